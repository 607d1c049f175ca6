package screen

import (
	"slices"
	"testing"

	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// TestMediaByHand: an answer is met by the way taken; where none was, as the scene was, and alone where there was none.
func TestMediaByHand(t *testing.T) {
	for _, k := range []struct {
		channel string
		scene   medium
		written bool
		want    medium
	}{
		{"chat", face, true, letters},
		{"mail", face, false, letters},
		{"board", alone, false, letters},
		{"call", face, true, voice},
		{"gathering", face, true, table},
		{"walk", letters, true, face},
		{"aside", alone, false, face},
		{"video", alone, false, face},
		{"", voice, true, voice},
		{"", voice, false, alone},
	} {
		if got := heard(k.channel, k.scene, k.written); got != k.want {
			t.Errorf("by %q in a scene of %d (%v): %d, want %d", k.channel, k.scene, k.written, got, k.want)
		}
	}
	for setting, want := range map[string]medium{"chat": letters, "mail": letters, "phone": voice, "meeting": table, "desk": face, "": face} {
		if got := meant(setting); got != want {
			t.Errorf("a scene at %q is met as %d, want %d", setting, got, want)
		}
	}
}

// TestUnseenByHand: below a name words say how long ago it was where ink cannot fade, and that of faded looks alone.
func TestUnseenByHand(t *testing.T) {
	a := &App{theme: theme.Theme{HighContrast: true}}
	for _, k := range []struct {
		days int
		ink  float64
		want string
	}{{-1, .4, "not seen yet"}, {0, 1, ""}, {1, .94, ""}, {5, .7, ""}, {6, .64, "not seen for six days"}, {10, .4, "not seen for ten days"}} {
		if got := a.under(&view.Person{SeenDays: k.days, Fade: k.ink}); got != k.want {
			t.Errorf("%d: %q, want %q", k.days, got, k.want)
		}
	}
}

// TestShortNamesByHand: a first name is enough unless two of the team share it.
func TestShortNamesByHand(t *testing.T) {
	a := &App{page: view.Page{People: []view.Person{{ID: "a", Name: "Ana Kovac"}, {ID: "b", Name: "Ben Ode"}, {ID: "c", Name: "Ana Lima"}, {ID: "d", Name: "Tilda"}}}}
	for i, want := range []string{"Ana Kovac", "Ben", "Ana Lima", "Tilda"} {
		if got := a.shortName(&a.page.People[i]); got != want {
			t.Errorf("%s is called %q, want %q", a.page.People[i].Name, got, want)
		}
	}
}

// TestReadingOrderByHand: lines from top to bottom, each from left to right, by fractions of a point as well: who stands a third of a point lower three times
// over stands a point lower.
func TestReadingOrderByHand(t *testing.T) {
	at := func(id string, x, y float64) *stander { return &stander{id: id, x: x, y: y} }
	for _, k := range []struct {
		list []*stander
		want []string
	}{
		{[]*stander{at("right", 300, 10), at("left", 10, 40), at("below", 5, 75)}, []string{"left", "right", "below"}},
		{[]*stander{at("c", .9, 0), at("b", .5, 0), at("a", .1, 0)}, []string{"a", "b", "c"}},
		{[]*stander{at("next", 0, 60.2), at("second", 50, 59.9), at("first", 20, .1)}, []string{"first", "second", "next"}},
	} {
		var got []string
		for _, n := range reading(k.list) {
			got = append(got, n.id)
		}
		if !slices.Equal(got, k.want) {
			t.Errorf("%q, want %q", got, k.want)
		}
	}
}

// TestWhoWaitsIsListed as one says it; who is not on the floor is not named.
func TestWhoWaitsIsListed(t *testing.T) {
	b := office(t, looks()[0])
	for _, c := range []struct {
		queue []string
		want  string
	}{
		{nil, ""},
		{[]string{"nobody"}, ""},
		{[]string{"ana"}, "Ana waits at your desk."},
		{[]string{"ana", "farid"}, "Ana and Farid wait at your desk."},
		{[]string{"ana", "farid", "dalia"}, "Ana, Farid and Dalia wait at your desk."},
	} {
		b.page.Queue = c.queue
		if got := b.waitingWords(); got != c.want {
			t.Errorf("%v: %q, want %q", c.queue, got, c.want)
		}
	}
}
