package scenarios_test

import (
	"testing"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestThreeWordsPullApart: whoever promises all three in their-own-purposes keeps all three in fewer than one play of ten, however they lead.
func TestThreeWordsPullApart(t *testing.T) {
	const plays = 200
	sc, found := scenario.Open(scenarios.Files, "their-own-purposes")
	if sc == nil {
		t.Fatal(found)
	}
	for _, name := range []string{"attentive", "people-first", "balanced", "mentored", "mail-first", "hands-on", "researcher", "micromanager"} {
		bot, ok := policy.ByName(name)
		if !ok {
			t.Fatal(name)
		}
		all, one := allThree(sc, bot, plays)
		t.Logf("%s: all three kept in %d of %d plays, at least one in %d", name, all, plays, one)
		if 10*all >= plays {
			t.Errorf("%s keeps all three promises in %d of %d plays", name, all, plays)
		}
		if 2*one < plays {
			t.Errorf("%s keeps any promise in only %d of %d plays", name, one, plays)
		}
	}
}

// allThree counts the plays of a player who promises everything in which every promise is kept, and those in which any is.
func allThree(sc *scenario.Scenario, bot policy.Decider, plays int) (all, one int) {
	e := session.NewEngine(sc)
	var s session.State
	var desk observe.Desk
	for k := range uint64(plays) {
		source := rng.New(5001+k, 9001+k)
		e.Start(&s, 5001+k, 9001+k)
		e.Drive(&s, 0, func(int, int) rng.Source { return source }, source, &desk, func(d *observe.Desk) term.Act {
			for i := range d.Promises {
				if d.Promises[i].State == observe.Asked {
					a := term.NewAct(term.Promise)
					a.Promise = d.Promises[i].ID
					return a
				}
			}
			return bot.Decide(d)
		})
		e.See(&s, source, &desk)
		kept := 0
		for i := range desk.Promises {
			if desk.Promises[i].State == observe.Kept {
				kept++
			}
		}
		if kept == len(desk.Promises) {
			all++
		}
		if kept > 0 {
			one++
		}
	}
	return all, one
}
