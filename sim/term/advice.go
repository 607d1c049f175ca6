package term

import "headcount/sim/quantity"

// AdviserKind is who gives advice, and with it what they can see and how they are bent.
type AdviserKind uint8

// The kinds of adviser. Append only.
const (
	Mentor AdviserKind = iota // sees over the horizon, and old battles
	Peer                      // a fellow manager: sees the floor, and what worked for them
	HR                        // sees people, procedure and risk
	adviserKindCount
)

var adviserKindNames = [adviserKindCount]string{"mentor", "peer", "hr"}

// String returns the name used in scenario files.
func (k AdviserKind) String() string {
	if k >= adviserKindCount {
		return "unknown"
	}
	return adviserKindNames[k]
}

// ParseAdviserKind returns the kind of a name; ok is false when there is none.
func ParseAdviserKind(name string) (k AdviserKind, ok bool) {
	for i, n := range adviserKindNames {
		if n == name {
			return AdviserKind(i), true
		}
	}
	return Mentor, false
}

// AdviserKindNames returns all names in order. The slice is a copy.
func AdviserKindNames() []string { return append([]string(nil), adviserKindNames[:]...) }

// Trouble is what somebody sees coming.
type Trouble uint8

// The kinds of trouble. Append only.
const (
	NoTrouble Trouble = iota // nothing out of the ordinary
	Leaving                  // somebody is nearer to leaving than it looks
	Unsaid                   // there is more behind a matter than the question
	Late                     // a project will not be done by its date
	troubleCount
)

var troubleNames = [troubleCount]string{"nothing", "leaving", "unsaid", "late"}

// String returns the name used in scenario files.
func (t Trouble) String() string {
	if t >= troubleCount {
		return "unknown"
	}
	return troubleNames[t]
}

// ParseTrouble returns the trouble of a name; ok is false when there is none.
func ParseTrouble(name string) (t Trouble, ok bool) {
	for i, n := range troubleNames {
		if n == name {
			return Trouble(i), true
		}
	}
	return NoTrouble, false
}

// TroubleNames returns all names in order. The slice is a copy.
func TroubleNames() []string { return append([]string(nil), troubleNames[:]...) }

// Verdict is how a piece of advice has come out.
type Verdict uint8

// The verdicts.
const (
	Undecided Verdict = iota // nobody can tell yet, or ever
	Right
	Wrong
)

// Advice is what an adviser says: what they see coming, what they would do about it, and how sure they are. Words for it are made where it
// is shown.
type Advice struct {
	Day     quantity.Day // given on; -1 for none
	Until   quantity.Day // day by which it comes out right or wrong
	Sees    Trouble      // NoTrouble is advice too: let it be
	Person  PersonID     // about whom, or NoPerson
	Matter  MatterID     // about what, or NoMatter
	Project ProjectID    // or NoProject
	Do      Verb         // what they would do
	Way     Channel      // which way
	How     Manner       // and in which manner
	Sure    int8         // how sure they say they are [percent, 50 to 95]
	Unasked bool
	Came    Verdict
}

// NoAdvice is the advice of somebody who has given none.
func NoAdvice() Advice {
	return Advice{Day: quantity.Never, Person: NoPerson, Matter: NoMatter, Project: NoProject}
}

// Axis is one of the three ways in which a manager grows.
type Axis uint8

// The axes of growth.
const (
	WithPeople Axis = iota // managing people
	WithTasks              // performing managerial tasks
	WithIT                 // the business of IT
	axisCount
)

// Axes is the number of axes of growth.
const Axes = int(axisCount)

var axisNames = [axisCount]string{"people", "tasks", "business"}

// String returns the name used in scenario files.
func (a Axis) String() string {
	if a >= axisCount {
		return "unknown"
	}
	return axisNames[a]
}

// Vow is what a promise made in play is about.
type Vow uint8

// The kinds of promise made in play. Append only.
const (
	VowSettle   Vow = iota // a matter will be settled within some days
	VowDate                // the public date of a project will be held
	VowEvenings            // no evenings will be asked of somebody for some weeks
	VowTime                // there will be time for somebody every week
	VowSubmit              // a request will be handed in by a day
	vowCount
)

var vowNames = [vowCount]string{"settle", "date", "evenings", "time", "submit"}

// String returns the name of what is promised.
func (v Vow) String() string {
	if v >= vowCount {
		return "unknown"
	}
	return vowNames[v]
}
