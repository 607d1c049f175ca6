// Package cores does many like things on all cores. What comes of them may depend on the number of each thing, never on how many workers there are
// or which of them did it.
//
// What is done belongs to the caller; letting a browser draw meanwhile is for engine/pace.
package cores

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// Each does n things, from 0 on, by so many workers at once, 0 for one on each core; tools gives each worker its own, and is called by the worker
// itself. progress, which may be nil, is told after each thing how many are done, by whoever did it. When the context ends, those that are begun are
// finished, and the context's error is returned. A panic of a worker is one of the caller, who can recover from it: no more is begun then, and the
// others finish what they are at.
func Each(ctx context.Context, workers, n int, progress func(done int), tools func() (do func(k int))) error {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var next, done atomic.Int64
	var broken atomic.Pointer[any]
	var wg sync.WaitGroup
	for range min(workers, n) {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					broken.CompareAndSwap(nil, &p)
					next.Store(int64(n)) // nothing more is begun
				}
			}()
			do := tools()
			for ctx.Err() == nil {
				k := int(next.Add(1)) - 1
				if k >= n {
					return
				}
				do(k)
				if d := int(done.Add(1)); progress != nil {
					progress(d)
				}
			}
		})
	}
	wg.Wait()
	if p := broken.Load(); p != nil {
		panic(*p)
	}
	return ctx.Err()
}
