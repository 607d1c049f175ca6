package rng

import (
	"math"
	"testing"

	"headcount/sim/num"
)

// TestLogNormalsAreTheLaw holds the table to the law at each of the values of a quarter, and to its order.
func TestLogNormalsAreTheLaw(t *testing.T) {
	var table LogNormals
	for _, law := range []struct{ median, sigma float64 }{{6, 1}, {.1, 1}, {3, .7}, {15, 1.3}, {1, 1.5}, {40, 0}, {0, 1}, {6, 3}} {
		before, near := 0.0, 4e-7
		if law.sigma > 1 {
			near = 7e-7
		}
		if table.Of(law.median, law.sigma).Tabled() != (law.sigma <= 1.5) {
			t.Errorf("sigma %v: tabled %v", law.sigma, table.Tabled())
		}
		for v := range 1 << 16 {
			q := Quarter(v)
			got, want := table.Of(law.median, law.sigma).LogNormal(q), num.LogNormal(law.median, law.sigma, q.Uniform())
			if table.Tabled() && table.Read(q) != got {
				t.Fatalf("median %v, sigma %v, value %d: read %v, got %v", law.median, law.sigma, v, table.Read(q), got)
			}
			if math.Abs(got-want) > near*want {
				t.Fatalf("median %v, sigma %v, value %d: got %v, want %v", law.median, law.sigma, v, got, want)
			}
			if got < before-1e-12 {
				t.Fatalf("median %v, sigma %v, value %d: %v after %v", law.median, law.sigma, v, got, before)
			}
			before = got
		}
	}
}

// TestLogNormalsOutsideTheTable: where sigma is large or no number a value is reckoned as a quarter is.
func TestLogNormalsOutsideTheTable(t *testing.T) {
	var table LogNormals
	if got := table.LogNormal(1 << 15); got != 0 {
		t.Errorf("the zero value gives %v", got)
	}
	for _, q := range []Quarter{0, 1 << 15, 50000} {
		if got, want := table.Of(6, 1.6).LogNormal(q), q.LogNormal(6, 1.6); got != want {
			t.Errorf("sigma 1.6, value %d: got %v, want %v", q, got, want)
		}
		if got := table.Of(6, math.NaN()).LogNormal(q); got == got {
			t.Errorf("sigma is no number, value %d: got %v", q, got)
		}
		if got, want := table.Of(6, -1).LogNormal(q), q.LogNormal(6, -1); got != want {
			t.Errorf("sigma -1, value %d: got %v, want %v", q, got, want)
		}
	}
}
