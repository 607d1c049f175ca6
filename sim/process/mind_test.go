package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// minded is the room on the Friday of week 1 with every sub-model of people, and nobody out of the ordinary: needs, motivation, angle and
// interests at 0, responses 1, a usual week of 20 focus-hours.
func minded() *Context {
	c := room()
	c.State.Day = 4
	c.Spec.Uses = org.AllPeople()
	c.State.Minds = make([]org.Mind, 3)
	c.State.Teams = []org.Team{{Shared: .6}}
	for i := range c.State.Minds {
		m := &c.State.Minds[i]
		m.Response, m.MeetingFit, m.FeedbackAt, m.MeetingAt, m.Left, m.Usual = 1, 1, -1, -1, -1, 20
		for k := range m.Shocks {
			m.Shocks[k] = -1
		}
	}
	return c
}

// TestDriveAddsUp: .3*.33*.5 per z of motivation, .24*.33*.5 per z of interest, .33 per SD of feedback, -.08*.5 per SD of personal
// conflict, and nothing for nobody in particular. A wholly salient incentive adds .06 and leaves motivation .6 of its weight.
func TestDriveAddsUp(t *testing.T) {
	c := minded()
	same(t, "ordinary", driveOf(c, 0), 0)
	m := &c.State.Minds[0]
	m.Motivation, m.Interest[0], m.Feedback = 1, 2, .5
	c.State.Teams[0].Personal = 1
	want := .3*.33*.5 + 2*.24*.33*.5 + .5*.33 - .08*.5
	same(t, "driven", driveOf(c, 0), want)
	c.Spec.Cash = 1
	want -= .4 * .3 * .33 * .5
	same(t, "and paid for it", driveOf(c, 0), want+.06)
	m.Goal, m.GoalUntil = .06, 5
	same(t, "and with a goal", driveOf(c, 0), want+.12)
	c.State.Day = 5
	same(t, "until it ends", driveOf(c, 0), want+.06)
}

// TestNothingDrivesWhereNothingIsUsed: without minds all is as it was; with every switch off, too.
func TestNothingDrivesWhereNothingIsUsed(t *testing.T) {
	c := minded()
	c.State.Minds[0] = org.Mind{Motivation: 3, Feedback: 2, Theta: 80, Extra: 20, Left: -1, Goal: 1, GoalUntil: 99}
	c.State.Minds[0].Interest[0] = 3
	p := c.Params
	p.Needs.On, p.Goals.On, p.Alignment.On, p.Turnover.On, p.Hours.On = 0, 0, 0, 0, 0
	p.Justice.On, p.Feedback.On, p.Team.On, p.Leverage.On, p.Reading.On = 0, 0, 0, 0, 0
	same(t, "aim and rework", booked(c, 0, 4), 4)
	same(t, "aim", c.State.Minds[0].Value, 4)
	same(t, "drive", driveOf(c, 0), 0)
	same(t, "hours", hoursOf(c, 0), 5)
	before := sum(c.State)
	for _, f := range []Process{LongWeek, Conflict, Learning, SatisfyNeeds, FadeFeedback, FadeExpectation, Motivate, Align, Habit, Forget, ReadAll, Shocks, Turnover} {
		f(c)
	}
	equal(t, "the state", sum(c.State), before)
	full := outputOf(c, 0)
	c.State.Minds = nil
	same(t, "a day without minds", outputOf(c, 0), full)
}

// TestAccount: 4 hours at strain 2 lose 9 % to rework, 3.64 are left; at 60 degrees the organisation gets half of them.
func TestAccount(t *testing.T) {
	c := minded()
	c.State.People[0].Strain, c.State.Minds[0].Theta = 2, 60
	same(t, "net", booked(c, 0, 4), 3.64)
	m := &c.State.Minds[0]
	same(t, "week", m.WeekWork, 4)
	same(t, "hours", m.WeekHours, 8)
	same(t, "blocked", m.WeekBlocked, Blocked(c, 0))
	same(t, "effort", m.Effort, 3.64)
	same(t, "value", m.Value, 1.82)
	NewWeek(c)
	same(t, "usual", m.Usual, 20+.15*(4-20))
	same(t, "a new week", m.WeekWork+m.WeekHours+m.WeekBlocked+m.Earned, 0)
}

// TestMotivationApproaches: needs 1, 1, 1 support 1, a sixth of the way a week: .1667 after one, half-way after 3.8 weeks.
func TestMotivationApproaches(t *testing.T) {
	c := minded()
	m := &c.State.Minds[0]
	m.Need = [org.Needs]float64{1, 1, 1}
	Motivate(c)
	same(t, "one week", m.Motivation, 1./6)
	for range 3 {
		Motivate(c)
	}
	same(t, "four weeks", m.Motivation, 1-math.Pow(5./6, 4)) // .518
	m.Need = [org.Needs]float64{1, 0, 0}
	m.Motivation = 0
	Motivate(c)
	same(t, "autonomy alone", m.Motivation, .31/6)
}

// TestNeeds: one controlling act takes .25 of autonomy, 1.5 times that from somebody one SD fonder of it; a week wholly blocked takes 1 of
// competence; trust .1 above the middle supports each need by .15, and a weekly one-to-one brings .6*.8647 of relatedness. A third of the way
// a week.
func TestNeeds(t *testing.T) {
	c := minded()
	m := &c.State.Minds[0]
	m.Watched, m.WeekBlocked, m.Meetings, c.State.People[0].Trust = 1, 5, 1, .6
	SatisfyNeeds(c)
	same(t, "autonomy", m.Need[org.Autonomy], (.15-.25)/3)
	same(t, "competence", m.Need[org.Competence], (.15-1)/3)
	same(t, "relatedness", m.Need[org.Relatedness], (.15+.6*(1-math.Exp(-2)))/3)
	same(t, "watched less next week", m.Watched, .6)
	c = minded()
	m = &c.State.Minds[0]
	m.Watched, m.Control = 1, 1
	SatisfyNeeds(c)
	same(t, "fond of autonomy", m.Need[org.Autonomy], -.375/3)
	c = minded()
	c.Spec.Cash = 1
	SatisfyNeeds(c)
	same(t, "paid for it", c.State.Minds[0].Need[org.Autonomy], -.2/3)
}

// TestWhatElseSupports: a z of justice supports each need by .15, a manager a fifth more skilled than the ordinary by .06.
func TestWhatElseSupports(t *testing.T) {
	c := minded()
	c.State.Minds[0].Justice, c.State.Me.Skill = 1, 1
	before := supported(minded(), 0, 0)
	for k, now := range supported(c, 0, 0) {
		same(t, "support", now-before[k], .21)
	}
}

// TestProgressFeedsCompetence: an ordinary week of 5*5*.78 = 19.5 hours brings nothing, one of e^.38 times as much .2.
func TestProgressFeedsCompetence(t *testing.T) {
	c := minded()
	c.State.Minds[0].WeekWork, c.State.Minds[1].WeekWork = 19.5, 19.5*math.Exp(.38)
	same(t, "ordinary", supported(c, 0, 0)[org.Competence], 0)
	same(t, "one SD more", supported(c, 1, 0)[org.Competence], .2)
}

// TestQuarrelsCostRelatedness: .4 per SD of relationship conflict in somebody's team, and nothing of whoever works on no project, or where teams
// are no part of the model.
func TestQuarrelsCostRelatedness(t *testing.T) {
	c := minded()
	c.State.Teams[0].Personal = 2
	c.State.People[1].Project = term.NoProject
	same(t, "in the team", supported(c, 0, 0)[org.Relatedness], -.8)
	same(t, "on no project", supported(c, 1, 0)[org.Relatedness], 0)
	same(t, "competence", supported(c, 0, 0)[org.Competence], 0)
	c.Params.Team.On = 0
	same(t, "switched off", supported(c, 0, 0)[org.Relatedness], 0)
	c.Params.Team.On, c.Spec.Uses.Team = 1, false
	same(t, "not used", supported(c, 0, 0)[org.Relatedness], 0)
}

// TestQuality: motivation shows more in quality (.45) than in quantity (.3); where cash is wholly salient it keeps .6 of its weight in both.
func TestQuality(t *testing.T) {
	c := minded()
	m := &c.State.Minds[0]
	m.Motivation, m.Care = 1, 1
	same(t, "unpaid", quality(c, m), .45*.33*.5+.13)
	same(t, "quantity, unpaid", c.workday().motivates, .3*.33*.5)
	c.Spec.Cash = 1
	same(t, "quality", quality(c, m), .6*.45*.33*.5+.13-.03)
	same(t, "quantity", c.workday().motivates, .6*.3*.33*.5)
}

// TestGoals: accepted on work .8 complex a goal carries .06 for eight weeks; not accepted it turns by five degrees and carries nothing.
func TestGoals(t *testing.T) {
	c := minded()
	c.goal(0, true)
	c.goal(1, false)
	same(t, "accepted", c.State.Minds[0].Goal, .06)
	equal(t, "until", c.State.Minds[0].GoalUntil, 44)
	same(t, "not accepted", c.State.Minds[1].Goal, 0)
	same(t, "turned", c.State.Minds[1].Theta, 5)
	same(t, "straight", c.State.Minds[0].Theta, 0)
}

// TestAlignment: without noise, crafting and other priorities, the ordinary gap of .5 takes .6 degrees a week, clarity of .4 gives that back,
// one z of motivation opens 30 degrees by another .3, and one z of the need for clarity makes .72 of the .6; past straight ahead the angle opens to the other side, and 90 is the end.
func TestAlignment(t *testing.T) {
	c := minded()
	c.Params.Alignment.Noise, c.Params.Alignment.Craft, c.Params.Alignment.Priority = 0, 0, 0
	a, b, d := &c.State.Minds[0], &c.State.Minds[1], &c.State.Minds[2]
	a.Theta, b.Theta, b.Clarity, d.Theta, d.Motivation = 30, 30, .4, 30, 1
	Align(c)
	same(t, "ordinary", a.Theta, 30.6)
	same(t, "clear", b.Theta, 30)
	same(t, "zealous", d.Theta, 30.9)
	same(t, "clarity fades", b.Clarity, .4*.96)
	d.Theta, d.Motivation = 30, -1
	Align(c)
	same(t, "without zeal", d.Theta, 30.6)
	d.Theta, d.Motivation, d.Guided = 30, 0, 1
	Align(c)
	same(t, "in need of clarity", d.Theta, 30.72)
	a.Theta, a.Involved, a.Clarity = .1, 1, 1
	Align(c)
	same(t, "past straight ahead", a.Theta, 2.5-.7) // .1+.6-1.5-1.0 = -1.8
	same(t, "the end", angle(200), 90)
	a.Theta = 60
	booked(c, 0, 4)
	same(t, "half of it arrives", a.Value, 2)
}

// TestCrafting: a job re-shaped turns 9.5 degrees away unnoticed and back when it was spoken about, and moves motivation by .2, as every event
// does: not where motivation is switched off or not used.
func TestCrafting(t *testing.T) {
	c := minded()
	p := &c.Params.Alignment
	p.Noise, p.Priority, p.Interest, p.Craft = 0, 0, 0, 100
	c.State.Minds[0].Theta, c.State.Minds[1].Theta, c.State.Minds[1].MeetingAt = 20, 20, c.State.Day
	Align(c)
	same(t, "unnoticed", c.State.Minds[0].Theta, 29.5)
	same(t, "spoken about", c.State.Minds[1].Theta, 10.5)
	same(t, "motivation", c.State.Minds[0].Motivation, .2)
	c.Params.Needs.On = 0
	Align(c)
	same(t, "motivation is off", c.State.Minds[0].Motivation, .2)
	c.Params.Needs.On, c.Spec.Uses.Needs = 1, false
	Align(c)
	same(t, "not used", c.State.Minds[0].Motivation, .2)
	same(t, "and the job is re-shaped all the same", c.State.Minds[0].Theta, 29.5+9.5+.01*.2*29.5+9.5+.01*.2*(29.5+9.5+.01*.2*29.5))
}

// TestPurpose: a talk takes .6 of what is missing, a mail .6 of what is missing to a quarter, and no number of mails more than that; somebody
// on whom nothing works takes nothing.
func TestPurpose(t *testing.T) {
	c := minded()
	c.deed(new(to(term.Purpose, 0, term.Aside, term.NoMatter)), term.Understood)
	c.deed(new(to(term.Purpose, 1, term.Mail, term.NoMatter)), term.Understood)
	c.deed(new(to(term.Purpose, 2, term.Aside, term.NoMatter)), term.Misread)
	same(t, "talk", c.State.Minds[0].Clarity, .6)
	same(t, "mail", c.State.Minds[1].Clarity, .15)
	for range 50 {
		c.informed(1)
	}
	same(t, "fifty more", c.State.Minds[1].Clarity, .25)
	c.informed(0)
	same(t, "what was talked about is not unsaid by a mail", c.State.Minds[0].Clarity, .6)
	same(t, "misread", c.State.Minds[2].Clarity, 0)
	c.State.Minds[0].Response = 0
	c.clarify(0, 1)
	same(t, "no response", c.State.Minds[0].Clarity, .6)
}
