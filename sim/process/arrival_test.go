package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// wanting is an organisation of one in which three places on the desk can be filled by the work.
func wanting(perDay float64) *Context {
	p := params.Default()
	spec := &org.Spec{People: make([]org.PersonSpec, 1), Asks: org.AskSpec{
		PerDay: perDay, Concerned: .5, Concern: org.Range{Low: .4, High: .8}, Blocks: org.Range{Low: .1, High: .3}, Lasts: 5,
	}}
	s := &org.State{People: make([]org.Person, 1), Desk: []org.Matter{{}, {}, {Person: term.NoPerson}}}
	return &Context{Params: &p, Spec: spec, State: s, Luck: rng.New(1, 2)}
}

func TestArrivalsFillVacantPlacesOfSomebody(t *testing.T) {
	c := wanting(1)
	Arrivals(c)
	for m, want := range []bool{true, true, false} {
		if c.State.Desk[m].Open != want {
			t.Errorf("matter %d is open: %v, want %v; the third belongs to nobody", m, c.State.Desk[m].Open, want)
		}
	}
	d := c.State.Desk[0]
	if d.Unclear <= 0 || d.Unclear >= 1 || d.Blocks < .1 || d.Blocks > .3 || d.Concern != 0 && (d.Concern < .4 || d.Concern > .8) {
		t.Errorf("out of the declared range: %+v", d)
	}
}

// TestArrivalsWait: an open matter and an unsaid concern keep their place, the concern for Lasts days.
func TestArrivalsWait(t *testing.T) {
	c := wanting(1)
	c.State.Desk = []org.Matter{{Ever: true, Answered: true, Concern: .6, Since: 0}}
	for c.State.Day = 1; c.State.Day <= 6; c.State.Day++ {
		Arrivals(c)
		if got, want := c.State.Desk[0].Open, c.State.Day == 6; got != want { // 6 - 0 > 5
			t.Errorf("day %d: open %v, want %v", c.State.Day, got, want)
		}
	}
}

// TestArrivalsEquivocality: Beta(1, 2) has mean 1/3.
func TestArrivalsEquivocality(t *testing.T) {
	sum, n := 0.0, 4000
	for k := range n {
		c := wanting(1)
		c.Luck = rng.New(1, uint64(k))
		Arrivals(c)
		sum += c.State.Desk[0].Unclear
	}
	if mean := sum / float64(n); mean < .32 || mean > .347 {
		t.Errorf("mean equivocality %v, want 1/3", mean)
	}
}

func TestArrivalsDoNotRunUnlessDeclared(t *testing.T) {
	c := wanting(0)
	Arrivals(c)
	if c.State.Desk[0].Open {
		t.Error("a matter came up that nobody declared")
	}
}
