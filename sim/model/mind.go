package model

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Weekly returns the processes of a week's end: strain while the needs that buffer it are as the week found them; the needs while what was said
// moves them in full, before it fades; the needs before motivation, motivation before the angle; turnover must see this week's trust, strain
// and shocks; the week's own books are closed last.
func Weekly() []process.Process {
	return []process.Process{
		process.LongWeek, process.Hindrance, process.Conflict, process.Learning, process.SatisfyNeeds, process.FadeFeedback, process.FadeExpectation,
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
	s.Minds = cleared(s.Minds, len(s.People))
	s.Teams = cleared(s.Teams, len(s.Work))
	s.Felt.Day = -1
	if m.Spec.Uses.Team {
		for k := range s.Habits {
			s.Habits[k] = num.Clamp(luck.Normal(rng.Taste, -1, 0, onAlike.With(k)), -3, 3)
		}
	}
	for i := range s.Minds {
		s.Minds[i] = m.mind(s, i, luck, &m.Spec.People[i].Mind)
		m.informed(&s.Minds[i], i, luck)
	}
	for j := range s.Teams {
		t := &s.Teams[j]
		t.Shared = process.OwnShared(&m.Params.Team, luck, j)
		t.Factor = process.Factor(s, term.ProjectID(j))
	}
}

var onAlike = rng.Named("habit")

// alike is a trait of a person in a team that has some of it in common: of the variance 1, the share Params.Team.Alike is the team's. What a
// specification declares of one person is that person's alone.
func (m *Model) alike(s *org.State, habit int, d org.Trait, own float64) float64 {
	if d.Declared || !m.Spec.Uses.Team || m.Params.Team.On == 0 {
		return own
	}
	a := m.Params.Team.Alike
	return num.Mul(num.Sqrt(a), s.Habits[habit]) + num.Mul(num.Sqrt(1-a), own)
}

// traits draws what goes on in one person: what is declared from its range, the rest from the population, each by the cast seed under a name
// of its own, so that declaring one trait moves no other.
type traits struct {
	luck rng.Source
	i    int
}

// z is a trait that is standard normal in the population, kept within three.
func (t traits) z(d org.Trait, name string) float64 { return t.named(d, rng.Named(name)) }

func (t traits) named(d org.Trait, o rng.Occasion) float64 {
	if d.Declared {
		return t.within(d, o)
	}
	return num.Clamp(t.luck.Normal(rng.Taste, t.i, 0, o), -3, 3)
}

// within is a declared trait.
func (t traits) within(d org.Trait, o rng.Occasion) float64 {
	return num.Lerp(d.Low, d.High, t.luck.Uniform(rng.Taste, t.i, 0, o))
}

// or is a declared trait, or else what it is otherwise.
func (t traits) or(d org.Trait, name string, otherwise float64) float64 {
	if d.Declared {
		return t.within(d, rng.Named(name))
	}
	return otherwise
}

// mind makes what goes on in one person as their specification has it.
func (m *Model) mind(s *org.State, i int, luck rng.Source, d *org.MindSpec) org.Mind {
	p, t := &m.Params, traits{luck, i}
	n := org.Mind{
		Control: m.alike(s, org.HabitControl, d.Control, t.z(d.Control, "control")),
		Guided:  m.alike(s, org.HabitGuided, d.Guided, t.z(d.Guided, "guided")),
		Writing: m.alike(s, org.HabitWriting, d.Writing, t.z(d.Writing, "writing")),
		Growth:  t.z(d.Growth, "growth"), SelfImage: t.z(d.SelfImage, "self-image"),
		Embedded: t.z(d.Embedded, "embedded"), Market: t.z(d.Market, "market"), Restless: t.z(d.Restless, "restless"),
		Liking: t.z(d.Liking, "liking"), Care: t.z(d.Care, "care"), Clan: t.or(d.Clan, "clan", luck.Uniform(rng.Taste, i, 0, rng.Named("clan"))),
		Response:   t.or(d.Response, "response", num.Clamp(num.MulAdd(p.Feedback.ResponseSD, t.z(org.Trait{}, "response"), 1), -1, 3)),
		FeedbackAt: -1, MeetingAt: -1, MeetingFit: 1, Left: -1, MindShown: term.MindShown{Likes: -1, LikesAt: -1}, Close: num.Exp(p.Strain.CloseMean) / (1 - p.Strain.CloseKeep), Extra: t.or(d.Extra, "extra", 0),
	}
	if x := &s.People[i]; m.Spec.People[i].Candour.Free {
		x.Candour = m.alike(s, org.HabitVoice, org.Trait{}, x.Candour)
	}
	t.needs(&n, p, d, m.climate(s, t.z(org.Trait{}, "needs")))
	for k := range n.Interest {
		n.Interest[k] = t.named(d.Interest[k], rng.Named("interest").With(k))
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
	angle := t.z(org.Trait{}, "angle")
	n.Theta = t.or(d.Theta, "angle", num.Clamp(num.Mul(p.Alignment.StartSD, max(angle, -angle)), 0, 90))
	if j := s.People[i].Project; j != term.NoProject {
		n.Kind = m.Spec.Projects[j].Kind % org.Kinds
	}
	if j := s.People[i].Project; j != term.NoProject && int(j) < org.KnownProjects {
		n.Know[j] = process.OwnPart(&p.Team, luck, i)
	}
	return n
}

// climate is what the three needs of a person have in common, z: mostly the person's own, a share of its variance the team's.
func (m *Model) climate(s *org.State, own float64) float64 {
	if !m.Spec.Uses.Team || m.Params.Team.On == 0 {
		return own
	}
	a := m.Params.Needs.Climate
	return num.Mul(num.Sqrt(a), s.Habits[org.HabitClimate]) + num.Mul(num.Sqrt(1-a), own)
}

// needs sets the own level of each need, which they begin at, and the motivation they support. What the three have in common is shared.
func (t traits) needs(n *org.Mind, p *params.Params, d *org.MindSpec, shared float64) {
	common, own := num.Sqrt(p.Needs.Common), num.Sqrt(1-p.Needs.Common)
	for k := range n.Level {
		o := rng.Named("need").With(k)
		level := num.Mul(common, shared) + num.Mul(own, t.named(org.Trait{}, o))
		if n.Level[k] = num.Mul(p.Needs.Spread, level); d.Level[k].Declared {
			n.Level[k] = t.within(d.Level[k], o)
		}
		n.Need[k] = n.Level[k]
	}
	n.Motivation = t.or(d.Motivation, "motivation", num.Dot3([3]float64{p.Needs.Autonomy, p.Needs.Competence, p.Needs.Relatedness}, n.Need))
}

// informed sets what somebody is declared to know of the projects they work on.
func (m *Model) informed(n *org.Mind, i int, luck rng.Source) {
	t := traits{luck, i}
	for _, part := range m.Spec.People[i].Parts {
		if j := int(part.Project); part.Knows.Declared && j < org.KnownProjects {
			n.Know[j] = num.Clamp01(t.within(part.Knows, rng.Named("knows").With(j)))
		}
	}
}
