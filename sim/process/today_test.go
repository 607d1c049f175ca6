package process

import (
	"slices"
	"testing"

	"headcount/sim/org"
	"headcount/sim/rng"
)

// TestScratchSaysNothingOfItsOwn: room that other states, coefficients and days have used gives what new room gives.
func TestScratchSaysNothingOfItsOwn(t *testing.T) {
	day := func(c *Context) uint64 {
		Affect(c)
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
		"as it was":         func(*Context) {},
		"seldom there":      func(c *Context) { c.State.People[0].AtDesk, c.State.People[1].AtDesk = .2, .1 },
		"seldom called":     func(c *Context) { c.Params.Focus.ByColleagues = .1 },
		"often at the door": func(c *Context) { c.Params.Queue.Comes = 1 },
		"larger things":     func(c *Context) { c.Params.Pile.Minutes = 90 },
		"many small needs":  func(c *Context) { c.Spec.Piles = 15 },
		"another week":      func(c *Context) { c.State.Day += 5 },
		"other luck":        func(c *Context) { c.Luck = lucky(9) },
		"away": func(c *Context) {
			c.Spec.Calendar.Dates = []org.Date{{Kind: org.Absence, To: 9}}
			c.State.Dated = make([]org.Dated, 1)
		},
		"more of them":       func(c *Context) { c.State.People = append(c.State.People, c.State.People[0]) },
		"many of them":       func(c *Context) { c.State.People = slices.Repeat(c.State.People, 13) },
		"a longer lag":       func(c *Context) { c.Params.Focus.LagMedian = 9 },
		"lags farther apart": func(c *Context) { c.Params.Focus.LagSigma = 1.7 },
		"colleagues count":   func(c *Context) { c.Spec.Projects[0].Size = org.Medium },
		"a thread": func(c *Context) {
			c.Spec.Matters = []org.MatterSpec{{}, {Thread: true}}
			c.State.Desk[1].Thread, c.State.Desk[1].Unclear, c.Params.Threads.RoundsPerDay = true, 1, 1
		},
		"no question": func(c *Context) { c.State.Desk[0].Answered = true },
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

// TestWhatHappensIsSaidOfEachQuarter: of lists that end anywhere in a word, those are gone over, in order, whose own quarter says so; people by the
// parts of a day, things one quarter after the other.
func TestWhatHappensIsSaidOfEachQuarter(t *testing.T) {
	var used happens
	for people := range 40 {
		draws, from := make([]rng.Quarters, people), lucky(people).Draws(rng.Queue, 3, onPile)
		row := from.Row(0)
		for i := range draws {
			draws[i] = rng.Quarters(row.Bits())
		}
		used = below(used, from.Row(0), people, .4)
		if people > 20 {
			used.not(20)
		}
		things := []int(nil)
		for part := range 4 {
			want := []int(nil)
			for i, q := range draws {
				if i != 20 && q.Of(part).Chance(.4) {
					want, things = append(want, i), append(things, 4*i+part)
				}
			}
			equal(t, "people", slices.Equal(slices.Collect(used.in(part)), want), true)
		}
		slices.Sort(things)
		for n := range 4*people + 1 {
			before, _ := slices.BinarySearch(things, n)
			equal(t, "things", slices.Equal(slices.Collect(used.things(n)), things[:before]), true)
		}
	}
}

// TestUnansweredOfAnyDesk: of desks that end anywhere in a word or in four matters, those are gone over, in order, that wait for an answer.
func TestUnansweredOfAnyDesk(t *testing.T) {
	c := room()
	for matters := range 3 * setSize {
		c.State.Desk = make([]org.Matter, matters)
		want := []int(nil)
		for m := range c.State.Desk {
			d := &c.State.Desk[m]
			d.Open, d.Answered = (m+matters)%3 > 0, (m+matters)%5 > 2
			if d.Open && !d.Answered {
				want = append(want, m)
			}
		}
		if got := slices.Collect(c.unanswered()); !slices.Equal(got, want) {
			t.Fatalf("%d matters: got %v, want %v", matters, got, want)
		}
	}
}

// TestLyingOnAnyDesk: of desks that end anywhere in a word or in four matters, those lie there that are open with anything unanswered or unsaid.
func TestLyingOnAnyDesk(t *testing.T) {
	for matters := range setSize + 1 {
		desk, want := make([]org.Matter, matters), uint64(0)
		for m := range desk {
			d := &desk[m]
			d.Open, d.Answered, d.Opened = (m+matters)%5 > 0, (m+matters)%3 > 0, (m+matters)%4 > 1
			if d.Open && !(d.Answered && d.Opened) {
				want |= 1 << m
			}
		}
		if got := lying(desk); got != want {
			t.Fatalf("%d matters: got %b, want %b", matters, got, want)
		}
	}
}
