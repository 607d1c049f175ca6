package canvas

import (
	"image/color"
	"math"
)

// Color is a colour in sRGB with straight (not premultiplied) alpha.
type Color = color.NRGBA

// RGB returns the opaque colour written 0xRRGGBB.
func RGB(hex uint32) Color {
	return Color{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: 255}
}

// Alpha returns c with its opacity multiplied by share (0 to 1).
func Alpha(c Color, share float64) Color {
	c.A = uint8(float64(c.A)*clamp(share, 0, 1) + 0.5)
	return c
}

// Mix returns the colour that lies share (0 to 1) of the way from a to b.
func Mix(a, b Color, share float64) Color {
	share = clamp(share, 0, 1)
	mix := func(p, q uint8) uint8 { return uint8(float64(p)*(1-share) + float64(q)*share + 0.5) }
	return Color{R: mix(a.R, b.R), G: mix(a.G, b.G), B: mix(a.B, b.B), A: mix(a.A, b.A)}
}

// Distance is how different two opaque colours look, from 0 for the same to 1 for black and white: the length of the way between them in Oklab
// (Ottosson 2020), where equal steps look about equally far. Neighbours are told apart from about 0.02 on; 0.14 is clear at a glance.
func Distance(a, b Color) float64 {
	p, q := oklab(a), oklab(b)
	return math.Sqrt((p[0]-q[0])*(p[0]-q[0]) + (p[1]-q[1])*(p[1]-q[1]) + (p[2]-q[2])*(p[2]-q[2]))
}

// oklab is a colour by lightness, from green to red, and from blue to yellow.
func oklab(c Color) [3]float64 {
	linear := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	r, g, b := linear(c.R), linear(c.G), linear(c.B)
	l := math.Cbrt(0.4122214708*r + 0.5363325363*g + 0.0514459929*b)
	m := math.Cbrt(0.2119034982*r + 0.6806995451*g + 0.1073969566*b)
	s := math.Cbrt(0.0883024619*r + 0.2817188376*g + 0.6299787005*b)
	return [3]float64{
		0.2104542553*l + 0.7936177850*m - 0.0040720468*s,
		1.9779984951*l - 2.4285922050*m + 0.4505937099*s,
		0.0259040371*l + 0.7827717662*m - 0.8086757660*s,
	}
}

func clamp(v, low, high float64) float64 {
	return max(low, min(high, v))
}
