package fates

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// each does n things, from 0 on, by so many workers at once, 0 for one on each core; tools gives each worker its own. What comes of it does not depend on
// how many there are, as long as each thing depends on its number alone. progress, which may be nil, is told now and then how many are done. When the
// context ends, those that are begun are finished, and the context's error is returned. A panic of a worker is one of the caller, who can recover from it.
func each(ctx context.Context, workers, n int, progress func(done int), tools func() (do func(k int))) error {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	const often = 32
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
				if d := int(done.Add(1)); progress != nil && d%often == 0 {
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
