package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// portrait is the size of somebody at the head of the panel.
const portrait = .78

// panelPerson is somebody: how they are seen, what you noticed, what lies between you and what you can do. In a drawer of the menu only
// what stands beside a choice is left, and on the card what is known.
func (a *App) panelPerson(f *widget.Frame, p *pile, q *view.Person) {
	h := a.theme.Human()
	a.portrait(f, p, q)
	p.text(theme.SmallStrong, joined(": ", "What you noticed", lowered(q.Looked)), h.ClayDark)
	p.tight(-6)
	p.text(theme.Text, q.Noticed, h.Ink)
	a.thoughtNote(p, q, "panel")
	switch {
	case a.card:
		a.known(p, q)
		p.text(theme.Small, q.Note, h.Soft)
		a.promises(p, q.ID)
		return
	case len(a.trail) > 0:
		a.panelLines(p)
		return
	}
	if q.Sign != "" {
		p.tight(-6)
		p.text(theme.Text, sentenceCase(q.Sign)+".", h.Ink)
	}
	if !hasCard(q) {
		p.text(theme.Small, q.Note, h.Soft)
	} else {
		p.entry(a, a.cardEntry(q))
	}
	for i := range a.page.Matters { // first what lies between you, then the ways to speak of nothing in particular
		if m := &a.page.Matters[i]; m.Person == q.ID {
			p.entry(a, entry{id: "ui:matter:" + m.ID, region: "panel", title: "About: " + m.Title, meta: m.Since})
		}
	}
	a.panelLines(p)
	if q.Think == "" {
		a.thinkEntry(p, q, "panel")
	}
	a.promises(p, q.ID)
}

// hasCard reports whether more is known of somebody than how they seemed and what everybody says of them.
func hasCard(q *view.Person) bool { return len(q.Known)+len(q.Facts) > 0 || q.Between != "" }

// cardEntry leads to everything that is known of somebody. The newest look stands on it.
func (a *App) cardEntry(q *view.Person) entry {
	e := entry{id: "ui:card", region: "panel", title: "What you know of " + a.shortName(q)}
	if len(q.Known) > 0 {
		e.line, e.meta = q.Known[0].Title+": "+q.Known[0].Text, q.Known[0].Seen
	}
	return e
}

// known is what you took of somebody beyond how they seemed: each with its age, the older the fainter, and where nothing fades in the
// words alone; then what passed between you, and what everybody knows.
func (a *App) known(p *pile, q *view.Person) {
	h := a.theme.Human()
	for i, k := range q.Known {
		if i > 0 {
			p.tight(-4)
		}
		p.text(theme.SmallStrong, k.Title+", "+k.Seen, a.faded(h.ClayDark, k.Fade))
		p.tight(-8)
		p.text(theme.Text, k.Text, a.faded(h.Ink, k.Fade))
	}
	for i, line := range append([]string{q.Unasked, q.Between}, q.Facts...) {
		if line == "" {
			continue
		}
		if i > 1 {
			p.tight(-6)
		}
		p.text(theme.Small, line, h.Ink)
	}
}

// faded is ink of which a share is left on the sheet, at least as much as can be read; under high contrast nothing fades.
func (a *App) faded(ink canvas.Color, left float64) canvas.Color {
	if a.theme.HighContrast {
		return ink
	}
	return canvas.Mix(a.theme.Human().Sheet, ink, max(left, .8))
}

// portrait is the head of the panel: the figure, the name, the role, and where and how long ago.
func (a *App) portrait(f *widget.Frame, p *pile, q *view.Person) {
	column := figure.Width * portrait
	w := p.w - column - 24
	words := newPile(f, w, 2)
	words.text(theme.Name, q.Name, a.theme.Human().Ink)
	words.text(theme.Small, q.Role, a.theme.Human().Soft)
	if place := joined(", ", whereabouts(q), seenNow(q)); place != "" {
		words.text(theme.Aside, sentenceCase(place)+".", a.theme.Human().Ink)
	}
	high := max(figure.Height*portrait+8, words.height()+16)
	p.add(high, func(r widget.Rect) {
		if f.Canvas.Measuring() {
			return
		}
		h := a.theme.Human()
		if a.theme.HighContrast {
			canvas.StrokeRound(f.Canvas, r.Inset(1), 8, 2, h.Ink)
		} else {
			canvas.FillRound(f.Canvas, r, 8, canvas.Mix(h.Sheet, h.Clay, .16))
		}
		a.likenessOrChair(f.Canvas, q, r.X+12+column/2, r.Bottom())
		words.drawAt(r.X+column+20, r.Y+(r.H-words.height())/2)
	})
}

// seenNow says that somebody was seen today; what was noticed before carries its own date.
func seenNow(q *view.Person) string {
	if q.SeenDays == 0 {
		return "seen today"
	}
	return ""
}

// likenessOrChair draws somebody who is there, and the chair of somebody who is not.
func (a *App) likenessOrChair(c canvas.Canvas, q *view.Person, x, y float64) {
	if !q.Present && !elsewhere(q) {
		figure.Chair(c, x-6, y-14, .72)
		return
	}
	figure.Draw(c, likeness(q), a.pose(q), x, y, portrait)
}

// panelMatter is a matter: where it stands, whose it is, and what you can do about it.
func (a *App) panelMatter(f *widget.Frame, p *pile, m *view.Matter) {
	h := a.theme.Human()
	q := a.somebody(m.Person)
	if q != nil {
		a.portrait(f, p, q)
	}
	p.text(theme.Heading, m.Title, h.Ink)
	p.tight(-6)
	p.text(theme.Text, m.Line, h.Ink)
	p.tight(-6)
	p.text(theme.Small, sentenceCase(joined(", ", m.Since, rounds(m.Rounds))), h.Soft)
	if q != nil {
		p.text(theme.SmallStrong, "What you noticed", h.ClayDark)
		p.tight(-6)
		p.text(theme.Text, q.Noticed, h.Ink)
	}
	a.panelLines(p)
	if q != nil {
		p.entry(a, entry{id: "ui:look:" + q.ID, region: "panel", title: q.Name, line: "Everything else about " + a.shortName(q)})
	}
}

func (a *App) panelPlace(_ *widget.Frame, p *pile) {
	for i := range a.page.Plan.Places {
		if spot := &a.page.Plan.Places[i]; spot.ID == a.place {
			p.text(theme.Name, spot.Name, a.theme.Human().Ink)
		}
	}
	a.panelLines(p)
}

// panelForecast asks what is expected before a marked offer is taken.
func (a *App) panelForecast(f *widget.Frame, p *pile) {
	o := a.offer(a.pending)
	p.text(theme.Heading, o.Text, a.theme.Human().Ink)
	p.text(theme.Text, o.Forecast, a.theme.Human().Ink)
	slider := widget.Slider{ID: sliderID, Region: "panel", Label: o.Forecast, Words: []string{"no", "hardly", "even", "likely", "surely"}}
	p.add(a.theme.Scaled(26)+14+a.theme.Style(theme.Small).LineHeight(), func(r widget.Rect) { f.Slide(r, slider, &a.forecast) })
	p.choice(flat(row(o, "panel", 1)))
}
