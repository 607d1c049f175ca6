package term

// ObjectID is the index of what an act is about beyond people, matters and projects, in the scenario's order of its sort, 0 to 63;
// NoObject where none is meant. Which sort it counts in follows from the verb: SortOf.
type ObjectID int16

// NoObject means none.
const NoObject ObjectID = -1

// Sort is what an object of an act is.
type Sort uint8

// The sorts of object. Append only.
const (
	SortNone        Sort = iota
	SortStakeholder      // somebody outside the team whose support counts
	SortProposal         // something that stakeholders decide about
	SortRequest          // a request for budget: a post, a tool, a training
	SortOpening          // a post that may be filled
	SortCandidate        // somebody who applies for an opening
	SortSystem           // a place on the map of the business of IT
	SortMachine          // a server or a service
	SortAdviser          // mentor, fellow manager, HR
	SortQuestion         // a managerial question that opens options
	sortCount
)

// Sorts is the number of sorts, SortNone among them.
const Sorts = int(sortCount)

var sortNames = [sortCount]string{
	"none", "stakeholder", "proposal", "request", "opening", "candidate", "system", "machine", "adviser", "question",
}

// String returns the name used in scenario files.
func (s Sort) String() string {
	if s >= sortCount {
		return "unknown"
	}
	return sortNames[s]
}

// SortOf is the sort of object a verb is directed at; SortNone where it takes none.
func SortOf(v Verb) Sort {
	switch v {
	case Consult, Preview:
		return SortStakeholder
	case Pitch, Research:
		return SortProposal
	case Submit, Promise: // a promise to hand it in
		return SortRequest
	case OpenPost:
		return SortOpening
	case Interview, Offer, Onboard:
		return SortCandidate
	case Visit, Ask, Unblock:
		return SortSystem
	case Operate:
		return SortMachine
	case Advise:
		return SortAdviser
	case BossDoor, Talk:
		return SortQuestion
	}
	return SortNone
}

// On returns the act about an object.
func (a Act) On(o ObjectID) Act {
	a.Object = o
	return a
}
