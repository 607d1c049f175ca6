package figure

import (
	"headcount/engine/ui/canvas"
)

// face holds how mouth, brows and lids stand.
type face struct {
	mouth float64 // corners of the mouth: positive is a smile
	brow  float64 // inner ends of the brows: negative is raised, positive frowns
	lids  float64 // how far the lids hang over the eyes, 0 to 1
}

// faces are the moods as they are drawn.
var faces = map[Mood]face{
	Calm:  {mouth: 0.6},
	Smile: {mouth: 2.2, brow: -0.8},
	Tense: {mouth: -0.8, brow: 2},
	Tired: {mouth: -0.7, brow: -1.5, lids: 0.55},
	Blank: {},
}

// hairs are the silhouettes: the origin is that of the figure, y up is negative.
var hairs = map[HairShape]string{
	Short: "M-27 -96 C-30 -130 30 -130 27 -96 C20 -108 -18 -108 -27 -96Z",
	Crop:  "M-26 -96 C-28 -126 28 -126 26 -96 C24 -103 14 -107 0 -107 C-14 -107 -24 -103 -26 -96Z",
	Long:  "M-31 -52 C-40 -132 40 -132 31 -52 C27 -60 25 -78 24 -94 C10 -102 -12 -104 -22 -92 C-24 -78 -26 -62 -31 -52Z",
	Bun: "M-12 -128 a12 11 0 1 1 24 0 a12 11 0 1 1 -24 0Z" +
		"M-27 -94 C-30 -128 30 -128 27 -94 C18 -108 -16 -108 -27 -94Z",
	Curl: "M-30 -84 C-44 -96 -36 -118 -24 -116 C-22 -132 -2 -134 4 -124 C14 -134 32 -126 28 -112 " +
		"C40 -106 36 -88 29 -84 C28 -96 18 -104 0 -104 C-16 -104 -27 -98 -30 -84Z",
	Side: "M-27 -90 C-34 -130 28 -136 29 -92 C22 -100 8 -110 -14 -106 C-18 -102 -22 -98 -27 -90Z",
	Bob:  "M-31 -70 C-38 -132 38 -132 31 -70 C26 -72 24 -84 23 -96 C8 -106 -10 -100 -22 -96 C-24 -84 -26 -72 -31 -70Z",
	Locs: "M-30 -50 C-36 -132 36 -132 30 -50 L24 -50 L23 -92 C8 -106 -10 -106 -22 -92 L-24 -50Z",
}

// The fixed parts of a head.
const (
	backHair  = "M-29 -60 C-36 -128 36 -128 29 -60 L22 -50 L-22 -50Z"
	backScarf = "M-30 -60 C-38 -136 38 -136 30 -60 C40 -40 24 -30 0 -30 C-24 -30 -40 -40 -30 -60Z"
	overScarf = "M-24 -84 C-26 -116 26 -116 24 -84 C18 -106 -18 -106 -24 -84Z"
	neck      = "M-9 -66 L9 -66 L10 -46 C4 -40 -4 -40 -10 -46Z"
	underChin = "M-9 -62 C-3 -56 3 -56 9 -62 L9 -56 C3 -50 -3 -50 -9 -56Z"
	skull     = "M-23 -92 C-23 -116 23 -116 23 -92 C24 -70 12 -58 0 -58 C-12 -58 -24 -70 -23 -92Z"
	beard     = "M-22 -84 C-22 -62 -10 -54 0 -54 C10 -54 22 -62 22 -84 C16 -74 8 -74 0 -75 C-8 -74 -16 -74 -22 -84Z"
	band      = "M-27 -88 C-30 -126 30 -126 27 -88"
	aid       = "M25 -96 C31 -97 32 -87 27 -82"
)

// eyes are this far from the middle of the face, and this high.
const (
	eyeX = 9.0
	eyeY = -88.0
)

// head draws everything above the shoulders, raised by the given height (negative is up).
func (b *body) head(raise float64) {
	c := b.c
	c.Push(canvas.Translate(0, raise+b.slump).Mul(canvas.RotateAround(b.tilt, 0, -50)))
	defer c.Pop()
	b.behind()
	b.fill(neck, b.skin)
	b.fill(underChin, canvas.Alpha(canvas.RGB(0), 0.10))
	b.fill(skull, b.skin)
	b.ears()
	if b.look.Beard {
		c.Push(canvas.Translate(b.turn*0.4, 0))
		b.fill(beard, b.hair)
		c.Pop()
	}
	b.crown()
	b.face()
	if b.pose.Headphones {
		b.headphones()
	}
}

func (b *body) fill(d string, col canvas.Color) { b.c.FillPath(canvas.SVG(d), col) }

func (b *body) line(d string, width float64, col canvas.Color) {
	b.c.StrokePath(canvas.SVG(d), canvas.Line(width), col)
}

// behind draws the hair or cloth that is seen behind the neck.
func (b *body) behind() {
	switch b.look.HairShape {
	case Scarf:
		b.outlined(backScarf)
		b.fill(backScarf, b.hair)
	case Long, Bob, Locs:
		b.outlined(backHair)
		b.fill(backHair, b.hair)
	default:
		b.outlined(skull)
	}
}

// outlined sets the head off from what is behind it, where contrast is asked for.
func (b *body) outlined(d string) {
	if b.pose.Outlined {
		b.line(d, 4, canvas.RGB(0))
	}
}

// ears are hidden by a scarf; a head that is turned away shows one of them.
func (b *body) ears() {
	if b.look.HairShape == Scarf {
		return
	}
	if b.turn > -6 {
		canvas.FillCircle(b.c, -24+b.turn*0.2, -88, 5, b.skin)
	}
	if b.turn < 6 {
		canvas.FillCircle(b.c, 24+b.turn*0.2, -88, 5, b.skin)
	}
}

// crown draws the hair or cloth in front, and a hearing aid over the ear.
func (b *body) crown() {
	if b.look.HairShape == Scarf {
		b.fill(overScarf, b.hair)
		return
	}
	if d, ok := hairs[b.look.HairShape]; ok {
		b.fill(d, b.hair)
	}
	if b.look.HearingAid {
		b.line(aid, 2.6, canvas.RGB(0x5A7C9B))
		canvas.FillCircle(b.c, 26, -82, 2.2, canvas.RGB(0xD5E2E8))
	}
}

// face draws eyes, brows, nose, mouth and glasses, shifted to where the face is turned.
func (b *body) face() {
	c, f := b.c, faces[b.pose.Mood]
	c.Push(canvas.Translate(b.turn*0.75, 0))
	defer c.Pop()
	b.eyes(f)
	brow := func(x0, y0, x1, y1 float64) {
		c.StrokePath(canvas.LinePath(x0, y0, x1, y1), canvas.Line(1.8), canvas.Alpha(b.ink, 0.8))
	}
	brow(-14, -96-f.brow/2, -5, -96+f.brow)
	brow(5, -96+f.brow, 14, -96-f.brow/2)
	nose := new(canvas.Path).MoveTo(b.turn*0.3, -86).LineTo(b.turn*0.6-2, -79).LineTo(b.turn*0.6+2, -79)
	c.StrokePath(nose, canvas.Line(1.4), canvas.Alpha(canvas.RGB(0), 0.28))
	lips := canvas.RGB(0x5A2E26)
	if b.look.Beard {
		lips = canvas.RGB(0xFBF7EE)
	}
	mouth := new(canvas.Path).MoveTo(-7, -71).QuadTo(0, -71+f.mouth*4, 7, -71)
	c.StrokePath(mouth.Transform(canvas.Translate(b.turn*0.2, -f.mouth*0.6)), canvas.Line(2), lips)
	if b.look.Glasses {
		for _, x := range []float64{-17, 3} {
			canvas.StrokeRound(c, canvas.Rect{X: x, Y: -94, W: 14, H: 12}, 4, 1.8, b.ink)
		}
		canvas.DrawLine(c, -3, -88, 3, -88, 1.8, b.ink)
	}
}

func (b *body) eyes(f face) {
	for _, x := range []float64{-eyeX, eyeX} {
		at := x + b.turn*0.25
		if f.lids > 0 { // a tired eye is a dot under a heavy line
			canvas.FillCircle(b.c, at, eyeY+1, 1.8, b.ink)
			canvas.DrawLine(b.c, at-4, eyeY-1, at+4, eyeY-0.4, 1.8, b.ink)
			continue
		}
		canvas.FillCircle(b.c, at, eyeY, 2.3, b.ink)
	}
}

func (b *body) headphones() {
	b.line(band, 4, b.ink)
	for _, x := range []float64{-32, 23} {
		canvas.FillRound(b.c, canvas.Rect{X: x, Y: -98, W: 9, H: 20}, 4, canvas.RGB(0xBB4C34))
	}
}
