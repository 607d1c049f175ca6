package org

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Spec is what a scenario declares about an organisation before chance has had a say. It never changes during a run.
type Spec struct {
	Weeks      int
	Gaps       [3]quantity.Minute // when the manager's gaps open
	GapMinutes quantity.Minute    // how long a gap lasts before duties begin again
	Skill      float64            // manager's technical skill, share of a full developer, 0 to 1.5
	DeskX      int                // manager's desk [cm]
	DeskY      int
	People     []PersonSpec
	Projects   []ProjectSpec
	Matters    []MatterSpec
	Promises   []PromiseSpec
	Uses       Uses    // which sub-models of people run beyond the ordinary day
	Cash       float64 // salience of a cash incentive on output, 0 to 1
	Piles      float64 // small things a person needs of the manager [1/wk]; 0 none
	Hands      float64 // share of working days the manager keeps for own technical work at the start, 0 to 1
	Asks       AskSpec // matters that the work brings up by itself; the zero value brings up none
	Calendar   Calendar
	Openings   []OpeningSpec
	Candidates []CandidateSpec
	Systems    []SystemSpec
	Flows      []FlowSpec
	Machines   []MachineSpec
	Self       SelfSpec
	Advisers   []AdviserSpec

	Stakeholders []StakeholderSpec
	Proposals    []ProposalSpec
	Company      CompanySpec
	Requests     []RequestSpec
	Questions    []QuestionSpec
}

// AskSpec declares how the work itself asks for the manager where no story does.
type AskSpec struct {
	PerDay    float64 // chance a day that a vacant matter is filled again [1/d]
	Concerned float64 // share of those with something unsaid behind them [1]
	Concern   Range   // and its weight, 0 to 1
	Blocks    Range   // share of the owner's output that waits, 0 to 1
	Lasts     int     // working days until what stays unsaid is given up
}

// Range is a trait that is fixed (Low = High) or drawn evenly between the two by the cast seed.
type Range struct {
	Low, High float64
	Free      bool // not declared: drawn from the population distribution of the trait
}

// PersonSpec declares one person of the team: what is fixed, and the ranges from which the cast seed draws the rest.
type PersonSpec struct {
	Name        string // for messages of invariants only
	DeskX       int    // [cm]
	DeskY       int
	Remote      bool // not on the floor: neither seen nor walked to
	Ability     Range
	Sensitivity Range
	Candour     Range // readiness to say what stands behind a question, z
	Hearing     Range // share of speech that arrives, 0 to 1
	Reading     Range // share of written words that arrives, 0 to 1
	AtDesk      Range // chance of being found at the desk, 0 to 1
	Trust       Range // starting trust in the manager, 0 to 1
	Project     term.ProjectID
	Parts       []Part       // where projects run in full: several at once; none means the whole day on Project
	Arrives     quantity.Day // first day; 0 there from the start
	Recruited   bool         // comes a recruiting lag after Arrives, which is then the day of the decision
	Leaves      quantity.Day // day they go; 0 never
	Strain      Trait        // strain at the start, z, -2 to 4
	Mind        MindSpec     // traits of the sub-models of people; the zero value leaves all to the population
	Vacant      bool         // nobody yet: a place that somebody hired takes
}

// deafBelow is the share of speech below which somebody counts as deaf: less arrives by ear than can be read from the lips (Params.Channels.LipReading), and
// of that the telephone has nothing. Grade C, as that is.
const deafBelow = .3

// Deaf reports whether somebody is declared as not hearing: the range of the trait ends below deafBelow.
func (p *PersonSpec) Deaf() bool { return !p.Hearing.Free && p.Hearing.High < deafBelow }

// Deaf reports whether everybody knows of somebody that they do not hear, so that nobody telephones them. It is what was declared, which is not true
// of whoever follows in the place of one who left.
func (s *State) Deaf(spec *Spec, i term.PersonID) bool {
	p := &spec.People[i]
	return p.Deaf() && (p.Vacant || len(s.Minds) == 0 || s.Minds[i].Quits == 0)
}

// ProjectSpec declares one project: what was planned, and how far the true work may lie from it.
type ProjectSpec struct {
	Estimate float64      // planned work [focus-h]
	Work     Range        // true work as a factor on the estimate
	Done     float64      // share done at the start
	Due      quantity.Day // public date
	Kind     int          // kind of work, a term.WorkKind, as interests name it
	Size     Size         // Plain leaves the full model of projects out
	Parallel float64      // share that can be used of the output of people beyond those its work was divided among; 0 means Params.Ramp.Parallel
}

// MatterSpec declares one matter: a question that can lie on the desk, and what may stand behind it.
type MatterSpec struct {
	Person  term.PersonID
	Project term.ProjectID
	Unclear float64 // equivocality E, 0 to 1
	Concern Range   // weight of what stands behind it, 0 to 1
	Blocks  float64 // share of the owner's output that waits for it, 0 to 1
	Open    bool
	Thread  bool
	Copied  int
}

// PromiseSpec declares one promise that can be given.
type PromiseSpec struct {
	Person term.PersonID
	Due    quantity.Day
}
