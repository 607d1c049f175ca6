package validate

import (
	"context"
	"math"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"headcount/sim/params"
)

var registered = params.Registry()

// through is the share of the way through its range at which a coefficient is.
func through(t *testing.T, p *params.Params, name string) float64 {
	t.Helper()
	v, err := p.Get(name)
	i := slices.IndexFunc(registered, func(e params.Entry) bool { return e.Name == name })
	if err != nil || i < 0 {
		t.Fatalf("%s is not in the registry: %v", name, err)
	}
	return (v - registered[i].Low) / (registered[i].High - registered[i].Low)
}

// known is a lesson whose sensitivities are known: 2*a + b + 4*a*c - .5*d about the way through their ranges, Safety's Learn turns it
// at its upper end, and nothing else moves it.
func known(t *testing.T) *Lesson {
	return &Lesson{ID: "known", Unit: "-", Pairs: 2, Pair: func(p *params.Params, seed uint64) float64 {
		at := func(name string) float64 { return through(t, p, name) }
		y := 2*at("Trust.Breach") + at("Trust.Letdown") + 4*at("Trust.Breach")*at("Trust.Useful") - .5*at("Turnover.ShockWeeks")
		if p.Safety.Learn > .59 {
			y -= 20
		}
		return y + 1e-3*float64(seed%2)
	}}
}

func jobOf(t *testing.T, l *Lesson) *job {
	t.Helper()
	s := &Screening{Params: params.Default(), First: 1, Scale: 1}
	j := &job{Screening: s, lesson: l, pairs: l.Pairs, run: Run{ctx: context.Background()}}
	for _, e := range registered {
		if e.Family != "switch" {
			j.moved = append(j.moved, e)
		}
	}
	return j
}

// TestMorrisByHand: elementary effects of a known function. Of a: 2 + 4c, so mean between 2 and 6; of b: 1 always, sigma 0; of d: -.5; of c:
// 4a, between 0 and 4. The five coefficients in it move it, and no other.
func TestMorrisByHand(t *testing.T) {
	got := map[string]Moved{}
	for _, m := range jobOf(t, known(t)).morris() {
		got[m.Name] = m
	}
	if len(got) != 5 {
		t.Errorf("%d coefficients move it, want 5: %+v", len(got), got)
	}
	if m := got["Trust.Letdown"]; math.Abs(m.MuStar-1) > 1e-9 || math.Abs(m.Mu-1) > 1e-9 || m.Sigma > 1e-9 {
		t.Errorf("b: %+v, want 1, 1, 0", m)
	}
	if m := got["Turnover.ShockWeeks"]; math.Abs(m.MuStar-.5) > 1e-9 || math.Abs(m.Mu+.5) > 1e-9 || m.Sigma > 1e-9 {
		t.Errorf("d, in whole weeks: %+v, want .5, -.5, 0", m)
	}
	if m := got["Trust.Breach"]; m.Mu < 2 || m.Mu > 6 || m.Sigma == 0 {
		t.Errorf("a: %+v, want 2 to 6 and a sigma", m)
	}
	if m := got["Trust.Useful"]; m.Mu < 0 || m.Mu > 4 || m.Sigma == 0 {
		t.Errorf("c: %+v, want 0 to 4 and a sigma", m)
	}
	if m := got["Safety.Learn"]; m.MuStar < 10 || m.Mu > 0 {
		t.Errorf("the step of 20 shows as %+v", m)
	}
}

// TestEndsFindWhatTurns: both ends of every coefficient whose size is ours are tried, and the one that turns the sign is found, and it alone.
func TestEndsFindWhatTurns(t *testing.T) {
	j, f := jobOf(t, known(t)), Finding{}
	all := len(j.moved)
	j.moved = j.live()
	for _, e := range j.moved {
		if g, _, _ := strings.Cut(e.Name, "."); g != "Trust" && g != "Turnover" && g != "Safety" {
			t.Errorf("%s is taken to move it", e.Name)
		}
	}
	if len(j.moved) < 30 || len(j.moved) > all/3 {
		t.Errorf("%d of %d coefficients belong to the three groups that move it", len(j.moved), all)
	}
	j.ends(&f)
	of := 0
	for _, e := range j.moved {
		if e.SizeIsOurs() {
			of += 2
		}
	}
	if f.Ends != of || len(f.Flips) != 1 || f.Flips[0].Name != "Safety.Learn" || f.Flips[0].End != "high" || f.Flips[0].N != confirming*2 {
		t.Errorf("%d ends of %d, turned by %+v", f.Ends, of, f.Flips)
	}
	if f.Weakest == nil || f.Weakest.Name != "Safety.Learn" {
		t.Errorf("weakest at %+v", f.Weakest)
	}
}

// TestNoiseTurnsNothing: a lesson that is below 0 by less than two standard errors is not turned.
func TestNoiseTurnsNothing(t *testing.T) {
	l := &Lesson{ID: "noise", Pairs: 8, Pair: func(_ *params.Params, seed uint64) float64 { return float64(2*(seed%2)) - 1.05 }}
	f := Finding{}
	jobOf(t, l).ends(&f)
	if len(f.Flips) != 0 {
		t.Errorf("noise about -.05 turned %d ends", len(f.Flips))
	}
}

// TestSobolByHand: y = 3a + b over the unit square has variances 9/12 and 1/12, so first-order and total indices .9 and .1; a*b about the
// middle would have none alone.
func TestSobolByHand(t *testing.T) {
	linear := &Lesson{ID: "linear", Pairs: 1, Pair: func(p *params.Params, _ uint64) float64 {
		return 3*through(t, p, "Trust.Breach") + through(t, p, "Trust.Letdown")
	}}
	together := &Lesson{ID: "together", Pairs: 1, Pair: func(p *params.Params, _ uint64) float64 {
		return (through(t, p, "Trust.Breach") - .5) * (through(t, p, "Trust.Letdown") - .5)
	}}
	both := []Moved{{Name: "Trust.Breach"}, {Name: "Trust.Letdown"}}
	for k, want := range []float64{.9, .1} {
		x := jobOf(t, linear).sobol(both)[k]
		if math.Abs(x.First-want) > .2 || math.Abs(x.Total-want) > .2 || x.FirstLow > want || x.FirstHigh < want || x.TotalLow > want || x.TotalHigh < want {
			t.Errorf("linear: %+v, want %v", x, want)
		}
		if x = jobOf(t, together).sobol(both)[k]; x.FirstLow > 0 || x.First > .5 || x.Total < .75 {
			t.Errorf("together: %+v, want nothing alone and all in total", x)
		}
	}
	// a = 0, 2; b = 1, 3; ab = 1, 3: mean 1.5, variance (2.25+.25+.25+2.25)/3 = 5/3
	// S: ((1-1.5)*1 + (3-1.5)*1)/2 = .5, over 5/3: .3. T: (1+1)/4 = .5, over 5/3: .3
	if s, total := estimators([]float64{0, 2}, []float64{1, 3}, []float64{1, 3}); math.Abs(s-.3) > 1e-12 || math.Abs(total-.3) > 1e-12 {
		t.Errorf("estimators by hand: %v and %v, want .3 and .3", s, total)
	}
}

// TestLessonsHoldByDefault: every lesson is clearly above 0 at the coefficients as they are, with the pairs that screening gives it; and the
// same seed gives the same pair.
func TestLessonsHoldByDefault(t *testing.T) {
	p, seen := params.Default(), map[string]bool{}
	lessons := Lessons()
	r := Run{}
	found := each(&r, len(lessons), func(k int) [3]Estimate {
		l := &lessons[k]
		return [3]Estimate{l.measure(&p, 1, confirming*l.Pairs), l.measure(&p, 5, 1), l.measure(&p, 5, 1)}
	})
	for k, l := range lessons {
		if seen[l.ID] || l.Claim == "" || l.Statistic == "" || l.Unit == "" || l.Pairs < 1 {
			t.Errorf("lesson %+v", l)
		}
		seen[l.ID] = true
		if !found[k][0].Holds() {
			t.Errorf("%s does not hold: %+v", l.ID, found[k][0])
		}
		if found[k][1].Mean != found[k][2].Mean {
			t.Errorf("%s: %v and then %v from one seed", l.ID, found[k][1].Mean, found[k][2].Mean)
		}
	}
}

// TestScreeningIsTheSameForAnyWorkers, and stops with what is finished.
func TestScreeningIsTheSameForAnyWorkers(t *testing.T) {
	s := Screening{Params: params.Default(), First: 9, Lessons: []string{"breach-costs-more", "Reasons-Are-Just"}, Indices: true, Workers: 1}
	one, err := Screen(context.Background(), s)
	if err != nil || len(one) != 2 {
		t.Fatal(len(one), err)
	}
	s.Workers = 3
	if three, _ := Screen(context.Background(), s); !reflect.DeepEqual(one, three) {
		t.Error("three workers come to something else than one")
	}
	ctx, stop := context.WithCancel(context.Background())
	s.Progress = func(step, _, _ int) {
		if step >= stepsOfOne {
			stop() // in the second lesson
		}
	}
	cut, err := Screen(ctx, s)
	if err == nil || !reflect.DeepEqual(one[:1], cut) {
		t.Errorf("stopped: %v, %d lessons", err, len(cut))
	}
	if _, err := Screen(context.Background(), Screening{Lessons: []string{"honesty"}}); err == nil {
		t.Error("a lesson that does not exist was screened")
	}
}

// TestFlipsAreFlagged: what turns a lesson is flagged in the registry, and what is flagged turns one. It takes minutes.
func TestFlipsAreFlagged(t *testing.T) {
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("HEADCOUNT_LONG is not set")
	}
	found, err := Screen(context.Background(), Screening{Params: params.Default(), First: 1})
	if err != nil {
		t.Fatal(err)
	}
	turned := map[string][]string{}
	for _, f := range found {
		for _, e := range f.Flips {
			if !slices.Contains(turned[e.Name], f.ID) {
				turned[e.Name] = append(turned[e.Name], f.ID)
			}
		}
	}
	for _, e := range params.Registry() {
		a, b := slices.Sorted(slices.Values(turned[e.Name])), slices.Sorted(slices.Values(e.Flips))
		if !slices.Equal(a, b) {
			t.Errorf("%s turns %v, the registry flags %v", e.Name, a, b)
		}
	}
}
