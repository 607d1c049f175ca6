package screen

import (
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/theme"
)

// TestOwnPartInTheWindow: advice, ratings, promises of each kind and the technical ladder are done once in the window, by keys, and what came
// of each is read from the page; calendar, advisers and how one feels stand in the week.
func TestOwnPartInTheWindow(t *testing.T) {
	sc, found := scenario.OpenFile("../../../scenarios/_tests/ok/own-part.toml")
	if sc == nil {
		t.Fatal(found)
	}
	d, err := play.New(sc, save.NewMemory(nil), 2, 9, func() uint64 { return 77 })
	if err != nil {
		t.Fatal(err)
	}
	th := theme.Default()
	th.ReducedMotion = true
	g := &guest{bench: &bench{App: New(&fakeLibrary{}, th), t: t, w: 1280, h: 800}, play: d, done: map[string]bool{}}
	for _, v := range strings.Fields("answer ask unblock decide") { // the matter is to stay on the desk until an answer was promised
		g.done[v], g.done[v+" "], g.done[v+" with_reasons"], g.done[v+" plainly"] = true, true, true, true
	}
	g.Enter(d, "")
	g.rest()
	read := false
	for n := 0; n < 400 && (g.page.Stop != "friday" || g.page.Week < g.page.Weeks); n++ {
		if g.page.Stop == "gap" && !read {
			read = true
			g.want = "the week"
			g.enter("ui:topic:week")
			r := newRecorder(g.w, g.h)
			g.Draw(r)
			for _, word := range []string{"calendar", "Reviews:", "Sol,", "eleven"} {
				if _, ok := r.where(word); !ok {
					t.Errorf("%q does not stand in the week", word)
				}
			}
			for _, fault := range r.faults() {
				t.Errorf("in the week: %s", fault)
			}
			g.enter("ui:back")
		}
		g.step()
	}
	for _, v := range strings.Fields("advise rate stay_technical promise_evenings promise_time promise_date promise_answer") {
		if !g.done[v] {
			t.Errorf("%s was never done", v)
		}
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
}
