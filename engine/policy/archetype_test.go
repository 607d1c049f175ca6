package policy

import (
	"math"
	"slices"
	"testing"

	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

func TestByNameKnowsAll(t *testing.T) {
	want := []string{
		"idle", "random", "mail-first", "walk-first", "attentive", "hands-on", "absent", "micromanager", "researcher", "people-first", "balanced",
		"novice", "mentored",
	}
	if got := Names(); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	for _, name := range append(Names(), Archetypes()...) {
		if _, ok := ByName(name); !ok {
			t.Errorf("no policy %s", name)
		}
	}
	if _, ok := ByName("nobody"); ok {
		t.Error("a policy nobody")
	}
	if len(Archetypes()) != 8 {
		t.Errorf("%d archetypes are declared, want eight", len(Archetypes()))
	}
}

// verbs counts what a policy does in a thousand gaps of the desk.
func verbs(p Decider, d *observe.Desk) map[term.Verb]int {
	counts := map[term.Verb]int{}
	for k := range 1000 {
		d.Luck = rng.New(0, uint64(k))
		counts[p.Decide(d).Verb]++
	}
	return counts
}

// TestArchetypesDoWhatTheyAreNamedFor, with one plain matter on the desk: the balanced attends in .72 of the gaps, the absent in .12; the
// hands-on does own work in .55 * .7/1.0 of them, the people-first visits in .2 * .7/1.0.
func TestArchetypesDoWhatTheyAreNamedFor(t *testing.T) {
	for _, k := range []struct {
		name      string
		verb      term.Verb
		low, high int
	}{
		{"balanced", term.Answer, 180, 300}, // .72 less those it asks about: .7 of .72, so .22 and a little
		{"balanced", term.Ask, 450, 560},
		{"absent", term.Answer, 80, 160},
		{"absent", term.Wait, 600, 780},
		{"hands-on", term.OwnWork, 340, 450},
		{"people-first", term.OneToOne, 25, 90},
		{"researcher", term.ReadMail, 420, 560},
		{"micromanager", term.OwnWork, 15, 65},
		{"mail-first", term.Answer, 720, 900},
	} {
		if n := verbs(Named(k.name), desk())[k.verb]; n < k.low || n > k.high {
			t.Errorf("%s does %v %d times in 1000, want %d to %d", k.name, k.verb, n, k.low, k.high)
		}
	}
}

func TestBalancedJudgesTheWay(t *testing.T) {
	written := func(clear term.Band) int {
		n := 0
		for k := range 1000 {
			d := desk()
			d.Luck, d.Matters[0].Unclear, d.Matters[0].Rounds = rng.New(0, uint64(k)), clear, 0
			if a := Named("balanced").Decide(d); a.Verb == term.Answer && a.Channel.Written() {
				n++
			}
		}
		return n
	}
	if plain, open := written(term.Fine), written(term.Strained); plain < 600 || open > 120 {
		t.Errorf("written: %d of plain matters, %d of those open to meaning", plain, open)
	}
}

// TestMixtures: weights add up to 1, follow from the seed alone, and are met by what is done.
func TestMixtures(t *testing.T) {
	a, b, other := NewMixture(5).Weights(), NewMixture(5).Weights(), NewMixture(6).Weights()
	sum := 0.0
	for i := range a {
		sum += a[i]
	}
	if !slices.Equal(a, b) || slices.Equal(a, other) || math.Abs(sum-1) > 1e-12 {
		t.Errorf("%v, %v, %v", a, b, other)
	}
	mean := make([]float64, len(a))
	for seed := range uint64(2000) {
		for i, w := range NewMixture(seed).Weights() {
			mean[i] += w / 2000
		}
	}
	for i, m := range mean {
		if math.Abs(m-.125) > .01 {
			t.Errorf("%s has mean weight %v over mixtures, want 1/8", Archetypes()[i], m)
		}
	}
}
