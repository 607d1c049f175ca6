package figure_test

import (
	"fmt"
	"image"
	"image/draw"
	"testing"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/golden"
)

// TestBadge: the icons that are built into the program are what Badge draws; -update draws them anew.
func TestBadge(t *testing.T) {
	for _, size := range []float64{16, 32, 48, 128} {
		c := soft.New(size, size, 1, canvas.Color{})
		figure.Badge(c)
		kept := image.NewNRGBA(c.Pix.Rect) // as a file keeps what lets the ground through
		draw.Draw(kept, kept.Rect, c.Pix, image.Point{}, draw.Src)
		golden.Check(t, fmt.Sprintf("../../../../assets/icon/%.0f", size), kept)
	}
}
