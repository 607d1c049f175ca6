package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// decided is the table after a meeting on day 1 in which everybody decided as said, and everybody shows it.
func decided(came ...term.Outcome) *Context {
	c := table()
	c.State.Proposals[0].Decided, c.State.Proposals[0].Came = 1, term.Committed
	for k, o := range came {
		s := c.State.Stance(0, term.ObjectID(k))
		s.Came, s.Stage, s.Heard, s.Shows, s.Shown = o, stageOf(o), 1, 2, true
	}
	c.State.Day = 4
	return c
}

// TestStepBackHazard: nothing for ten days after a word, then .06 a week; .25 more while somebody respected is against it.
func TestStepBackHazard(t *testing.T) {
	c := table()
	s := c.State.Stance(0, 2)
	s.Stage, s.Heard, c.State.Day = term.StageSupports, 1, 11
	same(t, "ten days", c.goesBack(0, 2), 0)
	c.State.Day = 12
	same(t, "eleven", c.goesBack(0, 2), .06)
	s.Heard = -1
	same(t, "never spoken with", c.goesBack(0, 2), .06)
	c.State.Stance(0, 1).Came = term.Resisted
	same(t, "a respected no", c.goesBack(0, 2), .31)
	c.State.Stance(0, 1).Came, c.State.Stance(0, 0).Came = term.Complied, term.Resisted
	same(t, "another's no", c.goesBack(0, 2), .06)
	s.Stage = term.StageUnderstands
	same(t, "nothing to go back from", c.goesBack(0, 2), 0)
}

// TestStepBackTakesHalf of what talks had won, and after a decision turns what they do, which shows anew.
func TestStepBackTakesHalf(t *testing.T) {
	c := table()
	s := c.State.Stance(0, 2)
	s.Stage, s.Prewired, s.Involved, s.Matched = term.StageCommitted, 1, .7, 0
	c.stepBack(0, 2)
	equal(t, "stage", s.Stage, term.StageSupports)
	same(t, "prewired", s.Prewired, .5)
	same(t, "involved", s.Involved, .35)
	equal(t, "undecided", s.Came, term.OutcomeNone)
	c = decided(term.Committed, term.Committed, term.Complied)
	s = c.State.Stance(0, 2)
	c.stepBack(0, 2)
	equal(t, "turned", s.Came, term.Resisted)
	equal(t, "shown", s.Shown, false)
	if s.Shows < 9 || s.Shows > 14 {
		t.Errorf("shows on day %d, five to ten days after 4", s.Shows)
	}
}

// TestBackslidingIsByTheWeek over many lucks: as often as the hazard says.
func TestBackslidingIsByTheWeek(t *testing.T) {
	n, back := 4000, 0
	for k := range n {
		c := table()
		c.Luck, c.State.Day = lucky(k), 14
		s := c.State.Stance(0, 2)
		s.Stage = term.StageSupports
		Backsliding(c)
		if s.Stage == term.StageUnderstands {
			back++
		}
	}
	if r := float64(back) / float64(n); math.Abs(r-.06) > .012 {
		t.Errorf("%.3f went back, want .06", r)
	}
}

// TestSurprisedGoesBack, and who was nowhere yet is only let down.
func TestSurprisedGoesBack(t *testing.T) {
	c := table()
	c.State.Stance(0, 1).Stage = term.StageCommitted
	c.Surprised(1)
	equal(t, "stage", c.State.Stance(0, 1).Stage, term.StageSupports)
	equal(t, "the other proposal", c.State.Stance(1, 1).Stage, term.StageUnaware)
	same(t, "trust", c.State.Council[1].Trust, .5-.08*.5*.5)
}

// TestCarrying: committed, complying, resisting, weights 1, 3 and 2: (1*1.25 + 3*.6 - 2*.3)/6 of a quarter a week.
func TestCarrying(t *testing.T) {
	c := decided(term.Committed, term.Complied, term.Resisted)
	before := c.State.Work[0]
	Carrying(c)
	same(t, "carried", c.State.Proposals[0].Carried, (1.25+1.8-.6)/6/4)
	same(t, "help", c.State.Work[0].Done, before.Done+3)
	same(t, "against", c.State.Work[0].Waste, before.Waste+3)
	same(t, "and again", c.State.Work[0].Work, before.Work+3)
	all := decided(term.Committed, term.Committed, term.Committed)
	Carrying(all)
	same(t, "all committed", all.State.Proposals[0].Carried, 1.25/4)
	none := decided(term.Resisted, term.Resisted, term.Resisted)
	none.State.Proposals[0].Came = term.Complied
	Carrying(none)
	same(t, "never below nothing", none.State.Proposals[0].Carried, 0)
	for k := range term.ObjectID(3) {
		none.State.Stance(0, k).Shown = false
	}
	Carrying(none)
	same(t, "before it shows", none.State.Proposals[0].Carried, .25)
}

// TestSignsComeFirst: what a decision meant is seen on its day and works from the next week's end on; a proposal that fell shows nothing.
func TestSignsComeFirst(t *testing.T) {
	c := decided(term.Committed, term.Complied, term.Resisted)
	s := c.State.Stance(0, 2)
	s.Shows, s.Shown = 6, false
	c.State.Day = 5
	Showing(c)
	equal(t, "before its day", len(c.State.News), 0)
	c.State.Day = 6
	Showing(c)
	Showing(c)
	equal(t, "once", len(c.State.News), 1)
	n := c.State.News[0]
	equal(t, "kind", n.Kind, org.NewsStance)
	equal(t, "who", n.Act.Object, 2)
	equal(t, "how", n.Outcome, term.Resisted)
	fell := decided(term.Resisted, term.Resisted, term.Resisted)
	fell.State.Proposals[0].Came, fell.State.Stance(0, 0).Shown = term.Resisted, false
	Showing(fell)
	Carrying(fell)
	equal(t, "nothing to show", len(fell.State.News), 0)
	same(t, "nothing to carry", fell.State.Proposals[0].Carried, 0)
}

// TestHeldToWhatWasSaid: six weeks after a proposal of four; an inflated one that was not carried out costs trust and credibility.
func TestHeldToWhatWasSaid(t *testing.T) {
	c := decided(term.Committed, term.Complied, term.Resisted)
	c.State.Budget = []org.Budget{{Trust: .5, Miss: .25}}
	q := &c.State.Proposals[0]
	q.Inflated, q.Carried = true, .5
	c.State.Day = 30
	c.heldTo(0)
	equal(t, "not yet", q.Held, false)
	c.State.Day = 31
	c.heldTo(0)
	equal(t, "held", q.Held, true)
	same(t, "error", c.State.Budget[0].Miss, .25+.3*(.97*.97-.25))
	same(t, "trust", c.State.Council[1].Trust, .5-.04)
	c.heldTo(0)
	equal(t, "once", c.State.Budget[0].Claims, 1)
}

// TestBuyInSwitchedOff: with the switch at 0 nobody is moved and nothing is decided.
func TestBuyInSwitchedOff(t *testing.T) {
	c := table()
	c.Params.BuyIn.On = 0
	before := sum(c.State)
	c.Spec.Proposals[0].Decides = 1
	for _, p := range []Process{Decisions, Showing, Backsliding, Carrying} {
		p(c)
	}
	c.MailRound(new(outward(term.Pitch, 0, term.Mail, term.Attached)))
	equal(t, "meeting", c.Conclude(0, true), term.Quiet)
	equal(t, "state", sum(c.State), before)
}

// TestWithoutStakeholdersNothingRuns: in a room without them every process leaves the state alone.
func TestWithoutStakeholdersNothingRuns(t *testing.T) {
	c := room()
	before := sum(c.State)
	for day := range quantity.Day(20) {
		for _, p := range []Process{Decisions, Showing, Backsliding, Carrying, Boss, Requests, Year} {
			p(c)
		}
		c.State.Day = day
	}
	c.State.Day = 1
	equal(t, "state", sum(c.State), before)
}
