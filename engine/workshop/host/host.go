// Package host joins a room with its log, its clock and the people who wait for answers. What it acknowledges is durable; what is not
// durable is never acknowledged. What may happen when belongs in room, how it is asked for over a network in server.
//
// Where a log is shared, any number of hosts lead one session at once, and none of them owns it. Three rules make that sound. What is recorded is
// fenced: an append names the head its checks were made against, and is refused when another host has written meanwhile; then the host reads what
// is new and checks again. What is refused is refused only after reading up to the end of the log. And whoever asks for a page gets it no older than
// what any host had acknowledged by then, through Fresh. Clocks may ring in all of them: the attempt has one name, so it counts once.
package host

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/room"
)

// ErrUnsaved says that an input could not be recorded, or that it is unknown whether it was: the same attempt may be made again.
var ErrUnsaved = errors.New("that could not be saved; nothing is lost, try again")

// Result is the answer to one input. With an error nothing is acknowledged.
type Result struct {
	room.Reply
	Err error
}

// Host runs one session. Handle and Look may be called from one goroutine only, unless Serve runs: then Submit and Look may be called from
// any.
type Host struct {
	log     eventlog.Log
	session string
	now     func() time.Time
	out     func([]room.Output) // called after each record, under the lock

	mu     sync.Mutex
	room   *room.Room
	shared bool // others write to the log as well
	stale  bool // the log may hold more than the room has taken in

	keeping sync.Mutex // guards clock
	clock   kept

	gone  atomic.Bool // the session was removed
	in    chan call
	asked chan chan error // by Fresh
	began bool            // a clock was looked for; from now on each is learned of when it is set
	done  chan struct{}
}

type call struct {
	in     room.Input
	answer chan Result
}

// New rebuilds a session from its log. plays are those of its master seed; out is told what follows from each new record and must not
// block.
func New(ctx context.Context, log eventlog.Log, session string, plays room.Plays, now func() time.Time, out func([]room.Output)) (*Host, error) {
	h := &Host{
		log: log, session: session, now: now, out: out, room: room.New(session, plays), in: make(chan call, mostTogether), asked: make(chan chan error, mostTogether), done: make(chan struct{}),
	}
	if s, ok := log.(eventlog.Shared); ok {
		h.shared = s.Shared()
	}
	if err := h.catchUp(ctx, false); err != nil {
		return nil, err
	}
	return h, nil
}

// Shared reports whether others may lead this session as well.
func (h *Host) Shared() bool { return h.shared }

// Gone reports whether the session was removed while this host led it: then Serve ends, as there is nothing to be led any more.
func (h *Host) Gone() bool { return h.gone.Load() }

// noted takes a note of an error of the log that says that the session was removed.
func (h *Host) noted(err error) error {
	if errors.Is(err, eventlog.ErrGone) {
		h.gone.Store(true)
	}
	return err
}

// Look reads the room. It must not be kept beyond the call.
func (h *Host) Look(read func(r *room.Room)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	read(h.room)
}

// CatchUp takes in what others have written, for whoever does not run Serve.
func (h *Host) CatchUp(ctx context.Context) error { return h.catchUp(ctx, true) }

// catchUp takes in what the log holds beyond the room.
func (h *Host) catchUp(ctx context.Context, tell bool) error {
	for {
		records, err := h.log.Read(ctx, h.session, h.room.Head().Seq, 0)
		if err != nil {
			return h.noted(err)
		}
		if len(records) == 0 {
			h.stale = false
			return nil
		}
		if err := h.take(records, tell); err != nil {
			return err
		}
	}
}

func (h *Host) take(records []eventlog.Record, tell bool) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, rec := range records {
		outputs, err := h.room.Step(rec)
		if err != nil {
			return err
		}
		if tell {
			h.out(outputs)
		}
	}
	return nil
}

// rounds bounds how often a group of inputs is tried against a log that others write to as well.
const rounds = 64

// Handle records inputs in the order given, as far as they may happen, and answers each. Several are recorded together where they cannot
// touch each other.
func (h *Host) Handle(ctx context.Context, inputs []room.Input) []Result {
	results := make([]Result, len(inputs))
	pending := make([]int, len(inputs))
	for i := range inputs {
		pending[i] = i
	}
	var failed error // of the last try to record
	tried := map[int]bool{}
	fresh := !h.shared // the room has been at the end of the log since these inputs came
	for range rounds {
		if len(pending) == 0 {
			return results
		}
		if h.stale {
			if err := h.catchUp(ctx, true); err != nil {
				failed = err
				break
			}
			fresh = true
		}
		var batch []int
		var events []eventlog.Event
		pending, batch, events = h.sort(inputs, results, pending, &attempts{tried, failed, fresh})
		if len(batch) == 0 {
			continue
		}
		if failed = h.record(ctx, events); failed != nil {
			h.stale = true
			for _, i := range batch {
				tried[i] = true
			}
			pending = append(batch, pending...)
			if eventlog.Refusal(failed) {
				failed = nil
				clear(tried)
			}
			continue
		}
		fresh = true
		for _, i := range batch { // Step has answered them
			h.answer(&inputs[i], &results[i])
		}
	}
	for _, i := range pending {
		results[i] = Result{Err: unsaved(failed)}
	}
	return results
}

// unsaved is ErrUnsaved with its cause; without one, others wrote each time it was tried.
func unsaved(cause error) error {
	if cause == nil {
		return fmt.Errorf("%w (others were faster, %d times)", ErrUnsaved, rounds)
	}
	return fmt.Errorf("%w (%w)", ErrUnsaved, cause)
}

// attempts is what is known of the inputs of one call.
type attempts struct {
	tried  map[int]bool // which were handed to the log, and failed
	failed error        // why
	fresh  bool         // the room has been at the end of the log since they came
}

// sort answers what can be answered now, and picks of the rest what can be recorded together: at most one input for each unit, and
// whatever concerns the whole room alone. What would be refused by a room that may be behind waits until it is not.
func (h *Host) sort(inputs []room.Input, results []Result, pending []int, a *attempts) (rest, batch []int, events []eventlog.Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	busy := map[string]bool{}
	for _, i := range pending {
		in := &inputs[i]
		touches, whole := h.touches(in)
		if busy["*"] || busy[touches] || whole && len(batch) > 0 {
			rest = append(rest, i)
			if whole {
				busy["*"] = true // it keeps its place before those behind it
			}
			continue
		}
		if h.known(in, &results[i]) {
			continue
		}
		if a.failed != nil && a.tried[i] { // what could not be recorded and is not in the log after all
			results[i] = Result{Err: unsaved(a.failed)}
			continue
		}
		e, problem := h.room.Check(in)
		if problem != "" && !a.fresh {
			h.stale = true
			rest = append(rest, i)
			if busy[touches] = true; whole {
				busy["*"] = true
			}
			continue
		}
		if problem != "" {
			results[i] = Result{Reply: room.Reply{Problem: problem}}
			continue
		}
		e.At = h.now().UnixMilli()
		busy[touches] = true
		if whole {
			busy["*"] = true
		}
		batch, events = append(batch, i), append(events, e)
	}
	return rest, batch, events
}

// touches names what an input can change; whole, when it can change what everybody may do.
func (h *Host) touches(in *room.Input) (what string, whole bool) {
	if in.Kind == room.KindJoined {
		return room.KindJoined + in.Idem, false
	}
	if u := h.room.UnitOf(in.Actor); u != nil {
		return u.ID, false
	}
	return "*", true
}

// known answers from memory what has been answered before.
func (h *Host) known(in *room.Input, result *Result) bool {
	if in.Idem == "" {
		*result = Result{Reply: room.Reply{Problem: "An attempt needs a name."}}
		return true
	}
	reply, known, reused := h.room.Before(in)
	if reused {
		reply = room.Reply{Problem: "This attempt was made before, for something else; look at the page again."}
	}
	if known {
		*result = Result{Reply: reply}
	}
	return known
}

func (h *Host) answer(in *room.Input, result *Result) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.known(in, result) {
		*result = Result{Err: fmt.Errorf("%w (it was recorded and not answered)", ErrUnsaved)}
	}
}

// record appends events and takes them in.
func (h *Host) record(ctx context.Context, events []eventlog.Event) error {
	before := h.room.Head()
	head, err := h.log.Append(ctx, h.session, before, events)
	if err != nil {
		return h.noted(err)
	}
	records := eventlog.Chain(h.session, before, events)
	if records[len(records)-1].Head() != head {
		return fmt.Errorf("%w: the log stands at event %d and should not", eventlog.ErrDamaged, head.Seq)
	}
	return h.take(records, true)
}
