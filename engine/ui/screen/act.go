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
	if id == thoughtID { // Enter in the field
		a.keepThought()
		return
	}
	if id == cardID { // Enter in the field
		id = "write"
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
		a.state.SetFocus(sliderID)
		return
	}
	a.send(view.Intent{Offer: o.ID, Forecast: a.stated(o), Text: a.words, Tokens: a.tokens})
}

// closeTop closes the sheet on top, or takes back the question of a forecast.
func (a *App) closeTop() {
	if a.pending != "" && a.open == overNothing {
		a.unask()
		return
	}
	a.pending = ""
	a.closeOver()
}

// unask goes back from the question of a forecast to the choice it was asked of.
func (a *App) unask() {
	a.state.SetFocus(a.pending)
	a.pending, a.dirty = "", true
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
	if a.sent = ""; r.Pending {
		a.sent = in.Offer
		return
	}
	a.carriedOut(a.offer(in.Offer))
}

// own carries out the window's own commands.
func (a *App) own(id string) {
	switch kind, rest, _ := strings.Cut(id, ":"); kind {
	case "open":
		a.enter(rest, false)
	case "fresh":
		a.enter(rest, true)
	case "person", "look":
		a.look(rest, "", "")
	case "matter":
		a.look("", rest, "")
	case "place":
		a.look("", "", rest)
	case "you":
		a.look("", "", "")
	case "sign":
		a.signOf(rest)
	case "back":
		a.unlook()
	case "inbox":
		a.show(overInbox)
	case "topic":
		a.turnTo(rest)
	case "drawer":
		a.pull(rest)
	case "did":
		a.did(rest)
	case "part":
		a.toPart(rest)
	case "card":
		a.card = true
		a.state.SetFocus("ui:back")
	case "seek":
		a.found()
	case "project":
		a.board(rest)
	case "day":
		a.show(overDay)
	case "help":
		a.show(overHelp)
	case "pause":
		a.show(overPause)
	case "settings":
		a.show(overSettings)
	case "rules", "rule", "when", "do":
		a.onSheet(kind, rest)
	case "keys":
		a.keysAsked(rest)
	case "key":
		a.ask(rest)
	case "beside":
		a.besideOpen(rest)
	case "besideup":
		a.besideBack()
	case "close":
		a.closeTop()
	case "read":
		a.notice, a.problem = "", ""
	case "undo":
		a.undo()
	case "title":
		a.leave()
	case "quit":
		a.quit = true
	default:
		if !a.titleSheets(kind, rest) && !a.thoughts(kind, rest) {
			a.setting(kind, rest)
		}
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
	a.door, a.open, a.below = nil, overNothing, nil
	a.turn()
}

func (a *App) undo() {
	r := a.door.TakeBack()
	switch {
	case r.Problem != "":
		a.problem, a.dirty = r.Problem, true
	case !r.Pending:
		a.turn()
	}
}

// shortcut reads the keys that no widget has taken.
func (a *App) shortcut(f *widget.Frame) {
	switch {
	case f.Has(input.Esc):
		a.back()
	case a.commanded(f, cmdSound):
		a.toggleSound()
	case a.door == nil:
		a.titleLetters(f)
	case a.commanded(f, cmdMachine):
		a.toggle(overInbox)
	case a.commanded(f, cmdHelp), f.Has(input.F1):
		a.toggle(overHelp)
	case a.commanded(f, cmdRules):
		a.toggleRules()
	case a.commanded(f, cmdPause):
		a.toggle(overPause)
	case a.companion() != nil && f.Has(a.authorKey()):
		a.toggleAuthor()
	case a.commanded(f, cmdFind) && a.page.Stop == "gap" && a.open == overNothing:
		a.turnTo("search")
	case a.commanded(f, cmdUndo) && a.page.CanUndo:
		a.undo()
	}
}

func (a *App) toggle(o overlay) {
	if a.open == o {
		a.closeOver()
		return
	}
	a.show(o)
}

// back closes what lies on top, then asks before leaving.
func (a *App) back() {
	a.dirty = true
	switch {
	case a.notice != "" || a.problem != "":
		a.notice, a.problem = "", ""
	case a.pending != "" && a.open == overNothing:
		a.unask()
	case a.besideBack():
	case a.open != overNothing:
		a.closeOver()
	case a.selected() != "":
		a.unlook()
	case a.door != nil:
		a.show(overPause)
	}
}
