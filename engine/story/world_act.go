package story

import (
	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Deed is an act with what showed of it at once, for conditions that ask of it.
type Deed struct {
	Act     term.Act
	Came    term.Outcome    // OutcomeNone while that is not known
	Minutes quantity.Minute // what it cost of the day
}

// far is how many strides away somebody is who works elsewhere, or whom an act does not name.
const far = 999

// Shows reports whether a condition about acts holds of a deed and of the state just before it; nil always does.
func (t *Story) Shows(c *process.Context, own *State, p *rule.Program, d Deed) bool {
	return p == nil || p.Truth(&actWorld{world: t.world(c, own), deed: d})
}

// actWorld is a world in which an act is at hand.
type actWorld struct {
	*world
	deed Deed
}

// Number returns what stands in a slot without arguments.
func (w *actWorld) Number(slot int) float64 {
	a := w.deed.Act
	switch scenario.Slot(slot) {
	case scenario.SlotActVerb:
		return float64(a.Verb)
	case scenario.SlotActWho:
		return float64(a.Person)
	case scenario.SlotActBy:
		return float64(a.Channel)
	case scenario.SlotActManner:
		return float64(a.Manner)
	case scenario.SlotActAbout:
		return float64(a.Matter)
	case scenario.SlotActProject:
		return float64(a.Project)
	case scenario.SlotActScene:
		return float64(a.Event)
	case scenario.SlotActCame:
		return float64(w.deed.Came)
	case scenario.SlotActMinutes:
		return float64(w.deed.Minutes)
	case scenario.SlotActStrides:
		return w.strides()
	case scenario.SlotActWritten:
		return truth(a.Channel.Written())
	case scenario.SlotActSpoken:
		return truth(a.Channel.Spoken())
	case scenario.SlotActMeets:
		return truth(a.Channel.FaceToFace())
	}
	if sort, ok := sortOfSlot(scenario.Slot(slot)); ok {
		if term.SortOf(a.Verb) != sort {
			return float64(term.NoObject)
		}
		return float64(a.Object)
	}
	return w.world.Number(slot)
}

func sortOfSlot(s scenario.Slot) (term.Sort, bool) {
	switch s {
	case scenario.SlotActStakeholder:
		return term.SortStakeholder, true
	case scenario.SlotActProposal:
		return term.SortProposal, true
	case scenario.SlotActRequest:
		return term.SortRequest, true
	case scenario.SlotActCandidate:
		return term.SortCandidate, true
	case scenario.SlotActSystem:
		return term.SortSystem, true
	}
	return term.SortNone, false
}

func (w *actWorld) strides() float64 {
	i := int(w.deed.Act.Person)
	if i < 0 || i >= len(w.org.People) || w.sc.Spec.People[i].Remote {
		return far
	}
	return float64(w.org.People[i].Strides)
}
