package debrief

import (
	"context"
	"math"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// real are decisions of real plays of shipped scenarios: who played, by which seed, which decision, and what has to be said of it.
var real = []struct {
	scenario, who string
	seed          uint64
	of            int
	want          string
}{
	{"two-strides", "mail-first", 8, 35, "poor_lucky"},
	{"two-strides", "novice", 7, 52, "poor_lucky"},
	{"two-strides", "mail-first", 6, 23, "sound_unlucky"},
	{"two-strides", "balanced", 12, 27, "sound_unlucky"},
	{"re-re-re", "mail-first", 8, 24, "poor_lucky"},
	{"re-re-re", "absent", 3, 28, "sound_unlucky"},
	{"acting-manager", "mail-first", 1, 5, "poor_lucky"},
	{"acting-manager", "attentive", 6, 37, "sound_unlucky"},
}

// anew lives a decision with another act and another luck to the end by a plain engine: no fates, no comparison.
func anew(t *testing.T, sc *scenario.Scenario, log declog.Log, n int, a term.Act, k int) float64 {
	t.Helper()
	y, _ := anewTo(t, sc, log, n, a, k)
	return y
}

// anewTo is anew with the ending.
func anewTo(t *testing.T, sc *scenario.Scenario, log declog.Log, n int, a term.Act, k int) (yardstick float64, ending int) {
	t.Helper()
	s, err := session.Replay(sc, log.Cut(n-1))
	if err != nil {
		t.Fatal(err)
	}
	s.Arrive()
	var state session.State
	s.Copy(&state)
	source := rng.New(log.Header.Cast, fates.Seed(log.Header.Luck, k))
	luck := func(int, int) rng.Source { return source }
	if !fates.InSight(sc, a) { // who is at their desk is luck where it could not be seen
		for i := range state.Org.People {
			x := &state.Org.People[i]
			away := len(state.Org.Dated) > 0 && sc.Spec.Calendar.Away(term.PersonID(i), state.Org.Day) || len(state.Org.Minds) > 0 && state.Org.Minds[i].DaysOff > 0
			if !x.Remote && !x.Gone && !x.Waiting && !away {
				x.Present = source.Uniform(rng.Presence, i, int(state.Org.Day), rng.Named("unseen")) < x.AtDesk
				x.Headphones = x.Phones && x.Present
			}
		}
	}
	e, stand := session.NewEngine(sc), fates.NewStandIn(sc, log)
	e.Do(&state, source, a)
	e.Continue(&state, 0, luck)
	var desk observe.Desk
	e.Drive(&state, 0, luck, source, &desk, func(d *observe.Desk) term.Act { x, _ := stand.Decide(d); return x })
	return e.Yardstick(&state, source), e.Ending(&state, source)
}

// TestRealPlaysAreToldApart: a bad decision that came out well is told as such, and a good one that came out badly, in real plays of shipped scenarios. That
// they are is worked out here from lives lived anew: the mean of the ways, the spread of their differences, and where the play itself lies.
func TestRealPlaysAreToldApart(t *testing.T) {
	for _, c := range real {
		sc := shipped(t, c.scenario)
		log := playedBy(t, sc, c.who, c.seed)
		base := New(context.Background(), sc, log)
		x := &Review{ctx: context.Background(), sc: sc, log: log, session: base.session, maker: view.NewMaker(sc), pivot: c.of}
		split, err := fates.SplitPlay(x.ctx, sc, log, nil)
		if err != nil {
			t.Fatal(err)
		}
		x.spread = split.Spread
		cmp, err := x.compare(nil)
		if err != nil {
			t.Fatal(err)
		}
		x.result = cmp.Decided(sc, log)
		k := rival(&cmp)
		lived, err := fates.Lived(sc, log, c.of, cmp.Ways[k].Act)
		if err != nil {
			t.Fatal(err)
		}
		lines, verdict := x.judge(&cmp, lived)
		if verdict != c.want {
			t.Errorf("%+v is told as %s: %s", c, verdict, strings.Join(lines, " "))
			continue
		}
		text := lines[len(lines)-1]
		if poor := strings.HasPrefix(c.want, "poor"); poor != strings.Contains(text, "Another way was the better bet") || strings.HasSuffix(c.want, "_lucky") != strings.Contains(text, "luck carried") {
			t.Errorf("%+v: the last word is %q", c, text)
		}
		end, err := session.Replay(sc, log)
		if err != nil {
			t.Fatal(err)
		}
		end.Finish()
		below, mean, square, ownMean := 0., 0., 0., 0.
		n := len(cmp.Ways[0].Lives)
		for life := 1; life <= n; life++ {
			own := anew(t, sc, log, c.of, cmp.Ways[0].Act, life)
			d := anew(t, sc, log, c.of, cmp.Ways[k].Act, life) - own
			mean, square, ownMean = mean+d/float64(n), square+d*d/float64(n), ownMean+own/float64(n)
			switch {
			case own < end.Yardstick():
				below += 1 / float64(n)
			case own == end.Yardstick():
				below += .5 / float64(n)
			}
		}
		z := mean / math.Sqrt((square-mean*mean)/float64(n-1))
		better, kinder := z > 2, below >= kind && end.Yardstick() > ownMean
		if strings.HasPrefix(c.want, "poor") != better || strings.HasSuffix(c.want, "_lucky") != kinder || !better && z > -2 || !kinder && (below > hard || end.Yardstick() >= ownMean) {
			t.Errorf("%+v: lived anew the other way is %.2f above (z %.1f), and the play lies above %.2f of its lives", c, mean, z, below)
		}
	}
}

// TestSmallDifferencesAreNotJudged: ways that differ surely but by next to nothing are told as even, and so are those of which one wins on average and the
// other in most worlds; a life hardly apart from the mean of its decision is neither lucky nor unlucky, however many it lies above.
func TestSmallDifferencesAreNotJudged(t *testing.T) {
	sc, log := golden(t, "balanced")
	act := term.NewAct(term.Wait)
	made := func(yours float64, diff func(i int) float64) (*Review, *fates.Comparison) {
		c := &fates.Comparison{Decision: 1, Ways: []fates.Way{{Act: act, Yours: true}, {Act: act}}}
		for i := range 200 {
			y := 50 + float64(i%5)
			c.Ways[0].Lives = append(c.Ways[0].Lives, fates.Life{Yardstick: y})
			c.Ways[1].Lives = append(c.Ways[1].Lives, fates.Life{Yardstick: y + diff(i)})
			c.Ways[0].Mean += y / 200
			c.Ways[1].Mean += (y + diff(i)) / 200
			if diff(i) > 0 {
				c.Ways[1].Better += 1. / 200
			}
		}
		r := &Review{sc: sc, log: log, maker: view.NewMaker(sc), spread: 20}
		r.result = fates.Result{Lives: c.Ways[0].Lives, Yours: fates.Life{Yardstick: yours}}
		return r, c
	}
	for _, x := range []struct {
		name  string
		yours float64
		diff  func(i int) float64
		want  string
	}{
		{"sure and tiny", 52, func(int) float64 { return .5 }, "even_ordinary"},
		{"sure and worth the name", 52, func(int) float64 { return 5 }, "poor_ordinary"},
		{"yours better", 52, func(i int) float64 { return -5 - float64(i%3) }, "sound_ordinary"},
		{"seldom and large", 52, func(i int) float64 {
			if i%4 == 0 {
				return 40
			}
			return -2
		}, "even_ordinary"},
		{"noise", 52, func(i int) float64 { return 10 * float64(i%2*2-1) }, "even_ordinary"},
		{"above all of them by a hair", 54.1 - 1, func(int) float64 { return 0 }, "even_ordinary"},
		{"far above all", 70, func(int) float64 { return 5 }, "poor_lucky"},
		{"far below all", 30, func(int) float64 { return -5 }, "sound_unlucky"},
	} {
		r, c := made(x.yours, x.diff)
		if lines, verdict := r.judge(c, fates.Life{Yardstick: x.yours}); verdict != x.want {
			t.Errorf("%s: %s, want %s: %s", x.name, verdict, x.want, strings.Join(lines, " "))
		}
	}
	for _, x := range []struct {
		name  string
		yours float64
		diff  func(i int) float64
		want  string
	}{
		{"no difference, and it came out badly", 30, func(int) float64 { return -.1 }, "did not hang on this choice"},
		{"no difference, and it came out well", 70, func(int) float64 { return 0 }, "did not hang on this choice"},
		{"small noise round nothing", 30, func(i int) float64 { return float64(i%2*2 - 1) }, "did not hang on this choice"},
		{"it could be either", 30, func(i int) float64 { return 40 * float64(i%2*2-1) }, "badly: that was luck"},
		{"a poor bet", 30, func(int) float64 { return 5 }, "luck was against this one"},
	} {
		r, c := made(x.yours, x.diff)
		lines, verdict := r.judge(c, fates.Life{Yardstick: x.yours})
		if last := lines[len(lines)-1]; !strings.Contains(last, x.want) || strings.Contains(last, "did not hang") && strings.Contains(last, "luck") {
			t.Errorf("%s (%s): the last word is %q", x.name, verdict, last)
		}
	}
	if z := sureZ(1); math.Abs(z-1.959964) > 1e-6 || math.Abs(sureZ(4)-2.497705) > 1e-5 {
		t.Errorf("%v and %v standard errors", z, sureZ(4))
	}
}
