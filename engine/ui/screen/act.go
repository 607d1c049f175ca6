package screen

import (
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// ground paints what everything stands on.
func (a *App) ground(f *widget.Frame) {
	canvas.FillRect(f.Canvas, f.Bounds(), a.theme.Human().Paper)
}

// activate carries out what was chosen: the id of an offer, or one of the window's own beginning with "ui:".
func (a *App) activate(id string) {
	a.dirty = true
	if rest, own := strings.CutPrefix(id, "ui:"); own {
		a.own(rest)
		return
	}
	for i := range a.offers {
		if a.offers[i].ID == id {
			a.choose(&a.offers[i])
			return
		}
	}
}

// choose takes an offer; a marked one asks for a forecast first.
func (a *App) choose(o *view.Offer) {
	if o.Forecast != "" && a.pending != o.ID {
		a.pending, a.forecast = o.ID, 50
		return
	}
	a.send(view.Intent{Offer: o.ID, Forecast: a.stated(o), Text: a.words, Tokens: a.tokens})
}

func (a *App) stated(o *view.Offer) int {
	if o.Forecast == "" {
		return -1
	}
	return a.forecast
}

func (a *App) send(in view.Intent) {
	r := a.door.Do(in)
	if r.Problem != "" {
		a.problem, a.dirty = r.Problem, true
		return
	}
	a.words = ""
	a.turn()
}

// own carries out the window's own commands.
func (a *App) own(id string) {
	switch kind, rest, _ := strings.Cut(id, ":"); kind {
	case "open":
		a.enter(rest, false)
	case "fresh":
		a.enter(rest, true)
	case "person":
		a.person, a.matter = rest, ""
	case "matter":
		a.matter, a.person = rest, ""
	case "inbox":
		a.open = overInbox
	case "help":
		a.open = overHelp
	case "pause":
		a.open = overPause
	case "settings":
		a.open = overSettings
	case "close":
		a.open, a.pending = overNothing, ""
	case "undo":
		a.undo()
	case "title":
		a.leave()
	case "quit":
		a.quit = true
	default:
		a.setting(kind, rest)
	}
}

func (a *App) enter(id string, fresh bool) {
	d, note, err := a.library.Open(id, fresh)
	if err != nil {
		a.problem = err.Error()
		return
	}
	a.Enter(d, note)
}

// leave goes back to the title. Everything is stored already.
func (a *App) leave() {
	a.door, a.open = nil, overNothing
	a.turn()
}

func (a *App) undo() {
	if r := a.door.TakeBack(); r.Problem != "" {
		a.problem = r.Problem
		return
	}
	a.turn()
}

// shortcut reads the keys that no widget has taken.
func (a *App) shortcut(f *widget.Frame) {
	switch {
	case f.Has(input.Esc):
		a.back()
	case a.door == nil:
	case f.Has(input.LetterKey('m')):
		a.toggle(overInbox)
	case f.Has(input.LetterKey('h')):
		a.toggle(overHelp)
	case f.Has(input.LetterKey('p')):
		a.toggle(overPause)
	case f.Has(input.LetterKey('z')) && a.page.CanUndo:
		a.undo()
	}
}

func (a *App) toggle(o overlay) {
	if a.open == o {
		o = overNothing
	}
	a.open, a.dirty = o, true
}

// back closes what lies on top, then asks before leaving.
func (a *App) back() {
	a.dirty = true
	switch {
	case a.pending != "":
		a.pending = ""
	case a.open != overNothing:
		a.open = overNothing
	case a.person != "" || a.matter != "":
		a.person, a.matter = "", ""
	case a.door != nil:
		a.open = overPause
	}
}
