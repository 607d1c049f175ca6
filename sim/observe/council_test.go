package observe

import (
	"reflect"
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// around is an office with two stakeholders, a proposal, a company, two requests and a question, on day 10.
func around() (*org.State, *org.Spec) {
	spec := &org.Spec{
		Weeks: 4, People: []org.PersonSpec{{Remote: true}},
		Stakeholders: []org.StakeholderSpec{{Person: 0, Interests: 2}, {Person: term.NoPerson}},
		Proposals:    []org.ProposalSpec{{Says: 3, Matter: term.NoMatter, Project: term.NoProject, Decides: 12}},
		Company:      org.CompanySpec{Used: true, Authority: 40},
		Requests:     []org.RequestSpec{{Cost: 60, Needs: 1}, {Cost: 20}},
		Questions:    []org.QuestionSpec{{Tells: term.ClauseWindows}},
		Calendar: org.Calendar{FiscalWeek: 50, Dates: []org.Date{
			{Kind: org.Window, From: 9, To: 11}, {Kind: org.Window, From: 15, To: 16, Known: 14}, {Kind: org.Freeze, From: 10, To: 10, Known: 10},
		}},
	}
	return &org.State{
		Day: 10, People: []org.Person{{PersonShown: term.Stranger()}},
		Council:   []org.Stakeholder{{Influence: 2, Last: 6, Met: 1, Told: 1, LastCame: term.Opened}, {Influence: .5, Last: -1}},
		Proposals: []org.Proposal{{Hours: 8, Decided: -1}},
		Stances:   []org.Stance{{SeenStage: term.StageSupports, SeenDay: 6}, {SeenDay: -1}},
		Budget:    []org.Budget{{Cares: 1, SeenDay: -1}},
		Requests:  []org.Request{{Standing: term.StandingForgotten, Handed: 2, Followed: 4, Decides: 12}, {Standing: term.StandingGranted, Share: 1, Followed: -1}},
		Questions: []org.Inquiry{{Asked: -1, Tried: 1}},
	}, spec
}

// TestOutwardIsWhatWasMet: stages as they seemed, their age, what was told; weights, the year and the boss only once one has asked.
func TestOutwardIsWhatWasMet(t *testing.T) {
	s, spec := around()
	var d Desk
	See(s, spec, &d)
	for what, k := range map[string]bool{
		"met four days ago":       d.Council[0].LastDays == 4 && d.Council[0].Told == 1 && d.Council[0].Remote,
		"never met":               d.Council[1].LastDays == never,
		"weight not known":        !d.Council[0].Ranked && d.Council[0].Weight == term.BandUnknown,
		"seemed to support":       d.Stances[0].Stage == term.StageSupports && d.Stances[0].Days == 4 && d.Stances[0].Aloud == term.OutcomeNone,
		"not known":               d.Stances[1].Days == never,
		"the meeting's day":       d.Proposals[0].Decides == 12 && d.Proposals[0].Decided == -1,
		"window and freeze today": d.Budget.Window && d.Budget.Closes == 11 && d.Budget.Freeze,
		"the next not announced":  d.Budget.Next == -1,
		"year, sum, boss unknown": d.Budget.YearEnds == -1 && d.Budget.Authority == 0 && !d.Budget.Priorities && d.Budget.Cares == 0,
		"forgotten looks pending": d.Requests[0].Standing == term.StandingPending && d.Requests[0].Decides == 12 && d.Requests[0].Followed == 6,
		"what it lacks":           d.Requests[0].Lacks == 0 && d.Requests[1].Lacks == term.NoObject && d.Requests[1].Decides == -1,
		"question tried":          !d.Questions[0].Known && d.Questions[0].Tried == 1,
	} {
		if !k {
			t.Errorf("%s: %+v", what, d)
		}
	}
	s.Budget[0].Known, s.Questions[0].Asked, s.Council[0].Ranked = 1<<uint(term.ClauseWindows)|1<<uint(term.ClauseAuthority)|1<<uint(term.ClausePriorities), 9, true
	s.Budget[0].SeenDay, s.Budget[0].Seen = 8, term.Flat
	See(s, spec, &d)
	for what, k := range map[string]bool{
		"the next window":  d.Budget.Next == 15,
		"weeks to the end": d.Budget.YearEnds == 0,
		"sum and boss":     d.Budget.Authority == 40 && d.Budget.Priorities && d.Budget.Cares == 1,
		"boss two days":    d.Budget.SeenDays == 2 && d.Budget.Seen == term.Flat,
		"weighs much":      d.Council[0].Weight == term.Bright && d.Council[1].Weight == term.BandUnknown,
	} {
		if !k {
			t.Errorf("%s: %+v", what, d.Budget)
		}
	}
}

// TestOutwardHidesWhatIsHidden: what people mean, whether a request still lives, moods and money change nothing on the desk.
func TestOutwardHidesWhatIsHidden(t *testing.T) {
	s, spec := around()
	s.Proposals[0].Decided, s.Proposals[0].Came, s.Stances[0].Came = 9, term.Complied, term.Complied
	var plain, other Desk
	See(s, spec, &plain)
	c, b, st := &s.Council[0], &s.Budget[0], &s.Stances[0]
	c.Trust, c.Influence = .9, .1
	st.Stage, st.Loss, st.Involved, st.Sway, st.Came, st.Shows = term.StageUnderstands, .8, 1, -2, term.Resisted, 14
	b.Slack, b.Mood, b.Pressure, b.Trust, b.Miss, b.Bad, b.Cares = .5, 1, 2, .9, .9, true, 0
	s.Requests[0].Standing = term.StandingPending
	See(s, spec, &other)
	if !reflect.DeepEqual(plain, other) {
		t.Errorf("hidden truth shows:\n%+v\n%+v", plain, other)
	}
	st.Shown = true
	See(s, spec, &other)
	if other.Stances[0].Shows != term.Resisted || other.Stances[0].Aloud != term.Complied {
		t.Errorf("said %v, shows %v", other.Stances[0].Aloud, other.Stances[0].Shows)
	}
}

// TestOutwardReusesMemory: looking again allocates nothing.
func TestOutwardReusesMemory(t *testing.T) {
	s, spec := around()
	var d Desk
	See(s, spec, &d)
	if n := testing.AllocsPerRun(100, func() { See(s, spec, &d) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
