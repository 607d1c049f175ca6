package scenario

import "headcount/sim/term"

// nobody reports projects that nobody works on, and that nothing in the scenario puts anybody on.
func (s *senser) nobody() {
	worked := make([]bool, len(s.out.Spec.Projects))
	works := func(j term.ProjectID) {
		if j != term.NoProject {
			worked[j] = true
		}
	}
	for i := range s.out.Spec.People {
		p := &s.out.Spec.People[i]
		works(p.Project)
		for k := range p.Parts {
			works(p.Parts[k].Project)
		}
	}
	for i := range s.out.Spec.Calendar.Dates {
		for _, m := range s.out.Spec.Calendar.Dates[i].Moves {
			works(m.Project)
		}
	}
	for i := range s.out.Events {
		for j := range s.out.Events[i].Choices {
			switch a := &s.out.Events[i].Choices[j].Act; a.Verb {
			case term.Assign, term.Reassign, term.OwnWork, term.Tickets, term.TakeTask, term.Pair, term.Firefight, term.Plan:
				works(a.Project)
			}
		}
	}
	for j := range worked {
		at := s.root.key("project").index(j)
		switch name := s.out.names.projects.name(j); {
		case worked[j] || len(s.src.Projects[j].Who) > 0 || at.key("who").broken() || s.root.key("person").broken():
		case s.out.Spec.Hands > 0 && j == 0: // which the manager's own days go to
		case s.off(partSize) && s.off(partLeverage):
			s.warn(at.key("id"), "project-nobody", "nobody works on "+name+", and nothing puts anybody on it", "add who = [\"person\"], or a choice that assigns somebody to it")
		default:
			s.add(at.key("id").diagnose(Advice, "project-nobody", "nobody works on "+name+", unless the player puts somebody on it in a gap", "add who = [\"person\"], or a choice that assigns somebody to it"))
		}
	}
}
