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

// TestTheStandbyIsWaitedFor: while the standby is gone nothing is acknowledged, neither an event nor a secret, a name or their end, also when the first server is told to give up waiting: it calls the
// commit done then, and would forget it with its disk.
func TestTheStandbyIsWaitedFor(t *testing.T) {
	first := cluster.New(t)
	second := cluster.Standby(t, first)
	s := open(t, first.Address("postgres"))
	head, err := s.Append(t.Context(), "a", eventlog.Head{}, []eventlog.Event{event(1)})
	if err != nil {
		t.Fatal(err)
	}
	list := []struct {
		name string
		do   func(s *postgres.Store) error
	}{
		{"an event", func(s *postgres.Store) error {
			_, err := s.Append(t.Context(), "a", head, []eventlog.Event{event(2)})
			return err
		}},
		{"a secret", func(s *postgres.Store) error { return s.Keep(t.Context(), "a", "master", []byte("seed")) }},
		{"a name", func(s *postgres.Store) error { return s.Call(t.Context(), "a", "1", "Ines") }},
		{"a name taken", func(s *postgres.Store) error { return s.Call(t.Context(), "a", "1", "") }},
		{"a name given again", func(s *postgres.Store) error { return s.Call(t.Context(), "a", "2", "Joon") }},
		{"names erased", func(s *postgres.Store) error { return s.EraseNames(t.Context(), "a") }},
		{"a session ended", func(s *postgres.Store) error { return s.Retire(t.Context(), "b", 1) }},
	}
	stores := []*postgres.Store{s}
	for range list[1:] { // each by a store of its own: one that has written alone asks for the standby first
		stores = append(stores, open(t, first.Address("postgres")))
	}
	second.Kill()
	for i, what := range list {
		if err := givenUp(t, first, func() error { return what.do(stores[i]) }); !errors.Is(err, eventlog.ErrStorage) || !strings.Contains(err.Error(), "told not to wait for its standby") {
			t.Errorf("%s, without its standby: %v", what.name, err)
		}
	}
	if err := givenUp(t, first, func() error { _, err := s.Read(t.Context(), "a", head.Seq, 0); return err }); !errors.Is(err, eventlog.ErrStorage) {
		t.Errorf("what may be lost is shown: %v", err)
	}
	second.Start()
	var records []eventlog.Record
	for end := time.Now().Add(20 * time.Second); len(records) == 0 && time.Now().Before(end); {
		records, err = s.Read(t.Context(), "a", head.Seq, 0)
	}
	if err != nil || len(records) != 1 {
		t.Errorf("with its standby back: %v, %v", records, err)
	}
	if names, err := s.Names(t.Context(), "a"); err != nil {
		t.Errorf("%v, %v", names, err)
	}
}

// givenUp does something, and tells a server again and again to give up waiting for its standby, until it is answered.
func givenUp(t *testing.T, first *cluster.Cluster, do func() error) error {
	t.Helper()
	answered := make(chan error, 1)
	go func() { answered <- do() }()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		select {
		case err := <-answered:
			return err
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
