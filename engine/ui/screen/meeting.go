package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// leastSeat is the width a seat needs for its words, in points at text 100 percent.
const leastSeat = 128.0

// atTable is who sits at the table of this page, nobody where it is no meeting or there is no room to show everybody: then one of them
// fills the half page as in any talk.
func (a *App) atTable(f *widget.Frame, e encounter) []view.Seat {
	var seats []view.Seat
	switch p := &a.page; {
	case e.medium != table && (p.Told == nil || p.Told.Table == nil):
	case p.Stop == "told" && p.Told != nil:
		seats = p.Told.Table
	case p.Scene != nil:
		seats = p.Scene.Table
	}
	w := f.Bounds()
	if len(seats) < 2 || w.W < f.Theme.Scaled(900) || w.H < f.Theme.Scaled(640) || (w.W-2*theme.Page)/float64(len(seats)) < f.Theme.Scaled(leastSeat) {
		return nil
	}
	return seats
}

// meeting is everybody in a row behind one table, who is what under it, and below that what is said and what can be done.
func (a *App) meeting(f *widget.Frame, e encounter, seats []view.Seat) {
	w := f.Bounds()
	side := a.margin(w.W)
	pitch := (w.W - 2*side) / float64(len(seats))
	words := 0.0
	for i := range seats {
		words = max(words, a.seatWords(f, &seats[i], pitch-14).height())
	}
	room := widget.Rect{W: w.W, H: max(w.H*.3, min(w.H*.56-words, w.H*.46))}
	a.meetingRoom(f, room)
	edgeY := room.Bottom() - 52
	scale := min((edgeY-room.Y-104)/figure.Height, pitch*.94/figure.Width, 2.1)
	f.Canvas.PushClip(room)
	for i := range seats {
		a.seat(f, seats, i, side+pitch*(float64(i)+.5), edgeY, scale)
	}
	f.Canvas.PopClip()
	a.meetingTable(f, widget.Rect{X: side - 8, Y: edgeY, W: w.W - 2*side + 16, H: 52}, seats, pitch)
	for i := range seats {
		x := side + pitch*(float64(i)+.5)
		a.seatWords(f, &seats[i], pitch-14).drawAt(x-(pitch-14)/2, room.Bottom()+10)
	}
	low := widget.Rect{X: side - edge, Y: room.Bottom() + words + 22, W: w.W - 2*side + 2*edge}
	low.H = w.Bottom() - low.Y - 12
	left, right := low.SplitLeft(low.W*.5, theme.Page*.5)
	what := a.said(f, scrolledWidth(left), e)
	below := a.answers(f, scrolledWidth(right), e)
	what.scrolled("said:"+e.id, "said", left)
	below.scrolled("answers:"+e.id+a.pending, "answers", right)
	a.corner(f, widget.Rect{X: w.X, Y: 12, W: w.W - side + 18})
}

// meetingRoom draws the wall and its windows, and names the meeting on the beam above.
func (a *App) meetingRoom(f *widget.Frame, r widget.Rect) {
	h := f.Theme.Human()
	wall, beam := canvas.Mix(h.Paper, h.Shade, .5), canvas.Mix(h.Shade, h.WoodEdge, .2)
	if f.Theme.HighContrast {
		wall, beam = h.Paper, h.Paper
	}
	canvas.FillRect(f.Canvas, r, wall)
	title := f.Theme.Style(theme.Title)
	high := title.LineHeight() + f.Theme.Style(theme.Text).LineHeight() + 22
	canvas.FillRect(f.Canvas, widget.Rect{X: r.X, Y: r.Y, W: r.W, H: high}, beam)
	if !f.Theme.HighContrast {
		for _, share := range []float64{.09, .365, .64} {
			pane := widget.Rect{X: r.X + r.W*share, Y: r.Y + high + 18, W: r.W * .19, H: min(150, r.H*.38)}
			canvas.FillRound(f.Canvas, pane, 4, canvas.Mix(h.Window, wall, .25))
			canvas.FillRect(f.Canvas, widget.Rect{X: pane.Center().X - 2.5, Y: pane.Y, W: 5, H: pane.H}, h.Sheet)
		}
	}
	side := a.margin(r.W)
	name := a.page.Title
	if a.page.Scene != nil && a.page.Scene.Title != "" {
		name = a.page.Scene.Title
	} else if a.page.Stop == "told" {
		name = "Decision meeting"
	}
	y := r.Y + 9
	y += f.TextIn(r.X+side, y, r.W-2*side-f.Theme.Scaled(110), theme.Title, name, h.Ink)
	f.TextIn(r.X+side, y, r.W-2*side, theme.Text, joined(", ", a.page.Date, a.page.Clock), h.Soft)
}

// seat draws somebody behind the table. Who would rather be elsewhere looks past; who goes along looks to the middle, where the others are.
func (a *App) seat(f *widget.Frame, seats []view.Seat, i int, x, y, scale float64) {
	if f.Canvas.Measuring() {
		return
	}
	s := &seats[i]
	pose := a.bearing(&view.Person{Posture: s.Posture, Mood: s.Mood})
	middle := float64(len(seats)-1) / 2
	toward := figure.Front
	switch {
	case float64(i) < middle:
		toward = figure.Right
	case float64(i) > middle:
		toward = figure.Left
	}
	switch {
	case s.Posture == "arms_crossed":
		pose.Gaze = figure.Front
	case s.Mood == "flat":
		pose.Gaze = toward
	case s.Posture == "leaning_in":
		pose.Gaze = figure.Front
	}
	figure.Draw(f.Canvas, Likeness(s.Name, s.Looks), pose, x, y, scale)
}

// meetingTable is the table they sit behind, a paper before each.
func (a *App) meetingTable(f *widget.Frame, r widget.Rect, seats []view.Seat, pitch float64) {
	h := f.Theme.Human()
	if f.Theme.HighContrast {
		canvas.FillRound(f.Canvas, r, 10, h.Paper)
		canvas.StrokeRound(f.Canvas, r, 10, 2, h.Ink)
	} else {
		canvas.FillRound(f.Canvas, r, 10, canvas.Mix(h.WoodEdge, h.Clay, .06))
		canvas.FillRound(f.Canvas, widget.Rect{X: r.X, Y: r.Y, W: r.W, H: 12}, 6, canvas.Mix(h.Wood, h.WoodEdge, .1))
	}
	for i := range seats {
		p := widget.Rect{X: r.X + 8 + pitch*(float64(i)+.5) - 30, Y: r.Y + 17, W: 60, H: 27}
		canvas.FillRect(f.Canvas, p, h.Sheet)
		canvas.DrawLine(f.Canvas, p.X+8, p.Y+9, p.X+48, p.Y+9, 2.5, h.Shade)
		canvas.DrawLine(f.Canvas, p.X+8, p.Y+18, p.X+36, p.Y+18, 2.5, h.Shade)
	}
}

// seatWords are the name of somebody at the table, how they sit there in words, and what was before.
func (a *App) seatWords(f *widget.Frame, s *view.Seat, w float64) *pile {
	h := f.Theme.Human()
	p := newPile(f, w, 0)
	p.middle(theme.Heading, s.Name, h.Ink)
	p.middle(theme.Small, s.Role, h.Soft)
	line := s.Line
	if line == "" {
		line = postureSaid(s.Posture)
	}
	p.middle(theme.Small, line, h.Ink)
	p.middle(theme.Small, s.Note, h.ClayDark)
	return p
}

// postureSaid is a posture that says something, in words; colour and shape are never alone.
func postureSaid(posture string) string {
	switch posture {
	case "arms_crossed", "turned_away", "leaning_in", "slumped":
		return postureWords(posture)
	}
	return ""
}

// middle adds text set in the middle, unless it is empty.
func (p *pile) middle(role theme.Role, s string, col canvas.Color) {
	if s == "" {
		return
	}
	f := p.f
	block := canvas.Wrap(f.Theme.Style(role), s, p.w)
	p.add(block.Height, func(r widget.Rect) {
		if !f.Canvas.Measuring() {
			canvas.DrawBlockIn(f.Canvas, block, r.X, r.Y, r.W, col, canvas.Middle)
		}
	})
}
