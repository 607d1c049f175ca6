package screen

import (
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/theme"
)

// TestOutwardInTheWindow: who has a say, proposals, requests and how things are done here are dealt with in the window, by keys; what came of
// each is read from the page, and their sheets stand within their panels in every week.
func TestOutwardInTheWindow(t *testing.T) {
	sc, found := scenario.OpenFile("../../../scenarios/_tests/ok/council.toml")
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
	g.Enter(d, "")
	g.rest()
	week := -1
	for n := 0; n < 400 && (g.page.Stop != "friday" || g.page.Week < g.page.Weeks); n++ {
		if g.page.Stop == "gap" && g.page.Week != week {
			week = g.page.Week
			for _, topic := range []string{"proposals", "council", "budget", "questions"} {
				g.want = "the sheet " + topic
				g.enter("ui:topic:" + topic)
				inspect(t, g.want, g.bench)
				g.enter("ui:back")
			}
		}
		g.step()
	}
	for _, v := range strings.Fields("consult listen preview pitch send_round talk_over submit boss_door talk research") {
		if !g.done[v] {
			t.Errorf("%s was never done", v)
		}
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
}
