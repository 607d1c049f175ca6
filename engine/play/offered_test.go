package play

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"testing"

	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// onSecondDay is a play on its second day, with nothing done on the first.
func onSecondDay(t *testing.T, sc *scenario.Scenario, found []scenario.Diagnostic) *Local {
	t.Helper()
	if sc == nil {
		t.Fatal(found)
	}
	l, err := NewAt(sc, save.NewMemory(nil), 3, 9, func() uint64 { return 1 }, Ahead{To: 1, By: "idle", Decide: policy.Named("idle").Decide})
	if err != nil {
		t.Fatal(err)
	}
	l.s.Arrive()
	return l
}

// offersOf are what one kind of offering adds for a desk.
func offersOf(l *Local, add func()) []view.Offer {
	l.offers, l.last = nil, make([]string, len(l.s.Scenario().Spec.People))
	add()
	list := make([]view.Offer, len(l.offers))
	for i := range l.offers {
		list[i] = l.offers[i].Offer
	}
	return list
}

// TestWhatIsOfferedByWhatIsSeen by hand: a look of up to three working days ago can be spoken of, and no older one; who likes another kind of work than
// they do can be moved to it, and nobody of whom that is not known; nobody is met who is not there.
func TestWhatIsOfferedByWhatIsSeen(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/tryout.toml")
	l := onSecondDay(t, sc, found)
	d := l.s.See()
	p := &d.People[0]
	about := func() []view.Offer { return offersOf(l, func() { l.aboutPerson(d, p, l.uses()) }) }
	for days, want := range map[int]bool{0: true, 3: true, 4: false} {
		p.SeenDays = days
		if got := slices.ContainsFunc(about(), func(o view.Offer) bool { return o.Verb == "notice" }); got != want {
			t.Errorf("seen %d days ago it can be spoken of: %v, want %v", days, got, want)
		}
	}
	d.Posts = append(d.Posts[:0], observe.Post{Person: p.ID, Project: 0})
	d.Projects[0].Report = .5
	for _, k := range []struct {
		likes, does int
		want        bool
	}{{1, 0, true}, {0, 0, false}, {-1, 0, false}} {
		p.Likes, p.Does = k.likes, k.does
		if got := slices.ContainsFunc(about(), func(o view.Offer) bool { return o.Verb == "reassign" && o.Manner == "by_interest" }); got != k.want {
			t.Errorf("likes %d, does %d: can be moved by interest %v, want %v", k.likes, k.does, got, k.want)
		}
	}
	sc, found = scenario.Open(scenarios.Files, "forty-pages")
	l = onSecondDay(t, sc, found)
	d = l.s.See()
	for k := range d.Council {
		h := &d.Council[k]
		for _, remote := range []bool{true, false} {
			h.Remote = remote
			there := !remote && (h.Person == term.NoPerson || d.People[h.Person].Present)
			met := slices.ContainsFunc(offersOf(l, func() { l.aboutStakeholder(d, h) }), func(o view.Offer) bool { return o.Channel == "walk" || o.Channel == "aside" })
			if met != there {
				t.Errorf("stakeholder %d can be met %v, is there %v", k, met, there)
			}
		}
	}
}

// TestTokensAreCounted: ten tokens are laid, none of them taken from another place; what is refused is not noted.
func TestTokensAreCounted(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	l := onSecondDay(t, sc, found)
	for _, k := range []struct {
		tokens [3]int
		want   string
	}{
		{[3]int{12, -2, 0}, "A token cannot be taken away; lay ten, each on choice, people or luck."},
		{[3]int{5, 3, 1}, "Ten tokens are to be laid; these are 9."},
		{[3]int{5, 3, 3}, "Ten tokens are to be laid; these are 11."},
		{[3]int{math.MaxInt, math.MaxInt, 12}, "Ten tokens are to be laid; " + strconv.Itoa(math.MaxInt) + " are on one of the three alone."}, // together they come round to ten
	} {
		n := len(l.s.Log.Entries)
		if r := l.tokens(view.Intent{Tokens: k.tokens}); r.Problem != k.want || len(l.s.Log.Entries) != n {
			t.Errorf("%v: %q, want %q", k.tokens, r.Problem, k.want)
		}
	}
}

// TestTheLatestSignsAreKept: of what came while weeks ran, what came last is told, under what ran.
func TestTheLatestSignsAreKept(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	l := onSecondDay(t, sc, found)
	var came []view.Sign
	for n := range 20 {
		came = append(came, view.Sign{Kind: "floor", Text: fmt.Sprintf("The %dth thing.", n+1)})
	}
	if r := l.ranUntil(gapPlans[0], len(l.s.Log.Entries)+1, 3, came, "Then it was over."); r.Problem != "" {
		t.Fatal(r.Problem)
	}
	if len(l.ran) != 15 || l.ran[0].Text != "3 working days went by on your plan. Then it was over." || l.ran[1].Text != "The 7th thing." || l.ran[14].Text != "The 20th thing." {
		t.Errorf("%d signs: %+v", len(l.ran), l.ran)
	}
}
