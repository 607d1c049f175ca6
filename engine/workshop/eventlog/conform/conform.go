// Package conform is what every engine of the event log must pass. An engine's own test calls Run with a way to make one; nothing else
// about it needs to be known.
package conform

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"headcount/engine/workshop/eventlog"
)

// Run tries an engine. fresh returns an empty one; its cleaning up is for the engine's own test.
func Run(t *testing.T, fresh func(t *testing.T) eventlog.Log) {
	t.Helper()
	for _, part := range []struct {
		name string
		run  func(t *testing.T, log eventlog.Log)
	}{
		{"Empty", empty},
		{"AppendAndRead", appendAndRead},
		{"Fencing", fencing},
		{"Idempotency", idempotency},
		{"AllOrNone", allOrNone},
		{"Refusals", refusals},
		{"SessionsAreApart", sessionsAreApart},
		{"CallersBytes", callersBytes},
		{"Watch", watch},
		{"Cancelled", cancelled},
		{"Race", race},
	} {
		t.Run(part.name, func(t *testing.T) { part.run(t, fresh(t)) })
	}
}

// event is an event of the given number.
func event(n int) eventlog.Event {
	return eventlog.Event{
		Kind: "play.intent", Actor: fmt.Sprintf("s%d", n%5), Play: "p", Idem: fmt.Sprintf("n%d", n), Body: fmt.Appendf(nil, `{"n":%d}`, n), At: int64(n) * 1000,
	}
}

func must(t *testing.T, log eventlog.Log, session string, after eventlog.Head, events ...eventlog.Event) eventlog.Head {
	t.Helper()
	head, err := log.Append(t.Context(), session, after, events)
	if err != nil {
		t.Fatalf("append after %d: %v", after.Seq, err)
	}
	return head
}

// all reads a session whole, in pages, and checks its chain.
func all(t *testing.T, log eventlog.Log, session string, page int) []eventlog.Record {
	t.Helper()
	var list []eventlog.Record
	var head eventlog.Head
	for {
		records, err := log.Read(t.Context(), session, head.Seq, page)
		if err != nil {
			t.Fatal(err)
		}
		if len(records) == 0 {
			break
		}
		if len(records) > page {
			t.Fatalf("asked for %d records and got %d", page, len(records))
		}
		if head, err = head.Follows(session, records); err != nil {
			t.Fatal(err)
		}
		list = append(list, records...)
	}
	stands, err := log.Head(t.Context(), session)
	if err != nil || stands != head {
		t.Fatalf("the head is %d %v, the chain ends at %d: %v", stands.Seq, stands.Hash, head.Seq, err)
	}
	return list
}

func empty(t *testing.T, log eventlog.Log) {
	if list := all(t, log, "nobody", 10); len(list) != 0 {
		t.Errorf("a session nobody opened has %d events", len(list))
	}
}

func appendAndRead(t *testing.T, log eventlog.Log) {
	var head eventlog.Head
	var want []eventlog.Event
	for n := 0; len(want) < 60; n++ {
		batch := []eventlog.Event{}
		for range n%4 + 1 {
			batch = append(batch, event(len(want)+len(batch)))
		}
		batch[0].Body = nil
		want = append(want, batch...)
		before := head
		head = must(t, log, "a", head, batch...)
		if mine := eventlog.Chain("a", before, batch); mine[len(mine)-1].Head() != head {
			t.Fatal("the head is not what the chain gives")
		}
	}
	for _, page := range []int{1, 7, 1000} {
		got := all(t, log, "a", page)
		if len(got) != len(want) {
			t.Fatalf("%d events, want %d", len(got), len(want))
		}
		for i := range got {
			if !got[i].Same(&want[i]) || got[i].At != want[i].At || got[i].Seq != uint64(i+1) {
				t.Fatalf("event %d is %+v, want %+v", i+1, got[i], want[i])
			}
		}
	}
	if rest, err := log.Read(t.Context(), "a", 1<<40, 5); err != nil || len(rest) != 0 {
		t.Errorf("beyond the end: %d, %v", len(rest), err)
	}
}

func fencing(t *testing.T, log eventlog.Log) {
	first := must(t, log, "a", eventlog.Head{}, event(1))
	second := must(t, log, "a", first, event(2))
	wrong := second
	wrong.Hash[3] ^= 1
	for name, after := range map[string]eventlog.Head{
		"nothing": {}, "behind": first, "another hash": wrong, "ahead": {Seq: 3, Hash: second.Hash}, "another seq": {Seq: 1, Hash: second.Hash},
	} {
		_, err := log.Append(t.Context(), "a", after, []eventlog.Event{event(9)})
		var c *eventlog.Conflict
		if !errors.As(err, &c) || c.Head != second {
			t.Errorf("%s: %v, want a conflict that names event 2", name, err)
		}
	}
	if got := all(t, log, "a", 10); len(got) != 2 {
		t.Errorf("%d events, want 2", len(got))
	}
}

func idempotency(t *testing.T, log eventlog.Log) {
	first := must(t, log, "a", eventlog.Head{}, event(1))
	head := must(t, log, "a", first, event(2))
	again := event(1)
	again.At = 99 // time is no input
	for name, after := range map[string]eventlog.Head{"where it stood": {}, "now": head} {
		_, err := log.Append(t.Context(), "a", after, []eventlog.Event{again})
		var d *eventlog.Duplicate
		if !errors.As(err, &d) || d.Seq != 1 || d.Index != 0 {
			t.Errorf("%s: %v, want duplicate of event 1", name, err)
		}
	}
	for name, change := range map[string]func(e *eventlog.Event){
		"body": func(e *eventlog.Event) { e.Body = []byte(`{"n":7}`) }, "no body": func(e *eventlog.Event) { e.Body = nil },
		"kind": func(e *eventlog.Event) { e.Kind = "play.back" }, "play": func(e *eventlog.Event) { e.Play = "q" },
	} {
		other := event(1)
		change(&other)
		_, err := log.Append(t.Context(), "a", head, []eventlog.Event{event(5), other})
		var r *eventlog.Reused
		if !errors.As(err, &r) || r.Seq != 1 || r.Index != 1 {
			t.Errorf("another %s: %v, want reused name of event 1", name, err)
		}
	}
	other := event(1)
	other.Actor = "s4"
	head = must(t, log, "a", head, other) // another actor may use the name
	nameless := event(1)
	nameless.Idem = ""
	head = must(t, log, "a", head, nameless)
	head = must(t, log, "a", head, nameless)
	must(t, log, "b", eventlog.Head{}, event(1)) // and so may another session
	if head.Seq != 5 {
		t.Errorf("%d events, want 5", head.Seq)
	}
}

func allOrNone(t *testing.T, log eventlog.Log) {
	head := must(t, log, "a", eventlog.Head{}, event(1))
	var d *eventlog.Duplicate
	if _, err := log.Append(t.Context(), "a", head, []eventlog.Event{event(2), event(3), event(1)}); !errors.As(err, &d) || d.Index != 2 {
		t.Errorf("%v, want a duplicate at index 2", err)
	}
	if got := all(t, log, "a", 10); len(got) != 1 {
		t.Errorf("%d events, want 1", len(got))
	}
	must(t, log, "a", head, event(2), event(3))
}

func refusals(t *testing.T, log eventlog.Log) {
	long := string(slices.Repeat([]byte("x"), eventlog.MaxField+1))
	change := func(f func(e *eventlog.Event)) []eventlog.Event {
		e := event(1)
		f(&e)
		return []eventlog.Event{e}
	}
	big := fmt.Appendf(nil, `"%s"`, slices.Repeat([]byte("x"), eventlog.MaxBody))
	for name, events := range map[string][]eventlog.Event{
		"no events": nil, "too many": make([]eventlog.Event, eventlog.MaxEvents+1), "one name twice": {event(1), event(1)},
		"no kind": change(func(e *eventlog.Event) { e.Kind = "" }), "no actor": change(func(e *eventlog.Event) { e.Actor = "" }),
		"long idem": change(func(e *eventlog.Event) { e.Idem = long }), "control": change(func(e *eventlog.Event) { e.Actor = "a\nb" }),
		"no text": change(func(e *eventlog.Event) { e.Play = "\xff" }), "no JSON": change(func(e *eventlog.Event) { e.Body = []byte("{") }),
		"spaces": change(func(e *eventlog.Event) { e.Body = []byte(`{ }`) }), "too big": change(func(e *eventlog.Event) { e.Body = big }),
	} {
		if _, err := log.Append(t.Context(), "a", eventlog.Head{}, events); !errors.Is(err, eventlog.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := log.Append(t.Context(), "", eventlog.Head{}, []eventlog.Event{event(1)}); !errors.Is(err, eventlog.ErrInvalid) {
		t.Errorf("no session: %v", err)
	}
	if got := all(t, log, "a", 10); len(got) != 0 {
		t.Errorf("%d events, want none", len(got))
	}
	widest := change(func(e *eventlog.Event) {
		e.Body, e.Idem, e.Play = big[1:len(big)-3], long[1:], "ä<>&\u2028'\""
		e.Body[0], e.Body[len(e.Body)-1] = '"', '"'
	})
	must(t, log, "a", eventlog.Head{}, widest...)
	if got := all(t, log, "a", 10); !got[0].Same(&widest[0]) {
		t.Error("the widest event does not come back as it was")
	}
}

func sessionsAreApart(t *testing.T, log eventlog.Log) {
	a := must(t, log, "a", eventlog.Head{}, event(1), event(2))
	b := must(t, log, "b", eventlog.Head{}, event(1), event(2))
	if a.Hash == b.Hash {
		t.Error("the name of the session is not in the chain")
	}
	must(t, log, "a", a, event(3))
	if got := all(t, log, "b", 10); len(got) != 2 {
		t.Errorf("%d events in the other session, want 2", len(got))
	}
}

// callersBytes: what was handed in or out can be changed afterwards without changing the record.
func callersBytes(t *testing.T, log eventlog.Log) {
	e := event(1)
	must(t, log, "a", eventlog.Head{}, e)
	e.Body[2] = 'x'
	got := all(t, log, "a", 10)
	got[0].Body[2] = 'y'
	again, want := all(t, log, "a", 10), event(1)
	if !again[0].Same(&want) {
		t.Errorf("the body became %s", again[0].Body)
	}
}

func watch(t *testing.T, log eventlog.Log) {
	wake, stop := log.Watch("a")
	slow, stopSlow := log.Watch("a") // nobody listens there
	defer stopSlow()
	head := must(t, log, "a", eventlog.Head{}, event(1))
	select {
	case <-wake:
	case <-time.After(5 * time.Second):
		t.Fatal("no wake-up")
	}
	for n := 2; n < 20; n++ {
		head = must(t, log, "a", head, event(n))
	}
	stop()
	stop()
	if len(slow) != 1 {
		t.Errorf("%d wake-ups are waiting, want them merged into one", len(slow))
	}
}

func cancelled(t *testing.T, log eventlog.Log) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := log.Append(ctx, "a", eventlog.Head{}, []eventlog.Event{event(1)}); !errors.Is(err, context.Canceled) {
		t.Errorf("append: %v", err)
	}
	if _, err := log.Read(ctx, "a", 0, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("read: %v", err)
	}
	if _, err := log.Head(ctx, "a"); !errors.Is(err, context.Canceled) {
		t.Errorf("head: %v", err)
	}
	all(t, log, "a", 10)
}

// race: many writers of two sessions, each trying until its events are in; every one is in once, and in its own order.
func race(t *testing.T, log eventlog.Log) {
	const writers, each = 8, 15
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			session := string(rune('a' + w%2))
			var head eventlog.Head
			for n := 0; n < each; {
				e := eventlog.Event{Kind: "k", Actor: fmt.Sprint(w), Idem: fmt.Sprint(n)}
				next, err := log.Append(t.Context(), session, head, []eventlog.Event{e})
				var c *eventlog.Conflict
				switch {
				case err == nil:
					head, n = next, n+1
				case errors.As(err, &c):
					head = c.Head
				default:
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	for _, session := range []string{"a", "b"} {
		next := map[string]int{}
		for _, r := range all(t, log, session, 50) {
			if r.Idem != fmt.Sprint(next[r.Actor]) {
				t.Fatalf("writer %s: event %s where %d was due", r.Actor, r.Idem, next[r.Actor])
			}
			next[r.Actor]++
		}
		for w, n := range next {
			if n != each {
				t.Errorf("writer %s has %d events, want %d", w, n, each)
			}
		}
		if len(next) != writers/2 {
			t.Errorf("%d writers, want %d", len(next), writers/2)
		}
	}
}
