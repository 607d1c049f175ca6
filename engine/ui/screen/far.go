package screen

import "headcount/engine/view"

// follow takes in what has come through a door at the other end of a network: what became of the intent that was on its way, and what others
// have moved. At any other door nothing comes by itself.
func (a *App) follow() {
	far, ok := a.door.(view.Far)
	if !ok {
		return
	}
	changed, problem := far.News()
	sent := a.sent
	if problem != "" || changed {
		a.sent = ""
	}
	switch {
	case problem != "":
		if changed {
			a.turn()
		}
		a.problem, a.dirty = problem, true
	case changed && sent != "":
		a.carriedOut(a.offer(sent))
	case changed:
		a.turn()
	}
}

// carriedOut goes on after an offer has been carried out: over the floor, where it led there.
func (a *App) carriedOut(o *view.Offer) {
	walking := a.setOut(o)
	a.cue(a.actCue(o))
	if !walking {
		a.turn()
	}
}

// arriveFar makes a moment start afresh that came by itself: focus is where it begins, and tokens of another round are not laid any more.
func (a *App) arriveFar() {
	if _, ok := a.door.(view.Far); !ok {
		return
	}
	a.state.SetFocus("")
	if a.page.Stop == "room" {
		a.tokens = [3]int{}
	}
}
