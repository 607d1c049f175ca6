package server

import (
	"fmt"
	"net/http/httptest"
	"testing"
	"time"
)

// TestStrangersKeepNobodyOut: addresses without end, as one sender can have them, are refused once there are too many, and whoever was known before goes on;
// a minute later there is room again.
func TestStrangersKeepNobodyOut(t *testing.T) {
	now := time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)
	l := limits{now: func() time.Time { return now }}
	allow := func(key string) bool { return l.allow(key, 1, 3) }
	if !allow("a phone") {
		t.Fatal("a phone is refused")
	}
	refused := 0
	for k := range 2 * mostBuckets {
		if !allow(fmt.Sprint("stranger ", k)) {
			refused++
		}
	}
	if len(l.buckets) > mostBuckets || refused != mostBuckets+1 {
		t.Errorf("%d buckets are kept, %d strangers refused", len(l.buckets), refused)
	}
	for k, want := range []bool{true, true, false} { // it had three, and has used one
		if allow("a phone") != want {
			t.Errorf("asked for the %dth time among strangers, the phone is let in: %v", k+2, !want)
		}
	}
	if allow("a late phone") {
		t.Error("there is room where there is none")
	}
	now = now.Add(30 * time.Second)
	if !allow("a phone") || allow("a late phone") {
		t.Error("half a minute later the known one is refused, or the unknown one let in")
	}
	now = now.Add(swept)
	if !allow("a late phone") || !allow("a phone") {
		t.Error("a minute later there is no room")
	}
	if len(l.buckets) > 3 {
		t.Errorf("%d buckets are kept of strangers long gone", len(l.buckets))
	}
}

// TestTheBoardHearsOfADeviceOnce: whoever tries the room again and again, or with more devices than are remembered, does not set the board in motion.
func TestTheBoardHearsOfADeviceOnce(t *testing.T) {
	s := &Server{checks: map[string]bool{}}
	r := httptest.NewRequest("GET", "/check", nil)
	for k := range 3 {
		s.seen(r)
		if s.hub.number() != 1 || len(s.checks) != 1 {
			t.Errorf("tried %d times, %d devices wake the board %d times", k+1, len(s.checks), s.hub.number())
		}
	}
	for k := range 2 * mostChecks {
		r.RemoteAddr = fmt.Sprintf("10.0.%d.%d:1", k/250, k%250)
		s.seen(r)
	}
	if s.hub.number() != mostChecks || len(s.checks) != mostChecks {
		t.Errorf("%d devices wake the board %d times", len(s.checks), s.hub.number())
	}
}
