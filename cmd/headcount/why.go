//go:build !js

package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"headcount/engine/inspect"
	"headcount/engine/playtest"
	"headcount/engine/scenario"
)

// whyFlags are the flags of `headcount why`.
type whyFlags struct {
	policy, log, day string
	asJSON           bool
	seeds            seeds
}

func newWhy(c *console) *cobra.Command {
	var f whyFlags
	cmd := &cobra.Command{
		Use:   "why SCENARIO EVENT [--log LOG | --policy P --seed N]",
		Short: "Follow one play and say why an event came up or not, day by day and clause by clause",
		Long: "Follow one play, a saved one or that of a policy, and say of an event or a sign why it came up or not: for each gap of each day the truth of\n" +
			"every clause of its condition with the values it read, and what stands outside conditions: its first and latest day, that it comes up once, the\n" +
			"quiet day of the week, one scene a day, two heavy scenes, chance, and who went first.",
		Example: "  headcount why two-strides coat-on --seed 7 --policy novice\n  headcount why mine/ question --day w2-tue\n  headcount why two-strides coat-on --log play.log --json",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				return whyWhat(args[0])
			}
			return exactly(2, "a scenario and the id of an event or a sign, such as two-strides coat-on")(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			f.seeds.read(cmd)
			if f.log != "" && (cmd.Flags().Changed("policy") || f.seeds.given()) {
				return fmt.Errorf("--log names a whole play; leave out --policy and the seeds, or leave out --log")
			}
			return f.run(cmd.Context(), c, args[0], args[1])
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.policy, "policy", "attentive", "who plays: "+strings.Join(playtest.Players(), ", "))
	flags.StringVar(&f.log, "log", "", "follow the play in this log, or save, instead; where it ends nothing more is done")
	flags.StringVar(&f.day, "day", "", "only this day, such as w2-tue")
	flags.BoolVar(&f.asJSON, "json", false, "print one JSON document")
	f.seeds.flags(cmd)
	return cmd
}

// whyWhat tells what a scenario has that can be asked about.
func whyWhat(name string) error {
	sc, err := openScenario(name)
	if err != nil {
		return err
	}
	var ids []string
	for i := range sc.Source.Events {
		ids = append(ids, sc.Source.Events[i].ID)
	}
	for i := range sc.Source.Signs {
		ids = append(ids, sc.Source.Signs[i].ID)
	}
	if len(ids) == 0 {
		return fmt.Errorf("%s has neither events nor signs that could come up", name)
	}
	return fmt.Errorf("say which event or sign, as in headcount why %s %s; there are %s", inCommand(name), ids[0], strings.Join(ids, ", "))
}

func (f *whyFlags) run(ctx context.Context, c *console, name, event string) error {
	sc, err := openScenario(name)
	if err != nil {
		return err
	}
	lived, err := f.lived(ctx, c, sc)
	if err != nil {
		return err
	}
	w, err := inspect.Explain(sc, event, lived)
	if err != nil {
		return err
	}
	if f.day != "" {
		day, err := sc.ReadDay(f.day)
		if err != nil {
			return err
		}
		if w = w.On(day); len(w.Days) == 0 {
			return fmt.Errorf("nobody works on %s", f.day)
		}
	}
	if f.asJSON {
		return printJSON(c, w)
	}
	return w.WriteText(c.out)
}

// lived is the play to follow.
func (f *whyFlags) lived(ctx context.Context, c *console, sc *scenario.Scenario) (inspect.Lived, error) {
	if f.log == "" {
		who, ok := playtest.PlayerByName(sc, f.policy)
		if !ok {
			return inspect.Lived{}, fmt.Errorf("there is no policy %q%s", f.policy, whichPolicy(f.policy))
		}
		cast, luck := f.seeds.pair(func() uint64 { return 1 })
		return inspect.LivedBy(cast, luck, who()), nil
	}
	log, err := readLog(ctx, c, f.log)
	if err != nil {
		return inspect.Lived{}, err
	}
	if log.Header.Scenario != sc.Source.ID {
		return inspect.Lived{}, fmt.Errorf("the log belongs to %q, not to %q", log.Header.Scenario, sc.Source.ID)
	}
	return inspect.LivedIn(sc, log), nil
}
