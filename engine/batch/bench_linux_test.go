package batch

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// coreTimes is what the kernel says of all threads of this process: how long they were on a core, and how long they were ready and waited for one
// that other processes had. A thread that ends takes its figures with it; the ones that play do not end.
func coreTimes(t testing.TB) (on, ready time.Duration) {
	files, err := filepath.Glob("/proc/self/task/*/schedstat")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			continue // the thread has ended in between
		}
		var a, b int64
		if _, err := fmt.Sscan(string(text), &a, &b); err != nil {
			t.Skipf("%s: %v", file, err)
		}
		on, ready = on+time.Duration(a), ready+time.Duration(b)
	}
	return on, ready
}

// BenchmarkBatch plays an experiment into a file, as `headcount batch --out` does, with a worker on each core. It prints plays and office-weeks
// a second, and two shares of the cores' time: the one this process had, and the one it had or stood ready for. They are equal on a machine
// that has nothing else to do; on a busy one the second says what batch itself leaves unused, and may go beyond 100, because more threads than cores can be ready.
func BenchmarkBatch(b *testing.B) {
	sc := shipped(b, "two-strides")
	for _, runs := range []int{1000, 5000} {
		b.Run(fmt.Sprint("plays=", 2*runs), func(b *testing.B) {
			p := planned(b, sc, Plan{Policies: []string{"attentive", "mail-first"}, Runs: runs})
			dir := b.TempDir()
			on, ready := coreTimes(b)
			start, n := time.Now(), 0
			for b.Loop() {
				once(b, sc, filepath.Join(dir, fmt.Sprint(n)), p)
				n++
			}
			wall := time.Since(start)
			on2, ready2 := coreTimes(b)
			all := float64(wall) * float64(runtime.GOMAXPROCS(0)) / 100
			b.ReportMetric(float64(n*p.Plays())/wall.Seconds(), "plays/s")
			b.ReportMetric(float64(n*p.Plays()*p.Weeks)/wall.Seconds(), "office-weeks/s")
			b.ReportMetric(float64(on2-on)/all, "%had")
			b.ReportMetric(float64(on2-on+ready2-ready)/all, "%had-or-ready")
		})
	}
}
