package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// The commitment chart, in points.
const (
	leastStep  = 92.0 // width of a stage, at text 100 percent
	mostStand  = 1.5  // the largest and the smallest size of a figure on it
	leastStand = .4
	mostRise   = 64.0 // from one stage to the next
)

// chartOf is the chart that a sheet shows: of the proposal whose drawer is open, else the first.
func (a *App) chartOf(t *view.Topic) *view.Commitment {
	only := a.sheetOf()
	for i := range t.Charts {
		if t.Charts[i].ID == only {
			return &t.Charts[i]
		}
	}
	return &t.Charts[0]
}

// commitment draws a commitment chart: everybody who has a say stands at the stage at which you last saw them, in the ink that is left of it; whom you
// know nothing of stands aside.
func (a *App) commitment(f *widget.Frame, r widget.Rect, t *view.Commitment) bool {
	legend := "Where you last saw each of them. It fades, and it may have been for your sake."
	if t.Decided {
		legend = "What each of them said aloud, and under it what has shown since."
	}
	l := enlarge(f, r, t.Title, legend)
	steps := t.Steps
	if !t.Decided {
		steps = append([]string{"you do not know"}, steps...)
	}
	column := l.in.W / float64(len(steps))
	foot := 0.0
	for _, s := range steps {
		if !fits(f, theme.SmallStrong, column-10, s) {
			return false
		}
		foot = max(foot, f.TextHeight(column-10, theme.SmallStrong, s))
	}
	stacks, words := a.stacked(f, t, len(steps), column)
	if column < f.Theme.Scaled(leastStep) {
		return false
	}
	// What is left beside words is for figures first, then for how steep it rises.
	room := l.in.H - foot - 20
	size := min(mostStand, (column-8)/figure.Width)
	for k, stack := range stacks {
		if len(stack) > 0 {
			size = min(size, ((room-words[k])/float64(len(stack))-standGap)/figure.Height)
		}
	}
	if size < leastStand {
		return false
	}
	rise := min(mostRise, room/float64(len(steps)))
	for k, stack := range stacks {
		if k > 0 && len(stack) > 0 {
			rise = min(rise, (room-words[k]-float64(len(stack))*(size*figure.Height+standGap))/float64(k))
		}
	}
	l.draw(f, r)
	ground := l.in.Bottom() - foot - 12
	for k, step := range steps {
		at := widget.Rect{X: l.in.X + float64(k)*column, Y: ground - max(0, rise)*float64(k), W: column, H: foot + 8}
		a.stair(f, at, ground, step, !t.Decided && k == 0)
		y := at.Y - 8 - words[k] - float64(len(stacks[k]))*(figure.Height*size+standGap)
		for _, q := range stacks[k] {
			y += a.standing(f, q, at.X, y, column, size)
		}
	}
	return true
}

// standGap lies between those who stand above each other.
const standGap = 12.0

// stacked puts who stands at one stage above each other, and returns how high the words of each of these stacks are.
func (a *App) stacked(f *widget.Frame, t *view.Commitment, steps int, column float64) (stacks [][]*view.Committed, words []float64) {
	stacks = make([][]*view.Committed, steps)
	words = make([]float64, steps)
	for i := range t.People {
		p := &t.People[i]
		k := p.Step + steps - len(t.Steps)
		stacks[k] = append(stacks[k], p)
		words[k] += a.standWords(f, p, column).height()
	}
	return stacks, words
}

// standWords are the name of somebody on the chart, how long ago that was seen, and what their word is said to weigh.
func (a *App) standWords(f *widget.Frame, q *view.Committed, column float64) *pile {
	h := f.Theme.Human()
	p := newPile(f, column-8, 0)
	p.middle(theme.SmallStrong, q.Name, h.Ink)
	p.middle(theme.Small, q.Note, a.faded(h.Ink, q.Fade))
	p.middle(theme.Small, q.Word, h.ClayDark)
	return p
}

// standing draws somebody, their words below them, in a column from y on, and returns how much of it they take.
func (a *App) standing(f *widget.Frame, q *view.Committed, x, y, column, size float64) float64 {
	words, feet := a.standWords(f, q, column), y+standGap+figure.Height*size
	at := widget.Rect{X: x + 3, Y: y + standGap - 6, W: column - 6, H: figure.Height*size + words.height() + 8}
	a.pointed(f, at, "council", q.ID, joined(", ", q.Name, q.Note, q.Word))
	pose := figure.Pose{Outlined: f.Theme.HighContrast}
	figure.Draw(f.Canvas, Likeness(q.Name, q.Looks), pose.Seen(f.Theme, 1-q.Fade), x+column/2, feet-4, size)
	words.drawAt(x+4, feet)
	return feet + words.height() - y
}

// stair draws one stage: a step of its own height above the ground, with its name on it. What lies aside has no step.
func (a *App) stair(f *widget.Frame, r widget.Rect, ground float64, name string, aside bool) {
	h := f.Theme.Human()
	ink, edge := h.Ink, canvas.Line(3)
	if aside {
		ink, edge = h.Soft, canvas.Stroke{Width: 2, Dashes: []float64{5, 5}}
	} else if !f.Theme.HighContrast {
		canvas.FillRect(f.Canvas, widget.Rect{X: r.X, Y: r.Y, W: r.W + .5, H: ground + r.H - r.Y}, canvas.Mix(h.Sheet, h.Shade, .45))
	}
	f.Canvas.StrokePath(canvas.LinePath(r.X+2, r.Y, r.Right()-2, r.Y), edge, ink)
	a.centred(f, r.X+5, r.Y+6, r.W-10, theme.SmallStrong, name, ink)
}
