package scenario

import (
	"os"
	"regexp"
	"slices"
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestOwnPartReachesTheSpec: what own-part.toml declares stands in the specification of the model.
func TestOwnPartReachesTheSpec(t *testing.T) {
	s, found := OpenFile(testScenarios + "ok/own-part.toml")
	if s == nil {
		t.Fatal(found)
	}
	spec := &s.Spec
	if want := (org.SelfSpec{On: true, Identity: .3, Growth: [3]float64{.1, .2, 0}, Ladder: org.LadderTurns, Vows: true}); spec.Self != want {
		t.Errorf("self: %+v", spec.Self)
	}
	want := []org.AdviserSpec{
		{Kind: term.Mentor, Right: 7, Wrong: 4, Battle: term.Late},
		{Kind: term.Peer, Habit: org.Habit{Do: term.OneToOne, Way: term.Aside}},
		{Kind: term.HR},
	}
	if !slices.Equal(spec.Advisers, want) {
		t.Errorf("advisers: %+v", spec.Advisers)
	}
	c := &spec.Calendar
	ben := term.PersonID(1)
	if len(c.Dates) != 8 || !c.Off(5) || c.Off(6) || c.AwayTo(ben, 7) != 9 || c.FiscalWeekOf(0) != 40 || c.Dates[5].Known != quantity.DayOf(5, quantity.Wednesday) {
		t.Errorf("calendar: %+v", c)
	}
	if d := c.Dates[5]; !slices.Equal(d.Moves, []org.Move{{Person: ben, Project: 1}}) || !d.NewBoss {
		t.Errorf("re-organisation: %+v", d)
	}
	asks := s.Events[0].Choices
	if a := asks[0].Act; a.Verb != term.Advise || a.Object != 0 || a.Project != 0 || a.Person != term.NoPerson {
		t.Errorf("ask Sol: %+v", a)
	}
	if a := asks[1].Act; a.Object != 1 || a.Person != 0 {
		t.Errorf("ask Kim: %+v", a)
	}
	if a := asks[3].Act; a.Verb != term.Promise || a.Promise != term.NoPromise || a.Person != 0 || a.Matter != 0 || a.Channel != term.Walk {
		t.Errorf("promise: %+v", a)
	}
}

// TestOwnPartHasEverything: every word of the player's own part stands in own-part.toml.
func TestOwnPartHasEverything(t *testing.T) {
	data, err := os.ReadFile(testScenarios + "ok/own-part.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range append(selfWords(), selfTruths()...) {
		name := `\b` + w.name + `\b`
		if w.hidden {
			name = `truth\.` + w.name
		}
		if !regexp.MustCompile(name).Match(data) {
			t.Errorf("%s is not in own-part.toml", w.name)
		}
	}
	for _, kind := range org.DateKindNames() {
		if !regexp.MustCompile(`kind += "` + kind + `"`).Match(data) {
			t.Errorf("date kind %s is not in own-part.toml", kind)
		}
	}
}
