package server

import (
	"fmt"
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
