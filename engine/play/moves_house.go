package play

import (
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// The manners of acts on objects, in the order a manager would think of them.
var (
	interviews = []term.Manner{term.Unstructured, term.Structured, term.WorkSample, term.Panel, term.References}
	offerings  = []term.Manner{term.Plainly, term.ByInterest, term.Inflated}
	operations = []term.Manner{term.Restart, term.Shift, term.Patch}
	askingWays = []term.Channel{term.Walk, term.Call, term.Chat, term.Mail}
)

// aroundTeam offers what can be done about posts and applicants, the map of the business of IT, and machines.
func (l *Local) aroundTeam(d *observe.Desk) {
	for i := range d.Openings {
		if o := &d.Openings[i]; o.Opened < 0 && o.Filled == term.NoObject {
			l.move(d, term.NewAct(term.OpenPost).On(o.ID), "topic", "")
		}
	}
	for i := range d.Candidates {
		l.aboutCandidate(d, &d.Candidates[i])
	}
	for i := range d.Systems {
		l.aboutSystem(d, &d.Systems[i])
	}
	for i := range d.Machines {
		for _, how := range operations {
			a := term.NewAct(term.Operate).On(d.Machines[i].ID)
			a.Manner = how
			l.move(d, a, "topic", "")
		}
	}
}

func (l *Local) aboutCandidate(d *observe.Desk, c *observe.Candidate) {
	switch c.State {
	case observe.Unheard: // a colleague who could be asked
		a := term.NewAct(term.Interview).On(c.ID)
		a.Manner = term.Unstructured
		l.move(d, a, "topic", "")
	case observe.Applied, observe.Countered:
		for _, how := range interviews {
			a := term.NewAct(term.Interview).On(c.ID)
			a.Manner = how
			l.move(d, a, "topic", "")
		}
		for _, how := range offerings {
			a := term.NewAct(term.Offer).On(c.ID)
			a.Manner = how
			l.move(d, a, "topic", "")
		}
	case observe.Joining, observe.Joined:
		if c.State == observe.Joined {
			l.move(d, term.NewAct(term.Onboard).On(c.ID), "topic", "")
		}
		for i := range d.People {
			if q := &d.People[i]; c.Buddy == term.NoPerson && !q.Gone && q.ID != c.Place {
				a := term.NewAct(term.Onboard).On(c.ID)
				a.Person = q.ID
				l.move(d, a, "topic", "")
			}
		}
	}
}

func (l *Local) aboutSystem(d *observe.Desk, y *observe.MapSystem) {
	l.move(d, term.NewAct(term.Visit).On(y.ID), "topic", "")
	l.move(d, term.NewAct(term.Unblock).On(y.ID), "topic", "")
	for i := range d.People {
		q := &d.People[i]
		if q.Gone {
			continue
		}
		for _, w := range askingWays {
			if w == term.Walk && !q.Present {
				continue
			}
			l.move(d, term.NewAct(term.Ask).With(q.ID, w).On(y.ID), "topic", "")
		}
	}
}

// onTopic names the sheet and the thing on it that an act on an object is about.
func (l *Local) onTopic(o *view.Offer, a term.Act) {
	if a.Object == term.NoObject {
		return
	}
	if a.Channel == term.ChannelNone {
		o.By = ""
	}
	sort := term.SortOf(a.Verb)
	switch sort {
	case term.SortOpening, term.SortCandidate:
		o.Topic = "hiring"
	case term.SortSystem:
		o.Topic = "map"
	case term.SortMachine:
		o.Topic = "machines"
	case term.SortStakeholder:
		o.Topic = "council"
		if a.Verb == term.Preview && a.Manner == term.TheirAgenda {
			o.Verb = "listen"
		}
	case term.SortProposal:
		o.Topic = "proposals"
		if a.Verb == term.Pitch && a.Channel.Written() {
			o.Verb = "send_round"
		}
	case term.SortRequest:
		o.Topic = "budget"
		if a.Verb == term.Submit && a.Manner == term.AsQuestion {
			o.Verb = "talk_over"
		}
	case term.SortQuestion:
		o.Topic = "questions"
	}
}
