package screen

import (
	"fmt"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// threadWidth is how wide a thread gets, in points at text 100 percent: longer lines are hard to read in this face.
const threadWidth = 860

// thread is the page of what is written: slate from edge to edge, and nobody to be seen.
func (a *App) thread(f *widget.Frame, e encounter) {
	f.Use(theme.Machines)
	defer f.Use(theme.Paper)
	s := f.Theme.Slate()
	w := f.Bounds()
	canvas.FillRect(f.Canvas, w, s.Slate)
	r := w.InsetXY(a.margin(w.W), 0)
	if most := f.Theme.Scaled(threadWidth); r.W > most {
		r = widget.Rect{X: (w.W - most) / 2, Y: r.Y, W: most, H: r.H}
	}
	y := a.threadHead(f, r, e)
	column := widget.Rect{X: r.X - edge, Y: y, W: r.W + 2*edge + 4, H: w.Bottom() - y - 14}
	lines := a.messages(f, scrolledWidth(column), e)
	below := a.replies(f, scrolledWidth(column), e)
	forText, forChoices := shareOut(column.H, lines.height()+2*edge, below.height()+2*edge)
	text, rest := column.SplitTop(forText, 0)
	rest.H = forChoices
	lines.scrolled("said:"+e.id, "said", text)
	below.scrolled("answers:"+e.id+a.pending, "answers", rest)
	a.corner(f, widget.Rect{X: r.X, Y: 12, W: r.W + 18})
}

// threadHead is the bar of the window in the window: with whom, by what, when.
func (a *App) threadHead(f *widget.Frame, r widget.Rect, e encounter) float64 {
	s := f.Theme.Slate()
	way, with := "mail", a.page.Title
	if a.page.Scene != nil {
		way = a.page.Scene.Setting
	}
	if t := a.page.Told; t != nil && a.page.Stop == "told" && t.Channel != "" {
		way = t.Channel
	}
	if e.person != nil {
		with = e.person.Name
	}
	pause := buttonWidth(f, r.W, widget.Option{Label: "Pause", Flat: true})
	y := 16.0
	y += f.TextIn(r.X, y, r.W-pause, theme.Machine, "> "+way+" / "+with, s.Mint)
	title := ""
	if a.page.Scene != nil {
		title = a.page.Scene.Title
	}
	y += f.TextIn(r.X, y, r.W-pause, theme.MachineSmall, joined("  ", title, a.page.Date+", "+a.page.Clock), s.Steel)
	y += 10
	canvas.FillRect(f.Canvas, widget.Rect{X: f.Bounds().X, Y: y, W: f.Bounds().W, H: 1}, s.Grid)
	return y + 2
}

// messages is the thread: what was read before, what is new, what you wrote, what came.
func (a *App) messages(f *widget.Frame, w float64, e encounter) *pile {
	s := f.Theme.Slate()
	p := newPile(f, w, 10)
	a.askedAbove(p)
	for _, m := range a.readBefore(e) {
		p.bubble(m.When+"  "+m.From, m.Text, s.Steel, s.Slate, false)
	}
	from := ""
	if e.person != nil {
		from = e.person.Name
	}
	switch {
	case a.page.Stop == "said" && a.page.Said != nil:
		a.answeredAbove(p, from)
		head := "you, not done yet"
		if heard(a.page.Said.Channel, face, true) == letters {
			head = "you, not sent yet"
		}
		p.bubble(head, a.page.Said.Text, s.Mist, s.Chosen, true)
		if a.page.Said.Forecast >= 0 {
			p.text(theme.MachineSmall, fmt.Sprintf("%s You say: %d %%.", a.page.Said.Question, a.page.Said.Forecast), s.Mint)
		}
	case a.page.Stop == "told" && a.page.Told != nil:
		a.cameBack(p, from)
	case a.page.Scene != nil:
		p.bubble(a.page.Clock+"  "+from, a.page.Scene.Text, s.Mist, s.Grid, false)
		if a.page.Scene.Public {
			p.text(theme.MachineSmall, "Others are reading along.", s.Amber)
		}
		for _, sign := range a.page.Signs {
			p.text(theme.MachineSmall, joined("  ", sign.When, sign.Text), s.Steel)
		}
	}
	return p
}

// readBefore is the end of the thread with this person, as far as it has been read: opening the rest costs time of the day.
func (a *App) readBefore(e encounter) []view.Message {
	var list []view.Message
	if e.person == nil || a.page.Stop != "scene" {
		return nil
	}
	for _, m := range a.page.Inbox.Messages {
		if m.Person == e.person.ID && !m.Unread && len(list) < 2 {
			list = append([]view.Message{m}, list...)
		}
	}
	return list
}

// answeredAbove keeps what you answer above your answer, where that leaves room for both.
func (a *App) answeredAbove(p *pile, from string) {
	if s := p.f.Theme.Slate(); a.page.Scene != nil && a.roomy(p.f.Bounds().W) {
		p.bubble(from, a.page.Scene.Text, canvas.Mix(s.Steel, s.Mist, .5), s.Slate, false)
	}
}

// cameBack is what followed, on the machine's side.
func (a *App) cameBack(p *pile, from string) {
	s, t := p.f.Theme.Slate(), a.page.Told
	a.answeredAbove(p, from)
	p.bubble("you", t.Choice, s.Mist, s.Chosen, true)
	p.bubble(a.page.Clock+"  "+from, t.Text, s.Mist, s.Grid, false)
	if t.Later {
		p.text(theme.MachineSmall, "No answer yet ...", s.Amber)
	}
	if t.Forecast >= 0 {
		p.text(theme.Machine, joined(" ", fmt.Sprintf("You said %d %%.", t.Forecast), t.Came), s.Mint)
	}
	p.text(theme.MachineSmall, t.Noticed, s.Steel)
	p.text(theme.MachineSmall, t.Overhear, s.Steel)
	for _, line := range t.Learned {
		p.text(theme.Machine, line, s.Mint)
	}
	if t.Minutes > 0 {
		p.text(theme.MachineSmall, counted(t.Minutes, "minute", "minutes")+" of your day.", s.Steel)
	}
}

// bubble adds a message: who and when in small letters, the text on a ground; your own stand on the right.
func (p *pile) bubble(head, text string, ink, ground canvas.Color, own bool) {
	const padX, padY = 16.0, 10.0
	f := p.f
	shift := min(64, p.w*.08)
	w := p.w - shift
	inner := w - 2*padX
	headH := f.TextHeight(inner, theme.MachineSmall, head)
	textH := f.TextHeight(inner, theme.Machine, text)
	p.add(headH+textH+2*padY, func(r widget.Rect) {
		r.W = w
		if own {
			r.X += shift
		}
		s := f.Theme.Slate()
		canvas.FillRound(f.Canvas, r, 6, ground)
		if f.Theme.HighContrast {
			canvas.StrokeRound(f.Canvas, r.Inset(1), 5, 2, s.Mist)
		}
		f.TextIn(r.X+padX, r.Y+padY, inner, theme.MachineSmall, head, canvas.Mix(s.Steel, s.Mist, .5))
		f.TextIn(r.X+padX, r.Y+padY+headH, inner, theme.Machine, text, ink)
	})
}

// replies is answers on slate: lines of a menu on a ground a little lighter than the rest.
func (a *App) replies(f *widget.Frame, w float64, e encounter) *pile {
	p := a.answers(f, w, e)
	if a.page.Stop != "scene" || a.pending != "" {
		return p
	}
	ground := f.Theme.Slate().Grid
	for i := range p.list {
		row := p.list[i].draw
		p.list[i].draw = func(r widget.Rect) {
			canvas.FillRound(f.Canvas, r, 8, canvas.Mix(ground, f.Theme.Slate().Slate, .45))
			row(r)
		}
	}
	return p
}
