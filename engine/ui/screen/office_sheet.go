package screen

import (
	"slices"
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// around returns the sheet of the organisation around the team with an id, or nil.
func (a *App) around(id string) *view.Topic {
	for i := range a.page.Topics {
		if a.page.Topics[i].ID == id {
			return &a.page.Topics[i]
		}
	}
	return nil
}

// sheetEntries lists the doors to those sheets.
func (a *App) sheetEntries(p *pile, digit int) int {
	for i := range a.page.Topics {
		t := &a.page.Topics[i]
		digit++
		e := entry{id: "ui:topic:" + t.ID, region: "panel", title: t.Name, line: sentenceCase(t.Line) + ".", digit: digit}
		for _, mark := range []string{"down", "new"} {
			if slices.ContainsFunc(t.Parts, func(q view.Part) bool { return q.Mark == mark }) {
				e.mark = mark
			}
		}
		p.entry(a, e)
	}
	return digit
}

// panelSheet is what is known of a part of the organisation, and what can be done about it. In the drawer of one thing it stands alone.
func (a *App) panelSheet(p *pile, t *view.Topic) {
	h := a.theme.Human()
	p.text(theme.Name, t.Name, h.Ink)
	only := a.sheetOf()
	if only == "" {
		p.tight(-6)
		p.text(theme.Text, sentenceCase(t.Line)+".", h.Ink)
	}
	for i := range t.Parts {
		if q := &t.Parts[i]; only == "" || q.ID == only {
			a.sheetPart(p, q)
		}
	}
	a.panelLines(p)
}

// sheetOf is the one thing on a sheet whose drawer is open, or "".
func (a *App) sheetOf() string {
	if len(a.trail) == 0 || a.around(a.topic) == nil {
		return ""
	}
	rest, ok := strings.CutPrefix(a.trail[0], "object:")
	if !ok {
		return ""
	}
	only, _, _ := strings.Cut(rest, "/")
	return only
}

// sheetPart is one thing on a sheet: its name with what stands beside it, a bar where it can be measured, and what is known of it.
func (a *App) sheetPart(p *pile, q *view.Part) {
	h := a.theme.Human()
	title, col := q.Title, h.Ink
	if q.Mark != "" {
		title, col = sentenceCase(q.Mark)+": "+title, h.ClayDark
	}
	p.text(theme.Strong, title, col)
	if q.Meta != "" {
		p.tight(-8)
		p.text(theme.Small, sentenceCase(q.Meta)+".", h.Soft)
	}
	if q.Level > 0 {
		p.tight(-4)
		p.add(loadHeight, func(r widget.Rect) { a.loadBar(p.f, r, q.Level) })
	}
	if len(q.Lines) > 0 {
		p.tight(-6)
		p.text(theme.Text, strings.Join(q.Lines, " "), h.Ink)
	}
}

const loadHeight = 9.0

// loadBar shows what a machine has to do: a full bar is all it can, and what goes beyond is told by its colour and an arrow.
func (a *App) loadBar(f *widget.Frame, r widget.Rect, level float64) {
	if f.Canvas.Measuring() {
		return
	}
	c, h := f.Canvas, a.theme.Human()
	r.W = min(r.W, a.theme.Scaled(240))
	canvas.FillRound(c, r, r.H/2, h.Shade)
	full, col := r, h.Sage
	full.W = max(r.H, r.W*min(level, 1))
	if level > 1 {
		col = h.Clay
	}
	canvas.FillRound(c, full, r.H/2, col)
	if level > 1 {
		x, y := r.Right()-2, r.Center().Y
		c.StrokePath(canvas.LinePath(x-5, y-3, x, y, x-5, y+3), canvas.Line(2), h.Ink)
	}
}
