package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"

	"headcount/engine/batch"
	"headcount/engine/shares"
)

// BatchText writes the summary of a batch as plain text: a line a group, then how often each ending came.
func BatchText(out io.Writer, s *batch.Summary) error {
	w := tabwriter.NewWriter(out, 0, 8, 2, ' ', tabwriter.AlignRight)
	weeks := "weeks"
	if s.Weeks == 1 {
		weeks = "week"
	}
	fmt.Fprintf(w, "%s: %s of %s plays of %d %s\n\n", s.Scenario, count(s.Plays), count(s.Of), s.Weeks, weeks)
	fmt.Fprintln(w, "plays\tmean\t95 % of mean\tsd\t5 %\t25 %\tmedian\t75 %\t95 %\t  policy")
	for i := range s.Groups {
		g := &s.Groups[i]
		fmt.Fprintf(w, "%s\t%.1f\t%.1f to %.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t  %s\n", count(int(g.Plays)), g.Mean, g.Low, g.High, g.SD, g.P05, g.P25, g.P50, g.P75, g.P95, groupName(g))
	}
	fmt.Fprintln(w)
	for i := range s.Groups {
		g := &s.Groups[i]
		parts := endingShares(g)
		if g.Faults > 0 {
			parts = append(parts, fmt.Sprintf("and %s broke off by a mistake of the program", count(int(g.Faults))))
		}
		fmt.Fprintf(w, "%s: %s\n", groupName(g), strings.Join(parts, ", "))
	}
	return w.Flush()
}

// endingShares are the endings that came and how often, in tenths of a percent that come to all of it.
func endingShares(g *batch.Group) []string {
	plays := make([]float64, len(g.Outcomes))
	for k, o := range g.Outcomes {
		plays[k] = float64(o.Plays)
	}
	var parts []string
	for k, tenths := range shares.Whole(1000, plays...) {
		if o := g.Outcomes[k]; o.Plays > 0 {
			parts = append(parts, fmt.Sprintf("%s %d.%d %%", o.ID, tenths/10, tenths%10))
		}
	}
	return parts
}

// groupName names a group: its policy and what was set.
func groupName(g *batch.Group) string {
	parts := []string{g.Policy}
	for _, v := range g.Settings {
		parts = append(parts, v.Name+" "+strconv.FormatFloat(v.Value, 'g', -1, 64))
	}
	return strings.Join(parts, ", ")
}

// BatchDictionary writes the data dictionary of a batch as plain text.
func BatchDictionary(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "where\tname\ttype\tunit\tmeaning")
	for _, c := range batch.Dictionary() {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", c.Where, c.Name, c.Type, c.Unit, c.Meaning)
	}
	return w.Flush()
}
