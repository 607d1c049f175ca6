package screen

import (
	"fmt"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// projects are the bands under the floor: what the reports say, and nothing else.
func (a *App) projects(f *widget.Frame, r widget.Rect) {
	if r.W < a.theme.Scaled(160) { // the panel lies over them
		return
	}
	p := a.projectsPile(f, r.W)
	if p.height() <= r.H+.5 {
		p.drawAt(r.X, r.Y)
		return
	}
	p.scrolledPlain("projects", "projects", r)
}

// scrolledPlain is scrolled for a pile that fills the width of its view and keeps its own edges.
func (p *pile) scrolledPlain(id, region string, view widget.Rect) {
	p.f.ScrollEnd(p.drawAt(view.X, p.f.ScrollBegin(id, region, view)))
}

func (a *App) projectsPile(f *widget.Frame, w float64) *pile {
	p := newPile(f, w-8, 4)
	for i := range a.page.Projects {
		q := &a.page.Projects[i]
		p.add(a.projectHeight(f, p.w), func(r widget.Rect) { a.project(f, r, q, i) })
		p.list[len(p.list)-1].height = max(p.list[len(p.list)-1].height, a.projectWordsHeight(f, p.w, q))
	}
	p.text(theme.Small, a.page.Deadline, a.theme.Human().Soft)
	return p
}

// projectHeight is what the band with its due mark needs.
func (a *App) projectHeight(f *widget.Frame, w float64) float64 {
	if !a.bandBeside(w) {
		return 0
	}
	return barHeight + 6 + f.TextHeight(w, theme.Small, "due")
}

// bandBeside reports whether there is room for a band beside the words; without it the words stand alone.
func (a *App) bandBeside(w float64) bool { return w/a.theme.TextScale >= 460 }

func (a *App) projectColumn(w float64) float64 {
	if !a.bandBeside(w) {
		return w
	}
	return w * .4
}

// projectWords are what stands beside the band; where there is no band they say what it would show.
func (a *App) projectWords(w float64, q *view.Project) string {
	if a.bandBeside(w) {
		return q.Report
	}
	return joined(", ", q.Report, "due "+q.Due)
}

func (a *App) projectWordsHeight(f *widget.Frame, w float64, q *view.Project) float64 {
	column := a.projectColumn(w) - 4
	return f.TextHeight(column, theme.Strong, q.Name) + f.TextHeight(column, theme.Small, a.projectWords(w, q))
}

func (a *App) project(f *widget.Frame, r widget.Rect, q *view.Project, i int) {
	h := a.theme.Human()
	label := q.Name + ": " + projectSentence(q)
	s := f.Reach(widget.Item{ID: "ui:project:" + q.ID, Region: "projects", Rect: r, Label: label, Enabled: true})
	if f.Canvas.Measuring() {
		return
	}
	if s.Hovered {
		canvas.FillRound(f.Canvas, r, 6, h.Shade)
	}
	column := a.projectColumn(r.W) - 4
	y := r.Y + f.Text(r.X+4, r.Y, column, theme.Strong, q.Name)
	f.TextIn(r.X+4, y, column, theme.Small, a.projectWords(r.W, q), h.Soft)
	if a.bandBeside(r.W) {
		left := r.X + column + 16
		a.band(f, widget.Rect{X: left, Y: r.Y + 3, W: r.Right() - left - 4, H: barHeight}, q, i)
	}
	f.Ring(r, 6, s)
}

// projectSentence says everything that a band shows.
func projectSentence(q *view.Project) string {
	finish := ""
	if q.High > 0 {
		finish = fmt.Sprintf("by this pace finished between day %.0f and day %.0f, due on day %.0f", q.Low, q.High, q.DueDay)
	}
	return joined(", ", q.Report, "due "+q.Due, finish)
}

// band draws when a project would be finished by the pace of its reports, over the working days of the scenario.
func (a *App) band(f *widget.Frame, r widget.Rect, q *view.Project, i int) {
	c, h := f.Canvas, a.theme.Human()
	days := max(float64(a.page.Days), q.DueDay, 1)
	end := days * 1.25 // a finish beyond the end of the scenario is still seen to lie beyond it
	at := func(day float64) float64 { return r.X + r.W*max(0, min(day, end))/end }
	colours := [...]canvas.Color{h.Dusk, h.Sage, h.Plum, h.Ochre}
	col := colours[i%len(colours)]
	canvas.FillRound(c, r, r.H/2, h.Shade)
	for day := 5.0; day < end; day += 5 { // weeks
		canvas.DrawLine(c, at(day), r.Y+3, at(day), r.Bottom()-3, 1, canvas.Mix(h.Shade, h.Ink, .25))
	}
	canvas.DrawLine(c, at(float64(a.page.Day)), r.Bottom(), at(float64(a.page.Day)), r.Bottom()+4, 2, h.Soft)
	if q.High > q.Low {
		band := widget.Rect{X: at(q.Low), Y: r.Y, W: max(3, at(q.High)-at(q.Low)), H: r.H}
		canvas.FillRound(c, band, 4, canvas.Mix(h.Shade, col, .75))
		canvas.StrokeRound(c, band.Inset(.75), 3, 1.5, col)
		if q.High > end { // it goes on
			x, y := r.Right()+1, r.Center().Y
			c.StrokePath(canvas.LinePath(x-6, y-5, x-1, y, x-6, y+5), canvas.Line(2), h.Ink)
		}
	}
	due := at(q.DueDay)
	canvas.DrawLine(c, due, r.Y-3, due, r.Bottom()+4, 2.2, h.Ink)
	style := a.theme.Style(theme.Small)
	words := "due " + q.Due
	x := max(r.X, min(due-canvas.Measure(style, words)/2, r.Right()-canvas.Measure(style, words)))
	c.Text(x, r.Bottom()+4+style.FirstBaseline(), words, style, h.Soft)
}
