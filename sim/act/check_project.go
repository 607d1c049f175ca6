package act

import (
	"headcount/sim/org"
	"headcount/sim/term"
)

// checkProject refuses what everybody can see to be senseless about a project.
func checkProject(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	j := a.Project
	if j == term.NoProject && a.Matter != term.NoMatter {
		j = s.Desk[a.Matter].Project
	}
	switch {
	case !needProject.Has(a.Verb) || a.Object != term.NoObject:
		return checkPlan(spec, s, a)
	case j == term.NoProject:
		return refuse(a, "%s needs a project; say which", a.Verb)
	case s.Work[j].Finished >= 0:
		return refuse(a, "this project is done; nothing about it can change any more")
	case a.Verb == term.Research && s.InFull() && s.Builds[j].Outside:
		return refuse(a, "this project has been compared with others already; its figure has taken that in")
	case a.Verb == term.Assign && worksOn(s, a.Person, j):
		return refuse(a, "%s works on it already", spec.People[a.Person].Name)
	case a.Verb == term.Reassign && a.Manner == term.ByInterest:
		return checkMatch(spec, s, a, j)
	case a.Verb == term.Reassign && worksOn(s, a.Person, j) && s.People[a.Person].Parts <= 1:
		return refuse(a, "%s works on nothing else", spec.People[a.Person].Name)
	}
	return nil
}

// checkMatch refuses to match somebody's work to an interest that nobody has heard of, or that it matches already.
func checkMatch(spec *org.Spec, s *org.State, a *term.Act, j term.ProjectID) *Refusal {
	name := spec.People[a.Person].Name
	switch {
	case len(s.Minds) == 0 || s.Minds[a.Person].Likes < 0:
		return refuse(a, "you have not heard what %s would like to work on; a one-to-one about what they bring tells", name)
	case s.Minds[a.Person].Likes == s.Minds[a.Person].Kind:
		return refuse(a, "%s works on what they said they like already", name)
	case !worksOn(s, a.Person, j):
		return refuse(a, "%s has no part in this project; what they like to work on is matched where they are", name)
	}
	return nil
}

// worksOn reports whether somebody has a part in a project.
func worksOn(s *org.State, i term.PersonID, j term.ProjectID) bool {
	if !s.InFull() {
		return s.People[i].Project == j
	}
	for k := range s.Posts {
		if p := &s.Posts[k]; p.Person == i && p.Project == j && p.Share > 0 {
			return true
		}
	}
	return false
}

// checkPlan refuses to plan what stands in the calendar already.
func checkPlan(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	switch {
	case a.Verb == term.Unplan:
		return checkUnplan(spec, s, a)
	case a.Verb != term.Plan:
	case a.Person != term.NoPerson:
		if s.People[a.Person].Planned > 0 {
			return refuse(a, "you have a fixed hour with %s every week already", spec.People[a.Person].Name)
		}
	case a.Project != term.NoProject:
		if s.Me.Hands > planMost-.01 {
			return refuse(a, "four days a week are kept for your own work already; the fifth belongs to the others")
		}
	case s.Me.Quiet:
		return refuse(a, "mornings are quiet already")
	}
	return nil
}

// checkUnplan refuses to take out what does not stand in the calendar.
func checkUnplan(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	switch {
	case a.Person != term.NoPerson:
		if s.People[a.Person].Planned == 0 {
			return refuse(a, "there is no fixed hour with %s to cancel", spec.People[a.Person].Name)
		}
	case a.Project != term.NoProject:
		if s.Me.Hands <= 0 {
			return refuse(a, "no day is kept for your own work")
		}
	case !s.Me.Quiet:
		return refuse(a, "mornings are not kept quiet")
	}
	return nil
}
