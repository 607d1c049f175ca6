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
	_, own, all := groundsOf(params.Registry(), nil)
	if all != len(params.Registry())-switches || own == 0 || own >= all {
		t.Errorf("%d numbers, %d our own, of %d", all, own, len(params.Registry()))
	}
	for _, g := range s.List {
		if g.Sure == "" || !strings.HasSuffix(g.Sure, ".") {
			t.Errorf("%s: %q", g.Name, g.Sure)
		}
	}
}
