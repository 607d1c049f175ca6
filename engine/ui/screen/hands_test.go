package screen

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
)

// button presses a button of a gamepad and lets the page come to rest.
func (b *bench) button(k input.Key, pad input.Pad) {
	b.tick(input.Snapshot{Keys: input.KeysOf(k), Device: input.Gamepad, Pad: pad})
	for range 3 {
		b.tick(input.Snapshot{Device: input.Gamepad, Pad: pad, Elapsed: 5e9})
		b.Draw(newRecorder(b.w, b.h)) // as a window does, by which what has just opened gets focus
	}
}

// TestAGamepadKeepsItsCommands: its buttons do the same whatever letters a player has given the commands.
func TestAGamepadKeepsItsCommands(t *testing.T) {
	b := office(t, looks()[0])
	b.letters.give(cmdMachine, input.X)
	b.letters.give(cmdPause, input.M)
	b.letters.give(cmdHelp, input.Z)
	for _, tt := range []struct {
		key  input.Key
		want overlay
	}{{input.PadUpper, overInbox}, {input.PadMenu, overPause}, {input.PadLeft, overHelp}} {
		if b.button(tt.key, input.Lettered); b.open != tt.want {
			t.Errorf("button %s opens sheet %d, want %d", input.Lettered.Name(tt.key), b.open, tt.want)
		}
		b.button(input.Esc, input.Lettered)
		if b.open != overNothing {
			t.Fatalf("sheet %d is still open", b.open)
		}
	}
	b.press(input.P)
	b.open, b.asking = overKeys, int(cmdPause)+1
	if b.button(input.PadUpper, input.Lettered); b.letters[cmdPause] != input.M || b.asking == 0 {
		t.Errorf("a button was taken for a letter: %v", b.letters.Letters())
	}
}

// TestKeysAreCalledAsTheyAre: what stands on a page as a key is what the player has in hand, and changes with it at once.
func TestKeysAreCalledAsTheyAre(t *testing.T) {
	b := office(t, looks()[0])
	b.press(input.H)
	says := func(line string) bool {
		return slices.ContainsFunc(b.keyLines(), func(l [2]string) bool { return strings.Join(l[:], ": ") == line })
	}
	if !says("Esc: back") || b.key(input.Esc) != "Esc" || b.keyOf(cmdUndo) != "Z" || !strings.Contains(b.atWords(), "Enter") {
		t.Errorf("by keys: %v; %q", b.keyLines(), b.atWords())
	}
	for i, want := range [][4]string{
		input.Lettered: {"A", "B", "View", "Y"}, input.PlayStation: {"Cross", "Circle", "Create", "Triangle"}, input.Nintendo: {"B", "A", "Minus", "X"},
	} {
		pad := input.Pad(i)
		b.Draw(newRecorder(b.w, b.h))
		b.Dirty()
		b.tick(input.Snapshot{Keys: input.KeysOf(input.Home), Device: input.Gamepad, Pad: pad}) // which does nothing here
		if !b.Dirty() {
			t.Errorf("gamepad %d: the page is not drawn anew", pad)
		}
		b.button(input.Up, pad)
		got := [4]string{b.enterKey(), b.key(input.Esc), b.keyOf(cmdUndo), b.keyOf(cmdMachine)}
		if got != want || !says(want[1]+": back") || !says(want[2]+": take back, until the outcome is shown") || !strings.Contains(b.atWords(), "by "+want[0]+".") {
			t.Errorf("gamepad %d: %v, want %v; %v; %q", pad, got, want, b.keyLines(), b.atWords())
		}
		if b.keyOf(cmdFind) != "" || strings.Contains(b.ids(), "ui:keys") {
			t.Errorf("gamepad %d: the search is on %q; there are %s", pad, b.keyOf(cmdFind), b.ids())
		}
	}
	golden.Check(t, "office-help-pad-1280", b.picture())
	b.tick(input.Snapshot{Moved: true, X: 5, Y: 5, Down: true, Device: input.Touch})
	b.tick(input.Snapshot{Device: input.Touch})
	if b.key(input.Esc) != "" || b.keyOf(cmdUndo) != "" || says("Esc: back") || strings.Contains(b.atWords(), "Enter") {
		t.Errorf("by touch: %q, %q, %v; %q", b.key(input.Esc), b.keyOf(cmdUndo), b.keyLines(), b.atWords())
	}
	golden.Check(t, "office-help-touch-1280", b.picture())
	b.tick(input.Snapshot{Moved: true, X: 6, Y: 5, Device: input.Mouse})
	if b.key(input.Esc) != "Esc" {
		t.Errorf("whoever has a mouse has a keyboard: %q", b.key(input.Esc))
	}
}

// TestNoPageSpeaksOfKeysNobodyHas: played by a gamepad or a finger, no page calls anything by its key.
func TestNoPageSpeaksOfKeysNobodyHas(t *testing.T) {
	for _, s := range situations() {
		for _, device := range []input.Device{input.Gamepad, input.Touch} {
			b := benchFor(t, s, theme.Default(), 1280, 800)
			b.tick(input.Snapshot{Keys: input.KeysOf(input.Tab), Device: device})
			for range 3 {
				b.tick(input.Snapshot{Device: device, Elapsed: 5e9})
			}
			drawn := newRecorder(b.w, b.h)
			b.Draw(drawn)
			if len(drawn.texts) == 0 {
				t.Fatalf("%s: nothing is written", s.name)
			}
			for _, words := range drawn.texts {
				for _, key := range []string{"Esc", "Enter", "Tab", "Space"} {
					if words.text == key || strings.Contains(words.text, key+" ") {
						t.Errorf("%s: %q", s.name, words.text)
					}
				}
			}
		}
	}
}
