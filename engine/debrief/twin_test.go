package debrief

import (
	"context"
	"os"
	"reflect"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
)

// golden opens a stored play of Two Strides Away.
func golden(t testing.TB, name string) (*scenario.Scenario, declog.Log) {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	f, err := os.Open("../../scenarios/two-strides/golden/" + name + ".log")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	log, damage, err := declog.Decode(f)
	if err != nil || damage != nil {
		t.Fatal(err, damage)
	}
	if _, err := session.Replay(sc, log); err != nil {
		t.Fatal(err)
	}
	return sc, log
}

// reviewed is a debrief gone through to the crowd, with the nth moment named.
func reviewed(t testing.TB, name string, nth int) *Review {
	t.Helper()
	sc, log := golden(t, name)
	return toTheCrowd(t, sc, log, nth)
}

func toTheCrowd(t testing.TB, sc *scenario.Scenario, log declog.Log, nth int) *Review {
	t.Helper()
	r := New(context.Background(), sc, log)
	r.Go("ending")
	m := r.Moments()[nth%len(r.Moments())]
	r.Name(number(m.ID), "")
	r.Lay([3]int{5, 3, 2})
	r.Go("crowd")
	return r
}

// pivoted is a debrief that knows its pivot and its lives, and computes nothing behind them.
func pivoted(t testing.TB, name string, nth int) *Review {
	t.Helper()
	sc, log := golden(t, name)
	r := New(context.Background(), sc, log)
	r.page.Moment = r.Moments()[nth%len(r.Moments())].ID
	r.choosePivot()
	r.live(Runs)
	return r
}

func number(id string) int {
	n := 0
	for _, c := range id {
		n = 10*n + int(c-'0')
	}
	return n
}

// TestTwinIsTold: what is told of a twin says what was decided, what is decided instead, why this one, and where it stops; days on which nothing
// differed say so; no line stands on both sides of a day.
func TestTwinIsTold(t *testing.T) {
	for _, name := range []string{"attentive", "mail-first", "absent"} {
		for nth := range 4 {
			r := pivoted(t, name, nth)
			c := compared(t, r)
			w, _, err := r.twin(&c, newLedger())
			if err != nil || w == nil {
				t.Fatalf("%s moment %d has no twin", name, nth)
			}
			if w.Yours == "" || w.Other == "" || w.Yours == w.Other || !strings.Contains(w.Why, "in this model") || w.End == "" || w.Untouched == "" {
				t.Errorf("%s moment %d: %+v", name, nth, w)
			}
			if len(w.Days) == 0 || w.Days[0].Same || len(w.Days[0].Other) == 0 {
				t.Errorf("%s moment %d: the day of the decision shows no difference: %+v", name, nth, w.Days)
			}
			for _, d := range w.Days {
				if d.Same != (len(d.Yours)+len(d.Other) == 0) {
					t.Errorf("%s moment %d: %+v", name, nth, d)
				}
			}
		}
	}
}

// TestStepsFollow: after the crowd every step that has something to tell comes once, in order, and the card last.
func TestStepsFollow(t *testing.T) {
	r := reviewed(t, "attentive", 2)
	var order []string
	for range 10 {
		id, text := r.Next()
		if id == "" {
			break
		}
		if text == "" {
			t.Errorf("nothing says what leads to %s", id)
		}
		r.Go(id)
		if len(r.Page().Blocks(id)) == 0 {
			t.Errorf("%s says nothing", id)
		}
		order = append(order, id)
	}
	if len(order) < 2 || order[0] != "twin" || order[len(order)-1] != "card" {
		t.Errorf("steps came as %v", order)
	}
	r.Write("when Joon asks me something, I will write back")
	if r.Step() != "done" || r.Page().Card.Text == "" {
		t.Errorf("the card is not kept: %+v at %s", r.Page().Card, r.Step())
	}
}

// TestABracketIsNoEnd: what has ended in brackets has not ended the sentence around it, and what ends in its quotation marks has.
func TestABracketIsNoEnd(t *testing.T) {
	for given, want := range map[string]string{
		"": "", "so": "so.", "so!": "so!", "say “so?”": "say “so?”", "ask (“So?”)": "ask (“So?”).", "say “so”": "say “so”.",
		"„Es bleibt. Ohne Gruppen.“": "„Es bleibt. Ohne Gruppen.“", "Sag „so“": "Sag „so“.", "« C’est fini.\u00a0»": "« C’est fini.\u00a0»", "»Ja!«": "»Ja!«",
	} {
		if got := stopped(given); got != want {
			t.Errorf("%q: %q, not %q", given, got, want)
		}
	}
}

// TestAVacantPlaceIsNobody: those to whom nothing differed are people; a place that is kept for somebody is not named among them.
func TestAVacantPlaceIsNobody(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "the-perfect-candidate")
	if sc == nil {
		t.Fatal(found)
	}
	r := &Review{sc: sc}
	if got := r.untouched(fates.Twin{}); !strings.HasPrefix(got, "For nobody on the floor") {
		t.Errorf("nobody reached: %q", got)
	}
	got := r.untouched(fates.Twin{Reached: []fates.Reached{{Person: 0}}})
	if strings.Contains(got, "Ravi") || strings.Contains(got, "The") || !strings.Contains(got, "Joost and Constance") {
		t.Errorf("one reached: %q", got)
	}
}

// TestTheCrowdFillsInBehind: the first lives are told while the rest are lived, and the crowd that then stands there is that of one run.
func TestTheCrowdFillsInBehind(t *testing.T) {
	r := reviewed(t, "attentive", 2)
	whole := pivoted(t, "attentive", 2)
	if r.pivot != whole.pivot {
		t.Fatalf("%d and %d are lived again", r.pivot, whole.pivot)
	}
	if len(r.result.Lives) != Runs || !reflect.DeepEqual(r.result.Lives, whole.result.Lives) || r.page.Crowd.Total != Runs {
		t.Errorf("%d lives stand in the crowd, %d in one run", len(r.result.Lives), len(whole.result.Lives))
	}
	if r.page.Caveat != whole.page.Caveat {
		t.Errorf("%q, in one run %q", r.page.Caveat, whole.page.Caveat)
	}
}
