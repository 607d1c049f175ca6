//go:build !js

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"headcount/engine/scenario"
	"headcount/engine/wholefile"
	"headcount/scenarios"
)

func newNew(c *console) *cobra.Command {
	return &cobra.Command{
		Use:     "new NAME",
		Short:   "Write a commented first scenario that already plays",
		Long:    "Make a folder NAME with a commented scenario that plays and has no findings, and the schema that an editor completes keys with.",
		Example: "  headcount new my-first-week\n  headcount play my-first-week",
		Args:    exactly(1, "a name, such as my-first-week"),
		RunE: func(_ *cobra.Command, args []string) error {
			id := filepath.Base(filepath.Clean(args[0]))
			text, err := scenario.Starter(id)
			if err != nil {
				return err
			}
			if slices.Contains(scenarios.Shipped(), id) {
				return fmt.Errorf("%q ships with the game, and plays of the two would be taken for each other; choose another name", id)
			}
			schema, err := json.MarshalIndent(scenario.Schema(nil), "", "  ")
			if err != nil {
				return err
			}
			if err := os.Mkdir(args[0], 0o755); errors.Is(err, fs.ErrExist) {
				return fmt.Errorf("%s is there already; choose another name", inQuotes(args[0]))
			} else if errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("there is no folder %s to put it into; make that first", inQuotes(filepath.Dir(filepath.Clean(args[0]))))
			} else if err != nil {
				return err
			}
			if err := writeAll([]scenario.Edited{
				{File: filepath.Join(args[0], "scenario.toml"), Text: text}, {File: filepath.Join(args[0], "schema.json"), Text: string(schema) + "\n"},
			}); err != nil {
				return errors.Join(err, os.RemoveAll(args[0])) // or it would be in the way of the next try
			}
			_, err = fmt.Fprintf(c.out, "%s\nheadcount play %s\nheadcount check %s\n", filepath.Join(args[0], "scenario.toml"), inCommand(args[0]), inCommand(args[0]))
			return err
		},
	}
}

func newRename(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "rename SCENARIO OLD NEW",
		Short: "Give something another id everywhere; saved plays go on knowing it",
		Long: "Give a person, event, choice, matter ... another id wherever it is named: in tables, acts, effects and conditions. Comments and layout\n" +
			"stay. The old id is kept in aliases, so that saved plays go on. OLD is an id; of a choice its event and itself: question.walk; where\n" +
			"several things share it, with the kind in front: person:ana.",
		Example: "  headcount rename my-scenario small-question first-question\n  headcount rename my-scenario first-question.walk go-over",
		Args:    exactly(3, "a scenario, the id there is and the new one"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := ownFiles(args[0]); err != nil {
				return err
			}
			edited, err := scenario.Rename(args[0], args[1], args[2])
			if err != nil {
				return err
			}
			return writeAndTell(c, edited)
		},
	}
}

func newMigrate(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "migrate PATH",
		Short: "Bring a scenario of an older format to the present one",
		Long:  "Bring the files of a scenario to the present format. Comments and layout stay.",
		Args:  exactly(1, "a scenario of your own"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := ownFiles(args[0]); err != nil {
				return err
			}
			m, err := scenario.Migrate(args[0])
			if err != nil {
				return err
			}
			if m.From == m.To {
				_, err := fmt.Fprintf(c.out, "%s has format %d, which is the present one; there is nothing to do\n", args[0], m.To)
				return err
			}
			for _, step := range m.Steps {
				fmt.Fprintln(c.out, step)
			}
			return writeAndTell(c, m.Files)
		},
	}
}

// ownFiles refuses what cannot be written to.
func ownFiles(name string) error {
	if _, err := os.Stat(name); err == nil {
		if filepath.Ext(name) == ".zip" {
			return fmt.Errorf("%s is a package; unpack it first", name)
		}
		return nil
	}
	if slices.Contains(scenarios.Shipped(), name) {
		return fmt.Errorf("%s ships inside the program; name a folder or a file of your own", name)
	}
	return fmt.Errorf("there is no file or folder %s", inQuotes(name))
}

// writeAll writes files that belong together: all of them anew, or none.
func writeAll(files []scenario.Edited) error {
	list := make([]wholefile.File, len(files))
	for i, f := range files {
		list[i] = wholefile.File{Path: filepath.FromSlash(f.File), Write: textWriter(f.Text)}
	}
	if err := wholefile.WriteAll(list...); err != nil {
		return fmt.Errorf("the files cannot be written: %w", err)
	}
	return nil
}

// writeWhole writes a file that is there whole or not at all.
func writeWhole(name, text string) error { return wholefile.Write(name, textWriter(text)) }

func textWriter(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

func writeAndTell(c *console, files []scenario.Edited) error {
	if err := writeAll(files); err != nil {
		return err
	}
	for _, f := range files {
		if _, err := fmt.Fprintln(c.out, f.File); err != nil {
			return err
		}
	}
	return nil
}
