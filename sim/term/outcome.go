package term

// Outcome is how an act turned out, as the manager gets to see it. What it did inside a person is not an outcome.
type Outcome uint8

// The outcomes. Append only.
const (
	OutcomeNone Outcome = iota
	Sent                // written and gone; an answer may come
	NotThere            // the person could not be reached
	NoAnswer            // written, and half a day later nothing has come back
	Understood          // the question that was asked is settled
	Misread             // something else arrived than was said
	Opened              // what stood behind the question was said
	Deflected           // asked, and "nothing, really"
	Agreed              // a yes
	Resisted            // a no, or a yes that is none
	Done                // a thing done, with nothing to agree about
	Heard               // something heard in passing
	Quiet               // nothing came of it
	Committed           // a yes that will be acted on
	Complied            // a yes that will be honoured and no more
	Granted             // got what was asked for
	Reduced             // got part of it
	Refused             // did not get it
	Deferred            // not now
	Accepted            // an offer taken
	TurnedDown          // an offer not taken
	Learned             // something is known now that was not
	Countered           // a yes for more than was offered
	outcomeCount
)

var outcomeNames = [outcomeCount]string{
	"none", "sent", "not_there", "no_answer", "understood", "misread", "opened", "deflected", "agreed", "resisted", "done", "heard", "quiet",
	"committed", "complied", "granted", "reduced", "refused", "deferred", "accepted", "turned_down", "learned", "countered",
}

// String returns the name used in scenario files.
func (o Outcome) String() string {
	if o >= outcomeCount {
		return "unknown"
	}
	return outcomeNames[o]
}

// ParseOutcome returns the outcome of a name; ok is false when there is none.
func ParseOutcome(name string) (o Outcome, ok bool) {
	for i, n := range outcomeNames {
		if n == name {
			return Outcome(i), true
		}
	}
	return OutcomeNone, false
}

// OutcomeNames returns all names in order. The slice is a copy.
func OutcomeNames() []string { return append([]string(nil), outcomeNames[:]...) }

// Stop is where the clock waits for the manager.
type Stop uint8

// The stops of a play, in the order a first day meets them.
const (
	Briefing Stop = iota // promises are chosen
	Monday               // a page that opens the week
	Gap                  // one move is the manager's
	Scene                // something came up and wants an answer
	Friday               // the week looked back on
	End                  // the play is over; the debrief begins
)

var stopNames = [...]string{"briefing", "monday", "gap", "scene", "friday", "end"}

// String returns the name of the stop.
func (s Stop) String() string {
	if int(s) >= len(stopNames) {
		return "unknown"
	}
	return stopNames[s]
}
