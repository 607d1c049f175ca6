package figure

import (
	"math"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
)

// Thing is what lies on a desk besides the screen.
type Thing uint8

// The things.
const (
	Nothing Thing = iota
	Papers
	SmallPlant
	Mug
)

// Desk draws a desk with a screen, in elevation: the middle of its upper edge at x, y, w points wide. The screen of
// somebody who is there is lit.
func Desk(c canvas.Canvas, th theme.Theme, x, y, w float64, lit bool, on Thing) {
	h := th.Human()
	s := th.Slate()
	top := canvas.Rect{X: x - w/2, Y: y, W: w, H: 30}
	shadow(c, th, top, 5)
	canvas.FillRound(c, top, 5, h.Wood)
	canvas.FillRound(c, canvas.Rect{X: top.X, Y: y + 22, W: w, H: 8}, 4, h.WoodEdge)
	canvas.FillRound(c, canvas.Rect{X: x - 17, Y: y - 13, W: 34, H: 21}, 3, s.Slate)
	glass := s.Grid
	if lit {
		glass = canvas.Mix(s.Slate, s.Mint, 0.6)
	}
	canvas.FillRound(c, canvas.Rect{X: x - 14, Y: y - 10, W: 28, H: 15}, 2, glass)
	canvas.FillRect(c, canvas.Rect{X: x - 3, Y: y + 8, W: 6, H: 5}, s.Slate)
	switch on {
	case Papers:
		sheet(c, h, canvas.Rect{X: x + w/2 - 26, Y: y + 2, W: 16, H: 12})
		sheet(c, h, canvas.Rect{X: x + w/2 - 23, Y: y - 1, W: 16, H: 12})
	case SmallPlant:
		Plant(c, th, x-w/2+14, y+12, 0.5)
	case Mug:
		mug := canvas.Rect{X: x + w/2 - 24, Y: y - 2, W: 9, H: 11}
		canvas.FillRound(c, mug, 2, h.Sheet)
		canvas.StrokeRound(c, mug, 2, 1.3, h.Ink)
	}
}

func sheet(c canvas.Canvas, h theme.Human, r canvas.Rect) {
	canvas.FillRound(c, r, 1, h.Sheet)
	canvas.StrokeRound(c, r, 1, 1, canvas.Mix(h.Shade, h.Ink, 0.2))
}

// shadow draws the cut-out shadow of a shape, or under high contrast its outline.
func shadow(c canvas.Canvas, th theme.Theme, r canvas.Rect, radius float64) {
	h := th.Human()
	if th.HighContrast {
		canvas.StrokeRound(c, r, radius, 4, h.Ink)
		return
	}
	canvas.FillRound(c, r.Move(3, 5), radius, h.Shadow)
}

// Chair draws an office chair without anybody on it: the middle of the seat's front edge at x, y.
func Chair(c canvas.Canvas, x, y, scale float64) {
	c.Push(canvas.Translate(x, y).Mul(canvas.Scale(scale, scale)))
	defer c.Pop()
	chairBack(c, -44)
	canvas.FillRound(c, canvas.Rect{X: -30, Y: -4, W: 60, H: 12}, 6, canvas.RGB(0x4A4A55))
	canvas.FillRect(c, canvas.Rect{X: -3, Y: 8, W: 6, H: 12}, canvas.RGB(0x35353E))
	canvas.DrawLine(c, -16, 22, 16, 22, 4, canvas.RGB(0x35353E))
}

// chairBack draws the back of a chair reaching up to top.
func chairBack(c canvas.Canvas, top float64) {
	canvas.FillRound(c, canvas.Rect{X: -52, Y: top, W: 104, H: -top + 4}, 16, canvas.RGB(0x4A4A55))
	canvas.FillRound(c, canvas.Rect{X: -46, Y: top + 6, W: 92, H: -top - 4}, 12, canvas.RGB(0x5C5C69))
}

// Plant draws a plant in a pot, about 40 by 60 points at scale 1: the middle of the pot's foot at x, y.
func Plant(c canvas.Canvas, th theme.Theme, x, y, scale float64) {
	h := th.Human()
	c.Push(canvas.Translate(x, y).Mul(canvas.Scale(scale, scale)))
	defer c.Pop()
	dark := canvas.Mix(h.Sage, h.Ink, 0.22)
	c.FillPath(canvas.SVG("M-2 -18C-22 -24 -24 -42 -16 -52C-6 -44 0 -32 2 -18Z"), dark)
	c.FillPath(canvas.SVG("M0 -18C18 -22 24 -38 18 -48C8 -42 0 -32 -2 -18Z"), dark)
	c.FillPath(canvas.SVG("M-4 -16C-10 -36 -6 -54 2 -62C10 -50 10 -34 4 -16Z"), h.Sage)
	c.FillPath(canvas.SVG("M-12 -20L12 -20L9 0L-9 0Z"), h.Clay)
	canvas.FillRect(c, canvas.Rect{X: -14, Y: -22, W: 28, H: 5}, canvas.Mix(h.Clay, h.Ink, 0.15))
}

// CoffeeMachine draws the coffee machine on its counter, 92 points wide at scale 1: the middle of the counter's upper
// edge at x, y.
func CoffeeMachine(c canvas.Canvas, th theme.Theme, x, y, scale float64) {
	h := th.Human()
	c.Push(canvas.Translate(x, y).Mul(canvas.Scale(scale, scale)))
	defer c.Pop()
	counter := canvas.Rect{X: -46, W: 92, H: 24}
	shadow(c, th, counter, 4)
	wood := canvas.RGB(0x8C6A4A)
	if th.Slated {
		wood, h.Ink, h.Sheet = h.Wood, th.Slate().Grid, th.Slate().Mist
	}
	canvas.FillRound(c, counter, 4, wood)
	canvas.FillRound(c, canvas.Rect{X: -36, Y: -34, W: 30, H: 34}, 4, h.Ink)
	canvas.FillRect(c, canvas.Rect{X: -31, Y: -19, W: 20, H: 15}, canvas.Mix(h.Ink, h.Sheet, 0.25))
	canvas.FillRect(c, canvas.Rect{X: -24, Y: -19, W: 6, H: 4}, h.Ink)
	canvas.FillCircle(c, -21, -26, 3.5, h.Ochre)
	canvas.FillRound(c, canvas.Rect{X: -25, Y: -11, W: 8, H: 7}, 1.5, h.Sheet)
	cup(c, 8, -18, h.Sheet)
}

// cup draws a steaming cup, its upper left corner at x, y.
func cup(c canvas.Canvas, x, y float64, fill canvas.Color) {
	ink := canvas.RGB(0x2C2A33)
	c.Push(canvas.Translate(x, y))
	defer c.Pop()
	side := canvas.SVG("M0 0h18v16q-9 6 -18 0Z")
	c.FillPath(side, fill)
	c.StrokePath(side, canvas.Line(1.6), ink)
	c.StrokePath(canvas.SVG("M18 4q8 2 0 9"), canvas.Line(1.6), ink)
	c.StrokePath(canvas.SVG("M6 -6q3 -5 0 -9M12 -6q3 -5 0 -9"), canvas.Line(1.4), canvas.Alpha(canvas.RGB(0x6A6370), 0.6))
}

// Table draws a round meeting table seen from above and in front.
func Table(c canvas.Canvas, th theme.Theme, x, y, rx, ry float64) {
	h := th.Human()
	if th.HighContrast {
		c.StrokePath(new(canvas.Path).Ellipse(x, y, rx, ry), canvas.Line(4), h.Ink)
	}
	c.FillPath(new(canvas.Path).Ellipse(x, y+4, rx, ry), h.WoodEdge)
	c.FillPath(new(canvas.Path).Ellipse(x, y, rx, ry), h.Wood)
}

// Walls draws thick ink walls along a path on the plan; leave gaps where doors are.
func Walls(c canvas.Canvas, th theme.Theme, p *canvas.Path) {
	ink := th.Human().Ink
	if th.Slated && !th.HighContrast { // light lines that wide would be the first thing seen
		ink = canvas.Mix(th.Slate().Grid, th.Slate().Steel, .45)
	}
	c.StrokePath(p, canvas.Stroke{Width: theme.Wall, Cap: canvas.ButtCap, Join: canvas.MiterJoin}, ink)
}

// Door draws a door on the plan: the hinge at x, y, the closed leaf w points long in the direction given in degrees
// clockwise from the right, and the leaf opened by a quarter turn times open (0 shut, 1 wide open, negative the other way).
func Door(c canvas.Canvas, th theme.Theme, x, y, w, direction, open float64) {
	h := th.Human()
	c.Push(canvas.Translate(x, y).Mul(canvas.Rotate(direction)))
	defer c.Pop()
	if open != 0 {
		swing := new(canvas.Path).MoveTo(w, 0)
		for i := 1; i <= 12; i++ {
			sin, cos := math.Sincos(open * math.Pi / 2 * float64(i) / 12)
			swing.LineTo(w*cos, w*sin)
		}
		c.StrokePath(swing, canvas.Line(1.2), canvas.Alpha(h.Ink, 0.4))
	}
	sin, cos := math.Sincos(open * math.Pi / 2)
	leaf := canvas.Stroke{Width: 3, Cap: canvas.ButtCap}
	c.StrokePath(canvas.LinePath(0, 0, w*cos, w*sin), leaf, canvas.Mix(h.WoodEdge, h.Ink, 0.35))
}

// Window draws a window in a wall of the plan from x0, y0 to x1, y1.
func Window(c canvas.Canvas, th theme.Theme, x0, y0, x1, y1 float64) {
	h := th.Human()
	pane := canvas.Stroke{Width: 8, Cap: canvas.ButtCap}
	c.StrokePath(canvas.LinePath(x0, y0, x1, y1), pane, h.Window)
	c.StrokePath(canvas.LinePath(x0, y0, x1, y1), canvas.Stroke{Width: 1.2, Cap: canvas.ButtCap}, h.Ink)
}

// Daylight draws the light that a window w points wide at x, y throws onto the floor, reaching h points down.
func Daylight(c canvas.Canvas, th theme.Theme, x, y, w, h, slant float64) {
	p := canvas.LinePath(x, y, x+w, y, x+w+slant, y+h, x-w/2+slant, y+h).Close()
	c.FillPath(p, th.Human().Daylight)
}
