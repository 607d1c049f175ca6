//go:build !js

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"headcount/engine/policy"
	"headcount/engine/view"
)

// ruleFile keeps the player's rule sheet beside the settings.
type ruleFile struct{}

func (ruleFile) path() string { return filepath.Join(filepath.Dir(settingsFile{}.path()), "rules.txt") }

func (f ruleFile) read() (string, error) {
	data, err := os.ReadFile(f.path())
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return string(data), err
}

// write writes a new file whole, which then takes the old one's place.
func (f ruleFile) write(text string) error {
	if err := os.MkdirAll(filepath.Dir(f.path()), 0o755); err != nil {
		return err
	}
	return writeWhole(f.path(), text)
}

func newRules(c *console) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "rules [FILE]",
		Short: "Your own rule sheet: show it, or take it from a file (- for standard input)",
		Long: "Your own rule sheet goes with you from scenario to scenario. In every gap of a play it can be let run for the rest of the day; the\n" +
			"debrief runs it on the same days as you played. Without a file the sheet is shown; with one it is checked and kept.\n\n" + sheetHelp(),
		Args: atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				return takeRules(cmd.Context(), c, args[0])
			}
			return showRules(c)
		},
	}
	return cmd
}

// sheetHelp shows how a sheet is written, by the phrases that the window offers.
func sheetHelp() string {
	s := "A rule is CONDITION -> ACT, the first that holds decides:\n"
	for _, list := range [][]view.RulePhrase{view.RuleConditions(), view.RuleActs()} {
		s += "\n"
		for _, p := range list {
			s += fmt.Sprintf("  %-58s %s\n", p.Rule, p.Words)
		}
	}
	return s
}

func showRules(c *console) error {
	text, err := ruleFile{}.read()
	if err != nil {
		return fmt.Errorf("the rule sheet cannot be read: %w", err)
	}
	if text == "" {
		_, err = fmt.Fprintln(c.out, "Nothing stands on your sheet yet. `headcount rules FILE` takes one from a file; in the window R opens it.")
		return err
	}
	_, err = fmt.Fprint(c.out, text)
	return err
}

// takeRules checks a sheet and keeps it. One with mistakes is refused with each of their places, and the old one stays.
func takeRules(ctx context.Context, c *console, name string) error {
	data, err := interruptibly(ctx, func() ([]byte, error) { return sheetIn(c, name) })
	if err != nil {
		return fmt.Errorf("the rule sheet cannot be read: %w", err)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff")) // as some editors begin a file
	if len(data) > mostRules {
		return fmt.Errorf("%s is longer than a rule sheet can be (%d KB)", name, mostRules>>10)
	}
	if _, problems := policy.ParseRules(string(data)); len(problems) > 0 {
		for _, p := range problems {
			fmt.Fprintf(c.out, "%s:%d:%d: %s", name, p.Line, p.Column, p.Message)
			if p.Advice != "" {
				fmt.Fprintf(c.out, "; %s", p.Advice)
			}
			fmt.Fprintln(c.out)
		}
		return errShort
	}
	if err := (ruleFile{}).write(string(data)); err != nil {
		return fmt.Errorf("the rule sheet could not be kept: %w", err)
	}
	_, err = fmt.Fprintln(c.out, "Kept. It goes with you into every scenario.")
	return err
}

// sheetIn reads a file, or standard input where its name is a hyphen, as far as a sheet can be long and one byte more.
func sheetIn(c *console, name string) ([]byte, error) {
	if name == standard {
		return io.ReadAll(io.LimitReader(c.in, mostRules+1))
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s is a folder; a sheet is a file with one rule a line", name)
	}
	return io.ReadAll(io.LimitReader(f, mostRules+1))
}

// mostRules is the longest sheet, in bytes.
const mostRules = 64 << 10
