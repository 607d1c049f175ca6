package screen

import (
	"math"
	"slices"
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// stander is somebody or something with a place of its own on the floor. Its box keeps clear of all others.
type stander struct {
	id      string
	person  *view.Person // nil for a place and for your desk
	spot    *view.Spot
	machine *view.Part
	queued  bool         // at your desk instead of their own
	empty   bool         // a desk whose owner stands at yours
	fixed   bool         // it keeps others away and does not move
	x, y    float64      // middle of the desk's upper edge, or of the feet
	up      float64      // how far it reaches above y
	half    float64      // half of its width
	moved   float64      // how far it was moved to be clear of others
	down    float64      // how far it reaches below y, words included
	room    widget.Rect  // it stays in here
	words   canvas.Block // under it
	sign    canvas.Block
}

func (n *stander) box() widget.Rect {
	return widget.Rect{X: n.x - n.half, Y: n.y - n.up, W: 2 * n.half, H: n.up + n.down}
}

// stage is the plan as it is drawn: where it lies, at what size, and who stands where.
type stage struct {
	area  widget.Rect // of the plan
	sx    float64     // points per centimetre across
	sy    float64     // and down
	size  float64     // of figures
	list  []*stander
	names []label     // of rooms
	racks widget.Rect // the room in which machines stand; empty where none do
	shelf []*stander  // those who work elsewhere
}

// label is a word at a place.
type label struct {
	text string
	x, y float64
}

// point maps a place on the plan, in centimetres, to the window.
func (g *stage) point(p view.Point) (x, y float64) {
	return g.area.X + float64(p.X)*g.sx, g.area.Y + float64(p.Y)*g.sy
}

func (g *stage) rect(b view.Box) widget.Rect {
	x, y := g.point(view.Point{X: b.X, Y: b.Y})
	return widget.Rect{X: x, Y: y, W: float64(b.W) * g.sx, H: float64(b.H) * g.sy}
}

// figureSizes are tried from the largest; below the last one a list of people serves better.
var figureSizes = [...]float64{1, .9, .8, .72, .64, .58, .52, .46, .4, .36}

// setStage places everybody on the plan, or returns nil where the floor is too small for that.
func (a *App) setStage(r widget.Rect) *stage {
	if a.stood.area == r && a.stood.theme == a.theme && a.stood.turn == a.turns {
		return a.stood.stage
	}
	g := a.castStage(r)
	a.stood = stood{area: r, theme: a.theme, turn: a.turns, stage: g}
	return g
}

// stood keeps the last stage, which stays the same until the page, the window or the theme change.
type stood struct {
	area  widget.Rect
	theme theme.Theme
	turn  int
	stage *stage
}

func (a *App) castStage(r widget.Rect) *stage {
	p := &a.page.Plan
	if p.Width <= 0 || p.Height <= 0 || a.theme.TextScale >= 1.75 {
		return nil
	}
	g := &stage{area: r}
	a.setShelf(g)
	g.sx, g.sy = stretch(g.area, p)
	w, h := float64(p.Width)*g.sx, float64(p.Height)*g.sy
	g.area = widget.Rect{X: g.area.X + (g.area.W-w)/2, Y: g.area.Y + (g.area.H-h)/2, W: w, H: h}
	best, least := (*stage)(nil), math.Inf(1)
	for _, size := range figureSizes {
		if size > max(1.85*math.Sqrt(g.sx*g.sy), .46) { // figures do not outgrow their floor
			continue
		}
		try := *g
		try.size = size
		a.populate(&try)
		placed, ok := settle(try.list)
		if !ok {
			continue
		}
		try.list = placed
		if far := try.strayed(); far < least-1 {
			best, least = &try, far
		}
		if least < .06*(g.area.W+g.area.H) {
			break
		}
	}
	return best
}

// strayed is how far from their own place the farthest of all stands: beyond some strides a smaller figure tells more.
func (g *stage) strayed() float64 {
	worst := 0.0
	for _, n := range g.list {
		if n.person != nil && !n.empty && !n.queued {
			x, y := g.point(n.person.Desk)
			worst = max(worst, math.Hypot(n.x-x, n.y-y))
		}
	}
	return worst
}

// stretch returns how large a plan can be drawn in r. It may be drawn a little wider or deeper than it is: nobody measures here, and
// everybody gains room.
func stretch(r widget.Rect, p *view.Plan) (sx, sy float64) {
	const most = 1.18
	across, down := r.W/float64(p.Width), r.H/float64(p.Height)
	return min(across, most*down), min(down, most*across)
}

// populate puts everybody where the scenario wants them.
func (a *App) populate(g *stage) {
	g.list, g.names, g.racks = nil, nil, widget.Rect{}
	a.nameRooms(g)
	x, y := g.point(a.page.You)
	you := &stander{id: "ui:you", room: a.roomOf(g, a.page.You), fixed: true}
	a.fit(g, you, "You", "")
	you.up, you.half = 52*g.size, max(you.half, 86*g.size)
	you.down += (youDown - 48) * g.size
	you.x = max(you.room.X+you.half, min(x, you.room.Right()-you.half))
	you.y = max(you.room.Y+you.up, min(y, you.room.Bottom()-you.down))
	g.list = append(g.list, you)
	a.rack(g, you)
	for i := range a.page.People {
		q := &a.page.People[i]
		if elsewhere(q) {
			continue
		}
		n := &stander{id: "ui:person:" + q.ID, person: q, room: a.roomOf(g, q.Desk)}
		n.x, n.y = g.point(q.Desk)
		if q.Waiting {
			g.list = append(g.list, &stander{
				empty: true, person: q, x: n.x, y: n.y, room: n.room, up: 60 * g.size, half: 80 * g.size, down: 50 * g.size,
			})
			n.queued, n.room = true, you.room
			n.x, n.y = you.x+you.half+40*g.size, you.y+40*g.size
		}
		a.fit(g, n, a.shortName(q), a.under(q))
		g.list = append(g.list, n)
	}
	for i := range a.page.Gone { // the desk stays
		if a.page.Gone[i].Desk == (view.Point{}) { // it was elsewhere
			continue
		}
		n := &stander{empty: true, up: 60 * g.size, half: 80 * g.size, down: 50 * g.size, room: a.roomOf(g, a.page.Gone[i].Desk)}
		n.x, n.y = g.point(a.page.Gone[i].Desk)
		g.list = append(g.list, n)
	}
	for i := range a.page.Plan.Places {
		spot := &a.page.Plan.Places[i]
		if len(a.placeOffers(spot.ID)) == 0 {
			g.list = append(g.list, a.furniture(g, spot)...)
			continue
		}
		n := &stander{id: "ui:place:" + spot.ID, spot: spot, room: a.roomOf(g, spot.At)}
		n.x, n.y = g.point(spot.At)
		a.fit(g, n, spot.Name, "")
		n.up, n.half = 60*g.size, max(n.half, 70*g.size)
		g.list = append(g.list, n)
	}
}

// furniture keeps the ground of what stands about clear of people and their words.
func (a *App) furniture(g *stage, spot *view.Spot) []*stander {
	r, ok := footprints[spot.Kind]
	if !ok {
		return nil
	}
	x, y := g.point(spot.At)
	return []*stander{{fixed: true, x: x + r.Center().X*g.size, y: y, up: -r.Y * g.size, down: r.Bottom() * g.size, half: r.W / 2 * g.size}}
}

// footprints are what scenery covers at size 1, around its place.
var footprints = map[string]widget.Rect{
	"plant":   {X: -20, Y: -38, W: 40, H: 60},
	"sofa":    {X: -120, Y: -22, W: 240, H: 60},
	"printer": {X: -31, Y: -35, W: 62, H: 52},
	"board":   {X: -71, Y: -35, W: 142, H: 58},
}

// fit measures somebody with the words under them.
func (a *App) fit(g *stage, n *stander, name, sign string) {
	most := max(150*g.size, 92*a.theme.TextScale)
	n.words = canvas.Wrap(a.theme.Style(theme.SmallStrong), name, most)
	if sign != "" {
		n.sign = canvas.Wrap(a.theme.Style(theme.Small), sign, most)
	}
	n.up = figure.Height*g.size + 2
	n.down = 48*g.size + n.words.Height + n.sign.Height
	n.half = max(75*g.size, n.words.Width/2+2, n.sign.Width/2+2)
	if n.queued {
		n.down = 4 + n.words.Height + n.sign.Height
		n.half = max(50*g.size, n.words.Width/2+2, n.sign.Width/2+2)
	}
}

// nameRooms notes the names of rooms that are only a part of the floor, and keeps their corners clear.
func (a *App) nameRooms(g *stage) {
	style := a.theme.Style(theme.Small)
	for _, room := range a.page.Plan.Rooms {
		r := g.rect(room.Box)
		if r.W*r.H > .5*g.area.W*g.area.H || room.Name == "" {
			continue
		}
		w := canvas.Measure(style, room.Name)
		if w > r.W-16 {
			continue
		}
		g.names = append(g.names, label{room.Name, r.X + 10, r.Y + 6})
		g.list = append(g.list, &stander{fixed: true, x: r.X + 10 + w/2, y: r.Y + 6, half: w / 2, down: style.LineHeight()})
	}
}

// roomOf is the space inside the smallest room around a place.
func (a *App) roomOf(g *stage, at view.Point) widget.Rect {
	best := g.area.Inset(theme.Wall + 4)
	for _, room := range a.page.Plan.Rooms {
		b := room.Box
		inside := at.X >= b.X && at.Y >= b.Y && at.X <= b.X+b.W && at.Y <= b.Y+b.H
		if r := g.rect(b).Inset(theme.Wall + 2); inside && r.W*r.H < best.W*best.H {
			best = r
		}
	}
	return best
}

// settle gives everybody a place clear of all others, as near as can be to where the scenario wants them, and returns who is there.
// It reports false where there is no room for somebody; an empty desk is left out where it would stand elsewhere.
func settle(list []*stander) ([]*stander, bool) {
	var placed []*stander
	for _, turn := range []func(n *stander) bool{
		func(n *stander) bool { return n.fixed },
		func(n *stander) bool { return !n.fixed && !n.empty && !n.queued },
		func(n *stander) bool { return n.empty },
		func(n *stander) bool { return n.queued }, // who stands at your desk finds a place beside those who sit
	} {
		for _, n := range list {
			switch {
			case !turn(n):
			case n.fixed || n.seat(placed) && !(n.empty && n.moved > n.strays()):
				placed = append(placed, n)
			case !n.empty:
				return nil, false
			}
		}
	}
	return placed, true
}

// strays is how far an empty desk may stand from its place before it is left out; that of somebody who has left is shown if it can be.
func (n *stander) strays() float64 {
	if n.person == nil {
		return 2.5 * n.half
	}
	return n.half
}

// seat moves n to the nearest free place of its room; it reports false when there is none.
func (n *stander) seat(placed []*stander) bool {
	left, right := n.room.X+n.half, n.room.Right()-n.half
	top, bottom := n.room.Y+n.up, n.room.Bottom()-n.down
	if left > right || top > bottom {
		return false
	}
	wantX, wantY := max(left, min(n.x, right)), max(top, min(n.y, bottom))
	best, bestX, bestY := math.Inf(1), 0.0, 0.0
	try := func(x, y float64) {
		far := math.Hypot(x-wantX, y-wantY)
		if far >= best || x < left || x > right || y < top || y > bottom {
			return
		}
		if n.x, n.y = x, y; n.clear(placed) {
			best, bestX, bestY = far, x, y
		}
	}
	try(wantX, wantY)
	for _, x := range steps(left, wantX, right) {
		for _, y := range steps(top, wantY, bottom) {
			try(x, y)
		}
	}
	n.x, n.y, n.moved = bestX, bestY, best
	return !math.IsInf(best, 1)
}

// steps returns places from low to high on a grid through want, with both ends.
func steps(low, want, high float64) []float64 {
	const step = 5.0
	list := []float64{low}
	for at := want - step*math.Floor((want-low)/step); at < high; at += step {
		list = append(list, at)
	}
	return append(list, high)
}

// clear reports whether n keeps a little away from all of them.
func (n *stander) clear(placed []*stander) bool {
	box := n.box().Inset(-1.5)
	for _, o := range placed {
		if !box.Intersect(o.box().Inset(-1.5)).Empty() {
			return false
		}
	}
	return true
}

// reading sorts into lines from top to bottom, each from left to right.
func reading(list []*stander) []*stander {
	out := slices.Clone(list)
	slices.SortStableFunc(out, func(m, n *stander) int { return int(m.y - n.y) })
	for from := 0; from < len(out); {
		to := from + 1
		for to < len(out) && out[to].y-out[from].y < 60 {
			to++
		}
		slices.SortStableFunc(out[from:to], func(m, n *stander) int { return int(m.x - n.x) })
		from = to
	}
	return out
}

// elsewhere reports whether somebody has no desk on this floor.
func elsewhere(q *view.Person) bool { return q.Desk == view.Point{} }

// shortName is the first name, unless two people share it.
func (a *App) shortName(q *view.Person) string {
	first, _, _ := strings.Cut(q.Name, " ")
	for i := range a.page.People {
		o := &a.page.People[i]
		if other, _, _ := strings.Cut(o.Name, " "); o.ID != q.ID && other == first {
			return q.Name
		}
	}
	return first
}

// under is the one short sign below a name. Where ink cannot fade, words say how long ago it was.
func (a *App) under(q *view.Person) string {
	if a.theme.HighContrast && q.Fade < .7 {
		return joined("; ", q.Sign, unseen(q))
	}
	return q.Sign
}

func unseen(q *view.Person) string {
	switch {
	case q.SeenDays < 0:
		return "not seen yet"
	case q.SeenDays == 1:
		return "not seen since yesterday"
	case q.SeenDays > 1:
		return "not seen for " + number(q.SeenDays) + " days"
	}
	return ""
}
