//go:build !js

package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"headcount/engine/playtest"
)

// testFlags are the flags of `headcount test`.
type testFlags struct {
	runs, workers      int
	asJSON, quick, all bool
	html               string
}

func newTest(c *console) *cobra.Command {
	var f testFlags
	cmd := &cobra.Command{
		Use:   "test PATH",
		Short: "Play a scenario thousands of times: the author's tests, coverage, and whether a recipe wins",
		Long: "Play a scenario thousands of times. The author's own tests come first; then coverage: what random, careful, scripted and curious play\n" +
			"reaches and what it never does; then the certificate that no recipe wins, with its figures and seeds. Anything that falls short ends\n" +
			"with exit code 1 and says what to do about it. Ctrl-C stops early and shows what was finished.",
		Example: "  headcount test two-strides\n  headcount test mine/ --quick\n  headcount test two-strides --html report.html",
		Args:    exactly(1, "a scenario, such as two-strides"),
		RunE:    func(cmd *cobra.Command, args []string) error { return f.run(cmd, c, args[0]) },
	}
	flags := cmd.Flags()
	flags.IntVar(&f.runs, "runs", playtest.DefaultRuns, "plays of each policy")
	flags.IntVar(&f.workers, "workers", 0, "how many plays at once; 0 means one for each core. No figure depends on it")
	flags.BoolVar(&f.quick, "quick", false, "tests and coverage alone, no certificate")
	flags.BoolVar(&f.all, "clauses", false, "list every clause of every condition, not only those that never changed")
	flags.BoolVar(&f.asJSON, "json", false, "print one JSON document")
	flags.StringVar(&f.html, "html", "", "write the report as one page to this file")
	return cmd
}

func (f *testFlags) run(cmd *cobra.Command, c *console, path string) error {
	if f.runs < 1 || f.runs > 100_000 {
		return fmt.Errorf("--runs %d is outside 1 to 100000", f.runs)
	}
	sc, err := openScenario(path)
	if err != nil {
		return err
	}
	progress, done := showProgress(c, "plays", 1000)
	o := playtest.Options{Runs: f.runs, Workers: f.workers, Name: path}
	if progress != nil {
		o.Progress = func(_ string, share float64) { progress(int(1000 * share)) }
	}
	r := playtest.Run(cmd.Context(), sc, o, !f.quick)
	done()
	if err := f.page(&r); err != nil {
		return err
	}
	show := func() error { return r.WriteText(c.out, f.all) }
	if f.asJSON {
		show = func() error { return printJSON(c, r) }
	}
	if err := show(); err != nil {
		return err
	}
	if r.Stopped {
		fmt.Fprintln(c.err, "Stopped; what was finished is shown.")
	}
	if r.Stopped || len(r.Findings()) > 0 {
		return errShort
	}
	return nil
}

func (f *testFlags) page(r *playtest.Report) error {
	if f.html == "" {
		return nil
	}
	out, err := os.Create(f.html)
	if err != nil {
		return fmt.Errorf("the page cannot be written: %w", err)
	}
	return errors.Join(r.WriteHTML(out), out.Close())
}
