package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// The wall calendar, in points.
const (
	leastDay   = 96.0 // width of a field, at text 100 percent
	noteIndent = 15.0 // of a note's words behind its mark
)

// planner draws the wall calendar: a row for each week that there is room for, this one always among them, and a field for each day.
func (a *App) planner(f *widget.Frame, r widget.Rect) bool {
	weeks := a.page.Planner
	l := enlarge(f, r, "The weeks", "A flag is a date, a ring your word, a square the calendar, a dot what comes every week.")
	side := 0.0
	for i := range weeks {
		side = max(side, canvas.Measure(f.Theme.Style(theme.SmallStrong), weeks[i].Name)+14)
	}
	column := (l.in.W - side) / 5
	if len(weeks) == 0 || column < f.Theme.Scaled(leastDay) {
		return false
	}
	head := f.Theme.Style(theme.SmallStrong).LineHeight() + 6
	weeks, needs := hung(f, weeks, column, l.in.H-head)
	if len(weeks) == 0 {
		return false
	}
	l.draw(f, r)
	h := f.Theme.Human()
	for k, day := range [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"} {
		f.TextIn(l.in.X+side+float64(k)*column+8, l.in.Y, column-10, theme.SmallStrong, day, h.Soft)
	}
	y := l.in.Y + head
	for w := range weeks {
		f.TextIn(l.in.X, y+7, side-6, theme.SmallStrong, weeks[w].Name, h.Ink)
		for k := range weeks[w].Days {
			a.plannerDay(f, widget.Rect{X: l.in.X + side + float64(k)*column, Y: y, W: column, H: needs[w]}.Inset(2), &weeks[w].Days[k])
		}
		y += needs[w]
	}
	return true
}

// hung is as many of the weeks as the wall has room for, and how high each hangs, what is left shared among them. None do where this week alone does
// not fit.
func hung(f *widget.Frame, weeks []view.PlannerWeek, column, high float64) (shown []view.PlannerWeek, needs []float64) {
	this := 0
	sum := 0.0
	for w := range weeks {
		need := 3 * f.Theme.Style(theme.Small).LineHeight()
		for k := range weeks[w].Days {
			d := &weeks[w].Days[k]
			if d.Today {
				this = w
			}
			y := 10.0
			for i := range d.Notes {
				if !fits(f, theme.Small, column-noteIndent-14, d.Notes[i].Text) {
					return nil, nil
				}
				y += f.TextHeight(column-noteIndent-14, theme.Small, d.Notes[i].Text) + 3
			}
			need = max(need, y)
		}
		needs = append(needs, need)
		sum += need
	}
	for sum > high && len(weeks) > this+1 { // what is furthest ahead goes first
		sum -= needs[len(weeks)-1]
		weeks, needs = weeks[:len(weeks)-1], needs[:len(weeks)-1]
	}
	for sum > high && this > 0 {
		sum -= needs[0]
		weeks, needs, this = weeks[1:], needs[1:], this-1
	}
	if sum > high {
		return nil, nil
	}
	for w := range needs {
		needs[w] += min((high-sum)/float64(len(needs)), f.Theme.Scaled(160))
	}
	return weeks, needs
}

// plannerDay draws the field of a day: over and done it lies in the shade, today it is framed.
func (a *App) plannerDay(f *widget.Frame, r widget.Rect, d *view.PlannerDay) {
	if f.Canvas.Measuring() {
		return
	}
	h, th := f.Theme.Human(), f.Theme
	ground, ink := canvas.Mix(h.Sheet, h.Shade, .3), h.Ink
	if d.Past {
		ground, ink = canvas.Mix(h.Sheet, h.Shade, .75), h.Soft
	}
	if th.HighContrast {
		ground = h.Sheet
		canvas.StrokeRound(f.Canvas, r, 5, 1, h.Soft)
	}
	canvas.FillRound(f.Canvas, r, 5, ground)
	if d.Today {
		canvas.StrokeRound(f.Canvas, r, 5, 2.5, h.Clay)
	}
	y := r.Y + 5
	line := th.Style(theme.Small).LineHeight()
	for i := range d.Notes {
		n := &d.Notes[i]
		a.plannerMark(f.Canvas, r.X+10, y+line/2, n.Kind, d.Past)
		y += f.TextIn(r.X+6+noteIndent, y, r.W-10-noteIndent, theme.Small, n.Text, ink) + 3
	}
}

// plannerMark draws the mark of a kind of note around a point.
func (a *App) plannerMark(c canvas.Canvas, x, y float64, kind string, past bool) {
	h := a.theme.Human()
	col := map[string]canvas.Color{"due": h.Ink, "word": h.ClayDark, "date": h.Dusk, "weekly": h.Soft}[kind]
	if past {
		col = h.Soft
	}
	switch kind {
	case "due":
		c.StrokePath(canvas.LinePath(x-3.5, y-6, x-3.5, y+6), canvas.Line(2), col)
		c.FillPath(canvas.LinePath(x-3.5, y-6, x+5, y-2.5, x-3.5, y+1).Close(), col)
	case "word":
		c.StrokePath(canvas.CirclePath(x, y, 4), canvas.Line(2), col)
	case "date":
		canvas.FillRect(c, widget.Rect{X: x - 4, Y: y - 4, W: 8, H: 8}, col)
	case "weekly":
		c.FillPath(canvas.CirclePath(x, y, 2.5), col)
	}
}
