//go:build !js

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"headcount/engine/declog"
	"headcount/engine/scenario"
)

func newCheck(c *console) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "check PATH...",
		Short: "Check scenario files and say what is wrong, where, and what helps",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("check needs at least one file or folder")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if format != "text" && format != "json" {
				return fmt.Errorf("there is no format %q; there are text and json", format)
			}
			for _, p := range args {
				if _, err := os.Stat(p); err != nil {
					return fmt.Errorf("there is no file or folder %q", p)
				}
			}
			found := scenario.CheckPaths(args...)
			if err := printFindings(c, found, format); err != nil {
				return err
			}
			if len(found) > 0 {
				return errShort
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "text or json")
	return cmd
}

func printFindings(c *console, found []scenario.Diagnostic, format string) error {
	if format == "json" {
		if found == nil {
			found = []scenario.Diagnostic{}
		}
		return printJSON(c, found)
	}
	if err := scenario.WriteText(c.out, found); err != nil {
		return err
	}
	if len(found) == 0 {
		fmt.Fprintln(c.err, "No findings.")
	} else {
		fmt.Fprintf(c.err, "%d findings.\n", len(found))
	}
	return nil
}

func newVersion(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program, of its rules and of its log format",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(c.out, "headcount %s\nrules %d (reads from %d)\nlog format %d (reads from %d)\n", version(), declog.RulesVersion, declog.MinRules, declog.FormatVersion, declog.MinFormat)
			return err
		},
	}
}

// version is the module's version, or the commit it was built from.
func version() string {
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
		if len(args) != n {
			return fmt.Errorf("%s needs %s; `headcount help %s` shows how", cmd.Name(), what, cmd.Name())
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
	f, ok := r.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
