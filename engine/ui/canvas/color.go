package canvas

import "image/color"

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

func clamp(v, low, high float64) float64 {
	return max(low, min(high, v))
}
