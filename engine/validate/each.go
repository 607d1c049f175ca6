package validate

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// each runs f for 0 to n-1 on all cores and returns the results in order: what comes out does not depend on the number of workers. Once
// the run is cancelled the rest stays zero.
func each[T any](r *Run, n int, f func(k int) T) []T {
	out := make([]T, n)
	workers := r.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var next, finished atomic.Int64
	var wg sync.WaitGroup
	for range min(workers, n) {
		wg.Go(func() {
			for r.ctx == nil || r.ctx.Err() == nil {
				k := int(next.Add(1)) - 1
				if k >= n {
					return
				}
				out[k] = f(k)
				if done := int(finished.Add(1)); r.Progress != nil && (done%16 == 0 || done == n) {
					r.Progress(r.number, done, n)
				}
			}
		})
	}
	wg.Wait()
	return out
}
