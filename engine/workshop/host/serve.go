package host

import (
	"context"
	"fmt"
	"math"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/room"
)

// mostTogether is how many inputs are recorded together at most.
const mostTogether = 64

// behind bounds how long a room waits for what others have written before it says what it knows.
const behind = 2 * time.Second

// Serve answers Submit and Fresh until the context ends or the session is Gone, keeps the clock of the room, and follows what others write.
func (h *Host) Serve(ctx context.Context) {
	defer close(h.done)
	var wake <-chan struct{}
	if h.shared {
		woken, stop := h.log.Watch(h.session)
		defer stop()
		wake = woken
	}
	h.followClock()
	defer h.keep(nil)
	for !h.Gone() {
		var calls []call
		var asked []chan error
		select {
		case c := <-h.in:
			calls = append(calls, c)
		case a := <-h.asked:
			asked = append(asked, a)
		case <-wake:
			h.stale = true
		case <-ctx.Done():
			return
		}
		calls, asked = h.more(calls, asked)
		if len(asked) > 0 || h.stale {
			h.follow(ctx, asked)
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

// more takes what else is waiting.
func (h *Host) more(calls []call, asked []chan error) ([]call, []chan error) {
	for len(calls) < mostTogether {
		select {
		case c := <-h.in:
			calls = append(calls, c)
		case a := <-h.asked:
			asked = append(asked, a)
		default:
			return calls, asked
		}
	}
	return calls, asked
}

// follow takes in what others have written, and tells those who asked. Where it fails, the room stays as it is: the next wake-up tries again.
func (h *Host) follow(ctx context.Context, asked []chan error) {
	under, cancel := context.WithTimeout(context.WithoutCancel(ctx), behind)
	defer cancel()
	err := h.catchUp(under, true)
	if err != nil {
		h.stale = true
	}
	for _, a := range asked {
		a <- err
	}
}

// Fresh returns once the room has taken in everything that was acknowledged by anybody before the call: for whoever reads it next. With an
// error it is unknown whether the room is behind. Where nobody else writes, it never is. Serve must run.
func (h *Host) Fresh(ctx context.Context) error {
	if !h.shared {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, behind)
	defer cancel()
	answer := make(chan error, 1)
	select {
	case h.asked <- answer:
	case <-h.done:
		return eventlog.ErrClosed
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-answer:
		return err
	case <-h.done:
		return eventlog.ErrClosed
	case <-ctx.Done():
		return ctx.Err()
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

// grace is for how long a round may stay open after its time before it is taken for one that nobody kept the clock of.
const grace = 10 * time.Second

// PauseOverdue lets a round stand still, as Pause does, whose time ran out while no host was there to close it. A round that others may be leading
// goes on. It is called before Serve.
func (h *Host) PauseOverdue(ctx context.Context) error {
	var t *room.Timer
	h.Look(func(r *room.Room) { t = r.Timer() })
	if t == nil || h.now().Sub(time.UnixMilli(t.At)) < time.Duration(t.Left)*time.Second+grace {
		return nil
	}
	return h.Pause(ctx)
}

// Remaining returns the seconds a clock has left at a time [ms since 1970], never less than a round may last: a clock of the machine that
// jumps ends no round at once.
func Remaining(t *room.Timer, at int64) int {
	gone := int((at - t.At) / 1000)
	return min(max(t.Left-max(gone, 0), room.ShortestRound), t.Left)
}

// followClock sets the timer that the room asks for. One that runs when the host begins has run for a while; any other begins as it is
// learned of, whatever the clocks of two machines say.
func (h *Host) followClock() {
	var t *room.Timer
	h.Look(func(r *room.Room) { t = r.Timer() })
	if t != nil && !h.began {
		t.Left = Remaining(t, h.now().UnixMilli())
	}
	h.began = true
	h.keep(t)
}

// kept is the clock that is running here.
type kept struct {
	id   uint64
	bell *bell // nil: none runs
}

// Left returns the seconds that are left of a room's clock, at least 0, as its bell will ring. Neither setting the machine's clock nor the machine's sleep
// takes any: the bell stands still in sleep, and so does this. A clock that is not kept here yet is held against the time of day.
func (h *Host) Left(t *room.Timer) int {
	h.keeping.Lock()
	defer h.keeping.Unlock()
	if h.clock.bell != nil && h.clock.id == t.ID {
		return int(math.Ceil(h.clock.bell.Left().Seconds()))
	}
	gone := int((h.now().UnixMilli() - t.At) / 1000)
	return min(max(t.Left-max(gone, 0), 0), t.Left)
}

func (h *Host) keep(t *room.Timer) {
	h.keeping.Lock()
	defer h.keeping.Unlock()
	switch {
	case h.clock.bell != nil && t != nil && t.ID == h.clock.id:
		return
	case h.clock.bell != nil:
		h.clock.bell.Stop()
		h.clock = kept{}
	}
	if t == nil {
		return
	}
	id := t.ID
	h.clock = kept{id, newBell(time.Duration(t.Left)*time.Second, time.Now, func() { h.ring(id) })}
}

// ring closes the round whose clock has run out, as soon as that can be recorded. Every host of a session may do so: the attempt has one name.
func (h *Host) ring(id uint64) {
	for {
		var t *room.Timer
		var round int
		h.Look(func(r *room.Room) { t, round = r.Timer(), r.Round()+1 })
		if t == nil || t.ID != id {
			return // closed, paused or made longer meanwhile
		}
		in := room.Input{Kind: room.KindClosed, Actor: room.Clock, Idem: fmt.Sprintf("timer:%d", id), Body: room.Body{Timer: id, Round: round}}
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		r := h.Submit(ctx, in)
		cancel()
		if r.Err == nil {
			return
		}
		select {
		case <-h.done:
			return
		case <-time.After(time.Second): // the disk may have room again
		}
	}
}
