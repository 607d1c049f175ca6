package screen

import (
	"math"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// floor is the plan with the people on it, or where that would be too small, a list of them.
func (a *App) floor(f *widget.Frame, l *officeLayout) {
	g := a.setStage(l.floor)
	if g == nil {
		a.floorList(f, l)
		return
	}
	if !f.Canvas.Measuring() {
		a.drawPlan(f.Canvas, g)
	}
	covered := widget.Rect{}
	if l.over {
		covered = l.panel
	}
	stands := a.reachStage(f, g, covered)
	if f.Canvas.Measuring() {
		return
	}
	a.drawStage(f, g, stands)
	for _, n := range append(reading(g.list), g.shelf...) {
		if s, ok := stands[n]; ok {
			f.Ring(n.box(), 8, s)
		}
	}
}

// reachStage registers everybody in the order of the eye: people, places, those elsewhere, your own desk.
func (a *App) reachStage(f *widget.Frame, g *stage, covered widget.Rect) map[*stander]widget.Standing {
	stands := map[*stander]widget.Standing{}
	reach := func(n *stander, label string) {
		r := n.box()
		if !covered.Empty() && !r.Intersect(covered).Empty() {
			return
		}
		stands[n] = f.Reach(widget.Item{ID: n.id, Region: "floor", Rect: r, Label: label, Enabled: true})
	}
	order := reading(g.list)
	for _, n := range order {
		if n.person != nil && !n.empty {
			reach(n, personLabel(n.person))
		}
	}
	for _, n := range g.shelf {
		reach(n, personLabel(n.person))
	}
	for _, n := range order {
		if n.machine != nil {
			reach(n, joined(", ", n.machine.Title, n.machine.Mark, n.machine.Meta))
		}
	}
	for _, n := range order {
		if n.spot != nil {
			reach(n, n.spot.Name)
		}
	}
	for _, n := range order {
		if n.id == "ui:you" {
			reach(n, "Your desk")
		}
	}
	return stands
}

func personLabel(q *view.Person) string { return joined(", ", q.Name, q.Role, whereabouts(q), q.Sign) }

// whereabouts says in words what the floor shows of somebody's place.
func whereabouts(q *view.Person) string {
	switch {
	case q.Waiting:
		return "waiting at your desk"
	case elsewhere(q):
		return "works elsewhere"
	case !q.Present:
		return "not at the desk"
	case q.Strides > 0:
		return view.Strides(q.Strides) + " away"
	}
	return ""
}

// drawPlan draws floor, light, walls and what stands about.
func (a *App) drawPlan(c canvas.Canvas, g *stage) {
	h, th := a.theme.Human(), a.theme
	if !th.HighContrast {
		canvas.FillRound(c, g.area.Move(3, 6), 6, h.Shadow)
	}
	canvas.FillRect(c, g.area, h.Sheet)
	c.PushClip(g.area)
	for y := g.area.Y + 13; y < g.area.Bottom(); y += 26 {
		canvas.FillRect(c, widget.Rect{X: g.area.X, Y: y, W: g.area.W, H: 1}, canvas.Alpha(h.Shade, .45))
	}
	grounds := [...]canvas.Color{h.Floor, h.Carpet, canvas.Mix(h.Sheet, h.Dusk, .1)}
	for i, room := range a.page.Plan.Rooms {
		if r := g.rect(room.Box); r.W*r.H < .5*g.area.W*g.area.H && !th.HighContrast {
			canvas.FillRect(c, r, canvas.Alpha(grounds[i%len(grounds)], .8))
		}
	}
	a.daylight(c, g)
	if !g.racks.Empty() {
		canvas.FillRect(c, g.racks, th.Slate().Slate)
	}
	c.PopClip()
	a.walls(c, g)
	style := th.Style(theme.Small)
	for _, name := range g.names {
		c.Text(name.X, name.Y+style.FirstBaseline(), name.text, style, h.Soft)
	}
	for i := range a.page.Plan.Places {
		if spot := &a.page.Plan.Places[i]; len(a.placeOffers(spot.ID)) == 0 && a.shows(g, spot) {
			if ground := a.footprint(g, spot); !g.behindRacks(ground) {
				foot := footprints[spot.Kind]
				a.scenery(c, spot.Kind, ground.X-foot.X*g.size, ground.Y-foot.Y*g.size, g.size)
			}
		}
	}
}

// shows reports whether a piece of scenery is drawn: not where people need the room, nor over the name of a room that has no other corner for it.
func (a *App) shows(g *stage, spot *view.Spot) bool {
	return (spot.Kind == "board" || !g.with.clear) && !g.named(a.footprint(g, spot))
}

// daylight falls through the windows in the upper wall and moves with the hour.
func (a *App) daylight(c canvas.Canvas, g *stage) {
	minutes := 0.0
	for _, s := range a.page.Today {
		if s.Now {
			minutes = float64(s.From)
		}
	}
	slant := (255 - minutes) * .9 * g.sx
	for _, w := range a.page.Plan.Windows {
		if w.From.Y != w.To.Y || w.From.Y > a.page.Plan.Height/2 {
			continue
		}
		x0, y := g.point(w.From)
		x1, _ := g.point(w.To)
		figure.Daylight(c, a.theme, min(x0, x1), y, math.Abs(x1-x0), g.area.H*.5, slant)
	}
}

// walls draws each room in ink, then its doors and windows over it.
func (a *App) walls(c canvas.Canvas, g *stage) {
	h := a.theme.Human()
	if len(a.page.Plan.Rooms) == 0 {
		figure.Walls(c, a.theme, canvas.RectPath(g.area))
	}
	for _, room := range a.page.Plan.Rooms {
		figure.Walls(c, a.theme, canvas.RectPath(g.rect(room.Box)))
	}
	for _, w := range a.page.Plan.Windows {
		x0, y0 := g.point(w.From)
		x1, y1 := g.point(w.To)
		figure.Window(c, a.theme, x0, y0, x1, y1)
	}
	gap := canvas.Stroke{Width: theme.Wall + 1, Cap: canvas.ButtCap}
	for _, d := range a.page.Plan.Doors {
		x0, y0 := g.point(d.From)
		x1, y1 := g.point(d.To)
		c.StrokePath(canvas.LinePath(x0, y0, x1, y1), gap, h.Sheet)
		leaf := a.hang(g, d)
		figure.Door(c, a.theme, leaf.x, leaf.y, leaf.wide, leaf.direction, leaf.open)
	}
}

// scenery is what stands about and is not for choosing.
func (a *App) scenery(c canvas.Canvas, kind string, x, y, size float64) {
	h, th := a.theme.Human(), a.theme
	c.Push(canvas.Translate(x, y).Mul(canvas.Scale(size, size)))
	defer c.Pop()
	box := func(r widget.Rect, radius float64, col canvas.Color) {
		canvas.FillRound(c, r, radius, col)
		canvas.StrokeRound(c, r, radius, 1.5, canvas.Mix(col, h.Ink, .35))
	}
	switch kind {
	case "plant":
		figure.Plant(c, th, 0, 20, .9)
	case "sofa":
		figure.Table(c, th, 0, 10, 46, 20)
		figure.Chair(c, -84, 12, .7)
		figure.Chair(c, 84, 12, .7)
	case "printer":
		box(widget.Rect{X: -30, Y: -24, W: 60, H: 40}, 5, h.Shade)
		box(widget.Rect{X: -20, Y: -34, W: 40, H: 14}, 2, h.Sheet)
	case "board":
		box(widget.Rect{X: -70, Y: -34, W: 140, H: 56}, 3, h.Sheet)
		for i, col := range []canvas.Color{h.Ochre, h.Dusk, h.Sage, h.Ochre, h.Plum} {
			canvas.FillRect(c, widget.Rect{X: -58 + float64(i)*24, Y: -24 + float64(i%3)*12, W: 16, H: 12}, col)
		}
	}
}
