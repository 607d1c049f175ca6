package canvas

import "math"

// Cap is how an open line ends.
type Cap uint8

// The caps; round is the look's own.
const (
	RoundCap Cap = iota
	ButtCap
	SquareCap
)

// Join is how two lines meet.
type Join uint8

// The joins; round is the look's own.
const (
	RoundJoin Join = iota
	MiterJoin
)

// miterLimit is the length of a pointed corner, in widths, from which it is cut off: the SVG standard's own value.
const miterLimit = 4

// Stroke says how to draw along a path.
type Stroke struct {
	Width  float64 // in points
	Cap    Cap
	Join   Join
	Dashes []float64 // lengths of line and gap in turn, in points; empty is a solid line
	Phase  float64   // how far into the dashes the line starts, in points
}

// Line is a solid stroke with round ends.
func Line(width float64) Stroke { return Stroke{Width: width} }

// Outline returns the shape that s covers along p, made of straight lines that stay within tolerance of the true one.
func Outline(p *Path, s Stroke, tolerance float64) *Path {
	o := outliner{half: s.Width / 2, stroke: s, out: new(Path)}
	if o.half <= 0 {
		return o.out
	}
	// The angle at which a chord of the round joins strays from the circle by the tolerance.
	o.step = 2 * math.Acos(clamp(1-tolerance/o.half, 0.2, 0.9999))
	lines := flatten(p, tolerance)
	if len(s.Dashes) > 0 {
		lines = dash(lines, s.Dashes, s.Phase)
	}
	for _, l := range lines {
		o.line(l)
	}
	return o.out
}

type outliner struct {
	half   float64
	step   float64
	stroke Stroke
	out    *Path
	begun  bool
}

// line adds the outline of one contour. Outlines all turn the same way round on the screen, so that overlapping ones
// never cancel each other.
func (o *outliner) line(l polyline) {
	points := distinct(l)
	switch {
	case len(points) == 1:
		o.dot(points[0])
	case l.closed && len(points) > 2:
		o.ring(points)
		o.ring(reversed(points))
	default:
		if l.closed {
			points = append(points, points[0])
		}
		o.side(points)
		o.side(reversed(points))
		o.end()
	}
}

// dot draws a contour without length: what is left of a line is its two caps.
func (o *outliner) dot(at Point) {
	switch o.stroke.Cap {
	case RoundCap:
		o.out.Circle(at.X, at.Y, o.half)
	case SquareCap:
		o.out.Rect(Rect{at.X - o.half, at.Y - o.half, 2 * o.half, 2 * o.half})
	}
}

// side runs along one side of an open line and around its far end.
func (o *outliner) side(points []Point) {
	last := len(points) - 1
	for i := 1; i <= last; i++ {
		n := o.normal(points[i-1], points[i])
		if i == 1 {
			o.to(points[0], n)
		}
		if i < last {
			o.join(points[i-1], points[i], points[i+1])
		} else {
			o.to(points[last], n)
			o.cap(points[last], n)
		}
	}
}

// ring runs along one side of a closed line.
func (o *outliner) ring(points []Point) {
	n := len(points)
	for i := range points {
		o.join(points[(i+n-1)%n], points[i], points[(i+1)%n])
	}
	o.end()
}

// join turns the corner at b. The sum of both normals points along the corner's middle line.
func (o *outliner) join(a, b, c Point) {
	n0, n1 := o.normal(a, b), o.normal(b, c)
	cross := n0.X*n1.Y - n0.Y*n1.X
	dot := n0.X*n1.X + n0.Y*n1.Y
	meet := Point{(n0.X + n1.X) / (1 + dot), (n0.Y + n1.Y) / (1 + dot)}
	reach := o.half * math.Sqrt(max(0, (1-dot)/(1+dot))) // how far before the corner the inner sides meet
	switch {
	case cross <= 0 && dot > -0.99 && reach < math.Hypot(b.X-a.X, b.Y-a.Y) && reach < math.Hypot(c.X-b.X, c.Y-b.Y):
		o.to(b, meet)
	case cross < 0:
		o.to(b, n0)
		o.add(b) // over the corner itself, so that no hole opens when the sides are shorter than the line is wide
		o.to(b, n1)
	case o.stroke.Join == MiterJoin && 2/(1+dot) <= miterLimit*miterLimit:
		o.to(b, meet)
	default:
		o.to(b, n0)
		if o.stroke.Join == RoundJoin {
			o.fan(b, n0, math.Atan2(cross, dot))
		}
		o.to(b, n1)
	}
}

func (o *outliner) cap(at, n Point) {
	switch o.stroke.Cap {
	case RoundCap:
		o.fan(at, n, math.Pi)
	case SquareCap:
		o.to(at, Point{n.X - n.Y, n.Y + n.X})
		o.to(at, Point{-n.X - n.Y, -n.Y + n.X})
	}
}

// fan adds the points of an arc around at, starting after direction n and ending before n turned by angle.
func (o *outliner) fan(at, n Point, angle float64) {
	if angle < 0 {
		angle += 2 * math.Pi
	}
	steps := int(math.Ceil(angle / o.step))
	for i := 1; i < steps; i++ {
		sin, cos := math.Sincos(angle * float64(i) / float64(steps))
		o.to(at, Point{n.X*cos - n.Y*sin, n.X*sin + n.Y*cos})
	}
}

// normal returns the unit vector to the left of the way from a to b, as seen on the screen.
func (o *outliner) normal(a, b Point) Point {
	dx, dy := b.X-a.X, b.Y-a.Y
	length := math.Hypot(dx, dy)
	return Point{dy / length, -dx / length}
}

func (o *outliner) to(at, n Point) { o.add(Point{at.X + n.X*o.half, at.Y + n.Y*o.half}) }

func (o *outliner) add(p Point) {
	if !o.begun {
		o.out.MoveTo(p.X, p.Y)
		o.begun = true
		return
	}
	o.out.LineTo(p.X, p.Y)
}

func (o *outliner) end() {
	o.out.Close()
	o.begun = false
}

// distinct drops points that repeat the one before them, and a closed line's return to its start.
func distinct(l polyline) []Point {
	const near = 1e-6
	apart := func(a, b Point) bool { return math.Abs(a.X-b.X) > near || math.Abs(a.Y-b.Y) > near }
	var out []Point
	for _, p := range l.points {
		if len(out) == 0 || apart(out[len(out)-1], p) {
			out = append(out, p)
		}
	}
	for l.closed && len(out) > 1 && !apart(out[0], out[len(out)-1]) {
		out = out[:len(out)-1]
	}
	return out
}

func reversed(points []Point) []Point {
	out := make([]Point, len(points))
	for i, p := range points {
		out[len(points)-1-i] = p
	}
	return out
}
