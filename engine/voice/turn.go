package voice

import "headcount/sim/term"

// Turn is a difference in what happened that neither act nor outcome tells and that changes its words.
type Turn uint8

// The turns. The zero value says nothing.
const (
	TurnNone   Turn = iota
	Invited         // taken up or worked on together because they had asked: they stood at the desk, or a question of theirs lay open
	Uninvited       // the same, out of the blue
	ForOne          // a place in every week for talking with somebody
	ForWork         // a place in every week for work of one's own
	ForAll          // a place in every week that is quiet for everybody
	Cancelled       // what had a place in the week loses it
	MentorSays      // advice from somebody who has seen much of it before, a while ago
	PeerSays        // advice from somebody who has the same desk elsewhere, and needs of their own
	HRSays          // advice from somebody who has to think of what could be on file
	AskedHow        // a question how things are done here, and not how somebody is
	AskedWhat       // a question what hangs on a system, and not what is behind a question
	FromInside      // an offer to somebody who works here already: no firm of theirs makes another, and no bag comes with them
)

// TurnOf returns the turn that shows in an act itself: what a place in the week is for, and that help is about a question which lay on
// the desk, and that a talk is about how things are done here, or a question about a system. Somebody who stood there without naming one, or help out of the blue, does not show in an act.
func TurnOf(a term.Act) Turn {
	switch {
	case (a.Verb == term.TakeTask || a.Verb == term.Pair) && a.Matter != term.NoMatter && a.Person != term.NoPerson:
		return Invited
	case a.Verb == term.Talk && a.Object != term.NoObject:
		return AskedHow
	case a.Verb == term.Ask && a.Object != term.NoObject:
		return AskedWhat
	case a.Verb != term.Plan && a.Verb != term.Unplan:
		return TurnNone
	case a.Person != term.NoPerson:
		return ForOne
	case a.Project != term.NoProject:
		return ForWork
	}
	return ForAll
}
