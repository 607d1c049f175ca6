package host

import (
	"sync"
	"time"
)

const (
	beat  = time.Second // how often a bell looks at how much time has gone
	sleep = 10 * beat   // more than that between two looks, and the machine slept: on some systems the clock by which timers run goes on meanwhile, and they all ring at its waking
)

// bell rings once, when its time has run out. The time stands still while the machine sleeps, on every system.
type bell struct {
	now  func() time.Time // by a clock that nobody sets
	ring func()

	mu    sync.Mutex
	left  time.Duration // as of at
	at    time.Time
	timer *time.Timer
	over  bool // it was stopped, or has rung
}

// newBell returns a bell that is running; ring is called from a goroutine of its own.
func newBell(left time.Duration, now func() time.Time, ring func()) *bell {
	b := &bell{now: now, ring: ring, left: left, at: now()}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.timer = time.AfterFunc(min(left, beat), b.look)
	return b
}

// look counts what has gone, and rings or looks again.
func (b *bell) look() {
	if b.count() {
		b.ring()
	}
}

// count reports whether the time has run out just now.
func (b *bell) count() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.over {
		return false
	}
	b.left, b.at = b.remains(), b.now()
	if b.over = b.left <= 0; !b.over {
		b.timer.Reset(min(b.left, beat))
	}
	return b.over
}

// remains is called under the lock.
func (b *bell) remains() time.Duration {
	gone := b.now().Sub(b.at)
	if gone > sleep {
		gone = beat // it was awake for no longer
	}
	return b.left - max(gone, 0)
}

// Left returns the time that is left, at least 0.
func (b *bell) Left() time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	return max(b.remains(), 0)
}

// Stop ends it. A ring that is under way already goes on.
func (b *bell) Stop() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.over = true
	b.timer.Stop()
}
