package host

import (
	"math"
	"strings"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/inpututil"

	"headcount/engine/ui/input"
)

// padMap maps the buttons of a gamepad of standard layout, by where they lie and not by what stands on them.
var padMap = map[ebiten.StandardGamepadButton]input.Key{
	ebiten.StandardGamepadButtonRightBottom:      input.Enter,
	ebiten.StandardGamepadButtonRightRight:       input.Esc,
	ebiten.StandardGamepadButtonRightLeft:        input.PadLeft,
	ebiten.StandardGamepadButtonRightTop:         input.PadUpper,
	ebiten.StandardGamepadButtonFrontTopLeft:     input.ShiftTab,
	ebiten.StandardGamepadButtonFrontTopRight:    input.Tab,
	ebiten.StandardGamepadButtonFrontBottomLeft:  input.PageUp,
	ebiten.StandardGamepadButtonFrontBottomRight: input.PageDown,
	ebiten.StandardGamepadButtonCenterLeft:       input.PadView,
	ebiten.StandardGamepadButtonCenterRight:      input.PadMenu,
	ebiten.StandardGamepadButtonLeftTop:          input.Up,
	ebiten.StandardGamepadButtonLeftBottom:       input.Down,
	ebiten.StandardGamepadButtonLeftLeft:         input.Left,
	ebiten.StandardGamepadButtonLeftRight:        input.Right,
}

// gamepads reads the buttons and sticks of all gamepads as if they were one.
func (d *devices) gamepads(s *input.Snapshot) {
	d.pads = ebiten.AppendGamepadIDs(d.pads[:0])
	var left, right tilt
	for _, pad := range d.pads {
		if !ebiten.IsStandardGamepadLayoutAvailable(pad) {
			continue
		}
		for button, k := range padMap {
			if inpututil.IsStandardGamepadButtonJustPressed(pad, button) ||
				counts(k, inpututil.StandardGamepadButtonPressDuration(pad, button)) {
				s.Keys |= input.KeysOf(k)
				d.last, d.pad = input.Gamepad, padOf(ebiten.GamepadName(pad), ebiten.GamepadSDLID(pad))
			}
		}
		left.further(pad, ebiten.StandardGamepadAxisLeftStickHorizontal, ebiten.StandardGamepadAxisLeftStickVertical)
		right.further(pad, ebiten.StandardGamepadAxisRightStickHorizontal, ebiten.StandardGamepadAxisRightStickVertical)
	}
	arrow := d.walking.read(left.x, left.y)
	if k := d.reading.read(0, right.y); k == input.Up {
		s.Keys |= input.KeysOf(input.PageUp)
	} else if k == input.Down {
		s.Keys |= input.KeysOf(input.PageDown)
	}
	s.Keys |= input.KeysOf(arrow)
	if moved := furthest(left, right); d.walking.fresh || d.reading.fresh {
		d.last, d.pad = input.Gamepad, padOf(ebiten.GamepadName(moved.pad), ebiten.GamepadSDLID(moved.pad))
	}
}

// tilt is how far a stick is pushed, -1 to 1 to the right and down, and on which gamepad.
type tilt struct {
	pad  ebiten.GamepadID
	x, y float64
}

func (t tilt) far() float64 { return math.Hypot(t.x, t.y) }

// further takes the stick of another gamepad where that is pushed further.
func (t *tilt) further(pad ebiten.GamepadID, horizontal, vertical ebiten.StandardGamepadAxis) {
	other := tilt{pad, ebiten.StandardGamepadAxisValue(pad, horizontal), ebiten.StandardGamepadAxisValue(pad, vertical)}
	*t = furthest(*t, other)
}

func furthest(a, b tilt) tilt {
	if b.far() > a.far() {
		return b
	}
	return a
}

// How far a stick has to be pushed to count as an arrow, and how far it has to come back to count as let go: a thumb that trembles
// between the two presses once.
const (
	stickOn  = .55
	stickOff = .35
)

// stick reads a stick as four keys, of which one is held at a time.
type stick struct {
	held  input.Key
	ticks int
	fresh bool // it counted as pressed in this tick
}

// read takes how far the stick is pushed and returns the key that counts as pressed in this tick, or None. A stick that is pushed askew
// is the arrow it is nearer to.
func (s *stick) read(x, y float64) input.Key {
	far, k := math.Abs(x), input.Right
	if x < 0 {
		k = input.Left
	}
	if math.Abs(y) > far {
		far, k = math.Abs(y), input.Down
		if y < 0 {
			k = input.Up
		}
	}
	switch {
	case far < stickOff:
		s.held = input.None
	case far > stickOn && k != s.held:
		s.held, s.ticks = k, 0
	}
	s.fresh = false
	if s.held == input.None {
		return input.None
	}
	s.ticks++
	if s.fresh = counts(s.held, s.ticks); s.fresh {
		return s.held
	}
	return input.None
}

// padOf tells by its name and id whose names stand on a gamepad. Browsers and systems call the same one differently; the numbers are those
// of the makers on USB, which stand in the id of SDL with the lower half first.
func padOf(name, sdl string) input.Pad {
	name = strings.ToLower(name)
	maker := ""
	if len(sdl) >= 12 {
		maker = strings.ToLower(sdl[8:12])
	}
	has := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(name, w) {
				return true
			}
		}
		return false
	}
	switch {
	case maker == "4c05", has("054c", "sony", "playstation", "dualshock", "dualsense"):
		return input.PlayStation
	case maker == "7e05", has("057e", "nintendo", "switch", "joy-con"):
		return input.Nintendo
	}
	return input.Lettered
}
