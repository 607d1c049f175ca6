package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// purse is the room with a company whose boss can decide 50 alone, a window from day 5 to 9, a freeze from day 20 to 24, and three requests of
// 50: a post, a tool, a training. The first question must be asked before the post; person 1 can answer it too.
func purse() *Context {
	c := room()
	c.Spec.Calendar = org.Calendar{FiscalWeek: 1, Dates: []org.Date{
		{Kind: org.Window, From: 5, To: 9, Person: term.NoPerson, Project: term.NoProject},
		{Kind: org.Freeze, From: 20, To: 24, Person: term.NoPerson, Project: term.NoProject},
	}}
	c.Spec.Company = org.CompanySpec{Used: true, Authority: 50, Priorities: 3, Bad: -1}
	request := func(n term.Need) org.RequestSpec {
		return org.RequestSpec{Need: n, Cost: 50, Case: term.NoObject, Opens: term.NoObject, Pays: org.Range{Low: .7, High: .7}}
	}
	c.Spec.Requests = []org.RequestSpec{request(term.NeedPost), request(term.NeedTool), request(term.NeedTraining)}
	c.Spec.Questions = []org.QuestionSpec{
		{Tells: term.ClauseHiring, Boss: true, Knows: 1 << 1, Matter: term.NoMatter},
		{Tells: term.ClauseInfluence, Knows: 1 << 1, Matter: term.NoMatter},
	}
	c.State.Budget = []org.Budget{{Trust: .5, Miss: .25, SeenDay: -1}}
	for range 3 {
		c.State.Requests = append(c.State.Requests, org.Request{Handed: -1, Decides: -1, Followed: -1, Due: -1})
	}
	c.State.Questions = []org.Inquiry{{Asked: -1}, {Asked: -1}}
	c.State.Work = nil
	return c
}

// TestApprovalIsTheEquation, term by term.
func TestApprovalIsTheEquation(t *testing.T) {
	p := &purse().Params.Budget
	for _, k := range []struct {
		what string
		a    Asking
		want float64
	}{
		{"neutral, off cycle", Asking{Cost: 1}, -1.405},
		{"in a window", Asking{Cost: 1, InWindow: true}, -.405},
		{"believed", Asking{Cost: 1, Credit: 1}, -.605},
		{"not believed", Asking{Cost: 1, Credit: -1}, -2.205},
		{"serves", Asking{Cost: 1, Serves: 1}, -.605},
		{"half serves", Asking{Cost: 1, Serves: .5}, -1.005},
		{"a true loss", Asking{Cost: 1, LossTrue: true}, -.845},
		{"a loss that is none", Asking{Cost: 1, LossFalse: true}, -1.705},
		{"discussed", Asking{Cost: 1, Discussed: true}, -.805},
		{"slack", Asking{Cost: 1, Slack: 1}, -.905},
		{"twice the authority", Asking{Cost: 2}, -2.105},
		{"a quarter of it", Asking{Cost: .25}, -.005},
		{"freeze", Asking{Cost: 1, Freeze: true}, -2.905},
		{"eight hours of case", Asking{Cost: 1, Case: 8}, -1.405 + .4*(1-math.Exp(-1))},
		{"a good day", Asking{Cost: 1, Mood: 1}, -1.205},
		{"five questions count three", Asking{Cost: 1, Interest: 5}, -1.105},
		{"inflated", Asking{Cost: 1, Inflated: true}, -.605},
		{"all at once", Asking{InWindow: true, Credit: .5, Serves: 1, LossTrue: true, Discussed: true, Slack: -.5, Cost: 4, Freeze: true}, -1.405 + 1 + .4 + .8 + .56 + .6 - .25 - 1.4 - 1.5},
	} {
		same(t, k.what, Approval(p, &k.a), k.want)
	}
	same(t, "40 % in a window", math.Round(1000*logistic(-.405))/1000, .4)
	same(t, "20 % off cycle", math.Round(100*logistic(-1.405))/100, .2)
}

// TestCredibilityIsRunningAccuracy: a promise kept is an error of .01, one broken of .81; weight .3 for the newest.
func TestCredibilityIsRunningAccuracy(t *testing.T) {
	c := purse()
	b, p := &c.State.Budget[0], &c.Params.Budget
	same(t, "nothing known", Credibility(p, b), 0)
	c.Promised(true)
	same(t, "error", b.Miss, .25+.3*(.01-.25))
	same(t, "believed", Credibility(p, b), 1-.178/.25)
	c.Promised(false)
	same(t, "broken", b.Miss, .178+.3*(.81-.178))
	b.Miss = 1
	same(t, "never below -1", Credibility(p, b), -1)
	equal(t, "counted", b.Claims, 2)
	plain := room()
	plain.Promised(true)
	equal(t, "without a company", len(plain.State.Budget), 0)
}

// TestHandedInWhen: in a window it is decided five days after its end, off cycle ten days after it was handed in.
func TestHandedInWhen(t *testing.T) {
	c := purse()
	c.HandIn(new(outward(term.Submit, 0, term.ChannelNone, term.Plainly)))
	equal(t, "off cycle", c.State.Requests[0].Decides, 11)
	c.State.Day = 6
	c.HandIn(new(outward(term.Submit, 1, term.ChannelNone, term.AsLoss)))
	equal(t, "in the window", c.State.Requests[1].Decides, 14)
	c.Spec.Requests[1].Real = true
	a := c.asking(1)
	equal(t, "in the window", a.InWindow, true)
	equal(t, "true", a.LossTrue && !a.LossFalse, true)
	c.State.Day = 20
	if a = c.asking(0); a.InWindow || !a.Freeze {
		t.Errorf("handed in on day 1 and decided in a freeze: %+v", a)
	}
}

// TestServes: what truly serves the boss counts whole; told so when one knows what the boss is after, half; told so blindly, nothing.
func TestServes(t *testing.T) {
	c := purse()
	c.State.Budget[0].Cares = 1
	serves := func() float64 { a := c.asking(0); return a.Serves }
	same(t, "does not", serves(), 0)
	c.State.Requests[0].Manner = term.ByInterest
	same(t, "blindly", serves(), 0)
	c.State.Budget[0].Known = 1 << uint(term.ClausePriorities)
	same(t, "knowing", serves(), .5)
	c.Spec.Requests[0].Serves = 2
	same(t, "truly", serves(), 1)
}

// TestFourWaysToEnd over many lucks: granted as often as the equation says, then part of it, not now, and no.
func TestFourWaysToEnd(t *testing.T) {
	const n = 4000
	counts := map[term.Standing]int{}
	for k := range n {
		c := purse()
		c.Luck = lucky(k)
		c.State.Requests[1] = org.Request{Standing: term.StandingPending, Handed: 6, Decides: 14, Due: -1}
		c.State.Day = 13
		Requests(c)
		equal(t, "before its day", c.State.Requests[1].Standing, term.StandingPending)
		c.State.Day = 14
		Requests(c)
		counts[c.State.Requests[1].Standing]++
		equal(t, "told", c.State.News[0].Kind, org.NewsRequest)
	}
	for s, want := range map[term.Standing]float64{
		term.StandingGranted: .4, term.StandingReduced: logistic(.195) - .4, term.StandingDeferred: logistic(.995) - logistic(.195),
		term.StandingRefused: 1 - logistic(.995),
	} {
		if got := float64(counts[s]) / n; math.Abs(got-want) > .025 {
			t.Errorf("%v: %.3f, want %.3f", s, got, want)
		}
	}
}

// TestInflatedWorksOnceAndIsQuotedBack: it helps until one was found out; then the claim of .97 costs an error of .94 and the boss's trust.
func TestInflatedWorksOnceAndIsQuotedBack(t *testing.T) {
	c := purse()
	b, q := &c.State.Budget[0], &c.State.Requests[1]
	q.Manner, q.Standing, q.Share = term.Inflated, term.StandingGranted, 1
	if a := c.asking(1); !a.Inflated {
		t.Error("does not work the first time")
	}
	c.claim(1)
	equal(t, "due", q.Due, 1+40)
	same(t, "said", q.Said, .97)
	c.Params.Budget.Falls = 0
	c.State.Day = 40
	Requests(c)
	equal(t, "not yet", q.Scored, false)
	c.State.Day = 41
	Requests(c)
	equal(t, "quoted", c.State.News[0].Kind, org.NewsQuoted)
	equal(t, "against", c.State.News[0].Outcome, term.Misread)
	same(t, "error", b.Miss, .25+.3*(.97*.97-.25))
	same(t, "trust", b.Trust, .5*.65)
	if a := c.asking(1); a.Inflated {
		t.Error("works a second time")
	}
	equal(t, "a tool is used by then", q.Standing, term.StandingUsed)
	Requests(c)
	equal(t, "once", b.Claims, 1)
}

// TestHonestClaimsComeTrue as often as the request pays, and an inflated one a third as often.
func TestHonestClaimsComeTrue(t *testing.T) {
	const n = 3000
	share := func(m term.Manner) float64 {
		came := 0
		for k := range n {
			c := purse()
			c.Luck = lucky(k)
			c.State.Requests[1] = org.Request{Standing: term.StandingGranted, Manner: m, Share: 1}
			c.quote(1)
			if c.State.Requests[1].True {
				came++
			}
		}
		return float64(came) / n
	}
	if s := share(term.AsGain); math.Abs(s-.7) > .03 {
		t.Errorf("honest: %.3f", s)
	}
	if s := share(term.Inflated); math.Abs(s-.7*.35) > .03 {
		t.Errorf("inflated: %.3f", s)
	}
}

// TestForgottenAndAskedAfter: after ten days without a word .3 a week; asking finds it again and it takes ten days anew.
func TestForgottenAndAskedAfter(t *testing.T) {
	const n = 3000
	forgotten := 0
	for k := range n {
		c := purse()
		c.Luck = lucky(k)
		q := &c.State.Requests[0]
		*q = org.Request{Standing: term.StandingPending, Followed: 1, Decides: 99, Due: -1}
		c.State.Day = 11
		Year(c)
		equal(t, "ten days", q.Standing, term.StandingPending)
		c.State.Day = 12
		Year(c)
		if q.Standing != term.StandingForgotten {
			continue
		}
		forgotten++
		c.State.Day = 30
		c.FollowUp(0)
		equal(t, "found", q.Standing, term.StandingPending)
		equal(t, "anew", q.Decides, 40)
	}
	if s := float64(forgotten) / n; math.Abs(s-.3) > .03 {
		t.Errorf("%.3f forgotten", s)
	}
}

// TestWhatTheYearTakes: empty posts at the end of the fiscal year by half; training falls to savings twice as easily in a bad quarter.
func TestWhatTheYearTakes(t *testing.T) {
	const n = 3000
	gone := map[string]int{}
	for k := range n {
		c := purse()
		c.Luck, c.Spec.Calendar.FiscalWeek, c.State.Day = lucky(k), 52, 4
		c.Params.Budget.Cut = 0
		for r := range c.State.Requests {
			c.State.Requests[r] = org.Request{Standing: term.StandingGranted, Share: 1, Due: -1}
		}
		Year(c)
		if c.State.Requests[0].Standing == term.StandingWithdrawn {
			gone["post"]++
		}
		equal(t, "a tool stays", c.State.Requests[1].Standing, term.StandingGranted)
	}
	if s := float64(gone["post"]) / n; math.Abs(s-.5) > .03 {
		t.Errorf("%.3f of the posts withdrawn", s)
	}
	c := purse()
	b := &c.State.Budget[0]
	same(t, "training", c.cutting(b, 2), .01)
	b.Bad = true
	same(t, "training in a bad quarter", c.cutting(b, 2), .02)
	same(t, "a tool in a bad quarter", c.cutting(b, 1), .01)
	same(t, "slack", c.slack(), -.6)
	c.State.Requests[0] = org.Request{Standing: term.StandingGranted, Share: 1}
	c.Fill(0)
	equal(t, "filled", c.State.Requests[0].Standing, term.StandingUsed)
	c.Fill(1)
	equal(t, "nothing to fill", c.State.Requests[1].Standing, term.StandingIdle)
}

// TestDatesAreHeldAgainstYou, once each: done on time an error of .01, late of .81.
func TestDatesAreHeldAgainstYou(t *testing.T) {
	c := purse()
	c.State.Work = []org.Project{{Public: 5, Finished: 4}, {Public: 5, Finished: -1}, {Public: 9, Finished: -1}}
	c.State.Day = 6
	Requests(c)
	Requests(c)
	equal(t, "claims", c.State.Budget[0].Claims, 2)
	first := .25 + .3*(.01-.25)
	same(t, "error", c.State.Budget[0].Miss, first+.3*(.81-first))
}

// TestQuestions: the boss answers what a boss can, colleagues what they know; an answer is kept, and asking the boss earns trust.
func TestQuestions(t *testing.T) {
	c := purse()
	c.Params.Budget.Answers, c.Params.BuyIn.Tells = 1, 1000
	b := &c.State.Budget[0]
	equal(t, "the boss knows", c.AskBoss(0), true)
	equal(t, "known", b.Knows(term.ClauseHiring), true)
	same(t, "trust", b.Trust, .5+.04*.5)
	equal(t, "not that", c.AskBoss(1), false)
	equal(t, "interest", b.Interest, 2)
	equal(t, "tried", c.State.Questions[1].Tried, 1)
	ask := func(who term.PersonID) term.Outcome {
		return c.AskAround(new(term.NewAct(term.Talk).With(who, term.Walk).On(1)))
	}
	c.State.Council = []org.Stakeholder{{}}
	equal(t, "does not know", ask(0), term.Quiet)
	c.Params.BuyIn.Tells = -1000
	equal(t, "does not say", ask(1), term.Deflected)
	c.Params.BuyIn.Tells = 1000
	equal(t, "says", ask(1), term.Learned)
	equal(t, "who really decides", c.State.Council[0].Ranked, true)
}

// TestBossIsAPerson: moods with SD 1 and the day's before in them, read with the noise of any look.
func TestBossIsAPerson(t *testing.T) {
	c := purse()
	c.Params.Budget.Bad = 0
	const n = 20000
	var sum, square, along float64
	before := 0.0
	for day := range n {
		c.Luck, c.State.Day = lucky(day), 1 // not a Monday
		Boss(c)
		m := c.State.Budget[0].Mood
		sum, square, along = sum+m, square+m*m, along+m*before
		before = m
	}
	if v := square / n; math.Abs(v-1) > .06 || math.Abs(sum/n) > .05 {
		t.Errorf("mean %.3f, variance %.3f", sum/n, v)
	}
	if r := along / square; math.Abs(r-.6) > .03 {
		t.Errorf("autocorrelation %.3f", r)
	}
	c.State.Budget[0].Pressure = 2
	c.State.Budget[0].Mood = .5
	same(t, "under pressure", c.mood0(), .5-.8)
	c.LookAtBoss()
	equal(t, "seen", c.State.Budget[0].SeenDay, 1)
	if c.State.Budget[0].Seen == term.BandUnknown {
		t.Error("a look shows nothing")
	}
}

// TestBadQuarters come a quarter of the time where the scenario says nothing, and are announced.
func TestBadQuarters(t *testing.T) {
	const n = 3000
	bad := 0
	for k := range n {
		c := purse()
		c.Luck, c.State.Day = lucky(k), 0
		Boss(c)
		if c.State.Budget[0].Bad {
			bad++
			equal(t, "news", c.State.News[0].Kind, org.NewsYear)
		}
		was := c.State.Budget[0].Bad
		c.State.Day = 5
		Boss(c)
		equal(t, "the same quarter", c.State.Budget[0].Bad, was)
	}
	if s := float64(bad) / n; math.Abs(s-.25) > .03 {
		t.Errorf("%.3f bad", s)
	}
	c := purse()
	c.Spec.Company.Bad, c.State.Day = 1, 65 // week 14 begins the second quarter
	Boss(c)
	equal(t, "the next quarter", c.State.Budget[0].Bad, true)
}

// TestNewBossKnowsNothing of what was talked over, and cares for other things.
func TestNewBossKnowsNothing(t *testing.T) {
	c := purse()
	b := &c.State.Budget[0]
	b.Trust, b.Miss, b.Known, c.State.Requests[0].Discussed = .9, .9, 1<<uint(term.ClausePriorities)|1<<uint(term.ClauseWindows), true
	c.NewBoss()
	same(t, "trust", b.Trust, .5)
	same(t, "credibility", Credibility(&c.Params.Budget, b), 0)
	equal(t, "priorities", b.Knows(term.ClausePriorities), false)
	equal(t, "windows", b.Knows(term.ClauseWindows), true)
	equal(t, "discussed", c.State.Requests[0].Discussed, false)
}

// TestBudgetSwitchedOff: with the switch at 0 nothing is decided, forgotten, taken or scored.
func TestBudgetSwitchedOff(t *testing.T) {
	c := purse()
	c.Params.Budget.On = 0
	c.State.Requests[0] = org.Request{Standing: term.StandingPending, Decides: 0, Due: -1}
	before := sum(c.State)
	for _, p := range []Process{Boss, Requests, Year} {
		p(c)
	}
	c.Promised(false)
	c.NewBoss()
	c.LookAtBoss()
	equal(t, "the boss", c.AskBoss(0), false)
	equal(t, "state", sum(c.State), before)
}

// TestGrantedPostsPermit to advertise, what is taken away takes the permission along, and who fills the post uses it up.
func TestGrantedPostsPermit(t *testing.T) {
	c := purse()
	c.Spec.Openings, c.State.Openings = make([]org.OpeningSpec, 1), []org.Opening{{Opened: -1, Filled: term.NoObject}}
	c.Spec.Requests[0].Opens = 0
	c.Params.Budget.Base = 1000
	c.State.Requests[0].Standing = term.StandingPending
	Requests(c)
	equal(t, "permitted", c.State.Openings[0].Approved, true)
	c.takeAway(0, term.StandingCut, "savings")
	equal(t, "withdrawn", c.State.Openings[0].Approved || !c.State.Openings[0].Withdrawn, false)
	c.Grant(0)
	c.State.Openings[0].Filled = 0
	Year(c)
	equal(t, "used", c.State.Requests[0].Standing, term.StandingUsed)
}

// TestWhatSpeaksForARequest: what it costs against what the boss decides alone, the room there is, the boss's mood, interest shown, belief in the manager's word
// and a talk before the form; the hours behind its case, and a loss frame for what is so.
func TestWhatSpeaksForARequest(t *testing.T) {
	c := purse()
	b := &c.State.Budget[0]
	b.Slack, b.Mood, b.Pressure, b.Interest, b.Miss, c.State.Requests[1].Discussed = .5, 1, 0, 2, .125, true
	c.Spec.Requests[1].Cost = 200
	for what, k := range map[string][2]float64{
		"cost": {c.asking(1).Cost, 4}, "cost of another": {c.asking(0).Cost, 1}, "slack": {c.asking(1).Slack, .5}, "mood": {c.asking(1).Mood, 1},
		"interest": {float64(c.asking(1).Interest), 2}, "credit": {c.asking(1).Credit, .5},
	} {
		same(t, what, k[0], k[1])
	}
	equal(t, "discussed", c.asking(1).Discussed, true)
	equal(t, "another", c.asking(0).Discussed, false)
	c.Spec.Requests[0].Case = 0
	c.State.Proposals = []org.Proposal{{Hours: 9, Decided: -1}}
	same(t, "case", c.asking(0).Case, 9)
	same(t, "no case", c.asking(1).Case, 0)
	for _, real := range []bool{true, false} {
		c.State.Requests[0].Manner, c.Spec.Requests[0].Real = term.AsLoss, real
		a := c.asking(0)
		equal(t, "a loss that is so", a.LossTrue, real)
		equal(t, "a loss that is none", a.LossFalse, !real)
	}
	c.State.Requests[0].Manner = term.AsGain
	a := c.asking(0)
	equal(t, "told as a gain", a.LossTrue || a.LossFalse, false)
}

// TestPartOfIt: what is granted in part is half of it, and is held to like the whole.
func TestPartOfIt(t *testing.T) {
	found := map[term.Standing]bool{}
	for k := range 200 {
		c := purse()
		c.Luck = lucky(k)
		c.State.Requests[1] = org.Request{Standing: term.StandingPending, Handed: 6, Decides: 14, Due: -1}
		c.State.Day = 14
		Requests(c)
		q := &c.State.Requests[1]
		found[q.Standing] = true
		same(t, q.Standing.String(), q.Share, map[term.Standing]float64{term.StandingGranted: 1, term.StandingReduced: .5}[q.Standing])
		equal(t, "held to", q.Due >= 0, q.Standing.Approved())
	}
	if !found[term.StandingGranted] || !found[term.StandingReduced] || !found[term.StandingRefused] {
		t.Errorf("only %v", found)
	}
}

// TestAnAnswerOpensAMatter that did not exist for the manager before.
func TestAnAnswerOpensAMatter(t *testing.T) {
	c := purse()
	c.Params.BuyIn.Tells = 1000
	c.Spec.Questions[1].Matter = 2
	equal(t, "before", c.State.Desk[2].Open, false)
	c.AskAround(new(term.NewAct(term.Talk).With(1, term.Walk).On(1)))
	equal(t, "after", c.State.Desk[2].Open, true)
}

// TestPromisesFeedCredibility: a promise to somebody of the team, kept or broken, is an error of .01 or .81 for the boss as well.
func TestPromisesFeedCredibility(t *testing.T) {
	for kept, want := range map[bool]float64{true: .25 + .3*(.01-.25), false: .25 + .3*(.81-.25)} {
		c := promising(0, -1, 0)
		c.State.Budget = []org.Budget{{Trust: .5, Miss: .25, SeenDay: -1}}
		c.State.Desk[0].Answered, c.State.Day = kept, 7
		Vows(c)
		same(t, "error", c.State.Budget[0].Miss, want)
		equal(t, "claims", c.State.Budget[0].Claims, 1)
	}
}

// TestWhatWasTakenAwayIsHeldAgainstNobody: of what fell to savings or was withdrawn nothing is said when the day comes on which it would have paid.
func TestWhatWasTakenAwayIsHeldAgainstNobody(t *testing.T) {
	for standing, held := range map[term.Standing]int{
		term.StandingCut: 0, term.StandingWithdrawn: 0, term.StandingGranted: 1, term.StandingReduced: 1, term.StandingUsed: 1,
	} {
		c := purse()
		c.State.Requests[1] = org.Request{Standing: standing, Handed: 6, Decides: 14, Due: 20, Said: .7}
		c.State.Day = 20
		Requests(c)
		equal(t, standing.String(), c.State.Budget[0].Claims, held)
		equal(t, standing.String()+", told", len(c.State.News), held)
	}
}
