//go:build js

// Command headcount in a browser is the game alone: plays are kept in the browser's storage.
package main

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"log"

	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/host"
	"headcount/engine/ui/screen"
	"headcount/engine/ui/sound"
	"headcount/engine/ui/theme"
	"headcount/scenarios"
)

func main() {
	lib := &library{store: openStore(), open: openScenario, seed: newSeed, seeds: func() (uint64, uint64) { return newSeed(), newSeed() }}
	app := screen.New(lib, theme.Default())
	app.Sounds = sound.New()
	remind(app, lib.store)
	if err := host.Run(app); err != nil {
		log.Fatal(err)
	}
}

// openStore keeps plays in the browser; where that is not permitted, only until the page is closed.
func openStore() save.Store {
	b, err := save.NewBrowser(nil)
	if err != nil {
		log.Print("plays cannot be kept in this browser: ", err)
		return save.NewMemory(nil)
	}
	return b
}

func openScenario(name string) (*scenario.Scenario, error) {
	sc, found := scenario.Open(scenarios.Files, name)
	for _, d := range found {
		if d.Severity == scenario.Error {
			return nil, errors.New(d.Text())
		}
	}
	return sc, nil
}

func newSeed() uint64 {
	var b [8]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic("no randomness from the browser: " + err.Error())
	}
	return binary.LittleEndian.Uint64(b[:]) >> 11
}
