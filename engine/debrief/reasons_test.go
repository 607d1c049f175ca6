package debrief

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/term"
)

// mechanism is one of the small scenarios that each show one mechanism of the model.
func mechanism(t *testing.T, name string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/" + name + ".toml")
	if sc == nil || len(found) > 0 {
		t.Fatal(found)
	}
	return sc
}

// TestWhateverMovesTrustIsWorded: each reason for which the model lets trust move, with a colleague or with somebody who has a say, and belief in the manager's
// word, has words in the chain.
func TestWhateverMovesTrustIsWorded(t *testing.T) {
	moves := regexp.MustCompile(`\b(Gain|Letdown|Breach|GainWith|LetdownOf)\([^\n"]*"([^"]+)"\)`)
	files, err := filepath.Glob("../../sim/*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		for _, m := range moves.FindAllStringSubmatch(string(text), -1) {
			seen++
			k := Key{Process: "trust", What: "trust", Because: m[2], Object: term.NoObject}
			if _, ok := k.told(); !ok {
				t.Errorf("%s: %q has no words for somebody of the team", f, m[2])
			}
			if k.Sort = term.SortStakeholder; strings.HasSuffix(m[1], "With") || strings.HasSuffix(m[1], "Of") {
				if _, ok := k.told(); !ok {
					t.Errorf("%s: %q has no words for somebody with a say", f, m[2])
				}
			}
		}
	}
	if seen < 25 {
		t.Errorf("only %d reasons are found", seen)
	}
	if _, ok := (Key{Process: "credit", What: "credibility", Because: "a promise"}).told(); !ok {
		t.Error("that a promise is held against the manager's word has no words")
	}
}

// TestWhyItBroke: a dependency nobody had asked about could have been learned of, one that was known could have been settled, and what stood empty at the end of
// the year is no chance.
func TestWhyItBroke(t *testing.T) {
	for because, know := range map[string]string{
		"a dependency nobody had asked about":         "learnable",
		"a dependency that was known and not settled": "knowable",
	} {
		f, ok := Key{Process: "systems", What: "work", Because: because, Sort: term.SortSystem}.told()
		if !ok || f.know != know {
			t.Errorf("%s: %+v", because, f)
		}
	}
	empty, _ := Key{Process: "budget", What: "taken away", Because: "empty at the end of the year", Sort: term.SortRequest}.told()
	saved, _ := Key{Process: "budget", What: "taken away", Because: "savings", Sort: term.SortRequest}.told()
	if empty.know != "learnable" || saved.know != "chance" || empty.text == saved.text {
		t.Errorf("empty: %+v, saved: %+v", empty, saved)
	}
}

// TestCalledAsInPlay: whoever goes by a title or by what they do is called so in what is computed afterwards as well.
func TestCalledAsInPlay(t *testing.T) {
	for name, want := range map[string]string{"Dr Imai": "Dr Imai", "The night operator": "The night operator", "Ana Marek": "Ana"} {
		sc := *mechanism(t, "unknown-dependency")
		src := *sc.Source
		src.People = append([]scenario.PersonSource(nil), src.People...)
		src.People[0].Name = name
		sc.Source = &src
		r := Review{sc: &sc}
		if got, want := r.follows(Key{Person: 0, Matter: term.NoMatter, Project: term.NoProject, Object: term.NoObject}, following["left"], 1, 0), want+" left. In the other life it did not come to that."; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	r := Review{sc: mechanism(t, "organisation")}
	k := Key{Sort: term.SortSystem, Object: 0, Person: term.NoPerson, Matter: term.NoMatter, Project: term.NoProject}
	if got := r.follows(k, followingObjects["systems:settled"], 1, 0); !strings.HasPrefix(got, "Things were arranged with whoever looks after the ledger.") {
		t.Errorf("%q", got)
	}
}
