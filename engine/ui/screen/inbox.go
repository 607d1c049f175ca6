package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// inbox is the machine opened: what can be done at it, and every message, newest first.
func (a *App) inbox(f *widget.Frame) {
	f.Use(theme.Machines)
	defer f.Use(theme.Paper)
	all := f.Bounds()
	r := all.InsetXY(max(16, (all.W-940*a.theme.TextScale)/2), max(16, min(all.H*.06, 60)))
	a.slate(f, r)
	inner := r.InsetXY(16, 14)
	y := inner.Y + a.inboxTitle(f, inner)
	rest := widget.Rect{X: inner.X, Y: y, W: inner.W, H: inner.Bottom() - y}
	foot := newPile(f, rest.W-2*edge-4, 2)
	digit := 1
	if a.page.Stop == "gap" {
		a.machineChoices(foot, 1)
		digit += len(a.group("machine"))
	}
	foot.choice(widget.Option{ID: "ui:close", Region: "machine", Label: "Back to the floor", Note: a.key(input.Esc), Digit: min(digit, 9), Flat: true})
	list := newPile(f, scrolledWidth(rest), 10)
	for i := range a.page.Inbox.Messages {
		a.message(list, &a.page.Inbox.Messages[i])
	}
	if len(a.page.Inbox.Messages) == 0 {
		list.text(theme.Machine, "No messages.", a.theme.Slate().Steel)
	}
	upper, lower := shareOut(rest.H-10, list.height()+2*edge, foot.height()+2*edge)
	view := widget.Rect{X: rest.X, Y: rest.Y, W: rest.W, H: upper}
	list.scrolled("inbox", "mail", view)
	view.Y, view.H = rest.Bottom()-lower, lower
	if foot.height()+2*edge > lower+.5 {
		foot.scrolled("inbox-choices", "machine", view)
		return
	}
	foot.drawAt(view.X+edge, view.Y+edge)
}

func (a *App) inboxTitle(f *widget.Frame, r widget.Rect) float64 {
	style, sl := a.theme.Style(theme.Machine), a.theme.Slate()
	high := style.LineHeight() + 16
	if f.Canvas.Measuring() {
		return high
	}
	baseline := r.Y + style.FirstBaseline()
	x := r.X + 8
	x += canvas.DrawText(f.Canvas, x, baseline, "inbox", style, sl.Mint, canvas.Start) + 12
	x += a.badge(f, x, r.Y+style.LineHeight()/2, a.page.Inbox.Unread) + 10
	canvas.DrawText(f.Canvas, x, baseline, "unread", style, sl.Mist, canvas.Start)
	canvas.FillRect(f.Canvas, widget.Rect{X: r.X, Y: r.Y + high - 6, W: r.W, H: 1}, sl.Steel)
	return high
}

// message adds one message: who, when and of what kind, then its words.
func (a *App) message(p *pile, m *view.Message) {
	s := a.theme.Slate()
	head, col := joined(", ", m.From, m.When, m.Kind), s.Steel
	if m.Unread {
		head, col = "* "+joined(", ", head, "unread"), s.Amber
	}
	if m.Rounds > 1 {
		head = joined(", ", head, "round "+number(m.Rounds)+" of this thread")
	}
	p.text(theme.MachineSmall, head, col)
	p.tight(-8)
	p.text(theme.Machine, m.Text, s.Mist)
}
