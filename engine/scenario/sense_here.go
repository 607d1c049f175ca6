package scenario

import (
	"slices"

	"headcount/engine/rule"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// stay is between which days somebody can work here, whatever happens in the play.
type stay struct {
	come, went quantity.Day // the first on which they can, and the first from which they cannot any more
	sure       bool         // they do on every day in between: they are not hired in the play, and nothing in it makes them leave
}

// stays finds when everybody can work here.
func (s *senser) stays() {
	spec, p := &s.out.Spec, params.Default()
	s.here = make([]stay, len(spec.People))
	weeks := func(n float64) quantity.Day { return quantity.Day(n * quantity.DaysPerWeek) }
	for i := range spec.People {
		d := &spec.People[i]
		h := stay{come: d.Arrives, went: s.lastDay() + 1, sure: !d.Vacant && !d.Recruited && s.off(partTurnover)}
		switch {
		case d.Vacant:
			h.come = weeks(p.Hiring.NoticeLow) // after a yes on the first day
		case d.Recruited:
			h.come += weeks(p.Ramp.LagLow)
		}
		if d.Leaves > 0 && s.off(partRefill) {
			h.went = d.Leaves
		}
		s.here[i] = h
	}
	s.out.EachEffect(func(e *Effect) {
		if e.Kind == EffectQuit {
			s.here[e.Person].sure = false
		}
	})
}

// absence says that somebody cannot work here on any of some days; empty where they can.
func (s *senser) absence(who term.PersonID, from, by quantity.Day) string {
	h, name := s.here[who], s.out.names.people.name(int(who))
	switch d := &s.out.Spec.People[who]; {
	case by < h.come && (d.Vacant || d.Recruited):
		return name + " begins on " + DayWords(h.come) + " at the earliest"
	case by < h.come:
		return name + " comes on " + DayWords(h.come)
	case from >= h.went:
		return name + " leaves on " + DayWords(h.went)
	}
	return ""
}

// present says that somebody works here on all of some days; empty where they may not.
func (s *senser) present(who term.PersonID, from, by quantity.Day) string {
	h, name := s.here[who], s.out.names.people.name(int(who))
	switch {
	case !h.sure || from < h.come || by >= h.went:
		return ""
	case h.come > 0:
		return name + " has come by then, and nothing makes them leave"
	}
	return name + " works here, and nothing makes them leave"
}

// hadWith lists what there is with somebody only once they have come.
var hadWith = []Slot{
	SlotSpoken, SlotWritten, SlotInterruptions, SlotEvenings, SlotTaken, SlotPlanned, SlotRated, SlotVowed, SlotVowsKept, SlotVowsBroken,
}

// away says that a demand asks for somebody on days on which they cannot be here, or to be gone on days on which they are.
func (s *senser) away(k known, d *rule.Demand) string {
	if len(d.Read.Args) == 0 || d.Not || s.here == nil {
		return ""
	}
	from, by := quantity.Day(0), s.lastDay()
	if days, dated := k.of(slotKey(SlotDay)); dated {
		from, by = max(quantity.Day(days.low), from), min(quantity.Day(days.high), by)
	}
	i := int(d.Read.Args[0].Value)
	switch slot := Slot(d.Read.Slot); {
	case slot == SlotJoined && d.Low >= 1:
		return s.beginning(i, by)
	case slot == SlotGone && d.Low >= 1:
		return s.present(term.PersonID(i), from, by)
	case slot == SlotGone, (slot == SlotPresent || slot == SlotWaits) && d.Low >= 1:
		return s.absence(term.PersonID(i), from, by)
	case slices.Contains(hadWith, slot) && d.Low > 0:
		return s.absence(term.PersonID(i), 0, by) // whoever has left is remembered
	}
	return ""
}

// beginning says that somebody cannot have been hired and have begun by a day; empty where they can.
func (s *senser) beginning(candidate int, by quantity.Day) string {
	d := &s.out.Spec.Candidates[candidate]
	notice := quantity.Day(params.Default().Hiring.NoticeLow * quantity.DaysPerWeek)
	if d.Inside || by >= notice {
		return ""
	}
	name := s.out.names.objects[term.SortCandidate].name(candidate)
	return name + " begins on " + DayWords(notice) + " at the earliest, four weeks after a yes on the first day"
}
