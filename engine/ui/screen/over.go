package screen

import (
	"strconv"
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
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
		a.overlay(f, "settings", 680, a.settings)
	case overDay:
		a.overlay(f, "day", 680, a.day)
	case overRules:
		f.Use(theme.Machines) // rules are of that world, wherever they are carried
		a.overlay(f, "rules"+strconv.Itoa(int(a.rule.step)), 640, a.ruleSheet)
		f.Use(theme.Paper)
	case overKeys:
		a.overlay(f, "keys", 560, a.keySheet)
	case overLives:
		a.overlay(f, "lives", 640, a.livesSheet)
	case overWorkshop:
		a.overlay(f, "workshop", 640, a.workshop)
	case overWrite:
		a.overlay(f, "write", 640, a.write)
	case overThink:
		a.overlay(f, "think:"+a.thinking, 560, a.thoughtSheet)
	case overAuthor:
		a.overlay(f, "author:"+strings.Join(a.beside.trail, "/"), 960, a.authorSheet)
	}
	a.note(f)
	a.drawCaption(f)
}

// veil takes the page under a sheet back.
func (a *App) veil(f *widget.Frame) {
	ink := a.theme.Human().Ink
	if a.theme.Slated {
		ink = canvas.RGB(0x000000)
	}
	canvas.FillRect(f.Canvas, f.Bounds(), canvas.Alpha(ink, .45))
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

// beneath is a sheet over which another lies, and what had focus on it; the lowest is the page itself.
type beneath struct {
	sheet overlay
	focus string
}

// show opens a sheet over what is there, or with overNothing closes all; focus comes back to where it was.
func (a *App) show(o overlay) {
	a.dirty = true
	if o != overNothing {
		a.below = append(a.below, beneath{a.open, a.state.Focus()})
		a.open = o
		a.state.SetFocus(a.overStart(o))
		return
	}
	if len(a.below) > 0 {
		a.state.SetFocus(a.below[0].focus)
	}
	a.open, a.below = overNothing, nil
}

// beneathFocus is what had focus on what lies under the top sheet, "" where nothing does.
func (a *App) beneathFocus() string {
	if n := len(a.below); n > 0 {
		return a.below[n-1].focus
	}
	return ""
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

// closeOver closes the sheet on top and goes back to what it was opened from.
func (a *App) closeOver() {
	if a.ruleBack() {
		return
	}
	a.asking, a.dirty = 0, true
	n := len(a.below) - 1
	if n <= 0 {
		a.show(overNothing)
		return
	}
	top := a.below[n]
	a.open, a.below = top.sheet, a.below[:n]
	a.state.SetFocus(top.focus)
}

// pause is the sheet of a game that is stopped.
func (a *App) pause(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Paused", h.Ink)
	p.text(theme.Text, "Everything is stored up to this moment.", h.Soft)
	if a.page.Trouble != "" {
		p.text(theme.Strong, sentenceCase(a.page.Trouble), h.ClayDark)
	}
	choices := []widget.Option{{ID: "ui:close", Label: "Go on", Note: a.key(input.Esc)}, {ID: "ui:settings", Label: "Settings"}, {ID: "ui:help", Label: "Keys and help"}, {ID: "ui:rules", Label: "Your rules"}}
	if a.door != nil {
		choices = append(choices, widget.Option{ID: "ui:title", Label: "Back to the title", Note: "everything is stored"})
	}
	choices = append(choices, widget.Option{ID: "ui:quit", Label: "Quit", Note: "everything is stored"})
	for i, o := range choices {
		o.Region, o.Digit = "over", i+1
		p.choice(o)
	}
}

// noteSlip is what the player should know, and the slip it is written on; nil while there is nothing.
func (a *App) noteSlip(f *widget.Frame) (*pile, widget.Rect) {
	heading, words := "For you to know", a.notice
	if a.problem != "" {
		heading, words = "That did not work", a.problem
	}
	if words == "" {
		return nil, widget.Rect{}
	}
	h, all := a.theme.Human(), f.Bounds()
	w := min(560*a.theme.TextScale, all.W-48)
	p := newPile(f, w-2*16-12, 6)
	p.text(theme.SmallStrong, heading, h.NoteInk)
	p.text(theme.Text, words, h.NoteInk)
	p.button(widget.Option{ID: "ui:read", Region: "note", Label: "I see", Note: a.key(input.Esc)})
	return p, widget.Rect{X: (all.W - w) / 2, Y: 12, W: w, H: min(p.height()+24+2*edge, all.H-24)}
}

// noteBottom is where the note ends, from the top of the window, and at most half-way down; 0 while there is none.
func (a *App) noteBottom(f *widget.Frame) float64 {
	_, r := a.noteSlip(f)
	return min(r.Bottom(), f.Bounds().H/2)
}

// note tells once what the player should know: a refusal, with what helps, or a word about the play that was opened. It lies above
// the page and takes nothing away from it.
func (a *App) note(f *widget.Frame) {
	p, r := a.noteSlip(f)
	if p == nil {
		return
	}
	h := a.theme.Human()
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
	if a.torn && a.elapsed < tearTime+lastFrames && !a.theme.ReducedMotion {
		return true
	}
	if a.onTheMove() {
		return true
	}
	return a.selected() != "" && a.elapsed-a.shown < a.theme.Duration(theme.SheetIn)
}
