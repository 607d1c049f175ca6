package host

import (
	"runtime"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/inpututil"

	"headcount/engine/ui/input"
)

// devices turns what Ebitengine knows of keyboard, mouse, touch and gamepads into one snapshot per tick.
type devices struct {
	x, y    float64 // pointer, in points
	last    input.Device
	finger  ebiten.TouchID
	touched bool
	chars   []rune
	pads    []ebiten.GamepadID
	pad     input.Pad
	walking stick // the left one, as arrows
	reading stick // the right one, which turns pages
	touches []ebiten.TouchID
}

// keyMap maps physical keys. Letters come as typed text, because where they lie depends on the keyboard.
var keyMap = map[ebiten.Key]input.Key{
	ebiten.KeyEnter: input.Enter, ebiten.KeyNumpadEnter: input.Enter, ebiten.KeySpace: input.Space,
	ebiten.KeyEscape: input.Esc, ebiten.KeyTab: input.Tab, ebiten.KeyF1: input.F1, ebiten.KeyF11: input.F11,
	ebiten.KeyUp: input.Up, ebiten.KeyDown: input.Down, ebiten.KeyLeft: input.Left, ebiten.KeyRight: input.Right,
	ebiten.KeyPageUp: input.PageUp, ebiten.KeyPageDown: input.PageDown, ebiten.KeyHome: input.Home,
	ebiten.KeyEnd: input.End, ebiten.KeyBackspace: input.Backspace, ebiten.KeyDelete: input.Delete,
	ebiten.KeyNumpad1: input.Digit1, ebiten.KeyNumpad2: input.Digit2, ebiten.KeyNumpad3: input.Digit3,
	ebiten.KeyNumpad4: input.Digit4, ebiten.KeyNumpad5: input.Digit5, ebiten.KeyNumpad6: input.Digit6,
	ebiten.KeyNumpad7: input.Digit7, ebiten.KeyNumpad8: input.Digit8, ebiten.KeyNumpad9: input.Digit9,
	ebiten.KeyDigit1: input.Digit1, ebiten.KeyDigit2: input.Digit2, ebiten.KeyDigit3: input.Digit3,
	ebiten.KeyDigit4: input.Digit4, ebiten.KeyDigit5: input.Digit5, ebiten.KeyDigit6: input.Digit6,
	ebiten.KeyDigit7: input.Digit7, ebiten.KeyDigit8: input.Digit8, ebiten.KeyDigit9: input.Digit9,
}

// Repeating, in ticks of a sixtieth of a second: a held key counts again after 0.4 s, then every 0.08 s.
const (
	repeatAfter = 24
	repeatEvery = 5
)

// repeating are the keys of which holding means pressing again.
var repeating = input.KeysOf(input.Up, input.Down, input.Left, input.Right, input.PageUp, input.PageDown,
	input.Backspace, input.Delete)

// counts reports whether a key held for so many ticks counts as pressed in this one.
func counts(k input.Key, ticks int) bool {
	if ticks == 1 {
		return true
	}
	return repeating.Has(k) && ticks >= repeatAfter && (ticks-repeatAfter)%repeatEvery == 0
}

func (d *devices) read(scale float64) input.Snapshot {
	var s input.Snapshot
	d.keyboard(&s)
	d.gamepads(&s)
	d.mouse(&s, scale)
	d.touch(&s, scale)
	s.X, s.Y, s.Device, s.Pad = d.x, d.y, d.last, d.pad
	return s
}

func (d *devices) keyboard(s *input.Snapshot) {
	for physical, k := range keyMap {
		// A key that goes down and up within one tick has no duration, but it was pressed.
		if !inpututil.IsKeyJustPressed(physical) && !counts(k, inpututil.KeyPressDuration(physical)) {
			continue
		}
		if k == input.Tab && shifted() {
			k = input.ShiftTab
		}
		s.Keys |= input.KeysOf(k)
	}
	d.chars = ebiten.AppendInputChars(d.chars[:0])
	s.Typed = string(d.chars)
	for _, r := range d.chars {
		s.Keys |= input.KeysOf(input.LetterKey(r))
	}
	if s.Keys != 0 || s.Typed != "" {
		d.last = input.Keyboard
	}
}

// shifted reports whether Shift is held, or was during this tick.
func shifted() bool {
	return ebiten.IsKeyPressed(ebiten.KeyShift) || inpututil.IsKeyJustReleased(ebiten.KeyShift) ||
		inpututil.IsKeyJustPressed(ebiten.KeyShiftLeft) || inpututil.IsKeyJustPressed(ebiten.KeyShiftRight)
}

// wheelUnit is what the wheel gives for one step: one, but browsers give pixels, most of them a hundred.
var wheelUnit = map[bool]float64{false: 1, true: 100}[runtime.GOOS == "js"]

func (d *devices) mouse(s *input.Snapshot, scale float64) {
	x, y := ebiten.CursorPositionF()
	x, y = x/scale, y/scale
	if d.last != input.Touch && (x != d.x || y != d.y) {
		d.x, d.y, s.Moved, d.last = x, y, true, input.Mouse
	}
	s.Pressed = inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonLeft)
	s.Down = s.Pressed || ebiten.IsMouseButtonPressed(ebiten.MouseButtonLeft) // a click may begin and end within one tick
	s.Released = inpututil.IsMouseButtonJustReleased(ebiten.MouseButtonLeft)
	s.WheelX, s.WheelY = ebiten.Wheel()
	s.WheelX, s.WheelY = s.WheelX/wheelUnit, s.WheelY/wheelUnit
	if s.Pressed || s.WheelX != 0 || s.WheelY != 0 {
		d.x, d.y, d.last = x, y, input.Mouse
	}
}

// touch follows the first finger as if it were the mouse; further fingers mean nothing.
func (d *devices) touch(s *input.Snapshot, scale float64) {
	if !d.touched {
		d.touches = inpututil.AppendJustPressedTouchIDs(d.touches[:0])
		if len(d.touches) == 0 {
			return
		}
		d.finger, d.touched = d.touches[0], true
		s.Pressed, d.last = true, input.Touch
	}
	if inpututil.IsTouchJustReleased(d.finger) {
		d.touched = false
		s.Released = true
		return
	}
	x, y := ebiten.TouchPosition(d.finger)
	d.x, d.y = float64(x)/scale, float64(y)/scale
	s.Down, s.Moved = true, true
}
