package playtest

import (
	"fmt"

	"headcount/engine/scenario"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// claims returns how often each lesson could be told and each goal was reached, all 0.
func claims(sc *scenario.Scenario) (lessons, goals []Count) {
	for i := range sc.Lessons {
		lessons = append(lessons, Count{ID: sc.Source.Lessons[i].ID})
	}
	for i := range sc.Goals {
		goals = append(goals, Count{ID: sc.Source.Goals[i].ID})
	}
	return lessons, goals
}

// claim notes at the end of a play which lessons it bears, as far as their scene and their condition say so, and which goals were reached.
func (r *reached) claim(t *table, source rng.Source) {
	for i := range r.Lessons {
		l := &r.sc.Lessons[i]
		came := l.Event == term.NoEvent || t.state.Story.Fired[l.Event].Day >= 0
		if came && (l.When == nil || t.engine.Holds(&t.state, source, l.When)) {
			r.Lessons[i].Plays++
		}
	}
	for i := range r.Goals {
		if t.engine.Holds(&t.state, source, r.sc.Goals[i].Reached) {
			r.Goals[i].Plays++
		}
	}
}

// join adds what another worker counted.
func join(to, more []Count) {
	for i := range to {
		to[i].Plays += more[i].Plays
	}
}

// claimFindings are lessons that no play bears, and goals that nobody reaches or nobody can miss.
func (c *Coverage) claimFindings() []Finding {
	var list []Finding
	for _, l := range c.Lessons {
		if l.Plays == 0 {
			list = append(list, Finding{ID: "lesson-never", Message: fmt.Sprintf("lesson %s could be told after none of %d plays: widen its when, or tie it to another scene", l.ID, c.Plays)})
		}
	}
	for _, g := range c.Goals {
		switch g.Plays {
		case 0:
			list = append(list, Finding{ID: "goal-never", Message: fmt.Sprintf("goal %s was reached in none of %d plays: ask for less, or let something help", g.ID, c.Plays)})
		case c.Plays:
			list = append(list, Finding{ID: "goal-always", Message: fmt.Sprintf("goal %s was reached in all of %d plays, whatever was decided: ask for more", g.ID, c.Plays)})
		}
	}
	return list
}
