package canvas

// Point is a place in points.
type Point struct{ X, Y float64 }

// Rect is an upright rectangle in points: its upper left corner and its size.
type Rect struct{ X, Y, W, H float64 }

// Right returns the x of the right edge.
func (r Rect) Right() float64 { return r.X + r.W }

// Bottom returns the y of the lower edge.
func (r Rect) Bottom() float64 { return r.Y + r.H }

// Center returns the middle.
func (r Rect) Center() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// Empty reports whether r covers nothing.
func (r Rect) Empty() bool { return r.W <= 0 || r.H <= 0 }

// Contains reports whether x, y lies in r; the right and lower edges are outside.
func (r Rect) Contains(x, y float64) bool {
	return x >= r.X && y >= r.Y && x < r.Right() && y < r.Bottom()
}

// Move returns r shifted by dx, dy.
func (r Rect) Move(dx, dy float64) Rect { return Rect{r.X + dx, r.Y + dy, r.W, r.H} }

// Inset returns r with d taken off on all four sides; a negative d grows it. Sizes never become negative.
func (r Rect) Inset(d float64) Rect { return r.InsetXY(d, d) }

// InsetXY returns r with dx taken off left and right and dy above and below.
func (r Rect) InsetXY(dx, dy float64) Rect {
	return Rect{r.X + dx, r.Y + dy, max(0, r.W-2*dx), max(0, r.H-2*dy)}
}

// Intersect returns what r and o share, or an empty rectangle.
func (r Rect) Intersect(o Rect) Rect {
	x, y := max(r.X, o.X), max(r.Y, o.Y)
	right, bottom := min(r.Right(), o.Right()), min(r.Bottom(), o.Bottom())
	if right <= x || bottom <= y {
		return Rect{X: x, Y: y}
	}
	return Rect{x, y, right - x, bottom - y}
}

// SplitLeft cuts w points off the left, leaves a gap, and returns both parts.
func (r Rect) SplitLeft(w, gap float64) (left, rest Rect) {
	w = clamp(w, 0, r.W)
	return Rect{r.X, r.Y, w, r.H}, Rect{r.X + w + gap, r.Y, max(0, r.W-w-gap), r.H}
}

// SplitRight cuts w points off the right, leaves a gap, and returns both parts.
func (r Rect) SplitRight(w, gap float64) (rest, right Rect) {
	w = clamp(w, 0, r.W)
	return Rect{r.X, r.Y, max(0, r.W-w-gap), r.H}, Rect{r.Right() - w, r.Y, w, r.H}
}

// SplitTop cuts h points off the top, leaves a gap, and returns both parts.
func (r Rect) SplitTop(h, gap float64) (top, rest Rect) {
	h = clamp(h, 0, r.H)
	return Rect{r.X, r.Y, r.W, h}, Rect{r.X, r.Y + h + gap, r.W, max(0, r.H-h-gap)}
}

// SplitBottom cuts h points off the bottom, leaves a gap, and returns both parts.
func (r Rect) SplitBottom(h, gap float64) (rest, bottom Rect) {
	h = clamp(h, 0, r.H)
	return Rect{r.X, r.Y, r.W, max(0, r.H-h-gap)}, Rect{r.X, r.Bottom() - h, r.W, h}
}

// Columns divides r into n equal columns with gaps between them. n must be at least 1.
func (r Rect) Columns(n int, gap float64) []Rect {
	w := max(0, (r.W-gap*float64(n-1))/float64(n))
	columns := make([]Rect, n)
	for i := range columns {
		columns[i] = Rect{r.X + float64(i)*(w+gap), r.Y, w, r.H}
	}
	return columns
}
