package observe

import (
	"math/bits"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Stakeholder is somebody whose support counts, as the manager has met them.
type Stakeholder struct {
	ID       term.ObjectID
	Person   term.PersonID // the same as somebody of the team, or NoPerson
	Remote   bool
	Told     uint64    // what matters to them, one bit for each thing they have told
	Ranked   bool      // you know what their word weighs
	Weight   term.Band // then: Flat little, Fine as much as others, Bright much
	Met      int
	Last     quantity.Day // of the last contact by you, -1 never
	LastDays int          // working days since; 99 never
	LastAct  term.Verb
	LastHow  term.Channel
	LastCame term.Outcome
}

// Proposal is something that stakeholders decide about.
type Proposal struct {
	ID      term.ObjectID
	Matter  term.MatterID
	Project term.ProjectID
	Hours   float64      // research behind it [h]
	Decides quantity.Day // day of the meeting; 0 when you call it
	Decided quantity.Day // -1 while it is not
	Came    term.Outcome // what was decided, as it was said aloud
}

// Stance is how a stakeholder seemed to stand to a proposal when you last talked about it.
type Stance struct {
	Proposal    term.ObjectID
	Stakeholder term.ObjectID
	Says        bool // has a say in it
	Stage       term.Stage
	Day         quantity.Day // -1 when you do not know
	Days        int          // working days since; 99 never
	Aloud       term.Outcome // what they said when it was decided, none before
	Shows       term.Outcome // what has shown since in what they do, none yet
}

// Budget is what you know of the company's year and of the boss. Where no budget runs, Used is false and all else says that nothing is known.
type Budget struct {
	Used       bool         // a budget runs here
	Window     bool         // requests are collected today
	Freeze     bool         // hardly anything is granted today
	Next       quantity.Day // next window you know of, -1 none
	Closes     quantity.Day // last day of the window that is open, -1 none
	YearEnds   int          // weeks until the fiscal year ends, this one counted as 0; -1 when you do not know
	Authority  float64      // what the boss can decide alone [thousand a year], 0 when you do not know
	Priorities bool         // you know what the boss is after
	Cares      int          // then: which of them, an index from 0 in the order of the scenario
	Seen       term.Band    // the boss, when last seen
	SeenDay    quantity.Day // and when that was, -1 never
	SeenDays   int          // working days since; 99 never
	Interest   int          // questions asked of the boss
	Claims     int          // times you were held to something you had said
}

// Request is something that can be asked for, and what has become of it as far as you can know.
type Request struct {
	ID        term.ObjectID
	Need      term.Need
	Cost      float64       // a year [thousand]
	Standing  term.Standing // a forgotten one looks as if it were pending
	Manner    term.Manner   // in which it was handed in
	Discussed bool          // it was talked over before the form
	Share     float64       // of what was asked for, granted, 0 to 1; 0 where nothing is
	Handed    quantity.Day  // -1 not yet
	Decides   quantity.Day  // when you may expect an answer, -1 none
	Followed  int           // working days since you asked after it; 99 never
	Lacks     term.ObjectID // the first question still to be asked before it can be handed in, or NoObject
}

// Inquiry is a managerial question, such as how a post is asked for here.
type Inquiry struct {
	ID    term.ObjectID
	Known bool // you have been told
	Tried int  // times you put it to somebody who could not say, or would not
}

// proposals fills in what is to be decided, or was.
func proposals(s *org.State, spec *org.Spec, d *Desk) {
	seen, all, declared := d.Proposals, s.Proposals[:len(d.Proposals)], spec.Proposals[:len(d.Proposals)]
	for p := range seen {
		q, own, out := &all[p], &declared[p], &seen[p]
		out.ID, out.Matter, out.Project, out.Decides = term.ObjectID(p), own.Matter, own.Project, own.Decides
		out.Hours, out.Decided, out.Came = q.Hours, q.Decided, q.Came
	}
}

// council fills in who has a say outside the team, and how they seemed to stand to each proposal.
func council(s *org.State, spec *org.Spec, d *Desk) {
	places(&d.Council, len(s.Council))
	places(&d.Stances, len(s.Stances))
	stakeholders(s, spec, d.Council)
	for p, n := 0, len(s.Council); p < len(s.Proposals); p++ {
		stances(s, spec.Proposals[p].Says, p, s.Stances[p*n:(p+1)*n], d.Stances[p*n:(p+1)*n])
	}
}

func since(now, then quantity.Day) int {
	days := now - then // chosen without a jump
	if then < 0 {
		days = never
	}
	return int(days)
}

func stakeholders(s *org.State, spec *org.Spec, seen []Stakeholder) {
	for k := range seen {
		stakeholder(s, spec, k, &seen[k])
	}
}

func stakeholder(s *org.State, spec *org.Spec, k int, out *Stakeholder) {
	h, own := &s.Council[k], &spec.Stakeholders[k]
	out.ID, out.Person, out.Remote = term.ObjectID(k), own.Person, own.Remote
	out.Told, out.Ranked, out.Weight, out.Met, out.Last, out.LastDays = h.Told, h.Ranked, term.BandUnknown, h.Met, h.Last, since(s.Day, h.Last)
	out.LastAct, out.LastHow, out.LastCame = h.LastAct, h.LastHow, h.LastCame
	if own.Person != term.NoPerson {
		out.Remote = spec.People[own.Person].Remote
	}
	if h.Ranked {
		out.Weight = weight(h.Influence)
	}
}

// weight is what a word is said to weigh, once somebody has told.
func weight(influence float64) term.Band {
	switch {
	case influence < .7:
		return term.Flat
	case influence <= 1.5:
		return term.Fine
	}
	return term.Bright
}

// stances fills in how everybody seemed to stand to a proposal, of whom those have a say whose bit is set in says.
func stances(s *org.State, says uint64, p int, of []org.Stance, seen []Stance) {
	decided, today := s.Proposals[p].Decided >= 0, s.Day
	of = of[:len(seen)]
	for k := range seen {
		t, out := &of[k], &seen[k]
		out.Proposal, out.Stakeholder, out.Says = term.ObjectID(p), term.ObjectID(k), says&1 == 1
		says >>= 1
		out.Stage, out.Day, out.Days = t.SeenStage, t.SeenDay, since(today, t.SeenDay)
		out.Aloud, out.Shows = term.OutcomeNone, term.OutcomeNone
		if decided && t.Came != term.OutcomeNone {
			out.Aloud = org.Aloud(t.SeenStage)
			if t.Shown {
				out.Shows = t.Came
			}
		}
	}
}

// money fills what the manager knows of the company's year, requests and questions.
func money(s *org.State, spec *org.Spec, d *Desk) {
	places(&d.Questions, len(s.Questions))
	d.Budget = Budget{Next: -1, Closes: -1, YearEnds: -1, SeenDay: quantity.Never, SeenDays: never}
	if len(s.Budget) == 0 {
		return
	}
	b := &s.Budget[0]
	d.Budget.Used, d.Budget.Seen, d.Budget.SeenDay, d.Budget.SeenDays = true, b.Seen, b.SeenDay, since(s.Day, b.SeenDay)
	d.Budget.Interest, d.Budget.Claims = b.Interest, b.Claims
	year(s, spec, b, &d.Budget)
	if b.Knows(term.ClauseAuthority) {
		d.Budget.Authority = spec.Company.Authority
	}
	if b.Knows(term.ClausePriorities) {
		d.Budget.Priorities, d.Budget.Cares = true, b.Cares
	}
	for r := range d.Requests {
		request(s, spec, r, &d.Requests[r])
	}
	for o := range d.Questions {
		q, out := &s.Questions[o], &d.Questions[o]
		out.ID, out.Known, out.Tried = term.ObjectID(o), q.Asked >= 0, q.Tried
	}
}

// year fills windows and freezes: those that the calendar lets everybody know of, and all of them once the manager has asked.
func year(s *org.State, spec *org.Spec, b *org.Budget, out *Budget) {
	told, today, dates := b.Knows(term.ClauseWindows), max(s.Day, 0), spec.Calendar.Dates
	for i := range dates {
		date := &dates[i]
		if date.Kind != org.Window && date.Kind != org.Freeze || !told && date.Known > today {
			continue
		}
		switch holds := date.Holds(today); {
		case date.Kind == org.Freeze && holds:
			out.Freeze = true
		case date.Kind == org.Window && holds:
			out.Window, out.Closes = true, date.To
		case date.Kind == org.Window && date.From > s.Day && (out.Next < 0 || date.From < out.Next):
			out.Next = date.From
		}
	}
	if told {
		out.YearEnds = fiscalWeeks - spec.Calendar.FiscalWeekOf(s.Day)
	}
}

// fiscalWeeks is the number of weeks of a fiscal year.
const fiscalWeeks = 52

func request(s *org.State, spec *org.Spec, r int, out *Request) {
	q, own := &s.Requests[r], &spec.Requests[r]
	out.ID, out.Need, out.Cost, out.Lacks = term.ObjectID(r), own.Need, own.Cost, lacks(s, own.Needs)
	out.Standing, out.Manner, out.Discussed, out.Share = q.Standing, q.Manner, q.Discussed, q.Share
	out.Handed, out.Decides, out.Followed = q.Handed, quantity.Never, since(s.Day, q.Followed)
	if q.Standing == term.StandingForgotten {
		out.Standing = term.StandingPending
	}
	if out.Standing == term.StandingPending {
		out.Decides = q.Decides
	}
}

// lacks returns the first question that is still to be asked of those whose bits are set, or NoObject.
func lacks(s *org.State, needs uint64) term.ObjectID {
	for ; needs != 0; needs &= needs - 1 {
		if o := bits.TrailingZeros64(needs); o < len(s.Questions) && s.Questions[o].Asked < 0 {
			return term.ObjectID(o)
		}
	}
	return term.NoObject
}
