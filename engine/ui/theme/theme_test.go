package theme

import (
	"math"
	"testing"

	"headcount/engine/ui/canvas"
)

// contrast returns the contrast ratio of two colours as WCAG 2 defines it, 1 to 21.
func contrast(a, b canvas.Color) float64 {
	light := func(c canvas.Color) float64 {
		part := func(v uint8) float64 {
			s := float64(v) / 255
			if s <= 0.04045 {
				return s / 12.92
			}
			return math.Pow((s+0.055)/1.055, 2.4)
		}
		return 0.2126*part(c.R) + 0.7152*part(c.G) + 0.0722*part(c.B)
	}
	hi, lo := light(a), light(b)
	if hi < lo {
		hi, lo = lo, hi
	}
	return (hi + 0.05) / (lo + 0.05)
}

// Text reaches 4.5 to 1 wherever it stands (WCAG 2, level AA), and 7 to 1 under high contrast (level AAA).
func TestContrast(t *testing.T) {
	for i := range 4 {
		high := i%2 == 1
		th := Theme{TextScale: 1, HighContrast: high, Slated: i >= 2}
		least := 4.5
		if high {
			least = 7
		}
		h, s := th.Human(), th.Slate()
		for _, pair := range []struct {
			name         string
			text, ground canvas.Color
		}{
			{"ink on paper", h.Ink, h.Paper},
			{"ink on sheet", h.Ink, h.Sheet},
			{"soft on paper", h.Soft, h.Paper},
			{"soft on sheet", h.Soft, h.Sheet},
			{"accent text on paper", h.ClayDark, h.Paper},
			{"text on accent", h.OnClay, h.Clay},
			{"note", h.NoteInk, h.Note},
			{"mist on slate", s.Mist, s.Slate},
			{"steel on slate", s.Steel, s.Slate},
			{"mint on slate", s.Mint, s.Slate},
			{"amber on slate", s.Amber, s.Slate},
			{"text on mint", s.OnMint, s.Mint},
		} {
			if got := contrast(pair.text, pair.ground); got < least {
				t.Errorf("%s is %.2f to 1, want %.1f (%+v)", pair.name, got, least, th)
			}
		}
	}
}

func TestSettings(t *testing.T) {
	th := Default().WithTextScale(3)
	if th.TextScale != 2 {
		t.Errorf("text scale %v, want 2", th.TextScale)
	}
	if got := th.Style(Small).Size; got != 26 {
		t.Errorf("small text at 200 percent is %v, want 26", got)
	}
	for role := Text; role <= MachineSmall; role++ {
		if size := Default().Style(role).Size; size < 13 {
			t.Errorf("role %d is %v points high, under 13", role, size)
		}
		slated := Theme{TextScale: 1, Slated: true}
		if s := slated.Style(role); s.Size < 13 || s.Face != canvas.Mono {
			t.Errorf("role %d among machines is %+v", role, s)
		}
	}
	for m := Hover; m <= Blink; m++ {
		if Default().Duration(m) <= 0 || (Theme{ReducedMotion: true}).Duration(m) != 0 {
			t.Errorf("motion %d lasts %v", m, Default().Duration(m))
		}
	}
	if Ease(0) != 0 || Ease(1) != 1 || Ease(0.5) != 0.875 || Ease(2) != 1 {
		t.Error("the easing is not cubic out")
	}
}
