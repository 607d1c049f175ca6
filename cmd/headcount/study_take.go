//go:build !js

package main

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/study"
	"headcount/engine/text"
	"headcount/engine/voice"
)

func newStudyTake(c *console) *cobra.Command {
	var code, when string
	cmd := &cobra.Command{
		Use:   "take FOLDER --code CODE --when before|after|later",
		Short: "Ask somebody the form that is theirs, in the terminal",
		Long: "Ask somebody the form that is theirs on this occasion. Each answer is kept at once; left half-way, the same command goes on where it was.\n" +
			"Before the first form the consent text is shown, and only a yes goes on.",
		Args: exactly(1, "the folder of a study"),
		RunE: func(_ *cobra.Command, args []string) error {
			if code == "" || when == "" {
				return errors.New("study take needs whose form and on which occasion, such as --code P07 --when before; `headcount help study take` shows how")
			}
			plan, list, err := openStudy(args[0])
			if err != nil {
				return err
			}
			p, err := plan.Find(code)
			if err != nil {
				return err
			}
			form, err := p.FormAt(when)
			if err != nil {
				return err
			}
			t := &taking{c: c, in: bufio.NewScanner(c.in), file: filepath.Join(args[0], answersFile), answer: study.Answer{Code: p.Code, When: when, Form: form}}
			if err = t.run(list); errors.Is(err, errLeft) {
				fmt.Fprintln(c.err, "headcount:", err)
				return errShort
			}
			return err
		},
	}
	cmd.Flags().StringVar(&code, "code", "", "whose form, such as P07")
	cmd.Flags().StringVar(&when, "when", "", "before, after or later")
	return cmd
}

// taking asks one form.
type taking struct {
	c      *console
	in     *bufio.Scanner
	file   string
	answer study.Answer
}

var errLeft = errors.New("left half-way; what was answered is kept, and the same command goes on from there")

func (t *taking) run(list []study.Answer) error {
	items := study.Form(t.answer.Form)
	given := map[int]bool{}
	for _, a := range list {
		if a.Code == t.answer.Code && a.When == t.answer.When {
			given[a.Vignette] = true
		}
	}
	if len(given) == len(items) {
		return fmt.Errorf("%s has answered this form already", t.answer.Code)
	}
	if t.answer.When == study.Whens()[0] && len(given) == 0 {
		if err := t.consent(); err != nil {
			return err
		}
	}
	fmt.Fprintf(t.c.out, "\n%s\n", textOf("instructions"))
	for i := range items {
		if given[items[i].Number] {
			continue
		}
		if err := t.ask(&items[i]); err != nil {
			return err
		}
	}
	fmt.Fprintln(t.c.out, "\nThat is all. Thank you.")
	return nil
}

func (t *taking) consent() error {
	fmt.Fprintf(t.c.out, "%s\n\nDo you take part? yes goes on, anything else ends it here.\n> ", textOf("consent"))
	if !t.in.Scan() || !strings.EqualFold(strings.TrimSpace(t.in.Text()), "yes") {
		return errors.New("no yes was given, so nothing was asked; nothing is kept")
	}
	return nil
}

// ask asks until there is an answer, and keeps it.
func (t *taking) ask(v *study.Vignette) error {
	fmt.Fprintln(t.c.out)
	study.WriteVignette(t.c.out, v)
	for {
		fmt.Fprint(t.c.out, "> ")
		if !t.in.Scan() {
			return errLeft
		}
		line := strings.TrimSpace(t.in.Text())
		if _, err := v.Points(line); err != nil {
			fmt.Fprintf(t.c.out, "%s.\n", voice.Capital(err.Error()))
			continue
		}
		t.answer.Vignette, t.answer.Text, t.answer.Date = v.Number, line, time.Now().Format(time.DateOnly)
		return t.keep()
	}
}

// keep writes one answer to the end of the file, so that nothing after it can take it away. Of one that cannot be written whole nothing is left: half a
// line would keep those before it from being read.
func (t *taking) keep() error {
	f, err := os.OpenFile(t.file, os.O_APPEND|os.O_RDWR, 0o644)
	if err != nil {
		return err
	}
	end, err := f.Seek(0, io.SeekEnd)
	if err == nil {
		if err = t.addTo(f, end); err != nil {
			err = fmt.Errorf("the last answer could not be kept; those before it are, and the same command goes on from there: %w", errors.Join(err, os.Truncate(t.file, end))) // by its name: on Windows, what was opened to be added to cannot be cut
		}
	}
	return errors.Join(err, f.Close())
}

// addTo writes the answer to a file of so many bytes.
func (t *taking) addTo(f *os.File, end int64) error {
	if err := endLine(f, end); err != nil {
		return err
	}
	w := csv.NewWriter(f)
	err := w.Write(t.answer.Row())
	w.Flush()
	return errors.Join(err, w.Error(), f.Sync())
}

// endLine ends the last line of a file. What was typed in by hand may have none, and the next answer would be written on to it.
func endLine(f *os.File, end int64) error {
	if end == 0 {
		return nil
	}
	var last [1]byte
	if _, err := f.ReadAt(last[:], end-1); err != nil || last[0] == '\n' {
		return err
	}
	_, err := f.WriteString("\n")
	return err
}

// textOf is one of the texts of the kit.
func textOf(id string) string {
	list := study.Texts()
	return list[slices.IndexFunc(list, func(t study.Text) bool { return t.ID == id })].Text
}

func newStudyPlay(c *console) *cobra.Command {
	var code string
	var asText bool
	cmd := &cobra.Command{
		Use:   "play FOLDER --code CODE",
		Short: "Play what the plan says for somebody, with or without the re-runs at the end",
		Long: "Play the scenario of a study with the seeds of the plan. The arm is kept in the play, so that it stays the same wherever the play is gone on\n" +
			"with: without the re-runs the debrief asks for the moment, the account, the tokens and the card, and nothing is lived again.",
		Args: exactly(1, "the folder of a study"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if code == "" {
				return errors.New("study play needs whose play, such as --code P07; `headcount help study play` shows how")
			}
			plan, _, err := openStudy(args[0])
			if err != nil {
				return err
			}
			p, err := plan.Find(code)
			if err != nil {
				return err
			}
			sc, err := openScenario(plan.Scenario)
			if err != nil {
				return err
			}
			store := openStore()
			id, err := studyPlay(sc, store, p)
			if err != nil {
				return err
			}
			fmt.Fprintf(c.out, "%s\n\n", textOf(p.Arm))
			if !asText {
				return openWindow(cmd.Context(), c, &playFlags{save: id}, plan.Scenario)
			}
			door, note, err := play.Resume(sc, store, id, newSeed)
			if err != nil {
				return err
			}
			if note != "" {
				fmt.Fprintln(c.err, note)
			}
			door.Scenarios = openScenario
			err = errors.Join(text.Run(cmd.Context(), door, c.in, c.out, text.Options{Width: c.columns(), Echo: !isTerminal(c.in)}), door.Close())
			fmt.Fprintf(c.err, "Kept as %s.\n", door.ID)
			if wasStopped(cmd.Context(), err) {
				return nil // as in any play: one of the ways to leave
			}
			return err
		},
	}
	cmd.Flags().StringVar(&code, "code", "", "whose play, such as P07")
	cmd.Flags().BoolVar(&asText, "text", false, "play in the terminal, line by line; needs no screen")
	return cmd
}

// studyPlay finds the play of a participant among the saves, or begins it.
func studyPlay(sc *scenario.Scenario, store save.Store, p *study.Participant) (id string, err error) {
	list, err := store.List()
	if err != nil {
		return "", fmt.Errorf("the saves cannot be read: %w", err)
	}
	for _, info := range list {
		log, _, err := store.Read(info.ID)
		if err == nil && log.Header.Cast == p.Cast && log.Header.Luck == p.Luck && log.Header.Scenario == sc.Source.ID && play.StudyOf(log) == p.Arm+" "+p.Code {
			return info.ID, nil
		}
	}
	door, err := play.New(sc, store, p.Cast, p.Luck, newSeed)
	if err != nil {
		return "", err
	}
	return door.ID, errors.Join(door.Study(p.Arm, p.Code), door.Close())
}
