package conform

import (
	"context"
	"errors"
	"sync"
	"testing"

	"headcount/engine/workshop/eventlog"
)

// Removable is an engine from which sessions can be removed, and what it keeps beside their logs.
type Removable interface {
	eventlog.Log
	Keep(ctx context.Context, session, key string, value []byte) error
	Kept(ctx context.Context, session, key string) ([]byte, error)
	Call(ctx context.Context, session, seat, text string) error
	Names(ctx context.Context, session string) (map[string]string, error)
	Retire(ctx context.Context, session string, now int64) error
}

// Gone tries what becomes of a session that is removed under those who lead it: they are told, also by reading alone, and nothing of it comes back, however
// they hurry. Other sessions stay.
func Gone(t *testing.T, log Removable) {
	t.Helper()
	ctx := t.Context()
	other := must(t, log, "other", eventlog.Head{}, event(1))
	head := must(t, log, "s", eventlog.Head{}, event(1), event(2))
	if records, err := log.Read(ctx, "s", head.Seq, 0); len(records) != 0 || err != nil {
		t.Errorf("before, at the end: %d, %v", len(records), err)
	}
	wake, stop := log.Watch("s")
	defer stop()
	var wg sync.WaitGroup
	begun := make(chan struct{})
	for who := range 4 { // until they are told
		wg.Go(func() {
			for n := 0; ; n++ {
				err := errors.Join(log.Call(ctx, "s", "s1", "Ana"), log.Keep(ctx, "s", "results", []byte("of hers")))
				if _, failed := log.Append(ctx, "s", head, []eventlog.Event{event(100*who + n)}); eventlog.Refusal(failed) {
					failed = nil // somebody else has written
				} else {
					err = errors.Join(err, failed)
				}
				if n == 0 && who == 0 {
					close(begun)
				}
				switch {
				case errors.Is(err, eventlog.ErrGone):
					return
				case err != nil:
					t.Errorf("%d: %v", who, err)
					return
				}
			}
		})
	}
	<-begun
	for len(wake) > 0 {
		<-wake
	}
	if err := log.Retire(ctx, "s", 5); err != nil {
		t.Fatal(err)
	}
	wg.Wait()
	<-wake // whoever only reads looks
	if _, err := log.Read(ctx, "s", head.Seq, 0); !errors.Is(err, eventlog.ErrGone) {
		t.Errorf("read: %v", err)
	}
	value, err := log.Kept(ctx, "s", "results")
	names, err2 := log.Names(ctx, "s")
	left, err3 := log.Head(ctx, "s")
	if value != nil || len(names) != 0 || left != (eventlog.Head{}) || errors.Join(err, err2, err3) != nil {
		t.Errorf("of a removed session came back %q, %v, event %d; %v", value, names, left.Seq, errors.Join(err, err2, err3))
	}
	for what, err := range map[string]error{
		"a name": log.Call(ctx, "s", "s1", "Ana"), "the vault": log.Keep(ctx, "s", "k", nil), "removed once more": log.Retire(ctx, "s", 6), "a name taken away": log.Call(ctx, "s", "s1", ""),
	} {
		if errors.Is(err, eventlog.ErrGone) != (what == "a name" || what == "the vault") {
			t.Errorf("%s: %v", what, err)
		}
	}
	if _, err := log.Append(ctx, "s", eventlog.Head{}, []eventlog.Event{event(1)}); !errors.Is(err, eventlog.ErrGone) {
		t.Errorf("begun anew: %v", err)
	}
	if records, err := log.Read(ctx, "s", 0, 0); len(records) != 0 || err != nil {
		t.Errorf("from the start: %d, %v", len(records), err)
	}
	if must(t, log, "other", other, event(2)).Seq != 2 {
		t.Error("the other session")
	}
}
