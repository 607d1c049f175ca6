package playtest

import (
	"slices"
	"testing"

	"headcount/engine/scenario"
)

func (c *Certificate) foundIDs() []string {
	var ids []string
	for _, f := range c.Findings {
		ids = append(ids, f.ID)
	}
	return ids
}

// TestSignsJudgedByHand: two signs that come to nothing for each that points at something are enough, and everything severe wants one before it.
func TestSignsJudgedByHand(t *testing.T) {
	for _, k := range []struct {
		signs SignFigure
		want  []string
	}{
		{SignFigure{}, nil},
		{SignFigure{Meaning: 3, Nothing: 6}, nil},
		{SignFigure{Meaning: 3, Nothing: 5}, []string{"no-misleading-sign"}},
		{SignFigure{Severe: []SevereCount{{ID: "left", Plays: 4, Warned: 4}}}, nil},
		{SignFigure{Severe: []SevereCount{{ID: "left", Plays: 4, Warned: 3}, {ID: "alone", Plays: 1}}}, []string{"no-sign", "no-sign"}},
	} {
		c := Certificate{Signs: k.signs}
		if c.judgeSigns(&scenario.Scenario{}); !slices.Equal(c.foundIDs(), k.want) {
			t.Errorf("%+v: %q, want %q", k.signs, c.foundIDs(), k.want)
		}
	}
}

// TestWaysJudgedByHand: one way that is best with everybody is a recipe; one person alone, or a matter that came up too seldom, shows none.
func TestWaysJudgedByHand(t *testing.T) {
	way := func(person, best string, seen int) WayFigure {
		return WayFigure{Person: person, Best: best, Seen: seen}
	}
	for _, k := range []struct {
		ways []WayFigure
		want []string
	}{
		{nil, nil},
		{[]WayFigure{way("ana", "walk", enough), way("ben", "walk", enough)}, []string{"channel-wins"}},
		{[]WayFigure{way("ana", "walk", enough), way("ben", "mail", enough)}, nil},
		{[]WayFigure{way("ana", "walk", enough), way("ana", "walk", enough)}, nil},
		{[]WayFigure{way("ana", "walk", enough), way("ben", "walk", enough-1)}, nil},
		{[]WayFigure{way("ana", "walk", enough), way("ben", "mail", enough-1), way("cem", "walk", enough)}, []string{"channel-wins"}},
	} {
		c := Certificate{Ways: k.ways}
		if c.judgeWays(); !slices.Equal(c.foundIDs(), k.want) {
			t.Errorf("%+v: %q, want %q", k.ways, c.foundIDs(), k.want)
		}
	}
}

// TestAnchorsJudgedByHand: in a third of the big scenes the machine-style choice must be the better bet, whole thirds included.
func TestAnchorsJudgedByHand(t *testing.T) {
	for _, k := range []struct {
		all  int
		best []string
		want []string
	}{
		{3, []string{"a"}, nil},
		{4, []string{"a"}, []string{"machine-never"}},
		{6, []string{"a", "b"}, nil},
		{1, nil, []string{"machine-never"}},
	} {
		c := Certificate{Anchors: AnchorFigure{All: k.all, Machine: k.best}}
		if c.judgeAnchors(&scenario.Scenario{}); !slices.Equal(c.foundIDs(), k.want) {
			t.Errorf("%d of %d: %q, want %q", len(k.best), k.all, c.foundIDs(), k.want)
		}
	}
}

// TestTidyByHand: what never came up is named once, and not each of its choices; an outcome that never came is left out, and named where words for it wait.
func TestTidyByHand(t *testing.T) {
	c := Coverage{
		Events: []EventCount{
			{ID: "never", Choices: []ChoiceCount{{ID: "a"}, {ID: "b"}}},
			{ID: "came", Fired: 2, Choices: []ChoiceCount{{ID: "a", Taken: 2, Outcomes: []Count{{"opened", 0}, {"quiet", 2}}}, {ID: "b"}}},
			{ID: "often", Fired: 2 * often, Choices: []ChoiceCount{
				{ID: "a", Taken: often, Outcomes: []Count{{"opened", 0}, {"agreed", 0}, {"quiet", often}}, worded: []string{"opened", "quiet"}},
				{ID: "b", Taken: often - 1, Outcomes: []Count{{"opened", 0}, {"quiet", often - 1}}, worded: []string{"opened"}},
			}},
		},
		Signs:   []Count{{"seen", 1}, {"unseen", 0}},
		Endings: []Count{{"well", 2}, {"badly", 0}},
	}
	c.tidy()
	if want := []string{"event never", "choice came.b", "outcome opened of often.a, which has words, in 100 times it was taken", "sign unseen", "ending badly"}; !slices.Equal(c.Never, want) {
		t.Errorf("never reached: %q, want %q", c.Never, want)
	}
	if got := c.Events[1].Choices[0].Outcomes; !slices.Equal(got, []Count{{"quiet", 2}}) {
		t.Errorf("outcomes %v", got)
	}
}

// TestNotPositiveOnce: however many plays come to 0 or less, it is one finding, with the lowest that can be played again.
func TestNotPositiveOnce(t *testing.T) {
	c := Coverage{Plays: 2 * block, Endings: []Count{{"well", 2 * block}}, name: "s", index: map[string]bool{}}
	plays := make([][block]Play, 2)
	for k := range plays {
		for i := range plays[k] {
			plays[k][i] = Play{Cast: uint64(i), Luck: uint64(i), Yardstick: float64(i)}
		}
	}
	plays[0][3].Yardstick, plays[1][4].Yardstick = -2, -5 // by random and by coverage, which learns as it goes on
	c.oddities(plays)
	want := "yardstick-not-positive: the yardstick is -2, and 0 or less in 4 of 40 plays; it must be positive: add a constant, so that shares can be taken of it; headcount run s --policy random --cast 3 --luck 3 --log odd.log"
	var got []string
	for _, f := range c.Findings() {
		if f.ID == "yardstick-not-positive" {
			got = append(got, f.ID+": "+f.Message)
		}
	}
	if !slices.Equal(got, []string{want}) {
		t.Errorf("%q, want %q", got, want)
	}
}
