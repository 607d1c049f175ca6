//go:build !js

package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"headcount/engine/graph"
	"headcount/engine/policy"
)

type graphOptions struct {
	svg, focus string
	dot, json  bool
	plays      int
	seeds      seeds
}

func newGraph(c *console) *cobra.Command {
	var o graphOptions
	cmd := &cobra.Command{
		Use:   "graph SCENARIO",
		Short: "How the events hang together: what each writes that another reads, and how often play went there",
		Long: "Print how the events of a scenario hang together, from what their conditions read and their effects write. Edges are weighted by\n" +
			"how many plays of bots took them. Without a format it prints one line for each edge.",
		Example: "  headcount graph two-strides --svg graph.svg\n  headcount graph two-strides --focus small-question --dot | dot -Tpdf > graph.pdf",
		Args:    exactly(1, "a scenario, such as two-strides"),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.seeds.read(cmd)
			if o.plays < 0 {
				return fmt.Errorf("--plays cannot be negative; 0 plays nothing and draws all edges alike")
			}
			if err := printsOnce(printed{"--svg -", o.svg == standard}, printed{"--dot", o.dot}, printed{"--json", o.json}); err != nil {
				return err
			}
			if err := mustFit(scenarioFiles(args[0]), written{"--svg", o.svg}); err != nil {
				return err
			}
			g, err := weighed(cmd.Context(), c, args[0], &o)
			if err != nil {
				return err
			}
			if o.focus != "" {
				if g, err = g.Focus(o.focus); err != nil {
					return err
				}
			}
			if err := drawGraph(c, g, &o); err != nil || g.Plays == o.plays {
				return err
			}
			return c.stopped()
		},
	}
	o.seeds.flags(cmd)
	cmd.Flags().StringVar(&o.svg, "svg", "", "write a picture to this `FILE`; - prints it")
	cmd.Flags().BoolVar(&o.dot, "dot", false, "print in the language of Graphviz")
	cmd.Flags().BoolVar(&o.json, "json", false, "print one JSON document")
	cmd.Flags().StringVar(&o.focus, "focus", "", "only this event and what is joined to it")
	cmd.Flags().IntVar(&o.plays, "plays", 60, "how many plays of bots weigh the edges")
	return cmd
}

// weighed is the graph of a scenario after as many plays as were finished before Ctrl-C.
func weighed(ctx context.Context, c *console, name string, o *graphOptions) (*graph.Graph, error) {
	sc, err := openScenario(name)
	if err != nil {
		return nil, err
	}
	g := graph.Of(sc)
	first, _ := o.seeds.pair(func() uint64 { return 1 })
	progress, done := showProgress(c, "plays", o.plays)
	err = g.Weigh(ctx, sc, policy.Names(), first, o.plays, progress)
	done()
	return g, err
}

func drawGraph(c *console, g *graph.Graph, o *graphOptions) error {
	if err := c.toFile(o.svg, g.WriteSVG); err != nil {
		return fmt.Errorf("the picture cannot be written: %w", err)
	}
	switch {
	case o.json:
		return printJSON(c, g)
	case o.dot:
		return g.WriteDOT(c.out)
	case o.svg != "":
		return nil
	}
	if len(g.Edges) == 0 {
		nothing := "Nothing here reads what another writes, so nothing leads to anything"
		if o.focus != "" {
			nothing = "No condition joins " + o.focus + " to anything else"
		}
		_, err := fmt.Fprintln(c.err, nothing+"; `headcount why SCENARIO EVENT` says what an event waits for.")
		return err
	}
	return g.WriteText(c.out)
}
