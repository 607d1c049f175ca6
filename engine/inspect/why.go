// Package inspect tells an author what a play knows and no player sees: why an event came up or did not, clause by clause, and what is true of
// people, projects and everything the scenario declares.
//
// What it finds becomes plain words here; showing them belongs to whoever asked. Whether a scenario is any good belongs in playtest.
package inspect

import (
	"fmt"
	"strings"

	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/story"
	"headcount/sim/model"
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

// Why is why an event, or a sign, came up or did not, day by day.
type Why struct {
	Event string   `json:"event"` // its id
	Kind  string   `json:"kind"`  // event or sign
	Title string   `json:"title"`
	From  string   `json:"from"`  // first day on which it can come up, such as w1 thu
	By    string   `json:"by"`    // and the last
	Fired string   `json:"fired"` // last day on which it came up; empty: never
	Open  bool     `json:"open"`  // the play has not come to the end of the last day yet
	Days  []WhyDay `json:"days"`
}

// WhyDay is one day of it.
type WhyDay struct {
	Day   string       `json:"day"`
	State string       `json:"state"` // in one sentence
	Fired bool         `json:"fired"` // whether it came up on this day
	Looks []WhyInstant `json:"looks"` // of an event one for each gap, of a sign one in the morning
}

// WhyInstant is what decided at one instant, before anything came up at it.
type WhyInstant struct {
	Gap     int         `json:"gap"` // 1 to 3; 0 the morning
	Fired   bool        `json:"fired"`
	State   string      `json:"state"`             // in one sentence
	Against []string    `json:"against,omitempty"` // ids of what spoke against it, see story.Reason
	Chance  float64     `json:"chance"`            // of coming up, had nothing else spoken against it
	Clauses []WhyClause `json:"clauses,omitempty"` // empty where its time had not come or was over
}

// WhyClause is the truth of one part of a condition, with what it looked at.
type WhyClause struct {
	Of     string   `json:"of"` // when, unless, or opener 1
	Text   string   `json:"text"`
	Depth  int      `json:"depth"`
	Truth  bool     `json:"truth"`
	Values []string `json:"values,omitempty"`
}

// thing is an event or a sign, as far as both come up.
type thing struct {
	id       int
	sign     bool
	name     string
	programs []*rule.Program
	of       []string // parallel to programs: when, unless, opener 1
}

// thingOf finds an event or a sign by its id.
func thingOf(sc *scenario.Scenario, name string) (thing, error) {
	t := thing{name: name}
	if id, ok := sc.EventID(name); ok {
		t.id = int(id)
		t.of, t.programs = sc.Events[id].Conditions()
		return t, nil
	}
	for i := range sc.Source.Signs {
		if sc.Source.Signs[i].ID == name {
			t.id, t.sign = i, true
			if p := sc.Signs[i].When; p != nil {
				t.of, t.programs = []string{"when"}, []*rule.Program{p}
			}
			return t, nil
		}
	}
	list := names(sc)
	return t, fmt.Errorf("the scenario has no event or sign %q%s", name, scenario.Suggest(name, list))
}

// names lists the ids of events and signs.
func names(sc *scenario.Scenario) []string {
	var list []string
	for i := range sc.Source.Events {
		list = append(list, sc.Source.Events[i].ID)
	}
	for i := range sc.Source.Signs {
		list = append(list, sc.Source.Signs[i].ID)
	}
	return list
}

// Explain follows a play and says of an event or a sign, by its id, why it came up or not. An id that is neither is
// an error that names the nearest; so is a play that cannot be followed.
func Explain(sc *scenario.Scenario, name string, l Lived) (Why, error) {
	t, err := thingOf(sc, name)
	if err != nil {
		return Why{}, err
	}
	w := t.blank(sc)
	e, err := l.engine(sc)
	if err != nil {
		return Why{}, err
	}
	e.Look = func(s *session.State, luck rng.Source, at model.Instant) {
		if at == model.DayClose || t.sign != (at == model.DayStart) {
			return
		}
		w.look(s.Org.Day, t.instant(e, s, luck))
	}
	stands, over := l.follow(e)
	w.Open = !over && stands <= t.by(sc)
	for i := range w.Days {
		w.Days[i].sum()
		if w.Days[i].Fired {
			w.Fired = w.Days[i].Day
		}
	}
	return w, nil
}

// by is the last day on which it can come up.
func (t *thing) by(sc *scenario.Scenario) quantity.Day {
	if t.sign {
		return quantity.Day(sc.Spec.Weeks*quantity.DaysPerWeek - 1)
	}
	return sc.Events[t.id].By
}

func (t *thing) blank(sc *scenario.Scenario) Why {
	if t.sign {
		return Why{Event: t.name, Kind: "sign", Title: sc.Source.Signs[t.id].Text, From: scenario.DayWords(0), By: scenario.DayWords(t.by(sc))}
	}
	return Why{Event: t.name, Kind: "event", Title: sc.Source.Events[t.id].Title, From: scenario.DayWords(sc.Events[t.id].From), By: scenario.DayWords(t.by(sc))}
}

// look adds an instant to its day.
func (w *Why) look(day quantity.Day, at WhyInstant) {
	date := scenario.DayWords(day)
	if n := len(w.Days); n == 0 || w.Days[n-1].Day != date {
		w.Days = append(w.Days, WhyDay{Day: date})
	}
	d := &w.Days[len(w.Days)-1]
	d.Looks = append(d.Looks, at)
}

// sum says of a day what decided: that it came up, or what spoke against it when it came nearest.
func (d *WhyDay) sum() {
	best := 0
	for i, at := range d.Looks {
		if at.Fired {
			d.Fired, d.State = true, at.State
			return
		}
		if len(at.Against) < len(d.Looks[best].Against) {
			best = i
		}
	}
	d.State = d.Looks[best].State
}

// instant is what decides about the thing in a state.
func (t *thing) instant(e *session.Engine, s *session.State, luck rng.Source) WhyInstant {
	v := t.verdict(e, s, luck)
	at := WhyInstant{Gap: s.Org.Gap, Fired: v.Against == 0, Chance: v.Chance, State: t.sentence(e.Scenario, s, v)}
	for _, r := range v.Against.List() {
		at.Against = append(at.Against, r.String())
	}
	settled := !t.sign && (v.Against.Has(story.ReasonBefore) || v.Against.Has(story.ReasonVoid) || v.Against.Has(story.ReasonEarly) || v.Against.Has(story.ReasonLate))
	if settled {
		return at
	}
	for k, p := range t.programs {
		for _, c := range e.Explain(s, luck, p) {
			at.Clauses = append(at.Clauses, WhyClause{t.of[k], strings.Join(strings.Fields(c.Text), " "), c.Depth, c.Truth, values(e.Scenario, c.Values)})
		}
	}
	return at
}

func (t *thing) verdict(e *session.Engine, s *session.State, luck rng.Source) story.Verdict {
	if t.sign {
		return e.SignVerdicts(s, luck)[t.id]
	}
	return e.Verdicts(s, luck)[t.id]
}

func values(sc *scenario.Scenario, list []rule.Value) []string {
	out := make([]string, 0, len(list))
	for _, v := range list {
		text := strings.Join(strings.Fields(v.Text), " ") + " is " + scenario.ValueWords(v.Type, v.Unit, v.Number)
		if len(v.Members) > 0 {
			text += ": " + members(sc, v)
		}
		out = append(out, text)
	}
	return out
}

// members names those for whom what a quantifier asks is so.
func members(sc *scenario.Scenario, v rule.Value) string {
	var list []string
	for _, i := range v.Members {
		list = append(list, sc.Members(v.Domain)[i])
	}
	if len(v.Members) == rule.MaxMembers {
		list = append(list, "...")
	}
	return strings.Join(list, ", ")
}

// On returns what there is to say of one day; there are no days in it where nobody worked then.
func (w Why) On(day quantity.Day) Why {
	date, days := scenario.DayWords(day), w.Days
	w.Days = nil
	for _, d := range days {
		if d.Day == date {
			w.Days = append(w.Days, d)
		}
	}
	return w
}
