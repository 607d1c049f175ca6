package debrief

import (
	"context"
	"maps"
	"slices"
	"strings"
	"testing"

	"headcount/engine/fates"
	"headcount/sim/process"
	"headcount/sim/term"
)

// differed is a ledger of what came in the lived life and not in the other.
func differed(causes ...process.Cause) *ledger {
	l := newLedger()
	for i := range causes {
		causes[i].Matter, causes[i].Object = term.NoMatter, term.NoObject
		l.watch(&fates.Happening{Causes: causes[i : i+1]})
	}
	return l
}

// TestSlightThingsAreLeftOut: ten hours of wasted work (20 times the least that is told) leave room for trust that moved by .04 (10 times) and none for .01
// (2.5 times, less than a quarter); a promise kept is no matter of degree; and where the little trust is all there is, it is told.
func TestSlightThingsAreLeftOut(t *testing.T) {
	r := pivoted(t, "attentive", 0)
	tw := &fates.Twin{Yours: term.NewAct(term.Wait)}
	waste := process.Cause{What: "waste", Because: "something unsaid about it", Person: term.NoPerson, Change: 10}
	trust := func(because string, change float64) process.Cause {
		return process.Cause{What: "trust", Because: because, Person: 0, Project: term.NoProject, Change: change}
	}
	links, left := r.following(tw, differed(waste, trust("pressed", -.04), trust("thanked", .01), trust("a kept promise", .01), trust("an answer", .003)))
	if len(links) != 3 || left != 1 {
		t.Fatalf("%d links, %d left out: %+v", len(links), left, links)
	}
	for _, x := range links {
		if strings.Contains(x.view.Text, "thanked") {
			t.Errorf("beside ten hours of work it is told that %s", x.view.Text)
		}
	}
	if links, left := r.following(tw, differed(trust("thanked", .01))); len(links) != 1 || left != 0 {
		t.Errorf("alone, a little trust is told by %d links, and %d are left out", len(links), left)
	}
	if links, left := r.following(tw, differed()); len(links) != 0 || left != 0 {
		t.Errorf("of nothing %d links are told and %d left out", len(links), left)
	}
}

// TestNoChainEmpties: over real plays, something slight is left out of some chains, never the largest of one, and none is left without links that had any.
func TestNoChainEmpties(t *testing.T) {
	chains, cut := 0, 0
	for _, who := range []string{"attentive", "mail-first"} {
		sc, log := golden(t, who)
		for _, e := range log.Entries {
			if e.Gap == 0 || e.Act.Event == "" {
				continue
			}
			others, err := fates.Alternatives(sc, log, e.N)
			if err != nil {
				t.Fatal(err)
			}
			r := pivoted(t, who, 0)
			for _, a := range others {
				l := newLedger()
				tw, err := fates.RunTwin(context.Background(), sc, log, e.N, a, l.watch)
				if err != nil {
					t.Fatal(err)
				}
				links, left := r.following(&tw, l)
				largest, least := 0.0, 0.0
				for _, x := range links {
					s, _ := x.claim.Cause.told()
					w := max(x.claim.Yours-x.claim.Other, x.claim.Other-x.claim.Yours) / s.least
					if p := x.claim.Cause.Person; p == tw.Yours.Person && p != term.NoPerson {
						w *= 2
					}
					if largest = max(largest, w); x.claim.Cause.degree() && (least == 0 || w < least) {
						least = w
					}
				}
				if left > 0 && len(links) == 0 || least > 0 && least < .25*largest {
					t.Errorf("%s, decision %d: %d links of weights %.1f to %.1f, %d left out", who, e.N, len(links), least, largest, left)
				}
				if len(links) > 0 {
					chains++
				}
				if left > 0 {
					cut++
				}
			}
		}
	}
	t.Logf("%d chains, slight things left out of %d", chains, cut)
	if chains < 20 || cut == 0 {
		t.Errorf("%d chains, %d cut: too few to judge by", chains, cut)
	}
}

// TestWhatHappensIsCounted: of what comes or does not, more and less are told as how often; of work and of degrees as how much.
func TestWhatHappensIsCounted(t *testing.T) {
	r := pivoted(t, "attentive", 0)
	for _, c := range []struct {
		key          Key
		yours, other float64
		want         string
	}{
		{Key{What: "settled", Person: 0, Matter: 0, Project: term.NoProject}, 1, 2, "Less often"},
		{Key{What: "stands", Person: 0, Matter: 0, Project: term.NoProject}, 3, 1, "More often"},
		{Key{What: "waste", Because: "something unsaid about it", Person: term.NoPerson, Matter: term.NoMatter, Project: 0}, 9, 4, "More so"},
		{Key{What: "trust", Because: "thanked", Person: 0, Matter: term.NoMatter, Project: term.NoProject}, .01, .03, "Less so"},
	} {
		f, known := c.key.told()
		if got := r.follows(c.key, f, c.yours, c.other); !known || !strings.Contains(got, c.want+" than in the other life.") {
			t.Errorf("%s %v and %v: %q", c.key.What, c.yours, c.other, got)
		}
	}
	if a, b := livedText(.01, 1), livedText(-2.04, 1); !strings.Contains(a, "by next to nothing") || !strings.Contains(b, "your way came out better, by 2.0.") {
		t.Errorf("%q, %q", a, b)
	}
}

// TestWhatFollowedHasTheApostrophesOfBooks, as all else that is said.
func TestWhatFollowedHasTheApostrophesOfBooks(t *testing.T) {
	said := slices.Collect(maps.Values(outcomeTexts))
	for _, table := range []map[string]follow{following, followingObjects} {
		for _, f := range table {
			said = append(said, f.text, f.minus)
		}
	}
	for _, text := range said {
		if strings.Contains(text, "'") {
			t.Errorf("%s", text)
		}
	}
}
