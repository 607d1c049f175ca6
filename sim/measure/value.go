package measure

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Good is the work of a project that need not be done again, done since the run began [focus-h], 0 or more.
func Good(s *org.State, j term.ProjectID) float64 {
	done := s.Work[j].Done - s.Work[j].Start
	if s.InFull() {
		done -= s.Builds[j].Rework + s.Builds[j].Found
	}
	return max(done, 0)
}

// Remaining is what a project still takes, with all that was done wrong to be done again [focus-h], 0 or more; 0 once it is done.
func Remaining(s *org.State, j term.ProjectID) float64 {
	w := &s.Work[j]
	if w.Finished >= 0 {
		return 0
	}
	left := w.Work - w.Done
	if s.InFull() {
		left += s.Builds[j].Rework + s.Builds[j].Found
	}
	return max(left, 0)
}

// Aligned is the share of somebody's work that goes where it is wanted, cos(theta), 0 to 1; 1 where alignment does not run.
func Aligned(s *org.State, spec *org.Spec, i int) float64 {
	if len(s.Minds) == 0 || !spec.Uses.Alignment {
		return 1
	}
	return num.CosDegrees(s.Minds[i].Theta)
}

// Value is what the organisation has got out of a project since the run began [focus-h]: good work, times the share of the work of those
// declared for it, or at work on it now, that went where it was wanted.
func Value(s *org.State, spec *org.Spec, j term.ProjectID) float64 {
	effort, aimed := 0.0, 0.0
	for i := range s.Minds {
		if worksOn(s, spec, i, j) {
			effort += s.Minds[i].Effort
			aimed += s.Minds[i].Value
		}
	}
	if effort <= 0 {
		return Good(s, j)
	}
	return num.Mul(Good(s, j), aimed/effort)
}

func worksOn(s *org.State, spec *org.Spec, i int, j term.ProjectID) bool {
	if s.People[i].Project == j || spec.People[i].Project == j {
		return true
	}
	for k := range s.Posts {
		if p := &s.Posts[k]; int(p.Person) == i && p.Project == j {
			return true
		}
	}
	return false
}

// Never is the day that Finish gives for what will not be done at the present pace: far beyond any run.
const Never quantity.Day = 9999

// Finish is the day on which a project was done, or would be at its mean pace since the run began; Never where there has been none.
func Finish(s *org.State, j term.ProjectID) quantity.Day {
	w, lived := &s.Work[j], float64(s.Day)+1
	good := Good(s, j)
	switch {
	case w.Finished >= 0:
		return w.Finished
	case good <= 0 || lived <= 0:
		return Never
	}
	days := num.Mul(Remaining(s, j), lived/good)
	if days >= float64(Never)-lived {
		return Never
	}
	return max(s.Day, 0) + quantity.Day(days+.999999)
}

// Left counts those who left of their own will. Where no sub-model of people runs, it counts whoever was there and has gone.
func Left(s *org.State) int {
	n := 0
	for i := range s.Minds {
		n += s.Minds[i].Quits
	}
	if len(s.Minds) > 0 {
		return n
	}
	for i := range s.People {
		if p := &s.People[i]; p.Gone && p.Leaves > 0 && p.Leaves <= s.Day {
			n++
		}
	}
	return n
}
