package host_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/host"
	"headcount/engine/workshop/room"
)

// sharedLog is a log in memory that says of itself that others write to it.
type sharedLog struct{ eventlog.Memory }

func (*sharedLog) Shared() bool { return true }

// pair is two hosts of one session.
type pair struct {
	t     *testing.T
	hosts [2]*host.Host
	mu    sync.Mutex
	told  [2]int // records that pages were told of
}

func newPair(t *testing.T) *pair {
	t.Helper()
	p := &pair{t: t}
	log := &sharedLog{}
	for i := range p.hosts {
		h, err := host.New(t.Context(), log, session, sums{4}, time.Now, func(list []room.Output) {
			p.mu.Lock()
			defer p.mu.Unlock()
			for _, o := range list {
				if o.Reply != nil {
					p.told[i]++
				}
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		p.hosts[i] = h
	}
	return p
}

// do has one host handle an input.
func (p *pair) do(at int, in room.Input) host.Result {
	p.t.Helper()
	return p.hosts[at].Handle(context.Background(), []room.Input{in})[0]
}

// must does it and wants it carried out.
func (p *pair) must(at int, in room.Input) host.Result {
	p.t.Helper()
	r := p.do(at, in)
	if r.Err != nil || r.Problem != "" {
		p.t.Fatalf("%s: %+v", in.Kind, r)
	}
	return r
}

func (p *pair) open() {
	p.t.Helper()
	sum := sha256.Sum256(master)
	opening := &room.Opening{Format: room.FormatVersion, Mode: room.InStep, Seconds: 60, Commitment: hex.EncodeToString(sum[:])}
	p.must(0, room.Input{Kind: room.KindOpened, Actor: room.Board, Idem: "open", Body: room.Body{Opening: opening}})
	p.must(1, room.Input{Kind: room.KindJoined, Actor: room.Entry, Idem: "join-1"})
}

// TestATokenTakenAwayElsewhere: a node that has not heard of it lets the old device of a seat do nothing, and the new one everything.
func TestATokenTakenAwayElsewhere(t *testing.T) {
	p := newPair(t)
	p.open()
	p.must(0, room.Input{Kind: room.KindBegun, Actor: room.Board, Idem: "b1", Body: room.Body{Round: 1, Left: 60}})
	p.must(0, room.Input{Kind: room.KindReset, Actor: room.Board, Idem: "b2", Body: room.Body{Seat: "s1"}})
	p.must(0, room.Input{Kind: room.KindClosed, Actor: room.Board, Idem: "b3", Body: room.Body{Round: 1}})
	lay := room.Input{Kind: room.KindTokens, Actor: "s1", Idem: "old", Pass: 1, Body: room.Body{Round: 1, Tokens: &[3]int{4, 3, 3}}}
	if r := p.do(1, lay); r.Problem != room.Deposed || r.Seq != 0 {
		t.Errorf("the old device was answered %+v", r)
	}
	lay.Idem, lay.Pass = "new", 2
	p.must(1, lay)
}

// TestTheSameAttemptAtBothNodes: what was acknowledged by one node and sent again to the other has the first answer; so has the clock of both.
func TestTheSameAttemptAtBothNodes(t *testing.T) {
	p := newPair(t)
	p.open()
	again := p.must(0, room.Input{Kind: room.KindJoined, Actor: room.Entry, Idem: "join-1"})
	if again.Seat != "s1" {
		t.Errorf("seated at %s", again.Seat)
	}
	begun := p.must(1, room.Input{Kind: room.KindBegun, Actor: room.Board, Idem: "b1", Body: room.Body{Round: 1, Left: 60}})
	ring := room.Input{Kind: room.KindClosed, Actor: room.Clock, Idem: fmt.Sprint("timer:", begun.Seq), Body: room.Body{Timer: begun.Seq, Round: 1}}
	if one, two := p.must(0, ring), p.must(1, ring); one != two {
		t.Errorf("the clocks were answered %+v and %+v", one, two)
	}
}

// TestWhatNoLogHoldsTakesNobodyWithIt: an attempt whose name is no text is refused, and what came in with it is recorded all the same.
func TestWhatNoLogHoldsTakesNobodyWithIt(t *testing.T) {
	for _, name := range []string{"eight\x00characters", "no \xff text", "two\nlines", strings.Repeat("long", 60)} {
		p := newPair(t)
		p.open()
		results := p.hosts[0].Handle(t.Context(), []room.Input{
			{Kind: room.KindJoined, Actor: room.Entry, Idem: "before"},
			{Kind: room.KindJoined, Actor: room.Entry, Idem: name},
			{Kind: room.KindJoined, Actor: room.Entry, Idem: "behind"},
		})
		if r := results[1]; r.Err != nil || r.Problem == "" || r.Seat != "" {
			t.Errorf("%.20q: %+v", name, r)
		}
		for _, i := range []int{0, 2} {
			if r := results[i]; r.Err != nil || r.Problem != "" || r.Seat == "" {
				t.Errorf("beside %.20q: %+v", name, r)
			}
		}
	}
}

// serve runs both hosts until the test ends.
func (p *pair) serve() {
	ctx, stop := context.WithCancel(p.t.Context())
	for _, h := range p.hosts {
		go h.Serve(ctx)
	}
	p.t.Cleanup(func() {
		stop()
		for _, h := range p.hosts {
			<-h.Done()
		}
	})
}

// TestNodesFollowEachOther: what is recorded through one node reaches the pages of the other by itself, and whoever asks for a page gets it no
// older than what was acknowledged before.
func TestNodesFollowEachOther(t *testing.T) {
	p := newPair(t)
	p.open()
	p.serve()
	for k := range 40 {
		at := k % 2
		r := p.hosts[at].Submit(t.Context(), room.Input{Kind: room.KindJoined, Actor: room.Entry, Idem: fmt.Sprint("more-", k)})
		if r.Err != nil || r.Problem != "" {
			t.Fatalf("%+v", r)
		}
		if err := p.hosts[1-at].Fresh(t.Context()); err != nil {
			t.Fatal(err)
		}
		p.hosts[1-at].Look(func(rm *room.Room) {
			if rm.Seat(r.Seat) == nil {
				t.Errorf("seat %s was given at one node and is unknown at the other", r.Seat)
			}
		})
	}
	want := [2]int{42, 42}
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		p.mu.Lock()
		told := p.told
		p.mu.Unlock()
		if told == want {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("pages were told of %v events, want %v", told, want)
		}
	}
}

// TestTheRoundClosesOnce: the clocks of two nodes close a round once.
func TestTheRoundClosesOnce(t *testing.T) {
	p := newPair(t)
	p.open()
	p.serve()
	begin := func(round int) {
		r := p.hosts[0].Submit(t.Context(), room.Input{Kind: room.KindBegun, Actor: room.Board, Idem: fmt.Sprint("begin-", round), Body: room.Body{Round: round, Left: room.ShortestRound}})
		if r.Err != nil || r.Problem != "" {
			t.Fatalf("%+v", r)
		}
	}
	begin(1)
	var head uint64
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		var phases [2]room.Phase
		for i, h := range p.hosts {
			h.Look(func(r *room.Room) { phases[i], head = r.Phase(), r.Head().Seq })
		}
		if phases == [2]room.Phase{room.Closed, room.Closed} {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("the round stays open: %v", phases)
		}
	}
	time.Sleep(300 * time.Millisecond) // until the other clock has rung, too
	if p.hosts[1].Look(func(r *room.Room) { head = r.Head().Seq }); head != 4 {
		t.Errorf("%d events, want the opening, a seat, the round and its close", head)
	}
}

// fasterLog is a log in which somebody else has always written just before.
type fasterLog struct{ sharedLog }

func (l *fasterLog) Append(context.Context, string, eventlog.Head, []eventlog.Event) (eventlog.Head, error) {
	return eventlog.Head{}, &eventlog.Conflict{}
}

// lostLog is a log on a disk that is gone.
type lostLog struct{ sharedLog }

func (l *lostLog) Append(context.Context, string, eventlog.Head, []eventlog.Event) (eventlog.Head, error) {
	return eventlog.Head{}, fmt.Errorf("%w: no such device", eventlog.ErrStorage)
}

// TestUnsavedSaysWhy: what could not be recorded may be tried again, and says why; where others were faster each time, that.
func TestUnsavedSaysWhy(t *testing.T) {
	sum := sha256.Sum256(master)
	in := room.Input{Kind: room.KindOpened, Actor: room.Board, Idem: "open", Body: room.Body{
		Opening: &room.Opening{Format: room.FormatVersion, Mode: room.InStep, Seconds: 60, Commitment: hex.EncodeToString(sum[:])},
	}}
	for words, log := range map[string]eventlog.Log{"others were faster, 64 times": &fasterLog{}, "no such device": &lostLog{}} {
		h, err := host.New(t.Context(), log, session, sums{4}, time.Now, func([]room.Output) {})
		if err != nil {
			t.Fatal(err)
		}
		r := h.Handle(t.Context(), []room.Input{in})[0]
		if !errors.Is(r.Err, host.ErrUnsaved) || !strings.Contains(r.Err.Error(), words) || errors.Is(r.Err, eventlog.ErrStorage) != (words == "no such device") {
			t.Errorf("%v, want %q", r.Err, words)
		}
	}
}
