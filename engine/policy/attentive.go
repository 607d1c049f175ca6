package policy

import (
	"headcount/sim/observe"
	"headcount/sim/term"
)

// Attentive goes by what it sees: it answers plain questions plainly, asks what stands behind one that comes back, speaks where speech
// arrives and writes where it does not, and leaves people with headphones alone unless something presses. It minds what it promised: whom
// it has given its word it disturbs no second time in a week. It decides, with reasons, what goes to and fro among many or has lain for
// days, and has time for whoever looks strained. It gives bad news where the board says that there is some. It is the
// reference of the anti-recipe certificate, and no ideal.
type Attentive struct{}

// Decide implements Decider.
func (p *Attentive) Decide(d *observe.Desk) term.Act {
	switch d.Stop {
	case term.Briefing:
		return promises(d, 1)
	case term.Scene:
		return best(d, func(a term.Act) int { return p.suits(d, a) })
	}
	return p.move(d)
}

// hears reports whether speech seems to arrive: somebody who took the last spoken word wrongly is written to.
func hears(q *observe.Person) bool {
	return !(q.LastHow.Spoken() && q.LastCame == term.Misread)
}

// minded reports whether somebody holds a promise that falls due this week and has been disturbed in it already: they are written to.
func minded(d *observe.Desk, q *observe.Person) bool {
	for i := range d.Promises {
		if p := &d.Promises[i]; p.Person == q.ID && p.State == observe.Given && p.Due.Week() == d.Day.Week() && q.Cut > 0 {
			return true
		}
	}
	return false
}

// late reports whether the board says that a project will not be done by its date: at the pace reported so far it comes to less than
// nearly all.
func late(d *observe.Desk) bool {
	for i := range d.Projects {
		p := &d.Projects[i]
		if left := float64(p.Due - d.Day); d.Day > 1 && left > 0 {
			pace := (p.Report - p.Start) / float64(d.Day)
			if p.Report+pace*left < nearly {
				return true
			}
		}
	}
	return false
}

// lain is how many days a matter lies before it is decided rather than answered once more.
const lain = 3

// nearly is the share done from which on a date counts as held.
const nearly = .97

// suits scores a choice of a scene for the person it is directed at.
func (p *Attentive) suits(d *observe.Desk, a term.Act) int {
	if a.Person == term.NoPerson {
		return 2
	}
	q, score := &d.People[a.Person], 3
	written := a.Channel.Written()
	switch {
	case q.Remote || !hears(q) || minded(d, q) && a.Verb != term.Tell:
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
	switch {
	case a.Verb == term.Tell && !late(d):
		score -= 2
	case a.Verb == term.Tell || a.Verb == term.Apologise:
		score += 2
	}
	return score
}

func (p *Attentive) move(d *observe.Desk) term.Act {
	if q := d.Waiter(); q != nil && q.Matter != term.NoMatter {
		return p.treat(d, &d.Matters[q.Matter], true)
	}
	if a := idle; p.house(d, &a) {
		return a
	}
	if m := oldest(d, func(m *observe.Matter) bool { return !(m.Answered && m.Opened) && !d.Pending(m.ID) && p.can(d, m) }); m != nil {
		return p.treat(d, m, false)
	}
	if q := longest(d, func(q *observe.Person) bool {
		return !q.Headphones && hears(q) && !minded(d, q) && d.Day-q.LastSpoken > 2
	}); q != nil {
		return term.NewAct(term.Talk).With(q.ID, term.Aside)
	}
	if d.Unread > 15 {
		return term.NewAct(term.ReadMail)
	}
	if q := worst(d); q != nil && q.Seen.Band == term.Strained && !q.Headphones && hears(q) && !minded(d, q) && d.Day > q.LastSpoken {
		a := term.NewAct(term.OneToOne).With(q.ID, term.Aside)
		a.Manner = term.TheirAgenda
		return a
	}
	if d.Gap == 2 {
		return term.NewAct(term.Coffee)
	}
	return term.NewAct(term.OwnWork)
}

// house looks after machines that show something, hires by the same questions for everybody, and gives the third gap of a day to the map.
func (p *Attentive) house(d *observe.Desk, a *term.Act) bool {
	if len(d.Machines) > 0 && machines(d, func(m *observe.Server) bool { return m.Down || m.Flawed || m.Alarms > 0 || m.Load > .9 }) > 0 {
		return operate(d, a)
	}
	if len(d.Openings) > 0 && insideToo.hire(d, a) {
		return true
	}
	return len(d.Systems) > 0 && d.Gap == 3 && explore(d, a)
}

// can reports whether the owner of a matter can be reached well now.
func (p *Attentive) can(d *observe.Desk, m *observe.Matter) bool {
	q := &d.People[m.Person]
	return q.Remote || q.Present || !hears(q) || minded(d, q)
}

// treat deals with a matter: the plain ones in writing, the ones that came back by asking aside, long ones by deciding.
func (p *Attentive) treat(d *observe.Desk, m *observe.Matter, here bool) term.Act {
	q := &d.People[m.Person]
	verb, way := term.Answer, term.Chat
	switch {
	case !m.Answered && (m.Thread || d.Day-m.Since >= lain):
		a := term.NewAct(term.Decide).About(m.ID)
		a.Manner = term.WithReasons
		return a
	case q.Remote || !hears(q) || minded(d, q) && !here:
		if m.Rounds >= 1 && !m.Opened {
			verb = term.Ask
		}
	case m.Rounds >= 1 && !m.Opened:
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
