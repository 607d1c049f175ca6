package debrief

import (
	"fmt"

	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

// sceneOpened notes what came out by how a scene turned out, whatever had been asked about it before.
func (b *believer) sceneOpened(s *step) {
	if s.act.Event == term.NoEvent {
		return
	}
	for m := range s.after.Org.Desk {
		if s.after.Org.Desk[m].Opened && !s.before.Org.Desk[m].Opened {
			b.about[m] = b.asked(s)
		}
	}
}

// opened notes what stood behind a question and has come out, with the decision about it that brought it.
func (b *believer) opened(s *session.State) {
	for m := range s.Org.Desk {
		if !s.Org.Desk[m].Opened || b.told>>m&1 == 1 {
			continue
		}
		b.told |= 1 << m
		who, src, from := s.Org.Desk[m].Person, &b.sc.Source.Matters[m], b.about[m]
		if who == term.NoPerson || src.Behind == "" || from.entry == 0 {
			continue
		}
		b.people[who].taught = append(b.people[who].taught, view.Taught{
			Of: from.entry, What: "behind", Right: true,
			Sentence: fmt.Sprintf("%s, %s, brought out what stood behind “%s”: %s", view.Day(int(from.day)), quoted(from.text), src.Title, src.Behind),
		})
	}
}
