package screen

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"headcount/engine/typeset"
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
	switch {
	case a.page.Stop == "said" && a.page.Said != nil:
		a.answeredAbove(p)
		head := "you, not done yet"
		if heard(a.page.Said.Channel, face, true) == letters {
			head = "you, not sent yet"
		}
		p.bubble(head, a.page.Said.Text, s.Mist, s.Chosen, true)
		if a.page.Said.Forecast >= 0 {
			p.text(theme.MachineSmall, fmt.Sprintf("%s You say: %d %%.", a.page.Said.Question, a.page.Said.Forecast), s.Mint)
		}
	case a.page.Stop == "told" && a.page.Told != nil:
		a.cameBack(p)
	case a.page.Scene != nil:
		p.told(a.page.Scene.Text, s.Mist, s.Grid)
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
func (a *App) answeredAbove(p *pile) {
	if s := p.f.Theme.Slate(); a.page.Scene != nil && a.roomy(p.f.Bounds().W) {
		p.told(a.page.Scene.Text, canvas.Mix(s.Steel, s.Mist, .5), s.Slate)
	}
}

// cameBack is what followed, on the machine's side.
func (a *App) cameBack(p *pile) {
	s, t := p.f.Theme.Slate(), a.page.Told
	a.answeredAbove(p)
	p.bubble("you", t.Choice, s.Mist, s.Chosen, true)
	p.told(t.Text, s.Mist, s.Grid)
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

// told adds what a scene or an outcome tells. What somebody has written stands in quotes there and in full ink here; the rest is told of them and not
// written by them, so that no name stands over it.
func (p *pile) told(text string, ink, ground canvas.Color) {
	s, style := p.f.Theme.Slate(), p.f.Theme.Style(theme.Machine)
	around := canvas.Mix(s.Steel, ink, .35)
	if p.f.Theme.HighContrast {
		around = ink
	}
	var runs []canvas.Run
	for i, part := range quoted(text) {
		col := around
		if i%2 == 1 {
			col = ink
		}
		runs = append(runs, canvas.Run{Text: part, Style: style, Color: col})
	}
	p.onGround("", runs, ground, false)
}

// quoted splits a text into what is told and what is quoted in it, by turns and beginning with what is told; the quotation marks belong to what is quoted,
// those of other languages too. A quote within a quote does not end it, and one that is never closed goes on to the end.
func quoted(text string) []string {
	var parts []string
	begin, closers := 0, ""
	for i, r := range text {
		switch {
		case closers == "" && typeset.Closing(r) != "":
			parts, begin = append(parts, text[begin:i]), i
			closers = typeset.Closing(r)
		case strings.ContainsRune(closers, r):
			end := i + utf8.RuneLen(r)
			parts, begin, closers = append(parts, text[begin:end]), end, ""
		}
	}
	return append(parts, text[begin:])
}

// bubble adds a message: who and when in small letters, the text on a ground; your own stand on the right.
func (p *pile) bubble(head, text string, ink, ground canvas.Color, own bool) {
	p.onGround(head, []canvas.Run{{Text: text, Style: p.f.Theme.Style(theme.Machine), Color: ink}}, ground, own)
}

// onGround adds text on a ground, under a head where it has one.
func (p *pile) onGround(head string, runs []canvas.Run, ground canvas.Color, own bool) {
	const padX, padY = 16.0, 10.0
	f := p.f
	shift := min(64, p.w*.08)
	w := p.w - shift
	inner := w - 2*padX
	headH := 0.0
	if head != "" {
		headH = f.TextHeight(inner, theme.MachineSmall, head)
	}
	block := canvas.WrapRuns(runs, inner)
	p.add(headH+block.Height+2*padY, func(r widget.Rect) {
		r.W = w
		if own {
			r.X += shift
		}
		s := f.Theme.Slate()
		canvas.FillRound(f.Canvas, r, 6, ground)
		if f.Theme.HighContrast {
			canvas.StrokeRound(f.Canvas, r.Inset(1), 5, 2, s.Mist)
		}
		if f.Canvas.Measuring() {
			return
		}
		if head != "" {
			f.TextIn(r.X+padX, r.Y+padY, inner, theme.MachineSmall, head, canvas.Mix(s.Steel, s.Mist, .5))
		}
		for _, l := range block.Lines {
			x := r.X + padX
			if block.Right { // read from the right, it begins there
				x += inner - l.Width
			}
			for _, q := range l.Pieces {
				f.Canvas.Text(x+q.X, r.Y+padY+headH+l.Baseline, q.Text, q.Style, q.Color)
			}
		}
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
