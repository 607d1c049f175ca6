package screen

import (
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
	"headcount/scenarios"
)

// gapPage is the first gap of a shipped scenario.
func gapPage(t *testing.T, id string) view.Page {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, id)
	if sc == nil {
		t.Fatal(found)
	}
	d, err := play.New(sc, save.NewMemory(nil), 2, 9, func() uint64 { return 77 })
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	g := &guest{bench: &bench{App: New(&fakeLibrary{}, theme.Default()), t: t, w: 1280, h: 800}, play: d, done: map[string]bool{}}
	g.Enter(d, "")
	g.rest()
	for n := 0; n < 40 && g.page.Stop != "gap"; n++ {
		g.step()
	}
	if g.page.Stop != "gap" {
		t.Fatalf("no gap in the first stops of %s", id)
	}
	return g.page
}

// stageOf is how a page's floor is set up.
func stageOf(t *testing.T, l look, page view.Page) *stage {
	_, g := appStage(t, l, page)
	return g
}

func appStage(t *testing.T, l look, page view.Page) (*App, *stage) {
	b := newBench(t, l.th, l.w, l.h, page, nil)
	return b.App, b.setStage(b.officeLayout(widget.Begin(canvas.Measuring(b.w, b.h, 1), b.theme, &b.state, input.Snapshot{})).floor)
}

// everyStage looks at the floor of every scenario at every size at which it is drawn; where names the two.
func everyStage(t *testing.T, check func(where string, a *App, g *stage, plan *view.Plan)) {
	for _, s := range scenarios.Shipped() {
		page := gapPage(t, s)
		for _, l := range looks() {
			if a, g := appStage(t, l, page); g != nil {
				check(s+", "+l.name, a, g, &page.Plan)
			}
		}
	}
}

// TestNobodyShrinksForASign: words under one name make no figure much smaller, on the floor of any scenario.
func TestNobodyShrinksForASign(t *testing.T) {
	for _, s := range scenarios.Shipped() {
		page := gapPage(t, s)
		for _, l := range looks() {
			for i := range page.People {
				page.People[i].Sign = ""
			}
			plain := stageOf(t, l, page)
			if plain == nil {
				continue
			}
			for i := range page.People {
				if page.People[i].Desk == (view.Point{}) {
					continue
				}
				page.People[i].Sign = "counted to the end of the month"
				with := stageOf(t, l, page)
				if with == nil || with.size < .7*plain.size {
					t.Errorf("%s, %s: figures of size %v are %+v once %s has a sign", s, l.name, plain.size, with, page.People[i].Name)
				}
				page.People[i].Sign = ""
			}
		}
	}
}

// TestRoomNamesAreReadable: no room's name lies behind what stands or hangs about, and most scenery is drawn all the same.
func TestRoomNamesAreReadable(t *testing.T) {
	shown, all := 0, 0
	everyStage(t, func(where string, a *App, g *stage, plan *view.Plan) {
		for i := range plan.Places {
			spot := &plan.Places[i]
			if _, ok := footprints[spot.Kind]; !ok {
				continue
			}
			if all++; !a.shows(g, spot) {
				continue
			}
			shown++
			for _, n := range g.names {
				if !a.footprint(g, spot).Intersect(n.Rect).Empty() {
					t.Errorf("%s: %q is covered by the %s", where, n.text, spot.Kind)
				}
			}
		}
	})
	if shown < all*4/5 {
		t.Errorf("only %d of %d pieces of scenery are drawn", shown, all)
	}
}

// TestDoorsCoverNoName: on the plan of any scenario no door stands or swings over a name, and whatever stands about stands within the walls of
// its room.
func TestDoorsCoverNoName(t *testing.T) {
	doors := 0
	everyStage(t, func(where string, a *App, g *stage, plan *view.Plan) {
		var words []widget.Rect
		for _, n := range g.list {
			if n.words.Height > 0 && !n.queued {
				words = append(words, widget.Rect{X: n.x - n.words.Width/2, Y: n.y + n.down - n.words.Height - n.sign.Height, W: n.words.Width, H: n.words.Height})
			}
		}
		for _, n := range g.names {
			words = append(words, n.Rect)
		}
		for _, d := range plan.Doors {
			doors++
			if hit := covered(a.hang(g, d).swing(), words); hit > 1 {
				t.Errorf("%s: the door at %v swings over %.0f square points of names", where, d, hit)
			}
		}
		for i := range plan.Places {
			spot := &plan.Places[i]
			r, room := a.footprint(g, spot), a.roomOf(g, spot.At)
			if inside := r.Intersect(room); spot.Kind != "board" && inside.W*inside.H < r.W*r.H-.01 {
				t.Errorf("%s: the %s at %v stands in a wall of %v", where, spot.Kind, r, room)
			}
		}
	})
	if doors < 100 {
		t.Errorf("only %d doors looked at", doors)
	}
}

// TestNobodyShrinksForWhoWaits: nor does somebody at your desk, on the floor of any scenario.
func TestNobodyShrinksForWhoWaits(t *testing.T) {
	for _, s := range scenarios.Shipped() {
		page := gapPage(t, s)
		for _, l := range looks() {
			for i := range page.People {
				page.People[i].Sign, page.People[i].Waiting = "", false
			}
			plain := stageOf(t, l, page)
			if plain == nil {
				continue
			}
			for i := range page.People {
				if page.People[i].Desk == (view.Point{}) {
					continue
				}
				page.People[i].Waiting = true
				with := stageOf(t, l, page)
				if with == nil || with.size < .7*plain.size {
					size := 0.0
					if with != nil {
						size = with.size
					}
					t.Errorf("%s, %s: figures of size %v are %v once %s waits", s, l.name, plain.size, size, page.People[i].Name)
				}
				page.People[i].Waiting = false
			}
		}
	}
}
