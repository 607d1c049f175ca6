package debrief

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/view"
	"headcount/sim/params"
)

// Every consequence that a chain can tell rests on a mechanism of the registry, and every mechanism counts its numbers, each once.
func TestEverythingToldStandsOnSomething(t *testing.T) {
	var sections []string
	switches := 0
	for _, e := range params.Registry() {
		if !slices.Contains(sections, e.Section) {
			sections = append(sections, e.Section)
		}
		if e.Source == "switch" {
			switches++
		}
	}
	for name := range following {
		what, _, _ := strings.Cut(name, "/")
		if m := (Key{What: what}).mechanism(); !slices.Contains(sections, m) {
			t.Errorf("%s rests on %q, which is no mechanism", name, m)
		}
	}
	for name := range followingObjects {
		process, what, _ := strings.Cut(name, ":")
		what, _, _ = strings.Cut(what, "/")
		if m := (Key{Process: process, What: what, Sort: 1}).mechanism(); !slices.Contains(sections, m) {
			t.Errorf("%s rests on %q, which is no mechanism", name, m)
		}
	}
	r := &Review{}
	r.page.Why = &view.Why{Links: []view.Link{{Text: "It wore on Ana.", Rests: "Overtime and strain"}}}
	s := r.stands()
	if len(s.List) != len(sections) || s.List[0].Name != "Overtime and strain" || len(s.List[0].Links) != 1 || len(s.List[1].Links) != 0 {
		t.Fatalf("%d mechanisms, first %+v", len(s.List), s.List[0])
	}
	_, n := groundsOf(params.Registry(), nil)
	if n.all != len(params.Registry())-switches || n.own == 0 || n.directions == 0 || n.own+n.directions >= n.all {
		t.Errorf("%+v, of %d", n, len(params.Registry()))
	}
	for _, g := range s.List {
		if g.Sure == "" || !strings.HasSuffix(g.Sure, ".") {
			t.Errorf("%s: %q", g.Name, g.Sure)
		}
	}
}

// TestNumbersAndDirections: a number of which the direction alone was found is not told as a number that was found.
func TestNumbersAndDirections(t *testing.T) {
	entry := func(grade, source string) params.Entry {
		return params.Entry{Section: "Trust", Grade: grade, Source: source}
	}
	list, n := groundsOf([]params.Entry{
		entry("A", "Kluger & DeNisi 1996"), entry("A", "Kluger & DeNisi 1996, for direction"), entry("C", "Brooks 1975, for order"), entry("C", "Pencavel 2015: of direction"), entry("D", "own assumption"),
		entry("D", "Byron 2008, for direction"), entry("D", "switch"),
	}, nil)
	const want = "6 numbers: 1 found again and again; 1 found in one study, an old one, or one of other people; 1 of which the direction alone was found again and again; " +
		"1 of which the direction alone was found in one study, an old one, or one of other people; 2 our own assumption."
	if n != (stood{6, 2, 2}) || list[0].Sure != want {
		t.Errorf("%+v: %q, want %q", n, list[0].Sure, want)
	}
	if one := sureWords(map[string]int{directed + "B": 1}); one != "One number: of which the direction alone was found in one large study, or in several smaller ones that agree." {
		t.Errorf("%q", one)
	}
}
