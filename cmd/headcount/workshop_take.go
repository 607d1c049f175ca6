//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"headcount/engine/scenario"
	"headcount/engine/wholefile"
	"headcount/engine/workshop"
)

func newTake(c *console) *cobra.Command {
	var url, from string
	cmd := &cobra.Command{
		Use:   "take ID [FOLDER]",
		Short: "Write the record and the results of a session to files, without opening its board",
		Long: `The record and the results of a session are written to files, without opening its board, also where this version of Headcount cannot play it
again: then the results are as they were kept when its rounds closed. Without a scenario, headcount workshop lists the sessions.`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return atMost(2)(cmd, args)
			}
			return exactly(1, "the id of a session")(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := storePath(url)
			if err != nil {
				return err
			}
			folder := "."
			if len(args) == 2 {
				folder = args[1]
			}
			return withSession(cmd.Context(), path, args[0], func(st workshop.Keeper) error { return takeSession(cmd.Context(), c, st, args[0], from, folder) })
		},
	}
	cmd.Flags().StringVar(&url, "store", "", "where sessions are kept: a file (default: workshop.db beside the saves), or a database, postgres://user@host/name")
	cmd.Flags().StringVar(&from, "scenario", "", "path of the scenario, when it is none that ships")
	return cmd
}

// takeSession writes the files of a session into a folder, all or none. path is that of its scenario, or empty where that is found by its id.
func takeSession(ctx context.Context, c *console, st workshop.Keeper, id, path, folder string) error {
	opening, _, err := workshop.Opening(ctx, st, id)
	if err != nil {
		return err
	}
	var sc *scenario.Scenario
	if path != "" {
		if sc, err = openScenario(path); err == nil && sc.Source.ID != opening.Scenario {
			err = fmt.Errorf("session %s plays %q, not %q", id, opening.Scenario, sc.Source.ID)
		}
	} else {
		sc, _ = openRecorded(opening.Scenario) // without it the session is taken as it was kept
	}
	if err != nil {
		return err
	}
	taken, why, err := workshop.Take(ctx, st, sc, id, opening)
	if err != nil {
		return err
	}
	var files []wholefile.File
	for _, t := range taken {
		files = append(files, wholefile.File{Path: filepath.Join(folder, id+"-"+t.Name), Write: func(w io.Writer) error {
			_, err := w.Write(t.Text)
			return err
		}})
	}
	if err = os.MkdirAll(folder, 0o755); err == nil {
		err = wholefile.WriteAll(files...)
	}
	if err != nil {
		return fmt.Errorf("the files cannot be written: %w", err)
	}
	for _, f := range files {
		fmt.Fprintln(c.out, f.Path)
	}
	var changed *workshop.Changed
	switch {
	case why == nil:
		return nil
	case len(taken) > 1:
		fmt.Fprintf(c.err, "headcount: %v; the results are as they were kept then\n", why)
		return nil
	case errors.As(why, &changed):
		fmt.Fprintf(c.err, "headcount: %v; no results were kept with it, and its record does not say them: it holds what people chose, and what came of it only that version can tell, by `headcount workshop --resume %s`\n", why, id)
	default:
		fmt.Fprintf(c.err, "headcount: no results were kept with session %s, and none can be made here: %v; --scenario PATH says where a scenario is that does not ship\n", id, why)
	}
	return errShort
}
