package screen

import (
	"testing"
	"time"

	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
)

// TestRestCostsNothing: a page nobody touches is updated without one allocation, and wants no picture.
func TestRestCostsNothing(t *testing.T) {
	b := office(t, look{w: 1280, h: 800, th: theme.Default()})
	b.rest()
	b.Dirty()
	b.picture()
	b.Dirty()
	tick := input.Snapshot{Elapsed: time.Second / 60}
	if n := testing.AllocsPerRun(200, func() { b.tick(tick) }); n != 0 {
		t.Errorf("a tick at rest allocates %v times", n)
	}
	if b.Dirty() {
		t.Error("a page at rest wants to be drawn")
	}
}

// BenchmarkMove is a tick in which the pointer moves over the fullest office: the page is laid out anew and nothing is drawn.
func BenchmarkMove(b *testing.B) {
	o := office(b, look{w: 1280, h: 800, th: theme.Default()})
	x := 0.0
	b.ReportAllocs()
	for b.Loop() {
		x += 3
		o.tick(input.Snapshot{Moved: true, X: float64(int(x) % 1280), Y: 400, Elapsed: time.Second / 60})
	}
}
