package plays_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"headcount/engine/view"
	"headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
)

// TestLateAnswersAreTold: who wrote and got the answer within the half day is told what it was, in other words than whoever still waits for one. It is what
// the room stands before: the same choice, and different outcomes.
func TestLateAnswersAreTold(t *testing.T) {
	both := 0
	for round, scene := range open(t, true, 1).Rounds() {
		told := map[string]map[string]string{} // by choice, then by words: what came
		for n := range 60 {
			one, err := open(t, true, 1).Open(round, 0, fmt.Sprint("s", n))
			if err != nil {
				t.Fatal(err)
			}
			pick(t, one, n)
			waitOut(t, one)
			for _, a := range one.Answers() {
				if a.Event != scene.ID {
					continue
				}
				if out := a.Came == "sent"; out != strings.Contains(a.Told, "still out") {
					t.Errorf("%s, %s came out %q and is told as %q", scene.ID, a.Choice, a.Came, a.Told)
				}
				if told[a.Choice] == nil {
					told[a.Choice] = map[string]string{}
				}
				if before, ok := told[a.Choice][a.Told]; ok && before != a.Came {
					t.Errorf("%s, %s came out %q and %q, both told as %q", scene.ID, a.Choice, before, a.Came, a.Told)
				}
				told[a.Choice][a.Told] = a.Came
			}
		}
		for _, words := range told {
			came := slices.Collect(maps.Values(words))
			if len(came) > 1 && slices.Contains(came, "sent") {
				both++
			}
		}
	}
	if both == 0 {
		t.Error("no choice was both answered in time and not")
	}
}

// waitOut spends the rest of a half day waiting.
func waitOut(t *testing.T, one room.Play) {
	t.Helper()
	for n := 0; !one.Over(); n++ {
		if n > 8*plays.Moves {
			t.Fatal("it is never over")
		}
		offers := one.Offers()
		do := offers[0].ID
		for i := range offers {
			if offers[i].Verb == "wait" {
				do = offers[i].ID
			}
		}
		if r := one.Do(view.Intent{Offer: do, Forecast: 50}); r.Problem != "" {
			t.Fatal(r.Problem)
		}
	}
}
