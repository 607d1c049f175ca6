package play_test

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/scenarios"
)

// TestNoTwoAreSeenAlike: seven people can be told apart for a week. Whoever is looked at, however often and by whichever way, no two of them are noticed in the
// same words within five working days, and nobody in the same words on two of those days; in three weeks nothing is noticed more than twice, apart from what an author
// has happen.
func TestNoTwoAreSeenAlike(t *testing.T) {
	type seen struct {
		who string
		day int
	}
	for _, id := range []string{"two-strides", "acting-manager", "first-year"} {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		noticed, most := 0, 0
		for luck := range uint64(6) {
			d, err := play.New(sc, save.NewMemory(nil), luck, luck+9, seed)
			if err != nil {
				t.Fatal(err)
			}
			last, times := map[string]seen{}, map[string]int{}
			for n := 0; n < 260 && d.View().Stop != "end"; n++ {
				p := d.View()
				now := 0
				for i := range p.People {
					q := &p.People[i]
					if q.SeenDays != 0 {
						continue
					}
					now++
					words := strings.TrimPrefix(q.Noticed, "Earlier today: ")
					noticed++
					if l, met := last[words]; met && p.Day-l.day < 5 && l != (seen{q.ID, p.Day}) {
						t.Errorf("%s, luck %d: on day %d %s is seen with %q, %s on day %d", id, luck, p.Day, q.ID, words, l.who, l.day)
					}
					if own := func(x scenario.SignSource) bool { return x.Text == words }; last[words] != (seen{q.ID, p.Day}) && !slices.ContainsFunc(sc.Source.Signs, own) {
						if times[words]++; times[words] > 2 && p.Days <= 15 {
							t.Errorf("%s, luck %d: %q is noticed %d times", id, luck, words, times[words])
						}
					}
					last[words] = seen{q.ID, p.Day}
				}
				most = max(most, now)
				step(t, d, nth(n*5))
			}
			if err := d.Close(); err != nil {
				t.Error(err)
			}
		}
		if noticed < 100 || most < 5 {
			t.Errorf("%s: %d looks, at %d people at most", id, noticed, most)
		}
	}
}
