package scenario

import (
	"headcount/sim/act"
	"headcount/sim/term"
)

// actObject resolves on = "id": what an act towards somebody is about, beyond people, matters and projects.
func (c *compiler) actObject(a *term.Act, name string, at where) {
	sort := term.SortOf(a.Verb)
	if sort == term.SortNone {
		c.fail(at, "act-target", a.Verb.String()+" is about no system and no other object", "take on out")
		return
	}
	if a.Object != term.NoObject {
		advice := "take on out"
		if a.Verb == term.Consult || a.Verb == term.Preview {
			advice += "; which proposal it is about is said by the matter of that: about = \"the id of a matter\""
		}
		c.fail(at, "act-target", a.Verb.String()+" says already which "+sort.String(), advice)
		return
	}
	a.Object = c.object(name, sort, at)
}

// objectOn is the sort of object an effect is done to.
func objectOn(t effectTarget) term.Sort {
	switch t {
	case onOpening:
		return term.SortOpening
	case onCandidate:
		return term.SortCandidate
	case onMachine:
		return term.SortMachine
	case onStakeholder:
		return term.SortStakeholder
	case onProposal:
		return term.SortProposal
	case onRequest:
		return term.SortRequest
	case onQuestion:
		return term.SortQuestion
	}
	return term.SortSystem
}

// Sort is of which sort the object is that an effect is done to; SortNone where it is done to none.
func (e *Effect) Sort() term.Sort {
	for i := range effectForms {
		if f := &effectForms[i]; f.kind == e.Kind && f.takes >= onOpening {
			return objectOn(f.takes)
		}
	}
	return term.SortNone
}

// objectEnds lists how an act on an object, or a question about a system, can turn out; nil for all other acts.
func objectEnds(a term.Act) []term.Outcome {
	switch a.Verb {
	case term.OpenPost, term.Onboard:
		return []term.Outcome{term.Done}
	case term.Interview:
		return []term.Outcome{term.Learned}
	case term.Offer:
		return []term.Outcome{term.Sent, term.Accepted, term.TurnedDown, term.Countered}
	case term.Consult, term.Preview, term.Pitch, term.Submit, term.BossDoor:
		return councilEnds(a)
	case term.Talk:
		if a.Object != term.NoObject {
			return []term.Outcome{term.NotThere, term.Sent, term.Learned, term.Deflected, term.Quiet}
		}
	case term.Visit:
		return []term.Outcome{term.Learned, term.Quiet}
	case term.Operate:
		return []term.Outcome{term.Done, term.Quiet}
	case term.Unblock:
		if act.AboutObject(a) {
			return []term.Outcome{term.Done, term.Quiet}
		}
	case term.Ask:
		switch {
		case a.Object == term.NoObject:
		case a.Channel.Written():
			return []term.Outcome{term.Sent, term.NoAnswer, term.Learned, term.Deflected, term.Quiet}
		default:
			return []term.Outcome{term.NotThere, term.Learned, term.Deflected, term.Quiet}
		}
	}
	return nil
}
