package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// set is the half with the person, measured.
type set struct {
	r     widget.Rect
	table float64 // where the table's edge cuts the figure
	top   float64 // under the card of what is noticed
	unit  float64 // 1 where the half is as large as it was drawn for
}

// stage draws the person on warm ground with what the player notices.
func (a *App) stage(f *widget.Frame, r widget.Rect, e encounter) {
	h := f.Theme.Human()
	s := set{r: r, table: r.Y + r.H*.8, top: r.Y + 26, unit: min(r.W/640, r.H/800)}
	if e.medium == voice {
		a.slateCard(f, r, e)
		return
	}
	a.wall(f, s, e)
	if a.shownBeside(f, e) && e.noticed != "" {
		s.top = a.noticeCard(f, r, e.noticed) + 12
	}
	f.Canvas.PushClip(r)
	defer f.Canvas.PopClip()
	switch {
	case e.person == nil:
	case e.missing:
		figure.Chair(f.Canvas, r.Center().X, s.table-10, 2.6*s.unit+.4)
	default:
		scale := min((s.table-s.top)/figure.BustHeight, r.W/150, 3.2)
		figure.Bust(f.Canvas, likeness(e.person), a.bearing(e.person), r.Center().X, s.table, max(.6, scale))
	}
	if at := a.whereIs(); e.medium == alone && (at == "coffee" || at == "hall" || at == "floor") {
		e.medium = face // nobody is met, and no screen is looked at
	}
	if a.whereIs() == "hall" && e.person == nil { // somebody who stands there is cut by what stands before them
		s.floor(f)
	} else {
		s.tableTop(f, e)
	}
	if e.medium == table {
		a.others(f, s, e)
	}
	canvas.FillRect(f.Canvas, widget.Rect{X: r.Right() - 1, Y: r.Y, W: 1, H: r.H}, canvas.Mix(h.Shade, h.Ink, .2))
}

// noticeCard is the sheet of what the player sees, and returns where it ends.
func (a *App) noticeCard(f *widget.Frame, r widget.Rect, noticed string) float64 {
	h := f.Theme.Human()
	w := min(r.W-52, max(300, f.Theme.Scaled(300)))
	p := newPile(f, w-2*theme.Inset+6, 6)
	p.text(theme.SmallStrong, "What you notice", h.ClayDark)
	p.text(theme.Text, noticed, h.Ink)
	sheet := widget.Rect{X: r.X + 26, Y: r.Y + 26, W: w, H: p.height() + 2*16}
	f.Sheet(sheet)
	p.drawAt(sheet.X+theme.Inset-3, sheet.Y+16)
	return sheet.Bottom() + theme.Lift
}

// wall draws what stands behind the person; under high contrast nothing does.
func (a *App) wall(f *widget.Frame, s set, e encounter) {
	h, r := f.Theme.Human(), s.r
	if f.Theme.HighContrast {
		canvas.FillRect(f.Canvas, r, h.Paper)
		return
	}
	ground := canvas.Mix(canvas.Mix(h.Paper, h.Clay, .15), h.WoodEdge, .12)
	canvas.FillRect(f.Canvas, r, ground)
	f.Canvas.PushClip(r)
	defer f.Canvas.PopClip()
	lit := new(canvas.Path).MoveTo(r.X, r.Y).LineTo(r.Right(), r.Y).LineTo(r.Right(), r.Y+r.H*.65)
	lit.CubicTo(r.X+r.W*.81, r.Y+r.H*.588, r.X+r.W*.656, r.Y+r.H*.7, r.X+r.W*.406, r.Y+r.H*.65)
	lit.CubicTo(r.X+r.W*.22, r.Y+r.H*.612, r.X+r.W*.094, r.Y+r.H*.675, r.X, r.Y+r.H*.6375).Close()
	f.Canvas.FillPath(lit, canvas.Mix(ground, h.Sheet, .38))
	setting := a.whereIs()
	if e.missing { // one stands before their chair, wherever it began
		setting = ""
	}
	switch {
	case setting == "hall":
		s.doorway(f)
	case setting == "coffee":
		s.window(f)
		figure.CoffeeMachine(f.Canvas, f.Theme, r.X+r.W*.2, s.table-150*s.unit, 1.5*s.unit)
	case setting == "meeting" || e.medium == table:
		s.board(f)
	case a.page.Machines && e.person == nil && a.around("machines") != nil:
		a.rackWall(f, s, a.around("machines").Parts)
	default:
		s.window(f)
		s.books(f)
	}
}

// whereIs is the setting of the page: that of its scene, or where a free act led.
func (a *App) whereIs() string {
	switch p := &a.page; {
	case p.Scene != nil:
		return p.Scene.Setting
	case p.Stop == "told" && p.Told != nil:
		return p.Told.Setting
	}
	return ""
}

func (s set) at(x, y, w, h float64) widget.Rect {
	return widget.Rect{X: s.r.X + x/640*s.r.W, Y: s.r.Y + y/800*s.r.H, W: w * s.unit, H: h * s.unit}
}

func (s set) window(f *widget.Frame) {
	h := f.Theme.Human()
	w := s.at(470, 60, 150, 210)
	w.X = min(w.X, s.r.Right()-w.W-14)
	canvas.FillRound(f.Canvas, w, 4, canvas.Mix(h.Window, h.Sheet, .25))
	cross := canvas.Stroke{Width: 6 * s.unit, Cap: canvas.ButtCap}
	f.Canvas.StrokePath(canvas.LinePath(w.Center().X, w.Y, w.Center().X, w.Bottom()), cross, h.Sheet)
	f.Canvas.StrokePath(canvas.LinePath(w.X, w.Center().Y, w.Right(), w.Center().Y), cross, h.Sheet)
}

func (s set) books(f *widget.Frame) {
	h := f.Theme.Human()
	for _, b := range []struct {
		x, y, w, h float64
		col        canvas.Color
	}{
		{40, 300, 120, 10, canvas.Mix(h.WoodEdge, h.Ink, .15)},
		{54, 226, 18, 74, h.Dusk},
		{74, 216, 14, 84, h.Clay},
		{90, 232, 20, 68, h.Sage},
		{114, 222, 12, 78, h.Ochre},
	} {
		base := s.at(b.x, 310, 0, 0)
		canvas.FillRound(f.Canvas, widget.Rect{X: base.X, Y: base.Y - (310-b.y)*s.unit, W: b.w * s.unit, H: b.h * s.unit}, 2, b.col)
	}
}

// doorway stands for a corridor.
func (s set) doorway(f *widget.Frame) {
	h := f.Theme.Human()
	d := s.at(430, 150, 170, 490)
	d.H = s.table - d.Y
	d.X = min(d.X, s.r.Right()-d.W-14)
	canvas.FillRect(f.Canvas, d, canvas.Mix(h.Wood, h.WoodEdge, .4))
	canvas.StrokeRound(f.Canvas, d, 1, 5*s.unit, h.Ink)
	canvas.FillCircle(f.Canvas, d.X+d.W*.14, d.Center().Y, 6*s.unit, h.Ink)
}

// board stands for a meeting room.
func (s set) board(f *widget.Frame) {
	h := f.Theme.Human()
	b := s.at(90, 190, 460, 150)
	canvas.FillRound(f.Canvas, b, 4, h.Sheet)
	canvas.StrokeRound(f.Canvas, b, 4, 2, canvas.Mix(h.WoodEdge, h.Ink, .2))
	for i, w := range []float64{.5, .34, .62} {
		y := b.Y + b.H*(.25+.25*float64(i))
		canvas.DrawLine(f.Canvas, b.X+b.W*.1, y, b.X+b.W*(.1+w), y, 4*s.unit, h.Shade)
	}
}

// others are those who sit there too: a row on the near side of the table, looking at whoever speaks.
func (a *App) others(f *widget.Frame, s set, e encounter) {
	var row []*view.Person
	for i := range a.page.People {
		p := &a.page.People[i]
		if p.Present && (e.person == nil || p.ID != e.person.ID) {
			row = append(row, p)
		}
	}
	if len(row) == 0 {
		return
	}
	pitch := s.r.W * .92 / float64(len(row))
	scale := min((s.r.Bottom()-s.table)*.92/figure.Height, pitch/104, 1.6)
	for i, p := range row {
		x := s.r.Center().X + (float64(i)-float64(len(row)-1)/2)*pitch
		pose := a.bearing(p)
		switch {
		case x < s.r.Center().X-1:
			pose.Gaze = figure.Right
		case x > s.r.Center().X+1:
			pose.Gaze = figure.Left
		}
		figure.Draw(f.Canvas, likeness(p), pose, x, s.r.Bottom(), scale)
	}
}

// tableTop is the edge that cuts the figure, with what lies on it.
func (s set) tableTop(f *widget.Frame, e encounter) {
	h := f.Theme.Human()
	top := widget.Rect{X: s.r.X, Y: s.table, W: s.r.W, H: s.r.Bottom() - s.table}
	if f.Theme.HighContrast {
		canvas.FillRect(f.Canvas, top, h.Shade)
		canvas.FillRect(f.Canvas, widget.Rect{X: top.X, Y: top.Y, W: top.W, H: 3}, h.Ink)
		return
	}
	canvas.FillRect(f.Canvas, top, canvas.Mix(h.WoodEdge, h.Clay, .12))
	canvas.FillRect(f.Canvas, widget.Rect{X: top.X, Y: top.Y, W: top.W, H: 14 * s.unit}, canvas.Mix(h.Wood, h.WoodEdge, .25))
	switch e.medium {
	case table:
	case alone:
		s.screen(f)
		s.papers(f)
	default:
		s.papers(f)
	}
}

// floor is what one stands on where there is no table: the carpet of a corridor.
func (s set) floor(f *widget.Frame) {
	h := f.Theme.Human()
	r := widget.Rect{X: s.r.X, Y: s.table, W: s.r.W, H: s.r.Bottom() - s.table}
	ground, line := canvas.Mix(h.Carpet, h.Ochre, .2), canvas.Mix(h.WoodEdge, h.Ink, .1)
	if f.Theme.HighContrast {
		ground, line = h.Shade, h.Ink
	}
	canvas.FillRect(f.Canvas, r, ground)
	canvas.FillRect(f.Canvas, widget.Rect{X: r.X, Y: r.Y - 9*s.unit, W: r.W, H: 9 * s.unit}, line)
}

// papers and a cup lie on the table of two.
func (s set) papers(f *widget.Frame) {
	h := f.Theme.Human()
	paper := s.at(60, 674, 120, 84)
	canvas.FillRound(f.Canvas, paper, 3, h.Sheet)
	for i, w := range []float64{84, 70, 80} {
		y := paper.Y + (22+16*float64(i))*s.unit
		canvas.DrawLine(f.Canvas, paper.X+16*s.unit, y, paper.X+(16+w)*s.unit, y, 4*s.unit, h.Shade)
	}
	cup := s.at(500, 664, 72, 72)
	cup.X = min(cup.X, s.r.Right()-cup.W-20)
	figure.DrawIcon(f.Canvas, figure.IconCoffee, cup.X, cup.Y, cup.W, h.Ink)
}

// screen is your own, lit: nobody is met there.
func (s set) screen(f *widget.Frame) {
	c, m := f.Canvas, f.Theme.Slate()
	w, h := 270*s.unit, 168*s.unit
	x, y := s.r.Center().X, s.table-h-34*s.unit
	canvas.FillRect(c, widget.Rect{X: x - 16*s.unit, Y: y + h, W: 32 * s.unit, H: 34 * s.unit}, m.Slate)
	canvas.FillRound(c, widget.Rect{X: x - 60*s.unit, Y: s.table - 6*s.unit, W: 120 * s.unit, H: 12 * s.unit}, 5*s.unit, m.Slate)
	canvas.FillRound(c, widget.Rect{X: x - w/2, Y: y, W: w, H: h}, 10*s.unit, m.Slate)
	canvas.FillRound(c, widget.Rect{X: x - w/2, Y: y, W: w, H: h}.Inset(10*s.unit), 5*s.unit, m.Grid)
	for i, part := range []float64{.5, .34, .62, .2, .46} {
		line := y + (34+25*float64(i))*s.unit
		canvas.DrawLine(c, x-w*.38, line, x-w*.38+w*.76*part, line, 5*s.unit, canvas.Alpha(m.Mint, .8))
	}
}

// slateCard stands where a person would: over the phone there is nothing to see.
func (a *App) slateCard(f *widget.Frame, r widget.Rect, e encounter) {
	s := f.Theme.Slate()
	canvas.FillRect(f.Canvas, r, f.Theme.Human().Shade)
	beside := (r.W - f.Theme.Scaled(300)) / 2 // a narrow card breaks words
	card := r.InsetXY(max(r.W*.06, min(r.W*.14, beside)), r.H*.29)
	size := min(card.W*.3, card.H*.24)
	above := card.H*.18 + size + 18
	type line struct {
		block canvas.Block
		col   canvas.Color
	}
	var lines []line
	high := above
	add := func(role theme.Role, text string, col canvas.Color) {
		block := canvas.Wrap(f.Theme.Style(role), text, card.W-24)
		if high+block.Height+20 <= r.H { // the page says in words what has no room here
			lines, high = append(lines, line{block, col}), high+block.Height+4
		}
	}
	if e.person != nil {
		add(theme.Machine, e.person.Name, s.Mist)
		add(theme.MachineSmall, "on the line; nothing to be seen", s.Steel)
	}
	if grow := high + 16 - card.H; grow > 0 {
		card = card.InsetXY(0, -grow/2)
	}
	canvas.FillRound(f.Canvas, card, theme.Radius, s.Slate)
	figure.DrawIcon(f.Canvas, figure.IconCall, card.Center().X-size/2, card.Y+above-size-18, size, s.Mint)
	y := card.Y + above
	for _, l := range lines {
		canvas.DrawBlockIn(f.Canvas, l.block, card.X+12, y, card.W-24, l.col, canvas.Middle)
		y += l.block.Height + 4
	}
}
