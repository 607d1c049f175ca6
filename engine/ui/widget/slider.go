package widget

import (
	"math"
	"strconv"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
)

// Step is how far one arrow moves a forecast, in percent: nobody knows more exactly.
const Step = 5

// Slider describes a forecast from 0 to 100 percent.
type Slider struct {
	ID, Region string
	Label      string   // the question; shown by the screen, named to help and tests here
	Words      []string // under the line, evenly spaced from 0 to 100; where there is no room only the outer two
	Disabled   bool
}

// Slide draws a slider, as wide as r and at least as high, moves *value (0 to 100) by arrows, Home, End and dragging,
// and returns where it lies.
func (f *Frame) Slide(r Rect, o Slider, value *int) Rect {
	style := f.Theme.Style(theme.Small)
	knob := f.Theme.Scaled(13)
	const margin = 4
	words := 0.0
	if len(o.Words) > 0 {
		words = style.LineHeight() + 6
	}
	r.H = max(r.H, 2*knob+2*margin+words)
	s := f.Reach(Item{ID: o.ID, Region: o.Region, Rect: r, Label: o.Label, Enabled: !o.Disabled, slides: true})
	track := Rect{X: r.X + knob + margin, Y: r.Y + knob + margin, W: max(1, r.W-2*knob-2*margin)}
	if !o.Disabled {
		f.slideKeys(o.ID, value)
		f.slidePointer(o.ID, track, value)
	}
	if f.Canvas.Measuring() {
		return r
	}
	f.drawSlider(track, knob, *value, s)
	f.sliderWords(r, track, knob, o.Words)
	return r
}

func (f *Frame) slideKeys(id string, value *int) {
	if f.state.focus != id {
		return
	}
	before := *value
	if f.take(input.Left) {
		*value -= Step
	}
	if f.take(input.Right) {
		*value += Step
	}
	if f.take(input.Home) {
		*value = 0
	}
	if f.take(input.End) {
		*value = 100
	}
	f.setValue(value, before, *value)
}

func (f *Frame) slidePointer(id string, track Rect, value *int) {
	if f.state.press != id || !f.In.Down {
		return
	}
	share := (f.In.X - track.X) / track.W
	f.setValue(value, *value, int(math.Round(share*100/Step))*Step)
}

func (f *Frame) setValue(value *int, before, after int) {
	*value = max(0, min(100, after))
	if *value != before {
		f.changed()
	}
}

func (f *Frame) drawSlider(track Rect, knob float64, value int, s Standing) {
	p := f.palette
	at := track.X + track.W*float64(value)/100
	line := func(to float64, col canvas.Color) {
		canvas.DrawLine(f.Canvas, track.X, track.Y, to, track.Y, 10, col)
	}
	if f.Theme.HighContrast {
		canvas.DrawLine(f.Canvas, track.X, track.Y, track.Right(), track.Y, 14, p.Ink)
	}
	line(track.Right(), p.Shade)
	if value > 0 {
		line(at, canvas.Mix(p.Shade, p.Accent, 0.55))
	}
	canvas.FillCircle(f.Canvas, at, track.Y, knob, p.Sheet)
	canvas.FillCircle(f.Canvas, at, track.Y, knob-3, p.Accent)
	box := Rect{X: at - knob, Y: track.Y - knob, W: 2 * knob, H: 2 * knob}
	f.Ring(box, knob, s)
}

func (f *Frame) sliderWords(r, track Rect, knob float64, words []string) {
	if len(words) < 2 {
		return
	}
	style := f.Theme.Style(theme.Small)
	widest := 0.0
	for _, w := range words {
		widest = max(widest, canvas.Measure(style, w))
	}
	crowded := widest+8 > track.W/float64(len(words)-1)
	y := track.Y + knob + 6 + style.FirstBaseline()
	for i, w := range words {
		if crowded && i > 0 && i < len(words)-1 {
			continue
		}
		half := canvas.Measure(style, w) / 2
		x := track.X + track.W*float64(i)/float64(len(words)-1)
		x = max(r.X+half, min(r.Right()-half, x)) // the outer words stay inside
		canvas.DrawText(f.Canvas, x, y, w, style, f.palette.Soft, canvas.Middle)
	}
}

// Counter describes tokens that are laid on something.
type Counter struct {
	ID, Region string
	Label      string
	Min, Max   int
}

// Count draws a row of tokens with a minus and a plus, as wide as r and at least as high, changes *value by arrows and
// clicks, and returns where it lies.
func (f *Frame) Count(r Rect, o Counter, value *int) Rect {
	size := f.Theme.Scaled(30)
	buttons := 2*size + f.Theme.Scaled(112)
	labelW := max(1, r.W-buttons-theme.Gap)
	stacked := labelW < f.Theme.Scaled(90)
	if stacked {
		labelW = r.W
	}
	label := canvas.Wrap(f.Theme.Style(f.palette.Text), o.Label, labelW)
	height := max(size+8, label.Height+8)
	if stacked {
		height = label.Height + size + 12
	}
	r.H = max(r.H, height)
	s := f.Reach(Item{ID: o.ID, Region: o.Region, Rect: r, Label: o.Label, Enabled: true})
	row := Rect{X: r.Right() - buttons, Y: r.Y + (r.H-size)/2, W: buttons, H: size}
	textY := r.Y + (r.H-label.Height)/2
	if stacked {
		row = Rect{X: r.X, Y: r.Bottom() - size - 4, W: min(buttons, r.W), H: size}
		textY = r.Y + 2
	}
	minus := Rect{X: row.X, Y: row.Y, W: size, H: size}
	plus := Rect{X: row.Right() - size, Y: row.Y, W: size, H: size}
	f.countInput(o, minus, plus, value)
	if f.Canvas.Measuring() {
		return r
	}
	canvas.DrawBlockIn(f.Canvas, label, r.X, textY, labelW, f.palette.Ink, canvas.Start)
	f.sign(minus, "−", *value > o.Min)
	f.sign(plus, "+", *value < o.Max)
	f.tokens(Rect{X: minus.Right(), Y: row.Y, W: plus.X - minus.Right(), H: size}, *value)
	f.Ring(r, 6, s)
	return r
}

func (f *Frame) countInput(o Counter, minus, plus Rect, value *int) {
	before := *value
	if f.state.focus == o.ID {
		if f.take(input.Left) {
			*value--
		}
		if f.take(input.Right) {
			*value++
		}
	}
	if f.In.Released && f.state.press == o.ID {
		if minus.Contains(f.In.X, f.In.Y) {
			*value--
		}
		if plus.Contains(f.In.X, f.In.Y) {
			*value++
		}
	}
	*value = max(o.Min, min(o.Max, *value))
	if *value != before {
		f.changed()
	}
}

func (f *Frame) sign(r Rect, text string, enabled bool) {
	p := f.palette
	ink := p.Ink
	if enabled {
		f.card(r, 6, 2, p.Sheet)
	} else {
		f.card(r, 6, 0, p.Shade)
		ink = p.Soft
	}
	style := f.Theme.Style(f.palette.Strong)
	y := r.Y + (r.H-style.LineHeight())/2 + style.FirstBaseline()
	canvas.DrawText(f.Canvas, r.Center().X, y, text, style, ink, canvas.Middle)
}

// tokens draws up to five tokens as discs; more of them as one disc with the number beside it.
func (f *Frame) tokens(r Rect, n int) {
	p := f.palette
	radius := f.Theme.Scaled(7)
	pitch := f.Theme.Scaled(19)
	if n > 5 {
		style := f.Theme.Style(f.palette.Strong)
		y := r.Y + (r.H-style.LineHeight())/2 + style.FirstBaseline()
		canvas.FillCircle(f.Canvas, r.Center().X-pitch, r.Center().Y, radius, p.Accent)
		f.Canvas.Text(r.Center().X, y, strconv.Itoa(n), style, p.Ink)
		return
	}
	for i := range n {
		x := r.Center().X + (float64(i)-float64(n-1)/2)*pitch
		canvas.FillCircle(f.Canvas, x, r.Center().Y, radius, p.Accent)
	}
}
