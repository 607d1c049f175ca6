//go:build !js

package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"headcount/engine/scenario"
	"headcount/engine/study"
)

// The files of a study's folder.
const (
	planFile    = "plan.json"
	answersFile = "answers.csv"
)

func newStudy(c *console) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "study",
		Short: "A controlled comparison of playing with and without the re-runs, for teachers",
		Long: "Find out whether the re-runs of the debrief teach anything: two groups by chance, eight vignettes in three parallel forms before, after and two\n" +
			"weeks later, and the analysis. engine/study/README.md leads through it.\n\n" +
			"  1. study new FOLDER --people 24          draws the plan and writes consent, instructions, forms and key to be printed\n" +
			"  2. study take FOLDER --code P01 --when before    asks the form in the terminal (or print it, and fill in answers.csv by hand)\n" +
			"  3. study play FOLDER --code P01          plays; the debrief comes with or without the re-runs, as the plan says\n" +
			"  4. study take ... --when after, and two weeks later --when later\n" +
			"  5. study analyse FOLDER                  everybody in the group they were allocated to: means with intervals, difference, effect size",
		Args: atMost(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newStudyNew(c), newStudyPrint(c), newStudyTake(c), newStudyPlay(c), newStudyExport(c), newStudyAnalyse(c))
	return cmd
}

func newStudyNew(c *console) *cobra.Command {
	var people int
	var seed uint64
	var name string
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "new FOLDER --people N",
		Short:   "Draw the plan of a study, and write everything that is handed out",
		Example: "  headcount study new autumn --people 24\n  headcount study new autumn --people 24 --scenario two-strides --seed 7",
		Args:    exactly(1, "a folder that is not there yet"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := openScenario(name); err != nil {
				return err
			}
			if !cmd.Flags().Changed("seed") {
				seed = newSeed()
			}
			plan, err := study.Plan(name, people, seed)
			if err != nil {
				return err
			}
			if err := writeStudy(args[0], plan); err != nil {
				return err
			}
			if asJSON {
				return printJSON(c, plan)
			}
			fmt.Fprintf(c.out, "%s: %d people, %s, seed %d. Codes P01 to %s; who plays with and who without stands in %s.\n", args[0], people, name, seed,
				plan.Participants[people-1].Code, planFile)
			fmt.Fprintf(c.out, "An effect of %.2f standard deviations or more would show in four such studies of five, a smaller one less often.\n", study.LeastSeen(people))
			return nil
		},
	}
	cmd.Flags().IntVar(&people, "people", 0, "how many take part: an even number, 8 or more")
	cmd.Flags().Uint64Var(&seed, "seed", 0, "the seed of the plan; drawn where none is given")
	cmd.Flags().StringVar(&name, "scenario", "two-strides", "what is played: a shipped id or a path")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the plan as one JSON document")
	return cmd
}

// writeStudy writes a folder of its own; one that is there is left alone.
func writeStudy(dir string, plan *study.Study) error {
	if _, err := os.Stat(dir); err == nil {
		return fmt.Errorf("%s is there already; name a folder that is not, so that no study is written over", dir)
	}
	if err := os.MkdirAll(filepath.Dir(filepath.Clean(dir)), 0o755); err != nil {
		return err
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	text, err := json.MarshalIndent(plan, "", "  ")
	if err != nil {
		return err
	}
	files := []scenario.Edited{
		{File: filepath.Join(dir, planFile), Text: string(text) + "\n"},
		{File: filepath.Join(dir, answersFile), Text: strings.Join(study.Columns(), ",") + "\n"},
	}
	for _, t := range study.Texts() {
		files = append(files, scenario.Edited{File: filepath.Join(dir, t.ID+".txt"), Text: t.Title + "\n\n" + strings.TrimRight(t.Text, "\n") + "\n"})
	}
	if err := writeAll(files); err != nil {
		return errors.Join(err, os.RemoveAll(dir)) // or it would be in the way of the next try
	}
	return nil
}

// openStudy reads a plan and the answers so far.
func openStudy(dir string) (*study.Study, []study.Answer, error) {
	data, err := os.ReadFile(filepath.Join(dir, planFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fmt.Errorf("%s is not the folder of a study: it has no %s; `headcount study new %s --people 24` draws one", dir, planFile, inCommand(dir))
	}
	if err != nil {
		return nil, nil, err
	}
	plan, err := study.Read(data)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", filepath.Join(dir, planFile), err)
	}
	file := filepath.Join(dir, answersFile)
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fmt.Errorf("%s has no %s any more; put it back, or begin one whose first line is %s", dir, answersFile, strings.Join(study.Columns(), ","))
	}
	if err != nil {
		return nil, nil, err
	}
	list, err := study.ReadAnswers(plan, bytes.NewReader(text))
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %s", file, strings.ReplaceAll(err.Error(), "\n", "\n"+file+": "))
	}
	return plan, list, nil
}

func newStudyPrint(c *console) *cobra.Command {
	var ids []string
	for _, t := range study.Texts() {
		ids = append(ids, t.ID)
	}
	return &cobra.Command{
		Use:   "print TEXT",
		Short: "Print one of the texts: " + strings.Join(ids, ", "),
		Args:  exactly(1, "one of "+strings.Join(ids, ", ")),
		RunE: func(_ *cobra.Command, args []string) error {
			for _, t := range study.Texts() {
				if t.ID == args[0] {
					fmt.Fprintf(c.out, "%s\n\n%s\n", t.Title, strings.TrimRight(t.Text, "\n"))
					return nil
				}
			}
			return fmt.Errorf("there is no text %q; there are %s", args[0], strings.Join(ids, ", "))
		},
	}
}

func newStudyExport(c *console) *cobra.Command {
	var file string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "export FOLDER",
		Short: "A row for each participant with their scores, as CSV or JSON",
		Long: "A row for each participant: code, block, arm, cast and luck; then for before, after and later the form, the date, the total (0 to 16) and\n" +
			"L1 to L4 (0 to 4 each). What was not answered is empty. Nothing in it says who anybody is.",
		Args: exactly(1, "the folder of a study"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := printsOnce(printed{"--csv -", file == standard}, printed{"--json", asJSON}); err != nil {
				return err
			}
			own := []string{filepath.Join(args[0], planFile), filepath.Join(args[0], answersFile)}
			if err := mustFit(own, written{"--csv", file}); err != nil {
				return err
			}
			plan, list, err := openStudy(args[0])
			if err != nil {
				return err
			}
			cases := plan.Cases(list)
			if asJSON && file == "" {
				return printJSON(c, exported(cases))
			}
			var b bytes.Buffer
			w := csv.NewWriter(&b)
			rows := [][]string{study.ExportColumns()}
			for i := range cases {
				rows = append(rows, cases[i].ExportRow())
			}
			if err := w.WriteAll(rows); err != nil {
				return err
			}
			if file == "" || file == standard {
				_, err = c.out.Write(b.Bytes())
				return err
			}
			if err := writeWhole(file, b.String()); err != nil || !asJSON {
				return err
			}
			return printJSON(c, exported(cases))
		},
	}
	cmd.Flags().StringVar(&file, "csv", "", "write the rows to this `FILE` and not to standard output")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

// exportedCase is the JSON of one participant.
type exportedCase struct {
	study.Participant
	Scores map[string]*study.Score `json:"scores"`
	Dates  map[string]string       `json:"dates"`
}

func exported(cases []study.Case) []exportedCase {
	list := make([]exportedCase, len(cases))
	for i := range cases {
		list[i] = exportedCase{cases[i].Participant, map[string]*study.Score{}, map[string]string{}}
		for k, when := range study.Whens() {
			list[i].Scores[when], list[i].Dates[when] = cases[i].Scores[k], cases[i].Dates[k]
		}
	}
	return list
}

func newStudyAnalyse(c *console) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "analyse FOLDER",
		Short: "Compare the groups: intention to treat, means with intervals, difference and effect size with intervals",
		Long: "Compare the groups. What was fixed beforehand is the total score after the play, with the re-runs less without, at the same score before\n" +
			"(analysis of covariance); everybody counts in the group they were allocated to. Scores that are missing are drawn 100 times from what is there,\n" +
			"within their groups (multiple imputation), and two other ways of dealing with them stand beside it. The effect size is Hedges' g. Everything comes\n" +
			"with a 95 % interval. Exit code 1: too few have answered for a comparison.",
		Args: exactly(1, "the folder of a study"),
		RunE: func(_ *cobra.Command, args []string) error {
			plan, list, err := openStudy(args[0])
			if err != nil {
				return err
			}
			report, short := study.Analyse(plan, list)
			if asJSON {
				err = printJSON(c, report)
			} else {
				err = report.WriteText(c.out)
			}
			if err == nil && errors.Is(short, study.ErrNotEnough) {
				err = errShort
			}
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}
