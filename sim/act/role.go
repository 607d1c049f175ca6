package act

import (
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// advise asks mentor, fellow manager or HR. They may have no time today, or nothing to say about what they cannot see.
func advise(c *process.Context, a *term.Act) Result {
	r := Result{Outcome: term.NotThere, Minutes: 3, Revealed: term.NoMatter}
	if !c.Free(int(a.Object)) {
		return r
	}
	r.Outcome, r.Minutes = term.Deflected, quantity.Minute(c.Params.Advice.Minutes)
	if _, ok := c.Advised(a); ok {
		r.Outcome = term.Learned
	}
	return r
}

// stay chooses the technical ladder.
func stay(c *process.Context) Result {
	c.State.Self.Ladder = c.State.Day
	return Result{Outcome: term.Done, Minutes: stayMinutes, Revealed: term.NoMatter}
}

// stayMinutes is what it takes to say that one stays technical [min].
const stayMinutes quantity.Minute = 20

// settled reports whether what an act came to is booked where it reaches a person, at once or later.
func settled(a *term.Act) bool {
	switch {
	case aboutObject(a), aboutOutside(a), unsettled.Has(a.Verb):
		return false
	case a.Verb == term.Unblock, a.Verb == term.Decide:
		return a.Matter != term.NoMatter
	}
	return a.Person != term.NoPerson
}

const unsettled = handsOn | 1<<term.StayTechnical | 1<<term.Plan | 1<<term.Research

// books notes what an act was to the manager, and what it came to where nobody else does.
func books(c *process.Context, a *term.Act, came term.Outcome, minutes quantity.Minute) {
	c.Acted(a, came, minutes)
	if a.Verb == term.Rate && came != term.NotThere {
		c.TellsRating(int(a.Person))
	}
	if !settled(a) {
		c.Grew(a, came)
		c.Remember(a, came)
	}
}

// checkRole refuses what everybody can see to be senseless about ratings, promises made in play and the technical ladder.
func checkRole(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	switch a.Verb {
	case term.StayTechnical:
		switch {
		case !spec.Self.On || spec.Self.Ladder == org.NoLadder:
			return refuse(a, "there is no technical ladder in this scenario")
		case s.Self.Ladder >= 0:
			return refuse(a, "you have chosen the technical ladder already")
		}
	case term.Rate:
		return checkRate(spec, s, a)
	case term.Promise:
		if a.Promise == term.NoPromise {
			return checkVow(spec, s, a)
		}
	}
	return nil
}

func checkRate(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	k := spec.Calendar.On(org.ReviewCycle, s.Day)
	switch {
	case k < 0:
		return refuse(a, "no ratings are due; they are told while reviews stand in the calendar")
	case s.Dated[k].Rated&(1<<a.Person) != 0:
		return refuse(a, "%s has been told a rating in these reviews", spec.People[a.Person].Name)
	}
	return nil
}

func checkVow(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	if !spec.Self.Vows {
		return refuse(a, "say which promise")
	}
	open := 0
	for k := range s.Vows {
		v := &s.Vows[k]
		if v.State != org.VowOpen {
			continue
		}
		open++
		if v.Person == a.Person && v.Matter == a.Matter && v.Project == a.Project && v.Object == a.Object && sameKind(v, a) {
			return refuse(a, "you have promised %s that already", spec.People[a.Person].Name)
		}
	}
	switch {
	case open >= org.VowsOpen:
		return refuse(a, "%d of your promises are open; keep some of them first", open)
	case open+vowsSent(s) >= org.VowsOpen:
		return refuse(a, "%d of your promises are open or wait for an answer; keep some of them first", org.VowsOpen)
	case a.Object != term.NoObject && s.Requests[a.Object].Standing != term.StandingIdle && s.Requests[a.Object].Standing != term.StandingDeferred:
		return refuse(a, "this request has been handed in already")
	case a.Project != term.NoProject && s.Work[a.Project].Finished >= 0:
		return refuse(a, "this project is done; there is nothing left to promise about it")
	case a.Project != term.NoProject && s.Work[a.Project].Due < s.Day:
		return refuse(a, "its date has passed; promise something that can still be kept")
	case a.Matter != term.NoMatter && a.Event == term.NoEvent && (!s.Desk[a.Matter].Open || s.Desk[a.Matter].Answered):
		return refuse(a, "this matter is not on your desk any more")
	}
	return nil
}

// vowsSent counts the promises in writing to which no answer has come: each may be taken at its word yet, and then is open like one that was spoken. That
// none will come is no matter here, as nobody can know it.
func vowsSent(s *org.State) (n int) {
	for k := range s.Wait {
		if a := &s.Wait[k].Act; a.Verb == term.Promise && a.Promise == term.NoPromise {
			n++
		}
	}
	return n
}

// sameKind reports whether a promise to somebody about neither a matter nor a project is of the same kind: evenings, or time.
func sameKind(v *org.Vow, a *term.Act) bool {
	return v.Kind != term.VowTime && v.Kind != term.VowEvenings || (v.Kind == term.VowTime) == (a.Manner == term.TheirAgenda)
}
