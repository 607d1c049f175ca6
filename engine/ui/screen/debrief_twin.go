package screen

import (
	"strconv"
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// wideSheet is how wide a sheet is on which two lives stand side by side, in points at text 100 percent.
const wideSheet = 1120.0

// fork is two lives side by side: one line that forks, a day below the other.
type fork struct {
	text float64 // width of what is told on either side
	gap  float64 // between the two lines; dates stand there
}

// leastTold is the width below which two columns are too narrow to read, in points at text 100 percent.
const leastTold = 190.0

// twin shows the same days twice. Where there is no room for two columns it tells them one below the other.
func (a *App) twin(p *pile, d *view.Debrief) {
	t, f := d.Twin, p.f
	w := fork{gap: f.Theme.Scaled(150)}
	w.text = (p.w-w.gap)/2 - 18
	if t == nil || w.text < f.Theme.Scaled(leastTold) {
		a.blocks(p, d)
		return
	}
	h := f.Theme.Human()
	p.text(theme.Title, "The same days, twice", h.Ink)
	p.prose(theme.Text, "One decision changed. All other chance is the same: the same colds, the same faults, the same moods on waking.", h.Soft)
	a.forking(p, w, t)
	p.tight(-p.gap)
	for i := range t.Days {
		a.forkedDay(p, w, &t.Days[i])
		p.tight(-p.gap)
	}
	p.space(6)
	p.prose(theme.Text, t.Untouched, h.Ink)
	for _, s := range []string{t.Why, t.Foreign, t.End} {
		p.prose(theme.Small, s, h.Soft)
	}
}

// lines are the left edges of what is told, and the two lines themselves.
func (w fork) lines(r widget.Rect) (left, yours, other, right float64) {
	yours = r.X + w.text + 18
	other = yours + w.gap
	return r.X, yours, other, other + 18
}

// forking names the two decisions and draws how the line parts.
func (a *App) forking(p *pile, w fork, t *view.Twin) {
	f, h := p.f, p.f.Theme.Human()
	strong := f.Theme.Style(theme.Strong)
	yours := canvas.Wrap(strong, "As it was: "+t.Yours, w.text)
	other := canvas.Wrap(strong, "With this changed: "+t.Other, w.text)
	high := max(f.Theme.Scaled(64), max(yours.Height, other.Height)+10)
	p.add(high, func(r widget.Rect) {
		left, x0, x1, right := w.lines(r)
		canvas.DrawBlockIn(f.Canvas, yours, left, r.Bottom()-yours.Height-8, w.text, dark(h.Dusk, h.Ink), canvas.Start)
		canvas.DrawBlockIn(f.Canvas, other, right, r.Bottom()-other.Height-8, w.text, h.ClayDark, canvas.Start)
		if f.Canvas.Measuring() {
			return
		}
		mid, top := (x0+x1)/2, r.Y+10
		for _, side := range []struct {
			x   float64
			col canvas.Color
		}{{x0, dark(h.Dusk, h.Ink)}, {x1, h.Clay}} {
			way := new(canvas.Path).MoveTo(mid, top).CubicTo(mid, top+(r.Bottom()-top)*.6, side.x, top+(r.Bottom()-top)*.3, side.x, r.Bottom())
			f.Canvas.StrokePath(way, lifeLine(side.x == x1), side.col)
		}
		canvas.FillCircle(f.Canvas, mid, top, 7, h.Ink)
	})
}

// lifeLine is how a life is drawn: the one that was is whole, the other one broken, so that colour is not alone.
func lifeLine(other bool) canvas.Stroke {
	s := canvas.Stroke{Width: 3.5, Cap: canvas.ButtCap}
	if other {
		s.Dashes = []float64{9, 4}
	}
	return s
}

// dark is a colour dark enough to be read.
func dark(c, ink canvas.Color) canvas.Color { return canvas.Mix(c, ink, .3) }

// forkedDay is one day on both lines: its date between them, what happened beside each; on a day without a difference the lines go on.
func (a *App) forkedDay(p *pile, w fork, day *view.TwinDay) {
	f, h := p.f, p.f.Theme.Human()
	style, small := f.Theme.Style(theme.Text), f.Theme.Style(theme.Small)
	yours := canvas.Wrap(style, strings.Join(day.Yours, "\n"), w.text)
	other := canvas.Wrap(style, strings.Join(day.Other, "\n"), w.text)
	words := day.Date
	if day.Same {
		words += ": the same in both"
	}
	date := canvas.Wrap(small, words, w.gap-22)
	high := max(yours.Height, other.Height, date.Height) + 14
	p.add(high, func(r widget.Rect) {
		left, x0, x1, right := w.lines(r)
		y := r.Y + 7
		canvas.DrawBlockIn(f.Canvas, yours, left, y, w.text, h.Ink, canvas.Start)
		canvas.DrawBlockIn(f.Canvas, other, right, y, w.text, h.Ink, canvas.Start)
		canvas.DrawBlockIn(f.Canvas, date, x0+11, y, w.gap-22, h.Soft, canvas.Middle)
		if f.Canvas.Measuring() {
			return
		}
		f.Canvas.StrokePath(canvas.LinePath(x0, r.Y, x0, r.Bottom()), lifeLine(false), dark(h.Dusk, h.Ink))
		f.Canvas.StrokePath(canvas.LinePath(x1, r.Y, x1, r.Bottom()), lifeLine(true), h.Clay)
		at := y + style.LineHeight()/2
		if len(day.Yours) > 0 {
			knot(f, x0, at, dark(h.Dusk, h.Ink))
		}
		if len(day.Other) > 0 {
			knot(f, x1, at, h.Clay)
		}
	})
}

// knot marks something that happened on a line.
func knot(f *widget.Frame, x, y float64, col canvas.Color) {
	canvas.FillCircle(f.Canvas, x, y, 7, col)
	canvas.FillCircle(f.Canvas, x, y, 4, f.Theme.Human().Sheet)
}

// habitIcons are what the seven habits look like; an author's own has the mirror.
var habitIcons = map[string]figure.Icon{
	"writing-near": figure.IconMail, "long-thread": figure.IconChat, "mailed-case": figure.IconResearch, "form-only": figure.IconPitch,
	"longer-interviews": figure.IconHire, "deep-technology": figure.IconCode, "unasked-work": figure.IconBelief,
}

// mirror shows habits as counts with one example each. Nothing is a grade: there is no colour for much or little.
func (a *App) mirror(p *pile, d *view.Debrief) {
	if d.File == nil || d.File.Mirror == nil {
		a.blocks(p, d)
		return
	}
	m, h := d.File.Mirror, p.f.Theme.Human()
	p.text(theme.Title, "The mirror", h.Ink)
	p.prose(theme.Text, "Habits that serve well with machines, as counts with one example each. No grade: some of these were the better way.", h.Soft)
	for i := range m.Habits {
		a.habitRow(p, &m.Habits[i])
		p.rule(h.Shade)
	}
	if len(m.Idle) > 0 {
		p.prose(theme.Small, "No chance came up for: "+strings.Join(m.Idle, "; ")+".", h.Soft)
	}
	if len(m.Costs) > 0 {
		p.text(theme.Heading, "What it cost, or spared", h.Ink)
	}
	for i := range m.Costs {
		p.prose(theme.Text, m.Costs[i].Sentence, h.Ink)
	}
	if m.Right != nil {
		p.text(theme.Heading, "And once the machine was right", h.Ink)
		p.prose(theme.Text, m.Right.Sentence, h.Ink)
	} else {
		p.prose(theme.Text, m.None, h.Ink)
	}
}

// habitRow is a habit: its sign, its name with what counts, how often out of how many, and an example.
func (a *App) habitRow(p *pile, q *view.MirrorHabit) {
	f, h := p.f, p.f.Theme.Human()
	icon := habitIcons[q.ID]
	if icon == "" {
		icon = figure.IconMirror
	}
	size, count := f.Theme.Scaled(24), outOf(q.Count, q.Chances)
	heading := f.Theme.Style(theme.Heading)
	wide := f.Theme.Scaled(96)
	text := max(1, p.w-size-14-wide-16)
	title := canvas.Wrap(f.Theme.Style(theme.Strong), q.Title, text)
	about := canvas.Wrap(f.Theme.Style(theme.Small), q.Text, text)
	example := canvas.Wrap(f.Theme.Style(theme.Text), q.Example, text)
	high := max(title.Height+about.Height+example.Height+4, size)
	p.add(high, func(r widget.Rect) {
		figure.DrawIcon(f.Canvas, icon, r.X, r.Y+2, size, h.ClayDark)
		canvas.DrawText(f.Canvas, r.X+size+14+wide, r.Y+heading.FirstBaseline(), count, heading, h.ClayDark, canvas.End)
		x, y := r.X+size+14+wide+16, r.Y
		for _, b := range []struct {
			block canvas.Block
			col   canvas.Color
		}{{title, h.Ink}, {about, h.Soft}, {example, h.Ink}} {
			canvas.DrawBlockIn(f.Canvas, b.block, x, y, text, b.col, canvas.Start)
			y += b.block.Height
		}
	})
}

// outOf is a count out of its chances.
func outOf(n, of int) string { return strconv.Itoa(n) + " of " + strconv.Itoa(of) }
