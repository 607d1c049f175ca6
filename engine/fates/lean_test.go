package fates

import (
	"math"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestLivedIsOneOfItsLives: what was lived is no better and no worse than the lives of its decisions, on average over many plays that share no luck: its place
// among them is .5. With whoever played deciding in the lives this holds exactly, up to what so few plays can say; with the stand-in up to a few hundredths.
func TestLivedIsOneOfItsLives(t *testing.T) {
	var itself, stand []float64
	for _, name := range []string{"two-strides", "hip-deep", "their-own-purposes"} {
		sc, found := scenario.Open(scenarios.Files, name)
		if sc == nil {
			t.Fatal(found)
		}
		for _, who := range []string{"attentive", "novice", "people-first", "mail-first", "balanced", "hands-on"} {
			for seed := range 10 {
				key := rng.Named(name + who).With(seed)
				log := botLog(t, sc, who, uint64(key), uint64(key.With(1)))
				a, b := places(t, sc, log, who)
				itself, stand = append(itself, a), append(stand, b)
			}
		}
	}
	tell := func(what string, v []float64, most float64) {
		mean, variance := moments(len(v), func(i int) float64 { return v[i] })
		half := 1.96 * math.Sqrt(variance/float64(len(v)))
		t.Logf("%s: of their lives, %d plays lie on average above a share of %.3f (±%.3f)", what, len(v), mean, half)
		if math.Abs(mean-.5) > half+most {
			t.Errorf("%s: %.3f (±%.3f) is no .5", what, mean, half)
		}
	}
	tell("whoever played decides", itself, 0)
	tell("a stand-in decides", stand, .03)
}

// places is the mean share of lives below the lived one, of two decisions of a play: with the policy that played deciding on, and with a stand-in.
func places(t *testing.T, sc *scenario.Scenario, log declog.Log, who string) (itself, stand float64) {
	t.Helper()
	const lives, decisions = 40, 2
	s, err := session.Retrace(sc, log)
	if err != nil {
		t.Fatal(err)
	}
	s.Finish()
	lived, standIn := s.Yardstick(), NewStandIn(sc, log)
	for k := range decisions {
		n := 0 // the first scene from a day on, whatever came later
		for _, e := range log.Entries {
			if e.Gap > 0 && e.Act.Event != "" && e.Day >= sc.Spec.Weeks*(1+2*k) {
				n = e.N
				break
			}
		}
		base, act, err := before(sc, log, n)
		if err != nil {
			t.Fatal(err)
		}
		r := newRunner(sc, log, base, standIn)
		for i := 1; i <= lives; i++ {
			stand += below(r.live(i, act).Yardstick, lived) / lives / decisions
			itself += below(r.byBot(i, act, policy.Named(who)), lived) / lives / decisions
		}
	}
	return itself, stand
}

func below(y, lived float64) float64 {
	switch {
	case y < lived:
		return 1
	case y == lived:
		return .5
	}
	return 0
}

// byBot is a life in which a policy decides, all by itself.
func (r *runner) byBot(k int, act term.Act, who policy.Decider) float64 {
	source := rng.New(r.cast, Seed(r.luck, k))
	luck := func(int, int) rng.Source { return source }
	r.state.CopyFrom(&r.base)
	unseen(r.engine.Scenario, act, &r.state, source)
	r.engine.Do(&r.state, source, act)
	r.engine.Continue(&r.state, 0, luck)
	r.engine.Drive(&r.state, 0, luck, source, &r.desk, who.Decide)
	return r.engine.Yardstick(&r.state, source)
}
