package text

import (
	"context"
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
)

// TestOwnPartAtTheTerminal plays own-part by numbers alone: advice of each adviser, ratings, promises of each kind and the ladder are done and
// told in plain lines.
func TestOwnPartAtTheTerminal(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/own-part.toml")
	if sc == nil {
		t.Fatal(found)
	}
	done, seen := map[string]bool{}, map[string]bool{}
	for cast := range uint64(4) {
		d, err := play.New(sc, save.NewMemory(nil), cast+1, 9, func() uint64 { return 77 })
		if err != nil {
			t.Fatal(err)
		}
		w := &walker{door: d, done: done, seen: seen}
		var out strings.Builder
		if err := Run(context.Background(), d, w, &out, Options{Echo: true}); err != nil {
			t.Fatal(err)
		}
		checkPlain(t, out.String(), 78)
		for _, trouble := range []string{"Nothing here is called", "There is no number", "That was not done", "Say a number", "{", "no way to"} {
			if at := strings.Index(out.String(), trouble); at >= 0 {
				t.Fatalf("cast %d: %q in\n%s", cast+1, trouble, out.String()[max(0, at-1500):min(at+200, out.Len())])
			}
		}
		if !strings.Contains(out.String(), "What comes to mind first: ") {
			t.Error("nothing comes to mind first")
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for _, v := range strings.Fields("advise rate stay_technical promise_evenings promise_time promise_date promise_answer") {
		if !seen[v] {
			t.Errorf("%s was never done", v)
		}
	}
}
