package play

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/act"
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
	l.bringOrNot()
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
		if r := l.s.Check(c.Act); r != nil {
			l.offers[len(l.offers)-1].Refused = l.reason(r)
		}
	}
}

func channel(c term.Channel) string {
	if c == term.ChannelNone {
		return ""
	}
	return c.String()
}

// reason says why an act is refused. The model knows people by their ids alone; here they have names.
func (l *Local) reason(r *act.Refusal) string {
	text := r.Reason
	if who := r.Act.Person; who != term.NoPerson {
		words := strings.Fields(text)
		for i, w := range words {
			if w == l.s.Scenario().PersonName(who) {
				words[i] = l.maker.Name(who)
				break
			}
		}
		text = strings.Join(words, " ")
	}
	return voice.Sentence(text)
}

// brief is what is told before anything begins: the author's words, what counts, and what is brought.
func (l *Local) brief() []string {
	src := l.s.Scenario().Source
	lines := slices.Clone(src.Brief)
	if len(src.Goals) > 0 {
		counts := "What counts here:"
		for i := range src.Goals {
			counts += " " + src.Goals[i].Text
		}
		lines = append(lines, counts)
	}
	if brings := l.bringing(); brings != "" {
		lines = append(lines, brings)
	}
	return lines
}

// letter puts the page that tells on briefing, Monday and Friday.
func (l *Local) letter(p *view.Page) {
	week := max(p.Week, 1)
	switch l.s.Stop() {
	case term.Briefing:
		p.Letter = &view.Letter{Heading: "Before you begin", Lines: l.brief()}
	case term.Monday:
		p.Letter = &view.Letter{Heading: fmt.Sprintf("Monday of week %d", week), Lines: l.maker.Monday(week), Partings: l.maker.Partings(l.s.See())}
	case term.Friday:
		f := l.s.Week()
		p.Letter = &view.Letter{Heading: fmt.Sprintf("Friday of week %d", week), Lines: l.maker.Friday(week)}
		p.Letter.SetOff = l.maker.SetOff(f.SetOff, f.Choice, f.Came)
		p.Letter.Passed = l.maker.Passed(f.Sign)
		p.Letter.Partings = l.maker.Partings(l.s.See())
		p.Letter.Review = l.lookBack(week)
		p.Signs = slices.DeleteFunc(p.Signs, p.Letter.Tells)
	}
}
