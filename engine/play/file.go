package play

import (
	"fmt"
	"strings"

	"headcount/engine/debrief"
	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/term"
)

// filed reports whether a step of the debrief belongs to the file behind it, and offers what can be done there.
func (l *Local) filed(step string, add func(id, text string)) bool {
	if f := l.reviewed().Page().File; step == "file" && f != nil && f.Open != "" {
		l.inside(f, add)
		return true
	}
	if step == "file" {
		for _, s := range l.sections() {
			add("file:"+s.ID, s.Text)
		}
		add("finish", "Back")
		return true
	}
	for _, s := range l.sections() {
		if s.ID != step {
			continue
		}
		add("file:file", "Back to the file")
		if step == "dispatcher" {
			l.offers = append(l.offers, offered{Offer: view.Offer{ID: "rules", Group: "sheet", Text: "Run other rules"}})
		}
		return true
	}
	return false
}

// inside offers what can be done in a part of the file that has no step of its own.
func (l *Local) inside(f *view.File, add func(id, text string)) {
	if f.Pivots.Find(f.Open) != nil {
		add("file:"+view.PivotsSection().ID, "Back to the decisions")
		return
	}
	if f.Open == view.PivotsSection().ID {
		for i := range f.Pivots.List {
			o := &f.Pivots.List[i]
			add("file:"+o.PivotID(), o.When+": "+o.Text)
		}
	}
	add("file:file", "Back to the file")
}

// sections lists the parts of the file there are in this scenario.
func (l *Local) sections() []view.Section {
	list := view.Sections()
	if len(l.s.Scenario().Lessons) > 0 {
		list = append(list, view.LessonSection())
	}
	return list
}

// open turns to a section of the file.
func (l *Local) open(section string) view.Reply {
	rules := debrief.Rules(l.s.Log)
	if rules == "" {
		rules = l.sheetText // kept since, or in another play
	}
	rules = debrief.LastRules(rules, l.store)
	if err := l.reviewed().Open(section, debrief.Shelf{Store: l.store, Open: l.scenarioOf}, rules); err != nil {
		return view.Reply{Problem: voice.Sentence(err.Error())}
	}
	return view.Reply{}
}

// scenarioOf finds the scenario of a kept play.
func (l *Local) scenarioOf(id string) (*scenario.Scenario, error) {
	switch own := l.s.Scenario(); {
	case own.Source.ID == id:
		return own, nil
	case l.Scenarios != nil:
		return l.Scenarios(id)
	}
	return nil, fmt.Errorf("there is no scenario %q here", id)
}

// rules keeps a rule sheet with the play and runs it. Its rules stand one a line, or with a semicolon between them.
func (l *Local) rules(in view.Intent) view.Reply {
	text := strings.TrimSpace(strings.ReplaceAll(in.Text, ";", "\n"))
	switch _, problems := policy.ParseRules(text); {
	case len(problems) > 0 && problems[0].Empty:
		return view.Reply{Problem: "Write at least one rule, as in: unanswered > 0 -> answer oldest by walk."}
	case len(problems) > 0:
		return view.Reply{Problem: "The sheet cannot be read: " + problems[0].Error() + "."}
	}
	if reply := l.note(declog.Note{About: declog.NoteRules, Text: text}); reply.Problem != "" {
		return reply
	}
	return l.open("dispatcher")
}

// thoughts puts what the player last noted of each of them on the page, with its age.
func (l *Local) thoughts(p *view.Page) {
	today := l.s.See().Day
	for _, e := range l.s.Log.Entries {
		if e.Note == nil || e.Note.About != declog.NoteBelief {
			continue
		}
		for i := range p.People {
			if q := &p.People[i]; q.ID == e.Note.Person {
				q.Think, q.ThinkAge = e.Note.Text, voice.AgoInWeeks(today, int(today)-e.Day)
			}
		}
	}
}

// believing offers to note what one thinks of somebody, wherever there is time to: it is held against what was so in the debrief.
func (l *Local) believing() {
	d, src := l.s.See(), l.s.Scenario().Source
	for i := range d.People {
		if d.People[i].Gone {
			continue
		}
		l.maker.Last(d, term.PersonID(i))
		l.offers = append(l.offers, offered{Offer: view.Offer{
			ID: "note:" + src.People[i].ID, Group: "note", Person: src.People[i].ID, Text: "Note what you think of " + l.maker.Name(term.PersonID(i)),
		}})
	}
}

// believe keeps what the player thinks of somebody. No state changes.
func (l *Local) believe(person string, in view.Intent) view.Reply {
	text := strings.Join(strings.Fields(in.Text), " ")
	if text == "" {
		return view.Reply{Problem: "Say first what you think: one sentence is enough."}
	}
	return l.note(declog.Note{About: declog.NoteBelief, Person: person, Text: text})
}
