package view

import (
	"fmt"
	"strings"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// systemMap is the sheet of the business of IT, as far as you have heard of it.
func (m *Maker) systemMap(d *observe.Desk) Topic {
	t := Topic{ID: "map", Name: "The business of IT"}
	unseen := 0
	for i := range d.Systems {
		if d.Systems[i].Visits == 0 {
			unseen++
		}
		t.Parts = append(t.Parts, m.system(d, &d.Systems[i]))
	}
	for i := range d.Flows {
		f := &d.Flows[i]
		name := func(o term.ObjectID) string { return m.sc.ObjectName(term.SortSystem, o) }
		t.Ties = append(t.Ties, Tie{From: name(f.From), To: name(f.To), Night: f.Night, Settled: f.Settled})
	}
	t.Line = counted(len(d.Systems), "place that you have heard of", "places that you have heard of")
	if unseen > 0 && len(d.Systems) == 1 {
		t.Line += ", never visited"
	} else if unseen > 0 {
		t.Line += ", " + counted(unseen, "of them never visited", "of them never visited")
	}
	return t
}

// system is a place on the map: whose it is, and what you know to hang on it, each with its age. Whether it still holds does not show.
func (m *Maker) system(d *observe.Desk, y *observe.MapSystem) Part {
	name, note := m.sc.SystemText(y.ID)
	p := Part{ID: m.sc.ObjectName(term.SortSystem, y.ID), Title: name, Meta: m.whose(d, y), Faint: y.Visits == 0}
	if y.Process {
		p.Lines = append(p.Lines, "A process of the business.")
	}
	if y.Visits > 0 && note != "" {
		p.Lines = append(p.Lines, sentence(note))
	}
	known := 0
	for i := range d.Flows {
		if f := &d.Flows[i]; f.From == y.ID || f.To == y.ID {
			p.Lines = append(p.Lines, m.flow(d, f))
			known++
			if f.Bitten > 0 && !f.Settled {
				p.Mark = "broke something"
			}
		}
	}
	if known == 0 {
		p.Lines = append(p.Lines, "You know of nothing that hangs on it.")
	}
	return p
}

func (m *Maker) whose(d *observe.Desk, y *observe.MapSystem) string {
	switch {
	case y.Whose < 0:
		return "you do not know whose it is"
	case y.Owner != term.NoPerson:
		return "looked after by " + m.name(y.Owner) + ", as you heard " + voice.AgoInWeeks(d.Day, int(d.Day-y.Whose))
	case y.Keeper != term.NoObject:
		return "looked after by " + m.src.Stakeholders[y.Keeper].Name + ", as you heard " + voice.AgoInWeeks(d.Day, int(d.Day-y.Whose))
	}
	return "nobody looks after it, as you heard " + voice.AgoInWeeks(d.Day, int(d.Day-y.Whose))
}

// flow says what depends on what, since when you know it, and whether it is settled.
func (m *Maker) flow(d *observe.Desk, f *observe.Flow) string {
	name, _ := m.sc.FlowText(int(f.ID))
	from, _ := m.sc.SystemText(f.From)
	to, _ := m.sc.SystemText(f.To)
	if name == "" {
		name = "what it needs"
	}
	text := fmt.Sprintf("%s: from %s to %s", capital(name), voice.Midway(from), voice.Midway(to))
	if f.Night {
		text += ", by night"
	}
	text += "; you learned of it " + voice.AgoInWeeks(d.Day, int(d.Day-f.Known))
	if f.Settled {
		return text + " and have settled it."
	}
	return text + " and have settled nothing."
}

// mapped is what a visit, a question or a settlement has taught today.
func (m *Maker) mapped(d *observe.Desk, a term.Act) []string {
	var list []string
	for i := range d.Systems {
		if y := &d.Systems[i]; y.ID == a.Object && y.Whose == d.Day {
			name, _ := m.sc.SystemText(y.ID)
			list = append(list, sentence(name+": "+m.whose(d, y)))
		}
	}
	for i := range d.Flows {
		if f := &d.Flows[i]; (f.From == a.Object || f.To == a.Object) && f.Known == quantity.Day(d.Day) {
			list = append(list, m.flow(d, f))
		}
	}
	return list
}

// machines is the sheet of the machine room. All of it can be seen.
func (m *Maker) machines(d *observe.Desk) Topic {
	t := Topic{ID: "machines", Name: "Machines"}
	down, alarms, flaws, full := 0, 0, 0, 0
	for i := range d.Machines {
		q := &d.Machines[i]
		s := &m.src.Machines[q.ID]
		p := Part{ID: s.ID, Title: s.Name, Meta: fmt.Sprintf("load %d %%", int(q.Load*100+.5)), Level: q.Load, Flawed: q.Flawed}
		if trouble := machineTrouble(q); trouble != "" && !q.Down { // the load stands beside it
			p.Lines = []string{sentence(trouble)}
		}
		switch {
		case q.Down:
			p.Lines = []string{machineText(q)}
			p.Mark, p.Meta = "down", "no load"
			down++
		case q.Alarms > 0: // before the flaw behind it, which can wait
			p.Mark, p.Alarms = "alarm", q.Alarms
		case q.Flawed:
			p.Mark = "flaw"
		}
		alarms += p.Alarms
		if q.Flawed && !q.Down {
			flaws++
		}
		if q.Load > 1 && !q.Down {
			full++
		}
		t.Parts = append(t.Parts, p)
	}
	if t.Line = counted(len(d.Machines)-down, "is up", "are up"); down == len(d.Machines) {
		t.Line = "none is up"
	}
	if down > 0 {
		t.Line += ", " + counted(down, "is down", "are down")
	}
	if alarms > 0 {
		t.Line += ", " + counted(alarms, "alarm stands", "alarms stand")
	}
	if flaws > 0 {
		t.Line += ", " + counted(flaws, "has a flaw", "have a flaw")
	}
	if full > 0 {
		t.Line += ", " + counted(full, "has too much to do", "have too much to do")
	}
	return t
}

// machineText is how a machine stands.
func machineText(q *observe.Server) string {
	if q.Down {
		return "It is down and does nothing until it is restarted."
	}
	text := fmt.Sprintf("It runs at %d %% of what it can do", int(q.Load*100+.5))
	if trouble := machineTrouble(q); trouble != "" {
		text += ", with " + trouble
	}
	return text + "."
}

// machineTrouble names the alarms and the flaw of a machine that is up; "" where there are none.
func machineTrouble(q *observe.Server) string {
	var list []string
	if q.Alarms > 0 {
		list = append(list, counted(q.Alarms, "alarm", "alarms"))
	}
	if q.Flawed {
		list = append(list, "a flaw that a patch would mend")
	}
	return strings.Join(list, " and ")
}

// sentence begins with a capital and ends with a stop.
func sentence(s string) string {
	if s == "" {
		return ""
	}
	s = capital(s)
	if last := s[len(s)-1]; last == '.' || last == '!' || last == '?' {
		return s
	}
	return s + "."
}
