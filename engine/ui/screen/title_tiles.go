package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// tile is a card under the plan: where it leads, and a line about it.
type tile struct {
	id, head, words string
	chosen          bool   // in the accent: what Enter does at the door
	shut            string // why it leads nowhere
	span            int    // columns
}

// standingTiles are there whatever door the player stands at.
var standingTiles = [...]tile{
	{id: "ui:today", head: "Today", words: "one moment, one forecast, twenty lives", span: 1},
	{id: "ui:lives", head: "Your lives", words: "what you have played, to go on with or to look back at", span: 1},
	{id: "ui:workshop", head: "Workshop", words: "for a room of people and one laptop", span: 1},
	{id: "ui:write", head: "Write your own", words: "scenarios are text files", span: 1},
}

// titleTiles are the cards under the plan: what can be done at the door the player stands at comes first.
func (a *App) titleTiles(f *widget.Frame, w float64) *pile {
	list := a.doorTiles()
	for _, t := range standingTiles {
		if _, ok := a.library.(Today); ok || t.id != "ui:today" {
			list = append(list, t)
		}
	}
	columns := 0
	for _, t := range list {
		columns += t.span
	}
	least := f.Theme.Scaled(170)
	fit := max(1, min(columns, int((w-2*edge+theme.Gap)/(least+theme.Gap))))
	p := newPile(f, w, 0)
	p.space(edge)
	for len(list) > 0 {
		n, used := 0, 0
		for n < len(list) && (n == 0 || used+min(fit, list[n].span) <= fit) {
			used += min(fit, list[n].span)
			n++
		}
		row := list[:n]
		list = list[n:]
		if len(list) > 0 || columns > fit {
			used = fit // rows below one another keep the same columns
		}
		if len(p.list) > 1 {
			p.space(theme.Gap)
		}
		p.tileRow(row, used, fit)
	}
	p.space(edge)
	return p
}

// doorTiles are what the card of a door offers.
func (a *App) doorTiles() []tile {
	c := a.here()
	switch {
	case c == nil:
		return []tile{{id: "ui:write:drop", head: "No door yet", words: "Drop a scenario file on this window, and a door will stand here.", shut: "nothing to open", span: 2}}
	case c.Locked:
		return []tile{{id: "ui:open:" + c.ID, head: c.Title, words: c.About, shut: "This door is not open yet.", span: 2}}
	case c.Saved != "":
		return []tile{
			{id: "ui:open:" + c.ID, head: "Go on: " + c.Title, words: c.Saved, chosen: true, span: 1},
			{id: "ui:fresh:" + c.ID, head: "Begin anew", words: "from its first day, with other people and other luck", span: 1},
		}
	}
	return []tile{{id: "ui:open:" + c.ID, head: "Begin: " + c.Title, words: c.About, chosen: true, span: 2}}
}

// tileRow adds cards side by side, all as high as the highest.
func (p *pile) tileRow(row []tile, used, fit int) {
	f := p.f
	one := (p.w - 2*edge - float64(used-1)*theme.Gap) / float64(used)
	width := func(t tile) float64 {
		n := float64(min(fit, t.span))
		return n*one + (n-1)*theme.Gap
	}
	h := 0.0
	for _, t := range row {
		h = max(h, t.height(f, width(t)))
	}
	p.add(h, func(r widget.Rect) {
		x := r.X + edge
		for _, t := range row {
			w := width(t)
			t.draw(f, widget.Rect{X: x, Y: r.Y, W: w, H: h})
			x += w + theme.Gap
		}
	})
}

const tilePad = 18.0

func (t tile) height(f *widget.Frame, w float64) float64 {
	inner := w - 2*tilePad
	h := f.TextHeight(inner, theme.Heading, t.head) + 4 + f.TextHeight(inner, theme.Text, t.words) + 2*tilePad
	if t.shut != "" {
		h += f.TextHeight(inner, theme.Strong, t.shut)
	}
	return h
}

// draw draws a card and lets it be reached.
func (t tile) draw(f *widget.Frame, r widget.Rect) {
	s := f.Reach(widget.Item{ID: t.id, Region: "corridor", Rect: r, Label: t.head, Enabled: t.shut == ""})
	if f.Canvas.Measuring() {
		return
	}
	h := f.Theme.Human()
	shown, lift := r, float64(theme.Lift)
	switch {
	case t.shut != "" || s.Pressed:
		lift = 0
	case s.Hovered:
		shown = r.Move(0, -2)
		lift += 2
	}
	ground, ink, soft := h.Sheet, h.Ink, h.Soft
	switch {
	case t.chosen:
		ground, ink, soft = h.Clay, f.Palette().OnAccent, f.Palette().OnAccent
	case t.shut != "":
		ground = h.Shade
	}
	if f.Theme.HighContrast {
		canvas.FillRound(f.Canvas, shown, theme.Radius, ground)
		canvas.StrokeRound(f.Canvas, shown.Inset(1), theme.Radius-1, 2, h.Ink)
	} else {
		if lift > 0 {
			canvas.FillRound(f.Canvas, shown.Move(lift/2, lift), theme.Radius, h.Shadow)
		}
		canvas.FillRound(f.Canvas, shown, theme.Radius, ground)
	}
	x, y, w := shown.X+tilePad, shown.Y+tilePad, shown.W-2*tilePad
	y += f.TextIn(x, y, w, theme.Heading, t.head, ink) + 4
	y += f.TextIn(x, y, w, theme.Text, t.words, soft)
	if t.shut != "" {
		f.TextIn(x, y, w, theme.Strong, t.shut, h.Ink)
	}
	f.Ring(shown, theme.Radius, s)
}

// Life is a play that is kept.
type Life struct {
	ID, Title string
	When      string // the day it was last played
	Stands    string // where it stands: a day, "played to its end"
	Trouble   string // why it cannot be opened; empty when it can
}

// Keeping is a Library whose plays can be listed and opened one by one.
type Keeping interface {
	// Lives lists the plays that are kept, latest first.
	Lives() ([]Life, error)
	// Look opens one of them: an unfinished one goes on, a finished one stands at its debrief.
	Look(id string) (door view.Door, note string, err error)
}

// Today is a Library with a moment for every day.
type Today interface {
	// Today opens the moment of this day, at its scene.
	Today() (door view.Door, note string, err error)
}

// today opens the moment of the day.
func (a *App) today() {
	t, ok := a.library.(Today)
	if !ok {
		return
	}
	d, note, err := t.Today()
	if err != nil {
		a.problem = err.Error()
		return
	}
	a.Enter(d, note)
}

// livesSheet is the sheet of all plays that are kept.
func (a *App) livesSheet(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Your lives", h.Ink)
	list, problem := a.livesKept.list, a.livesKept.problem
	switch {
	case problem != "":
		p.text(theme.Text, "They cannot be read: "+problem, h.ClayDark)
	case len(list) == 0:
		p.text(theme.Text, "None yet. The first one begins behind any door.", h.Soft)
	default:
		p.text(theme.Text, "Every one is kept on this computer, decision by decision. A finished one opens at its debrief, with your forecasts and what you believed of whom.", h.Soft)
	}
	for i := range list {
		l := &list[i]
		p.choice(widget.Option{ID: "ui:life:" + l.ID, Region: "over", Label: l.Title, Note: joined(", ", l.Stands, l.When), Disabled: l.Trouble, Digit: digitOf(i)})
	}
	p.choice(widget.Option{ID: "ui:close", Region: "over", Label: "Back", Note: a.key(input.Esc)})
}

// digitOf is the digit that chooses the entry i of a list, 0 for none.
func digitOf(i int) int {
	if i < 9 {
		return i + 1
	}
	return 0
}

// readLives asks the library once, when the sheet is opened.
func (a *App) readLives() {
	a.livesKept = keptLives{}
	k, ok := a.library.(Keeping)
	if !ok {
		return
	}
	list, err := k.Lives()
	a.livesKept.list = list
	if err != nil {
		a.livesKept.problem = err.Error()
	}
}

// keptLives is what the library said of the plays that are kept.
type keptLives struct {
	list    []Life
	problem string
}

// lookAt opens one of the plays that are kept.
func (a *App) lookAt(id string) {
	k, ok := a.library.(Keeping)
	if !ok {
		return
	}
	d, note, err := k.Look(id)
	if err != nil {
		a.problem = err.Error()
		return
	}
	a.Enter(d, note)
}

// commandLine is a command to be typed into a terminal, as the machine would show it.
func (p *pile) commandLine(words string) {
	f := p.f
	s := f.Theme.Slate()
	inner := p.w - 2*14
	p.add(f.TextHeight(inner, theme.Machine, words)+2*9, func(r widget.Rect) {
		canvas.FillRound(f.Canvas, r, 6, s.Slate)
		f.TextIn(r.X+14, r.Y+9, inner, theme.Machine, words, s.Mint)
	})
}

// workshop says how a room of people plays.
func (a *App) workshop(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Workshop", h.Ink)
	p.text(theme.Text, "A room of people plays one scenario together: each on a phone, in the same half days, with one reveal for all. It needs this laptop and a Wi-Fi of its own, no internet and no accounts. Nobody's name is asked.", h.Ink)
	p.text(theme.Text, "In a terminal, on the laptop that faces the room:", h.Soft)
	p.commandLine("headcount workshop two-strides")
	p.text(theme.Text, "It gives you a page for the projector, with a code to scan, and a board of your own with notes, timer and reveals. The day before, open the address it prints on a phone, in the room where you will be; add /check to it, and it tries what phones will need.", h.Soft)
	p.text(theme.Small, "The guide for 20, 45 and 90 minutes and for a day is in engine/workshop/README.md.", h.Soft)
	p.choice(widget.Option{ID: "ui:close", Region: "over", Label: "Back", Note: a.key(input.Esc), Digit: 1})
}

// write says how a scenario is written.
func (a *App) write(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Write your own", h.Ink)
	p.text(theme.Text, "A scenario is a folder of text files: who is there, what happens, what can be said. The first one runs after a minute:", h.Ink)
	p.commandLine("headcount new my-office")
	p.commandLine("headcount play my-office --watch")
	p.text(theme.Text, "The second shows every change in this window as you save it, and says in plain words, with file and line, what does not fit. Or drop a file or folder on this window.", h.Soft)
	p.text(theme.Small, "The guide, the reference and the map of examples are in scenarios/README.md.", h.Soft)
	p.choice(widget.Option{ID: "ui:close", Region: "over", Label: "Back", Note: a.key(input.Esc), Digit: 1})
}

// titleSheets opens one of the title's sheets and reports whether the id names one.
func (a *App) titleSheets(kind, rest string) bool {
	switch kind {
	case "lives":
		a.readLives()
		a.show(overLives)
	case "life":
		a.lookAt(rest)
	case "today":
		a.today()
	case "workshop":
		a.show(overWorkshop)
	case "write":
		a.show(overWrite)
	default:
		return false
	}
	return true
}

// titleLetters are the letters that work on the title too.
func (a *App) titleLetters(f *widget.Frame) {
	switch {
	case a.commanded(f, cmdHelp), f.Has(input.F1):
		a.toggle(overHelp)
	case a.commanded(f, cmdRules):
		a.toggleRules()
	}
}
