package canvas

import (
	"image"
	"math"
)

// Surface is what a drawing area of real pixels must be able to do; everything else is done here for all of them.
type Surface interface {
	// Fill fills p (non-zero winding), given in device pixels, inside clip.
	Fill(p *Path, c Color, clip image.Rectangle)
	// FillText is Fill for the outlines of a text. The key says which text it is at which size; outlines of equal keys
	// are equal but for a shift by whole pixels, to at, so that a surface may keep what it made of them.
	FillText(key TextKey, at image.Point, outline func() *Path, c Color, clip image.Rectangle)
	// BeginLayer collects what follows on a sheet of its own.
	BeginLayer()
	// EndLayer shows that sheet at the given opacity inside clip.
	EndLayer(opacity float64, clip image.Rectangle)
}

// TextKey tells apart the pictures of texts. It is only used for upright texts.
type TextKey struct {
	Style  Style
	Text   string
	Zoom   float64
	FX, FY uint8 // place within a pixel, in sixteenths and whole pixels
}

// pen turns drawing in points into outlines in device pixels.
type pen struct {
	surface Surface
	w, h    float64
	scale   float64
	matrix  []Matrix
	clips   []image.Rectangle
	layers  []float64
}

// New returns a canvas of w by h points that draws on the surface with scale device pixels per point.
func New(s Surface, w, h, scale float64) Canvas {
	full := image.Rect(0, 0, int(math.Ceil(w*scale)), int(math.Ceil(h*scale)))
	return &pen{
		surface: s, w: w, h: h, scale: scale,
		matrix: []Matrix{Scale(scale, scale)}, clips: []image.Rectangle{full},
	}
}

// flatness is how far a straight piece may stray from its curve, in device pixels: a tenth cannot be seen.
const flatness = 0.1

func (p *pen) Size() (w, h float64) { return p.w, p.h }

func (p *pen) Scale() float64 { return p.scale }

func (p *pen) Measuring() bool { return false }

func (p *pen) top() Matrix { return p.matrix[len(p.matrix)-1] }

func (p *pen) clip() image.Rectangle { return p.clips[len(p.clips)-1] }

func (p *pen) FillPath(path *Path, c Color) {
	if c.A == 0 || p.hidden(path, 0) {
		return
	}
	p.surface.Fill(path.Transform(p.top()), c, p.clip())
}

func (p *pen) StrokePath(path *Path, s Stroke, c Color) {
	if c.A == 0 || p.hidden(path, s.Width*miterLimit) {
		return
	}
	outline := Outline(path, s, flatness/max(p.top().Zoom(), 1e-6))
	p.surface.Fill(outline.Transform(p.top()), c, p.clip())
}

// hidden reports whether nothing of path, grown by margin, can lie inside the clip.
func (p *pen) hidden(path *Path, margin float64) bool {
	r, ok := path.Bounds()
	return !ok || pixels(p.top().Bounds(r.Inset(-margin))).Inset(-1).Intersect(p.clip()).Empty()
}

func (p *pen) Text(x, y float64, text string, st Style, c Color) {
	if text == "" || c.A == 0 {
		return
	}
	m := p.top()
	box := Rect{x - st.Size, y - 2*st.Size, Measure(st, text) + 2*st.Size, 3 * st.Size}
	if pixels(m.Bounds(box)).Intersect(p.clip()).Empty() {
		return
	}
	if m.B != 0 || m.C != 0 || m.A != m.D {
		p.surface.Fill(TextPath(x, y, text, st).Transform(m), c, p.clip())
		return
	}
	// Baselines stand on whole pixels and starts on quarters of one: crisper, and the same picture serves many places.
	at := m.Apply(Point{x, y})
	col, row := math.Floor(at.X*4+0.5)/4, math.Floor(at.Y+0.5)
	base := math.Floor(col)
	key := TextKey{Style: st, Text: text, Zoom: m.A, FX: uint8((col - base) * 16)}
	outline := func() *Path {
		return TextPath(0, 0, text, st).Transform(Translate(col-base, 0).Mul(Scale(m.A, m.A)))
	}
	p.surface.FillText(key, image.Pt(int(base), int(row)), outline, c, p.clip())
}

func (p *pen) PushClip(r Rect) {
	p.clips = append(p.clips, pixels(p.top().Bounds(r)).Intersect(p.clip()))
}

func (p *pen) PopClip() { p.clips = p.clips[:len(p.clips)-1] }

func (p *pen) Push(m Matrix) { p.matrix = append(p.matrix, p.top().Mul(m)) }

func (p *pen) Pop() { p.matrix = p.matrix[:len(p.matrix)-1] }

func (p *pen) PushLayer(opacity float64) {
	p.layers = append(p.layers, opacity)
	if opacity < 1 {
		p.surface.BeginLayer()
	}
}

func (p *pen) PopLayer() {
	opacity := p.layers[len(p.layers)-1]
	p.layers = p.layers[:len(p.layers)-1]
	if opacity < 1 {
		p.surface.EndLayer(clamp(opacity, 0, 1), p.clip())
	}
}

// pixels rounds r to whole pixels.
func pixels(r Rect) image.Rectangle {
	round := func(v float64) int { return int(math.Floor(clamp(v, -1e6, 1e6) + 0.5)) }
	return image.Rect(round(r.X), round(r.Y), round(r.Right()), round(r.Bottom()))
}
