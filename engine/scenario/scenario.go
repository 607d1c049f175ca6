package scenario

import (
	"fmt"

	"headcount/engine/rule"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Scenario is a compiled, immutable scenario: every name is resolved, every condition is a program. It is safe for concurrent use.
type Scenario struct {
	Source    *Source // the author's words; texts are read from here, never rules
	RulesHash string  // hex, covers everything that can change a state
	TextHash  string  // hex, covers the words
	Spec      org.Spec
	Variables []float64      // starting values
	Facts     []VariableFact // variables that begin with something of an earlier scenario
	Carries   Carries        // what else is taken up from earlier ones
	Goals     []Goal         // what counts
	Promises  []Promise
	Signs     []Sign
	Events    []Event
	Endings   []Ending
	Yardstick *rule.Program
	Figures   []Figure // that texts show while it is played
	Workshop  Workshop // the cut for a room
	Lessons   []Lesson // that the debrief may tell
	Finals    []Figure // that endings show, hidden truth included
	Bar       Bar      // what the certificate holds it to
	Trials    []Trial  // the author's own tests
	Watched   []string // habits of the seven that the mirror counts, by name, in its order
	Habits    []Habit  // and those of the author's own, parallel to Source.Habits
	names     names

	conditions map[string]*rule.Program // by name
	runs       parts                    // of the model
	uses       map[string]int           // of fragments, by id
}

// Promise holds the conditions of a promise; who wants it and when it falls due is in Spec.
type Promise struct {
	Kept   *rule.Program // looked at on the due day at close
	Broken *rule.Program // nil, or breaks it at once
	Weight float64
}

// Sign is something to be seen on the floor.
type Sign struct {
	Person term.PersonID
	When   *rule.Program // nil means always
	Chance float64
	Every  int
	Means  bool
}

// Event is a compiled event.
type Event struct {
	Anchor  bool
	Heavy   bool
	From    quantity.Day
	By      quantity.Day // last day of the scenario when the author named none
	When    *rule.Program
	Unless  *rule.Program
	Chance  float64
	Opens   term.MatterID
	Person  term.PersonID
	Public  bool
	Meets   Meeting // how whom it is with is seen in it
	Does    []Effect
	Openers []*rule.Program // parallel to Source.Events[i].Openers
	Choices []Choice        // none: a happening that only tells
	Machine term.ChoiceID
	Warm    term.ChoiceID
}

// Conditions lists those that decide whether an event comes up and how it begins, with what each is: when, unless, or opener 1. What the author did not write is left
// out.
func (e *Event) Conditions() (of []string, list []*rule.Program) {
	add := func(what string, p *rule.Program) {
		if p != nil {
			of, list = append(of, what), append(list, p)
		}
	}
	add("when", e.When)
	add("unless", e.Unless)
	for k := range e.Openers {
		add(fmt.Sprintf("opener %d", k+1), e.Openers[k])
	}
	return of, list
}

// Meeting is how somebody is met in a scene.
type Meeting uint8

// The ways to be met in a scene.
const (
	Unmet      Meeting = iota // not seen: in writing, on the telephone, or nobody says where
	InSight                   // at a desk, where some speak and some only sit
	FaceToFace                // where people stand before each other
)

// Choice is a compiled choice.
type Choice struct {
	When     *rule.Program
	Act      term.Act // Event and Choice filled in
	Minutes  int      // 0 means what the channel costs
	Marked   bool     // asks a forecast
	Hoped    []term.Outcome
	HopedIf  *rule.Program // what the forecast is about instead: so or not when the play is over; nil where outcomes say it
	Does     []Effect
	Outcomes []OutcomeRule // in the order of term.Outcome
}

// OutcomeRule holds the direct effects of one way a choice can turn out.
type OutcomeRule struct {
	Outcome term.Outcome
	Does    []Effect
}

// Ending is one way the whole thing can end.
type Ending struct {
	When   *rule.Program // nil means otherwise
	Person term.PersonID
}

// EffectKind is one of the closed list of direct effects an author may write.
type EffectKind uint8

// The effects, as an author writes them in a string.
const (
	EffectSet       EffectKind = iota // set VARIABLE = EXPRESSION
	EffectAdd                         // add VARIABLE EXPRESSION
	EffectOpen                        // open MATTER
	EffectClose                       // close MATTER
	EffectReveal                      // reveal MATTER: what stands behind it has been said
	EffectUseful                      // useful PERSON: trust as after useful help
	EffectLetdown                     // letdown PERSON: trust as after a small letdown
	EffectBreach                      // breach PERSON: trust as after a breach
	EffectStrain                      // strain PERSON EXPRESSION [z]
	EffectAffect                      // affect PERSON EXPRESSION [z]
	EffectInterrupt                   // interrupt PERSON: one unscheduled interruption
	EffectEvening                     // evening PERSON: two hours of work tonight
	EffectMove                        // move PROJECT EXPRESSION: public date, by working days
	EffectCut                         // cut PROJECT EXPRESSION: share of the estimate taken out
	EffectWaste                       // waste PROJECT EXPRESSION: focus-hours spent on what is not needed
	EffectAway                        // away PERSON: not at the desk for the rest of the day
	EffectSafety                      // safety EXPRESSION: how the manager has taken bad news, from -1 to 1
	EffectFulfil                      // fulfil PROMISE: kept, now
	EffectBreak                       // break PROMISE: broken, now

	// where sub-models of people or projects in full run
	EffectMotivation   // motivation PERSON EXPRESSION [z]: moved at once
	EffectJustice      // justice PERSON EXPRESSION [z]: how just decisions have been
	EffectAngle        // angle PERSON EXPRESSION [deg]: away from what is wanted; negative toward it
	EffectShock        // shock PERSON KIND: jarred into thinking about leaving
	EffectQuit         // quit PERSON: resigns and is gone
	EffectRead         // read PERSON READING: the manager takes a look, with its noise
	EffectWeekOff      // week_off PERSON: the next five working days
	EffectExtraHours   // extra_hours PERSON EXPRESSION [h]: a week beyond the contract, by habit
	EffectKnowledge    // knowledge PERSON PROJECT EXPRESSION: share of what there is to know of it
	EffectConflict     // conflict PROJECT EXPRESSION [z]: personal, between its people
	EffectTaskConflict // task_conflict PROJECT EXPRESSION [z]: about the work
	EffectRework       // rework PROJECT EXPRESSION [focus-h]: done wrong, and nobody knows yet

	// where posts, a map of the business of IT or machines are declared
	EffectApprove  // approve OPENING: permission to fill it
	EffectWithdraw // withdraw OPENING: the permission is gone, and who waits hears no
	EffectApply    // apply CANDIDATE: applies now
	EffectDropOut  // drop_out CANDIDATE: takes another offer
	EffectLearn    // learn SYSTEM: the manager hears that it exists, and whose it is
	EffectChange   // change SYSTEM: what was known of it is out of date
	EffectFlaw     // flaw MACHINE: has a known flaw from now on
	EffectLoad     // load MACHINE EXPRESSION: comes on top [share of capacity]

	// where stakeholders, proposals or a budget are declared
	EffectSurprise   // surprise STAKEHOLDER: learned it from elsewhere
	EffectConfide    // confide STAKEHOLDER: tells the next thing they care about
	EffectWin        // win STAKEHOLDER: trust as after useful help
	EffectDisappoint // disappoint STAKEHOLDER: trust as after a small letdown
	EffectResearch   // research PROPOSAL EXPRESSION [h]
	EffectConclude   // conclude PROPOSAL: it is decided now, with what everybody knows
	EffectGrant      // grant REQUEST: there, without being asked for
	EffectUse        // use REQUEST: what was granted is spent
	EffectInform     // inform QUESTION: the answer is known
	EffectMood       // mood EXPRESSION [z]: of the boss
	EffectSlack      // slack EXPRESSION: room in the budget
	EffectNewBoss    // new_boss: somebody else is above the manager

	// where the player's own part is declared
	EffectTire   // tire EXPRESSION [z]: own strain
	EffectProve  // prove: something the player did as a manager is seen to have worked
	EffectPraise // praise: technical work of the player's is praised

	// where reviews are due
	EffectRate // rate PERSON: has been told a rating in the reviews that are due
)

// Effect is one direct effect, resolved.
type Effect struct {
	Kind     EffectKind
	Variable int // index in Scenario.Variables for EffectSet and EffectAdd, -1 otherwise
	Person   term.PersonID
	Matter   term.MatterID
	Project  term.ProjectID
	Promise  term.PromiseID
	Object   term.ObjectID // what else it is done to; the kind says of which sort
	Shock    org.Shock     // for EffectShock
	Reading  term.Read     // for EffectRead
	Value    *rule.Program // nil where the effect takes none
}

// OfMachines reports whether the scenario is about machines rather than people: it has more of them.
func (s *Scenario) OfMachines() bool { return len(s.Source.Machines) > len(s.Source.People) }
