// Package org holds everything about an organisation that changes while it is simulated: people, ties, projects, matters,
// messages on their way and the manager's own day.
//
// Coefficients that stay fixed for a whole run belong in params, what a scenario declares once in Spec, what a manager could see
// of all this in observe, true values for research in measure. Only sim/model and the processes it schedules change a State.
package org

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// State is an organisation at one moment.
type State struct {
	Day    quantity.Day    // working day, 0 is Monday of week 1
	Minute quantity.Minute // since 09:00
	Gap    int             // 0 before the first gap of the day, then 1 to 3, 4 after the last
	People []Person
	Work   []Project
	Desk   []Matter
	Wait   []Pending // answers on their way, in the order they were asked
	Given  []Promise
	Me     Manager
	Mail   []Message       // newest last; the oldest make room beyond MailKept
	News   []News          // what reached the manager since the last act, oldest first
	Minds  []Mind          // one per person, where Spec.Uses asks for any
	Teams  []Team          // one per project, likewise
	Habits [Habits]float64 // what the whole team is alike in, z; zero where no sub-model of people runs
	Felt   term.Reading    // the manager's own skill with people as the manager feels it
	Builds []Build         // one for each project where projects run in full, else none
	Posts  []Post          // who works on what, where projects run in full
	Pile   []Item          // small things that wait for the manager, oldest first

	Openings   []Opening   // posts that may be filled, where Spec declares any
	Candidates []Candidate // who may apply for them
	Systems    []MapSystem // the map of the business of IT, where Spec declares one
	Flows      []Flow      // and what depends on what
	Map        MapTally    // what the manager has made of it
	Machines   []Machine   // servers and services, where Spec declares any
	Self       Self        // the manager's own part; where it is not used, the zero value
	Advisers   []Adviser
	Vows       []Vow   // promises made in play, oldest first
	Quotes     []Quote // acts that are remembered, oldest first
	Dated      []Dated // what became of the dates of the calendar, one for each
	Bosses     int     // how often the manager's boss has changed
	// where the specification declares them
	Council   []Stakeholder
	Proposals []Proposal
	Stances   []Stance // one for each pair, by proposal and then by stakeholder
	Budget    []Budget // one, or none
	Requests  []Request
	Questions []Inquiry
}

// MailKept is the number of messages an inbox holds, and MailDropped how many of the oldest go when it is full.
const (
	MailKept    = 120
	MailDropped = 40
)

// NewsKept is the number of news items held between two acts; the oldest are dropped, because nobody reads that many.
const NewsKept = 12

// Person is a member of the team. Traits never change during a run.
type Person struct {
	// traits
	Ability     float64 // log output, mean of the population about 0, SD .33
	Sensitivity float64 // multiplier on negative events, log-normal, 1 is ordinary
	Candour     float64 // readiness to say what stands behind a question, z
	Hearing     float64 // share of speech that arrives, 0 to 1
	Reading     float64 // share of written words that arrives, 0 to 1
	AtDesk      float64 // chance of being found at the desk in a part of the day, 0 to 1
	Project     term.ProjectID

	// states
	Affect    float64         // day to day [log units of output], -1.5 to 1.5; 0 is the person's own ordinary day
	Strain    float64         // z, slow, -2 to 4 in the evening; 0 is what ordinary days come to
	Trust     float64         // in the manager, 0 to 1
	Breached  int             // working days for which gains stay reduced after a breach
	Focus     float64         // focus-hours today so far lost to interruptions [h]
	Late      float64         // hours beyond the ordinary day promised for tonight [h]
	Output    float64         // work done on the last day that is over [focus-h]
	Present   bool            // at the desk in this part of the day
	Phones    bool            // wears headphones there today
	WaitSince quantity.Minute // parts of the day waited so far, a count in spite of its type
	Asked     int             // small questions asked so far
	Back      quantity.Day    // first day they can be at the desk again, where a story sent them away; 0 it did not
	Leaves    quantity.Day    // day they go, where projects run in full; 0 not known of

	// what a desk shows as it is, and what passed between the two of you
	term.PersonShown
	Cut   [MaxWeeks]int // unscheduled interruptions by the manager, per week
	Taken int           // tasks of theirs that the manager took over
}

// HasLeft reports whether somebody has left by a day. Who is still to come has not, though they are not in the team either.
func (x *Person) HasLeft(day quantity.Day) bool { return x.Gone && x.Leaves > 0 && x.Leaves <= day }

// MaxWeeks is for how many weeks something is kept week by week; a longer run uses the places again.
const MaxWeeks = 60

// Slot is the place of a week in what is kept week by week.
func Slot(w quantity.Week) int { return int(w) % MaxWeeks }

// NewWeek clears the places of the week that begins.
func (s *State) NewWeek() {
	k := Slot(s.Day.Week())
	for i := range s.People {
		s.People[i].Cut[k] = 0
	}
	s.Me.People[k], s.Me.Machine[k] = 0, 0
}

// Project is a piece of work with a public date.
type Project struct {
	Estimate float64      // planned work [focus-h]
	Work     float64      // what it truly takes [focus-h]
	Done     float64      // done so far [focus-h]
	Start    float64      // done when the run began [focus-h]
	Due      quantity.Day // date it is to be done by
	Public   quantity.Day // date first announced
	Report   float64      // share done according to the last report, 0 to 1
	// TakenBack is the share by which the last report fell below the one before it, 0 where it did not.
	TakenBack float64
	Waste     float64      // hours spent on what will not be needed [focus-h]
	Finished  quantity.Day // day it was done, -1 while it is not
}

// Matter is something that lies, or can lie, on the manager's desk.
type Matter struct {
	// what a desk shows as it is: these lie side by side as they do in an observe.Matter, so that they are copied together
	Person   term.PersonID
	Project  term.ProjectID
	Open     bool
	Answered bool // the question as asked has been settled
	Opened   bool // what stands behind it has been said
	Ever     bool // has been on the desk
	Thread   bool
	Since    quantity.Day // day it came up
	Touched  quantity.Day // last day anybody moved it
	Rounds   int          // messages to and fro

	Unclear float64 // equivocality now, 0 to 1
	Concern float64 // weight of what stands behind it, 0 to 1
	Blocks  float64 // share of the owner's output that waits for it, 0 to 1
	Copied  int     // people in copy
}

// Pending is an answer on its way: a written act whose effect and words come later.
type Pending struct {
	Act     term.Act
	Day     quantity.Day    // day the answer arrives
	Minute  quantity.Minute // and minute
	Limit   quantity.Minute // working minutes left until silence itself becomes a sign
	Outcome term.Outcome
	Silent  bool // silence has been told
	Never   bool // no answer will come
}

// Promise is what somebody wants of the manager.
type Promise struct {
	Person term.PersonID
	Due    quantity.Day
	State  PromiseState
}

// PromiseState says what became of a promise.
type PromiseState uint8

// The states of a promise.
const (
	Asked PromiseState = iota
	PromiseGiven
	PromiseDeclined
	PromiseKept
	PromiseBroken
	PromiseLapsed // whom it was given to has left
)

// Manager is the player's own day.
type Manager struct {
	Skill   float64       // technical, as a share of a full developer
	People  [MaxWeeks]int // minutes with people, per week
	Machine [MaxWeeks]int // minutes with the machine, per week
	Today   [TodayKept]Use
	Used    int     // entries of Today in use
	Unread  int     // messages not read
	Block   int     // longest unbroken stretch of own work today [min]
	Shipped float64 // own work done so far [focus-h]
	Over    int     // minutes run over the gaps today, taken from duties
	Safety  float64 // psychological safety of the team, 0 to 1
	Bad     float64 // how the manager has taken bad news, 0 to 1

	// where projects run in full
	Hands     float64        // share of working days kept for own technical work, 0 to 1
	Kept      term.ProjectID // and the project it goes to
	Busy      float64        // minutes given to the pile so far [min]
	Technical bool           // has done technical work today
	Quiet     bool           // mornings are kept free of interruptions
}

// TodayKept bounds the entries of the strip of today.
const TodayKept = 12

// Use is a stretch of the manager's day.
type Use struct {
	Kind   UseKind
	From   quantity.Minute
	To     quantity.Minute
	Person term.PersonID
}

// UseKind says what a stretch went to.
type UseKind uint8

// The kinds of use.
const (
	UsePeople UseKind = iota
	UseMachine
	UseWaiting
)

// Message is one mail or chat line in the manager's inbox.
type Message struct {
	From   term.PersonID // NoPerson for machines and strangers
	Matter term.MatterID
	Kind   MessageKind
	Index  int // which line of the matter or of the machine's stock
	Day    quantity.Day
	Minute quantity.Minute
	Read   bool
}

// MessageKind tells messages apart.
type MessageKind uint8

// The kinds of message.
const (
	Thread MessageKind = iota // a round of a growing thread
	Question
	Reply
	System // tickets, newsletters, build results: the machine's own talk
)

// News is something that reached the manager.
type News struct {
	Kind    NewsKind
	Person  term.PersonID
	Matter  term.MatterID
	Act     term.Act     // for answers: the act that is answered
	Outcome term.Outcome // and how it turned out
	Booked  bool         // the story has taken note of it
	Opener  int          // of an event that asks for nothing: the words it came with, 0 the ordinary ones, else 1 + index
	Index   int          // for signs of the story: which
	Day     quantity.Day
	Minute  quantity.Minute
}

// NewsKind tells news apart.
type NewsKind uint8

// The kinds of news.
const (
	NewsReply         NewsKind = iota // an answer came back
	NewsSilence                       // half a day and no answer
	NewsSign                          // something seen on the floor (Index names the story's sign)
	NewsQueue                         // somebody stands at the desk
	NewsKnown                         // somebody has said, unasked, what stands behind a matter
	NewsPromiseKept                   // a promise was kept (Index names it)
	NewsPromiseBroken                 // a promise was broken
	NewsMail                          // a thread grew
	NewsEvent                         // something happened that asks for nothing (Index names the story's event)
	NewsLeft                          // somebody has resigned and is gone
	NewsApplied                       // somebody has applied (Index names the candidate)
	NewsWithdrew                      // a candidate has taken another offer (Index names them)
	NewsOffer                         // an offer was answered (Index names the candidate)
	NewsJoined                        // a candidate has begun (Index names them)
	NewsFault                         // a dependency has broken something (Index names the flow)
	NewsDown                          // a machine has gone down (Index names it)
	NewsAdvice                        // an adviser spoke up unasked (Index names the adviser)
	NewsDate                          // a date of the calendar has come, or is over (Index names it, Outcome how it turned out)
	NewsVowKept                       // a promise made in play was kept (Act made it, Index is what it was about)
	NewsVowBroken                     // and was broken
	NewsQuote                         // somebody quoted an act (Act, and Index the day it was done on)
	NewsStance                        // how somebody decided begins to show in what they do (Act names the stakeholder, Index the proposal)
	NewsDecision                      // a proposal was decided without the manager (Act names it)
	NewsRequest                       // a request was decided, or something became of it (Act names it, Index its standing)
	NewsQuoted                        // something said of a request is held against what came (Act names it; Understood where it held, Misread where not)
	NewsYear                          // something of the company's year is announced (Index is a YearNews)
	NewsReport                        // a project has been estimated again, and less of it is reported done than was (Index names it)
)
