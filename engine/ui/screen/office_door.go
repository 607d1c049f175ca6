package screen

import (
	"math"

	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// leaf is a door as it hangs: the hinge, how wide it is, where it lies when shut (degrees clockwise from the right) and how far it stands open,
// in quarter turns, to one side or the other.
type leaf struct{ x, y, wide, direction, open float64 }

// ajarBy is how far the doors of a plan stand open, in quarter turns.
const ajarBy = .75

// hang returns a door hung where its leaf and its swing cover no name, and where that can be, nobody's desk and nothing that stands about: a plan
// says where a door is and leaves to the carpenter at which end the hinge is and into which room it opens. It looks at desks and not at who sits
// there today, so that no door changes overnight.
func (a *App) hang(g *stage, d view.Line) leaf {
	x0, y0 := g.point(d.From)
	x1, y1 := g.point(d.To)
	wide, direction := math.Hypot(x1-x0, y1-y0), math.Atan2(y1-y0, x1-x0)*180/math.Pi
	words, bodies := a.taken(g)
	var best leaf
	least := math.Inf(1)
	for _, l := range [...]leaf{
		{x0, y0, wide, direction, -ajarBy},
		{x1, y1, wide, direction + 180, ajarBy}, // into the same room, hinged at the other end
		{x0, y0, wide, direction, ajarBy},
		{x1, y1, wide, direction + 180, -ajarBy},
	} {
		const unread = 20 // a covered word costs as much as so many times its ground of a desk
		if covers := unread*covered(l.swing(), words) + covered(l.swing(), bodies); covers < least {
			best, least = l, covers
		}
	}
	return best
}

// covered is how much of the rectangles lies in r [square points].
func covered(r widget.Rect, list []widget.Rect) float64 {
	sum := 0.0
	for _, o := range list {
		hit := r.Intersect(o)
		sum += hit.W * hit.H
	}
	return sum
}

// swing is the ground a leaf needs to open, as a rectangle.
func (l leaf) swing() widget.Rect {
	shut, wide := l.direction*math.Pi/180, (l.direction+90*l.open)*math.Pi/180
	x0, y0, x1, y1 := l.x, l.y, l.x, l.y
	for _, angle := range [...]float64{shut, (shut + wide) / 2, wide} {
		x, y := l.x+l.wide*math.Cos(angle), l.y+l.wide*math.Sin(angle)
		x0, y0, x1, y1 = min(x0, x), min(y0, y), max(x1, x), max(y1, y)
	}
	return widget.Rect{X: x0, Y: y0, W: x1 - x0, H: y1 - y0}
}

// nudge is about how far people and their names move aside to be clear of each other, at size 1 [points].
const nudge = 24

// taken is where the names of all desks, places and rooms are written, and where the desks and what stands about are.
func (a *App) taken(g *stage) (words, bodies []widget.Rect) {
	desk := func(at view.Point, name string) {
		n := &stander{}
		n.x, n.y = g.point(at)
		a.fit(g, n, name, "")
		box := n.box()
		body, under := box.SplitTop(box.H-n.words.Height, 0)
		words = append(words, widget.Rect{X: n.x - n.words.Width/2, Y: under.Y, W: n.words.Width, H: under.H}.Inset(-nudge*g.size))
		bodies = append(bodies, body)
	}
	desk(a.page.You, "You")
	for i := range a.page.People {
		if q := &a.page.People[i]; !elsewhere(q) {
			desk(q.Desk, a.shortName(q))
		}
	}
	for i := range a.page.Plan.Places {
		spot := &a.page.Plan.Places[i]
		if _, about := footprints[spot.Kind]; about {
			bodies = append(bodies, a.footprint(g, spot))
		} else {
			desk(spot.At, spot.Name)
		}
	}
	for _, n := range g.names {
		words = append(words, n.Rect)
	}
	return words, bodies
}
