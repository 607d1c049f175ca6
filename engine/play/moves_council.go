package play

import (
	"headcount/sim/observe"
	"headcount/sim/term"
)

// The ways and manners of bringing something before those who have a say, and of asking for it.
var (
	soundWays  = []term.Channel{term.Walk, term.Aside, term.Call, term.Mail}
	previews   = []term.Manner{term.TheirAgenda, term.Plainly, term.Inflated}
	askingFor  = []term.Manner{term.AsGain, term.AsLoss, term.Inflated}
	inquiryWay = []term.Channel{term.Walk, term.Chat}
)

// outward offers what can be done about proposals and who has a say in them, requests, and how things are done here.
func (l *Local) outward(d *observe.Desk) {
	for k := range d.Council {
		l.aboutStakeholder(d, &d.Council[k])
	}
	for p := range d.Proposals {
		if d.Proposals[p].Decided < 0 {
			l.aboutProposal(d, d.Proposals[p].ID)
		}
	}
	for r := range d.Requests {
		l.aboutRequest(d, &d.Requests[r])
	}
	for o := range d.Questions {
		if !d.Questions[o].Known {
			l.aboutQuestion(d, d.Questions[o].ID)
		}
	}
	if d.Budget.Used {
		l.move(d, term.NewAct(term.BossDoor), "place", "")
	}
}

// outwardly adds one act about something around the team, by a way and in a manner.
func (l *Local) outwardly(d *observe.Desk, v term.Verb, o term.ObjectID, how term.Channel, m term.Manner) {
	a := term.NewAct(v).On(o)
	a.Channel, a.Manner = how, m
	l.move(d, a, "topic", "")
}

func (l *Local) aboutStakeholder(d *observe.Desk, h *observe.Stakeholder) {
	open := false
	for p := range d.Proposals {
		open = open || d.Proposals[p].Decided < 0 && d.Stances[p*len(d.Council)+int(h.ID)].Says
	}
	for _, w := range soundWays {
		away := h.Remote || h.Person != term.NoPerson && !d.People[h.Person].Present
		if w.FaceToFace() && away || w == term.Call && h.Person != term.NoPerson && d.People[h.Person].Deaf {
			continue
		}
		if open {
			l.outwardly(d, term.Consult, h.ID, w, term.AsQuestion)
		}
		for _, how := range previews {
			l.outwardly(d, term.Preview, h.ID, w, how)
		}
		if h.Told != 0 {
			l.outwardly(d, term.Preview, h.ID, w, term.ByInterest)
		}
	}
	if open {
		l.outwardly(d, term.Preview, h.ID, term.Mail, term.Attached)
	}
}

func (l *Local) aboutProposal(d *observe.Desk, p term.ObjectID) {
	l.outwardly(d, term.Research, p, term.ChannelNone, term.Plainly)
	l.outwardly(d, term.Pitch, p, term.Mail, term.Attached)
	l.outwardly(d, term.Pitch, p, term.Mail, term.Plainly)
	for _, how := range []term.Manner{term.Plainly, term.Inflated} {
		l.outwardly(d, term.Pitch, p, term.Gathering, how)
	}
}

func (l *Local) aboutRequest(d *observe.Desk, q *observe.Request) {
	switch {
	case q.Standing == term.StandingPending:
		l.outwardly(d, term.Submit, q.ID, term.Walk, term.Plainly)
		l.outwardly(d, term.Submit, q.ID, term.Mail, term.Plainly)
	case q.Standing.Open():
		if !q.Discussed {
			l.outwardly(d, term.Submit, q.ID, term.Walk, term.AsQuestion)
		}
		for _, how := range askingFor {
			l.outwardly(d, term.Submit, q.ID, term.ChannelNone, how)
		}
		if d.Budget.Priorities {
			l.outwardly(d, term.Submit, q.ID, term.ChannelNone, term.ByInterest)
		}
	}
}

func (l *Local) aboutQuestion(d *observe.Desk, o term.ObjectID) {
	l.outwardly(d, term.BossDoor, o, term.ChannelNone, term.Plainly)
	for i := range d.People {
		q := &d.People[i]
		if q.Gone {
			continue
		}
		for _, w := range inquiryWay {
			if w == term.Walk && (q.Remote || !q.Present) {
				continue
			}
			l.move(d, term.NewAct(term.Talk).With(q.ID, w).On(o), "topic", "")
		}
	}
}
