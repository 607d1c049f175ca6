package screen

import (
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// Settings are what a player says about how they want to see, hear and steer the game.
type Settings struct {
	Theme    theme.Theme
	Sound    bool // sounds are heard, where there is something to hear them with
	Captions bool // what is heard is also written
	Whole    bool // the window takes the whole screen, where it can
	Keys     Keymap
}

// DefaultSettings are those of a first start.
func DefaultSettings() Settings {
	return Settings{Theme: theme.Default(), Sound: true, Keys: usualKeys}
}

// command is what a letter does on any page.
type command uint8

const (
	cmdMachine command = iota
	cmdFind
	cmdUndo
	cmdPause
	cmdHelp
	cmdSound
	cmdRules
	commands
)

// Keymap says which letter does what. The zero value has no letters; letters that are missing or stand twice are mended by Mended.
type Keymap [commands]input.Key

var usualKeys = Keymap{cmdMachine: input.M, cmdFind: input.F, cmdUndo: input.Z, cmdPause: input.P, cmdHelp: input.H, cmdSound: input.S, cmdRules: input.R}

// commandNames name the commands in a settings file, and commandWords on the screen.
var (
	commandNames = [commands]string{"machine", "find", "undo", "pause", "help", "sound", "rules"}
	commandWords = [commands]string{
		"the machine", "find what can be done by a word of it", "take back, until the outcome is shown", "pause", "help", "sounds on or off", "your rules",
	}
)

// Letters returns the map as names and letters, for keeping.
func (k Keymap) Letters() map[string]string {
	m := map[string]string{}
	for c, key := range k {
		m[commandNames[c]] = letter(key)
	}
	return m
}

// KeymapOf reads what Letters wrote. What is missing, no letter, or the same as another is as usual, as far as that is still free; the
// result never has a letter twice.
func KeymapOf(letters map[string]string) Keymap {
	var k Keymap
	taken := map[input.Key]bool{}
	for c, name := range commandNames {
		runes := []rune(letters[name])
		if len(runes) != 1 {
			continue
		}
		if key := input.LetterKey(runes[0]); key != input.None && !taken[key] {
			k[c], taken[key] = key, true
		}
	}
	for c := range k {
		for try := usualKeys[c]; k[c] == input.None; try = next(try) {
			if !taken[try] {
				k[c], taken[try] = try, true
			}
		}
	}
	return k
}

// next is the letter after another, A after Z.
func next(k input.Key) input.Key {
	if k >= input.Z {
		return input.A
	}
	return k + 1
}

// letter is what stands on a key of the map.
func letter(k input.Key) string {
	if k < input.A || k > input.Z {
		return ""
	}
	return string(rune('A' + k - input.A))
}

// give puts a command on a letter; the command that had it takes the letter that became free.
func (k *Keymap) give(c command, key input.Key) {
	for other := range k {
		if k[other] == key {
			k[other] = k[c]
		}
	}
	k[c] = key
}

// Use takes up settings that were kept.
func (a *App) Use(s Settings) {
	s.Theme.Slated = a.theme.Slated
	a.theme, a.sounding, a.captions, a.letters, a.dirty = s.Theme, s.Sound, s.Captions, s.Keys, true
	a.whole = s.Whole
	if a.Window != nil && s.Whole {
		a.Window.SetWhole(true)
	}
}

// Settings returns what is set now.
func (a *App) Settings() Settings {
	return Settings{Theme: a.theme, Sound: a.sounding, Captions: a.captions, Whole: a.whole, Keys: a.letters}
}

// widen lets the window take the whole screen, or gives the rest of it back. What the system made of the window counts, not what was last asked
// for here: it has ways of its own.
func (a *App) widen() {
	a.whole = !a.Window.Whole()
	a.Window.SetWhole(a.whole)
	a.kept()
}

// kept hands the settings on, so that they are there at the next start.
func (a *App) kept() {
	a.dirty = true
	if a.OnSettings != nil {
		a.OnSettings(a.Settings())
	}
}

// keySheet lists the letters, and takes a new one for the command that is asked about.
func (a *App) keySheet(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Keys", h.Ink)
	p.text(theme.Text, "Choose a line, then press the letter that shall do it. A letter that is taken changes places.", h.Soft)
	for c := range a.letters {
		note := letter(a.letters[c])
		if a.asking == c+1 {
			note = "press a letter ..."
		}
		p.choice(widget.Option{ID: "ui:key:" + commandNames[c], Region: "over", Label: sentenceCase(commandWords[c]), Note: note, Digit: c + 1})
	}
	p.choice(widget.Option{ID: "ui:keys:usual", Region: "over", Label: "The usual letters"})
	p.choice(widget.Option{ID: "ui:close", Region: "over", Label: "Done", Note: a.key(input.Esc)})
}

// keysAsked opens the sheet of letters, or puts the usual ones back.
func (a *App) keysAsked(rest string) {
	if rest == "usual" {
		a.letters = usualKeys
		a.kept()
		return
	}
	a.show(overKeys)
}

// ask begins to wait for the letter of a command.
func (a *App) ask(name string) {
	for c, n := range commandNames {
		if n == name {
			a.asking, a.dirty = c+1, true
		}
	}
}

// answered takes the letter that was asked for, and reports whether the tick was used for it. Esc and a click leave all as it was.
func (a *App) answered(in input.Snapshot) bool {
	if a.asking == 0 {
		return false
	}
	c := command(a.asking - 1)
	for _, k := range in.Keys.List() {
		switch {
		case k >= input.A && k <= input.Z:
			a.letters.give(c, k)
			a.asking = 0
			a.kept()
			return true
		case k == input.Esc, k == input.Enter:
			a.asking, a.dirty = 0, true
			return true
		}
	}
	if in.Pressed {
		a.asking, a.dirty = 0, true
		return false
	}
	return in.Keys != 0
}
