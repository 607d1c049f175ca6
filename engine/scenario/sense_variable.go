package scenario

import (
	"math"
	"slices"
	"strconv"

	"headcount/engine/rule"
	"headcount/sim/term"
)

// longestChain is how many variables that take over one another's values are followed, one after the other.
const longestChain = 4

// variables finds where each of the author's variables lies in every play: from what it begins with, or what has set it last, by all that can be added after.
// It may be wider than what can come, and is never narrower.
func (s *senser) variables() {
	s.lies = make([]rule.Span, len(s.src.Variables))
	for i := range s.lies {
		s.lies[i] = rule.Anywhere()
	}
	for range longestChain { // each time from what is known of the others by then
		now := s.tallied()
		if slices.Equal(now, s.lies) {
			return
		}
		s.lies = now
	}
}

// tallied goes through all effects once. An event comes up once, and one of its choices is taken: what the others would add is not added to it.
func (s *senser) tallied() []rule.Span {
	list := make([]tally, len(s.src.Variables))
	for i := range list {
		list[i].set(rule.Span{Low: s.out.Variables[i], High: s.out.Variables[i]})
		if s.src.Variables[i].Carry != "" {
			list[i].set(rule.Anywhere())
		}
	}
	for i := range s.out.Events {
		e := &s.out.Events[i]
		s.tally(list, e.Does, i, -1, true)
		for j := range e.Choices {
			x := &e.Choices[j]
			s.tally(list, x.Does, i, j, true)
			for k := range x.Outcomes {
				// A scene can hear of an act on an object more than once: a request that was deferred is decided again.
				s.tally(list, x.Outcomes[k].Does, i, j, x.Act.Object == term.NoObject)
			}
		}
	}
	lies := make([]rule.Span, len(list))
	for i := range list {
		lies[i] = list[i].span()
	}
	return lies
}

// tally gathers what effects do to variables; choice is -1 for those of the event itself. once tells that they cannot come again.
func (s *senser) tally(list []tally, effects []Effect, event, choice int, once bool) {
	for i := range effects {
		e := &effects[i]
		if e.Kind != EffectSet && e.Kind != EffectAdd {
			continue
		}
		t, value := &list[e.Variable], e.Value.Range(s.span)
		if e.Kind == EffectSet {
			t.set(value)
			continue
		}
		if !once {
			value = rule.Span{Low: endless(value.Low), High: endless(value.High)}
		}
		t.add(event, choice, value)
	}
}

// whole reports whether a value is always the same whole number, and so small that sums of its like are not rounded.
func whole(s rule.Span) bool {
	return s.Low == s.High && s.Low == math.Trunc(s.Low) && math.Abs(s.Low) < 1<<32
}

// endless is to where something comes that is added again and again.
func endless(v float64) float64 {
	if v == 0 {
		return 0
	}
	return math.Inf(int(math.Copysign(1, v)))
}

// tally is what is done to one variable. It is given the effects event by event, and in each choice by choice.
type tally struct {
	from    rule.Span // what it begins with, or is set to
	added   rule.Span // by the events before: at the least, never above 0, and at the most, never below
	best    rule.Span // likewise by one of the choices before, of the event at hand
	sum     rule.Span // likewise by the choice at hand
	event   int       // at hand
	choice  int
	begun   bool
	rounded bool // sums are, where there are any
}

func (t *tally) set(to rule.Span) {
	if t.rounded = t.rounded || !whole(to); !t.begun {
		t.from, t.begun = to, true
		return
	}
	t.from = rule.Span{Low: min(t.from.Low, to.Low), High: max(t.from.High, to.High)}
}

func (t *tally) add(event, choice int, by rule.Span) {
	if event != t.event || choice != t.choice {
		t.close(event)
		t.event, t.choice = event, choice
	}
	t.rounded = t.rounded || !whole(by)
	t.sum = rule.Span{Low: t.sum.Low + min(by.Low, 0), High: t.sum.High + max(by.High, 0)}
}

// close counts the choice at hand, and the event at hand where another follows. What the event itself does comes with each of its choices.
func (t *tally) close(next int) {
	if t.choice < 0 {
		t.added = rule.Span{Low: t.added.Low + t.sum.Low, High: t.added.High + t.sum.High}
	} else {
		t.best = rule.Span{Low: min(t.best.Low, t.sum.Low), High: max(t.best.High, t.sum.High)}
	}
	t.sum = rule.Span{}
	if next != t.event {
		t.added = rule.Span{Low: t.added.Low + t.best.Low, High: t.added.High + t.best.High}
		t.best = rule.Span{}
	}
}

// span is where the variable lies. Sums of fractions are rounded, which may carry them past what they come to on paper.
func (t *tally) span() rule.Span {
	t.close(t.event + 1)
	s := rule.Span{Low: t.from.Low + t.added.Low, High: t.from.High + t.added.High}
	if t.rounded {
		const share = 1e-9 // of the largest number that is added to; a million roundings come to less
		by := share * max(math.Abs(s.Low), math.Abs(s.High))
		if t.added.Low < 0 {
			s.Low -= by
		}
		if t.added.High > 0 {
			s.High += by
		}
	}
	if !(s.Low <= s.High) { // what is beyond all numbers has no order
		return rule.Anywhere()
	}
	return s
}

// beyond says why a variable of the author's never has a value that is asked for.
func (s *senser) beyond(i int, d *rule.Demand, have reach) string {
	name := d.Read.Name
	switch {
	case !s.written[i]:
		return "nothing changes " + name + " from " + plainNumber(have.low)
	case s.src.Variables[i].Truth && d.Low > have.high:
		return "nothing makes " + name + " true"
	case s.src.Variables[i].Truth:
		return "nothing makes " + name + " false"
	case d.Low > have.high:
		return name + " comes to " + endWords(have.high) + " at most, by all that sets it or adds to it"
	}
	return name + " never falls below " + endWords(have.low) + ", by all that sets it or adds to it"
}

// endWords writes an end of a span without what was allowed for rounding.
func endWords(v float64) string {
	if v == math.Trunc(v) {
		return plainNumber(v)
	}
	return strconv.FormatFloat(math.Round(v*1e6)/1e6, 'g', 7, 64)
}
