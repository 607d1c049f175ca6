package model

import (
	_ "embed"
	"testing"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"

	"pgregory.net/rapid"
)

//go:embed testdata/golden_council.txt
var goldenCouncil string

// governed is the small organisation with four stakeholders, one of them of the team, two proposals, and a company with three requests.
func governed() *org.Spec {
	spec := small()
	spec.Weeks = 12
	is := func(v float64) org.Range { return org.Range{Low: v, High: v} }
	outside := org.StakeholderSpec{Person: term.NoPerson, Influence: org.Range{Low: .5, High: 2}, Trust: org.Range{Low: .3, High: .7}, Interests: 2}
	spec.Stakeholders = []org.StakeholderSpec{outside, outside, outside, {Person: 1, Influence: is(1), Interests: 1}}
	spec.Stakeholders[1].Respects, spec.Stakeholders[2].Remote = 1, true
	spec.Proposals = []org.ProposalSpec{
		{Says: 15, Loses: []org.Range{{Low: 0, High: 1}, is(.5)}, Matter: 0, Project: 0, Decides: 13},
		{Says: 5, Matter: term.NoMatter, Project: term.NoProject},
	}
	spec.Calendar = org.Calendar{FiscalWeek: 45, Dates: []org.Date{
		{Kind: org.Window, From: 10, To: 14}, {Kind: org.Freeze, From: 20, To: 24},
	}}
	spec.Company = org.CompanySpec{Used: true, Authority: 40, Slack: org.Range{Low: -.5, High: .5}, Bad: -1, Priorities: 3, Cares: -1, BossTrust: is(.5)}
	spec.Requests = []org.RequestSpec{
		{Name: "post", Need: term.NeedPost, Cost: 60, Serves: 1, Real: true, Needs: 1, Case: 0, Opens: term.NoObject, Pays: is(.7), Weeks: 2},
		{Name: "tool", Need: term.NeedTool, Cost: 10, Case: term.NoObject, Opens: term.NoObject, Pays: is(.7), Weeks: 1},
		{Name: "training", Need: term.NeedTraining, Cost: 20, Case: term.NoObject, Opens: term.NoObject, Pays: is(.7)},
	}
	spec.Questions = []org.QuestionSpec{
		{Name: "how a post is asked for", Tells: term.ClauseHiring, Boss: true, Matter: term.NoMatter},
		{Name: "who really decides", Tells: term.ClauseInfluence, Knows: 4, Matter: 3},
	}
	return spec
}

// outwardly draws an act about what lies around the team, most of them possible.
func outwardly(t *rapid.T) term.Act {
	verbs := [...]term.Verb{term.Consult, term.Preview, term.Pitch, term.Submit, term.BossDoor, term.Research, term.Talk, term.Wait}
	a := term.NewAct(verbs[rapid.IntRange(0, len(verbs)-1).Draw(t, "verb")])
	a.Object = term.ObjectID(rapid.IntRange(-1, 3).Draw(t, "object"))
	a.Channel = term.Channel(rapid.IntRange(0, 8).Draw(t, "channel"))
	a.Manner = term.Manner(rapid.IntRange(0, int(term.Attached)).Draw(t, "manner"))
	if a.Verb == term.Talk {
		a.Person = term.PersonID(rapid.IntRange(0, 3).Draw(t, "person"))
	}
	return a
}

// TestNoPlayAroundTheTeamBreaksTheState: any sequence of allowed acts under any seeds keeps every invariant, and a fork goes the same way.
func TestNoPlayAroundTheTeamBreaksTheState(t *testing.T) { staysWhole(t, governed, 49, outwardly) }

// TestBirthAroundTheTeam: drawn in their ranges by the cast seed, the same under other luck.
func TestBirthAroundTheTeam(t *testing.T) {
	cares := map[int]bool{}
	for cast := range uint64(60) {
		m := New(governed(), params.Default())
		a, b := m.Start(rng.New(cast, 1)), m.Start(rng.New(cast, 2))
		h, s, y := a.Council[0], a.Stance(0, 0), a.Budget[0]
		if h.Influence < .5 || h.Influence > 2 || h.Trust < .3 || h.Trust > .7 || s.Loss < 0 || s.Loss > 1 || y.Slack < -.5 || y.Slack > .5 || y.Miss != .25 {
			t.Fatalf("cast %d: %+v %+v %+v", cast, h, s, y)
		}
		if a.Stance(0, 1).Loss != .5 || a.Stance(0, 2).Loss != 0 || a.Proposals[0].Decided != -1 || a.Requests[0].Due != -1 {
			t.Fatalf("cast %d: fixed values differ", cast)
		}
		if a.Council[0] != b.Council[0] || *a.Stance(0, 0) != *b.Stance(0, 0) || a.Budget[0] != b.Budget[0] {
			t.Errorf("cast %d: other luck made others of them", cast)
		}
		cares[y.Cares] = true
		if broken := a.Broken(); broken != "" {
			t.Fatal(broken)
		}
	}
	if len(cares) != 3 {
		t.Errorf("bosses care for %v of three things", cares)
	}
}

// TestDecisionsFallOnTheirDay whoever plays, and what was handed in in the window is decided five days after it.
func TestDecisionsFallOnTheirDay(t *testing.T) {
	spec := governed()
	m, luck := New(spec, params.Default()), rng.New(3, 4)
	s := m.Start(luck)
	hand := term.NewAct(term.Submit).On(1)
	for s.Day < 20 || s.Gap != Closed {
		if m.Advance(s, luck, nil) == GapOpen && s.Day == 12 && act.Check(spec, s, hand) == nil && s.Requests[1].Times == 0 {
			m.Do(s, luck, nil, hand, 0)
		}
		s.News = s.News[:0]
	}
	if s.Proposals[0].Decided != 13 || s.Proposals[1].Decided != -1 {
		t.Errorf("decided on %d and %d", s.Proposals[0].Decided, s.Proposals[1].Decided)
	}
	if q := s.Requests[1]; q.Standing == term.StandingPending || q.Decides != 19 {
		t.Errorf("the request: %+v", q)
	}
}

// TestNoAllocationsAroundTheTeam: a day with stakeholders and a budget allocates nothing either, acts included.
func TestNoAllocationsAroundTheTeam(t *testing.T) {
	spec := governed()
	m, luck := New(spec, params.Default()), rng.New(7, 8)
	s := m.Start(luck)
	acts := [...]term.Act{term.NewAct(term.Consult).On(0), term.NewAct(term.Preview).On(1), term.NewAct(term.BossDoor)}
	acts[0].Channel, acts[1].Channel = term.Walk, term.Mail
	day := func() {
		for m.Advance(s, luck, nil) != DayClose {
			if s.Gap > 0 {
				m.Do(s, luck, nil, acts[s.Gap%3], 0)
			}
			s.News = s.News[:0]
		}
		if s.Day >= 40 {
			s.Day = 0
		}
	}
	for range 60 {
		day()
	}
	if n := testing.AllocsPerRun(200, day); n != 0 {
		t.Errorf("%v allocations a day", n)
	}
}

// playGoverned runs the governed organisation with a manager who does something about it in every gap.
func playGoverned(_ *testing.T, cast, luck uint64) uint64 {
	return wholeRun(governed(), cast, luck, around)
}

// around is what that manager does.
func around(k int) term.Act {
	verbs := [...]term.Verb{term.BossDoor, term.Consult, term.Research, term.Preview, term.Submit, term.Talk, term.Pitch}
	ways := [...]term.Channel{term.Walk, term.Mail, term.Call, term.Aside, term.Chat}
	manners := [...]term.Manner{term.TheirAgenda, term.ByInterest, term.AsLoss, term.Inflated, term.AsQuestion, term.Attached}
	a := term.NewAct(verbs[k%len(verbs)]).On(term.ObjectID(k / 7 % 4))
	a.Channel, a.Manner = ways[k%len(ways)], manners[k%len(manners)]
	switch a.Verb {
	case term.Pitch:
		a.Object = 0
		if a.Channel = term.Mail; k > 90 {
			a.Object, a.Channel = 1, term.Gathering
		}
	case term.Talk:
		a.Person, a.Object = term.PersonID(k%4), term.ObjectID(k%2)
	case term.Research, term.BossDoor:
		a.Object %= 2
	}
	return a
}

// TestGoldenHashOfCouncil holds the bits of whole runs with stakeholders and a budget.
func TestGoldenHashOfCouncil(t *testing.T) {
	holds(t, "golden_council.txt", goldenCouncil, playGoverned)
}
