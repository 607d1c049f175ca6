package model

import (
	_ "embed"
	"fmt"
	"os"
	"strings"
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

//go:embed testdata/golden_role.txt
var goldenRole string

// TestGoldenHashOfOwnPart holds the bits of whole runs with the manager's own part, advisers, promises in play and a calendar, begun with what
// earlier plays left in half of them.
func TestGoldenHashOfOwnPart(t *testing.T) {
	var b strings.Builder
	for cast := range uint64(3) {
		for luck := range uint64(4) {
			m, source := New(whole(14), params.Default()), rng.New(cast, luck)
			s := m.Start(source)
			if luck%2 == 1 {
				m.Carry(s, &org.Carry{
					Self:   &org.CarriedSelf{Identity: .4, Strain: .3, Growth: [3]float64{.2, .3, .4}},
					People: []org.CarriedPerson{{Person: 1, Trust: .7}, {Person: 2, Trust: .3, Breached: 90}}, Advisers: []org.CarriedAdviser{{Adviser: 0, Right: 9, Wrong: 9}},
				})
			}
			d := org.NewDigest()
			s.Add(&d)
			live(m, s, source, 14*quantity.DaysPerWeek, func() {
				if s.Gap == Closed {
					s.Add(&d)
				}
			})
			fmt.Fprintf(&b, "%d %d %016x\n", cast, luck, d.Sum())
		}
	}
	if *update {
		if err := os.WriteFile("testdata/golden_role.txt", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if b.String() != goldenRole {
		t.Errorf("got\n%swant\n%sif the rules were meant to change, run go test ./sim/model -run TestGoldenHash -update", b.String(), goldenRole)
	}
}

// TestCarryIsClamped: what is brought is brought into range, and has a place only where the specification has one.
func TestCarryIsClamped(t *testing.T) {
	luck := rng.New(1, 2)
	m := New(whole(4), params.Default())
	s := m.Start(luck)
	m.Carry(s, &org.Carry{
		Self:   &org.CarriedSelf{Identity: 3, Strain: -9, Growth: [3]float64{2, -1, .5}},
		People: []org.CarriedPerson{{Person: 0, Trust: 7, Breached: -3}},
		Quotes: make([]org.Quote, org.QuotesKept+9),
	})
	if g := s.Self; g.Identity != 1 || g.Strain != -2 || g.Growth[0].Level != 1 || g.Growth[1].Level != 0 || s.People[0].Trust != 1 || s.People[0].Breached != 0 {
		t.Errorf("%+v, trust %v", g, s.People[0].Trust)
	}
	if b := s.Broken(); b != "" || len(s.Quotes) != org.QuotesKept {
		t.Errorf("%s, %d remembered", b, len(s.Quotes))
	}
	plain := New(small(), params.Default())
	p, q := plain.Start(luck), plain.Start(luck)
	plain.Carry(p, &org.Carry{Self: &org.CarriedSelf{Identity: 1}, Quotes: make([]org.Quote, 3)})
	plain.Carry(q, nil)
	if sum(p) != sum(q) {
		t.Error("something found a place where there is none")
	}
}

// TestOwnPartTellsItsCauses: identity, advice, the calendar and promises are heard of by whoever asks why.
func TestOwnPartTellsItsCauses(t *testing.T) {
	m, luck, heard := New(whole(20), params.Default()), rng.New(2, 3), ledger{}
	s := m.Start(luck)
	for s.Day < 99 || s.Gap != Closed {
		if m.Advance(s, luck, heard) == GapOpen {
			if a := ownScript(s, int(s.Day)*3+s.Gap); allowed(m, s, a) {
				m.Do(s, luck, heard, a, 0)
			}
		}
		s.News = s.News[:0]
	}
	for _, p := range []string{"identity", "advice", "calendar", "trust"} {
		if heard[p] == 0 {
			t.Errorf("no cause of %s among %v", p, heard)
		}
	}
}
