package scenario

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/rule"
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
