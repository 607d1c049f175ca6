package policy

import (
	"headcount/engine/rule"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// sortOf is the sort of object a target is; SortNone for somebody.
func sortOf(t target) term.Sort {
	switch t {
	case failed, flawed, alarmed, hottest:
		return term.SortMachine
	case vacancy:
		return term.SortOpening
	case applicant, topmost, seeming, newcomer:
		return term.SortCandidate
	case unvisited, unsettled:
		return term.SortSystem
	case unmet, reachableBy, coldest:
		return term.SortStakeholder
	case undecided:
		return term.SortProposal
	case askable, pendingAsk:
		return term.SortRequest
	case untold:
		return term.SortQuestion
	}
	return term.SortNone
}

// onObject puts a machine, a post, an applicant or a place on the map into a template; ok is false where there is none such.
func (t *template) onObject(d *observe.Desk) (a term.Act, ok bool) {
	o := term.NoObject
	switch sortOf(t.whom) {
	case term.SortMachine:
		o = pickMachine(d, t.whom)
	case term.SortOpening:
		o = vacantPost(d)
	case term.SortCandidate:
		o = t.pickCandidate(d)
	case term.SortSystem:
		o = pickSystem(d, t.whom)
	default:
		o = pickOutward(d, t.whom)
	}
	return t.act.On(o), o != term.NoObject
}

// pickMachine finds the machine a target means; the first among equals.
func pickMachine(d *observe.Desk, t target) term.ObjectID {
	found, most := term.NoObject, 0.0
	for i := range d.Machines {
		m, size := &d.Machines[i], 0.0
		switch {
		case m.Down != (t == failed):
		case t == failed:
			size = 1
		case t == flawed:
			size = is(m.Flawed)
		case t == alarmed:
			size = float64(m.Alarms)
		case t == hottest:
			size = m.Load
		}
		if size > most {
			found, most = m.ID, size
		}
	}
	return found
}

// vacantPost is the first post that may be filled and is not advertised.
func vacantPost(d *observe.Desk) term.ObjectID {
	for i := range d.Openings {
		if o := &d.Openings[i]; o.Approved && !o.Withdrawn && o.Opened < 0 && o.Filled == term.NoObject {
			return o.ID
		}
	}
	return term.NoObject
}

// waits reports whether somebody has applied, or asks for more, and can be made an offer.
func waits(c *observe.Candidate) bool {
	return c.State == observe.Applied || c.State == observe.Countered
}

// pickCandidate finds the applicant a target means. Who has had all that the act could bring is passed over.
func (t *template) pickCandidate(d *observe.Desk) term.ObjectID {
	switch t.whom {
	case topmost:
		return bestOf(d, func(c *observe.Candidate) float64 { return c.Sheet.Score })
	case seeming:
		return bestOf(d, func(c *observe.Candidate) float64 { return c.Overall.Score })
	case newcomer:
		for i := range d.Candidates {
			if c := &d.Candidates[i]; c.State == observe.Joined && c.Welcomed == 0 {
				return c.ID
			}
		}
		return term.NoObject
	}
	return unexamined(d, evidenceOf(t.act.Manner))
}

// The sources of evidence, as a desk lists them.
const (
	talk       = 1
	structured = 2
	sample     = 3
	panel      = 4
	references = 5
)

// evidenceOf is the evidence that an interview of this manner brings.
func evidenceOf(m term.Manner) int {
	switch m {
	case term.Structured:
		return structured
	case term.WorkSample:
		return sample
	case term.Panel:
		return panel
	case term.References:
		return references
	}
	return talk
}

// unexamined is who has applied first of those on whom a source of evidence has not been looked at.
func unexamined(d *observe.Desk, kind int) term.ObjectID {
	found := term.NoObject
	since := 1 << 30
	for i := range d.Candidates {
		if c := &d.Candidates[i]; c.State == observe.Applied && int(c.Since) < since && !d.Examined(c, kind) {
			found, since = c.ID, int(c.Since)
		}
	}
	return found
}

// bestOf is the applicant with the highest score; the first among equals.
func bestOf(d *observe.Desk, score func(c *observe.Candidate) float64) term.ObjectID {
	found, high := term.NoObject, -1e9
	for i := range d.Candidates {
		if c := &d.Candidates[i]; waits(c) && score(c) > high {
			found, high = c.ID, score(c)
		}
	}
	return found
}

// pickSystem finds the place on the map a target means.
func pickSystem(d *observe.Desk, t target) term.ObjectID {
	d.Look(observe.OfMap)
	for i := range d.Systems {
		y := &d.Systems[i]
		switch {
		case t == unvisited && y.Visits == 0:
			return y.ID
		case t == unsettled && y.Whose >= 0 && hangs(d, y.ID):
			return y.ID
		}
	}
	return term.NoObject
}

// hangs reports whether something is known to hang on a place that has not been settled.
func hangs(d *observe.Desk, y term.ObjectID) bool {
	for i := range d.Flows {
		if f := &d.Flows[i]; !f.Settled && (f.From == y || f.To == y) {
			return true
		}
	}
	return false
}

// organisationFacts are what conditions can ask of machines, posts, applicants and the map.
func organisationFacts() []fact {
	none := rule.NoDomain
	count := func(n func(d *observe.Desk) int) func(d *observe.Desk, _ int) float64 {
		return func(d *observe.Desk, _ int) float64 { return float64(n(d)) }
	}
	some := func(t target) func(d *observe.Desk, _ int) float64 {
		return func(d *observe.Desk, _ int) float64 {
			a, _ := (&template{whom: t}).onObject(d)
			return is(a.Object != term.NoObject)
		}
	}
	machine := func(read func(m *observe.Server) float64) func(d *observe.Desk, i int) float64 {
		return func(d *observe.Desk, i int) float64 { return read(&d.Machines[i]) }
	}
	person := func(read func(c *observe.Candidate) float64) func(d *observe.Desk, i int) float64 {
		return func(d *observe.Desk, i int) float64 { return read(&d.Candidates[i]) }
	}
	return []fact{
		{"failed", none, 0, number, 0, "machines that are down", count(func(d *observe.Desk) int { return machines(d, func(m *observe.Server) bool { return m.Down }) })},
		{"flawed", none, 0, number, 0, "machines with a known flaw", count(func(d *observe.Desk) int { return machines(d, func(m *observe.Server) bool { return m.Flawed }) })},
		{"alarmed", none, 0, number, 0, "machines with an alarm", count(func(d *observe.Desk) int {
			return machines(d, func(m *observe.Server) bool { return !m.Down && m.Alarms > 0 })
		})},
		{"load", rule.Machine, 0, number, 0, "share of what it can do", machine(func(m *observe.Server) float64 { return m.Load })},
		{"alarms", rule.Machine, 0, number, 0, "alarms standing", machine(func(m *observe.Server) float64 { return float64(m.Alarms) })},
		{"is_down", rule.Machine, 0, truth, 0, "is down", machine(func(m *observe.Server) float64 { return is(m.Down) })},
		{"is_flawed", rule.Machine, 0, truth, 0, "has a known flaw", machine(func(m *observe.Server) float64 { return is(m.Flawed) })},
		{"vacancy", none, 0, truth, 0, "a post may be filled and is not advertised", some(vacancy)},
		{"applicants", none, 0, number, 0, "who have applied and wait", count(func(d *observe.Desk) int { return applicants(d) })},
		{"sheet", rule.Candidate, 0, number, 0, "score sheet, in standard deviations of applicants", person(func(c *observe.Candidate) float64 { return c.Sheet.Score })},
		{"seems", rule.Candidate, 0, number, 0, "how good they seem, all in all", person(func(c *observe.Candidate) float64 { return c.Overall.Score })},
		{"has_rival", rule.Candidate, 0, truth, 0, "say that there is another offer", person(func(c *observe.Candidate) float64 { return is(c.Rival) })},
		{"newcomers", none, 0, truth, 0, "somebody has come and was not seen in", some(newcomer)},
		{"unvisited", none, 0, truth, 0, "a place on the map that you have heard of and not visited", some(unvisited)},
		{"unsettled_map", none, 0, truth, 0, "something is known to hang on a place and is not settled", some(unsettled)},
		{"visits", rule.System, 0, number, 0, "times you visited it", func(d *observe.Desk, i int) float64 { return float64(d.Systems[i].Visits) }},
	}
}

func machines(d *observe.Desk, ok func(m *observe.Server) bool) int {
	n := 0
	for i := range d.Machines {
		if ok(&d.Machines[i]) {
			n++
		}
	}
	return n
}

func applicants(d *observe.Desk) int {
	n := 0
	for i := range d.Candidates {
		if waits(&d.Candidates[i]) {
			n++
		}
	}
	return n
}
