package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/term"
)

// SatisfyNeeds moves each person's three needs toward what the weeks bring them (self-determination theory; progress principle):
//
//	autonomy    = own level + support - watched*(1+preference/2) + decisions given - tasks taken + interest in the work - cash
//	competence  = own level + support + progress - blocked + what was expected and said
//	relatedness = own level + support + one-to-ones - quarrels + fit with the team and being seen in, of newcomers
//
// where support = b_T*(trust-.5) + b_J*justice + b_S*(skill-.8): a manager who is trusted supports all three (Slemp, Kern, Patrick & Ryan 2018), and
// so does one who decides justly (Colquitt et al. 2001) and who could do the work themselves (Artz, Goodall & Oswald 2017); so people like their work
// better who trust theirs (Dirks & Ferrin 2002).
func SatisfyNeeds(c *Context) {
	p := &c.Params.Needs
	if !runs(c.Spec.Uses.Needs, p.On) {
		return
	}
	rate, welcomes := 1/p.NeedWeeks, c.welcomes()
	c.here(func(i int, _ *org.Person, m *org.Mind) {
		goals := supported(c, i, welcomes[i])
		for k := range goals {
			m.Need[k] = num.Clamp(num.Approach(m.Need[k], goals[k], rate), -4, 4)
		}
		m.Watched = num.Mul(m.Watched, p.WatchKeep)
		m.Freed = num.Mul(m.Freed, p.WatchKeep)
	})
}

// supported is what the present state of things, and this much of a welcome, brings each need, in z.
func supported(c *Context, i int, welcome float64) [org.Needs]float64 {
	p, m, x := &c.Params.Needs, &c.State.Minds[i], &c.State.People[i]
	watched := num.Mul(num.Mul(p.Watched, m.Watched), num.Clamp(1+num.Mul(p.WatchSlope, m.Control), 0, 3))
	autonomy := m.Level[org.Autonomy] - watched + m.Freed - num.Mul(p.CashNeed, c.Spec.Cash)
	if runs(c.Spec.Uses.Leverage, c.Params.Leverage.On) {
		autonomy += num.Mul(c.Params.Leverage.Need, Liked(c, i))
	}
	competence := m.Level[org.Competence] + num.Mul(p.Progress, num.Clamp(advance(c, i), -2, 2))
	competence += m.Expected + m.Praised - num.Mul(p.Blocked, num.Clamp01(m.WeekBlocked/5))
	relatedness := m.Level[org.Relatedness]
	if runs(c.Spec.Uses.Feedback, c.Params.Feedback.On) {
		relatedness += num.Mul(num.Mul(c.Params.Feedback.Related, met(c, m)), m.MeetingFit)
	}
	relatedness += welcome
	if x.Project != term.NoProject && runs(c.Spec.Uses.Team, c.Params.Team.On) {
		relatedness -= num.Mul(p.Quarrels, c.State.Teams[x.Project].Personal)
	}
	support := num.Mul(p.Trust, x.Trust-.5) + num.Mul(p.Just, m.Justice) + num.Mul(p.Expert, c.State.Me.Skill-ordinarySkill)
	return [org.Needs]float64{autonomy + support, competence + support, relatedness + support}
}

// ordinarySkill is the technical skill of an ordinary manager, as a share of a full developer's, about which a manager's own supports or fails to; grade D.
const ordinarySkill = .8

// advance is how far the week's finished work lies above an ordinary week of anybody, in SD of log output.
func advance(c *Context, i int) float64 {
	m := &c.State.Minds[i]
	if m.WeekWork <= 0 {
		return 0
	}
	ordinary := num.Mul(5*ordinaryShare, c.Params.Focus.HoursPerDay)
	return num.Log(m.WeekWork/ordinary) / c.Params.Needs.WeekSD
}

// ordinaryShare is what interruptions, coordination and waiting leave of the focus-hours of an ordinary week of the office, grade D.
const ordinaryShare = .78

// Motivate moves motivation toward what the three needs support, over about six weeks. Weights: Cerasoli, Nicklin & Nassrelgrgawi 2016,
// normalised.
func Motivate(c *Context) {
	p := &c.Params.Needs
	if !runs(c.Spec.Uses.Needs, p.On) {
		return
	}
	weights := [org.Needs]float64{p.Autonomy, p.Competence, p.Relatedness}
	c.here(func(i int, _ *org.Person, m *org.Mind) {
		before := m.Motivation
		m.Motivation = num.Clamp(num.Approach(m.Motivation, num.Dot3(weights, m.Need), 1/p.Weeks), -4, 4)
		m.Quality = num.Approach(m.Quality, quality(c, m), 1/float64(m.Weeks+1))
		c.Because("motivation", person(i), -1, "motivation", m.Motivation-before, "needs")
	})
}

// quality is the log quality of a week's work: intrinsic motivation shows in it more than in the amount (Cerasoli, Nicklin & Ford 2014), and
// people differ in it for good by how much care they take. It moves nothing else.
//
//	q = .45*.33*kappa*motivation + .13*care - cash
func quality(c *Context, m *org.Mind) float64 {
	p := &c.Params.Needs
	b := num.Mul(num.Mul(num.Mul(p.Quality, c.Params.People.AbilitySD), c.Params.Strain.Kappa), intrinsic(c))
	return num.MulAdd(b, m.Motivation, num.Mul(p.QualitySD, m.Care)) - num.Mul(p.CashQuality, c.Spec.Cash)
}

// intrinsic is the share of its weight that motivation keeps where people are paid by what they turn out: the more salient the incentive, the
// less of the work depends on wanting to do it (Cerasoli, Nicklin & Ford 2014).
func intrinsic(c *Context) float64 { return 1 - num.Mul(c.Params.Needs.CashCrowds, c.Spec.Cash) }
