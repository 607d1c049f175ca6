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
// so that in some teams hardly anything stays unsaid and in others only who is asked says it.
func Voicing(c *Context) {
	if !runs(c.Spec.Uses.Team, c.Params.Team.On) {
		return
	}
	p := &c.Params.Openness
	desk, smallest := c.State.Desk, p.Smallest
	for m := range desk {
		d := &desk[m]
		if d.Concern < smallest || d.Opened || !d.Ever || d.Person == term.NoPerson || c.State.People[d.Person].Gone {
			continue
		}
		x := &c.State.People[d.Person]
		logit := p.Unasked + num.Mul(p.Trust, x.Trust-.5) + num.Mul(p.Safety, c.State.Me.Safety-.5) + num.Mul(p.Habit, x.Candour)
		if c.Chance(num.Logistic(logit)/quantity.DaysPerWeek, rng.Voice, m, c.day(), onUnasked) {
			c.Reveal(term.MatterID(m), false)
			c.Tell(org.News{Kind: org.NewsKnown, Person: d.Person, Matter: term.MatterID(m), Act: term.NewAct(term.VerbNone)})
		}
	}
}
