package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// doorPrefix begins the ids of the doors on the corridor. They are no commands: a door shows its card, the card opens it.
const doorPrefix = "door:"

// title is the corridor of scenarios, and the card of the door the player stands at.
func (a *App) title(f *widget.Frame) {
	w := f.Bounds()
	side := a.margin(w.W)
	rest := w.InsetXY(side, 0)
	y := a.masthead(f, rest)
	a.standAt(f)
	foot := a.titleFoot(f, rest)
	body := widget.Rect{X: rest.X, Y: y, W: rest.W, H: max(0, foot.Y-y-theme.Gap)}
	card := a.cardPile(f, body.W-2*theme.Inset-2*edge)
	// The corridor gives way first: its card holds the words.
	need := card.height() + 2*theme.Inset + 2*edge + theme.Gap
	corridor := widget.Rect{Y: body.Y, W: w.W, H: max(118, min(body.H-need, w.H*.46, body.H*.68))}
	if corridor.H >= f.Theme.Scaled(leastWing) {
		corridor.X, corridor.W = rest.X, rest.W
		corridor.Y, corridor.H = corridor.Y+6, corridor.H-12
		a.wing(f, corridor)
	} else {
		a.corridor(f, corridor, side)
	}
	sheet := widget.Rect{X: body.X, Y: corridor.Bottom() + theme.Gap, W: body.W}
	sheet.H = min(card.height()+2*theme.Inset, foot.Y-theme.Gap-sheet.Y)
	f.Sheet(sheet)
	card.scrolled("card:"+a.doorway, "corridor", sheet.InsetXY(theme.Inset, theme.Inset-edge))
	a.titleKeys(f)
}

// masthead writes the name and the line under it and returns where they end.
func (a *App) masthead(f *widget.Frame, r widget.Rect) float64 {
	h := f.Theme.Human()
	big := f.Theme.Style(theme.Title).Sized(76.0 / 30)
	big.Line, big.Track = 1.1, -1.5
	if most := f.Bounds().H * .12; big.Size > most { // a name need not grow as reading text must
		big = big.Sized(most / big.Size)
	}
	y := max(14, f.Bounds().H*.045)
	f.Canvas.Text(r.X-2, y+big.FirstBaseline(), "Headcount", big, h.Ink)
	y += big.LineHeight()
	line := f.Theme.Style(theme.Aside)
	line = line.Sized(max(1, min(20.0/14, 28/line.Size)))
	block := canvas.Wrap(line, "You were very good with machines. Here is your team.", r.W)
	canvas.DrawBlockIn(f.Canvas, block, r.X+2, y, r.W, h.Soft, canvas.Start)
	return y + block.Height + theme.Gap
}

// titleFoot draws what stands at the lower edge and returns where it lies.
func (a *App) titleFoot(f *widget.Frame, r widget.Rect) widget.Rect {
	s := &shelf{f: f, w: r.W, gap: theme.Gap}
	s.add(widget.Option{ID: "ui:rules", Region: "foot", Label: "Your rules", Flat: true})
	s.add(widget.Option{ID: "ui:settings", Region: "foot", Label: "Settings", Flat: true})
	s.add(widget.Option{ID: "ui:quit", Region: "foot", Label: "Quit", Flat: true})
	h := s.height()
	foot := widget.Rect{X: r.X, Y: f.Bounds().Bottom() - h - 10, W: r.W, H: h}
	s.draw(foot.X-18, foot.Y)
	style := f.Theme.Style(theme.Small)
	words := "Arrows, mouse, touch or controller. Leave whenever you like; nothing is lost."
	if canvas.Measure(style, words) < r.W-f.Theme.Scaled(380) {
		y := foot.Y + (foot.H-style.LineHeight())/2 + style.FirstBaseline()
		canvas.DrawText(f.Canvas, r.Right(), y, words, style, f.Palette().Soft, canvas.End)
	}
	return foot
}

// standAt finds out which door the player stands at: the one that has focus, else the last one, else where Enter goes on best.
func (a *App) standAt(f *widget.Frame) {
	focus := a.state.Focus()
	for i := range a.cards {
		if focus == doorPrefix+a.cards[i].ID {
			a.doorway = a.cards[i].ID
		}
	}
	if a.here() == nil {
		a.doorway = ""
		if c := firstDoor(a.cards); c != nil {
			a.doorway = c.ID
		}
	}
	ids := []string{doorPrefix + a.doorway, "ui:rules", "ui:settings", "ui:quit", "ui:open:" + a.doorway, "ui:fresh:" + a.doorway, "card:" + a.doorway}
	for i := range a.cards {
		ids = append(ids, doorPrefix+a.cards[i].ID)
	}
	a.home(ids...)
}

// here returns the card of the door the player stands at, or nil.
func (a *App) here() *Card {
	for i := range a.cards {
		if a.cards[i].ID == a.doorway {
			return &a.cards[i]
		}
	}
	return nil
}

// firstDoor is an unfinished play, else a door not been through yet, else any that is open.
func firstDoor(cards []Card) *Card {
	var best *Card
	rank := func(c *Card) int {
		switch {
		case c.Locked:
			return 0
		case c.Saved != "":
			return 3
		case !c.Done:
			return 2
		}
		return 1
	}
	for i := range cards {
		if best == nil || rank(&cards[i]) > rank(best) {
			best = &cards[i]
		}
	}
	return best
}

// titleKeys lets Enter at a door do what its card offers first.
func (a *App) titleKeys(f *widget.Frame) {
	c := a.here()
	if c == nil || c.Locked || a.open != overNothing || a.state.Focus() != doorPrefix+c.ID {
		return
	}
	if f.Has(input.Enter) || f.Has(input.Space) {
		a.state.SetFocus("ui:open:" + c.ID)
	}
}

// cardPile is what the sheet under the corridor says about a door.
func (a *App) cardPile(f *widget.Frame, w float64) *pile {
	h := f.Theme.Human()
	p := newPile(f, w, 8)
	c := a.here()
	if c == nil {
		p.text(theme.Name, "No door yet", h.Ink)
		p.text(theme.Text, "Drop a scenario file on this window, and a door will stand here.", h.Soft)
		return p
	}
	p.text(theme.Name, c.Title, h.Ink)
	p.text(theme.Text, c.About, h.Soft)
	if c.Locked {
		p.text(theme.Strong, "This door is not open yet.", h.Ink)
		return p
	}
	s := &shelf{}
	begin := widget.Option{ID: "ui:open:" + c.ID, Region: "corridor", Label: "Begin", Chosen: true}
	if c.Saved != "" {
		begin.Label = "Go on: " + c.Saved
	}
	s.add(begin)
	if c.Saved != "" {
		s.add(widget.Option{ID: "ui:fresh:" + c.ID, Region: "corridor", Label: "Begin anew"})
	}
	p.space(2)
	p.shelved(s)
	return p
}
