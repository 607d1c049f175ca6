package screen

import (
	"math"
	"strconv"
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// Machines on the floor: cells in the room that holds nobody but the player, in points at text 100 percent.
const (
	leastRackW = 84.0
	leastRackH = 50.0
	rackGap    = 8.0

	leastLampsW = 36.0 // where names have no room, lamps still show which are down
	leastLampsH = 26.0
)

// machineID begins the ids of machines on the floor.
const machineID = partID + "machines/"

// rackRoom is the largest room of the plan in which no desk stands but the player's own.
func (a *App) rackRoom(g *stage) (room widget.Rect, ok bool) {
	for _, r := range a.page.Plan.Rooms {
		box := g.rect(r.Box)
		if box.W*box.H > room.W*room.H && !a.deskIn(g, box) && box.W*box.H > .3*g.area.W*g.area.H {
			room, ok = box, true
		}
	}
	return room, ok
}

func (a *App) deskIn(g *stage, box widget.Rect) bool {
	for i := range a.page.People {
		if q := &a.page.People[i]; !elsewhere(q) {
			if x, y := g.point(q.Desk); box.Contains(x, y) {
				return true
			}
		}
	}
	return false
}

// rack puts the machines that are known into their room, in rows beside the player's desk, or leaves them to their sheet where they would
// be too small to be read.
func (a *App) rack(g *stage, you *stander) {
	t := a.around("machines")
	if t == nil || len(t.Parts) == 0 {
		return
	}
	room, ok := a.rackRoom(g)
	if !ok {
		return
	}
	free := room.Inset(theme.Wall + 10)
	if box := you.box(); !box.Intersect(room).Empty() { // the larger part of the room, above or below the desk
		above, below := free, free
		above.H = box.Y - 8 - free.Y
		below.Y = box.Bottom() + 8
		below.H = free.Bottom() - below.Y
		if free = above; below.H > above.H {
			free = below
		}
	}
	n := len(t.Parts)
	columns, w, h := a.cells(free, n, leastRackW, leastRackH)
	if columns == 0 {
		columns, w, h = a.cells(free, n, leastLampsW, leastLampsH)
	}
	if columns == 0 {
		return
	}
	g.racks = room
	for i := range t.Parts {
		x := free.X + float64(i%columns)*(w+rackGap)
		y := free.Y + float64(i/columns)*(h+rackGap)
		g.list = append(g.list, &stander{id: machineID + t.Parts[i].ID, machine: &t.Parts[i], fixed: true, x: x + w/2, y: y, down: h, half: w / 2})
	}
}

// cells divides free into as many cells as there are machines, in rows, each of at least that size at text 100 percent; into no columns where
// they do not fit.
func (a *App) cells(free widget.Rect, n int, leastW, leastH float64) (columns int, w, h float64) {
	leastW, leastH = leastW*a.theme.TextScale, leastH*a.theme.TextScale
	most := min(n, int((free.W+rackGap)/(leastW+rackGap)))
	for columns = min(most, int(math.Ceil(math.Sqrt(float64(n)*1.4)))); columns > 0 && columns <= most; columns++ { // a low room has more of them in a row
		rows := (n + columns - 1) / columns
		w = (free.W - rackGap*float64(columns-1)) / float64(columns)
		if h = min((free.H-rackGap*float64(rows-1))/float64(rows), w*.86); h >= leastH {
			return columns, w, h
		}
	}
	return 0, 0, 0
}

// behindRacks reports whether a machine stands where something stands about.
func (g *stage) behindRacks(r widget.Rect) bool {
	for _, n := range g.list {
		if n.machine != nil && !n.box().Intersect(r).Empty() {
			return true
		}
	}
	return false
}

// drawRack draws a machine on the floor.
func (a *App) drawRack(f *widget.Frame, n *stander, s widget.Standing) {
	q := n.machine
	chosen := len(a.trail) > 0 && strings.HasPrefix(a.trail[0], "object:"+q.ID) && a.topic == "machines"
	a.rackFront(f.Canvas, n.box(), q, s.Hovered, chosen)
}

// rackFront draws the front of a machine: its lamps, its name, and what it has to do. Where words have no room there are its lamps alone.
func (a *App) rackFront(c canvas.Canvas, r widget.Rect, q *view.Part, hovered, chosen bool) {
	sl, s := a.theme.Slate(), a.theme.TextScale
	ground := sl.Grid
	if hovered {
		ground = sl.Chosen
	}
	troubled := q.Mark == "alarm" || q.Mark == "down"
	canvas.FillRound(c, r, 6, ground)
	switch {
	case chosen:
		canvas.StrokeRound(c, r, 6, 2, sl.Mint)
	case troubled:
		canvas.StrokeRound(c, r, 6, 2, sl.Amber)
	case a.theme.HighContrast:
		canvas.StrokeRound(c, r, 6, 1, sl.Steel)
	}
	if r.W < leastRackW*s || r.H < leastRackH*s {
		a.lamps(c, r.Inset(5), q)
		return
	}
	style := a.theme.Style(theme.MachineSmall)
	line := style.LineHeight()
	base := r.Bottom() - line - 4 + style.FirstBaseline()
	state, ink := percentOf(q), sl.Steel
	if troubled {
		ink = sl.Amber
	}
	if q.Mark == "down" {
		state = "down"
	}
	w := canvas.Measure(style, state)
	c.Text(r.X+6, base, clipped(style, q.Title, r.W-18-w), style, sl.Mist)
	canvas.DrawText(c, r.Right()-6, base, state, style, ink, canvas.End)
	a.lamps(c, widget.Rect{X: r.X + 8, Y: r.Y + 7, W: r.W - 16, H: r.H - line - 16}, q)
}

// lampsPerAlarm are lit amber for each alarm, or fewer where two alarms would not fit into a row: a third takes the machine down.
const lampsPerAlarm = 3

// lamps are rows of lights: as many are lit as the machine is loaded. The last row is that of its troubles, whatever it has to do: amber for
// its alarms, and at its end one amber ring for a flaw, which is told from an alarm without colour.
func (a *App) lamps(c canvas.Canvas, r widget.Rect, q *view.Part) {
	sl := a.theme.Slate()
	rows := max(1, int(r.H/12))
	pitch := 9.0
	across := max(1, min(10, int((r.W-8)/pitch)))
	lit := int(math.Round(min(1, q.Level) * float64(across*rows)))
	if q.Mark == "down" {
		lit = 0
	}
	alarms := min(q.Alarms*max(1, min(lampsPerAlarm, (across-1)/2)), across-1)
	for row := range rows {
		bar := widget.Rect{X: r.X, Y: r.Y + float64(row)*12, W: r.W, H: 8}
		canvas.FillRound(c, bar, 2, canvas.Mix(sl.Slate, canvas.RGB(0), .35))
		for k := range across {
			x, y, last := bar.X+7+float64(k)*pitch, bar.Center().Y, row == rows-1
			switch {
			case last && k < alarms:
				canvas.FillCircle(c, x, y, 2.5, sl.Amber)
			case last && k == across-1 && q.Flawed && q.Mark != "down":
				c.StrokePath(canvas.CirclePath(x, y, 2.5), canvas.Stroke{Width: 1.5}, sl.Amber)
			case row*across+k < lit:
				canvas.FillCircle(c, x, y, 2, sl.Mint)
			default:
				canvas.FillCircle(c, x, y, 2, canvas.Mix(sl.Grid, sl.Steel, .35))
			}
		}
	}
}

// rackWall is the room of the machines where nobody is met: they stand behind the desk, and their lamps say how they are.
func (a *App) rackWall(f *widget.Frame, s set, list []view.Part) {
	const columns = 4
	wall := s.at(36, 44, 0, 0)
	wall.W, wall.H = s.r.Right()-(wall.X-s.r.X)-wall.X, s.table-240*s.unit-wall.Y
	rows := (len(list) + columns - 1) / columns
	w := (wall.W - rackGap*(columns-1)) / columns
	h := min((wall.H-rackGap*float64(rows-1))/float64(rows), w*.86)
	for i := range list {
		r := widget.Rect{X: wall.X + float64(i%columns)*(w+rackGap), Y: wall.Y + float64(i/columns)*(h+rackGap), W: w, H: h}
		a.rackFront(f.Canvas, r, &list[i], false, false)
	}
}

func percentOf(q *view.Part) string { return strconv.Itoa(int(q.Level*100+.5)) + " %" }

// clipped is a name, cut where there is no room for all of it.
func clipped(style canvas.Style, name string, w float64) string {
	runes := []rune(name)
	for len(runes) > 1 && canvas.Measure(style, string(runes)) > w {
		runes = runes[:len(runes)-1]
	}
	return string(runes)
}
