package canvas

import (
	"math"
	"strings"
	"testing"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-6 }

func samePoint(a, b Point) bool { return near(a.X, b.X) && near(a.Y, b.Y) }

func TestParseSVG(t *testing.T) {
	tests := []struct {
		d    string
		want []Segment
	}{
		{"M1 2", []Segment{{MoveTo, [3]Point{{1, 2}}}}},
		{"M1 2 3 4", []Segment{{MoveTo, [3]Point{{1, 2}}}, {LineTo, [3]Point{{3, 4}}}}},
		{"m1,2 3-4", []Segment{{MoveTo, [3]Point{{1, 2}}}, {LineTo, [3]Point{{4, -2}}}}},
		{"M0 0H5V-.5z", []Segment{{MoveTo, [3]Point{}}, {LineTo, [3]Point{{5, 0}}}, {LineTo, [3]Point{{5, -.5}}}, {Op: Close}}},
		{"M1 1h1v1", []Segment{{MoveTo, [3]Point{{1, 1}}}, {LineTo, [3]Point{{2, 1}}}, {LineTo, [3]Point{{2, 2}}}}},
		{"M0 0C1 2 3 4 5 6s1 1 2 2", []Segment{
			{MoveTo, [3]Point{}},
			{CubicTo, [3]Point{{1, 2}, {3, 4}, {5, 6}}},
			{CubicTo, [3]Point{{7, 8}, {6, 7}, {7, 8}}}, // the first control point mirrors 3 4 at 5 6
		}},
		{"M0 0q1 2 4 0t4 0", []Segment{
			{MoveTo, [3]Point{}}, {QuadTo, [3]Point{{1, 2}, {4, 0}}}, {QuadTo, [3]Point{{7, -2}, {8, 0}}},
		}},
		{"M0 0S1 1 2 0", []Segment{{MoveTo, [3]Point{}}, {CubicTo, [3]Point{{0, 0}, {1, 1}, {2, 0}}}}},
		{"M2 3ZL5 5", []Segment{{MoveTo, [3]Point{{2, 3}}}, {Op: Close}, {LineTo, [3]Point{{5, 5}}}}},
		{"M1e1 2.5.5", nil},
	}
	for _, tt := range tests {
		p, err := ParseSVG(tt.d)
		if tt.want == nil {
			if err == nil {
				t.Errorf("ParseSVG(%q) = %v, want an error", tt.d, p.Segments)
			}
			continue
		}
		if err != nil {
			t.Errorf("ParseSVG(%q): %v", tt.d, err)
			continue
		}
		if len(p.Segments) != len(tt.want) {
			t.Errorf("ParseSVG(%q) = %v, want %v", tt.d, p.Segments, tt.want)
			continue
		}
		for i, s := range p.Segments {
			for k := range s.P {
				if s.Op != tt.want[i].Op || !samePoint(s.P[k], tt.want[i].P[k]) {
					t.Errorf("ParseSVG(%q) segment %d = %v, want %v", tt.d, i, s, tt.want[i])
				}
			}
		}
	}
}

// A quarter of the circle of radius 10 around the origin, from the right to the top, goes through 7.071, -7.071.
func TestParseSVGArc(t *testing.T) {
	p := SVG("M10 0A10 10 0 0 0 0 -10")
	if len(p.Segments) != 2 || p.Segments[1].Op != CubicTo {
		t.Fatalf("got %v, want one cubic", p.Segments)
	}
	mid := cubicAt(Point{10, 0}, p.Segments[1].P, 0.5)
	if math.Abs(mid.X-7.0711) > 0.003 || math.Abs(mid.Y+7.0711) > 0.003 {
		t.Errorf("the middle of the arc is %v, want about 7.071, -7.071", mid)
	}
	if end := p.Pen(); !samePoint(end, Point{0, -10}) {
		t.Errorf("the arc ends at %v, want 0, -10", end)
	}
	if n := len(SVG("M10 0A10 10 0 1 1 0 -10").Segments); n != 4 {
		t.Errorf("three quarters of a circle took %d segments, want a move and 3 cubics", n)
	}
	// Flags need no space after them; radii too small for the distance grow to half of it.
	tight := SVG("M0 0a1 1 0 01 20 0")
	box, _ := tight.Bounds()
	if !near(box.Y, -10) {
		t.Errorf("a grown half circle reaches up to %v, want -10", box.Y)
	}
}

func TestParseSVGRefuses(t *testing.T) {
	for _, d := range []string{"L1 1", "M1", "M1 2 X", "1 2", "M0 0Z5", "M0 0A1 1 0 2 0 1 1", "M 0 0 L 1 -"} {
		if p, err := ParseSVG(d); err == nil {
			t.Errorf("ParseSVG(%q) = %v, want an error", d, p.Segments)
		} else if !strings.Contains(err.Error(), "byte") {
			t.Errorf("ParseSVG(%q): %v does not say where", d, err)
		}
	}
}

func FuzzParseSVG(f *testing.F) {
	f.Add("M13 4.5a1.8 1.8 0 1 0-.1 0M11 9l3-1 2 4 3 1")
	f.Add("m1 1Zz L1e5,2-3")
	f.Fuzz(func(t *testing.T, d string) {
		p, err := ParseSVG(d)
		if err == nil && len(p.Segments) > 0 && p.Segments[0].Op != MoveTo {
			t.Errorf("%q starts with %v", d, p.Segments[0])
		}
	})
}

func TestMatrix(t *testing.T) {
	m := Translate(10, 0).Mul(Rotate(90)).Mul(Scale(2, 2))
	// 3, 1 is doubled to 6, 2, turned a quarter clockwise (y is down) to -2, 6, and moved to 8, 6.
	if got := m.Apply(Point{3, 1}); !samePoint(got, Point{8, 6}) {
		t.Errorf("got %v, want 8, 6", got)
	}
	if got := m.Zoom(); !near(got, 2) {
		t.Errorf("zoom %v, want 2", got)
	}
	if got := m.Bounds(Rect{0, 0, 1, 2}); !near(got.X, 6) || !near(got.Y, 0) || !near(got.W, 4) || !near(got.H, 2) {
		t.Errorf("bounds %v, want 6 0 4 2", got)
	}
}

func TestFlatten(t *testing.T) {
	lines := flatten(new(Path).Rect(Rect{0, 0, 2, 1}).LineTo(5, 5), 0.1)
	if len(lines) != 2 || !lines[0].closed || lines[1].closed {
		t.Fatalf("got %+v, want a closed contour and an open one", lines)
	}
	if got := lines[1].points[0]; !samePoint(got, Point{0, 0}) {
		t.Errorf("after a Close drawing went on at %v, want 0, 0", got)
	}
	for _, p := range flatten(CirclePath(0, 0, 100), 0.1)[0].points {
		if r := math.Hypot(p.X, p.Y); r < 99.9 || r > 100.1 {
			t.Errorf("%v lies %v from the middle, want 100", p, r)
		}
	}
}

func TestRectSplits(t *testing.T) {
	r := Rect{10, 20, 100, 50}
	left, rest := r.SplitLeft(30, 5)
	if left != (Rect{10, 20, 30, 50}) || rest != (Rect{45, 20, 65, 50}) {
		t.Errorf("left %v, rest %v", left, rest)
	}
	rest, bottom := r.SplitBottom(80, 5) // more than there is
	if bottom != r || rest.H != 0 {
		t.Errorf("bottom %v, rest %v", bottom, rest)
	}
	if c := r.Columns(3, 5); c[2] != (Rect{80, 20, 30, 50}) {
		t.Errorf("third column %v, want 80 20 30 50", c[2])
	}
	if got := r.Inset(60); got.W != 0 || got.H != 0 {
		t.Errorf("inset %v, want no size", got)
	}
}
