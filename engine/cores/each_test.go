package cores

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
)

// TestEach: everything is done once, whoever does it, each by tools of its own; progress is told; when the context ends, nothing more is begun.
func TestEach(t *testing.T) {
	for _, workers := range []int{0, 1, 3, 500} {
		var tools, told atomic.Int64
		done := make([]atomic.Int64, 100)
		err := Each(t.Context(), workers, len(done), func(n int) { told.Add(1) }, func() func(int) {
			tools.Add(1)
			return func(k int) { done[k].Add(1) }
		})
		if err != nil || workers > 0 && tools.Load() != int64(min(workers, len(done))) || told.Load() != 100 {
			t.Errorf("%d workers: %v, %d tools, progress told %d times", workers, err, tools.Load(), told.Load())
		}
		for k := range done {
			if n := done[k].Load(); n != 1 {
				t.Errorf("%d workers: thing %d was done %d times", workers, k, n)
			}
		}
	}
	ctx, stop := context.WithCancel(t.Context())
	n := 0
	err := Each(ctx, 1, 100, nil, func() func(int) {
		return func(k int) {
			if n++; k == 6 {
				stop()
			}
		}
	})
	if !errors.Is(err, context.Canceled) || n != 7 {
		t.Errorf("stopped in the seventh of 100: %v, %d done", err, n)
	}
}

// TestEachPanicsWhereItWasCalled: a mistake in one of many things reaches whoever asked for them, and no more are begun.
func TestEachPanicsWhereItWasCalled(t *testing.T) {
	n := 0
	defer func() {
		if p := recover(); p != "a mistake of ours" || n != 8 {
			t.Errorf("recovered %v, after %d were begun", p, n)
		}
	}()
	err := Each(t.Context(), 1, 100, nil, func() func(int) {
		return func(k int) {
			if n++; k == 7 {
				panic("a mistake of ours")
			}
		}
	})
	t.Errorf("it returned %v", err)
}

// TestEachPanicsOnce: of several workers that fail at once one is heard, and none is left behind.
func TestEachPanicsOnce(t *testing.T) {
	defer func() {
		if p := recover(); p == nil {
			t.Error("nobody is told")
		}
	}()
	_ = Each(t.Context(), 8, 100, nil, func() func(int) { return func(k int) { panic(k) } })
}
