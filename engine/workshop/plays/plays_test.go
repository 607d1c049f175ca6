package plays_test

import (
	"bytes"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
	"headcount/scenarios"
)

func twoStrides(t testing.TB) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

func open(t *testing.T, own bool, seed byte) *plays.Plays {
	t.Helper()
	p, err := plays.New(twoStrides(t), [32]byte{seed}, own, nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// pick takes the nth offer that can be taken.
func pick(t *testing.T, p room.Play, n int) {
	t.Helper()
	var can []view.Offer
	for _, o := range p.Offers() {
		if o.Refused == "" {
			can = append(can, o)
		}
	}
	if len(can) == 0 {
		t.Fatalf("nothing can be done at %s", p.View().Stop)
	}
	if r := p.Do(view.Intent{Offer: can[n%len(can)].ID, Forecast: 60, Tokens: [3]int{5, 3, 2}}); r.Problem != "" {
		t.Fatal(r.Problem)
	}
}

// TestEverybodyStartsFromTheSameMoment: in every round, all stand before the very same scene in the very same state; the same answer then
// comes out in different ways with luck of their own, and in one way with the same luck.
func TestEverybodyStartsFromTheSameMoment(t *testing.T) {
	for _, own := range []bool{true, false} {
		p := open(t, own, 1)
		if len(p.Rounds()) < 4 {
			t.Fatalf("%d rounds", len(p.Rounds()))
		}
		ways := map[string]map[string]bool{}
		for round, r := range p.Rounds() {
			state, page := "", ""
			for _, unit := range strings.Fields("s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12") {
				one, err := p.Open(round, 0, unit)
				if err != nil {
					t.Fatal(err)
				}
				v := one.View()
				if v.Stop != "scene" || v.Scene.ID != r.ID || v.Life != "" {
					t.Fatalf("%s opens at %s", r.ID, v.Stop)
				}
				hash, text := session.Hex(one.(interface{ Session() *session.Session }).Session().Hash()), v.Scene.Text
				if state == "" {
					state, page = hash, text
				}
				if hash != state || text != page {
					t.Fatalf("%s stands in another state than s1", unit)
				}
				pick(t, one, 1)
				pick(t, one, 0) // see what follows
				a := one.Answers()
				if len(a) != 1 || a[0].Event != r.ID || a[0].Text == "" || a[0].Told == "" || a[0].Came == "" {
					t.Fatalf("%+v", a)
				}
				if ways[r.ID] == nil {
					ways[r.ID] = map[string]bool{}
				}
				ways[r.ID][a[0].Came+a[0].Told] = true
			}
		}
		several := 0
		for id, w := range ways {
			if len(w) > 1 {
				several++
			}
			if !own && len(w) != 1 {
				t.Errorf("with the same luck, %s comes out in %d ways", id, len(w))
			}
		}
		if own && several < 2 {
			t.Errorf("with luck of their own, only %d scenes come out in more than one way", several)
		}
		t.Logf("own %v: %d of %d scenes come out in several ways", own, several, len(ways))
	}
}

// TestOnlyTheCutIsPlayed: the scenes that are named are the rounds, in the order in which they come up.
func TestOnlyTheCutIsPlayed(t *testing.T) {
	all := open(t, true, 1)
	ids := []string{all.Rounds()[3].ID, all.Rounds()[1].ID}
	p, err := plays.New(twoStrides(t), [32]byte{1}, true, ids)
	if err != nil {
		t.Fatal(err)
	}
	if r := p.Rounds(); len(r) != 2 || r[0] != all.Rounds()[1] || r[1] != all.Rounds()[3] {
		t.Errorf("%+v", r)
	}
	if p, err := plays.New(twoStrides(t), [32]byte{1}, true, []string{"no-such"}); err != nil || len(p.Rounds()) != 0 {
		t.Error("a cut without a scene has rounds", err)
	}
}

// TestRoundsAreHalfADay: after the scene two gaps are left, then nothing is offered, and the log of the play replays to the same states.
func TestRoundsAreHalfADay(t *testing.T) {
	sc, p := twoStrides(t), open(t, true, 2)
	for round := range p.Rounds() {
		for k := range 3 {
			one, err := p.Open(round, 0, "s1")
			if err != nil {
				t.Fatal(err)
			}
			steps := 0
			for ; !one.Over(); steps++ {
				if steps > 40 {
					t.Fatalf("round %d never ends", round+1)
				}
				pick(t, one, steps*7+k)
			}
			if len(one.Offers()) != 0 || one.Do(view.Intent{Offer: "go"}).Problem == "" {
				t.Error("something is offered after the half day")
			}
			replays(t, sc, one)
		}
	}
}

func replays(t *testing.T, sc *scenario.Scenario, one room.Play) {
	t.Helper()
	log := one.(interface{ Log() declog.Log }).Log()
	var out bytes.Buffer
	if err := declog.Encode(&out, log); err != nil {
		t.Fatal(err)
	}
	read, damage, err := declog.Decode(&out)
	if err != nil || damage != nil {
		t.Fatal(err, damage)
	}
	s, err := session.Replay(sc, read)
	if err != nil {
		t.Fatalf("the log does not replay: %v", err)
	}
	if want := one.(interface{ Session() *session.Session }).Session(); s.Hash() != want.Hash() && want.Told().Valid {
		t.Error("the log replays to another state")
	}
}

// TestWholePlay: at everybody's own pace, a play goes from its briefing to the end of its debrief, offers no second life, and replays.
func TestWholePlay(t *testing.T) {
	sc, p := twoStrides(t), open(t, true, 3)
	one, err := p.Open(room.Whole, 0, "s1")
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; !one.Over(); n++ {
		if n > 600 {
			t.Fatal("it never ends")
		}
		for _, o := range one.Offers() {
			if strings.HasPrefix(o.ID, "again:") {
				t.Fatal("a second life is offered")
			}
		}
		at := n * 5
		if stop := one.View().Stop; stop == "briefing" && n > 4 || stop == "end" {
			at = -1
		}
		if at < 0 {
			offers := one.Offers()
			at = len(offers) - 1
		}
		pick(t, one, at)
	}
	if len(one.Answers()) < 4 {
		t.Errorf("%d scenes were answered", len(one.Answers()))
	}
	replays(t, sc, one)
}

// TestSeedsStayApart: every play has its own seed, another attempt has other luck, and another master seed other people.
func TestSeedsStayApart(t *testing.T) {
	p, seen := open(t, true, 4), map[uint64]string{}
	for _, unit := range strings.Fields("s1 s2 s11") {
		for round := range 3 {
			for attempt := range 2 {
				luck := p.Luck(round, attempt, unit)
				if other, ok := seen[luck]; ok || luck >= 1<<53 {
					t.Errorf("%s round %d has the luck of %s", unit, round, other)
				}
				seen[luck] = unit
			}
		}
	}
	if open(t, true, 5).Cast() == p.Cast() {
		t.Error("another master seed gives the same people")
	}
	if q := open(t, false, 4); q.Luck(0, 0, "s1") != q.Luck(0, 0, "s2") || q.Luck(0, 0, "s1") == q.Luck(0, 1, "s1") {
		t.Error("the same luck is not the same")
	}
}

// TestLivesOfAChoice: the lives of a choice add up, come out in the ways that plays of it do, and are the same each time.
func TestLivesOfAChoice(t *testing.T) {
	p := open(t, true, 1)
	lived := map[string]int{}
	for n := range 30 {
		one, err := p.Open(0, 0, strings.Repeat("x", n+1))
		if err != nil {
			t.Fatal(err)
		}
		pick(t, one, 1)
		for !one.Over() { // and nothing more is done about it
			wait := -1
			for i, o := range one.Offers() {
				if o.Verb == "wait" || len(one.Offers()) == 1 {
					wait = i
				}
			}
			if wait < 0 {
				t.Skip("another scene came up")
			}
			if r := one.Do(view.Intent{Offer: one.Offers()[wait].ID, Forecast: 50}); r.Problem != "" {
				t.Fatal(r.Problem)
			}
		}
		lived[one.Answers()[0].Choice+" "+one.Answers()[0].Came]++
	}
	choice, _, _ := strings.Cut(func() string {
		for k := range lived {
			return k
		}
		return ""
	}(), " ")
	lives, err := p.Lives(t.Context(), 0, choice, 400)
	if err != nil {
		t.Fatal(err)
	}
	sum := 0
	for _, n := range lives {
		sum += n
	}
	again, err := p.Lives(t.Context(), 0, choice, 400)
	if err != nil || sum != 400 || len(again) != len(lives) {
		t.Errorf("%v %v %v", lives, again, err)
	}
	for k, n := range lived {
		if came := strings.TrimPrefix(k, choice+" "); lives[came] == 0 {
			t.Errorf("%d of 30 plays came out %q and no life of 400 did: %v", n, came, lives)
		}
	}
	for came, n := range lives {
		if again[came] != n {
			t.Errorf("%v, then %v", lives, again)
		}
		if share := float64(n) / 400; share > .25 && lived[choice+" "+came] == 0 {
			t.Errorf("%d of 400 lives came out %q and none of 30 plays: %v", n, came, lived)
		}
	}
	if _, err := p.Lives(t.Context(), 0, "no-such", 10); err == nil {
		t.Error("a choice that is none is lived")
	}
	t.Logf("%v of 30, %v of 400", lived, lives)
}
