package act

import (
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// AboutObject reports whether an act is done to an object itself, rather than said to somebody about one.
func AboutObject(a term.Act) bool { return aboutObject(&a) }

func aboutObject(a *term.Act) bool {
	return toObjects.Has(a.Verb) || a.Verb == term.Unblock && a.Object != term.NoObject
}

const toObjects term.Verbs = 1<<term.OpenPost | 1<<term.Interview | 1<<term.Offer | 1<<term.Onboard | 1<<term.Visit | 1<<term.Operate | 1<<term.Advise

// objects is how many objects of a sort there are.
func objects(s *org.State, sort term.Sort) int {
	switch sort {
	case term.SortOpening:
		return len(s.Openings)
	case term.SortCandidate:
		return len(s.Candidates)
	case term.SortSystem:
		return len(s.Systems)
	case term.SortMachine:
		return len(s.Machines)
	case term.SortAdviser:
		return len(s.Advisers)
	case term.SortStakeholder:
		return len(s.Council)
	case term.SortProposal:
		return len(s.Proposals)
	case term.SortRequest:
		return len(s.Requests)
	case term.SortQuestion:
		return len(s.Questions)
	}
	return 0
}

// checkObject refuses what everybody can see to be senseless about an object: that there is none, and what stands in its way.
func checkObject(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	if a.Object == term.NoObject {
		if toObjects.Has(a.Verb) || needObject.Has(a.Verb) {
			return refuse(a, "%s needs an object of the sort %s; say which", a.Verb, term.SortOf(a.Verb))
		}
		if a.Verb == term.BossDoor {
			return checkDoor(s, a)
		}
		return nil
	}
	sort := term.SortOf(a.Verb)
	if !within(int(a.Object), objects(s, sort)) {
		return refuse(a, "there is no %s with number %d here", sort, a.Object)
	}
	switch sort {
	case term.SortOpening:
		return checkOpening(s, a)
	case term.SortCandidate:
		return checkCandidate(spec, s, a)
	case term.SortSystem:
		return checkSystem(spec, s, a)
	case term.SortMachine:
		return checkMachine(spec, s, a)
	}
	return checkOutward(spec, s, a)
}

// checkOutward refuses what everybody can see to be senseless about stakeholders, proposals, requests and questions.
func checkOutward(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	switch a.Verb {
	case term.Consult, term.Preview:
		return checkStakeholder(spec, s, a)
	case term.Pitch, term.Research:
		return checkProposal(spec, s, a)
	case term.Submit:
		return checkRequest(spec, s, a)
	case term.BossDoor, term.Talk:
		return checkQuestion(s, a)
	}
	return nil
}

// onObject does an act to an object. An interview can go on for as long as the scene has it.
func onObject(c *process.Context, a *term.Act, minutes quantity.Minute) Result {
	r := Result{Outcome: term.Done, Minutes: objectMinutes(c.Params, c.Spec, a), Revealed: term.NoMatter}
	switch a.Verb {
	case term.OpenPost:
		c.Advertise(a.Object)
	case term.Interview:
		r.Outcome, r.Minutes = term.Learned, interviewMinutes(c, a, minutes)
	case term.Offer:
		c.OfferTo(a)
		r.Outcome, r.Later = term.Sent, true
	case term.Onboard:
		c.SeeIn(int(a.Object), a.Person)
		if n := &c.State.Candidates[a.Object]; a.Person == term.NoPerson && n.State == org.Joined {
			c.TalkedWith(int(n.Place), term.Walk, float64(r.Minutes))
		}
	case term.Visit:
		r.Outcome = visit(c, a)
	case term.Advise:
		return advise(c, a)
	case term.Unblock:
		if c.SettleFlows(int(a.Object)) == 0 {
			r.Outcome = term.Quiet
		}
	case term.Operate:
		if !c.Operate(int(a.Object), a.Manner) {
			r.Outcome = term.Quiet
		}
	}
	return r
}

func visit(c *process.Context, a *term.Act) term.Outcome {
	if c.VisitSystem(int(a.Object)) {
		return term.Learned
	}
	return term.Quiet
}

// What acts on objects take, where no coefficient says so [min].
const (
	openPostMinutes quantity.Minute = 30
	offerMinutes    quantity.Minute = 20
	seeInMinutes    quantity.Minute = 30
)

// objectMinutes is what an act on an object takes of the day.
func objectMinutes(p *params.Params, spec *org.Spec, a *term.Act) quantity.Minute {
	switch a.Verb {
	case term.OpenPost:
		return openPostMinutes
	case term.Offer:
		return offerMinutes
	case term.Onboard:
		if a.Person != term.NoPerson {
			return offerMinutes
		}
		return seeInMinutes
	case term.Operate:
		return quantity.Minute(p.Machines.Minutes)
	case term.Advise:
		return quantity.Minute(p.Advice.Minutes)
	case term.Unblock:
		return quantity.Minute(p.Systems.Settle)
	case term.Interview:
		if a.Manner == term.References {
			return quantity.Minute(p.Hiring.Looks)
		}
		return quantity.Minute(p.Hiring.Minutes)
	}
	return spec.GapMinutes
}
