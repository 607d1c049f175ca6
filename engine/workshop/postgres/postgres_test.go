package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/eventlog/conform"
	"headcount/engine/workshop/postgres"
	"headcount/engine/workshop/postgres/cluster"
	"headcount/engine/workshop/store"
)

func open(t *testing.T, address string) *postgres.Store {
	t.Helper()
	s, err := postgres.Open(context.Background(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// TestStoreConforms: the same suite as the file's engine.
func TestStoreConforms(t *testing.T) {
	c := cluster.New(t)
	conform.Run(t, func(t *testing.T) eventlog.Log { return open(t, c.Database(t.Name())) })
}

func event(k int) eventlog.Event {
	return eventlog.Event{Kind: "play.intent", Actor: "s1", Idem: fmt.Sprint(k), Body: fmt.Appendf(nil, `{"offer":"walk-%d"}`, k), At: int64(k)}
}

// whole reads a session and checks its chain.
func whole(t *testing.T, log eventlog.Log, session string) ([]eventlog.Record, eventlog.Head) {
	t.Helper()
	var all []eventlog.Record
	var head eventlog.Head
	for {
		records, err := log.Read(t.Context(), session, head.Seq, 0)
		if err == nil && len(records) == 0 {
			return all, head
		}
		if err == nil {
			head, err = head.Follows(session, records)
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, records...)
	}
}

// TestBesideTheLog: vault and names are kept, erased and retired as the file's engine does; events change only with their session's end.
func TestBesideTheLog(t *testing.T) {
	c := cluster.New(t)
	address := c.Database("beside")
	s, ctx := open(t, address), t.Context()
	head, err := s.Append(ctx, "a", eventlog.Head{}, []eventlog.Event{event(1), event(2)})
	if err != nil {
		t.Fatal(err)
	}
	must := func(errs ...error) {
		t.Helper()
		if err := errors.Join(errs...); err != nil {
			t.Fatal(err)
		}
	}
	must(s.Keep(ctx, "a", "master", []byte{0, 1}), s.Keep(ctx, "a", "master", []byte{2, 3}), s.Call(ctx, "a", "s1", "Ana"), s.Call(ctx, "a", "s2", "Bo"), s.Call(ctx, "a", "s2", ""))
	value, err := s.Kept(ctx, "a", "master")
	names, err2 := s.Names(ctx, "a")
	none, err3 := s.Kept(ctx, "b", "master")
	must(err, err2, err3)
	if string(value) != "\x02\x03" || len(names) != 1 || names["s1"] != "Ana" || none != nil {
		t.Errorf("kept %v, %v, %v", value, names, none)
	}
	list, err := s.Sessions(ctx)
	if err != nil || len(list) != 1 || list[0].Events != 2 || list[0].First != 1 || list[0].Last != 2 {
		t.Errorf("%+v %v", list, err)
	}
	for _, forbidden := range []string{"UPDATE event SET at = 7", "DELETE FROM event", "TRUNCATE event"} {
		if err := cluster.DoIn(address, forbidden); err == nil {
			t.Errorf("%s was carried out", forbidden)
		}
	}
	must(s.EraseNames(ctx, "a"))
	if names, err := s.Names(ctx, "a"); err != nil || len(names) != 0 {
		t.Errorf("after erasing: %v %v", names, err)
	}
	if _, stands := whole(t, s, "a"); stands != head {
		t.Error("erasing names changed the log")
	}
	must(s.Retire(ctx, "a", 9))
	if records, _ := whole(t, s, "a"); len(records) != 0 {
		t.Errorf("%d events of a retired session", len(records))
	}
}

// TestRemovedUnderThoseWhoLeadIt: the same as the file's engine.
func TestRemovedUnderThoseWhoLeadIt(t *testing.T) {
	c := cluster.New(t)
	conform.Gone(t, open(t, c.Database("removed")))
}

// TestServedIsSeen: every program on a database sees what another serves, for as long as it does, also once the server was killed and has come back.
func TestServedIsSeen(t *testing.T) {
	c := cluster.New(t)
	address := c.Database("served")
	a, b, keeper := open(t, address), open(t, address), open(t, address)
	is := func(session string, want store.Leading) {
		t.Helper()
		var got store.Leading
		var err error
		for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			if got, err = keeper.Leading(t.Context(), session); got == want && err == nil {
				return
			}
		}
		t.Fatalf("%s: %v, %v, want %v", session, got, err, want)
	}
	is("one", store.Closed)
	stopA, stopB := a.Serving("one"), b.Serving("one")
	again := b.Serving("two")
	is("one", store.Led)
	is("two", store.Led)
	stopA()
	is("one", store.Led) // the other one goes on
	c.Kill()
	c.Start()
	is("one", store.Led)
	stopB()
	is("one", store.Closed)
	is("two", store.Led)
	if err := b.Close(); err != nil { // which ends with its program
		t.Fatal(err)
	}
	is("two", store.Closed)
	again()
}

// TestAnotherProgramIsHeard: what one program writes wakes those who watch in another.
func TestAnotherProgramIsHeard(t *testing.T) {
	c := cluster.New(t)
	address := c.Database("heard")
	a, b := open(t, address), open(t, address)
	wake, stop := b.Watch("a")
	defer stop()
	if _, err := a.Append(t.Context(), "a", eventlog.Head{}, []eventlog.Event{event(1)}); err != nil {
		t.Fatal(err)
	}
	select {
	case <-wake:
	case <-time.After(10 * time.Second):
		t.Fatal("no wake-up")
	}
	if records, _ := whole(t, b, "a"); len(records) != 1 {
		t.Errorf("%d events", len(records))
	}
}

// TestForgetfulDatabaseIsRefused: one that acknowledges before it has written.
func TestForgetfulDatabaseIsRefused(t *testing.T) {
	c := cluster.New(t)
	c.Kill()
	c.Start("fsync=off")
	if s, err := postgres.Open(t.Context(), c.Address("postgres")); err == nil || !errors.Is(err, eventlog.ErrStorage) || !strings.Contains(err.Error(), "fsync is off") {
		t.Errorf("%v", err)
		if s != nil {
			_ = s.Close()
		}
	}
}

// writer appends events of its own to a session until told to stop, through whichever of its stores answers, and notes what was acknowledged.
type writer struct {
	actor string
	nodes []*postgres.Store
	acked []string
}

func (w *writer) write(ctx context.Context, t *testing.T, session string) {
	var head eventlog.Head
	at := 0
	for n := 0; ctx.Err() == nil; {
		e := eventlog.Event{Kind: "k", Actor: w.actor, Idem: fmt.Sprint(n)}
		next, err := w.nodes[at%len(w.nodes)].Append(context.WithoutCancel(ctx), session, head, []eventlog.Event{e})
		var c *eventlog.Conflict
		var d *eventlog.Duplicate
		var r *eventlog.Reused
		switch {
		case err == nil:
			head, n = next, n+1
			w.acked = append(w.acked, e.Idem)
		case errors.As(err, &c):
			head = c.Head
		case errors.As(err, &d): // it had been written, only the answer was lost
			n++
			w.acked = append(w.acked, e.Idem)
		case errors.As(err, &r):
			t.Errorf("%s: %v", w.actor, err)
			return
		default: // the server is gone: through another node, in a moment
			at++
			time.Sleep(20 * time.Millisecond)
		}
	}
}

// TestKilledServerLosesNothing kills the server with all it has started, several times while two programs write into the same sessions: what was
// acknowledged is there, once, in its order, and the chains are sound.
func TestKilledServerLosesNothing(t *testing.T) {
	c := cluster.New(t)
	address := c.Database("killed")
	nodes := []*postgres.Store{open(t, address), open(t, address)}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var wg sync.WaitGroup
	writers := make([]*writer, 6)
	for i := range writers {
		w := &writer{actor: fmt.Sprint("s", i), nodes: []*postgres.Store{nodes[i%2], nodes[1-i%2]}}
		writers[i] = w
		wg.Go(func() { w.write(ctx, t, []string{"a", "b"}[i%2]) })
	}
	for range 3 {
		time.Sleep(700 * time.Millisecond)
		c.Kill()
		c.Start()
	}
	time.Sleep(700 * time.Millisecond)
	stop()
	wg.Wait()
	total := 0
	for k, session := range []string{"a", "b"} {
		records, _ := whole(t, nodes[0], session)
		there := map[string][]string{}
		for _, r := range records {
			there[r.Actor] = append(there[r.Actor], r.Idem)
		}
		for i, w := range writers {
			if i%2 != k {
				continue
			}
			total += len(w.acked)
			got := there[w.actor]
			if len(got) < len(w.acked) || len(got) > len(w.acked)+1 || fmt.Sprint(got[:len(w.acked)]) != fmt.Sprint(w.acked) {
				t.Errorf("%s: %d acknowledged, %d recorded, or in another order", w.actor, len(w.acked), len(got))
			}
		}
	}
	if total == 0 {
		t.Error("nothing was acknowledged at all")
	}
	t.Logf("%d events acknowledged over three kills, none lost, none doubled", total)
}
