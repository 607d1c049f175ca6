package debrief

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/term"
)

// TestEachWayByHand: whole percents, halves upwards, and what one of the two takes the other cannot have.
func TestEachWayByHand(t *testing.T) {
	for _, k := range []struct {
		better, worse float64
		up, down      int
	}{
		{0, 0, 0, 0},
		{1, 0, 100, 0},
		{0, 1, 0, 100},
		{.5, .5, 50, 50},
		{.125, .875, 13, 87}, // 12.5 and 87.5 would come to 101
		{.004, .005, 0, 1},
		{.995, .005, 100, 0}, // 99.5 and 0.5 likewise
		{.3, .2, 30, 20},     // half of them alike
		{1. / 3, 2. / 3, 33, 67},
		{.6, 1 - .6 - .4, 60, 0}, // what is left by subtraction may lie a hair below nothing
	} {
		if up, down := eachWay(k.better, k.worse); up != k.up || down != k.down {
			t.Errorf("%.3f better and %.3f worse: %d %% and %d %%, want %d and %d", k.better, k.worse, up, down, k.up, k.down)
		}
	}
}

// TestEachWayNeverComesToMoreThanAll, for any number of worlds: each is true to a percent, none is negative, together they are at most all, and
// exactly all where no world came out alike.
func TestEachWayNeverComesToMoreThanAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.IntRange(1, 2000).Draw(t, "worlds")
		b := rapid.IntRange(0, total).Draw(t, "better")
		e := rapid.IntRange(0, total-b).Draw(t, "alike")
		better, equal := float64(b)/float64(total), float64(e)/float64(total)
		worse := 1 - better - equal // as it is asked for
		up, down := eachWay(better, worse)
		switch {
		case up < 0 || down < 0 || up+down > 100:
			t.Fatalf("%d %% and %d %%", up, down)
		case math.Abs(float64(up)-100*better) > .5+1e-9 || math.Abs(float64(down)-100*worse) > 1+1e-9:
			t.Fatalf("%.2f %% and %.2f %% are told as %d %% and %d %%", 100*better, 100*worse, up, down)
		case e == 0 && up+down != 100:
			t.Fatalf("none alike, and %d %% and %d %% leave something over", up, down)
		case b > total-b-e && up < down || b < total-b-e && up > down:
			t.Fatalf("%d against %d of %d, told as %d %% against %d %%", b, total-b-e, total, up, down)
		}
	})
}

// TestHowFarAForecastWasOff: points are counted from what came, singular and plural, and the sentence says what was said and what came.
func TestHowFarAForecastWasOff(t *testing.T) {
	for n := range 101 {
		got := points(n)
		if want := fmt.Sprintf("%d points", n); (n == 1) != (got == "1 point") || n != 1 && got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
	for _, k := range []struct {
		m    miss
		want string
	}{
		{miss{said: 99, came: true, points: 1}, "You said 99 %, and it happened: 1 point off."},
		{miss{said: 1, points: 1}, "You said 1 %, and it did not happen: 1 point off."},
		{miss{said: 0, came: true, points: 100}, "You said 0 %, and it happened: 100 points off."},
		{miss{said: 0}, "You said 0 %, and it did not happen: 0 points off."},
	} {
		if got := k.m.text(); got != k.want {
			t.Errorf("%q, want %q", got, k.want)
		}
	}
}

// TestForecastsAreHeldAgainstWhatCame: of real plays with every forecast there is, each is as many points off as lie between it and what came, the
// furthest come first, and of two as far the earlier.
func TestForecastsAreHeldAgainstWhatCame(t *testing.T) {
	sc := shipped(t, "two-strides")
	came := map[bool]int{}
	for seed := range uint64(6) {
		log := forecasting(t, sc, "attentive", seed, func(n int) int { return (n*53 + int(seed)*7) % 101 })
		r := New(context.Background(), sc, log)
		list, _ := r.missed()
		for i, m := range list {
			want := m.said
			if m.came {
				want = 100 - m.said
			}
			if came[m.came]++; m.points != want || int(*log.Entries[m.n-1].Act.Forecast) != m.said {
				t.Errorf("decision %d: said %d, came %v, %d points", m.n, m.said, m.came, m.points)
			}
			if i > 0 && (list[i-1].points < m.points || list[i-1].points == m.points && list[i-1].n > m.n) {
				t.Errorf("decision %d, %d points off, stands before %d, %d off", list[i-1].n, list[i-1].points, m.n, m.points)
			}
			if !strings.Contains(m.text(), points(want)) {
				t.Errorf("%q does not say %s", m.text(), points(want))
			}
		}
	}
	if came[true] < 5 || came[false] < 5 {
		t.Errorf("%v is too one-sided to say anything", came)
	}
}

// TestALifeIsNeverBlank: the first scenario of a new author says of its endings only what the crowd calls them, and still every life is told.
func TestALifeIsNeverBlank(t *testing.T) {
	text, err := scenario.Starter("ten")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "ten.toml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	sc, found := scenario.OpenFile(path)
	if sc == nil {
		t.Fatal(found)
	}
	r := New(context.Background(), sc, playedBy(t, sc, "attentive", 3))
	n, err := strconv.Atoi(r.Moments()[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	r.Name(n, "")
	r.Lay([3]int{4, 3, 3})
	for r.More() > 0 {
		r.Go("life")
	}
	r.Go("crowd")
	page := r.Page()
	if len(page.Lives) == 0 {
		t.Fatal("no life is told")
	}
	for i, l := range page.Lives {
		again := i > 0 && strings.HasPrefix(l.Sentence, "It came out a")
		if !again && !strings.Contains(l.Sentence, "It was said.") && !strings.Contains(l.Sentence, "Friday came.") {
			t.Errorf("life %d says %q and not how it ended", l.Number, l.Sentence)
		}
	}
	if want := "of 1,000 lives ended as yours did."; !strings.Contains(page.Crowd.Sentence, want) {
		t.Errorf("%q does not say %q", page.Crowd.Sentence, want)
	}
	for _, k := range []struct {
		e    scenario.EndingSource
		want string
	}{
		{scenario.EndingSource{ID: "came-home", Label: "Home"}, "Home"},
		{scenario.EndingSource{ID: "came-home", Text: "She came home."}, "came home"},
	} {
		if got := k.e.Name(); got != k.want {
			t.Errorf("among others %+v is called %q, want %q", k.e, got, k.want)
		}
	}
	for _, k := range []struct {
		e    scenario.EndingSource
		want string
	}{
		{scenario.EndingSource{Sentence: "You stayed.", Label: "Stayed"}, "You stayed."},
		{scenario.EndingSource{Text: "It snowed. Nobody came."}, "It snowed."},
		{scenario.EndingSource{Text: "It snowed."}, "It snowed."},
		{scenario.EndingSource{Text: "It snowed for {week, plural, other {# weeks}}. Nobody came."}, ""},
	} {
		if got := lived(&k.e); got != k.want {
			t.Errorf("%+v: %q, want %q", k.e, got, k.want)
		}
	}
}

// TestLivesThatCameToTheSameSayItOnce, in every shipped scenario: how a life came and ended is told of the first of those of one kind; a later one says that
// it came so again, and of which life it says so is one that was told before.
func TestLivesThatCameToTheSameSayItOnce(t *testing.T) {
	again := 0
	for _, id := range scenarios.Shipped() {
		sc := shipped(t, id)
		r := New(context.Background(), sc, playedBy(t, sc, "attentive", 2))
		r.page.Moment = r.Moments()[0].ID
		r.choosePivot()
		r.live(2 * SingleLives)
		seen, alike := map[string]bool{}, map[string]bool{}
		for k := range SingleLives {
			l := r.life(k)
			before, _, told := strings.Cut(l.Sentence, lived(&sc.Source.Endings[r.result.Lives[k].Ending]))
			switch number, short := strings.CutPrefix(l.Sentence, "It came out as in life "); {
			case told && seen[fmt.Sprint(l.Yours, before, l.Ending, r.otherwise(&r.result.Lives[k]))]:
				t.Errorf("%s, life %d says once more: %s", id, l.Number, l.Sentence)
			case told:
				seen[fmt.Sprint(l.Yours, before, l.Ending, r.otherwise(&r.result.Lives[k]))] = true
				alike[strconv.Itoa(l.Number)] = true
			case short:
				number, _, _ = strings.Cut(number, ".")
				if again++; !alike[number] || l.Yours {
					t.Errorf("%s, life %d: %s", id, l.Number, l.Sentence)
				}
			case strings.HasPrefix(l.Sentence, "It came out again as it did for you.") && l.Yours:
				again++
			default:
				t.Errorf("%s, life %d does not say how it ended: %s", id, l.Number, l.Sentence)
			}
		}
	}
	if again < 10 {
		t.Errorf("%d lives came to the same as one before: the test shows little", again)
	}
}

// TestHowItCameIsSaidWhereItCameOtherwise: an author's words for an outcome go before ours; where there are none, ours say what came that had not come in
// the play, and nothing of what had.
func TestHowItCameIsSaidWhereItCameOtherwise(t *testing.T) {
	r := pivoted(t, "attentive", 1)
	a, err := session.Resolve(r.sc, r.result.Act)
	if err != nil {
		t.Fatal(err)
	}
	name := first(r.sc.Source.People[a.Person].Name)
	c := &r.sc.Source.Events[a.Event].Choices[a.Choice]
	for came, o := range c.Outcomes {
		o.Sign = ""
		c.Outcomes[came] = o
	}
	for _, k := range []struct {
		came term.Outcome
		want string
	}{
		{r.result.Yours.Came, ""},
		{term.NotThere, name + " was not there."},
		{term.NoAnswer, "No answer came."},
	} {
		if got := r.cameOut(k.came); got != k.want {
			t.Errorf("%v: %q, want %q", k.came, got, k.want)
		}
	}
	c.Outcomes[term.NotThere.String()] = scenario.OutcomeSource{Sign: "The chair was empty."}
	if got := r.cameOut(term.NotThere); got != "The chair was empty." {
		t.Errorf("the author's words are passed over: %q", got)
	}
}
