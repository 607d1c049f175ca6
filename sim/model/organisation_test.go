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

//go:embed testdata/golden_organisation.txt
var goldenOrganisation string

// organised is the small organisation with two posts and their vacant places, six who may apply, a map of four places with five
// dependencies, and five machines.
func organised() *org.Spec {
	spec := small()
	spec.Weeks, spec.Uses = 16, org.AllPeople()
	spec.Projects[0].Size = org.Medium
	is := func(v float64) org.Range { return org.Range{Low: v, High: v} }
	free := org.Range{Free: true}
	first := term.PersonID(len(spec.People))
	for range 2 {
		vacant := spec.People[0]
		vacant.Vacant, vacant.Project = true, 0
		spec.People = append(spec.People, vacant)
	}
	spec.Openings = []org.OpeningSpec{{Name: "one", Place: first, Approved: true, Open: true, Room: .5}, {Name: "two", Place: first + 1, Approved: true}}
	for k := range 6 {
		spec.Candidates = append(spec.Candidates, org.CandidateSpec{
			Name: "somebody", Opening: term.ObjectID(k % 2), Ability: free, Interest: free, Fit: free, Shine: free, Market: free, Applies: .9,
		})
	}
	nobody := term.NoObject
	spec.Systems = []org.SystemSpec{
		{Name: "shop", Owner: 0, Keeper: nobody, Project: 0, Known: true},
		{Name: "ledger", Owner: 1, Keeper: nobody, Project: term.NoProject},
		{Name: "print run", Owner: term.NoPerson, Keeper: nobody, Project: term.NoProject, Knows: []term.PersonID{2}},
		{Name: "month end", Process: true, Owner: 1, Keeper: nobody, Project: term.NoProject, Drift: .3},
	}
	spec.Flows = []org.FlowSpec{
		{From: 0, To: 1, Costs: 20, Matter: 3},
		{From: 1, To: 2, Night: true, Matter: term.NoMatter, Knows: []term.PersonID{2}},
		{From: 0, To: 2, Matter: term.NoMatter},
		{From: 1, To: 3, Matter: term.NoMatter},
		{From: 2, To: 0, Night: true, Matter: term.NoMatter},
	}
	for k := range 5 {
		spec.Machines = append(spec.Machines, org.MachineSpec{Name: "machine", Base: free, Flawed: is(float64(k%2) / 2), Project: 0, Blocks: .05})
	}
	return spec
}

// houseVerbs are the acts on objects.
var houseVerbs = [...]term.Verb{
	term.OpenPost, term.Interview, term.Interview, term.Offer, term.Onboard, term.Visit, term.Unblock, term.Operate, term.Ask, term.Talk, term.Wait,
}

// inTheHouse draws an act on an object, most of them possible.
func inTheHouse(t *rapid.T) term.Act {
	a := term.NewAct(houseVerbs[rapid.IntRange(0, len(houseVerbs)-1).Draw(t, "verb")])
	a.Object = term.ObjectID(rapid.IntRange(-1, 6).Draw(t, "object"))
	a.Manner = term.Manner(rapid.IntRange(0, int(term.Patch)).Draw(t, "manner"))
	if a.Verb == term.Ask || a.Verb == term.Talk || rapid.Bool().Draw(t, "with somebody") {
		a.Person = term.PersonID(rapid.IntRange(0, 5).Draw(t, "person"))
		a.Channel = term.Channel(rapid.IntRange(0, 8).Draw(t, "channel"))
	}
	return a
}

// TestNoPlayInTheHouseBreaksTheState: any sequence of allowed acts under any seeds keeps every invariant, and a fork goes the same way.
func TestNoPlayInTheHouseBreaksTheState(t *testing.T) { staysWhole(t, organised, 59, inTheHouse) }

// TestBirthInTheHouse: who applies and how good they are, and how the machines stand, is the cast's; luck changes none of it.
func TestBirthInTheHouse(t *testing.T) {
	absent, flawed := 0, 0
	for cast := range uint64(100) {
		m := New(organised(), params.Default())
		a, b := m.Start(rng.New(cast, 1)), m.Start(rng.New(cast, 2))
		for k := range a.Candidates {
			if a.Candidates[k] != b.Candidates[k] {
				t.Fatalf("cast %d: other luck made another of candidate %d", cast, k)
			}
			if a.Candidates[k].Wait < 0 {
				absent++
			}
		}
		for k := range a.Machines {
			if x := a.Machines[k]; x != b.Machines[k] || x.Base < .2 || x.Base > .5 || x.Load != x.Base || k%2 == 0 && x.Flawed {
				t.Fatalf("cast %d: machine %d is %+v", cast, k, x)
			}
			if a.Machines[k].Flawed {
				flawed++
			}
		}
		if x := &a.People[len(a.People)-1]; !x.Gone || a.Systems[0].Known != 0 || a.Systems[1].Known != -1 || a.Openings[0].Opened != 0 || a.Openings[1].Opened != -1 {
			t.Fatalf("cast %d: %+v %+v", cast, a.Systems, a.Openings)
		}
	}
	if absent < 35 || absent > 90 || flawed < 70 || flawed > 130 { // a tenth of 600, half of 200
		t.Errorf("%d never apply, %d machines have a flaw", absent, flawed)
	}
}

// TestNothingOfTheHouseWhereNoneIsDeclared: no state, no hash, no draw.
func TestNothingOfTheHouseWhereNoneIsDeclared(t *testing.T) {
	s := New(small(), params.Default()).Start(rng.New(1, 2))
	if s.Openings != nil || s.Candidates != nil || s.Systems != nil || s.Flows != nil || s.Machines != nil {
		t.Errorf("%+v", s)
	}
}

// TestNoAllocationsInTheHouse: a day with posts, a map and machines allocates nothing either, acts included.
func TestNoAllocationsInTheHouse(t *testing.T) {
	spec := organised()
	m, luck := New(spec, params.Default()), rng.New(7, 8)
	s := m.Start(luck)
	k := 0
	day := func() {
		for m.Advance(s, luck, nil) != DayClose {
			if s.Gap > 0 {
				if a := inOrder(k); act.Check(spec, s, a) == nil {
					m.Do(s, luck, nil, a, 0)
				}
				k++
			}
			s.News = s.News[:0]
		}
	}
	for range 40 {
		day()
	}
	refused := testing.AllocsPerRun(100, func() { act.Check(spec, s, inOrder(0)) })
	if n := testing.AllocsPerRun(100, day); n > 3*max(refused, 8) { // a refusal is a sentence; nothing else allocates
		t.Errorf("%v allocations a day, %v a refusal", n, refused)
	}
	if n := testing.AllocsPerRun(100, func() {
		for m.Advance(s, luck, nil) != DayClose {
			s.News = s.News[:0]
		}
	}); n != 0 {
		t.Errorf("%v allocations on a day without acts", n)
	}
}

// inOrder is what a manager does who does a little of everything.
func inOrder(k int) term.Act {
	manners := [...]term.Manner{term.Structured, term.Restart, term.Unstructured, term.Shift, term.WorkSample, term.Patch, term.Panel, term.ByInterest, term.References}
	a := term.NewAct(houseVerbs[k%len(houseVerbs)]).On(term.ObjectID(k / 3 % 6))
	a.Manner = manners[k/2%len(manners)]
	if a.Verb == term.Operate {
		a.Manner = [...]term.Manner{term.Restart, term.Shift, term.Patch}[k%3]
		a.Object %= 5
	}
	switch a.Verb {
	case term.Ask:
		a = a.With(term.PersonID(k%3), [...]term.Channel{term.Walk, term.Mail, term.Call}[k/5%3])
		a.Object %= 4
	case term.Talk:
		a = term.NewAct(term.Talk).With(term.PersonID(k%3), term.Walk)
	case term.Wait:
		a.Object = term.NoObject
	case term.Visit, term.Unblock:
		a.Object %= 4
	case term.OpenPost:
		a.Object %= 2
	case term.Onboard:
		if k%2 == 0 {
			a.Person = term.PersonID(k % 3)
		}
	}
	return a
}

// playOrganised runs the organised organisation with that manager.
func playOrganised(_ *testing.T, cast, luck uint64) uint64 {
	return wholeRun(organised(), cast, luck, inOrder)
}

// TestGoldenHashOfOrganisation holds the bits of whole runs with posts, a map and machines.
func TestGoldenHashOfOrganisation(t *testing.T) {
	holds(t, "golden_organisation.txt", goldenOrganisation, playOrganised)
}
