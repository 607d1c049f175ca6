package view

import (
	"strings"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// sign puts news into words: the author's where there are any, else the library's.
func (m *Maker) sign(d *observe.Desk, n *observe.News) Sign {
	s := Sign{When: when(n.Day, n.Minute)}
	if n.Person != term.NoPerson {
		s.Person = m.onFloor(&d.People[n.Person])
	}
	if kind, text, ok := m.councilNews(d, n); ok {
		s.Kind, s.Text = kind, text
		return s
	}
	if kind, text, ok := m.houseNews(d, n); ok {
		s.Kind, s.Text = kind, text
		return s
	}
	slots := m.slots(n.Person, n.Matter)
	seed := upTo(pick(d, "news", int(n.Person)+8*int(n.Kind)), 1<<16)
	switch n.Kind {
	case observe.NewsReply:
		s.Kind, s.About = "reply", m.askedOf(n.Act)
		s.Text = m.Outcome(d, Came{Act: n.Act, Outcome: n.Outcome, Revealed: n.Matter, CameIn: cameAt(n)})
		for _, line := range append(m.learned(d, n.Act), m.councilTaught(d, Came{Act: n.Act, Outcome: n.Outcome})...) {
			s.Text += " " + line
		}
	case observe.NewsSilence:
		s.Kind, s.About = "silence", m.askedOf(n.Act)
		if s.Text = m.written(n.Act, term.NoAnswer); s.Text == "" && term.SortOf(n.Act.Verb) == term.SortStakeholder {
			s.Text = m.Outcome(d, Came{Act: n.Act, Outcome: term.NoAnswer, Revealed: term.NoMatter, CameIn: cameAt(n)})
		}
		switch {
		case s.Text != "":
		case n.Person != term.NoPerson && d.People[n.Person].Gone:
			s.Text = voice.Fill(voice.Unread(), slots)
		default:
			s.Text = voice.Fill(voice.Silence(n.Act.Channel, m.inTurn(d, n)+5*int(n.Matter+1)), slots)
		}
	case observe.NewsSign:
		s.Kind, s.Text, s.When = "floor", m.src.Signs[n.Index].Text, n.Day.Weekday().Short()
	case observe.NewsEvent:
		s.Kind, s.Text = "floor", m.Scene(term.EventID(n.Index), n.Opener).Text
	case observe.NewsQueue:
		s.Kind, s.Text = "waiting", voice.Fill(voice.Queue(m.inTurn(d, n)), slots)
	case observe.NewsKnown:
		s.Kind, s.Text = "said", m.unasked(d, n.Person, n.Matter, seed)
	case observe.NewsLeft:
		s.Kind, s.Text = "left", voice.Fill(voice.Left(m.elsewhere(d, n.Person), seed), slots)
	case observe.NewsPromiseKept:
		s.Kind, s.Text = "promise", m.src.Promises[n.Index].Told
	case observe.NewsPromiseBroken:
		s.Kind, s.Text = "promise", m.src.Promises[n.Index].Hurt
	default:
		if !m.roleSign(d, n, &s) {
			s.Kind, s.Text = "floor", voice.Fill(voice.Overheard(seed), slots)
		}
	}
	if name := m.asked(n.Act); (s.Kind == "reply" || s.Kind == "silence") && !strings.Contains(s.Text, name) {
		s.About = strings.TrimPrefix(strings.TrimSuffix(s.About, ".")+", "+name, ", ")
	}
	return s
}

// askedOf is what an answer that comes late is about: the scene in which it was asked, or the matter.
func (m *Maker) askedOf(a term.Act) string {
	switch {
	case a.Event != term.NoEvent:
		return m.src.Events[a.Event].Title
	case a.Matter != term.NoMatter:
		return m.src.Matters[a.Matter].Title
	}
	return ""
}

// inTurn goes through the lines of those who wait, or do not answer, from a start of this play's own, one further for each third of a day and four for each
// person, so that nothing is said twice of anybody in the same words within weeks, and of no two within a day.
func (m *Maker) inTurn(d *observe.Desk, n *observe.News) int {
	third := min(3*int(n.Minute)/int(quantity.DayLength), 2)
	return upTo(pick(&observe.Desk{Luck: d.Luck}, "waits", 0), 1<<10) + 3*int(n.Day) + third + 4*int(n.Person)
}

// unasked tells that somebody has said by themselves what stands behind a matter: at the desk, or in writing where they are not on the floor
// just now, or would rather.
func (m *Maker) unasked(d *observe.Desk, p term.PersonID, about term.MatterID, seed int) string {
	slots := m.slots(p, about)
	line := voice.Fill(voice.Unasked(m.elsewhere(d, p) || !m.sc.Hears(p), seed), slots)
	if slots.Behind != "" {
		line += " " + slots.Behind
	}
	return line
}

// elsewhere reports whether somebody works elsewhere, or is away today.
func (m *Maker) elsewhere(d *observe.Desk, p term.PersonID) bool {
	return m.src.People[p].Remote != "" || m.Away(d, p) != ""
}
