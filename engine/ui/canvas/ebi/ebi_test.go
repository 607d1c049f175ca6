package ebi_test

import (
	"image"
	"os"
	"runtime"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/ebi"
	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/golden"
	"headcount/engine/ui/theme"
)

// running is set while the tests run inside Ebitengine's loop, where there is a screen.
var running bool

// TestMain runs the tests inside the loop where there is a display, for pixels can be read only there.
func TestMain(m *testing.M) {
	if runtime.GOOS == "linux" && os.Getenv("DISPLAY") == "" {
		os.Exit(m.Run())
	}
	loop := &loop{m: m, code: 1}
	ebiten.SetWindowSize(320, 240)
	if err := ebiten.RunGame(loop); err != nil && !running {
		os.Exit(m.Run())
	}
	os.Exit(loop.code)
}

type loop struct {
	m    *testing.M
	code int
}

func (l *loop) Update() error {
	running = true
	l.code = l.m.Run()
	return ebiten.Termination
}

func (*loop) Draw(*ebiten.Image) {}

func (*loop) Layout(w, h int) (int, int) { return w, h }

// scene uses what the game uses: paths, strokes, text, clips, layers and transforms.
func scene(c canvas.Canvas) {
	th := theme.Default()
	h := th.Human()
	canvas.FillRound(c, canvas.Rect{X: 10, Y: 10, W: 280, H: 180}, 10, h.Sheet)
	c.PushClip(canvas.Rect{X: 10, Y: 10, W: 150, H: 180})
	canvas.FillCircle(c, 160, 100, 60, h.Dusk)
	c.PopClip()
	figure.Draw(c, figure.Look{Skin: 2, HairShape: figure.Bob, Cloth: h.Sage, Glasses: true},
		figure.Pose{Coffee: true}, 80, 170, 1)
	figure.Draw(c, figure.Look{Skin: 4, HairShape: figure.Curl, Cloth: h.Ochre}, figure.Pose{Fade: 0.6}, 220, 170, 1)
	figure.DottedPath(c, th, 20, 180, 280, 60)
	c.Text(20, 40, "Two strides away", th.Style(theme.Speech), h.Ink)
	c.Push(canvas.Translate(200, 60).Mul(canvas.Rotate(-10)))
	c.Text(0, 0, "askew", th.Style(theme.Name), h.ClayDark)
	c.Pop()
}

func TestAgreesWithSoft(t *testing.T) {
	if !running {
		t.Skip("there is no display; run under xvfb-run to compare the window's canvas with the software one")
	}
	for _, scale := range []float64{1, 1.5, 2} {
		w, h := int(300*scale), int(200*scale)
		ground := theme.Default().Human().Paper
		exact := soft.New(300, 200, scale, ground)
		scene(exact)
		screen := ebiten.NewImage(w, h)
		screen.Fill(ground)
		painter := ebi.NewPainter()
		for range 2 { // the second picture uses what was kept from the first
			screen.Fill(ground)
			painter.Paint(screen, scale, scene)
		}
		got := image.NewRGBA(image.Rect(0, 0, w, h))
		screen.ReadPixels(got.Pix)
		// Edges are sampled eight times per pixel here and exactly there; drivers round differently.
		d := golden.Compare(got, exact.Pix)
		t.Logf("scale %v: %v", scale, d)
		if d.Mean > 0.8 || d.Worst > 110 {
			golden.Keep(t, "agree", got, d.Picture)
			t.Errorf("scale %v: %v; see testdata/diff", scale, d)
		}
	}
}

func BenchmarkScene(b *testing.B) {
	if !running {
		b.Skip("there is no display")
	}
	screen := ebiten.NewImage(1280, 800)
	painter := ebi.NewPainter()
	pixel := make([]byte, 4)
	for range b.N {
		painter.Paint(screen, 1, scene)
		screen.SubImage(image.Rect(0, 0, 1, 1)).(*ebiten.Image).ReadPixels(pixel)
	}
}
