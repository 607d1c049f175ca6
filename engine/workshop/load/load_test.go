package load

import (
	"strings"
	"testing"
	"time"
)

func TestSpread(t *testing.T) {
	var list []time.Duration
	for k := 100; k > 0; k-- {
		list = append(list, time.Duration(k)*time.Millisecond)
	}
	if got := spread(list); got != (Spread{100, 51 * time.Millisecond, 96 * time.Millisecond, 100 * time.Millisecond, 100 * time.Millisecond}) {
		t.Error(got)
	}
	if got := spread(nil); got.N != 0 || got.String() != "not measured" {
		t.Error(got)
	}
}

// TestAims: what falls short is said, and the figures for ten thousand do not hold for forty.
func TestAims(t *testing.T) {
	good := Spread{N: 40, P99: 20 * time.Millisecond}
	r := Report{Rooms: 1, Seats: 40, Together: good, Apart: good, Resident: 50 << 20}
	for _, a := range r.Aims() {
		if !a.OK {
			t.Errorf("%+v", a)
		}
	}
	r.Apart.P99, r.Resident, r.Unsaved = 151*time.Millisecond, 61<<20, 1
	short := 0
	for _, a := range r.Aims() {
		if !a.OK {
			short++
		}
	}
	if short != 3 {
		t.Errorf("%+v", r.Aims())
	}
	crowd := Report{Rooms: 250, Seats: 40, Burst: 4 * time.Second, Told: Spread{P99: 2 * time.Second}}
	var text strings.Builder
	if err := crowd.Write(&text); err != nil || !strings.Contains(text.String(), "99 of 100 told: 2s (under 1s): NOT as aimed at") || strings.Contains(text.String(), "150ms") {
		t.Errorf("%v: %s", err, text.String())
	}
}

func TestForms(t *testing.T) {
	page := `<form class="choice" method="post" action="act"><input type="hidden" name="kind" value="do"><input type="hidden" name="offer" value="a&amp;b"></form>` +
		`<form class="choice" method="post" action="act"><input type="hidden" name="kind" value="back"></form>` +
		`<form class="choice" method="post" action="act"><input type="hidden" name="kind" value="do"><select name="forecast"></select></form>`
	list := forms(page)
	if len(list) != 2 || list[0].Get("offer") != "a&b" || list[0].Has("forecast") || list[1].Get("forecast") != "60" {
		t.Errorf("%v", list)
	}
}
