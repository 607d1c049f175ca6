package soft

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"testing"

	"pgregory.net/rapid"
)

// TestCoverIsDrawMask: a colour is laid on as the standard library lays it, byte for byte, whatever lies below.
func TestCoverIsDrawMask(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := rapid.Byte()
		c := color.NRGBA{b.Draw(t, "r"), b.Draw(t, "g"), b.Draw(t, "b"), rapid.SampledFrom([]uint8{0, 1, 128, 254, 255}).Draw(t, "a")}
		on := image.NewRGBA(image.Rect(0, 0, 9, 4))
		for i := range len(on.Pix) / 4 {
			under := color.RGBAModel.Convert(color.NRGBA{b.Draw(t, "red"), b.Draw(t, "green"), b.Draw(t, "blue"), b.Draw(t, "alpha")}).(color.RGBA)
			copy(on.Pix[4*i:], []uint8{under.R, under.G, under.B, under.A})
		}
		mask := image.NewAlpha(image.Rect(2, 1, 8, 4))
		for i := range mask.Pix {
			mask.Pix[i] = rapid.SampledFrom([]uint8{0, 1, 77, 254, 255}).Draw(t, "mask")
		}
		want := &image.RGBA{Pix: bytes.Clone(on.Pix), Stride: on.Stride, Rect: on.Rect}
		draw.DrawMask(want, mask.Rect, image.NewUniform(c), image.Point{}, mask, mask.Rect.Min, draw.Over)
		cover(on, mask, c)
		if !bytes.Equal(on.Pix, want.Pix) {
			t.Fatalf("%v over it:\n%v, want\n%v", c, on.Pix, want.Pix)
		}
	})
}
