package verify

import (
	"cmp"
	"fmt"
	"slices"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/sim/term"
)

// Saves says what an edit of a scenario means for a play that was kept before it.
type Saves string

// What can become of a saved play.
const (
	Safe  Saves = "safe"  // it goes on as if nothing had changed, or in other words
	Adapt Saves = "adapt" // every decision can still be followed, and leads to other states
	Break Saves = "break" // a decision can no longer be followed: the play opens before it
)

// Change compares a scenario with a play that was kept before it was edited.
type Change struct {
	Saves  Saves      `json:"saves"`
	Reason string     `json:"reason"`          // one sentence
	Entry  int        `json:"entry,omitempty"` // first decision that differs, from 1; 0 when none does
	Rules  bool       `json:"rules_changed"`   // something that can change a state
	Words  bool       `json:"words_changed"`
	IDs    []Referred `json:"ids"` // what the play refers to, by kind and id
}

// Referred is one id that a log names.
type Referred struct {
	Kind  string `json:"kind"` // event, choice, person, matter, project, promise, or the sort of an object
	ID    string `json:"id"`
	Uses  int    `json:"uses"`         // decisions that name it
	Saves Saves  `json:"saves"`        // safe: there under this id; adapt: there under another; break: gone
	Now   string `json:"now,omitzero"` // the id it has now, where that is another
}

// Changed re-simulates a log of an earlier version and says, of the whole and of each id it names, what the edit means for it. The log must be
// of this scenario.
func Changed(sc *scenario.Scenario, log declog.Log) Change {
	c := Change{
		Saves: Safe, Reason: "nothing has changed", IDs: referred(sc, log),
		Rules: log.Header.RulesHash != sc.RulesHash, Words: log.Header.TextHash != sc.TextHash,
	}
	switch {
	case c.Rules:
		c.Reason = "rules have changed, and every state of this play is still the same"
	case c.Words:
		c.Reason = "only words have changed"
	}
	if r := Log(sc, log); r.Severity >= Moved {
		c.Saves, c.Reason, c.Entry = Adapt, r.Reason, r.Entry
		if r.Severity == Unplayed {
			c.Saves = Break
		}
	}
	return c
}

// referred lists what the decisions of a log name, what is gone first.
func referred(sc *scenario.Scenario, log declog.Log) []Referred {
	list := []Referred{}
	note := func(kind, id string, now string, ok bool) {
		if id == "" {
			return
		}
		i := slices.IndexFunc(list, func(r Referred) bool { return r.Kind == kind && r.ID == id })
		if i < 0 {
			r := Referred{Kind: kind, ID: id, Saves: Safe}
			switch {
			case !ok:
				r.Saves = Break
			case now != id:
				r.Saves, r.Now = Adapt, now
			}
			i = len(list)
			list = append(list, r)
		}
		list[i].Uses++
	}
	for _, e := range log.Entries {
		if e.Kind == declog.KindAct {
			eachID(sc, e.Act, note)
		}
	}
	order := map[Saves]int{Break: 0, Adapt: 1, Safe: 2}
	slices.SortFunc(list, func(a, b Referred) int {
		return cmp.Or(order[a.Saves]-order[b.Saves], cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// eachID visits the ids of one decision with what they are called now.
func eachID(sc *scenario.Scenario, a declog.Act, note func(kind, id, now string, ok bool)) {
	person, ok := sc.PersonID(a.Person)
	note("person", a.Person, sc.PersonName(person), ok)
	matter, ok := sc.MatterID(a.Matter)
	note("matter", a.Matter, sc.MatterName(matter), ok)
	project, ok := sc.ProjectID(a.Project)
	note("project", a.Project, sc.ProjectName(project), ok)
	promise, ok := sc.PromiseID(a.Promise)
	note("promise", a.Promise, sc.PromiseName(promise), ok)
	if verb, known := term.ParseVerb(a.Verb); known && a.Object != "" {
		sort := term.SortOf(verb)
		object, ok := sc.ObjectID(sort, a.Object)
		note(sort.String(), a.Object, sc.ObjectName(sort, object), ok)
	}
	event, ok := sc.EventID(a.Event)
	note("event", a.Event, sc.EventName(event), ok)
	if ok && a.Event != "" {
		choice, ok := sc.ChoiceID(event, a.Choice)
		note("choice", a.Event+"."+a.Choice, sc.EventName(event)+"."+sc.ChoiceName(event, choice), ok)
	}
}

// Text says the change in lines for a person: the whole first, then every id that is not as it was.
func (c Change) Text() string {
	text := fmt.Sprintf("saves: %s: %s", c.Saves, c.Reason)
	if c.Entry > 0 {
		text += fmt.Sprintf(" (entry %d)", c.Entry)
	}
	for _, r := range c.IDs {
		switch r.Saves {
		case Break:
			text += fmt.Sprintf("\n  break  %s %s, named by %s, is gone; keep it with aliases = [%q] where it has another id now", r.Kind, r.ID, times(r.Uses), last(r.ID))
		case Adapt:
			text += fmt.Sprintf("\n  adapt  %s %s is called %s now", r.Kind, r.ID, r.Now)
		}
	}
	return text
}

func times(n int) string {
	if n == 1 {
		return "1 decision"
	}
	return fmt.Sprintf("%d decisions", n)
}

// last returns the id behind a dot, or the whole.
func last(id string) string {
	for i := len(id) - 1; i >= 0; i-- {
		if id[i] == '.' {
			return id[i+1:]
		}
	}
	return id
}
