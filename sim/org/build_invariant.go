package org

import "fmt"

// brokenBuild returns the first invariant of the full model of projects that does not hold, or "".
func (s *State) brokenBuild() string {
	for j := range s.Builds {
		switch b := &s.Builds[j]; {
		case !(b.Rework >= 0) || !(b.Found >= 0):
			return fmt.Sprintf("project %d has %v hours of hidden rework and %v of known", j, b.Rework, b.Found)
		case !(b.Low <= b.Forecast) || !(b.Forecast <= b.High):
			return fmt.Sprintf("the forecast %v of project %d is not within %v and %v", b.Forecast, j, b.Low, b.High)
		}
	}
	if s.InFull() && len(s.Builds) != len(s.Work) {
		return fmt.Sprintf("%d of %d projects run in full", len(s.Builds), len(s.Work))
	}
	for k := range s.Posts {
		if p := &s.Posts[k]; !unit(p.Share) || !(p.Weeks >= 0) || !(p.Owes >= 0) || !(p.Load >= 0) || !(p.Did >= 0) {
			return fmt.Sprintf("post %d of person %d in project %d is out of range", k, p.Person, p.Project)
		}
	}
	return s.brokenPile()
}

func (s *State) brokenPile() string {
	for i := range s.People {
		n := 0
		for k := range s.Pile {
			if int(s.Pile[k].Person) == i {
				n++
			}
		}
		switch p := &s.People[i]; {
		case n != p.Piled:
			return fmt.Sprintf("%d things of person %d lie in the pile, %d counted", n, i, p.Piled)
		case p.Gone && (p.Present || p.Waiting):
			return fmt.Sprintf("person %d is here and gone", i)
		}
	}
	if !unit(s.Me.Hands) {
		return fmt.Sprintf("%v of the days are kept for own work", s.Me.Hands)
	}
	return ""
}
