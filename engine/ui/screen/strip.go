package screen

import (
	"fmt"
	"slices"
	"strconv"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// dayMinutes is how long a day lasts, from nine to half past five.
const dayMinutes = 510

// barHeight is how thick the strip of today is drawn.
const barHeight = 15.0

// stripHeight is hour marks, the bar, and two lines of labels.
func (a *App) stripHeight() float64 {
	return 3*a.theme.Style(theme.Small).LineHeight() + barHeight + 4
}

// strip is today as one bar: what is fixed, what was spent on what, and what is still yours. Colours go with shapes, and Enter shows
// it all in words.
func (a *App) strip(f *widget.Frame, r widget.Rect) {
	s := f.Reach(widget.Item{ID: "ui:day", Region: "today", Rect: r, Label: "Today: " + a.todayWords(), Enabled: true})
	if f.Canvas.Measuring() {
		return
	}
	line := a.theme.Style(theme.Small).LineHeight()
	bar := widget.Rect{X: r.X, Y: r.Y + line, W: r.W, H: barHeight}
	at := func(minute int) float64 { return r.X + r.W*float64(max(0, min(minute, dayMinutes)))/dayMinutes }
	a.hours(f, bar, at)
	p := a.theme.Palette(theme.Paper)
	ground := p.Shade
	if s.Hovered {
		ground = canvas.Mix(p.Shade, p.Ink, .08)
	}
	canvas.FillRound(f.Canvas, bar, barHeight/2, ground)
	for _, span := range a.page.Today {
		a.span(f, widget.Rect{X: at(span.From), Y: bar.Y, W: at(span.To) - at(span.From), H: barHeight}, span)
	}
	a.spanLabels(f, bar, at, line)
	f.Ring(r, 6, s)
}

// hours marks nine to five above the bar.
func (a *App) hours(f *widget.Frame, bar widget.Rect, at func(int) float64) {
	style, h := a.theme.Style(theme.Small), a.theme.Human()
	step := 1
	if canvas.Measure(style, "17")+10 > bar.W/8.5 {
		step = 2
	}
	y := bar.Y - style.LineHeight() + style.FirstBaseline()
	now := a.nowLabel(bar, at)
	f.Canvas.Text(now.X, y, now.words, now.style, h.ClayDark)
	for hour := 9; hour <= 17; hour += step {
		x, words := at((hour-9)*60), strconv.Itoa(hour)
		w := canvas.Measure(style, words)
		left := x - w/2
		if hour == 9 {
			left = x
		}
		if now.words == "" || left > now.X+now.W+6 || left+w < now.X-6 {
			f.Canvas.Text(left, y, words, style, h.Soft)
		}
		if hour > 9 {
			canvas.DrawLine(f.Canvas, x, bar.Y-3, x, bar.Y, 1, h.Soft)
		}
	}
}

// nowLabel is the time of day that is now, written over its place in the day in place of the hours it would cover.
type nowLabel struct {
	X, W  float64
	words string
	style canvas.Style
}

func (a *App) nowLabel(bar widget.Rect, at func(int) float64) nowLabel {
	for _, s := range a.page.Today {
		if !s.Now {
			continue
		}
		l := nowLabel{words: clock(s.From), style: a.theme.Style(theme.SmallStrong)}
		l.W = canvas.Measure(l.style, l.words)
		l.X = max(bar.X, min(at(s.From)+1-l.W/2, bar.Right()-l.W))
		return l
	}
	return nowLabel{}
}

// span draws one stretch of the day: each kind has a shape of its own besides its colour.
func (a *App) span(f *widget.Frame, r widget.Rect, s view.Span) {
	c, h, slate := f.Canvas, a.theme.Human(), a.theme.Slate()
	outline := canvas.Stroke{Width: 1.5}
	tall := r.Inset(-3)
	tall.X, tall.W = r.X+1, max(2, r.W-2)
	switch s.Kind {
	case "duty": // a card that stands out of the bar
		canvas.FillRound(c, tall, 5, canvas.Mix(h.Sheet, h.Soft, .22))
		c.StrokePath(canvas.RoundRectPath(tall, 5), outline, h.Soft)
	case "people":
		canvas.FillRound(c, r, 4, h.Dusk)
	case "machine": // a line of mint runs through it
		canvas.FillRect(c, r, slate.Slate)
		canvas.FillRect(c, widget.Rect{X: r.X, Y: r.Bottom() - 4, W: r.W, H: 2}, slate.Mint)
	case "waiting":
		c.StrokePath(canvas.RoundRectPath(r.Inset(1.5), 4), canvas.Stroke{Width: 2.5}, h.Clay)
	default:
		canvas.FillRound(c, tall, 5, h.Sheet)
		dashes := canvas.Stroke{Width: 1.5, Dashes: []float64{4, 3}}
		if s.Now {
			dashes = canvas.Stroke{Width: 2.5}
		}
		c.StrokePath(canvas.RoundRectPath(tall, 5), dashes, h.ClayDark)
		if s.Now {
			canvas.DrawLine(c, r.X+1, r.Y-4, r.X+1, r.Bottom()+4, 2.5, h.ClayDark)
		}
	}
}

// spanLabels writes under the bar what fits, what is now first; the rest is told by the day in words.
func (a *App) spanLabels(f *widget.Frame, bar widget.Rect, at func(int) float64, line float64) {
	spans := slices.Clone(a.page.Today)
	slices.SortStableFunc(spans, func(x, y view.Span) int { return rank(x) - rank(y) })
	var rows [2][]widget.Rect
	for _, s := range spans {
		role, col := theme.Small, a.theme.Human().Soft
		words := s.Label
		if s.Now {
			role, col, words = theme.SmallStrong, a.theme.Human().ClayDark, s.Label+", now"
		}
		style := a.theme.Style(role)
		w := canvas.Measure(style, words)
		x := max(bar.X, min((at(s.From)+at(s.To)-w)/2, bar.Right()-w))
		for i := range rows {
			r := widget.Rect{X: x, Y: bar.Bottom() + 4 + float64(i)*line, W: w, H: line}
			if free(rows[i], r) {
				rows[i] = append(rows[i], r)
				f.Canvas.Text(r.X, r.Y+style.FirstBaseline(), words, style, col)
				break
			}
		}
	}
}

func free(taken []widget.Rect, r widget.Rect) bool {
	for _, t := range taken {
		if r.X < t.Right()+10 && t.X < r.Right()+10 {
			return false
		}
	}
	return true
}

// rank orders labels by how much they matter.
func rank(s view.Span) int {
	switch {
	case s.Now:
		return 0
	case s.Kind == "duty":
		return 1
	case s.Kind == "open":
		return 2
	}
	return 3
}

// todayWords is the strip as a sentence.
func (a *App) todayWords() string {
	var parts []string
	for _, s := range a.page.Today {
		parts = append(parts, spanWords(s))
	}
	return joined("; ", parts...)
}

func spanWords(s view.Span) string {
	words := clock(s.From) + " to " + clock(s.To) + " " + spanKind(s)
	if s.Now {
		words += ", now"
	}
	return words
}

func spanKind(s view.Span) string {
	switch s.Kind {
	case "duty":
		return s.Label
	case "people":
		return "with people: " + s.Label
	case "machine":
		return "at the machine"
	case "waiting":
		return s.Label
	}
	return "yours"
}

// clock writes minutes since nine as the time of day.
func clock(minutes int) string {
	at := 9*60 + minutes
	return fmt.Sprintf("%02d:%02d", at/60, at%60)
}
