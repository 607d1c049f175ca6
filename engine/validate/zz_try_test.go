package validate

import (
	"context"
	"os"
	"strconv"
	"strings"
	"testing"

	"headcount/sim/params"
)

func scratchParams(t *testing.T) params.Params {
	p := params.Default()
	for _, f := range strings.Fields(os.Getenv("HC_SET")) {
		k, v, _ := strings.Cut(f, "=")
		if k == "only" || k == "first" {
			continue
		}
		x, err := strconv.ParseFloat(v, 64)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Set(k, x); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func TestScratchTry(t *testing.T) {
	p := scratchParams(t)
	only := []string{"VT15", "VT16", "VT25", "S5.06", "S5.07"}
	for _, f := range strings.Fields(os.Getenv("HC_SET")) {
		if k, v, _ := strings.Cut(f, "="); k == "only" {
			only = strings.Split(v, ",")
		}
	}
	first := uint64(1)
	for _, f := range strings.Fields(os.Getenv("HC_SET")) {
		if k, v, _ := strings.Cut(f, "="); k == "first" {
			first, _ = strconv.ParseUint(v, 10, 64)
		}
	}
	rows, err := Check(context.Background(), Run{Params: p, First: first}, only)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		mark := "  "
		if !r.OK {
			mark = "NO"
		}
		t.Logf("row: %s %-6s %.3f  %g..%g %s %s", mark, r.ID, r.Estimate, r.Low, r.High, r.Statistic, r.Note)
	}
}
