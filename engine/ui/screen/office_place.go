package screen

import (
	"cmp"
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
	with  crowding    // what gave way
	list  []*stander
	names []label     // of rooms
	racks widget.Rect // the room in which machines stand; empty where none do
	shelf []*stander  // those who work elsewhere
}

// label is a word and where it is written.
type label struct {
	widget.Rect
	text string
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
	for _, loose := range [...]bool{false, true} {
		bare := a.sizeStage(g, crowding{mute: true, calm: true, loose: loose, clear: loose})
		if bare == nil {
			continue
		}
		best := (*stage)(nil)
		for _, with := range gives {
			with.loose = loose
			if try := a.sizeStage(g, with); try != nil && (best == nil || try.size > best.size) {
				best = try
			}
			if best != nil && best.size > .8*bare.size { // people do not shrink for the words under one of them
				break
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}

// gives are the ways of a full floor to give way, from the least.
var gives = [...]crowding{{}, {wide: true}, {wide: true, clear: true}, {short: true}, {short: true, clear: true}, {mute: true}, {mute: true, clear: true}}

// crowding is what gives way on a full floor.
type crowding struct {
	wide  bool // signs may be wider than desks
	short bool // signs have one line; the rest of a longer one stands in the panel alone
	mute  bool // so does all of it
	clear bool // nothing stands about
	calm  bool // nobody waits at your desk: only how large figures could be
	loose bool // rooms and places have their names where people leave room for them, a head may be before a wall, who waits is named in the panel alone
}

// sizeStage places everybody at the largest size at which they stand near to where they belong, or returns nil where nothing fits.
func (a *App) sizeStage(g *stage, with crowding) *stage {
	best, least := (*stage)(nil), math.Inf(1)
	for _, size := range figureSizes {
		if size > max(1.85*math.Sqrt(g.sx*g.sy), .46) { // figures do not outgrow their floor
			continue
		}
		try := *g
		try.size, try.with = size, with
		a.populate(&try)
		placed, ok := settle(try.list)
		if !ok {
			continue
		}
		try.list = placed
		if with.loose {
			a.nameLoosely(&try)
		}
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
	if !g.with.loose {
		a.nameRooms(g)
	}
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
		if g.with.loose { // a head may be before the wall behind it
			over := min(.5*figure.Height*g.size, n.room.Y-g.area.Y-theme.Wall)
			n.room.Y, n.room.H = n.room.Y-over, n.room.H+over
		}
		n.x, n.y = g.point(q.Desk)
		if q.Waiting && !g.with.calm {
			g.list = append(g.list, &stander{
				empty: true, person: q, x: n.x, y: n.y, room: n.room, up: 60 * g.size, half: 80 * g.size, down: 50 * g.size,
			})
			n.queued, n.room = true, you.room
			n.x, n.y = you.x+you.half+40*g.size, you.y+40*g.size
		}
		name, sign := a.shortName(q), a.under(q)
		if n.queued && g.with.loose { // the panel names who waits
			name, sign = "", ""
		}
		a.fit(g, n, name, sign)
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
		name := spot.Name
		if g.with.loose {
			name = ""
		}
		a.fit(g, n, name, "")
		n.up, n.half = 60*g.size, max(n.half, 70*g.size)
		g.list = append(g.list, n)
	}
}

// furniture keeps the ground of what stands about clear of people and their words.
func (a *App) furniture(g *stage, spot *view.Spot) []*stander {
	r := a.footprint(g, spot)
	if r.Empty() || spot.Kind == "board" || g.with.clear { // a board hangs on the wall: people sit before it
		return nil
	}
	return []*stander{{fixed: true, x: r.Center().X, y: r.Y, down: r.H, half: r.W / 2}}
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
	if g.with.wide {
		most = max(210*g.size, 150*a.theme.TextScale)
	}
	if g.with.short {
		sign = beginning(a.theme.Style(theme.Small), sign, most)
	}
	if sign != "" && !g.with.mute {
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
	for _, room := range a.page.Plan.Rooms {
		corners := a.corners(g, room)
		if corners == nil {
			continue
		}
		at := corners[0]
		if free := slices.IndexFunc(corners, func(r widget.Rect) bool { return !a.behindScenery(g, r) }); free > 0 { // what hangs in one corner leaves another free
			at = corners[free]
		}
		g.names = append(g.names, label{at, room.Name})
		g.list = append(g.list, &stander{fixed: true, x: at.Center().X, y: at.Y, half: at.W / 2, down: at.H})
	}
}

// corners are where the name of a room may be written; none for the one room that is most of the floor, and for a name that is too long.
func (a *App) corners(g *stage, room view.Room) []widget.Rect {
	style, r := a.theme.Style(theme.Small), g.rect(room.Box)
	w, high := canvas.Measure(style, room.Name), style.LineHeight()
	if r.W*r.H > .5*g.area.W*g.area.H || room.Name == "" || w > r.W-16 {
		return nil
	}
	at := widget.Rect{X: r.X + 10, Y: r.Y + 6, W: w, H: high}
	return []widget.Rect{at, at.Move(r.W-20-w, 0), at.Move(0, r.H-12-high), at.Move(r.W-20-w, r.H-12-high)}
}

// nameLoosely writes the names of places and of rooms where those who stand about leave room for them.
func (a *App) nameLoosely(g *stage) {
	for _, n := range g.list {
		if n.spot == nil {
			continue
		}
		with := *n
		a.fit(g, &with, n.spot.Name, "")
		with.up, with.half = n.up, max(n.half, with.half)
		others := slices.DeleteFunc(slices.Clone(g.list), func(o *stander) bool { return o == n })
		if box := with.box(); box.Intersect(with.room) == box && with.clear(others) {
			*n = with
		}
	}
	for _, room := range a.page.Plan.Rooms {
		for _, at := range a.corners(g, room) {
			if taken := func(n *stander) bool { return !n.box().Intersect(at).Empty() }; !slices.ContainsFunc(g.list, taken) && !a.behindScenery(g, at) {
				g.names = append(g.names, label{at, room.Name})
				break
			}
		}
	}
}

// behindScenery reports whether something that stands or hangs about would cover r.
func (a *App) behindScenery(g *stage, r widget.Rect) bool {
	for i := range a.page.Plan.Places {
		if spot := &a.page.Plan.Places[i]; len(a.placeOffers(spot.ID)) == 0 && !a.footprint(g, spot).Intersect(r).Empty() {
			return true
		}
	}
	return false
}

// footprint is what a piece of scenery covers: within the walls of its room, but for a board, which hangs on one.
func (a *App) footprint(g *stage, spot *view.Spot) widget.Rect {
	foot, ok := footprints[spot.Kind]
	if !ok {
		return widget.Rect{}
	}
	x, y := g.point(spot.At)
	r := widget.Rect{X: x + foot.X*g.size, Y: y + foot.Y*g.size, W: foot.W * g.size, H: foot.H * g.size}
	if spot.Kind == "board" {
		return r
	}
	room := a.roomOf(g, spot.At)
	r.X = max(room.X, min(r.X, room.Right()-r.W))
	r.Y = max(room.Y, min(r.Y, room.Bottom()-r.H))
	return r
}

// named reports whether the name of a room is written in r.
func (g *stage) named(r widget.Rect) bool {
	return slices.ContainsFunc(g.names, func(n label) bool { return !n.Intersect(r).Empty() })
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

// reading sorts into lines from top to bottom, each from left to right.
func reading(list []*stander) []*stander {
	out := slices.Clone(list)
	slices.SortStableFunc(out, func(m, n *stander) int { return cmp.Compare(m.y, n.y) })
	for from := 0; from < len(out); {
		to := from + 1
		for to < len(out) && out[to].y-out[from].y < 60 {
			to++
		}
		slices.SortStableFunc(out[from:to], func(m, n *stander) int { return cmp.Compare(m.x, n.x) })
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

// unseen is how long ago a look was of which the ink has faded: six days or more, or there was none.
func unseen(q *view.Person) string {
	if q.SeenDays < 0 {
		return "not seen yet"
	}
	return "not seen for " + number(q.SeenDays) + " days"
}
