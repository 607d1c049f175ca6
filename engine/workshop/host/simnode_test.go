package host_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/host"
	"headcount/engine/workshop/room"
)

// node is one program that leads the session. What it has is its connection to the log; all else it can lose.
type node struct {
	w       *world
	log     *flaky
	host    *host.Host
	crashes int
	away    int64 // until when it stands still, as a machine does that swaps
	told    uint64
	timer   *room.Timer
	ends    int64
}

// tally counts what was done to the nodes, and how often somebody left or came back.
type tally struct{ crashes, failures, cuts, stops, overtaken, gone, returned int }

func (t *tally) add(u *tally) {
	t.crashes, t.failures, t.cuts, t.stops, t.overtaken = t.crashes+u.crashes, t.failures+u.failures, t.cuts+u.cuts, t.stops+u.stops, t.overtaken+u.overtaken
	t.gone, t.returned = t.gone+u.gone, t.returned+u.returned
}

// flaky is a connection to the log. Its disk fails now and then: before anything is written, or after, so that nobody knows. It may be cut off for
// a while, and while a node waits for it, others write.
type flaky struct {
	*eventlog.Memory
	node *node
	cut  int64 // until when
}

var errDisk = errors.New("the disk failed")

// Shared implements eventlog.Shared.
func (f *flaky) Shared() bool { return len(f.node.w.nodes) > 1 }

func (f *flaky) fails(often float64) bool {
	w := f.node.w
	if w.now < f.cut || w.chance.Float64() < often {
		w.failures++
		return true
	}
	return false
}

func (f *flaky) Append(ctx context.Context, session string, after eventlog.Head, events []eventlog.Event) (eventlog.Head, error) {
	f.node.meanwhile()
	if f.fails(f.node.w.often) {
		return eventlog.Head{}, errDisk
	}
	head, err := f.Memory.Append(ctx, session, after, events)
	var moved *eventlog.Conflict
	if errors.As(err, &moved) {
		f.node.w.overtaken++
	}
	f.node.meanwhile()
	if err == nil && f.fails(f.node.w.often) {
		return eventlog.Head{}, errDisk
	}
	return head, err
}

func (f *flaky) Read(ctx context.Context, session string, after uint64, limit int) ([]eventlog.Record, error) {
	f.node.meanwhile()
	if f.fails(f.node.w.often) {
		return nil, errDisk
	}
	return f.Memory.Read(ctx, session, after, 1+f.node.w.chance.IntN(40))
}

// meanwhile lets another node do what it has to do, while this one waits for the log.
func (n *node) meanwhile() {
	w := n.w
	if len(w.nodes) < 2 || w.nested || w.chance.Float64() > .3 {
		return
	}
	w.nested = true
	defer func() { w.nested = false }()
	for i, other := range w.nodes {
		if other == n || other.away > w.now || other.host == nil {
			continue
		}
		var due, later []message
		for _, m := range w.queue {
			if !m.back && m.to == i && m.at <= w.now+40 {
				due = append(due, m)
			} else {
				later = append(later, m)
			}
		}
		w.queue = later
		other.deliver(due)
		other.ring()
		_ = other.host.CatchUp(context.Background()) // or it stays behind
	}
}

// start builds the host from the log, as after a crash.
func (n *node) start() {
	w := n.w
	n.log.cut, n.away, n.host = 0, 0, nil
	for range 1000 {
		h, err := host.New(context.Background(), n.log, session, sums{4}, func() time.Time { return time.UnixMilli(w.now) }, n.heard)
		if err == nil {
			n.host = h
			h.Look(func(r *room.Room) {
				n.told = r.Head().Seq
				n.clock(r.Timer())
			})
			return
		}
		if !errors.Is(err, errDisk) {
			w.fail("the session cannot be rebuilt: %v", err)
		}
	}
	w.fail("the disk never reads")
}

// heard is what the pages of a node are told: of every record, in order, whoever wrote it.
func (n *node) heard(outputs []room.Output) {
	for _, o := range outputs {
		if o.Clock {
			n.clock(o.Timer)
		}
		if o.Reply == nil {
			continue
		}
		if n.told++; o.Reply.Seq != n.told {
			n.w.fail("after event %d, pages were told of event %d", n.told-1, o.Reply.Seq)
		}
	}
}

func (n *node) clock(t *room.Timer) {
	n.timer = t
	if t != nil {
		n.ends = n.w.now + int64(t.Left)*1000
	}
}

// fresh has a page be as new as it can, and reports whether it is: no older then than what anybody was told.
func (n *node) fresh() bool {
	if len(n.w.nodes) < 2 {
		return true
	}
	if n.away > n.w.now || n.host.CatchUp(context.Background()) != nil {
		return false
	}
	n.host.Look(func(r *room.Room) {
		if r.Head().Seq < n.w.most {
			n.w.fail("event %d was acknowledged, and a page shows event %d", n.w.most, r.Head().Seq)
		}
	})
	return true
}

// actorOf is what the server does with a token: the actor is who it was signed for, if it is still good as far as this node knows.
func (n *node) actorOf(token string) (actor string, shown int) {
	seat, generation, ok := n.w.key.Seat(session, token)
	if !ok {
		return "", 0
	}
	holds := func() bool {
		found := false
		n.host.Look(func(r *room.Room) {
			s := r.Seat(seat)
			found = s != nil && s.Generation == generation
		})
		return found
	}
	if holds() || n.fresh() && holds() {
		return seat, generation + 1
	}
	return "", 0
}

// deliver hands messages to the host together and sends the answers back.
func (n *node) deliver(due []message) {
	w := n.w
	var inputs []room.Input
	var from []message
	for _, m := range due {
		switch {
		case m.crashed != n.crashes:
			continue // the connection went down with the node
		case m.token != "":
			if m.in.Actor, m.in.Pass = n.actorOf(m.token); m.in.Actor == "" {
				w.send(message{back: true, phone: m.phone, in: m.in, result: host.Result{Reply: room.Reply{Problem: "no seat"}}})
				continue
			}
		default:
			m.in.Actor = m.actor
		}
		inputs, from = append(inputs, m.in), append(from, m)
	}
	if len(inputs) == 0 {
		return
	}
	before, _ := w.log.Head(context.Background(), session) // it is in memory
	for i, r := range n.host.Handle(context.Background(), inputs) {
		n.host.Look(func(rm *room.Room) {
			if r.Err == nil && r.Seq == 0 && rm.Head().Seq < before.Seq {
				w.fail("%s was refused (%s) by a node that stood at event %d of %d", text(&inputs[i]), r.Problem, rm.Head().Seq, before.Seq)
			}
		})
		w.acknowledged(&inputs[i], r)
		w.send(message{back: true, phone: from[i].phone, in: inputs[i], result: r})
	}
}

// ring closes the round whose clock has run out here.
func (n *node) ring() {
	w := n.w
	if n.timer == nil || w.now < n.ends || n.away > w.now {
		return
	}
	in := room.Input{Kind: room.KindClosed, Actor: room.Clock, Idem: fmt.Sprintf("timer:%d", n.timer.ID), Body: room.Body{Timer: n.timer.ID}}
	n.host.Look(func(r *room.Room) { in.Body.Round = r.Round() + 1 })
	w.honest[text(&in)] = true
	w.acknowledged(&in, n.host.Handle(context.Background(), []room.Input{in})[0])
}

// trouble is what befalls the nodes: one crashes, stands still for a while, or is cut off from the log for a while.
func (w *world) trouble() {
	n := w.nodes[w.chance.IntN(len(w.nodes))]
	switch x := w.chance.Float64(); {
	case x < .001:
		w.crashes++
		n.crashes++
		n.start() // everything that is not in the log is lost
	case len(w.nodes) < 2:
	case x < .002:
		w.cuts++
		n.log.cut = w.now + int64(w.chance.IntN(8000))
	case x < .003:
		w.stops++
		n.away = w.now + int64(w.chance.IntN(12000))
	}
	for _, n := range w.nodes {
		if len(w.nodes) > 1 && n.away <= w.now && w.chance.Float64() < .4 {
			_ = n.host.CatchUp(context.Background()) // a hint came; one that is cut off stays behind
		}
	}
}

// generation is how often a seat was given to another device, as the log has it.
func (w *world) generation(seat string) int {
	most := 0
	for _, n := range w.nodes {
		n.host.Look(func(r *room.Room) {
			if s := r.Seat(seat); s != nil {
				most = max(most, s.Generation)
			}
		})
	}
	return most
}
