package process

import (
	"math"
	"testing"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// outputOf is what somebody does in a day of ordinary luck.
func outputOf(c *Context, i int) float64 {
	c.Params.Affect.Noise = 0
	c.workday().work()
	return c.State.People[i].Output
}

// worked is what an ordinary person does in a day of ordinary luck on which nothing waits and nothing is talked over, before any of it comes back as rework.
func worked(c *Context, i int) float64 {
	x, m := &c.State.People[i], &c.State.Minds[i]
	focus, before := x.Focus, m.WeekWork
	c.Params.Work.BlockedMost, c.Params.Work.CommPerSquare = 0, 0
	outputOf(c, i)
	x.Focus = focus
	return (m.WeekWork - before) / math.Exp(c.workday().able(x, 0))
}

// hoursOf is the focus-hours of the day of somebody whom nothing drives.
func hoursOf(c *Context, i int) float64 { return worked(c, i) }

// driveOf is what somebody's inner state adds to the log of the output of an ordinary day of five focus-hours.
func driveOf(c *Context, i int) float64 { return math.Log(worked(c, i) / 5) }

// booked is what is left of so much work of an ordinary day of somebody whom nothing drives once it is in the books.
func booked(c *Context, i int, y float64) float64 {
	x := &c.State.People[i]
	c.Params.Work.BlockedMost, c.Params.Work.CommPerSquare = 0, 0
	x.Ability += math.Log(y/5) - c.workday().able(x, 0)
	return outputOf(c, i)
}

// TestEffectiveHours: all of them to 49, 53.714 at 55, 56 from 63 on.
func TestEffectiveHours(t *testing.T) {
	c := minded()
	for hours, want := range map[float64]float64{40: 40, 49: 49, 55: 55 - 36./28, 63: 56, 80: 56} {
		same(t, "effective", Effective(c, hours), want)
	}
	c.State.Minds[0].Extra = 15
	same(t, "a day of a 55-hour week", hoursOf(c, 0), 5*(55-36./28)/40)
	c.State.People[0].Focus = 1
	same(t, "with an hour lost", hoursOf(c, 0), 4*(55-36./28)/40)
	c.State.Minds[0].DaysOff = 1
	same(t, "off", hoursOf(c, 0), 0)
	c.Params.Hours.On = 0
	same(t, "switched off", hoursOf(c, 0), 4)
}

// TestLongWeek: 55 hours add .3, 45 nothing, 50 half of it; with two z of both resources 40 % less.
func TestLongWeek(t *testing.T) {
	c := minded()
	for i, hours := range []float64{55, 45, 50} {
		c.State.Minds[i].WeekHours = hours
	}
	LongWeek(c)
	same(t, "55", c.State.People[0].Strain, .3)
	same(t, "45", c.State.People[1].Strain, 0)
	same(t, "50", c.State.People[2].Strain, .15)
	c.State.Minds[1].WeekHours, c.State.Minds[1].Need = 55, [org.Needs]float64{2, 0, 2}
	c.State.Minds[2].WeekHours, c.State.Minds[2].Need = 55, [org.Needs]float64{2, 0, 0}
	c.State.People[2].Strain = 0
	LongWeek(c)
	same(t, "55 with resources", c.State.People[1].Strain, .18)
	same(t, "55 with half of them", c.State.People[2].Strain, .24)
}

// TestNights: a yes covers five evenings of two hours; interruptions by colleagues, .048 z a day, are the ordinary about which strain is
// counted; a week off halves strain on its last day.
func TestNights(t *testing.T) {
	c := minded()
	c.Params.Strain.Recovery, c.Params.Strain.BlockedCost = 0, 0
	x, m := &c.State.People[0], &c.State.Minds[0]
	c.deed(new(to(term.AskOvertime, 0, term.Aside, term.NoMatter)), term.Resisted)
	equal(t, "a no", m.Nights, 0)
	c.deed(new(to(term.AskOvertime, 0, term.Aside, term.NoMatter)), term.Agreed)
	equal(t, "a yes", m.Nights, 5)
	same(t, "tonight", late(&c.State.People[0], m, c.Params), 2)
	Strain(c)
	same(t, "ordinary load", x.Strain, -.048)
	equal(t, "evenings", x.Evenings, 1)
	equal(t, "left", m.Nights, 4)
	x.Strain = 2
	c.WeekOff(0)
	for range 5 {
		c.night(&c.State.People[0], &c.State.Minds[0])
	}
	same(t, "rested", x.Strain, 1)
	equal(t, "days off left", m.DaysOff, 0)
}

// TestJustice: with reasons +.3 however it falls; without, an unfavourable one -.3, a favourable one nothing; half is forgotten after a
// quarter; one week earns no more trust than one kept promise.
func TestJustice(t *testing.T) {
	c := minded()
	told := to(term.Tell, 0, term.Aside, term.NoMatter)
	c.decided(0, &told)
	same(t, "hard news without reasons", c.State.Minds[0].Justice, -.3)
	told.Manner = term.WithReasons
	c.decided(1, &told)
	same(t, "with reasons", c.State.Minds[1].Justice, .3)
	for range 13 {
		Forget(c)
	}
	same(t, "a quarter later", c.State.Minds[1].Justice, .15)
	c.Params.Justice.Against = 0
	c.decided(2, new(to(term.Decide, 2, term.Aside, 0)))
	same(t, "favourable without", c.State.Minds[2].Justice, 0)
	same(t, "a first half", c.earns(c.mind(0), .5), .5)
	same(t, "the second", c.earns(c.mind(0), .7), .5)
	same(t, "no more", c.earns(c.mind(0), 1), 0)
}

// TestFeedback: at trust and safety .5 the mean is .41, .66 about the task and -.04 about the self; a third of plain ones is negative; the
// first week carries 4/(1+k+k^2+k^3) = 1.273 of it, so that four weeks have it on average; the next one in the same hour adds nothing.
func TestFeedback(t *testing.T) {
	effects := func(m term.Manner) (mean, negative float64) {
		const n = 4000
		for k := range n {
			c := minded()
			c.Luck = rng.New(1, uint64(k))
			a := to(term.Feedback, 0, term.Aside, term.NoMatter)
			a.Manner = m
			d := c.feedback(0, &a)
			mean += d / n
			if d < 0 {
				negative += 1. / n
			}
		}
		return mean, negative
	}
	plain, worse := effects(term.Plainly)
	figure(t, "mean effect", "A", 4000, plain, .38, .44)
	figure(t, "share negative", "A", 4000, worse, .32, .37)
	task, _ := effects(term.OnTask)
	self, _ := effects(term.OnSelf)
	figure(t, "task less self", "B", 4000, task-self, .69, .71)

	c := minded()
	a := to(term.Feedback, 0, term.Aside, term.NoMatter)
	m, d, sum := &c.State.Minds[0], c.feedback(0, &a), 0.0
	for range 4 {
		sum += m.Feedback / 4
		FadeFeedback(c)
	}
	same(t, "mean of four weeks", sum, d)
	same(t, "after four weeks", m.Feedback, d*firstWeek(4)/2)
	before := m.Feedback
	c.feedback(0, &a)
	same(t, "again in the same hour", m.Feedback, before)
}

// TestOneToOnes: weekly ones are worth .86 of all there is, fortnightly .63, monthly .39; the report's agenda counts 1.3 and a status
// interrogation .5, of which each meeting brings .3 of the way.
func TestOneToOnes(t *testing.T) {
	c := minded()
	for f, want := range map[float64]float64{1: .8647, .5: .6321, .25: .3935, 0: 0} {
		if got := met(c, &org.Mind{Meetings: f}); math.Abs(got-want) > 1e-4 {
			t.Errorf("g(%v) is %v", f, got)
		}
	}
	a := to(term.OneToOne, 0, term.Aside, term.NoMatter)
	a.Manner = term.TheirAgenda
	c.oneToOne(0, &a)
	a.Manner = term.OnStatus
	c.oneToOne(1, &a)
	same(t, "theirs", c.State.Minds[0].MeetingFit, 1.09)
	same(t, "status", c.State.Minds[1].MeetingFit, .85)
	same(t, "watched", c.State.Minds[1].Watched, 1)
	same(t, "frequency", c.State.Minds[0].Meetings, .2)
	for range 40 { // weekly for long: the frequency nears one a week, and falls to .8 by its end
		Habit(c)
		c.oneToOne(0, &a)
	}
	same(t, "weekly", c.State.Minds[0].Meetings, 1-math.Pow(.8, 41))
}

// TestExpectation: for somebody who expects little of themselves and trusts, N(.25, .4), half of it gone after six weeks unless a success
// follows; for others nothing.
func TestExpectation(t *testing.T) {
	mean, n := 0.0, 4000
	for k := range n {
		c := minded()
		c.Luck = rng.New(1, uint64(k))
		c.State.Minds[0].SelfImage, c.State.People[0].Trust = -1, .6
		c.expect(0, new(to(term.Expect, 0, term.Aside, term.NoMatter)))
		mean += c.State.Minds[0].Expected / float64(n)
	}
	figure(t, "effect of a high expectation", "B", n, mean, .23, .27)
	c := minded()
	c.expect(0, new(to(term.Expect, 0, term.Aside, term.NoMatter)))
	same(t, "no little self-expectation", c.State.Minds[0].Expected, 0)
	c.State.Minds[1].SelfImage = -1
	c.expect(1, new(to(term.Expect, 1, term.Aside, term.NoMatter)))
	same(t, "no trust above .5", c.State.Minds[1].Expected, 0)
	c.State.Minds[0].Expected, c.State.Minds[1].Expected, c.State.Minds[1].WeekWork = 1, 1, 23
	for range 6 {
		FadeExpectation(c)
	}
	same(t, "six weeks without success", c.State.Minds[0].Expected, .5)
	same(t, "with one each week", c.State.Minds[1].Expected, 1)
}

// TestInterest: no interest out of the ordinary leaves a gap of .5, two SD of it none.
func TestInterest(t *testing.T) {
	c := minded()
	same(t, "ordinary", Gap(c, 0), .5)
	c.State.Minds[0].Interest[0] = 2
	same(t, "fond of it", Gap(c, 0), 0)
	c.State.Minds[0].Kind = 1
	same(t, "of something else", Gap(c, 0), .5)
	c.State.People[0].Project = term.NoProject
	same(t, "without work", Liked(c, 0), 0)
}

// TestConflict: an episode adds .9 of task conflict and, turned personal, 3.5 times that of the other; half is gone after eight weeks, a meeting clears
// .3 of the first and .15 of the second at safety .5.
func TestConflict(t *testing.T) {
	c := minded()
	c.Params.Team.Episode, c.Params.Team.Turns = 1, 2 // certain at safety .5
	Conflict(c)
	g := &c.State.Teams[0]
	same(t, "task", g.Task, .9)
	same(t, "personal", g.Personal, 3.15)
	c.Params.Team.Episode = 0
	for range 8 {
		Conflict(c)
	}
	same(t, "task, faded", g.Task, .45)
	same(t, "personal, faded", g.Personal, 1.575)
	same(t, "on output", together(c, 0), -.08*.5*1.575)
	c.Meeting(0, 20)
	same(t, "task, cleared", g.Task, .315)
	same(t, "personal, cleared", g.Personal, 1.33875)
	g.Personal, g.Shared, c.State.Me.Safety = 0, .8, .8
	same(t, "safe, and knowing who knows what", together(c, 0), .02*.315+.38*.33*.5)
	g.Shared = .6
	for _, k := range []struct{ safety, task, want float64 }{
		{.53, 1, 0}, {.54, 1, .02}, {.54, 3, .04}, // from one SD above the ordinary .46 on, and no more than two of it count
	} {
		c.State.Me.Safety, g.Task = k.safety, k.task
		same(t, "task conflict alone", together(c, 0), k.want)
	}
}

// TestTruckFactor: of knowledge .5, .2, .3 the first leaver takes half and leaves .5, which is not below it, so two are needed; of equal
// thirds two, of one who knows all one.
func TestTruckFactor(t *testing.T) {
	for _, k := range []struct {
		know [3]float64
		want int
	}{{[3]float64{.5, .2, .3}, 2}, {[3]float64{.3, .3, .3}, 2}, {[3]float64{.9, .1, .1}, 1}, {[3]float64{}, 0}} {
		c := minded()
		for i, v := range k.know {
			c.State.Minds[i].Know[0] = v
		}
		equal(t, "truck factor", Factor(c.State, 0), k.want)
	}
}

// TestLearning: a week covers .06 of the way to one's own part, from .2 to .212 of the way to .4; what is known beyond it stays, and away from
// the project .01 of it goes. A team covers .05 of the way to what it shares in the end.
func TestLearning(t *testing.T) {
	c := minded()
	c.Params.Team.Part, c.Params.Team.KnowSpread, c.Params.Team.SharedSD = .4, 0, 0
	c.State.People[1].Project = term.NoProject
	c.State.Teams[0].Shared = .4
	c.State.Minds[0].Know[0], c.State.Minds[1].Know[0] = .2, .5
	Learning(c)
	same(t, "learned", c.State.Minds[0].Know[0], .212)
	same(t, "forgotten", c.State.Minds[1].Know[0], .495)
	same(t, "shared", c.State.Teams[0].Shared, .41)
	c.State.Minds[0].Know[0] = .5
	Learning(c)
	same(t, "beyond one's part", c.State.Minds[0].Know[0], .5)
}

// TestPartsAndTeamsDiffer: of what people come to know of a project the logarithm has SD Params.Team.KnowSpread below the whole of it, half of
// them no more than Params.Team.Part; teams end up Params.Team.SharedSD apart.
func TestPartsAndTeamsDiffer(t *testing.T) {
	p, n := params.Default(), 20000
	below, whole, sum, squares := 0, 0, 0.0, 0.0
	for k := range n {
		luck := rng.New(uint64(k), 1)
		part := OwnPart(&p.Team, luck, 2)
		if part <= p.Team.Part {
			below++
		}
		if part == 1 {
			whole++
		}
		shared := OwnShared(&p.Team, luck, 1)
		sum, squares = sum+shared, squares+shared*shared
	}
	share := func(k int) float64 { return float64(k) / float64(n) }
	figure(t, "know no more than the middle", "D", n, share(below), .49, .51)
	figure(t, "know all", "D", n, share(whole), num.NormalCDF(math.Log(p.Team.Part)/p.Team.KnowSpread)-.008, num.NormalCDF(math.Log(p.Team.Part)/p.Team.KnowSpread)+.008)
	figure(t, "SD between teams", "D", n, math.Sqrt(squares/float64(n)-share(1)*share(1)*sum*sum), .185, .205) // cut at 0 and 1
}

// TestReadings: over people a rating correlates .72 with performance and is .3 too kind; two looks share most of their error.
func TestReadings(t *testing.T) {
	n := 4000
	var scores, again, truths []float64
	for k := range n {
		c := minded()
		c.Luck = rng.New(uint64(k), uint64(k))
		m := &c.State.Minds[0]
		m.Usual = 20 * math.Exp(.35*1.5*c.Luck.Normal(rng.Taste, 0, 0, 0)) // of three people: z = 2/3 * 1.5 * N
		m.Blind[term.ReadRating] = c.Luck.Normal(rng.Taste, 0, 1, 0)
		truths = append(truths, Performance(c, 0))
		scores = append(scores, c.Read(0, term.ReadRating))
		c.State.Day += 65
		again = append(again, c.Read(0, term.ReadRating))
	}
	figure(t, "r of a rating", "A", n, correlated(scores, truths), .69, .75)
	figure(t, "r of two ratings by the same manager", "A", n, correlated(scores, again), .79, .85) // .52 + .48*.64 = .83
	sum := 0.0
	for _, s := range scores {
		sum += s / float64(n)
	}
	figure(t, "leniency", "B", n, sum, .26, .34)
	c := minded()
	c.Params.Reading.On = 0
	same(t, "switched off", c.Read(0, term.ReadWork), 0)
	equal(t, "and nothing kept", c.State.Minds[0].Reads[term.ReadWork], term.Reading{})
}

// TestValidities: the intention to leave is heard with r .3 at no trust, .45 half-way and .6 at full; work with .75 by who understands it;
// status the more optimistic the less safe.
func TestValidities(t *testing.T) {
	c := minded()
	for trust, want := range map[float64]float64{0: .3, .5: .45, 1: .6} {
		c.State.People[0].Trust = trust
		r, bias := valid(c, 0, term.ReadIntent)
		same(t, "r", r, want)
		same(t, "bias", bias, -.4)
	}
	c.State.Me.Skill = 1
	r, _ := valid(c, 0, term.ReadWork)
	same(t, "r of work", r, .75)
	_, bias := valid(c, 0, term.ReadStatus)
	same(t, "bias of status", bias, .3)
	c.State.Day = 5*12 + 4 // the last day of the thirteenth week
	ReadAll(c)
	equal(t, "felt", c.State.Felt.Day, c.State.Day)
}

func correlated(a, b []float64) float64 {
	var ma, mb, ab, aa, bb float64
	for i := range a {
		ma, mb = ma+a[i]/float64(len(a)), mb+b[i]/float64(len(b))
	}
	for i := range a {
		ab, aa, bb = ab+(a[i]-ma)*(b[i]-mb), aa+(a[i]-ma)*(a[i]-ma), bb+(b[i]-mb)*(b[i]-mb)
	}
	return ab / math.Sqrt(aa*bb)
}

// TestDeeds: a decision given away frees by .4 and involves by .4; recognition moves motivation by .08, thanks by half of it; being walked up
// to again within two days is half a controlling act.
func TestDeeds(t *testing.T) {
	c := minded()
	c.deed(new(to(term.Delegate, 0, term.Aside, term.NoMatter)), term.Agreed)
	same(t, "freed", c.State.Minds[0].Freed, .4)
	same(t, "involved", c.State.Minds[0].Involved, .4)
	c.deed(new(to(term.Recognise, 1, term.Gathering, term.NoMatter)), term.Understood)
	same(t, "recognised", c.State.Minds[1].Motivation, .08)
	c.deed(new(to(term.Thank, 1, term.Walk, term.NoMatter)), term.Understood)
	same(t, "thanked", c.State.Minds[1].Motivation, .12)
	c.stir(1, -.1)
	same(t, "bad weighs three times", c.State.Minds[1].Motivation, .12-.3)
	c.State.People[2].LastSpoken = 3
	c.deed(new(to(term.Talk, 2, term.Walk, term.NoMatter)), term.Quiet)
	same(t, "walked up to again", c.State.Minds[2].Watched, .5)
	c.deed(new(to(term.Answer, 2, term.Walk, 2)), term.Understood)
	c.deed(new(to(term.Answer, 2, term.Chat, 2)), term.Understood)
	same(t, "clearer by a matter settled by voice", c.State.Minds[2].Clarity, .6*.12)
	c.Told(new(to(term.Purpose, 0, term.Gathering, term.NoMatter)), term.Understood, 0)
	same(t, "told in passing", c.State.Minds[1].Clarity, .15)
}
