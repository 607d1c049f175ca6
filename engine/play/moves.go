package play

import (
	"slices"

	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// The ways of what can be done in every scenario, and with what more of the model they are more.
var (
	answerWays = []term.Channel{term.Walk, term.Call, term.Chat, term.Mail}
	askWays    = []term.Channel{term.Walk, term.Aside, term.Call, term.Chat}
	talkWays   = []term.Channel{term.Walk, term.Aside, term.Call, term.Chat}
	shortWays  = []term.Channel{term.Walk, term.Chat}
	allWays    = []term.Channel{term.Walk, term.Aside, term.Call, term.Video, term.Chat, term.Mail}
)

// moves offers everything a gap can be used for: matters first, people next, projects, the week, the machine, places, and letting it pass.
func (l *Local) moves() {
	d, u := l.s.See(), l.uses()
	l.last = l.last[:0]
	for i := range d.People {
		l.last = append(l.last, l.maker.Last(d, term.PersonID(i)))
	}
	for i := range d.Matters {
		if m := &d.Matters[i]; m.Open && m.Person != term.NoPerson && !d.People[m.Person].Gone {
			l.aboutMatter(d, m, u)
		}
	}
	for i := range d.People {
		if !d.People[i].Gone {
			l.aboutPerson(d, &d.People[i], u)
		}
	}
	for j := range d.Projects {
		if d.Projects[j].Full {
			l.aboutProject(d, &d.Projects[j])
		}
	}
	if u.full() {
		l.aboutWeek(d, u)
	}
	l.role(d)
	l.outward(d)
	l.aroundTeam(d)
	l.alone(d)
	l.byRules()
	l.onByPlan()
	l.first(d)
}

func (l *Local) aboutMatter(d *observe.Desk, m *observe.Matter, u uses) {
	answers, asks := answerWays, askWays
	if u.full() {
		answers = []term.Channel{term.Walk, term.Call, term.Video, term.Chat, term.Mail}
		asks = allWays
	}
	for _, w := range answers {
		l.move(d, term.NewAct(term.Answer).With(m.Person, w).About(m.ID), "matter", "")
	}
	if !m.Opened {
		for _, w := range asks {
			l.move(d, term.NewAct(term.Ask).With(m.Person, w).About(m.ID), "matter", "")
		}
	}
	if u.Justice {
		for _, w := range []term.Channel{term.Walk, term.Mail, term.Gathering} {
			for _, how := range reasoned {
				a := term.NewAct(term.Decide).With(m.Person, w).About(m.ID)
				a.Manner = how
				l.move(d, a, "matter", "")
			}
		}
	}
	if u.full() {
		l.move(d, term.NewAct(term.Unblock).About(m.ID), "matter", "")
	}
	if m.Project != term.NoProject && d.People[m.Person].Parts > 0 && !m.Answered { // help with what they asked about, where it is work
		l.move(d, term.NewAct(term.Pair).With(m.Person, together(&d.People[m.Person])).About(m.ID), "matter", "")
		a := term.NewAct(term.TakeTask).About(m.ID)
		a.Person = m.Person
		l.move(d, a, "matter", "")
	}
}

// together is how one works on something with somebody: side by side, or where they work elsewhere over a screen.
func together(p *observe.Person) term.Channel {
	if p.Remote {
		return term.Video
	}
	return term.Walk
}

// freshLook is how many working days ago a look may lie for what was seen to be spoken of.
const freshLook = 3

func (l *Local) aboutPerson(d *observe.Desk, p *observe.Person, u uses) {
	talk, thank := talkWays, shortWays
	if u.full() {
		talk, thank = allWays, []term.Channel{term.Walk, term.Chat, term.Mail}
	}
	for _, w := range talk {
		l.move(d, term.NewAct(term.Talk).With(p.ID, w), "person", "")
	}
	if p.SeenDays <= freshLook {
		l.move(d, term.NewAct(term.Notice).With(p.ID, term.Aside), "person", "")
		l.move(d, term.NewAct(term.Notice).With(p.ID, term.Chat), "person", "")
	}
	if p.Parts > 0 {
		l.move(d, term.NewAct(term.Pair).With(p.ID, together(p)), "person", "")
	}
	for _, w := range thank {
		l.move(d, term.NewAct(term.Thank).With(p.ID, w), "person", "")
	}
	for _, k := range beyond {
		if k.means(u.Uses) {
			l.each(d, k, p.ID, term.NoProject)
		}
	}
	if u.full() {
		l.ofWork(d, p, u)
	}
}

// each offers one kind of thing by all its ways and manners.
func (l *Local) each(d *observe.Desk, k kind, who term.PersonID, about term.ProjectID) {
	for _, w := range k.ways {
		for _, how := range k.manners {
			a := term.NewAct(k.verb).With(who, w)
			a.Manner, a.Project = how, about
			l.move(d, a, "person", k.drawer)
		}
	}
}

// ofWork offers what is asked of somebody about projects, their task, and an hour every week.
func (l *Local) ofWork(d *observe.Desk, p *observe.Person, u uses) {
	for j := range d.Projects {
		id, on := term.ProjectID(j), worksOn(d, p.ID, term.ProjectID(j))
		alone := on && !slices.ContainsFunc(d.Posts, func(q observe.Post) bool { return q.Person == p.ID && q.Project != id })
		for _, k := range onProject {
			skip := on
			switch k.verb {
			case term.MoveDate, term.CutScope:
				skip = !on || !u.built
			case term.Reassign:
				skip = alone
			}
			if !skip && (u.built || u.Leverage) && !view.ReportedDone(&d.Projects[j]) {
				l.each(d, k, p.ID, id)
			}
		}
	}
	if u.Leverage && p.Likes >= 0 && p.Likes != p.Does {
		l.matched(d, p)
	}
	if p.Parts > 0 {
		a := term.NewAct(term.TakeTask)
		a.Person = p.ID
		l.move(d, a, "person", "work")
	}
	a := term.NewAct(term.Plan)
	if a.Person = p.ID; p.Planned > 0 {
		a.Verb = term.Unplan
	}
	l.move(d, a, "person", "work")
}

// matched offers to let somebody work on what they said they would like, where they are.
func (l *Local) matched(d *observe.Desk, p *observe.Person) {
	for j := range d.Projects {
		if id := term.ProjectID(j); worksOn(d, p.ID, id) && !view.ReportedDone(&d.Projects[j]) {
			l.each(d, kind{term.Reassign, "ask", private, []term.Manner{term.ByInterest}, nil}, p.ID, id)
			return
		}
	}
}

func worksOn(d *observe.Desk, who term.PersonID, j term.ProjectID) bool {
	return slices.ContainsFunc(d.Posts, func(p observe.Post) bool { return p.Person == who && p.Project == j })
}

// aboutProject offers what makes sense where projects run in full: to read what was done, to look at others of its kind, once, to meet, to
// drop everything for it, and to keep days for it.
func (l *Local) aboutProject(d *observe.Desk, p *observe.Project) {
	for _, v := range [...]term.Verb{term.Review, term.Research, term.Meet, term.Firefight} {
		a := term.NewAct(v)
		if a.Project = p.ID; v != term.Research || !p.Outside {
			l.move(d, a, "project", "")
		}
	}
	for _, v := range [...]term.Verb{term.Plan, term.Unplan} {
		a := term.NewAct(v)
		if a.Project = p.ID; v == term.Plan || d.Hands > 0 && d.Kept == p.ID {
			l.move(d, a, "project", "")
		}
	}
}

// aboutWeek offers what concerns everybody: a meeting, and mornings without interruptions.
func (l *Local) aboutWeek(d *observe.Desk, u uses) {
	if u.Team || u.Alignment {
		l.move(d, term.NewAct(term.Meet), "week", "")
	}
	v := term.Plan
	if d.Quiet {
		v = term.Unplan
	}
	l.move(d, term.NewAct(v), "week", "")
}

func (l *Local) alone(d *observe.Desk) {
	l.move(d, term.NewAct(term.ReadMail), "machine", "")
	for i := range d.Projects {
		a := term.NewAct(term.OwnWork)
		a.Project = d.Projects[i].ID
		l.move(d, a, "machine", "")
	}
	l.move(d, term.NewAct(term.Tickets), "machine", "")
	l.move(d, term.NewAct(term.Coffee), "place", "")
	l.move(d, term.NewAct(term.Wait), "page", "")
}

// move adds one free act, unless what everybody can see makes it senseless: nobody is walked to who works elsewhere, or telephoned who does not
// hear.
func (l *Local) move(d *observe.Desk, a term.Act, group, drawer string) {
	src := l.s.Scenario().Source
	o := view.Offer{
		ID: moveID(l, a), Group: group, Text: l.maker.Offer(a), Channel: channel(a.Channel), Minutes: l.s.Minutes(a),
		Verb: a.Verb.String(), Does: l.maker.Does(a), Drawer: drawer, By: voice.Way(a.Channel), Also: voice.Also(a.Verb),
	}
	if (a.Verb == term.Plan || a.Verb == term.Unplan) && a.Person == term.NoPerson && a.Project == term.NoProject {
		o.Also += " quiet"
	}
	if how := l.maker.How(a); how != "" {
		o.Manner, o.How = a.Manner.String(), how
	}
	if a.Object != term.NoObject {
		o.Object = l.s.Scenario().ObjectName(term.SortOf(a.Verb), a.Object)
		o.Of = l.maker.Of(a)
	}
	if a.Person != term.NoPerson {
		q := &d.People[a.Person]
		if a.Channel.FaceToFace() && (q.Remote || !q.Present && !firstWay(a)) {
			return
		}
		o.Person = src.People[a.Person].ID
		o.Detail = l.last[a.Person]
		if a.Channel == term.Call && q.Deaf || q.Waiting && (a.Channel == term.Call || a.Channel == term.Video) { // they stand in front of you
			return
		}
		if q.Waiting && a.Channel == term.Walk {
			o.Text, o.By = voice.TurnRound(o.Text), voice.TurnRound(o.By)
		}
		if a.Channel.FaceToFace() && !q.Present {
			o.Refused = l.maker.Name(a.Person) + " is not at the desk just now. " + elsewise(q)
			if to := l.maker.Away(d, a.Person); to != "" {
				o.Refused = l.maker.Name(a.Person) + " is away until " + to + ". What you write is read after that."
			}
		}
	}
	l.onTopic(&o, a)
	if a.Matter != term.NoMatter {
		o.Matter = src.Matters[a.Matter].ID
	}
	if a.Project != term.NoProject {
		o.Project = src.Projects[a.Project].ID
	}
	if r := l.s.Check(a); r != nil {
		o.Refused = l.reason(r)
	}
	l.offers = append(l.offers, offered{Offer: o, act: a})
}

// elsewise is what can be done where somebody is not at the desk.
func elsewise(q *observe.Person) string {
	if q.Deaf {
		return "Write, or try the next gap."
	}
	return "Write, call, or try the next gap."
}

// firstWay marks the one face-to-face move that is listed, with its reason, while somebody is away; the rest would only repeat it.
func firstWay(a term.Act) bool {
	return a.Channel == term.Walk && (a.Verb == term.Answer || a.Verb == term.Talk)
}

// moveID names a free act: its verb, then what else it needs. A manner is named only where the verb is asked for one.
func moveID(l *Local, a term.Act) string {
	sc := l.s.Scenario()
	id := a.Verb.String()
	if a.Person != term.NoPerson {
		id += ":" + sc.PersonName(a.Person)
	}
	if a.Object != term.NoObject {
		id += ":" + sc.ObjectName(term.SortOf(a.Verb), a.Object)
	}
	if a.Channel != term.ChannelNone {
		id += ":" + a.Channel.String()
	}
	if a.Matter != term.NoMatter {
		id += ":" + sc.MatterName(a.Matter)
	}
	if a.Project != term.NoProject {
		id += ":" + sc.ProjectName(a.Project)
	}
	if view.Heavy(a.Verb) {
		id += ":" + a.Manner.String()
	}
	return id
}
