package observe

import (
	"headcount/sim/org"
	"headcount/sim/term"
)

// See fills the desk from a state, without the inbox. The story's part (Stop, Scene, Luck) is filled by engine/session.
func See(s *org.State, spec *org.Spec, d *Desk) {
	d.Day, d.Minute, d.Gap, d.Weeks = s.Day, s.Minute, s.Gap, spec.Weeks
	d.Unread = s.Me.Unread
	people(s, spec, d)
	d.Matters = d.Matters[:0]
	for m := range s.Desk {
		d.Matters = append(d.Matters, matter(term.MatterID(m), &s.Desk[m]))
	}
	d.Projects = d.Projects[:0]
	for j := range s.Work {
		w := &s.Work[j]
		d.Projects = append(d.Projects, Project{
			ID: term.ProjectID(j), Report: w.Report, Start: spec.Projects[j].Done, Due: w.Due, Public: w.Public,
		})
		if s.InFull() {
			b, p := &s.Builds[j], &d.Projects[j]
			p.Full, p.Forecast, p.Low, p.High, p.Outside = true, b.Forecast, b.Low, b.High, b.Outside
		}
	}
	d.Promises = d.Promises[:0]
	for k := range s.Given {
		g := &s.Given[k]
		d.Promises = append(d.Promises, Promise{ID: term.PromiseID(k), Person: g.Person, Due: g.Due, State: PromiseState(g.State)})
	}
	talk(s, d)
	d.Felt = s.Felt
	d.Pile, d.Hands, d.Quiet = len(s.Pile), s.Me.Hands, s.Me.Quiet
}

func people(s *org.State, spec *org.Spec, d *Desk) {
	d.People = d.People[:0]
	for i := range s.People {
		p := &s.People[i]
		days := 99
		if p.Seen.Day >= 0 {
			days = int(s.Day - p.Seen.Day)
		}
		cut := 0
		if s.Day >= 0 {
			cut = p.Cut[org.Slot(s.Day.Week())]
		}
		d.People = append(d.People, Person{
			ID: term.PersonID(i), Remote: spec.People[i].Remote, Present: p.Present || p.Waiting, Waiting: p.Waiting, Matter: p.Matter,
			Headphones: p.Headphone, Strides: p.Strides, Seen: p.Seen, SeenDays: days, Spoken: p.Spoken, Written: p.Written,
			LastSpoken: p.LastSpoken, LastAct: p.LastAct, LastHow: p.LastHow, LastCame: p.LastCame, Evenings: p.Evenings, Cut: cut, Gone: p.Gone,
			Piled: p.Piled, Parts: p.Parts, Planned: p.Planned,
		})
		if len(s.Minds) > 0 {
			d.People[i].Reads = s.Minds[i].Reads
		}
	}
}

func matter(id term.MatterID, m *org.Matter) Matter {
	clear := term.Fine
	switch {
	case m.Unclear > .6:
		clear = term.Strained
	case m.Unclear > .35:
		clear = term.Flat
	}
	return Matter{
		ID: id, Person: m.Person, Project: m.Project, Open: m.Open, Answered: m.Answered, Opened: m.Opened, Ever: m.Ever,
		Thread: m.Thread, Unclear: clear, Rounds: m.Rounds, Since: m.Since, Touched: m.Touched,
	}
}

// Read fills the inbox of the desk. It is apart from See because bots do not read, and copying forty messages costs more than the rest.
func Read(s *org.State, d *Desk) {
	d.Mail = d.Mail[:0]
	for k := max(len(s.Mail)-MailSeen, 0); k < len(s.Mail); k++ {
		m := &s.Mail[k]
		d.Mail = append(d.Mail, Message{m.From, m.Matter, MessageKind(m.Kind), m.Index, m.Day, m.Minute, m.Read})
	}
}

func talk(s *org.State, d *Desk) {
	d.News = d.News[:0]
	for k := range s.News {
		n := &s.News[k]
		d.News = append(d.News, News{NewsKind(n.Kind), n.Person, n.Matter, n.Act, n.Outcome, n.Index, n.Day, n.Minute})
	}
	d.Today = d.Today[:0]
	for k := range s.Me.Used {
		u := &s.Me.Today[k]
		d.Today = append(d.Today, Use{UseKind(u.Kind), u.From, u.To, u.Person})
	}
	d.Waits = d.Waits[:0]
	for k := range s.Wait {
		d.Waits = append(d.Waits, Wait{s.Wait[k].Act, s.Wait[k].Day})
	}
}
