package playtest

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"headcount/engine/policy"
	"headcount/engine/scenario"
)

func twoStrides(t testing.TB) *scenario.Scenario {
	t.Helper()
	return shipped(t, "two-strides")
}

// TestSameForAnyWorkers: one worker and seven come to the same report, bit for bit.
func TestSameForAnyWorkers(t *testing.T) {
	sc := open(t, "../../scenarios/_tests/ok/tests.toml")
	var first []byte
	for _, workers := range []int{1, 7} {
		r := Run(context.Background(), sc, Options{Runs: 30, Workers: workers}, true)
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = data
		} else if diff := cmp.Diff(string(first), string(data)); diff != "" {
			t.Error(diff)
		}
	}
}

// TestStopsWithWhatIsFinished: a context that ends in the middle of the plays leaves whole ones, from the first on.
func TestStopsWithWhatIsFinished(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	o := Options{Runs: 200, Workers: 3, Progress: func(_ string, share float64) {
		if share > .2 {
			stop()
		}
	}}
	make, _ := PlayerByName(twoStrides(t), "attentive")
	plays := policyPlays(ctx, twoStrides(t), o, "x", make, 200, 1)
	if len(plays) < 20 || len(plays) > 199 {
		t.Fatalf("%d plays", len(plays))
	}
	for i := range plays {
		if plays[i].Decisions == 0 || plays[i].Cast != uint64(i+1) {
			t.Fatalf("play %d is %+v", i, plays[i])
		}
	}
	r := Run(ctx, twoStrides(t), o, true)
	if !r.Stopped || r.Certificate != nil {
		t.Errorf("a stopped run says stopped %v and has a certificate %v", r.Stopped, r.Certificate != nil)
	}
	var b bytes.Buffer
	if err := r.WriteText(&b, true); err != nil || !strings.Contains(b.String(), "findings") {
		t.Error(err, b.String())
	}
}

// TestAuthorsTests: those that hold do, and one that cannot hold says how often it does and plays a luck that counts against it.
func TestAuthorsTests(t *testing.T) {
	for _, r := range RunTrials(context.Background(), open(t, "../../scenarios/_tests/ok/tests.toml"), Options{}) {
		if !r.OK || r.Counted == 0 {
			t.Errorf("%+v", r)
		}
	}
	list := RunTrials(context.Background(), open(t, defects+"test-fails.toml"), Options{})
	if len(list) != 1 || list[0].OK || list[0].Counted != 40 || list[0].Expect[0].Share > .9 {
		t.Fatalf("%+v", list)
	}
	if c := list[0].Expect[0].Command; !strings.HasPrefix(c, "headcount play test-fails --text --cast ") {
		t.Error(c)
	}
}

// TestFigures by hand: median 3 of 1, 2, 3, 9, 10; of eight the middle four are 2 to 5; 2.5 of 1..4; deviation of 1, 2, 3 is 1; above is 5 - 3.
func TestFigures(t *testing.T) {
	for _, k := range [][2]float64{
		{median([]float64{10, 1, 9, 3, 2}), 3},
		{median([]float64{4, 1, 3, 2}), 2.5},
		{median(nil), 0},
		{middle([]float64{8, 1, 2, 3, 4, 90, 5, 0}), 3.5},
		{deviation([]float64{1, 2, 3}), 1},
		{above([]float64{5, 5, 5}, []float64{3, 3, 3}).Median, 2},
		{above([]float64{5, 5, 5}, []float64{3, 3, 3}).Low, 2},
	} {
		if math.Abs(k[0]-k[1]) > 1e-12 {
			t.Errorf("got %v, want %v", k[0], k[1])
		}
	}
	wide := make([]float64, 100)
	for i := range wide {
		wide[i] = float64(i)
	}
	if f := figure(wide); !(f.Low > 30 && f.Low < 49 && f.High > 50 && f.High < 69) {
		t.Errorf("%+v", f)
	}
}

// TestApart: of three styles two are alike, so that two are clearly different.
func TestApart(t *testing.T) {
	list := []*PlayerShape{{Name: "a", Spoke: 1}, {Name: "b", Spoke: .9, Wrote: .1}, {Name: "c", Wrote: 1}}
	if diff := cmp.Diff([]string{"a", "c"}, apart(list)); diff != "" {
		t.Error(diff)
	}
}

// TestChoiceFigureByHand: in two decisions a comes out at 10 and 0, b always at 4: a is first once and 6 ahead there, leads
// of 6 and -4 have a deviation of the root of 50, and it lacks -1 on average.
func TestChoiceFigureByHand(t *testing.T) {
	var spots []spot
	for _, high := range []float64{10, 0} {
		s := spot{answers: []answer{{choice: 0}, {choice: 1}}}
		for i := range s.answers[0].values {
			s.answers[0].values[i], s.answers[1].values[i] = high, 4
		}
		spots = append(spots, s)
	}
	got := choiceFigure(spots, 0)
	if want := (ChoiceFigure{Seen: 2, First: 1, Median: 5, Ahead: 6, Error: math.Sqrt(50), Shy: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := spreadOf(spots); got != 5 { // 6 and 4 between best and worst
		t.Errorf("spread %v, want 5", got)
	}
}

// TestGrammarReadsTheFixedRules: what the search starts from holds nearly all fixed rules, and every table it can write parses.
func TestGrammarReadsTheFixedRules(t *testing.T) {
	g, read := newGrammar(), 0
	for _, r := range rules {
		if made, ok := g.read(r.text); ok {
			read++
			if g.text(&made) != r.text {
				t.Errorf("%s comes back as\n%s", r.name, g.text(&made))
			}
		}
	}
	if read < 10 || len(g.when) < 100 || len(g.then) < 100 {
		t.Errorf("%d of %d rules, %d conditions, %d acts", read, len(rules), len(g.when), len(g.then))
	}
	b := breeder{g: g, promises: 3}
	for b.k = range 200 {
		r := b.fresh()
		r = b.change(r, &r)
		if _, problems := policy.ParseRules(g.text(&r)); len(problems) > 0 {
			t.Fatalf("%v in\n%s", problems, g.text(&r))
		}
	}
}

// TestPlayers: every name makes a player that finishes a play, and there are ten fixed rules or more.
func TestPlayers(t *testing.T) {
	sc := twoStrides(t)
	if n := len(RuleBots()); n < 12 {
		t.Errorf("%d rule bots", n)
	}
	for _, name := range Players() {
		make, ok := PlayerByName(sc, name)
		if !ok {
			t.Fatalf("no player %s", name)
		}
		if p := newTable(sc).play(3, 4, make().Decide); p.Decisions < 40 || p.Yardstick <= 0 {
			t.Errorf("%s: %+v", name, p)
		}
	}
	if _, ok := PlayerByName(sc, "nobody"); ok {
		t.Error("nobody plays")
	}
}

// TestCoverage: everything two-strides has is reached, and the counts fit together.
func TestCoverage(t *testing.T) {
	c := Cover(context.Background(), twoStrides(t), Options{Runs: 200})
	if list := c.Findings(); len(list) > 0 {
		t.Error(list)
	}
	endings := 0
	for _, e := range c.Endings {
		endings += e.Plays
	}
	if endings != c.Plays {
		t.Errorf("%d endings in %d plays", endings, c.Plays)
	}
	for _, e := range c.Events {
		taken := 0
		for _, x := range e.Choices {
			if taken += x.Taken; x.Taken > x.Offered {
				t.Errorf("%s.%s: open %d, taken %d", e.ID, x.ID, x.Offered, x.Taken)
			}
		}
		if len(e.Choices) > 0 && taken != e.Fired {
			t.Errorf("%s came up %d times and was answered %d", e.ID, e.Fired, taken)
		}
	}
	for _, p := range c.Projects {
		if !(0 < p.Low && p.Low <= p.Middle && p.Middle <= p.High) || p.InTime > p.Finished || p.Finished > c.Plays || p.Needed <= 0 {
			t.Errorf("project %s: %.0f (%.0f to %.0f) of %.0f, done in %d of %d, in time in %d", p.ID, p.Middle, p.Low, p.High, p.Needed, p.Finished, c.Plays, p.InTime)
		}
	}
	if len(c.Projects) < 2 || c.Projects[0].ID != "release" || c.Projects[0].Finished == 0 {
		t.Errorf("%d projects", len(c.Projects))
	}
	if len(c.Odd) < 2 || !strings.HasPrefix(c.Odd[0].Command, "headcount run two-strides --policy ") {
		t.Error(c.Odd)
	}
}

// TestPage: the page is whole, needs nothing else, and lets no words of a scenario through as markup.
func TestPage(t *testing.T) {
	sc := open(t, "../../scenarios/_tests/ok/tests.toml")
	sc.Trials[0].ID = "<script>alert(1)</script>"
	r := Run(context.Background(), sc, Options{Runs: 20}, true)
	var b bytes.Buffer
	if err := r.WriteHTML(&b); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	for _, bad := range []string{"<script", "src=", "href=", "http:", "https:"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
	if !strings.HasSuffix(page, "</html>\n") || !strings.Contains(page, "Certificate") {
		t.Error(page[max(0, len(page)-200):])
	}
}
