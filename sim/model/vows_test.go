package model

import (
	"testing"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestPromisesInWritingKeepTheirRoom: however many promises are made in writing before anybody answers, no more are open in the end
// than can be.
func TestPromisesInWritingKeepTheirRoom(t *testing.T) {
	most := 0
	for seed := range uint64(8) {
		m, luck := New(whole(12), params.Default()), rng.New(seed, seed)
		s := m.Start(luck)
		for s.Day < 59 {
			at := m.Advance(s, luck, nil)
			if b := s.Broken(); b != "" {
				t.Fatalf("seed %d on %v: %s", seed, s.Day, b)
			}
			s.News = s.News[:0]
			if at != GapOpen {
				continue
			}
			for who := range s.People {
				for _, manner := range []term.Manner{term.Plainly, term.TheirAgenda} {
					a := term.NewAct(term.Promise).With(term.PersonID(who), term.Mail)
					if a.Manner = manner; act.Check(m.Spec, s, a) == nil {
						m.Do(s, luck, nil, a, 0)
					}
				}
			}
			open := 0
			for k := range s.Vows {
				if s.Vows[k].State == org.VowOpen {
					open++
				}
			}
			most = max(most, open)
		}
	}
	if most != org.VowsOpen {
		t.Errorf("%d were open at most: the test shows nothing", most)
	}
}
