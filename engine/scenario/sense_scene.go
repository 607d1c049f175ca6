package scenario

import (
	"fmt"
	"slices"

	"headcount/engine/rule"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// choices reports those that no state allows, and openings that never begin the scene.
func (s *senser) choices(i int) {
	e := &s.out.Events[i]
	if s.never[i] {
		return
	}
	s.before = s.before[:0] // what is known when the scene comes up; nothing yet
	for j := range e.Choices {
		s.choice(i, j, s.root.key("event").index(i).key("choice").index(j))
	}
	for j := range e.Openers {
		at := s.root.key("event").index(i).key("opener").index(j).key("when")
		const what = "the scene never begins like this"
		if p := e.Openers[j]; p != nil && !s.condition(p, at, s.whenUp(e), "opener-never", what) {
			s.shadowed(p, at, "opener-never", what, j, func(k int) *rule.Program { return e.Openers[k] })
		}
	}
}

func (s *senser) choice(event, j int, list where) {
	e, at := &s.out.Events[event], list.key("when")
	p := e.Choices[j].When
	s.pitched(e, e.Choices[j].Act, list.key("act").key("pitch"))
	s.toNobody(e, e.Choices[j].Act, list.key("act"))
	if p == nil {
		return
	}
	if v, fixed := p.Constant(); fixed && v == 0 {
		s.warn(at, "choice-never", "no state allows this choice", "change the condition, or take the choice out")
		return
	}
	if !s.condition(p, at, s.whenUp(e), "choice-never", "no state allows this choice") {
		s.ownAnswer(p, at, event)
	}
}

// pitched reports a proposal that is put forward on days on which it has been decided, or on which those who decide cannot be called together yet.
func (s *senser) pitched(e *Event, a term.Act, at where) {
	if a.Verb != term.Pitch || a.Object == term.NoObject {
		return
	}
	switch day := s.out.Spec.Proposals[a.Object].Decides; {
	case day <= 0:
	case day < e.From:
		s.warn(at, "choice-never", "no state allows this choice: that is decided on "+DayWords(day)+", before the scene can come up", "let it come up earlier, or be decided later")
	case day > e.By && a.Channel == term.Gathering:
		s.warn(at, "choice-never", "no state allows this choice: those who decide meet on "+DayWords(day)+", and the scene comes up before", "let it come up on "+DayWords(day)+", or put it by mail")
	}
}

// toNobody reports an act towards somebody who does not work here on any day on which the scene can come up.
func (s *senser) toNobody(e *Event, a term.Act, at where) {
	if a.Person == term.NoPerson || a.Promise != term.NoPromise {
		return
	}
	if why := s.absence(a.Person, e.From, e.By); why != "" {
		s.warn(at, "choice-never", "no state allows this choice: "+why, "let the scene come up later, or choose somebody else")
	}
}

// whenUp returns what is known when a scene comes up, to be narrowed further.
func (s *senser) whenUp(e *Event) known {
	if len(s.before) == 0 {
		s.before = s.times(e, s.before)
		if !e.Anchor {
			list := s.demands(e.When)
			for i := range list {
				s.narrow(&s.before, &list[i])
			}
		}
	}
	s.room = append(s.room[:0], s.before...)
	return s.room
}

// ownAnswer reports a choice that waits for an answer to its own scene.
func (s *senser) ownAnswer(p *rule.Program, at where, event int) {
	for _, d := range s.demands(p) {
		slot := Slot(d.Read.Slot)
		if k, ok := awaited(&d); ok && k == event && (slot == SlotChose || slot == SlotCame) {
			s.add(at.diagnoseInside(d.Read.Offset, d.Read.Length, Warning, "choice-never", "no state allows this choice: the scene has not been answered yet", "ask for another scene"))
			return
		}
	}
}

// company reports scenes with somebody who cannot be there.
func (s *senser) company(i int) {
	e, src, at := &s.out.Events[i], &s.src.Events[i], s.root.key("event").index(i)
	calendar := &s.out.Spec.Calendar
	if s.every(e, func(day quantity.Day) bool { return calendar.Off(day) }) {
		s.warn(at.key("by"), "date-holiday", "nobody works on any day on which this can come up", "choose days on which people work")
	}
	if e.Person == term.NoPerson {
		return
	}
	p, name := &s.out.Spec.People[e.Person], src.Person
	switch {
	case s.here[e.Person].come > e.By && len(e.Choices) > 0:
		s.warn(at.key("person"), "person-gone", name+" does not work here yet on any day on which this can come up", "let it come up later, or with somebody else")
		s.never[i] = true
	case s.here[e.Person].went <= e.From && len(e.Choices) > 0:
		s.warn(at.key("person"), "person-gone", name+" has left before this can come up", "let it come up earlier, or with somebody else")
		s.never[i] = true
	case p.Remote && slices.Contains([]string{"desk", "hall", "coffee"}, src.Setting):
		s.warn(at.key("scene"), "person-remote", name+" works elsewhere ("+s.src.People[e.Person].Remote+"), and this is at the "+src.Setting, "choose chat, mail or phone")
	case slices.Contains([]string{"desk", "hall", "coffee", "meeting"}, src.Setting) && s.every(e, func(day quantity.Day) bool { return s.absent(e.Person, day) }):
		s.warn(at.key("person"), "person-absent", name+" is away on every day on which this can come up", "choose other days, or chat, mail or phone")
	}
}

func (s *senser) every(e *Event, is func(quantity.Day) bool) bool {
	for day := e.From; day <= e.By; day++ {
		if !is(day) {
			return false
		}
	}
	return e.From <= e.By
}

func (s *senser) absent(p term.PersonID, day quantity.Day) bool {
	for i := range s.out.Spec.Calendar.Dates {
		if d := &s.out.Spec.Calendar.Dates[i]; d.Kind == org.Absence && d.Person == p && day >= d.From && day <= d.To {
			return true
		}
	}
	return false
}

// duties reports appointments that have the manager in two places.
func (s *senser) duties() {
	list, days := s.src.Days.Duties, s.root.key("days").key("duty")
	open, shut := s.out.GapTimes()
	for i := range list {
		from, _ := quantity.ParseClock(list[i].From)
		to, _ := quantity.ParseClock(list[i].To)
		for k := range open {
			if from < shut[k] && to > open[k] {
				s.warn(days.index(i).key("from"), "duty-gap", fmt.Sprintf("this lies in the gap that opens at %s", open[k]), "move one of them: a gap is the manager's own")
			}
		}
		for k := range i {
			begins, _ := quantity.ParseClock(list[k].From)
			ends, _ := quantity.ParseClock(list[k].To)
			same := slices.ContainsFunc(list[i].On, func(on string) bool { return slices.Contains(list[k].On, on) })
			if same && from < ends && to > begins {
				s.warn(days.index(i).key("from"), "duty-double", "the manager is at "+quote(list[k].Name)+" then", "move one of them")
			}
		}
	}
}

// untold reports what is drawn and said in no words, which leaves out whoever does not see the screen.
func (c *compiler) untold() {
	for i := range c.src.Office.Rooms {
		if at := c.root.key("office").key("room").index(i); c.src.Office.Rooms[i].Name == "" {
			c.warn(at, "alt-missing", "this room is drawn and has no name", "add name = \"...\": it is how the room is told to who does not see it")
		}
	}
	for i := range c.src.People {
		p, at := &c.src.People[i], c.root.key("person").index(i)
		if at.key("looks").written() && p.Role == "" && p.Note == "" {
			c.warn(at.key("looks"), "alt-missing", quote(p.ID)+" is drawn, and nothing says in words who they are", "add role = \"...\" or note = \"...\"")
		}
	}
}
