// Package golden compares pictures with those kept in testdata. It is for tests only.
package golden

import (
	"errors"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the pictures in testdata")

// Updating reports whether what is kept in testdata is to be written anew.
func Updating() bool { return *update }

// Check compares a picture with testdata/name.png, exactly. On processors other than amd64 rounding may differ, so there
// it only checks the size. A picture that differs is left in testdata/diff beside one that shows where.
func Check(t *testing.T, name string, got image.Image) {
	t.Helper()
	file := filepath.Join("testdata", name+".png")
	if *update {
		write(t, file, got)
		return
	}
	want, err := read(file)
	if errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("%s is not there: run the test with -update", file)
	}
	if err != nil {
		t.Fatal(err)
	}
	if got.Bounds() != want.Bounds() {
		t.Fatalf("%s is %v, want %v", name, got.Bounds(), want.Bounds())
	}
	if runtime.GOARCH != "amd64" {
		t.Logf("%s: pixels are compared on amd64 only", name)
		return
	}
	diff := Compare(got, want)
	if diff.Pixels > 0 {
		Keep(t, name, got, diff.Picture)
		t.Errorf("%s: %s; see testdata/diff, or accept with -update", name, diff)
	}
}

// Keep leaves a picture and one that shows where it is wrong in testdata/diff, which is not under version control.
func Keep(t *testing.T, name string, got, where image.Image) {
	t.Helper()
	write(t, filepath.Join("testdata", "diff", filepath.Base(name)+".got.png"), got)
	write(t, filepath.Join("testdata", "diff", filepath.Base(name)+".diff.png"), where)
}

// Difference is how far two pictures of one size are apart.
type Difference struct {
	Pixels  int     // that differ at all
	Worst   int     // largest difference of one channel, 0 to 255
	Mean    float64 // of all channels and pixels, 0 to 255
	First   image.Point
	Picture *image.Gray // the difference, darker where it is greater
}

// String says in one line how far apart they are, for the message of a test.
func (d Difference) String() string {
	return fmt.Sprintf("%d pixels differ, first at %v, worst by %d, mean %.3f", d.Pixels, d.First, d.Worst, d.Mean)
}

// Compare compares two pictures of one size.
func Compare(a, b image.Image) Difference {
	r := a.Bounds()
	d := Difference{Picture: image.NewGray(r)}
	sum := 0
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			worst := 0
			p, q := rgba(a, x, y), rgba(b, x, y)
			for i := range p {
				apart := max(p[i]-q[i], q[i]-p[i])
				worst = max(worst, apart)
				sum += apart
			}
			d.Picture.SetGray(x, y, color.Gray{Y: uint8(255 - worst)})
			if worst > 0 {
				if d.Pixels == 0 {
					d.First = image.Pt(x, y)
				}
				d.Pixels++
			}
			d.Worst = max(d.Worst, worst)
		}
	}
	d.Mean = float64(sum) / float64(max(1, 4*r.Dx()*r.Dy()))
	return d
}

func rgba(m image.Image, x, y int) [4]int {
	r, g, b, a := m.At(x, y).RGBA()
	return [4]int{int(r >> 8), int(g >> 8), int(b >> 8), int(a >> 8)}
}

func read(file string) (image.Image, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return png.Decode(f)
}

func write(t *testing.T, file string, m image.Image) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(f, m); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
