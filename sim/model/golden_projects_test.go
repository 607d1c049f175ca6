package model

import (
	_ "embed"
	"testing"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

//go:embed testdata/golden_projects.txt
var goldenProjects string

// grown is the small organisation with two projects in full, one of them drawn, somebody on both, somebody who comes, one who is recruited
// and one who goes, small things that wait and a day a week kept for own work.
func grown() *org.Spec {
	spec := small()
	spec.Weeks, spec.Piles, spec.Hands = 12, 6, .2
	spec.Projects[0].Size = org.Medium
	spec.Projects[0].Estimate = 600
	spec.Projects = append(spec.Projects, org.ProjectSpec{Estimate: 300, Work: org.Range{Free: true}, Size: org.Small, Parallel: .7, Due: 30})
	spec.People[1].Parts = []org.Part{{Project: 0, Share: .5}, {Project: 1, Share: .5, Known: 3}}
	spec.People[2].Leaves = 20
	spec.People[3].Project = 1
	spec.People = append(spec.People, spec.People[0], spec.People[0])
	spec.People[4].Arrives = 7
	spec.People[5].Arrives, spec.People[5].Recruited = 1, true
	return spec
}

// busy is a manager who does something about projects in every gap.
func busy(k int) term.Act {
	verbs := [...]term.Verb{
		term.Review, term.TakeTask, term.Pair, term.CutScope, term.Research, term.Assign, term.Plan, term.Firefight, term.MoveDate,
		term.Reassign, term.OwnWork, term.Answer,
	}
	a := term.NewAct(verbs[k%len(verbs)])
	a.Project = term.ProjectID(k / 5 % 2)
	switch a.Verb {
	case term.Review, term.Research, term.Firefight, term.OwnWork:
		return a
	case term.Plan:
		if a.Person = term.PersonID(k % 5); k%3 == 0 {
			a.Person = term.NoPerson
		}
		if k%5 == 0 {
			a.Project = term.NoProject
		}
		return a
	case term.Answer:
		return a.With(term.PersonID(k%4), term.Chat).About(term.MatterID(k % 4))
	}
	ways := [...]term.Channel{term.Walk, term.Video, term.Mail}
	return a.With(term.PersonID(k%6), ways[k/2%3])
}

// playGrown runs the grown organisation for its weeks and returns the hash of every evening folded into one.
func playGrown(t *testing.T, cast, luck uint64) uint64 {
	t.Helper()
	spec := grown()
	m, source := New(spec, params.Default()), rng.New(cast, luck)
	s := m.Start(source)
	d := org.NewDigest()
	done := 0
	for k := 0; int(s.Day) < 5*spec.Weeks-1 || s.Gap != Closed; {
		switch m.Advance(s, source, nil) {
		case GapOpen:
			k++
			if a := busy(k + int(luck)); act.Check(spec, s, a) == nil {
				m.Do(s, source, nil, a, 0)
				done++
			}
			s.News = s.News[:0]
		case DayClose:
			s.Add(&d)
		}
		if b := s.Broken(); b != "" {
			t.Fatalf("day %v, cast %d, luck %d: %s", s.Day, cast, luck, b)
		}
	}
	if done < 60 {
		t.Errorf("only %d acts were allowed", done)
	}
	return d.Sum()
}

// TestGoldenHashOfProjects holds the bits of whole runs with projects in full, their acts included, and every invariant after every step.
func TestGoldenHashOfProjects(t *testing.T) {
	holds(t, "golden_projects.txt", goldenProjects, playGrown)
}
