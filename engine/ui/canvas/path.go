package canvas

import "math"

// Op is one kind of path segment.
type Op uint8

// The path segments, and how many points each takes.
const (
	MoveTo  Op = iota // one point: where the next contour starts
	LineTo            // one point: the end of a straight line
	QuadTo            // two points: control, end
	CubicTo           // three points: control, control, end
	Close             // no point: straight back to the start of the contour
)

// Segment is one step of a path; only as many points as its Op takes are used.
type Segment struct {
	Op Op
	P  [3]Point
}

// End returns the point at which the segment ends; a Close has none.
func (s Segment) End() Point {
	switch s.Op {
	case QuadTo:
		return s.P[1]
	case CubicTo:
		return s.P[2]
	default:
		return s.P[0]
	}
}

// Path is a list of contours. The zero value is empty and ready to use; methods return the path, so that calls chain.
type Path struct {
	Segments []Segment
	start    Point
	pen      Point
}

// kappa is the distance of a cubic's control points at which it follows a quarter of the unit circle most closely.
const kappa = 0.5522847498307936

// MoveTo starts a new contour at x, y.
func (p *Path) MoveTo(x, y float64) *Path {
	p.start = Point{x, y}
	return p.add(MoveTo, Point{x, y})
}

// LineTo draws a straight line to x, y.
func (p *Path) LineTo(x, y float64) *Path { return p.add(LineTo, Point{x, y}) }

// QuadTo draws a quadratic curve over the control point cx, cy.
func (p *Path) QuadTo(cx, cy, x, y float64) *Path { return p.add(QuadTo, Point{cx, cy}, Point{x, y}) }

// CubicTo draws a cubic curve over two control points.
func (p *Path) CubicTo(ax, ay, bx, by, x, y float64) *Path {
	return p.add(CubicTo, Point{ax, ay}, Point{bx, by}, Point{x, y})
}

// Close goes straight back to the start of the contour.
func (p *Path) Close() *Path {
	p.Segments = append(p.Segments, Segment{Op: Close})
	p.pen = p.start
	return p
}

// Pen returns where the next segment starts.
func (p *Path) Pen() Point { return p.pen }

func (p *Path) add(op Op, points ...Point) *Path {
	s := Segment{Op: op}
	copy(s.P[:], points)
	p.Segments = append(p.Segments, s)
	p.pen = points[len(points)-1]
	return p
}

// Rect adds a rectangle.
func (p *Path) Rect(r Rect) *Path {
	return p.MoveTo(r.X, r.Y).LineTo(r.Right(), r.Y).LineTo(r.Right(), r.Bottom()).LineTo(r.X, r.Bottom()).Close()
}

// RoundRect adds a rectangle with corners of the given radius, which is cut to half the shorter side.
func (p *Path) RoundRect(r Rect, radius float64) *Path {
	radius = min(radius, r.W/2, r.H/2)
	if radius <= 0 {
		return p.Rect(r)
	}
	k := radius * (1 - kappa)
	p.MoveTo(r.X+radius, r.Y).LineTo(r.Right()-radius, r.Y)
	p.CubicTo(r.Right()-k, r.Y, r.Right(), r.Y+k, r.Right(), r.Y+radius)
	p.LineTo(r.Right(), r.Bottom()-radius)
	p.CubicTo(r.Right(), r.Bottom()-k, r.Right()-k, r.Bottom(), r.Right()-radius, r.Bottom())
	p.LineTo(r.X+radius, r.Bottom())
	p.CubicTo(r.X+k, r.Bottom(), r.X, r.Bottom()-k, r.X, r.Bottom()-radius)
	p.LineTo(r.X, r.Y+radius)
	p.CubicTo(r.X, r.Y+k, r.X+k, r.Y, r.X+radius, r.Y)
	return p.Close()
}

// Circle adds a circle around x, y.
func (p *Path) Circle(x, y, radius float64) *Path { return p.Ellipse(x, y, radius, radius) }

// Ellipse adds an upright ellipse around x, y.
func (p *Path) Ellipse(x, y, rx, ry float64) *Path {
	kx, ky := rx*kappa, ry*kappa
	p.MoveTo(x+rx, y)
	p.CubicTo(x+rx, y+ky, x+kx, y+ry, x, y+ry)
	p.CubicTo(x-kx, y+ry, x-rx, y+ky, x-rx, y)
	p.CubicTo(x-rx, y-ky, x-kx, y-ry, x, y-ry)
	p.CubicTo(x+kx, y-ry, x+rx, y-ky, x+rx, y)
	return p.Close()
}

// Append adds the contours of q, mapped by m.
func (p *Path) Append(q *Path, m Matrix) *Path {
	for _, s := range q.Segments {
		for i := range s.P {
			s.P[i] = m.Apply(s.P[i])
		}
		p.Segments = append(p.Segments, s)
		if s.Op == MoveTo {
			p.start = s.P[0]
		}
		if s.Op == Close {
			p.pen = p.start
		} else {
			p.pen = s.End()
		}
	}
	return p
}

// Transform returns a copy of p mapped by m.
func (p *Path) Transform(m Matrix) *Path {
	return (&Path{Segments: make([]Segment, 0, len(p.Segments))}).Append(p, m)
}

// Bounds returns a rectangle around all end and control points; ok is false for an empty path.
func (p *Path) Bounds() (r Rect, ok bool) {
	lo := Point{math.Inf(1), math.Inf(1)}
	hi := Point{math.Inf(-1), math.Inf(-1)}
	for _, s := range p.Segments {
		n := int(s.Op)
		if s.Op == MoveTo {
			n = 1
		} else if s.Op == Close {
			n = 0
		}
		for _, q := range s.P[:n] {
			lo = Point{min(lo.X, q.X), min(lo.Y, q.Y)}
			hi = Point{max(hi.X, q.X), max(hi.Y, q.Y)}
		}
	}
	if hi.X < lo.X {
		return Rect{}, false
	}
	return Rect{lo.X, lo.Y, hi.X - lo.X, hi.Y - lo.Y}, true
}

// RectPath returns a new path of one rectangle.
func RectPath(r Rect) *Path { return new(Path).Rect(r) }

// RoundRectPath returns a new path of one rectangle with round corners.
func RoundRectPath(r Rect, radius float64) *Path { return new(Path).RoundRect(r, radius) }

// CirclePath returns a new path of one circle.
func CirclePath(x, y, radius float64) *Path { return new(Path).Circle(x, y, radius) }

// LinePath returns a new path through the given points, x and y alternating.
func LinePath(xy ...float64) *Path {
	p := new(Path)
	for i := 0; i+1 < len(xy); i += 2 {
		if i == 0 {
			p.MoveTo(xy[0], xy[1])
		} else {
			p.LineTo(xy[i], xy[i+1])
		}
	}
	return p
}
