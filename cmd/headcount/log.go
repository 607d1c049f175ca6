//go:build !js

package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"headcount/engine/debrief"
	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/quantity"
)

// decision is the JSON of one decision of a log.
type decision struct {
	ID       string     `json:"id"`
	Day      int        `json:"day"` // from 1
	Date     string     `json:"date"`
	Gap      int        `json:"gap"`
	Text     string     `json:"text"`
	By       string     `json:"by,omitempty"` // the policy that took it, in a play that was begun on a later day
	Forecast *int       `json:"forecast,omitempty"`
	Act      declog.Act `json:"act"`
	State    string     `json:"state"`
}

func newDecisions(c *console) *cobra.Command {
	var path string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "decisions LOG",
		Short: "List the decisions of a play, with the ids that other commands take",
		Args:  exactly(1, "a log file or the id of a save"),
		RunE: func(cmd *cobra.Command, args []string) error {
			sc, log, err := openLog(cmd.Context(), c, args[0], path)
			if err != nil {
				return err
			}
			list := decisions(sc, log)
			if asJSON {
				return printJSON(c, list)
			}
			for _, d := range list {
				by := ""
				if d.By != "" {
					by = "  (" + d.By + ")"
				}
				fmt.Fprintf(c.out, "%4s  %-20s gap %d  %s%s\n", d.ID, d.Date, d.Gap, d.Text, by)
			}
			return nil
		},
	}
	scenarioFlag(cmd, &path)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

func decisions(sc *scenario.Scenario, log declog.Log) []decision {
	said := debrief.Choices(sc, log)
	list := []decision{}
	for _, e := range log.Entries {
		if e.Kind != declog.KindAct {
			continue
		}
		d := decision{ID: fmt.Sprint(e.N), Day: e.Day + 1, Date: view.Date(quantity.Day(e.Day)), Gap: e.Gap, Text: said[e.N], Act: e.Act, Forecast: e.Act.Forecast}
		if e.Check != nil {
			d.State = e.Check.State
		}
		if log.Header.Early(&e) {
			d.By = log.Header.Ahead.By
		}
		list = append(list, d)
	}
	return list
}

// replayed is the JSON of a replay.
type replayed struct {
	Scenario  string  `json:"scenario"`
	Decisions int     `json:"decisions"`
	Same      bool    `json:"same"`
	Entry     int     `json:"entry,omitempty"` // first that differs
	Reason    string  `json:"reason,omitempty"`
	Hash      string  `json:"hash"`
	Damage    *damage `json:"damage,omitempty"` // where the log stops being whole
}

// damage is the JSON of where a log stops being whole.
type damage struct {
	Line   int    `json:"line"` // the first bad one, from 1
	Kept   int    `json:"kept"` // entries before it
	Lost   int    `json:"lost"` // lines from it on
	Torn   bool   `json:"torn"` // it is the last and not finished: the program or the machine stopped while writing it
	Reason string `json:"reason"`
	End    string `json:"end"` // where the log ends so, in words
}

func newReplay(c *console) *cobra.Command {
	var path string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "replay LOG",
		Short: "Re-simulate a play, or the exported session of a workshop, and compare every checkpoint",
		Args:  exactly(1, "a log file or the id of a save"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if ok, err := replaySession(cmd.Context(), c, args[0], path, asJSON); ok {
				return err
			}
			log, err := readAsFar(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			sc, err := scenarioOf(log.Header.Scenario, path)
			if err != nil {
				return err
			}
			r := replay(sc, log.Log)
			r.cut(log.Log, log.damage)
			if asJSON {
				err = printJSON(c, r)
			} else {
				printReplay(c, r)
			}
			if err == nil && !r.Same {
				err = errShort
			}
			return err
		},
	}
	scenarioFlag(cmd, &path)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

func replay(sc *scenario.Scenario, log declog.Log) replayed {
	s, err := session.Replay(sc, log)
	r := replayed{Scenario: sc.Source.ID, Same: err == nil}
	for _, e := range log.Entries {
		if e.Kind == declog.KindAct {
			r.Decisions++
		}
	}
	var d *session.Difference
	if errors.As(err, &d) {
		r.Entry, r.Reason = d.Entry, d.Reason
	} else if err != nil {
		r.Reason = err.Error()
	}
	if s != nil {
		if r.Same && log.Done() {
			s.Finish() // what the last days brought belongs to the play, and to its state as `headcount run` names it
		}
		r.Hash = session.Hex(s.Hash())
	}
	return r
}

// cut notes that a log is not whole: what stood behind the damage was not replayed, so the play as it was is not either.
func (r *replayed) cut(log declog.Log, d *declog.Damage) {
	if d == nil {
		return
	}
	end := "the log ends before its first entry"
	if n := len(log.Entries); n > 0 {
		end = fmt.Sprintf("the log ends at entry %d, on %s", n, view.Date(quantity.Day(log.Day())))
	}
	r.Damage = &damage{d.Line, d.Kept, d.Lost, d.Torn, d.String(), end}
	if r.Same {
		r.Same, r.Entry, r.Reason = false, d.Kept+1, end+": "+d.String()
	}
}

func printReplay(c *console, r replayed) {
	if r.Same {
		fmt.Fprintf(c.out, "%s: %s, every checkpoint the same, state %s\n", r.Scenario, several(r.Decisions, "decision"), r.Hash)
		return
	}
	if r.Damage != nil && r.Entry == r.Damage.Kept+1 {
		fmt.Fprintf(c.out, "%s: %s; up to there %s, every checkpoint the same, leading to state %s\n", r.Scenario, r.Reason, several(r.Decisions, "decision"), r.Hash)
		return
	}
	if r.Damage != nil {
		fmt.Fprintf(c.out, "%s: %s: %s\n", r.Scenario, r.Damage.End, r.Damage.Reason)
	}
	if r.Entry == 0 {
		fmt.Fprintf(c.out, "%s: cannot be replayed: %s\n", r.Scenario, r.Reason)
		return
	}
	fmt.Fprintf(c.out, "%s: differs at entry %d: %s\n", r.Scenario, r.Entry, r.Reason)
}

// fate is the JSON of the fates of a decision.
type fate struct {
	Decision string         `json:"decision"`
	Text     string         `json:"text"`
	Runs     int            `json:"runs"`
	Endings  map[string]int `json:"endings"`
	Came     map[string]int `json:"came"`
	Yours    string         `json:"yours"`
	Foreign  float64        `json:"foreign"` // share of later decisions that were not the player's
}

func newFates(c *console) *cobra.Command {
	var path string
	var which, runs int
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "fates LOG --decision ID",
		Short: "Live one decision many times",
		Args:  exactly(1, "a log file or the id of a save"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if !cmd.Flags().Changed("decision") {
				return fmt.Errorf("fates needs to know which decision: --decision ID; `headcount decisions %s` lists them", inCommand(args[0]))
			}
			sc, log, err := openLog(cmd.Context(), c, args[0], path)
			if err != nil {
				return err
			}
			if runs < 1 || runs > fates.MostRuns {
				return fmt.Errorf("--runs %d is outside 1 to %d", runs, fates.MostRuns)
			}
			progress, done := showProgress(c, "lives", runs)
			r, err := fates.Run(cmd.Context(), sc, log, which, fates.Options{Runs: runs, Progress: progress})
			done()
			if err != nil && len(r.Lives) == 0 {
				return err
			}
			if wasStopped(cmd.Context(), err) {
				err = c.stopped()
			}
			f := toFate(sc, r)
			f.Text = debrief.Choices(sc, log)[r.Decision]
			if asJSON {
				return errors.Join(printJSON(c, f), err)
			}
			printFate(c, sc, f, r)
			return err
		},
	}
	scenarioFlag(cmd, &path)
	cmd.Flags().IntVar(&which, "decision", 0, "`ID` of the decision, as headcount decisions lists it")
	cmd.Flags().IntVar(&runs, "runs", 1000, "number of lives")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

func toFate(sc *scenario.Scenario, r fates.Result) fate {
	f := fate{Decision: fmt.Sprint(r.Decision), Runs: len(r.Lives), Endings: map[string]int{}, Came: r.Came, Foreign: r.Foreign}
	for i, n := range r.Endings {
		f.Endings[sc.Source.Endings[i].ID] = n
	}
	f.Yours = sc.Source.Endings[r.Yours.Ending].ID
	return f
}

func printFate(c *console, sc *scenario.Scenario, f fate, r fates.Result) {
	fmt.Fprintf(c.out, "Decision %s, %q, lived %s with other luck.\n", f.Decision, f.Text, times(f.Runs))
	fmt.Fprintf(c.out, "%.0f %% of the later decisions were not yours but a stand-in's.\n\n", 100*f.Foreign)
	for i, n := range r.Endings {
		mark := ""
		if i == r.Yours.Ending {
			mark = "  (yours)"
		}
		fmt.Fprintf(c.out, "%6d  %s%s\n", n, sc.Source.Endings[i].Name(), mark)
	}
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}

func scenarioFlag(cmd *cobra.Command, path *string) {
	cmd.Flags().StringVar(path, "scenario", "", "path of the scenario, when the log belongs to one that does not ship")
}
