package canvas

// Align is where a line of text stands relative to its x.
type Align uint8

// The alignments.
const (
	Start Align = iota
	Middle
	End
)

// DrawText draws one line aligned at x and returns its width.
func DrawText(c Canvas, x, y float64, text string, st Style, col Color, align Align) float64 {
	st.Right = st.Right || ReadsLeft(text)
	width := Measure(st, text)
	switch align {
	case Middle:
		x -= width / 2
	case End:
		x -= width
	}
	c.Text(x, y, text, st, col)
	return width
}

// DrawBlock draws a block with its upper left corner at x, y, each run in its own colour.
func DrawBlock(c Canvas, b Block, x, y float64) {
	for _, l := range b.Lines {
		for _, p := range l.Pieces {
			c.Text(x+p.X, y+l.Baseline, p.Text, p.Style, p.Color)
		}
	}
}

// mirrored is an alignment for text that begins at the right.
func mirrored(a Align) Align {
	switch a {
	case Start:
		return End
	case End:
		return Start
	}
	return a
}

// DrawBlockIn draws a block in one colour, its lines aligned in a column of the given width.
func DrawBlockIn(c Canvas, b Block, x, y, width float64, col Color, align Align) {
	if b.Right {
		align = mirrored(align)
	}
	for _, l := range b.Lines {
		left := x
		switch align {
		case Middle:
			left += (width - l.Width) / 2
		case End:
			left += width - l.Width
		}
		for _, p := range l.Pieces {
			c.Text(left+p.X, y+l.Baseline, p.Text, p.Style, col)
		}
	}
}

// FillRect fills a rectangle.
func FillRect(c Canvas, r Rect, col Color) { c.FillPath(RectPath(r), col) }

// FillRound fills a rectangle with round corners.
func FillRound(c Canvas, r Rect, radius float64, col Color) {
	c.FillPath(RoundRectPath(r, radius), col)
}

// StrokeRound draws the border of a rectangle with round corners, centred on its edge.
func StrokeRound(c Canvas, r Rect, radius, width float64, col Color) {
	c.StrokePath(RoundRectPath(r, radius), Line(width), col)
}

// FillCircle fills a circle.
func FillCircle(c Canvas, x, y, radius float64, col Color) { c.FillPath(CirclePath(x, y, radius), col) }

// DrawLine draws a straight line with round ends.
func DrawLine(c Canvas, x0, y0, x1, y1, width float64, col Color) {
	c.StrokePath(LinePath(x0, y0, x1, y1), Line(width), col)
}
