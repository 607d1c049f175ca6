package postgres_test

import (
	"context"
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
