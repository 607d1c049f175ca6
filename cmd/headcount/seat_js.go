package main

import (
	"context"
	"errors"
	"syscall/js"

	"headcount/engine/ui/host"
	"headcount/engine/ui/screen"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
	"headcount/engine/workshop/seat"
)

// sit plays a seat of a workshop. Nothing is simulated here and nothing kept but settings: what is shown was sent by the laptop, and what is
// decided goes there.
func sit(p page) {
	s := seat.New(wire{p}, p.beside)
	s.Keep = func(form string) { p.Call("keep", form) }
	p.Set("wake", js.FuncOf(func(js.Value, []js.Value) any {
		s.Wake()
		return nil
	}))
	app := screen.New(ownChair{s}, theme.Default())
	p.settings(app)
	if form := p.Call("kept").String(); form != "" {
		s.Resend(form)
	}
	go s.Run(context.Background())
	app.Enter(s, "")
	office := p.show(app)
	office.silent = true
	if err := host.Run(office); err != nil {
		p.failed(err)
	}
}

// beside tells the page around the game where the room stands and whether all is well.
func (p page) beside(n seat.News) { p.Call("beside", n.Line, n.Left, n.Trouble, n.Saved, n.Gone) }

// wire carries requests by the page's fetch. The seat's token goes with them as a cookie, which neither this program nor a script can read.
type wire struct{ page page }

var _ seat.Wire = wire{}

// Ask implements seat.Wire.
func (w wire) Ask(ctx context.Context, path, form string) (int, []byte, error) {
	type answer struct {
		code int
		text string
	}
	to := make(chan answer, 1)
	heard := js.FuncOf(func(_ js.Value, args []js.Value) any {
		to <- answer{args[0].Int(), args[1].String()}
		return nil
	})
	w.page.Call("ask", path, form, heard)
	select {
	case <-ctx.Done():
		return 0, nil, ctx.Err() // what is heard later is let go
	case a := <-to:
		heard.Release()
		if a.code == 0 {
			return 0, nil, errors.New(a.text)
		}
		return a.code, []byte(a.text), nil
	}
}

// ownChair is the corridor of a seat: its one door leads back to it.
type ownChair struct{ s *seat.Seat }

var _ screen.Library = ownChair{}

// errNoSheet says why no rule sheet is kept at a seat.
var errNoSheet = errors.New("rules are for a play of your own: a workshop keeps no words of anybody")

// Cards implements screen.Library.
func (c ownChair) Cards() []screen.Card {
	return []screen.Card{{ID: "seat", Title: "Your seat", About: "The room plays on. What you chose is saved on the laptop."}}
}

// Open implements screen.Library.
func (c ownChair) Open(string, bool) (view.Door, string, error) { return c.s, "", nil }

// Rules implements screen.Library.
func (c ownChair) Rules() string { return "" }

// KeepRules implements screen.Library.
func (c ownChair) KeepRules(string) error { return errNoSheet }
