package host

import (
	"context"
	"fmt"
	"time"

	"headcount/engine/workshop/room"
)

// mostTogether is how many inputs are recorded together at most.
const mostTogether = 64

// Serve answers Submit until the context ends, and keeps the clock of the room.
func (h *Host) Serve(ctx context.Context) {
	defer close(h.done)
	h.followClock()
	for {
		var calls []call
		select {
		case c := <-h.in:
			calls = append(calls, c)
		case <-ctx.Done():
			h.keep(nil)
			return
		}
		for len(calls) < mostTogether {
			select {
			case c := <-h.in:
				calls = append(calls, c)
				continue
			default:
			}
			break
		}
		inputs := make([]room.Input, len(calls))
		for i := range calls {
			inputs[i] = calls[i].in
		}
		for i, result := range h.Handle(context.WithoutCancel(ctx), inputs) {
			calls[i].answer <- result
		}
		h.followClock()
	}
}

// Submit hands an input in and waits for its answer.
func (h *Host) Submit(ctx context.Context, in room.Input) Result {
	c := call{in: in, answer: make(chan Result, 1)}
	select {
	case h.in <- c:
	case <-h.done:
		return Result{Err: fmt.Errorf("%w (the session is being closed)", ErrUnsaved)}
	case <-ctx.Done():
		return Result{Err: ctx.Err()}
	}
	select {
	case r := <-c.answer:
		return r
	case <-h.done:
		select {
		case r := <-c.answer:
			return r
		default:
			return Result{Err: fmt.Errorf("%w (the session is being closed)", ErrUnsaved)}
		}
	case <-ctx.Done():
		return Result{Err: ctx.Err()}
	}
}

// Done is closed once Serve has ended.
func (h *Host) Done() <-chan struct{} { return h.done }

// Pause lets a round stand still that was open when the program ended, with the time it had left then: nobody loses time to a restart. It is
// called before Serve, and does nothing when no clock runs.
func (h *Host) Pause(ctx context.Context) error {
	var t *room.Timer
	var last int64
	var round int
	h.Look(func(r *room.Room) {
		t, round = r.Timer(), r.Round()+1
		last = r.LastAt()
	})
	if t == nil {
		return nil
	}
	left := Remaining(t, last)
	return h.Handle(ctx, []room.Input{{
		Kind: room.KindPaused, Actor: room.Clock, Idem: fmt.Sprintf("restart:%d:%d", t.ID, round), Body: room.Body{Left: left},
	}})[0].Err
}

// Remaining returns the seconds a clock has left at a time [ms since 1970], never less than a round may last: a clock of the machine that
// jumps ends no round at once.
func Remaining(t *room.Timer, at int64) int {
	gone := int((at - t.At) / 1000)
	return min(max(t.Left-max(gone, 0), room.ShortestRound), t.Left)
}

// followClock sets the timer that the room asks for.
func (h *Host) followClock() {
	var t *room.Timer
	h.Look(func(r *room.Room) { t = r.Timer() })
	h.keep(t)
}

// kept is the clock that is running here.
type kept struct {
	id   uint64
	stop func() bool
}

func (h *Host) keep(t *room.Timer) {
	switch {
	case h.clock.stop != nil && t != nil && t.ID == h.clock.id:
		return
	case h.clock.stop != nil:
		h.clock.stop()
		h.clock = kept{}
	}
	if t == nil {
		return
	}
	id := t.ID
	timer := time.AfterFunc(time.Duration(t.Left)*time.Second, func() { h.ring(id) })
	h.clock = kept{id, timer.Stop}
}

// ring closes the round whose clock has run out.
func (h *Host) ring(id uint64) {
	var round int
	h.Look(func(r *room.Room) { round = r.Round() + 1 })
	in := room.Input{Kind: room.KindClosed, Actor: room.Clock, Idem: fmt.Sprintf("timer:%d", id), Body: room.Body{Timer: id, Round: round}}
	for range 5 {
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		r := h.Submit(ctx, in)
		cancel()
		if r.Err == nil {
			return
		}
		time.Sleep(time.Second) // the disk may have room again
	}
}
