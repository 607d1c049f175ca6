package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// drawStage draws desks and people, from the back of the room to the front, over the halo and the way to who is selected.
func (a *App) drawStage(f *widget.Frame, g *stage, stands map[*stander]widget.Standing) {
	order := reading(g.list)
	a.drawWay(f, g, order)
	for _, n := range order {
		s := stands[n]
		if s.Hovered { // paper lifts under the pointer
			f.Canvas.Push(canvas.Translate(0, -2))
		}
		switch {
		case n.id == "ui:you":
			a.drawYou(f, g, n)
		case n.machine != nil:
			a.drawRack(f, n, s)
		case n.spot != nil:
			a.drawPlace(f, g, n)
		case n.empty:
			figure.Chair(f.Canvas, n.x, n.y+6*g.size, g.size*.9)
			a.desk(f.Canvas, n.x, n.y, g.size, false, figure.Papers)
		case n.person != nil:
			a.drawPerson(f, g, n)
		}
		if s.Hovered {
			f.Canvas.Pop()
		}
	}
	for _, n := range order { // who walks, walks in front of the desks
		if n.person != nil && !n.empty {
			a.drawPassing(f.Canvas, g, n)
		}
	}
	a.drawStroll(f, g)
	a.drawShelf(f, g)
}

// desk draws a desk at the size of figures.
func (a *App) desk(c canvas.Canvas, x, y, size float64, lit bool, on figure.Thing) {
	const share = 1.45 // a desk is drawn for figures of this share of their own size
	c.Push(canvas.Translate(x, y).Mul(canvas.Scale(size*share, size*share)))
	figure.Desk(c, a.theme, 0, 0, 100, lit, on)
	c.Pop()
}

// things lie on desks by turns, so that no two neighbours have the same.
var things = [...]figure.Thing{figure.SmallPlant, figure.Nothing, figure.Mug, figure.Papers}

// drawPerson draws somebody behind their desk, or in front of yours, or the chair they left.
func (a *App) drawPerson(f *widget.Frame, g *stage, n *stander) {
	c, q := f.Canvas, n.person
	y := n.y + 4
	_, _, there := a.passing(g, n)
	switch {
	case n.queued && there < 1: // still on the way
	case n.queued:
		figure.Draw(c, likeness(q), a.looksUp(g, n, a.pose(q)), n.x, n.y, g.size*.95)
	case q.Present && there >= 1:
		figure.Draw(c, likeness(q), a.looksUp(g, n, a.pose(q)), n.x, n.y-1, g.size)
		a.desk(c, n.x, n.y, g.size, true, things[len(q.ID)%len(things)])
		y = n.y + 48*g.size
	default:
		figure.Chair(c, n.x, n.y+6*g.size, g.size*.9)
		a.desk(c, n.x, n.y, g.size, false, things[len(q.ID)%len(things)])
		y = n.y + 48*g.size
	}
	a.drawWords(c, n, y, a.person == q.ID)
}

// pose is how somebody is seen on the floor, with the ink that is left.
func (a *App) pose(q *view.Person) figure.Pose {
	pose := a.bearing(q)
	return pose.Seen(a.theme, 1-max(.4, min(1, q.Fade)))
}

func (a *App) drawWords(c canvas.Canvas, n *stander, y float64, chosen bool) {
	h := a.theme.Human()
	ink := h.Ink
	if chosen {
		ink = h.ClayDark
	}
	canvas.DrawBlockIn(c, n.words, n.x-n.half, y, 2*n.half, ink, canvas.Middle)
	canvas.DrawBlockIn(c, n.sign, n.x-n.half, y+n.words.Height, 2*n.half, h.Soft, canvas.Middle)
}

// drawYou draws your own desk, and you at it from behind: you look where the figure looks, and whose face it has is yours to say.
func (a *App) drawYou(f *widget.Frame, g *stage, n *stander) {
	c, h := f.Canvas, a.theme.Human()
	carpet := n.box().Inset(-1)
	if a.theme.HighContrast {
		canvas.FillRound(c, carpet, 4, h.Sheet)
		canvas.StrokeRound(c, carpet.Inset(1), 4, 2, h.Ink)
	} else {
		canvas.FillRound(c, carpet, 4, canvas.Mix(h.Sheet, h.Dusk, .2))
	}
	a.desk(c, n.x, n.y, g.size, true, figure.Papers)
	if a.stroll == nil {
		figure.Back(c, a.you(), figure.Pose{Seated: true, Outlined: a.theme.HighContrast}, n.x-26*g.size, n.y+58*g.size, g.size*.82)
	}
	a.drawWords(c, n, n.y+youDown*g.size, false)
}

// youDown is how far your own figure reaches below the edge of your desk, at size 1: your chair stands on this side of it.
const youDown = 64.0

// you is how the player's own figure is dressed.
func (a *App) you() figure.Look {
	h := theme.Default().Human()
	return figure.Look{Skin: 2, Hair: 1, HairShape: figure.Short, Cloth: canvas.Mix(h.Clay, h.Ink, .12)}
}

func (a *App) drawPlace(f *widget.Frame, g *stage, n *stander) {
	c := f.Canvas
	if n.spot.Kind == "coffee" {
		figure.CoffeeMachine(c, a.theme, n.x, n.y, 1.4*g.size)
	} else {
		a.scenery(c, n.spot.Kind, n.x, n.y, 1.2*g.size)
	}
	a.drawWords(c, n, n.y+48*g.size, a.place == n.spot.ID)
}

// drawWay draws the halo of who or what is selected, and the dots from your desk with the strides in words.
func (a *App) drawWay(f *widget.Frame, g *stage, order []*stander) {
	var you, to *stander
	for _, n := range order {
		switch {
		case n.id == "ui:you":
			you = n
		case n.empty:
		case n.person != nil && n.person.ID == a.selectedPerson(), n.spot != nil && n.spot.ID == a.place:
			to = n
		}
	}
	if to == nil {
		return
	}
	figure.Halo(f.Canvas, a.theme, to.x, to.y, g.size, to.down/g.size)
	if you == nil || to.queued || to.person == nil {
		return
	}
	figure.DottedPath(f.Canvas, a.theme, you.x, you.y, to.x, to.y+20*g.size)
	a.wayWords(f, g, you, to)
}

// wayWords writes the strides beside the dots, where no words are yet; the panel says them too.
func (a *App) wayWords(f *widget.Frame, g *stage, you, to *stander) {
	style := a.theme.Style(theme.Aside)
	words := view.Strides(to.person.Strides)
	w, h := canvas.Measure(style, words), style.LineHeight()
	for _, share := range []float64{.5, .4, .6, .3, .7, .2, .8} {
		x, y := you.x+(to.x-you.x)*share, you.y+(to.y-you.y)*share
		for _, r := range []widget.Rect{{X: x + 10, Y: y - h - 4, W: w, H: h}, {X: x - w - 10, Y: y - h - 4, W: w, H: h}, {X: x - w/2, Y: y + 10, W: w, H: h}} {
			if g.free(r) {
				f.Canvas.Text(r.X, r.Y+style.FirstBaseline(), words, style, a.theme.Human().ClayDark)
				return
			}
		}
	}
}

// free reports whether nobody stands and nothing is written in r, which lies on the plan.
func (g *stage) free(r widget.Rect) bool {
	if in := r.Intersect(g.area.Inset(theme.Wall + 2)); in.W < r.W-.5 || in.H < r.H-.5 || g.named(r) {
		return false
	}
	for _, n := range g.list {
		if !n.box().Intersect(r).Empty() {
			return false
		}
	}
	return true
}

// selectedPerson is who the panel is about, also when that is a matter of theirs.
func (a *App) selectedPerson() string {
	if a.matter != "" {
		if m := a.something(a.matter); m != nil {
			return m.Person
		}
	}
	return a.person
}

// shelfFigure is the size of figures of those who work elsewhere.
const shelfFigure = .4

// setShelf keeps a row under the plan for those who have no desk on it.
func (a *App) setShelf(g *stage) {
	var away []*view.Person
	for i := range a.page.People {
		if elsewhere(&a.page.People[i]) {
			away = append(away, &a.page.People[i])
		}
	}
	if len(away) == 0 {
		return
	}
	columns := g.area.Columns(max(3, len(away)), 8)
	width, side := columns[0].W, false
	high := a.fillShelf(g, away, width)
	if a.shelfBeside(g, len(away)) {
		beside := *g
		if tall := a.fillShelf(&beside, away, a.shelfWidth()); float64(len(away))*(tall+8) <= g.area.H {
			g.shelf, high, width, side = beside.shelf, tall, a.shelfWidth(), true
		}
	}
	for i, n := range g.shelf {
		n.up = high
		if side {
			n.x, n.y = g.area.Right()-width/2, g.area.Bottom()-float64(len(g.shelf)-1-i)*(high+8)
		} else {
			n.x, n.y = columns[i].Center().X, g.area.Bottom()
		}
	}
	if side {
		g.area, _ = g.area.SplitRight(width, 8)
	} else {
		g.area, _ = g.area.SplitBottom(high, 8)
	}
}

// fillShelf measures those who work elsewhere for places of a width, and returns how high the highest is.
func (a *App) fillShelf(g *stage, away []*view.Person, width float64) float64 {
	g.shelf = nil
	high := figure.Height*shelfFigure + 4
	for _, q := range away {
		text := width - 100*shelfFigure - 16
		n := &stander{id: "ui:person:" + q.ID, person: q, half: width / 2}
		n.words = canvas.Wrap(a.theme.Style(theme.SmallStrong), a.shortName(q), text)
		n.sign = canvas.Wrap(a.theme.Style(theme.Small), joined(": ", "elsewhere", a.under(q)), text)
		high = max(high, n.words.Height+n.sign.Height+4)
		g.shelf = append(g.shelf, n)
	}
	return high
}

// shelfWidth is the room for one of those elsewhere beside the plan.
func (a *App) shelfWidth() float64 { return 100*shelfFigure + 16 + 92*a.theme.TextScale }

// shelfBeside reports whether the plan stays larger with the shelf at its side than under it.
func (a *App) shelfBeside(g *stage, n int) bool {
	p, high := &a.page.Plan, figure.Height*shelfFigure+12
	under, beside := g.area, g.area
	under.H -= high
	beside.W -= a.shelfWidth() + 8
	ux, uy := stretch(under, p)
	bx, by := stretch(beside, p)
	return bx*by > ux*uy && float64(n)*(high+20) < g.area.H
}

func (a *App) drawShelf(f *widget.Frame, g *stage) {
	for _, n := range g.shelf {
		r := n.box()
		if n.person.ID == a.selectedPerson() {
			canvas.FillRound(f.Canvas, r, 8, canvas.Mix(a.theme.Human().Paper, a.theme.Human().Clay, .16))
		}
		x := r.X + 50*shelfFigure + 4
		figure.Draw(f.Canvas, likeness(n.person), a.pose(n.person), x, r.Bottom()-2, shelfFigure)
		left := r.X + 100*shelfFigure + 12
		y := r.Y + (r.H-n.words.Height-n.sign.Height)/2
		canvas.DrawBlockIn(f.Canvas, n.words, left, y, r.W, a.theme.Human().Ink, canvas.Start)
		canvas.DrawBlockIn(f.Canvas, n.sign, left, y+n.words.Height, r.W, a.theme.Human().Soft, canvas.Start)
	}
}

// floorList is the floor in words, for large text and small windows.
func (a *App) floorList(f *widget.Frame, l *officeLayout) {
	r := l.floor
	if l.over { // what the panel hides cannot be reached
		if r.W = l.panel.X - r.X - 12; r.W < a.theme.Scaled(160) {
			return
		}
	}
	p := newPile(f, scrolledWidth(r), 4)
	for i := range a.page.People {
		q := &a.page.People[i]
		p.entry(a, entry{
			id: "ui:person:" + q.ID, region: "floor", title: q.Name, line: sentenceCase(joined(". ", whereabouts(q), sentenceCase(q.Sign))),
			meta: seenWords(q), lit: a.person == q.ID,
		})
	}
	for i := range a.page.Plan.Places {
		if spot := &a.page.Plan.Places[i]; len(a.placeOffers(spot.ID)) > 0 {
			p.entry(a, entry{id: "ui:place:" + spot.ID, region: "floor", title: spot.Name, lit: a.place == spot.ID})
		}
	}
	lies := "Nothing lies on it."
	if n := len(a.page.Matters); n > 0 {
		lies = counted(n, "matter", "matters")
	}
	p.entry(a, entry{id: "ui:you", region: "floor", title: "Your desk", line: lies})
	p.scrolled("floor", "floor", r)
}

// seenWords is how long ago you looked.
func seenWords(q *view.Person) string {
	if q.SeenDays < 0 || q.Seen == "" {
		return "not seen yet"
	}
	return "seen " + q.Seen
}
