package debrief

import (
	"strings"
	"testing"

	"headcount/engine/fates"
)

// against is a comparison of what was decided, which came to 50 in every life, with another way that came to so much more or less in each.
func against(more ...float64) *fates.Comparison {
	c := &fates.Comparison{Ways: make([]fates.Way, 2), Instead: 1}
	for _, d := range more {
		c.Ways[0].Lives = append(c.Ways[0].Lives, fates.Life{Yardstick: 50})
		c.Ways[1].Lives = append(c.Ways[1].Lives, fates.Life{Yardstick: 50 + d})
		switch n := float64(len(more)); {
		case d > 0:
			c.Ways[1].Better += 1 / n
		case d == 0:
			c.Ways[1].Equal += 1 / n
		}
	}
	return c
}

// TestSoundnessSaysWhose: where two ways can hardly be told apart, each figure says whose it is. "-0.8 on average; it was better in 16 % of worlds" was of the
// other way, and read as of one's own.
func TestSoundnessSaysWhose(t *testing.T) {
	sc, log := golden(t, "attentive")
	for _, k := range []struct {
		name  string
		more  []float64 // of the other way
		wants string
	}{
		{"hardly below", []float64{-.8, -.8, -.8, -.9, -.7, -.9, -.7, .1}, "yours comes out 0.7 (±0.2) above on average, where plays of this scenario lie 20 apart; yours was better in 87 % of worlds and worse in 13 %."},
		{"hardly above", []float64{.8, .8, .8, .9, .7, .9, .7, -.1}, "yours comes out 0.7 (±0.2) below on average, where plays of this scenario lie 20 apart; yours was better in 12 % of worlds and worse in 88 %."},
		{"not to be told", []float64{-3, 3, -3, 1}, "this model sees no clear difference on average (yours +0.5 ±2.9); yours was better in 50 % of worlds and worse in 50 %."},
		{"the same", []float64{0, 0, 0, 0}, "this model sees no clear difference on average (yours +0.0 ±0.0); yours was better in 0 % of worlds and worse in 0 %."},
	} {
		r := New(t.Context(), sc, log)
		r.spread = 20
		line, sound := r.soundness(against(k.more...), 1)
		if !strings.HasSuffix(line, k.wants) || sound != "even" {
			t.Errorf("%s: %q (%s), want %q", k.name, line, sound, k.wants)
		}
	}
}
