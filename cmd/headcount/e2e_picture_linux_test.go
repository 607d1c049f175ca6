package main

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"headcount/engine/ui/golden"
)

// How far the real picture may be from the one drawn in software. The same coverage is painted by the graphics card there and by the
// processor here, and they round differently. Measured over both plays, with Mesa's software card: mean at most 0.24, no pixel off.
const (
	mostMean = 0.4     // mean difference of a channel, 0 to 255
	mostOff  = 0.00002 // share of pixels of which a channel is off by more than offBy
	offBy    = 24
)

// likeness is how near two pictures are.
type likeness struct{ mean, off float64 }

func (l likeness) good() bool { return l.mean <= mostMean && l.off <= mostOff }

func (l likeness) String() string {
	return fmt.Sprintf("mean difference %.3f (at most %v), %.4f %% of pixels off by more than %d (at most %v %%)", l.mean, mostMean, 100*l.off, offBy, 100*mostOff)
}

// compare compares two pictures of the size of the window; one of another size is wholly off.
func compare(a, b *image.RGBA) likeness {
	if a.Rect != b.Rect || len(a.Pix) != len(b.Pix) {
		return likeness{255, 1}
	}
	sum, off := 0, 0
	for i := 0; i < len(a.Pix); i += 4 {
		worst := 0
		for k := range 3 {
			d := int(a.Pix[i+k]) - int(b.Pix[i+k])
			d = max(d, -d)
			sum += d
			worst = max(worst, d)
		}
		if worst > offBy {
			off++
		}
	}
	pixels := float64(len(a.Pix)) / 4
	return likeness{float64(sum) / pixels / 3, float64(off) / pixels}
}

// keep leaves the real picture, the wanted one, and one that shows where they differ, and returns the folder.
func keep(tb testing.TB, got, want *image.RGBA) string {
	tb.Helper()
	dir, err := os.MkdirTemp("", "headcount-e2e-")
	if err != nil {
		tb.Fatal(err)
	}
	pictures := map[string]image.Image{"got": got, "want": want}
	if got.Rect == want.Rect {
		pictures["diff"] = golden.Compare(got, want).Picture
	}
	for name, m := range pictures {
		f, err := os.Create(filepath.Join(dir, name+".png"))
		if err != nil {
			tb.Fatal(err)
		}
		if err := png.Encode(f, m); err != nil {
			tb.Fatal(err)
		}
		if err := f.Close(); err != nil {
			tb.Fatal(err)
		}
	}
	return dir
}
