package host

import (
	"sync/atomic"
	"testing"
	"time"
)

// TestABellStandsStillInSleep: where the clock of the machine goes on while it sleeps, a bell loses no more than a moment to two hours of it, and rings once.
func TestABellStandsStillInSleep(t *testing.T) {
	var slept atomic.Int64
	rung := make(chan time.Time, 2)
	begun := time.Now()
	b := newBell(3*time.Second, func() time.Time { return time.Now().Add(time.Duration(slept.Load())) }, func() { rung <- time.Now() })
	time.Sleep(300 * time.Millisecond)
	slept.Add(int64(2 * time.Hour))
	if left := b.Left(); left < 1500*time.Millisecond || left > 3*time.Second {
		t.Errorf("at waking %v of 3 s are left", left)
	}
	select {
	case at := <-rung:
		if after := at.Sub(begun); after < 1900*time.Millisecond {
			t.Errorf("it rang after %v of 3 s awake", after)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("it never rang")
	}
	if left := b.Left(); left != 0 {
		t.Errorf("%v are left of what has rung", left)
	}
	time.Sleep(1200 * time.Millisecond)
	if len(rung) > 0 {
		t.Error("it rang twice")
	}
}

// TestABellIsStopped: one that is stopped does not ring, and one that is not rings when its time is over.
func TestABellIsStopped(t *testing.T) {
	rung := make(chan string, 2)
	stopped := newBell(200*time.Millisecond, time.Now, func() { rung <- "stopped" })
	stopped.Stop()
	begun := time.Now()
	newBell(1300*time.Millisecond, time.Now, func() { rung <- "other" })
	if who := <-rung; who != "other" || time.Since(begun) < 1300*time.Millisecond {
		t.Errorf("the %s bell rang after %v", who, time.Since(begun))
	}
	if len(rung) > 0 {
		t.Error("what was stopped rang")
	}
}
