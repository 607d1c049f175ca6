package scenario

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// turn is a question how a scene turned out, and where it stands.
type turn struct {
	event   int
	outcome term.Outcome
	at      where
	offset  int
	length  int
}

// turns notes what a program at a place asks of how scenes turned out. What stands behind the name of a condition is noted where that is written.
func (c *compiler) turns(read rule.Read, at where, offset int) {
	if Slot(read.Slot) != SlotCame || read.Kind != rule.ReadCall || read.Via != "" || !read.Args[0].Known || !read.Args[1].Known {
		return
	}
	if event := int(read.Args[0].Value); event >= 0 {
		c.turned = append(c.turned, turn{event, term.Outcome(read.Args[1].Value), at, offset + read.Offset, read.Length})
	}
}

// outcomes reports questions whether a scene turned out as none of its choices can.
func (s *senser) outcomes() {
	for _, t := range s.turned {
		if t.at.e != nil && t.at.e.made != nil {
			continue // a fragment may ask for scenes that cannot have them all
		}
		can := s.comes(t.event)
		if can == nil || slices.Contains(can, t.outcome) {
			continue
		}
		name := s.out.names.events.name(t.event)
		message, advice := fmt.Sprintf("%s cannot turn out %s", name, t.outcome), "it can turn out "+strings.Join(outcomeNames(can), ", ")
		if len(can) == 0 {
			message, advice = name+" only tells, and turns out in no way", "ask whether it has come up: fired("+name+")"
		}
		s.add(t.at.diagnoseInside(t.offset, t.length, Warning, "outcome-impossible", message, advice))
	}
}

// unsaid reports words for "opened" where nobody has anything to say: what is asked about has nothing behind it, or nothing of theirs that has comes up by then.
func (s *senser) unsaid() {
	from := s.comesUp()
	for i := range s.out.Events {
		for j := range s.out.Events[i].Choices {
			a := s.out.Events[i].Choices[j].Act
			at := s.root.key("event").index(i).key("choice").index(j).key("outcome").key(term.Opened.String())
			if _, told := s.src.Events[i].Choices[j].Outcomes[term.Opened.String()]; !told || a.Person == term.NoPerson || a.Object != term.NoObject || at.e == nil || at.e.made != nil || !possible(a, term.Opened) {
				continue
			}
			if why, advice := s.silent(a, s.out.Events[i].By, from); why != "" {
				s.add(at.diagnoseKey(Warning, "outcome-impossible", why, advice))
			}
		}
	}
}

// comesUp is the first day on which each matter can have come up; Never where none is known of.
func (s *senser) comesUp() []quantity.Day {
	from := make([]quantity.Day, len(s.src.Matters))
	for m := range from {
		if from[m] = quantity.Never; s.src.Matters[m].Open || s.src.Model.Asks.PerDay > 0 {
			from[m] = 0
		}
	}
	for _, name := range s.mattersElsewhere() {
		if m, ok := s.out.names.matters.find(name); ok {
			from[m] = 0
		}
	}
	comes := func(m term.MatterID, day quantity.Day) {
		if m != term.NoMatter && (from[m] == quantity.Never || day < from[m]) {
			from[m] = max(day, 0)
		}
	}
	for i := range s.out.Events {
		e := &s.out.Events[i]
		comes(e.Opens, e.From)
		s.out.eachEffectOf(e, func(does *Effect) {
			if does.Kind == EffectOpen {
				comes(does.Matter, e.From)
			}
		})
	}
	return from
}

// silent says why somebody cannot say by a day what stands behind a matter, and what helps; empty where they can.
func (s *senser) silent(a term.Act, last quantity.Day, from []quantity.Day) (why, advice string) {
	matters, smallest, asks := s.out.Spec.Matters, params.Default().Openness.Smallest, &s.src.Model.Asks
	heavy := func(m int) bool { return matters[m].Concern.High >= smallest || asks.PerDay > 0 && asks.Concerned > 0 }
	who := s.src.People[a.Person].ID
	if m := a.Matter; m != term.NoMatter && matters[m].Person == a.Person {
		if heavy(int(m)) {
			return "", ""
		}
		name := s.out.names.matters.name(int(m))
		return who + " has nothing to say: nothing stands behind " + name, "give " + name + " a concern of " + plainNumber(smallest) + " or more, or take these words out"
	}
	later := -1
	for m := range matters {
		switch {
		case matters[m].Person != a.Person || !heavy(m):
		case from[m] != quantity.Never && from[m] <= last:
			return "", ""
		case from[m] != quantity.Never && (later < 0 || from[m] < from[later]):
			later = m
		}
	}
	if later < 0 {
		return who + " has nothing to say: nothing stands behind any matter of theirs that comes up", "give one of theirs a concern of " + plainNumber(smallest) + " or more, or take these words out"
	}
	name := s.out.names.matters.name(later)
	return who + " has nothing to say yet: " + name + " comes up on " + DayWords(from[later]) + " at the earliest", "open " + name + " by then, or take these words out"
}

// comes lists how a scene can turn out, by any of its choices; nil where that is not known.
func (s *senser) comes(event int) []term.Outcome {
	can := []term.Outcome{}
	for i := range s.out.Events[event].Choices {
		a := s.out.Events[event].Choices[i].Act
		if a.Verb == term.VerbNone {
			return nil
		}
		for _, name := range term.OutcomeNames()[1:] {
			if o, _ := term.ParseOutcome(name); possible(a, o) && !slices.Contains(can, o) {
				can = append(can, o)
			}
		}
	}
	slices.Sort(can)
	return can
}

func outcomeNames(list []term.Outcome) []string {
	names := make([]string, len(list))
	for i, o := range list {
		names[i] = o.String()
	}
	return names
}
