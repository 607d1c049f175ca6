package view

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/voice"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestWhoDoesNotHearIsSeenWithoutMusic: whatever look there is at Joon, none of it is about what he hears or about a telephone; of Ana some is.
func TestWhoDoesNotHearIsSeenWithoutMusic(t *testing.T) {
	sc, d, m := firstDesk(t, "two-strides")
	heard := map[string]int{}
	for day := range quantity.Day(15) {
		for _, id := range []string{"joon", "ana"} {
			who, _ := sc.PersonID(id)
			for _, look := range []term.Look{term.AcrossRoom, term.InPerson, term.Voice} {
				for band := term.Strained; band <= term.Bright; band++ {
					for _, posture := range []term.Posture{term.TurnedAway, term.ArmsCrossed, term.Neutral} {
						d.Day = day
						d.People[who].Seen = term.Sighting{Day: day, Look: look, Band: band, Posture: posture, Headphones: true}
						if line := m.looked(d, int(who)); voice.ByEar(line) {
							heard[id]++
						}
					}
				}
			}
		}
	}
	if heard["joon"] > 0 || heard["ana"] == 0 {
		t.Errorf("about hearing: %v", heard)
	}
}

// TestWhoIsAwayIsNotOnAnotherCall: at the desk of somebody who is away for weeks there is no warm cup, and they are on no other call.
func TestWhoIsAwayIsNotOnAnotherCall(t *testing.T) {
	sc, d, _ := firstDesk(t, "first-year")
	ana, _ := sc.PersonID("ana")
	wrong := map[bool]int{}
	for _, away := range []bool{false, true} {
		for day := range quantity.Day(60) {
			d.Day, d.People[ana].AwayTo = day, -1
			if away {
				d.People[ana].AwayTo = day + 20
			}
			m := NewMaker(sc) // one that has told nothing yet, and need not say what does not fit for want of anything new
			for _, way := range []term.Channel{term.Walk, term.Call} {
				text := m.Outcome(d, Came{Act: term.NewAct(term.Talk).With(ana, way), Outcome: term.NotThere})
				if slices.ContainsFunc([]string{"another call", "warm cup", "half-eaten", "second floor"}, func(s string) bool { return strings.Contains(text, s) }) {
					wrong[away]++
				}
			}
		}
	}
	if wrong[true] > 0 || wrong[false] == 0 {
		t.Errorf("in words of one who has just left: %d away, %d not", wrong[true], wrong[false])
	}
}
