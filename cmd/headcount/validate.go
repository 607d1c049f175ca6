//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"headcount/engine/validate"
	"headcount/sim/params"
)

func newValidate(c *console) *cobra.Command {
	var only []string
	var first uint64
	var scale float64
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "validate",
		Short: "Hold the model against its published targets",
		Long: "Hold the model against its published targets: each row is an estimate, the band it must lie in, the number of runs and the evidence\n" +
			"grade. A failing target of grade A or B ends with exit code 1; one of grade C or D is reported.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			r := validate.Run{Params: params.Default(), First: first, Scale: scale}
			count := len(only)
			if count == 0 {
				count = len(validate.Targets())
			}
			progress, done := showProgress(c, "targets", 1000*count)
			r.Progress = stepwise(progress)
			rows, err := validate.Check(cmd.Context(), r, only)
			done()
			if err != nil && !errors.Is(err, context.Canceled) {
				return err
			}
			return reportTargets(c, rows, asJSON)
		},
	}
	cmd.Flags().StringSliceVar(&only, "only", nil, "run these targets only, such as VT02,VT05")
	cmd.Flags().Uint64Var(&first, "seeds", 1, "first seed; the others count on from it")
	cmd.Flags().Float64Var(&scale, "scale", 1, "share of the published number of runs, for a quick look")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

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
	blocked, short := 0, 0
	for i := range rows {
		switch {
		case rows[i].Blocks():
			blocked++
		case !rows[i].OK:
			short++
		}
	}
	if asJSON {
		if rows == nil {
			rows = []validate.Result{}
		}
		if err := printJSON(c, rows); err != nil {
			return err
		}
	} else if err := printTargets(c, rows); err != nil {
		return err
	}
	if !asJSON {
		fmt.Fprintf(c.out, "\n%d rows: %d in their bands, %d of grade A or B outside, %d of grade C or D outside\n", len(rows), len(rows)-blocked-short, blocked, short)
	}
	if blocked > 0 {
		return errShort
	}
	return nil
}

func printTargets(c *console, rows []validate.Result) error {
	w := tabwriter.NewWriter(c.out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "id\testimate\tband\tn\tgrade\tok\tseeds\tstatistic")
	for _, r := range rows {
		ok := "yes"
		if !r.OK {
			ok = "NO"
		}
		statistic := r.Statistic
		if r.Note != "" {
			statistic += " (" + r.Note + ")"
		}
		fmt.Fprintf(w, "%s\t%.3f\t%s to %s\t%d\t%s\t%s\t%s\t%s\n", r.ID, r.Estimate, plain(r.Low), plain(r.High), r.N, r.Grade, ok, r.Seeds, strings.TrimSpace(statistic))
	}
	return w.Flush()
}
