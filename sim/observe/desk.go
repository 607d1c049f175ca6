// Package observe is what the manager can perceive: a state read through the manager's eyes into a Desk of numbers, made once and
// reused. Bots decide from it, engine/view puts it into words.
//
// Looking changes nothing. Noise and bias are drawn when a look is taken (sim/process) and kept in the sighting, so that looking twice
// at the same sighting gives the same answer. True values for research and the debrief belong in sim/measure.
package observe

import (
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// MailSeen is how many messages lie on a desk, the newest ones; the rest is a search away.
const MailSeen = 40

// Desk is everything a manager could know at one moment. Slices are reused between calls; copy what must outlive the next one.
type Desk struct {
	Stop     term.Stop
	Day      quantity.Day
	Minute   quantity.Minute
	Gap      int // 1 to 3 while a gap is open
	Weeks    int
	People   []Person
	Matters  []Matter // all matters ever seen, by id; Open says which lie on the desk
	Projects []Project
	Promises []Promise
	Mail     []Message // oldest first
	Unread   int
	News     []News // since the last act
	Today    []Use
	Scene    Scene
	Waits    []Wait         // written, and no answer yet
	Posts    []Post         // who works on what, in the order they were given it
	Minds    bool           // looks beyond the mood of the moment are taken and kept
	Self     Self           // how you stand yourself
	Advisers []Adviser      // whom you can ask
	Vows     []Vow          // what you promised in the course of the play
	Dates    []Date         // the organisation's calendar, as far as it is known
	Bosses   int            // how often your boss has changed
	Felt     term.Reading   // your own skill with people, as it feels
	Pile     int            // small things that wait for you
	Hands    float64        // share of your days kept for own technical work
	Kept     term.ProjectID // what they go to
	Quiet    bool           // mornings are kept free of interruptions

	Openings   []Opening   // posts that may be filled
	Candidates []Candidate // who has applied
	Systems    []MapSystem // what you have heard of in the business of IT
	Flows      []Flow      // and what you know to hang on what
	Machines   []Server

	// where there are any
	Council   []Stakeholder
	Proposals []Proposal
	Stances   []Stance // one for each pair, by proposal and then by stakeholder
	Budget    Budget
	Requests  []Request
	Questions []Inquiry

	Floor []int // signs of the story that came up today, in the order they were told; only where a person reads (engine/session)

	Figures []float64 // numbers that an author's texts show, of what can be seen, in the order of the scenario

	Luck rng.Source // what a bot may use to vary; never part of a state

	// what parts still to be looked at are seen from; nil once all are
	state  *org.State
	spec   *org.Spec
	unseen Part
	at     term.PersonID // who of the people was looked at last, and by themselves
}

// Person is somebody as they appear.
type Person struct {
	term.PersonShown
	term.MindShown
	ID       term.PersonID
	Present  bool         // to be seen now
	Deaf     bool         // does not hear, as everybody knows: nobody telephones them
	Left     quantity.Day // day they left, or -1
	AwayTo   quantity.Day // last day of an absence or a week off that covers today, or -1
	OffTo    quantity.Day // last day of a week off, or -1
	SeenDays int          // working days since the last look; 99 never
	Cut      int          // unscheduled interruptions by you this week
	Does     int          // kind of work they do, -1 where no interest counts
	Before   int          // how many had this place before them
	Under    int          // sign of the story that stands under the name today, or -1
}

// Matter is a matter as it lies on the desk.
type Matter struct {
	Person   term.PersonID // from here to Thread side by side as they are in an org.Matter
	Project  term.ProjectID
	Open     bool
	Answered bool
	Opened   bool
	Ever     bool
	Thread   bool
	Unclear  term.Band // how clear the matter reads: Fine plain, Flat arguable, Strained open to meaning
	ID       term.MatterID
	Since    quantity.Day
	Touched  quantity.Day
	Rounds   int
}

// Project is a project as the report has it.
type Project struct {
	ID     term.ProjectID
	Report float64 // share done, as reported
	Start  float64 // share done at the start
	Back   float64 // share by which the last report fell below the one before it, 0 where it did not
	Due    quantity.Day
	Public quantity.Day // as first announced

	// where projects run in full
	Full     bool
	Forecast float64 // what it is believed to take in all, by those who lead it [focus-h]
	Low      float64 // lower end of the interval they are "90 % certain" of [focus-h]
	High     float64 // and its upper end
	Outside  bool    // compared with others of its kind
}

// Post is somebody's part in a project, as everybody knows it.
type Post struct {
	Person  term.PersonID
	Project term.ProjectID
	Share   float64      // of their working time, 0 to 1
	Since   quantity.Day // day they were given it; 0 from the start
}

// Promise is a promise as both of you know it.
type Promise struct {
	ID     term.PromiseID
	Person term.PersonID
	Due    quantity.Day
	State  PromiseState
}

// PromiseState mirrors what became of a promise.
type PromiseState uint8

// The states of a promise.
const (
	Asked PromiseState = iota
	Given
	Declined
	Kept
	Broken
	Lapsed // whom it was given to has left
)

// Message is one line of the inbox.
type Message struct {
	From   term.PersonID
	Matter term.MatterID
	Kind   MessageKind
	Index  int
	Day    quantity.Day
	Minute quantity.Minute
	Read   bool
}

// MessageKind tells messages apart.
type MessageKind uint8

// The kinds of message.
const (
	Thread MessageKind = iota
	Question
	Reply
	System
)

// News is something that reached you.
type News struct {
	Kind    NewsKind
	Person  term.PersonID
	Matter  term.MatterID
	Act     term.Act
	Outcome term.Outcome
	Index   int
	Opener  int
	Day     quantity.Day
	Minute  quantity.Minute
}

// NewsKind tells news apart.
type NewsKind uint8

// The kinds of news.
const (
	NewsReply NewsKind = iota
	NewsSilence
	NewsSign
	NewsQueue
	NewsKnown
	NewsPromiseKept
	NewsPromiseBroken
	NewsMail
	NewsEvent
	NewsLeft
	NewsApplied
	NewsWithdrew
	NewsOffer
	NewsJoined
	NewsFault
	NewsDown
	NewsAdvice
	NewsDate
	NewsVowKept
	NewsVowBroken
	NewsQuote
	NewsStance
	NewsDecision
	NewsRequest
	NewsQuoted
	NewsYear
	NewsReport
)

// Use is a stretch of today.
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
	People UseKind = iota
	Machine
	Waiting
)

// Wait is something written to which no answer has come.
type Wait struct {
	Act term.Act
	Day quantity.Day
}

// Scene is the scene that wants an answer; Event is term.NoEvent when there is none.
type Scene struct {
	Event   term.EventID
	Opener  int // which opening, 0 the ordinary one
	Choices []Choice
}

// Choice is one answer that can be given.
type Choice struct {
	Act     term.Act
	Minutes quantity.Minute
	Marked  bool // asks for a forecast
	Hoped   bool // whether a forecast has outcomes to hope for
}
