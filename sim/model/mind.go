package model

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Weekly returns the processes of a week's end: strain and what was said before the needs, the needs before motivation, motivation before
// the angle; turnover must see this week's trust, strain and shocks; the week's own books are closed last.
func Weekly() []process.Process {
	return []process.Process{
		process.LongWeek, process.Conflict, process.Learning, process.SatisfyNeeds, process.FadeFeedback, process.FadeExpectation,
		process.Motivate, process.Align, process.Habit, process.Forget, process.ReadAll, process.Shocks, process.Turnover, process.NewWeek,
	}
}

// week runs the processes of a week's end, where any sub-model of people is used.
func (m *Model) week(c *process.Context) {
	if !m.Spec.Uses.Minds() || !c.State.Day.LastOfWeek() {
		return
	}
	for _, p := range Weekly() {
		p(c)
	}
	m.refill(c)
}

// minds makes what goes on in people, where any sub-model of people is used.
func (m *Model) minds(s *org.State, luck rng.Source) {
	if !m.Spec.Uses.Minds() {
		return
	}
	s.Minds = make([]org.Mind, len(s.People))
	s.Teams = make([]org.Team, len(s.Work))
	s.Felt.Day = -1
	for i := range s.Minds {
		s.Minds[i] = m.mind(s, i, luck)
	}
	for j := range s.Teams {
		t := &s.Teams[j]
		shift := num.Mul(m.Params.Team.SharedSD, luck.Normal(rng.Taste, j, 0, rng.Named("shared")))
		t.Shared = num.Clamp01(m.Params.Team.Shared + shift)
		t.Factor = process.Factor(s, term.ProjectID(j))
	}
}

func (m *Model) mind(s *org.State, i int, luck rng.Source) org.Mind {
	p := &m.Params
	z := func(name string) float64 {
		return num.Clamp(luck.Normal(rng.Taste, i, 0, rng.Named(name)), -3, 3)
	}
	n := org.Mind{
		Control: z("control"), Growth: z("growth"), SelfImage: z("self-image"), Embedded: z("embedded"), Market: z("market"),
		Restless: z("restless"), Liking: z("liking"), Care: z("care"), Clan: luck.Uniform(rng.Taste, i, 0, rng.Named("clan")),
		Response:   num.Clamp(num.MulAdd(p.Feedback.ResponseSD, z("response"), 1), -1, 3),
		FeedbackAt: -1, MeetingAt: -1, MeetingFit: 1, Left: -1,
	}
	common, own := num.Sqrt(p.Needs.Common), num.Sqrt(1-p.Needs.Common)
	shared := z("needs")
	for k := range n.Level {
		level := num.Mul(common, shared) + num.Mul(own, num.Clamp(luck.Normal(rng.Taste, i, 0, rng.Named("need").With(k)), -3, 3))
		n.Level[k] = num.Mul(p.Needs.Spread, level)
		n.Need[k] = n.Level[k]
	}
	for k := range n.Interest {
		n.Interest[k] = num.Clamp(luck.Normal(rng.Taste, i, 0, rng.Named("interest").With(k)), -3, 3)
	}
	for k := range n.Blind {
		n.Blind[k] = luck.Normal(rng.Taste, i, 0, rng.Named("blind").With(k))
	}
	for k := range n.Shocks {
		n.Shocks[k] = -1
	}
	for k := range n.Reads {
		n.Reads[k].Day = -1
	}
	n.Motivation = num.Dot3([3]float64{p.Needs.Autonomy, p.Needs.Competence, p.Needs.Relatedness}, n.Need)
	n.Theta = num.Clamp(num.Mul(p.Alignment.StartSD, max(z("angle"), -z("angle"))), 0, 90)
	if j := s.People[i].Project; j != term.NoProject && int(j) < org.KnownProjects {
		n.Know[j] = num.Clamp01(num.Mul(.35, num.Exp(num.Mul(p.Team.KnowSpread, z("knows")))))
	}
	return n
}
