package fates_test

import (
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestStandInsKeepHabitsAboutThings: somebody who consults stakeholders does so in lives that the log does not answer, whomever there is, in
// the same manner and by the same way, and asks colleagues who are there.
func TestStandInsKeepHabitsAboutThings(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/council.toml")
	if sc == nil {
		t.Fatal(found)
	}
	consult := term.NewAct(term.Consult).On(0)
	consult.Channel, consult.Manner = term.Aside, term.AsQuestion
	ask := term.NewAct(term.Talk).With(0, term.Walk).On(4)
	var log declog.Log
	for _, a := range []term.Act{consult, consult, consult, ask} {
		log.Add(declog.NewAct(1, 1+len(log.Entries)%3, session.Names(sc, a), ""))
	}
	p := fates.NewStandIn(sc, log)
	d := &observe.Desk{Stop: term.Gap, Day: 9, Gap: 1, People: []observe.Person{{ID: 0, Present: true}}, Council: make([]observe.Stakeholder, 3), Questions: []observe.Inquiry{{ID: 4}}}
	for k := range d.Council {
		d.Council[k].ID = term.ObjectID(k)
	}
	whom := map[term.ObjectID]int{}
	asked := 0
	for k := range uint64(400) {
		d.Luck = rng.New(k, k)
		switch a, own := p.Decide(d); {
		case own:
			t.Fatal("a guess is said to be the player's own")
		case a.Verb == term.Consult:
			whom[a.Object]++
			if a.Channel != term.Aside || a.Manner != term.AsQuestion || a.Person != term.NoPerson {
				t.Fatalf("consults as %+v", a)
			}
		case a == ask:
			asked++
		default:
			t.Fatalf("%+v is no habit of this player", a)
		}
	}
	if len(whom) != 3 || asked < 60 || asked > 140 {
		t.Errorf("consulted %v, asked a colleague %d times of 400", whom, asked)
	}
	d.Council = nil
	for k := range uint64(20) {
		d.Luck = rng.New(k, k)
		if a, _ := p.Decide(d); a.Verb != term.Wait && a != ask {
			t.Errorf("with nobody there: %+v", a)
		}
	}
}
