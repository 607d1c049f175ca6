package process

import (
	"testing"

	"headcount/sim/org"
)

// TestScratchSaysNothingOfItsOwn: room that other states, coefficients and days have used gives what new room gives.
func TestScratchSaysNothingOfItsOwn(t *testing.T) {
	day := func(c *Context) uint64 {
		for part := range 4 {
			c.State.Gap = part
			for _, p := range []Process{Presence, Interruptions, Threads, Queue, Pile} {
				p(c)
			}
		}
		for i := range c.State.People {
			Look(c, i, 0)
		}
		Progress(c)
		Strain(c)
		return sum(c.State)
	}
	changes := map[string]func(c *Context){
		"as it was":        func(*Context) {},
		"seldom there":     func(c *Context) { c.State.People[0].AtDesk, c.State.People[1].AtDesk = .2, .1 },
		"seldom called":    func(c *Context) { c.Params.Focus.ByColleagues = .1 },
		"many small needs": func(c *Context) { c.Spec.Piles = 15 },
		"another week":     func(c *Context) { c.State.Day += 5 },
		"other luck":       func(c *Context) { c.Luck = lucky(9) },
		"away": func(c *Context) {
			c.Spec.Calendar.Dates = []org.Date{{Kind: org.Absence, To: 9}}
			c.State.Dated = make([]org.Dated, 1)
		},
		"more of them": func(c *Context) { c.State.People = append(c.State.People, c.State.People[0]) },
		"no question":  func(c *Context) { c.State.Desk[0].Answered = true },
	}
	used := new(Tally)
	for range 2 {
		for what, change := range changes {
			fresh, again := room(), room()
			again.Tally = used
			fresh.Spec.Piles, again.Spec.Piles = 3, 3
			change(fresh)
			change(again)
			equal(t, what, day(again), day(fresh))
		}
	}
}
