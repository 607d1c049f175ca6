package policy

import (
	"math/bits"

	"headcount/engine/rule"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// pickOutward finds the stakeholder, the proposal, the request or the question a target means; the first among equals.
func pickOutward(d *observe.Desk, t target) term.ObjectID {
	switch t {
	case undecided:
		for p := range d.Proposals {
			if d.Proposals[p].Decided < 0 {
				return d.Proposals[p].ID
			}
		}
	case askable, pendingAsk:
		for r := range d.Requests {
			q := &d.Requests[r]
			if t == askable && q.Standing.Open() && q.Standing != term.StandingRefused || t == pendingAsk && q.Standing == term.StandingPending {
				return q.ID
			}
		}
	case untold:
		for o := range d.Questions {
			if !d.Questions[o].Known {
				return d.Questions[o].ID
			}
		}
	default:
		return pickStakeholder(d, t)
	}
	return term.NoObject
}

// pickStakeholder finds somebody with a say in what is not decided: who has not been met, who has told what they care about and was not for it
// when last asked, or who was spoken with longest ago.
func pickStakeholder(d *observe.Desk, t target) term.ObjectID {
	found, longest := term.NoObject, 0
	for k := range d.Council {
		h := &d.Council[k]
		if !hasSay(d, h.ID, t == coldest) || h.LastDays == 0 {
			continue
		}
		size := 0
		switch t {
		case unmet:
			size = int(is(h.Met == 0))
		case reachableBy:
			size = int(is(h.Told != 0 && h.LastCame != term.Committed))
		case coldest:
			size = h.LastDays
		}
		if size > longest {
			found, longest = h.ID, size
		}
	}
	return found
}

// hasSay reports whether somebody has a say in a proposal that is not decided, or, where any counts, in one that is being carried out.
func hasSay(d *observe.Desk, k term.ObjectID, any bool) bool {
	for p := range d.Proposals {
		if stance(d, term.ObjectID(p), k).Says && (d.Proposals[p].Decided < 0 || any && d.Proposals[p].Came != term.Resisted) {
			return true
		}
	}
	return false
}

// councilFacts are what conditions can ask of stakeholders, proposals, requests and the company's year.
func councilFacts() []fact {
	none := rule.NoDomain
	some := func(t target) func(d *observe.Desk, _ int) float64 {
		return func(d *observe.Desk, _ int) float64 { return is(pickOutward(d, t) != term.NoObject) }
	}
	who := func(read func(h *observe.Stakeholder) float64) func(d *observe.Desk, i int) float64 {
		return func(d *observe.Desk, i int) float64 { return read(&d.Council[i]) }
	}
	return []fact{
		{"unmet", none, 0, truth, 0, "somebody with a say has not been spoken with", some(unmet)},
		{"undecided", none, 0, truth, 0, "a proposal is not decided", some(undecided)},
		{"askable", none, 0, truth, 0, "a request can be handed in", some(askable)},
		{"pending_request", none, 0, truth, 0, "a request is waiting", some(pendingAsk)},
		{"untold", none, 0, truth, 0, "a managerial question has not been answered", some(untold)},
		{"window", none, 0, truth, 0, "requests are collected today", func(d *observe.Desk, _ int) float64 { return is(d.Budget.Window) }},
		{"freeze", none, 0, truth, 0, "hardly anything is granted today", func(d *observe.Desk, _ int) float64 { return is(d.Budget.Freeze) }},
		{"hours", rule.Proposal, rule.UnitHours, number, 0, "research behind it", func(d *observe.Desk, i int) float64 { return d.Proposals[i].Hours }},
		{"days_to_meeting", rule.Proposal, rule.UnitDays, number, 0, "working days until it is decided; 99 where no day is set", toMeeting},
		{"met", rule.Stakeholder, 0, number, 0, "conversations", who(func(h *observe.Stakeholder) float64 { return float64(h.Met) })},
		{"told", rule.Stakeholder, 0, number, 0, "things they care about that they have told", who(func(h *observe.Stakeholder) float64 { return float64(bits.OnesCount64(h.Told)) })},
		{"met_days", rule.Stakeholder, rule.UnitDays, number, 0, "working days since the last contact", who(func(h *observe.Stakeholder) float64 { return float64(h.LastDays) })},
		{"discussed", rule.Request, 0, truth, 0, "talked over beforehand", func(d *observe.Desk, i int) float64 { return is(d.Requests[i].Discussed) }},
		{"followed", rule.Request, rule.UnitDays, number, 0, "working days since you asked after it", func(d *observe.Desk, i int) float64 { return float64(d.Requests[i].Followed) }},
	}
}

func toMeeting(d *observe.Desk, i int) float64 {
	q := &d.Proposals[i]
	if q.Decided >= 0 || q.Decides == 0 {
		return 99
	}
	return max(float64(q.Decides-d.Day), 0)
}
