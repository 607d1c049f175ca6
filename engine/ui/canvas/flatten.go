package canvas

import "math"

// polyline is one contour made of straight lines only.
type polyline struct {
	points []Point
	closed bool
}

// flatten turns p into straight lines that stay within tolerance of the curves.
func flatten(p *Path, tolerance float64) []polyline {
	var out []polyline
	var points []Point
	var start Point
	flush := func(closed bool) {
		if len(points) > 0 {
			out = append(out, polyline{points, closed})
		}
		points = nil
	}
	for _, s := range p.Segments {
		switch s.Op {
		case MoveTo:
			flush(false)
			start = s.P[0]
			points = append(points, start)
		case Close:
			flush(true)
		default:
			if len(points) == 0 { // drawing on after a Close starts where that contour started
				points = append(points, start)
			}
			points = appendCurve(points, s, tolerance)
		}
	}
	flush(false)
	return out
}

func appendCurve(points []Point, s Segment, tolerance float64) []Point {
	from := points[len(points)-1]
	switch s.Op {
	case QuadTo:
		// The farthest a quadratic strays from n chords is a quarter of its second difference over n².
		d := math.Hypot(from.X-2*s.P[0].X+s.P[1].X, from.Y-2*s.P[0].Y+s.P[1].Y)
		n := pieces(d/4, tolerance)
		for i := 1; i < n; i++ {
			t := float64(i) / float64(n)
			points = append(points, lerp(lerp(from, s.P[0], t), lerp(s.P[0], s.P[1], t), t))
		}
		return append(points, s.P[1])
	case CubicTo:
		d := max(math.Hypot(from.X-2*s.P[0].X+s.P[1].X, from.Y-2*s.P[0].Y+s.P[1].Y),
			math.Hypot(s.P[0].X-2*s.P[1].X+s.P[2].X, s.P[0].Y-2*s.P[1].Y+s.P[2].Y))
		n := pieces(d*3/4, tolerance)
		for i := 1; i < n; i++ {
			points = append(points, cubicAt(from, s.P, float64(i)/float64(n)))
		}
		return append(points, s.P[2])
	default:
		return append(points, s.P[0])
	}
}

func pieces(deviation, tolerance float64) int {
	n := math.Ceil(math.Sqrt(deviation / tolerance))
	return int(clamp(n, 1, 200))
}

func lerp(a, b Point, t float64) Point { return Point{a.X + (b.X-a.X)*t, a.Y + (b.Y-a.Y)*t} }

func cubicAt(from Point, p [3]Point, t float64) Point {
	a, b, c := lerp(from, p[0], t), lerp(p[0], p[1], t), lerp(p[1], p[2], t)
	return lerp(lerp(a, b, t), lerp(b, c, t), t)
}
