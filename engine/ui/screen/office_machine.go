package screen

import (
	"strconv"
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// machine is the slate at the lower right: it counts, it has news, and it is one key away. Folded it is one line.
func (a *App) machine(f *widget.Frame, r widget.Rect, l *officeLayout) {
	f.Use(theme.Machines)
	defer f.Use(theme.Paper)
	a.slate(f, r)
	head := r
	if head.H = a.machineHead(f, r.W); l.folded {
		head = r
	}
	a.inboxHead(f, head)
	if l.folded {
		return
	}
	body := widget.Rect{X: r.X + 8, Y: head.Bottom() + 2, W: r.W - 16, H: r.Bottom() - head.Bottom() - 6}
	if l.brief {
		a.news(f, body)
		return
	}
	choices := newPile(f, body.W, 0)
	a.machineChoices(choices, 0)
	if choices.height() > body.H {
		view := body
		choices = newPile(f, scrolledWidth(view), 0)
		a.machineChoices(choices, 0)
		choices.scrolled("machine", "machine", view)
		return
	}
	news, list := body.SplitBottom(choices.height(), 2)
	a.news(f, news)
	choices.drawAt(list.X, list.Y)
}

// newsLines is how many lines of news the machine keeps while somebody is looked at.
const newsLines = 4

// slate draws the ground of the machine: a card with a faint grid.
func (a *App) slate(f *widget.Frame, r widget.Rect) {
	if f.Canvas.Measuring() {
		return
	}
	c, s, h := f.Canvas, a.theme.Slate(), a.theme.Human()
	if a.theme.HighContrast {
		canvas.StrokeRound(c, r, theme.Radius, 4, h.Ink)
	} else {
		canvas.FillRound(c, r.Move(2, theme.Lift), theme.Radius, canvas.Mix(h.Shadow, s.Slate, .2))
	}
	canvas.FillRound(c, r, theme.Radius, s.Slate)
	for x := r.X + 16; x < r.Right()-8; x += 24 {
		canvas.FillRect(c, widget.Rect{X: x, Y: r.Y + 4, W: 1, H: r.H - 8}, canvas.Mix(s.Slate, s.Grid, .7))
	}
}

// machineHead is how high the line with the count is.
func (a *App) machineHead(f *widget.Frame, w float64) float64 {
	return max(40, f.TextHeight(w-24, theme.Machine, "inbox")+16)
}

// inboxHead is the line with the unread count; it opens the inbox.
func (a *App) inboxHead(f *widget.Frame, r widget.Rect) {
	unread := a.page.Inbox.Unread
	s := f.Reach(widget.Item{ID: "ui:inbox", Region: "machine", Rect: r, Label: "Inbox, " + counted(unread, "unread", "unread") + ". M", Enabled: true})
	if f.Canvas.Measuring() {
		return
	}
	c, sl := f.Canvas, a.theme.Slate()
	ground := sl.Grid
	if s.Hovered {
		ground = sl.Chosen
	}
	canvas.FillRound(c, r, theme.Radius, ground)
	style := a.theme.Style(theme.Machine)
	baseline := r.Y + (r.H-style.LineHeight())/2 + style.FirstBaseline()
	x := r.X + 16
	x += canvas.DrawText(c, x, baseline, "inbox", style, sl.Mint, canvas.Start) + 12
	a.badge(f, x, r.Center().Y, unread)
	canvas.DrawText(c, r.Right()-16, baseline, a.keyOf(cmdMachine), style, sl.Steel, canvas.End)
	f.Ring(r, theme.Radius, s)
}

// badge is the count of what is unread, the loudest thing on the slate, and returns how wide it is.
func (a *App) badge(f *widget.Frame, x, y float64, n int) float64 {
	style, sl := a.theme.Style(theme.Machine), a.theme.Slate()
	words := strconv.Itoa(n)
	w := canvas.Measure(style, words) + 22
	h := style.LineHeight() + 2
	r := widget.Rect{X: x, Y: y - h/2, W: w, H: h}
	col := sl.Amber
	if n == 0 {
		col = sl.Steel
	}
	canvas.FillRound(f.Canvas, r, h/2, col)
	canvas.DrawText(f.Canvas, r.Center().X, r.Y+1+style.FirstBaseline(), words, style, sl.OnMint, canvas.Middle)
	return w
}

// machineChoices are the things to do at the machine; digits count from first, none at 0.
func (a *App) machineChoices(p *pile, first int) {
	for i, o := range a.group("machine") {
		digit := 0
		if first > 0 {
			digit = first + i
		}
		p.choice(flat(row(&o, "machine", digit)))
	}
	if a.page.Stop == "gap" {
		p.choice(widget.Option{ID: "ui:rules", Region: "machine", Label: "Write your rules", Note: a.keyOf(cmdRules), Flat: true})
	}
}

// machineNeed is how high the card must be for all its choices.
func (a *App) machineNeed(f *widget.Frame, w float64) float64 {
	f.Use(theme.Machines)
	defer f.Use(theme.Paper)
	p := newPile(f, w-16, 0)
	a.machineChoices(p, 0)
	return a.machineHead(f, w) + p.height() + 8
}

// news shows how the last messages begin: time, sender, first words. All of it is in the inbox.
func (a *App) news(f *widget.Frame, r widget.Rect) {
	if f.Canvas.Measuring() {
		return
	}
	style, s := a.theme.Style(theme.MachineSmall), a.theme.Slate()
	line := style.LineHeight() + 2
	times := canvas.Measure(style, "00:00 ")
	for i := range a.page.Inbox.Messages {
		m := &a.page.Inbox.Messages[i]
		y := r.Y + 3 + float64(i)*line
		if y+line > r.Bottom() {
			return
		}
		if i == 0 && m.Unread {
			canvas.FillRound(f.Canvas, widget.Rect{X: r.X, Y: y - 1, W: r.W, H: line}, 4, s.Chosen)
		}
		y += style.FirstBaseline()
		f.Canvas.Text(r.X+10, y, m.When[strings.LastIndexByte(m.When, ' ')+1:], style, s.Steel)
		from := m.From
		if m.Person != "" { // people go by their first names; “the machine” has none
			from, _, _ = strings.Cut(from, " ")
		}
		words := beginning(style, from+": "+m.Text, r.W-20-times)
		f.Canvas.Text(r.X+10+times, y, words, style, messageInk(s, m))
	}
}

// beginning is as many whole words as fit, and a sign that there are more.
func beginning(style canvas.Style, text string, w float64) string {
	if canvas.Measure(style, text) <= w {
		return text
	}
	for {
		cut := strings.LastIndexByte(text, ' ')
		if cut < 0 {
			return ""
		}
		if text = text[:cut]; canvas.Measure(style, text+" …") <= w {
			return text + " …"
		}
	}
}

func messageInk(s theme.Slate, m *view.Message) canvas.Color {
	if m.Unread {
		return s.Mist
	}
	return s.Steel
}
