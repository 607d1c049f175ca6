package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/postgres"
	"headcount/engine/workshop/postgres/cluster"
)

// TestPrimaryLost: the first server is lost for good under load, with its disk; the standby is promoted, and everything that was acknowledged is
// there. The programs find it by themselves, since their address names both.
func TestPrimaryLost(t *testing.T) {
	first := cluster.New(t)
	second := cluster.Standby(t, first)
	address := cluster.Both(first, second, "postgres")
	nodes := []*postgres.Store{open(t, address), open(t, address)}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var wg sync.WaitGroup
	writers := make([]*writer, 4)
	for i := range writers {
		w := &writer{actor: fmt.Sprint("s", i), nodes: []*postgres.Store{nodes[i%2], nodes[1-i%2]}}
		writers[i] = w
		wg.Go(func() { w.write(ctx, t, "a") })
	}
	time.Sleep(time.Second)
	first.Lose()
	second.Promote()
	time.Sleep(2 * time.Second)
	stop()
	wg.Wait()
	records, _ := whole(t, nodes[1], "a")
	there := map[string][]string{}
	for _, r := range records {
		there[r.Actor] = append(there[r.Actor], r.Idem)
	}
	total := 0
	for _, w := range writers {
		total += len(w.acked)
		got := there[w.actor]
		if len(got) < len(w.acked) || fmt.Sprint(got[:len(w.acked)]) != fmt.Sprint(w.acked) {
			t.Errorf("%s: %d acknowledged, %d recorded, or in another order", w.actor, len(w.acked), len(got))
		}
	}
	head, err := nodes[0].Head(t.Context(), "a")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := nodes[0].Append(t.Context(), "a", head, []eventlog.Event{{Kind: "k", Actor: "after"}}); err != nil {
		t.Errorf("after the standby was promoted: %v", err)
	}
	t.Logf("%d events acknowledged across the loss of the primary, none lost", total)
}

// TestTheStandbyIsWaitedFor: while the standby is gone nothing is acknowledged, also when the first server is told to give up waiting: it calls the
// commit done then, and would forget it with its disk.
func TestTheStandbyIsWaitedFor(t *testing.T) {
	first := cluster.New(t)
	second := cluster.Standby(t, first)
	s := open(t, first.Address("postgres"))
	head, err := s.Append(t.Context(), "a", eventlog.Head{}, []eventlog.Event{event(1)})
	if err != nil {
		t.Fatal(err)
	}
	second.Kill()
	answered := make(chan error, 1)
	go func() {
		_, err := s.Append(t.Context(), "a", head, []eventlog.Event{event(2)})
		answered <- err
	}()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		select {
		case err := <-answered:
			if !errors.Is(err, eventlog.ErrStorage) {
				t.Fatalf("without its standby: %v", err)
			}
			return
		default:
		}
		if time.Now().After(end) {
			t.Fatal("it waits for ever")
		}
		if _, err := first.Ask(`SELECT count(pg_cancel_backend(pid))::text FROM pg_stat_activity WHERE wait_event = 'SyncRep'`); err != nil {
			t.Fatal(err)
		}
	}
}
