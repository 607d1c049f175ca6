package debrief

import (
	"context"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/playtest"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestOtherPivotsComeByDistance: the other decisions are those of the play whose forecast was furthest from what came, worked out here from the log
// alone, and never the one the debrief is about.
func TestOtherPivotsComeByDistance(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := forecasting(t, sc, "mail-first", 5, func(n int) int { return (n * 37) % 101 })
	r := New(context.Background(), sc, log)
	r.choosePivot()
	var state session.State
	r.session.Copy(&state)
	type off struct{ n, points int }
	var best []off
	never := 0
	for _, e := range log.Entries {
		if e.Act.Forecast == nil {
			continue
		}
		a, err := session.Resolve(sc, e.Act)
		if err != nil {
			t.Fatal(err)
		}
		points := *e.Act.Forecast
		if came := state.Story.Fired[a.Event].Came; slices.Contains([]term.Outcome{term.OutcomeNone, term.Sent, term.NoAnswer, term.NotThere}, came) {
			never++ // what never came is held against nothing
			continue
		}
		for _, c := range sc.Source.Events[a.Event].Choices[a.Choice].Hoped {
			if state.Story.Fired[a.Event].Came.String() == c {
				points = 100 - points
			}
		}
		at := len(best)
		for at > 0 && best[at-1].points < points {
			at--
		}
		best = append(best[:at], append([]off{{e.N, points}}, best[at:]...)...)
	}
	if len(best) < 4 || best[0].n != r.pivot {
		t.Fatalf("the furthest off are %v, and the debrief is about %d", best, r.pivot)
	}
	others := r.others(OtherPivots)
	if never != 1 || !strings.HasSuffix(others.Sentence, "furthest from what came. One forecast is left out: no answer came that it could be held against.") {
		t.Errorf("%d never came out, and it is said: %s", never, others.Sentence)
	}
	list := others.List
	for i := range list {
		if i+1 < len(best) && number(list[i].ID) != best[i+1].n {
			t.Errorf("place %d: decision %s, want %v", i+1, list[i].ID, best[i+1])
		}
		if list[i].Ready {
			t.Errorf("decision %s was lived before anybody asked", list[i].ID)
		}
	}
	if len(list) != min(len(best)-1, MostPivots) {
		t.Errorf("%d are listed, of %d", len(list), len(best)-1)
	}
}

// TestOtherPivotsAreWhole: in play each is computed when it is opened, and is what the debrief would be, were it about this one; and a document holds
// three of them with their figures.
func TestOtherPivotsAreWhole(t *testing.T) {
	sc, log := golden(t, "mail-first")
	doc, err := Written(context.Background(), sc, log, nil)
	if err != nil {
		t.Fatal(err)
	}
	p := doc.Debrief.File.Pivots
	if len(p.List) != OtherPivots || len(doc.Others) != OtherPivots {
		t.Fatalf("%d other decisions and %d figures", len(p.List), len(doc.Others))
	}
	played := New(context.Background(), sc, log)
	played.Lay([3]int{4, 3, 3})
	if err := played.Open("pivots", Shelf{}, ""); err != nil {
		t.Fatal(err)
	}
	for i := range p.List {
		o := &p.List[i]
		if !o.Ready || len(o.Lives) != SingleLives || o.Crowd == nil || o.Twin == nil || o.Why == nil || len(o.Judgement) < 3 || o.Caveat == "" {
			t.Errorf("%+v is not whole", o)
		}
		if doc.Others[i].Decision != number(o.ID) || doc.Others[i].Verdict != o.Verdict || len(doc.Others[i].Spread) != o.Crowd.Total {
			t.Errorf("the figures of %s are %+v", o.ID, doc.Others[i])
		}
		if err := played.Open(o.PivotID(), Shelf{}, ""); err != nil {
			t.Fatal(err)
		}
		f := played.Page().File
		if played.Step() != "file" || f.Open != o.PivotID() || !reflect.DeepEqual(f.Pivots.Find(f.Open), o) {
			t.Errorf("opened in play, %s is another", o.ID)
		}
		if b := played.Page().Blocks("file"); len(b) < 10 || b[0].Text != "Lived again: "+o.When {
			t.Errorf("opened in play, %s says %+v", o.ID, b)
		}
		about := &Review{ctx: context.Background(), sc: sc, log: log, session: played.session, maker: view.NewMaker(sc), pivot: number(o.ID)}
		about.live(Runs)
		c := about.compute(nil)
		if !reflect.DeepEqual(c.twin, o.Twin) || !reflect.DeepEqual(uncounted(c.why.Links[:2]), uncounted(o.Why.Links[:2])) {
			t.Errorf("%s is told otherwise than as the one decision of a debrief", o.ID)
		}
	}
	if err := played.Open("pivot:999", Shelf{}, ""); err == nil {
		t.Error("a decision that is not there was opened")
	}
}

// TestTheNextTakesThePlaceOfOneLeftOut: where more lives show that nothing hung on a decision chosen for what hung on it, a document tells the next
// that something did hang on, up to as many as it tells of any play.
func TestTheNextTakesThePlaceOfOneLeftOut(t *testing.T) {
	sc := shipped(t, "the-perfect-candidate")
	log := playedBy(t, sc, "mail-first", 10)
	doc, err := Written(context.Background(), sc, log, nil)
	if err != nil {
		t.Fatal(err)
	}
	r := New(context.Background(), sc, log)
	r.choosePivot()
	r.Lay([3]int{4, 3, 3})
	r.arrive()
	left := 0
	var want, got []string
	for _, p := range r.others(MostPivots).List {
		if len(want) == OtherPivots {
			break
		}
		if _, err := r.liveAgain(&p); err != nil {
			t.Fatal(err)
		}
		if p.WhyThis == littleAtStake {
			left++
			continue
		}
		want = append(want, p.ID)
	}
	for i, p := range doc.Debrief.File.Pivots.List {
		if got = append(got, p.ID); doc.Others[i].Decision != number(p.ID) {
			t.Errorf("the figures of %s are those of %d", p.ID, doc.Others[i].Decision)
		}
	}
	if left == 0 || len(want) != OtherPivots {
		t.Fatalf("%d left out, %v told: this play shows nothing any more; choose another", left, want)
	}
	if !slices.Equal(got, want) || len(doc.Others) != len(want) {
		t.Errorf("the document tells %v, want %v", got, want)
	}
}

var counts = regexp.MustCompile(`in \d+ of 100 lives`)

// uncounted are links without their shares: one decision lives more lives than another, and a percent may lie between.
func uncounted(links []view.Link) []view.Link {
	links = slices.Clone(links)
	for i := range links {
		links[i].Text = counts.ReplaceAllString(links[i].Text, "in some lives")
	}
	return links
}

// TestNothingElseToLiveAgain: a play with one scene has no other decision, and says so.
func TestNothingElseToLiveAgain(t *testing.T) {
	sc := betting(t, .2, "call", 40, 38)
	r := New(context.Background(), sc, lives(t, sc, term.Resisted))
	r.choosePivot()
	if p := r.others(OtherPivots); len(p.List) != 0 || p.Sentence == "" {
		t.Errorf("%+v", p)
	}
}

// TestThePivotIsOneOnWhichSomethingHung: where a forecast that was far off is of a decision after which every life ends the same, the next one on which
// something hung is looked at, over many plays; and one on which nothing did only where none of them had anything left.
func TestThePivotIsOneOnWhichSomethingHung(t *testing.T) {
	sc := shipped(t, "two-strides")
	passed := 0
	for seed := range uint64(24) {
		log := forecasting(t, sc, "mail-first", seed, func(n int) int { return (n * 37) % 101 })
		r := New(context.Background(), sc, log)
		missed, _ := r.missed()
		r.choosePivot()
		if len(missed) == 0 {
			continue
		}
		if r.pivot != missed[0].n {
			passed++
		}
		if r.open(r.pivot) {
			continue
		}
		for _, m := range missed[:min(len(missed), openLooked)] {
			if r.open(m.n) {
				t.Errorf("seed %d: nothing hung on decision %d, and something did on %d", seed, r.pivot, m.n)
			}
		}
	}
	if passed == 0 {
		t.Error("no decision was passed over in any play: the test shows nothing")
	}
}

// TestOnlyWhatHadSomethingAtStakeIsCalledSo: of decisions without a forecast only those are listed as having most at stake whose best other way lay a
// difference worth the name from them, worked out here from the lives; and one on which nothing hung when more were lived is left out of a document, and said
// differently in play.
func TestOnlyWhatHadSomethingAtStakeIsCalledSo(t *testing.T) {
	sc := shipped(t, "two-strides")
	silent := func(seed uint64) declog.Log {
		player, _ := playtest.PlayerByName(sc, "mail-first")
		bot := player()
		return playedWith(t, sc, seed, func(d *observe.Desk) term.Act {
			a := bot.Decide(d)
			a.Forecast = term.NoForecast
			return a
		})
	}
	passed, listed := 0, 0
	for seed := range uint64(5) {
		r := New(context.Background(), sc, silent(seed+1))
		r.stakes()
		for n, c := range r.known {
			best, mean, square := -1., 0., 0.
			for i := range c.Ways[0].Lives {
				y, n := c.Ways[0].Lives[i].Yardstick, float64(len(c.Ways[0].Lives))
				mean, square = mean+y/n, square+y*y/(n-1)
			}
			for _, w := range c.Ways[1:] {
				if m := w.Mean; best < 0 || m > best {
					best = m
				}
			}
			sd := math.Sqrt(square - mean*mean*float64(len(c.Ways[0].Lives))/float64(len(c.Ways[0].Lives)-1))
			worth := math.Abs(best-mean) >= .1*sd
			at := slices.IndexFunc(r.others(OtherPivots).List, func(p view.OtherPivot) bool { return number(p.ID) == n })
			switch {
			case at >= 0 && !worth:
				t.Errorf("seed %d: decision %d is listed, and the best other way lies %.2f from it, of %.2f", seed, n, best-mean, sd)
			case at >= 0:
				listed++
			case !worth:
				passed++
			}
		}
		if at := slices.IndexFunc(r.stake, func(x staked) bool { return x.n == r.pivot }); at < 0 || !r.stake[at].worth && r.page.WhyPivot != leastOfLittle {
			t.Errorf("seed %d: the debrief is about %d: %s", seed, r.pivot, r.page.WhyPivot)
		}
	}
	if passed == 0 || listed == 0 {
		t.Errorf("%d were passed over and %d listed: the test shows nothing", passed, listed)
	}
	r := New(context.Background(), sc, silent(5))
	r.stakes()
	n := len(r.others(OtherPivots).List)
	if n == 0 {
		t.Fatal("nothing seems to have anything at stake: this play shows nothing; choose another")
	}
	r.spread = 1e6 // beside which nothing is worth the name
	doc := &Document{}
	p, err := r.writtenPivots(doc)
	if err != nil || len(p.List) != 0 || len(doc.Others) != 0 || p.Sentence != nothingAtStake {
		t.Errorf("%d seemed to have much at stake; left are %d, with %q (%v)", n, len(p.List), p.Sentence, err)
	}
	one := r.others(OtherPivots).List[0]
	if _, err := r.liveAgain(&one); err != nil || one.WhyThis != littleAtStake {
		t.Errorf("in play it stands there because: %s (%v)", one.WhyThis, err)
	}
}
