package input

import "time"

// Device is what the player used last, so that a screen can name the right key or button.
type Device uint8

// The devices.
const (
	Keyboard Device = iota
	Mouse
	Touch
	Gamepad
)

// Pad is whose names stand on the buttons of a gamepad.
type Pad uint8

// The gamepads. Most have the letters of an Xbox controller.
const (
	Lettered Pad = iota
	PlayStation
	Nintendo
)

// Snapshot is what the player did during one tick. The zero value is a tick without input.
type Snapshot struct {
	Keys  Keys   // went down during this tick, or repeated
	Typed string // text that was typed, for fields; letters stand in Keys too

	Written string // id of the field whose text an on-screen keyboard has changed; "" for none
	Text    string // what that field holds now, whole
	Caret   int    // bytes of Text before the caret

	X, Y     float64 // pointer in points from the upper left corner
	Moved    bool    // the pointer moved during this tick
	Down     bool    // the button, or the finger, is held
	Pressed  bool    // it went down during this tick
	Released bool    // it went up during this tick
	WheelX   float64 // steps to the left
	WheelY   float64 // steps up

	Dropped bool // something was dropped on the window; the host takes it

	Width, Height float64 // of the window in points
	Scale         float64 // device pixels per point
	Device        Device
	Pad           Pad           // the gamepad that was used last
	Elapsed       time.Duration // since the tick before
}

// Field is a place for text as it was last laid out, for devices that have to know: an on-screen keyboard comes up where one is touched.
type Field struct {
	ID, Label  string
	Text       string  // what it holds
	X, Y, W, H float64 // where it is seen, in points from the upper left corner
	Focused    bool    // what is typed goes into it
}

// Has reports whether k went down during this tick, or repeated.
func (s Snapshot) Has(k Key) bool { return s.Keys.Has(k) }

// Idle reports whether nothing was done: time passing and a resting pointer do not count.
func (s Snapshot) Idle() bool {
	return s.Keys == 0 && s.Typed == "" && s.Written == "" && !s.Moved && !s.Pressed && !s.Released && s.WheelX == 0 && s.WheelY == 0 && !s.Dropped
}

// Press returns a snapshot of keys going down, for tests and recorded sessions.
func Press(keys ...Key) Snapshot { return Snapshot{Keys: KeysOf(keys...)} }

// Type returns a snapshot of text being typed, with the keys of its letters and digits.
func Type(text string) Snapshot {
	s := Snapshot{Typed: text}
	for _, r := range text {
		s.Keys |= KeysOf(LetterKey(r))
		if r >= '1' && r <= '9' {
			s.Keys |= KeysOf(DigitKey(int(r - '0')))
		}
	}
	return s
}

// Click returns the two snapshots of a click at x, y.
func Click(x, y float64) [2]Snapshot {
	return [2]Snapshot{
		{X: x, Y: y, Moved: true, Down: true, Pressed: true, Device: Mouse},
		{X: x, Y: y, Released: true, Device: Mouse},
	}
}
