package story

import (
	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/term"
)

// ownPart answers what is true of the manager's own part and of the calendar as a whole.
func (w *world) ownPart(s scenario.Slot) float64 {
	g := &w.org.Self
	switch s {
	case scenario.SlotEnergy:
		return float64(observe.Energy(w.org))
	case scenario.SlotTempted:
		return truth(g.Tempted)
	case scenario.SlotStayedTechnical:
		return truth(g.On && g.Ladder >= 0)
	case scenario.SlotBosses:
		return float64(w.org.Bosses)
	case scenario.SlotHoliday:
		return truth(w.sc.Spec.Calendar.Off(w.org.Day))
	case scenario.SlotIdentity:
		return g.Identity
	case scenario.SlotOwnStrain:
		return g.Strain
	}
	return g.Growth[s-scenario.SlotGrowthPeople].Level
}

// adviser answers what a manager knows of an adviser; arg is a trouble.
func (w *world) adviser(s scenario.Slot, k, arg int) float64 {
	a := &w.org.Advisers[k]
	switch s {
	case scenario.SlotAdvised:
		return float64(a.Asked)
	case scenario.SlotSpokeUp:
		return truth(a.Spoke)
	case scenario.SlotSaid:
		return truth(a.Last.Day >= 0 && int(a.Last.Sees) == arg)
	}
	if a.Right+a.Wrong == 0 {
		return .5
	}
	return float64(a.Right) / float64(a.Right+a.Wrong)
}

// promisedTo answers what is so between the manager and somebody: absence, rating, promises made in play.
func (w *world) promisedTo(s scenario.Slot, i int) float64 {
	who := term.PersonID(i)
	switch s {
	case scenario.SlotAway:
		return truth(w.sc.Spec.Calendar.Away(who, w.org.Day))
	case scenario.SlotRated:
		k := w.reviews()
		return truth(k >= 0 && w.org.Dated[k].Rated&(1<<i) != 0)
	}
	want := org.VowOpen
	switch s {
	case scenario.SlotVowsKept:
		want = org.VowKept
	case scenario.SlotVowsBroken:
		want = org.VowBroken
	}
	n := 0
	for k := range w.org.Vows {
		if v := &w.org.Vows[k]; v.Person == who && v.State == want {
			n++
		}
	}
	return float64(n)
}

// reviews returns the review cycle that has begun last, which is the one that is open where one is, or -1.
func (w *world) reviews() int {
	last, dates := -1, w.sc.Spec.Calendar.Dates
	for k := range dates {
		if d := &dates[k]; d.Kind == org.ReviewCycle && d.From <= w.org.Day && (last < 0 || d.From > dates[last].From) {
			last = k
		}
	}
	return last
}

// date answers what has become of a date.
func (w *world) date(s scenario.Slot, k int) float64 {
	d := &w.org.Dated[k]
	switch s {
	case scenario.SlotOn:
		return truth(d.State == org.DateOpen)
	case scenario.SlotHeld:
		return truth(d.State == org.DateHeld)
	case scenario.SlotMissed:
		return truth(d.State == org.DateMissed)
	}
	from, _ := w.org.Lies(k, &w.sc.Spec.Calendar.Dates[k])
	return float64(from - max(w.org.Day, 0))
}
