//go:build !js

package main

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"

	"headcount/engine/validate"
)

// most is how many of the coefficients that move a lesson are printed as text; JSON has all.
const most = 8

// sensitivity is the JSON document of a sensitivity analysis.
type sensitivity struct {
	Seed     uint64             `json:"seed"`
	Scale    float64            `json:"scale"`
	Finished bool               `json:"finished"` // false when it was stopped: only the lessons that were finished are here
	Lessons  []validate.Finding `json:"lessons"`
}

// screenLessons runs the sensitivity analysis and reports it.
func screenLessons(ctx context.Context, c *console, s validate.Screening, asJSON bool) error {
	count := len(s.Lessons)
	if count == 0 {
		count = len(validate.Lessons())
	}
	progress, done := showProgress(c, "lessons", 3*1000*count)
	s.Progress = stepwise(progress)
	found, err := validate.Screen(ctx, s)
	done()
	stopped := wasStopped(ctx, err)
	if err != nil && !stopped {
		return err
	}
	if asJSON {
		if found == nil {
			found = []validate.Finding{}
		}
		if printed := printJSON(c, sensitivity{s.First, s.Scale, !stopped, found}); printed != nil {
			return printed
		}
	} else if err := printLessons(c, found); err != nil {
		return err
	}
	if stopped {
		return c.stopped()
	}
	for i := range found {
		if !found[i].Holds || len(found[i].Flips) > 0 {
			return errShort
		}
	}
	return nil
}

func printLessons(c *console, found []validate.Finding) error {
	var turned, weak []string
	for i := range found {
		f := &found[i]
		if err := printLesson(c, f); err != nil {
			return err
		}
		if len(f.Flips) > 0 {
			turned = append(turned, f.ID)
		}
		if !f.Holds {
			weak = append(weak, f.ID)
		}
	}
	fmt.Fprintf(c.out, "%d lessons: %d hold", len(found), len(found)-len(weak))
	if len(weak) > 0 {
		fmt.Fprintf(c.out, ", %d do not (%s)", len(weak), strings.Join(weak, ", "))
	}
	if len(turned) == 0 {
		fmt.Fprintln(c.out, "; no coefficient whose size is ours turns any")
		return nil
	}
	_, err := fmt.Fprintf(c.out, "; %d turned by a coefficient whose size is ours (%s)\n", len(turned), strings.Join(turned, ", "))
	return err
}

func printLesson(c *console, f *validate.Finding) error {
	holds := "holds"
	if !f.Holds {
		holds = "DOES NOT HOLD"
	}
	fmt.Fprintf(c.out, "%s: %s\n  %s: %.3g, s.e. %.2g, n %d, %s\n", f.ID, f.Claim, f.Statistic, f.Default.Mean, f.Default.Error, f.Default.N, holds)
	w := tabwriter.NewWriter(c.out, 0, 8, 2, ' ', 0)
	fmt.Fprintf(w, "  moved most [%s]\tgrade\tmu*\tmu\tsigma\n", f.Unit)
	for _, m := range f.Moved[:min(most, len(f.Moved))] {
		fmt.Fprintf(w, "  %s\t%s\t%.3g\t%+.3g\t%.3g\n", m.Name, m.Grade, m.MuStar, m.Mu, m.Sigma)
	}
	if len(f.Indices) > 0 {
		fmt.Fprintln(w, "  share of variance\tfirst\t95 % interval\ttotal\t95 % interval")
		for _, x := range f.Indices {
			fmt.Fprintf(w, "  %s\t%.2f\t%.2f to %.2f\t%.2f\t%.2f to %.2f\n", x.Name, x.First, x.FirstLow, x.FirstHigh, x.Total, x.TotalLow, x.TotalHigh)
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "  %d of %d coefficients do not move it; ", f.Inert, f.Screened)
	if len(f.Flips) == 0 {
		fmt.Fprintf(c.out, "none whose size is ours turns it at an end of its range")
	} else {
		fmt.Fprintf(c.out, "TURNED by a size of ours:")
		for _, e := range f.Flips {
			fmt.Fprintf(c.out, " %s = %s (%.3g, s.e. %.2g);", e.Name, plain(e.Value), e.Mean, e.Error)
		}
	}
	if e := f.Weakest; e != nil {
		fmt.Fprintf(c.out, " (weakest at %s = %s: %.3g)", e.Name, plain(e.Value), e.Mean)
	}
	_, err := fmt.Fprint(c.out, "\n\n")
	return err
}
