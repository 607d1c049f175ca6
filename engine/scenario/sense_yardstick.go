package scenario

import (
	"math"
	"slices"
	"strconv"

	"headcount/engine/rule"
)

// yardstick reports one that comes to the same in every play, and one that never comes above 0: certificate, shares and percentiles want a positive figure.
func (s *senser) yardstick() {
	p, at := s.out.Yardstick, s.root.key("yardstick").key("value")
	if p == nil || len(p.Reads()) == 0 {
		return // reported where it was compiled
	}
	const advice = "let it read what counts, such as truth.promises_kept or 0.5 * truth.mean_trust"
	switch r := p.Range(s.span); {
	case r.Low == r.High:
		s.warn(at, "yardstick-constant", "this yardstick is always "+short(r.Low)+": every play comes to the same", advice)
	case r.High <= 0:
		lies := "it is " + short(r.Low) + " to " + short(r.High)
		if math.IsInf(r.Low, -1) {
			lies = "it is " + short(r.High) + " at best"
		}
		s.warn(at, "yardstick-negative", "this yardstick never comes above 0: "+lies,
			"begin with what a play is worth in which all goes well and take away from that, such as max(1, 100 - 10 * truth.left)")
	case s.out.Bar.Succeeds > r.High:
		s.warn(s.root.key("yardstick").key("succeeds"), "yardstick-bar", "no play goes well: this yardstick is "+short(r.High)+" at best", "choose a figure that some plays reach; `headcount test` says to what they come")
	}
}

// short writes a number with four figures at most.
func short(v float64) string { return strconv.FormatFloat(v, 'g', 4, 64) }

// counts are numbers without an upper end that are never below 0.
var counts = []Slot{
	SlotWaste, SlotContribution, SlotRounds, SlotDaysOpen, SlotSpoken, SlotWritten, SlotInterruptions, SlotInterruptionsIn, SlotEvenings, SlotTaken, SlotUnread,
	SlotMinutesPeople, SlotMinutesMachine,
}

// span is what is known of something that is looked at: how far what happens here changes it, or that it is never below 0.
func (s *senser) span(r rule.Read) rule.Span {
	only := func(v float64) rule.Span { return rule.Span{Low: v, High: v} }
	slot := Slot(r.Slot)
	switch i := r.Slot - SlotCount; {
	case r.Kind == rule.ReadVariable && i >= 0:
		return s.lies[i]
	case r.Kind == rule.ReadVariable && slot == SlotPromisesKept && len(s.out.Promises) == 0:
		return only(.5)
	case r.Kind == rule.ReadCall && s.nothing(slot, r):
		return only(0)
	case r.Kind != rule.ReadMembers && slices.Contains(counts, slot):
		return rule.Span{Low: 0, High: math.Inf(1)}
	}
	return rule.Anywhere()
}

// nothing reports whether a call is false, or none, in every play, because nothing in the scenario brings it about.
func (s *senser) nothing(slot Slot, r rule.Read) bool {
	for _, a := range r.Args {
		if !a.Known || a.Value < 0 {
			return false
		}
	}
	d := rule.Demand{Read: r, Low: 1, High: 1}
	switch slot {
	case SlotOpen, SlotAnswered, SlotOpened, SlotRounds, SlotKept, SlotBroken:
		return s.missing(&d) != ""
	case SlotFired, SlotChose, SlotCame:
		event, _ := awaited(&d)
		return event < len(s.never) && s.never[event]
	}
	return false
}
