package process

import (
	"testing"

	"headcount/sim/org"
)

// TestVoicing: with trust and safety .5 and ordinary candour an unsaid concern is said unasked in logistic(-2.2) = .0998 of weeks, a fifth of
// that a day; one z of candour makes it logistic(-1.2) = .231. Where nothing stands behind, where it has been said, or where a specification
// has no life of the team, nothing is said; the switch of conflict and knowledge changes nothing.
func TestVoicing(t *testing.T) {
	said := func(candour float64, change func(c *Context)) float64 {
		n, hits := 8000, 0.0
		for k := range n {
			c := minded()
			c.Luck = lucky(k)
			c.State.People[0].Candour = candour
			c.State.Desk[1].Concern, c.State.Desk[2].Ever = 0, false
			if change != nil {
				change(c)
			}
			Voicing(c)
			if c.State.Desk[0].Opened {
				hits++
				if len(c.State.News) != 1 || c.State.News[0].Kind != org.NewsKnown {
					t.Fatal("nobody is told")
				}
			}
		}
		return hits / float64(n)
	}
	figure(t, "ordinary", "D", 8000, said(0, nil), logistic(-2.2)/5-.004, logistic(-2.2)/5+.004)
	figure(t, "candid", "D", 8000, said(1, nil), logistic(-1.2)/5-.006, logistic(-1.2)/5+.006)
	same(t, "nothing behind", said(3, func(c *Context) { c.State.Desk[0].Concern = .1 }), 0)
	same(t, "no life of the team", said(3, func(c *Context) { c.Spec.Uses.Team = false }), 0)
	same(t, "conflict and knowledge switched off", said(0, func(c *Context) { c.Params.Team.On = 0 }), said(0, nil))
	same(t, "switched off", said(0, func(c *Context) { c.Params.Openness.Unasked = -100 }), 0)
	same(t, "gone", said(3, func(c *Context) { c.State.People[0].Gone = true }), 0)
}
