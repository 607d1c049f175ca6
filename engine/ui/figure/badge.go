package figure

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
)

// Badge draws the sign of the program into a square canvas, as windows and lists of programs show it: one who is there, and beside them the place
// of one who is not yet. It is legible from 16 pixels.
func Badge(c canvas.Canvas) {
	size, _ := c.Size()
	h := theme.Default().Human()
	c.Push(canvas.Scale(size/32, size/32))
	defer c.Pop()
	canvas.FillRound(c, canvas.Rect{W: 32, H: 32}, 7, h.Clay)
	there, place := new(canvas.Path), new(canvas.Path)
	there.Append(canvas.CirclePath(10, 10, 4), canvas.Identity())
	there.Append(canvas.SVG("M4 26C3.4 18.6 5.4 15.4 10 15.4C14.6 15.4 16.6 18.6 16 26Z"), canvas.Identity())
	place.Append(canvas.CirclePath(22.6, 10.4, 3.4), canvas.Identity())
	place.Append(canvas.SVG("M18.6 25.4C18.4 19 19.4 16.6 22.6 16.6C26.6 16.6 28 19.6 27.4 25.4"), canvas.Identity())
	c.FillPath(there, h.OnClay)
	line := canvas.Stroke{Width: 1.5, Dashes: []float64{2.5, 2.2}}
	if size < 24 { // dashes as fine as that are dirt
		line = canvas.Line(2)
	}
	c.StrokePath(place, line, h.OnClay)
}
