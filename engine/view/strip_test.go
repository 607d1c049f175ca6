package view

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestNothingLiesOverADuty by hand: what runs over a gap eats into the duty behind it, which begins so much later; of a duty that it would swallow whole all is
// kept; and a planned one-to-one goes beside what ran over.
func TestNothingLiesOverADuty(t *testing.T) {
	duty := func(from, to int) Span { return Span{Kind: "duty", From: from, To: to} }
	machine := func(from, to int) Span { return Span{Kind: "machine", From: from, To: to} }
	for _, k := range []struct {
		duties, spent []Span
		want          string
	}{
		{[]Span{duty(120, 180)}, []Span{machine(60, 105)}, "duty 120-180, machine 60-105"}, // beside each other
		{[]Span{duty(120, 180)}, []Span{machine(75, 120)}, "duty 120-180, machine 75-120"}, // on the dot
		{[]Span{duty(120, 180)}, []Span{machine(105, 150)}, "duty 150-180, machine 105-150"},
		{[]Span{duty(135, 195)}, []Span{machine(75, 165), machine(165, 188)}, "duty 188-195, machine 75-165, machine 165-188"},
		{[]Span{duty(460, 490)}, []Span{machine(450, 510)}, "duty 460-490, machine 450-460, machine 490-510"},
		{[]Span{duty(135, 180)}, []Span{machine(120, 180)}, "duty 135-180, machine 120-135"},
		{[]Span{duty(120, 180)}, []Span{machine(130, 140)}, "duty 120-130, duty 140-180, machine 130-140"},
		{[]Span{duty(100, 130), duty(130, 200)}, []Span{machine(120, 140)}, "duty 100-120, duty 140-200, machine 120-140"},
		{nil, []Span{machine(0, 9)}, "machine 0-9"},
	} {
		if got := strip(oneStrip(k.duties, k.spent)); got != k.want {
			t.Errorf("%v and %v: %s, want %s", k.duties, k.spent, got, k.want)
		}
	}
	m := houseMaker(t)
	_, ends := m.sc.GapTimes()
	d := &observe.Desk{Stop: term.Gap, Gap: 2, Day: 0, Scene: observe.Scene{Event: term.NoEvent}, People: []observe.Person{{PersonShown: term.PersonShown{Planned: 1}}}}
	d.Today = []observe.Use{{Kind: observe.Machine, From: ends[0] - 20, To: ends[0] + 25, Person: term.NoPerson}}
	for _, s := range m.today(d) {
		if strings.HasPrefix(s.Label, "One-to-one") && s.From < int(ends[0])+25 {
			t.Errorf("a planned one-to-one stands over what ran until %d: %+v", ends[0]+25, s)
		}
	}
}

func strip(list []Span) string {
	words := make([]string, len(list))
	for i, s := range list {
		words[i] = fmt.Sprintf("%s %d-%d", s.Kind, s.From, s.To)
	}
	return strings.Join(words, ", ")
}

// TestStripsNeverOverlap: whatever a day went to, nothing lies over a duty, no duty is lost, and no minute is told that was not spent or fixed.
func TestStripsNeverOverlap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		stretches := func(kind string, most int) []Span {
			var list []Span
			at := 0
			for range rapid.IntRange(0, most).Draw(t, kind) {
				from := at + rapid.IntRange(0, 90).Draw(t, "pause")
				at = from + rapid.IntRange(1, 90).Draw(t, "minutes")
				list = append(list, Span{Kind: kind, From: from, To: at, Label: fmt.Sprint(kind, len(list))})
			}
			return list
		}
		duties, spent := stretches("duty", 4), stretches("machine", 5)
		minutes := map[quantity.Minute]string{}
		shown := map[string]bool{}
		for _, s := range oneStrip(duties, spent) {
			shown[s.Label] = true
			for at := s.From; at < s.To; at++ {
				if other, taken := minutes[quantity.Minute(at)]; taken {
					t.Fatalf("minute %d is %s and %s", at, other, s.Label)
				}
				minutes[quantity.Minute(at)] = s.Label
			}
		}
		for _, d := range duties {
			if !shown[d.Label] {
				t.Fatalf("%s is lost", d.Label)
			}
		}
		for at, label := range minutes {
			within := false
			for _, s := range append(duties, spent...) {
				within = within || s.Label == label && int(at) >= s.From && int(at) < s.To
			}
			if !within {
				t.Fatalf("minute %d is told as %s, which it was not", at, label)
			}
		}
	})
}
