package term

// Verb is what the manager does. The whole vocabulary of the game is listed, so that logs, scenarios and rule tables keep their
// meaning while sub-models arrive; sim/act refuses, by name, what no sub-model carries out yet.
type Verb uint8

// The verbs, grouped as a manager would. Append only: logs hold names, golden hashes hold numbers.
const (
	VerbNone      Verb = iota
	Begin              // leave the briefing with the promises given
	Proceed            // go on from a page that only tells (Monday, Friday)
	Wait               // leave the gap empty: look up, look around
	LeaveAlone         // answer a scene by letting it be
	Answer             // answer the question as it was asked
	Ask                // ask what stands behind it
	Talk               // how are things?
	Notice             // say something you noticed
	Tell               // say how it is, hard news included
	Thank              // recognition
	Apologise          // own a mistake
	Request            // ask somebody for something that is not simply their job
	Unblock            // remove what stands in somebody's way
	Decide             // make the decision a matter waits for
	Promise            // give a promise
	Decline            // say openly that a promise cannot be given
	ReadMail           // work through the inbox
	OwnWork            // terminal: do technical work yourself
	Tickets            // close small tickets yourself
	Coffee             // stand at the coffee corner and hear
	BossDoor           // knock at the boss's door
	MoveDate           // change a public date, with reasons
	CutScope           // take something out
	AskOvertime        // ask for evenings
	Meet               // hold a meeting
	OneToOne           // a one-to-one
	Feedback           // feedback on task, self or in public
	Recognise          // recognition before others
	Expect             // state a high expectation
	Purpose            // talk about what it is for
	SetGoal            // set or agree a goal
	Assign             // give work
	Reassign           // move work to where interest is
	Delegate           // give away a decision
	Review             // review work
	Pair               // work on it together
	TakeTask           // take somebody's task yourself
	Firefight          // drop everything for an incident
	Plan               // plan recurring time
	Research           // find facts
	Consult            // ask a stakeholder before deciding
	Pitch              // present a proposal
	Preview            // talk to people before the decision meeting
	Submit             // hand in a budget request
	OpenPost           // open a post
	Interview          // interview a candidate
	Offer              // make an offer
	Onboard            // see a newcomer in
	Visit              // go and look at a system where it is used
	Advise             // ask mentor, fellow manager or HR
	Escalate           // take it to the boss's boss
	StayTechnical      // choose the technical ladder
	Shout              // lose the temper
	Search             // look up what the machine knows
	Operate            // act on a machine: restart, move load, patch
	Unplan             // take recurring time out of the calendar again
	Rate               // tell somebody their rating while reviews are due
	verbCount
)

// Verbs is a set of verbs, one bit for each: 1<<Ask | 1<<Talk. Whether a verb is in one is found out without a jump, which no processor could
// foresee of what a manager does next.
type Verbs uint64

const _ = Verbs(1) << (verbCount - 1) // there is room for all

// Has reports whether the verb is in the set. The remainder changes none of those there are: it lets one instruction do.
func (s Verbs) Has(v Verb) bool { return s&(1<<(v%64)) != 0 }

var verbNames = [verbCount]string{
	"none", "begin", "proceed", "wait", "leave", "answer", "ask", "talk", "notice", "tell", "thank", "apologise", "request",
	"unblock", "decide", "promise", "decline", "read_mail", "own_work", "tickets", "coffee", "boss_door", "move_date",
	"cut_scope", "ask_overtime", "meet", "one_to_one", "feedback", "recognise", "expect", "purpose", "set_goal", "assign",
	"reassign", "delegate", "review", "pair", "take_task", "firefight", "plan", "research", "consult", "pitch", "preview",
	"submit", "open_post", "interview", "offer", "onboard", "visit", "advise", "escalate", "stay_technical", "shout", "search",
	"operate", "unplan", "rate",
}

// Known reports whether there is such a verb.
func (v Verb) Known() bool { return v < verbCount }

// String returns the name used in logs and scenario files.
func (v Verb) String() string {
	if !v.Known() {
		return "unknown"
	}
	return verbNames[v]
}

// ParseVerb returns the verb of a name; ok is false when there is none.
func ParseVerb(name string) (v Verb, ok bool) {
	for i, n := range verbNames {
		if n == name {
			return Verb(i), true
		}
	}
	return VerbNone, false
}

// VerbNames returns all names in order, VerbNone first. The slice is a copy.
func VerbNames() []string { return append([]string(nil), verbNames[:]...) }
