package screen

import (
	"math"
	"slices"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// mostFigures bounds the gathering: more than that are not seen as people any more.
const mostFigures = 200

// crowd gathers everybody by how their life ended, the player's own among them.
func (a *App) crowd(f *widget.Frame, d *view.Debrief) {
	h := f.Theme.Human()
	s := &shelf{f: f, gap: theme.Gap, w: f.Bounds().W - 2*a.margin(f.Bounds().W)}
	ids := []string{}
	for i, o := range a.group("debrief") {
		b := row(&o, "crowd", 0)
		b.Chosen = i == 0
		s.add(b)
		ids = append(ids, o.ID)
	}
	body, foot := a.debriefBody(f, "Everybody", s.height())
	p := newPile(f, scrolledWidth(body), 8)
	a.caveat(p, d) // before any figure, always
	if c := d.Crowd; c != nil && len(c.Columns) > 0 {
		each := max(1, int(math.Ceil(float64(c.Total)/mostFigures)))
		// What stands under the gathering is measured first, so that the figures get the rest.
		under := f.TextHeight(p.proseWidth(), theme.Speech, c.Sentence) + f.Theme.Style(theme.Small).LineHeight() + 4*p.gap
		a.gathering(p, c, each, body.H-p.height()-under-3*edge)
		p.text(theme.Small, figureWords(c, each), h.Soft)
		p.prose(theme.Speech, c.Sentence, h.Ink)
	}
	p.scrolled("scroll:crowd", "told", body)
	s.w = foot.W
	s.draw(foot.X, foot.Y)
	a.homeAt(append(ids, "scroll:crowd", "ui:pause"))
}

// figureWords says what a figure stands for, and that one's own is marked, where it is one of them.
func figureWords(c *view.Crowd, each int) string {
	yours := ""
	if slices.ContainsFunc(c.Columns, func(g view.CrowdGroup) bool { return g.Yours }) {
		yours = " Yours is marked."
	}
	if each == 1 {
		return "Each figure is one life, in this model." + yours
	}
	return "Each figure stands for " + number(each) + " lives, in this model." + yours
}

// gathering draws the columns side by side, or one under the other where the labels would not fit.
func (a *App) gathering(p *pile, c *view.Crowd, each int, room float64) {
	f := p.f
	n := len(c.Columns)
	colW := p.w / float64(n)
	if colW >= f.Theme.Scaled(128) {
		a.sideBySide(p, c, each, max(room, f.Theme.Scaled(150)))
		return
	}
	first := 0
	for i := range c.Columns {
		a.oneUnder(p, &c.Columns[i], i, each, first)
		first += figures(c.Columns[i].Count, each)
	}
}

// figures is how many figures stand for so many lives; nobody is left out.
func figures(lives, each int) int { return (lives + each - 1) / each }

// block is how figures stand: so many across, at a size.
type block struct {
	across int
	scale  float64
}

// The size of a figure at scale 1, with the air around it.
const (
	figureW = 25.0
	figureH = 44.0
)

// fit finds the largest size at which n figures stand in w by h.
func fit(n int, w, h float64) block {
	for scale := 1.1; ; scale -= .05 {
		b := block{across: max(1, int(w/(figureW*scale))), scale: scale}
		rows := (n + b.across - 1) / b.across
		if float64(rows)*figureH*.62*scale+figureH*.4*scale <= h || scale < .3 {
			return b
		}
	}
}

// sideBySide draws the columns on one ground line with their labels under it.
func (a *App) sideBySide(p *pile, c *view.Crowd, each int, room float64) {
	const gap = 18.0
	f, h := p.f, p.f.Theme.Human()
	colW := (p.w - gap*float64(len(c.Columns)-1)) / float64(len(c.Columns))
	most, words := 1, 0.0
	for i := range c.Columns {
		most = max(most, figures(c.Columns[i].Count, each)+1)
		words = max(words, f.TextHeight(colW, theme.SmallStrong, c.Columns[i].Label)+f.TextHeight(colW, theme.Small, countWords(c, i)))
	}
	you := f.Theme.Style(theme.SmallStrong).LineHeight() + 6
	high := min(max(90, room-words-you-16), 420)
	b := fit(most, colW, high)
	p.add(high+you+words+10, func(r widget.Rect) {
		ground := r.Y + you + high
		first := 0
		for i := range c.Columns {
			col := &c.Columns[i]
			x := r.X + float64(i)*(colW+gap)
			n := figures(col.Count, each)
			a.stand(f, b, widget.Rect{X: x, Y: ground - high, W: colW, H: high}, r, n, first, i, col.Yours)
			first += n
			y := ground + 8
			y += f.TextIn(x, y, colW, theme.SmallStrong, col.Label, h.Ink)
			f.TextIn(x, y, colW, theme.Small, countWords(c, i), h.Soft)
		}
		f.Canvas.StrokePath(canvas.LinePath(r.X, ground+2, r.Right(), ground+2), canvas.Line(2), h.Ink)
	})
}

// oneUnder draws one ending as a row of its own: label, count, figures.
func (a *App) oneUnder(p *pile, g *view.CrowdGroup, i, each, first int) {
	f, h := p.f, p.f.Theme.Human()
	n := figures(g.Count, each)
	b := block{scale: .62}
	b.across = max(1, int(p.w/(figureW*b.scale)))
	rows := (n + b.across) / b.across
	you := 0.0
	if g.Yours {
		you = f.Theme.Style(theme.SmallStrong).LineHeight() + 6
	}
	high := float64(rows)*figureH*.62*b.scale + figureH*.45*b.scale
	label := joined(": ", g.Label, counted(g.Count, "life", "lives"))
	p.text(theme.SmallStrong, label, h.Ink)
	p.add(high+you+6, func(r widget.Rect) {
		at := widget.Rect{X: r.X, Y: r.Y + you, W: r.W, H: high}
		a.stand(f, b, at, r, n, first, i, g.Yours)
		f.Canvas.StrokePath(canvas.LinePath(r.X, at.Bottom()+2, r.Right(), at.Bottom()+2), canvas.Line(2), h.Ink)
	})
}

func countWords(c *view.Crowd, i int) string {
	return counted(c.Columns[i].Count, "life", "lives") + " of " + number(c.Total)
}

// stand draws one group: figures from the ground up, all of one colour as one path, and the player's own before them.
func (a *App) stand(f *widget.Frame, b block, r, field widget.Rect, n, first, group int, yours bool) {
	if f.Canvas.Measuring() {
		return
	}
	h := f.Theme.Human()
	way := share(a.elapsed, a.theme.Duration(theme.Crowd))
	place := func(k int) (x, y float64) {
		x = r.X + (float64(k%b.across)+.5)*figureW*b.scale + sway(first+k, 1)*3*b.scale
		y = r.Bottom() - float64(k/b.across)*figureH*.62*b.scale - 1
		return x, y
	}
	from := func(k int) (x, y float64) { // everybody comes from somewhere
		return field.X + field.W*(.5+.5*sway(first+k, 2)), field.Y + field.H*(.5+.45*sway(first+k, 3))
	}
	path := new(canvas.Path)
	for k := n - 1; k >= 0; k-- { // those behind first
		x, y := place(k)
		x0, y0 := from(k)
		figure.AddSilhouette(path, x0+(x-x0)*way, y0+(y-y0)*way, b.scale)
	}
	f.Canvas.FillPath(path, crowdColour(h, group, f.Theme.HighContrast))
	if !yours {
		return
	}
	x, y := place(n)
	a.yourself(f, b, x, y, r)
}

// yourself is the player's own life: in clay, larger, with a line up to the word.
func (a *App) yourself(f *widget.Frame, b block, x, y float64, r widget.Rect) {
	h := f.Theme.Human()
	scale := min(1, b.scale*1.35)
	style := f.Theme.Style(theme.SmallStrong)
	me := new(canvas.Path)
	figure.AddSilhouette(me, x, y, scale)
	f.Canvas.StrokePath(me, canvas.Line(3), h.Paper)
	f.Canvas.FillPath(me, h.Clay)
	head := y - 42*scale
	top := max(r.Y-4, head-26)
	f.Canvas.StrokePath(canvas.LinePath(x, head, x, min(head, top)), canvas.Line(2), h.ClayDark)
	half := canvas.Measure(style, "you") / 2
	at := max(r.X+half, min(r.Right()-half, x))
	canvas.DrawText(f.Canvas, at, top-6, "you", style, h.ClayDark, canvas.Middle)
}

// sway is a number from -1 to 1 that looks like chance and is always the same for the same figure.
func sway(i, salt int) float64 {
	v := math.Mod(float64(i+1)*(.6180339887+.1317*float64(salt))+.377*float64(salt), 1)
	return 2*v - 1
}

// crowdColour tells neighbours apart; labels and places say the same.
func crowdColour(h theme.Human, group int, contrast bool) canvas.Color {
	if contrast {
		return canvas.RGB(0x4A4A4A)
	}
	tones := [...]canvas.Color{h.Dusk, h.Sage, h.Ochre, h.Plum, canvas.Mix(h.WoodEdge, h.Ink, .2), canvas.Mix(h.Dusk, h.Sage, .5)}
	return canvas.Mix(tones[group%len(tones)], h.Paper, .18)
}
