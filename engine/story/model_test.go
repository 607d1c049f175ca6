package story

import (
	"math"
	"testing"

	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/sim/model"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// stage is a scenario on its first morning, to look at and to change.
type stage struct {
	t     *testing.T
	sc    *scenario.Scenario
	story *Story
	model *model.Model
	org   *org.State
	own   State
}

func staged(t *testing.T, name string) *stage {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/" + name + ".toml")
	if sc == nil {
		t.Fatal(found)
	}
	m := model.New(&sc.Spec, params.Default())
	s := m.Start(rng.New(3, 4))
	return &stage{t, sc, New(sc), m, s, NewState(sc)}
}

func (g *stage) context() *process.Context { return g.model.Context(g.org, rng.New(3, 4), nil) }

// value is what an expression is worth now.
func (g *stage) value(text string) float64 {
	g.t.Helper()
	for _, want := range []rule.Type{rule.Number(), rule.Truth()} {
		if p, found := rule.Compile(text, want, g.sc.Env()); p != nil && len(found) == 0 {
			return p.Eval(g.story.world(g.context(), &g.own))
		}
	}
	p, found := rule.Compile(text, rule.Number(), g.sc.Env())
	g.t.Fatalf("%s: %v %v", text, p, found)
	return 0
}

func (g *stage) want(text string, want float64) {
	g.t.Helper()
	if got := g.value(text); math.Abs(got-want) > 1e-9 {
		g.t.Errorf("%s is %v, want %v", text, got, want)
	}
}

// effect carries out an effect with a fixed value.
func (g *stage) effect(e scenario.Effect, value float64) {
	g.t.Helper()
	if value != 0 {
		env := g.sc.Env()
		text := "0 - 1"
		if value > 0 {
			text = "1"
		}
		p, found := rule.Compile(text, rule.Number(), env)
		if p == nil {
			g.t.Fatal(found)
		}
		e.Value = p
	}
	g.story.Apply(g.context(), &g.own, []scenario.Effect{e})
}

// TestWordsOfTheFullModel: each word reads what it says, of the state as it is set here.
func TestWordsOfTheFullModel(t *testing.T) {
	g := staged(t, "full")
	s := g.org
	s.Day = 10
	m, x := &s.Minds[0], &s.People[0]
	m.Motivation, m.Theta, m.Justice, m.Feedback, m.Meetings, m.Extra, m.Value, m.Effort = -.5, 60, 1.25, .75, .4, 6, 30, 60
	m.Need = [org.Needs]float64{.1, .2, .3}
	m.Interest[term.WorkDevelopment], m.Know = 1.5, [org.KnownProjects]float64{.7, .2}
	m.MeetingAt, m.GoalUntil, m.Shocks[0] = 6, 11, 8
	m.Reads[term.ReadIntent] = term.Reading{Day: 9, Band: term.Strained}
	x.Ability, x.Planned, x.Piled = -.25, 2, 3
	s.Minds[1].Quits, s.Me.Hands, s.Me.Quiet, s.Felt = 1, .4, true, term.Reading{Day: 4, Band: term.Fine}
	s.Pile = make([]org.Item, 5)
	s.Builds[0] = org.Build{Size: org.Medium, Forecast: 950, Low: 800, High: 1100, Outside: true, Rework: 10, Found: 5}
	s.Work[0].Done, s.Work[0].Work, s.Work[1].Finished = 100, 1000, 7
	s.Teams[0] = org.Team{Task: 1, Personal: 2, Shared: .5, Factor: 2}
	s.Posts[0].Weeks, s.Posts[0].Tau = 0, 12
	for text, want := range map[string]float64{
		"left": 1, "truth.left": 1, "pile": 5, "hands": .4, "quiet_mornings": 1, "felt = fine": 1, "felt_days": 6, "gone(cleo)": 1, "gone(ana)": 0,
		"parts(ana)": 2, "planned(ana)": 1, "piled(ana)": 3, "meeting_days(ana)": 4, "meeting_days(ben)": 99, "read(ana, intent) = strained": 1,
		"read(ana, work) = unknown": 1, "read_days(ana, intent)": 1, "read_days(ana, rating)": 99, "works_on(ana, nights)": 1, "works_on(ben, nights)": 0,
		"works_on(cleo, release)": 0, "forecast(release) / 1 h": 950, "forecast_low(release) / 1 h": 800, "forecast_high(release) / 1 h": 1100,
		"compared(release)": 1, "finished(release)": 0, "finished(nights)": 1, "team(release)": 2, "team(nights)": 1,
		"truth.motivation(ana)": -.5, "truth.autonomy(ana)": .1, "truth.competence(ana)": .2, "truth.relatedness(ana)": .3, "truth.angle(ana)": 60,
		"truth.aligned(ana)": .5, "truth.justice(ana)": 1.25, "truth.shock_days(ana)": 2, "truth.shock_days(ben)": 99, "truth.interest(ana)": 1.5,
		"truth.goal(ana)": 1, "truth.feedback(ana)": .75, "truth.one_to_ones(ana)": .4, "truth.extra_hours(ana) / 1 h": 6,
		"truth.contribution(ana) / 1 h": 30, "truth.ability(ana)": -.25, "truth.knowledge(ana, release)": .7, "truth.knowledge(ana, nights)": .2,
		"truth.ramp(ana, release)": params.Default().Ramp.Start, "truth.ramp(ben, nights)": 0, "truth.value(release) / 1 h": 85 * .5,
		"truth.remaining(release) / 1 h": 915, "truth.remaining(nights) / 1 h": 0, "truth.finish(nights) = w2 wed": 1, "truth.rework(release) / 1 h": 10,
		"truth.truck_factor(release)": 2, "truth.conflict(release)": 2, "truth.task_conflict(release)": 1, "truth.shared(release)": .5,
	} {
		g.want(text, want)
	}
	c := g.context()
	g.want("truth.leaning(ana)", process.Leaning(c, 0))
	g.want("truth.quit_chance(ana)", process.Hazard(c, 0))
	g.want("truth.quit_chance(cleo)", 0)
	g.want("count(person: gone(person))", 1)
}

// TestWordsOfTheFullModelWithoutIt: where nothing of it runs, every word has a plain value.
func TestWordsOfTheFullModelWithoutIt(t *testing.T) {
	g := staged(t, "rich")
	for text, want := range map[string]float64{
		"left": 0, "pile": 0, "felt = unknown": 1, "felt_days": 99, "gone(ana)": 0, "meeting_days(ana)": 99, "read(ana, work) = unknown": 1,
		"read_days(ana, work)": 99, "works_on(ana, release)": 1, "forecast(release) / 1 h": 0, "compared(release)": 0, "team(release)": 2,
		"truth.motivation(ana)": 0, "truth.aligned(ana)": 1, "truth.leaning(ana)": 0, "truth.quit_chance(ana)": 0, "truth.shock_days(ana)": 99,
		"truth.knowledge(ana, release)": 0, "truth.ramp(ana, release)": 1, "truth.rework(release) / 1 h": 0, "truth.conflict(release)": 0,
		"truth.value(release) / 1 h": 0,
	} {
		g.want(text, want)
	}
}

// TestEffectsOfTheFullModel: each does what it says and stays within its bounds.
func TestEffectsOfTheFullModel(t *testing.T) {
	g := staged(t, "full")
	s := g.org
	s.Day = 3
	m := &s.Minds[0]
	m.Motivation, m.Justice, m.Theta, m.Extra, m.Know[0] = 3.5, 2, 0, .5, .5
	g.effect(scenario.Effect{Kind: scenario.EffectMotivation}, 1)
	g.effect(scenario.Effect{Kind: scenario.EffectJustice}, 1)
	g.effect(scenario.Effect{Kind: scenario.EffectAngle}, -1)
	g.effect(scenario.Effect{Kind: scenario.EffectExtraHours}, -1)
	g.effect(scenario.Effect{Kind: scenario.EffectKnowledge}, 1)
	if m.Motivation != 4 || m.Justice != 2.5 || m.Theta != 0 || m.Extra != 0 || m.Know[0] != 1 {
		t.Errorf("beyond the bounds: %v %v %v %v %v", m.Motivation, m.Justice, m.Theta, m.Extra, m.Know[0])
	}
	g.effect(scenario.Effect{Kind: scenario.EffectShock, Shock: org.ShockOffer}, 0)
	g.effect(scenario.Effect{Kind: scenario.EffectRead, Reading: term.ReadInterest}, 0)
	if m.Shocks[0] != 3 || m.ShockKind != org.ShockOffer || m.Reads[term.ReadInterest].Day != 3 {
		t.Errorf("shock %v %v, reading %+v", m.Shocks[0], m.ShockKind, m.Reads[term.ReadInterest])
	}
	g.effect(scenario.Effect{Kind: scenario.EffectWeekOff}, 0)
	if m.DaysOff != 5 {
		t.Errorf("days off %d", m.DaysOff)
	}
	g.effect(scenario.Effect{Kind: scenario.EffectConflict}, 1)
	g.effect(scenario.Effect{Kind: scenario.EffectTaskConflict}, -1)
	if s.Teams[0].Personal != 1 || s.Teams[0].Task != 0 {
		t.Errorf("conflict %+v", s.Teams[0])
	}
	g.effect(scenario.Effect{Kind: scenario.EffectRework}, 1)
	if s.Builds[0].Rework != 0 {
		t.Errorf("%v h are wrong of nothing done", s.Builds[0].Rework)
	}
	s.Work[0].Done = 40
	g.effect(scenario.Effect{Kind: scenario.EffectRework}, 1)
	if s.Builds[0].Rework != 1 {
		t.Errorf("rework %v", s.Builds[0].Rework)
	}
	g.effect(scenario.Effect{Kind: scenario.EffectQuit}, 0)
	if !s.People[0].Gone || m.Quits != 1 || s.News[len(s.News)-1].Kind != org.NewsLeft {
		t.Errorf("has not left: %+v", s.News)
	}
	before := *m
	g.effect(scenario.Effect{Kind: scenario.EffectQuit}, 0)
	g.effect(scenario.Effect{Kind: scenario.EffectMotivation}, -1)
	if *m != before {
		t.Error("something befell who is gone")
	}
	if b := s.Broken(); b != "" {
		t.Error(b)
	}
}

// TestQuitWithoutMinds: where no sub-model of people runs somebody can still go, and it is told.
func TestQuitWithoutMinds(t *testing.T) {
	g := staged(t, "rich")
	g.org.Day = 2
	g.effect(scenario.Effect{Kind: scenario.EffectQuit, Person: 1}, 0)
	g.effect(scenario.Effect{Kind: scenario.EffectMotivation}, 1)
	if n := len(g.org.News); n != 1 || g.org.News[0].Kind != org.NewsLeft || !g.org.People[1].Gone {
		t.Errorf("news %+v", g.org.News)
	}
	g.want("left", 1)
	g.want("gone(viktor)", 1)
}

// TestAwayLastsTheDay: who is sent away leaves the manager's desk and their own, and can be met again on the next day.
func TestAwayLastsTheDay(t *testing.T) {
	g := staged(t, "rich")
	g.org.Day = 2
	p := &g.org.People[1]
	p.Present, p.Waiting, p.Matter = true, true, 0
	g.effect(scenario.Effect{Kind: scenario.EffectAway, Person: 1}, 0)
	if p.Present || p.Waiting || p.Matter != term.NoMatter || p.Back != 3 {
		t.Errorf("away: %+v", p)
	}
}

// TestNothingLeftToChoose: an event whose own effects leave nobody to answer to only tells; one with nobody there does not come up, and an
// anchor of that sort is void on the evening of its last day.
func TestNothingLeftToChoose(t *testing.T) {
	src := &scenario.Source{
		Format: 1, ID: "made", Title: "Made", Weeks: 1, Model: scenario.ModelSource{Uses: []any{"needs", "turnover"}},
		Endings: []scenario.EndingSource{{ID: "end", Text: "Over."}}, Yardstick: scenario.YardstickSource{Value: "1"},
		People: []scenario.PersonSource{{ID: "ana", Name: "Ana"}, {ID: "ben", Name: "Ben", Arrives: "w1 fri"}},
		Signs:  []scenario.SignSource{{ID: "coat", Person: "ben", Text: "His coat.", Every: 1}},
	}
	talk := func(who string) []scenario.ChoiceSource {
		return []scenario.ChoiceSource{
			{ID: "walk", Text: "Walk over", Act: map[string]any{"talk": who, "by": "walk"}},
			{ID: "thank", Text: "Thank", Act: map[string]any{"thank": who, "by": "call"}},
		}
	}
	src.Events = []scenario.EventSource{
		{ID: "goes", Anchor: true, By: "w1 mon", Text: "She goes.", Does: []string{"quit ana"}, Choices: talk("ana")},
		{ID: "asks", Anchor: true, By: "w1 tue", Text: "He asks.", Person: "ben", Choices: talk("ben")},
	}
	sc, found := scenario.Compile(src, nil)
	if sc == nil {
		t.Fatal(found)
	}
	m := model.New(&sc.Spec, params.Default())
	g := &stage{t, sc, New(sc), m, m.Start(rng.New(1, 1)), NewState(sc)}
	g.org.Day, g.org.Gap = 0, 3
	g.story.Gap(g.context(), &g.own)
	if n := g.org.News; g.own.Scene != term.NoEvent || len(n) != 2 || n[1].Kind != org.NewsEvent || !g.org.People[0].Gone {
		t.Errorf("scene %d, news %+v", g.own.Scene, n)
	}
	g.org.Day = 1
	for g.org.Gap = 1; g.org.Gap <= 3; g.org.Gap++ {
		g.story.Gap(g.context(), &g.own)
		if f := g.own.Fired[1]; f.Day >= 0 || f.Void != (g.org.Gap == 3) {
			t.Errorf("gap %d: %+v", g.org.Gap, f)
		}
	}
	g.story.Morning(g.context(), &g.own)
	if g.own.Signs[0] >= 0 {
		t.Error("a sign of somebody who has not come yet")
	}
	g.org.People[1].Gone = false
	g.story.Morning(g.context(), &g.own)
	if g.own.Signs[0] != 1 {
		t.Error("no sign of somebody who has come")
	}
}

// TestNobodyAppliesForAPostThatIsTaken: the story can let somebody apply while the post is free, and not once it is filled or withdrawn.
func TestNobodyAppliesForAPostThatIsTaken(t *testing.T) {
	for name, before := range map[string]func(o *org.Opening){
		"filled":    func(o *org.Opening) { o.Filled = 0 },
		"withdrawn": func(o *org.Opening) { o.Withdrawn = true },
	} {
		g := staged(t, "organisation")
		noel, ok := g.sc.ObjectID(term.SortCandidate, "noel")
		if !ok {
			t.Fatal("no candidate noel")
		}
		o := &g.org.Openings[g.sc.Spec.Candidates[noel].Opening]
		kept := *o
		before(o)
		g.effect(scenario.Effect{Kind: scenario.EffectApply, Object: noel}, 0)
		if c := g.org.Candidates[noel]; c.State != org.Unheard {
			t.Errorf("%s: the state is %v", name, c.State)
		}
		*o = kept
		g.effect(scenario.Effect{Kind: scenario.EffectApply, Object: noel}, 0)
		if c := g.org.Candidates[noel]; c.State != org.Applied {
			t.Errorf("free again: the state is %v", c.State)
		}
	}
}
