package act

import (
	"strings"
	"testing"

	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/term"
)

// works is the office with its project run in full: small, a hidden eight hours of rework, Ana and Bo informed, Cy new.
func works() *process.Context {
	c := office()
	c.Params.Focus.LagSigma, c.Params.Ramp.Spread = 0, 0
	c.State.Builds = []org.Build{{Size: org.Small, Parallel: .8, Rework: 8, Forecast: 100, Low: 60, High: 160}}
	for i := range c.State.People {
		c.State.People[i].Project, c.State.People[i].Parts = 0, 1
		c.State.Posts = append(c.State.Posts, org.Post{Person: term.PersonID(i), Share: 1, Weeks: org.FullyInformed, Tau: 6})
	}
	c.State.Posts[2].Weeks = 0
	return c
}

func on0(v term.Verb) term.Act {
	a := term.NewAct(v)
	a.Project = 0
	return a
}

// TestTakeTask: 60 minutes less 25 at skill .8 are .8*35/60 h. Ana has a question on the desk: it is help, and settles it. Bo has none: it
// is Bo's task.
func TestTakeTask(t *testing.T) {
	c := works()
	a := on0(term.TakeTask)
	a.Person = 0
	r := Apply(c, a, 0)
	equal(t, "result", r, Result{Outcome: term.Done, Minutes: 60, Revealed: term.NoMatter})
	same(t, "done", c.State.Work[0].Done, 20+.8*35/60)
	same(t, "trust of who had asked", c.State.People[0].Trust, .5+.02*.5)
	equal(t, "machine", c.State.Me.Machine[1], 60)
	equal(t, "technical", c.State.Me.Technical, true)
	a.Person = 1
	Apply(c, a, 0)
	same(t, "trust of who had not", c.State.People[1].Trust, .5)
	same(t, "affect", c.State.People[1].Affect, -.025)
	a.Person = term.NoPerson
	Apply(c, a, 0)
	same(t, "nobody's", c.State.Work[0].Done, 20+3*.8*35/60)
}

// TestPair: half the yield, a share .15*.8 of the hidden rework, and .1 week of exposure an hour for a newcomer; not by mail, not with
// somebody who is away.
func TestPair(t *testing.T) {
	c := works()
	a := on0(term.Pair).With(2, term.Video)
	c.Params.Channels.CallReach = 1
	equal(t, "outcome", Apply(c, a, 0).Outcome, term.Done)
	same(t, "done", c.State.Work[0].Done, 20+.8*.5*35/60)
	same(t, "hidden", c.State.Builds[0].Rework, 8*(1-.12))
	same(t, "exposure", c.State.Posts[2].Weeks, .1*35/60)
	equal(t, "spoken", c.State.People[2].Spoken, 1)
	c.State.People[1].Present = false
	equal(t, "away", Apply(c, on0(term.Pair).With(1, term.Walk), 0).Outcome, term.NotThere)
	for how, allowed := range map[term.Channel]bool{term.Walk: true, term.Aside: true, term.Video: true, term.Call: false, term.Mail: false} {
		if r := on(c, on0(term.Pair).With(0, how)); (r == nil) != allowed {
			t.Errorf("pairing by %v: %v", how, r)
		}
	}
}

// TestReview: 12 % of eight hidden hours come to light, less than one hour: nothing to speak of; of twenty, 2.4.
func TestReview(t *testing.T) {
	c := works()
	equal(t, "little", Apply(c, on0(term.Review), 0).Outcome, term.Quiet)
	same(t, "found", c.State.Builds[0].Found, .96)
	c.State.Builds[0].Rework = 20
	equal(t, "much", Apply(c, on0(term.Review), 0).Outcome, term.Done)
	equal(t, "in a plain office", Apply(office(), term.NewAct(term.Review), 0).Outcome, term.Quiet)
}

// TestFirefight: a whole hour at skill .8, three tenths of the hidden rework. Everybody on the project is interrupted, six minutes to find back, and spends
// the hour on the fire: 1.1 h of focus. Cy is on a week off, and is neither.
func TestFirefight(t *testing.T) {
	c := works()
	c.State.Minds = make([]org.Mind, len(c.State.People))
	c.State.Minds[2].DaysOff = 3
	for i := range c.State.People {
		c.State.People[i].Headphones = true // in the middle of something
	}
	equal(t, "outcome", Apply(c, on0(term.Firefight), 0).Outcome, term.Done)
	same(t, "done", c.State.Work[0].Done, 20.8)
	same(t, "hidden", c.State.Builds[0].Rework, 5.6)
	for i := range 2 {
		same(t, "focus lost", c.State.People[i].Focus, 1.1)
		equal(t, "cut", c.State.People[i].Cut[1], 1)
	}
	same(t, "focus of who is off", c.State.People[2].Focus, 0)
	equal(t, "cut of who is off", c.State.People[2].Cut[1], 0)
}

// TestPlan: a one-to-one on this weekday, a day a week for own work up to four, quiet mornings; each can be planned once.
func TestPlan(t *testing.T) {
	c := works()
	with := term.NewAct(term.Plan)
	with.Person = 1
	Apply(c, with, 0)
	equal(t, "a Tuesday", c.State.People[1].Planned, 2)
	refused(t, c, with, "a fixed hour with Bo")
	for range 4 {
		equal(t, "a day more", on(c, on0(term.Plan)) == nil, true)
		Apply(c, on0(term.Plan), 0)
	}
	same(t, "kept", c.State.Me.Hands, .8)
	refused(t, c, on0(term.Plan), "four days a week")
	Apply(c, term.NewAct(term.Plan), 0)
	equal(t, "quiet", c.State.Me.Quiet, true)
	refused(t, c, term.NewAct(term.Plan), "quiet already")
}

// TestUnplan: each thing planned can be taken out again, once; a one-to-one cancelled is half a small letdown, .08*.5*T.
func TestUnplan(t *testing.T) {
	c := works()
	c.State.People[1].Sensitivity = 1
	with := term.NewAct(term.Unplan)
	with.Person = 1
	refused(t, c, with, "no fixed hour with Bo")
	refused(t, c, on0(term.Unplan), "no day is kept")
	refused(t, c, term.NewAct(term.Unplan), "not kept quiet")
	c.State.People[1].Planned, c.State.Me.Quiet, c.State.Me.Hands = 2, true, .4
	equal(t, "result", Apply(c, with, 0), Result{Outcome: term.Done, Minutes: 15, Revealed: term.NoMatter})
	equal(t, "planned", c.State.People[1].Planned, 0)
	same(t, "trust", c.State.People[1].Trust, .5-.08*.5*.5)
	Apply(c, on0(term.Unplan), 0)
	same(t, "kept", c.State.Me.Hands, .2)
	Apply(c, on0(term.Unplan), 0)
	same(t, "kept no more", c.State.Me.Hands, 0)
	Apply(c, term.NewAct(term.Unplan), 0)
	equal(t, "quiet", c.State.Me.Quiet, false)
}

// TestMinutesAreKept: what is guessed of an act is what it takes, by every way that reaches somebody.
func TestMinutesAreKept(t *testing.T) {
	for _, a := range []term.Act{
		term.NewAct(term.Feedback).With(0, term.Gathering), term.NewAct(term.OneToOne).With(0, term.Aside), on0(term.Pair).With(0, term.Walk),
		term.NewAct(term.Meet), on0(term.Review), term.NewAct(term.Purpose).With(0, term.Walk),
	} {
		c := works()
		c.State.People[0].Present = true
		equal(t, a.Verb.String(), Apply(c, a, 0).Minutes, Minutes(c.Params, c.Spec, c.State, a))
	}
}

func refused(t *testing.T, c *process.Context, a term.Act, says string) {
	t.Helper()
	if r := on(c, a); r == nil || !strings.Contains(r.Reason, says) {
		t.Errorf("%v: %v, want %q", a.Verb, r, says)
	}
}

// TestResearch: the outside view can be taken once of each project; where projects do not run in full there is nothing to compare.
func TestResearch(t *testing.T) {
	c := works()
	c.Params.Slip.Task, c.State.Builds[0].Tasks = 0, 20
	before := c.State.Builds[0].Forecast
	equal(t, "outcome", Apply(c, on0(term.Research), 0).Outcome, term.Done)
	if c.State.Builds[0].Forecast <= before {
		t.Errorf("the forecast went from %v to %v", before, c.State.Builds[0].Forecast)
	}
	refused(t, c, on0(term.Research), "compared with others already")
	equal(t, "plain", Apply(office(), on0(term.Research), 0).Outcome, term.Quiet)
}

// TestAgreedChangesProjects: a yes moves what it was about, and what has been done already is refused.
func TestAgreedChangesProjects(t *testing.T) {
	c := works()
	c.Params.Compliance.InPerson = 1000
	c.State.Work[0].Due = 5
	Apply(c, on0(term.MoveDate).With(0, term.Walk), 0)
	equal(t, "due", c.State.Work[0].Due, 15)
	Apply(c, on0(term.CutScope).With(0, term.Walk), 0)
	same(t, "work", c.State.Work[0].Work, 105)
	c.Params.Compliance.InPerson = -1000
	Apply(c, on0(term.CutScope).With(0, term.Walk), 0)
	same(t, "resisted", c.State.Work[0].Work, 105)
	refused(t, c, on0(term.Assign).With(0, term.Walk), "works on it already")
	refused(t, c, on0(term.Reassign).With(0, term.Walk), "works on nothing else")
	c.State.People[0].Gone = true
	refused(t, c, on0(term.CutScope).With(0, term.Walk), "Ana does not work here")
	c.State.Work[0].Finished = 1
	refused(t, c, on0(term.CutScope).With(1, term.Walk), "this project is done")
}
