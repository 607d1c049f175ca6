package act

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Minutes guesses what an act costs of the day, the way there included [min].
func Minutes(p *params.Params, spec *org.Spec, s *org.State, a term.Act) quantity.Minute {
	switch {
	case aboutOutside(&a):
		return outwardMinutes(p, spec, s, &a)
	case aboutObject(&a):
		return objectMinutes(p, spec, &a)
	case a.Person == term.NoPerson, HandsOn(a.Verb), a.Verb == term.Plan, a.Verb == term.Unplan:
		return AloneMinutes(p, spec, s, a)
	case a.Channel == term.Gathering:
		return process.Minutes(p, s, &a) + gatherMinutes(s)
	}
	return process.Minutes(p, s, &a)
}

// gatherMinutes is how much longer it takes to say something to everybody [min].
func gatherMinutes(s *org.State) quantity.Minute { return quantity.Minute(2 * len(s.People)) }

// AloneMinutes guesses what an act without another person costs of the day, for the list of what can be done.
func AloneMinutes(p *params.Params, spec *org.Spec, s *org.State, a term.Act) quantity.Minute {
	if aboutObject(&a) {
		return objectMinutes(p, spec, &a)
	}
	switch a.Verb {
	case term.OwnWork, term.TakeTask, term.Tickets, term.Review, term.Firefight, term.Research, term.Pair, term.Unblock:
		return spec.GapMinutes
	case term.ReadMail:
		return quantity.Minute(num.Clamp(float64(s.Me.Unread)+float64(s.Me.Unread/2), 5, float64(spec.GapMinutes)))
	case term.Coffee:
		return 12
	case term.Wait:
		return 10
	case term.LeaveAlone:
		return 0
	case term.Plan, term.Unplan:
		return planMinutes
	case term.Meet:
		return meetMinutes
	case term.StayTechnical:
		return stayMinutes
	}
	return 8
}

// promise books what is said about promises at the briefing: a promise given raises hope a little, an open no costs nothing.
func promise(c *process.Context, a *term.Act) Result {
	switch a.Verb {
	case term.Promise:
		c.State.Given[a.Promise].State = org.PromiseGiven
		c.Gain(int(c.State.Given[a.Promise].Person), .5, "a promise")
	case term.Decline:
		c.State.Given[a.Promise].State = org.PromiseDeclined
	case term.Begin:
		for k := range c.State.Given {
			if c.State.Given[k].State == org.Asked {
				c.State.Given[k].State = org.PromiseDeclined
			}
		}
	}
	return Result{Outcome: term.Done, Revealed: term.NoMatter}
}
