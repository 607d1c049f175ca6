package figure

import "headcount/engine/ui/canvas"

// napes are what the silhouettes of hair look like from behind; those not named here are as in front, down to the neck.
var napes = map[HairShape]string{
	Short: "M-26 -84C-31 -130 31 -130 26 -84C22 -68 12 -64 0 -64C-12 -64 -22 -68 -26 -84Z",
	Crop:  "M-25 -88C-29 -126 29 -126 25 -88C21 -76 12 -72 0 -72C-12 -72 -21 -76 -25 -88Z",
	Side:  "M-26 -84C-32 -132 31 -130 26 -82C20 -68 10 -66 0 -66C-12 -66 -22 -70 -26 -84Z",
	Bun: "M-12 -124a12 11 0 1 1 24 0a12 11 0 1 1 -24 0Z" +
		"M-26 -84C-30 -128 30 -128 26 -84C22 -66 12 -62 0 -62C-12 -62 -22 -66 -26 -84Z",
	Curl: "M-29 -76C-44 -92 -36 -118 -24 -116C-22 -132 -2 -134 4 -124C14 -134 32 -126 28 -112C40 -104 36 -84 28 -76C20 -60 -20 -60 -29 -76Z",
}

// Back draws somebody from behind, with the middle of the lower edge at x, y: the player, who looks where the figure looks. It is as
// large as one by Draw. Of a pose only chair, headphones, shoulders and outline are seen from here.
func Back(c canvas.Canvas, look Look, pose Pose, x, y, scale float64) {
	c.Push(canvas.Translate(x, y).Mul(canvas.Scale(scale, scale)))
	defer c.Pop()
	b := newBody(c, look, pose)
	look.Collar = canvas.Color{}
	b.look = look
	b.trunk(chest(b.slump))
	c.StrokePath(canvas.SVG("M0 -50C2 -34 2 -16 0 0"), canvas.Line(1.4), canvas.Alpha(canvas.RGB(0), .14))
	c.Push(canvas.Translate(0, b.slump))
	b.fill(neck, b.skin)
	b.outlined(skull)
	b.fill(skull, b.skin)
	b.ears()
	b.nape()
	if pose.Headphones {
		b.headphones()
	}
	c.Pop()
	if pose.Seated {
		chairFront(c)
	}
}

// nape draws the hair or cloth that covers the head from behind.
func (b *body) nape() {
	switch b.look.HairShape {
	case Bald:
	case Scarf:
		b.fill(backScarf, b.hair)
	case Long, Bob, Locs:
		b.fill(backHair, b.hair)
	default:
		b.fill(napes[b.look.HairShape], b.hair)
	}
}

// chairFront draws the back of a chair in front of who sits on it.
func chairFront(c canvas.Canvas) {
	canvas.FillRound(c, canvas.Rect{X: -40, Y: -30, W: 80, H: 34}, 12, canvas.RGB(0x4A4A55))
	canvas.FillRound(c, canvas.Rect{X: -34, Y: -25, W: 68, H: 24}, 9, canvas.RGB(0x5C5C69))
}
