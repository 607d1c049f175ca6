package model

import (
	"math"
	"testing"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// figure prints a measured figure with its band and fails outside of it.
func figure(t *testing.T, what, grade string, n int, estimate, low, high float64) {
	t.Helper()
	t.Logf("%s: %.3f in %.3f..%.3f, N %d, grade %s", what, estimate, low, high, n, grade)
	if !(estimate >= low && estimate <= high) {
		t.Errorf("%s: %.3f is not within %.3f and %.3f", what, estimate, low, high)
	}
}

// base is eight reports on two projects for twelve weeks, with nothing on the desk.
func base() *org.Spec {
	s := &org.Spec{
		Weeks: 12, Gaps: [3]quantity.Minute{90, 270, 390}, GapMinutes: 60, Skill: .8,
		Projects: []org.ProjectSpec{{Estimate: 1e6, Work: org.Range{Low: 1, High: 1}, Due: 59}, {Estimate: 1e6, Work: org.Range{Low: 1, High: 1}, Due: 59}},
	}
	free := org.Range{Free: true}
	for i := range 8 {
		s.People = append(s.People, org.PersonSpec{
			DeskX: 300 * i, Ability: free, Sensitivity: free, Candour: free, Hearing: free, Reading: free, AtDesk: free, Trust: free,
			Project: term.ProjectID(i % 2),
		})
	}
	return s
}

// diary is the log output of people, day by day.
type diary [][]float64

// keep plays teams of the base for sixty days without the manager doing anything, and writes down everybody's log output.
func keep(teams int) diary {
	var d diary
	m := New(base(), params.Default())
	for team := range teams {
		luck := rng.New(uint64(team), uint64(1000+team))
		s := m.Start(luck)
		first := len(d)
		for range s.People {
			d = append(d, make([]float64, 0, 60))
		}
		for s.Day < 59 || s.Gap != Closed {
			if m.Advance(s, luck, nil) != DayClose {
				continue
			}
			for i := range s.People {
				d[first+i] = append(d[first+i], num.Log(s.People[i].Output))
			}
		}
	}
	return d
}

// within returns the share of variance that lies within persons, from a one-way analysis of variance.
func (d diary) within() float64 {
	n, k := float64(len(d)), float64(len(d[0]))
	grand := 0.0
	means := make([]float64, len(d))
	for i, days := range d {
		for _, x := range days {
			means[i] += x / k
		}
		grand += means[i] / n
	}
	inside, outside := 0.0, 0.0
	for i, days := range d {
		outside += (means[i] - grand) * (means[i] - grand) / (n - 1)
		for _, x := range days {
			inside += (x - means[i]) * (x - means[i]) / (n * (k - 1))
		}
	}
	return inside / (inside + max(outside-inside/k, 0))
}

// weekly returns the means of five days each.
func (d diary) weekly() diary {
	w := make(diary, len(d))
	for i, days := range d {
		for k := 0; k+5 <= len(days); k += 5 {
			mean := 0.0
			for _, x := range days[k : k+5] {
				mean += x / 5
			}
			w[i] = append(w[i], mean)
		}
	}
	return w
}

// TestWithinPersonShareOfOutput (VT02): about half of the variance of daily log output lies within persons (Nichols 2019; Podsakoff et
// al. 2019), and about a quarter of weekly means.
func TestWithinPersonShareOfOutput(t *testing.T) {
	d := keep(50)
	figure(t, "within-person share, daily", "A/B", len(d), d.within(), .40, .64)
	figure(t, "within-person share, weekly means", "A/B", len(d), d.weekly().within(), .18, .40)
}

// TestStrainOfAnUndisturbedTeam: the ordinary day, colleagues included, is what zero strain stands for, so a team left alone comes back to
// it: what people brought with them has shrunk to .98^60 = .30 of itself after twelve weeks.
func TestStrainOfAnUndisturbedTeam(t *testing.T) {
	m := New(base(), params.Default())
	var sum, square, n float64
	for team := range 40 {
		luck := rng.New(uint64(team), uint64(team))
		s := m.Start(luck)
		for s.Day < 59 || s.Gap != Closed {
			m.Advance(s, luck, nil)
		}
		for i := range s.People {
			sum += s.People[i].Strain
			square += s.People[i].Strain * s.People[i].Strain
			n++
		}
	}
	figure(t, "mean strain after 60 days", "D", int(n), sum/n, -.05, .05)
	figure(t, "SD of strain after 60 days", "D", int(n), math.Sqrt(square/n), .6*.30-.03, .6*.30+.03)
}

// TestStrainOfTheOrdinaryDayInFull: wherever the full model runs, half a year of ordinary days leaves strain at zero: in full projects without
// people in full, and in people in full with long hours switched off and nothing to hinder them. What is left to differ is which days had
// more interruptions than usual: an SD of .02*sqrt(4*.6*.4/(1-.98^2)) = .10 for somebody of ordinary sensitivity, of whom the mean square is 1.28^2.
func TestStrainOfTheOrdinaryDayInFull(t *testing.T) {
	projects, people := base(), base()
	for j := range projects.Projects {
		projects.Projects[j].Size = org.Medium
	}
	people.Uses = org.AllPeople()
	people.Uses.Turnover = false
	undisturbed := params.Default()
	undisturbed.Hours.On, undisturbed.Strain.Misfit, undisturbed.Strain.Ambiguity = 0, 0, 0
	for name, m := range map[string]*Model{"projects in full": New(projects, params.Default()), "long hours switched off": New(people, undisturbed)} {
		m.Spec.Weeks = 26
		var sum, square, n float64
		for team := range 40 {
			luck := rng.New(uint64(team), uint64(team))
			s := m.Start(luck)
			for s.Day < 129 || s.Gap != Closed {
				m.Advance(s, luck, nil)
			}
			for i := range s.People {
				sum += s.People[i].Strain
				square += s.People[i].Strain * s.People[i].Strain
				n++
			}
		}
		figure(t, "mean strain after half a year, "+name, "D", int(n), sum/n, -.03, .03)
		figure(t, "SD of strain after half a year, "+name, "D", int(n), math.Sqrt(square/n), .10, .16)
	}
}

// TestSightingsReadTheMood prints how well the band a manager gets to see in person goes with the mood of the moment. The look itself
// correlates .30 in a rested team (sim/process), and four bands lose a little of that.
func TestSightingsReadTheMood(t *testing.T) {
	m := New(base(), params.Default())
	var bands, moods []float64
	for team := range 200 {
		luck := rng.New(uint64(team), uint64(team))
		s := m.Start(luck)
		for s.Day < 2 {
			m.Advance(s, luck, nil)
		}
		c := m.Context(s, luck, nil)
		for i := range s.People {
			process.Look(c, i, term.InPerson)
			bands = append(bands, float64(s.People[i].Seen.Band))
			moods = append(moods, process.Mood(s.People[i].Affect, s.People[i].Strain))
		}
	}
	figure(t, "r of the band seen in person with mood, week 1", "D", len(bands), correlation(bands, moods), .20, .40)
}

func correlation(a, b []float64) float64 {
	n := float64(len(a))
	var ma, mb, ab, aa, bb float64
	for i := range a {
		ma += a[i] / n
		mb += b[i] / n
	}
	for i := range a {
		ab += (a[i] - ma) * (b[i] - mb)
		aa += (a[i] - ma) * (a[i] - ma)
		bb += (b[i] - mb) * (b[i] - mb)
	}
	return ab / math.Sqrt(aa*bb)
}
