//go:build !js

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/verify"
)

func newCheck(c *console) *cobra.Command {
	var format, since string
	cmd := &cobra.Command{
		Use:   "check PATH...",
		Short: "Check scenario files and say what is wrong, where, and what helps",
		Long: "Check scenario files: a folder, a .toml file, a .zip, a folder with several of them, or a shipped scenario by its id.\n" +
			"A file that is one of several of a scenario, as story.toml is, is checked with the others.\n" +
			"All findings come at once, in order.\n" +
			"With --changed-since LOG it says too what the edit means for that saved play: safe, adapt or break, for each id the play names.",
		Example: "  headcount check my-scenario\n  headcount check my-scenario --changed-since play.log\n  headcount check . --format sarif > findings.sarif",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("check needs at least one file or folder")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if format != "text" && format != "json" && format != "sarif" {
				return fmt.Errorf("there is no format %q; there are text, json and sarif", format)
			}
			for _, p := range args {
				if _, _, err := shippedOr(p); err != nil {
					return err
				}
			}
			return check(cmd.Context(), c, wholes(c, args), format, since)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "text, json or sarif (2.1.0)")
	cmd.Flags().StringVar(&since, "changed-since", "", "a log, or the id of a save: what the edit means for it; needs one scenario")
	return cmd
}

// wholes puts the scenario in place of a file that is a part of it, once, and says so.
func wholes(c *console, paths []string) []string {
	var list, told []string
	for _, p := range paths {
		whole := scenario.Whole(p)
		if whole != p && !slices.Contains(told, whole) {
			told = append(told, whole)
			at, err := filepath.Abs(whole)
			if err != nil {
				at = whole
			}
			fmt.Fprintf(c.err, "%s is part of the scenario %s, which is checked as a whole.\n", p, filepath.Base(at))
		}
		if !slices.ContainsFunc(list, func(other string) bool { return filepath.Clean(other) == filepath.Clean(whole) }) {
			list = append(list, whole)
		}
	}
	return list
}

// checkMemory is where the collector begins to work all the same [bytes]: many scenarios at once, or hostile ones.
const checkMemory = 256 << 20

func check(ctx context.Context, c *console, paths []string, format, since string) error {
	debug.SetGCPercent(-1) // a short-lived command: what it allocates for one scenario is bounded by the size of files
	debug.SetMemoryLimit(checkMemory)
	found, err := findings(paths)
	if err != nil {
		return err
	}
	var change *verify.Change
	if since != "" {
		if len(paths) != 1 {
			return fmt.Errorf("--changed-since needs exactly one scenario")
		}
		log, err := readLog(ctx, c, since)
		if err != nil {
			return err
		}
		if scenario.HasErrors(found) {
			fmt.Fprintln(c.err, "What this means for saves shows once the errors are gone.")
		} else {
			if change, err = changedSince(log, paths[0]); err != nil {
				return err
			}
		}
	}
	if err := printFindings(c, found, change, format); err != nil {
		return err
	}
	if len(found) > 0 || change != nil && change.Saves == verify.Break {
		return errShort
	}
	return nil
}

// findings checks shipped scenarios by their ids, and what lies at the other paths together.
func findings(paths []string) ([]scenario.Diagnostic, error) {
	var found []scenario.Diagnostic
	var lying []string
	for _, p := range paths {
		switch fsys, dir, err := shippedOr(p); {
		case err != nil:
			return nil, err
		case fsys != nil:
			found = append(found, scenario.Check(fsys, dir)...)
		default:
			lying = append(lying, p)
		}
	}
	return append(found, scenario.CheckPaths(lying...)...), nil
}

// changedSince says what an edited scenario means for a log.
func changedSince(log declog.Log, path string) (*verify.Change, error) {
	sc, err := scenarioOf(log.Header.Scenario, path)
	if err != nil {
		return nil, err
	}
	change := verify.Changed(sc, log)
	return &change, nil
}

// printFindings prints one document: a list of findings, or with a change an object of both.
func printFindings(c *console, found []scenario.Diagnostic, change *verify.Change, format string) error {
	if found == nil {
		found = []scenario.Diagnostic{}
	}
	switch {
	case format == "sarif":
		properties := map[string]any{}
		if change != nil {
			properties["saves"] = change
		}
		return scenario.WriteSARIF(c.out, found, version(), properties)
	case format == "json" && change != nil:
		return printJSON(c, struct {
			Findings []scenario.Diagnostic `json:"findings"`
			Saves    *verify.Change        `json:"saves"`
		}{found, change})
	case format == "json":
		return printJSON(c, found)
	}
	if err := scenario.WriteText(c.out, found); err != nil {
		return err
	}
	if change != nil {
		fmt.Fprintln(c.out, change.Text())
	}
	switch len(found) {
	case 0:
		fmt.Fprintln(c.err, "No findings.")
	case 1:
		fmt.Fprintln(c.err, "1 finding.")
	default:
		fmt.Fprintf(c.err, "%d findings.\n", len(found))
	}
	return nil
}

func newVersion(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program, of its rules and of its log format",
		Args:  atMost(0),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprint(c.out, versions())
			return err
		},
	}
}

// versions says what this program is, by which rules it plays and what it reads.
func versions() string {
	return fmt.Sprintf("headcount %s\nrules %d (reads from %d)\nlog format %d (reads from %d)\n", version(), declog.RulesVersion, declog.MinRules, declog.FormatVersion, declog.MinFormat)
}

// release is how the release is called that this program is of; cmd/release sets it when it links.
var release string

// version is the release, the module's version, or the commit it was built from.
func version() string {
	if release != "" {
		return release
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "of unknown origin"
	}
	v := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && (v == "" || v == "(devel)") {
			return "development " + s.Value[:min(12, len(s.Value))]
		}
	}
	return v
}

// exactly asks for a number of arguments and says what they are.
func exactly(n int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > n {
			return atMost(n)(cmd, args)
		}
		if len(args) < n {
			name := strings.TrimPrefix(cmd.CommandPath(), "headcount ")
			return fmt.Errorf("%s needs %s; `headcount help %s` shows how", name, what, name)
		}
		return nil
	}
}

func printJSON(c *console, v any) error {
	e := json.NewEncoder(c.out)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

func isTerminal(r io.Reader) bool {
	if t, ok := r.(*typed); ok {
		r = t.from
	}
	f, ok := r.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
