package screen

import (
	"testing"
	"time"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
)

// slated is a situation of a play among machines.
func slated(name string) situation {
	s := situationOf(name)
	s.name, s.page.Machines = "slate-"+name, true
	return s
}

// A play among machines is in slate with all its pages, and every word of it fits every window.
func TestMachinesAreInSlate(t *testing.T) {
	for _, name := range []string{"briefing", "monday", "talk-desk", "talk-forecast", "talk-told-alone", "talk-chat", "friday", "talk-alone"} {
		s := slated(name)
		if name == "briefing" || name == "talk-desk" || name == "talk-alone" {
			golden.Check(t, s.name, benchFor(t, s, theme.Default(), 1280, 800).picture())
		}
		for _, v := range windows() {
			b := benchFor(t, s, v.th, v.w, v.h)
			if !b.theme.Slated {
				t.Fatalf("%s is on paper", s.name)
			}
			inspect(t, s.name+" "+number(int(v.w))+" at "+number(int(v.th.TextScale*100)), b)
		}
	}
}

// At the end the slate comes apart once, and what follows is on paper; with reduced motion it is simply gone.
func TestSlateTears(t *testing.T) {
	begin, end := slated("talk-told"), slated("end-moment")
	for _, calm := range []bool{false, true} {
		th := theme.Default()
		th.ReducedMotion = calm
		b := benchFor(t, begin, th, 1280, 800)
		b.door.after = func(d *fakeDoor) { d.page, d.offers = end.page, end.offers }
		b.press(input.Enter)
		b.elapsed = 400 * time.Millisecond // rest has let it end
		if b.theme.Slated || b.page.Stop != "end" {
			t.Fatalf("at %s, slate %v", b.page.Stop, b.theme.Slated)
		}
		half := b.picture()
		b.elapsed = tearTime
		whole := b.picture()
		same := string(half.Pix) == string(whole.Pix)
		if same != calm {
			t.Errorf("reduced motion %v: half way the picture is the same as at its end: %v", calm, same)
		}
		if !calm {
			golden.Check(t, "slate-torn", half)
		}
		b.turn()
		if b.torn {
			t.Error("it tears again on the next page")
		}
	}
}
