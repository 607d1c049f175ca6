package load

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/store"
)

// Append measures the log by itself: so many writers, each to a session of its own, for so long. Every event is durable before it counts.
func Append(ctx context.Context, writers int, long time.Duration) (Appends, error) {
	dir, err := os.MkdirTemp("", "headcount-append-*")
	if err != nil {
		return Appends{}, err
	}
	defer os.RemoveAll(dir)
	st, err := store.Open(ctx, filepath.Join(dir, "w.db"), store.Options{})
	if err != nil {
		return Appends{}, err
	}
	lists, failed := make([][]time.Duration, writers), make([]error, writers)
	start := time.Now()
	var wg sync.WaitGroup
	for k := range writers {
		wg.Go(func() {
			head, session := eventlog.Head{}, fmt.Sprint("w", k)
			for n := 0; time.Since(start) < long && ctx.Err() == nil; n++ {
				began := time.Now()
				e := eventlog.Event{Kind: "play.intent", Actor: "s1", Play: "s1.r1.0", Idem: fmt.Sprintf("attempt-%016d", n), Body: []byte(`{"offer":"small-question.walk-yes","forecast":60,"version":3}`), At: began.UnixMilli()}
				if head, failed[k] = st.Append(ctx, session, head, []eventlog.Event{e}); failed[k] != nil {
					return
				}
				lists[k] = append(lists[k], time.Since(began))
			}
		})
	}
	wg.Wait()
	took := time.Since(start)
	var all []time.Duration
	for _, list := range lists {
		all = append(all, list...)
	}
	a := Appends{Writers: writers, Rate: float64(len(all)) / took.Seconds(), Each: spread(all)}
	return a, errors.Join(firstOf(failed), st.Close())
}
