package ebi

import (
	"bytes"
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"headcount/engine/ui/canvas"
)

// The atlas is a square image of square tiles; the first tile is all white, for what is covered fully.
const (
	tile   = 16
	across = 64 // tiles in a row
	tiles  = across * across
	side   = tile * across
)

// batch collects rectangles, plain or from tiles, until they are drawn together.
type batch struct {
	atlas    *ebiten.Image
	pix      []byte // what the atlas will hold, four bytes per pixel
	used     int    // tiles in use
	vertices []ebiten.Vertex
	indices  []uint32
}

func newBatch() *batch {
	options := ebiten.NewImageOptions{Unmanaged: true}
	b := &batch{
		atlas: ebiten.NewImageWithOptions(image.Rect(0, 0, side, side), &options),
		pix:   make([]byte, 4*side*side),
		used:  1,
	}
	for y := range tile {
		copy(b.pix[4*side*y:], bytes.Repeat([]byte{255}, 4*tile))
	}
	return b
}

// flush draws what was collected on page.
func (b *batch) flush(page *ebiten.Image) {
	if len(b.indices) > 0 {
		rows := (b.used + across - 1) / across * tile
		part := b.atlas.SubImage(image.Rect(0, 0, side, rows)).(*ebiten.Image)
		part.WritePixels(b.pix[:4*side*rows])
		options := ebiten.DrawTrianglesOptions{ColorScaleMode: ebiten.ColorScaleModePremultipliedAlpha}
		page.DrawTriangles32(b.vertices, b.indices, b.atlas, &options)
	}
	b.used, b.vertices, b.indices = 1, b.vertices[:0], b.indices[:0]
}

// solid fills a rectangle of page.
func (b *batch) solid(page *ebiten.Image, r image.Rectangle, c canvas.Color) {
	if r.Empty() {
		return
	}
	b.room(page)
	b.quad(r, image.Rect(tile/2, tile/2, tile/2, tile/2), c)
}

// mask fills the part of page inside r as far as mask, moved by at, covers it.
func (b *batch) mask(page *ebiten.Image, mask *image.Alpha, at image.Point, r image.Rectangle, c canvas.Color) {
	for y := r.Min.Y; y < r.Max.Y; y += tile {
		full := image.Rectangle{} // the run of full tiles that is growing
		for x := r.Min.X; x < r.Max.X; x += tile {
			cell := image.Rect(x, y, x+tile, y+tile).Intersect(r)
			from := cell.Sub(at)
			switch coverage(mask, from) {
			case 255:
				full = full.Union(cell)
				continue
			case 0:
			default:
				b.room(page)
				b.quad(cell, b.upload(mask, from), c)
			}
			b.solid(page, full, c)
			full = image.Rectangle{}
		}
		b.solid(page, full, c)
	}
}

// coverage returns 0 or 255 where all of r is covered that much, and 1 where it is not the same everywhere.
func coverage(mask *image.Alpha, r image.Rectangle) uint8 {
	start := mask.PixOffset(r.Min.X, r.Min.Y)
	first := mask.Pix[start]
	if first != 0 && first != 255 {
		return 1
	}
	for y := range r.Dy() {
		row := mask.Pix[start+y*mask.Stride:][:r.Dx()]
		for _, a := range row {
			if a != first {
				return 1
			}
		}
	}
	return first
}

// upload puts a part of a mask, at most one tile large, into the atlas and returns where.
func (b *batch) upload(mask *image.Alpha, r image.Rectangle) image.Rectangle {
	x, y := b.used%across*tile, b.used/across*tile
	b.used++
	from := mask.PixOffset(r.Min.X, r.Min.Y)
	for row := range r.Dy() {
		to := b.pix[4*(side*(y+row)+x):]
		for i, a := range mask.Pix[from+row*mask.Stride:][:r.Dx()] {
			to[4*i], to[4*i+1], to[4*i+2], to[4*i+3] = a, a, a, a
		}
	}
	return image.Rect(x, y, x+r.Dx(), y+r.Dy())
}

// room makes sure that one more quad and one more tile fit.
func (b *batch) room(page *ebiten.Image) {
	if b.used == tiles || len(b.vertices)+4 > ebiten.MaxVertexCount {
		b.flush(page)
	}
}

func (b *batch) quad(to, from image.Rectangle, c canvas.Color) {
	red, green, blue, alpha := c.RGBA()
	v := ebiten.Vertex{
		ColorR: float32(red) / 0xffff, ColorG: float32(green) / 0xffff, ColorB: float32(blue) / 0xffff,
		ColorA: float32(alpha) / 0xffff,
	}
	n := uint32(len(b.vertices))
	corner := func(dx, dy, sx, sy int) {
		v.DstX, v.DstY, v.SrcX, v.SrcY = float32(dx), float32(dy), float32(sx), float32(sy)
		b.vertices = append(b.vertices, v)
	}
	corner(to.Min.X, to.Min.Y, from.Min.X, from.Min.Y)
	corner(to.Max.X, to.Min.Y, from.Max.X, from.Min.Y)
	corner(to.Min.X, to.Max.Y, from.Min.X, from.Max.Y)
	corner(to.Max.X, to.Max.Y, from.Max.X, from.Max.Y)
	b.indices = append(b.indices, n, n+1, n+2, n+1, n+2, n+3)
}
