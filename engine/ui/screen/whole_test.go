package screen

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// guest sits at the window of a play and does something not done yet in every gap, by keys alone.
type guest struct {
	*bench
	play *play.Local
	done map[string]bool
	want string // the offer about to be taken
}

// drawersTo returns the drawers to open on the way to an offer; ok is false when it is not in the menu.
func drawersTo(list []view.Entry, offer string) (ids []string, ok bool) {
	for _, e := range list {
		switch {
		case e.Offer != nil && e.Offer.ID == offer:
			return nil, true
		case e.Offer == nil:
			if inner, ok := drawersTo(e.Inside, offer); ok {
				return append([]string{e.ID}, inner...), true
			}
		}
	}
	return nil, false
}

// enter gives focus to something that can be reached, and presses Enter.
func (g *guest) enter(id string) {
	g.t.Helper()
	if !slices.ContainsFunc(g.state.Items(), func(i widget.Item) bool { return i.ID == id && i.Enabled }) {
		g.t.Fatalf("on the way to %q: no %q; there are %s", g.want, id, g.ids())
	}
	g.state.SetFocus(id)
	g.rest()
	g.press(input.Enter)
}

// through opens what leads to an offer and takes it.
func (g *guest) through(o *view.Offer) {
	g.t.Helper()
	g.want = o.ID
	switch {
	case o.Group == "person":
		g.enter("ui:person:" + o.Person)
	case o.Group == "matter":
		g.enter("ui:matter:" + o.Matter)
	case o.Group == "project":
		g.enter("ui:project:" + o.Project)
	case o.Group == "week":
		g.enter("ui:topic:week")
	case o.Group == "topic":
		g.enter("ui:topic:" + o.Topic)
	case o.Group == "place" && g.placeOf(o) != "":
		g.enter("ui:place:" + g.placeOf(o))
	}
	if g.selected() != "" {
		drawers, ok := drawersTo(g.menu(), o.ID)
		if !ok {
			g.t.Fatalf("%s is not in the menu", o.ID)
		}
		for _, id := range drawers {
			g.enter("ui:drawer:" + id)
		}
	}
	g.enter(o.ID)
}

// told checks that what came of an act stands on the page in words, and goes on.
func (g *guest) told() {
	g.t.Helper()
	words, _, _ := strings.Cut(strings.TrimLeft(g.page.Told.Text, "“"), " ")
	r := newRecorder(g.w, g.h)
	g.Draw(r)
	if _, ok := r.where(words); !ok || len(g.page.Told.Text) < 4 {
		g.t.Errorf("%s: %q is not told in words", g.want, g.page.Told.Text)
	}
	for _, fault := range r.faults() {
		g.t.Errorf("after %s: %s", g.want, fault)
	}
}

func (g *guest) step() {
	g.t.Helper()
	switch g.page.Stop {
	case "gap":
		o := fresher(g.offers, g.done)
		g.through(o)
		if g.page.Stop == "gap" {
			g.t.Fatalf("%s was not taken: %s", o.ID, g.problem)
		}
	case "told":
		g.told()
		g.enter("go")
	default:
		if len(g.offers) == 0 {
			g.t.Fatal("nothing can be done")
		}
		id := g.offers[max(slices.IndexFunc(g.offers, func(o view.Offer) bool { return o.Refused == "" }), 0)].ID
		if g.page.Stop == "briefing" {
			id = "begin"
		}
		g.enter(id)
	}
}

// fresher is an offer whose verb, or else whose verb and manner, has not been done yet; waiting when there is none.
func fresher(offers []view.Offer, done map[string]bool) *view.Offer {
	var wait *view.Offer
	for _, key := range []func(o *view.Offer) string{
		func(o *view.Offer) string { return o.Verb },
		func(o *view.Offer) string { return o.Verb + " " + o.Manner },
	} {
		for i := range offers {
			o := &offers[i]
			if o.Verb == "wait" {
				wait = o
			}
			if o.Verb != "" && o.Refused == "" && !done[key(o)] {
				done[o.Verb], done[o.Verb+" "+o.Manner] = true, true
				return o
			}
		}
	}
	return wait
}

// TestWholeModelInTheWindow: every act of the model of people and projects is done once in the window, by keys, without a display, and what
// came of it is read from the page.
func TestWholeModelInTheWindow(t *testing.T) {
	sc, found := scenario.OpenFile("../../../scenarios/_tests/ok/tryout.toml")
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
	for n := 0; n < 400 && (g.page.Stop != "friday" || g.page.Week < g.page.Weeks); n++ {
		g.step()
	}
	for _, v := range strings.Fields(`answer ask talk notice thank one_to_one feedback recognise expect purpose tell apologise set_goal delegate request
		ask_overtime move_date cut_scope assign reassign take_task pair review research firefight meet decide unblock plan unplan read_mail own_work
		tickets coffee wait`) {
		if !g.done[v] {
			t.Errorf("%s was never done", v)
		}
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
}
