package debrief

import (
	"headcount/engine/session"
	"headcount/engine/view"
)

// core is what follows the crowd: it is computed while single lives are told.
type core struct {
	twin  *view.Twin
	why   *view.Why
	chair *view.Chair
	split *view.Split

	claims []Claim // what the chain rests on
}

// begin starts to compute the core.
func (r *Review) begin() {
	coming := make(chan core, 1)
	behind := &Review{ctx: r.ctx, sc: r.sc, log: r.log, maker: view.NewMaker(r.sc), pivot: r.pivot, result: r.result}
	behind.page.Tokens, behind.page.Moment = r.page.Tokens, r.page.Moment
	go func() {
		behind.session, _ = session.Replay(behind.sc, behind.log)
		behind.session.Finish()
		coming <- behind.compute(nil)
	}()
	r.coming = coming
}

// arrive waits for the core and puts it on the page.
func (r *Review) arrive() {
	if r.coming == nil {
		return
	}
	c := <-r.coming
	r.coming = nil
	r.page.Twin, r.page.Why, r.page.Chair, r.page.Split = c.twin, c.why, c.chair, c.split
	if r.page.Card == nil {
		r.page.Card = &view.Card{Hint: cardHint}
	}
}

// compute makes the core. What could not be computed, because it was stopped, is left out.
func (r *Review) compute(progress func(int)) core {
	var out core
	c, err := r.compare(progress)
	if err != nil {
		return out
	}
	l := newLedger()
	twin, t, err := r.twin(&c, l)
	if err != nil || twin == nil {
		return out
	}
	out.twin = twin
	if out.why, out.claims, err = r.why(&t, l); err != nil {
		return core{twin: twin}
	}
	if out.chair, err = r.chair(&t); err != nil {
		return out
	}
	if out.split, err = r.split(&c, nil); err != nil {
		return out
	}
	return out
}
