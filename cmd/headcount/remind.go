package main

import (
	"time"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/ui/screen"
)

// remind lets the window ask about the card of the last play, where there is one.
func remind(app *screen.App, store save.Store) {
	if card := play.LastCard(store); card != nil && card.Due(time.Now()) {
		app.Remind(screen.Reminder{Text: card.Text, Answer: func(did bool) error { return card.Answer(store, did) }})
	}
}
