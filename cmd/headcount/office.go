//go:build !js

package main

import (
	"context"
	"fmt"
	"net/http"
	"sync"

	"headcount/engine/workshop/server"
)

// office is the drawn game for seats of a workshop: the one that this program brings along, or one built from the source folder when somebody
// asks for it first.
type office struct {
	build func() (*webGame, error)

	mu      sync.Mutex
	ready   bool // it is there, or can be built
	begun   bool
	game    *webGame
	problem error
}

var _ server.Office = (*office)(nil)

// openOffice finds out, without keeping anybody waiting, whether the drawn game can be had here.
func openOffice(ctx context.Context, c *console) *office {
	o := &office{build: func() (*webGame, error) {
		program, script, err := buildWeb(ctx, c)
		if err != nil {
			return nil, err
		}
		return webGameOf(program, script, seatPage)
	}}
	program, script, err := broughtAlong()
	if program != nil && err == nil {
		game, err := webGameOf(program, script, seatPage)
		o.done(game, err)
		return o
	}
	go func() {
		_, err := goTool(ctx, "list", "-m", "-f", "{{.Dir}}", "headcount")
		o.mu.Lock()
		defer o.mu.Unlock()
		o.ready = err == nil
	}()
	return o
}

func (o *office) done(game *webGame, err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.game, o.problem, o.ready, o.begun = game, err, err == nil, true
}

// Ready implements server.Office.
func (o *office) Ready() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.ready
}

// ServeHTTP implements http.Handler. Until the game is there, its page says so and asks again.
func (o *office) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	o.mu.Lock()
	game, problem, none := o.game, o.problem, !o.begun && !o.ready
	if !o.begun && o.ready {
		o.begun = true
		go func() { o.done(o.build()) }()
	}
	o.mu.Unlock()
	switch {
	case game != nil:
		game.ServeHTTP(w, r)
	case none || r.URL.Path != "/":
		http.NotFound(w, r)
	case problem != nil:
		waitingPage(w, "The drawn office could not be built on the laptop.")
	default:
		w.Header().Set("Refresh", "3")
		waitingPage(w, "The drawn office is being built on the laptop. That takes a minute or two, once. This page shows it by itself.")
	}
}

// waitingPage is what stands there instead of the game.
func waitingPage(w http.ResponseWriter, text string) {
	w.Header().Set("Content-Type", kindHTML)
	_, _ = fmt.Fprintf(w, `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`+
		`<title>Headcount</title><link rel="stylesheet" href="../page.css"><body class="phone"><main><h1>The drawn office</h1><p role="status">%s</p><p><a href="../play">The other page</a></p></main>`, text) // a reader that has gone needs nothing
}
