// Package soft draws a canvas on an image in memory: no display is needed, and the pixels are the same on each run.
//
// Pictures in tests and guides come from here; the window is drawn by package ebi.
package soft

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"

	"headcount/engine/ui/canvas"
)

// Image is a canvas together with the pixels it draws on.
type Image struct {
	canvas.Canvas
	Pix *image.RGBA
}

// New returns a canvas of w by h points with scale pixels per point, filled with the ground colour.
func New(w, h, scale float64, ground canvas.Color) *Image {
	pix := image.NewRGBA(image.Rect(0, 0, int(math.Ceil(w*scale)), int(math.Ceil(h*scale))))
	draw.Draw(pix, pix.Bounds(), image.NewUniform(ground), image.Point{}, draw.Src)
	return &Image{Canvas: canvas.New(&surface{pages: []*image.RGBA{pix}}, w, h, scale), Pix: pix}
}

// surface fills outlines on the uppermost of its pages; the pages above the first are open layers.
type surface struct {
	pages []*image.RGBA
	spare []*image.RGBA // pages of layers that ended, empty again
}

func (s *surface) page() *image.RGBA { return s.pages[len(s.pages)-1] }

// Fill implements canvas.Surface.
func (s *surface) Fill(p *canvas.Path, c canvas.Color, clip image.Rectangle) {
	page := s.page()
	mask := Mask(p, clip.Intersect(page.Bounds()))
	if mask == nil {
		return
	}
	draw.DrawMask(page, mask.Rect, image.NewUniform(c), image.Point{}, mask, mask.Rect.Min, draw.Over)
}

// FillText implements canvas.Surface.
func (s *surface) FillText(_ canvas.TextKey, at image.Point, outline func() *canvas.Path, c canvas.Color,
	clip image.Rectangle,
) {
	s.Fill(outline().Transform(canvas.Translate(float64(at.X), float64(at.Y))), c, clip)
}

// BeginLayer implements canvas.Surface.
func (s *surface) BeginLayer() {
	if n := len(s.spare); n > 0 {
		s.pages, s.spare = append(s.pages, s.spare[n-1]), s.spare[:n-1]
		return
	}
	s.pages = append(s.pages, image.NewRGBA(s.pages[0].Bounds()))
}

// EndLayer implements canvas.Surface.
func (s *surface) EndLayer(opacity float64, clip image.Rectangle) {
	layer := s.page()
	s.pages = s.pages[:len(s.pages)-1]
	veil := image.NewUniform(color.Alpha{A: uint8(opacity*255 + 0.5)})
	draw.DrawMask(s.page(), clip.Intersect(layer.Rect), layer, clip.Min, veil, image.Point{}, draw.Over)
	clear(layer.Pix)
	s.spare = append(s.spare, layer)
}

// Mask returns how much of each pixel inside clip the outline p covers, or nil where it covers none.
func Mask(p *canvas.Path, clip image.Rectangle) *image.Alpha {
	r, ok := p.Bounds()
	if !ok {
		return nil
	}
	box := image.Rect(int(math.Floor(max(r.X, -1e6))), int(math.Floor(max(r.Y, -1e6))),
		int(math.Ceil(min(r.Right(), 1e6))), int(math.Ceil(min(r.Bottom(), 1e6)))).Intersect(clip)
	if box.Empty() {
		return nil
	}
	raster := vector.NewRasterizer(box.Dx(), box.Dy())
	raster.DrawOp = draw.Src
	trace(raster, p, float64(box.Min.X), float64(box.Min.Y))
	mask := image.NewAlpha(box)
	raster.Draw(mask, box, image.Opaque, image.Point{})
	return mask
}

func trace(raster *vector.Rasterizer, p *canvas.Path, left, top float64) {
	at := func(q canvas.Point) (x, y float32) { return float32(q.X - left), float32(q.Y - top) }
	begun := false
	for _, s := range p.Segments {
		ax, ay := at(s.P[0])
		bx, by := at(s.P[1])
		cx, cy := at(s.P[2])
		switch s.Op {
		case canvas.MoveTo:
			if begun { // a filled contour is closed whether it says so or not
				raster.ClosePath()
			}
			raster.MoveTo(ax, ay)
			begun = true
		case canvas.LineTo:
			raster.LineTo(ax, ay)
		case canvas.QuadTo:
			raster.QuadTo(ax, ay, bx, by)
		case canvas.CubicTo:
			raster.CubeTo(ax, ay, bx, by, cx, cy)
		case canvas.Close:
			raster.ClosePath()
		}
	}
	raster.ClosePath()
}
