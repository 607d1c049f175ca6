package workshop_test

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"headcount/engine/workshop"
)

// TestAClockAheadRemovesNothingAtOnce: a store that was used yesterday meets a clock that is a month ahead, or a year. What that clock calls old is named and
// stays, however often the command is started that day; with the clock set right it stays for good; only a clock that says the same a day later
// is believed. A store that time has passed by without a jump gives up what is old at once.
func TestAClockAheadRemovesNothingAtOnce(t *testing.T) {
	const day = 24 * time.Hour
	start := time.Now()
	type step struct {
		after time.Duration
		want  string // gone and due
	}
	for name, steps := range map[string][]step{
		"set right again":      {{day, "0 0"}, {32 * day, "0 1"}, {32*day + time.Hour, "0 1"}, {2 * day, "0 0"}, {16 * day, "0 0"}, {29 * day, "0 0"}, {31 * day, "1 0"}},
		"a year ahead":         {{370 * day, "0 1"}, {371*day - time.Minute, "0 1"}, {3 * day, "0 0"}},
		"it says so for long":  {{32 * day, "0 1"}, {33 * day, "1 0"}},
		"used once in a while": {{45 * day, "0 1"}, {90 * day, "1 0"}},
		"no jump":              {{14 * day, "0 0"}, {28 * day, "0 0"}, {31 * day, "1 0"}},
		"ahead once, long ago": {{400 * day, "0 1"}, {day, "0 0"}, {15 * day, "0 0"}, {29 * day, "0 0"}, {31 * day, "1 0"}},
	} {
		t.Run(name, func(t *testing.T) {
			st := openStore(t, filepath.Join(t.TempDir(), "w.db"))
			defer st.Close()
			seed := uint64(7)
			s, err := workshop.Open(t.Context(), st, shipped(t, "two-strides"), workshop.Options{Seed: &seed})
			if err != nil {
				t.Fatal(err)
			}
			if err := st.Call(t.Context(), s.ID, "s1", "Ines"); err != nil {
				t.Fatal(err)
			}
			old := false
			for _, x := range steps {
				gone, due, err := workshop.Expire(t.Context(), st, start.Add(x.after))
				if got := fmt.Sprint(len(gone), len(due)); err != nil || got != x.want {
					t.Errorf("after %v: %s are gone and due, want %s (%v)", x.after, got, x.want, err)
				}
				if head, err := st.Head(t.Context(), s.ID); err != nil || (head.Seq == 0) != (len(gone) > 0) {
					t.Errorf("after %v: it stands at event %d (%v)", x.after, head.Seq, err)
				}
				old = old || len(gone)+len(due) > 0
				if names, err := st.Names(t.Context(), s.ID); err != nil || (len(names) == 0) != old {
					t.Errorf("after %v: %d names, and it was called old: %v (%v)", x.after, len(names), old, err)
				}
			}
		})
	}
}
