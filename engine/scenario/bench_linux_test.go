package scenario

import (
	"syscall"
	"testing"
	"testing/fstest"
	"time"
)

// processorTime is what the process has used so far, so that a busy machine does not count.
func processorTime() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// BenchmarkCheck1000Events checks a scenario of 1,000 events and 3,000 choices, 1.4 MB, from its bytes to all findings.
func BenchmarkCheck1000Events(b *testing.B) {
	fsys := fstest.MapFS{"scenario.toml": {Data: []byte(generated(1000))}}
	before := processorTime()
	for b.Loop() {
		if found := Check(fsys, "."); len(found) > 0 {
			b.Fatalf("%v", found[:min(3, len(found))])
		}
	}
	b.ReportMetric(float64((processorTime()-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
}
