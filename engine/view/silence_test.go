package view

import (
	"strings"
	"testing"

	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestSilenceIsToldInTurn: whoever does not answer for a week, three times a day, is told of in other words each time, and the same silence in the same
// words as long as it is read.
func TestSilenceIsToldInTurn(t *testing.T) {
	sc := shipped(t, "two-strides")
	for luck := range uint64(8) {
		s := session.Start(sc, luck, luck, nil)
		s.Arrive()
		d, m := s.See(), NewMaker(sc)
		for _, way := range []term.Channel{term.Chat, term.Mail} {
			said := map[string]bool{}
			for day := range quantity.DaysPerWeek {
				for _, at := range []int{100, 250, 400} {
					n := observe.News{Kind: observe.NewsSilence, Person: 0, Matter: term.NoMatter, Act: term.NewAct(term.Talk).With(0, way), Day: quantity.Day(day), Minute: quantity.Minute(at)}
					text := m.sign(d, &n).Text
					if said[text] {
						t.Errorf("luck %d, %v, day %d, %d: %q once more", luck, way, day, at, text)
					}
					said[text] = true
					d.Gap++
					if again := m.sign(d, &n).Text; again != text {
						t.Errorf("the same silence is %q and then %q", text, again)
					}
				}
			}
		}
	}
}

// TestWhoHasLeftReadsNothing: of a message to somebody who has gone since nobody waits for an answer.
func TestWhoHasLeftReadsNothing(t *testing.T) {
	sc := shipped(t, "two-strides")
	s := session.Start(sc, 1, 1, nil)
	s.Arrive()
	d, m := s.See(), NewMaker(sc)
	n := observe.News{Kind: observe.NewsSilence, Person: 0, Matter: term.NoMatter, Act: term.NewAct(term.Talk).With(0, term.Mail), Day: d.Day, Minute: 100}
	if text := m.sign(d, &n).Text; strings.Contains(text, "nobody") {
		t.Errorf("of somebody who is there: %s", text)
	}
	d.People[0].Gone = true
	if text := m.sign(d, &n).Text; !strings.Contains(text, "read by nobody any more") {
		t.Errorf("of somebody who has left: %s", text)
	}
}
