//go:build !js

package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"headcount/engine/declog"
	"headcount/engine/playtest"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/term"
)

// played is the JSON of one play.
type played struct {
	Scenario  string  `json:"scenario"`
	Cast      uint64  `json:"cast"`
	Luck      uint64  `json:"luck"`
	Policy    string  `json:"policy"`
	Weeks     int     `json:"weeks"`
	Yardstick float64 `json:"yardstick"`
	Outcome   string  `json:"outcome"`
	Hash      string  `json:"hash"`
}

func newRun(c *console) *cobra.Command {
	var s seeds
	var name, file string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "run SCENARIO --policy P",
		Short: "One headless play by a bot",
		Args:  exactly(1, "a scenario, such as two-strides"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := printsOnce(printed{"--log -", file == standard}, printed{"--json", asJSON}); err != nil {
				return err
			}
			if err := mustFit(scenarioFiles(args[0]), written{"--log", file}); err != nil {
				return err
			}
			s.read(cmd)
			sc, err := openScenario(args[0])
			if err != nil {
				return err
			}
			player, ok := playtest.PlayerByName(sc, name)
			if !ok {
				return fmt.Errorf("there is no policy %q%s", name, whichPolicy(name))
			}
			bot := player()
			cast, luck := s.pair(func() uint64 { return 1 })
			log, result, err := botPlay(sc, cast, luck, name, bot)
			if err != nil {
				return err
			}
			if err := writeLog(c, file, log); err != nil || file == standard {
				return err
			}
			if asJSON {
				return printJSON(c, result)
			}
			fmt.Fprintf(c.out, "%s, cast %d, luck %d, played by %s: %s\nyardstick %.2f, state %s\n", sc.Source.ID, cast, luck, name, result.Outcome, result.Yardstick, result.Hash)
			return nil
		},
	}
	s.flags(cmd)
	cmd.Flags().StringVar(&name, "policy", "attentive", "who plays: "+strings.Join(playtest.Players(), ", "))
	cmd.Flags().StringVar(&file, "log", "", "write the log of the play to this `FILE`; - prints it")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

// botPlay plays a scenario to its end with a policy deciding.
func botPlay(sc *scenario.Scenario, cast, luck uint64, name string, bot policy.Decider) (declog.Log, played, error) {
	s := session.Start(sc, cast, luck, nil)
	s.Log.Header.Policy = name
	for s.Stop() != term.End {
		s.Arrive()
		if s.Stop() == term.End {
			break
		}
		d := s.See()
		a := bot.Decide(d)
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			return declog.Log{}, played{}, refused
		}
		s.Continue()
	}
	s.Note(declog.Note{About: declog.NoteEnd})
	return s.Log, played{
		Scenario: sc.Source.ID, Cast: cast, Luck: luck, Policy: name, Weeks: sc.Source.Weeks, Yardstick: s.Yardstick(),
		Outcome: sc.Source.Endings[s.Ending()].ID, Hash: session.Hex(s.Hash()),
	}, nil
}

func writeLog(c *console, file string, log declog.Log) error {
	if err := c.toFile(file, func(w io.Writer) error { return declog.Encode(w, log) }); err != nil {
		return fmt.Errorf("the log cannot be written: %w", err)
	}
	return nil
}
