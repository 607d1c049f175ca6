package org

// Bare tells that a specification declares nothing a model could move: nobody on the floor, no work, no matter, no promise, no date, and no
// sub-model. A story told over numbers of its own is like that. Its days pass and its acts turn out as ever; nothing else happens by itself.
func (s *Spec) Bare() bool {
	lists := len(s.Projects) + len(s.Matters) + len(s.Promises) + len(s.Calendar.Dates) + len(s.Openings) + len(s.Candidates) + len(s.Systems) +
		len(s.Flows) + len(s.Machines) + len(s.Advisers) + len(s.Stakeholders) + len(s.Proposals) + len(s.Requests) + len(s.Questions)
	if lists > 0 || s.Uses != (Uses{}) || s.Asks != (AskSpec{}) || s.Self.On || s.Self.Vows || s.Company.Used {
		return false
	}
	if s.Cash != 0 || s.Piles != 0 || s.Hands != 0 || s.Skill != 0 {
		return false
	}
	for i := range s.People {
		if p := &s.People[i]; !p.Remote || p.Vacant || p.Recruited || p.Arrives != 0 || p.Leaves != 0 {
			return false
		}
	}
	return true
}
