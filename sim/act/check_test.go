package act

import (
	"strings"
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"

	"pgregory.net/rapid"
)

// fully is a trait at its ordinary value.
var fully = org.Range{Low: 1, High: 1}

// office is an organisation of three, the last of them working elsewhere, with one matter on the desk, one off it, one project and
// two promises, of which the second is answered.
func office() *process.Context {
	p := params.Default()
	c := &process.Context{
		Params: &p, Luck: rng.New(1, 2),
		Spec: &org.Spec{
			Weeks: 3, GapMinutes: 60, People: []org.PersonSpec{{Name: "Ana", Hearing: fully}, {Name: "Bo", DeskX: 300, Hearing: fully}, {Name: "Cy", Remote: true, Hearing: fully}},
			Projects: make([]org.ProjectSpec, 1),
			Self:     org.SelfSpec{On: true, Ladder: org.LadderEnds}, Advisers: make([]org.AdviserSpec, 1),
			Calendar: org.Calendar{Dates: []org.Date{{Kind: org.ReviewCycle, From: 0, To: 10, Person: term.NoPerson}}},
		},
		State: &org.State{
			Day: 1, Gap: 1, Minute: 90,
			Work:  []org.Project{{Estimate: 100, Work: 120, Done: 20, Start: 20, Finished: -1}},
			Desk:  []org.Matter{{Unclear: .5, Concern: .6, Blocks: .4, Open: true, Ever: true}, {Person: 1, Unclear: .2}},
			Given: []org.Promise{{Person: 0}, {Person: 1, State: org.PromiseGiven}},
			Me:    org.Manager{Skill: .8, Safety: .5, Bad: .5},
			Self:  org.Self{On: true, Ladder: -1}, Advisers: make([]org.Adviser, 1), Dated: make([]org.Dated, 1),
		},
	}
	outside(c)
	for i := range c.Spec.People {
		c.State.People = append(c.State.People, org.Person{
			Sensitivity: 1, Hearing: 1, Reading: 1, AtDesk: 1, Trust: .5, Present: !c.Spec.People[i].Remote, Project: term.NoProject,
			PersonShown: term.Stranger(),
		})
		c.State.People[i].Remote = c.Spec.People[i].Remote
	}
	organised(c)
	return c
}

// outside adds what lies around the team: Bo and somebody from outside have a say in a proposal, and there is a post to be asked for, once
// one knows how.
func outside(c *process.Context) {
	c.Spec.Stakeholders = []org.StakeholderSpec{{Name: "Bo", Person: 1, Interests: 1}, {Name: "Dr Imai", Person: term.NoPerson, Interests: 2}}
	c.Spec.Proposals = []org.ProposalSpec{{Says: 3, Matter: term.NoMatter, Project: term.NoProject}}
	c.Spec.Company = org.CompanySpec{Used: true, Authority: 50}
	c.Spec.Requests = []org.RequestSpec{{Name: "the second post", Cost: 50, Needs: 1, Case: term.NoObject, Opens: term.NoObject}}
	c.Spec.Questions = []org.QuestionSpec{{Name: "how a post is asked for", Tells: term.ClauseHiring, Boss: true, Knows: 2, Matter: term.NoMatter}}
	c.State.Council = []org.Stakeholder{{Influence: 1, Last: -1}, {Influence: 1, Trust: .5, Last: -1}}
	c.State.Proposals = []org.Proposal{{Hours: 8, Decided: -1}}
	c.State.Stances = []org.Stance{{Shows: -1, Heard: -1, SeenDay: -1}, {Shows: -1, Heard: -1, SeenDay: -1}}
	c.State.Budget = []org.Budget{{Trust: .5, Miss: .25, SeenDay: -1}}
	c.State.Requests = []org.Request{{Handed: -1, Decides: -1, Followed: -1, Due: -1}}
	c.State.Questions = []org.Inquiry{{Asked: -1}}
}

// on gives the arguments of Check.
func on(c *process.Context, a term.Act) *Refusal { return Check(c.Spec, c.State, a) }

// allVerbs returns every verb there is.
func allVerbs() []term.Verb {
	var vs []term.Verb
	for i := range term.VerbNames() {
		vs = append(vs, term.Verb(i))
	}
	return vs
}

// whole returns an act of the verb with all it needs.
func whole(v term.Verb) term.Act {
	a := term.NewAct(v)
	if needPerson.Has(v) {
		a = a.With(0, term.Walk)
	}
	if needMatter.Has(v) {
		a = a.About(0)
	}
	if v == term.Promise || v == term.Decline {
		a.Promise = 0
	}
	if needProject.Has(v) {
		a.Project = 0
	}
	switch v {
	case term.Consult, term.Preview:
		a.Channel = term.Walk
	case term.Pitch:
		a.Channel = term.Gathering
	}
	return wholeObject(a)
}

// TestWholeActsAreAllowed: every modelled verb with all it needs can be done, every other is refused by its name.
func TestWholeActsAreAllowed(t *testing.T) {
	c := office()
	c.State.Questions[0].Asked = 0
	c.State.Me.Quiet = true // so that there is something to take out of the calendar
	for _, v := range append(allVerbs(), 250) {
		if v == term.Plan {
			continue // quiet mornings are kept already; TestPlan plans them
		}
		r := on(c, whole(v))
		switch {
		case Modelled(v) && r != nil:
			t.Errorf("%s: refused: %s", v, r.Reason)
		case !Modelled(v) && r == nil:
			t.Errorf("%s: not modelled, and allowed", v)
		case !Modelled(v) && !strings.HasPrefix(r.Reason, v.String()+" is not part"):
			t.Errorf("%s: refused without its name: %s", v, r.Reason)
		}
	}
	if Modelled(term.VerbNone) {
		t.Error("doing nothing that has a name is modelled")
	}
}

// TestMissingParts: each verb without what it needs is refused, and only those that need it.
func TestMissingParts(t *testing.T) {
	for _, v := range allVerbs() {
		if !Modelled(v) {
			continue
		}
		c := office()
		c.State.Me.Quiet, c.State.Questions[0].Asked = v == term.Unplan, 0
		for part, k := range map[string]struct {
			take  func(a *term.Act)
			needs bool
			says  string
		}{
			"person":  {func(a *term.Act) { a.Person = term.NoPerson }, needPerson.Has(v), "needs somebody"},
			"matter":  {func(a *term.Act) { a.Matter = term.NoMatter }, needMatter.Has(v), "needs a matter"},
			"way":     {func(a *term.Act) { a.Channel = term.ChannelNone }, needPerson.Has(v) || needObject.Has(v) && v != term.Submit, "say "},
			"object":  {func(a *term.Act) { a.Object = term.NoObject }, AboutObject(term.NewAct(v)) || needObject.Has(v), "say which"},
			"project": {func(a *term.Act) { a.Project = term.NoProject }, needProject.Has(v), "needs a project"},
			"promise": {func(a *term.Act) { a.Promise = term.NoPromise }, v == term.Promise || v == term.Decline, "which promise"},
		} {
			a := whole(v)
			k.take(&a)
			r := on(c, a)
			if (r != nil) != k.needs || r != nil && !strings.Contains(r.Reason, k.says) {
				t.Errorf("%s without %s: %v", v, part, r)
			}
		}
	}
}

// TestEachRefusal: what stands in the way of an act that is otherwise whole.
func TestEachRefusal(t *testing.T) {
	about := func(v term.Verb, m term.MatterID) term.Act { return whole(v).About(m) }
	with := func(who term.PersonID, how term.Channel) term.Act { return term.NewAct(term.Talk).With(who, how) }
	for name, k := range map[string]struct {
		act  term.Act
		says string // "" when allowed
	}{
		"person beyond":        {with(3, term.Walk), "nobody with number 3"},
		"person below":         {with(-2, term.Walk), "nobody with number -2"},
		"last person":          {with(2, term.Call), ""},
		"matter beyond":        {about(term.Answer, 2), "no matter with number 2"},
		"matter below":         {about(term.Answer, -2), "no matter with number -2"},
		"project beyond":       {term.Act{Verb: term.OwnWork, Person: -1, Matter: -1, Project: 1, Promise: -1, Object: -1, Event: -1, Choice: -1, Forecast: -1}, "no project with number 1"},
		"promise beyond":       {term.Act{Verb: term.Promise, Person: -1, Matter: -1, Project: -1, Promise: 2, Object: -1, Event: -1, Choice: -1, Forecast: -1}, "no promise with number 2"},
		"promise answered":     {term.Act{Verb: term.Decline, Person: -1, Matter: -1, Project: -1, Promise: 1, Object: -1, Event: -1, Choice: -1, Forecast: -1}, "answered already"},
		"walk to elsewhere":    {with(2, term.Walk), "Cy works elsewhere"},
		"aside with elsewhere": {with(2, term.Aside), "Cy works elsewhere"},
		"video to elsewhere":   {with(2, term.Video), ""},
		"mail to elsewhere":    {with(2, term.Mail), ""},
		"unknown way":          {with(0, term.Gathering+1), "by which way"},
		"matter off the desk":  {about(term.Answer, 1), "not on your desk"},
		"asked off the desk":   {with(1, term.Walk).About(1), "not on your desk"},
		"in a scene":           {about(term.Answer, 1).For(0, 0), ""},
		"scene needs none":     {whole(term.Decide).About(term.NoMatter).For(0, 0), ""},
		"decided off the desk": {about(term.Decide, 1), "not on your desk"},
		"unblocked off it":     {about(term.Unblock, 1), "not on your desk"},
	} {
		r := on(office(), k.act)
		switch {
		case k.says == "" && r != nil:
			t.Errorf("%s: refused: %s", name, r.Reason)
		case k.says != "" && r == nil:
			t.Errorf("%s: allowed", name)
		case k.says != "" && !strings.Contains(r.Error(), k.says):
			t.Errorf("%s: refused with %q, want %q", name, r.Error(), k.says)
		case r != nil && r.Act != k.act:
			t.Errorf("%s: refusal of another act: %+v", name, r.Act)
		}
	}
}

// TestNobodyTelephonesWhoDoesNotHear: what is declared of somebody decides, less by ear than from the lips being too little; every other way stays open, and so does
// the telephone to whoever took the place of one who left.
func TestNobodyTelephonesWhoDoesNotHear(t *testing.T) {
	for name, k := range map[string]struct {
		hearing org.Range
		quits   int
		vacant  bool
		rings   bool
	}{
		"deaf":                           {hearing: org.Range{Low: .1, High: .1}},
		"deaf, more or less":             {hearing: org.Range{Low: .1, High: .29}},
		"hears as much as the lips give": {hearing: org.Range{Low: .1, High: .3}, rings: true},
		"not declared":                   {hearing: org.Range{Free: true}, rings: true},
		"somebody in their place":        {hearing: org.Range{Low: .1, High: .1}, quits: 1, rings: true},
		"hired for a place":              {hearing: org.Range{Low: .1, High: .1}, quits: 1, vacant: true},
	} {
		c := office()
		c.Spec.People[1].Hearing, c.Spec.People[1].Vacant = k.hearing, k.vacant
		c.State.Minds = make([]org.Mind, len(c.State.People))
		c.State.Minds[1].Quits = k.quits
		council := term.NewAct(term.Consult).On(0) // Bo, who has a say
		for _, a := range []term.Act{term.NewAct(term.Talk).With(1, term.Walk), council} {
			for _, way := range [...]term.Channel{term.Walk, term.Aside, term.Call, term.Video, term.Chat, term.Mail} {
				a.Channel = way
				r := on(c, a)
				if want := way == term.Call && !k.rings; (r != nil) != want || want && !strings.Contains(r.Reason, "Bo does not hear") {
					t.Errorf("%s: %v by %v: %v", name, a.Verb, way, r)
				}
			}
		}
	}
}

// TestForecastIsAPercentage: -1 for none, 0 and 100 are forecasts, what lies beyond is not.
func TestForecastIsAPercentage(t *testing.T) {
	for forecast, allowed := range map[int8]bool{-2: false, -1: true, 0: true, 100: true, 101: false} {
		a := whole(term.Talk)
		a.Forecast = forecast
		if r := on(office(), a); (r == nil) != allowed {
			t.Errorf("forecast %d: %v", forecast, r)
		}
	}
}

// TestAbsentPeopleAreNoRefusal: whether somebody is at their desk shows when one gets there.
func TestAbsentPeopleAreNoRefusal(t *testing.T) {
	c := office()
	c.State.People[0].Present = false
	if r := on(c, whole(term.Talk)); r != nil {
		t.Error(r)
	}
}

// disguise draws every hidden number of a state anew: what is inside people, matters and projects and nobody can see.
func disguise(t *rapid.T, s *org.State) {
	any01 := func(what string) float64 { return rapid.Float64Range(0, 1).Draw(t, what) }
	anyZ := func(what string) float64 { return rapid.Float64Range(-3, 3).Draw(t, what) }
	for i := range s.People {
		x := &s.People[i]
		x.Ability, x.Sensitivity, x.Candour = anyZ("ability"), any01("sensitivity"), anyZ("candour")
		x.Hearing, x.Reading, x.AtDesk = any01("hearing"), any01("reading"), any01("at desk")
		x.Affect, x.Strain, x.Trust = anyZ("affect"), anyZ("strain"), any01("trust")
		x.Focus, x.Late, x.Output, x.Breached = any01("focus"), any01("late"), any01("output"), rapid.IntRange(0, 250).Draw(t, "breached")
	}
	for j := range s.Work {
		w := &s.Work[j]
		w.Work, w.Done, w.Waste = 1e3*any01("work"), 1e3*any01("done"), 1e3*any01("waste")
	}
	for m := range s.Desk {
		d := &s.Desk[m]
		d.Unclear, d.Concern, d.Blocks, d.Opened = any01("unclear"), any01("concern"), any01("blocks"), rapid.Bool().Draw(t, "opened")
	}
	for k := range s.Council {
		s.Council[k].Trust, s.Council[k].Influence = any01("trust"), any01("influence")
	}
	for k := range s.Stances {
		t2 := &s.Stances[k]
		t2.Stage, t2.Loss, t2.Sway = term.Stage(rapid.IntRange(0, term.Stages-1).Draw(t, "stage")), any01("loss"), any01("sway")
	}
	b := &s.Budget[0]
	b.Mood, b.Pressure, b.Slack, b.Trust, b.Miss, b.Bad = any01("mood"), any01("pressure"), any01("slack"), any01("boss"), any01("miss"), !b.Bad
	if q := &s.Requests[0]; q.Standing == term.StandingPending {
		q.Standing = term.StandingForgotten
	}
	s.Me.Safety, s.Me.Bad, s.Me.Skill = any01("safety"), any01("bad"), any01("skill")
}

// anyAct draws an act with nothing right about it but its types.
func anyAct(t *rapid.T) term.Act {
	id := func(what string) int16 { return rapid.Int16Range(-2, 4).Draw(t, what) }
	return term.Act{
		Verb: term.Verb(rapid.IntRange(0, len(term.VerbNames())).Draw(t, "verb")), Person: term.PersonID(id("person")),
		Channel: term.Channel(rapid.IntRange(0, 10).Draw(t, "channel")), Manner: term.Manner(rapid.IntRange(0, 5).Draw(t, "manner")),
		Matter: term.MatterID(id("matter")), Project: term.ProjectID(id("project")), Promise: term.PromiseID(id("promise")),
		Event: term.EventID(rapid.Int16Range(-1, 2).Draw(t, "event")), Choice: term.ChoiceID(id("choice")),
		Object: term.ObjectID(id("object")), Forecast: rapid.Int8Range(-3, 110).Draw(t, "forecast"),
	}
}

// TestOnlyWhatCanBeSeenRefuses: whatever goes on inside, the same act is allowed, or refused with the same sentence.
func TestOnlyWhatCanBeSeenRefuses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, a := office(), anyAct(t)
		if rapid.Bool().Draw(t, "whole") {
			a = whole(a.Verb)
		}
		plain := on(c, a)
		disguise(t, c.State)
		other := on(c, a)
		if (plain == nil) != (other == nil) || plain != nil && *plain != *other {
			t.Fatalf("%+v: %v, in disguise %v", a, plain, other)
		}
	})
}

// TestCheckChangesNothing: asking whether is not doing.
func TestCheckChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := office()
		before := hash(c.State)
		on(c, anyAct(t))
		if hash(c.State) != before {
			t.Fatal("the state changed")
		}
	})
}

func hash(s *org.State) uint64 {
	d := org.NewDigest()
	s.Add(&d)
	return d.Sum()
}
