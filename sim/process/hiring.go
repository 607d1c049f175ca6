package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// NewCandidate draws who somebody is who may apply: the cast seed decides.
func NewCandidate(d *org.CandidateSpec, luck rng.Source, k int) org.Candidate {
	draw := func(r org.Range, name string) float64 {
		o := onCandidate.With(int(rng.Named(name)))
		if r.Free {
			return num.Clamp(luck.Normal(rng.Ability, k, 0, o), -3, 3)
		}
		return num.Lerp(r.Low, r.High, luck.Uniform(rng.Ability, k, 0, o))
	}
	n := org.Candidate{
		Ability: draw(d.Ability, "ability"), Interest: draw(d.Interest, "interest"), Fit: draw(d.Fit, "fit"), Shine: draw(d.Shine, "shine"),
		Market: draw(d.Market, "market"), Wait: luck.Uniform(rng.Taste, k, 0, onApplies),
		Since: quantity.Never, Rival: quantity.Never, Answers: quantity.Never, Joins: quantity.Never, Place: term.NoPerson, Buddy: term.NoPerson,
		Act: term.NewAct(term.VerbNone),
	}
	if !luck.Chance(d.Applies, rng.Taste, k, 0, onApplies.With(1)) {
		n.Wait = -1
	}
	return n
}

// hiring reports whether there is anything to hire for and the sub-model runs.
func (c *Context) hiring() bool { return len(c.State.Openings) > 0 && c.Params.Hiring.On != 0 }

// Hiring moves everybody who may come one day on: they apply in the weeks after a post is advertised, get other offers, answer yours, and
// begin.
func Hiring(c *Context) {
	if !c.hiring() {
		return
	}
	candidates := c.State.Candidates
	for k := range candidates {
		switch n := &candidates[k]; n.State {
		case org.Unheard:
			if n.Wait >= 0 { // or they never do
				c.applies(k)
			}
		case org.Applied, org.OfferOut, org.Countered:
			c.rival(k)
			c.answer(k)
		case org.Joining:
			if n.Joins <= c.State.Day {
				c.begin(k)
			}
		case org.Joined:
			if c.State.Day.Weekday() == 0 {
				n.Settling = num.Mul(n.Settling, halve(c.Params.Hiring.WelcomeFades))
			}
		}
	}
}

// Advertise opens a post: from now on people apply for it.
func (c *Context) Advertise(o term.ObjectID) {
	c.State.Openings[o].Opened = c.State.Day
	c.BecauseOf("hiring", term.SortOpening, o, term.NoPerson, "opening", 1, "advertised")
}

// Approve gives or takes the permission to fill a post. Taken away before it is filled, whoever has applied hears no.
func (c *Context) Approve(o term.ObjectID, yes bool) {
	p := &c.State.Openings[o]
	p.Approved, p.Withdrawn = yes, !yes && p.Filled == term.NoObject
	if p.Withdrawn {
		c.dismiss(o)
	}
}

// dismiss lets everybody who waits for a post know that it is not theirs.
func (c *Context) dismiss(o term.ObjectID) {
	for k := range c.State.Candidates {
		n := &c.State.Candidates[k]
		if c.Spec.Candidates[k].Opening == o && n.State >= org.Applied && n.State <= org.Countered {
			n.State, n.Answers = org.NotWanted, quantity.Never
		}
	}
}

// opening is the post a candidate is about.
func (c *Context) opening(k int) *org.Opening { return &c.State.Openings[c.Spec.Candidates[k].Opening] }

// applies lets somebody apply whose day has come; with the application comes the file.
func (c *Context) applies(k int) {
	n, o := &c.State.Candidates[k], c.opening(k)
	if o.Opened < 0 || c.Spec.Candidates[k].Inside || o.Withdrawn || o.Filled != term.NoObject {
		return
	}
	after := num.Mul(num.Mul(n.Wait, c.Params.Hiring.Sourcing), quantity.DaysPerWeek)
	if c.State.Day >= o.Opened+quantity.Day(after)+1 {
		c.Apply(k)
	}
}

// Apply brings somebody's application in.
func (c *Context) Apply(k int) {
	n := &c.State.Candidates[k]
	n.State, n.Since = org.Applied, c.State.Day
	c.evidence(k, org.FileRead, 1)
	c.hears(k, org.NewsApplied, term.OutcomeNone)
}

func (c *Context) hears(k int, kind org.NewsKind, came term.Outcome) {
	n := &c.State.Candidates[k]
	if kind == org.NewsOffer {
		c.Grew(&n.Act, came)
	}
	c.Tell(org.News{Kind: kind, Person: n.Place, Matter: term.NoMatter, Act: n.Act, Outcome: came, Index: k})
}

// rival lets another offer come, sooner to those whom others would pay more; who has waited with it too long takes it.
func (c *Context) rival(k int) {
	p, n := &c.Params.Hiring, &c.State.Candidates[k]
	if c.Spec.Candidates[k].Inside {
		return // what others offer them is a matter of leaving
	}
	if n.Rival < 0 {
		weekly := num.Mul(p.Rival, num.Exp(num.Mul(p.RivalMarket, n.Market)))
		if c.Chance(weekly/quantity.DaysPerWeek, rng.Applicant, k, c.day(), onRival) {
			n.Rival = c.State.Day
		}
		return
	}
	if n.State != org.OfferOut && int(c.State.Day-n.Rival) > p.RivalDays {
		c.DropOut(k)
	}
}

// DropOut lets somebody who has applied take another offer.
func (c *Context) DropOut(k int) {
	n := &c.State.Candidates[k]
	if n.State < org.Applied || n.State > org.Countered {
		return
	}
	n.State, n.Answers = org.Elsewhere, quantity.Never
	c.hears(k, org.NewsWithdrew, term.OutcomeNone)
	c.BecauseOf("hiring", term.SortCandidate, term.ObjectID(k), term.NoPerson, "candidate", -1, "took another offer while waiting")
}

// OfferTo makes somebody an offer; the answer comes within days. A second one goes as far as there is room.
func (c *Context) OfferTo(a *term.Act) {
	n := &c.State.Candidates[a.Object]
	n.State, n.Answers, n.How, n.Act = org.OfferOut, c.State.Day+quantity.Day(c.Params.Hiring.Answer), a.Manner, *a
	n.Offers++
}

// WouldAccept is the chance of a yes to the offer that is out:
//
//	logit = 1.5 + .7*(pay - market) + .4*interest - 1.2 with another offer in hand + how it was put
func WouldAccept(c *Context, k int) float64 {
	p, n, d := &c.Params.Hiring, &c.State.Candidates[k], &c.Spec.Openings[c.Spec.Candidates[k].Opening]
	pay := d.Pay
	if n.Offers > 1 {
		pay += d.Room
	}
	logit := p.Yes + num.Mul(p.YesPay, pay-n.Market) + num.Mul(p.YesInterest, n.Interest)
	if n.Rival >= 0 {
		logit += p.YesRival
	}
	switch n.How {
	case term.Inflated:
		logit += p.YesInflated
	case term.ByInterest:
		logit += p.YesFramed
	}
	return num.Logistic(logit)
}

// answer brings in the answer to an offer on its day: a yes, a no, or, of those who would say no, from some a request for more.
func (c *Context) answer(k int) {
	n := &c.State.Candidates[k]
	if n.State != org.OfferOut || c.State.Day < n.Answers {
		return
	}
	n.Answers = quantity.Never
	p, u := WouldAccept(c, k), c.Luck.Uniform(rng.OfferReply, k, 0, onAnswer.With(n.Offers))
	if c.Causes != nil {
		c.thrown(Throw{Purpose: rng.OfferReply, Entity: k, Occasion: onAnswer.With(n.Offers), Stated: p, Happened: u < p})
	}
	came := term.TurnedDown
	switch {
	case u < p:
		came = term.Accepted
		c.Hire(k)
	case n.Offers == 1 && u < p+num.Mul(c.Params.Hiring.Counter, 1-p):
		came, n.State = term.Countered, org.Countered
	default:
		n.State = org.SaidNo
	}
	c.hears(k, org.NewsOffer, came)
}

// Hire fills a post with somebody who has said yes: they come after their notice; the others hear no.
func (c *Context) Hire(k int) {
	p, n, o := &c.Params.Hiring, &c.State.Candidates[k], c.opening(k)
	weeks := num.Lerp(p.NoticeLow, p.NoticeHigh, c.Uniform(rng.RampUp, k, 0, onNotice))
	n.State, n.Joins = org.Joining, c.State.Day+quantity.Day(num.Mul(weeks, quantity.DaysPerWeek)+.5)
	n.Answers = quantity.Never
	n.Place = c.Spec.Openings[c.Spec.Candidates[k].Opening].Place
	if d := &c.Spec.Candidates[k]; d.Inside {
		n.Place, n.Joins = d.Who, c.State.Day+insideNotice
	}
	o.Filled = term.ObjectID(k)
	c.dismiss(c.Spec.Candidates[k].Opening)
	c.BecauseOf("hiring", term.SortCandidate, term.ObjectID(k), n.Place, "candidate", 1, "accepted")
}

// insideNotice is how long somebody who works here already takes to hand over before they begin elsewhere [working days]; grade D.
const insideNotice = 10

// moveOver is the first day of somebody who has worked here before: they move to the project of the post, and learn it like anybody.
func (c *Context) moveOver(k int) {
	n, d := &c.State.Candidates[k], &c.Spec.Candidates[k]
	n.State, n.Since = org.Joined, c.State.Day
	if c.State.People[n.Place].Gone { // left in the meantime
		c.vacate(int(n.Place))
		return
	}
	if j := c.Spec.People[c.Spec.Openings[d.Opening].Place].Project; j != term.NoProject {
		c.Reassign(int(n.Place), j)
	}
	c.hears(k, org.NewsJoined, term.Done)
}

// begin is somebody's first day: who they are goes into the place that was kept for them.
func (c *Context) begin(k int) {
	if c.Spec.Candidates[k].Inside {
		c.moveOver(k)
		return
	}
	n := &c.State.Candidates[k]
	i := int(n.Place)
	x := &c.State.People[i]
	n.State, n.Since = org.Joined, c.State.Day
	if x.Leaves > 0 || x.Joins > 0 {
		c.another(i)
	}
	x.Ability = LogOutput(&c.Params.People, n.Ability)
	c.Join(i)
	if m := c.mind(i); m != nil {
		m.Since = c.State.Day
		m.Market = num.Clamp(n.Market-c.Spec.Openings[c.Spec.Candidates[k].Opening].Pay, -3, 3)
		if j := x.Project; j != term.NoProject {
			m.Interest[c.Spec.Projects[j].Kind%org.Kinds] = num.Clamp(n.Interest, -3, 3)
		}
		m.Know = [org.KnownProjects]float64{}
	}
	if n.Buddy != term.NoPerson {
		c.quicken(k)
	}
	c.hears(k, org.NewsJoined, term.Done)
	if n.How == term.Inflated {
		c.Letdown(i, c.Params.Hiring.Oversold, "it is not what was promised")
	}
}

// another clears a place of whoever had it before: what they felt, what passed between them and the manager, and how far they had come. Traits
// that hiring does not show stay with the place.
func (c *Context) another(i int) {
	s, d, h := c.State, &c.Spec.People[i], &c.Params.People
	x := &s.People[i]
	shown := term.Stranger()
	shown.Remote, shown.Strides, shown.Gone = x.Remote, x.Strides, true
	*x = org.Person{
		Sensitivity: x.Sensitivity, Candour: x.Candour, Hearing: x.Hearing, Reading: x.Reading, AtDesk: x.AtDesk, Project: d.Project,
		Trust: num.Mul(.5, h.TrustLow+h.TrustHigh), PersonShown: shown,
	}
	for k := range s.Posts {
		if p := &s.Posts[k]; int(p.Person) == i && p.Project == d.Project {
			p.Share, p.Weeks = 1, 0
		}
	}
	if len(s.Minds) == 0 {
		return
	}
	m := &s.Minds[i]
	fresh := org.Mind{
		Level: m.Level, Control: m.Control, Guided: m.Guided, Writing: m.Writing, Growth: m.Growth, SelfImage: m.SelfImage,
		Embedded: m.Embedded, Restless: m.Restless, Care: m.Care, Liking: m.Liking, Response: m.Response, Interest: m.Interest, Clan: m.Clan,
		Blind: m.Blind, Need: m.Level, Theta: m.Theta, Kind: kindOf(c.Spec, d.Project), MindShown: term.MindShown{Likes: -1, LikesAt: quantity.Never},
		Close: num.Exp(c.Params.Strain.CloseMean) / (1 - c.Params.Strain.CloseKeep), MeetingFit: 1, FeedbackAt: quantity.Never, MeetingAt: quantity.Never, Left: quantity.Never, Quits: m.Quits, Effort: m.Effort, Value: m.Value,
	}
	for k := range fresh.Shocks {
		fresh.Shocks[k] = quantity.Never
	}
	for k := range fresh.Reads {
		fresh.Reads[k].Day = quantity.Never
	}
	*m = fresh
}

// vacate frees a post whose holder has left; it may be advertised again.
func (c *Context) vacate(i int) {
	k := c.State.Hired(person(i))
	if k == term.NoObject {
		return
	}
	n, o := &c.State.Candidates[k], c.opening(int(k))
	if f := c.Params.Hiring.BuddyRamp; n.Buddy != term.NoPerson && f > 0 {
		c.stretch(int(k), 1/f) // what a buddy did for one is not there for the next
	}
	n.State, n.Place = org.LeftAgain, term.NoPerson
	o.Filled, o.Opened = term.NoObject, quantity.Never
}

// LogOutput is what an ability of so many z is in log output: the population has a mean output of 1.
func LogOutput(p *params.Heterogeneity, z float64) float64 {
	return num.Mul(p.AbilitySD, z) - num.Mul(.5, num.Square(p.AbilitySD))
}

// SeeIn sees somebody in: a buddy, who helps them find in, or half an hour of the manager's own.
func (c *Context) SeeIn(k int, buddy term.PersonID) {
	p, n := &c.Params.Hiring, &c.State.Candidates[k]
	lent := p.Welcome
	if buddy == term.NoPerson {
		lent = num.Mul(.5, lent)
		n.Welcomed++
	} else if n.Buddy == term.NoPerson {
		n.Buddy = buddy
		if n.State == org.Joined {
			c.quicken(k)
		}
	}
	n.Settling = num.Clamp(n.Settling+lent, 0, 1)
	if n.State == org.Joined {
		c.Gain(int(n.Place), p.WelcomeTrust, "seen in")
	}
	c.BecauseOf("hiring", term.SortCandidate, term.ObjectID(k), n.Place, "relatedness", lent, "seen in")
}

// quicken shortens the time somebody takes to find in, with a buddy's help.
func (c *Context) quicken(k int) { c.stretch(k, c.Params.Hiring.BuddyRamp) }

// stretch changes the time somebody takes to find in by a factor.
func (c *Context) stretch(k int, factor float64) {
	for j := range c.State.Posts {
		if p := &c.State.Posts[j]; p.Person == c.State.Candidates[k].Place {
			p.Tau = num.Mul(p.Tau, factor)
		}
	}
}

// hired is the candidate who has somebody's place, or nil.
func (c *Context) hired(i int) *org.Candidate {
	if k := c.State.Hired(person(i)); k != term.NoObject && c.Params.Hiring.On != 0 {
		return &c.State.Candidates[k]
	}
	return nil
}

// TeamFit is somebody's fit with the people of the team, in z; 0 for whoever was there before.
func TeamFit(c *Context, i int) float64 {
	if n := c.hired(i); n != nil {
		return n.Fit
	}
	return 0
}

// welcomes is what being fitted in and seen in adds to each person's relatedness [z]: nothing to whoever was there before.
func (c *Context) welcomes() []float64 {
	t, candidates := c.scratch(), c.State.Candidates
	t.welcomes = zeros(t.welcomes, len(c.State.People))
	if c.Params.Hiring.On == 0 {
		return t.welcomes
	}
	for k := len(candidates) - 1; k >= 0; k-- { // from the last, because a place is that of the first who has it
		if n := &candidates[k]; n.State == org.Joined {
			t.welcomes[n.Place] = num.Mul(c.Params.Hiring.FitRelated, n.Fit) + n.Settling
		}
	}
	return t.welcomes
}

// buddyOf is the post of a newcomer's buddy in the same project, or -1.
func (c *Context) buddyOf(newcomer *org.Post) int {
	n := c.hired(int(newcomer.Person))
	if n == nil || n.Buddy == term.NoPerson {
		return -1
	}
	for k := range c.State.Posts {
		if p := &c.State.Posts[k]; p.Person == n.Buddy && p.Project == newcomer.Project && c.works(p) {
			return k
		}
	}
	return -1
}
