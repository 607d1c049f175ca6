package story

import (
	"headcount/engine/scenario"
	"headcount/sim/measure"
	"headcount/sim/org"
	"headcount/sim/term"
)

// house answers what is so of the organisation around the team as a whole.
func (w *world) house(s scenario.Slot) float64 {
	switch s {
	case scenario.SlotMachinesDown:
		n := 0
		for k := range w.org.Machines {
			if w.org.Machines[k].Down {
				n++
			}
		}
		return float64(n)
	case scenario.SlotOutages, scenario.SlotTruthOutages:
		return measure.Downs(w.org)
	case scenario.SlotFaults, scenario.SlotTruthFaults:
		return measure.Bitten(w.org)
	}
	return measure.Mapped(w.org, &w.sc.Spec)
}

// ofTheHouse reports whether a slot is about the organisation around the team as a whole.
func ofTheHouse(s scenario.Slot) bool {
	return s >= scenario.SlotMachinesDown && s <= scenario.SlotFaults || s >= scenario.SlotMapped && s <= scenario.SlotTruthFaults
}

// opening answers what a manager knows of a post.
func (w *world) opening(s scenario.Slot, i int) float64 {
	if i >= len(w.org.Openings) {
		return 0
	}
	o := &w.org.Openings[i]
	switch s {
	case scenario.SlotApproved:
		return truth(o.Approved)
	case scenario.SlotAdvertised:
		return truth(o.Opened >= 0 && o.Filled == term.NoObject && !o.Withdrawn)
	case scenario.SlotFilled:
		return truth(o.Filled != term.NoObject)
	case scenario.SlotPostDays:
		return daysSince(w.org.Day, o.Opened)
	}
	n := 0
	for k := range w.org.Candidates {
		if c := &w.org.Candidates[k]; int(w.sc.Spec.Candidates[k].Opening) == i && (c.State == org.Applied || c.State == org.Countered) {
			n++
		}
	}
	return float64(n)
}

// candidate answers what a manager knows of somebody who may apply, and what is true of them.
func (w *world) candidate(s scenario.Slot, i int) float64 {
	if i >= len(w.org.Candidates) {
		return 0
	}
	c := &w.org.Candidates[i]
	switch s {
	case scenario.SlotApplied:
		return truth(c.State != org.Unheard)
	case scenario.SlotHired, scenario.SlotTruthHired:
		return truth(c.State == org.Joining || c.State == org.Joined)
	case scenario.SlotJoined, scenario.SlotTruthJoined:
		return truth(c.State == org.Joined)
	case scenario.SlotOffered:
		return truth(c.State == org.OfferOut)
	case scenario.SlotLost:
		return truth(c.State == org.Elsewhere || c.State == org.SaidNo)
	case scenario.SlotWorth:
		return measure.Ability(w.org, term.ObjectID(i))
	case scenario.SlotTeamFit:
		return measure.TeamFit(w.org, term.ObjectID(i))
	case scenario.SlotKeenness:
		return measure.Interest(w.org, term.ObjectID(i))
	}
	minutes := 0.0
	for k, m := range c.Minutes {
		if org.Evidence(k) != org.FileRead {
			minutes += m
		}
	}
	switch {
	case s == scenario.SlotTalkedMinutes:
		return minutes
	case c.State == org.Unheard:
		return float64(term.BandUnknown)
	case s == scenario.SlotSeems:
		return float64(term.Fifth(c.Overall))
	}
	return float64(term.Fifth(c.Sheet))
}

// system answers what a manager knows of a place on the map.
func (w *world) system(s scenario.Slot, i int) float64 {
	if i >= len(w.org.Systems) {
		return 0
	}
	y := &w.org.Systems[i]
	switch s {
	case scenario.SlotKnows:
		return truth(y.Known >= 0)
	case scenario.SlotKnowsOwner:
		return truth(y.Whose >= 0)
	case scenario.SlotVisits:
		return float64(y.Visits)
	}
	known, settled, bites := 0, 0, 0
	for k := range w.org.Flows {
		d, f := &w.sc.Spec.Flows[k], &w.org.Flows[k]
		if int(d.From) != i && int(d.To) != i {
			continue
		}
		bites += f.Bitten
		if f.Known >= 0 {
			known++
		}
		if f.Settled {
			settled++
		}
	}
	switch s {
	case scenario.SlotFlowsKnown:
		return float64(known)
	case scenario.SlotArranged:
		return truth(known > 0 && settled == known)
	}
	return float64(bites)
}

// machine answers what can be seen of a machine, which is everything.
func (w *world) machine(s scenario.Slot, i int) float64 {
	if i >= len(w.org.Machines) {
		return 0
	}
	m := &w.org.Machines[i]
	switch s {
	case scenario.SlotDown:
		return truth(m.Down)
	case scenario.SlotLoad:
		return m.Load
	case scenario.SlotAlarms:
		return float64(m.Alarms)
	case scenario.SlotFlawed:
		return truth(m.Flawed)
	}
	return float64(m.Downs)
}
