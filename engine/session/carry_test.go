package session

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"headcount/engine/carry"
	"headcount/engine/scenario"
	"headcount/scenarios"
	"headcount/sim/term"
)

func opened(t *testing.T, name string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/" + name + ".toml")
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

// played plays to the end: in a scene the choice with the given id where it is open, else the first; in a gap what gap says, or waiting.
func played(t *testing.T, s *Session, choice string, gap func(s *Session) term.Act) *Session {
	t.Helper()
	do := func(a term.Act) bool {
		_, refused := s.Do(a)
		return refused == nil
	}
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		d := s.See()
		switch s.Stop() {
		case term.Briefing:
			for k := range d.Promises {
				a := term.NewAct(term.Promise)
				a.Promise = d.Promises[k].ID
				do(a)
			}
			do(term.NewAct(term.Begin))
		case term.Scene:
			pick := d.Scene.Choices[0].Act
			for _, c := range d.Scene.Choices {
				if s.Scenario().ChoiceName(c.Act.Event, c.Act.Choice) == choice {
					pick = c.Act
				}
			}
			if !do(pick) {
				t.Fatal("a choice that was offered is refused")
			}
		default:
			a := term.NewAct(term.Wait)
			if gap != nil {
				a = gap(s)
			}
			if !do(a) {
				do(term.NewAct(term.Wait))
			}
		}
	}
	return s
}

// TestCarryFromPlayToPlay: what came of a play is there at the birth of the next, people of the same id alone; and both replay to the bit.
func TestCarryFromPlayToPlay(t *testing.T) {
	first, next := opened(t, "own-part"), opened(t, "carried")
	left := 0
	for seed := range uint64(8) {
		s := played(t, Start(first, seed, seed+9, nil), "ask-sol", func(s *Session) term.Act {
			return term.NewAct(term.Ask).With(0, term.Walk).About(0)
		})
		block, err := s.Carry()
		if err != nil {
			t.Fatal(err)
		}
		if again, err := Carry(first, s.Log); err != nil || string(again) != string(block) {
			t.Fatalf("the log carries something else: %v\n%s\n%s", err, again, block)
		}
		n, err := Begin(next, seed, seed, block)
		if err != nil {
			t.Fatal(err)
		}
		was, is := &s.state.Org, &n.state.Org
		if was.HasLeft(0) { // by chance of their own: nothing of theirs is carried as of somebody who is there
			left++
			b, err := carry.Read(block)
			if id := first.PersonName(0); err != nil || !slices.ContainsFunc(b.Left, func(l carry.Left) bool { return l.Person == id }) ||
				slices.ContainsFunc(b.People, func(p carry.Person) bool { return p.ID == id }) {
				t.Errorf("%s has left, and %+v is carried: %v", id, b, err)
			}
			continue
		}
		if was.People[0].Trust != is.People[0].Trust || is.People[1].Trust != .5 {
			t.Errorf("trust %v and %v, was %v", is.People[0].Trust, is.People[1].Trust, was.People[0].Trust)
		}
		if was.Self.Identity != is.Self.Identity || was.Self.Growth[0].Level != is.Self.Growth[0].Level || was.Advisers[0].Right != is.Advisers[0].Right {
			t.Errorf("self %+v, was %+v", is.Self, was.Self)
		}
		vars := map[string]float64{}
		for k, v := range n.state.Story.Vars {
			vars[next.Source.Variables[k].ID] = v
		}
		if vars["played-before"] != 1 || vars["asked-sol"] != 1 || vars["rounds"] != 1 || vars["kept-it"] != 1 || vars["broke-it"] != 0 || vars["stayed-technical-once"] != 0 {
			t.Errorf("facts: %v", vars)
		}
		played(t, n, "remind", nil)
		back, err := Replay(next, n.Log)
		if err != nil {
			t.Fatalf("the next play does not replay: %v", err)
		}
		if back.Arrive(); back.Hash() != n.Hash() {
			t.Fatal("the next play replays to another end")
		}
		both, err := n.Carry()
		if err != nil {
			t.Fatal(err)
		}
		b, err := carry.Read(both)
		if err != nil || len(b.Plays) != 2 || len(b.People)+len(b.Left) != 3 {
			t.Errorf("after two plays: %v %+v", err, b)
		}
	}
	if left == 0 || left > 4 {
		t.Errorf("in %d of 8 plays nobody stayed to be carried", left)
	}
}

// TestCarryIsPartOfTheStart: another block is another state, none is as ever, and a scenario that takes nothing up is the same with it.
func TestCarryIsPartOfTheStart(t *testing.T) {
	next, deaf := opened(t, "carried"), opened(t, "own-part")
	block := func(trust float64) json.RawMessage {
		raw, err := (&carry.Block{People: []carry.Person{{ID: "ana", Trust: trust}}}).Write()
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	none, low, high := Start(next, 1, 2, nil), Start(next, 1, 2, block(.2)), Start(next, 1, 2, block(.9))
	if none.Hash() == low.Hash() || low.Hash() == high.Hash() {
		t.Error("what was brought changes nothing")
	}
	if Start(deaf, 1, 2, nil).Hash() != Start(deaf, 1, 2, block(.9)).Hash() {
		t.Error("a scenario that takes nothing up is changed")
	}
	if low.Log.Header.Carry == nil || Start(next, 1, 2, block(.2)).Log.ID() != low.Log.ID() || low.Log.ID() == high.Log.ID() {
		t.Error("the block is not part of the log")
	}
}

// TestHostileCarryIsRefused: a play does not begin with it, a log with it has no replay, and both say where.
func TestHostileCarryIsRefused(t *testing.T) {
	next := opened(t, "carried")
	bad := json.RawMessage(`{"carry":1,"people":[{"id":"ana","trust":7}]}`)
	check := func(s *Session, err error) {
		t.Helper()
		var where *carry.Error
		if s != nil || !errors.As(err, &where) || !strings.Contains(err.Error(), "carry.people[0].trust: 7 is outside 0 to 1") {
			t.Errorf("%v, %v", s != nil, err)
		}
	}
	check(Begin(next, 1, 2, bad))
	log := Start(next, 1, 2, nil).Log
	log.Header.Carry = bad
	check(Replay(next, log))
	if _, err := Start(next, 1, 2, nil).Carry(); err == nil {
		t.Error("something is carried from a play that has not ended")
	}
}

// TestQuotedFromAnEarlierPlay: what was promised there is quoted here, by somebody of the same id.
func TestQuotedFromAnEarlierPlay(t *testing.T) {
	next, n := opened(t, "carried"), 0
	raw, err := (&carry.Block{Quotes: []carry.Quote{
		{Scenario: "own-part", Day: 3, Person: "ana", Verb: "promise", Channel: "walk", Came: "refused"},
		{Scenario: "own-part", Day: 4, Person: "nobody-here", Verb: "tell", Came: "resisted"},
	}}).Write()
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(40) {
		s := Start(next, seed, seed, raw)
		if q := s.state.Org.Quotes; len(q) != 1 || q[0].Earlier != 1 || q[0].Act.Verb != term.Promise || q[0].Act.Channel != term.Walk {
			t.Fatalf("remembered: %+v", q)
		}
		played(t, s, "", nil)
		n += s.state.Org.Quotes[0].Times
	}
	if n < 10 || n > 34 { // nine Fridays at .08: 1-.92^9 = .53 of 40
		t.Errorf("quoted in %d of 40 plays, about 21 expected", n)
	}
}

// TestCredibilityIsCarried: how far the manager was believed at the end of one play is how far they are believed at the beginning of the next that
// takes it up; one that does not begins where nothing is known.
func TestCredibilityIsCarried(t *testing.T) {
	first := opened(t, "council")
	next, found := scenario.Open(scenarios.Files, "headcount")
	if next == nil {
		t.Fatal(found)
	}
	s := played(t, Start(first, 2, 3, nil), "promise-much", nil)
	miss := s.state.Org.Budget[0].Miss
	if s.state.Org.Budget[0].Claims == 0 || miss == .25 {
		t.Fatalf("nothing was held against them: %+v", s.state.Org.Budget[0])
	}
	block, err := s.Carry()
	if err != nil {
		t.Fatal(err)
	}
	n, err := Begin(next, 5, 5, block)
	if err != nil {
		t.Fatal(err)
	}
	if got := n.state.Org.Budget[0].Miss; math.Abs(got-miss) > 1e-12 {
		t.Errorf("an error of %v became %v", miss, got)
	}
	deaf, err := Begin(first, 5, 5, block)
	if err != nil {
		t.Fatal(err)
	}
	if got := deaf.state.Org.Budget[0].Miss; got != .25 {
		t.Errorf("a scenario that takes nothing up begins with an error of %v", got)
	}
}

// TestAnEmptyPlaceIsNobody: whoever is hired into a place goes by the name of the place, which another scenario may have for somebody else; nothing
// of theirs is carried, and nothing of a place that stayed empty.
func TestAnEmptyPlaceIsNobody(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "the-perfect-candidate")
	if sc == nil {
		t.Fatal(found)
	}
	place, ok := sc.PersonID("new-one")
	if !ok || !sc.Spec.People[place].Vacant {
		t.Fatal("there is no empty place")
	}
	s := played(t, Start(sc, 1, 1, nil), "", nil)
	for _, came := range []bool{false, true} {
		p := &s.state.Org.People[place]
		if p.Gone = !came; came {
			p.Joins = s.state.Org.Day - 3
		}
		block, err := s.Carry()
		if err != nil {
			t.Fatal(err)
		}
		b, err := carry.Read(block)
		if err != nil {
			t.Fatal(err)
		}
		if len(b.People) == 0 || slices.ContainsFunc(b.People, func(p carry.Person) bool { return p.ID == "new-one" }) {
			t.Errorf("came: %v: %+v", came, b.People)
		}
	}
}
