package screen

import (
	"headcount/engine/ui/input"
	"headcount/engine/ui/widget"
)

// hands is what the player plays with, as far as it decides what a key is called.
type hands struct {
	device input.Device // the keyboard for a mouse too: whoever has one has the other at hand
	pad    input.Pad
}

// played notes what the player plays with; names of keys on the page change with it.
func (a *App) played(in input.Snapshot) {
	if in.Idle() {
		return
	}
	now := hands{device: in.Device, pad: in.Pad}
	if now.device == input.Mouse {
		now.device = input.Keyboard
	}
	if now != a.hands {
		a.hands, a.dirty = now, true
	}
}

// padKeys are the buttons of a gamepad that do what a letter does; what has none is found in the pause or on the page.
var padKeys = [commands]input.Key{cmdMachine: input.PadUpper, cmdUndo: input.PadView, cmdPause: input.PadMenu, cmdHelp: input.PadLeft}

// commanded reports whether a command was given by its letter or its button.
func (a *App) commanded(f *widget.Frame, c command) bool {
	return f.Has(a.letters[c]) || f.Has(padKeys[c])
}

// keyOf is the letter or the button of a command, as it stands on the screen, or "" where what is played with has none.
func (a *App) keyOf(c command) string {
	switch a.hands.device {
	case input.Gamepad:
		return a.hands.pad.Name(padKeys[c])
	case input.Touch:
		return ""
	}
	return letter(a.letters[c])
}

// key is what a key is called where it stands beside what it does, or "" where what is played with has none.
func (a *App) key(k input.Key) string {
	switch {
	case a.hands.device == input.Gamepad:
		return a.hands.pad.Name(k)
	case a.hands.device == input.Touch:
		return ""
	case k == input.Esc:
		return "Esc"
	}
	return "Enter"
}

// enterKey is what does what is marked, as the beginning of a sentence.
func (a *App) enterKey() string {
	if a.hands.device == input.Touch {
		return "A touch"
	}
	return a.key(input.Enter)
}

// leads says how one comes to what is on a page.
func (a *App) leads() string {
	switch a.hands.device {
	case input.Gamepad:
		pad := a.hands.pad
		return pad.Name(input.ShiftTab) + " and " + pad.Name(input.Tab) + " lead through its parts; what is marked is done by " + pad.Name(input.Enter) + "."
	case input.Touch:
		return "What you touch is done."
	}
	return "Tab leads through its parts; what is marked is done by Enter."
}

// keyLines are the keys every page understands: a key and what it does. Above them stands keysHead.
func (a *App) keyLines() [][2]string {
	switch a.hands.device {
	case input.Gamepad:
		return a.padLines()
	case input.Touch:
		return [][2]string{{"Touch", "do it"}, {"Drag", "see what lies below, where a text is longer than its place"}}
	}
	lines := [][2]string{
		{"Tab", "from one part of the page to the next"},
		{"Arrows", "inside a part"},
		{"Enter", "do what is marked"},
		{"1 to 9", "choose by number"},
		{"Esc", "back"},
	}
	for c := range a.letters {
		key := letter(a.letters[c])
		if command(c) == cmdHelp {
			key += " or F1"
		}
		lines = append(lines, [2]string{key, helpWords(command(c))})
	}
	if a.companion() != nil {
		lines = append(lines, [2]string{letter(a.authorKey()), "beside your scenario: what is true, and why things came up"})
	}
	return append(lines, [2]string{"F11", "whole screen"})
}

// padLines are the buttons of a gamepad. What a letter does and no button is behind the pause.
func (a *App) padLines() [][2]string {
	pad := a.hands.pad
	lines := [][2]string{
		{pad.Name(input.ShiftTab) + ", " + pad.Name(input.Tab), "from one part of the page to the next"},
		{"Left stick", "inside a part, as the four arrows do"},
		{pad.Name(input.Enter), "do what is marked"},
		{pad.Name(input.Esc), "back"},
		{pad.Name(input.PageUp) + ", " + pad.Name(input.PageDown), "up and down in a long text, as the right stick does"},
	}
	for c, k := range padKeys {
		if k != input.None {
			lines = append(lines, [2]string{pad.Name(k), helpWords(command(c))})
		}
	}
	return lines
}

// keysHead stands above the lines of keys.
func (a *App) keysHead() string {
	switch a.hands.device {
	case input.Gamepad:
		return "Buttons"
	case input.Touch:
		return "By touch"
	}
	return "Keys"
}

// keysFoot stands below them.
func (a *App) keysFoot() string {
	const still = "Nothing runs while you think: the clock goes from one of your gaps to the next."
	switch a.hands.device {
	case input.Gamepad:
		return "Your rules, settings and sounds are behind the pause. Keyboard, mouse and finger do the same. " + still
	case input.Touch:
		return "Keyboard, mouse and controller do the same. " + still
	}
	return "Mouse, finger and controller do the same. " + still
}

// helpWords are what a command does, as the help page says it.
func helpWords(c command) string {
	if c == cmdHelp {
		return "this page"
	}
	return commandWords[c]
}
