package voice

import (
	"slices"
	"strings"
	"testing"

	"headcount/sim/term"
)

// TestSignsOfDecisionsAndMoney: every family has lines of its own, none empty, none with a gap that is no slot, and counts round.
func TestSignsOfDecisionsAndMoney(t *testing.T) {
	families := map[string]func(n int) string{
		"committed": func(n int) string { return Shows(term.Committed, n) }, "complied": func(n int) string { return Shows(term.Complied, n) },
		"resisted": func(n int) string { return Shows(term.Resisted, n) },
		"kept":     func(n int) string { return Accounted(true, false, n) }, "missed": func(n int) string { return Accounted(false, false, n) },
		"overclaimed": func(n int) string { return Accounted(false, true, n) },
		"bad":         func(n int) string { return Quarter(true, n) }, "good": func(n int) string { return Quarter(false, n) },
	}
	seen := map[string]string{}
	for family, line := range families {
		var own []string
		for n := range 12 {
			l := line(n)
			if !slices.Contains(own, l) {
				own = append(own, l)
			}
			if other := seen[l]; l == "" || other != "" && other != family {
				t.Errorf("%s: %q, also of %q", family, l, other)
			}
			seen[l] = family
			if filled := Fill(l, Slots{Name: "Dr Imai"}); strings.ContainsAny(filled, "{}") {
				t.Errorf("%s: %q", family, filled)
			}
		}
		if len(own) < 3 {
			t.Errorf("%s has %d lines", family, len(own))
		}
	}
	if Shows(term.Quiet, 1) == "" || Shows(term.Committed, -1) == "" {
		t.Error("an outcome nobody named, or a number below nought, is mute")
	}
}

// TestWhoDoesNotKnowSaysSo: asked how something is done here, somebody who does not know says nothing of how they are, however often and whichever
// way they are asked and whatever a scenario has them say of themselves.
func TestWhoDoesNotKnowSaysSo(t *testing.T) {
	own := New([]Extra{{Verb: "talk", Outcome: "quiet", Person: "ana", Lines: []string{"“On the ferries it was windier,” says {name}."}}})
	asked := term.NewAct(term.Talk).With(0, term.Walk).On(2)
	for _, k := range []Key{
		{Channel: term.Chat, Temper: Brisk, Hears: true}, {Channel: term.Walk, Temper: Warm, Hears: true}, {Channel: term.Video}, {Channel: term.Aside},
	} {
		k.Verb, k.Outcome, k.Person, k.Turn = term.Talk, term.Quiet, "ana", TurnOf(asked)
		how := own.pools(k)
		k.Turn = TurnOf(term.NewAct(term.Talk).With(0, term.Walk))
		for _, pool := range own.pools(k) {
			for _, line := range pool {
				for _, answers := range how {
					if slices.Contains(answers, line) {
						t.Errorf("%v: %q answers how they are, and how it is done here", k.Channel, line)
					}
				}
			}
		}
		if len(how) == 0 || len(how[0]) < 4 {
			t.Errorf("%v: %d pools", k.Channel, len(how))
		}
	}
}
