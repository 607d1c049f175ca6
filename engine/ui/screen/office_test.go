package screen

import (
	"fmt"
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
		for _, size := range [][2]float64{{960, 600}, {1024, 768}, {1099, 700}, {1100, 700}, {1366, 768}, {2560, 1440}, {3840, 2160}} {
			th := theme.Default().WithTextScale(scale)
			list = append(list, look{fmt.Sprintf("%.0fx%.0f at %.0f %%", size[0], size[1], scale*100), size[0], size[1], th})
		}
	}
	return list
}

func office(t *testing.T, l look) *bench {
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
	for _, l := range looks() {
		for _, name := range []string{"desk", "person"} {
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

func TestDebug(t *testing.T) {
	for _, l := range sizes() {
		b := office(t, l)
		f := widget.Begin(canvas.Measuring(b.w, b.h, 1), b.theme, &b.state, input.Snapshot{})
		lay := b.officeLayout(f)
		g := b.setStage(lay.floor)
		size, sc := 0.0, 0.0
		if g != nil {
			size, sc = g.size, g.scale
		}
		t.Logf("%-22s plan %v size %.2f scale %.3f floor %.0f panel %.0f machine %.0f proj %.0f folded %v strip %.0f date %.0f", l.name, g != nil, size, sc, lay.floor, lay.panel, lay.machine, lay.projects, lay.folded, lay.strip, lay.date)
	}
}
