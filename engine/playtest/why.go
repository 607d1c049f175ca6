package playtest

import (
	"fmt"
	"io"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Why is why an event came up, or did not, day by day.
type Why struct {
	Event string   `json:"event"`
	Title string   `json:"title"`
	From  string   `json:"from"`  // first day on which it can come up, such as w1 thu
	By    string   `json:"by"`    // and the last
	Fired string   `json:"fired"` // day on which it came up; empty: never
	Days  []WhyDay `json:"days"`
}

// WhyDay is one day of it, as it stood in the first gap.
type WhyDay struct {
	Day     string      `json:"day"`
	State   string      `json:"state"`
	Clauses []WhyClause `json:"clauses,omitempty"`
}

// WhyClause is the truth of one part of a condition, with what it looked at.
type WhyClause struct {
	Of     string   `json:"of"` // when, unless, or opener 1
	Text   string   `json:"text"`
	Depth  int      `json:"depth"`
	Truth  bool     `json:"truth"`
	Values []string `json:"values,omitempty"`
}

// date writes a day as authors do.
func date(day int) string {
	n := int(quantity.DaysPerWeek)
	return fmt.Sprintf("w%d %s", day/n+1, [...]string{"mon", "tue", "wed", "thu", "fri"}[day%n])
}

// Lived is a play to follow: who the people are, the luck, and who decides.
type Lived struct {
	Cast, First uint64 // First is the luck that the play begins with
	Luck        session.Luck
	Decide      session.Decide
}

// LivedBy is the play of a policy.
func LivedBy(cast, luck uint64, who policy.Decider) Lived {
	return Lived{cast, luck, always(rng.New(cast, luck)), who.Decide}
}

// LivedIn is the play of a log. Where the log ends, nothing more is done than looking up.
func LivedIn(sc *scenario.Scenario, log declog.Log) Lived {
	h, at := log.Header, 0
	luck := func(applied, day int) rng.Source { return rng.New(h.Cast, h.LuckAt(applied, max(day, 0))) }
	return Lived{h.Cast, h.LuckAt(0, 0), luck, func(d *observe.Desk) term.Act {
		for ; at < len(log.Entries); at++ {
			if log.Entries[at].Kind != declog.KindAct {
				continue
			}
			if a, err := session.Resolve(sc, log.Entries[at].Act); err == nil {
				at++
				return a
			}
		}
		return policy.Idle{}.Decide(d)
	}}
}

// Explain follows a play and says of an event why it came up or not.
func Explain(sc *scenario.Scenario, event string, p Lived) (Why, error) {
	id, ok := sc.EventID(event)
	if !ok {
		return Why{}, fmt.Errorf("the scenario has no event %q; it has %s", event, strings.Join(eventIDs(sc), ", "))
	}
	e := &sc.Events[id]
	w := Why{Event: event, Title: sc.Source.Events[id].Title, From: date(int(e.From)), By: date(int(e.By))}
	t, applied, noted := newTable(sc), 0, -1
	for t.engine.Start(&t.state, p.Cast, p.First); t.state.Stop != term.End; t.engine.Continue(&t.state, applied, p.Luck) {
		day := int(t.state.Org.Day)
		source := p.Luck(applied, day)
		if day > noted && t.state.Stop != term.Briefing && t.state.Org.Gap >= 1 {
			noted = day
			w.Days = append(w.Days, t.whyDay(id, source, day))
		}
		if !t.state.Waits() {
			continue
		}
		t.engine.See(&t.state, source, &t.desk)
		t.desk.Luck = source
		a := p.Decide(&t.desk)
		if t.engine.Check(&t.state, source, a) != nil {
			a = t.engine.Instead(&t.state, source, &t.desk)
		}
		t.engine.Do(&t.state, source, a)
		applied++
	}
	if f := t.state.Story.Fired[id]; f.Day >= 0 {
		w.Fired = date(int(f.Day))
	}
	return w, nil
}

func eventIDs(sc *scenario.Scenario) []string {
	list := make([]string, len(sc.Events))
	for i := range list {
		list[i] = sc.Source.Events[i].ID
	}
	return list
}

func (t *table) whyDay(id term.EventID, source rng.Source, day int) WhyDay {
	e, f := &t.sc.Events[id], &t.state.Story.Fired[id]
	d := WhyDay{Day: date(day)}
	switch {
	case f.Day >= 0 && int(f.Day) < day:
		d.State = "came up before"
	case f.Void:
		d.State = "made unnecessary by what went before"
	case day < int(e.From):
		d.State = "too early"
	case day > int(e.By):
		d.State = "too late"
	default:
		d.State = t.open(id, source, day)
		of, list := programs(e)
		for k, p := range list {
			for _, c := range t.engine.Explain(&t.state, source, p) {
				d.Clauses = append(d.Clauses, WhyClause{of[k], c.Text, c.Depth, c.Truth, values(c.Values)})
			}
		}
	}
	return d
}

// open says what decides about an event on a day on which it could come up.
func (t *table) open(id term.EventID, source rng.Source, day int) string {
	e, f, own := &t.sc.Events[id], &t.state.Story.Fired[id], &t.state.Story
	held := t.engine.Holds(&t.state, source, e.When)
	switch {
	case int(f.Day) == day:
		return "came up today"
	case e.Unless != nil && t.engine.Holds(&t.state, source, e.Unless):
		return "unless holds"
	case !held:
		return "its condition does not hold"
	case int(own.Quiet) == day:
		return "its condition holds, and it is the quiet day of the week"
	case int(own.Last) == day:
		return "its condition holds, and something else came up today"
	case e.Heavy && own.Heavy && day-int(own.Last) < 2:
		return "its condition holds, and it is too soon after another heavy scene"
	case e.Anchor:
		return "its condition holds; it comes up in a gap drawn until its last day"
	}
	return fmt.Sprintf("its condition holds; a chance of %.0f %% a gap decides", 100*e.Chance)
}

func values(list []rule.Value) []string {
	out := make([]string, 0, len(list))
	for _, v := range list {
		s := fmt.Sprintf("%s is %.3g", v.Text, v.Number)
		switch {
		case v.Type == rule.Truth() && v.Number != 0:
			s = v.Text + " is true"
		case v.Type == rule.Truth():
			s = v.Text + " is false"
		}
		out = append(out, s)
	}
	return out
}

// WriteText writes it for a terminal.
func (w *Why) WriteText(out io.Writer) error {
	var b strings.Builder
	name := w.Event
	if w.Title != "" {
		name += " (" + w.Title + ")"
	}
	fmt.Fprintf(&b, "%s: can come up from %s to %s; ", name, w.From, w.By)
	if w.Fired != "" {
		fmt.Fprintf(&b, "came up on %s\n", w.Fired)
	} else {
		b.WriteString("did not come up\n")
	}
	for _, d := range w.Days {
		fmt.Fprintf(&b, "%s  %s\n", d.Day, d.State)
		for _, c := range d.Clauses {
			mark := "no "
			if c.Truth {
				mark = "yes"
			}
			fmt.Fprintf(&b, "        %s %s%-9s %s", mark, strings.Repeat("  ", c.Depth), c.Of, strings.Join(strings.Fields(c.Text), " "))
			if len(c.Values) > 0 {
				fmt.Fprintf(&b, "   (%s)", strings.Join(c.Values, "; "))
			}
			b.WriteString("\n")
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}
