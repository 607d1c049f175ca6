//go:build !js

package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/text"
)

func newPlay(c *console) *cobra.Command {
	var s seeds
	var asText, fresh bool
	var language string
	cmd := &cobra.Command{
		Use:   "play SCENARIO",
		Short: "Play one scenario, in a window or with --text in the terminal",
		Args:  exactly(1, "a scenario, such as two-strides"),
		RunE: func(cmd *cobra.Command, args []string) error {
			s.read(cmd)
			if !asText && language != "" {
				return fmt.Errorf("--language goes with --text: the window shows a scenario in the words it is written in. Add --text, or leave --language out")
			}
			if !asText {
				return openWindow(cmd.Context(), c, s, args[0])
			}
			sc, err := openIn(args[0], language)
			if err != nil {
				return err
			}
			return playText(cmd, c, sc, &s, fresh)
		},
	}
	s.flags(cmd)
	cmd.Flags().BoolVar(&asText, "text", false, "play in the terminal, line by line; needs no screen")
	cmd.Flags().StringVar(&language, "language", "", "with --text: in the words of text/LANGUAGE.toml, where the scenario has such")
	cmd.Flags().BoolVar(&fresh, "new", false, "begin anew instead of going on with the last play")
	return cmd
}

// openIn opens a scenario in the words of a language; the rules, and so its saved plays, are the same in all of them.
func openIn(name, language string) (*scenario.Scenario, error) {
	sc, err := openScenario(name)
	if err != nil || language == "" {
		return sc, err
	}
	src, pos, _, err := loadSource(name)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, l := range pos.Languages() {
		if names = append(names, l.Name); l.Name != language {
			continue
		}
		src.Translate(l)
		translated, found := scenario.Compile(src, nil)
		return translated, stops(name, found)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("%s has no words in other languages; `headcount stats %s --texts` prints a file to be translated", name, name)
	}
	return nil, fmt.Errorf("%s has no words in %q%s", name, language, scenario.Suggest(language, names))
}

// playText plays in the terminal: it goes on with the last unfinished play of the scenario unless told otherwise.
func playText(cmd *cobra.Command, c *console, sc *scenario.Scenario, s *seeds, fresh bool) error {
	store := openStore()
	fresh = fresh || s.hasBoth || s.hasCast || s.hasLuck
	door, note, err := openPlay(sc, store, s, fresh)
	if err != nil {
		return err
	}
	if note != "" {
		fmt.Fprintln(c.err, note)
	}
	err = text.Run(cmd.Context(), door, c.in, c.out, text.Options{Echo: !isTerminal(c.in)})
	fmt.Fprintf(c.err, "Kept as %s.\n", door.ID)
	return errors.Join(err, door.Close())
}

// openPlay resumes the newest unfinished play of a scenario, or begins one.
func openPlay(sc *scenario.Scenario, store save.Store, s *seeds, fresh bool) (*play.Local, string, error) {
	if !fresh {
		list, err := store.List()
		if err != nil {
			return nil, "", fmt.Errorf("the saves cannot be read: %w", err)
		}
		for _, info := range list {
			if info.Scenario != sc.Source.ID || info.Done || info.Entries == 0 {
				continue
			}
			door, note, err := play.Resume(sc, store, info.ID, newSeed)
			if err == nil {
				return door, "Going on with " + info.ID + " (--new begins anew). " + note, nil
			}
			if !errors.Is(err, save.ErrBusy) {
				return nil, "", err
			}
		}
	}
	cast, luck := s.pair(newSeed)
	door, err := play.New(sc, store, cast, luck, newSeed)
	return door, "", err
}
