package act

import (
	"headcount/sim/org"
	"headcount/sim/term"
)

// checkSystem refuses on the manager's own ignorance, and on nothing else: what one has not heard of cannot be visited, and whose it is has
// to be known before anything is settled with them.
func checkSystem(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	y, name := &s.Systems[a.Object], spec.Systems[a.Object].Name
	switch {
	case y.Known < 0:
		return refuse(a, "you have not heard of it; visit what you know, or ask around")
	case a.Verb == term.Unblock && y.Whose < 0:
		return refuse(a, "you do not know who owns %s; visit it, or ask somebody who works with it", name)
	case a.Verb == term.Ask && a.Person == term.NoPerson:
		return refuse(a, "say whom you ask about %s", name)
	}
	return nil
}

// checkMachine refuses what makes no sense on a machine as it stands.
func checkMachine(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	m, name := &s.Machines[a.Object], spec.Machines[a.Object].Name
	switch {
	case a.Manner != term.Restart && a.Manner != term.Shift && a.Manner != term.Patch:
		return refuse(a, "say what is done to %s: restart, shift or patch", name)
	case m.Down && a.Manner != term.Restart:
		return refuse(a, "%s is down; restart it first", name)
	case a.Manner == term.Patch && !m.Flawed:
		return refuse(a, "%s has no known flaw to patch", name)
	}
	return nil
}
