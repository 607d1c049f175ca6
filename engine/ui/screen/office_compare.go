package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// The hiring table, in points.
const (
	leastApplicant = 104.0 // width of a column, at text 100 percent
	mostApplicant  = 340.0
	leastFace      = .5 // the smallest and the largest size of their figures
	mostFace       = 1.3
	mostMore       = 26.0 // that a row gets of what is left
)

// comparison draws the hiring table: a column for each applicant, a row for each source of evidence, and below them what you make of it. A field that is
// still empty says that nobody has looked, which is as good to know as what was found.
func (a *App) comparison(f *widget.Frame, r widget.Rect, t *view.Comparison) bool {
	l := enlarge(f, r, "What you know of whom", "Minutes are what you have spent. A broken field: nobody has looked there yet.")
	side := min(f.Theme.Scaled(150), l.in.W*.26)
	column := min((l.in.W-side)/float64(len(t.Heads)), f.Theme.Scaled(mostApplicant))
	if column < f.Theme.Scaled(leastApplicant) {
		return false
	}
	head := 0.0
	for i := range t.Heads {
		head = max(head, f.TextHeight(column-12, theme.SmallStrong, t.Heads[i].Name)+f.TextHeight(column-12, theme.Small, sentenceCase(t.Heads[i].Meta)))
	}
	needs, sum := comparedRows(f, t, side, column)
	size := min(mostFace, (l.in.H-head-20-sum)/figure.Height, (column-8)/figure.Width)
	if needs == nil || size < leastFace {
		return false
	}
	faces := figure.Height*size + 6
	l.draw(f, r)
	l.in.X += (l.in.W - side - column*float64(len(t.Heads))) / 2 // on a wide sheet in the middle, so that names stay near their rows
	h := f.Theme.Human()
	for i := range t.Heads {
		q := &t.Heads[i]
		x := l.in.X + side + float64(i)*column
		a.pointed(f, widget.Rect{X: x + 3, Y: l.in.Y - 4, W: column - 6, H: faces + head + 8}, "hiring", q.ID, q.Name+": "+q.Meta)
		pose := figure.Pose{Outlined: f.Theme.HighContrast}
		figure.Draw(f.Canvas, Likeness(q.Name, q.Looks), pose, x+column/2, l.in.Y+faces-6, size)
		y := l.in.Y + faces
		y += a.centred(f, x+6, y, column-12, theme.SmallStrong, q.Name, h.Ink)
		a.centred(f, x+6, y, column-12, theme.Small, sentenceCase(q.Meta), h.Soft)
	}
	more := min((l.in.H-faces-head-14-sum)/float64(len(needs)), f.Theme.Scaled(mostMore))
	y := l.in.Y + faces + head + 8
	for k := range t.Rows {
		row, sums := &t.Rows[k], t.Rows[k].Sum
		if sums && !t.Rows[k-1].Sum { // under the line is what you make of it
			canvas.FillRect(f.Canvas, widget.Rect{X: l.in.X, Y: y + 1, W: side + column*float64(len(t.Heads)), H: 2}, h.Ink)
			y += 6
		}
		high := needs[k] + more
		role := theme.Small
		if sums {
			role = theme.SmallStrong
		}
		title := f.TextHeight(side-8, role, row.Title)
		f.TextIn(l.in.X, y+(high-title)/2, side-8, role, row.Title, h.Ink)
		for i := range row.Cells {
			a.comparedCell(f, widget.Rect{X: l.in.X + side + float64(i)*column, Y: y, W: column, H: high}.InsetXY(4, 2), &row.Cells[i], sums)
		}
		y += high
	}
	return true
}

// comparedRows is how high each row must be, or nil where a word does not fit into its field.
func comparedRows(f *widget.Frame, t *view.Comparison, side, column float64) (needs []float64, sum float64) {
	for k := range t.Rows {
		row := &t.Rows[k]
		need := f.TextHeight(side-8, theme.Small, row.Title)
		for i := range row.Cells {
			c := &row.Cells[i]
			if !fits(f, theme.Small, column-24, c.Text) {
				return nil, 0
			}
			need = max(need, f.TextHeight(column-24, theme.Small, joined(", ", c.Text, c.Note)))
		}
		needs = append(needs, need+12)
		sum += need + 12
	}
	return needs, sum + 6
}

// comparedCell is what a source says of somebody.
func (a *App) comparedCell(f *widget.Frame, r widget.Rect, c *view.ComparisonCell, sum bool) {
	h, th := f.Theme.Human(), f.Theme
	if c.Text == "" {
		edge := canvas.Line(1.5)
		edge.Dashes = []float64{4, 4}
		f.Canvas.StrokePath(canvas.RoundRectPath(r.Inset(1), 5), edge, canvas.Mix(h.Sheet, h.Soft, .7))
		return
	}
	if !th.HighContrast && !sum {
		canvas.FillRound(f.Canvas, r, 5, canvas.Mix(h.Sheet, h.Carpet, .8))
	} else if th.HighContrast {
		canvas.StrokeRound(f.Canvas, r, 5, 1, h.Ink)
	}
	words := joined(", ", c.Text, c.Note)
	high := f.TextHeight(r.W-16, theme.Small, words)
	a.centred(f, r.X+8, r.Y+(r.H-high)/2, r.W-16, theme.Small, words, h.Ink)
}

// centred draws wrapped text in the middle of a column and returns its height.
func (a *App) centred(f *widget.Frame, x, y, w float64, role theme.Role, s string, col canvas.Color) float64 {
	block := canvas.Wrap(f.Theme.Style(role), s, w)
	canvas.DrawBlockIn(f.Canvas, block, x, y, w, col, canvas.Middle)
	return block.Height
}
