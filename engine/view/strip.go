package view

import (
	"cmp"
	"slices"

	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// today draws the strip in the order of the clock: duties as fixed, what has been spent, and the gaps still open.
func (m *Maker) today(d *observe.Desk) []Span {
	var list []Span
	day := max(d.Day, 0).Weekday().Short()
	for _, u := range m.src.Days.Duties {
		if !on(u.On, day) {
			continue
		}
		from, _ := quantity.ParseClock(u.From)
		to, _ := quantity.ParseClock(u.To)
		list = append(list, Span{Kind: "duty", From: int(from), To: int(to), Label: u.Name})
	}
	spent := m.spent(d)
	list = oneStrip(append(list, m.planned(d, append(slices.Clone(list), spent...))...), spent)
	from, to := m.sc.GapTimes()
	for k := range from {
		if k+1 < d.Gap || d.Gap > len(from) {
			continue
		}
		list = append(list, Span{Kind: "open", From: int(from[k]), To: int(to[k]), Label: "yours", Now: k+1 == d.Gap})
	}
	slices.SortStableFunc(list, func(a, b Span) int { return cmp.Compare(a.From, b.From) })
	return list
}

// spent is what the day went to so far.
func (m *Maker) spent(d *observe.Desk) []Span {
	var list []Span
	for _, u := range d.Today {
		s := Span{From: int(u.From), To: int(u.To)}
		switch u.Kind {
		case observe.People:
			s.Kind, s.Label = "people", "with people"
		case observe.Machine:
			s.Kind, s.Label = "machine", "at the machine"
		default:
			s.Kind, s.Label = "waiting", "looking up"
		}
		if u.Person != term.NoPerson {
			s.Label = m.name(u.Person)
		}
		list = append(list, s)
	}
	return list
}

// oneStrip puts duties and what the day went to on one strip, on which nothing lies over anything else: what ran over a gap has eaten into a duty, which begins so
// much later. Of a duty of which it would leave nothing all is kept, and what ran into it ends where that begins.
func oneStrip(duties, spent []Span) []Span {
	var list []Span
	for _, d := range duties {
		left := cutBy([]Span{d}, spent)
		if len(left) == 0 {
			left = []Span{d}
			spent = cutBy(spent, left)
		}
		list = append(list, left...)
	}
	return append(list, spent...)
}

// cutBy is what is left of stretches of the day beside others.
func cutBy(list, others []Span) []Span {
	for _, o := range others {
		var left []Span
		for _, s := range list {
			if s.From >= o.To || o.From >= s.To {
				left = append(left, s)
				continue
			}
			before, after := s, s
			if before.To = o.From; before.From < before.To {
				left = append(left, before)
			}
			if after.From = o.To; after.From < after.To {
				left = append(left, after)
			}
		}
		list = left
	}
	return list
}

// plannedMinutes is how long a planned one-to-one is shown on the strip [min].
const plannedMinutes = 30

// planned are the one-to-ones that have a place in this day: one after the other between the first gap and the second, where duties and what ran over the gap
// leave room for them; where they leave none, over duties.
func (m *Maker) planned(d *observe.Desk, taken []Span) []Span {
	var list []Span
	begins, ends := m.sc.GapTimes()
	at, last := int(ends[0]), quantity.DayLength
	if len(begins) > 1 {
		last = begins[1]
	}
	for i := range d.People {
		q := &d.People[i]
		if q.Planned != int(max(d.Day, 0).Weekday())+1 || q.Gone {
			continue
		}
		if free := beside(at, taken); free+plannedMinutes <= int(last) {
			at = free
		}
		list = append(list, Span{Kind: "duty", From: at, To: at + plannedMinutes, Label: "One-to-one, " + first(m.name(q.ID))})
		at += plannedMinutes
	}
	return list
}

// beside is the first time, not before at, from which a planned one-to-one overlaps nothing that is taken, which stands in any order.
func beside(at int, taken []Span) int {
	for {
		over := slices.IndexFunc(taken, func(s Span) bool { return at < s.To && s.From < at+plannedMinutes })
		if over < 0 {
			return at
		}
		at = taken[over].To
	}
}
