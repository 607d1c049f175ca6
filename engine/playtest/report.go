package playtest

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"headcount/engine/scenario"
)

// Report is everything a test of a scenario found.
type Report struct {
	Scenario    string        `json:"scenario"`
	Trials      []TrialResult `json:"tests"`
	Coverage    Coverage      `json:"coverage"`
	Certificate *Certificate  `json:"certificate,omitempty"` // nil where none was asked for
	Stopped     bool          `json:"stopped,omitempty"`     // it was stopped; what was finished stands here
}

// Run runs the author's tests, plays for coverage and, where asked for, certifies: not where the yardstick stands still, by which plays are compared.
func Run(ctx context.Context, sc *scenario.Scenario, o Options, certify bool) Report {
	r := Report{Scenario: sc.Source.ID, Trials: RunTrials(ctx, sc, o)}
	r.Coverage = Cover(ctx, sc, o)
	if certify && !r.Coverage.Still && ctx.Err() == nil {
		c := Certify(ctx, sc, o)
		r.Certificate = &c
	}
	r.Stopped = ctx.Err() != nil
	return r
}

// Findings lists everything in which the scenario falls short.
func (r *Report) Findings() []Finding {
	var list []Finding
	for _, t := range r.Trials {
		if !t.OK {
			list = append(list, Finding{ID: "test-fails", Message: "test " + t.ID + ": " + t.Message})
		}
	}
	list = append(list, r.Coverage.Findings()...)
	if r.Certificate != nil {
		list = append(list, r.Certificate.Findings...)
	}
	return list
}

// Findings are what no play can do without: what never came up, and what went wrong.
func (c *Coverage) Findings() []Finding {
	var list []Finding
	if c.Plays == 0 {
		return nil
	}
	for i := range c.Events {
		e := &c.Events[i]
		if e.Fired == 0 && e.Void == 0 {
			list = append(list, Finding{"event-never-fires", e.ID, "", fmt.Sprintf("event %s came up in none of %d plays: `headcount why %s %s` says why; widen its condition or its days, or raise its chance", e.ID, c.Plays, c.name, e.ID)})
			continue
		}
		if e.Missed >= enough && e.Missed > c.Plays/10 {
			list = append(list, Finding{"anchor-missed", e.ID, "", fmt.Sprintf("anchor %s was missed in %d of %d plays: until its latest day nothing could be chosen in it, or who it is with did not work here; `headcount why %s %s` says which. Widen its days, or give it a choice that is always open, such as act = { leave = true }",
				e.ID, e.Missed, c.Plays, c.name, e.ID)})
		}
		for k := range e.Choices {
			if x := &e.Choices[k]; x.Offered == 0 && e.Fired >= enough {
				list = append(list, Finding{"choice-never-open", e.ID, x.ID, fmt.Sprintf("choice %s of event %s was open in none of the %d plays in which it came up: %s", x.ID, e.ID, e.Fired,
					cmp.Or(x.refused(), "widen its when"))})
			}
		}
	}
	for k, e := range c.Endings {
		if e.Plays > 0 {
			continue
		}
		help := "widen its condition"
		if k > 0 {
			help = "endings are looked at in order, so " + help + " or move it up"
		}
		list = append(list, Finding{ID: "ending-never", Message: fmt.Sprintf("ending %s came in none of %d plays: %s", e.ID, c.Plays, help)})
	}
	if c.Still {
		list = append(list, Finding{ID: "yardstick-still", Message: fmt.Sprintf("all %d plays, whoever played, come to the same on the yardstick: let it read what decisions move, such as truth.mean_trust or truth.promises_kept; until then nothing can be certified", c.Plays)})
	}
	list = append(list, c.habitFindings()...)
	list = append(list, c.claimFindings()...)
	for _, o := range c.Odd {
		switch {
		case strings.HasPrefix(o.What, "went wrong"):
			list = append(list, Finding{ID: "play-fails", Message: o.What + ": " + o.Command + " plays it again"})
		case strings.HasPrefix(o.What, "the yardstick"):
			list = append(list, Finding{ID: "yardstick-not-positive", Message: o.What + ": add a constant, so that shares can be taken of it; " + o.Command})
		}
	}
	return list
}

// WriteText writes the report for a terminal.
func (r *Report) WriteText(out io.Writer, all bool) error {
	w := tabwriter.NewWriter(out, 0, 8, 2, ' ', 0)
	for _, t := range r.Trials {
		fmt.Fprintf(w, "test %s\t%s\t%d of %d lucks\n", t.ID, yes(t.OK), t.Counted, t.Lucks)
		for _, e := range t.Expect {
			fmt.Fprintf(w, "  %.0f %%\t%.0f to %.0f %%\t%s\n", 100*e.Share, 100*e.Low, 100*e.High, e.That)
			if e.Command != "" {
				fmt.Fprintf(w, "  \t\tagainst it: %s\n", e.Command)
			}
		}
	}
	r.Coverage.text(w, all)
	if err := w.Flush(); err != nil {
		return err
	}
	if r.Certificate != nil {
		if err := r.Certificate.WriteText(out); err != nil {
			return err
		}
	}
	found := r.Findings()
	for _, f := range found {
		if _, err := fmt.Fprintf(out, "%s: %s\n", f.ID, f.Message); err != nil {
			return err
		}
	}
	last := fmt.Sprintf("%d findings\n", len(found))
	if len(found) == 1 {
		last = "1 finding\n"
	}
	_, err := io.WriteString(out, last)
	return err
}

func yes(ok bool) string {
	if ok {
		return "ok"
	}
	return "FAILS"
}

func (c *Coverage) text(w io.Writer, all bool) {
	fmt.Fprintf(w, "\nCoverage of %d plays by %s\n", c.Plays, strings.Join(c.Players, ", "))
	for i := range c.Events {
		e := &c.Events[i]
		fmt.Fprintf(w, "%s\tcame up %d\n", e.ID, e.Fired)
		for _, x := range e.Choices {
			fmt.Fprintf(w, "  %s\topen %d\ttaken %d\t%s\n", x.ID, x.Offered, x.Taken, x.came())
		}
		for _, x := range e.Clauses {
			if all || x.True == 0 || x.False == 0 {
				fmt.Fprintf(w, "  %s\ttrue %d\tfalse %d\t%s\n", x.Of, x.True, x.False, strings.Join(strings.Fields(x.Text), " "))
			}
		}
	}
	fmt.Fprintf(w, "endings\t%s\nsigns\t%s\n", counts(c.Endings), counts(c.Signs))
	if len(c.Lessons) > 0 {
		fmt.Fprintf(w, "lessons\t%s\n", counts(c.Lessons))
	}
	if len(c.Goals) > 0 {
		fmt.Fprintf(w, "goals reached\t%s\n", counts(c.Goals))
	}
	projectText(w, c.Projects)
	for _, h := range c.Habits {
		if h.later {
			fmt.Fprintf(w, "habit %s\tdepends on how acts turn out, and is not counted here\n", h.ID)
			continue
		}
		fmt.Fprintf(w, "habit %s\tchances %d\tshown %d\n", h.ID, h.Chances, h.Shown)
	}
	for _, n := range c.Never {
		fmt.Fprintf(w, "never reached\t%s\n", n)
	}
	for _, o := range c.Odd {
		fmt.Fprintf(w, "odd\t%s\n\t%s\n", o.What, o.Command)
	}
}

// came says how a choice turned out, and how often it could not be taken where it stood.
func (x *ChoiceCount) came() string {
	text := counts(x.Outcomes)
	if x.Refused == 0 {
		return text
	}
	return strings.TrimPrefix(fmt.Sprintf("%s; not now %d", text, x.Refused), "; ")
}

func (f *ShareFigure) declared() string {
	if f.To == 0 {
		return "not declared"
	}
	return fmt.Sprintf("declared %.0f to %.0f %%", 100*f.From, 100*f.To)
}

func counts(list []Count) string {
	parts := make([]string, len(list))
	for i, c := range list {
		parts[i] = fmt.Sprintf("%s %d", c.ID, c.Plays)
	}
	return strings.Join(parts, ", ")
}

// WriteText writes the certificate for a terminal.
func (c *Certificate) WriteText(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 8, 2, ' ', 0)
	fmt.Fprintf(w, "\nCertificate of %s, seeds %d to %d\n", c.Scenario, c.Seeds[0], c.Seeds[1])
	fmt.Fprintf(w, "who\tmedian\t95 %%\tattentive is above by\t95 %%\n")
	fmt.Fprintf(w, "attentive\t%s\n", c.cells(&c.Attentive))
	players := slices.Clone(c.Players)
	slices.SortStableFunc(players, func(a, b PlayerShape) int {
		return int(1e6 * (b.Figure.Median - a.Figure.Median))
	})
	for i := range players {
		p := &players[i]
		fmt.Fprintf(w, "%s (%s)\t%s\t%s\n", p.Name, p.Kind, c.cells(&p.Figure), c.signedCells(&p.Below))
	}
	s := &c.Searched
	fmt.Fprintf(w, "best rules of %d tables, seeds from %d\t%s\t%s\n", s.Tried, s.First, c.cells(&s.Confirmed), c.signedCells(&c.Lead))
	if s.Table != "" {
		fmt.Fprintf(w, "%s\n", indent(s.Table))
	}
	if n := len(s.Began); n > 0 {
		fmt.Fprintf(w, "the search began with %d of an earlier certificate\n", n)
	}
	for _, note := range s.Notes {
		fmt.Fprintf(w, "%s\n", note)
	}
	fmt.Fprintf(w, "gone well\tfrom %s\tstyles: %s\n", c.Say(c.Succeeds), orNone(c.Styles))
	fmt.Fprintf(w, "anchors\t%d\tmachine-style choice better in: %s\n", c.Anchors.All, orNone(c.Anchors.Machine))
	for i := range c.Scenes {
		f := &c.Scenes[i]
		fmt.Fprintf(w, "%s\tdecided %d times\tspread %s\n", f.Event, f.Seen, c.Finely(f.Spread))
		for _, x := range f.Choices {
			fmt.Fprintf(w, "  %s\tfirst %d of %d\tmedian %s\tahead %s\tlacks %s\n", x.ID, x.First, x.Seen, c.Say(x.Median), c.SignedFinely(x.Ahead), c.Finely(-x.Shy))
		}
	}
	for i := range c.Ways {
		f := &c.Ways[i]
		fmt.Fprintf(w, "%s (%s)\tbest by %s\t%d times\n", f.Matter, f.Person, f.Best, f.Seen)
	}
	whole := c.WholeShares()
	for i, f := range c.Shares {
		fmt.Fprintf(w, "share of %s\t%d %%\t%.0f to %.0f %%\t%s\n", f.Of, whole[i], 100*f.Low, 100*f.High, f.declared())
	}
	for _, f := range c.Signs.Severe {
		fmt.Fprintf(w, "severe: %s\t%d plays\t%d with an earlier sign\n", f.ID, f.Plays, f.Warned)
	}
	fmt.Fprintf(w, "signs\t%d point at something\t%d come to nothing\n", c.Signs.Meaning, c.Signs.Nothing)
	for _, o := range c.Signs.Unseen {
		fmt.Fprintf(w, "odd\t%s\t%s\n", o.What, o.Command)
	}
	if c.Stopped != "" {
		fmt.Fprintf(w, "stopped while %s; nothing is judged\n", c.Stopped)
	}
	return w.Flush()
}
