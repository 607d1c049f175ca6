package scenarios_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestHandsOffIsHeldBetweenScenesToo: Teodor's importer is his in every gap; who takes his task over in a free one has broken the word that was
// given, and who takes over somebody else's has not.
func TestHandsOffIsHeldBetweenScenesToo(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "hip-deep")
	if sc == nil {
		t.Fatal(found)
	}
	for _, k := range []struct {
		whose string
		state observe.PromiseState
	}{{"teodor", observe.Broken}, {"dinah", observe.Given}} {
		if got := takenOver(t, sc, k.whose, "hands-off"); got != k.state {
			t.Errorf("%s's task is taken over, and the promise stands at %v, not at %v", k.whose, got, k.state)
		}
	}
}

// takenOver gives a promise, takes somebody's task over in the first free gap, leaves that day, and returns how the promise stands then.
func takenOver(t *testing.T, sc *scenario.Scenario, person, promise string) observe.PromiseState {
	t.Helper()
	_, who := named(t, sc, "night", person)
	word := term.NoPromise
	for i := range sc.Source.Promises {
		if sc.Source.Promises[i].ID == promise {
			word = term.PromiseID(i)
		}
	}
	s, taken := session.Start(sc, 7, 7, nil), -1
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		d := s.See()
		if taken >= 0 && int(d.Day) > taken {
			return d.Promises[word].State
		}
		a := s.Fallback()
		switch give := term.NewAct(term.Promise); {
		case d.Promises[word].State == observe.Asked:
			give.Promise = word
			a = give
		case s.Stop() == term.Gap && d.Scene.Event == term.NoEvent && taken < 0:
			take := term.NewAct(term.TakeTask)
			take.Person = who
			if s.Check(take) == nil {
				a, taken = take, int(d.Day)
			}
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused.Reason)
		}
		s.Continue()
	}
	t.Fatal("no free gap in the whole play")
	return 0
}

// TestEndingsHoldWithoutAPromise: an ending is followed by what became of the promises, and whoever gave none reads that nothing was promised. So no ending says that
// something was.
func TestEndingsHoldWithoutAPromise(t *testing.T) {
	const pause = "\x00"
	sentence := regexp.MustCompile(`([.!?]”?) `)
	given := regexp.MustCompile(`(?i)promise|your word`)
	open := []string{" not", "come to what they come to", "the matter of the promises", "asked for your word"}
	named := 0
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for i := range sc.Source.Endings {
			e := &sc.Source.Endings[i]
			for _, s := range strings.Split(sentence.ReplaceAllString(e.Text, "$1"+pause), pause) {
				if !given.MatchString(s) {
					continue
				}
				named++
				if !slices.ContainsFunc(open, func(part string) bool { return strings.Contains(s, part) }) {
					t.Errorf("%s, %s: %s", id, e.ID, s)
				}
			}
		}
	}
	if named == 0 {
		t.Error("no ending names a promise: the test shows nothing")
	}
}
