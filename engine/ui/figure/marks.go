package figure

import (
	"math"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
)

// Bubble draws an empty speech bubble with its tip at tipX, tipY.
func Bubble(c canvas.Canvas, th theme.Theme, r canvas.Rect, tipX, tipY float64) {
	h := th.Human()
	root := max(r.X+24, min(r.Right()-24, tipX))
	edge := r.Bottom() - 2
	if tipY < r.Y {
		edge = r.Y + 2
	}
	tail := new(canvas.Path).MoveTo(root-10, edge).LineTo(tipX, tipY).LineTo(root+10, edge).Close()
	if th.HighContrast {
		canvas.StrokeRound(c, r, theme.Radius, 4, h.Ink)
		c.StrokePath(tail, canvas.Line(4), h.Ink)
	} else {
		canvas.FillRound(c, r.Move(2, theme.Lift), theme.Radius, h.Shadow)
	}
	c.FillPath(tail, h.Sheet)
	canvas.FillRound(c, r, theme.Radius, h.Sheet)
}

// Envelope draws a letter of the given width with its upper left corner at x, y.
func Envelope(c canvas.Canvas, x, y, w float64, paper, ink canvas.Color) {
	r := canvas.Rect{X: x, Y: y, W: w, H: w * 0.68}
	canvas.FillRound(c, r, w*0.06, paper)
	canvas.StrokeRound(c, r, w*0.06, max(1, w*0.06), ink)
	flap := new(canvas.Path).MoveTo(x, y+w*0.04).LineTo(x+w/2, y+w*0.40).LineTo(x+w, y+w*0.04)
	c.StrokePath(flap, canvas.Line(max(1, w*0.06)), ink)
}

// Halo draws the warm ground under somebody who is selected on the plan, down to deep below y at scale 1, where the words under them
// end; draw it before the figure at the same place.
func Halo(c canvas.Canvas, th theme.Theme, x, y, scale, deep float64) {
	h := th.Human()
	c.Push(canvas.Translate(x, y).Mul(canvas.Scale(scale, scale)))
	defer c.Pop()
	veil := canvas.Alpha(h.Clay, 0.14)
	if th.HighContrast {
		veil = canvas.Color{}
	}
	deep = max(96, deep)
	ground := new(canvas.Path).MoveTo(-100, deep).CubicTo(-33, deep+22, 33, deep+22, 100, deep)
	ground.CubicTo(112, deep-80, 98, -46, 54, -98).LineTo(-54, -98).CubicTo(-94, -46, -114, deep-80, -100, deep)
	c.FillPath(ground.Close(), veil)
	c.StrokePath(new(canvas.Path).MoveTo(-100, deep).CubicTo(-33, deep+22, 33, deep+22, 100, deep), canvas.Line(3.8), h.Clay)
}

// DottedPath draws the way between two places on the plan as dots on a slight bow.
func DottedPath(c canvas.Canvas, th theme.Theme, x0, y0, x1, y1 float64) {
	dx, dy := x1-x0, y1-y0
	p := new(canvas.Path).MoveTo(x0, y0).QuadTo((x0+x1)/2-dy*0.12, (y0+y1)/2+dx*0.12, x1, y1)
	dots := canvas.Stroke{Width: 3, Dashes: []float64{0.01, 9}}
	if math.Hypot(dx, dy) > 1 {
		c.StrokePath(p, dots, th.Human().Clay)
	}
}

// AddSilhouette adds a small figure without features to p, about 20 by 40 points at scale 1, its feet at x, y: crowds
// are drawn as one path in one colour.
func AddSilhouette(p *canvas.Path, x, y, scale float64) {
	at := canvas.Translate(x, y).Mul(canvas.Scale(scale, scale))
	p.Append(canvas.CirclePath(0, -33, 7), at)
	p.Append(canvas.SVG("M-10 0C-11 -18 -9 -24 0 -24C9 -24 11 -18 10 0Z"), at)
}
