//go:build !js

// Command headcount is the game and everything around it: without an argument it opens the game, sub-commands check, run, replay and
// measure.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// The exit codes of the command line.
const (
	exitWell  = 0 // done and well
	exitShort = 1 // done, and something fell short: a finding, a different replay
	exitNot   = 2 // could not be done
)

// errShort ends a command with exit code 1 after it has said what fell short.
var errShort = errors.New("something fell short")

// run carries out one command line and returns its exit code. The first Ctrl-C asks the command to stop, the second ends the process; what
// stops services asks by SIGTERM, to the same effect.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	defer context.AfterFunc(ctx, stop)()
	out := &result{to: stdout}
	c := &console{&typed{ctx: ctx, from: stdin}, out, stderr}
	root := newRoot(c)
	root.SetArgs(args)
	root.SetIn(c.in)
	root.SetOut(out)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if out.err != nil && (err == nil || errors.Is(err, errShort)) {
		err = fmt.Errorf("the result could not be written whole: %w", out.err)
	}
	switch {
	case err == nil:
		return exitWell
	case errors.Is(err, errShort):
		return exitShort
	case wasStopped(ctx, err):
		fmt.Fprintln(stderr, "Stopped.")
		return exitShort
	default:
		fmt.Fprintln(stderr, "headcount:", oneLine(err))
		return exitNot
	}
}

// oneLine writes an error as the one line it is to be: several joined ones, and those of libraries that take more, one after the other.
func oneLine(err error) string {
	var lines []string
	for line := range strings.Lines(err.Error()) {
		if line = strings.TrimSpace(line); line != "" && !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	return strings.ReplaceAll(strings.Join(lines, "; "), ":; ", ": ")
}

func newRoot(c *console) *cobra.Command {
	root := &cobra.Command{
		Use:   "headcount",
		Short: "A game about managing people who are not machines",
		Long: "Headcount is a management-decision simulation game.\nWithout a command it opens the game.\n\n" +
			"Plays, your rule sheet and settings are kept in your own folders; HEADCOUNT_SAVES=FOLDER keeps them all in that one.",
		Args:          noCommand,
		SilenceUsage:  true,
		SilenceErrors: true,
		RunE:          func(cmd *cobra.Command, _ []string) error { return openWindow(cmd.Context(), c, &playFlags{}, "") },
	}
	root.AddCommand(newPlay(c), newRun(c), newDecisions(c), newReplay(c), newCheck(c), newTest(c), newWhy(c), newFates(c), newDebrief(c), newBatch(c), newWeb(c), newWorkshop(c),
		newValidate(c), newParams(c), newVersion(c))
	root.AddCommand(newNew(c), newSchema(c), newGraph(c), newStats(c), newRename(c), newMigrate(c), newRules(c), newStudy(c))
	root.Version = versions() // --version, as most programs know it
	root.SetVersionTemplate("{{.Version}}")
	root.SetFlagErrorFunc(badFlag)
	helpOrSay(root)
	return root
}
