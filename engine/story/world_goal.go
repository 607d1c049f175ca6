package story

import "headcount/engine/scenario"

// goal answers whether a goal is reached, and where it stands.
func (w *world) goal(s scenario.Slot, i int) float64 {
	if i >= len(w.sc.Goals) {
		return 0
	}
	switch g := &w.sc.Goals[i]; {
	case s == scenario.SlotReached:
		return truth(g.Reached.Truth(w))
	case g.Measure == nil:
		return 0
	default:
		return g.Measure.Eval(w)
	}
}

// goalsReached is the share of goals that are reached, by weight.
func (w *world) goalsReached() float64 {
	reached, all := 0.0, 0.0
	for i := range w.sc.Goals {
		g := &w.sc.Goals[i]
		all += g.Weight
		if g.Reached.Truth(w) {
			reached += g.Weight
		}
	}
	if all <= 0 {
		return .5
	}
	return reached / all
}
