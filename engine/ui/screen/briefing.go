package screen

import (
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// briefing tells what it is about and asks for promises before anything begins.
func (a *App) briefing(f *widget.Frame) {
	w := f.Bounds()
	side := a.margin(w.W)
	r := w.InsetXY(side, 0)
	defer a.corner(f, widget.Rect{X: r.X, Y: 16, W: r.W + 18})
	under := r
	if a.roomy(w.W) { // what begins stands under the promises
		under.X += (r.W+2*edge+4)*.47 + theme.Page*.6
		under.W = r.Right() - under.X
	}
	foot := a.briefingFoot(f, under)
	body := widget.Rect{X: r.X - edge, Y: 18, W: r.W + 2*edge + 4, H: foot.Y - 18 - 6}
	if !a.roomy(w.W) {
		body.Y += f.Theme.Scaled(34)
		body.H -= f.Theme.Scaled(34)
		p := newPile(f, scrolledWidth(body), 10)
		a.aboutWords(p, p.w)
		p.space(6)
		a.promiseRows(p)
		p.scrolled("briefing:"+a.page.Scenario, "promises", body)
		return
	}
	left, right := body.SplitLeft(body.W*.47, theme.Page*.6)
	p := newPile(f, scrolledWidth(left), 10)
	a.aboutWords(p, p.w)
	p.scrolled("brief:"+a.page.Scenario, "brief", left)
	q := newPile(f, scrolledWidth(right), 12)
	a.promiseRows(q)
	right.Y += f.Theme.Scaled(30)
	right.H -= f.Theme.Scaled(30)
	q.scrolled("promises:"+a.page.Scenario, "promises", right)
}

// aboutWords is the scenario in words, its question, and the date that everybody knows.
func (a *App) aboutWords(p *pile, w float64) {
	h := p.f.Theme.Human()
	p.text(theme.Title, a.page.Title, h.Ink)
	p.text(theme.Text, a.page.Life, h.ClayDark)
	p.text(theme.Speech, a.page.Question, h.ClayDark)
	a.deadlineSheet(p, w)
	if a.page.Letter == nil {
		return
	}
	for _, line := range a.page.Letter.Lines {
		p.text(theme.Text, line, h.Ink)
	}
}

// deadlineSheet is the public deadline on a sheet of its own, as it hangs in the kitchen.
func (a *App) deadlineSheet(p *pile, w float64) {
	if a.page.Deadline == "" {
		return
	}
	f, h := p.f, p.f.Theme.Human()
	icon := f.Theme.Scaled(30)
	inner := w - 2*18 - icon - 14
	head := f.TextHeight(inner, theme.SmallStrong, "The date everybody knows")
	text := f.TextHeight(inner, theme.Heading, a.page.Deadline)
	p.add(max(icon, head+text)+2*14, func(r widget.Rect) {
		f.Sheet(r)
		canvas.FillRound(f.Canvas, widget.Rect{X: r.X, Y: r.Y, W: 6, H: r.H}, 3, h.Clay)
		figure.DrawIcon(f.Canvas, figure.IconCalendar, r.X+20, r.Y+(r.H-icon)/2, icon, h.ClayDark)
		x := r.X + 20 + icon + 14
		f.TextIn(x, r.Y+14, inner, theme.SmallStrong, "The date everybody knows", h.ClayDark)
		f.TextIn(x, r.Y+14+head, inner, theme.Heading, a.page.Deadline, h.Ink)
	})
}

// promiseRows are the people who want the player's word, or where nobody does, who is here.
func (a *App) promiseRows(p *pile) {
	h := p.f.Theme.Human()
	wanted := a.group("promise")
	if len(wanted) == 0 {
		a.whoIsHere(p)
		return
	}
	many := sentenceCase(number(len(wanted))) + " people want your word"
	if len(wanted) == 1 {
		many = "Somebody wants your word"
	}
	p.text(theme.Name, many, h.Ink)
	for i := range wanted {
		a.promiseRow(p, &wanted[i], i+1)
	}
	p.text(theme.Aside, "Not all of this may be kept together. What you promise is remembered, and so is a plain no.", h.Soft)
}

// whoIsHere are the people of a scenario in which nobody wants the player's word, so that they have faces before anything begins.
func (a *App) whoIsHere(p *pile) {
	if len(a.page.People) == 0 {
		return
	}
	h := p.f.Theme.Human()
	p.text(theme.Name, "Who is here", h.Ink)
	for i := range a.page.People {
		a.faceRow(p, &a.page.People[i])
	}
}

// faceRow is one of them: who it is, what they do, and what is openly known of them.
func (a *App) faceRow(p *pile, who *view.Person) {
	const pad = 16.0
	f := p.f
	figureW := min(f.Theme.Scaled(76), p.w*.2)
	inner := max(1, p.w-figureW-3*pad)
	words := who.Note
	if who.Where != "" { // an author ends a note with a full stop or without one
		words = joined(". ", strings.TrimRight(who.Note, ". "), sentenceCase(who.Where)) + "."
	}
	whole := f.TextHeight(inner, theme.Heading, who.Name) + f.TextHeight(inner, theme.Text, who.Role) + f.TextHeight(inner, theme.Small, words) + 2*13
	p.add(max(figureW*1.1, whole), func(r widget.Rect) {
		if f.Canvas.Measuring() {
			return
		}
		h := f.Theme.Human()
		f.Sheet(r)
		a.smallFigure(f, who, widget.Rect{X: r.X + pad, Y: r.Y + 8, W: figureW, H: r.H - 8})
		x, y := r.X+figureW+2*pad, r.Y+max(13, (r.H-whole)/2+13)
		y += f.TextIn(x, y, inner, theme.Heading, who.Name, h.Ink)
		y += f.TextIn(x, y, inner, theme.Text, who.Role, h.Ink)
		f.TextIn(x, y, inner, theme.Small, words, h.Soft)
	})
}

// promiseRow is one person, what they want and by when, and whether the player gives their word.
func (a *App) promiseRow(p *pile, o *view.Offer, digit int) {
	const pad = 16.0
	f := p.f
	who := a.somebody(o.Person)
	name := ""
	if who != nil {
		name = who.Name
	}
	figureW := min(f.Theme.Scaled(76), p.w*.2)
	inner := max(1, p.w-figureW-3*pad)
	answer := "No word given yet"
	if o.Chosen {
		answer = "You give your word"
	}
	box := f.Theme.Scaled(20)
	heights := []float64{
		f.TextHeight(inner, theme.Heading, name), f.TextHeight(inner, theme.Text, o.Text), f.TextHeight(inner, theme.Small, o.Detail),
		max(box, f.TextHeight(inner-box-10, theme.Strong, answer)) + 6,
	}
	whole := max(figureW*1.35, heights[0]+heights[1]+heights[2]+heights[3]+2*13)
	p.add(whole, func(r widget.Rect) {
		s := f.Reach(widget.Item{ID: o.ID, Region: "promises", Rect: r, Label: name + ": " + o.Text, Enabled: o.Refused == "", Digit: min(digit, 9)})
		if f.Canvas.Measuring() {
			return
		}
		h := f.Theme.Human()
		f.Sheet(r)
		if s.Hovered {
			canvas.StrokeRound(f.Canvas, r, theme.Radius, 1.5, h.Soft)
		}
		if o.Chosen {
			canvas.StrokeRound(f.Canvas, r.Inset(1.5), theme.Radius-1, 3, h.Clay)
		}
		a.smallFigure(f, who, widget.Rect{X: r.X + pad, Y: r.Y + 8, W: figureW, H: r.H - 8})
		x, y := r.X+figureW+2*pad, r.Y+13
		y += f.TextIn(x, y, inner, theme.Heading, name, h.Ink)
		y += f.TextIn(x, y, inner, theme.Text, o.Text, h.Ink)
		y += f.TextIn(x, y, inner, theme.Small, o.Detail, h.Soft)
		col := tick(f, x, y+4, box, o.Chosen)
		f.TextIn(x+box+10, y+4, inner-box-10, theme.Strong, answer, col)
		f.Ring(r, theme.Radius, s)
	})
}

// smallFigure draws somebody standing on the lower edge of a rectangle; nobody is left empty.
func (a *App) smallFigure(f *widget.Frame, who *view.Person, r widget.Rect) {
	if who == nil {
		return
	}
	scale := min(r.W/figure.Width, r.H/figure.Height)
	f.Canvas.PushClip(r)
	figure.Draw(f.Canvas, likeness(who), a.bearing(who), r.Center().X, r.Bottom(), scale)
	f.Canvas.PopClip()
}

// tick is a box with a mark or without; it returns the colour of the words beside it.
func tick(f *widget.Frame, x, y, size float64, on bool) canvas.Color {
	h := f.Theme.Human()
	r := widget.Rect{X: x, Y: y, W: size, H: size}
	if !on {
		canvas.StrokeRound(f.Canvas, r.Inset(1), 3, 2, h.Soft)
		return h.Soft
	}
	canvas.FillRound(f.Canvas, r, 3, h.Clay)
	mark := canvas.LinePath(x+size*.24, y+size*.52, x+size*.43, y+size*.72, x+size*.77, y+size*.3)
	f.Canvas.StrokePath(mark, canvas.Line(max(2, size*.11)), h.OnClay)
	return h.ClayDark
}

// briefingFoot is the button that begins, and returns where it lies. It has focus first: nobody has to promise anything.
func (a *App) briefingFoot(f *widget.Frame, r widget.Rect) widget.Rect {
	s := &shelf{f: f, w: r.W, gap: theme.Gap}
	ids := []string{}
	for i, o := range a.group("page") {
		b := row(&o, "promises", 0) // one step below the last of them
		b.Chosen = i == 0
		if i == 0 {
			b.Note = a.wordsGiven()
		}
		s.add(b)
		ids = append(ids, o.ID)
	}
	for _, o := range a.group("promise") {
		ids = append(ids, o.ID)
	}
	h := s.height()
	foot := widget.Rect{X: r.X, Y: f.Bounds().Bottom() - h - 16, W: r.W, H: h}
	s.draw(foot.X, foot.Y)
	a.homeAt(append(ids, "ui:pause", "brief:"+a.page.Scenario, "briefing:"+a.page.Scenario, "promises:"+a.page.Scenario))
	return foot
}

// wordsGiven says how many promises are marked, and that none is a plain no: whoever asked will have it so on Monday.
func (a *App) wordsGiven() string {
	given, all := 0, 0
	for _, o := range a.group("promise") {
		all++
		if o.Chosen {
			given++
		}
	}
	switch {
	case all == 0:
		return ""
	case given == 0 && all == 1:
		return "and say no"
	case given == 0 && all == 2:
		return "and say no to both"
	case given == 0:
		return "and say no to all " + number(all)
	case given == 1:
		return "with one promise"
	}
	return "with " + number(given) + " promises"
}
