//go:build !js

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"headcount/engine/playtest"
	"headcount/engine/scenario"
	"headcount/engine/wholefile"
)

// testFlags are the flags of `headcount test`.
type testFlags struct {
	runs, workers      int
	asJSON, quick, all bool
	html, certificate  string
}

func newTest(c *console) *cobra.Command {
	var f testFlags
	cmd := &cobra.Command{
		Use:   "test PATH",
		Short: "Play a scenario thousands of times: the author's tests, coverage, and whether a recipe wins",
		Long: "Play a scenario thousands of times. The author's own tests come first; then coverage: what random, careful, scripted and curious play\n" +
			"reaches and what it never does; then the certificate that no recipe wins, with its figures and seeds. Anything that falls short ends\n" +
			"with exit code 1 and says what to do about it. Ctrl-C stops early and shows what was finished.",
		Example: "  headcount test two-strides\n  headcount test mine/ --quick\n  headcount test mine/ --certificate mine/certificate.json\n  headcount test two-strides --html report.html",
		Args:    exactly(1, "a scenario, such as two-strides"),
		RunE:    func(cmd *cobra.Command, args []string) error { return f.run(cmd, c, args[0]) },
	}
	flags := cmd.Flags()
	flags.IntVar(&f.runs, "runs", playtest.DefaultRuns, "plays of each policy")
	flags.IntVar(&f.workers, "workers", 0, "how many plays at once; 0 means one for each core. No figure depends on it")
	flags.BoolVar(&f.quick, "quick", false, "tests and coverage alone, no certificate")
	flags.BoolVar(&f.all, "clauses", false, "list every clause of every condition, not only those that never changed")
	flags.BoolVar(&f.asJSON, "json", false, "print one JSON document")
	flags.StringVar(&f.html, "html", "", "write the report as one page to this `FILE`; - prints it in place of the text")
	flags.StringVar(&f.certificate, "certificate", "", "write the certificate to this file; the search begins with the rule tables of the one that is there")
	return cmd
}

func (f *testFlags) run(cmd *cobra.Command, c *console, path string) error {
	if f.runs < 1 || f.runs > 100_000 {
		return fmt.Errorf("--runs %d is outside 1 to 100000", f.runs)
	}
	err := errors.Join(someWorkers(f.workers), mustBeKept("--certificate", f.certificate, "the next one begins with it"),
		printsOnce(printed{"--html -", f.html == standard}, printed{"--json", f.asJSON}))
	if err != nil {
		return err
	}
	if err := mustFit(scenarioFiles(path), written{"--html", f.html}, written{"--certificate", f.certificate}); err != nil {
		return err
	}
	sc, err := openScenario(path)
	if err != nil {
		return err
	}
	if f.quick && f.certificate != "" {
		return errors.New("--certificate has nothing to write with --quick; leave one of them out")
	}
	o := playtest.Options{Runs: f.runs, Workers: f.workers, Name: inCommand(path)}
	if o.Tables, err = f.tables(c, sc, path); err != nil {
		return err
	}
	progress, done := showProgress(c, "plays", 1000)
	if progress != nil {
		o.Progress = func(_ string, share float64) { progress(int(1000 * share)) }
	}
	r := playtest.Run(cmd.Context(), sc, o, !f.quick)
	done()
	if err := f.page(c, &r); err != nil {
		return err
	}
	show := func() error { return r.WriteText(c.out, f.all) }
	switch {
	case f.asJSON:
		show = func() error { return printJSON(c, r) }
	case f.html == standard:
		show = func() error { return nil }
	}
	if err := errors.Join(show(), f.keep(&r)); err != nil {
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

func (f *testFlags) page(c *console, r *playtest.Report) error {
	if err := c.toFile(f.html, r.WriteHTML); err != nil {
		return fmt.Errorf("the page cannot be written: %w", err)
	}
	return nil
}

// tables are the rule tables to begin the search with: those of the certificate that is named or, where none is, of the one beside the scenario. One that
// cannot be used is told; only one that would be written over stops.
func (f *testFlags) tables(c *console, sc *scenario.Scenario, path string) ([]string, error) {
	if f.quick || f.certificate != "" && !wholefile.Ordinary(f.certificate) { // a pipe or a device holds none to begin with
		return nil, nil
	}
	named, name := f.certificate != "", f.certificate
	var data []byte
	var err error
	if named {
		data, err = os.ReadFile(name)
	} else {
		data, name, err = certificateBeside(path)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var old playtest.Certificate
	if err == nil {
		old, err = playtest.ReadCertificate(data)
	}
	var list []string
	note := ""
	if err == nil {
		list, note = old.TablesOf(sc)
	}
	switch {
	case named && err != nil:
		return nil, fmt.Errorf("%s is not written over: %w; name another file", name, err)
	case named && note != "":
		return nil, fmt.Errorf("%s is not written over: it is the certificate of %s; name another file", name, old.Scenario)
	case err != nil:
		note = fmt.Sprintf("%v: the search begins without its tables", err)
	}
	if note != "" {
		fmt.Fprintf(c.err, "%s: %s\n", name, note)
	}
	return list, nil
}

// certificateBeside reads the certificate that lies beside a scenario: in its folder, or by the name of its file.
func certificateBeside(path string) (data []byte, name string, err error) {
	fsys, dir, err := shippedOr(path)
	path = scenario.Whole(path)
	switch info, missing := os.Stat(path); {
	case err != nil:
		return nil, path, err
	case fsys != nil:
		name = dir + "/" + playtest.CertificateName
		data, err = fs.ReadFile(fsys, name)
		return data, name, err
	case missing == nil && info.IsDir():
		name = filepath.Join(path, playtest.CertificateName)
	default:
		name = strings.TrimSuffix(path, filepath.Ext(path)) + "." + playtest.CertificateName
	}
	data, err = os.ReadFile(name)
	return data, name, err
}

// keep writes the certificate where it was asked for. One that was stopped is not written.
func (f *testFlags) keep(r *playtest.Report) error {
	if f.certificate == "" || r.Stopped || r.Certificate == nil {
		return nil
	}
	var b bytes.Buffer
	err := r.Certificate.Write(&b)
	if err == nil {
		err = writeWhole(f.certificate, b.String())
	}
	if err != nil {
		return fmt.Errorf("the certificate cannot be written: %w", err)
	}
	return nil
}
