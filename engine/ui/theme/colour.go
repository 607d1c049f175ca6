package theme

import "headcount/engine/ui/canvas"

// Human holds the colours of the paper world.
type Human struct {
	Paper, Sheet, Shade     canvas.Color
	Ink                     canvas.Color
	Soft                    canvas.Color // secondary text
	Faded                   canvas.Color // never for text that matters
	Clay                    canvas.Color // the one accent: what you are about to do
	ClayDark                canvas.Color // the accent as text
	OnClay                  canvas.Color // text on the accent
	Ochre, Sage, Dusk, Plum canvas.Color // only tell things apart
	Note, NoteInk           canvas.Color // what you believe
	Shadow                  canvas.Color // the cut-out shadow; clear where outlines take its place
	Floor, Carpet, Daylight canvas.Color // of rooms on the plan
	Window                  canvas.Color
	Wood, WoodEdge          canvas.Color // of desks
}

// Slate holds the colours of the machine world.
type Slate struct {
	Slate, Grid canvas.Color
	Mint, Amber canvas.Color
	Mist, Steel canvas.Color // text and secondary text
	OnMint      canvas.Color // text on the accent
	Chosen      canvas.Color // ground of the line under the cursor
}

// Skin and Hair are the tones people are drawn in; they are not changed by any setting.
var (
	Skin = [...]canvas.Color{
		canvas.RGB(0xF2CFAE), canvas.RGB(0xE3B088), canvas.RGB(0xC68A5E), canvas.RGB(0x9A6440), canvas.RGB(0x6B432C), canvas.RGB(0xF6DCC4),
	}
	Hair = [...]canvas.Color{
		canvas.RGB(0x2B2320), canvas.RGB(0x5B3A26), canvas.RGB(0x8C5A2B), canvas.RGB(0xC9A063), canvas.RGB(0x8F8B88), canvas.RGB(0xB5472F), canvas.RGB(0xE4DCD2),
	}
)

// Human returns the colours of the paper world as this player sees them, or what stands for them where everything is of the machine world.
func (t Theme) Human() Human {
	if t.Slated {
		return t.slatedHuman()
	}
	h := Human{
		Paper: canvas.RGB(0xF5EEE1), Sheet: canvas.RGB(0xFBF7EE), Shade: canvas.RGB(0xE6DAC5),
		Ink: canvas.RGB(0x2C2A33), Soft: canvas.RGB(0x6A6370), Faded: canvas.RGB(0xA79C93),
		Clay: canvas.RGB(0xBB4C34), ClayDark: canvas.RGB(0xA23E26), OnClay: canvas.RGB(0xFBF7EE),
		Ochre: canvas.RGB(0xDFA24F), Sage: canvas.RGB(0x7C9C78), Dusk: canvas.RGB(0x5A7C9B), Plum: canvas.RGB(0x7C5A7B),
		Note: canvas.RGB(0xF7E7B8), NoteInk: canvas.RGB(0x5B4A1E),
		Shadow: canvas.Alpha(canvas.RGB(0xB9A88C), 0.35),
		Floor:  canvas.RGB(0xFBF7EE), Carpet: canvas.RGB(0xEFE0D0), Daylight: canvas.Alpha(canvas.RGB(0xFFF3D6), 0.55),
		Window: canvas.RGB(0xBFD7E2), Wood: canvas.RGB(0xE3C79C), WoodEdge: canvas.RGB(0xCDAE80),
	}
	if t.HighContrast {
		white, black, accent := canvas.RGB(0xFFFFFF), canvas.RGB(0x000000), canvas.RGB(0x8A2D16)
		h.Paper, h.Sheet, h.OnClay, h.Note, h.Floor, h.Carpet = white, white, white, white, white, white
		h.Ink, h.Soft, h.Faded, h.NoteInk = black, black, black, black
		h.Clay, h.ClayDark = accent, accent
		h.Shade = canvas.RGB(0xD9D9D9)
		h.Shadow, h.Daylight = canvas.Color{}, canvas.Color{}
	}
	return h
}

// slatedHuman puts the machine world's colours in the places of the paper world's.
func (t Theme) slatedHuman() Human {
	s := t.Slate()
	h := Human{
		Paper: canvas.RGB(0x0F1820), Sheet: canvas.RGB(0x182530), Shade: canvas.RGB(0x2A3B49),
		Ink: s.Mist, Soft: canvas.RGB(0x93A7B6), Faded: canvas.RGB(0x5B6F80),
		Clay: s.Mint, ClayDark: s.Mint, OnClay: s.OnMint,
		Ochre: s.Amber, Sage: canvas.RGB(0x5FA893), Dusk: canvas.RGB(0x5A7C9B), Plum: canvas.RGB(0x8E7BA6),
		Note: canvas.RGB(0x2B3327), NoteInk: s.Amber,
		Shadow: canvas.Alpha(canvas.RGB(0x000000), .35),
		Floor:  canvas.RGB(0x14202A), Carpet: canvas.RGB(0x1A2833),
		Window: canvas.RGB(0x35566B), Wood: canvas.RGB(0x2E4150), WoodEdge: canvas.RGB(0x223240),
	}
	if t.HighContrast {
		black, white := canvas.RGB(0x000000), canvas.RGB(0xFFFFFF)
		h.Paper, h.Sheet, h.Note, h.Floor, h.Carpet, h.OnClay = black, black, black, black, black, black
		h.Ink, h.Soft, h.Faded, h.NoteInk = white, white, white, white
		h.Shade = canvas.RGB(0x3A3A3A)
		h.Shadow = canvas.Color{}
	}
	return h
}

// Slate returns the colours of the machine world as this player sees them.
func (t Theme) Slate() Slate {
	s := Slate{
		Slate: canvas.RGB(0x15202A), Grid: canvas.RGB(0x213140), Mint: canvas.RGB(0x7FE0C3), Amber: canvas.RGB(0xF0B64A),
		Mist: canvas.RGB(0xD5E2E8), Steel: canvas.RGB(0x7E93A3), OnMint: canvas.RGB(0x15202A), Chosen: canvas.RGB(0x24404A),
	}
	if t.HighContrast {
		s.Slate, s.OnMint = canvas.RGB(0x000000), canvas.RGB(0x000000)
		s.Mist, s.Steel = canvas.RGB(0xFFFFFF), canvas.RGB(0xFFFFFF)
		s.Grid, s.Chosen = canvas.RGB(0x3A3A3A), canvas.RGB(0x003A2C)
		s.Mint, s.Amber = canvas.RGB(0x9FFFE3), canvas.RGB(0xFFD27A)
	}
	return s
}

// World is one of the two worlds in the frame.
type World uint8

// The worlds.
const (
	Paper World = iota
	Machines
)

// Palette names the colours of one world by what widgets use them for.
type Palette struct {
	Ground, Sheet, Shade canvas.Color
	Ink, Soft            canvas.Color
	Accent, AccentText   canvas.Color
	OnAccent             canvas.Color
	Shadow               canvas.Color
	Outline              canvas.Color // around sheets; clear unless the contrast is high
	Text, Strong, Small  Role
}

// Palette returns the colours of a world as this player sees them.
func (t Theme) Palette(w World) Palette {
	h, s := t.Human(), t.Slate()
	p := Palette{
		Ground: h.Paper, Sheet: h.Sheet, Shade: h.Shade, Ink: h.Ink, Soft: h.Soft, Accent: h.Clay, AccentText: h.ClayDark,
		OnAccent: h.OnClay, Shadow: h.Shadow, Text: Text, Strong: Strong, Small: Small,
	}
	if w == Machines {
		p = Palette{
			Ground: s.Slate, Sheet: s.Slate, Shade: s.Grid, Ink: s.Mist, Soft: s.Steel, Accent: s.Mint, AccentText: s.Mint,
			OnAccent: s.OnMint, Shadow: h.Shadow, Text: Machine, Strong: Machine, Small: MachineSmall,
		}
	}
	if t.HighContrast {
		p.Outline = p.Ink
	}
	return p
}
