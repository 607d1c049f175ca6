package screen

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// over draws what lies over the page: one open sheet, and above everything a note that wants to be read once.
func (a *App) over(f *widget.Frame) {
	if a.open != overNothing {
		f.Modal()
		a.veil(f)
	}
	switch a.open {
	case overInbox:
		a.inbox(f)
	case overHelp:
		a.overlay(f, "help", 680, a.help)
	case overPause:
		a.overlay(f, "pause", 460, a.pause)
	case overSettings:
		a.overlay(f, "settings", 620, a.settings)
	case overDay:
		a.overlay(f, "day", 680, a.day)
	}
	a.note(f)
}

// veil takes the page under a sheet back.
func (a *App) veil(f *widget.Frame) {
	canvas.FillRect(f.Canvas, f.Bounds(), canvas.Alpha(a.theme.Human().Ink, .45))
}

// overlay draws a sheet in the middle, as high as its contents and no higher than the window.
func (a *App) overlay(f *widget.Frame, id string, w float64, fill func(p *pile)) {
	all := f.Bounds()
	w = min(w*a.theme.TextScale, all.W-32)
	view := widget.Rect{W: w - 2*(theme.Inset-edge)}
	p := newPile(f, scrolledWidth(view), 10)
	fill(p)
	h := min(p.height()+2*edge+2*14, all.H-32)
	r := widget.Rect{X: (all.W - w) / 2, Y: (all.H - h) / 2, W: w, H: h}
	f.Sheet(r)
	p.scrolled("over:"+id, "over", r.InsetXY(theme.Inset-edge, 14))
}

// show opens a sheet, or with overNothing closes it; focus comes back to where it was.
func (a *App) show(o overlay) {
	switch {
	case a.open == overNothing && o != overNothing:
		a.beneath = a.state.Focus()
		a.state.SetFocus(a.overStart(o))
	case o == overNothing:
		a.state.SetFocus(a.beneath)
	default:
		a.state.SetFocus(a.overStart(o))
	}
	a.before, a.open, a.dirty = a.open, o, true
}

// overStart is where focus goes on a sheet.
func (a *App) overStart(o overlay) string {
	if o != overInbox {
		return "" // the first that can be chosen
	}
	if a.page.Stop == "gap" {
		for _, offer := range a.group("machine") {
			if offer.Refused == "" {
				return offer.ID
			}
		}
	}
	return "ui:close"
}

// closeOver closes the sheet on top; settings opened from the pause go back to it.
func (a *App) closeOver() {
	if a.open == overSettings && a.before == overPause {
		a.before = overNothing
		a.open, a.dirty = overPause, true
		a.state.SetFocus("ui:settings")
		return
	}
	a.show(overNothing)
}

// pause is the sheet of a game that is stopped.
func (a *App) pause(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Paused", h.Ink)
	p.text(theme.Text, "Everything is stored up to this moment.", h.Soft)
	if a.trouble() != "" {
		p.text(theme.Strong, sentenceCase(a.trouble()), h.ClayDark)
	}
	choices := []widget.Option{{ID: "ui:close", Label: "Go on", Note: "Esc"}, {ID: "ui:settings", Label: "Settings"}, {ID: "ui:help", Label: "Keys and help"}}
	if a.door != nil {
		choices = append(choices, widget.Option{ID: "ui:title", Label: "Back to the title", Note: "everything is stored"})
	}
	choices = append(choices, widget.Option{ID: "ui:quit", Label: "Quit", Note: "everything is stored"})
	for i, o := range choices {
		o.Region, o.Digit = "over", i+1
		p.choice(o)
	}
}

// note tells once what the player should know: a refusal, with what helps, or a word about the play that was opened. It lies above
// the page and takes nothing away from it.
func (a *App) note(f *widget.Frame) {
	heading, words := "For you to know", a.notice
	if a.problem != "" {
		heading, words = "That did not work", a.problem
	}
	if words == "" {
		return
	}
	h, all := a.theme.Human(), f.Bounds()
	w := min(560*a.theme.TextScale, all.W-48)
	p := newPile(f, w-2*16-12, 6)
	p.text(theme.SmallStrong, heading, h.NoteInk)
	p.text(theme.Text, words, h.NoteInk)
	p.button(widget.Option{ID: "ui:read", Region: "note", Label: "Read", Note: "Esc"})
	r := widget.Rect{X: (all.W - w) / 2, Y: 12, W: w, H: min(p.height()+24+2*edge, all.H-24)}
	if a.theme.HighContrast {
		canvas.StrokeRound(f.Canvas, r, 6, 4, h.Ink)
	} else {
		canvas.FillRound(f.Canvas, r.Move(2, theme.Lift), 6, h.Shadow)
	}
	canvas.FillRound(f.Canvas, r, 6, h.Note)
	p.scrolled("note", "note", r.InsetXY(8, 4))
}

// moving reports whether something of the present page still moves.
func (a *App) moving() bool {
	if d := a.lookingBack(); d > 0 {
		return a.elapsed < d+lastFrames
	}
	if a.onTheMove() {
		return true
	}
	return a.selected() != "" && a.elapsed-a.shown < a.theme.Duration(theme.SheetIn)
}
