package term

// Stage is how far somebody has come with a proposal: the stages of buy-in, low to high. A step back is as ordinary as a step forward.
type Stage uint8

// The stages.
const (
	StageUnaware     Stage = iota // has not heard of it
	StageAware                    // knows that there is something
	StageUnderstands              // knows what it says
	StageSupports                 // would go along with it
	StageCommitted                // would do something for it
	stageCount
)

// Stages is the number of stages.
const Stages = int(stageCount)

var stageNames = [stageCount]string{"unaware", "aware", "understands", "supports", "committed"}

// String returns the name used in scenario files.
func (s Stage) String() string {
	if s >= stageCount {
		return "unknown"
	}
	return stageNames[s]
}

// Need is what a request asks for.
type Need uint8

// The needs.
const (
	NeedPost     Need = iota // somebody more
	NeedTool                 // something to work with
	NeedTraining             // time and money to learn
	needCount
)

var needNames = [needCount]string{"post", "tool", "training"}

// String returns the name used in scenario files.
func (n Need) String() string {
	if n >= needCount {
		return "unknown"
	}
	return needNames[n]
}

// NeedNames returns all names in order. The slice is a copy.
func NeedNames() []string { return append([]string(nil), needNames[:]...) }

// Standing is where a request stands.
type Standing uint8

// The standings. Append only: golden hashes hold numbers.
const (
	StandingIdle      Standing = iota // not handed in
	StandingPending                   // handed in, and not decided
	StandingGranted                   // there, to be used
	StandingReduced                   // part of it is there
	StandingRefused                   // no
	StandingDeferred                  // not now; it can be handed in again
	StandingForgotten                 // nobody thinks of it any more; it looks as if it were pending until somebody asks
	StandingWithdrawn                 // was granted, not used by the end of the year, and is gone
	StandingCut                       // was granted, and fell to savings
	StandingUsed                      // granted and spent: a post filled, a tool bought, a training held
	standingCount
)

var standingNames = [standingCount]string{
	"idle", "pending", "granted", "reduced", "refused", "deferred", "forgotten", "withdrawn", "cut", "used",
}

// String returns the name used in scenario files.
func (s Standing) String() string {
	if s >= standingCount {
		return "unknown"
	}
	return standingNames[s]
}

// Approved reports whether there is something that can still be used or taken away.
func (s Standing) Approved() bool { return s == StandingGranted || s == StandingReduced }

// Open reports whether it can be handed in.
func (s Standing) Open() bool {
	return s == StandingIdle || s == StandingDeferred || s == StandingRefused
}

// Clause is something of the company's year that a manager can come to know.
type Clause uint8

// The clauses.
const (
	ClauseNothing    Clause = iota
	ClauseWindows           // when requests are collected, and when the year ends
	ClauseAuthority         // up to what sum the boss decides alone
	ClausePriorities        // what the boss has to deliver
	ClauseInfluence         // who really decides
	ClauseHiring            // how a post is asked for
	clauseCount
)

var clauseNames = [clauseCount]string{"nothing", "windows", "authority", "priorities", "influence", "hiring"}

// String returns the name used in scenario files.
func (c Clause) String() string {
	if c >= clauseCount {
		return "unknown"
	}
	return clauseNames[c]
}

// ClauseNames returns all names in order. The slice is a copy.
func ClauseNames() []string { return append([]string(nil), clauseNames[:]...) }
