package view

import (
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestWhoWorksHereAlreadyIsNoNewcomer: somebody from the team who gets a post brings no bag on a first day, and no firm of theirs makes them another offer;
// of somebody from outside all of that is told as before.
func TestWhoWorksHereAlreadyIsNoNewcomer(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/the-perfect-candidate/scenario.toml")
	if sc == nil {
		t.Fatal(found)
	}
	m := NewMaker(sc)
	index := func(id string) int {
		for i, c := range m.src.Candidates {
			if c.ID == id {
				return i
			}
		}
		t.Fatalf("no candidate %s", id)
		return -1
	}
	within, outside := index("from-inside"), index("leander")
	joined := func(k int) string {
		return m.sign(&observe.Desk{Day: 12}, &observe.News{Kind: observe.NewsJoined, Person: term.NoPerson, Matter: term.NoMatter, Index: k}).Text
	}
	if got := joined(within); got != "Halina Wrona has handed over the old work, and begins with the new: the post on the Bridge." {
		t.Errorf("from inside: %q", got)
	}
	if got := joined(outside); !strings.Contains(got, "first day") {
		t.Errorf("from outside: %q", got)
	}
	foreign := []string{"own firm", "commute", "other team", "lunch with them", "told them here", "a day at home", "small trade", "show Halina round", "wrong field"}
	for day := range 40 {
		for _, came := range []term.Outcome{term.Accepted, term.TurnedDown, term.Deferred, term.Sent} {
			m := NewMaker(sc) // one that has told nothing yet: who has told all there is goes on to what is said of anybody
			d := &observe.Desk{Day: 12}
			d.Luck = rng.New(1, uint64(day))
			a := term.NewAct(term.Offer)
			a.Object = term.ObjectID(within)
			said := m.Outcome(d, Came{Act: a, Outcome: came, Revealed: term.NoMatter})
			for _, w := range foreign {
				if strings.Contains(said, w) {
					t.Errorf("%v: %q", came, said)
				}
			}
			if a.Object = term.ObjectID(outside); m.Outcome(d, Came{Act: a, Outcome: came, Revealed: term.NoMatter}) == "" {
				t.Errorf("%v: nothing said of somebody from outside", came)
			}
		}
	}
}

// TestWhoHasASayIsSpokenWithAboutIt: what counts is a talk about what is to be decided, not a good morning, and one of three who is left is not none of them.
func TestWhoHasASayIsSpokenWithAboutIt(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/forty-pages/scenario.toml")
	if sc == nil {
		t.Fatal(found)
	}
	m := NewMaker(sc)
	d := &observe.Desk{Day: 12, Council: []observe.Stakeholder{{ID: 0, Last: -1}, {ID: 1, Last: -1}, {ID: 2, Last: -1}}}
	for met, want := range []string{
		"three people have a say, and you have spoken with none of them about it", "three people have a say, and you have yet to speak with two of them about it",
		"three people have a say, and you have yet to speak with one of them about it", "three people have a say",
	} {
		if met > 0 {
			d.Council[met-1].Met, d.Council[met-1].Last = 1, 11
		}
		if got := m.council(d).Line; got != want {
			t.Errorf("%d met: %q, want %q", met, got, want)
		}
	}
	if d.Council[0].Last = -1; m.council(d).Parts[0].Meta != "not spoken with about it yet" {
		t.Errorf("meta: %q", m.council(d).Parts[0].Meta)
	}
}
