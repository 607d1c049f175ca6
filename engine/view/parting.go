package view

import (
	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// Partings tells who has left today and who begins: people resign with the end of a week and begin with one. What happens in between is a
// sign of its day.
func (m *Maker) Partings(d *observe.Desk) []Parting {
	m.learn(d)
	var list []Parting
	for i := range d.People {
		q := &d.People[i]
		p := Parting{Person: m.src.People[i].ID, Name: m.name(term.PersonID(i))}
		switch {
		case q.Left == d.Day:
		case q.Joins > 0 && q.Joins == d.Day && !q.Gone:
			p.Begins = true
		default:
			continue
		}
		p.Text = m.partingWords(d, i, p.Begins)
		list = append(list, p)
	}
	return list
}

func (m *Maker) partingWords(d *observe.Desk, i int, begins bool) string {
	n := upTo(pick(&observe.Desk{Day: d.Day, Luck: d.Luck}, "parting", i), 1<<16)
	who := term.PersonID(i)
	if begins {
		return voice.Fill(voice.Joined(m.elsewhere(d, who), n), m.slots(who, term.NoMatter))
	}
	return voice.Fill(voice.Left(m.elsewhere(d, who), n), m.slots(who, term.NoMatter))
}

// comings are signs of who begins and who goes today, where no news tells it: seen at the first gap of the day.
func (m *Maker) comings(d *observe.Desk) []Sign {
	if d.Stop != term.Gap || d.Gap != 1 || d.Day.Weekday() == 0 {
		return nil
	}
	var list []Sign
	for i := range d.People {
		q := &d.People[i]
		kind := ""
		switch {
		case q.Joins > 0 && q.Joins == d.Day && !q.Gone:
			kind = "joined"
		case q.Left == d.Day:
			kind = "left"
		default:
			continue
		}
		list = append(list, Sign{Person: m.onFloor(q), Kind: kind, Text: m.partingWords(d, i, kind == "joined"), When: d.Day.Weekday().Short()})
	}
	return list
}
