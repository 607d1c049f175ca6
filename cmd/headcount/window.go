//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"

	"headcount/engine/ui/host"
	"headcount/engine/ui/screen"
	"headcount/engine/ui/theme"
)

// openWindow opens the game; name goes straight into a scenario, and is empty for the title.
func openWindow(_ context.Context, c *console, s seeds, name string) (err error) {
	lib := &library{
		store: openStore(), open: openScenario, seed: newSeed, extra: name,
		seeds: func() (uint64, uint64) { return s.pair(newSeed) },
	}
	defer func() { err = errors.Join(err, lib.close()) }()
	app := screen.New(lib, readTheme(c))
	app.OnTheme = func(th theme.Theme) { writeTheme(c, th) }
	if name != "" {
		fresh := s.hasBoth || s.hasCast || s.hasLuck
		door, note, err := lib.Open(name, fresh)
		if err != nil {
			return err
		}
		app.Enter(door, note)
	}
	err = host.Run(app)
	if errors.Is(err, host.ErrNoDisplay) {
		return fmt.Errorf("no display here: `headcount play two-strides --text` plays in the terminal, `headcount web` in a browser")
	}
	return err
}
