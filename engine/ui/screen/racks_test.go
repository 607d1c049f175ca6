package screen

import (
	"strconv"
	"testing"

	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// machinePage is a floor whose largest room holds eleven machines and the player; everybody else sits elsewhere or next door.
func machinePage() view.Page {
	p := officePage()
	p.Machines = true
	for i := range p.People {
		p.People[i].Desk, p.People[i].Waiting = view.Point{}, false
	}
	p.People[0].Desk = view.Point{X: 1560, Y: 640}
	p.You, p.Queue = view.Point{X: 640, Y: 1150}, nil
	t := view.Topic{ID: "machines", Name: "Machines", Line: "ten are up, one is down, three alarms stand, two have a flaw"}
	for i, name := range []string{"Alder", "Birch", "Cedar", "Daphne", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper", "Kowhai"} {
		q := view.Part{ID: "m" + strconv.Itoa(i), Title: name, Level: .18 + .07*float64(i), Meta: "load"}
		switch i {
		case 4:
			q.Mark, q.Level, q.Alarms = "alarm", 1.12, 2
		case 7:
			q.Mark, q.Level = "down", 0
		case 8:
			q.Mark, q.Flawed = "flaw", true
		case 9:
			q.Mark, q.Level, q.Alarms, q.Flawed = "alarm", .2, 1, true
		}
		t.Parts = append(t.Parts, q)
	}
	p.Topics = []view.Topic{t}
	return p
}

func machineOffers(p view.Page) []view.Offer {
	list := officeOffers(p)
	for _, q := range p.Topics[0].Parts {
		for _, how := range []string{"stop it and start it again", "move some of the load elsewhere"} {
			list = append(list, view.Offer{
				ID: "operate:" + q.ID + ":" + how, Group: "topic", Topic: "machines", Object: q.ID, Of: q.Title, Verb: "operate", Does: "See to the machine",
				Text: "See to the machine: " + q.Title + ", " + how, Manner: how, How: how, Minutes: 10,
			})
		}
	}
	return list
}

// TestMachinesStandOnTheFloor: each of them can be reached by keys and by the pointer, keeps clear of everything, and opens what can be done.
func TestMachinesStandOnTheFloor(t *testing.T) {
	page := machinePage()
	b := newBench(t, theme.Default(), 1280, 800, page, machineOffers(page))
	golden.Check(t, "office-machines-1280", b.picture())
	for _, q := range page.Topics[0].Parts {
		b.click(machineID + q.ID)
		if b.topic != "machines" || b.sheetOf() != q.ID {
			t.Fatalf("a click on %s shows %q, %q", q.Title, b.topic, b.sheetOf())
		}
		b.press(input.Esc, input.Esc)
	}
	for _, l := range sizes() {
		inspect(t, l.name+" machines", newBench(t, l.th, l.w, l.h, page, machineOffers(page)))
	}
	contrast := theme.Default()
	contrast.HighContrast = true
	golden.Check(t, "office-machines-contrast", newBench(t, contrast, 1280, 800, page, machineOffers(page)).picture())
	small := newBench(t, theme.Default(), 960, 600, page, machineOffers(page))
	if g := small.stood.stage; g == nil { // a list of people serves better there
		return
	}
	if n := small.stood.stage.find(machineID + "m0"); n != nil && (n.box().W < leastLampsW || n.box().H < leastLampsH) {
		t.Errorf("in a small window a machine is %v", n.box())
	}
}

// TestLampsSayWhatIsWrong: alarms and a flaw are seen on a machine that has little to do, too; and each more is more to see.
func TestLampsSayWhatIsWrong(t *testing.T) {
	amber := func(q view.Part, wide float64) int {
		b := newBench(t, theme.Default(), 120, 90, officePage(), nil)
		m := soft.New(120, 90, 1, b.theme.Slate().Slate)
		b.lamps(m, widget.Rect{X: 8, Y: 8, W: wide, H: 70}, &q)
		n, want := 0, b.theme.Slate().Amber
		for y := range 90 {
			for x := range 120 {
				if c := m.Pix.RGBAAt(x, y); c.R == want.R && c.G == want.G && c.B == want.B {
					n++
				}
			}
		}
		return n
	}
	machine := func(alarms int, flawed bool) view.Part { return view.Part{Level: .2, Alarms: alarms, Flawed: flawed} }
	for _, wide := range []float64{104, 60, 45} { // of ten lamps, of five, and of four
		for alarms := range 3 {
			bare, flawed := amber(machine(alarms, false), wide), amber(machine(alarms, true), wide)
			if bare >= flawed {
				t.Errorf("%.0f wide, %d alarms: %d points of amber, and %d with a flaw", wide, alarms, bare, flawed)
			}
			if alarms > 0 && amber(machine(alarms-1, false), wide) >= bare {
				t.Errorf("%.0f wide: %d alarms show no more amber than one less", wide, alarms)
			}
		}
		if n := amber(view.Part{Mark: "down", Flawed: true}, wide); n != 0 {
			t.Errorf("a machine that is down has lamps: %d points of amber", n)
		}
	}
}
