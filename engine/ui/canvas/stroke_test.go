package canvas

import (
	"math"
	"testing"
)

// area returns the signed area of all contours, made of straight lines: positive runs clockwise on the screen.
func area(p *Path) float64 {
	sum := 0.0
	for _, l := range flatten(p, 0.0001) {
		for i, a := range l.points {
			b := l.points[(i+1)%len(l.points)]
			sum += a.X*b.Y - b.X*a.Y
		}
	}
	return sum / 2
}

func TestOutlineArea(t *testing.T) {
	quarter := math.Pi / 4 // of the square around a circle
	tests := []struct {
		name string
		p    *Path
		s    Stroke
		want float64
	}{
		{"butt line", LinePath(0, 0, 10, 0), Stroke{Width: 2, Cap: ButtCap}, 20},
		{"square line", LinePath(0, 0, 10, 0), Stroke{Width: 2, Cap: SquareCap}, 24},
		{"round line", LinePath(0, 0, 10, 0), Line(2), 20 + 4*quarter},
		{"mitered corner", LinePath(0, 0, 10, 0, 10, 10), Stroke{Width: 2, Cap: ButtCap, Join: MiterJoin}, 40},
		{"round corner", LinePath(0, 0, 10, 0, 10, 10), Stroke{Width: 2, Cap: ButtCap}, 39 + quarter},
		{"square frame", RectPath(Rect{0, 0, 10, 10}), Stroke{Width: 2, Join: MiterJoin}, 12*12 - 8*8},
		{"dot", new(Path).MoveTo(3, 3).LineTo(3, 3), Line(4), 16 * quarter},
		{"no dot", new(Path).MoveTo(3, 3), Stroke{Width: 4, Cap: ButtCap}, 0},
		{"no width", LinePath(0, 0, 10, 0), Line(0), 0},
		{"dashes", LinePath(0, 0, 10, 0), Stroke{Width: 1, Cap: ButtCap, Dashes: []float64{2, 3}}, 4},
		{"dashes begun", LinePath(0, 0, 10, 0), Stroke{Width: 1, Cap: ButtCap, Dashes: []float64{2, 3}, Phase: 1}, 4},
		{"ring", CirclePath(0, 0, 10), Line(2), math.Pi * (11*11 - 9*9)},
	}
	for _, tt := range tests {
		got := area(Outline(tt.p, tt.s, 0.001))
		if math.Abs(got-tt.want) > 0.02*max(1, tt.want/10) {
			t.Errorf("%s covers %.3f, want %.3f", tt.name, got, tt.want)
		}
	}
}

// All outlines run clockwise, so that two of them in one path never cancel where they cross.
func TestOutlineDirection(t *testing.T) {
	for _, p := range []*Path{
		LinePath(0, 0, 10, 0), LinePath(10, 0, 0, 0), LinePath(0, 0, 5, 5, 0, 9),
		LinePath(0, 0, 10, 0, 10, 10).Close(), LinePath(10, 10, 10, 0, 0, 0).Close(),
	} {
		if got := area(Outline(p, Line(2), 0.01)); got <= 0 {
			t.Errorf("%v runs the wrong way round: area %v", p.Segments, got)
		}
	}
}

func TestDash(t *testing.T) {
	line := []polyline{{points: []Point{{0, 0}, {4, 0}, {4, 6}}}}
	// 3 on, 2 off, 3 on over the corner at 4: the second dash runs from 5 to 8 along the line, past no corner.
	got := dash(line, []float64{3, 2}, 0)
	want := [][]Point{{{0, 0}, {3, 0}}, {{4, 1}, {4, 4}}}
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range want {
		for k := range want[i] {
			if !samePoint(got[i].points[k], want[i][k]) {
				t.Errorf("dash %d is %v, want %v", i, got[i].points, want[i])
			}
		}
	}
	if got := dash(line, []float64{0, 0}, 0); len(got) != 1 {
		t.Errorf("dashes without length cut the line into %d", len(got))
	}
	if got := dash(line, []float64{0.01, 2.5}, 0); len(got) != 4 {
		t.Errorf("got %d dots on a line of 10 at a pitch of 2.51, want 4", len(got))
	}
}
