package screen

import (
	"math"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// wing is the corridor as a plan: rooms above and below it, and one at its end that is as high as both.
type wing struct {
	area  widget.Rect // walls included
	hall  widget.Rect // between the rows
	room  float64     // width of a room
	end   float64     // width of the room at the end
	rows  int         // rooms in a row
	first float64     // left edge of the first room, which may be out of sight
}

// campaign is how many rooms there are when every scenario stands: those that do not yet are drawn without a name.
const campaign = 11

// leastWing is the height below which a plan is too small to stand in, in points at text 100 percent.
const leastWing = 190.0

// wing draws the plan and lets every room be reached.
func (a *App) wing(f *widget.Frame, r widget.Rect) {
	w := a.layWing(f, r)
	h := f.Theme.Human()
	if !f.Theme.HighContrast {
		canvas.FillRect(f.Canvas, w.area.Move(3, 6), h.Shadow)
	}
	canvas.FillRect(f.Canvas, w.area, h.Sheet)
	f.Canvas.PushClip(w.area)
	canvas.FillRect(f.Canvas, w.hall, canvas.Mix(h.Carpet, h.Ochre, .12))
	total := max(campaign, len(a.cards))
	for i := range total {
		room := w.roomAt(i, total)
		if i < len(a.cards) {
			a.scenarioRoom(f, &w, room, i)
		} else {
			emptyRoom(f, room, i)
		}
	}
	f.Canvas.PopClip()
	figure.Walls(f.Canvas, f.Theme, canvas.RectPath(w.area))
	for i := range a.cards {
		if a.cards[i].ID == a.doorway {
			a.youIn(f, &w, w.roomAt(i, total))
		}
	}
}

// layWing shares the space out, and walks so far along that the chosen room is seen.
func (a *App) layWing(f *widget.Frame, r widget.Rect) wing {
	total := max(campaign, len(a.cards))
	w := wing{area: r, rows: (total - 1 + 1) / 2}
	high := max(.2*r.H, min(64*f.Theme.TextScale, .26*r.H))
	w.hall = widget.Rect{X: r.X, Y: r.Y + (r.H-high)/2, W: r.W, H: high}
	w.room = max(r.W/(float64(w.rows)+1.26), f.Theme.Scaled(132))
	w.end = 1.26 * w.room
	w.first = r.X
	for i := range a.cards {
		if a.cards[i].ID == a.doorway {
			room := w.roomAt(i, total)
			w.first -= max(0, room.Right()-r.Right())
		}
	}
	return w
}

// roomAt is where a room lies: along the upper row, then along the lower one, and the last at the end.
func (w *wing) roomAt(i, total int) widget.Rect {
	if i == total-1 {
		return widget.Rect{X: w.first + float64(w.rows)*w.room, Y: w.area.Y, W: w.end, H: w.area.H}
	}
	r := widget.Rect{X: w.first + float64(i%w.rows)*w.room, Y: w.area.Y, W: w.room, H: w.hall.Y - w.area.Y}
	if i >= w.rows {
		r.Y = w.hall.Bottom()
	}
	return r
}

// doorOn is the gap in a room's wall to the corridor.
func (w *wing) doorOn(room widget.Rect) (x0, y0, x1, y1 float64) {
	wide := min(46, room.W*.3)
	switch {
	case room.H > w.area.H-1:
		return room.X, w.hall.Center().Y - wide/2, room.X, w.hall.Center().Y + wide/2
	case room.Y < w.hall.Y:
		return room.X + room.W*.62 - wide/2, room.Bottom(), room.X + room.W*.62 + wide/2, room.Bottom()
	}
	return room.X + room.W*.62 - wide/2, room.Y, room.X + room.W*.62 + wide/2, room.Y
}

// scenarioRoom draws the room of a scenario: who is in it, its name, and in words where it stands.
func (a *App) scenarioRoom(f *widget.Frame, w *wing, room widget.Rect, i int) {
	c := &a.cards[i]
	here := c.ID == a.doorway
	s := f.Reach(widget.Item{ID: doorPrefix + c.ID, Region: "corridor", Rect: room.Inset(4).Intersect(w.area), Label: c.Title, Enabled: !c.Locked})
	if f.Canvas.Measuring() {
		return
	}
	h, th := f.Theme.Human(), f.Theme
	ground := h.Sheet
	switch {
	case here && !th.HighContrast:
		ground = canvas.Mix(h.Sheet, h.Clay, .2)
	case c.Done || c.Saved != "":
		ground = canvas.Mix(h.Sheet, h.Carpet, .7)
	case s.Hovered:
		ground = h.Shade
	}
	if c.Machines {
		ground = th.Slate().Slate
	}
	canvas.FillRect(f.Canvas, room, ground)
	if c.Machines {
		racks(f, room)
	} else {
		a.cast(f, room, c)
	}
	a.roomWalls(f, w, room, here, c.Machines)
	a.roomName(f, room, c, here)
	f.Ring(room.Inset(6), 4, s)
}

// roomWalls draws a room in ink with its door open to the corridor, and the light of the chosen one.
func (a *App) roomWalls(f *widget.Frame, w *wing, room widget.Rect, here, machines bool) {
	h := f.Theme.Human()
	f.Canvas.StrokePath(canvas.RectPath(room), canvas.Stroke{Width: 3.5, Cap: canvas.ButtCap, Join: canvas.MiterJoin}, h.Ink)
	x0, y0, x1, y1 := w.doorOn(room)
	gap := canvas.Mix(h.Carpet, h.Ochre, .12)
	if here && !f.Theme.HighContrast {
		gap = canvas.Mix(h.Sheet, h.Clay, .2)
		if machines { // their light is that of their lamps
			gap = canvas.Mix(h.Carpet, f.Theme.Slate().Mint, .45)
		}
		if room.H < w.area.H-1 {
			deep := w.hall.H * .42
			if room.Y > w.hall.Y {
				deep = -deep
			}
			f.Canvas.FillPath(canvas.LinePath(x0, y0, x1, y1, x1+9, y1+deep, x0-9, y0+deep).Close(), gap)
		}
	}
	f.Canvas.StrokePath(canvas.LinePath(x0, y0, x1, y1), canvas.Stroke{Width: 6, Cap: canvas.ButtCap}, gap)
}

// roomName writes the name of a scenario into its room, and under it what there is to know.
func (a *App) roomName(f *widget.Frame, room widget.Rect, c *Card, here bool) {
	h, th := f.Theme.Human(), f.Theme
	name, small := th.Style(theme.SmallStrong), th.Style(theme.Small)
	ink, soft := h.Ink, h.Soft
	switch {
	case c.Machines:
		name, ink, soft = th.Style(theme.MachineSmall), th.Slate().Mint, th.Slate().Mist
	case here:
		ink = h.ClayDark
	}
	block := canvas.Wrap(name, c.Title, room.W-24)
	if n := len(block.Lines); n > 2 { // the whole name stands on the card
		block.Lines, block.Height = block.Lines[:2], block.Height*2/float64(n)
	}
	canvas.DrawBlockIn(f.Canvas, block, room.X+14, room.Y+9, room.W-20, ink, canvas.Start)
	if word := standingWord(c); word != "" {
		f.Canvas.Text(room.X+14, room.Y+9+block.Height+small.FirstBaseline(), word, small, soft)
	}
}

// standingWord says how far a scenario has been played.
func standingWord(c *Card) string {
	switch {
	case c.Locked:
		return "closed"
	case c.Saved != "":
		return "begun"
	case c.Done:
		return "played"
	}
	return ""
}

// cast draws up to three of a scenario's people along the lower wall of its room; who was not met yet is faint.
func (a *App) cast(f *widget.Frame, room widget.Rect, c *Card) {
	faces := c.Faces
	if len(faces) == 0 {
		faces = []figure.Look{figure.LookFor(c.Title)}
	}
	fade := 0.0
	if c.Saved == "" && !c.Done {
		fade = .45
	}
	drawCast(f, room, faces, fade)
}

// drawCast stands looks side by side on the lower edge of a room.
func drawCast(f *widget.Frame, room widget.Rect, faces []figure.Look, fade float64) {
	inner := room.InsetXY(16, 0)
	scale := min((room.H-f.Theme.Style(theme.Small).LineHeight()*2-16)/figure.Height, inner.W*.92/figure.Width, .56)
	if scale < .16 {
		return
	}
	n := max(1, min(len(faces), 3, int(inner.W/(scale*figure.Width*.86))))
	pitch := min(inner.W/float64(n), scale*figure.Width*1.02)
	for i, look := range faces[:n] {
		x := inner.Center().X + (float64(i)-float64(n-1)/2)*pitch
		figure.Draw(f.Canvas, look, figure.Pose{}.Seen(f.Theme, fade), x, room.Bottom()-10, scale)
	}
}

// racks are what stands in a room of machines.
func racks(f *widget.Frame, room widget.Rect) {
	sl := f.Theme.Slate()
	inner := room.InsetXY(18, 0)
	high := min(room.H*.46, 66)
	n := max(2, int(inner.W/38))
	pitch := inner.W / float64(n)
	for i := range n {
		r := widget.Rect{X: inner.X + float64(i)*pitch + (pitch-26)/2, Y: room.Bottom() - high - 12, W: 26, H: high}
		canvas.FillRound(f.Canvas, r, 3, sl.Grid)
		for k := range 3 {
			y := r.Y + r.H*(.2+.27*float64(k))
			canvas.FillCircle(f.Canvas, r.X+9, y, 1.8, []canvas.Color{sl.Amber, sl.Mint, sl.Mint}[(i+k)%3])
			canvas.FillCircle(f.Canvas, r.X+16, y, 1.8, sl.Mint)
		}
	}
}

// emptyRoom is a room whose scenario is not there yet.
func emptyRoom(f *widget.Frame, room widget.Rect, i int) {
	if f.Canvas.Measuring() {
		return
	}
	h := f.Theme.Human()
	canvas.FillRect(f.Canvas, room, canvas.Mix(h.Sheet, h.Paper, .7))
	f.Canvas.StrokePath(canvas.RectPath(room), canvas.Stroke{Width: 3.5, Cap: canvas.ButtCap}, canvas.Mix(h.Shade, h.Ink, .25))
	if f.Theme.HighContrast {
		return
	}
	looks := []figure.Look{figure.LookFor(string(rune('a' + i))), figure.LookFor(string(rune('n' + i)))}
	drawCast(f, room, looks[:1+i%2], .8)
}

// youIn puts the player into the corridor, at the door of the room that is chosen.
func (a *App) youIn(f *widget.Frame, w *wing, room widget.Rect) {
	if f.Canvas.Measuring() {
		return
	}
	h := f.Theme.Human()
	x0, _, _, _ := w.doorOn(room)
	k := min(w.hall.H/figure.Height*1.02, .62)
	x := max(w.area.X+52*k, x0-58*k)
	look := a.you()
	look.Cloth = h.Clay
	figure.Draw(f.Canvas, look, figure.Pose{Gaze: figure.Right}.Seen(f.Theme, 0), x, w.hall.Bottom()-4, k)
	style := f.Theme.Style(theme.SmallStrong)
	left := x + 54*k + 6
	if math.Abs(left-x0) > 400 || left+canvas.Measure(style, "you") > w.area.Right()-8 {
		return
	}
	f.Canvas.Text(left, w.hall.Center().Y-style.LineHeight()/2+style.FirstBaseline(), "you", style, h.ClayDark)
}
