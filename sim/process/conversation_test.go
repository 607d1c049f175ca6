package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/term"
)

// TestMeets: walking needs the other at a desk or waiting, calling needs luck, writing nothing.
func TestMeets(t *testing.T) {
	for _, k := range [...]struct {
		how              term.Channel
		present, waiting bool
		reach            float64
		want             bool
	}{
		{term.Walk, true, false, 0, true},
		{term.Walk, false, false, 1, false},
		{term.Aside, false, true, 0, true},
		{term.Gathering, false, false, 1, false},
		{term.Call, false, false, 1, true},
		{term.Call, true, true, 0, false},
		{term.Video, true, false, 0, false},
		{term.Mail, false, false, 0, true},
		{term.Chat, false, false, 0, true},
	} {
		c := room()
		x := &c.State.People[0]
		x.Present, x.Waiting, c.Params.Channels.CallReach = k.present, k.waiting, k.reach
		equal(t, k.how.String(), Meets(c, new(term.NewAct(term.Talk).With(0, k.how)), onFree), k.want)
	}
}

// Coefficients that leave nothing to luck.
func opens(p *params.Params)   { p.Openness.Base = 1000 }
func shuts(p *params.Params)   { p.Openness.Base = -1000 }
func agrees(p *params.Params)  { p.Compliance.InPerson = 1000 }
func refuses(p *params.Params) { p.Compliance.InPerson = -1000 }
func clearly(p *params.Params) { p.Channels.WrittenBase, p.Channels.SpokenBase = 100, 100 }
func vaguely(p *params.Params) { p.Channels.WrittenBase, p.Channels.SpokenBase = 0, 0 }
func kindly(p *params.Params)  { p.Channels.ToneWritten, p.Channels.ToneSpoken = 1, 1 }
func harshly(p *params.Params) { p.Channels.ToneWritten, p.Channels.ToneSpoken = 0, 0 }
func all(fs ...func(*params.Params)) func(*params.Params) {
	return func(p *params.Params) {
		for _, f := range fs {
			f(p)
		}
	}
}

// TestConverse: every verb by voice and in writing, with luck taken out, and without a trace in the state.
func TestConverse(t *testing.T) {
	for _, k := range [...]struct {
		verb term.Verb
		set  func(*params.Params)
		want term.Outcome
	}{
		{term.Ask, opens, term.Opened},
		{term.Ask, shuts, term.Deflected},
		{term.Talk, opens, term.Opened},
		{term.Talk, shuts, term.Quiet},
		{term.Notice, opens, term.Opened},
		{term.Notice, shuts, term.Quiet},
		{term.Request, agrees, term.Agreed},
		{term.Request, refuses, term.Resisted},
		{term.MoveDate, agrees, term.Agreed},
		{term.CutScope, refuses, term.Resisted},
		{term.AskOvertime, agrees, term.Agreed},
		{term.Tell, all(clearly, agrees), term.Agreed},
		{term.Tell, all(clearly, refuses), term.Resisted},
		{term.Tell, all(vaguely, agrees), term.Misread},
		{term.Thank, kindly, term.Understood},
		{term.Thank, harshly, term.Misread},
		{term.Apologise, kindly, term.Understood},
		{term.Apologise, harshly, term.Misread},
		{term.Answer, all(clearly, opens), term.Opened},
		{term.Answer, all(clearly, shuts), term.Understood},
		{term.Answer, all(vaguely, kindly), term.Quiet},
		{term.Answer, all(vaguely, harshly), term.Misread},
		{term.Unblock, all(clearly, shuts), term.Understood},
		{term.Decide, all(vaguely, kindly), term.Quiet},
	} {
		for _, how := range [...]term.Channel{term.Walk, term.Aside, term.Call, term.Video, term.Chat, term.Mail, term.Board, term.Gathering} {
			c := room()
			k.set(c.Params)
			before := sum(c.State)
			equal(t, k.verb.String()+" by "+how.String(), Converse(c, new(to(k.verb, 0, how, 0)), onFree), k.want)
			equal(t, "state", sum(c.State), before)
		}
	}
}

// TestWrittenQuestionsMustBeRead: to somebody to whom written words do not come across, asking in writing is misread.
func TestWrittenQuestionsMustBeRead(t *testing.T) {
	c := room()
	opens(c.Params)
	c.State.People[0].Reading = 0
	equal(t, "mail", Converse(c, new(to(term.Ask, 0, term.Mail, 0)), onFree), term.Misread)
	equal(t, "walk", Converse(c, new(to(term.Ask, 0, term.Walk, 0)), onFree), term.Opened)
}

// TestNobodySpeaksOfWhatIsNotTheirs: somebody asked about another's matter says what stands behind their own, or nothing.
func TestNobodySpeaksOfWhatIsNotTheirs(t *testing.T) {
	c := room()
	opens(c.Params)
	equal(t, "one with nothing to say", Converse(c, new(to(term.Ask, 1, term.Walk, 0)), onFree), term.Deflected)
	m, ok := says(c, new(to(term.Ask, 0, term.Walk, 1)), onFree)
	equal(t, "said", ok, true)
	equal(t, "own matter", m, 0)
}

// TestHeaviest: the weightiest unsaid concern that has come up; the limit of .15 counts, as it does in Opens.
func TestHeaviest(t *testing.T) {
	c := room()
	c.State.Desk = append(c.State.Desk, org.Matter{Person: 0, Concern: .7, Ever: true})
	equal(t, "weightier, off the desk", Heaviest(c, 0), 3)
	c.State.Desk[3].Opened = true
	equal(t, "the other is said", Heaviest(c, 0), 0)
	c.State.Desk[0].Concern = .15
	equal(t, "at the limit", Heaviest(c, 0), 0)
	c.State.Desk[0].Concern = .149
	equal(t, "below", Heaviest(c, 0), term.NoMatter)
	equal(t, "never come up", Heaviest(c, 2), term.NoMatter)
}

// TestSettleOutcomes: what each outcome does to trust (.5) and to how clear matter 0 (.5) is.
func TestSettleOutcomes(t *testing.T) {
	for name, k := range map[string]struct {
		verb           term.Verb
		came           term.Outcome
		trust, unclear float64
		open           bool
	}{
		"said":             {term.Ask, term.Opened, .52, .5, true},         // a full gain
		"answered":         {term.Answer, term.Understood, .51, .5, false}, // half of one
		"decided":          {term.Decide, term.Understood, .51, .5, false},
		"thanked":          {term.Thank, term.Understood, .51, .5, true},
		"apologised":       {term.Apologise, term.Understood, .52, .5, true},
		"misread":          {term.Answer, term.Misread, .48, .54, true}, // half a letdown, two rounds of blur
		"agreed":           {term.Request, term.Agreed, .504, .5, true},
		"pressed":          {term.Request, term.Resisted, .49, .5, true}, // a quarter of a letdown
		"nothing came":     {term.Answer, term.Quiet, .5, .54, true},
		"small talk":       {term.Talk, term.Quiet, .504, .5, true},
		"deflected":        {term.Ask, term.Deflected, .504, .5, true},
		"nothing told yet": {term.Ask, term.Sent, .5, .5, true},
	} {
		c := room()
		c.State.Day = 2
		a := to(k.verb, 0, term.Aside, 0)
		Settle(c, &a, k.came, onFree)
		x, d := &c.State.People[0], &c.State.Desk[0]
		same(t, name+": trust", x.Trust, k.trust)
		same(t, name+": unclear", d.Unclear, k.unclear)
		equal(t, name+": open", d.Open, k.open)
		equal(t, name+": rounds", d.Rounds, 1)
		equal(t, name+": touched", d.Touched, 2)
		equal(t, name+": last act", x.LastAct, k.verb)
		equal(t, name+": last way", x.LastHow, term.Aside)
		equal(t, name+": last outcome", x.LastCame, k.came)
	}
}

// TestSettleMoods: thanks lift by .05, saying it by .05, a half letdown costs .05*.5*3 = .075.
func TestSettleMoods(t *testing.T) {
	for _, k := range [...]struct {
		verb term.Verb
		came term.Outcome
		want float64
	}{{term.Thank, term.Understood, .05}, {term.Ask, term.Opened, .05}, {term.Answer, term.Misread, -.075}, {term.Answer, term.Understood, 0}} {
		c := room()
		Settle(c, new(to(k.verb, 0, term.Walk, 0)), k.came, onFree)
		same(t, k.verb.String(), c.State.People[0].Affect, k.want)
	}
}

// TestAnsweringTwiceEarnsOnce: the second answer to a question is no second help.
func TestAnsweringTwiceEarnsOnce(t *testing.T) {
	c := room()
	a := to(term.Answer, 0, term.Walk, 0)
	Settle(c, &a, term.Understood, onFree)
	Settle(c, &a, term.Understood, onFree)
	same(t, "trust", c.State.People[0].Trust, .51)
}

// TestSettleReveals: an answer to the matter that opens it settles both, asking settles only what stands behind it.
func TestSettleReveals(t *testing.T) {
	for _, k := range [...]struct {
		verb     term.Verb
		answered bool
	}{{term.Answer, true}, {term.Ask, false}} {
		c := room()
		equal(t, "revealed", Settle(c, new(to(k.verb, 0, term.Walk, 0)), term.Opened, onFree), 0)
		d := &c.State.Desk[0]
		equal(t, "opened", d.Opened, true)
		equal(t, "answered", d.Answered, k.answered)
		equal(t, "open", d.Open, !k.answered)
	}
	c := room()
	equal(t, "nothing to reveal", Settle(c, new(term.NewAct(term.Talk).With(1, term.Walk)), term.Opened, onFree), term.NoMatter)
}

// TestProbingForNothing: asked where nothing is, the first three times are contact, from then on .08*.25*.5 = .01 is lost.
func TestProbingForNothing(t *testing.T) {
	for spoken, want := range [...]float64{.504, .504, .504, .49} {
		c := room()
		c.State.People[1].Spoken = spoken
		Settle(c, new(to(term.Ask, 1, term.Walk, 1)), term.Deflected, onFree)
		same(t, "trust", c.State.People[1].Trust, want)
	}
}

// TestThreadStaysOpenUntilSaid: an answered thread with something behind it stays on the desk; without, it goes.
func TestThreadStaysOpenUntilSaid(t *testing.T) {
	for _, k := range [...]struct {
		concern float64
		open    bool
	}{{.6, true}, {.15, true}, {.149, false}} {
		c := room()
		c.State.Desk[0].Thread, c.State.Desk[0].Concern = true, k.concern
		Settle(c, new(to(term.Answer, 0, term.Mail, 0)), term.Understood, onFree)
		equal(t, "open", c.State.Desk[0].Open, k.open)
	}
}

// TestAttendedPeopleStopWaiting: whoever waits with a matter goes back once it is touched; with another one they stay.
func TestAttendedPeopleStopWaiting(t *testing.T) {
	for _, k := range [...]struct {
		matter  term.MatterID
		waiting bool
	}{{0, false}, {1, true}} {
		c := room()
		x := &c.State.People[0]
		x.Waiting, x.Matter = true, 0
		Settle(c, new(to(term.Ask, 0, term.Walk, k.matter)), term.Deflected, onFree)
		equal(t, "waiting", x.Waiting, k.waiting)
	}
}

// TestReveal says what stands behind a matter, with or without settling it, and tells the sink what weight went.
func TestReveal(t *testing.T) {
	c := room()
	var heard ledger
	c.Causes = &heard
	c.Reveal(2, false)
	d := &c.State.Desk[2]
	equal(t, "opened", d.Opened, true)
	equal(t, "come up", d.Ever, true)
	equal(t, "answered", d.Answered, false)
	equal(t, "cause", heard[0], Cause{"questions", 2, 2, "concern", -.3, "said aloud", term.SortNone, term.NoObject, term.NoProject, c.State.Day})
	c.Reveal(0, true)
	equal(t, "open", c.State.Desk[0].Open, false)
}

// TestOverhear: an answer given aloud settles the neighbour's question about the same project.
func TestOverhear(t *testing.T) {
	aloud := to(term.Answer, 0, term.Walk, 0)
	for name, k := range map[string]struct {
		change func(c *Context, a *term.Act)
		came   term.Outcome
		want   int
	}{
		"heard":           {func(*Context, *term.Act) {}, term.Understood, 1},
		"said":            {func(*Context, *term.Act) {}, term.Opened, 1},
		"misread":         {func(*Context, *term.Act) {}, term.Misread, 0},
		"in private":      {func(_ *Context, a *term.Act) { a.Channel = term.Aside }, term.Understood, 0},
		"about nothing":   {func(_ *Context, a *term.Act) { a.Matter = term.NoMatter }, term.Understood, 0},
		"another project": {func(c *Context, _ *term.Act) { c.State.Desk[1].Project = term.NoProject }, term.Understood, 0},
		"answered":        {func(c *Context, _ *term.Act) { c.State.Desk[1].Answered = true }, term.Understood, 0},
		"closed":          {func(c *Context, _ *term.Act) { c.State.Desk[1].Open = false }, term.Understood, 0},
		"nobody's":        {func(c *Context, _ *term.Act) { c.State.Desk[1].Person = term.NoPerson }, term.Understood, 0},
		"too far":         {func(c *Context, _ *term.Act) { c.State.Desk[1].Person = 2 }, term.Understood, 0},
		"away":            {func(c *Context, _ *term.Act) { c.State.People[1].Present = false }, term.Understood, 0},
		"half deaf":       {func(c *Context, _ *term.Act) { c.State.People[1].Hearing = .5 }, term.Understood, 0},
		"not listening":   {func(c *Context, _ *term.Act) { c.Params.Channels.EarshotLearns = 0 }, term.Understood, 0},
	} {
		c := room()
		c.Params.Channels.EarshotLearns = 1
		a := aloud
		k.change(c, &a)
		before := sum(c.State)
		equal(t, name, Overhear(c, &a, k.came, onFree), k.want)
		if d := &c.State.Desk[1]; k.want == 1 {
			equal(t, name+": settled", d.Answered && !d.Open && d.Touched == 1, true)
			continue
		}
		equal(t, name+": state", sum(c.State), before)
	}
}
