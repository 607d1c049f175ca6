//go:build !js

package main

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"headcount/engine/play"
	"headcount/engine/playtest"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/text"
)

// playFlags are the flags of `headcount play`.
type playFlags struct {
	seeds                  seeds
	asText, fresh, watch   bool
	alone                  bool // the play begins without what came of earlier ones
	language, from, policy string

	save  string // id of the save to go on with, whatever else there is
	named string // the scenario, as it was asked for
}

func newPlay(c *console) *cobra.Command {
	var f playFlags
	cmd := &cobra.Command{
		Use:   "play SCENARIO",
		Short: "Play one scenario, in a window or with --text in the terminal",
		Long: "Play one scenario, in a window or with --text in the terminal. The last unfinished play is gone on with, unless --new, --alone, a seed or\n" +
			"--from says otherwise. A new play begins with what came of the last other scenario that was played to its end here; where the scenario takes any of\n" +
			"it up, the briefing says so and lets you leave it behind. With --alone, a seed or --from it begins without.\n" +
			"--from begins on a later day: until then --policy decides, as the log says.\n\n" +
			"--watch is for authors: the play goes on while you write. A saved edit is checked and taken up at once, with the decisions so far; one with\n" +
			"mistakes is told where it stands and leaves the play as it is. In the terminal findings, why EVENT and inspect show what is true; in the window A does.",
		Example: "  headcount play two-strides --text --seed 7\n  headcount play mine/ --from w2 --policy attentive\n  headcount play mine/ --watch\n  headcount play mine/ --from w2-tue --language de",
		Args:    exactly(1, "a scenario, such as two-strides"),
		RunE: func(cmd *cobra.Command, args []string) error {
			f.seeds.read(cmd)
			name := scenario.Whole(args[0]) // also when the file that was named is gone
			if f.policy != "" && f.from == "" {
				return fmt.Errorf("--policy goes with --from: it says who decides until then")
			}
			if f.watch {
				if err := watched(name); err != nil {
					return err
				}
			}
			f.named = name
			if !f.asText {
				return openWindow(cmd.Context(), c, &f, name)
			}
			sc, err := openIn(name, f.language)
			if err != nil {
				return err
			}
			return playText(cmd, c, sc, &f, name)
		},
	}
	f.seeds.flags(cmd)
	flags := cmd.Flags()
	flags.BoolVar(&f.asText, "text", false, "play in the terminal, line by line; needs no screen")
	flags.StringVar(&f.language, "language", "", "in the words of text/LANGUAGE.toml, where the scenario has such")
	flags.BoolVar(&f.fresh, "new", false, "begin anew instead of going on with the last play")
	flags.BoolVar(&f.alone, "alone", false, "begin anew, without what came of earlier plays")
	flags.BoolVar(&f.watch, "watch", false, "for authors: take every saved edit up at once, and show what is true and why things came up")
	flags.StringVar(&f.from, "from", "", "begin on this day, such as w2 (its Monday) or w2-tue")
	flags.StringVar(&f.policy, "policy", "", "who decides until the day of --from; idle where nobody is named")
	return cmd
}

// inLanguage is the scenario of a record in the words of a language, which lie beside it by that name; one of other rules there is not its.
func inLanguage(sc *scenario.Scenario, name, language string) (*scenario.Scenario, error) {
	if language == "" {
		return sc, nil
	}
	translated, err := openIn(name, language)
	if err != nil {
		return nil, err
	}
	if translated.RulesHash != sc.RulesHash {
		return nil, fmt.Errorf("what lies here as %s is another than the one that was played: say where that is with --scenario PATH", name)
	}
	return translated, nil
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
	if language == src.Tongue() { // it is written in it
		return sc, nil
	}
	if len(names) == 0 {
		alone := ""
		if filepath.Ext(name) == ".toml" && scenario.Whole(name) == name && filepath.Base(name) != "scenario.toml" {
			alone = "; that is read from the folder text beside a scenario.toml, so call this file that, in a folder of its own"
		}
		return nil, fmt.Errorf("%s has no words in other languages; `headcount stats %s --texts` prints a file to be translated%s", name, inCommand(name), alone)
	}
	return nil, fmt.Errorf("%s has no words in %q%s", name, language, scenario.Suggest(language, names))
}

// playText plays in the terminal.
func playText(cmd *cobra.Command, c *console, sc *scenario.Scenario, f *playFlags, name string) error {
	store := openStore()
	door, note, err := openPlay(sc, store, f)
	if err != nil {
		return err
	}
	door.Scenarios = openScenario
	if rules, err := (ruleFile{}).read(); err == nil {
		door.UseRules(rules)
	}
	if len(door.Session().Log.Entries) > 0 && f.from == "" {
		note = strings.TrimSpace("Going on with " + door.ID + " (--new begins anew). " + note)
	}
	if note != "" {
		fmt.Fprintln(c.err, note)
	}
	o := text.Options{Width: c.columns(), Echo: !isTerminal(c.in)}
	if card := play.LastCard(store); card != nil && card.Due(time.Now()) && isTerminal(c.in) { // a pipe has nobody to be asked
		o.Reminder = text.Reminder{Text: card.Text, Answer: func(did bool) error { return card.Answer(store, did) }}
	}
	o.Rules = ownRules(ruleFile{}, door.UseRules)
	if f.watch {
		live := f.live(name, door)
		o.Author = live
		err = errors.Join(text.Run(cmd.Context(), live, c.in, c.out, o), live.Close())
	} else {
		err = errors.Join(text.Run(cmd.Context(), door, c.in, c.out, o), door.Close())
	}
	fmt.Fprintf(c.err, "Kept as %s.\n", door.ID)
	if wasStopped(cmd.Context(), err) {
		return nil // that is one of the ways to leave, and nothing is lost by it
	}
	return err
}

// ownRules is the player's own sheet for the terminal; use hands one that was kept to the play.
func ownRules(shelf shelfOfRules, use func(text string)) text.Rules {
	return text.Rules{
		Read: func() string {
			rules, _ := shelf.read() // one that cannot be read counts as none, and is not written over
			return rules
		},
		Keep: func(rules string) error {
			if _, problems := policy.ParseRules(rules); len(problems) > 0 {
				return fmt.Errorf("the sheet cannot be read: %w", problems[0])
			}
			if err := keepRules(shelf, rules); err != nil {
				return err
			}
			use(rules)
			return nil
		},
		Bad: badRule,
	}
}

// badRule says what cannot be read in one line of a sheet.
func badRule(line string) error {
	_, problems := policy.ParseRules(line + "\notherwise -> wait")
	if len(problems) == 0 {
		return nil
	}
	p := problems[0]
	if p.Advice != "" {
		return fmt.Errorf("%s; %s", p.Message, p.Advice)
	}
	return errors.New(p.Message)
}

// openPlay resumes the newest unfinished play of a scenario, or begins one.
func openPlay(sc *scenario.Scenario, store save.Store, f *playFlags) (*play.Local, string, error) {
	if f.save != "" {
		return play.Resume(sc, store, f.save, newSeed)
	}
	if f.from != "" {
		return openAhead(sc, store, f)
	}
	note := ""
	alone := f.alone || f.seeds.given()
	if !f.fresh && !alone {
		door, told, err := newest(store, sc, func(id string) (*play.Local, string, error) {
			if f.watch {
				return adopt(sc, store, id)
			}
			return play.Resume(sc, store, id, newSeed)
		})
		if door != nil || err != nil {
			return door, told, err
		}
		note = told
	}
	played := func(id string) (*scenario.Scenario, error) {
		other, err := openScenario(id)
		if err != nil {
			return neighbour(openScenario, f.named, id)
		}
		return other, nil
	}
	door, err := begin(sc, store, played, alone, func() (cast, luck uint64) { return f.seeds.pair(newSeed) }, newSeed)
	return door, note, err
}

// adopt goes on with a copy of a play that may be of the scenario as it was earlier.
func adopt(sc *scenario.Scenario, store save.Store, id string) (*play.Local, string, error) {
	log, _, err := store.Read(id)
	if err != nil {
		return nil, "", err
	}
	door, f, err := play.Adopt(sc, store, log, newSeed)
	if err != nil {
		return nil, "", err
	}
	note := "It is a copy of " + id + "."
	if n := len(f.Lost); n > 0 {
		note = fmt.Sprintf("It is a copy of %s, of which %s cannot be taken any more.", id, several(n, "decision"))
	}
	return door, note, nil
}

// openAhead begins a play on the day of --from.
func openAhead(sc *scenario.Scenario, store save.Store, f *playFlags) (*play.Local, string, error) {
	day, err := sc.ReadDay(f.from)
	if err != nil {
		return nil, "", err
	}
	name := cmp.Or(f.policy, "idle")
	who, ok := playtest.PlayerByName(sc, name)
	if !ok {
		return nil, "", fmt.Errorf("there is no policy %q%s", name, whichPolicy(name))
	}
	cast, luck := f.seeds.pair(newSeed)
	door, err := play.NewAt(sc, store, cast, luck, newSeed, play.Ahead{To: day, By: name, Decide: who().Decide})
	if err != nil {
		return nil, "", err
	}
	return door, fmt.Sprintf("Until %s %s decided.", scenario.DayWords(day), name), nil
}
