package act

import (
	"strings"
	"testing"

	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// organised adds two posts, of which one is filled by the candidate who has Bo's place, four who apply, a map of three systems of which the
// manager has heard of two, and two machines.
func organised(c *process.Context) {
	none := term.NewAct(term.VerbNone)
	c.Spec.Openings = []org.OpeningSpec{{Name: "a post", Place: 2}, {Name: "another", Place: 1}, {Name: "a third", Place: 0}}
	c.State.Openings = []org.Opening{{Approved: true, Opened: -1, Filled: term.NoObject}, {Approved: true, Opened: 0, Filled: 1}, {Opened: -1, Filled: term.NoObject}}
	c.Spec.Candidates = []org.CandidateSpec{{Name: "Dee"}, {Name: "Eli", Opening: 1}, {Name: "Flo"}, {Name: "Gus"}}
	c.State.Candidates = []org.Candidate{
		{State: org.Applied, Rival: -1, Answers: -1, Place: term.NoPerson, Buddy: term.NoPerson, Act: none},
		{State: org.Joined, Rival: -1, Answers: -1, Place: 1, Buddy: term.NoPerson, Act: none},
		{State: org.Unheard, Rival: -1, Answers: -1, Place: term.NoPerson, Buddy: term.NoPerson, Act: none},
		{State: org.Applied, Rival: -1, Answers: -1, Place: term.NoPerson, Buddy: term.NoPerson, Act: none},
	}
	c.Spec.Systems = []org.SystemSpec{{Name: "the ledger", Owner: 0}, {Name: "the print run", Owner: 1}, {Name: "the archive", Owner: 2}}
	c.State.Systems = []org.MapSystem{{Owner: 0, Known: 0, Whose: -1}, {Owner: 1, Known: 0, Whose: 0}, {Owner: 2, Known: -1, Whose: -1}}
	c.Spec.Flows = []org.FlowSpec{{From: 0, To: 1, Matter: term.NoMatter}}
	c.State.Flows = []org.Flow{{Known: -1, Last: -1}}
	c.Spec.Machines = []org.MachineSpec{{Name: "web-1"}, {Name: "web-2"}}
	c.State.Machines = []org.Machine{{Base: .4, Load: .4}, {Base: .4, Down: true}}
}

// wholeObject gives an act the object it needs.
func wholeObject(a term.Act) term.Act {
	switch a.Verb {
	case term.Onboard:
		return a.On(1)
	case term.Operate:
		a.Manner = term.Restart
	}
	if AboutObject(a) || needObject.Has(a.Verb) {
		return a.On(0)
	}
	return a
}

// inside makes Flo a colleague, for a post advertised on a day.
func inside(c *process.Context, opened quantity.Day) {
	c.Spec.Candidates[2].Inside, c.Spec.Candidates[2].Who = true, 1
	c.State.Openings[0].Opened = opened
}

// TestObjectRefusals: what stands in the way of an act on an object, as everybody can see it.
func TestObjectRefusals(t *testing.T) {
	do := func(v term.Verb, o term.ObjectID, how term.Manner) term.Act {
		a := term.NewAct(v).On(o)
		a.Manner = how
		return a
	}
	for name, k := range map[string]struct {
		act    term.Act
		before func(c *process.Context)
		says   string // "" when allowed
	}{
		"object beyond":        {do(term.Visit, 3, 0), nil, "no system with number 3"},
		"object below":         {do(term.Visit, -2, 0), nil, "no system with number -2"},
		"no permission":        {do(term.OpenPost, 2, 0), nil, "no permission"},
		"withdrawn":            {do(term.OpenPost, 0, 0), func(c *process.Context) { c.Approve(0, false) }, "withdrawn"},
		"filled":               {do(term.OpenPost, 1, 0), nil, "filled"},
		"twice":                {do(term.OpenPost, 0, 0), func(c *process.Context) { c.Advertise(0) }, "advertised already"},
		"asked inside":         {do(term.Interview, 2, term.Structured), func(c *process.Context) { inside(c, 0) }, ""},
		"offer unasked":        {do(term.Offer, 2, 0), func(c *process.Context) { inside(c, 0) }, "Flo has not been asked"},
		"inside, no post":      {do(term.Interview, 2, term.Structured), func(c *process.Context) { inside(c, -1) }, "no open post"},
		"not applied":          {do(term.Interview, 2, term.Structured), nil, "Flo has not applied"},
		"interview a member":   {do(term.Interview, 1, term.Structured), nil, "has accepted"},
		"interview again":      {do(term.Interview, 0, term.Structured), func(c *process.Context) { c.Interviewed(0, org.AskedAlike, 45) }, ""},
		"sample again":         {do(term.Interview, 0, term.WorkSample), func(c *process.Context) { c.Interviewed(0, org.SampleDone, 45) }, "done with Dee already"},
		"offer":                {do(term.Offer, 0, 0), nil, ""},
		"two offers, one post": {do(term.Offer, 0, 0), func(c *process.Context) { c.OfferTo(new(do(term.Offer, 3, 0))) }, "Gus has an offer"},
		"offer twice":          {do(term.Offer, 3, 0), func(c *process.Context) { c.OfferTo(new(do(term.Offer, 3, 0))) }, "thinking about it"},
		"offer unpermitted":    {do(term.Offer, 0, 0), func(c *process.Context) { c.State.Openings[0].Approved = false }, "no permission to fill this post yet"},
		"offer withdrawn": {do(term.Offer, 0, 0), func(c *process.Context) {
			c.State.Openings[0].Approved, c.State.Openings[0].Withdrawn = false, true
		}, "no permission to fill this post any more"},
		"elsewhere":            {do(term.Offer, 0, 0), func(c *process.Context) { c.State.Candidates[0].State = org.Elsewhere }, "another offer"},
		"turned down":          {do(term.Offer, 0, 0), func(c *process.Context) { c.State.Candidates[0].State = org.SaidNo }, "turned your offer down"},
		"see in nobody":        {do(term.Onboard, 0, 0), nil, "nobody to see in"},
		"see in":               {do(term.Onboard, 1, 0), nil, ""},
		"see in for ever":      {do(term.Onboard, 1, 0), func(c *process.Context) { c.State.Candidates[1].Welcomed = 3 }, "their own way"},
		"own buddy":            {do(term.Onboard, 1, 0).With(1, 0), nil, "nobody sees themselves in"},
		"two buddies":          {do(term.Onboard, 1, 0).With(0, 0), func(c *process.Context) { c.SeeIn(1, 2) }, "has somebody"},
		"unheard of":           {do(term.Visit, 2, 0), nil, "not heard of it"},
		"whose is it":          {do(term.Unblock, 0, 0), nil, "you do not know who owns the ledger; visit it, or ask"},
		"settle":               {do(term.Unblock, 1, 0), nil, ""},
		"ask nobody":           {do(term.Ask, 0, 0), nil, "say whom you ask"},
		"ask":                  {do(term.Ask, 0, 0).With(0, term.Walk), nil, ""},
		"ask of the unknown":   {do(term.Ask, 2, 0).With(0, term.Walk), nil, "not heard of it"},
		"operate how":          {do(term.Operate, 0, term.Warmly), nil, "restart, shift or patch"},
		"shift what is down":   {do(term.Operate, 1, term.Shift), nil, "web-2 is down"},
		"restart what is down": {do(term.Operate, 1, term.Restart), nil, ""},
		"patch without a flaw": {do(term.Operate, 0, term.Patch), nil, "no known flaw"},
	} {
		c := office()
		if k.before != nil {
			k.before(c)
		}
		switch r := on(c, k.act); {
		case k.says == "" && r != nil:
			t.Errorf("%s: refused: %s", name, r.Reason)
		case k.says != "" && (r == nil || !strings.Contains(r.Reason, k.says)):
			t.Errorf("%s: got %v, want %q", name, r, k.says)
		}
	}
}

// TestObjectActs: what each comes to and what it takes of the day.
func TestObjectActs(t *testing.T) {
	for _, k := range []struct {
		verb    term.Verb
		manner  term.Manner
		came    term.Outcome
		minutes int
	}{
		{term.OpenPost, 0, term.Done, 30},
		{term.Interview, term.Structured, term.Learned, 45},
		{term.Interview, term.References, term.Learned, 20},
		{term.Offer, 0, term.Sent, 20},
		{term.Onboard, 0, term.Done, 30},
		{term.Visit, 0, term.Learned, 60},
		{term.Operate, term.Shift, term.Quiet, 10}, // nothing else is up
		{term.Operate, term.Restart, term.Done, 10},
	} {
		c := office()
		a := whole(k.verb)
		a.Manner = k.manner
		r := Apply(c, a, 0)
		equal(t, k.verb.String(), r.Outcome, k.came)
		equal(t, k.verb.String()+" is answered later", r.Later, k.came == term.Sent)
		equal(t, k.verb.String(), int(r.Minutes), k.minutes)
		equal(t, "clock", int(c.State.Minute), 90+k.minutes)
		equal(t, "guess", int(AloneMinutes(c.Params, c.Spec, c.State, a)) == k.minutes, true)
		if b := c.State.Broken(); b != "" {
			t.Errorf("%s: %s", k.verb, b)
		}
	}
}

// TestALongInterview: a scene can go on for four hours; the evidence is the same and the confidence is not.
func TestALongInterview(t *testing.T) {
	short, long := office(), office()
	a := whole(term.Interview)
	a.Manner = term.Unstructured
	Apply(short, a, 0)
	equal(t, "minutes", int(Apply(long, a, 285).Minutes), 285)
	s, l := short.State.Candidates[0], long.State.Candidates[0]
	same(t, "evidence", l.Evidence[org.TalkedWith], s.Evidence[org.TalkedWith])
	if l.Sure <= s.Sure || l.Overall != s.Overall {
		t.Errorf("after four more hours: %+v, before %+v", l, s)
	}
}
