//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"headcount/engine/batch"
	"headcount/engine/report"
	"headcount/engine/wholefile"
)

// batchFlags are the flags of `headcount batch`.
type batchFlags struct {
	seeds      seeds
	policies   []string
	set        []string
	runs       int
	workers    int
	shard, out string
	small      bool
	dictionary bool
	show       batchShow
}

// batchShow says where the result goes; the same for a run and for merging.
type batchShow struct {
	csv, svg, png string
	asJSON        bool
}

func (f *batchShow) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.csv, "csv", "", "write one row for each play to this `FILE`; - prints them in place of the summary")
	cmd.Flags().StringVar(&f.svg, "svg", "", "draw the summary to this `FILE`, as SVG; - prints it")
	cmd.Flags().StringVar(&f.png, "png", "", "draw the summary to this `FILE`, as PNG; - prints it")
	cmd.Flags().BoolVar(&f.asJSON, "json", false, "print the summary as one JSON document")
}

func newBatch(c *console) *cobra.Command {
	var f batchFlags
	cmd := &cobra.Command{
		Use:   "batch SCENARIO --policies P,Q",
		Short: "Experiments: settings x seeds x policies, as rows and as a summary",
		Long: "Play a scenario many times by bots: every policy, under every combination of coefficients, over the same seeds. The result is a row a play\n" +
			"(--csv) and a summary for each policy and combination; --dictionary says what each column means. The same command gives the same bytes for\n" +
			"any number of workers.\n\n" +
			"With --out the finished plays are kept in a file, block by block: started again after a power cut, a kill or Ctrl-C, the same command plays\n" +
			"only what is missing. --shard 3/8 plays the third of eight parts, into its own file; `headcount batch merge` puts parts together in any\n" +
			"order, to the bytes of one run. engine/batch/README.md has recipes for Slurm arrays and Kubernetes indexed jobs.",
		Example: "  headcount batch two-strides --policies attentive,mail-first --runs 1000 --csv plays.csv --svg plays.svg\n" +
			"  headcount batch two-strides --policies attentive --set Trust.Letdown=0.04,0.08,0.16 --json\n" +
			"  headcount batch two-strides --policies attentive --runs 100000 --shard 3/8 --out part3.batch",
		RunE: func(cmd *cobra.Command, args []string) error {
			if f.dictionary {
				return f.words(c)
			}
			if err := atMost(1)(cmd, args); err != nil {
				return err
			}
			if len(args) == 0 {
				return errors.New("batch needs a scenario, such as two-strides; `headcount help batch` shows how")
			}
			return f.run(cmd, c, args[0])
		},
	}
	f.seeds.flags(cmd)
	flags := cmd.Flags()
	flags.Lookup("seed").Usage = "first of both root seeds; they count on from it, one a play"
	flags.Lookup("cast").Usage = "the same people in every play"
	flags.Lookup("luck").Usage = "the same luck in every play"
	flags.StringSliceVar(&f.policies, "policies", nil, "who plays, such as attentive,mail-first")
	flags.StringArrayVar(&f.set, "set", nil, "a coefficient (headcount params lists them) and the values it takes: `NAME=V,V`; may be given again")
	flags.IntVar(&f.runs, "runs", 400, "plays of each policy under each combination of values")
	flags.IntVar(&f.workers, "workers", 0, "how many plays at once; 0 means one for each core. No byte depends on it")
	flags.StringVar(&f.shard, "shard", "", "I/N: play the I-th of N parts alone")
	flags.StringVar(&f.out, "out", "", "keep finished plays in this file and go on from what is in it")
	flags.BoolVar(&f.small, "small", false, "keep counts alone, no rows: large files grow with blocks, not with plays")
	flags.BoolVar(&f.dictionary, "dictionary", false, "say what every column and field means, and play nothing")
	f.show.flags(cmd)
	cmd.AddCommand(newBatchMerge(c))
	return cmd
}

func (f *batchFlags) words(c *console) error {
	if f.show.asJSON {
		return printJSON(c, batch.Dictionary())
	}
	return report.BatchDictionary(c.out)
}

func (f *batchFlags) run(cmd *cobra.Command, c *console, path string) error {
	o, err := f.options()
	if err = errors.Join(err, f.show.check()); err != nil {
		return err
	}
	if err = mustFit(scenarioFiles(path), append(f.show.files(), written{"--out", f.out})...); err != nil {
		return err
	}
	store, run, err := f.open(cmd, path)
	if err != nil {
		return err
	}
	if n := store.Dropped(); n > 0 {
		fmt.Fprintf(c.err, "headcount: %d damaged lines were dropped; their plays come again\n", n)
	}
	var done func()
	o.Progress, done = showShare(c, "plays")
	err = run(cmd.Context(), o)
	done()
	stopped := errors.Is(err, context.Canceled)
	if err == nil {
		err = store.Finish()
	}
	if err = errors.Join(unlessStopped(err, stopped), store.Close()); err != nil {
		return err
	}
	if stopped {
		return f.stopped(c, store)
	}
	if err := f.show.write(c, store); err != nil {
		return err
	}
	if f.kept() != f.out {
		err = os.Remove(f.kept())
	}
	return errors.Join(err, faults(c, store))
}

func unlessStopped(err error, stopped bool) error {
	if stopped {
		return nil
	}
	return err
}

// kept is the file that keeps finished plays; none where nothing is asked for that would outlive this process.
func (f *batchFlags) kept() string {
	if f.out == "" && f.show.csv != "" && f.show.csv != standard && wholefile.Ordinary(f.show.csv) {
		return f.show.csv + ".part"
	}
	return f.out
}

func (f *batchFlags) options() (batch.Options, error) {
	o := batch.Options{Workers: f.workers}
	if err := errors.Join(someWorkers(f.workers), mustBeKept("--out", f.out, "what it keeps is gone on from")); err != nil {
		return o, err
	}
	if f.shard == "" {
		return o, nil
	}
	i, n, ok := strings.Cut(f.shard, "/")
	var bad [2]error
	o.Shard, bad[0] = strconv.Atoi(i)
	o.Shards, bad[1] = strconv.Atoi(n)
	if !ok || bad[0] != nil || bad[1] != nil || o.Shards < 1 || o.Check() != nil {
		return o, fmt.Errorf("--shard %s: give a number and how many there are, such as 1/8; they count from 1", f.shard)
	}
	if f.out == "" {
		return o, errors.New("a shard needs a file of its own to be merged from; give --out FILE")
	}
	return o, nil
}

// open plans the experiment and opens what keeps it.
func (f *batchFlags) open(cmd *cobra.Command, path string) (*batch.Store, func(context.Context, batch.Options) error, error) {
	sc, err := openScenario(path)
	if err != nil {
		return nil, nil, err
	}
	f.seeds.read(cmd)
	for i, name := range f.policies {
		f.policies[i] = strings.TrimSpace(name)
	}
	p := batch.Plan{Policies: f.policies, Runs: f.runs, Small: f.small}
	p.Cast.First, p.Luck.First = f.seeds.pair(func() uint64 { return 1 })
	p.Cast.Same, p.Luck.Same = f.seeds.hasCast, f.seeds.hasLuck
	if p.Settings, err = coefficients(f.set); err != nil {
		return nil, nil, err
	}
	if f.small && f.show.csv != "" {
		return nil, nil, errors.New("--small keeps no rows, so there is nothing for --csv; leave one of them out")
	}
	if p, err = batch.NewPlan(sc, p); err != nil {
		if len(f.policies) == 0 {
			err = errors.New("batch needs --policies, such as --policies attentive,mail-first; `headcount help run` lists them all")
		}
		return nil, nil, err
	}
	store := batch.Memory(p)
	if file := f.kept(); file != "" {
		if store, err = batch.Open(file, p); err != nil {
			return nil, nil, err
		}
	}
	return store, func(ctx context.Context, o batch.Options) error { return batch.Run(ctx, sc, store, o) }, nil
}

// coefficients reads --set NAME=V,V.
func coefficients(flags []string) ([]batch.Setting, error) {
	var list []batch.Setting
	for _, text := range flags {
		name, values, ok := strings.Cut(text, "=")
		if !ok || name == "" || values == "" {
			return nil, fmt.Errorf("--set %s: give a coefficient and values, such as --set Trust.Letdown=0.04,0.08", text)
		}
		s := batch.Setting{Name: strings.TrimSpace(name)}
		for v := range strings.SplitSeq(values, ",") {
			x, err := strconv.ParseFloat(strings.TrimSpace(v), 64)
			if err != nil {
				return nil, fmt.Errorf("--set %s: %q is no number", text, v)
			}
			s.Values = append(s.Values, x)
		}
		list = append(list, s)
	}
	return list, nil
}

// stopped says what is kept and how to go on. Without a file, what was finished is shown, because it would be lost.
func (f *batchFlags) stopped(c *console, store *batch.Store) error {
	if file := f.kept(); file != "" {
		fmt.Fprintf(c.err, "Stopped; %d plays are kept in %s. The same command goes on from there.\n", store.Summary().Plays, file)
		return errShort
	}
	if err := f.show.write(c, store); err != nil {
		return err
	}
	fmt.Fprintln(c.err, "Stopped; what was finished is shown. With --out FILE it would be kept.")
	return errShort
}

// check refuses more than one result on standard output.
func (f *batchShow) check() error {
	return printsOnce(printed{"--csv -", f.csv == standard}, printed{"--svg -", f.svg == standard}, printed{"--png -", f.png == standard}, printed{"--json", f.asJSON})
}

// files are those that are written at the end.
func (f *batchShow) files() []written {
	return []written{{"--csv", f.csv}, {"--svg", f.svg}, {"--png", f.png}}
}

// write writes the files that were asked for, each whole or not at all, and prints the summary, or in its place what was asked for there.
func (f *batchShow) write(c *console, store *batch.Store) error {
	sum := store.Summary()
	files := []struct {
		path  string
		write func(io.Writer) error
	}{
		{f.csv, store.WriteRows},
		{f.svg, func(w io.Writer) error { return report.BatchPlot(w, "svg", &sum) }},
		{f.png, func(w io.Writer) error { return report.BatchPlot(w, "png", &sum) }},
	}
	for _, x := range files {
		if err := c.toFile(x.path, x.write); err != nil {
			return fmt.Errorf("the result cannot be written: %w", err)
		}
	}
	switch {
	case f.asJSON:
		return printJSON(c, sum)
	case slices.Contains([]string{f.csv, f.svg, f.png}, standard):
		return nil
	}
	return report.BatchText(c.out, &sum)
}

// faults ends with exit code 1 where plays broke off, and says how to see one.
func faults(c *console, store *batch.Store) error {
	sum := store.Summary()
	if n := sum.Faults(); n > 0 {
		fmt.Fprintf(c.err, "headcount: %d plays broke off by a mistake of the program; in the rows of --csv their outcome is %q\n", n, batch.Faulty)
		return errShort
	}
	return nil
}

func newBatchMerge(c *console) *cobra.Command {
	var show batchShow
	var out string
	cmd := &cobra.Command{
		Use:   "merge FILE...",
		Short: "Put shards together, in any order",
		Long: "Put the files of shards together, in any order and however often each is given: what comes out has the bytes of one run. What is missing is\n" +
			"named, and ends with exit code 1: start those shards again with the command they were started with.",
		Example: "  headcount batch merge part*.batch --csv plays.csv --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("merge needs at least one file that `headcount batch --out` has written")
			}
			if err := errors.Join(show.check(), mustBeKept("--out", out, "what it holds is merged further")); err != nil {
				return err
			}
			if err := errors.Join(mustFit(args, show.files()...), mustFit(nil, append(show.files(), written{"--out", out})...)); err != nil {
				return err
			}
			store, err := interruptibly(cmd.Context(), func() (*batch.Store, error) { return merged(args) })
			if err != nil {
				return err
			}
			if store.Plan.Small && show.csv != "" {
				return errors.New("these files were made with --small: they hold counts and no rows for --csv")
			}
			if out != "" {
				if err := wholefile.Write(out, store.Write); err != nil {
					return err
				}
			}
			if err := show.write(c, store); err != nil {
				return err
			}
			if missing := store.Missing(); len(missing) > 0 {
				fmt.Fprintf(c.err, "headcount: %d of %d blocks are missing, the first is %d: start again the shards that have not finished, then merge again\n",
					len(missing), store.Plan.Blocks(), missing[0])
				return errShort
			}
			return faults(c, store)
		},
	}
	show.flags(cmd)
	cmd.Flags().StringVar(&out, "out", "", "write the whole to this file, to be merged further or shown again")
	return cmd
}

func merged(files []string) (*batch.Store, error) {
	var stores []*batch.Store
	for _, name := range files {
		s, err := batch.Read(name)
		if err != nil {
			return nil, err
		}
		stores = append(stores, s)
	}
	store, err := batch.Merge(stores...)
	if err != nil {
		return nil, fmt.Errorf("%w (file 1 is %s)", err, files[0])
	}
	return store, nil
}
