package canvas

import (
	"fmt"
	"math"
	"strconv"
)

// ParseSVG reads the "d" attribute of an SVG path: all commands, absolute and relative, with arcs turned into cubics.
func ParseSVG(d string) (*Path, error) {
	r := svgReader{text: d, path: new(Path)}
	for {
		r.skip()
		if r.at == len(r.text) {
			return r.path, nil
		}
		if err := r.command(); err != nil {
			return nil, fmt.Errorf("svg path %q, byte %d: %w", d, r.at, err)
		}
	}
}

// SVG is ParseSVG for paths written in our own tables; a wrong one is our mistake and panics.
func SVG(d string) *Path {
	p, err := ParseSVG(d)
	if err != nil {
		panic("canvas: " + err.Error())
	}
	return p
}

// SVG appends the path written in SVG notation; a wrong one panics.
func (p *Path) SVG(d string) *Path { return p.Append(SVG(d), Identity()) }

type svgReader struct {
	text    string
	at      int
	path    *Path
	letter  byte  // the command in force, in its case as written
	last    byte  // upper case of the previous command, for smooth curves
	control Point // last control point, for smooth curves
}

// svgArity is how many numbers each command takes at a time.
var svgArity = map[byte]int{'M': 2, 'L': 2, 'H': 1, 'V': 1, 'C': 6, 'S': 4, 'Q': 4, 'T': 2, 'A': 7, 'Z': 0}

func (r *svgReader) command() error {
	c := r.text[r.at]
	explicit := (c|32) >= 'a' && (c|32) <= 'z'
	if explicit {
		r.letter = c
		r.at++
	}
	upper := r.letter &^ 32
	n, known := svgArity[upper]
	switch {
	case r.letter == 0 && !explicit, !known:
		return fmt.Errorf("unknown command %q", c)
	case !explicit && n == 0:
		return fmt.Errorf("number after Z")
	case r.last == 0 && upper != 'M':
		return fmt.Errorf("a path starts with M")
	}
	args := make([]float64, n)
	for i := range args {
		v, err := r.number(upper == 'A' && (i == 3 || i == 4))
		if err != nil {
			return err
		}
		args[i] = v
	}
	r.draw(upper, args, r.letter != upper)
	r.last = upper
	if upper == 'M' { // further pairs after a move are lines
		r.letter = 'L' | r.letter&32
	}
	return nil
}

func (r *svgReader) draw(upper byte, a []float64, relative bool) {
	pen := r.path.Pen()
	if relative {
		shift(upper, a, pen)
	}
	switch upper {
	case 'M':
		r.path.MoveTo(a[0], a[1])
	case 'L':
		r.path.LineTo(a[0], a[1])
	case 'H':
		r.path.LineTo(a[0], pen.Y)
	case 'V':
		r.path.LineTo(pen.X, a[0])
	case 'C':
		r.path.CubicTo(a[0], a[1], a[2], a[3], a[4], a[5])
		r.control = Point{a[2], a[3]}
	case 'S':
		c := r.mirrored(pen, 'C', 'S')
		r.path.CubicTo(c.X, c.Y, a[0], a[1], a[2], a[3])
		r.control = Point{a[0], a[1]}
	case 'Q':
		r.path.QuadTo(a[0], a[1], a[2], a[3])
		r.control = Point{a[0], a[1]}
	case 'T':
		c := r.mirrored(pen, 'Q', 'T')
		r.path.QuadTo(c.X, c.Y, a[0], a[1])
		r.control = c
	case 'A':
		arc(r.path, a[0], a[1], a[2], a[3] != 0, a[4] != 0, Point{a[5], a[6]})
	case 'Z':
		r.path.Close()
	}
}

// shift turns the relative numbers of a command into absolute ones.
func shift(upper byte, a []float64, pen Point) {
	switch upper {
	case 'H':
		a[0] += pen.X
	case 'V':
		a[0] += pen.Y
	case 'A':
		a[5] += pen.X
		a[6] += pen.Y
	default:
		for i := range a {
			if i%2 == 0 {
				a[i] += pen.X
			} else {
				a[i] += pen.Y
			}
		}
	}
}

// mirrored returns the control point a smooth curve starts with.
func (r *svgReader) mirrored(pen Point, curve, smooth byte) Point {
	if r.last != curve && r.last != smooth {
		return pen
	}
	return Point{2*pen.X - r.control.X, 2*pen.Y - r.control.Y}
}

func (r *svgReader) skip() {
	for r.at < len(r.text) && (r.text[r.at] <= ' ' || r.text[r.at] == ',') {
		r.at++
	}
}

// number reads the next number; a flag is a single 0 or 1 that may stand without a space after it.
func (r *svgReader) number(flag bool) (float64, error) {
	r.skip()
	from := r.at
	if flag {
		if from < len(r.text) && (r.text[from] == '0' || r.text[from] == '1') {
			r.at++
			return float64(r.text[from] - '0'), nil
		}
		return 0, fmt.Errorf("an arc flag is 0 or 1")
	}
	dot, exponent := false, false
scan:
	for ; r.at < len(r.text); r.at++ {
		c := r.text[r.at]
		switch {
		case c >= '0' && c <= '9':
		case (c == '-' || c == '+') && (r.at == from || r.text[r.at-1]|32 == 'e'):
		case c == '.' && !dot && !exponent:
			dot = true
		case c|32 == 'e' && !exponent && r.at > from:
			exponent = true
		default:
			break scan
		}
	}
	v, err := strconv.ParseFloat(r.text[from:r.at], 64)
	if err != nil {
		return 0, fmt.Errorf("a number is missing")
	}
	return v, nil
}

// arc adds an elliptical arc as cubics of at most a quarter turn, by the conversion in SVG 1.1, appendix F.6.
func arc(p *Path, rx, ry, degrees float64, large, sweep bool, to Point) {
	from := p.Pen()
	rx, ry = math.Abs(rx), math.Abs(ry)
	if from == to {
		return
	}
	if rx == 0 || ry == 0 {
		p.LineTo(to.X, to.Y)
		return
	}
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	hx, hy := (from.X-to.X)/2, (from.Y-to.Y)/2
	x, y := cos*hx+sin*hy, -sin*hx+cos*hy
	if over := x*x/(rx*rx) + y*y/(ry*ry); over > 1 { // radii too small to reach: grow them as the standard says
		rx, ry = rx*math.Sqrt(over), ry*math.Sqrt(over)
	}
	rest := (rx*rx*ry*ry - rx*rx*y*y - ry*ry*x*x) / (rx*rx*y*y + ry*ry*x*x)
	k := math.Sqrt(max(0, rest))
	if large == sweep {
		k = -k
	}
	cx, cy := k*rx*y/ry, -k*ry*x/rx
	start := math.Atan2((y-cy)/ry, (x-cx)/rx)
	turn := math.Atan2((-y-cy)/ry, (-x-cx)/rx) - start
	if sweep && turn < 0 {
		turn += 2 * math.Pi
	} else if !sweep && turn > 0 {
		turn -= 2 * math.Pi
	}
	m := Translate((from.X+to.X)/2, (from.Y+to.Y)/2).Mul(Matrix{A: cos, B: sin, C: -sin, D: cos}).
		Mul(Translate(cx, cy)).Mul(Scale(rx, ry))
	unitArc(p, m, start, turn, to)
}

// unitArc adds the part of the unit circle from start over turn (radians), mapped by m, ending exactly at to.
func unitArc(p *Path, m Matrix, start, turn float64, to Point) {
	n := int(math.Ceil(math.Abs(turn)/(math.Pi/2) - 1e-9))
	step := turn / float64(n)
	k := 4.0 / 3 * math.Tan(step/4)
	for i := range n {
		s0, c0 := math.Sincos(start + step*float64(i))
		s1, c1 := math.Sincos(start + step*float64(i+1))
		a := m.Apply(Point{c0 - k*s0, s0 + k*c0})
		b := m.Apply(Point{c1 + k*s1, s1 - k*c1})
		end := m.Apply(Point{c1, s1})
		if i == n-1 {
			end = to
		}
		p.CubicTo(a.X, a.Y, b.X, b.Y, end.X, end.Y)
	}
}
