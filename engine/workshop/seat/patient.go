package seat

import (
	"context"

	"headcount/engine/view"
)

// Patient is a seat for a front end that can wait, as a terminal does or a test: Do returns once the decision is stored or refused.
type Patient struct {
	*Seat
	Context context.Context // ends waiting; the attempt may still arrive
}

var _ view.Door = Patient{}

// Do implements view.Door.
func (p Patient) Do(in view.Intent) view.Reply { return p.await(p.Seat.Do(in)) }

// TakeBack implements view.Door.
func (p Patient) TakeBack() view.Reply { return p.await(p.Seat.TakeBack()) }

func (p Patient) await(r view.Reply) view.Reply {
	if !r.Pending {
		return r
	}
	p.mu.Lock()
	a := p.last
	p.mu.Unlock()
	select {
	case r = <-a.answer:
		return r
	case <-p.Context.Done():
		return view.Reply{Problem: underWay}
	}
}
