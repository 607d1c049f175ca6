//go:build !js

package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"headcount/engine/play"
	"headcount/engine/scenario"
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/host"
	"headcount/engine/ui/input"
	"headcount/engine/ui/screen"
	"headcount/engine/ui/sound"
)

// openWindow opens the game; name goes straight into a scenario, and is empty for the title.
func openWindow(ctx context.Context, c *console, f *playFlags, name string) (err error) {
	lib := &library{
		store: openStore(), open: f.opener(name), seed: newSeed, extra: name, rules: ruleFile{},
		seeds: func() (uint64, uint64) { return f.seeds.pair(newSeed) }, alone: f.seeds.given(),
	}
	defer func() { err = errors.Join(err, lib.close()) }()
	kept := keptSettings{shelf: settingsFile{}}
	set, told := kept.read()
	app := screen.New(lib, set.Theme)
	app.Window = host.Window{}
	app.Use(set)
	tell := func(told string) {
		if told != "" {
			fmt.Fprintln(c.err, "headcount:", told)
			app.Tell(told)
		}
	}
	app.OnSettings = func(s screen.Settings) { tell(kept.keep(s)) }
	app.Sounds = sound.New()
	remind(app, lib.store)
	if name != "" {
		sc, err := lib.open(name)
		if err != nil {
			return err
		}
		if host.DisplayMissing() { // or a play would be begun that nobody can see
			return noDisplay(name)
		}
		door, note, err := openPlay(sc, lib.store, f)
		if err != nil {
			return err
		}
		if f.watch {
			lib.beside = func(name string, d *play.Local) ownDoor { return f.live(name, d) }
		}
		lib.door = lib.enter(name, door)
		app.Enter(lib.door, note)
	}
	tell(told)
	err = host.Run(&windowed{app, ctx})
	if errors.Is(err, host.ErrNoDisplay) {
		return noDisplay(name)
	}
	return err
}

func noDisplay(name string) error {
	return fmt.Errorf("no display here: `headcount play %s --text` plays in the terminal, `headcount web` in a browser", inCommand(cmp.Or(name, "two-strides")))
}

// windowed is the game in a window, which Ctrl-C in the terminal that opened it closes as its own menu does.
type windowed struct {
	*screen.App
	ctx context.Context // lives exactly as long as the window
}

// Update implements host.App.
func (w *windowed) Update(in input.Snapshot) bool { return w.App.Update(in) || w.ctx.Err() != nil }

// opener opens scenarios for the window: the one that was asked for in the language that was asked for, all others in their own.
func (f *playFlags) opener(name string) func(string) (*scenario.Scenario, error) {
	return func(which string) (*scenario.Scenario, error) {
		if which != name || f.language == "" {
			return openScenario(which)
		}
		sc, err := openIn(which, f.language)
		if err != nil {
			return nil, err
		}
		_, words := sc.Source.TextPaths()
		for _, text := range words {
			if letter, ok := canvas.Missing(text); ok {
				return nil, fmt.Errorf("no font here has the letter %q, which %s needs; install one that has (such as Noto Sans CJK), or use --text, which shows every letter that your terminal does", letter, f.language)
			}
		}
		return sc, nil
	}
}
