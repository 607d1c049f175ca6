package org

import "fmt"

// brokenMind returns the first invariant of the inner state of people that does not hold, or "".
func (s *State) brokenMind() string {
	if len(s.Minds) != 0 && len(s.Minds) != len(s.People) {
		return fmt.Sprintf("%d minds for %d people", len(s.Minds), len(s.People))
	}
	for i := range s.Minds {
		if b := s.Minds[i].broken(); b != "" {
			return fmt.Sprintf("%s of person %d is out of range", b, i)
		}
		if p := &s.People[i]; s.HasLeft(i) && (p.Present || p.Waiting) {
			return fmt.Sprintf("person %d has left and is here", i)
		}
	}
	for j := range s.Teams {
		if t := &s.Teams[j]; !unit(t.Shared) || !within(t.Task, 0, 6) || !within(t.Personal, 0, 6) {
			return fmt.Sprintf("team %d: conflict or shared knowledge is out of range", j)
		}
	}
	return ""
}

func (m *Mind) broken() string {
	for _, n := range m.Need {
		if !within(n, -5, 5) {
			return "a need"
		}
	}
	for _, k := range m.Know {
		if !unit(k) {
			return "knowledge"
		}
	}
	for _, v := range [...]struct {
		what         string
		x, low, high float64
	}{
		{"motivation", m.Motivation, -5, 5},
		{"the angle", m.Theta, 0, 90},
		{"clarity", m.Clarity, 0, 1},
		{"involvement", m.Involved, 0, 1},
		{"justice", m.Justice, -3, 3},
		{"feedback", m.Feedback, -8, 8},
		{"overtime", m.Extra, 0, 60},
		{"value", m.Value, 0, m.Effort + 1e-6},
	} {
		if !within(v.x, v.low, v.high) {
			return v.what
		}
	}
	return ""
}
