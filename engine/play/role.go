package play

import (
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/term"
)

var (
	vowWays = []term.Channel{term.Walk, term.Aside, term.Call, term.Mail}
	rating  = kind{term.Rate, "say", []term.Channel{term.Aside, term.Video, term.Mail}, []term.Manner{term.WithReasons, term.Plainly, term.Warmly}, nil}
)

// role offers what belongs to your own part: advice, ratings while they are due, promises to anybody, the technical ladder.
func (l *Local) role(d *observe.Desk) {
	due := reviewing(d)
	for i := range d.People {
		p := &d.People[i]
		if p.Gone {
			continue
		}
		if due {
			l.each(d, rating, p.ID, term.NoProject)
		}
		if d.Self.Vows {
			l.vows(d, p)
		}
	}
	for k := range d.Advisers {
		l.adviser(d, &d.Advisers[k])
	}
	if d.Self.Ladder && d.Self.Chosen < 0 {
		l.move(d, term.NewAct(term.StayTechnical), "week", "")
	}
}

// reviewing reports whether ratings are due.
func reviewing(d *observe.Desk) bool {
	for k := range d.Dates {
		if d.Dates[k].Kind == observe.ReviewCycle && d.Dates[k].State == observe.DateOpen {
			return true
		}
	}
	return false
}

// vows offers what can be promised to somebody: no evenings, time every week, the date of their project, an answer about their matters.
func (l *Local) vows(d *observe.Desk, p *observe.Person) {
	for _, w := range vowWays {
		a := term.NewAct(term.Promise).With(p.ID, w)
		l.vow(d, a, "person", "evenings", term.Plainly, term.Inflated)
		l.vow(d, a, "person", "time", term.TheirAgenda)
		for m := range d.Matters {
			if x := &d.Matters[m]; x.Open && !x.Answered && x.Person == p.ID {
				l.vow(d, a.About(x.ID), "matter", "answer", term.Plainly, term.Inflated)
			}
		}
		for j := range d.Projects {
			if worksOn(d, p.ID, term.ProjectID(j)) {
				b := a
				b.Project = term.ProjectID(j)
				l.vow(d, b, "person", "date", term.Plainly, term.Inflated)
			}
		}
	}
}

// vow offers one promise in each of its manners. What is promised stands apart in a menu.
func (l *Local) vow(d *observe.Desk, a term.Act, group, what string, how ...term.Manner) {
	for _, a.Manner = range how {
		before := len(l.offers)
		if l.move(d, a, group, "ask"); len(l.offers) > before {
			l.offers[before].Verb = "promise_" + what
		}
	}
}

// adviser offers to ask somebody outside the team about what they can see: a mentor about people and projects, a fellow manager about what is
// on the floor, HR about people; and about whatever weighs most.
func (l *Local) adviser(d *observe.Desk, x *observe.Adviser) {
	ask := term.NewAct(term.Advise).On(x.ID)
	l.move(d, ask, "week", "")
	for i := range d.People {
		if a := ask; !d.People[i].Gone && !(x.Kind == term.Peer && d.People[i].Remote) {
			a.Person = d.People[i].ID
			l.move(d, a, "week", "advice")
		}
	}
	for j := range d.Projects {
		if a := ask; x.Kind != term.HR && !view.ReportedDone(&d.Projects[j]) {
			a.Project = d.Projects[j].ID
			l.move(d, a, "week", "")
		}
	}
	for m := range d.Matters {
		if a := ask; x.Kind == term.Peer && d.Matters[m].Open {
			l.move(d, a.About(d.Matters[m].ID), "week", "")
		}
	}
}

// first marks what comes to mind before anything else: technical work where it draws, else whoever stands at the desk, else what has lain
// longest. It changes where a list begins to be read and nothing that anything does.
func (l *Local) first(d *observe.Desk) {
	if !d.Self.On {
		return
	}
	want := func(a term.Act) bool { return a.Verb == term.OwnWork }
	if !d.Self.Tempted {
		m := term.NoMatter
		for k := range d.Matters {
			x := &d.Matters[k]
			if x.Open && x.Person != term.NoPerson && (m == term.NoMatter || sooner(d, x, &d.Matters[m])) {
				m = x.ID
			}
		}
		want = func(a term.Act) bool {
			return a.Matter == m && m != term.NoMatter && a.Verb == term.Ask || m == term.NoMatter && a.Verb == term.Talk
		}
	}
	for i := range l.offers {
		if o := &l.offers[i]; o.does == nil && o.Refused == "" && want(o.act) {
			o.First = true
			return
		}
	}
}

// sooner reports whether a matter comes to mind before another: whoever stands at the desk first, then what has lain longest.
func sooner(d *observe.Desk, a, b *observe.Matter) bool {
	if stands := d.People[a.Person].Waiting; stands != d.People[b.Person].Waiting {
		return stands
	}
	return a.Touched < b.Touched
}
