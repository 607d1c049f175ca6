//go:build !js

package main

import (
	"fmt"
	"strings"
	"sync/atomic"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"headcount/engine/validate"
	"headcount/sim/params"
)

func newValidate(c *console) *cobra.Command {
	var only, lessons []string
	var first uint64
	var scale float64
	var asJSON, sensitive bool
	cmd := &cobra.Command{
		Use:   "validate",
		Short: "Hold the model against its published targets",
		Long: "Hold the model against its published targets: each row is an estimate, the band it must lie in, the number of runs and the evidence\n" +
			"grade (A a meta-analysis or often repeated, B one large study or several that agree, C a single, old or neighbouring one, D our own\n" +
			"design). Then come the sources: L1 says that an abstract or the paper's own page was read, L2 a retelling, M that it is from memory.\n" +
			"The margin is how far inside its band an estimate lies, as a share of the band's width. A failing target of grade A or B ends with\n" +
			"exit code 1; one of grade C or D is reported. Bands are for the full number of runs: with a --scale below 1 a row can fall by\n" +
			"chance alone.\n\n" +
			"With --sensitivity every coefficient is moved over its range instead, and each lesson that the game states as a fact is measured by\n" +
			"paired runs: which coefficients move it most (Morris), and which of those whose size is ours (of grade D, or with a source for the\n" +
			"direction alone), moved to an end of its range, turns its sign; one that does ends with exit code 1. --lesson adds Sobol' indices of the twelve that move a lesson most. All lessons take a\n" +
			"few minutes on two cores; Ctrl-C prints those that are finished. JSON: seed, scale, finished, and lessons with id, claim,\n" +
			"statistic, unit, default (estimate, standard_error, n), holds, screened, inert, moved (name, grade, mu_star, mu, sigma), ends, flips\n" +
			"(name, end, value, estimate, standard_error, n), weakest, indices (name, first, total, with _low and _high of 95 % intervals).",
		Example: "  headcount validate --only VT02,VT05\n  headcount validate --sensitivity --only breach-costs-more\n  headcount validate --lesson late-help-late --json",
		Args:    atMost(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !(scale > 0 && scale <= mostScale) { // NaN is neither
				return fmt.Errorf("--scale %v is outside 0 to %d; 1 is the full number of runs", scale, mostScale)
			}
			if sensitive || len(lessons) > 0 {
				s := validate.Screening{Params: params.Default(), First: first, Scale: scale, Lessons: append(only, lessons...), Indices: len(lessons) > 0}
				return screenLessons(cmd.Context(), c, s, asJSON)
			}
			r := validate.Run{Params: params.Default(), First: first, Scale: scale}
			count := len(only)
			if count == 0 {
				count = len(validate.Targets())
			}
			progress, done := showProgress(c, "targets", 1000*count)
			r.Progress = stepwise(progress)
			rows, err := validate.Check(cmd.Context(), r, only)
			done()
			stopped := wasStopped(cmd.Context(), err)
			if err != nil && !stopped {
				return err
			}
			if err := reportTargets(c, rows, asJSON); err != nil || !stopped {
				return err
			}
			return c.stopped()
		},
	}
	cmd.Flags().StringSliceVar(&only, "only", nil, "run these targets only, such as VT02,VT05; with --sensitivity these lessons")
	cmd.Flags().BoolVar(&sensitive, "sensitivity", false, "move every coefficient over its range: what moves a lesson, what turns it")
	cmd.Flags().StringSliceVar(&lessons, "lesson", nil, "sensitivity of these lessons, with Sobol' indices")
	cmd.Flags().Uint64Var(&first, "seeds", 1, "first seed; the others count on from it")
	cmd.Flags().Float64Var(&scale, "scale", 1, "share of the full number of runs, for a quick look")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

// mostScale bounds --scale: beyond it a row takes hours and says nothing more.
const mostScale = 100

// stepwise turns progress within targets into one bar that never goes back; nil where there is none to show.
func stepwise(progress func(int)) func(target, done, all int) {
	if progress == nil {
		return nil
	}
	var high atomic.Int64
	return func(target, done, all int) {
		at := int64(1000*target + 1000*done/max(all, 1))
		for old := high.Load(); at > old; old = high.Load() {
			if high.CompareAndSwap(old, at) {
				progress(int(at))
				return
			}
		}
	}
}

func reportTargets(c *console, rows []validate.Result, asJSON bool) error {
	if rows == nil {
		rows = []validate.Result{}
	}
	show := printTargets
	if asJSON {
		show = func(c *console, rows []validate.Result) error { return printJSON(c, rows) }
	}
	if err := show(c, rows); err != nil {
		return err
	}
	for i := range rows {
		if rows[i].Blocks() {
			return errShort
		}
	}
	return nil
}

// printTargets prints a line per row, then why rows are outside their band and which are so near an edge that other seeds may decide them
// the other way.
func printTargets(c *console, rows []validate.Result) error {
	w := tabwriter.NewWriter(c.out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "id\testimate\tband\tmargin\tn\tgrade\tok\tseeds\tstatistic")
	blocked, short := 0, 0
	var fragile, why []string
	for i := range rows {
		r, ok := &rows[i], "yes"
		if !r.OK {
			ok = "NO"
			short++
		}
		if r.Blocks() {
			blocked++
		}
		if r.Fragile() {
			fragile = append(fragile, r.ID)
		}
		if r.Why != "" {
			why = append(why, r.ID+": "+r.Why)
		}
		statistic := r.Statistic
		if r.Note != "" {
			statistic += " (" + r.Note + ")"
		}
		fmt.Fprintf(w, "%s\t%.3f\t%s to %s\t%.2f\t%d\t%s\t%s\t%s\t%s\n", r.ID, r.Estimate, plain(r.Low), plain(r.High), r.Margin, r.N, r.Grade, ok,
			r.Seeds, strings.TrimSpace(statistic))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	printSources(c, rows)
	fmt.Fprintf(c.out, "\n%d rows: %d in their bands, %d of grade A or B outside, %d of grade C or D outside\n", len(rows), len(rows)-short, blocked, short-blocked)
	for _, line := range why {
		fmt.Fprintf(c.out, "outside its band, %s\n", line)
	}
	if len(fragile) > 0 {
		fmt.Fprintf(c.out, "within a tenth of a band's width of an edge: %s\n", strings.Join(fragile, ", "))
	}
	return nil
}

// printSources prints what the bands of each target rest on, a line for each.
func printSources(c *console, rows []validate.Result) {
	title := ""
	for i := range rows {
		r := &rows[i]
		if r.Title == title {
			continue
		}
		if title == "" {
			fmt.Fprintln(c.out)
		}
		title = r.Title
		fmt.Fprintf(c.out, "%s, %s: %s\n", strings.TrimRight(r.ID, "abcdefgh"), title, r.Source)
	}
}
