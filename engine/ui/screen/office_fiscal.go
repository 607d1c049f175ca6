package screen

import (
	"strconv"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// fiscalYear draws the company's year: a line of weeks with today on it, over it when requests are collected and when hardly anything is granted, and a row
// for each request from the day it was handed in.
func (a *App) fiscalYear(f *widget.Frame, r widget.Rect, t *view.FiscalYear) bool {
	legend := "A filled bar: requests are collected. Hatched: hardly anything is granted. A line: handed in, and still waiting."
	l := enlarge(f, r, "The year, as far as you know it", legend)
	side := min(f.Theme.Scaled(190), l.in.W*.34)
	line := f.Theme.Style(theme.Small).LineHeight()
	lane := line + 8
	needs := make([]float64, len(t.Requests))
	sum := 2*line + 24 + lane*float64(len(t.Stretches)) + 12
	for i := range t.Requests {
		q := &t.Requests[i]
		needs[i] = f.TextHeight(side-12, theme.SmallStrong, q.Title) + f.TextHeight(side-12, theme.Small, q.Amount) + 14
		sum += needs[i]
	}
	if sum > l.in.H || len(t.Requests) == 0 || t.Days == 0 {
		return false
	}
	l.draw(f, r)
	more := min((l.in.H-sum)/float64(len(t.Requests)), f.Theme.Scaled(52))
	axis := widget.Rect{X: l.in.X + side, Y: l.in.Y + line + 10, W: l.in.W - side - 8}
	y := axis.Y + a.yearAxis(f, axis, t)
	y = a.yearStretches(f, axis, t, y, lane)
	for i := range t.Requests {
		q := &t.Requests[i]
		a.pointed(f, widget.Rect{X: l.in.X - 8, Y: y - 4, W: side, H: needs[i]}, "budget", q.ID, q.Title+": "+q.State)
		a.yearRequest(f, axis, t, q, y, side)
		y += needs[i] + more
	}
	a.yearMarks(f, axis, t, y)
	return true
}

// dayX is where a working day begins on the line of the year.
func dayX(axis widget.Rect, t *view.FiscalYear, day int) float64 {
	return axis.X + axis.W*float64(min(max(day, 0), t.Days))/float64(t.Days)
}

// yearAxis draws the line of weeks, as many of them named as there is room for, and returns how high it is.
func (a *App) yearAxis(f *widget.Frame, axis widget.Rect, t *view.FiscalYear) float64 {
	h := f.Theme.Human()
	style := f.Theme.Style(theme.Small)
	canvas.FillRect(f.Canvas, widget.Rect{X: axis.X, Y: axis.Y, W: axis.W, H: 2}, h.Ink)
	weeks := (t.Days + 4) / 5
	every := 1
	for axis.W/float64(weeks)*float64(every) < canvas.Measure(style, "week 52")+8 {
		every++
	}
	for w := range weeks {
		x := dayX(axis, t, w*5)
		canvas.FillRect(f.Canvas, widget.Rect{X: x, Y: axis.Y - 4, W: 1, H: 6}, h.Soft)
		if name := "week " + strconv.Itoa(w+1); w%every == 0 && x+canvas.Measure(style, name) <= axis.Right()+4 {
			f.TextIn(x, axis.Y-6-style.LineHeight(), axis.W, theme.Small, name, h.Soft)
		}
	}
	return 10
}

// yearStretches draws windows and freezes, a lane each, and returns where the next row begins.
func (a *App) yearStretches(f *widget.Frame, axis widget.Rect, t *view.FiscalYear, y, lane float64) float64 {
	h := f.Theme.Human()
	for i := range t.Stretches {
		s := &t.Stretches[i]
		to := s.To + 1
		if s.To < 0 { // when it ends nobody has said
			to = s.From + 5
		}
		bar := widget.Rect{X: dayX(axis, t, s.From), Y: y + lane/2 - 6, W: max(6, dayX(axis, t, to)-dayX(axis, t, s.From)), H: 12}
		if s.Frozen {
			f.Canvas.PushClip(bar)
			for x := bar.X - 12; x < bar.Right(); x += 7 {
				f.Canvas.StrokePath(canvas.LinePath(x, bar.Bottom(), x+12, bar.Y), canvas.Line(1.5), h.Dusk)
			}
			f.Canvas.PopClip()
			f.Canvas.StrokePath(canvas.RectPath(bar), canvas.Line(1.5), h.Dusk)
		} else {
			canvas.FillRound(f.Canvas, bar, 3, h.Sage)
		}
		name := f.TextHeight(axis.X-12, theme.Small, s.Text)
		f.TextIn(axis.X-min(f.Theme.Scaled(190), axis.X), y+(lane-name)/2, min(f.Theme.Scaled(190), axis.X)-12, theme.Small, s.Text, h.Ink)
		y += lane
	}
	return y + 8
}

// yearRequest draws a request: its name and what it would cost, and beside it since when it lies there or what became of it.
func (a *App) yearRequest(f *widget.Frame, axis widget.Rect, t *view.FiscalYear, q *view.FiscalRequest, y, side float64) {
	h := f.Theme.Human()
	x := axis.X - side
	top := f.TextIn(x, y, side-12, theme.SmallStrong, q.Title, h.Ink)
	f.TextIn(x, y+top, side-12, theme.Small, q.Amount, h.Soft)
	mid := y + f.Theme.Style(theme.Small).LineHeight()/2
	today := dayX(axis, t, t.Today)
	from, to := today, today
	if q.Handed >= 0 {
		from = dayX(axis, t, q.Handed)
		if to = from; !q.Settled {
			to = max(from+8, today)
		}
		f.Canvas.StrokePath(canvas.LinePath(from, mid, to, mid), canvas.Stroke{Width: 2.5, Dashes: []float64{7, 4}}, h.Ink)
		f.Canvas.FillPath(canvas.CirclePath(from, mid, 4.5), h.Ink)
	}
	a.yearState(f, axis, sentenceCase(q.State), mid, from, max(to, today))
}

// yearState writes what became of a request behind its line, where there is room for it, else before it, else below. It never lies across today.
func (a *App) yearState(f *widget.Frame, axis widget.Rect, state string, mid, from, to float64) {
	style := f.Theme.Style(theme.Small)
	wide, y := canvas.Measure(style, state), mid-style.LineHeight()/2
	switch {
	case to+10+wide <= axis.Right():
		f.TextIn(to+10, y, wide+1, theme.Small, state, f.Theme.Human().Ink)
	case from-10-wide >= axis.X:
		f.TextIn(from-10-wide, y, wide+1, theme.Small, state, f.Theme.Human().Ink)
	default:
		f.TextIn(max(axis.X, to-8-wide), mid+7, wide+1, theme.Small, state, f.Theme.Human().Ink)
	}
}

// yearMarks draws today across everything, and the end of the year where you know of it.
func (a *App) yearMarks(f *widget.Frame, axis widget.Rect, t *view.FiscalYear, bottom float64) {
	h := f.Theme.Human()
	x := dayX(axis, t, t.Today)
	f.Canvas.StrokePath(canvas.LinePath(x, axis.Y-4, x, bottom), canvas.Line(2), h.Clay)
	style := f.Theme.Style(theme.Small)
	word := canvas.Measure(style, "today")
	f.TextIn(min(x-word/2, axis.Right()-word), bottom+2, word+1, theme.Small, "today", h.ClayDark)
	if t.Ends >= 0 {
		x := dayX(axis, t, t.Ends+1)
		f.Canvas.StrokePath(canvas.LinePath(x, axis.Y-4, x, bottom), canvas.Line(3), h.Ink)
		if name := "end of the year"; x-canvas.Measure(style, name) > dayX(axis, t, t.Today)+word { // where they would meet, the panel says it
			canvas.DrawText(f.Canvas, x, bottom+2+style.FirstBaseline(), name, style, h.Ink, canvas.End)
		}
	}
}
