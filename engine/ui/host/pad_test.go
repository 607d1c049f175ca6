package host

import (
	"testing"

	"headcount/engine/ui/input"
)

// A stick that is pushed counts as the arrow it is nearest to, again after .4 s, and not once more for a trembling thumb.
func TestStick(t *testing.T) {
	var s stick
	for i, step := range []struct {
		x, y  float64
		ticks int // for which it stays there
		want  input.Key
		times int
	}{
		{0, .5, 60, input.None, 0},     // not far enough
		{.1, .6, 1, input.Down, 1},     // at once
		{.1, .5, 22, input.None, 0},    // held
		{.1, .4, 1, input.Down, 1},     // tick 24
		{.1, .4, 5, input.Down, 1},     // tick 29
		{.4, .4, 1, input.None, 0},     // neither side
		{.9, .2, 1, input.Right, 1},    // over to the other side
		{.3, .1, 1, input.None, 0},     // let go
		{-.7, .69, 1, input.Left, 1},   // askew
		{-.69, -.7, 1, input.Up, 1},    // and over
		{-.7, -.69, 30, input.Left, 3}, // at once, tick 24 and tick 29
		{0, 0, 100, input.None, 0},
	} {
		times := 0
		for range step.ticks {
			switch got := s.read(step.x, step.y); got {
			case input.None:
			case step.want:
				times++
			default:
				t.Errorf("step %d: %v, want %v", i, got, step.want)
			}
		}
		if times != step.times {
			t.Errorf("step %d: counted %d times, want %d", i, times, step.times)
		}
	}
}

func TestPadOf(t *testing.T) {
	for _, tt := range []struct {
		name, sdl string
		want      input.Pad
	}{
		{"Xbox Wireless Controller", "030000005e040000120b000001050000", input.Lettered},
		{"Xbox 360 Controller (XInput STANDARD GAMEPAD)", "58626f782033363020436f6e74726f6c", input.Lettered},
		{"Wireless Controller", "030000004c050000e60c000011810000", input.PlayStation},
		{"Wireless Controller (STANDARD GAMEPAD Vendor: 054c Product: 0ce6)", "576972656c65737320436f6e74726f6c", input.PlayStation},
		{"054c-09cc-Wireless Controller", "303534632d303963632d576972656c65", input.PlayStation},
		{"Pro Controller", "030000007e0500000920000011010000", input.Nintendo},
		{"Pro Controller (STANDARD GAMEPAD Vendor: 057e Product: 2009)", "", input.Nintendo},
		{"Steam Deck", "", input.Lettered},
		{"", "", input.Lettered},
	} {
		if got := padOf(tt.name, tt.sdl); got != tt.want {
			t.Errorf("%q, %s: %v, want %v", tt.name, tt.sdl, got, tt.want)
		}
	}
}
