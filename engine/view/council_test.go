package view

import (
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
)

// TestResearchedByHand: hours of reading, at both ends of what each sentence is said of.
func TestResearchedByHand(t *testing.T) {
	const none, afternoon, day = "Nobody has looked into it yet.", "An afternoon of reading is behind it.", "A good day of reading is behind it."
	const two, week = "Two days and more of reading are behind it.", "A week of reading is behind it. Hardly anything in it was new since the middle."
	for hours, want := range map[float64]string{0: none, .4: none, .5: afternoon, 5.9: afternoon, 6: day, 11.9: day, 12: two, 23.9: two, 24: week, 90: week} {
		if got := researched(hours); got != want {
			t.Errorf("%v hours: %q, want %q", hours, got, want)
		}
	}
}

func councilMaker(t *testing.T) (*Maker, *observe.Desk) {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/council.toml")
	if sc == nil {
		t.Fatal(found)
	}
	s := session.Start(sc, 3, 3, nil)
	s.Arrive()
	return NewMaker(sc), s.See()
}

// TestWhatATalkIsAbout: of two proposals that somebody has a say in, a talk is about the first that is not decided, and their sheet says so; of one there is no doubt.
func TestWhatATalkIsAbout(t *testing.T) {
	m, d := councilMaker(t)
	lines := func() string { return strings.Join(partOf(t, []Topic{m.council(d)}, "council", "ops").Lines, " ") }
	if got := lines(); !strings.Contains(got, "What you talk about, until it is decided: “New machines in spring”.") {
		t.Errorf("of two: %q", got)
	}
	d.Proposals[0].Decided = 3
	if got := lines(); strings.Contains(got, "What you talk about") {
		t.Errorf("of one: %q", got)
	}
}

// TestWhoCameAfterIsNotCalledAsBefore: once somebody else is above the manager, the name that the scenario gives the boss is nobody's; “Head of works” is whoever is it.
func TestWhoCameAfterIsNotCalledAsBefore(t *testing.T) {
	m, d := councilMaker(t)
	title := func() string {
		m.learn(d)
		return partOf(t, []Topic{m.requests(d)}, "budget", "boss").Title
	}
	if got := title(); got != "Ms Okafor" {
		t.Errorf("before: %q", got)
	}
	if got := m.bossIn("Knock at the boss’s door, as the boss likes it"); got != "Knock at Ms Okafor’s door, as Ms Okafor likes it" {
		t.Errorf("before: %q", got)
	}
	if n := testing.AllocsPerRun(10, func() { m.bossIn("Walk over and say thank you") }); n > 0 { // of some hundreds in a gap
		t.Errorf("a label that speaks of nobody takes %v allocations", n)
	}
	d.Bosses = 1
	if got := title(); got != "Your boss" {
		t.Errorf("after: %q", got)
	}
	if got := m.bossIn("Knock at the boss’s door"); got != "Knock at the boss’s door" {
		t.Errorf("after: %q", got)
	}
	src := *m.src
	src.Company.Boss = "Head of works"
	m.src = &src
	if got := title(); got != "The head of works" {
		t.Errorf("by what they are: %q", got)
	}
}
