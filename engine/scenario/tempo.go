package scenario

import "fmt"

// TempoSource is which weeks can run on the player's plan, for scenarios that are longer than anybody wants to play day by day. It never changes a
// play: who lets a week run takes its decisions in one go.
type TempoSource struct {
	Run [][2]int `toml:"run"` // weeks [from, to] that may be let run; the clock stops where something wants the player; absent: none
}

// tempo checks which weeks can run.
func (c *compiler) tempo() {
	last := 0
	for i, r := range c.src.Tempo.Run {
		at := c.root.key("tempo").key("run").index(i)
		switch weeks := clampWeeks(c.src.Weeks); {
		case at.broken(), c.endless():
		case r[0] < 1 || r[1] > weeks:
			c.fail(at, "tempo-weeks", fmt.Sprintf("weeks %d to %d; there are weeks 1 to %d", r[0], r[1], weeks), "")
		case r[0] > r[1]:
			c.fail(at, "tempo-weeks", fmt.Sprintf("week %d comes after week %d", r[0], r[1]), "write the earlier one first")
		case r[0] <= last:
			c.fail(at, "tempo-weeks", fmt.Sprintf("week %d is in the list already, or comes before one that is", r[0]), "put the stretches in their order, none over another")
		}
		last = max(last, r[1])
	}
}

// Runs reports whether a week, from 1, can run on the player's plan.
func (s *Scenario) Runs(week int) bool {
	for _, r := range s.Source.Tempo.Run {
		if week >= r[0] && week <= r[1] {
			return true
		}
	}
	return false
}

// Review is what is said to the review on a week's Friday, and the first week it looks back on; ok is false where that Friday is none.
func (s *Scenario) Review(week int) (words []string, since int, ok bool) {
	since = 1
	for i := range s.Source.Weeksdays {
		switch w := &s.Source.Weeksdays[i]; {
		case len(w.Review) == 0:
		case w.Week == week:
			words, ok = w.Review, true
		case w.Week < week:
			since = max(since, w.Week+1)
		}
	}
	return words, since, ok
}
