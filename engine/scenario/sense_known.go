package scenario

import (
	"fmt"
	"math"

	"headcount/engine/rule"
	"headcount/sim/quantity"
)

// reach is an interval of values.
type reach struct{ low, high float64 }

// thing is one thing that conditions look at.
type thing struct {
	slot int
	args [rule.MaxArgs]float64
}

func looked(r *rule.Read) thing {
	t := thing{slot: r.Slot}
	for i := range r.Args {
		t.args[i] = r.Args[i].Value
	}
	return t
}

func slotKey(slot Slot) thing { return thing{slot: int(slot)} }

// known is what is known of the things that conditions look at. There are few of them at a time.
type known []fact

type fact struct {
	thing
	reach
}

// of returns what is known of a thing.
func (k known) of(t thing) (reach, bool) {
	for i := range k {
		if k[i].slot == t.slot && k[i].args == t.args {
			return k[i].reach, true
		}
	}
	return reach{}, false
}

// learn notes what is known of a thing from now on.
func (k *known) learn(t thing, r reach) {
	for i := range *k {
		if f := &(*k)[i]; f.slot == t.slot && f.args == t.args {
			f.reach = r
			return
		}
	}
	*k = append(*k, fact{t, r})
}

// times puts the days, weeks and gaps in which an event can come up into what is known.
func (s *senser) times(e *Event, into known) known {
	return append(into[:0],
		fact{slotKey(SlotDay), reach{float64(e.From), float64(e.By)}},
		fact{slotKey(SlotWeek), reach{float64(e.From.Week()), float64(e.By.Week())}},
		fact{slotKey(SlotGap), reach{1, 3}},
	)
}

// anyDay is what is known on whichever day of the scenario.
func (s *senser) anyDay() known {
	last := s.lastDay()
	return known{
		{slotKey(SlotDay), reach{0, float64(last)}},
		{slotKey(SlotWeek), reach{1, float64(last.Week())}},
	}
}

// closeOf is what is known at the close of a day.
func (s *senser) closeOf(d quantity.Day) known {
	return known{
		{slotKey(SlotDay), reach{float64(d), float64(d)}},
		{slotKey(SlotWeek), reach{float64(d.Week()), float64(d.Week())}},
	}
}

// demands are those of a condition; many are asked for more than once.
func (s *senser) demands(p *rule.Program) []rule.Demand {
	if p == nil {
		return nil
	}
	list, ok := s.asked[p]
	if !ok {
		list = p.Demands()
		s.asked[p] = list
	}
	return list
}

// words says what is known already of what a demand reads, where it does not fit.
func (r reach) words(d *rule.Demand) string {
	switch {
	case d.Whole || math.IsInf(r.low, 0) || math.IsInf(r.high, 0) || d.Read.Slot >= SlotCount && r.low < r.high:
		return "is asked to be the opposite before"
	case d.Read.Kind == rule.ReadVariable && Slot(d.Read.Slot) == SlotDay && r.low == r.high:
		return "is " + DayWords(quantity.Day(r.low)) + " then"
	case d.Read.Kind == rule.ReadVariable && Slot(d.Read.Slot) == SlotDay:
		return "is " + DayWords(quantity.Day(r.low)) + " to " + DayWords(quantity.Day(r.high)) + " then"
	case r.low == r.high:
		return fmt.Sprintf("is %.4g then", r.low)
	}
	return fmt.Sprintf("is %.4g to %.4g then", r.low, r.high)
}

// narrow meets a demand with what is known already; why is said when nothing is left.
func (s *senser) narrow(k *known, d *rule.Demand) (why string) {
	key := looked(&d.Read)
	have, ok := k.of(key)
	if !ok {
		have = reach{math.Inf(-1), math.Inf(1)}
		if i := d.Read.Slot - SlotCount; d.Read.Kind == rule.ReadVariable && i >= 0 {
			have = reach{s.lies[i].Low, s.lies[i].High}
		}
	}
	if d.Not {
		if have.low == have.high && have.low == d.Low {
			return d.Read.Name + " is nothing else there"
		}
		return ""
	}
	met := reach{max(have.low, d.Low), min(have.high, d.High)}
	if met.low > met.high {
		if i := d.Read.Slot - SlotCount; !ok && i >= 0 {
			return s.beyond(i, d, have)
		}
		return d.Read.Name + " " + have.words(d)
	}
	k.learn(key, met)
	return ""
}
