package act

import (
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

func checkStakeholder(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	h := &spec.Stakeholders[a.Object]
	remote := h.Remote
	if h.Person != term.NoPerson {
		remote = spec.People[h.Person].Remote
	}
	switch {
	case !a.Channel.Spoken() && !a.Channel.Written() || a.Channel == term.Gathering:
		return refuse(a, "say by which way: walk over, call, chat or mail")
	case a.Channel.FaceToFace() && remote:
		return refuse(a, "%s is not in this house and cannot be walked to; call or write", h.Name)
	case a.Channel == term.Call && h.Person != term.NoPerson && s.Deaf(spec, h.Person):
		return deaf(a, h.Name)
	}
	return nil
}

// checkProposal: what is decided is decided; and where those who decide meet on a day that is set, they cannot be called together before it.
func checkProposal(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	early := spec.Proposals[a.Object].Decides - s.Day
	switch {
	case s.Proposals[a.Object].Decided >= 0:
		return refuse(a, "that has been decided; what counts now is how it is carried out")
	case a.Verb == term.Pitch && a.Channel == term.Gathering && early > 0:
		return refuse(a, "those who decide meet on a day that is set, %d working days from now; until then talk to them one by one, or write", int(early))
	case a.Verb == term.Pitch && a.Channel != term.Gathering && !a.Channel.Written():
		return refuse(a, "say how: a meeting of all who have a say, or by mail")
	}
	return nil
}

// again is how long a refused request is not taken again [working days].
const again quantity.Day = 20

func checkRequest(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	q, d := &s.Requests[a.Object], &spec.Requests[a.Object]
	switch {
	case q.Standing == term.StandingPending || q.Standing == term.StandingForgotten:
		return nil // asking where it stands
	case !q.Standing.Open():
		return refuse(a, "%s has been decided; there is nothing left to hand in", d.Name)
	case q.Standing == term.StandingRefused && s.Day < q.Decides+again:
		return refuse(a, "%s was refused a short time ago; it will not be looked at again so soon", d.Name)
	}
	for o := range spec.Questions {
		if d.Needs>>uint(o)&1 == 1 && s.Questions[o].Asked < 0 {
			return refuse(a, "you do not know %s; ask first, at the boss's door or somebody who may know", spec.Questions[o].Name)
		}
	}
	return nil
}

func checkQuestion(s *org.State, a *term.Act) *Refusal {
	if s.Questions[a.Object].Asked >= 0 {
		return refuse(a, "you have been told that already")
	}
	return nil
}

// checkDoor: where a scenario has no budget, the boss's door is for its scenes alone.
func checkDoor(s *org.State, a *term.Act) *Refusal {
	if len(s.Budget) == 0 && a.Event == term.NoEvent {
		return refuse(a, "there is no boss's door in this scenario")
	}
	return nil
}
