package debrief

import (
	"fmt"

	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/org"
	"headcount/sim/quantity"
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

// opened notes what stood behind a question and has come out, with the decision about it that brought it, or that it was said unasked. What is noted of now
// belongs to the decision with a number.
func (b *believer) opened(s *session.State, now int) {
	for m := range s.Org.Desk {
		if !s.Org.Desk[m].Opened || b.told>>m&1 == 1 {
			continue
		}
		b.told |= 1 << m
		who, src, from := s.Org.Desk[m].Person, &b.sc.Source.Matters[m], b.about[m]
		if who == term.NoPerson || src.Behind == "" {
			continue
		}
		if day, unasked := saidUnasked(s, term.MatterID(m)); unasked {
			b.people[who].taught = append(b.people[who].taught, view.Taught{
				Of: now, What: "behind", Right: true,
				Sentence: fmt.Sprintf("%s: told you unasked what stood behind “%s”: %s", view.Day(int(day)), src.Title, src.Behind),
			})
			continue
		}
		if from.entry == 0 {
			continue
		}
		b.people[who].taught = append(b.people[who].taught, view.Taught{
			Of: from.entry, What: "behind", Right: true,
			Sentence: fmt.Sprintf("%s, %s, brought out what stood behind “%s”: %s", view.Day(int(from.day)), quoted(from.text), src.Title, src.Behind),
		})
	}
}

// saidUnasked reports whether the news of a state tells that somebody has said by themselves what stands behind a matter, and on which day: whatever had been
// done about it before did not bring it out.
func saidUnasked(s *session.State, about term.MatterID) (quantity.Day, bool) {
	for i := range s.Org.News {
		if n := &s.Org.News[i]; n.Kind == org.NewsKnown && n.Matter == about {
			return n.Day, true
		}
	}
	return 0, false
}
