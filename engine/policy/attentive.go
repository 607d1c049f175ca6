package policy

import (
	"headcount/sim/observe"
	"headcount/sim/term"
)

// Attentive goes by what it sees: it answers plain questions plainly, asks what stands behind one that comes back, speaks where speech
// arrives and writes where it does not, and leaves people with headphones alone unless something presses. It is the reference of the
// anti-recipe certificate, and no ideal.
type Attentive struct{}

// Decide implements Decider.
func (p *Attentive) Decide(d *observe.Desk) term.Act {
	switch d.Stop {
	case term.Briefing:
		return promises(d, 2)
	case term.Scene:
		return best(d, func(a term.Act) int { return p.suits(d, a) })
	}
	return p.move(d)
}

// hears reports whether speech seems to arrive: somebody who took the last spoken word wrongly is written to.
func hears(q *observe.Person) bool {
	return !(q.LastHow.Spoken() && q.LastCame == term.Misread)
}

// suits scores a choice of a scene for the person it is directed at.
func (p *Attentive) suits(d *observe.Desk, a term.Act) int {
	if a.Person == term.NoPerson {
		return 2
	}
	q, score := &d.People[a.Person], 3
	written := a.Channel.Written()
	switch {
	case q.Remote || !hears(q):
		if written {
			score += 3
		}
	case a.Channel == term.Aside:
		score += 2
	case a.Channel == term.Walk && !q.Headphones:
		score++
	}
	if a.Matter != term.NoMatter {
		m := &d.Matters[a.Matter]
		switch {
		case m.Unclear == term.Fine && m.Rounds < 2 && written:
			score += 2
		case (m.Rounds >= 2 || m.Unclear == term.Strained) && a.Verb == term.Ask:
			score += 3
		case m.Unclear != term.Fine && written && hears(q) && !q.Remote:
			score--
		}
	}
	if a.Verb == term.Tell || a.Verb == term.Apologise {
		score += 2
	}
	return score
}

func (p *Attentive) move(d *observe.Desk) term.Act {
	if q := waiting(d); q != nil && q.Matter != term.NoMatter {
		return p.treat(d, &d.Matters[q.Matter], true)
	}
	if a, ok := p.house(d); ok {
		return a
	}
	if m := oldest(d, func(m *observe.Matter) bool { return !(m.Answered && m.Opened) && !pending(d, m.ID) && p.can(d, m) }); m != nil {
		return p.treat(d, m, false)
	}
	if q := longest(d, func(q *observe.Person) bool { return q.Present && !q.Headphones && hears(q) && d.Day-q.LastSpoken > 2 }); q != nil {
		return term.NewAct(term.Talk).With(q.ID, term.Aside)
	}
	if d.Unread > 15 {
		return term.NewAct(term.ReadMail)
	}
	if d.Gap == 2 {
		return term.NewAct(term.Coffee)
	}
	return term.NewAct(term.OwnWork)
}

// house looks after machines that show something, hires by the same questions for everybody, and gives the third gap of a day to the map.
func (p *Attentive) house(d *observe.Desk) (term.Act, bool) {
	if len(d.Machines) > 0 && machines(d, func(m *observe.Server) bool { return m.Down || m.Flawed || m.Alarms > 0 || m.Load > .9 }) > 0 {
		return operate(d)
	}
	if len(d.Openings) > 0 {
		h := Hirer{Manners: structuredOnly, Few: 4, Days: 25, Buddies: true, Inside: true}
		if a, ok := h.hire(d); ok {
			return a, true
		}
	}
	if len(d.Systems) > 0 && d.Gap == 3 {
		return explore(d)
	}
	return term.Act{}, false
}

// can reports whether the owner of a matter can be reached well now.
func (p *Attentive) can(d *observe.Desk, m *observe.Matter) bool {
	q := &d.People[m.Person]
	return q.Remote || q.Present || !hears(q)
}

// treat deals with a matter: the plain ones in writing, the ones that came back by asking aside.
func (p *Attentive) treat(d *observe.Desk, m *observe.Matter, here bool) term.Act {
	q := &d.People[m.Person]
	verb, way := term.Answer, term.Chat
	switch {
	case q.Remote || !hears(q):
		if m.Rounds >= 2 && !m.Opened {
			verb = term.Ask
		}
	case m.Rounds >= 2 && !m.Opened:
		verb, way = term.Ask, term.Aside
	case here:
		way = term.Walk
	case m.Unclear != term.Fine && !q.Headphones:
		way = term.Walk
	}
	if m.Opened && !m.Answered {
		verb = term.Answer
	}
	return term.NewAct(verb).With(m.Person, way).About(m.ID)
}
