package play_test

import (
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
)

// TestNoTwoAreSeenAlike: nobody is noticed in the words in which somebody else was on the same day, and nobody in the same words on two days of a week.
func TestNoTwoAreSeenAlike(t *testing.T) {
	type seen struct {
		words string
		day   int
	}
	noticed := 0
	for luck := range uint64(6) {
		d, err := play.New(twoStrides(t), save.NewMemory(nil), luck, luck+9, seed)
		if err != nil {
			t.Fatal(err)
		}
		who := map[seen]string{}
		for n := 0; n < 260 && d.View().Stop != "end"; n++ {
			p := d.View()
			for i := range p.People {
				q := &p.People[i]
				if q.SeenDays != 0 {
					continue
				}
				noticed++
				if other, met := who[seen{q.Noticed, p.Day}]; met && other != q.ID {
					t.Errorf("on day %d %s and %s are both seen with %q", p.Day, q.ID, other, q.Noticed)
				}
				for back := 1; back < 5; back++ {
					if who[seen{q.Noticed, p.Day - back}] == q.ID {
						t.Errorf("%s is seen with %q on day %d and %d days before", q.ID, q.Noticed, p.Day, back)
					}
				}
				who[seen{q.Noticed, p.Day}] = q.ID
			}
			step(t, d, nth(n*5))
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
	if noticed < 100 {
		t.Errorf("%d looks", noticed)
	}
}
