package screen

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// look is a window and a theme in which a page is shown.
type look struct {
	name string
	w, h float64
	th   theme.Theme
}

// looks are the windows and themes in which every page must hold.
func looks() []look {
	plain := theme.Default()
	contrast := plain
	contrast.HighContrast = true
	return []look{
		{"1280", 1280, 800, plain},
		{"960", 960, 600, plain},
		{"1920", 1920, 1080, plain},
		{"text200", 1280, 800, plain.WithTextScale(2)},
		{"contrast", 1280, 800, contrast},
	}
}

// sizes are more windows, which are measured and not painted.
func sizes() []look {
	list := looks()
	for _, scale := range []float64{1, 1.25, 1.5, 1.75, 2} {
		for _, size := range [][2]float64{{960, 600}, {768, 1024}, {820, 1180}, {1024, 768}, {1099, 700}, {1100, 700}, {1366, 768}, {2560, 1440}, {3840, 2160}} {
			th := theme.Default().WithTextScale(scale)
			list = append(list, look{fmt.Sprintf("%.0fx%.0f at %.0f %%", size[0], size[1], scale*100), size[0], size[1], th})
		}
	}
	return list
}

func office(t testing.TB, l look) *bench {
	t.Helper()
	page := officePage()
	return newBench(t, l.th, l.w, l.h, page, officeOffers(page))
}

// states are what can be looked at in the office.
var states = map[string]func(b *bench){
	"desk":     func(*bench) {},
	"person":   func(b *bench) { b.look("ana", "", "") },
	"away":     func(b *bench) { b.look("tilda", "", "") },
	"matter":   func(b *bench) { b.look("", "bank-form", "") },
	"place":    func(b *bench) { b.look("", "", "coffee") },
	"inbox":    func(b *bench) { b.show(overInbox) },
	"help":     func(b *bench) { b.state.SetFocus("ui:person:joon"); b.show(overHelp) },
	"pause":    func(b *bench) { b.show(overPause) },
	"settings": func(b *bench) { b.show(overSettings) },
	"day":      func(b *bench) { b.show(overDay) },
}

func TestOfficeHolds(t *testing.T) {
	for _, l := range sizes() {
		for name, enter := range states {
			b := office(t, l)
			enter(b)
			b.rest()
			inspect(t, l.name+" "+name, b)
		}
	}
}

func TestOfficePictures(t *testing.T) {
	for i, l := range looks() {
		names := []string{"desk", "person"}
		if i == 0 {
			names = append(names, "away", "matter", "place", "inbox", "help", "pause", "settings", "day")
		}
		for _, name := range names {
			b := office(t, l)
			states[name](b)
			b.rest()
			golden.Check(t, "office-"+name+"-"+l.name, b.picture())
		}
	}
}

// plan reports whether the floor is drawn as a plan and not as a list.
func (b *bench) plan() bool {
	f := widget.Begin(canvas.Measuring(b.w, b.h, 1), b.theme, &b.state, input.Snapshot{})
	return b.setStage(b.officeLayout(f).floor) != nil
}

// Where there is room people stand on a plan; large text gets a list of them.
func TestPlanGivesWay(t *testing.T) {
	for _, l := range sizes() {
		switch b := office(t, l); {
		case l.th.TextScale == 1 && !b.plan():
			t.Errorf("%s: there is no plan", l.name)
		case l.th.TextScale == 2 && b.plan():
			t.Errorf("%s: the plan is still there", l.name)
		}
	}
}

// TestPlanUntilTextIsLarge: in a large window the plan stays up to text of one and a half, and gives way from one and three quarters on.
func TestPlanUntilTextIsLarge(t *testing.T) {
	for scale, want := range map[float64]bool{1: true, 1.5: true, 1.75: false, 2: false} {
		l := sizes()[0]
		l.w, l.h, l.th = 1920, 1080, theme.Default().WithTextScale(scale)
		if got := office(t, l).plan(); got != want {
			t.Errorf("text at %v: a plan %v, want %v", scale, got, want)
		}
	}
}

// Nothing that can be reached lies over anything else.
func TestOfficeItemsApart(t *testing.T) {
	for _, l := range sizes() {
		for _, name := range []string{"desk", "person", "matter", "place"} {
			b := office(t, l)
			states[name](b)
			b.rest()
			items := b.state.Items()
			for i, m := range items {
				for _, n := range items[:i] {
					if over := m.Rect.Intersect(n.Rect); m.ID != n.ID && over.W > 1 && over.H > 1 && over.W*over.H > 12 {
						t.Errorf("%s %s: %s at %.0f lies over %s at %.0f", l.name, name, m.ID, m.Rect, n.ID, n.Rect)
					}
				}
			}
		}
	}
}

// The regions follow the eye, and on the floor people come first, then places, then your own desk.
func TestOfficeFocusOrder(t *testing.T) {
	b := office(t, looks()[0])
	if got, want := b.state.Focus(), "ui:sign:0"; got != want {
		t.Errorf("a gap starts with focus on %q, want %q", got, want)
	}
	var regions, floor []string
	for _, item := range b.state.Items() {
		if !slices.Contains(regions, item.Region) {
			regions = append(regions, item.Region)
		}
		if item.Region == "floor" {
			floor = append(floor, item.ID)
		}
	}
	if got, want := strings.Join(regions, " "), "today floor panel machine projects corner"; got != want {
		t.Errorf("regions %s, want %s", got, want)
	}
	want := "ui:person:dalia ui:person:ana ui:person:joon ui:person:farid ui:person:tilda ui:person:kofi ui:place:coffee ui:you"
	if got := strings.Join(floor, " "); got != want {
		t.Errorf("floor %s, want %s", got, want)
	}
	ids := map[string]bool{}
	for _, item := range b.state.Items() {
		if ids[item.ID] {
			t.Errorf("%q is there twice", item.ID)
		}
		ids[item.ID] = true
	}
}

// reachable walks the ring of regions and the arrows inside each, and returns everything that ever had focus.
func (b *bench) reachable() map[string]bool {
	seen := map[string]bool{}
	walk := func() {
		for _, arrow := range []input.Key{input.Down, input.Up, input.Right, input.Left} {
			for range 40 {
				before := b.state.Focus()
				seen[before] = true
				b.tick(input.Press(arrow))
				if b.tick(input.Snapshot{Moved: true, X: -10}); b.state.Focus() == before {
					break
				}
			}
		}
	}
	for range 8 {
		walk()
		walk()
		b.press(input.Tab)
	}
	return seen
}

// Every offer can be taken with the keyboard alone, and with the mouse alone.
func TestEveryOfferReached(t *testing.T) {
	for _, l := range looks() {
		page := officePage()
		b := office(t, l)
		found := b.reachable()
		collect := func(open string) {
			b := office(t, l)
			b.state.SetFocus(open)
			b.rest()
			b.press(input.Enter)
			for id := range b.reachable() {
				found[id] = true
			}
		}
		for _, p := range page.People {
			collect("ui:person:" + p.ID)
		}
		for _, m := range page.Matters {
			collect("ui:matter:" + m.ID)
		}
		collect("ui:place:coffee")
		collect("ui:inbox")
		for _, o := range officeOffers(page) {
			if !found[o.ID] {
				t.Errorf("%s: focus never comes to %s", l.name, o.ID)
			}
		}
	}
}

// TestReportTakenBackFits: a project that was estimated again says so in every window in which its report is seen without scrolling, whatever the size of text.
func TestReportTakenBackFits(t *testing.T) {
	for _, l := range sizes() {
		_, usual := inspect(t, l.name, office(t, l)).where("reported")
		page := officePage()
		for j := range page.Projects {
			page.Projects[j].Report = "reported 48 % done, estimated again: it was 58 %"
		}
		r := inspect(t, l.name, newBench(t, l.th, l.w, l.h, page, officeOffers(page)))
		if _, shown := r.where("reported 48 % done, estimated"); shown != usual {
			t.Errorf("%s: the report is shown: %t, and an ordinary one: %t", l.name, shown, usual)
		}
	}
}
