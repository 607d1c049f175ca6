package screen

import (
	"math"
	"time"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// How long somebody is on the way on the screen at least and at most: long enough to be seen, and nobody wants to wait for it.
const (
	leastWalk = 450 * time.Millisecond
	mostWalk  = 1500 * time.Millisecond
)

// stroll is the player's way to somebody or to a place, on the floor as it was when they set out. The decision is stored already and the
// page it leads to is waiting; any key and any click is there at once.
type stroll struct {
	to    string // id of the stander
	since time.Duration
	lasts time.Duration
}

// setOut begins the way to where an offer leads, and reports whether there is one to be seen.
func (a *App) setOut(o *view.Offer) bool {
	g := a.stood.stage
	if a.page.Stop != "gap" || a.theme.ReducedMotion || g == nil || o == nil {
		return false
	}
	id := ""
	switch {
	case o.Group == "place":
		id = "ui:place:" + a.placeOf(o)
	case o.Person != "" && (o.Channel == "walk" || o.Channel == "aside"):
		id = "ui:person:" + o.Person
	}
	you, to := g.find("ui:you"), g.find(id)
	if you == nil || to == nil || to.queued {
		return false
	}
	a.open, a.below, a.dirty = overNothing, nil, true
	a.stroll = &stroll{to: id, since: a.elapsed, lasts: a.walking(g, you, to.x, to.y)}
	return true
}

// strolling moves the player on and reports whether this tick was theirs.
func (a *App) strolling(in input.Snapshot) bool {
	if a.stroll == nil {
		return false
	}
	a.dirty = true
	hurry := in.Keys != 0 || in.Pressed || a.theme.ReducedMotion
	if hurry || a.elapsed-a.stroll.since >= a.stroll.lasts {
		a.turn()
	}
	return true
}

// walking is how long a way takes that starts at n.
func (a *App) walking(g *stage, n *stander, x, y float64) time.Duration {
	metres := math.Hypot((x-n.x)/g.sx, (y-n.y)/g.sy) / 100
	d := time.Duration(metres * float64(a.theme.Duration(theme.WalkPerMetre)))
	if d == 0 {
		return 0
	}
	return max(leastWalk, min(d, mostWalk))
}

// find returns the stander with an id who is there, or nil.
func (g *stage) find(id string) *stander {
	for _, n := range g.list {
		if n.id == id && n.id != "" && !n.empty {
			return n
		}
	}
	return nil
}

// onTheWay is where the player is between two standers: on the bow of the dots, up to the near corner of the desk they walk to.
func (a *App) onTheWay(g *stage, you, to *stander) (x, y float64) {
	share := 1.0
	if d := a.stroll.lasts; d > 0 {
		share = theme.Ease(float64(a.elapsed-a.stroll.since) / float64(d))
	}
	side := 1.0
	if to.x > you.x {
		side = -1
	}
	endX, endY := to.x+side*62*g.size, to.y+52*g.size
	return along(you.x-26*g.size, you.y+58*g.size, endX, endY, share)
}

// along is a place on the bow between two others, as DottedPath draws it.
func along(x0, y0, x1, y1, share float64) (x, y float64) {
	midX, midY := (x0+x1)/2-(y1-y0)*.12, (y0+y1)/2+(x1-x0)*.12
	u, v := 1-share, share
	return u*u*x0 + 2*u*v*midX + v*v*x1, u*u*y0 + 2*u*v*midY + v*v*y1
}

// step lifts who walks a little with each step.
func step(since time.Duration) float64 {
	return -3 * math.Abs(math.Sin(float64(since)/float64(110*time.Millisecond)))
}

// drawStroll draws the player on the way; those they pass look up, unless they hear nothing.
func (a *App) drawStroll(f *widget.Frame, g *stage) {
	if a.stroll == nil {
		return
	}
	you, to := g.find("ui:you"), g.find(a.stroll.to)
	if you == nil || to == nil {
		return
	}
	x, y := a.onTheWay(g, you, to)
	figure.Back(f.Canvas, a.you(), figure.Pose{Outlined: a.theme.HighContrast}, x, y+step(a.elapsed-a.stroll.since)*g.size, g.size*.82)
}

// looksUp turns somebody's eyes to the player who walks by.
func (a *App) looksUp(g *stage, n *stander, pose figure.Pose) figure.Pose {
	if a.stroll == nil || n.person.Headphones || pose.Posture == figure.TurnedAway {
		return pose
	}
	you, to := g.find("ui:you"), g.find(a.stroll.to)
	if you == nil || to == nil {
		return pose
	}
	x, y := a.onTheWay(g, you, to)
	if math.Hypot(x-n.x, y-n.y) > 230*g.size {
		return pose
	}
	pose.Gaze = figure.Right
	if x < n.x {
		pose.Gaze = figure.Left
	}
	return pose
}

// whereat is where somebody is, as far as the floor shows it.
type whereat uint8

const (
	unknown whereat = iota
	notHere
	atDesk
	atYours
)

func whereOf(q *view.Person) whereat {
	switch {
	case q.Waiting:
		return atYours
	case q.Present:
		return atDesk
	}
	return notHere
}

// remember keeps where everybody was on the floor, so that their ways to where they are next can be shown.
func (a *App) remember() {
	if a.page.Stop != "gap" {
		return
	}
	a.was = map[string]whereat{}
	for i := range a.page.People {
		a.was[a.page.People[i].ID] = whereOf(&a.page.People[i])
	}
	a.wasDay = a.page.Day
}

// passages lists the ways people are on since the floor was last seen: in by a door, out by a door, to your desk and back. A new day
// starts with everybody in their place.
func (a *App) passages() {
	a.ways = nil
	if a.page.Stop != "gap" || a.theme.ReducedMotion || a.wasDay != a.page.Day {
		return
	}
	for i := range a.page.People {
		q := &a.page.People[i]
		if was := a.was[q.ID]; was != unknown && was != whereOf(q) && !elsewhere(q) {
			if a.ways == nil {
				a.ways = map[string]whereat{}
			}
			a.ways[q.ID] = was
		}
	}
}

// passing reports where somebody is who is still on the way, and how far along: share is 1 once they are there, or gone.
func (a *App) passing(g *stage, n *stander) (x, y, share float64) {
	was, ok := a.ways[n.person.ID]
	if !ok || n.empty {
		return n.x, n.y, 1
	}
	fromX, fromY := a.startOf(g, n, was)
	toX, toY := n.x, n.y
	if whereOf(n.person) == notHere { // out by the door
		toX, toY = a.doorNear(g, fromX, fromY)
	}
	d := a.walking(g, &stander{x: fromX, y: fromY}, toX, toY)
	if d == 0 || a.elapsed >= d {
		return n.x, n.y, 1
	}
	share = theme.Ease(float64(a.elapsed) / float64(d))
	x, y = along(fromX, fromY, toX, toY, share)
	return x, y + step(a.elapsed)*g.size, share
}

// startOf is where somebody's way began: their desk, yours, or the door nearest to their desk.
func (a *App) startOf(g *stage, n *stander, was whereat) (x, y float64) {
	deskX, deskY := g.point(n.person.Desk)
	switch was {
	case atDesk:
		return deskX, deskY
	case atYours:
		if you := g.find("ui:you"); you != nil {
			return you.x + you.half + 40*g.size, you.y + 40*g.size
		}
	}
	return a.doorNear(g, deskX, deskY)
}

// doorNear is the middle of the door nearest to a place, or the lower edge of the floor where it has none.
func (a *App) doorNear(g *stage, x, y float64) (doorX, doorY float64) {
	doorX, doorY = x, g.area.Bottom()
	best := math.Inf(1)
	for _, d := range a.page.Plan.Doors {
		x0, y0 := g.point(d.From)
		x1, y1 := g.point(d.To)
		if far := math.Hypot((x0+x1)/2-x, (y0+y1)/2-y); far < best {
			best, doorX, doorY = far, (x0+x1)/2, (y0+y1)/2
		}
	}
	return doorX, doorY
}

// drawPassing draws somebody on the way, or leaving by a door; it reports false for who has arrived.
func (a *App) drawPassing(c canvas.Canvas, g *stage, n *stander) bool {
	x, y, share := a.passing(g, n)
	if share >= 1 {
		return false
	}
	q, pose := n.person, a.pose(n.person)
	if whereOf(q) == notHere { // who is away has the posture of nobody
		pose = figure.Pose{Outlined: a.theme.HighContrast, Fade: pose.Fade}
	}
	if x < n.x {
		pose.Gaze = figure.Right
	} else if x > n.x {
		pose.Gaze = figure.Left
	}
	figure.Draw(c, likeness(q), pose, x, y, g.size*.95)
	return true
}

// onTheMove reports whether anybody is still on the way.
func (a *App) onTheMove() bool {
	if a.stroll != nil {
		return true
	}
	return len(a.ways) > 0 && a.elapsed < mostWalk
}
