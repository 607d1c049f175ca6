package playtest

import (
	"fmt"

	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/engine/story"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// HabitCount is how many acts of all plays were a chance for one of the author's habits, and showed it.
type HabitCount struct {
	ID      string `json:"id"`
	Chances int    `json:"chances"`
	Shown   int    `json:"shown"`
	later   bool   // how an act turns out is asked for, which is not known where acts are chosen
}

func newHabitCounts(sc *scenario.Scenario) []HabitCount {
	list := make([]HabitCount, len(sc.Habits))
	for i := range list {
		h := &sc.Habits[i]
		list[i] = HabitCount{ID: sc.Source.Habits[i].ID, later: asksLater(h.Chance) || asksLater(h.Counts)}
	}
	return list
}

// asksLater reports whether a condition asks what only shows after the act.
func asksLater(p *rule.Program) bool {
	if p == nil {
		return false
	}
	for _, r := range p.Reads() {
		if s := scenario.Slot(r.Slot); r.Kind == rule.ReadVariable && (s == scenario.SlotActCame || s == scenario.SlotActMinutes) {
			return true
		}
	}
	return false
}

// shows notes which habits an act shows that is about to be done.
func (r *reached) shows(t *table, source rng.Source, a term.Act) {
	if len(r.Habits) == 0 || t.state.Stop == term.Briefing || t.engine.Check(&t.state, source, a) != nil {
		return
	}
	for i := range r.Habits {
		h, d := &r.sc.Habits[i], story.Deed{Act: a}
		if r.Habits[i].later || !t.engine.Shows(&t.state, source, h.Chance, d) {
			continue
		}
		r.Habits[i].Chances++
		if t.engine.Shows(&t.state, source, h.Counts, d) {
			r.Habits[i].Shown++
		}
	}
}

// habitFindings are habits that the mirror would never have anything to say about.
func (c *Coverage) habitFindings() []Finding {
	var list []Finding
	for _, h := range c.Habits {
		switch {
		case h.later || h.Shown > 0:
		case h.Chances == 0:
			list = append(list, Finding{ID: "habit-never-shows", Message: fmt.Sprintf("habit %s: no act of %d plays was a chance for it: widen its chance", h.ID, c.Plays)})
		default:
			list = append(list, Finding{ID: "habit-never-shows", Message: fmt.Sprintf("habit %s: none of %d chances in %d plays showed it: widen its counts", h.ID, h.Chances, c.Plays)})
		}
	}
	return list
}
