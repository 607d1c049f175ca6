package process

import (
	"math"
	"testing"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// tabled is the room with person 2's place vacant and two who have applied for it: one of ability 1, one of ability -1.
func tabled() *Context { return tabledWhere(params.Default().Hiring.Shows) }

// tabledWhere is tabled where ability shows so far in a year's work.
func tabledWhere(shows float64) *Context {
	c := room()
	c.Params.Hiring.Shows = shows
	c.Spec.Openings = []org.OpeningSpec{{Place: 2, Approved: true}}
	c.State.Openings = []org.Opening{{Approved: true, Opened: 0, Filled: term.NoObject}}
	c.State.People[2].Gone, c.State.People[2].Present = true, false
	c.Spec.Candidates = []org.CandidateSpec{{Applies: 1}, {Applies: 1}}
	for k, z := range []float64{1, -1} {
		n := NewCandidate(&org.CandidateSpec{Ability: org.Range{Low: z, High: z}, Applies: 1}, c.Luck, k)
		c.State.Candidates = append(c.State.Candidates, n)
		c.Apply(k)
	}
	return c
}

// TestValidity: as published over .9, because ability is not all that a year of work shows; a panel of three .42*sqrt(3/1.8) = .5422; one rater alone is an interview.
func TestValidity(t *testing.T) {
	p := params.Default().Hiring
	for _, k := range []struct {
		kind   org.Evidence
		raters int
		want   float64
	}{
		{org.FileRead, 1, .40},
		{org.TalkedWith, 1, .19},
		{org.AskedAlike, 1, .42},
		{org.SampleDone, 1, .33},
		{org.ReferencesTaken, 1, .26},
		{org.PanelHeld, 1, .42},
		{org.PanelHeld, 3, .42 * math.Sqrt(3/1.8)},
	} {
		same(t, "published", Published(&p, k.kind, k.raters), k.want)
		same(t, "validity", Validity(&p, k.kind, k.raters), k.want/.9)
	}
	p.Structured, p.Shows = .9, .8
	same(t, "no evidence is the truth", Validity(&p, org.AskedAlike, 1), .95)
}

// TestEvidenceByHand: r*1 + sqrt(1-r^2)*e with r = .42/.8 = .525, and .19/.8*1 + .5*s + sqrt(1-.2375^2-.5^2)*e.
func TestEvidenceByHand(t *testing.T) {
	c := tabledWhere(.8)
	n := &c.State.Candidates[0]
	n.Shine = 2
	e := func(kind org.Evidence) float64 {
		return c.Luck.Normal(rng.Interview, 0, 0, onCandidate.With(int(kind)))
	}
	same(t, "file", n.Evidence[org.FileRead], .5+math.Sqrt(1-.25)*e(org.FileRead))
	c.Interviewed(0, org.AskedAlike, 45)
	same(t, "structured", n.Evidence[org.AskedAlike], .525+math.Sqrt(1-.275625)*e(org.AskedAlike))
	c.Interviewed(0, org.TalkedWith, 45)
	same(t, "talk", n.Evidence[org.TalkedWith], .2375+1+math.Sqrt(1-.05640625-.25)*e(org.TalkedWith))
	same(t, "ten minutes", func() float64 {
		c := tabledWhere(.8)
		c.Interviewed(0, org.AskedAlike, 11.25) // half the validity: sqrt(1/4)
		return c.State.Candidates[0].Evidence[org.AskedAlike]
	}(), .2625+math.Sqrt(1-.06890625)*e(org.AskedAlike))
}

// TestJudgement: the score sheet of a file of 1 and a structured interview of 2, by hand; the impression of -1 at weight .7 dilutes it.
func TestJudgement(t *testing.T) {
	p := params.Default().Hiring
	p.Shows = 1
	n := org.Candidate{}
	n.Minutes[org.FileRead], n.Evidence[org.FileRead] = 1, 1
	overall, sheet, sure := judgement(&p, &n, 1)
	same(t, "file alone", sheet, 1)
	same(t, "and so it seems", overall, 1)
	same(t, "how sure", sure, .5)
	n.Minutes[org.AskedAlike], n.Evidence[org.AskedAlike] = 60, 2
	wf, ws := .40/(1-.16), .42/(1-.1764)
	spread := wf*.40 + ws*.42
	want := (wf + 2*ws) / math.Sqrt(spread*(1+spread))
	overall, sheet, sure = judgement(&p, &n, 1)
	same(t, "sheet", sheet, want)
	same(t, "overall", overall, want)
	same(t, "an hour", sure, .5+.1*math.Log(2))
	n.Minutes[org.TalkedWith], n.Evidence[org.TalkedWith] = 60, -1
	overall, sheet, sure = judgement(&p, &n, 1)
	same(t, "sheet without the impression", sheet, want)
	same(t, "diluted", overall, (-.7+.3*want)/math.Sqrt(.49+.09))
	same(t, "two hours", sure, .5+.1*math.Log(3))
}

// TestPanelHoldsTheInterview: with three who judge and correlate by .4, one correlates with the panel by sqrt(1.8/3) = .7746 and is worth
// that share of it, .42/.8 = .525 of .6778; the errors share .7746*sqrt((1-.4594)/(1-.2756)) = .6692, which is what makes the two scores
// correlate so: .525*.6778 + sqrt(1-.2756)*sqrt(1-.4594)*.6692 = .7746. The sheet of both is that of the panel alone.
func TestPanelHoldsTheInterview(t *testing.T) {
	c := tabledWhere(.8)
	c.State.People[2].Gone = false // the manager and two more of those who are there
	c.Params.Hiring.Panel = 3
	n := &c.State.Candidates[0]
	e := func(kind org.Evidence) float64 {
		return c.Luck.Normal(rng.Interview, 0, 0, onCandidate.With(int(kind)))
	}
	r, all, of := .525, .525/math.Sqrt(.6), math.Sqrt(.6)
	share := of * math.Sqrt((1-all*all)/(1-r*r))
	if math.Abs(share-.6692) > 5e-5 || math.Abs(r*all+math.Sqrt((1-r*r)*(1-all*all))*share-of) > 1e-12 {
		t.Fatalf("the arithmetic above is wrong: errors share %v", share)
	}
	c.Interviewed(0, org.PanelHeld, 45)
	same(t, "panel", n.Evidence[org.PanelHeld], all+math.Sqrt(1-all*all)*(share*e(org.AskedAlike)+math.Sqrt(1-share*share)*e(org.PanelHeld)))
	before := *n
	c.Interviewed(0, org.AskedAlike, 45)
	same(t, "structured", n.Evidence[org.AskedAlike], r+math.Sqrt(1-r*r)*e(org.AskedAlike))
	same(t, "sheet of both", n.Sheet, before.Sheet)
	same(t, "how it seems", n.Overall, before.Overall)
	if n.Sure <= before.Sure {
		t.Errorf("one more look makes no surer: %v and %v", before.Sure, n.Sure)
	}
	c = tabledWhere(.8)
	c.Params.Hiring.Panel = 1
	c.Interviewed(0, org.PanelHeld, 45)
	c.Interviewed(0, org.AskedAlike, 45)
	same(t, "a panel of one is the interview", c.State.Candidates[0].Evidence[org.PanelHeld], c.State.Candidates[0].Evidence[org.AskedAlike])
}

// TestFourMoreHours of the same by the same person: what it says stays, how sure one feels grows by .1*ln((1+4.75)/(1+.75)).
func TestFourMoreHours(t *testing.T) {
	for _, kind := range []org.Evidence{org.TalkedWith, org.AskedAlike} {
		c := tabled()
		n := &c.State.Candidates[0]
		c.Interviewed(0, kind, 45)
		before := *n
		c.Interviewed(0, kind, 240)
		same(t, "evidence", n.Evidence[kind], before.Evidence[kind])
		same(t, "overall", n.Overall, before.Overall)
		same(t, "confidence", n.Sure-before.Sure, .1*math.Log(5.75/1.75))
	}
}

// TestApplicationsComeOverWeeks: by the share of four weeks that is the candidate's own; nobody applies for what is not advertised.
func TestApplicationsComeOverWeeks(t *testing.T) {
	c := tabled()
	n := &c.State.Candidates[0]
	n.State, n.Since, n.Wait = org.Unheard, -1, .5 // ten days after day 0, and one for the post
	c.State.Candidates[1].Wait = -1
	c.State.Candidates[1].State = org.Unheard
	c.Params.Hiring.Rival = 0
	for c.State.Day = 1; c.State.Day < 30; c.State.Day++ {
		Hiring(c)
	}
	equal(t, "day", n.Since, 11)
	equal(t, "never", c.State.Candidates[1].State, org.Unheard)
	c = tabled()
	c.State.Candidates[0].State, c.State.Openings[0].Opened = org.Unheard, -1
	for range 40 {
		c.State.Day++
		Hiring(c)
	}
	equal(t, "not advertised", c.State.Candidates[0].State, org.Unheard)
}

// TestOfferIsAnswered three days later: 1.5 + .7*(0 - 1) + .4*2 = 1.6; with a rival in hand .4, with more promised than is known .9.
func TestOfferIsAnswered(t *testing.T) {
	c := tabled()
	n := &c.State.Candidates[0]
	n.Market, n.Interest = 1, 2
	same(t, "plain", WouldAccept(c, 0), logistic(1.6))
	n.Rival = 3
	same(t, "rival", WouldAccept(c, 0), logistic(.4))
	n.How = term.Inflated
	same(t, "inflated", WouldAccept(c, 0), logistic(.9))
	n.Offers = 2
	c.Spec.Openings[0].Room = 1
	same(t, "a second one", WouldAccept(c, 0), logistic(1.6))

	c = tabled()
	c.Params.Hiring.Yes, c.Params.Hiring.Rival = 100, 0
	c.OfferTo(new(term.NewAct(term.Offer).On(0)))
	for range 2 {
		c.State.Day++
		Hiring(c)
	}
	equal(t, "still thinking", c.State.Candidates[0].State, org.OfferOut)
	c.State.Day++
	Hiring(c)
	n = &c.State.Candidates[0]
	equal(t, "yes", n.State, org.Joining)
	equal(t, "the other", c.State.Candidates[1].State, org.NotWanted)
	if w := n.Joins - c.State.Day; w < 20 || w > 40 {
		t.Errorf("comes after %d days of notice, not four to eight weeks", w)
	}
	equal(t, "filled", c.State.Openings[0].Filled, 0)
	equal(t, "invariants", c.State.Broken(), "")
}

// TestAnswerTeachesOnce: an answer to an offer is one lesson, whatever it is; from .2, a quarter of what is missing makes .4.
func TestAnswerTeachesOnce(t *testing.T) {
	c := tabled()
	c.State.Self = org.Self{On: true}
	axis, _ := AxisOf(term.Offer)
	g := &c.State.Self.Growth[axis]
	g.Level = .2
	c.Params.Hiring.Yes, c.Params.Hiring.Rival, c.Params.Role.Learn = 100, 0, .25
	c.OfferTo(new(term.NewAct(term.Offer).On(0)))
	c.State.Day += 3
	Hiring(c)
	equal(t, "went well", g.Well, 1)
	same(t, "level", g.Level, .4)
}

// TestNoAndCounter: whoever would say no either does or asks for more, once.
func TestNoAndCounter(t *testing.T) {
	for _, k := range []struct {
		counter float64
		offers  int
		want    org.CandidateState
	}{{1, 0, org.Countered}, {0, 0, org.SaidNo}, {1, 1, org.SaidNo}} {
		c := tabled()
		c.Params.Hiring.Yes, c.Params.Hiring.Counter, c.Params.Hiring.Rival = -100, k.counter, 0
		c.State.Candidates[0].Offers = k.offers
		c.OfferTo(new(term.NewAct(term.Offer).On(0)))
		c.State.Day += 3
		Hiring(c)
		equal(t, "answer", c.State.Candidates[0].State, k.want)
	}
}

// TestRivalTakesThem: .06*exp(.5*2)/5 a day at a market value of 2; eight days later they are gone unless an offer is out.
func TestRivalTakesThem(t *testing.T) {
	c := tabled()
	n, came := &c.State.Candidates[0], 0
	for k := range 4000 {
		c.Luck, n.Rival, n.Market = lucky(k), -1, 2
		if c.rival(0); n.Rival >= 0 {
			came++
		}
	}
	if want := .06 * math.E / 5 * 4000; math.Abs(float64(came)-want) > 40 {
		t.Errorf("%d of 4000, want about %.0f", came, want)
	}
	n.Rival, n.State = c.State.Day, org.Applied
	c.State.Day += 8
	c.rival(0)
	equal(t, "still here", n.State, org.Applied)
	c.State.Day++
	c.rival(0)
	equal(t, "gone", n.State, org.Elsewhere)
}

// reminded gives everybody of the room a mind, with people who can leave and needs.
func reminded(c *Context) {
	c.Spec.Uses = org.Uses{Needs: true, Turnover: true, Leverage: true}
	c.Spec.Projects = make([]org.ProjectSpec, 1)
	for range c.State.People {
		c.State.Minds = append(c.State.Minds, org.Mind{Response: 1, Left: -1, FeedbackAt: -1, MeetingAt: -1, MeetingFit: 1})
	}
}

// TestWhoTheyAreGoesIntoThePlace: ability z 1 is .33 - .33^2/2 = .27555 of log output; interest goes into the kind of work.
func TestWhoTheyAreGoesIntoThePlace(t *testing.T) {
	c := tabled()
	reminded(c)
	n := &c.State.Candidates[0]
	n.Interest, n.Market = 1.5, .5
	c.Hire(0)
	c.State.Day = n.Joins
	Hiring(c)
	x, m := &c.State.People[2], &c.State.Minds[2]
	same(t, "ability", x.Ability, .33-.05445)
	same(t, "interest", m.Interest[0], 1.5)
	same(t, "market", m.Market, .5)
	equal(t, "here", x.Gone, false)
	equal(t, "since", m.Since, n.Joins)
	equal(t, "state", n.State, org.Joined)
	equal(t, "who", c.State.Hired(2), 0)
}

// TestFitShowsAsLeaving and never as output: fit -2 adds .35*2 to the propensity to quit and takes .65*2 off relatedness.
func TestFitShowsAsLeaving(t *testing.T) {
	fit := func(z float64) (u, relatedness, drive float64) {
		c := tabled()
		reminded(c)
		n := &c.State.Candidates[0]
		n.Fit = z
		c.Hire(0)
		c.State.Day = n.Joins
		Hiring(c)
		return Propensity(c, 2), supported(c, 2, c.welcomes()[2])[org.Relatedness], driveOf(c, 2)
	}
	u0, r0, d0 := fit(0)
	u, r, d := fit(-2)
	same(t, "propensity", u-u0, .7)
	same(t, "relatedness", r-r0, -1.3)
	same(t, "output", d, d0)
	c := tabled()
	reminded(c)
	same(t, "who was there before", TeamFit(c, 0), 0)
	c.Hire(0)
	c.begin(0)
	c.State.Candidates[0].Fit = 2
	c.Params.Hiring.On = 0
	same(t, "switched off", TeamFit(c, 2), 0)
}

// TestSeeingIn: a buddy lends .3 of relatedness and takes a fifth off the time to find in, an hour of the manager lends half of it; half of
// what is lent is left after eight weeks.
func TestSeeingIn(t *testing.T) {
	c := tabled()
	reminded(c)
	c.Spec.Projects[0].Size = org.Medium
	c.State.Builds = []org.Build{{Size: org.Medium, Parallel: .8}}
	c.State.Posts = []org.Post{{Person: 0, Share: 1, Weeks: org.FullyInformed}, {Person: 1, Share: 1, Weeks: org.FullyInformed}, {Person: 2, Share: 1, Tau: 10}}
	c.Hire(0)
	c.SeeIn(0, 1)
	n := &c.State.Candidates[0]
	same(t, "before the first day", c.State.Posts[2].Tau, 10)
	c.State.Day = n.Joins
	c.begin(0)
	same(t, "time to find in", c.State.Posts[2].Tau, 8)
	same(t, "lent", c.welcomes()[2], .3+num.Mul(.3, n.Fit))
	Mentoring(c)
	same(t, "the buddy helps", c.State.Posts[1].Load, .5)
	same(t, "and nobody else", c.State.Posts[0].Load, 0)
	trust := c.State.People[2].Trust
	c.SeeIn(0, term.NoPerson)
	same(t, "by the manager", n.Settling, .45)
	same(t, "trust", c.State.People[2].Trust, trust+.04*(1-trust))
	for range 8 {
		c.State.Day = c.State.Day - c.State.Day%5 + 5
		Hiring(c)
	}
	same(t, "eight weeks on", n.Settling, .225)
	c.vacate(2)
	same(t, "the next one has no buddy", c.State.Posts[2].Tau, 10)
}

// TestInflatedOfferLetsDown on the first day: 2.5 shares of a small letdown, .08*2.5*.5.
func TestInflatedOfferLetsDown(t *testing.T) {
	c := tabled()
	c.State.Candidates[0].How = term.Inflated
	c.Hire(0)
	c.begin(0)
	same(t, "trust", c.State.People[2].Trust, .5-.08*2.5*.5)
}

// TestLeavingFreesThePost, which may be advertised again; what is withdrawn dismisses who waits.
func TestLeavingFreesThePost(t *testing.T) {
	c := tabled()
	c.Hire(0)
	c.begin(0)
	c.Leave(2)
	equal(t, "state", c.State.Candidates[0].State, org.LeftAgain)
	equal(t, "post", c.State.Openings[0], org.Opening{Approved: true, Opened: -1, Filled: term.NoObject})
	equal(t, "invariants", c.State.Broken(), "")
	c = tabled()
	c.OfferTo(new(term.NewAct(term.Offer).On(0)))
	c.Approve(0, false)
	equal(t, "withdrawn", c.State.Candidates[0].State, org.NotWanted)
	equal(t, "invariants", c.State.Broken(), "")
}

// TestThePlaceIsTakenAgain: whoever comes after one who left is somebody new: nothing felt, nothing said, a full day's work, all to learn.
func TestThePlaceIsTakenAgain(t *testing.T) {
	c := tabled()
	reminded(c)
	c.State.Builds = []org.Build{{Size: org.Medium, Parallel: .8}}
	c.State.Posts = []org.Post{{Person: 2, Share: 1, Tau: 10}}
	c.State.Candidates[1].State = org.Unheard
	c.Hire(0)
	c.State.Day = c.State.Candidates[0].Joins
	c.begin(0)
	x, m := &c.State.People[2], &c.State.Minds[2]
	x.Strain, x.Trust, x.Spoken, x.Breached, m.Motivation = 2, .1, 9, 50, -2
	m.Guided, m.Writing, m.Likes, m.LikesAt, m.Kind, m.Close = 1.5, -1.2, 3, 9, 3, 0
	c.State.Posts[0].Weeks = 20
	c.State.Day += 30
	c.Quit(2)
	equal(t, "gone", c.State.HasLeft(2), true)
	c.Advertise(0)
	c.Apply(1)
	c.Hire(1)
	c.State.Day = c.State.Candidates[1].Joins
	c.begin(1)
	x, m = &c.State.People[2], &c.State.Minds[2]
	equal(t, "here", c.State.HasLeft(2) || x.Gone, false)
	same(t, "ability", x.Ability, -.33-.05445)
	same(t, "trust", x.Trust, .5)
	same(t, "strain", x.Strain, 0)
	same(t, "motivation", m.Motivation, 0)
	same(t, "need for clarity", m.Guided, 1.5)
	same(t, "writing", m.Writing, -1.2)
	equal(t, "nobody has heard what they like", m.Likes, -1)
	equal(t, "nor when", m.LikesAt, quantity.Never)
	equal(t, "the work of the project", m.Kind, 0)
	same(t, "a manager as close as any", Closeness(c, 2), 0)
	equal(t, "spoken", x.Spoken, 0)
	equal(t, "project", x.Project, 0)
	equal(t, "post", c.State.Posts[0], org.Post{Person: 2, Share: 1, Tau: 10})
	equal(t, "left once", m.Quits, 1)
	equal(t, "who", c.State.Hired(2), 1)
	equal(t, "invariants", c.State.Broken(), "")
}

// TestAskedInside: a colleague never applies by themselves; asked and willing, they move over after ten days, keep what they know and are
// theirs, and learn the new work.
func TestAskedInside(t *testing.T) {
	c := tabled()
	reminded(c)
	c.Spec.Projects = append(c.Spec.Projects, org.ProjectSpec{})
	c.State.Work = append(c.State.Work, org.Project{Estimate: 50, Work: 50, Finished: -1})
	c.Spec.People[2].Project = 1
	c.Spec.Candidates[0].Inside, c.Spec.Candidates[0].Who = true, 1
	n := &c.State.Candidates[0]
	n.State, c.Params.Hiring.Rival, c.Params.Hiring.Yes = org.Unheard, 1, 100
	c.State.Candidates[1].Wait = -1
	for range 40 {
		c.State.Day++
		Hiring(c)
	}
	equal(t, "never asked", n.State, org.Unheard)
	c.Apply(0)
	c.OfferTo(new(term.NewAct(term.Offer).On(0)))
	c.State.Day += 3
	Hiring(c)
	equal(t, "place", n.Place, 1)
	equal(t, "hands over", n.Joins, c.State.Day+10)
	ability := c.State.People[1].Ability
	c.State.Day += 10
	Hiring(c)
	equal(t, "moved", c.State.People[1].Project, 1)
	same(t, "ability", c.State.People[1].Ability, ability)
	equal(t, "who", c.State.Hired(1), 0)
	equal(t, "the vacant place", c.State.People[2].Gone, true)
	equal(t, "invariants", c.State.Broken(), "")
}

// TestHiringSwitchedOff: nobody applies, nothing moves.
func TestHiringSwitchedOff(t *testing.T) {
	c := tabled()
	c.Params.Hiring.On = 0
	before := sum(c.State)
	for range 30 {
		Hiring(c)
	}
	equal(t, "state", sum(c.State), before)
}

// TestPanelTakesTheOthersTime: two of the team sit on a panel of three for three quarters of an hour.
func TestPanelTakesTheOthersTime(t *testing.T) {
	c := tabled()
	c.Interviewed(0, org.PanelHeld, 45)
	same(t, "first", c.State.People[0].Focus, .75)
	same(t, "second", c.State.People[1].Focus, .75)
	same(t, "vacant", c.State.People[2].Focus, 0)
}

// TestHiringCauses: each step of a hire is told to whoever asks why.
func TestHiringCauses(t *testing.T) {
	c, l := tabled(), &ledger{}
	c.Causes = l
	c.Advertise(0)
	c.Interviewed(0, org.AskedAlike, 45)
	c.Hire(0)
	c.begin(0)
	c.SeeIn(0, 1)
	about := 0
	for _, cause := range *l {
		if cause.Sort == term.SortCandidate && cause.Object == 0 || cause.Sort == term.SortOpening {
			about++
		}
	}
	if about != 4 {
		t.Errorf("%d causes about the hire in %+v", about, *l)
	}
}

// TestWhatIsOfferedInsideIsAMatterOfLeaving: nobody of the team takes another offer as an applicant does, however long one waits.
func TestWhatIsOfferedInsideIsAMatterOfLeaving(t *testing.T) {
	for _, inside := range []bool{true, false} {
		c := tabled()
		c.Spec.Candidates[0].Inside, c.Spec.Candidates[0].Who = inside, 1
		c.Params.Hiring.Rival = 100
		for range 40 {
			c.State.Day++
			Hiring(c)
		}
		equal(t, "still waits", c.State.Candidates[0].State == org.Applied, inside)
	}
}

// TestHowAnOfferIsPut: by what they care about .3 logits nearer to a yes, and with more than can be kept .5.
func TestHowAnOfferIsPut(t *testing.T) {
	c := tabled()
	logit := func(how term.Manner) float64 {
		c.State.Candidates[0].How = how
		p := WouldAccept(c, 0)
		return math.Log(p / (1 - p))
	}
	plain := logit(term.Plainly)
	same(t, "by interest", logit(term.ByInterest)-plain, .3)
	same(t, "inflated", logit(term.Inflated)-plain, .5)
}
