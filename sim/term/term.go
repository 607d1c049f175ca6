// Package term is the vocabulary that the model, the story and everybody who decides share: typed identities, the ways to
// reach a person, the acts of a manager and what can come of them.
//
// Everything here is a small comparable value without behaviour that could fail. What an act does belongs in sim/act and
// sim/process; how it is worded belongs in engine/voice and engine/view.
package term

// PersonID is the index of a person in the scenario's order of people, 0 to 63; NoPerson where nobody is meant.
type PersonID int16

// ProjectID is the index of a project in the scenario's order, 0 to 15; NoProject where none is meant.
type ProjectID int16

// MatterID is the index of a matter in the scenario's order, 0 to 63; NoMatter where none is meant.
type MatterID int16

// EventID is the index of an event in the scenario's order, 0 to 1023; NoEvent where an act answers no scene.
type EventID int16

// ChoiceID is the index of a choice inside its event, 0 to 11; NoChoice where an act is free.
type ChoiceID int8

// PromiseID is the index of a promise in the scenario's order, 0 to 15; NoPromise where none is meant.
type PromiseID int8

// The identities that mean "none". Indices begin at 0, so the zero value of an id is a real one: build acts with NewAct.
const (
	NoPerson  PersonID  = -1
	NoProject ProjectID = -1
	NoMatter  MatterID  = -1
	NoEvent   EventID   = -1
	NoChoice  ChoiceID  = -1
	NoPromise PromiseID = -1
)

// NoForecast marks an act on which the manager said nothing about what they expect.
const NoForecast int8 = -1

// Act is one decision of the manager, whole: a flat value that can be compared, logged and replayed. Fields that a verb does not
// need hold their "none" value; sim/act says which are needed and refuses the rest by name.
//
// Its fields stand in the order in which they fill sixteen bytes, because an act is handed on through a dozen calls and a processor moves
// sixteen bytes in one go: with twenty, copies overlapped, and a year of the office took a fifteenth longer.
type Act struct {
	Verb     Verb      // what is done
	Channel  Channel   // which way; ChannelNone for acts at a place or a machine
	Manner   Manner    // how, asked only on heavy acts
	Forecast int8      // stated chance of success in percent, 0 to 100, or NoForecast
	Choice   ChoiceID  // the choice taken in that scene, or NoChoice
	Promise  PromiseID // which promise is given or declined
	Person   PersonID  // to whom
	Matter   MatterID  // about which matter on the desk
	Project  ProjectID // about which project
	Object   ObjectID  // what else it is about; SortOf(Verb) says of which sort
	Event    EventID   // the scene this act answers, or NoEvent
}

// NewAct returns an act of the verb with every other field at "none".
func NewAct(v Verb) Act {
	return Act{
		Verb: v, Person: NoPerson, Matter: NoMatter, Project: NoProject, Promise: NoPromise,
		Object: NoObject, Event: NoEvent, Choice: NoChoice, Forecast: NoForecast,
	}
}

// With returns the act directed at a person by a channel.
func (a Act) With(p PersonID, c Channel) Act {
	a.Person, a.Channel = p, c
	return a
}

// About returns the act about a matter.
func (a Act) About(m MatterID) Act {
	a.Matter = m
	return a
}

// For returns the act as the answer to a choice of a scene.
func (a Act) For(e EventID, c ChoiceID) Act {
	a.Event, a.Choice = e, c
	return a
}
