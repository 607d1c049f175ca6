package screen

import (
	"time"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// tearTime is how long the slate takes to come apart.
const tearTime = 1100 * time.Millisecond

// tear puts a play among machines into slate, and takes it off for good when the play has ended: under it is paper.
func (a *App) tear() {
	slate := a.page.Machines && a.page.Stop != "end"
	a.torn = a.theme.Slated && a.page.Stop == "end"
	a.theme.Slated = slate
}

// teeth are how far the edge of the tear stands out at equal distances from top to bottom, in shares of the widest.
var teeth = [...]float64{.2, -.5, .35, -.15, .6, -.7, .1, .45, -.4, .25, -.6, .5, -.2, .3, -.35, .7, -.1, -.55, .4, 0}

// tearing draws the two halves of the slate on their way off the page that has come up under them.
func (a *App) tearing(f *widget.Frame) {
	if !a.torn || f.Canvas.Measuring() || a.elapsed >= tearTime || a.theme.ReducedMotion {
		return
	}
	w := f.Bounds()
	share := theme.Ease(float64(a.elapsed) / float64(tearTime))
	slate, edgeCol := f.Theme.Slate().Slate, f.Theme.Slate().Grid
	for _, side := range []float64{-1, 1} {
		shift := side * share * (w.W*.5 + 60)
		fall := share * share * 36
		p := new(canvas.Path)
		for i, t := range teeth {
			x := w.Center().X + t*26 + shift
			y := w.Y - 40 + (w.H+80)*float64(i)/float64(len(teeth)-1) + fall
			if i == 0 {
				p.MoveTo(x, y)
			} else {
				p.LineTo(x, y)
			}
		}
		out := w.Center().X + side*(w.W*.5+200) + shift
		p.LineTo(out, w.Bottom()+80).LineTo(out, w.Y-80).Close()
		f.Canvas.FillPath(p, slate)
		f.Canvas.StrokePath(p, canvas.Line(3), edgeCol)
	}
}
