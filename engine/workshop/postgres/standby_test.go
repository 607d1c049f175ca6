package postgres_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/postgres"
)

// standby makes a second server that follows a first one, and has that one wait for it at every commit.
func standby(t *testing.T, primary *cluster) *cluster {
	t.Helper()
	second := &cluster{t: t, dir: folder(t), port: primary.port}
	run(t, "pg_basebackup", "-h", primary.dir, "-p", fmt.Sprint(primary.port), "-U", "headcount", "-D", second.data(), "-R", "-X", "stream", "-c", "fast")
	second.start("hot_standby=on")
	primary.do(`ALTER SYSTEM SET synchronous_standby_names = '*'`)
	primary.do(`SELECT pg_reload_conf()`)
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		state, err := primary.ask(`SELECT coalesce(max(sync_state), 'none') FROM pg_stat_replication`)
		if err == nil && state == "sync" {
			return second
		}
		if time.Now().After(end) {
			t.Fatalf("the standby does not follow: %q %v\n%s", state, err, &second.logged)
		}
	}
}

// TestPrimaryLost: the first server is lost for good under load, with its disk; the standby is promoted, and everything that was acknowledged is
// there. The programs find it by themselves, since their address names both.
func TestPrimaryLost(t *testing.T) {
	first := newCluster(t)
	second := standby(t, first)
	address := fmt.Sprintf("postgres:///postgres?host=%s,%s&port=%d,%d&user=headcount&target_session_attrs=read-write&connect_timeout=5", first.dir, second.dir, first.port, second.port)
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
	first.kill()
	if err := os.RemoveAll(filepath.Join(first.dir, "data")); err != nil {
		t.Fatal(err)
	}
	run(t, "pg_ctl", "promote", "-D", second.data(), "-w")
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
