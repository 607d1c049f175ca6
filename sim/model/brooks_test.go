package model

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

// still takes all chance out of the coefficients, so that identical people give the classic deterministic model.
func still(p params.Params) params.Params {
	p.Affect.SD, p.Affect.TeamSD, p.Affect.Noise = 0, 0, 0
	p.Focus.ByColleagues, p.Ramp.Spread = 0, 0
	p.People.AbilitySD, p.People.SensitivitySD, p.People.StrainSD = 0, 0, 0
	return p
}

// eight is a medium project of so many person-weeks with eight identical people, and so many who come on a day.
func eight(weeks float64, late int, day quantity.Day) *org.Spec {
	spec := base()
	hours := weeks*8*25*(1-.0006*64) - 1e-6 // so that rounding does not cost a day
	spec.Projects = []org.ProjectSpec{{Estimate: hours, Work: org.Range{Low: 1, High: 1}, Size: org.Medium}}
	for i := range spec.People {
		spec.People[i].Project = 0
	}
	for range late {
		p := spec.People[0]
		p.Arrives = day
		spec.People = append(spec.People, p)
	}
	return spec
}

// doneAfter plays until the project is done and returns how many days that took.
func doneAfter(t *testing.T, spec *org.Spec, p params.Params) int {
	t.Helper()
	m, luck := New(spec, p), rng.New(1, 2)
	s := m.Start(luck)
	for s.Day < 1000 {
		if m.Advance(s, luck, nil) == DayClose {
			if b := s.Broken(); b != "" {
				t.Fatalf("day %v: %s", s.Day, b)
			}
			if s.Work[0].Finished >= 0 {
				return int(s.Day) + 1
			}
		}
	}
	t.Fatal("never done")
	return 0
}

// byHand is the same project as a difference equation of totals, without anybody in it: days until done with so many newcomers from day 1.
func byHand(p *params.Ramp, weeks float64, late int) int {
	work := weeks * 8 * 25 * (1 - .0006*64)
	done, again := 0.0, 0.0
	for day := 0; ; day++ {
		if done-again >= work-1e-9 {
			return day
		}
		if day == 0 || late == 0 {
			done += 8 * 5 * (1 - .0006*64)
			continue
		}
		weeks, n := float64(day-1)/5, float64(late)
		help := n * p.Mentoring * math.Exp(-weeks/p.MentorFade)
		if help < n*.005 {
			help = 0
		}
		over := 8 * math.Max(0, math.Min(p.HandoverPace, p.Handover-p.HandoverPace*float64(day-1)))
		left := math.Exp(-weeks / p.TauMedium)
		comm := 1 - .0006*(8+n)*(8+n)
		fresh := n * 5 * comm * (1 - (1-p.Start)*left) * p.Parallel
		done += (8-help-over)*5*comm + fresh
		again += fresh * p.Rework * left
	}
}

// TestDocksWithTheClassicModel: without chance and with identical people the office is the classic difference equation, to the day, with
// its own constants and with Abdel-Hamid's.
func TestDocksWithTheClassicModel(t *testing.T) {
	for name, p := range map[string]params.Params{"default": params.Default(), "abdel-hamid": params.AbdelHamid()} {
		p = still(p)
		for _, weeks := range []float64{5, 13, 20, 39} {
			for _, late := range []int{0, 1, 3} {
				if got, want := doneAfter(t, eight(weeks, late, 1), p), byHand(&p.Ramp, weeks, late); got != want {
					t.Errorf("%s, %v weeks, %d newcomers: done after %d days, by hand %d", name, weeks, late, got, want)
				}
			}
		}
	}
}

// TestClassicConstantsDoNotDelay: with Abdel-Hamid's constants and everything divisible, eight give 8*(1-.0384) = 7.69 and eight with
// three newcomers (8-.6+1.5)*(1-.0726) = 8.25 from the first day: there is no Brooks's law in them.
func TestClassicConstantsDoNotDelay(t *testing.T) {
	p := still(params.AbdelHamid())
	spec := eight(13, 3, 1)
	m, luck := New(spec, p), rng.New(1, 2)
	s := m.Start(luck)
	var done [2]float64
	for day := range done {
		before := s.Work[0].Done
		for m.Advance(s, luck, nil) != DayClose {
		}
		done[day] = (s.Work[0].Done - before) / 5
	}
	figure(t, "eight alone", "C", 1, done[0], 7.6928-1e-9, 7.6928+1e-9)
	figure(t, "and three newcomers", "C", 1, done[1], 8.25386-1e-9, 8.25386+1e-9)
	for _, weeks := range []float64{2, 13, 39} {
		if alone, helped := doneAfter(t, eight(weeks, 0, 1), p), doneAfter(t, eight(weeks, 3, 1), p); helped > alone {
			t.Errorf("%v weeks left: %d days alone, %d with help", weeks, alone, helped)
		}
	}
}

// TestBrooksCrossover: with our constants help from the first day is late at ten weeks left and early at twenty; they meet at about 15.
func TestBrooksCrossover(t *testing.T) {
	p := still(params.Default())
	star := 0.0
	for weeks := 10.0; weeks <= 20; weeks++ {
		alone, helped := doneAfter(t, eight(weeks, 0, 1), p), doneAfter(t, eight(weeks, 3, 1), p)
		if helped > alone {
			star = weeks
		}
	}
	figure(t, "last whole week at which help comes too late", "C", 1, star, 13, 17)
	off := p
	off.Ramp = params.Ramp{Start: 1, TauMedium: 12, Parallel: 1}
	off.Work.CommPerSquare = 0
	if alone, helped := doneAfter(t, eight(2, 0, 1), off), doneAfter(t, eight(2, 3, 1), off); helped >= alone {
		t.Errorf("switched off: %d days alone, %d with help", alone, helped)
	}
}

// replacedCost is what it costs a medium project that somebody of a team comes new into a post on the second day, instead of one who knows it
// all, by the end of a year [weeks of a person who knows it all].
func replacedCost(t *testing.T, team int, p params.Params) float64 {
	t.Helper()
	net := func(replaced bool) float64 {
		spec := eight(1e5, 0, 0)
		spec.People = spec.People[:team]
		if replaced {
			spec.People = append(spec.People, spec.People[0])
			spec.People[0].Leaves, spec.People[team].Arrives = 1, 1
		}
		m, luck := New(spec, p), rng.New(1, 2)
		s := m.Start(luck)
		for s.Day < 1+52*5 {
			for m.Advance(s, luck, nil) != DayClose {
			}
		}
		if b := s.Broken(); b != "" {
			t.Fatal(b)
		}
		return s.Work[0].Done - s.Builds[0].Rework - s.Builds[0].Found
	}
	n := float64(team)
	return (net(false) - net(true)) / (25 * (1 - .0006*n*n))
}

// TestReplacementCosts: without handover and faults, somebody new in a post costs .9*12 + .5*6 = 13.8 weeks of work, less the .14 that a year
// does not hold and the .03 that nobody asks help for; sums over days and not integrals add .09 and .05. Room made by three others adds 1.2, and faults
// .25*(12-.9*6) = 1.65. Not a fifth of all they do in the year besides, as for one more than planned.
func TestReplacementCosts(t *testing.T) {
	p := still(params.Default())
	figure(t, "weeks of work in a team of four", "C", 1, replacedCost(t, 4, p), 16.4, 16.7)
	p.Ramp.Handover, p.Ramp.Rework = 0, 0
	figure(t, "finding in and being helped", "C", 1, replacedCost(t, 4, p), 13.6, 13.9)
	p.Ramp.Parallel = .6
	figure(t, "whatever goes in sequence", "C", 1, replacedCost(t, 4, p), 13.6, 13.9)
}

// TestSameProjectTwice: without chance, twenty casts and lucks are one project.
func TestSameProjectTwice(t *testing.T) {
	p := still(params.Default())
	spec := eight(13, 3, 1)
	m := New(spec, p)
	var first float64
	for seed := range uint64(20) {
		luck := rng.New(seed, 7*seed)
		s := m.Start(luck)
		for s.Day < 40 {
			m.Advance(s, luck, nil)
		}
		if seed == 0 {
			first = s.Work[0].Done
		}
		if s.Work[0].Done != first {
			t.Fatalf("seed %d: %v done, seed 0 %v", seed, s.Work[0].Done, first)
		}
	}
}

// TestPlainProjectsHoldNothingMore: where no size is declared there is no state of the full model, and no process touches one.
func TestPlainProjectsHoldNothingMore(t *testing.T) {
	s := New(small(), params.Default()).Start(rng.New(1, 2))
	if s.InFull() || s.Posts != nil || s.Pile != nil {
		t.Error("a plain office holds builds, posts or a pile")
	}
}

// TestNewcomerOnTime: who arrives on a day is there from that day, who is recruited six to fourteen weeks after it.
func TestNewcomerOnTime(t *testing.T) {
	spec := eight(60, 1, 12)
	m, luck := New(spec, params.Default()), rng.New(1, 2)
	s := m.Start(luck)
	for s.Day < 13 || s.Gap != Closed {
		m.Advance(s, luck, nil)
		if gone := s.Day < 12; s.People[8].Gone != gone {
			t.Fatalf("%v: gone %v", s.Day, s.People[8].Gone)
		}
	}
	spec.People[8].Recruited = true
	for seed := range uint64(50) {
		x := New(spec, params.Default()).Start(rng.New(1, seed)).People[8]
		if x.Joins < 12+30 || x.Joins > 12+70 {
			t.Errorf("recruited after %d days", x.Joins-12)
		}
	}
}

// TestFullProjectsDoNotAllocate: a day of projects in full costs no memory.
func TestFullProjectsDoNotAllocate(t *testing.T) {
	spec := eight(1000, 3, 1)
	spec.Piles, spec.Hands = 8, .4
	m, luck := New(spec, params.Default()), rng.New(1, 2)
	s := m.Start(luck)
	day := func() {
		for m.Advance(s, luck, nil) != DayClose {
		}
		s.News = s.News[:0]
	}
	for range 20 {
		day()
	}
	if n := testing.AllocsPerRun(30, day); n != 0 {
		t.Errorf("%v allocations a day", n)
	}
}

// TestBrooksIsRobust: no coefficient of onboarding, moved to either end of its range, turns the lesson round: help with eight weeks left
// is late, help with 39 weeks left is early.
func TestBrooksIsRobust(t *testing.T) {
	for _, e := range params.Registry() {
		if e.Section != "Onboarding and Brooks's law" || e.Name == "Ramp.Spread" {
			continue
		}
		for _, end := range [...]float64{e.Low, e.High} {
			p := still(params.Default())
			if err := p.Set(e.Name, end); err != nil {
				t.Fatal(err)
			}
			if alone, helped := doneAfter(t, eight(8, 0, 1), p), doneAfter(t, eight(8, 3, 1), p); helped <= alone {
				t.Errorf("%s = %v (grade %s), 8 weeks left: %d days alone, %d with help", e.Name, end, e.Grade, alone, helped)
			}
			if alone, helped := doneAfter(t, eight(39, 0, 1), p), doneAfter(t, eight(39, 3, 1), p); helped >= alone {
				t.Errorf("%s = %v (grade %s), 39 weeks left: %d days alone, %d with help", e.Name, end, e.Grade, alone, helped)
			}
		}
	}
}
