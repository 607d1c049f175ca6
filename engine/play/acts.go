package play

import (
	"headcount/sim/org"
	"headcount/sim/term"
)

// kind is one thing that can be done to somebody: which ways lead there, how it can be done, and which sub-models give it a meaning.
type kind struct {
	verb    term.Verb
	drawer  string // of a person's menu: "" at hand, say, ask or work
	ways    []term.Channel
	manners []term.Manner
	means   func(u org.Uses) bool
}

// The ways, in the order a manager would think of them.
var (
	close5  = []term.Channel{term.Aside, term.Walk, term.Video, term.Chat, term.Mail}
	private = []term.Channel{term.Aside, term.Video, term.Mail}
	direct  = []term.Channel{term.Walk, term.Aside, term.Call, term.Chat, term.Mail}
)

// The manners of heavy acts. Every one of them is a choice that the model knows.
var (
	reasoned  = []term.Manner{term.WithReasons, term.Plainly}
	agendas   = []term.Manner{term.TheirAgenda, term.OnStatus, term.AsQuestion, term.Plainly}
	attention = []term.Manner{term.OnTask, term.OnSelf, term.Plainly}
	goals     = []term.Manner{term.AsQuestion, term.Plainly}
	plainly   = []term.Manner{term.Plainly}
)

// beyond lists what can be done to somebody beyond the small model, most natural first.
var beyond = []kind{
	{term.OneToOne, "", []term.Channel{term.Aside, term.Video, term.Chat}, agendas, func(u org.Uses) bool { return u.Feedback }},
	{term.Feedback, "", append(close5[:5:5], term.Gathering), attention, func(u org.Uses) bool { return u.Feedback }},
	{
		term.Recognise, "say",
		[]term.Channel{term.Gathering, term.Walk, term.Board, term.Mail},
		plainly,
		func(u org.Uses) bool { return u.Needs },
	},
	{term.Expect, "say", private, plainly, func(u org.Uses) bool { return u.Leverage }},
	{term.Purpose, "say", append(close5[:5:5], term.Gathering), plainly, func(u org.Uses) bool { return u.Alignment }},
	{term.Tell, "say", append(close5[:5:5], term.Gathering), reasoned, func(u org.Uses) bool { return u.Justice }},
	{term.Apologise, "say", close5, plainly, org.Uses.Minds},
	{term.SetGoal, "ask", private, goals, func(u org.Uses) bool { return u.Goals }},
	{term.Delegate, "ask", private, plainly, func(u org.Uses) bool { return u.Needs || u.Alignment }},
	{term.Request, "ask", direct, reasoned, org.Uses.Minds},
	{term.AskOvertime, "ask", direct, reasoned, func(u org.Uses) bool { return u.Hours }},
}

// onProject lists what is asked of somebody about a project, where projects run in full or interest counts.
var onProject = []kind{
	{term.MoveDate, "ask", []term.Channel{term.Walk, term.Aside, term.Video, term.Mail}, reasoned, nil},
	{term.CutScope, "ask", []term.Channel{term.Walk, term.Aside, term.Video, term.Mail}, reasoned, nil},
	{term.Assign, "ask", private, reasoned, nil},
	{term.Reassign, "ask", private, reasoned, nil},
}

// uses are the sub-models of a scenario that give acts their meaning.
type uses struct {
	org.Uses
	built bool // projects run in full
}

func (l *Local) uses() uses {
	spec := &l.s.Scenario().Spec
	return uses{spec.Uses, spec.Built()}
}

// full reports whether anything beyond the small model is used.
func (u uses) full() bool { return u.built || u.Minds() }
