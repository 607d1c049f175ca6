//go:build js

// Command headcount in a browser is the game alone: plays are kept in the browser's storage.
package main

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"log"
	"syscall/js"

	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/host"
	"headcount/engine/ui/screen"
	"headcount/engine/ui/sound"
	"headcount/engine/ui/theme"
	"headcount/scenarios"
)

func main() {
	lib := &library{store: openStore(), open: openScenario, seed: newSeed, rules: ruleShelf{}, seeds: func() (uint64, uint64) { return newSeed(), newSeed() }}
	app := screen.New(lib, theme.Default())
	app.Sounds = sound.New()
	remind(app, lib.store)
	if err := host.Run(app); err != nil {
		log.Fatal(err)
	}
}

// ruleShelf keeps the player's rule sheet in the browser's storage; where that is not permitted, it says so.
type ruleShelf struct{}

const ruleKey = "headcount.rules"

func (ruleShelf) read() (text string, err error) {
	defer notPermitted(&err)
	if v := js.Global().Get("localStorage").Call("getItem", ruleKey); v.Type() == js.TypeString {
		text = v.String()
	}
	return text, nil
}

func (ruleShelf) write(text string) (err error) {
	defer notPermitted(&err)
	js.Global().Get("localStorage").Call("setItem", ruleKey, text)
	return nil
}

// notPermitted turns what the browser throws into an error.
func notPermitted(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("this browser keeps nothing: %v", p)
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
