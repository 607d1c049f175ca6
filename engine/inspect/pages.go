package inspect

import (
	"fmt"
	"strings"

	"headcount/engine/author"
	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/rng"
)

// section is a page about one sort of thing.
type section struct {
	id, name string
	domain   rule.Domain
	apart    bool // each member has a page of its own
}

var sections = []section{
	{"people", "People, as they truly are", rule.Person, true},
	{"matters", "Matters", rule.Matter, false},
	{"projects", "Projects, as they truly are", rule.Project, true},
	{"promises", "Promises", rule.Promise, false},
	{"advisers", "Advisers", rule.Adviser, false},
	{"dates", "Dates", rule.Date, false},
	{"openings", "Openings", rule.Opening, false},
	{"candidates", "Candidates, as they truly are", rule.Candidate, true},
	{"systems", "Systems", rule.System, false},
	{"machines", "Machines", rule.Machine, false},
	{"stakeholders", "Stakeholders, as they truly are", rule.Stakeholder, true},
	{"proposals", "Proposals", rule.Proposal, false},
	{"requests", "Requests", rule.Request, false},
	{"inquiries", "Questions", rule.Question, false},
}

// inspector looks at one play.
type inspector struct {
	s      *session.Session
	sc     *scenario.Scenario
	engine *session.Engine
	state  session.State
	luck   rng.Source
}

func inspect(s *session.Session) *inspector {
	x := &inspector{s: s, sc: s.Scenario(), engine: s.Engine(), luck: s.Luck()}
	s.Copy(&x.state)
	return x
}

// Contents lists what can be looked at in a play, below a page of it; the empty id is the top.
func Contents(s *session.Session, id string) []author.Entry {
	x := inspect(s)
	switch id {
	case "":
		return x.top()
	case "why":
		return x.comings()
	}
	var list []author.Entry
	for _, sec := range sections {
		if sec.id != id || !sec.apart {
			continue
		}
		for _, member := range x.sc.Members(sec.domain) {
			list = append(list, author.Entry{ID: id + ":" + member, Name: member})
		}
	}
	return list
}

func (x *inspector) top() []author.Entry {
	var list []author.Entry
	if n := len(x.sc.Events) + len(x.sc.Signs); n > 0 {
		list = append(list, author.Entry{ID: "why", Name: "Why something came up, or not", Note: counted(n, "event or sign", "events and signs")})
	}
	list = append(list, author.Entry{ID: "story", Name: "The story's pace"})
	if len(x.sc.Variables) > 0 {
		list = append(list, author.Entry{ID: "variables", Name: "Variables", Note: counted(len(x.sc.Variables), "variable", "variables")})
	}
	name := "Yardstick and endings"
	if len(x.sc.Goals) > 0 {
		name = "Goals, yardstick and endings"
	}
	list = append(list, author.Entry{ID: "goals", Name: name})
	for _, sec := range sections {
		if n := len(x.sc.Members(sec.domain)); n > 0 {
			list = append(list, author.Entry{ID: sec.id, Name: sec.name, Note: fmt.Sprint(n)})
		}
	}
	return append(list, author.Entry{ID: "whole", Name: "The whole"})
}

// comings lists events and signs with whether they have come up.
func (x *inspector) comings() []author.Entry {
	var list []author.Entry
	for i, f := range x.state.Story.Fired {
		src, e := &x.sc.Source.Events[i], &x.sc.Events[i]
		note := "not yet: " + span(scenario.DayWords(e.From), scenario.DayWords(e.By))
		switch {
		case f.Day >= 0:
			note = "came up on " + scenario.DayWords(f.Day)
		case f.Void:
			note = "made unnecessary"
		case x.state.Org.Day > e.By:
			note = "its last day is over"
		}
		list = append(list, author.Entry{ID: "why:" + src.ID, Name: src.ID, Note: note})
	}
	for i, day := range x.state.Story.Signs {
		note := "a sign, not shown yet"
		if day >= 0 {
			note = "a sign, shown on " + scenario.DayWords(day)
		}
		list = append(list, author.Entry{ID: "why:" + x.sc.Source.Signs[i].ID, Name: x.sc.Source.Signs[i].ID, Note: note})
	}
	return list
}

// span is the days from one to another in words.
func span(from, by string) string {
	if from == by {
		return "on " + from
	}
	return from + " to " + by
}

// Page returns one page about a play as it stands: why:EVENT, why:EVENT:DAY, people, people:ID, variables and so on.
func Page(s *session.Session, id string) (author.Page, bool) {
	x := inspect(s)
	kind, rest, _ := strings.Cut(id, ":")
	switch {
	case kind == "why" && rest != "":
		return x.why(rest)
	case rest == "" && kind == "story":
		return x.story(), true
	case rest == "" && kind == "variables":
		return x.variables(), true
	case rest == "" && kind == "goals":
		return x.goals(), true
	case rest == "" && kind == "whole":
		p := author.Page{Title: "The whole"}
		x.readings(&p, rule.NoDomain, "")
		return p, true
	}
	for _, sec := range sections {
		if sec.id == kind {
			return x.section(sec, rest)
		}
	}
	return author.Page{}, false
}

// why is Explain of the play so far, today first.
func (x *inspector) why(rest string) (author.Page, bool) {
	name, day, _ := strings.Cut(rest, ":")
	w, err := Explain(x.sc, name, LivedSoFar(x.sc, x.s.Log))
	if err != nil {
		return author.Page{}, false
	}
	if day != "" {
		d, err := x.sc.ReadDay(day)
		if err != nil {
			return author.Page{}, false
		}
		w = w.On(d)
	}
	p := author.Page{Title: w.head()}
	for i := len(w.Days) - 1; i >= 0; i-- {
		w.Days[i].page(&p)
	}
	if len(w.Days) == 0 {
		p.Say(0, "Nothing has been decided about it yet.")
	}
	return p, true
}

// page writes a day of it.
func (d *WhyDay) page(p *author.Page) {
	p.Head(d.Day + ": " + d.State)
	for i := range d.Looks {
		at := &d.Looks[i]
		if at.Gap > 0 && !d.alike() {
			p.Say(1, fmt.Sprintf("gap %d: %s", at.Gap, at.State))
		}
		if d.repeats(i) {
			continue
		}
		for _, c := range at.Clauses {
			p.Holds(c.Depth+1, c.Truth, c.words())
		}
	}
}

// story is what the pace stands on.
func (x *inspector) story() author.Page {
	own, p := &x.state.Story, author.Page{Title: "The story's pace"}
	p.Say(0, "Today is "+scenario.DayWords(x.state.Org.Day)+fmt.Sprintf(", gap %d.", x.state.Org.Gap))
	if own.Quiet >= 0 {
		p.Say(0, "The quiet day of this week is "+scenario.DayWords(own.Quiet)+": nothing comes up on it unless it must.")
	}
	switch {
	case own.Last < 0:
		p.Say(0, "No scene has come up yet.")
	case own.Heavy:
		p.Say(0, "The last scene was on "+scenario.DayWords(own.Last)+", and it was heavy: no other heavy one comes up on that day or the next.")
	default:
		p.Say(0, "The last scene was on "+scenario.DayWords(own.Last)+".")
	}
	if conditions := x.sc.Source.Conditions; len(conditions) > 0 {
		p.Head("Named conditions")
		for i := range conditions {
			x.clauses(&p, conditions[i].ID, x.sc.Condition(conditions[i].ID))
		}
	}
	return p
}

// clauses writes the truth of a condition, part by part.
func (x *inspector) clauses(p *author.Page, name string, program *rule.Program) {
	if program == nil {
		p.Holds(0, true, name+": always")
		return
	}
	for k, c := range x.engine.Explain(&x.state, x.luck, program) {
		text := strings.Join(strings.Fields(c.Text), " ")
		if list := values(x.sc, c.Values); len(list) > 0 {
			text += "   (" + strings.Join(list, "; ") + ")"
		}
		if k == 0 {
			text = name + ": " + text
		}
		p.Holds(c.Depth, c.Truth, text)
	}
}

func (x *inspector) variables() author.Page {
	p := author.Page{Title: "Variables"}
	for i := range x.sc.Source.Variables {
		v := &x.sc.Source.Variables[i]
		kind := rule.Number()
		if v.Truth {
			kind = rule.Truth()
		}
		now := scenario.ValueWords(kind, rule.UnitNone, x.state.Story.Vars[i])
		p.Say(0, fmt.Sprintf("%s = %s (began as %s)", v.ID, now, scenario.ValueWords(kind, rule.UnitNone, x.sc.Variables[i])))
	}
	return p
}

// goals is what counts and where it stands, the yardstick, the ending the play would come to now, and what each ending asks for.
func (x *inspector) goals() author.Page {
	p := author.Page{Title: "Goals, yardstick and endings"}
	for i := range x.sc.Goals {
		g, src := &x.sc.Goals[i], &x.sc.Source.Goals[i]
		p.Head("Goal " + src.ID)
		if g.Measure != nil {
			v := x.engine.Value(&x.state, x.luck, g.Measure)
			p.Say(0, strings.TrimSpace("measure = "+scenario.ValueWords(g.Measure.Type(), g.Measure.Unit(), v)+" "+src.Unit))
		}
		x.clauses(&p, "reached", g.Reached)
	}
	if len(x.sc.Goals) > 0 {
		p.Head("Yardstick")
	}
	if x.sc.Yardstick != nil {
		p.Say(0, fmt.Sprintf("The yardstick is %.4g now: %s", x.s.Yardstick(), strings.Join(strings.Fields(x.sc.Source.Yardstick.Value), " ")))
	}
	p.Say(0, "Were it over now, it would end with "+x.sc.Source.Endings[x.s.Ending()].ID+".")
	p.Head("Endings; the first that holds is taken")
	for i := range x.sc.Endings {
		x.clauses(&p, x.sc.Source.Endings[i].ID, x.sc.Endings[i].When)
	}
	return p
}

// section is a page about all members of a domain, or about one of them.
func (x *inspector) section(sec section, only string) (author.Page, bool) {
	p, any := author.Page{Title: sec.name}, false
	for i, member := range x.sc.Members(sec.domain) {
		if only != "" && member != only {
			continue
		}
		any = true
		p.Head(member)
		x.readings(&p, sec.domain, member)
		if sec.domain == rule.Promise {
			if kept := x.sc.Promises[i].Kept; kept != nil {
				x.clauses(&p, "kept", kept)
			}
			if broken := x.sc.Promises[i].Broken; broken != nil {
				x.clauses(&p, "broken", broken)
			}
		}
	}
	return p, any
}

// readings writes everything conditions could ask of a thing: what is true first, then what a manager could know.
func (x *inspector) readings(p *author.Page, d rule.Domain, id string) {
	list := x.sc.Readings(d, id)
	for _, hidden := range []bool{true, false} {
		for _, r := range list {
			if r.Hidden == hidden {
				v := x.engine.Value(&x.state, x.luck, r.Program)
				p.Say(0, r.Text+" = "+scenario.ValueWords(r.Type, r.Unit, v)+"   ("+r.Doc+")")
			}
		}
	}
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
