// Package ebi draws a canvas on an Ebitengine image.
//
// Shapes are filled by the graphics card; texts are filled by the same rasteriser as in package soft and kept as masks,
// because eight samples per pixel are enough for a wall but not for a letter.
package ebi

import (
	"image"
	"math"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/vector"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/soft"
)

// Painter makes canvases for one window and keeps what is worth keeping from picture to picture.
type Painter struct {
	texts map[canvas.TextKey]*mask
	area  int // pixels of all masks together
	spare []*ebiten.Image
}

// keptArea bounds the memory of the text masks, in pixels: 8 million are 32 MB on the card.
const keptArea = 8 << 20

// mask is the coverage of a text; image is nil for a text without ink.
type mask struct {
	image *ebiten.Image
	at    image.Point // of the upper left corner, relative to the start of the baseline
}

// NewPainter returns a painter without anything kept.
func NewPainter() *Painter { return &Painter{texts: map[canvas.TextKey]*mask{}} }

// Canvas returns a canvas that draws on target with scale device pixels per point, from its upper left corner.
func (p *Painter) Canvas(target *ebiten.Image, scale float64) canvas.Canvas {
	size := target.Bounds().Size()
	s := &surface{painter: p, pages: []*ebiten.Image{target}}
	return canvas.New(s, float64(size.X)/scale, float64(size.Y)/scale, scale)
}

type surface struct {
	painter *Painter
	pages   []*ebiten.Image
}

func (s *surface) page(clip image.Rectangle) *ebiten.Image {
	page := s.pages[len(s.pages)-1]
	if clip == page.Bounds() {
		return page
	}
	return page.SubImage(clip).(*ebiten.Image)
}

// Fill implements canvas.Surface.
func (s *surface) Fill(p *canvas.Path, c canvas.Color, clip image.Rectangle) {
	clip = clip.Intersect(s.pages[0].Bounds())
	if clip.Empty() {
		return
	}
	path := new(vector.Path)
	for _, seg := range p.Segments {
		appendSegment(path, seg)
	}
	options := vector.DrawPathOptions{AntiAlias: true}
	options.ColorScale.ScaleWithColor(c)
	vector.FillPath(s.page(clip), path, nil, &options)
}

func appendSegment(path *vector.Path, s canvas.Segment) {
	at := func(i int) (x, y float32) { return float32(s.P[i].X), float32(s.P[i].Y) }
	ax, ay := at(0)
	bx, by := at(1)
	cx, cy := at(2)
	switch s.Op {
	case canvas.MoveTo:
		path.MoveTo(ax, ay)
	case canvas.LineTo:
		path.LineTo(ax, ay)
	case canvas.QuadTo:
		path.QuadTo(ax, ay, bx, by)
	case canvas.CubicTo:
		path.CubicTo(ax, ay, bx, by, cx, cy)
	case canvas.Close:
		path.Close()
	}
}

// FillText implements canvas.Surface.
func (s *surface) FillText(key canvas.TextKey, at image.Point, outline func() *canvas.Path, c canvas.Color,
	clip image.Rectangle,
) {
	m := s.painter.text(key, outline)
	clip = clip.Intersect(s.pages[0].Bounds())
	if m.image == nil || clip.Empty() {
		return
	}
	options := ebiten.DrawImageOptions{}
	options.GeoM.Translate(float64(at.X+m.at.X), float64(at.Y+m.at.Y))
	options.ColorScale.ScaleWithColor(c)
	s.page(clip).DrawImage(m.image, &options)
}

// text returns the mask of a text, made when it is first asked for.
func (p *Painter) text(key canvas.TextKey, outline func() *canvas.Path) *mask {
	if m, ok := p.texts[key]; ok {
		return m
	}
	m := &mask{}
	const far = 1 << 14
	if alpha := soft.Mask(outline(), image.Rect(-far, -far, far, far)); alpha != nil {
		p.forgetFor(len(alpha.Pix))
		white := make([]byte, 4*len(alpha.Pix))
		for i, a := range alpha.Pix {
			white[4*i], white[4*i+1], white[4*i+2], white[4*i+3] = a, a, a, a
		}
		m.image = ebiten.NewImage(alpha.Rect.Dx(), alpha.Rect.Dy())
		m.image.WritePixels(white)
		m.at = alpha.Rect.Min
	}
	p.texts[key] = m
	return m
}

// forgetFor drops all masks when another one of the given area would be too much; making them again only costs time.
func (p *Painter) forgetFor(area int) {
	if p.area += area; p.area <= keptArea {
		return
	}
	for _, m := range p.texts {
		if m.image != nil {
			m.image.Deallocate()
		}
	}
	clear(p.texts)
	p.area = area
}

// BeginLayer implements canvas.Surface.
func (s *surface) BeginLayer() {
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
	layer := s.pages[len(s.pages)-1]
	s.pages = s.pages[:len(s.pages)-1]
	clip = clip.Intersect(layer.Bounds())
	if !clip.Empty() {
		options := ebiten.DrawImageOptions{}
		options.GeoM.Translate(float64(clip.Min.X), float64(clip.Min.Y))
		options.ColorScale.ScaleAlpha(float32(math.Min(1, opacity)))
		s.page(clip).DrawImage(layer.SubImage(clip).(*ebiten.Image), &options)
	}
	layer.Clear()
	s.painter.spare = append(s.painter.spare, layer)
}
