//go:build js

// Command headcount in a browser is the game: alone, with plays kept in the browser's storage, or at a seat of a workshop, where it plays nothing
// itself.
package main

import (
	"crypto/rand"
	"encoding/binary"
	"errors"

	"headcount/engine/scenario"
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/host"
	"headcount/engine/ui/input"
	"headcount/engine/ui/screen"
	"headcount/engine/ui/sound"
	"headcount/engine/ui/theme"
	"headcount/scenarios"
)

func main() {
	p := openPage()
	if p.Get("seat").Truthy() {
		sit(p)
		return
	}
	wish, bad := p.wish()
	shelf := opened{plays: map[string]*scenario.Scenario{}, sources: map[string]*scenario.Source{}}
	lib := &library{
		store: p.store(), open: shelf.open, about: shelf.about, seed: newSeed, rules: ruleShelf{p},
		seeds: func() (uint64, uint64) { return wish.cast, wish.luck }, alone: wish.alone || wish.seeded,
	}
	app := screen.New(lib, theme.Default())
	p.settings(app)
	remind(app, lib.store)
	p.offer(lib)
	if bad == nil {
		bad = p.enter(app, lib, wish)
	}
	lib.seeds, lib.alone = func() (uint64, uint64) { return newSeed(), newSeed() }, false // what was asked for holds for the first play
	if bad != nil {
		p.trouble("What the address asks for cannot be had: " + bad.Error() + ".")
	}
	if err := host.Run(p.show(app)); err != nil {
		p.failed(err)
	}
}

// Update implements host.App.
func (s *shown) Update(in input.Snapshot) bool {
	if s.drawn && !s.told {
		s.told = true
		s.page.mark("headcount:first-frame")
	}
	if s.Sounds == nil && !s.silent && (in.Keys != 0 || in.Pressed) { // a browser lets a page sound once somebody has touched it, and opening sound takes a while
		s.Sounds = sound.New()
	}
	s.page.busy(true)
	defer s.page.busy(false)
	s.writing.into(&in)
	quit := s.App.Update(in)
	s.writing.show(s.Fields(), in.Width)
	return quit
}

// Draw implements host.App.
func (s *shown) Draw(c canvas.Canvas) {
	s.App.Draw(c)
	s.drawn = true
}

// ruleShelf keeps the player's rule sheet in the browser's storage; where that is not permitted, it says so.
type ruleShelf struct{ page page }

func (r ruleShelf) read() (string, error) { return r.page.get(rulesKey) }

func (r ruleShelf) write(text string) error { return r.page.set(rulesKey, text) }

// opened keeps the shipped scenarios as they have been read, and those that were played as they have been compiled: nobody can edit them under
// the game, and the corridor asks for all of them each time it is entered. A card needs what was read, which is there three times sooner.
type opened struct {
	plays   map[string]*scenario.Scenario
	sources map[string]*scenario.Source
}

func (o opened) open(name string) (*scenario.Scenario, error) {
	if sc := o.plays[name]; sc != nil {
		return sc, nil
	}
	sc, found := scenario.Open(scenarios.Files, name)
	if err := first(found); err != nil {
		return nil, err
	}
	o.plays[name] = sc
	return sc, nil
}

func (o opened) about(name string) (*scenario.Source, error) {
	if src := o.sources[name]; src != nil {
		return src, nil
	}
	src, _, found := scenario.Load(scenarios.Files, name)
	if err := first(found); err != nil {
		return nil, err
	}
	o.sources[name] = src
	return src, nil
}

// first is the first finding that keeps a scenario from being played; nil where there is none.
func first(found []scenario.Diagnostic) error {
	for _, d := range found {
		if d.Severity == scenario.Error {
			return errors.New(d.Text())
		}
	}
	return nil
}

// newSeed draws the seed of a new game from the browser. Seeds stay below 2^53 so that every tool that reads a log keeps them whole.
func newSeed() uint64 {
	var b [8]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic("no randomness from the browser: " + err.Error())
	}
	return binary.LittleEndian.Uint64(b[:]) >> 11
}
