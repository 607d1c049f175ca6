package debrief

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/shares"
	"headcount/sim/term"
)

// bet is a week with one decision: a question whose yes or no is luck, or leaving it alone for something sure.
const bet = `format = 1
id     = "bet"
title  = "A Bet"
weeks  = 1

[[person]]
id   = "ana"
name = "Ana"
desk = [600, 300]
[person.traits]
at_desk = 1
trust   = %v

[[variable]]
id    = "worth"
start = 1

[[event]]
id     = "ask-or-not"
anchor = true
by     = "w1 wed"
person = "ana"
scene  = "chat"
text   = "The second post could be asked for, or the small thing taken that is there. Ana knows which and has said neither."

  [[event.choice]]
  id       = "ask"
  text     = "Ask Ana to take it on"
  act      = { request = "ana", by = "%s", manner = "with_reasons" }
  forecast = "How likely is a yes?"
  hoped    = ["agreed"]
    [event.choice.outcome.agreed]
    text = "She says yes."
    does = ["set worth = %d"]
    [event.choice.outcome.resisted]
    text = "She says no."

  [[event.choice]]
  id   = "leave"
  text = "Take what is there"
  act  = { leave = true }
    [event.choice.outcome.quiet]
    text = "It is taken."
    does = ["set worth = %d"]

[[ending]]
id    = "end"
label = "The week is over"
text  = "The week is over."

[yardstick]
value = "worth"
`

// betting opens the bet with how far Ana trusts, how she is asked, and what a yes and the sure thing are worth.
func betting(t *testing.T, trust float64, by string, yes, sure int) *scenario.Scenario {
	t.Helper()
	file := filepath.Join(t.TempDir(), "bet.toml")
	if err := os.WriteFile(file, fmt.Appendf(nil, bet, trust, by, yes, sure), 0o644); err != nil {
		t.Fatal(err)
	}
	sc, found := scenario.OpenFile(file)
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

// bets plays with a luck and asks; the log is one with a forecast of certainty that was missed or met.
func bets(t *testing.T, sc *scenario.Scenario, luck uint64) (log declog.Log, came term.Outcome) {
	t.Helper()
	s := session.Start(sc, 3, luck, nil)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a := s.Fallback()
		if s.Stop() == term.Scene {
			a.Forecast = 50
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	var state session.State
	s.Copy(&state)
	return s.Log, state.Story.Fired[0].Came
}

// lives finds a play in which asking came out so.
func lives(t *testing.T, sc *scenario.Scenario, want term.Outcome) declog.Log {
	t.Helper()
	for luck := range uint64(400) {
		if log, came := bets(t, sc, luck); came == want {
			return log
		}
	}
	t.Fatalf("asking never came out as %s", want)
	return declog.Log{}
}

// judged debriefs the one decision of a bet.
func judged(t *testing.T, sc *scenario.Scenario, log declog.Log) *Review {
	t.Helper()
	r := New(context.Background(), sc, log)
	r.Name(number(r.Moments()[0].ID), "")
	r.Lay([3]int{4, 2, 4})
	r.Go("crowd")
	r.Go("split")
	if r.Page().Split == nil {
		t.Fatal("nothing is split")
	}
	return r
}

// TestLuckAndJudgementAreToldApart: a bad bet that came out well is told as a bad bet and luck, a good bet that came out badly as a good bet and
// bad luck; and what mostly comes is called neither.
func TestLuckAndJudgementAreToldApart(t *testing.T) {
	poor := betting(t, .2, "call", 40, 38)    // a yes is unlikely, and worth little more than the sure thing
	good := betting(t, .95, "aside", 100, 10) // a yes is likely, and worth far more
	for _, c := range []struct {
		name string
		sc   *scenario.Scenario
		came term.Outcome
		want string
	}{
		{"a bad bet that came off", poor, term.Agreed, "poor_lucky"},
		{"a good bet that did not", good, term.Resisted, "sound_unlucky"},
		{"a bad bet that did not, as mostly", poor, term.Resisted, "poor_ordinary"},
		{"a good bet that came off, as mostly", good, term.Agreed, "sound_ordinary"},
	} {
		log := lives(t, c.sc, c.came)
		r := judged(t, c.sc, log)
		s := r.Page().Split
		if s.Verdict != c.want {
			t.Errorf("%s: %s, want %s\n%s", c.name, s.Verdict, c.want, strings.Join(s.Judgement, "\n"))
		}
		if last := s.Judgement[len(s.Judgement)-1]; last != verdicts[s.Verdict] {
			t.Errorf("%s: the last word is %q", c.name, last)
		}
		t.Logf("%s: %s", c.name, strings.Join(s.Judgement, " "))
	}
}

// TestStandInsAreNamedFirst: above a quarter of later decisions that were not the player's, it is said before anything is judged.
func TestStandInsAreNamedFirst(t *testing.T) {
	for foreign, want := range map[float64]bool{0: false, .25: false, .26: true, 1: true} {
		r := Review{result: fates.Result{Foreign: foreign, Lives: make([]fates.Life, 4)}}
		lines, verdict := r.judge(&fates.Comparison{}, fates.Life{})
		if got := strings.Contains(lines[0], fmt.Sprintf("A stand-in took %d %% of the later decisions", percent(foreign))); got != want || verdict != "even" || len(lines) != 2 {
			t.Errorf("%v of them: %q, %s; said %v, want %v", foreign, lines, verdict, got, want)
		}
	}
}

func TestPercentile(t *testing.T) {
	list := func(ys ...float64) []fates.Life {
		out := make([]fates.Life, len(ys))
		for i, y := range ys {
			out[i].Yardstick = y
		}
		return out
	}
	for _, c := range []struct {
		lives []fates.Life
		lived float64
		want  float64
	}{
		{list(1, 2, 3, 4), 2.5, .5}, {list(1, 2, 3, 4), 5, 1}, {list(1, 2, 3, 4), 0, 0}, {list(1, 1, 1, 1), 1, .5}, {list(1, 2, 2, 3), 2, .5}, {nil, 1, 0},
	} {
		if got := percentile(c.lives, c.lived); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("%v among %v is at %v, want %v", c.lived, c.lives, got, c.want)
		}
	}
}

// TestEveryVerdictIsWorded, and none says what anybody is worth.
func TestEveryVerdictIsWorded(t *testing.T) {
	for _, sound := range []string{"sound", "even", "poor"} {
		for _, how := range []string{"lucky", "ordinary", "unlucky"} {
			v := verdicts[sound+"_"+how]
			if v == "" || strings.Contains(v, "you are") || strings.Contains(v, "manager") {
				t.Errorf("%s_%s: %q", sound, how, v)
			}
		}
	}
}

// TestSplitAddsUp: the four shares make one, stand beside the tokens, name their reference and their intervals; the account adds up and speaks of
// amounts, never of shares.
func TestSplitAddsUp(t *testing.T) {
	r := reviewed(t, "balanced", 1)
	r.Go("split")
	s := r.Page().Split
	sum := 0.0
	for _, p := range s.Parts {
		sum += p.Value
		if p.Low > p.Value || p.High < p.Value || p.Low < 0 || p.High > 1 || !strings.Contains(p.Text, "between") {
			t.Errorf("%+v", p)
		}
	}
	if len(s.Parts) != 4 || math.Abs(sum-1) > 1e-9 {
		t.Errorf("%d shares make %v", len(s.Parts), sum)
	}
	if len(s.Tokens) != 3 || !strings.Contains(s.Reference, "In this model") || !strings.Contains(s.Reference, "mail-first") {
		t.Errorf("%+v", s)
	}
	if strings.Contains(s.Account, "%") || !strings.Contains(s.Account, "In this model") {
		t.Errorf("the account mixes amounts and shares: %s", s.Account)
	}
}

// TestSharesAreToldAsOneWhole: the percents of the four shares come to 100 and lie in the intervals told beside them, and in tenths beside the tokens they are
// the same and come to ten; each rounded by itself these came to 101.
func TestSharesAreToldAsOneWhole(t *testing.T) {
	s := shares.Split{
		Policy: shares.Share{Value: .156, Low: .1558, High: .3}, Cast: shares.Share{Value: .156, Low: .1558, High: .3},
		Both: shares.Share{Value: .156, Low: .1558, High: .3}, Luck: shares.Share{Value: .532, Low: .4, High: .6}, Total: 1,
	}
	for k, want := range []string{"16 % of the variance, between 16 and 30", "16 % of the variance, between 16 and 30", "15 % of the variance, between 15 and 30", "53 % of the variance, between 40 and 60"} {
		if got := parts(s)[k].Text; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	for k, want := range []string{"computed, it is 1.6 of ten.", "it is 1.6, and how your choice and these people fit adds 1.5.", "it is 5.3."} {
		if got := tokenTexts([3]int{5, 3, 2}, s)[k]; !strings.Contains(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	}
	s.Policy.Value, s.Cast.Value, s.Both.Value, s.Luck.Value = .2, .1, 0, .7
	if got := tokenTexts([3]int{5, 3, 2}, s); !strings.Contains(got[0], "it is 2 of ten.") || !strings.Contains(got[1], "it is 1, and how your choice and these people fit adds 0.") {
		t.Errorf("%q", got)
	}
}

// TestAccountAddsUp: the parts make the difference exactly, and the play's own figure is that of a replay.
func TestAccountAddsUp(t *testing.T) {
	sc, log := golden(t, "novice")
	a, err := fates.AccountFor(context.Background(), sc, log, nil)
	if err != nil {
		t.Fatal(err)
	}
	s, err := session.Replay(sc, log)
	if err != nil {
		t.Fatal(err)
	}
	s.Finish()
	if a.Actual != s.Yardstick() {
		t.Errorf("the play came to %v, and the account says %v", s.Yardstick(), a.Actual)
	}
	if d := a.Decisions.Value + a.People.Value + a.Luck.Value - (a.Actual - a.Typical); math.Abs(d) > 1e-9 {
		t.Errorf("the parts miss the difference by %v", d)
	}
	for _, c := range []shares.Contribution{a.Decisions, a.People, a.Luck} {
		if !(c.Error > 0) {
			t.Errorf("a part has no error: %+v", c)
		}
	}
}

// TestAmountsAreToldOnTheScaleOfTheirYardstick: a yardstick that goes from 0 to 1 is told with digits that say something, one that goes to 100 with none too many.
func TestAmountsAreToldOnTheScaleOfTheirYardstick(t *testing.T) {
	for _, k := range []struct {
		spread float64
		places int
		d      float64
		want   string
	}{
		{12, 1, 2.04, "2.0"},
		{1, 1, .05, "0.1"},
		{1, 1, .049, "next to nothing"},
		{0, 1, .3, "0.3"}, // plays do not lie apart
		{.999, 2, .049, "0.05"},
		{.07, 3, -.0123, "0.012"},
		{.07, 3, .0004, "next to nothing"},
		{1e-9, 6, 1e-7, "next to nothing"},
	} {
		n := places(k.spread)
		if got := sizeText(k.d, n); n != k.places || got != k.want {
			t.Errorf("%v where plays lie %v apart: %q with %d places, want %q with %d", k.d, k.spread, got, n, k.want, k.places)
		}
	}
	a := shares.Account{Actual: .66, Typical: .64, Runs: 64, Decisions: shares.Contribution{Value: .004, Error: .001}, Luck: shares.Contribution{Value: .016}}
	sc, _ := golden(t, "novice")
	for spread, want := range map[float64]string{
		10:  "The difference of +0.1: +0.0 (±0.0) what you decided, +0.0 (±0.0) who your people are, +0.1 (±0.0) luck", // of .7 and .6
		.07: "The difference of +0.020: +0.004 (±0.002) what you decided",
	} {
		if got := accountText(a, sc, places(spread)); !strings.Contains(got, want) {
			t.Errorf("where plays lie %v apart: %q, want %q", spread, got, want)
		}
	}
}

// TestAboveAndBetterAreOneWhole: of 200 lives 101 lie below and 99 above: 50.5 and 49.5 percent stand on one page, and come to all of them and not to 101.
func TestAboveAndBetterAreOneWhole(t *testing.T) {
	result := fates.Result{Lives: make([]fates.Life, 200), Yours: fates.Life{Yardstick: 50}}
	for i := range result.Lives {
		if i >= 101 {
			result.Lives[i].Yardstick = 60
		}
	}
	if above, better := around(&result); above != 51 || better != 49 {
		t.Errorf("above %d %% and below %d %% of lives, want 51 and 49", above, better)
	}
}

// TestAnAccountAddsUpAsItIsTold: what a play came to less what a typical one does is the difference, and the parts come to it; none is less than nothing by nothing.
func TestAnAccountAddsUpAsItIsTold(t *testing.T) {
	value := func(x float64) shares.Contribution { return shares.Contribution{Value: x} }
	for _, k := range []struct {
		given shares.Account
		want  accounted
	}{
		{ // 43.06 and 58.54 lie 15.48 apart: each by itself that is 43.1, 58.5 and 15.5; the part that lost most by rounding has the tenth
			shares.Account{Actual: 43.06, Typical: 58.54, Decisions: value(-25.36), People: value(6.5), Luck: value(3.38)},
			accounted{43.1, 58.5, -15.4, [3]float64{-25.3, 6.5, 3.4}},
		},
		{shares.Account{Actual: 38.9, Typical: 63.5, Decisions: value(-26.06), People: value(1.47), Luck: value(-.01)}, accounted{38.9, 63.5, -24.6, [3]float64{-26.1, 1.5, 0}}},
		{shares.Account{Actual: 1, Typical: .66, Decisions: value(.12), People: value(.12), Luck: value(.1)}, accounted{1, .7, .3, [3]float64{.1, .1, .1}}},
		{shares.Account{Actual: 1, Typical: .56, Decisions: value(.14), People: value(.16), Luck: value(.14)}, accounted{1, .6, .4, [3]float64{.1, .2, .1}}},
	} {
		got := inUnits(k.given, 10)
		sum := got.parts[0] + got.parts[1] + got.parts[2]
		if got != k.want || math.Abs(got.actual-got.typical-got.apart) > 1e-9 || math.Abs(sum-got.apart) > 1e-9 || math.Signbit(got.parts[2]) && got.parts[2] == 0 {
			t.Errorf("%+v is told as %+v, want %+v", k.given, got, k.want)
		}
	}
}

// TestAnAccountIsToldWhateverItComesTo: an author's yardstick may come to anything, and telling of it ends.
func TestAnAccountIsToldWhateverItComesTo(t *testing.T) {
	for _, x := range []float64{math.NaN(), math.Inf(1), 1e17, 1e300, -1e300} {
		a := shares.Account{Actual: x, Typical: x / 3, Decisions: shares.Contribution{Value: x / 7}, People: shares.Contribution{Value: x / 5}, Luck: shares.Contribution{Value: x * (2./3 - 1./7 - 1./5)}}
		if got := inUnits(a, 10); got.actual != x && !math.IsNaN(x) {
			t.Errorf("%g is told as %g", x, got.actual)
		}
	}
	for k := range 200 { // a difference is told to the unit, and so are its parts
		x := float64(k) * .37
		a := shares.Account{Actual: 3 * x, Typical: x, Decisions: shares.Contribution{Value: 1.31 * x}, People: shares.Contribution{Value: -.4 * x}, Luck: shares.Contribution{Value: 1.09 * x}}
		got := inUnits(a, 10)
		if sum := got.parts[0] + got.parts[1] + got.parts[2]; math.Abs(sum-got.apart) > 1e-9 || math.Abs(got.actual-got.typical-got.apart) > 1e-9 {
			t.Errorf("%+v", got)
		}
	}
}
