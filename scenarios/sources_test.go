package scenarios_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/study"
	"headcount/engine/validate"
	"headcount/scenarios"
	"headcount/sim/params"
)

// cited finds authors with the years after them: "Lee et al. 2017", "Roghanizad & Bohns 2017, 2022".
var cited = regexp.MustCompile(`((?:(?:De|Van) )?\p{Lu}[\p{L}’'-]+(?:, (?:(?:De|Van) )?\p{Lu}[\p{L}’'-]+)*(?: & (?:(?:De|Van) )?\p{Lu}[\p{L}’'-]+)?(?: et al\.)?),? \(?((?:1[89]|20)\d\d[ab]?(?:, (?:1[89]|20)\d\d)*)`)

// works is the list of what is cited: by first author and year, and which of them were met.
type works struct {
	list  map[string]params.Source
	found map[string]bool
}

func listed() *works {
	w := &works{map[string]params.Source{}, map[string]bool{}}
	for _, s := range params.Sources() {
		w.list[first(s.By)+" "+s.Year] = s
	}
	return w
}

// first is the first of some authors.
func first(by string) string {
	by = strings.ReplaceAll(strings.TrimSuffix(by, " et al."), "'", "’")
	by, _, _ = strings.Cut(by, " & ")
	by, _, _ = strings.Cut(by, ", ")
	return by
}

// in returns the works that a text cites, and says which do not stand in the list, or stand there by other authors.
func (w *works) in(t *testing.T, where, text string) (list []params.Source) {
	t.Helper()
	for _, m := range cited.FindAllStringSubmatch(text, -1) {
		for year := range strings.SplitSeq(m[2], ", ") {
			key := first(m[1]) + " " + year
			s, known := w.list[key]
			switch {
			case !known:
				t.Errorf("%s cites %s %s, which params.Sources does not list", where, m[1], year)
				continue
			case !strings.HasSuffix(m[1], " et al.") && !strings.HasSuffix(s.By, " et al.") && strings.ReplaceAll(m[1], "'", "’") != s.By:
				t.Errorf("%s cites %s %s, who are listed as %s", where, m[1], year, s.By)
			}
			w.found[key] = true
			list = append(list, s)
		}
	}
	return list
}

// TestEverythingCitedIsListed: every work that a coefficient, a target, a form of the study or a lesson cites stands in the list of sources, by the same authors and
// year; nothing stands there that is not cited; and no coefficient is said to have been looked up better than any work it cites.
func TestEverythingCitedIsListed(t *testing.T) {
	w := listed()
	rank := map[string]int{"": 0, "M": 1, "L2": 2, "L1/L2": 3, "L1": 3}
	for _, e := range params.Registry() {
		best := 0
		for _, s := range w.in(t, e.Name, e.Source) {
			best = max(best, rank[s.Status])
		}
		if rank[e.Status] > best && e.Status != "" {
			t.Errorf("%s is %s, and nothing it cites (%s) is", e.Name, e.Status, e.Source)
		}
		w.in(t, e.Name, e.Note)
	}
	for _, x := range validate.Targets() {
		w.in(t, x.ID, x.Source)
	}
	for _, name := range study.Forms() {
		for _, v := range study.Form(name) {
			w.in(t, "form "+name, v.Source)
		}
	}
	lessons(t, func(id string, l *scenario.LessonSource, e *scenario.EvidenceSource) {
		if e.By != "" {
			w.in(t, id+", "+l.ID, e.By+" "+strconv.Itoa(e.Year))
		}
		w.in(t, id+", "+l.ID, e.Found)
	})
	for key := range w.list {
		if !w.found[key] {
			t.Errorf("nothing cites %s, which params.Sources lists", key)
		}
	}
}

// TestOneSourceIsToldInOneWay: a work has the same place and the same grade in every scenario that cites it, and whatever is no assumption has a place.
func TestOneSourceIsToldInOneWay(t *testing.T) {
	before, told := map[string]*scenario.EvidenceSource{}, 0
	lessons(t, func(id string, l *scenario.LessonSource, e *scenario.EvidenceSource) {
		if e.By == "" {
			return
		}
		told++
		key := e.By + " " + strconv.Itoa(e.Year)
		if o := before[key]; o == nil {
			before[key] = e
		} else if o.Where != e.Where || o.Sure != e.Sure {
			t.Errorf("%s, %s: %s is %s in %q, and elsewhere %s in %q", id, l.ID, key, e.Sure, e.Where, o.Sure, o.Where)
		}
		if e.Where == "" {
			t.Errorf("%s, %s: nothing says where %s is to be read", id, l.ID, key)
		}
	})
	if told < 25 {
		t.Errorf("%d sources: the test shows little", told)
	}
}

// lessons visits every source of every lesson of what ships.
func lessons(t *testing.T, visit func(id string, l *scenario.LessonSource, e *scenario.EvidenceSource)) {
	t.Helper()
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for i := range sc.Source.Lessons {
			l := &sc.Source.Lessons[i]
			for k := range l.Sources {
				visit(id, l, &l.Sources[k])
			}
		}
	}
}
