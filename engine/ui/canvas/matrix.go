package canvas

import "math"

// Matrix maps x, y to A·x + C·y + E, B·x + D·y + F.
type Matrix struct{ A, B, C, D, E, F float64 }

// Identity changes nothing.
func Identity() Matrix { return Matrix{A: 1, D: 1} }

// Translate moves by x, y.
func Translate(x, y float64) Matrix { return Matrix{A: 1, D: 1, E: x, F: y} }

// Scale stretches by sx and sy around the origin.
func Scale(sx, sy float64) Matrix { return Matrix{A: sx, D: sy} }

// Rotate turns by degrees around the origin, clockwise on the screen.
func Rotate(degrees float64) Matrix {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	return Matrix{A: cos, B: sin, C: -sin, D: cos}
}

// RotateAround turns by degrees around x, y, clockwise on the screen.
func RotateAround(degrees, x, y float64) Matrix {
	return Translate(x, y).Mul(Rotate(degrees)).Mul(Translate(-x, -y))
}

// Mul returns the matrix that applies n first and m after it.
func (m Matrix) Mul(n Matrix) Matrix {
	return Matrix{
		A: m.A*n.A + m.C*n.B, B: m.B*n.A + m.D*n.B,
		C: m.A*n.C + m.C*n.D, D: m.B*n.C + m.D*n.D,
		E: m.A*n.E + m.C*n.F + m.E, F: m.B*n.E + m.D*n.F + m.F,
	}
}

// Apply maps p.
func (m Matrix) Apply(p Point) Point {
	return Point{m.A*p.X + m.C*p.Y + m.E, m.B*p.X + m.D*p.Y + m.F}
}

// Bounds returns the upright rectangle around the image of r.
func (m Matrix) Bounds(r Rect) Rect {
	first := m.Apply(Point{r.X, r.Y})
	lo, hi := first, first
	for _, p := range []Point{{r.Right(), r.Y}, {r.X, r.Bottom()}, {r.Right(), r.Bottom()}} {
		q := m.Apply(p)
		lo = Point{min(lo.X, q.X), min(lo.Y, q.Y)}
		hi = Point{max(hi.X, q.X), max(hi.Y, q.Y)}
	}
	return Rect{lo.X, lo.Y, hi.X - lo.X, hi.Y - lo.Y}
}

// Zoom returns by how much lengths grow, averaged over directions; strokes and flattening depend on it.
func (m Matrix) Zoom() float64 { return math.Sqrt(math.Abs(m.A*m.D - m.B*m.C)) }
