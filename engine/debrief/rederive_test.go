package debrief

import (
	"context"
	"math"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/rng"
	"headcount/sim/term"
)

func close9(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !(math.Abs(got-want) <= 1e-9*max(1, math.Abs(want))) {
		t.Errorf("%s is %v in the document, and %v worked out anew", what, got, want)
	}
}

// TestFiguresAreRederived works out every figure of a debrief anew from the log, by code that has no part in making it: each of the thousand lives and each
// paired life is lived by a plain engine, the account by its definition over the six orders, the shares by sums of squares in their textbook form.
func TestFiguresAreRederived(t *testing.T) {
	sc, log := golden(t, "people-first")
	doc, err := Written(context.Background(), sc, log, nil)
	if err != nil {
		t.Fatal(err)
	}
	f := doc.Figures
	yours, err := session.Resolve(sc, log.Entries[f.Decision-1].Act)
	if err != nil || log.Entries[f.Decision-1].Kind != declog.KindAct {
		t.Fatal(err)
	}
	end, err := session.Replay(sc, log)
	if err != nil {
		t.Fatal(err)
	}
	end.Finish()
	close9(t, "what the play came to", f.Yardstick, end.Yardstick())
	below, endings := 0., map[string]int{}
	for k := range Runs {
		y, ending := anewTo(t, sc, log, f.Decision, yours, k+1)
		if y != f.Spread[k] {
			t.Fatalf("life %d came to %v in the document, and to %v lived anew", k+1, f.Spread[k], y)
		}
		endings[sc.Source.Endings[ending].ID]++
		switch {
		case y < end.Yardstick():
			below += 1. / Runs
		case y == end.Yardstick():
			below += .5 / Runs
		}
	}
	close9(t, "the percentile", f.Percentile, below)
	for _, c := range doc.Debrief.Crowd.Columns {
		if c.Count != endings[c.Ending] || c.Yours != (c.Ending == sc.Source.Endings[end.Ending()].ID) {
			t.Errorf("%d lives are said to end as %s, and %d do", c.Count, c.Ending, endings[c.Ending])
		}
	}
	waysAnew(t, sc, log, f, yours)
	accountAnew(t, sc, log, f.Account, end.Yardstick())
	sharesAnew(t, sc, log, doc)
}

// waysAnew lives all ways of the decision anew, in pairs.
func waysAnew(t *testing.T, sc *scenario.Scenario, log declog.Log, f *Figures, yours term.Act) {
	t.Helper()
	others, err := fates.Alternatives(sc, log, f.Decision)
	if err != nil || len(f.Ways) != 1+len(others) || len(others) == 0 {
		t.Fatalf("%d ways for %d others, %v", len(f.Ways), len(others), err)
	}
	own := make([]float64, f.Ways[0].Lives)
	for k := range own {
		own[k] = anew(t, sc, log, f.Decision, yours, k+1)
	}
	for i, a := range append([]term.Act{yours}, others...) {
		w, n := &f.Ways[i], float64(len(own))
		mean, gap, better, worse := 0., 0., 0., 0.
		diff := make([]float64, len(own))
		for k := range own {
			y := anew(t, sc, log, f.Decision, a, k+1)
			diff[k] = y - own[k]
			mean, gap = mean+y/n, gap+diff[k]/n
			if diff[k] > 0 {
				better += 1 / n
			}
			if diff[k] < 0 {
				worse += 1 / n
			}
		}
		square := 0.
		for _, d := range diff {
			square += (d - gap) * (d - gap)
		}
		close9(t, w.Text+": mean", w.Mean, mean)
		close9(t, w.Text+": better", w.Better, better)
		close9(t, w.Text+": worse", w.Worse, worse)
		close9(t, w.Text+": gap", w.Gap, gap)
		close9(t, w.Text+": error", w.Error, math.Sqrt(square/(n-1)/n))
	}
}

// whole plays a whole play by a session and returns what it came to. nth is a manager of the reference set, or the player for -1.
func whole(t *testing.T, sc *scenario.Scenario, log declog.Log, nth int, cast, luck uint64) float64 {
	t.Helper()
	s := session.Start(sc, cast, luck, nil)
	var bot policy.Decider
	switch names := policy.Archetypes(); {
	case nth >= len(names):
		bot = policy.NewMixture(uint64(nth))
	case nth >= 0:
		bot = policy.Named(names[nth])
	}
	stand, briefing := fates.NewStandIn(sc, log), log.Entries
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		d := s.See()
		d.Luck = rng.New(cast, luck)
		var a term.Act
		switch {
		case bot != nil:
			a = bot.Decide(d)
		case s.Stop() == term.Briefing:
			a, _ = session.Resolve(sc, briefing[0].Act)
			briefing = briefing[1:]
		default:
			a, _ = stand.Decide(d)
		}
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	return s.Yardstick()
}

// drawnSeed is a root seed drawn from a root seed.
func drawnSeed(root uint64, what string, k int) uint64 {
	return rng.New(0, root).Bits(rng.StandIn, k, 0, rng.Named(what))
}

// accountAnew is the account by its definition: the mean, over the six orders in which decisions, people and luck can be put in place, of what each
// changes when its turn comes.
func accountAnew(t *testing.T, sc *scenario.Scenario, log declog.Log, got *Account, actual float64) {
	t.Helper()
	h, managers := log.Header, len(fates.Reference(sc))
	parts, typical := [3]float64{}, 0.
	for k := range fates.AccountRuns {
		worth := map[[3]bool]float64{{true, true, true}: actual}
		for cell := range 7 {
			held := [3]bool{cell&1 != 0, cell&2 != 0, cell&4 != 0}
			nth, cast, luck := k%managers, drawnSeed(h.Cast, "cast", k+1), drawnSeed(h.Luck, "account", k)
			if held[0] {
				nth = -1
			}
			if held[1] {
				cast = h.Cast
			}
			if held[2] {
				luck = h.Luck
			}
			worth[held] = whole(t, sc, log, nth, cast, luck)
		}
		typical += worth[[3]bool{}] / fates.AccountRuns
		for _, order := range [][3]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
			held := [3]bool{}
			for _, who := range order {
				before := worth[held]
				held[who] = true
				parts[who] += (worth[held] - before) / 6 / fates.AccountRuns
			}
		}
	}
	close9(t, "the play", got.Actual, actual)
	close9(t, "the typical play", got.Typical, typical)
	close9(t, "the part of decisions", got.Decisions[0], parts[0])
	close9(t, "the part of people", got.People[0], parts[1])
	close9(t, "the part of luck", got.Luck[0], parts[2])
}

// sharesAnew are the shares of the crossed design by sums of squares: T of all, P, C and PC from totals less the correction term.
func sharesAnew(t *testing.T, sc *scenario.Scenario, log declog.Log, doc *Document) {
	t.Helper()
	const casts, lucks = fates.SplitCasts, fates.SplitLucks
	h, managers := log.Header, len(fates.Reference(sc))+1
	var all, squared float64
	byP, byC, byPC := make([]float64, managers), make([]float64, casts), make([]float64, managers*casts)
	for n := range managers * casts * lucks {
		i, j := n/(casts*lucks), n/lucks%casts
		cast, nth := h.Cast, i
		if j > 0 {
			cast = drawnSeed(h.Cast, "cast", j)
		}
		if i == managers-1 {
			nth = -1
		}
		y := whole(t, sc, log, nth, cast, drawnSeed(h.Luck, "split", n))
		if doc.Figures.LogScale {
			y = math.Log(y)
		}
		all, squared = all+y, squared+y*y
		byP[i], byC[j], byPC[i*casts+j] = byP[i]+y, byC[j]+y, byPC[i*casts+j]+y
	}
	total := func(list []float64, each float64) float64 {
		sum := 0.
		for _, x := range list {
			sum += x * x / each
		}
		return sum
	}
	p, c, r := float64(managers), float64(casts), float64(lucks)
	correct := all * all / (p * c * r)
	ssP, ssC, ssCells := total(byP, c*r)-correct, total(byC, p*r)-correct, total(byPC, r)-correct
	msP, msC, msPC, msW := ssP/(p-1), ssC/(c-1), (ssCells-ssP-ssC)/((p-1)*(c-1)), (squared-correct-ssCells)/(p*c*(r-1))
	parts := []float64{max((msP-msPC)/(c*r), 0), max((msC-msPC)/(p*r), 0), max((msPC-msW)/r, 0), msW}
	sum := 0.
	for _, x := range parts {
		sum += x
	}
	for k, x := range doc.Debrief.Split.Parts {
		if math.Abs(x.Value-parts[k]/sum) > 1e-6 { // sums of squares lose digits
			t.Errorf("the share of %s is %v in the document, and %v worked out anew", x.ID, x.Value, parts[k]/sum)
		}
	}
}
