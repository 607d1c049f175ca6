package debrief

import (
	"context"
	"strings"
	"testing"

	"headcount/engine/session"
	"headcount/sim/term"
)

// TestStrandsTurnToWhoStoodThere: of a move towards somebody who stood at the player's own desk a strand says what the play said, and that somebody was walked
// over to only of those who sat at theirs.
func TestStrandsTurnToWhoStoodThere(t *testing.T) {
	sc := shipped(t, "two-strides")
	turned, walked := 0, 0
	for seed := range uint64(64) {
		log := playedBy(t, sc, []string{"attentive", "people-first", "balanced", "hands-on", "researcher"}[seed%5], seed+1)
		stood := map[int]bool{}
		end, err := walk(sc, log, func(s *step) {
			p := s.act.Person
			stood[s.entry.N] = p != term.NoPerson && s.desk.People[p].Waiting
		})
		if err != nil {
			t.Fatal(err)
		}
		var state session.State
		end.Copy(&state)
		s := &strander{ctx: context.Background(), sc: sc, log: log, scales: newScales(sc, log)}
		s.yours = fateOf(end.Engine(), &state, s.scales.lived())
		if err := s.gather(); err != nil {
			t.Fatal(err)
		}
		for _, x := range s.tried {
			if x.act.Event != term.NoEvent || x.act.Channel != term.Walk {
				continue
			}
			l, err := s.link(x, nil, s.endingCame)
			if err != nil {
				t.Fatal(err)
			}
			yours, _, _ := strings.Cut(l.Text, "With ")
			if turn := strings.Contains(yours, "Turn to them and"); turn != stood[x.entry.N] || turn == strings.Contains(yours, "Walk over") {
				t.Errorf("seed %d, %d, stood there %v: %s", seed, x.entry.N, stood[x.entry.N], yours)
			}
			if stood[x.entry.N] {
				turned++
			} else {
				walked++
			}
		}
	}
	if turned == 0 || walked == 0 {
		t.Errorf("%d stood there, %d did not: the test shows nothing", turned, walked)
	}
}
