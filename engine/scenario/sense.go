package scenario

import (
	"slices"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/params"
	"headcount/sim/quantity"
)

// sense finds what is well formed and makes no sense: what can never or always happen, and people in two places. It runs where nothing else is
// wrong, because one mistake looks like many here.
func (c *compiler) sense() {
	s := &senser{compiler: c, never: make([]bool, len(c.out.Events)), asked: map[*rule.Program][]rule.Demand{}}
	s.changes()
	s.stays()
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
		s.condition(c.out.Signs[i].When, c.root.key("sign").index(i).key("when"), s.anyDay(), "sign-never", "this sign is never seen")
	}
	for i := range c.out.Endings {
		p, at := c.out.Endings[i].When, c.root.key("ending").index(i).key("when")
		if !s.condition(p, at, s.anyDay(), "ending-unreachable", "this ending is never reached") {
			s.shadowed(p, at, "ending-unreachable", "this ending is never reached", i, func(k int) *rule.Program { return c.out.Endings[k].When })
		}
	}
	for i := range c.out.Promises {
		if !s.fulfilled[i] {
			s.condition(c.out.Promises[i].Kept, c.root.key("promise").index(i).key("kept"), s.closeOf(c.out.Spec.Promises[i].Due), "promise-never", "this promise can never be kept")
		}
	}
	s.outcomes()
	s.unsaid()
	s.yardstick()
	s.duties()
	s.untold()
	s.behind()
	s.messages()
	s.nobody()
	s.permissions()
	c.saidOnce()
}

// saidOnce drops what is said of a comparison that never holds where it is said too what comes of it.
func (c *compiler) saidOnce() {
	said := func(id string) bool {
		return slices.Contains([]string{"event-never", "sign-never", "choice-never", "opener-never", "ending-unreachable", "promise-never"}, id)
	}
	var never []Diagnostic
	for _, d := range c.found {
		if said(d.ID) {
			never = append(never, d)
		}
	}
	c.found = slices.DeleteFunc(c.found, func(d Diagnostic) bool {
		return d.ID == rule.IDRange && slices.ContainsFunc(never, func(o Diagnostic) bool {
			return o.File == d.File && o.Line == d.Line && o.Column >= d.Column && o.Column < d.Column+d.length
		})
	})
}

// senser knows what effects change.
type senser struct {
	*compiler
	written, opened, fulfilled, broken map[int]bool
	sayable                            []bool      // by matter: something can come to be said that stands behind it
	never                              []bool      // by event: reported as never coming up
	lies                               []rule.Span // by variable: where it lies in every play
	here                               []stay      // by person: when they can work here

	asked        map[*rule.Program][]rule.Demand // by condition
	room, before known                           // used again
}

// changes gathers what any effect changes, and which matters can come up at all.
func (s *senser) changes() {
	s.written, s.opened, s.fulfilled, s.broken = map[int]bool{}, map[int]bool{}, map[int]bool{}, map[int]bool{}
	s.sayable = make([]bool, len(s.src.Matters))
	smallest, asks := params.Default().Openness.Smallest, &s.src.Model.Asks
	s.out.EachEffect(func(e *Effect) {
		switch e.Kind {
		case EffectSet, EffectAdd:
			s.written[e.Variable] = true
		case EffectOpen:
			s.opened[int(e.Matter)] = true
		case EffectReveal:
			s.sayable[e.Matter] = true
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
		s.opened[i] = s.opened[i] || m.Open || m.Thread || asks.PerDay > 0
		s.sayable[i] = s.sayable[i] || s.out.Spec.Matters[i].Concern.High >= smallest || asks.PerDay > 0 && asks.Concerned > 0
	}
	for _, name := range s.mattersElsewhere() {
		if i, ok := s.out.names.matters.find(name); ok {
			s.opened[i] = true
		}
	}
	for i := range s.src.Variables {
		s.written[i] = s.written[i] || s.src.Variables[i].Carry != ""
	}
	s.variables()
}

// behind reports words behind a question that nobody is ever told, because it was forgotten to say how heavy it is. Who writes concern = 0 means it: what
// stands behind is a note to whoever reads the file.
func (s *senser) behind() {
	for i, sayable := range s.sayable {
		m, at := &s.src.Matters[i], s.root.key("matter").index(i)
		if m.Behind != "" && !sayable && m.Concern == nil && !at.key("concern").broken() {
			s.warn(at.key("behind"), "behind-untold", "this is never told: nothing says how heavy it is", "add concern = 0.5, or [0.3, 0.8]; concern = 0 where nothing is to come of it")
		}
	}
}

// messages reports lines of a matter that nobody ever reads: it is no thread, and nothing stands behind it for which its owner would ask again.
func (s *senser) messages() {
	for i, sayable := range s.sayable {
		m, at := &s.src.Matters[i], s.root.key("matter").index(i)
		if len(m.Messages) > 0 && !m.Thread && !sayable && !at.key("concern").broken() {
			s.warn(at.key("messages"), "messages-unread", "nobody ever reads this: the matter is no thread, and its owner has nothing to ask again for", "add thread = true, or say how heavy what stands behind it is, as in concern = 0.5; or take the messages out")
		}
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
	for i := range s.Events {
		s.eachEffectOf(&s.Events[i], visit)
	}
}

// eachEffectOf visits every effect of an event.
func (s *Scenario) eachEffectOf(e *Event, visit func(*Effect)) {
	all := func(list []Effect) {
		for i := range list {
			visit(&list[i])
		}
	}
	all(e.Does)
	for j := range e.Choices {
		all(e.Choices[j].Does)
		for k := range e.Choices[j].Outcomes {
			all(e.Choices[j].Outcomes[k].Does)
		}
	}
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
		if Slot(d.Read.Slot) == SlotOpened && !s.sayable[i] {
			return "nothing stands behind " + s.out.names.matters.name(i) + ", which has no concern of " + plainNumber(params.Default().Openness.Smallest) + " or more"
		}
	case SlotBroken:
		if s.src.Promises[i].Kept == "" && s.src.Promises[i].Broken == "" && !s.broken[i] {
			return "nothing breaks " + s.out.names.promises.name(i)
		}
	}
	return ""
}

// tooSoon says that a demand waits for an event, or for a promise to be looked at, that cannot have come up by the last day on which it is asked.
func (s *senser) tooSoon(k known, d *rule.Demand) string {
	event, waits := awaited(d)
	last, dated := k.of(slotKey(SlotDay))
	if !dated {
		return ""
	}
	if due, falls := s.fallsDue(d); falls {
		_, inGap := k.of(slotKey(SlotGap))
		if last.high < float64(due) || inGap && last.high == float64(due) {
			return "whether " + s.out.names.promises.name(int(d.Read.Args[0].Value)) + " is kept shows at the close of " + DayWords(due)
		}
	}
	if !waits || event >= len(s.out.Events) {
		return ""
	}
	if from := s.out.Events[event].From; float64(from) > last.high {
		return s.out.names.events.name(event) + " comes up on " + DayWords(from) + " at the earliest"
	}
	return ""
}

// fallsDue returns the day at whose close it shows whether a promise was kept, where a demand asks for that and nothing decides it before.
func (s *senser) fallsDue(d *rule.Demand) (quantity.Day, bool) {
	if len(d.Read.Args) == 0 || d.Low < 1 || d.Not {
		return 0, false
	}
	i := int(d.Read.Args[0].Value)
	switch Slot(d.Read.Slot) {
	case SlotKept:
		return s.out.Spec.Promises[i].Due, !s.fulfilled[i]
	case SlotBroken:
		return s.out.Spec.Promises[i].Due, s.src.Promises[i].Broken == "" && !s.broken[i]
	}
	return 0, false
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
			why = s.away(k, d)
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
