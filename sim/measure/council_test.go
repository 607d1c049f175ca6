package measure

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/term"
)

// TestTruthOfACouncil: three of whom the last has no say, weights 1 and 3; the heavier supports it, so three quarters of the weight.
func TestTruthOfACouncil(t *testing.T) {
	spec := &org.Spec{
		Stakeholders: []org.StakeholderSpec{{Person: 0}, {Person: term.NoPerson}, {Person: term.NoPerson}},
		Proposals:    []org.ProposalSpec{{Says: 3}, {}},
	}
	s := &org.State{
		People: []org.Person{{Trust: .7}}, Council: []org.Stakeholder{{Influence: 1, Trust: .1}, {Influence: 3, Trust: .4}, {Influence: 5}},
		Proposals: []org.Proposal{{Carried: .3}, {}}, Stances: make([]org.Stance, 6),
	}
	*s.Stance(0, 1) = org.Stance{Stage: term.StageSupports, Came: term.Complied, Loss: .2, SeenStage: term.StageCommitted}
	s.Stance(0, 2).Stage = term.StageCommitted
	for what, k := range map[string][2]float64{
		"support":              {Support(spec, s, 0), .75},
		"support of nobody":    {Support(spec, s, 1), 0},
		"stage":                {float64(Stage(s, 0, 1)), float64(term.StageSupports)},
		"meant":                {float64(Meant(s, 0, 1)), float64(term.Complied)},
		"loses":                {Loses(s, 0, 1), .2},
		"carried":              {Carried(s, 0), .3},
		"trust of the team":    {StakeholderTrust(spec, s, 0), .7},
		"trust from outside":   {StakeholderTrust(spec, s, 1), .4},
		"credibility, unknown": {Credibility(&params.Params{}, s), 0},
	} {
		if k[0] != k[1] {
			t.Errorf("%s: %v, want %v", what, k[0], k[1])
		}
	}
}

// TestTruthOfRequests: what is there or used counts by its share, what was taken away or waits does not; credibility is 1 - error/.25.
func TestTruthOfRequests(t *testing.T) {
	p := params.Default()
	s := &org.State{Budget: []org.Budget{{Miss: .125}}, Requests: []org.Request{
		{Standing: term.StandingGranted, Share: 1},
		{Standing: term.StandingReduced, Share: .5},
		{Standing: term.StandingUsed, Share: .5},
		{Standing: term.StandingCut},
		{Standing: term.StandingPending, Share: 1},
	}}
	for r, want := range []float64{1, .5, .5, 0, 0} {
		if got := Granted(s, term.ObjectID(r)); got != want {
			t.Errorf("request %d: %v, want %v", r, got, want)
		}
	}
	if got := Credibility(&p, s); got != .5 {
		t.Errorf("credibility %v, want .5", got)
	}
}
