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
	y := yearIn(f, l.in, t)
	if y.sum > l.in.H || len(t.Requests) == 0 || t.Days == 0 {
		return false
	}
	l.draw(f, r)
	more := min((l.in.H-y.sum)/float64(len(t.Requests)+1), f.Theme.Scaled(72))
	a.yearAxis(f, &y)
	at := y.axis.Y + 10
	for i := range t.Stretches {
		a.yearStretch(f, &y, &t.Stretches[i], at, y.lanes[i])
		at += y.lanes[i]
	}
	at += 8 + more/2
	for i := range t.Requests {
		q := &t.Requests[i]
		a.pointed(f, widget.Rect{X: l.in.X - 8, Y: at - 4, W: y.side, H: y.rows[i]}, "budget", q.ID, q.Title+": "+q.State)
		a.yearRequest(f, &y, q, at)
		at += y.rows[i] + more
	}
	a.yearMarks(f, &y, at)
	return true
}

// year is the room for a fiscal year.
type year struct {
	t           *view.FiscalYear
	side        float64     // width of the names
	axis        widget.Rect // the line of weeks
	lanes, rows []float64   // heights of stretches and of requests
	sum         float64     // what all of it takes
}

func yearIn(f *widget.Frame, in widget.Rect, t *view.FiscalYear) year {
	line := f.Theme.Style(theme.Small).LineHeight()
	y := year{t: t, side: min(f.Theme.Scaled(190), in.W*.34), sum: 2*line + 36}
	y.axis = widget.Rect{X: in.X + y.side, Y: in.Y + line + 10, W: in.W - y.side - 8}
	for i := range t.Stretches {
		y.lanes = append(y.lanes, f.TextHeight(y.side-12, theme.Small, t.Stretches[i].Text)+8)
		y.sum += y.lanes[i]
	}
	for i := range t.Requests {
		q := &t.Requests[i]
		named := f.TextHeight(y.side-12, theme.SmallStrong, q.Title) + f.TextHeight(y.side-12, theme.Small, q.Amount)
		state := y.state(f, q)
		y.rows = append(y.rows, max(named, state.Bottom())+14)
		y.sum += y.rows[i]
	}
	return y
}

// dayX is where a working day begins on the line of the year.
func (y *year) dayX(day int) float64 {
	return y.axis.X + y.axis.W*float64(min(max(day, 0), y.t.Days))/float64(y.t.Days)
}

// span is from where to where the line of a request goes: from the day it was handed in to today while it waits, and nowhere before it is.
func (y *year) span(q *view.FiscalRequest) (from, to float64) {
	today := y.dayX(y.t.Today)
	switch {
	case q.Handed < 0:
		return today, today
	case q.Settled:
		return y.dayX(q.Handed), y.dayX(q.Handed)
	}
	from = y.dayX(q.Handed)
	return from, max(from+8, today)
}

// state is where it stands what became of a request, from the top of its row: behind its line where there is room for it, else before it, else below, on the
// side of today that has more room. It never lies across today.
func (y *year) state(f *widget.Frame, q *view.FiscalRequest) widget.Rect {
	style := f.Theme.Style(theme.Small)
	text := sentenceCase(q.State)
	wide, line, today := canvas.Measure(style, text)+1, style.LineHeight(), y.dayX(y.t.Today)
	from, to := y.span(q)
	to = max(to, today)
	switch {
	case to+10+wide <= y.axis.Right():
		return widget.Rect{X: to + 10, W: wide, H: line}
	case from-10-wide >= y.axis.X:
		return widget.Rect{X: from - 10 - wide, W: wide, H: line}
	}
	r := widget.Rect{X: y.axis.X, Y: line + 4, W: today - 8 - y.axis.X}
	if right := y.axis.Right() - today - 8; right > r.W {
		r.X, r.W = today+8, right
	}
	r.H = f.TextHeight(r.W, theme.Small, text)
	return r
}

// yearAxis draws the line of weeks, as many of them named as there is room for.
func (a *App) yearAxis(f *widget.Frame, y *year) {
	h, axis := f.Theme.Human(), y.axis
	style := f.Theme.Style(theme.Small)
	canvas.FillRect(f.Canvas, widget.Rect{X: axis.X, Y: axis.Y, W: axis.W, H: 2}, h.Ink)
	weeks := (y.t.Days + 4) / 5
	every := 1
	for axis.W/float64(weeks)*float64(every) < canvas.Measure(style, "week 52")+8 {
		every++
	}
	for w := range weeks {
		x := y.dayX(w * 5)
		canvas.FillRect(f.Canvas, widget.Rect{X: x, Y: axis.Y - 4, W: 1, H: 6}, h.Soft)
		if name := "week " + strconv.Itoa(w+1); w%every == 0 && x+canvas.Measure(style, name) <= axis.Right()+4 {
			f.TextIn(x, axis.Y-6-style.LineHeight(), axis.W, theme.Small, name, h.Soft)
		}
	}
}

// yearStretch draws a window or a freeze in a lane of its own.
func (a *App) yearStretch(f *widget.Frame, y *year, s *view.FiscalStretch, at, lane float64) {
	h := f.Theme.Human()
	to := s.To + 1
	if s.To < 0 { // when it ends nobody has said
		to = s.From + 5
	}
	bar := widget.Rect{X: y.dayX(s.From), Y: at + lane/2 - 6, W: max(6, y.dayX(to)-y.dayX(s.From)), H: 12}
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
	f.TextIn(y.axis.X-y.side, at+4, y.side-12, theme.Small, s.Text, h.Ink)
}

// yearRequest draws a request: its name and what it would cost, and beside it since when it lies there or what became of it.
func (a *App) yearRequest(f *widget.Frame, y *year, q *view.FiscalRequest, at float64) {
	h := f.Theme.Human()
	x := y.axis.X - y.side
	top := f.TextIn(x, at, y.side-12, theme.SmallStrong, q.Title, h.Ink)
	f.TextIn(x, at+top, y.side-12, theme.Small, q.Amount, h.Soft)
	if q.Handed >= 0 {
		mid := at + f.Theme.Style(theme.Small).LineHeight()/2
		from, to := y.span(q)
		f.Canvas.StrokePath(canvas.LinePath(from, mid, to, mid), canvas.Stroke{Width: 2.5, Dashes: []float64{7, 4}}, h.Ink)
		f.Canvas.FillPath(canvas.CirclePath(from, mid, 4.5), h.Ink)
	}
	state := y.state(f, q)
	f.TextIn(state.X, at+state.Y, state.W, theme.Small, sentenceCase(q.State), h.Ink)
}

// yearMarks draws today across everything, and the end of the year where you know of it.
func (a *App) yearMarks(f *widget.Frame, y *year, bottom float64) {
	h, axis, style := f.Theme.Human(), y.axis, f.Theme.Style(theme.Small)
	x := y.dayX(y.t.Today)
	f.Canvas.StrokePath(canvas.LinePath(x, axis.Y-4, x, bottom), canvas.Line(2), h.Clay)
	word := canvas.Measure(style, "today")
	f.TextIn(min(x-word/2, axis.Right()-word), bottom+2, word+1, theme.Small, "today", h.ClayDark)
	if y.t.Ends < 0 {
		return
	}
	end := y.dayX(y.t.Ends + 1)
	f.Canvas.StrokePath(canvas.LinePath(end, axis.Y-4, end, bottom), canvas.Line(3), h.Ink)
	if name := "end of the year"; end-canvas.Measure(style, name) > x+word { // where they would meet, the panel says it
		canvas.DrawText(f.Canvas, end, bottom+2+style.FirstBaseline(), name, style, h.Ink, canvas.End)
	}
}
