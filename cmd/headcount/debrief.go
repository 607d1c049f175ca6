//go:build !js

package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"headcount/engine/debrief"
	"headcount/engine/report"
	"headcount/engine/save"
)

func newDebrief(c *console) *cobra.Command {
	var path, file, language string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "debrief LOG",
		Short: "Look back on a play: one decision lived again, why, the other chair, and whose doing it was",
		Long: "Look back on a play that has come to its end, from nothing but its log: one decision lived a thousand times, the same days with that\n" +
			"one thing changed, why it came out that way, that day from the other chair, your tokens beside the computed split, and the\n" +
			"file behind it: the next three decisions by how far your forecast was off, what the ending and each promise hung on, habits, beliefs, dice.",
		Example: "  headcount debrief two-strides-20260301-101500\n  headcount debrief play.log --html play.html\n  headcount debrief play.log --language de",
		Args:    exactly(1, "a log file or the id of a save"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := printsOnce(printed{"--html -", file == standard}, printed{"--json", asJSON}); err != nil {
				return err
			}
			if err := mustFit(append(scenarioFiles(path), args[0], saveFile(args[0])), written{"--html", file}); err != nil {
				return err
			}
			sc, log, err := openLog(cmd.Context(), c, args[0], path)
			if err != nil {
				return err
			}
			if sc, err = inLanguage(sc, cmp.Or(path, log.Header.Scenario), language); err != nil {
				return err
			}
			progress, done := showShare(c, "looking back")
			doc, err := debrief.Written(cmd.Context(), sc, log, progress)
			done()
			if doc == nil {
				return err
			}
			addForecasts(doc, openStore())
			if wasStopped(cmd.Context(), err) {
				err = c.stopped()
			}
			if wrote := writeDebrief(c, doc, file, asJSON); wrote != nil {
				return wrote
			}
			if errors.Is(err, debrief.ErrWrong) {
				fmt.Fprintln(c.err, "headcount:", oneLine(err))
				return errShort
			}
			return err
		},
	}
	scenarioFlag(cmd, &path)
	cmd.Flags().StringVar(&language, "language", "", "in the words of text/LANGUAGE.toml, where the scenario has such")
	cmd.Flags().StringVar(&file, "html", "", "write one page that needs nothing else to this `FILE`; - prints it")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON document")
	return cmd
}

// addForecasts puts the forecasts of all kept plays beside a play that is one of them. Of somebody else's log nothing is known beyond it.
func addForecasts(doc *debrief.Document, store save.Store) {
	infos, err := store.List()
	if err != nil || doc.Debrief == nil || doc.Debrief.File == nil {
		return
	}
	mine := slices.ContainsFunc(infos, func(i save.Info) bool {
		log, _, err := store.Read(i.ID)
		return err == nil && i.Scenario == doc.Scenario && log.ID() == doc.Log
	})
	if !mine {
		return
	}
	if f, err := debrief.Forecasts(store, openScenario); err == nil {
		doc.Debrief.File.Forecasts = f
	}
}

// writeDebrief writes the page, and prints the document or, where neither was asked for, the text.
func writeDebrief(c *console, doc *debrief.Document, file string, asJSON bool) error {
	if err := c.toFile(file, func(w io.Writer) error { return report.HTML(w, doc) }); err != nil {
		return fmt.Errorf("the page cannot be written: %w", err)
	}
	if file == standard {
		return nil
	}
	if file != "" && !asJSON {
		fmt.Fprintln(c.out, file)
	}
	switch {
	case asJSON:
		return printJSON(c, doc)
	case file == "":
		return report.Text(c.out, doc)
	}
	return nil
}
