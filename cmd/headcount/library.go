package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/ui/screen"
	"headcount/engine/view"
	"headcount/scenarios"
)

// library opens scenarios for the window: the shipped ones, and one given by path.
type library struct {
	store save.Store
	open  func(name string) (*scenario.Scenario, error)
	about func(name string) (*scenario.Source, error) // what a card tells, where that is had sooner than a scenario that plays; nil where it is not
	seeds func() (cast, luck uint64)
	seed  func() uint64
	alone bool         // plays begin without what came of earlier ones, and are not offered it
	rules shelfOfRules // where the player's rule sheet is kept; nil keeps it for as long as the program runs
	sheet string       // the sheet, where it is not kept
	local *play.Local  // the play that is open
	extra string       // a scenario given by path, first in the corridor
	door  ownDoor

	beside func(name string, d *play.Local) ownDoor // what the plays of the scenario given by path are opened in; nil for plainly

	dropped map[string]*scenario.Scenario // on the window, by their ids
}

var (
	_ screen.Library  = (*library)(nil)
	_ screen.Dropping = (*library)(nil)
	_ screen.Keeping  = (*library)(nil)
)

func (l *library) names() []string {
	list := scenarios.Shipped()
	for _, id := range slices.Sorted(maps.Keys(l.dropped)) {
		list = append([]string{id}, list...)
	}
	if l.extra != "" && !slices.Contains(list, l.extra) {
		list = append([]string{l.extra}, list...)
	}
	return list
}

// droppedPrefix tells the ids of what was dropped from those of shipped scenarios.
const droppedPrefix = "dropped/"

// scenario opens a scenario by its name in the corridor.
func (l *library) scenario(name string) (*scenario.Scenario, error) {
	if sc := l.dropped[name]; sc != nil {
		return sc, nil
	}
	return l.open(name)
}

// source is what an author wrote of a scenario in the corridor.
func (l *library) source(name string) (*scenario.Source, error) {
	if l.about != nil && l.dropped[name] == nil {
		return l.about(name)
	}
	sc, err := l.scenario(name)
	if err != nil {
		return nil, err
	}
	return sc.Source, nil
}

// Drop implements screen.Dropping: a scenario that was dropped stands in the corridor from then on, and its play begins or goes on; the log of a
// play is taken among the kept ones, and gone on with.
func (l *library) Drop(files fs.FS) (view.Door, string, error) {
	if text, is := droppedLog(files); is {
		return l.dropLog(text)
	}
	sc, found := scenario.OpenDropped(files)
	if sc == nil {
		for _, d := range found {
			if d.Severity == scenario.Error {
				return nil, "", errors.New(spoken(d))
			}
		}
	}
	if l.dropped == nil {
		l.dropped = map[string]*scenario.Scenario{}
	}
	id := droppedPrefix + sc.Source.ID
	l.dropped[id] = sc
	return l.Open(id, false)
}

// spoken is a finding as one sentence for the window.
func spoken(d scenario.Diagnostic) string {
	text := d.File
	if d.Line > 0 {
		text = fmt.Sprintf("%s, line %d", d.File, d.Line)
	}
	if text += ": " + d.Message + "."; d.Advice != "" {
		text += " What helps: " + d.Advice + "."
	}
	return text
}

// Cards implements screen.Library. A scenario that does not load is shown locked, with the reason.
func (l *library) Cards() []screen.Card {
	saves, err := l.store.List()
	var cards []screen.Card
	for _, name := range l.names() {
		src, bad := l.source(name)
		if bad != nil {
			cards = append(cards, screen.Card{ID: name, Title: name, About: bad.Error(), Locked: true})
			continue
		}
		card := screen.Card{ID: name, Title: src.Title, About: src.About, Machines: len(src.Machines) > len(src.People)}
		for i := range src.People[:min(3, len(src.People))] {
			p := &src.People[i]
			card.Faces = append(card.Faces, screen.Likeness(p.Name, view.LooksOf(p.Looks)))
		}
		if err != nil {
			card.About += " The saves cannot be read: " + err.Error()
		}
		mark(&card, src.ID, saves)
		cards = append(cards, card)
	}
	return cards
}

// mark notes on a card where its plays stand.
func mark(card *screen.Card, id string, saves []save.Info) {
	for _, s := range saves {
		switch {
		case s.Scenario != id:
		case s.Done:
			card.Done = true
		case card.Saved == "" && s.Entries > 0:
			card.Saved = view.Day(s.Day)
		}
	}
}

// Open implements screen.Library.
func (l *library) Open(name string, fresh bool) (view.Door, string, error) {
	sc, err := l.scenario(name)
	if err != nil {
		return nil, "", err
	}
	if err := l.close(); err != nil {
		return nil, "", err
	}
	d, note, err := l.resume(sc, fresh)
	if err != nil {
		return nil, "", err
	}
	l.door = l.enter(name, d)
	return l.door, note, nil
}

// Lives implements screen.Keeping.
func (l *library) Lives() ([]screen.Life, error) {
	saves, err := l.store.List()
	lives := make([]screen.Life, 0, len(saves))
	for _, s := range saves {
		life := screen.Life{ID: s.ID, Title: s.Title, When: s.Modified.Format(dateWords), Stands: view.Day(s.Day)}
		if life.Title == "" {
			life.Title = s.ID
		}
		if s.Ahead {
			life.When += " (ahead of the clock here)"
		}
		switch {
		case s.Scenario == "":
			life.Stands, life.Trouble = "", "cannot be read: "+s.Damage
		case s.Done:
			life.Stands = "played to its end"
		case s.Entries == 0:
			life.Stands = "nothing decided yet"
		}
		lives = append(lives, life)
	}
	return lives, err
}

// Look implements screen.Keeping.
func (l *library) Look(id string) (view.Door, string, error) {
	log, _, err := l.store.Read(id)
	if err != nil {
		return nil, "", err
	}
	sc, name, err := l.scenarioOf(log.Header.Scenario)
	if err != nil {
		return nil, "", fmt.Errorf("its scenario %q is not to be had here: %w", log.Header.Scenario, err)
	}
	if err := l.close(); err != nil {
		return nil, "", err
	}
	d, note, err := play.Resume(sc, l.store, id, l.seed)
	if err != nil {
		return nil, "", err
	}
	l.door = l.enter(name, d)
	return l.door, note, nil
}

// ownDoor is a door that has to be let go of.
type ownDoor interface {
	view.Door
	Session() *session.Session
	Close() error
}

// shelfOfRules keeps a rule sheet between starts.
type shelfOfRules interface {
	read() (string, error)
	write(text string) error
}

// Rules implements screen.Library. A sheet that cannot be read counts as none.
func (l *library) Rules() string {
	if l.rules == nil {
		return l.sheet
	}
	text, err := l.rules.read()
	if err != nil {
		return ""
	}
	return text
}

// KeepRules implements screen.Library.
func (l *library) KeepRules(text string) error {
	if l.rules == nil {
		l.sheet = text
	} else if err := keepRules(l.rules, text); err != nil {
		return err
	}
	if l.local != nil {
		l.local.UseRules(text)
	}
	return nil
}

// keepRules keeps a sheet, unless the one that is kept cannot be read: it may be good, and must not be written over.
func keepRules(shelf shelfOfRules, text string) error {
	if _, err := shelf.read(); err != nil {
		return fmt.Errorf("the sheet that is kept cannot be read, and nothing is written over it: %w", err)
	}
	return shelf.write(text)
}

// kept opens the scenario of a kept play by its id. Most stand in the corridor by that very name; only for the others all are looked through.
func (l *library) kept(id string) (*scenario.Scenario, error) {
	if sc, err := l.scenario(id); err == nil && sc.Source.ID == id {
		return sc, nil
	}
	sc, _, err := l.scenarioOf(id)
	return sc, err
}

// enter is the door by which a play is played.
func (l *library) enter(name string, d *play.Local) ownDoor {
	d.Scenarios = l.kept
	l.local = d
	d.UseRules(l.Rules())
	if l.beside == nil || name != l.extra {
		return d
	}
	return l.beside(name, d)
}

func (l *library) resume(sc *scenario.Scenario, fresh bool) (*play.Local, string, error) {
	note := ""
	if !fresh {
		d, told, err := newest(l.store, sc, func(id string) (*play.Local, string, error) { return play.Resume(sc, l.store, id, l.seed) })
		if d != nil || err != nil {
			return d, told, err
		}
		note = told
	}
	played := func(id string) (*scenario.Scenario, error) {
		other, _, err := l.scenarioOf(id)
		if err != nil {
			return neighbour(l.open, l.extra, id)
		}
		return other, nil
	}
	d, err := begin(sc, l.store, played, l.alone, l.seeds, l.seed)
	return d, note, err
}

// begin begins a play with what came of an earlier one, unless it is to stand alone, as one does whose seeds were asked for: they are the same play for
// everybody. Its briefing says what it brings, where the scenario takes up any of it, and lets the player leave it behind.
func begin(sc *scenario.Scenario, store save.Store, open func(string) (*scenario.Scenario, error), alone bool, seeds func() (cast, luck uint64), seed func() uint64) (*play.Local, error) {
	var carry json.RawMessage
	from := ""
	if !alone {
		var err error
		if carry, from, err = play.Brought(store, sc, open); err != nil {
			return nil, fmt.Errorf("the saves cannot be read: %w", err)
		}
	}
	cast, luck := seeds()
	d, err := play.NewFrom(sc, store, carry, cast, luck, seed)
	if err != nil {
		return nil, err
	}
	d.From = from
	return d, nil
}

// neighbour finds the scenario with an id in the folder in which another lies that was given by path: there an author keeps a series of them.
func neighbour(open func(string) (*scenario.Scenario, error), of, id string) (*scenario.Scenario, error) {
	return open(filepath.Join(filepath.Dir(filepath.Clean(of)), id))
}

// newest goes on with the newest unfinished play of a scenario that nobody else has open; nil where there is none. The note says too which others were
// passed over that are newer, or may be, and why: whoever looks for theirs would take it for lost.
func newest(store save.Store, sc *scenario.Scenario, goOn func(id string) (*play.Local, string, error)) (*play.Local, string, error) {
	list, err := store.List()
	if err != nil {
		return nil, "", fmt.Errorf("the saves cannot be read: %w", err)
	}
	var told []string
	for i, info := range list {
		if info.Scenario == "" && strings.HasPrefix(info.ID, sc.Source.ID+"-") {
			told = append(told, fmt.Sprintf("%s cannot be opened, and is kept as it is (%s).", info.ID, info.Damage))
		}
		if info.Scenario != sc.Source.ID || info.Done || info.Entries == 0 {
			continue
		}
		d, note, err := goOn(info.ID)
		if !errors.Is(err, save.ErrBusy) {
			if !info.Ahead {
				told = append(told, dated(sc, list[i+1:])...)
			}
			return d, strings.TrimSpace(note + " " + strings.Join(told, " ")), err
		}
		told = append(told, info.ID+" is open in another Headcount.")
	}
	if len(told) > 0 {
		told = append(told, "This is a new play.")
	}
	return nil, strings.Join(told, " "), nil
}

// dated tells of the first unfinished play of a scenario that is dated ahead of the clock, and was passed over for it.
func dated(sc *scenario.Scenario, list []save.Info) []string {
	for _, info := range list {
		if info.Ahead && info.Scenario == sc.Source.ID && !info.Done && info.Entries > 0 {
			return []string{fmt.Sprintf("%s is dated %s, ahead of the clock here, and was not taken for the newest; --save goes on with it, and so does the list of plays in the window.", info.ID, info.Modified.Format(dateWords))}
		}
	}
	return nil
}

// dateWords is how a date is written to people.
const dateWords = "2 January 2006"

// close lets go of the play that is open; everything in it is stored already.
func (l *library) close() error {
	if l.door == nil {
		return nil
	}
	d := l.door
	l.door = nil
	return d.Close()
}
