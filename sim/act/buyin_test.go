package act

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

func outward(v term.Verb, o term.ObjectID, how term.Channel, m term.Manner) term.Act {
	a := term.NewAct(v).On(o)
	a.Channel, a.Manner = how, m
	return a
}

// open is the office in which everybody is found, everything told and the boss in.
func open() *process.Context {
	c := office()
	c.Params.BuyIn.Reach, c.Params.BuyIn.Polite, c.Params.BuyIn.Tells = 1, 0, 1000
	c.Params.Budget.Door, c.Params.Budget.Answers, c.Params.Focus.LagSigma = 1, 1, 0
	return c
}

// TestConsultSomebodyOfTheTeam costs 40 minutes of both and an interruption of 6 min; from outside it costs them nothing here.
func TestConsultSomebodyOfTheTeam(t *testing.T) {
	c := open()
	c.State.People[1].Headphones = true
	r := Apply(c, outward(term.Consult, 0, term.Walk, term.AsQuestion), 0)
	equal(t, "result", r, Result{Outcome: term.Learned, Minutes: 40, Revealed: term.NoMatter})
	x := &c.State.People[1]
	same(t, "focus", x.Focus, .1+40./60)
	equal(t, "spoken", x.Spoken, 1)
	equal(t, "seen", x.Seen.Look, term.InPerson)
	equal(t, "with people", c.State.Me.People[1], 40)
	equal(t, "with the machine", c.State.Me.Machine[1], 0)
	equal(t, "met", c.State.Council[0].LastCame, term.Learned)
	c.State.People[1].Present = false
	equal(t, "away", Apply(c, outward(term.Consult, 0, term.Walk, term.AsQuestion), 0).Outcome, term.NotThere)
	equal(t, "from outside", Apply(c, outward(term.Preview, 1, term.Aside, term.TheirAgenda), 0), Result{Outcome: term.Learned, Minutes: 30, Revealed: term.NoMatter})
	c.Params.BuyIn.Reach = 0
	equal(t, "not found", Apply(c, outward(term.Preview, 1, term.Walk, term.Plainly), 0).Outcome, term.NotThere)
}

// TestWritingToStakeholders goes out, takes ten minutes at the machine and waits for its answer; a paper that is only sent waits for none.
func TestWritingToStakeholders(t *testing.T) {
	c := open()
	c.Params.BuyIn.Glance = 1
	equal(t, "result", Apply(c, outward(term.Consult, 1, term.Mail, term.AsQuestion), 0), Result{Outcome: term.Sent, Minutes: 10, Later: true, Revealed: term.NoMatter})
	same(t, "involved", c.State.Stance(0, 1).Involved, .3)
	equal(t, "with the machine", c.State.Me.Machine[1], 10)
	equal(t, "told at once", c.State.Council[1].Told, 0)
	equal(t, "under way", len(c.State.Wait), 1)
	equal(t, "a paper", Apply(c, outward(term.Preview, 1, term.Mail, term.Attached), 0), Result{Outcome: term.Sent, Minutes: 10, Revealed: term.NoMatter})
	equal(t, "nothing more under way", len(c.State.Wait), 1)
	c.Params.BuyIn.Read = 1
	Apply(c, outward(term.Pitch, 0, term.Mail, term.Attached), 0)
	same(t, "read", c.State.Stance(0, 0).Arrived, 8)
	Apply(c, outward(term.Research, 0, term.ChannelNone, term.Plainly), 0)
	same(t, "researched", c.State.Proposals[0].Hours, 10)
	same(t, "what is new is not with them", c.State.Stance(0, 0).Arrived, 8)
}

// TestPitchBeforeItsDay: a meeting that has a day is not called before it, and is held on it; a proposal can be written round and read up on
// until then.
func TestPitchBeforeItsDay(t *testing.T) {
	c := open()
	c.Spec.Proposals[0].Decides, c.State.Day = 9, 6
	refused(t, c, outward(term.Pitch, 0, term.Gathering, term.Plainly), "3 working days from now")
	for _, a := range []term.Act{
		outward(term.Pitch, 0, term.Mail, term.Attached), outward(term.Research, 0, term.ChannelNone, term.Plainly), outward(term.Consult, 1, term.Walk, term.AsQuestion),
	} {
		equal(t, a.Verb.String(), on(c, a) == nil, true)
	}
	c.State.Day = 9
	equal(t, "on its day", on(c, outward(term.Pitch, 0, term.Gathering, term.Plainly)) == nil, true)
}

// TestPitchDecides: an hour, one outcome, and nothing to present afterwards.
func TestPitchDecides(t *testing.T) {
	c := open()
	c.Params.BuyIn.Base = 1000
	equal(t, "result", Apply(c, outward(term.Pitch, 0, term.Gathering, term.Inflated), 0), Result{Outcome: term.Committed, Minutes: 60, Revealed: term.NoMatter})
	equal(t, "inflated", c.State.Proposals[0].Inflated, true)
	refused(t, c, outward(term.Pitch, 0, term.Gathering, term.Plainly), "has been decided")
	refused(t, c, outward(term.Research, 0, term.ChannelNone, term.Plainly), "has been decided")
	equal(t, "to be talked about", on(c, outward(term.Preview, 1, term.Walk, term.Plainly)) == nil, true)
}

// TestRequestsGoTheirWay: not before one knows how; then talked over, handed in, asked after.
func TestRequestsGoTheirWay(t *testing.T) {
	c := open()
	hand, talk := outward(term.Submit, 0, term.ChannelNone, term.AsGain), outward(term.Submit, 0, term.Walk, term.AsQuestion)
	refused(t, c, hand, "you do not know how a post is asked for; ask first")
	equal(t, "asked", Apply(c, outward(term.BossDoor, 0, term.ChannelNone, term.Plainly), 0).Outcome, term.Learned)
	refused(t, c, outward(term.BossDoor, 0, term.ChannelNone, term.Plainly), "told that already")
	equal(t, "talked over", Apply(c, talk, 0), Result{Outcome: term.Understood, Minutes: 12, Revealed: term.NoMatter})
	equal(t, "handed in", Apply(c, hand, 0), Result{Outcome: term.Sent, Minutes: 30, Later: true, Revealed: term.NoMatter})
	q := &c.State.Requests[0]
	equal(t, "manner", q.Manner, term.AsGain)
	equal(t, "discussed", q.Discussed, true)
	q.Standing, c.State.Day = term.StandingForgotten, 9
	equal(t, "asked after", Apply(c, outward(term.Submit, 0, term.Walk, term.Plainly), 0), Result{Outcome: term.Quiet, Minutes: 8, Revealed: term.NoMatter})
	equal(t, "found again", q.Standing, term.StandingPending)
	q.Standing, q.Decides = term.StandingRefused, 9
	refused(t, c, hand, "was refused a short time ago")
	c.State.Day = 29
	equal(t, "a month later", on(c, hand) == nil, true)
	q.Standing = term.StandingUsed
	refused(t, c, hand, "has been decided")
	c.Params.Budget.Door = 0
	q.Standing = term.StandingIdle
	equal(t, "boss out", Apply(c, talk, 0).Outcome, term.NotThere)
	equal(t, "by form it goes all the same", Apply(c, hand, 0).Outcome, term.Sent)
}

// TestBossDoor: looking in shows how the boss seems; in a scenario without a budget it is for scenes alone.
func TestBossDoor(t *testing.T) {
	c := open()
	equal(t, "looked in", Apply(c, term.NewAct(term.BossDoor), 0), Result{Outcome: term.Learned, Minutes: 12, Revealed: term.NoMatter})
	equal(t, "seen", c.State.Budget[0].SeenDay, quantity.Day(1))
	c.Spec.Questions[0].Boss = false
	equal(t, "does not say", Apply(c, outward(term.BossDoor, 0, term.ChannelNone, term.Plainly), 0).Outcome, term.Deferred)
	equal(t, "a colleague does", Apply(c, term.NewAct(term.Talk).With(1, term.Walk).On(0), 0).Outcome, term.Learned)
	plain := open()
	plain.State.Budget, plain.State.Requests, plain.State.Questions = nil, nil, nil
	refused(t, plain, term.NewAct(term.BossDoor), "no boss's door")
	scene := term.NewAct(term.BossDoor).For(0, 0)
	equal(t, "in a scene", on(plain, scene) == nil, true)
	equal(t, "in a scene", Apply(plain, scene, 0).Outcome, term.Done)
}

// TestObjectsAreChecked: their number, their sort, and the way to them.
func TestObjectsAreChecked(t *testing.T) {
	c := open()
	for says, a := range map[string]term.Act{
		"no stakeholder with number 2": outward(term.Consult, 2, term.Walk, term.Plainly),
		"no proposal with number 1":    outward(term.Pitch, 1, term.Gathering, term.Plainly),
		"no request with number -2":    outward(term.Submit, -2, term.ChannelNone, term.Plainly),
		"no question with number 5":    outward(term.BossDoor, 5, term.ChannelNone, term.Plainly),
		"no none with number 0":        term.NewAct(term.Wait).On(0),
		"say by which way":             outward(term.Consult, 0, term.Gathering, term.Plainly),
		"say how":                      outward(term.Pitch, 0, term.Walk, term.Plainly),
	} {
		refused(t, c, a, says)
	}
	c.Spec.Stakeholders[1].Remote, c.Spec.Stakeholders[0].Person = true, 2
	refused(t, c, outward(term.Preview, 1, term.Walk, term.Plainly), "Dr Imai is not in this house")
	refused(t, c, outward(term.Preview, 0, term.Walk, term.Plainly), "Bo is not in this house")
	var none org.State
	equal(t, "no machines", objects(&none, term.SortMachine), 0)
}
