package observe

import (
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// See fills the desk from a state, without the inbox. The story's part (Stop, Scene, Luck) is filled by engine/session.
func See(s *org.State, spec *org.Spec, d *Desk) {
	Glance(s, spec, d)
	d.Look(everything)
	d.state, d.spec = nil, nil // there is nothing left to look at
}

// Part is a part of a desk that can be looked at by itself; parts are added up.
type Part uint16

// The parts of a desk. What belongs to none of them is there at a glance.
const (
	OfPeople    Part = 1 << iota // People, as they are before your eyes
	OfMinds                      // People, what was heard and read of them, and for how long they are away
	OfMatters                    // Matters
	OfProjects                   // Projects, Promises
	OfTalk                       // News, Today
	OfWaits                      // Waits
	OfHiring                     // Openings, Candidates, but for what was found out about them
	OfEvidence                   // Candidates, what was found out about them
	OfMap                        // Systems, Flows
	OfMachines                   // Machines
	OfProposals                  // Proposals
	OfCouncil                    // Council, Stances
	OfMoney                      // Budget, Requests, Questions
	OfRole                       // Self, Advisers, Vows, Dates
	everything  = 1<<iota - 1
)

// Glance puts a desk before whoever looks at its parts by and by (Look), in the same gap and before anything is done: three times a day,
// what nobody looks at shows in the time that a year takes. Until then a list is as long as it can be at most, and what it holds means
// nothing. There is less to be seen at a glance, and nothing else: looked at, every part is what See makes of it.
func Glance(s *org.State, spec *org.Spec, d *Desk) {
	d.state, d.spec, d.unseen, d.at = s, spec, everything, term.NoPerson
	d.Day, d.Minute, d.Gap, d.Weeks = s.Day, s.Minute, s.Gap, spec.Weeks
	d.Unread, d.Minds, d.Felt, d.Bosses = s.Me.Unread, len(s.Minds) > 0, s.Felt, s.Bosses
	d.Pile, d.Hands, d.Kept, d.Quiet = len(s.Pile), s.Me.Hands, s.Me.Kept, s.Me.Quiet
	places(&d.People, len(s.People))
	places(&d.Matters, len(s.Desk))
	places(&d.Projects, len(s.Work))
	places(&d.Openings, len(s.Openings))
	places(&d.Systems, len(s.Systems))
	places(&d.Machines, len(s.Machines))
	places(&d.Proposals, len(s.Proposals))
	places(&d.Requests, len(s.Requests))
}

// Look sees to it that these parts of a desk show what there is. It does nothing where they do already: on a desk that See has filled, or that
// somebody has made by hand.
func (d *Desk) Look(at Part) {
	if at &= d.unseen; at != 0 {
		d.look(at)
	}
}

func (d *Desk) look(at Part) {
	s, spec := d.state, d.spec
	if at&OfEvidence != 0 {
		at |= d.unseen & OfHiring // who it is about
	}
	d.unseen &^= at
	for ; at != 0; at &= at - 1 { // one after the other, the lowest first
		switch at & -at {
		case OfPeople:
			people(s, spec, d)
		case OfMinds:
			heard(s, spec, d)
		case OfMatters:
			matters(d.Matters, s.Desk)
		case OfProjects:
			projects(s, spec, d)
		case OfTalk:
			talk(s, d)
		case OfWaits:
			waits(s, d)
		case OfHiring:
			hiring(s, spec, d)
		case OfEvidence:
			evidence(s, d)
		case OfMap:
			systems(s, spec, d)
			flows(s, spec, d)
		case OfMachines:
			machines(s, d)
		case OfProposals:
			proposals(s, spec, d)
		case OfCouncil:
			council(s, spec, d)
		case OfMoney:
			money(s, spec, d)
		case OfRole:
			role(s, spec, d)
		}
	}
}

// heard fills in what was heard and read of people, and for how long they are away.
func heard(s *org.State, spec *org.Spec, d *Desk) {
	for i := range d.People {
		d.People[i].AwayTo, d.People[i].OffTo = quantity.Never, quantity.Never
	}
	if off := minds(s.Minds, d.People); off {
		weeksOff(s, spec, d.People)
	}
	if len(s.Dated) > 0 {
		absences(s, spec, d.People)
	}
}

// projects fills in what is reported of the work, and the promises of the briefing.
func projects(s *org.State, spec *org.Spec, d *Desk) {
	for j := range s.Work {
		w, p := &s.Work[j], &d.Projects[j]
		p.ID, p.Report, p.Back, p.Start, p.Due, p.Public = term.ProjectID(j), w.Report, w.TakenBack, spec.Projects[j].Done, w.Due, w.Public
		if p.Full = s.InFull(); !p.Full {
			p.Forecast, p.Low, p.High, p.Outside = 0, 0, 0, false
			continue
		}
		b := &s.Builds[j]
		p.Forecast, p.Low, p.High, p.Outside = b.Forecast, b.Low, b.High, b.Outside
	}
	places(&d.Promises, len(s.Given))
	for k := range s.Given {
		g := &s.Given[k]
		d.Promises[k] = Promise{ID: term.PromiseID(k), Person: g.Person, Due: g.Due, State: PromiseState(g.State)}
	}
}

// places makes a list n places long, in its own memory where that is large enough. Each still holds what it held: whoever fills it sets
// every field.
func places[T any](list *[]T, n int) {
	if len(*list) == n {
		return // as it is nearly always
	}
	if cap(*list) < n {
		*list = make([]T, n)
	}
	*list = (*list)[:n]
}

// people fills the desk's people in place: three times a day, whatever is copied twice shows.
func people(s *org.State, spec *org.Spec, d *Desk) {
	slot, seen := org.Slot(max(s.Day, 0).Week()), d.People[:len(s.People)]
	for i := range seen {
		person(s, spec, i, slot, &seen[i])
	}
}

func person(s *org.State, spec *org.Spec, i, slot int, q *Person) {
	p := &s.People[i]
	here, waits := p.Present, p.Waiting
	q.PersonShown = p.PersonShown
	q.ID, q.Present = term.PersonID(i), here || waits // who stands at your desk does not sit at their own
	q.Deaf = s.Deaf(spec, q.ID)
	q.SeenDays, q.Cut, q.Under = since(s.Day, p.Seen.Day), p.Cut[slot], 0
	q.Left = left(p)
}

// minds fills in what was heard and read of people beyond the mood of the moment, where it is kept, and reports whether any of them has a week off.
func minds(minds []org.Mind, seen []Person) (off bool) {
	if len(minds) == 0 {
		for i := range seen {
			q := &seen[i]
			q.MindShown, q.Does, q.Before = term.MindShown{Likes: -1, LikesAt: quantity.Never}, -1, 0
		}
		return false
	}
	seen = seen[:len(minds)]
	days := 0
	for i := range minds {
		m, q := &minds[i], &seen[i]
		q.MindShown, q.Does, q.Before = m.MindShown, m.Kind, m.Quits
		if m.Left >= 0 { // the place is empty: nobody has come after the last one
			q.Before--
		}
		days |= m.DaysOff
	}
	return days > 0
}

// weeksOff fills in, for those on a week off, the last day of it.
func weeksOff(s *org.State, spec *org.Spec, seen []Person) {
	for i := range s.Minds {
		if s.Minds[i].DaysOff > 0 {
			q := &seen[i]
			q.OffTo, q.AwayTo = s.OffTo(&spec.Calendar, i), s.AwayTo(&spec.Calendar, i)
		}
	}
}

// absences fills in, for those whom the calendar has away today, the last day of it.
func absences(s *org.State, spec *org.Spec, seen []Person) {
	today, dates := max(s.Day, 0), spec.Calendar.Dates
	for k := range dates {
		if x := &dates[k]; x.Kind == org.Absence && x.Holds(today) && uint(x.Person) < uint(len(seen)) {
			seen[x.Person].AwayTo = s.AwayTo(&spec.Calendar, int(x.Person))
		}
	}
}

// left is the day somebody went, -1 while they are here or have not come yet.
func left(p *org.Person) quantity.Day {
	if p.Gone && p.Leaves > p.Joins {
		return p.Leaves
	}
	return -1
}

// posts fills in who works on what. Where projects do not run in full everybody has one project for the whole day.
func posts(s *org.State, d *Desk) {
	d.Posts = d.Posts[:0]
	for k := range s.Posts {
		p := &s.Posts[k]
		if x := &s.People[p.Person]; p.Share > 0 && !x.Gone {
			d.Posts = append(d.Posts, Post{p.Person, p.Project, p.Share, max(p.Since, x.Joins)})
		}
	}
	for i := range s.People {
		if x := &s.People[i]; !s.InFull() && !x.Gone && x.Project != term.NoProject {
			d.Posts = append(d.Posts, Post{term.PersonID(i), x.Project, 1, x.Joins})
		}
	}
}

// never stands for the days since the last look where there has been none.
const never = 99

// matters fills the desk's matters in place, from as many.
func matters(seen []Matter, desk []org.Matter) {
	seen = seen[:len(desk)]
	for k := range desk {
		matter(&desk[k], k, &seen[k])
	}
}

func matter(m *org.Matter, k int, q *Matter) {
	q.Person, q.Project, q.Open, q.Answered, q.Opened, q.Ever = m.Person, m.Project, m.Open, m.Answered, m.Opened, m.Ever
	q.Thread, q.Unclear, q.ID = m.Thread, Clarity(m.Unclear), term.MatterID(k)
	q.Since, q.Touched = m.Since, m.Touched
	q.Rounds = m.Rounds
}

// Clarity is how clear a matter of some equivocality (0 to 1) reads on the desk: Fine plain up to .35, Flat arguable up to .6, Strained open to
// meaning beyond.
func Clarity(unclear float64) term.Band {
	band := int(term.Fine) // chosen without a jump, which no processor could foresee
	if unclear > .35 {
		band = int(term.Flat)
	}
	if unclear > .6 {
		band = int(term.Strained)
	}
	return term.Band(band)
}

// Read fills the inbox of the desk and who works on what. It is apart from See because bots do not read, and copying forty messages costs
// more than the rest.
func Read(s *org.State, d *Desk) {
	posts(s, d)
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
		d.News = append(d.News, News{NewsKind(n.Kind), n.Person, n.Matter, n.Act, n.Outcome, n.Index, n.Opener, n.Day, n.Minute})
	}
	d.Today = d.Today[:0]
	for k := range s.Me.Used {
		u := &s.Me.Today[k]
		d.Today = append(d.Today, Use{UseKind(u.Kind), u.From, u.To, u.Person})
	}
}

// waits fills in what was written and has no answer yet.
func waits(s *org.State, d *Desk) {
	places(&d.Waits, len(s.Wait))
	for k := range s.Wait {
		w, q := &s.Wait[k], &d.Waits[k]
		q.Act, q.Day = w.Act, w.Day
	}
}
