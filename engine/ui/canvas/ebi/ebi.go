// Package ebi draws a canvas on an Ebitengine image.
//
// The processor works out how much of each pixel an outline covers, with the very rasteriser of package soft, and the
// graphics card does the painting: the edges are sent as small tiles, the insides as plain rectangles. So the window
// shows what the golden pictures show, and is quick without a fast card, on which filling the paths of one figure takes
// a quarter of a second.
package ebi

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"headcount/engine/pace"
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/soft"
)

// Painter makes canvases for one window and keeps what is worth keeping from picture to picture.
type Painter struct {
	texts map[canvas.TextKey]*image.Alpha
	area  int // pixels of all texts together
	spare []*ebiten.Image
	batch *batch
}

// keptArea bounds the memory of the texts, in pixels of one byte each.
const keptArea = 16 << 20

// NewPainter returns a painter without anything kept.
func NewPainter() *Painter { return &Painter{texts: map[canvas.TextKey]*image.Alpha{}} }

// Paint hands draw a canvas on target with scale device pixels per point, and finishes the picture.
func (p *Painter) Paint(target *ebiten.Image, scale float64, draw func(canvas.Canvas)) {
	if p.batch == nil {
		p.batch = newBatch()
	}
	size := target.Bounds().Size()
	s := &surface{painter: p, pages: []*ebiten.Image{target}}
	draw(canvas.New(s, float64(size.X)/scale, float64(size.Y)/scale, scale))
	p.batch.flush(s.page())
}

// surface fills outlines on the uppermost of its pages; the pages above the first are open layers.
type surface struct {
	painter *Painter
	pages   []*ebiten.Image
}

func (s *surface) page() *ebiten.Image { return s.pages[len(s.pages)-1] }

// Fill implements canvas.Surface.
func (s *surface) Fill(p *canvas.Path, c canvas.Color, clip image.Rectangle) {
	pace.Rest() // nothing is shown before the picture is finished
	clip = clip.Intersect(s.page().Bounds())
	if r, ok := wholePixels(p); ok {
		s.painter.batch.solid(s.page(), r.Intersect(clip), c)
		return
	}
	if mask := soft.Mask(p, clip); mask != nil {
		s.painter.batch.mask(s.page(), mask, image.Point{}, mask.Rect, c)
	}
}

// FillText implements canvas.Surface.
func (s *surface) FillText(key canvas.TextKey, at image.Point, outline func() *canvas.Path, c canvas.Color,
	clip image.Rectangle,
) {
	mask, ok := s.painter.texts[key]
	if !ok {
		mask = s.painter.keep(key, outline())
	}
	if mask != nil {
		clip = clip.Intersect(s.page().Bounds())
		s.painter.batch.mask(s.page(), mask, at, mask.Rect.Add(at).Intersect(clip), c)
	}
}

// keep makes the mask of a text. When all of them are too much, all are dropped: making them again only costs time.
func (p *Painter) keep(key canvas.TextKey, outline *canvas.Path) *image.Alpha {
	const far = 1 << 14
	mask := soft.Mask(outline, image.Rect(-far, -far, far, far))
	if mask != nil {
		p.area += len(mask.Pix)
	}
	if p.area > keptArea {
		clear(p.texts)
		p.area = 0
	}
	p.texts[key] = mask
	return mask
}

// BeginLayer implements canvas.Surface.
func (s *surface) BeginLayer() {
	s.painter.batch.flush(s.page())
	bounds := s.pages[0].Bounds()
	if n := len(s.painter.spare); n > 0 {
		sheet := s.painter.spare[n-1]
		s.painter.spare = s.painter.spare[:n-1]
		if sheet.Bounds() == bounds {
			s.pages = append(s.pages, sheet)
			return
		}
		sheet.Deallocate() // the window changed its size
	}
	s.pages = append(s.pages, ebiten.NewImage(bounds.Dx(), bounds.Dy()))
}

// EndLayer implements canvas.Surface.
func (s *surface) EndLayer(opacity float64, clip image.Rectangle) {
	layer := s.page()
	s.painter.batch.flush(layer)
	s.pages = s.pages[:len(s.pages)-1]
	if clip = clip.Intersect(layer.Bounds()); !clip.Empty() {
		options := ebiten.DrawImageOptions{}
		options.GeoM.Translate(float64(clip.Min.X), float64(clip.Min.Y))
		options.ColorScale.ScaleAlpha(float32(opacity))
		s.page().DrawImage(layer.SubImage(clip).(*ebiten.Image), &options)
	}
	layer.Clear()
	s.painter.spare = append(s.painter.spare, layer)
}

// wholePixels reports whether p is one upright rectangle on whole pixels, which has no edges to soften, and which.
func wholePixels(p *canvas.Path) (r image.Rectangle, ok bool) {
	s := p.Segments
	if len(s) != 5 || s[0].Op != canvas.MoveTo || s[4].Op != canvas.Close {
		return r, false
	}
	a, b, c, d := s[0].P[0], s[1].P[0], s[2].P[0], s[3].P[0]
	for _, side := range s[1:4] {
		if side.Op != canvas.LineTo {
			return r, false
		}
	}
	if a.Y != b.Y || b.X != c.X || c.Y != d.Y || d.X != a.X {
		return r, false
	}
	r = image.Rect(int(a.X), int(a.Y), int(c.X), int(c.Y))
	whole := float64(int(a.X)) == a.X && float64(int(a.Y)) == a.Y && float64(int(c.X)) == c.X && float64(int(c.Y)) == c.Y
	return r, whole
}
