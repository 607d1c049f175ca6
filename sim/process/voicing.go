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
