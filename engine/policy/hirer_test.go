package policy

import (
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// rack is a desk with four machines: one down, one with a flaw, one with two alarms, one with most load.
func rack() *observe.Desk {
	d := desk()
	d.Machines = []observe.Server{{ID: 0, Load: .4, Alarms: 2}, {ID: 1, Down: true, Alarms: 3}, {ID: 2, Load: .5, Flawed: true}, {ID: 3, Load: .95}}
	return d
}

// TestRulesTurnToMachines: targets and facts of a rule table mean the machine they say.
func TestRulesTurnToMachines(t *testing.T) {
	for text, want := range map[string]struct {
		o   term.ObjectID
		how term.Manner
	}{
		"failed > 0 -> operate failed restart":                                             {1, term.Restart},
		"flawed > 0 -> operate flawed patch":                                               {2, term.Patch},
		"any(machine: load(machine) > 0.9) -> operate hottest shift":                       {3, term.Shift},
		"alarmed > 0 and not any(machine: alarms(machine) > 3) -> operate alarmed restart": {0, term.Restart},
		"count(machine where is_down(machine)) = 1 -> operate failed restart":              {1, term.Restart},
	} {
		a := parsed(t, text).Decide(rack())
		if a.Verb != term.Operate || a.Object != want.o || a.Manner != want.how {
			t.Errorf("%s: %+v", text, a)
		}
	}
	if a := parsed(t, "otherwise -> operate failed restart").Decide(desk()); a.Verb != term.Wait {
		t.Errorf("without machines: %+v", a)
	}
	if _, problems := ParseRules("otherwise -> visit hottest"); len(problems) != 1 {
		t.Errorf("a machine cannot be visited: %v", problems)
	}
	r, d := parsed(t, "failed > 3 -> operate failed restart\nvacancy -> open_post vacancy\notherwise -> operate hottest shift"), rack()
	if n := testing.AllocsPerRun(100, func() { r.Decide(d) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// hiringDesk is a desk with a post and three who applied: one examined, one not, one with the best sheet and the worst impression.
func hiringDesk() *observe.Desk {
	d := desk()
	d.Openings = []observe.Opening{{Approved: true, Opened: 1, Filled: term.NoObject}}
	d.Candidates = []observe.Candidate{
		{ID: 0, State: observe.Applied, Since: 3, Overall: observe.Evidence{Minutes: 45, Score: 1}, Sheet: observe.Evidence{Score: .1}, Buddy: term.NoPerson, Place: term.NoPerson},
		{ID: 2, State: observe.Applied, Since: 4, Overall: observe.Evidence{Minutes: 45, Score: -1}, Sheet: observe.Evidence{Score: 2}, Buddy: term.NoPerson, Place: term.NoPerson},
		{ID: 5, State: observe.SaidNo, Since: 2, Sheet: observe.Evidence{Score: 3}, Overall: observe.Evidence{Score: 3}, Buddy: term.NoPerson, Place: term.NoPerson},
	}
	for i := range d.Candidates {
		d.Candidates[i].Evidence[talk].Minutes = 45
	}
	d.Candidates[0].Evidence[structured].Minutes = 45
	return d
}

// TestWaysOfHiring: the structured one asks everybody the same before deciding by the sheet; the impression-led one talks twice and goes by
// how they seem; who said no is not asked again.
func TestWaysOfHiring(t *testing.T) {
	d := hiringDesk()
	s, f := Named("structured-interviewer"), Named("impression-led")
	if a := s.Decide(d); a.Verb != term.Interview || a.Object != 2 || a.Manner != term.Structured {
		t.Errorf("structured, first: %+v", a)
	}
	d.Candidates[1].Evidence[structured].Minutes = 45
	if a := s.Decide(d); a.Verb == term.Offer {
		t.Errorf("two of five, nine days: %+v", a)
	}
	d.Day = 26
	if a := s.Decide(d); a != term.NewAct(term.Offer).On(2) {
		t.Errorf("structured, then: %+v", a)
	}
	if a := f.Decide(d); a.Verb != term.Interview || a.Object != 0 || a.Manner != term.Unstructured {
		t.Errorf("impression, a second talk: %+v", a)
	}
	d.Candidates[0].Overall.Minutes, d.Candidates[1].Overall.Minutes = 90, 90
	if a := f.Decide(d); a != term.NewAct(term.Offer).On(0) {
		t.Errorf("impression, then: %+v", a)
	}
	d.Candidates[1].State, d.Candidates[1].Place = observe.Joining, 0
	if a := s.Decide(d); a.Verb != term.Onboard || a.Object != 2 || a.Person != 1 {
		t.Errorf("a buddy: %+v", a)
	}
	d.Openings = []observe.Opening{{Approved: true, Opened: -1, Filled: term.NoObject}}
	if a := s.Decide(d); a != term.NewAct(term.OpenPost).On(0) {
		t.Errorf("a vacancy: %+v", a)
	}
	if n := testing.AllocsPerRun(100, func() { Named("balanced").Decide(d) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// TestNoOfferWithoutPermission: nobody is offered a post that may not be filled, however many have applied, and somebody is once it may.
func TestNoOfferWithoutPermission(t *testing.T) {
	d := hiringDesk()
	d.Candidates[1].Evidence[structured].Minutes = 45
	d.Day, d.Openings[0].Approved, d.Openings[0].Opened = 26, false, -1
	s := Named("structured-interviewer")
	if a := s.Decide(d); a.Verb == term.Offer || a.Verb == term.OpenPost {
		t.Errorf("without permission: %+v", a)
	}
	d.Openings[0].Approved, d.Openings[0].Opened = true, 1
	if a := s.Decide(d); a.Verb != term.Offer {
		t.Errorf("with permission: %+v", a)
	}
}

// TestExplorerAndOperator: settles before it visits, visits twice, then manages; the operator follows one rule.
func TestExplorerAndOperator(t *testing.T) {
	d := desk()
	d.Systems = []observe.MapSystem{{ID: 1, Whose: 2, Visits: 1}, {ID: 4, Whose: -1}}
	d.Flows = []observe.Flow{{From: 1, To: 4}}
	p := Named("explorer")
	if a := p.Decide(d); a != term.NewAct(term.Unblock).On(1) {
		t.Errorf("settle: %+v", a)
	}
	d.Flows[0].Settled = true
	if a := p.Decide(d); a != term.NewAct(term.Visit).On(1) {
		t.Errorf("visit: %+v", a)
	}
	d.Systems[0].Visits, d.Systems[1].Visits = 2, 2
	if a := p.Decide(d); a.Verb == term.Visit || a.Verb == term.Unblock {
		t.Errorf("enough: %+v", a)
	}
	if a := Named("operator").Decide(rack()); a.Object != 1 || a.Manner != term.Restart {
		t.Errorf("operator: %+v", a)
	}
}

// TestSpecialistsAreNamed: each by its name, and none in the reference set.
func TestSpecialistsAreNamed(t *testing.T) {
	for _, name := range Specialists() {
		if _, ok := ByName(name); !ok {
			t.Errorf("no policy %s", name)
		}
	}
}

// TestAttentiveLooksAfterTheHouse: machines that show something first, then posts, and the map in the last gap; nothing where there is none.
func TestAttentiveLooksAfterTheHouse(t *testing.T) {
	p := Named("attentive")
	if a := p.Decide(rack()); a.Verb != term.Operate || a.Object != 1 {
		t.Errorf("machines: %+v", a)
	}
	d := hiringDesk()
	if a := p.Decide(d); a.Verb != term.Interview || a.Manner != term.Structured {
		t.Errorf("posts: %+v", a)
	}
	d = desk()
	d.Systems = []observe.MapSystem{{ID: 1, Whose: -1}}
	if a := p.Decide(d); a.Verb == term.Visit {
		t.Errorf("the map in gap %d: %+v", d.Gap, a)
	}
	if d.Gap = 3; p.Decide(d).Verb != term.Visit {
		t.Errorf("the map: %+v", p.Decide(d))
	}
}
