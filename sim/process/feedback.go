package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// feedback is one intervention (Kluger & DeNisi 1996), its effect in within-person SD of a day's output:
//
//	d ~ N(slope*(.41 + .25*task - .45*self + .2*(2T-1) + .1*(2S-1)), 1), and .15 less where that is below 0 and said before others
//
// over the four weeks that follow. A third of them make things worse. One soon after another adds only what the first has lost, so that no
// stream of feedback lifts anybody beyond what one does.
func (c *Context) feedback(i int, a *term.Act) float64 {
	p, m, x := &c.Params.Feedback, c.mind(i), &c.State.People[i]
	if m == nil || !runs(c.Spec.Uses.Feedback, p.On) {
		return 0
	}
	e := c.Normal(rng.Outcome, i, c.day(), Asked(a, c.State.Gap).With(int(onFeedback)))
	mean := p.Mean + num.Mul(p.Trust, 2*x.Trust-1) + num.Mul(p.Climate, 2*c.State.Me.Safety-1)
	switch a.Manner {
	case term.OnTask:
		mean += p.Task
	case term.OnSelf:
		mean -= p.Self
	}
	d := num.MulAdd(p.SD, e, num.Mul(m.Response, mean))
	public := a.Channel == term.Gathering || a.Channel == term.Board
	if public && d < 0 {
		d -= p.Public
	}
	fresh := 1.0
	if m.FeedbackAt >= 0 {
		fresh = 1 - num.Exp(-num.Mul(.6931471805599453/p.HalfLife, float64(c.State.Day-m.FeedbackAt)/5))
	}
	m.Feedback = num.Clamp(num.MulAdd(d, num.Mul(fresh, 1+num.Mul(firstWeek(p.HalfLife)-1, fresh)), m.Feedback), -6, 6)
	m.Praised = num.Clamp(m.Praised+num.Mul(num.Mul(p.Heard, d), fresh), -2, 2)
	m.FeedbackAt = c.State.Day
	c.lift(i, num.Mul(c.Params.Affect.GoodEvent, num.Clamp(d, -1, 1)))
	c.Because("feedback", person(i), -1, "output", d, "feedback")
	return d
}

// firstWeek is how much stronger an effect is in its first week than in the mean of four, over which it is published.
func firstWeek(halfLife float64) float64 {
	keep := halve(halfLife)
	return 4 / (1 + keep + num.Square(keep) + num.Mul(keep, num.Square(keep)))
}

// FadeFeedback lets what was said lose its effect, by half in four weeks.
func FadeFeedback(c *Context) {
	p := &c.Params.Feedback
	if !runs(c.Spec.Uses.Feedback, p.On) {
		return
	}
	keep := halve(p.HalfLife)
	c.here(func(_ int, _ *org.Person, m *org.Mind) {
		m.Feedback = num.Mul(m.Feedback, keep)
		m.Praised = num.Mul(m.Praised, keep)
	})
}
