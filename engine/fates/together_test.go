package fates

import (
	"testing"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/term"
)

// botLog lets a policy play a shipped scenario to its end.
func botLog(t *testing.T, sc *scenario.Scenario, who string, cast, luck uint64) declog.Log {
	t.Helper()
	s, bot := session.Start(sc, cast, luck, nil), policy.Named(who)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a := bot.Decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	s.Finish()
	return s.Log
}

// tally counts what two ways of a decision have in common, and takes the variance of their difference apart.
type tally struct {
	scenes, day    int // scenes that came up in both lives, and on the same day
	answers, alike int // answers to other scenes on the same day, and that came out alike
	paired         float64
	within         float64 // of paired, what differs between pairs in which the decision came to the same
	unpaired       float64
}

// came is what a decision came to in a pair of lives: its answers, and the promises kept and broken.
type came struct {
	answer       [2]term.Outcome
	kept, broken [2]uint64
}

// pairs lives both ways of a decision and tallies.
func (x *tally) pairs(sc *scenario.Scenario, a, b *runner, yours, other term.Act) {
	const lives = 60
	var ya, yb, d []float64
	groups := map[came][]float64{}
	for k := 1; k <= lives; k++ {
		p, q := a.live(k, yours), b.live(k, other)
		x.scenesOf(sc, &a.state, &b.state, yours.Event)
		ya, yb, d = append(ya, p.Yardstick), append(yb, q.Yardstick), append(d, q.Yardstick-p.Yardstick)
		g := came{[2]term.Outcome{p.Came, q.Came}, [2]uint64{p.Kept, q.Kept}, [2]uint64{p.Broken, q.Broken}}
		groups[g] = append(groups[g], q.Yardstick-p.Yardstick)
	}
	variance := func(v []float64) float64 {
		_, s := moments(len(v), func(i int) float64 { return v[i] })
		return s
	}
	x.paired += variance(d)
	x.unpaired += variance(ya) + variance(yb)
	if len(groups) == lives {
		return
	}
	for _, g := range groups {
		x.within += variance(g) * float64(len(g)-1) / float64(lives-len(groups)) // each mean of a group costs a degree of freedom
	}
}

func (x *tally) scenesOf(sc *scenario.Scenario, a, b *session.State, itself term.EventID) {
	for i := range sc.Events {
		p, q := &a.Story.Fired[i], &b.Story.Fired[i]
		if term.EventID(i) == itself || p.Day < 0 || q.Day < 0 {
			continue
		}
		if x.scenes++; p.Day != q.Day {
			continue
		}
		if x.day++; len(sc.Events[i].Choices) == 0 || p.Choice != q.Choice {
			continue
		}
		if x.answers++; p.Came == q.Came {
			x.alike++
		}
	}
}

// TestPairsStayTogether: after a big decision the two lives of a pair go on with the same luck. Scenes come up on the same day in both, and other decisions
// are answered alike, in all but a few of a hundred: nothing drifts apart by itself. What is left in the variance of the difference is what the decision itself came
// to, a yes or a no and a promise kept or not, which no luck that is shared can take away, for the other way has no such answer. Set that aside, and pairs are
// more than five times as tight.
func TestPairsStayTogether(t *testing.T) {
	var all tally
	for _, name := range []string{"two-strides", "just-one", "hip-deep", "re-re-re", "forty-pages"} {
		sc, found := scenario.Open(scenarios.Files, name)
		if sc == nil {
			t.Fatal(found)
		}
		var x tally
		for seed, who := range []string{"attentive", "novice"} {
			log := botLog(t, sc, who, 3, 10+uint64(seed))
			stand := NewStandIn(sc, log)
			for _, e := range log.Entries {
				a, err := session.Resolve(sc, e.Act)
				if e.Gap == 0 || e.Act.Event == "" || err != nil || !sc.Events[a.Event].Choices[a.Choice].Marked {
					continue
				}
				base, yours, err := before(sc, log, e.N)
				if err != nil {
					t.Fatal(err)
				}
				r := [2]*runner{newRunner(sc, log, base, stand), newRunner(sc, log, base, stand)}
				for _, other := range Others(base.See(), yours, func(a term.Act) bool { return base.Check(a) == nil }) {
					x.pairs(sc, r[0], r[1], yours, other)
				}
			}
		}
		x.tell(t, name)
		all.add(&x)
	}
	all.tell(t, "all marked decisions")
	if all.day*100 < all.scenes*98 || all.alike*100 < all.answers*95 {
		t.Errorf("of %d scenes %d come up on the same day, of %d answers %d come out alike: luck is not shared", all.scenes, all.day, all.answers, all.alike)
	}
	if all.unpaired < 5*all.within {
		t.Errorf("apart from what decisions come to, pairs are %.1f times tighter, want 5", all.unpaired/all.within)
	}
}

func (x *tally) add(o *tally) {
	x.scenes, x.day, x.answers, x.alike = x.scenes+o.scenes, x.day+o.day, x.answers+o.answers, x.alike+o.alike
	x.paired, x.within, x.unpaired = x.paired+o.paired, x.within+o.within, x.unpaired+o.unpaired
}

func (x *tally) tell(t *testing.T, name string) {
	t.Helper()
	t.Logf("%s: paired %.1f times tighter, %.1f apart from what the decision came to (%.0f %% of what is left); same day %d of %d scenes, alike %d of %d answers",
		name, x.unpaired/x.paired, x.unpaired/x.within, 100*(1-x.within/x.paired), x.day, x.scenes, x.alike, x.answers)
}
