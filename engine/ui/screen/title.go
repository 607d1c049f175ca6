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
	a.standAt()
	foot := a.titleFoot(f, rest)
	body := widget.Rect{X: rest.X, Y: y, W: rest.W, H: max(0, foot.Y-y-theme.Gap)}
	tiles := a.titleTiles(f, body.W+2*edge)
	need := tiles.height() + 2*edge
	// The plan gives way first: the tiles hold the words. What is left over is air, most of it under the plan.
	plan := widget.Rect{X: rest.X, Y: body.Y, W: rest.W, H: max(118, min(body.H-need-theme.Gap, w.H*.46, body.H*.68))}
	spare := max(0, body.H-plan.H-need-theme.Gap)
	plan.Y += spare * .36
	if plan.H >= f.Theme.Scaled(leastWing) {
		a.wing(f, plan)
	} else {
		plan.X, plan.W = 0, w.W
		a.corridor(f, plan, side)
	}
	low := widget.Rect{X: body.X - edge, Y: plan.Bottom() + theme.Gap + spare*.28, W: body.W + 2*edge}
	low.H = min(need, foot.Y-low.Y)
	tiles.scrolledPlain("card:"+a.doorway, "tiles", low)
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
	s.add(widget.Option{ID: "ui:help", Region: "foot", Label: "Help", Flat: true})
	s.add(widget.Option{ID: "ui:quit", Region: "foot", Label: "Quit", Flat: true})
	h := s.height()
	foot := widget.Rect{X: r.X, Y: f.Bounds().Bottom() - h - 10, W: r.W, H: h}
	s.draw(foot.X-18, foot.Y)
	style := f.Theme.Style(theme.Small)
	words := "Arrows, mouse, touch or controller. Leave whenever you like; nothing is lost."
	if canvas.Measure(style, words) < r.W-f.Theme.Scaled(480) {
		y := foot.Y + (foot.H-style.LineHeight())/2 + style.FirstBaseline()
		canvas.DrawText(f.Canvas, r.Right(), y, words, style, f.Palette().Soft, canvas.End)
	}
	return foot
}

// standAt finds out which door the player stands at: the one that has focus, else the last one, else where Enter goes on best.
func (a *App) standAt() {
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
	ids := []string{doorPrefix + a.doorway, "ui:rules", "ui:settings", "ui:help", "ui:quit", "ui:open:" + a.doorway, "ui:fresh:" + a.doorway, "card:" + a.doorway}
	for _, t := range standingTiles {
		ids = append(ids, t.id)
	}
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
