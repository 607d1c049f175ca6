package validate

import (
	"context"

	"headcount/engine/cores"
)

// each runs f for 0 to n-1 on all cores and returns the results in order. Once the run is cancelled the rest stays zero.
func each[T any](r *Run, n int, f func(k int) T) []T {
	out := make([]T, n)
	ctx := r.ctx
	if ctx == nil {
		ctx = context.Background()
	}
	progress := func(done int) {
		if r.Progress != nil && (done%16 == 0 || done == n) {
			r.Progress(r.number, done, n)
		}
	}
	_ = cores.Each(ctx, r.Workers, n, progress, func() func(int) { return func(k int) { out[k] = f(k) } }) // what is finished counts
	return out
}
