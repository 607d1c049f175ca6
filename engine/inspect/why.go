// Package inspect tells an author what a play knows and no player sees: why an event came up or did not, clause by clause, and what is true of
// people, projects and everything the scenario declares.
//
// What it finds becomes plain words here; showing them belongs to whoever asked. Whether a scenario is any good belongs in playtest.
package inspect

import (
	"fmt"
	"io"
	"slices"
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
	add := func(what string, p *rule.Program) {
		if p != nil {
			t.of, t.programs = append(t.of, what), append(t.programs, p)
		}
	}
	if id, ok := sc.EventID(name); ok {
		e := &sc.Events[id]
		t.id = int(id)
		add("when", e.When)
		add("unless", e.Unless)
		for k := range e.Openers {
			add(fmt.Sprintf("opener %d", k+1), e.Openers[k])
		}
		return t, nil
	}
	for i := range sc.Source.Signs {
		if sc.Source.Signs[i].ID == name {
			t.id, t.sign = i, true
			add("when", sc.Signs[i].When)
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
	l.follow(e)
	for i := range w.Days {
		w.Days[i].sum()
		if w.Days[i].Fired {
			w.Fired = w.Days[i].Day
		}
	}
	return w, nil
}

func (t *thing) blank(sc *scenario.Scenario) Why {
	if t.sign {
		return Why{Event: t.name, Kind: "sign", Title: sc.Source.Signs[t.id].Text, From: scenario.DayWords(0), By: scenario.DayWords(quantity.Day(sc.Spec.Weeks*quantity.DaysPerWeek - 1))}
	}
	e := &sc.Events[t.id]
	return Why{Event: t.name, Kind: "event", Title: sc.Source.Events[t.id].Title, From: scenario.DayWords(e.From), By: scenario.DayWords(e.By)}
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

// sentence says what a verdict comes to.
func (t *thing) sentence(sc *scenario.Scenario, s *session.State, v story.Verdict) string {
	if v.Against == 0 {
		return t.up(v)
	}
	var parts []string
	for _, r := range v.Against.List() {
		parts = append(parts, t.reason(sc, s, v, r))
	}
	text := strings.Join(parts, "; ")
	if !v.Against.Has(story.ReasonWhen) && len(t.of) > 0 && t.of[0] == "when" && v.Against&early == 0 {
		text = "its condition holds; " + text
	}
	return text
}

const early = story.Reasons(1<<story.ReasonBefore | 1<<story.ReasonVoid | 1<<story.ReasonEarly | 1<<story.ReasonLate)

// up says why something comes up.
func (t *thing) up(v story.Verdict) string {
	switch {
	case t.sign:
		return "shows this morning"
	case v.Forced && slices.Contains(t.of, "when"):
		return "comes up: it is its latest day and the last gap, whatever its condition says"
	case v.Must:
		return "comes up: it is its latest day, and everybody meets an anchor"
	case v.Chance < 1:
		return fmt.Sprintf("comes up: the chance was %.0f %%", 100*v.Chance)
	}
	return "comes up"
}

// reason is one thing that speaks against it, in words.
func (t *thing) reason(sc *scenario.Scenario, s *session.State, v story.Verdict, r story.Reason) string {
	own := &s.Story
	switch r {
	case story.ReasonBefore:
		if t.sign {
			return "it was shown on " + scenario.DayWords(own.Signs[t.id]) + every(sc.Signs[t.id].Every)
		}
		return "it came up on " + scenario.DayWords(own.Fired[t.id].Day) + ", and an event comes up once"
	case story.ReasonVoid:
		if sc.Events[t.id].Unless == nil {
			return "it was left out: until its latest day nothing could be chosen in it, or who it is with did not work here"
		}
		return "what went before has made it unnecessary"
	case story.ReasonEarly:
		return "too early: its first day is " + scenario.DayWords(sc.Events[t.id].From)
	case story.ReasonLate:
		return "too late: its last day was " + scenario.DayWords(sc.Events[t.id].By)
	case story.ReasonUnless:
		return "unless holds"
	case story.ReasonWhen:
		return "its condition does not hold"
	case story.ReasonGone:
		if t.sign {
			return "who it is about is not here"
		}
		return "who it is with does not work here"
	case story.ReasonNoChoice:
		return "nothing could be chosen in it now: " + shut(sc, t.id, v.Shut)
	case story.ReasonHoliday:
		return "nobody works today"
	case story.ReasonToday:
		return "another scene has come up today, and more than one a day is too many"
	case story.ReasonQuiet:
		return "this is the quiet day of the week"
	case story.ReasonHeavy:
		return "it is heavy, and so was the scene of " + scenario.DayWords(own.Last)
	case story.ReasonBehind:
		return sc.EventName(v.First) + " goes first"
	case story.ReasonChance:
		return t.chance(sc, v)
	}
	return r.String()
}

// shut says of each choice why it cannot be taken.
func shut(sc *scenario.Scenario, event int, list []story.Shut) string {
	parts := make([]string, len(list))
	for i, x := range list {
		why := x.Refusal
		if why == "" {
			why = "its condition does not hold"
			if sc.Events[event].Choices[x.Choice].When == nil {
				why = "who it is directed at does not work here"
			}
		}
		parts[i] = sc.Source.Events[event].Choices[x.Choice].ID + " (" + why + ")"
	}
	return strings.Join(parts, ", ")
}

func every(days int) string {
	if days == 0 {
		return ", and a sign without every shows once"
	}
	return fmt.Sprintf(", and it shows once in %d days at most", days)
}

// chance says what drew against it.
func (t *thing) chance(sc *scenario.Scenario, v story.Verdict) string {
	switch {
	case t.sign:
		return fmt.Sprintf("its chance of %.0f %% a day fell otherwise", 100*v.Chance)
	case sc.Events[t.id].Anchor:
		return fmt.Sprintf("an anchor comes up in a gap drawn until its latest day: the chance of this one was %.0f %%", 100*v.Chance)
	}
	return fmt.Sprintf("its chance of %.0f %% a gap fell otherwise", 100*v.Chance)
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

// WriteText writes it for a terminal. A gap whose clauses are those of the gap before does not repeat them.
func (w *Why) WriteText(out io.Writer) error {
	var b strings.Builder
	b.WriteString(w.head() + "\n")
	for i := 0; i < len(w.Days); {
		i = w.write(&b, i)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// head says in one line what there is to say of all days.
func (w *Why) head() string {
	name := w.Event
	if w.Title != "" {
		name += " (" + strings.Join(strings.Fields(w.Title), " ") + ")"
	}
	did := "did not come up"
	if w.Fired != "" {
		did = "came up on " + w.Fired
	}
	if w.From == w.By {
		return fmt.Sprintf("%s: can come up on %s; %s", name, w.From, did)
	}
	return fmt.Sprintf("%s: can come up from %s to %s; %s", name, w.From, w.By, did)
}

// write writes the day at i, and with it those that follow and are settled in the same way; it returns the next.
func (w *Why) write(b *strings.Builder, i int) int {
	last := w.Days[i].end(w.Days[i:]) + i
	if last == i {
		w.Days[i].write(b)
		return i + 1
	}
	fmt.Fprintf(b, "%s to %s  %s\n", w.Days[i].Day, w.Days[last].Day, w.Days[i].State)
	return last + 1
}

// end is the index of the last of the days from this one on that say no more than it does.
func (d *WhyDay) end(days []WhyDay) int {
	last := 0
	for last+1 < len(days) && d.settled() && days[last+1].settled() && days[last+1].State == d.State {
		last++
	}
	return last
}

// settled reports whether no condition was looked at on a day.
func (d *WhyDay) settled() bool {
	return !slices.ContainsFunc(d.Looks, func(at WhyInstant) bool { return len(at.Clauses) > 0 || at.Fired })
}

func (d *WhyDay) write(b *strings.Builder) {
	fmt.Fprintf(b, "%s  %s\n", d.Day, d.State)
	for i := range d.Looks {
		at := &d.Looks[i]
		if at.Gap > 0 && !d.alike() {
			fmt.Fprintf(b, "        gap %d: %s\n", at.Gap, at.State)
		}
		if d.repeats(i) {
			continue
		}
		for _, c := range at.Clauses {
			mark := "no "
			if c.Truth {
				mark = "yes"
			}
			fmt.Fprintf(b, "        %s %s%s\n", mark, strings.Repeat("  ", c.Depth), c.words())
		}
	}
}

// alike reports whether the same decided in every gap of the day.
func (d *WhyDay) alike() bool {
	for i := range d.Looks {
		if d.Looks[i].State != d.Looks[0].State {
			return false
		}
	}
	return true
}

// repeats reports whether the clauses at an instant are those of the one before.
func (d *WhyDay) repeats(i int) bool {
	return i > 0 && slices.EqualFunc(d.Looks[i].Clauses, d.Looks[i-1].Clauses, func(a, b WhyClause) bool {
		return a.Of == b.Of && a.Truth == b.Truth && slices.Equal(a.Values, b.Values)
	})
}

// words is the clause with what it looked at.
func (c WhyClause) words() string {
	text := fmt.Sprintf("%-9s %s", c.Of, c.Text)
	if len(c.Values) > 0 {
		text += "   (" + strings.Join(c.Values, "; ") + ")"
	}
	return text
}
