package soft_test

import (
	"bytes"
	"image"
	"testing"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/golden"
)

var (
	paper = canvas.RGB(0xF5EEE1)
	ink   = canvas.RGB(0x2C2A33)
	clay  = canvas.RGB(0xBB4C34)
	dusk  = canvas.RGB(0x5A7C9B)
)

// shapes draws one of everything a canvas can fill and stroke.
func shapes(c canvas.Canvas) {
	canvas.FillRect(c, canvas.Rect{X: 10, Y: 10, W: 40, H: 30}, clay)
	canvas.FillRect(c, canvas.Rect{X: 60.5, Y: 10.25, W: 40, H: 30}, clay)
	canvas.FillRound(c, canvas.Rect{X: 110, Y: 10, W: 40, H: 30}, 10, dusk)
	canvas.FillCircle(c, 180, 25, 15, canvas.Alpha(dusk, 0.5))
	c.FillPath(new(canvas.Path).Ellipse(230, 25, 25, 12), ink)
	c.StrokePath(canvas.CirclePath(30, 75, 20), canvas.Line(5), ink)
	c.StrokePath(canvas.LinePath(60, 90, 80, 60, 100, 90), canvas.Line(8), clay)
	miter := canvas.Stroke{Width: 8, Cap: canvas.ButtCap, Join: canvas.MiterJoin}
	c.StrokePath(canvas.LinePath(115, 90, 135, 60, 155, 90), miter, clay)
	c.StrokePath(canvas.LinePath(170, 60, 250, 60), canvas.Stroke{Width: 3, Dashes: []float64{8, 6}}, ink)
	c.StrokePath(canvas.LinePath(170, 75, 250, 75), canvas.Stroke{Width: 3, Dashes: []float64{0.01, 8}}, ink)
	c.StrokePath(canvas.SVG("M170 95q20 -20 40 0t40 0"), canvas.Line(2), dusk)
	c.PushClip(canvas.Rect{X: 20, Y: 110, W: 40, H: 40})
	canvas.FillCircle(c, 20, 130, 30, dusk)
	c.PopClip()
	c.Push(canvas.Translate(100, 130).Mul(canvas.Rotate(30)))
	canvas.FillRect(c, canvas.Rect{X: -20, Y: -10, W: 40, H: 20}, clay)
	c.Pop()
	c.PushLayer(0.4)
	canvas.FillCircle(c, 160, 130, 18, ink)
	canvas.FillCircle(c, 180, 130, 18, ink)
	c.PopLayer()
	canvas.FillCircle(c, 220, 130, 18, canvas.Alpha(ink, 0.4))
	canvas.FillCircle(c, 240, 130, 18, canvas.Alpha(ink, 0.4))
}

func texts(c canvas.Canvas) {
	y := 0.0
	for face := canvas.Sans; face <= canvas.Mono; face++ {
		st := canvas.Style{Face: face, Size: 15}
		y += 24
		c.Text(10, y, "Headcount 123: “Two strides” – away", st, ink)
	}
	canvas.DrawText(c, 280, y+30, "right", canvas.Style{Size: 20}, clay, canvas.End)
	b := canvas.WrapRuns([]canvas.Run{
		{Text: "She looks past you at the ", Style: canvas.Style{Face: canvas.Serif, Size: 14, Line: 1.5}, Color: ink},
		{Text: "meeting room.", Style: canvas.Style{Face: canvas.SerifItalic, Size: 14, Line: 1.5}, Color: clay},
	}, 150)
	canvas.DrawBlock(c, b, 10, y+12)
	c.Push(canvas.Translate(200, y+70).Mul(canvas.Rotate(-15)))
	c.Text(0, 0, "askew", canvas.Style{Size: 18}, dusk)
	c.Pop()
}

func picture(scale float64, draw func(canvas.Canvas)) *image.RGBA {
	m := soft.New(290, 250, scale, paper)
	draw(m)
	return m.Pix
}

func TestPictures(t *testing.T) {
	golden.Check(t, "shapes", picture(1, shapes))
	golden.Check(t, "shapes@1.5", picture(1.5, shapes))
	golden.Check(t, "texts", picture(1, texts))
	golden.Check(t, "texts@2", picture(2, texts))
}

func TestSamePixelsEachTime(t *testing.T) {
	if a, b := picture(1.25, shapes), picture(1.25, shapes); !bytes.Equal(a.Pix, b.Pix) {
		t.Error("two runs gave two pictures")
	}
}

// A rectangle on whole pixels has no soft edge, and half a pixel is covered by half.
func TestCoverage(t *testing.T) {
	m := soft.New(10, 10, 1, canvas.RGB(0xFFFFFF))
	canvas.FillRect(m, canvas.Rect{X: 2, Y: 2, W: 3.5, H: 3}, canvas.RGB(0))
	for _, tt := range []struct {
		x, y int
		want uint8
	}{{1, 3, 255}, {2, 2, 0}, {4, 4, 0}, {5, 3, 128}, {6, 3, 255}, {3, 5, 255}} {
		if got := m.Pix.RGBAAt(tt.x, tt.y).R; got < tt.want-min(tt.want, 1) || got > tt.want+min(255-tt.want, 1) {
			t.Errorf("pixel %d %d is %d, want %d", tt.x, tt.y, got, tt.want)
		}
	}
}

// Shapes that overlap inside a layer are seen through as one.
func TestLayer(t *testing.T) {
	m := soft.New(10, 10, 1, canvas.RGB(0xFFFFFF))
	m.PushLayer(0.5)
	canvas.FillRect(m, canvas.Rect{X: 0, Y: 0, W: 10, H: 10}, canvas.RGB(0))
	canvas.FillRect(m, canvas.Rect{X: 0, Y: 0, W: 10, H: 10}, canvas.RGB(0))
	m.PopLayer()
	if got := m.Pix.RGBAAt(5, 5).R; got < 126 || got > 128 {
		t.Errorf("black at half opacity over white is %d, want about 127", got)
	}
}

func BenchmarkText(b *testing.B) {
	m := soft.New(1280, 800, 1, paper)
	for range b.N {
		m.Text(10, 100, "The fourteenth. If nobody touches the importer.", canvas.Style{Face: canvas.Serif, Size: 20}, ink)
	}
}

// Scripts that the faces of the game lack, on the left what reads from left to right, on the right what does not.
func TestScriptsPicture(t *testing.T) {
	draw := func(c canvas.Canvas) {
		y := 8.0
		for _, text := range []string{
			"“Η ημερομηνία είναι ακόμα η ίδια;” ρωτά η Άνα.", "«Дата всё ещё та же?» – пишет Аня. Срок висит на стене.", "“क्या तारीख अब भी वही है?” आना पूछती है।", "“วันที่ยังเหมือนเดิมไหม” แอนนาถาม",
			"„האם התאריך עדיין אותו תאריך?“ שואלת אנה ב-10:30, ב-Harbour 4.", "«هل لا يزال التاريخ كما هو؟» تسأل آنا في 10:30 عن Harbour 4.",
		} {
			for i, st := range []canvas.Style{{Face: canvas.Sans, Size: 15, Line: 1.42}, {Face: canvas.SerifBold, Size: 17, Line: 1.42}} {
				b := canvas.Wrap(st, text, 300)
				canvas.DrawBlockIn(c, b, 10+330*float64(i), y, 300, ink, canvas.Start)
			}
			y += 62
		}
	}
	s := soft.New(660, 380, 1, paper)
	draw(s)
	golden.Check(t, "scripts", s.Pix)
}
