package observe

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// organised is a state with two candidates of whom one has applied, a map of which one place and no dependency is known, and a machine.
func organised() (*org.State, *org.Spec) {
	spec := &org.Spec{
		Weeks: 1, Openings: make([]org.OpeningSpec, 1), Candidates: make([]org.CandidateSpec, 2), Systems: make([]org.SystemSpec, 2),
		Flows: []org.FlowSpec{{From: 0, To: 1}}, Machines: make([]org.MachineSpec, 1),
	}
	s := &org.State{
		Openings:   []org.Opening{{Approved: true, Opened: 0, Filled: term.NoObject}},
		Candidates: []org.Candidate{{State: org.Applied, Rival: -1, Place: term.NoPerson, Buddy: term.NoPerson}, {Rival: -1, Place: term.NoPerson}},
		Systems:    []org.MapSystem{{Owner: 1, Known: 2, Whose: -1}, {Owner: 0, Known: -1, Whose: -1}},
		Flows:      []org.Flow{{Known: -1, Last: -1}},
		Machines:   []org.Machine{{Load: .7, Alarms: 1}},
	}
	return s, spec
}

// TestOrganisationOnTheDesk: who has applied, what is known of the map, and the whole of a machine.
func TestOrganisationOnTheDesk(t *testing.T) {
	s, spec := organised()
	s.Candidates[0].Minutes[org.FileRead], s.Candidates[0].Evidence[org.FileRead] = 1, 1.2
	s.Candidates[0].Minutes[org.AskedAlike] = 45
	var d Desk
	See(s, spec, &d)
	if len(d.Candidates) != 1 || len(d.Systems) != 1 || len(d.Flows) != 0 || len(d.Machines) != 1 {
		t.Fatalf("desk: %+v", d)
	}
	c := d.Candidates[0]
	if c.State != Applied || c.Evidence[0].Band != term.Bright || c.Evidence[1] != (Evidence{}) || c.Overall.Minutes != 45 {
		t.Errorf("candidate: %+v", c)
	}
	if y := d.Systems[0]; y.Known != 2 || y.Owner != term.NoPerson {
		t.Errorf("whose it is shows before it is known: %+v", y)
	}
	if m := d.Machines[0]; m.Load != .7 || m.Alarms != 1 {
		t.Errorf("machine: %+v", m)
	}
	s.Machines = append(s.Machines, org.Machine{Load: .2, Flawed: true}, org.Machine{Down: true})
	See(s, spec, &d)
	for k, m := range d.Machines {
		for name, desk := range map[string]*Desk{"at a glance": glanced(s, spec), "of the whole desk": &d} {
			if load, flawed, down := desk.Condition(term.ObjectID(k)); load != m.Load || flawed != m.Flawed || down != m.Down {
				t.Errorf("%s machine %d: %v, %v, %v, want %+v", name, k, load, flawed, down, m)
			}
		}
	}
	s.Systems[0].Whose, s.Flows[0].Known = 3, 3
	See(s, spec, &d)
	if d.Systems[0].Owner != 1 || len(d.Flows) != 1 || d.Flows[0].To != 1 {
		t.Errorf("once it is known: %+v %+v", d.Systems, d.Flows)
	}
}

// TestHiddenOfTheOrganisation: who somebody truly is, whether what is known of the map still holds, and who has not applied show nowhere.
func TestHiddenOfTheOrganisation(t *testing.T) {
	s, spec := organised()
	s.Flows[0].Known, s.Systems[1].Known = 1, 1
	var plain, other Desk
	See(s, spec, &plain)
	n := &s.Candidates[0]
	n.Ability, n.Interest, n.Fit, n.Shine, n.Market, n.Wait, n.Settling = 1, 1, -2, 1, 1, .5, .2
	s.Candidates[1].Ability = 3
	s.Systems[0].Version, s.Systems[1].AsOf, s.Flows[0].AsOf, s.Flows[0].Met, s.Map.Learned = 4, 1, 7, true, 9
	See(s, spec, &other)
	if plain.Candidates[0] != other.Candidates[0] || plain.Systems[0] != other.Systems[0] || plain.Flows[0] != other.Flows[0] {
		t.Errorf("hidden truth shows:\n%+v\n%+v", plain, other)
	}
}

// TestColleaguesCanBeAsked: one who could take a post is on the desk while it is advertised, unasked; others show once they apply.
func TestColleaguesCanBeAsked(t *testing.T) {
	s, spec := organised()
	s.People, spec.People = make([]org.Person, 1), make([]org.PersonSpec, 1)
	spec.Candidates[1].Inside = true
	var d Desk
	See(s, spec, &d)
	if len(d.Candidates) != 2 || d.Candidates[1].State != Unheard || d.Candidates[1].Inside != 0 || d.Candidates[0].Inside != term.NoPerson {
		t.Errorf("%+v", d.Candidates)
	}
	s.Openings[0].Opened = -1
	See(s, spec, &d)
	if len(d.Candidates) != 1 {
		t.Errorf("without a post: %+v", d.Candidates)
	}
}

// TestAtAGlance: whether hiring rests, anything is unsettled and what has had few visits is told from the state as from the parts of a desk.
func TestAtAGlance(t *testing.T) {
	spec := &org.Spec{People: make([]org.PersonSpec, 1), Openings: make([]org.OpeningSpec, 1), Candidates: make([]org.CandidateSpec, 1), Systems: make([]org.SystemSpec, 2), Flows: make([]org.FlowSpec, 1)}
	s := &org.State{
		Openings: []org.Opening{{Opened: 3, Approved: true, Filled: term.NoObject}}, Candidates: make([]org.Candidate, 1),
		Systems: []org.MapSystem{{Known: -1}, {Known: 2, Visits: 2}}, Flows: []org.Flow{{Known: -1}}, People: make([]org.Person, 1),
	}
	glance := func() *Desk {
		d := &Desk{}
		Glance(s, spec, d)
		return d
	}
	rests := func(why string, want bool) {
		t.Helper()
		if glance().HiringRests() != want {
			t.Errorf("%s: rests %v", why, !want)
		}
	}
	n, o := &s.Candidates[0], &s.Openings[0]
	rests("nobody has applied", true)
	spec.Candidates[0].Inside = true
	rests("a colleague can be asked", false)
	s.People[0].Gone = true
	rests("a colleague who has left", true)
	for state, want := range map[org.CandidateState]bool{
		org.Applied: false, org.OfferOut: true, org.Countered: false, org.Joining: true, org.NotWanted: true, org.Elsewhere: true, org.SaidNo: true, org.LeftAgain: true,
	} {
		n.State = state
		rests(string(rune('0'+int(state))), want)
	}
	n.State, n.Buddy = org.Joining, term.NoPerson
	rests("nobody will see in who comes", false)
	n.State, n.Buddy, n.Welcomed = org.Joined, term.NoPerson, 1
	rests("nobody sees the newcomer in", false)
	n.Buddy, n.Welcomed = 0, 0
	rests("nobody has welcomed the newcomer", false)
	n.Welcomed = 1
	rests("the newcomer is seen in", true)
	o.Opened = -1
	rests("a post waits to be advertised", false)
	o.Withdrawn = true
	rests("a post that was withdrawn", true)
	o.Withdrawn, o.Filled = false, 0
	rests("a post that is filled", true)
	o.Filled, o.Approved = term.NoObject, false
	rests("a post nobody has allowed", true)

	var whole Desk
	See(s, spec, &whole)
	if glance().Unsettled() || whole.Unsettled() || whole.HiringRests() {
		t.Error("unsettled, where nothing is known to hang on anything")
	}
	n.Minutes[org.AskedAlike] = 30
	See(s, spec, &whole)
	looking := glance()
	looking.Look(OfHiring)
	for source := range EvidenceKinds {
		want := source == int(org.AskedAlike)
		if a, b := looking.Examined(&looking.Candidates[0], source), whole.Examined(&whole.Candidates[0], source); a != want || b != want {
			t.Errorf("source %d is examined: %v at a glance, %v of the whole desk", source, a, b)
		}
	}
	s.Flows[0].Known = 4
	See(s, spec, &whole)
	if !glance().Unsettled() || !whole.Unsettled() {
		t.Error("settled, and nobody has done so")
	}
	for enough, want := range map[int]term.ObjectID{2: term.NoObject, 3: 1} {
		if a, b := glance().Unvisited(enough), whole.Unvisited(enough); a != want || b != want {
			t.Errorf("%d visits are enough: %d at a glance, %d of the whole desk, want %d", enough, a, b, want)
		}
	}
}
