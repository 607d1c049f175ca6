package fates_test

import (
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
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

// TestAStandInDoesNotSayTheSameThingAgain: what was written waits for its answer, what was said is not asked for, and nothing is taken up twice in a day in the
// same way, as long as somebody was there. The player's own moves stay what they were.
func TestAStandInDoesNotSayTheSameThingAgain(t *testing.T) {
	guessed, upon := 0, 0
	for _, name := range []string{"two-strides", "just-one", "their-own-purposes"} {
		sc, found := scenario.Open(scenarios.Files, name)
		if sc == nil {
			t.Fatal(found)
		}
		for _, who := range []string{"attentive", "novice", "mail-first", "balanced", "people-first"} {
			stand := fates.NewStandIn(sc, playedBy(t, sc, policy.Named(who), 7))
			for luck := range uint64(3) { // other people and other luck, so that the log seldom answers
				s := session.Start(sc, 40+luck, 50+luck, nil)
				for s.Arrive(); s.Stop() != term.End; s.Arrive() {
					if s.Stop() == term.Briefing {
						if _, refused := s.Do(s.Fallback()); refused != nil {
							t.Fatal(refused)
						}
						continue
					}
					d := s.See()
					d.Luck = s.Luck()
					a, own := stand.Decide(d)
					if !own && s.Stop() == term.Gap {
						if guessed++; a.Matter != term.NoMatter {
							upon++
							fresh(t, d, a)
						}
					}
					if s.Check(a) != nil {
						a = s.Fallback()
					}
					if _, refused := s.Do(a); refused != nil {
						t.Fatal(refused)
					}
				}
			}
		}
	}
	if guessed < 500 || upon < 100 {
		t.Errorf("only %d moves were a stand-in's, %d of them about a matter", guessed, upon)
	}
}

// fresh fails where a move about a matter says once more what has just been said.
func fresh(t *testing.T, d *observe.Desk, a term.Act) {
	t.Helper()
	m, q := &d.Matters[a.Matter], &d.People[a.Person]
	for _, w := range d.Waits {
		if w.Act.Matter == a.Matter && a.Channel.Written() {
			t.Errorf("%v: %v to %d about %d in writing, while what was written waits", d.Day, a.Verb, a.Person, a.Matter)
		}
	}
	if a.Verb == term.Ask && (m.Opened || q.LastAct == term.Ask && q.LastCame == term.Deflected) {
		t.Errorf("%v: %d is asked again about %d", d.Day, a.Person, a.Matter)
	}
	if a.Verb == q.LastAct && a.Channel == q.LastHow && m.Touched == d.Day && q.LastCame != term.NotThere {
		t.Errorf("%v: %v to %d about %d by %v, twice on one day", d.Day, a.Verb, a.Person, a.Matter, a.Channel)
	}
}
