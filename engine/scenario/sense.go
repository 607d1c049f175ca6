package scenario

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"headcount/engine/rule"
)

// sense finds what is well formed and makes no sense: what can never or always happen, and people in two places. It runs where nothing else is
// wrong, because one mistake looks like many here.
func (c *compiler) sense() {
	s := &senser{compiler: c, never: make([]bool, len(c.out.Events)), asked: map[*rule.Program][]rule.Demand{}}
	s.changes()
	for i := range c.out.Events {
		s.company(i)
	}
	s.events()
	c.inParts(len(c.out.Events), func(part *compiler) func(int) {
		own := *s
		own.compiler, own.asked, own.room, own.before = part, map[*rule.Program][]rule.Demand{}, nil, nil
		return func(i int) {
			part.at = c.root.key("event").index(i)
			own.choices(i)
		}
	})
	c.at = c.root
	for i := range c.out.Signs {
		s.condition(c.out.Signs[i].When, c.root.key("sign").index(i).key("when"), nil, "sign-never", "this sign is never seen")
	}
	for i := range c.out.Endings {
		p, at := c.out.Endings[i].When, c.root.key("ending").index(i).key("when")
		if !s.condition(p, at, nil, "ending-unreachable", "this ending is never reached") {
			s.shadowed(p, at, "ending-unreachable", "this ending is never reached", i, func(k int) *rule.Program { return c.out.Endings[k].When })
		}
	}
	for i := range c.out.Promises {
		s.condition(c.out.Promises[i].Kept, c.root.key("promise").index(i).key("kept"), nil, "promise-never", "this promise can never be kept")
	}
	s.outcomes()
	s.yardstick()
	s.duties()
	s.untold()
}

// senser knows what effects change.
type senser struct {
	*compiler
	written, opened, fulfilled, broken map[int]bool
	never                              []bool // by event: reported as never coming up

	asked        map[*rule.Program][]rule.Demand // by condition
	room, before known                           // used again
}

// changes gathers what any effect changes, and which matters can come up at all.
func (s *senser) changes() {
	s.written, s.opened, s.fulfilled, s.broken = map[int]bool{}, map[int]bool{}, map[int]bool{}, map[int]bool{}
	s.out.EachEffect(func(e *Effect) {
		switch e.Kind {
		case EffectSet, EffectAdd:
			s.written[e.Variable] = true
		case EffectOpen:
			s.opened[int(e.Matter)] = true
		case EffectFulfil:
			s.fulfilled[int(e.Promise)] = true
		case EffectBreak:
			s.broken[int(e.Promise)] = true
		}
	})
	for i := range s.out.Events {
		s.opened[int(s.out.Events[i].Opens)] = true
	}
	for i := range s.src.Matters {
		m := &s.src.Matters[i]
		s.opened[i] = s.opened[i] || m.Open || m.Thread || s.src.Model.Asks.PerDay > 0
	}
	for _, name := range s.mattersElsewhere() {
		if i, ok := s.out.names.matters.find(name); ok {
			s.opened[i] = true
		}
	}
	for i := range s.src.Variables {
		s.written[i] = s.written[i] || s.src.Variables[i].Carry != ""
	}
}

// mattersElsewhere lists the matters that the organisation brings up by itself.
func (s *senser) mattersElsewhere() []string {
	var list []string
	for i := range s.src.Flows {
		list = append(list, s.src.Flows[i].Matter)
	}
	for i := range s.src.Questions {
		list = append(list, s.src.Questions[i].Opens)
	}
	for i := range s.src.Proposals {
		list = append(list, s.src.Proposals[i].Matter)
	}
	return list
}

// EachEffect visits every effect of the scenario, in the order of the file.
func (s *Scenario) EachEffect(visit func(*Effect)) {
	all := func(list []Effect) {
		for i := range list {
			visit(&list[i])
		}
	}
	for i := range s.Events {
		e := &s.Events[i]
		all(e.Does)
		for j := range e.Choices {
			all(e.Choices[j].Does)
			for k := range e.Choices[j].Outcomes {
				all(e.Choices[j].Outcomes[k].Does)
			}
		}
	}
}

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

// words says what is known already, where a demand does not fit.
func (r reach) words(whole bool) string {
	switch {
	case whole || math.IsInf(r.low, 0) || math.IsInf(r.high, 0):
		return "is asked to be the opposite before"
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
		if i := d.Read.Slot - SlotCount; d.Read.Kind == rule.ReadVariable && i >= 0 && !s.written[i] {
			v := s.out.Variables[i]
			have = reach{v, v}
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
			return "nothing changes " + d.Read.Name + " from " + plainNumber(have.low)
		}
		return d.Read.Name + " " + have.words(d.Whole)
	}
	k.learn(key, met)
	return ""
}

// awaited returns the event that must have come up for a demand to hold.
func awaited(d *rule.Demand) (int, bool) {
	if len(d.Read.Args) == 0 || d.Not {
		return 0, false
	}
	event := int(d.Read.Args[0].Value)
	switch Slot(d.Read.Slot) {
	case SlotFired, SlotCame:
		return event, d.Low >= 1
	case SlotChose:
		return event / ChoiceStride, d.Low >= 1
	case SlotDaysSince:
		return event, d.High < 99
	}
	return 0, false
}

// missing says why a demand can never hold by what nothing in the scenario brings about.
func (s *senser) missing(d *rule.Demand) string {
	if len(d.Read.Args) == 0 || d.Low < 1 || d.Not {
		return ""
	}
	i := int(d.Read.Args[0].Value)
	switch Slot(d.Read.Slot) {
	case SlotOpen, SlotAnswered, SlotOpened, SlotRounds, SlotDaysOpen:
		if !s.opened[i] {
			return "nothing ever opens " + s.out.names.matters.name(i)
		}
	case SlotKept:
		if s.src.Promises[i].Kept == "" && !s.fulfilled[i] {
			return "nothing says when " + s.out.names.promises.name(i) + " is kept"
		}
	case SlotBroken:
		if s.src.Promises[i].Kept == "" && s.src.Promises[i].Broken == "" && !s.broken[i] {
			return "nothing breaks " + s.out.names.promises.name(i)
		}
	}
	return ""
}

// tooSoon says that a demand waits for an event that cannot have come up by the last day on which it is asked.
func (s *senser) tooSoon(k known, d *rule.Demand) string {
	event, waits := awaited(d)
	last, dated := k.of(slotKey(SlotDay))
	if !waits || !dated || event >= len(s.out.Events) {
		return ""
	}
	if from := s.out.Events[event].From; float64(from) > last.high {
		return s.out.names.events.name(event) + " comes up on " + DayWords(from) + " at the earliest"
	}
	return ""
}

// otherAnswer says that a demand asks for a second answer to a scene: a scene comes up once, and one of its choices is taken.
func (s *senser) otherAnswer(k known, d *rule.Demand) string {
	chosen := func(slot int, low float64, not bool) bool { return Slot(slot) == SlotChose && low >= 1 && !not }
	if !chosen(d.Read.Slot, d.Low, d.Not) || len(d.Read.Args) == 0 {
		return ""
	}
	event := int(d.Read.Args[0].Value) / ChoiceStride
	for i := range k {
		if f := &k[i]; chosen(f.slot, f.low, false) && int(f.args[0])/ChoiceStride == event && f.args[0] != d.Read.Args[0].Value {
			return "another answer in " + s.out.names.events.name(event) + " is asked for before, and one alone is given there"
		}
	}
	return ""
}

// condition reports a condition that can never hold, given what is known where it is asked; true when it did.
func (s *senser) condition(p *rule.Program, at where, k known, id, what string) bool {
	list := s.demands(p)
	for i := range list {
		d := &list[i]
		why := s.missing(d)
		if event, waits := awaited(d); waits && why == "" && event < len(s.never) && s.never[event] {
			why = s.out.names.events.name(event) + " never comes up"
		}
		if why == "" {
			why = s.tooSoon(k, d)
		}
		if why == "" {
			why = s.otherAnswer(k, d)
		}
		if why == "" {
			why = s.narrow(&k, d)
		}
		if why != "" {
			s.add(at.diagnoseInside(d.Read.Offset, d.Read.Length, Warning, id, what+": "+why, "change the condition, or take out what rests on it"))
			return true
		}
	}
	return false
}

// events reports those that can never come up, those that wait for one another, and those that come up for everybody at once.
func (s *senser) events() {
	for i := range s.out.Events {
		if v, fixed := constant(s.out.Events[i].When); fixed && v == 0 && !s.out.Events[i].Anchor {
			s.never[i] = true // which is reported already
		}
	}
	s.circles()
	for again := true; again; {
		again = false
		for i := range s.out.Events {
			e := &s.out.Events[i]
			if s.never[i] || e.Anchor {
				continue // an anchor comes up on its last day whatever its condition says
			}
			at := s.root.key("event").index(i).key("when")
			s.room = s.times(e, s.room)
			if s.condition(e.When, at, s.room, "event-never", "this can never come up") {
				s.never[i], again = true, true
			}
		}
	}
	for i := range s.out.Events {
		e, at := &s.out.Events[i], s.root.key("event").index(i)
		if v, fixed := constant(e.When); fixed && v != 0 {
			s.add(at.key("when").diagnose(Advice, "event-always", "this condition always holds", "take it out, or let something decide"))
		}
	}
}

// shadowed reports a condition that is word for word one of those before it, where the first that holds is taken.
func (s *senser) shadowed(p *rule.Program, at where, id, what string, n int, before func(k int) *rule.Program) {
	if p == nil {
		return
	}
	for k := range n {
		if first := before(k); first != nil && slices.Equal(strings.Fields(first.Source()), strings.Fields(p.Source())) {
			s.warn(at, id, what+": one before it has the same condition, and the first is taken", "ask for something else, or take one of them out")
			return
		}
	}
}

func constant(p *rule.Program) (float64, bool) {
	if p == nil {
		return 0, false
	}
	return p.Constant()
}

// circles reports events that wait for one another.
func (s *senser) circles() {
	waits := make([][]rule.Demand, len(s.out.Events))
	for i := range s.out.Events {
		if e := &s.out.Events[i]; !e.Anchor {
			for _, d := range s.demands(e.When) {
				if _, ok := awaited(&d); ok {
					waits[i] = append(waits[i], d)
				}
			}
		}
	}
	for i := range waits {
		for _, d := range waits[i] {
			way := s.wayBack(waits, d, i)
			if way == nil || s.never[i] {
				continue
			}
			s.never[i] = true
			message := "this waits for itself"
			if len(way) > 1 {
				message = "this can never come up: it waits for " + strings.Join(way[:len(way)-1], ", which waits for ") + ", which waits for it"
			}
			at := s.root.key("event").index(i).key("when")
			s.add(at.diagnoseInside(d.Read.Offset, d.Read.Length, Warning, "event-cycle", message, "let one of them come up by itself"))
		}
	}
}

// wayBack returns the events from the one demanded to the one called home, or nil where no way leads there.
func (s *senser) wayBack(waits [][]rule.Demand, first rule.Demand, home int) []string {
	from := map[int]int{}
	start, _ := awaited(&first)
	queue := []int{start}
	from[start] = -1
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		if i == home {
			var way []string
			for k := i; k >= 0; k = from[k] {
				way = append(way, s.out.names.events.name(k))
			}
			slices.Reverse(way)
			return way
		}
		if i >= len(waits) {
			continue
		}
		for _, d := range waits[i] {
			k, _ := awaited(&d)
			if _, seen := from[k]; !seen {
				from[k] = i
				queue = append(queue, k)
			}
		}
	}
	return nil
}
