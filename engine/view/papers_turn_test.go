package view

import (
	"testing"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestWhoWaitsHasWordsOfTheirOwn: no two of eight stand at the desk in the same words within a day, and nobody twice within two weeks.
func TestWhoWaitsHasWordsOfTheirOwn(t *testing.T) {
	const slots, people = 3 * 10, 8 // thirds of the days of two weeks
	var m Maker
	var d observe.Desk
	words := func(slot, person int) string {
		n := observe.News{Day: quantity.Day(slot / 3), Person: term.PersonID(person)}
		n.Minute = quantity.DayLength * quantity.Minute(slot%3) / 3
		return voice.Queue(m.inTurn(&d, &n))
	}
	for slot := range slots {
		for person := range people {
			line := words(slot, person)
			for later := slot; later < slots; later++ {
				for other := range people {
					if other == person && later > slot || other != person && later-slot <= 3 {
						if words(later, other) == line {
							t.Errorf("person %d in third %d as person %d in third %d: %q", other, later, person, slot, line)
						}
					}
				}
			}
		}
	}
}
