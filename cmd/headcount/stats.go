//go:build !js

package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"headcount/engine/graph"
	"headcount/engine/policy"
	"headcount/engine/scenario"
)

func newStats(c *console) *cobra.Command {
	var asJSON, texts bool
	var plays int
	cmd := &cobra.Command{
		Use:   "stats SCENARIO",
		Short: "Words, reading time, voices, and how much speaks from the library",
		Args:  exactly(1, "a scenario, such as two-strides"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := printsOnce(printed{"--texts", texts}, printed{"--json", asJSON}); err != nil {
				return err
			}
			sc, err := openScenario(args[0])
			if err != nil {
				return err
			}
			if texts {
				_, err := fmt.Fprint(c.out, sc.Source.TextsFile())
				return err
			}
			if plays < 0 {
				return fmt.Errorf("--plays cannot be negative; 0 plays nothing")
			}
			s := sc.Stats()
			if _, pos, _, err := loadSource(args[0]); err == nil && pos != nil {
				s.Content = pos.ContentHash()
			}
			if s.Plays, err = graph.Listen(cmd.Context(), sc, policy.Names(), 1, plays, s.Answered); err != nil {
				return err
			}
			show := printStats
			if asJSON {
				show = func(c *console, s scenario.Stats) error { return printJSON(c, s) }
			}
			if err := show(c, s); err != nil || s.Plays == plays {
				return err
			}
			return c.stopped()
		},
	}
	cmd.Flags().IntVar(&plays, "plays", 60, "how many plays of bots show which answers speak from the library")
	cmd.Flags().BoolVar(&texts, "texts", false, "print all texts as a file to be translated instead: text/LANGUAGE.toml")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

// several counts things: 1 event, 2 events.
func several(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

// wholePercent is a share in whole percent, in which all and none stand for all and none alone.
func wholePercent(share float64) string {
	switch p := fmt.Sprintf("%.0f", 100*share); {
	case p == "100" && share < 1:
		return "over 99"
	case p == "0" && share > 0:
		return "below 1"
	default:
		return p
	}
}

func printStats(c *console, s scenario.Stats) error {
	fmt.Fprintf(c.out, "%s: %d words, %s of reading at %d words a minute\n", s.Scenario, s.Words, minutes(s.Minutes), scenario.WordsPerMinute)
	fmt.Fprintf(c.out, "content %s, licence %s\n", s.Content, cmp.Or(s.Licence, "not said"))
	fmt.Fprintf(c.out, "%s, %s, %s with words of their own\n", several(len(s.Events), "event"), several(s.Choices, "choice"), several(s.Written, "outcome"))
	if s.Plays > 0 {
		fmt.Fprintf(c.out, "in %d plays %d answers, of which %s %% spoke from the library\n", s.Plays, s.Answers, wholePercent(s.Library))
	}
	if w := s.Workshop; w != nil {
		fmt.Fprintf(c.out, "workshop in mode %s: %d rounds of %d seconds, %.0f minutes of play, %.0f of debrief, %.0f in all\n",
			w.Mode, w.Rounds, w.Seconds, w.Parts.Play, w.Parts.Debrief(), w.Minutes)
	}
	fmt.Fprintln(c.out)
	w := tabwriter.NewWriter(c.out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "part\ttexts\twords")
	for _, p := range s.Parts {
		fmt.Fprintf(w, "%s\t%d\t%d\n", p.Part, p.Texts, p.Words)
	}
	if len(s.Fragments) > 0 {
		fmt.Fprintln(w, "\nfragment\tuses")
		for _, f := range s.Fragments {
			fmt.Fprintf(w, "%s\t%d\n", f.Fragment, f.Uses)
		}
	}
	fmt.Fprintln(w, "\nvoice\tscenes\twords in them\town lines")
	for _, v := range s.Voices {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\n", v.Person, v.Scenes, v.Words, v.Lines)
	}
	fmt.Fprintln(w, "\nevent, choice\twords\twritten ways\tfrom the library in play")
	for _, e := range s.Events {
		fmt.Fprintf(w, "%s\t%d\t%d\t\n", e.Event, e.Words, e.Written)
		for _, ch := range e.Choices {
			var heard []string
			for _, name := range slices.Sorted(maps.Keys(ch.Library)) {
				heard = append(heard, fmt.Sprintf("%s %d", name, ch.Library[name]))
			}
			fmt.Fprintf(w, "  %s\t%d\t%d\t%s\n", ch.Choice, ch.Words, len(ch.Written), strings.Join(heard, ", "))
		}
	}
	return w.Flush()
}

// minutes are said as whole ones.
func minutes(n float64) string {
	switch m := int(n + .5); m {
	case 0:
		return "less than a minute"
	case 1:
		return "1 minute"
	default:
		return fmt.Sprintf("%d minutes", m)
	}
}
