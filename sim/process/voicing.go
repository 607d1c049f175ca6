package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Voicing lets people say unasked what stands behind a matter of theirs (employee voice; group voice climate, Morrison, Wheeler-Smith &
// Kamdar 2011). In a week
//
//	logit P = unasked + trust*(T-.5) + safety*(S-.5) + habit*candour
//
// so that in some teams hardly anything stays unsaid and in others only who is asked says it. It runs where a specification has a life of
// the team (org.Uses.Team) and hangs on trust and safety, not on conflict and knowledge: Team.On switches those off and not this.
func Voicing(c *Context) {
	if !c.Spec.Uses.Team {
		return
	}
	desk, smallest := c.State.Desk, c.Params.Openness.Smallest
	for m := range desk {
		if !(desk[m].Concern < smallest) { // few matters have something behind them
			c.voices(term.MatterID(m))
		}
	}
}

// voices lets the owner of a matter with a concern behind it say so unasked, or not.
func (c *Context) voices(m term.MatterID) {
	p, d := &c.Params.Openness, &c.State.Desk[m]
	if d.Opened || !d.Ever || d.Person == term.NoPerson || c.State.People[d.Person].Gone {
		return
	}
	x := &c.State.People[d.Person]
	logit := p.Unasked + num.Mul(p.Trust, x.Trust-.5) + num.Mul(p.Safety, c.State.Me.Safety-.5) + num.Mul(p.Habit, x.Candour)
	if c.Chance(num.Logistic(logit)/quantity.DaysPerWeek, rng.Voice, int(m), c.day(), onUnasked) {
		c.Reveal(m, false)
		c.Tell(org.News{Kind: org.NewsKnown, Person: d.Person, Matter: m, Act: term.NewAct(term.VerbNone)})
	}
}
