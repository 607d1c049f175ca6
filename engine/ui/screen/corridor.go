package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// faintDoors is how many closed doors stand beyond those there are: the corridor goes on.
const faintDoors = 7

// hall is the corridor in elevation, measured.
type hall struct {
	wall  widget.Rect // from the ceiling to the floor
	floor float64     // where wall and floor meet
	doorW float64
	doorH float64
	pitch float64 // from door to door
	first float64 // middle of the first door
}

// corridor draws wall, floor and doors. Doors beyond the edge come into sight as focus walks to them.
func (a *App) corridor(f *widget.Frame, r widget.Rect, side float64) {
	h := f.Theme.Human()
	plan := a.hall(f, r, side)
	canvas.FillRect(f.Canvas, r, canvas.Mix(h.Sheet, h.Shade, .25))
	ground := widget.Rect{X: r.X, Y: plan.floor, W: r.W, H: r.Bottom() - plan.floor}
	canvas.FillRect(f.Canvas, ground, canvas.Mix(h.Carpet, h.Ochre, .18))
	f.Canvas.PushClip(r)
	for i := range len(a.cards) + faintDoors {
		x := plan.first + float64(i)*plan.pitch
		if i < len(a.cards) {
			a.doorOf(f, plan, x, i, r)
		} else if x-plan.doorW/2 < r.Right() {
			plan.drawDoor(f, x, shut, .38)
		}
	}
	f.Canvas.PopClip()
	line := canvas.Stroke{Width: theme.Wall, Cap: canvas.ButtCap}
	f.Canvas.StrokePath(canvas.LinePath(r.X, r.Y, r.Right(), r.Y), line, h.Ink)
	f.Canvas.StrokePath(canvas.LinePath(r.X, r.Bottom(), r.Right(), r.Bottom()), line, h.Ink)
}

// hall measures the corridor and walks it so far along that the door in question is seen with its neighbours.
func (a *App) hall(f *widget.Frame, r widget.Rect, side float64) hall {
	p := hall{wall: r}
	p.floor = r.Bottom() - r.H*.16
	plate := f.Theme.Style(theme.Small).LineHeight() * 2
	p.doorH = max(40, p.floor-r.Y-plate-18)
	p.doorW = p.doorH * .52
	p.pitch = max(p.doorW*1.9, f.Theme.Scaled(150))
	p.first = side + p.pitch*.5
	for i := range a.cards {
		if a.cards[i].ID != a.doorway {
			continue
		}
		x := p.first + float64(i)*p.pitch
		p.first -= max(0, x+p.pitch*1.2-r.Right())
	}
	return p
}

// ajar is how far a door stands open: 0 shut, 1 wide.
type ajar float64

// How doors stand.
const (
	shut    ajar = 0
	slit    ajar = .22
	halfway ajar = .5
	wide    ajar = 1
)

// openness is how a scenario's door stands.
func openness(c *Card) ajar {
	switch {
	case c.Locked:
		return shut
	case c.Saved != "":
		return wide
	case c.Done:
		return halfway
	}
	return slit
}

// doorOf draws the door of a scenario with its name, and lets it be reached.
func (a *App) doorOf(f *widget.Frame, p hall, x float64, i int, seen widget.Rect) {
	c := &a.cards[i]
	leaf := p.leaf(x)
	reach := widget.Rect{X: x - p.pitch*.46, Y: p.wall.Y + 4, W: p.pitch * .92, H: p.wall.H - 8}
	s := f.Reach(widget.Item{ID: doorPrefix + c.ID, Region: "corridor", Rect: reach.Intersect(seen), Label: c.Title, Enabled: !c.Locked})
	if f.Canvas.Measuring() || reach.X > seen.Right() || reach.Right() < seen.X {
		return
	}
	here := c.ID == a.doorway
	ink := 1.0
	if c.Locked && !f.Theme.HighContrast {
		ink = .5
	}
	p.drawDoor(f, x, openness(c), ink)
	if openness(c) == wide {
		f.Canvas.PushClip(leaf)
		figure.Draw(f.Canvas, figure.LookFor(c.Title), figure.Pose{}.Seen(f.Theme, 0), x+p.doorW*.08, p.floor, p.doorW*.8/figure.Width)
		f.Canvas.PopClip()
	}
	a.plateOf(f, p, x, c, here)
	if here {
		a.youAt(f, p, x)
	}
	f.Ring(leaf.Inset(-5), 4, s)
}

func (p hall) leaf(x float64) widget.Rect {
	return widget.Rect{X: x - p.doorW/2, Y: p.floor - p.doorH, W: p.doorW, H: p.doorH}
}

// drawDoor draws frame, opening and leaf; the light behind an open one falls on the floor.
func (p hall) drawDoor(f *widget.Frame, x float64, open ajar, ink float64) {
	if f.Canvas.Measuring() {
		return
	}
	h, r := f.Theme.Human(), p.leaf(x)
	wood := canvas.Mix(h.Wood, h.WoodEdge, .35)
	light := canvas.Mix(h.Note, h.Clay, .12)
	f.Canvas.PushLayer(ink)
	defer f.Canvas.PopLayer()
	canvas.FillRect(f.Canvas, r, light)
	gap := r.W * float64(open)
	if open > 0 && !f.Theme.HighContrast {
		spill := canvas.LinePath(r.Right()-gap, p.floor, r.Right(), p.floor, r.Right()+gap*.25, p.wall.Bottom(), r.Right()-gap*1.35, p.wall.Bottom())
		f.Canvas.FillPath(spill.Close(), canvas.Alpha(light, .85))
	}
	// The leaf hangs on the left; the further it stands open, the narrower it is seen.
	w := max(r.W*.16, r.W-gap)
	slope := r.H * .05 * float64(open)
	panel := canvas.LinePath(r.X, r.Y, r.X+w, r.Y+slope, r.X+w, r.Bottom()-slope*.4, r.X, r.Bottom()).Close()
	f.Canvas.FillPath(panel, wood)
	if open < wide {
		inner := widget.Rect{X: r.X + w*.16, Y: r.Y + r.H*.09, W: w * .6, H: r.H * .3}
		canvas.FillRound(f.Canvas, inner, 2, canvas.Mix(wood, h.Ink, .09))
		inner.Y, inner.H = r.Y+r.H*.5, r.H*.4
		canvas.FillRound(f.Canvas, inner, 2, canvas.Mix(wood, h.Ink, .09))
		canvas.FillCircle(f.Canvas, r.X+w*.88, r.Y+r.H*.55, max(2, r.W*.035), h.Ink)
	}
	f.Canvas.StrokePath(panel, canvas.Line(1.5), canvas.Mix(wood, h.Ink, .5))
	frame := canvas.LinePath(r.X, p.floor, r.X, r.Y, r.Right(), r.Y, r.Right(), p.floor)
	f.Canvas.StrokePath(frame, canvas.Stroke{Width: theme.Wall, Cap: canvas.ButtCap, Join: canvas.MiterJoin}, h.Ink)
}

// plateOf writes the name over a door, and under it what there is to know: words, never only the light.
func (a *App) plateOf(f *widget.Frame, p hall, x float64, c *Card, here bool) {
	h := f.Theme.Human()
	role, col := theme.Small, h.Soft
	if here {
		role, col = theme.SmallStrong, h.ClayDark
	}
	style := f.Theme.Style(role)
	name := canvas.Wrap(style, c.Title, p.pitch-10)
	if n := len(name.Lines); n > 2 { // the whole name stands on the card
		name.Lines, name.Height = name.Lines[:2], name.Height*2/float64(n)
	}
	y := p.floor - p.doorH - 8 - name.Height
	canvas.DrawBlockIn(f.Canvas, name, x-p.pitch/2+5, y, p.pitch-10, col, canvas.Middle)
	word := standingWord(c)
	small := f.Theme.Style(theme.Small)
	if room := p.wall.Bottom() - p.floor; word != "" && small.LineHeight() < room {
		canvas.DrawText(f.Canvas, x, p.floor+(room-small.LineHeight())/2+small.FirstBaseline(), word, small, h.Ink, canvas.Middle)
	}
}

// youAt puts the player on the corridor, to the right of the door.
func (a *App) youAt(f *widget.Frame, p hall, x float64) {
	h := f.Theme.Human()
	look := a.you()
	look.Cloth = h.Clay
	k := p.doorH / 190
	at := x + p.doorW/2 + 46*k + 4
	figure.Draw(f.Canvas, look, figure.Pose{Gaze: figure.Left}.Seen(f.Theme, 0), at, p.floor+(p.wall.Bottom()-p.floor)*.62, k)
}
