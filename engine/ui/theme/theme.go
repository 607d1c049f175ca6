// Package theme holds the tokens of the look: colours, type, space and motion, and what becomes of them when a player
// asks for larger text, high contrast or reduced motion.
//
// Sizes are in points at scale factor 1 and text 100 percent. How things are drawn belongs in packages figure and widget.
package theme

import (
	"time"

	"headcount/engine/ui/canvas"
)

// Theme is how one player wants to see the game. The zero value is not usable; start from Default.
type Theme struct {
	TextScale     float64 // 1 to 2; see WithTextScale
	HighContrast  bool    // black on white, outlines in place of shadows, dashes in place of fading
	ReducedMotion bool    // cuts in place of movement
	Slated        bool    // everything is of the machine world: Human returns its colours, and all type is monospaced
}

// Default returns the theme nobody has changed yet.
func Default() Theme { return Theme{TextScale: 1} }

// The limits of the text scale.
const (
	MinTextScale = 1.0
	MaxTextScale = 2.0
)

// WithTextScale returns the theme with another text scale, kept between 1 and 2.
func (t Theme) WithTextScale(scale float64) Theme {
	t.TextScale = max(MinTextScale, min(MaxTextScale, scale))
	return t
}

// Spaces, in points.
const (
	Unit   = 4.0
	Gap    = 12.0
	Inset  = 22.0
	Page   = 48.0
	Radius = 10.0
	Lift   = 4.0 // height of the cut-out shadow under a sheet
	Wall   = 5.0
	Line   = 2.0

	FocusWidth = 3.0 // of the outline around what has focus
	FocusGap   = 2.0 // between that outline and the shape
)

// Motion is one of the movements of the look.
type Motion uint8

// The movements. Crowd is the gathering of everybody, Fate one life walking in, Blink the machine's cursor.
const (
	Hover Motion = iota
	SheetIn
	FadeMemory
	WalkPerMetre
	Fate
	Crowd
	Blink
)

// motions are the lengths of the movements.
var motions = map[Motion]time.Duration{
	Hover: 90 * time.Millisecond, SheetIn: 180 * time.Millisecond, FadeMemory: 600 * time.Millisecond,
	WalkPerMetre: 240 * time.Millisecond, Fate: 420 * time.Millisecond, Crowd: 1400 * time.Millisecond,
	Blink: 530 * time.Millisecond,
}

// Duration returns how long a movement takes: nothing at all under reduced motion.
func (t Theme) Duration(m Motion) time.Duration {
	if t.ReducedMotion {
		return 0
	}
	return motions[m]
}

// Ease maps the share of a movement's time to the share of its way: cubic, slowing toward the end.
func Ease(share float64) float64 {
	left := 1 - max(0, min(1, share))
	return 1 - left*left*left
}

// Role is what a text is for.
type Role uint8

// The roles. Small is the smallest text anywhere.
const (
	Text Role = iota
	Strong
	Small
	SmallStrong
	Aside // a remark in italics
	Speech
	Name
	Heading // of a card: smaller than a name
	Title
	Machine
	MachineSmall
)

// styles are the roles' faces and sizes.
var styles = map[Role]canvas.Style{
	Text:         {Face: canvas.Sans, Size: 15, Line: 1.42},
	Strong:       {Face: canvas.SansBold, Size: 15, Line: 1.42},
	Small:        {Face: canvas.Sans, Size: 13, Line: 1.42},
	SmallStrong:  {Face: canvas.SansBold, Size: 13, Line: 1.42},
	Aside:        {Face: canvas.SerifItalic, Size: 14, Line: 1.4},
	Speech:       {Face: canvas.Serif, Size: 20, Line: 1.5},
	Name:         {Face: canvas.SerifBold, Size: 23, Line: 1.25},
	Heading:      {Face: canvas.SerifBold, Size: 17, Line: 1.3},
	Title:        {Face: canvas.SerifBold, Size: 30, Line: 1.2},
	Machine:      {Face: canvas.Mono, Size: 15, Line: 1.42},
	MachineSmall: {Face: canvas.Mono, Size: 13, Line: 1.42},
}

// slated are the sizes of the roles where everything is of the machine world: its letters are wider, so they are smaller.
var slated = map[Role]float64{Text: 14, Strong: 14, Small: 13, SmallStrong: 13, Aside: 13, Speech: 17, Name: 19, Heading: 15, Title: 24}

// Style returns the style of a role at the player's text scale.
func (t Theme) Style(r Role) canvas.Style {
	s := styles[r]
	if size, ok := slated[r]; ok && t.Slated {
		s.Face, s.Size = canvas.Mono, size
	}
	return s.Sized(t.TextScale)
}

// Scaled returns a length that grows with the text, such as the width of a column of numbers.
func (t Theme) Scaled(points float64) float64 { return points * t.TextScale }
