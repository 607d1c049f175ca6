package view

import (
	"fmt"
	"strings"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// requests is the sheet of the company's year and of what can be asked for.
func (m *Maker) requests(d *observe.Desk) Topic {
	t := Topic{ID: "budget", Name: "Budget", Year: m.fiscalYear(d)}
	pending := 0
	for r := range d.Requests {
		q := &d.Requests[r]
		s := &m.src.Requests[q.ID]
		p := Part{ID: s.ID, Title: capital(s.Name), Meta: m.requestState(q)}
		if s.Text != "" {
			p.Lines = append(p.Lines, sentence(s.Text))
		}
		p.Lines = append(p.Lines, m.requestLines(d, q)...)
		if q.Standing == term.StandingPending {
			pending++
		}
		t.Parts = append(t.Parts, p)
	}
	t.Parts = append(t.Parts, m.year(d))
	t.Line = windowWords(d)
	if pending > 0 {
		t.Line += "; " + counted(pending, "request is waiting", "requests are waiting")
	}
	return t
}

// windowWords says whether requests are collected now, as far as it is known.
func windowWords(d *observe.Desk) string {
	b := &d.Budget
	switch {
	case b.Freeze:
		return "hardly anything is granted just now"
	case b.Window:
		return "requests are collected until " + Date(b.Closes)
	case b.Next >= 0:
		return "requests are collected from " + Date(b.Next)
	}
	return "you do not know when requests are collected next"
}

func (m *Maker) requestState(q *observe.Request) string {
	switch q.Standing {
	case term.StandingPending:
		return "handed in on " + Date(q.Handed)
	case term.StandingGranted:
		return "granted"
	case term.StandingReduced:
		return "granted in part"
	case term.StandingRefused:
		return "refused"
	case term.StandingDeferred:
		return "not now, they said"
	case term.StandingWithdrawn:
		return "was granted, and withdrawn at the end of the year"
	case term.StandingCut:
		return "was granted, and fell to savings"
	case term.StandingUsed:
		return "granted, and used"
	}
	return "not handed in"
}

func (m *Maker) requestLines(d *observe.Desk, q *observe.Request) []string {
	list := []string{"It would cost " + amount(q.Cost) + " a year."}
	if d.Budget.Authority > 0 {
		if q.Cost > d.Budget.Authority {
			list = append(list, "That is more than "+m.bossName()+" decides alone.")
		} else {
			list = append(list, "That is within what "+m.bossName()+" decides alone.")
		}
	}
	if q.Lacks != term.NoObject {
		list = append(list, "You do not know "+m.src.Questions[q.Lacks].Name+".")
	}
	if q.Discussed {
		list = append(list, "You have talked it over.")
	}
	if q.Standing == term.StandingPending && q.Followed < int(d.Day-q.Handed) { // to hand it in is not to ask after it
		list = append(list, "You asked after it "+voice.AgoInWeeks(d.Day, q.Followed)+".")
	}
	return list
}

// amount writes a sum in thousands.
func amount(thousands float64) string {
	if thousands >= 10 {
		return fmt.Sprintf("%d thousand", int(thousands+.5))
	}
	return strings.TrimSuffix(fmt.Sprintf("%.1f", thousands), ".0") + " thousand"
}

// year is what is known of the company's year and of the boss.
func (m *Maker) year(d *observe.Desk) Part {
	b := &d.Budget
	p := Part{ID: "boss", Title: capital(m.bossName()), Meta: "not seen yet"}
	if b.SeenDay >= 0 {
		p.Meta = "seemed " + b.Seen.String() + ", " + voice.AgoInWeeks(d.Day, b.SeenDays)
	}
	if b.Priorities {
		p.Lines = append(p.Lines, "Has to deliver this: "+strings.TrimRight(m.sc.PriorityText(b.Cares), ".")+".")
	} else {
		p.Lines = append(p.Lines, "You do not know what "+m.bossName()+" has to deliver.")
	}
	if b.Authority > 0 {
		p.Lines = append(p.Lines, "Decides up to "+amount(b.Authority)+" a year alone.")
	}
	switch {
	case b.YearEnds == 0:
		p.Lines = append(p.Lines, "The year ends with this week.")
	case b.YearEnds > 0:
		p.Lines = append(p.Lines, "The year ends in "+counted(b.YearEnds, "week", "weeks")+".")
	}
	if b.Claims > 0 {
		p.Lines = append(p.Lines, "Has held you to something you had said "+times(b.Claims)+".")
	}
	return p
}

// calledBoss is what the boss is called inside a sentence: by name, by what they are, or "" where nobody has said. Of somebody who came after the one who is
// named nobody has said.
func (m *Maker) calledBoss() string {
	words := strings.Fields(m.src.Company.Boss)
	if len(words) > 1 && words[len(words)-1] == strings.ToLower(words[len(words)-1]) { // “Head of works”
		return "the " + lower(m.src.Company.Boss)
	}
	if m.bosses > 0 {
		return ""
	}
	return m.src.Company.Boss
}

// bossName is what the boss is called.
func (m *Maker) bossName() string {
	if b := m.calledBoss(); b != "" {
		return b
	}
	return "your boss"
}

// boss is the boss as one of the people, or NoPerson where they are none of them, or not any more.
func (m *Maker) boss() term.PersonID {
	if m.bosses > 0 {
		return term.NoPerson
	}
	for i := range m.src.People {
		if name := m.src.People[i].Name; m.src.Company.Boss != "" && (name == m.src.Company.Boss || first(name) == m.src.Company.Boss) {
			return term.PersonID(i)
		}
	}
	return term.NoPerson
}

// bossIn puts the name of the boss into a label that speaks of the boss. A gap has some hundreds of labels, and few of them do: what replaces is made
// for those alone, which takes longer than everything else about a label.
func (m *Maker) bossIn(label string) string {
	if !strings.Contains(label, "the boss") {
		return label
	}
	if name := m.calledBoss(); name != "" {
		return strings.NewReplacer("the boss’s", voice.Owner(name), "the boss", name).Replace(label)
	}
	return label
}
