package play

import (
	"fmt"
	"strings"

	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// briefing offers the promises to be marked, and to begin. Marks become decisions only then, so that they can be changed freely.
func (l *Local) briefing() {
	d := l.s.See()
	src := l.s.Scenario().Source
	for i := range d.Promises {
		if d.Promises[i].State != observe.Asked {
			continue
		}
		id, p := d.Promises[i].ID, &src.Promises[i]
		l.offers = append(l.offers, offered{
			Offer: view.Offer{ID: "promise:" + p.ID, Group: "promise", Text: p.Text, Person: p.Person, Chosen: l.giving[id], Detail: "due " + view.Date(d.Promises[i].Due)},
			does: func() view.Reply {
				l.giving[id] = !l.giving[id]
				return view.Reply{}
			},
		})
	}
	l.page("begin", "Begin", l.begin)
}

func (l *Local) begin() view.Reply {
	d := l.s.See()
	for i := range d.Promises {
		if d.Promises[i].State != observe.Asked {
			continue
		}
		a := term.NewAct(term.Decline)
		if l.giving[d.Promises[i].ID] {
			a.Verb = term.Promise
		}
		a.Promise = d.Promises[i].ID
		if r := l.decide(a); r.Problem != "" {
			return r
		}
		l.s.Continue()
		d = l.s.See()
	}
	if r := l.decide(term.NewAct(term.Begin)); r.Problem != "" {
		return r
	}
	l.shown = true
	l.s.Continue()
	return view.Reply{}
}

// choices offers the answers to the scene that is open.
func (l *Local) choices() {
	d := l.s.See()
	e := &l.s.Scenario().Source.Events[d.Scene.Event]
	for i := range d.Scene.Choices {
		c := &d.Scene.Choices[i]
		src := &e.Choices[c.Act.Choice]
		l.offers = append(l.offers, offered{
			Offer: view.Offer{
				ID: e.ID + "." + src.ID, Group: "scene", Text: src.Text, Channel: channel(c.Act.Channel), Minutes: int(c.Minutes),
				Forecast: src.Forecast, Confirm: true,
			},
			act: c.Act,
		})
	}
}

func channel(c term.Channel) string {
	if c == term.ChannelNone {
		return ""
	}
	return c.String()
}

// The ways in which each kind of move can be made, in the order a manager would think of them.
var (
	answerWays = [...]term.Channel{term.Walk, term.Call, term.Chat, term.Mail}
	askWays    = [...]term.Channel{term.Walk, term.Aside, term.Call, term.Chat}
	talkWays   = [...]term.Channel{term.Walk, term.Aside, term.Call, term.Chat}
	shortWays  = [...]term.Channel{term.Walk, term.Chat}
)

// moves offers everything a gap can be used for: matters first, people next, the machine, places, and letting it pass.
func (l *Local) moves() {
	d := l.s.See()
	for i := range d.Matters {
		if m := &d.Matters[i]; m.Open && m.Person != term.NoPerson {
			l.aboutMatter(d, m)
		}
	}
	for i := range d.People {
		l.aboutPerson(d, &d.People[i])
	}
	l.alone(d)
}

func (l *Local) aboutMatter(d *observe.Desk, m *observe.Matter) {
	for _, w := range answerWays {
		l.move(d, term.NewAct(term.Answer).With(m.Person, w).About(m.ID), "matter")
	}
	if m.Opened {
		return
	}
	for _, w := range askWays {
		l.move(d, term.NewAct(term.Ask).With(m.Person, w).About(m.ID), "matter")
	}
}

func (l *Local) aboutPerson(d *observe.Desk, p *observe.Person) {
	for _, w := range talkWays {
		l.move(d, term.NewAct(term.Talk).With(p.ID, w), "person")
	}
	if p.SeenDays <= 3 {
		l.move(d, term.NewAct(term.Notice).With(p.ID, term.Aside), "person")
		l.move(d, term.NewAct(term.Notice).With(p.ID, term.Chat), "person")
	}
	if p.Parts > 0 {
		l.move(d, term.NewAct(term.Pair).With(p.ID, term.Walk), "person")
	}
	for _, w := range shortWays {
		l.move(d, term.NewAct(term.Thank).With(p.ID, w), "person")
	}
}

// aboutProject offers what makes sense where projects run in full: to read what was done, and to look at others of its kind, once.
func (l *Local) aboutProject(d *observe.Desk, j term.ProjectID) {
	for _, v := range [...]term.Verb{term.Review, term.Research} {
		a := term.NewAct(v)
		if a.Project = j; v != term.Research || !d.Projects[j].Outside {
			l.move(d, a, "machine")
		}
	}
}

func (l *Local) alone(d *observe.Desk) {
	l.move(d, term.NewAct(term.ReadMail), "machine")
	for i := range d.Projects {
		a := term.NewAct(term.OwnWork)
		a.Project = d.Projects[i].ID
		l.move(d, a, "machine")
		if d.Projects[i].Full {
			l.aboutProject(d, d.Projects[i].ID)
		}
	}
	l.move(d, term.NewAct(term.Tickets), "machine")
	l.move(d, term.NewAct(term.Coffee), "place")
	l.move(d, term.NewAct(term.Wait), "page")
}

// move adds one free act, unless what everybody can see makes it senseless: nobody is walked to who works elsewhere.
func (l *Local) move(d *observe.Desk, a term.Act, group string) {
	src := l.s.Scenario().Source
	o := view.Offer{ID: moveID(l, a), Group: group, Text: l.maker.Offer(a), Channel: channel(a.Channel), Minutes: l.s.Minutes(a)}
	if a.Person != term.NoPerson {
		q := &d.People[a.Person]
		if a.Channel.FaceToFace() && (q.Remote || !q.Present && !firstWay(a)) {
			return
		}
		o.Person = src.People[a.Person].ID
		o.Detail = l.maker.Last(d, a)
		if a.Channel.FaceToFace() && !q.Present {
			o.Refused = src.People[a.Person].Name + " is not at the desk just now. Write, call, or try the next gap."
		}
	}
	if a.Matter != term.NoMatter {
		o.Matter = src.Matters[a.Matter].ID
	}
	if r := l.s.Check(a); r != nil {
		o.Refused = sentence(r.Reason)
	}
	l.offers = append(l.offers, offered{Offer: o, act: a})
}

// firstWay marks the one face-to-face move that is listed, with its reason, while somebody is away; the rest would only repeat it.
func firstWay(a term.Act) bool {
	return a.Channel == term.Walk && (a.Verb == term.Answer || a.Verb == term.Talk)
}

func moveID(l *Local, a term.Act) string {
	sc := l.s.Scenario()
	id := a.Verb.String()
	if a.Person != term.NoPerson {
		id += ":" + sc.PersonName(a.Person) + ":" + a.Channel.String()
	}
	if a.Matter != term.NoMatter {
		id += ":" + sc.MatterName(a.Matter)
	}
	if a.Project != term.NoProject {
		id += ":" + sc.ProjectName(a.Project)
	}
	return id
}

// sentence makes a reason read as a sentence.
func sentence(s string) string {
	if s == "" {
		return s
	}
	s = strings.ToUpper(s[:1]) + s[1:]
	if !strings.HasSuffix(s, ".") {
		s += "."
	}
	return s
}

// letter puts the page that tells on briefing, Monday and Friday.
func (l *Local) letter(p *view.Page) {
	src := l.s.Scenario().Source
	week := max(p.Week, 1)
	switch l.s.Stop() {
	case term.Briefing:
		p.Letter = &view.Letter{Heading: "Before you begin", Lines: src.Brief}
	case term.Monday:
		p.Letter = &view.Letter{Heading: fmt.Sprintf("Monday of week %d", week), Lines: l.maker.Monday(week)}
	case term.Friday:
		f := l.s.Week()
		p.Letter = &view.Letter{Heading: fmt.Sprintf("Friday of week %d", week), Lines: l.maker.Friday(week)}
		p.Letter.SetOff = l.maker.SetOff(f.SetOff, f.Choice, f.Came)
		p.Letter.Passed = l.maker.Passed(f.Sign)
	}
}
