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
	return &Image{Canvas: canvas.New(&surface{pages: []page{{RGBA: pix}}}, w, h, scale), Pix: pix}
}

// surface fills outlines on the uppermost of its pages; the pages above the first are open layers.
type surface struct {
	pages []page
	spare []page // of layers that ended, empty again
}

// page is a picture and the part of it that something has been painted on: a layer is as large as the picture, and what it holds mostly small.
type page struct {
	*image.RGBA
	painted image.Rectangle
}

func (s *surface) page() *page { return &s.pages[len(s.pages)-1] }

// Fill implements canvas.Surface.
func (s *surface) Fill(p *canvas.Path, c canvas.Color, clip image.Rectangle) {
	page := s.page()
	mask := Mask(p, clip.Intersect(page.Rect))
	if mask == nil {
		return
	}
	page.painted = page.painted.Union(mask.Rect)
	cover(page.RGBA, mask, c)
}

// cover lays a colour over a picture where the mask says. It gives the bytes that draw.DrawMask gives, which does not know that most of a mask
// covers nothing or all.
func cover(on *image.RGBA, mask *image.Alpha, c color.Color) {
	const full = 0xffff
	r, g, b, a := c.RGBA()
	whole := [4]uint8{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), uint8(a >> 8)}
	for y := mask.Rect.Min.Y; y < mask.Rect.Max.Y; y++ {
		row := on.Pix[on.PixOffset(mask.Rect.Min.X, y):]
		for x, m := range mask.Pix[mask.PixOffset(mask.Rect.Min.X, y):][:mask.Rect.Dx()] {
			if m == 0 {
				continue
			}
			d := (*[4]uint8)(row[4*x:])
			if m == 0xff && a == full {
				*d = whole
				continue
			}
			m := uint32(m) * 0x101
			left := (full - a*m/full) * 0x101
			d[0] = uint8((uint32(d[0])*left + r*m) / full >> 8)
			d[1] = uint8((uint32(d[1])*left + g*m) / full >> 8)
			d[2] = uint8((uint32(d[2])*left + b*m) / full >> 8)
			d[3] = uint8((uint32(d[3])*left + a*m) / full >> 8)
		}
	}
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
	s.pages = append(s.pages, page{RGBA: image.NewRGBA(s.pages[0].Rect)})
}

// EndLayer implements canvas.Surface.
func (s *surface) EndLayer(opacity float64, clip image.Rectangle) {
	layer := *s.page()
	s.pages = s.pages[:len(s.pages)-1]
	veil, onto := image.NewUniform(color.Alpha{A: uint8(opacity*255 + 0.5)}), s.page()
	shown := clip.Intersect(layer.painted)
	onto.painted = onto.painted.Union(shown)
	draw.DrawMask(onto.RGBA, shown, layer.RGBA, shown.Min, veil, image.Point{}, draw.Over)
	draw.Draw(layer.RGBA, layer.painted, image.Transparent, image.Point{}, draw.Src)
	s.spare = append(s.spare, page{RGBA: layer.RGBA})
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
