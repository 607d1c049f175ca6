package screen

import (
	"fmt"
	"os"
	"testing"
	"time"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/input"
	"headcount/scenarios"
)

func TestReal(t *testing.T) {
	os.Chdir("/work/main")
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	for k, v := range windows()[:7] {
		var seed uint64 = 5
		d, err := play.New(sc, save.NewMemory(time.Now), 3, uint64(k)+7, func() uint64 { seed++; return seed })
		if err != nil {
			t.Fatal(err)
		}
		b := &bench{App: New(&fakeLibrary{door: d}, v.th), t: t, w: v.w, h: v.h}
		b.Enter(d, "")
		b.calm()
		rng := uint32(k*77 + 1)
		next := func(n int) int { rng = rng*1664525 + 1013904223; return int(rng>>8) % n }
		seen := map[string]int{}
		for i := 0; i < 500 && b.App.door != nil; i++ {
			key := b.page.Stop
			if b.page.Debrief != nil {
				key += ":" + b.page.Debrief.Step
			}
			seen[key]++
			if b.page.Stop == "gap" {
				offers := b.offers
				o := offers[next(len(offers))]
				if o.Refused == "" {
					b.choose(&o)
				}
				b.calm()
				continue
			}
			inspect(t, fmt.Sprint(v.w, v.th.TextScale, " ", i, " ", b.page.Stop, " ", key, b.pending), b)
			switch {
			case key == "end:tokens":
				b.keys(input.Right, input.Right, input.Right, input.Down, input.Right, input.Right, input.Right, input.Down, input.Right, input.Right, input.Right, input.Right, input.Enter)
			case b.page.Stop == "scene" && b.pending == "":
				b.keys(input.DigitKey(1 + next(5)))
			default:
				b.keys(input.Enter)
			}
		}
		t.Log(v.w, v.th.TextScale, seen, b.here(), b.problem)
	}
}
