package view

import (
	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// Seat is somebody at the table of a meeting: how they sit there and what can be told of them without knowing more than the player does.
type Seat struct {
	Person  string `json:"person,omitempty"` // one of the page's people; empty for somebody of elsewhere
	Name    string `json:"name"`
	Role    string `json:"role,omitempty"`
	Looks   Looks  `json:"looks"`
	Posture string `json:"posture"`        // as of Person
	Mood    string `json:"mood"`           // as of Person
	Line    string `json:"line,omitempty"` // what shows, or was said aloud
	Note    string `json:"note,omitempty"` // what was between you before: "you talked two days ago", "you have not talked"
}

// table is who sits at a meeting that is a scene: who has a say, where one of them or nobody opens it; else the team, as far as it is there.
func (m *Maker) table(d *observe.Desk, e term.EventID) []Seat {
	if m.src.Events[e].Setting != "meeting" {
		return nil
	}
	if p, ok := m.onTheTable(d, m.sc.Events[e].Person); ok {
		return m.sitting(d, p)
	}
	return m.team(d)
}

// applicant is who sat before the manager in a talk about a post: one of the team, or somebody of elsewhere, of whom nothing is to be seen but that they
// came.
func (m *Maker) applicant(t *Told, c term.ObjectID) {
	s := &m.src.Candidates[c]
	if s.Inside != "" {
		t.Person, t.Facing = s.Inside, true
		return
	}
	t.Table = []Seat{{Name: s.Name, Role: s.Role, Looks: LooksOf(s.Looks), Posture: "upright", Mood: "fine"}}
}

// listener is whoever has a say and was talked to alone.
func (m *Maker) listener(t *Told, d *observe.Desk, k term.ObjectID) {
	h := &d.Council[k]
	if h.Person != term.NoPerson {
		t.Person, t.Facing = m.src.People[h.Person].ID, true
		return
	}
	s := &m.src.Stakeholders[h.ID]
	t.Table = []Seat{{Name: m.stakeholderName(d, int(k)), Role: s.Role, Looks: LooksOf(s.Looks), Posture: "neutral", Mood: "fine"}}
}

// team is everybody of the team who is there, at one table.
func (m *Maker) team(d *observe.Desk) []Seat {
	var list []Seat
	for i := range d.People {
		if q := &d.People[i]; q.Gone || !q.Present {
			continue
		}
		p := m.person(d, i)
		list = append(list, Seat{Person: p.ID, Name: p.Name, Role: p.Role, Looks: p.Looks, Posture: p.Posture, Mood: p.Mood, Line: p.Sign})
	}
	return list
}

// onTheTable is the proposal a meeting is about: the first that is not decided, else the last; none where it is opened by somebody without
// a say in any, or two do not have one.
func (m *Maker) onTheTable(d *observe.Desk, opener term.PersonID) (p term.ObjectID, ok bool) {
	for i := range d.Proposals {
		q := &d.Proposals[i]
		says, opens := 0, opener == term.NoPerson
		for k := range d.Council {
			if d.Stances[int(q.ID)*len(d.Council)+k].Says {
				says++
				opens = opens || d.Council[k].Person == opener
			}
		}
		if says < 2 || !opens {
			continue
		}
		p, ok = q.ID, true
		if q.Decided < 0 {
			break
		}
	}
	return p, ok
}

// sitting is everybody who has a say in a proposal, at one table.
func (m *Maker) sitting(d *observe.Desk, p term.ObjectID) []Seat {
	var list []Seat
	for k := range d.Council {
		t, h := &d.Stances[int(p)*len(d.Council)+k], &d.Council[k]
		if !t.Says {
			continue
		}
		s := &m.src.Stakeholders[h.ID]
		seat := Seat{Name: m.stakeholderName(d, k), Role: s.Role, Looks: LooksOf(s.Looks), Posture: "neutral", Mood: "fine"}
		if h.Person != term.NoPerson {
			q := m.person(d, int(h.Person))
			seat.Person, seat.Looks, seat.Role = q.ID, q.Looks, q.Role
		}
		m.sits(&seat, t)
		switch {
		case h.Met > 0:
			seat.Note = "you talked " + voice.AgoInWeeks(d.Day, h.LastDays)
		case h.Person == term.NoPerson: // of somebody of the team nobody can say what came up between you
			seat.Note = "you have not talked"
		}
		list = append(list, seat)
	}
	return list
}

// sits puts where somebody stands into how they sit: what they said aloud once it is decided, before it what they had let the player see.
func (m *Maker) sits(seat *Seat, t *observe.Stance) {
	switch {
	case t.Aloud == term.Committed:
		seat.Posture, seat.Mood, seat.Line = "leaning_in", "bright", "says yes, and means to help"
	case t.Aloud == term.Complied:
		seat.Mood, seat.Line = "flat", "says yes"
	case t.Aloud != term.OutcomeNone:
		seat.Posture, seat.Mood, seat.Line = "arms_crossed", "strained", "says no"
	case t.Day < 0:
	case t.Stage == term.StageUnderstands:
		seat.Posture, seat.Line = "arms_crossed", "was not for it"
	case t.Stage == term.StageSupports:
		seat.Line = "seemed to go along"
	case t.Stage == term.StageCommitted:
		seat.Posture, seat.Line = "upright", "seemed ready to help"
	}
}
