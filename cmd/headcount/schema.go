//go:build !js

package main

import (
	"github.com/spf13/cobra"

	"headcount/engine/scenario"
)

func newSchema(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "schema [SCENARIO]",
		Short: "JSON Schema of scenario files, with one scenario's ids, for an editor",
		Long: "Print a JSON Schema of scenario files: every key with its type, its closed list and what it means. With a scenario its ids\n" +
			"stand in it, so that an editor completes them. A file names its schema in its first line: #:schema ../schema.json",
		Example: "  headcount schema > schema.json\n  headcount schema my-scenario > schema.json",
		Args:    atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return printJSON(c, scenario.Schema(nil))
			}
			src, err := sourceOf(args[0])
			if err != nil {
				return err
			}
			return printJSON(c, scenario.Schema(src))
		},
	}
}

// sourceOf reads a scenario that may still have mistakes, as long as its files can be read.
func sourceOf(name string) (*scenario.Source, error) {
	src, _, found, err := loadSource(name)
	if err != nil {
		return nil, err
	}
	if src == nil {
		return nil, stops(name, found)
	}
	return src, nil
}

// loadSource reads a shipped scenario by id, or one by path.
func loadSource(name string) (*scenario.Source, *scenario.Positions, []scenario.Diagnostic, error) {
	fsys, dir, err := shippedOr(name)
	if err != nil {
		return nil, nil, nil, err
	}
	if fsys != nil {
		src, pos, found := scenario.Load(fsys, dir)
		return src, pos, found, nil
	}
	src, pos, found := scenario.LoadFile(name)
	return src, pos, found, nil
}
