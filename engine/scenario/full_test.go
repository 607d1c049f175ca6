package scenario

import (
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestProjectsInFull: a size makes projects run in full, days of coming and going reach the model, and a file without any of these keys
// has the hash it had before there were such keys.
func TestProjectsInFull(t *testing.T) {
	src := rich(t)
	plain, found := Compile(src, nil)
	if plain == nil || plain.Spec.Built() || plain.Spec.People[0].Arrives != 0 {
		t.Fatal(found)
	}
	src.Projects[0].Size, src.Manager.Small = "medium", 4
	src.People[0].Arrives, src.People[0].Leaves = "w1 wed", "w2 tue"
	full, found := Compile(src, nil)
	if full == nil {
		t.Fatal(found)
	}
	p := full.Spec.People[0]
	if !full.Spec.Built() || full.Spec.Projects[0].Size != org.Medium || full.Spec.Piles != 4 || p.Arrives != quantity.DayOf(1, quantity.Wednesday) || p.Leaves != quantity.DayOf(2, quantity.Tuesday) {
		t.Errorf("%+v %+v", full.Spec.Projects[0], p)
	}
	if full.RulesHash == plain.RulesHash || full.TextHash != plain.TextHash {
		t.Error("the new keys are not in the rules hash alone")
	}
}

// TestModelReachesTheSpec: what full.toml declares stands in the specification of the model.
func TestModelReachesTheSpec(t *testing.T) {
	s, found := OpenFile(testScenarios + "ok/full.toml")
	if s == nil {
		t.Fatal(found)
	}
	spec := &s.Spec
	if spec.Uses != org.AllPeople() || spec.Cash != .2 || spec.Piles != 3 || spec.Hands != .2 {
		t.Errorf("uses %+v, cash %v, piles %v, hands %v", spec.Uses, spec.Cash, spec.Piles, spec.Hands)
	}
	if a := spec.Asks; a.PerDay != .1 || a.Concerned != .05 || a.Concern.High != .9 || a.Blocks.Low != .05 || a.Lasts != 15 {
		t.Errorf("asks %+v", a)
	}
	ana, ben, cleo := spec.People[0], spec.People[1], spec.People[2]
	trait := func(low, high float64) org.Trait { return org.Trait{Declared: true, Low: low, High: high} }
	if m := ana.Mind; m.Control != trait(1, 1) || m.Response != trait(.8, 1.2) || m.Theta != trait(10, 30) || m.Level[org.Relatedness] != trait(-1, 0) ||
		m.Interest[term.WorkSupport] != trait(-2, -2) || m.Extra != trait(4, 4) || ana.Strain != trait(0, .5) {
		t.Errorf("traits of Ana: %+v", ana)
	}
	if p := ana.Parts; len(p) != 2 || p[0] != (org.Part{Share: .6, Knows: trait(.8, .8)}) || p[1] != (org.Part{Project: 1, Share: .4, Known: 2, Knows: trait(.1, .2)}) || ana.Project != 0 {
		t.Errorf("parts of Ana: %+v, main %d", p, ana.Project)
	}
	if ben.Mind != (org.MindSpec{}) || ben.Parts != nil || ben.Leaves != quantity.DayOf(8, quantity.Thursday) {
		t.Errorf("Ben: %+v", ben)
	}
	if !cleo.Recruited || cleo.Arrives != quantity.DayOf(2, quantity.Monday) || cleo.Parts[0].Share != 1 || cleo.Parts[0].New {
		t.Errorf("Cleo: %+v", cleo)
	}
	if p := spec.Projects[1]; p.Kind != int(term.WorkOperations) || p.Size != org.Small || spec.Projects[0].Parallel != .7 {
		t.Errorf("projects: %+v", spec.Projects)
	}
}

// TestFullHasEverything: the file that is meant to have everything of the full model once has every word, effect, trait and act of it.
func TestFullHasEverything(t *testing.T) {
	data, err := os.ReadFile(testScenarios + "ok/full.toml")
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	has := func(kind, pattern string) {
		if !regexp.MustCompile(pattern).MatchString(text) {
			t.Errorf("%s %s is not in full.toml", kind, pattern)
		}
	}
	for _, w := range slices.Concat(modelWords(), modelTruths(), teamTruths()) {
		name := strings.TrimPrefix(w.name, "truth.")
		if w.hidden {
			name = `truth\.` + name
		}
		has("word", `\b`+name+`\b`)
	}
	for _, f := range effectForms[EffectMotivation:EffectApprove] {
		has("effect", `"`+f.word+` \w+`)
	}
	for _, k := range mindKeys() {
		has("trait", `(?m)^ +`+k.name+` += `)
	}
	for _, name := range sceneVerbs() {
		v, _ := parseVerb(name)
		if need, _ := restsOn(v); need != 0 || act.HandsOn(v) || targetsOf(v)&needsProject != 0 {
			has("act", `act += \{ `+name+` = `)
		}
	}
}

// TestRefillIsAskedForByName: all is every sub-model of people but the stranger under a known name; the parts of the model and the uses of
// the specification are in the same order.
func TestRefillIsAskedForByName(t *testing.T) {
	src := rich(t)
	src.Model.Uses = "all"
	s, found := Compile(src, nil)
	if s == nil {
		t.Fatal(found)
	}
	want := org.AllPeople()
	want.Refill = false
	if s.Spec.Uses != want {
		t.Errorf("all is %+v", s.Spec.Uses)
	}
	for i, m := range subModels() {
		u := org.Uses{}
		*m.use(&u) = true
		got := []bool{u.Needs, u.Goals, u.Alignment, u.Turnover, u.Hours, u.Justice, u.Feedback, u.Team, u.Leverage, u.Reading, u.Refill}
		if slices.Index(got, true) != i || parts(1<<i).or() != m.name {
			t.Errorf("%s is %v of %v", m.name, i, got)
		}
	}
}

// TestRepeatedTablesAreKnown: the list of tables in double brackets is what a Source holds several of.
func TestRepeatedTablesAreKnown(t *testing.T) {
	found := map[string]bool{}
	var look func(r reflect.Type)
	look = func(r reflect.Type) {
		for i := range r.NumField() {
			f := r.Field(i)
			switch kind := f.Type.Kind(); {
			case kind == reflect.Struct:
				look(f.Type)
			case kind == reflect.Slice && f.Type.Elem().Kind() == reflect.Struct:
				found[f.Tag.Get("toml")] = true
				look(f.Type.Elem())
			}
		}
	}
	look(reflect.TypeFor[Source]())
	list := slices.Sorted(maps.Keys(found))
	if known := slices.Sorted(slices.Values(repeated())); !slices.Equal(list, known) {
		t.Errorf("a Source repeats %v, known are %v", list, known)
	}
}
