package screen

import (
	"slices"
	"strings"
	"testing"
	"time"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/sound"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// ear records what would be heard.
type ear struct {
	heard  []sound.Cue
	room   bool
	hushed int
	silent string
}

func (e *ear) Play(c sound.Cue) { e.heard = append(e.heard, c) }
func (e *ear) Room(on bool)     { e.room = on }
func (e *ear) Hush()            { e.hushed++ }
func (e *ear) Silent() string   { return e.silent }

// TestKeysCanBeChanged by keys alone: the new letter works, the old one does not, and a letter that was taken changes places.
func TestKeysCanBeChanged(t *testing.T) {
	b := office(t, looks()[0])
	var kept Settings
	b.OnSettings = func(s Settings) { kept = s }
	b.press(input.P)
	b.click("ui:settings")
	b.click("ui:keys")
	golden.Check(t, "office-keys-1280", b.picture())
	b.press(input.Digit1) // the machine
	b.press(input.P)      // which is the letter of the pause
	if b.letters[cmdMachine] != input.P || b.letters[cmdPause] != input.M || kept.Keys != b.letters {
		t.Fatalf("letters are %v, kept %v", b.letters.Letters(), kept.Keys.Letters())
	}
	b.press(input.Digit1, input.Esc)
	if b.asking != 0 || b.letters[cmdMachine] != input.P || b.open != overKeys {
		t.Fatalf("Esc while a letter is asked for: asking %d, %v, sheet %d", b.asking, b.letters.Letters(), b.open)
	}
	b.press(input.Esc)
	if b.open != overSettings || b.state.Focus() != "ui:keys" {
		t.Errorf("Esc leads from the letters to sheet %d, focus %q", b.open, b.state.Focus())
	}
	b.press(input.Esc, input.Esc)
	if b.open != overNothing {
		t.Fatalf("sheet %d is still open", b.open)
	}
	if b.press(input.P); b.open != overInbox {
		t.Errorf("P opens sheet %d, not the machine", b.open)
	}
	b.press(input.Esc)
	if b.press(input.M); b.open != overPause {
		t.Errorf("M opens sheet %d, not the pause", b.open)
	}
}

func TestKeymapIsMended(t *testing.T) {
	for name, c := range map[string]struct {
		letters map[string]string
		want    Keymap
	}{
		"nothing kept":  {nil, usualKeys},
		"as kept":       {map[string]string{"undo": "u", "help": "Q"}, Keymap{input.M, input.F, input.U, input.P, input.Q, input.S, input.R}},
		"twice":         {map[string]string{"machine": "X", "find": "X"}, Keymap{input.X, input.F, input.Z, input.P, input.H, input.S, input.R}},
		"no letters":    {map[string]string{"machine": "7", "find": "Esc", "undo": "é", "pause": ""}, usualKeys},
		"a usual taken": {map[string]string{"machine": "H"}, Keymap{input.H, input.F, input.Z, input.P, input.I, input.S, input.R}},
	} {
		got := KeymapOf(c.letters)
		if got != c.want {
			t.Errorf("%s: %v, want %v", name, got.Letters(), c.want.Letters())
		}
		if back := KeymapOf(got.Letters()); back != got {
			t.Errorf("%s: kept and read again %v becomes %v", name, got.Letters(), back.Letters())
		}
	}
}

// TestWhatIsHeard: steps for a walk, keys for a chat, a ring for a call, a knock and a door for who comes; the room only in the office.
func TestWhatIsHeard(t *testing.T) {
	page := officePage()
	b := newBench(t, theme.Default(), 1280, 800, page, officeOffers(page))
	e := &ear{}
	b.Sounds = e
	b.captions = true
	b.picture()
	for _, c := range []struct {
		offer string
		want  sound.Cue
	}{{"talk:ana:walk", sound.Steps}, {"talk:ana:chat", sound.Keys}, {"talk:ana:call", sound.Phone}, {"read_mail", sound.Keys}} {
		e.heard = nil
		b.activate(c.offer)
		if !slices.Equal(e.heard, []sound.Cue{c.want}) || b.caption != captionWords[c.want] {
			t.Errorf("%s: heard %v, written %q", c.offer, e.heard, b.caption)
		}
		b.rest()
		b.tick(input.Snapshot{Elapsed: captionLasts})
		if b.caption != "" {
			t.Errorf("%s: the caption %q stays", c.offer, b.caption)
		}
	}
	if b.tick(input.Snapshot{}); !e.room {
		t.Error("the office is not heard")
	}
	e.heard = nil
	tilda, dalia := officePage(), officePage()
	tilda.People[3].Present = true // comes in
	dalia.People[3].Present = true
	dalia.People[0].Waiting = true // comes to your desk
	friday := officePage()
	friday.Stop, friday.Letter = "friday", &view.Letter{}
	for _, p := range []view.Page{tilda, dalia, friday} {
		b.door.page = p
		b.turn()
	}
	if want := []sound.Cue{sound.Door, sound.Knock, sound.Paper}; !slices.Equal(e.heard, want) {
		t.Errorf("who comes is heard as %v, want %v", e.heard, want)
	}
	if b.tick(input.Snapshot{Elapsed: time.Second}); e.room {
		t.Error("the office is heard on the page of Friday")
	}
}

// TestSoundsByOneKey: S turns them off, hushes what is heard, and says so; the next S turns them on and says where nothing can be heard.
func TestSoundsByOneKey(t *testing.T) {
	b := office(t, looks()[0])
	e := &ear{silent: "there is no sound device here"}
	b.Sounds = e
	kept := 0
	b.OnSettings = func(Settings) { kept++ }
	b.tick(input.Press(input.S))
	if b.sounding || e.hushed != 1 || kept != 1 || b.caption != "sounds are off" {
		t.Fatalf("after S: on %v, hushed %d, kept %d, %q", b.sounding, e.hushed, kept, b.caption)
	}
	b.activate("talk:ana:chat")
	if len(e.heard) != 0 {
		t.Errorf("with sounds off %v is heard", e.heard)
	}
	b.rest()
	b.tick(input.Press(input.S))
	if !b.sounding || b.caption != "sounds are on, but there is no sound device here" {
		t.Errorf("after the second S: on %v, %q", b.sounding, b.caption)
	}
	golden.Check(t, "office-caption-1280", b.picture())
}

// pane is a window that takes the whole screen when it is told to.
type pane struct{ whole bool }

func (p *pane) Whole() bool      { return p.whole }
func (p *pane) SetWhole(on bool) { p.whole = on }

// TestTheWholeScreen: by F11 on any page and by the settings, it is kept, and a start that finds it kept begins so. The system's own ways to it are
// seen; where there is no such window nothing is offered, and what is kept stays.
func TestTheWholeScreen(t *testing.T) {
	b, window := office(t, looks()[0]), &pane{}
	kept := -1
	b.Window, b.OnSettings = window, func(s Settings) { kept = map[bool]int{true: 1}[s.Whole] }
	if b.press(input.F11); !window.whole || kept != 1 {
		t.Fatalf("F11: the window is whole: %v; kept %d", window.whole, kept)
	}
	window.whole = false // as the system's own key does
	b.press(input.P)
	b.click("ui:settings")
	golden.Check(t, "office-settings-whole-1280", b.picture())
	if b.click("ui:whole:on"); !window.whole || kept != 1 {
		t.Fatalf("on by the settings: the window is whole: %v; kept %d", window.whole, kept)
	}
	if b.click("ui:whole:off"); window.whole || kept != 0 {
		t.Fatalf("off by the settings: the window is whole: %v; kept %d", window.whole, kept)
	}
	b.Use(Settings{Theme: b.theme, Whole: true, Keys: usualKeys})
	if !window.whole {
		t.Error("a start with the whole screen kept does not begin so")
	}
	b = office(t, looks()[0])
	b.Use(Settings{Theme: b.theme, Whole: true, Keys: usualKeys})
	b.press(input.F11, input.P)
	b.click("ui:settings")
	if strings.Contains(b.ids(), "ui:whole:on") || !b.Settings().Whole {
		t.Errorf("without such a window it is offered: %v; kept %v", strings.Contains(b.ids(), "ui:whole:on"), b.Settings().Whole)
	}
}
