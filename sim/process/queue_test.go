package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// coming is the room with nobody but person 0 in it who wants something, and comes for certain.
func coming() *Context {
	c := room()
	c.Params.Queue.Comes = 1
	c.State.Desk[1].Open = false
	return c
}

// TestOwnerComesToTheDesk: waits with the matter, at 25 minutes of focus, and the manager is told.
func TestOwnerComesToTheDesk(t *testing.T) {
	c := coming()
	Queue(c)
	x := &c.State.People[0]
	if !x.Waiting || x.Matter != 0 || x.WaitSince != 1 {
		t.Errorf("waiting %v with %v since %v", x.Waiting, x.Matter, x.WaitSince)
	}
	same(t, "focus", x.Focus, 25./60)
	equal(t, "news", len(c.State.News), 1)
	equal(t, "news", c.State.News[0], org.News{Kind: org.NewsQueue, Person: 0, Matter: 0, Day: 1, Minute: 90})
}

// TestWhoDoesNotCome: matters that block nothing, are answered, closed, new today or nobody's; people away, or who do not hear.
func TestWhoDoesNotCome(t *testing.T) {
	for name, change := range map[string]func(d *org.Matter, x *org.Person){
		"blocks nothing": func(d *org.Matter, _ *org.Person) { d.Blocks = 0 },
		"answered":       func(d *org.Matter, _ *org.Person) { d.Answered = true },
		"closed":         func(d *org.Matter, _ *org.Person) { d.Open = false },
		"new today":      func(d *org.Matter, _ *org.Person) { d.Since = 1 },
		"nobody's":       func(d *org.Matter, _ *org.Person) { d.Person = term.NoPerson },
		"away":           func(_ *org.Matter, x *org.Person) { x.Present = false },
		"does not hear":  func(_ *org.Matter, x *org.Person) { x.Hearing = .49 },
	} {
		c := coming()
		change(&c.State.Desk[0], &c.State.People[0])
		before := sum(c.State)
		Queue(c)
		equal(t, name, sum(c.State), before)
	}
	c := coming()
	c.State.People[0].Hearing = .5
	Queue(c)
	equal(t, "half the hearing is enough", c.State.People[0].Waiting, true)
}

// TestOneComesWithOneMatter: two open matters of one person make one visit.
func TestOneComesWithOneMatter(t *testing.T) {
	c := coming()
	c.State.Desk = append(c.State.Desk, org.Matter{Person: 0, Blocks: 1, Open: true, Ever: true})
	Queue(c)
	equal(t, "matter", c.State.People[0].Matter, 0)
	equal(t, "news", len(c.State.News), 1)
}

// TestWaitingForNothing: after two parts of a day the third lets down by a quarter, .5 - .08*.25*.5 = .49, and the desk is left.
func TestWaitingForNothing(t *testing.T) {
	c := coming()
	x := &c.State.People[0]
	for part := range 2 {
		Queue(c)
		if !x.Waiting {
			t.Errorf("gone after %d parts", part+1)
		}
	}
	same(t, "trust", x.Trust, .5)
	c.Params.Queue.Comes = 0
	Queue(c)
	equal(t, "waiting", x.Waiting, false)
	equal(t, "matter", x.Matter, term.NoMatter)
	same(t, "trust", x.Trust, .49)
	same(t, "focus", x.Focus, 3*25./60)
}
