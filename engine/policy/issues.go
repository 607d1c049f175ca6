package policy

import (
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Seller brings proposals through and gets what is asked for by a way of its own, and manages as the balanced archetype does in all other
// gaps.
type Seller struct {
	Name     string
	Research float64     // hours of research behind a proposal before it goes anywhere [h]
	Mails    bool        // sends it round as a document
	Consults bool        // asks each who has a say what it would have to be, before anything is decided
	Frames   bool        // finds out what each cares about, and puts it to them by that
	Keeps    int         // talks again with whoever was won, after so many days; 0 never
	Discuss  bool        // talks a request over with the boss before the form, in the window and by what the boss is after
	Follows  int         // asks after a request every so many days; 0 never
	How      term.Manner // how requests are handed in
	others   *Archetype
}

// sellers are the declared ways of selling issues.
var sellers = [...]Seller{
	{Name: "researching-mailer", Research: 40, Mails: true, How: term.AsGain},
	{Name: "preview-first", Research: 8, Consults: true, Frames: true, Keeps: 8, Discuss: true, Follows: 5, How: term.AsLoss},
	{Name: "overclaimer", Research: 2, How: term.Inflated, Follows: 10},
}

// Decide implements Decider.
func (p *Seller) Decide(d *observe.Desk) term.Act {
	if d.Stop == term.Gap {
		if a := idle; p.sell(d, &a) {
			return a
		}
	}
	return p.others.managed(d)
}

// sell is the next step with proposals and requests, if there is one.
func (p *Seller) sell(d *observe.Desk, a *term.Act) bool {
	return p.ask(d, a) || p.propose(d, a) || p.keep(d, a)
}

// propose takes the first proposal a step further with which there is something to do, of those that are still to be decided.
func (p *Seller) propose(d *observe.Desk, a *term.Act) bool {
	if !d.Undecided() {
		return false
	}
	d.Look(observe.OfProposals)
	for i := range d.Proposals {
		if q := &d.Proposals[i]; q.Decided < 0 && p.bring(d, q, a) {
			return true
		}
	}
	return false
}

// upon makes an act one about an object, by a way and in a manner.
func upon(a *term.Act, v term.Verb, o term.ObjectID, how term.Channel, m term.Manner) bool {
	a.Verb, a.Object, a.Channel, a.Manner = v, o, how, m
	return true
}

// bring takes one proposal a step further.
func (p *Seller) bring(d *observe.Desk, q *observe.Proposal, a *term.Act) bool {
	if q.Decides > 0 && d.Day >= q.Decides || q.Decides == 0 && p.done(d, q) {
		return upon(a, term.Pitch, q.ID, term.Gathering, plainOrInflated(p.How))
	}
	if q.Hours < p.Research {
		return upon(a, term.Research, q.ID, term.ChannelNone, term.Plainly)
	}
	if p.Mails && d.Gap == 1 && d.Day.Weekday() == 0 { // and again each week
		return upon(a, term.Pitch, q.ID, term.Mail, term.Attached)
	}
	return p.talk(d, q, a)
}

func plainOrInflated(m term.Manner) term.Manner {
	if m == term.Inflated {
		return m
	}
	return term.Plainly
}

// talk is the next talk with somebody who has a say.
func (p *Seller) talk(d *observe.Desk, q *observe.Proposal, a *term.Act) bool {
	d.Look(observe.OfCouncil)
	for k := range d.Council {
		h := &d.Council[k]
		t := stance(d, q.ID, h.ID)
		switch {
		case !t.Says || h.LastDays == 0:
		case p.Consults && h.LastAct != term.Consult && h.Met == 0:
			return upon(a, term.Consult, h.ID, p.reach(d, h, term.Aside), term.AsQuestion)
		case p.Frames && h.Told == 0 && h.Met < 3:
			return upon(a, term.Preview, h.ID, p.reach(d, h, term.Aside), term.TheirAgenda)
		case p.Frames && h.Told != 0 && h.LastAct != term.Preview && t.Stage < term.StageCommitted:
			return upon(a, term.Preview, h.ID, p.reach(d, h, term.Aside), term.ByInterest)
		}
	}
	return false
}

// done reports whether everybody with a say has been talked to, so that the meeting can be called.
func (p *Seller) done(d *observe.Desk, q *observe.Proposal) bool {
	if q.Hours < p.Research {
		return false
	}
	if !p.Consults && !p.Frames {
		return true
	}
	d.Look(observe.OfCouncil)
	for k := range d.Council {
		if stance(d, q.ID, d.Council[k].ID).Says && d.Council[k].Met == 0 {
			return false
		}
	}
	return true
}

// keep talks again with whoever has not been spoken with for a while, while what was decided is carried out.
func (p *Seller) keep(d *observe.Desk, a *term.Act) bool {
	if p.Keeps == 0 {
		return false
	}
	for i := range d.Proposals {
		o := term.ObjectID(i)
		if !d.Carried(o) {
			continue
		}
		if h := d.Unspoken(o, p.Keeps); h != nil {
			return upon(a, term.Preview, h.ID, p.reach(d, h, term.Walk), term.Plainly)
		}
	}
	return false
}

// reach is a way to a stakeholder that can be taken in place of this one: somebody elsewhere is called, or written to where they do not hear.
func (p *Seller) reach(d *observe.Desk, h *observe.Stakeholder, by term.Channel) term.Channel {
	away := h.Person != term.NoPerson && !d.At(h.Person).Present
	if h.Remote || away {
		by = term.Call
	}
	if by == term.Call && h.Person != term.NoPerson && d.At(h.Person).Deaf {
		by = term.Mail
	}
	return by
}

func stance(d *observe.Desk, p, k term.ObjectID) *observe.Stance {
	return &d.Stances[int(p)*len(d.Council)+int(k)]
}

// ask takes requests a step further: what one has to know first, a word beforehand, the form, and asking after it.
func (p *Seller) ask(d *observe.Desk, a *term.Act) bool {
	if d.RequestsRest(p.Follows, p.Discuss) {
		return false // as on most days
	}
	d.Look(observe.OfMoney)
	if !d.Budget.Used {
		return false
	}
	for r := range d.Requests {
		q := &d.Requests[r]
		switch {
		case q.Standing == term.StandingPending && p.Follows > 0 && q.Followed >= p.Follows:
			return upon(a, term.Submit, q.ID, term.Mail, term.Plainly)
		case !q.Standing.Open() || q.Standing == term.StandingRefused:
		case q.Lacks != term.NoObject:
			if p.find(d, q.Lacks, a) {
				return true
			}
		case p.Discuss && !d.Budget.Window && d.Budget.Next >= 0: // it keeps until the window
		case p.Discuss && !q.Discussed && d.Gap == 2:
			return upon(a, term.Submit, q.ID, term.Walk, term.AsQuestion)
		case !p.Discuss || q.Discussed:
			return upon(a, term.Submit, q.ID, term.ChannelNone, p.How)
		}
	}
	return false
}

// find asks a managerial question: the boss first, and then whoever is there.
func (p *Seller) find(d *observe.Desk, o term.ObjectID, a *term.Act) bool {
	tried := d.Questions[o].Tried
	if tried%3 == 0 {
		return upon(a, term.BossDoor, o, term.ChannelNone, term.Plainly)
	}
	if q := longest(d, func(q *observe.Person) bool { return !q.Gone }); q != nil {
		a.Person = q.ID
		return upon(a, term.Talk, o, term.Walk, term.Plainly)
	}
	return false
}

var onIssue = rng.Named("issue")

// outward is what an archetype does about proposals and requests, where there are any: who searches reads up and mails, who visits people
// talks to them first, who writes sends it round, and everybody who is there at all calls the meeting and hands in the form.
func (p *Archetype) outward(d *observe.Desk, a *term.Act) bool {
	if len(d.Proposals)+len(d.Requests) == 0 || p.Away > .5 {
		return false
	}
	takes, research := chance(d, max(p.Attends/2, p.Searches/2, .2), onIssue), 4+40*p.Searches
	if !takes && !calls(d, research) { // all that would come of it then is a meeting, and there is none to call
		return false
	}
	s := Seller{Research: research, Mails: p.Writes > .5, How: term.AsGain}
	if p.Visits >= .3 {
		s.Consults, s.Frames, s.Keeps = true, p.Judges >= .5, 12
	}
	if p.Asks >= .5 {
		s.Discuss, s.Follows, s.How = true, 6, term.AsLoss
	}
	if s.sell(d, a) && (takes || a.Verb == term.Pitch && a.Channel == term.Gathering) {
		return true
	}
	*a = idle // as it was
	return false
}

// calls reports whether there is a proposal for which somebody who does so much research [h] may call a meeting today, by what can be told from the
// proposals alone.
func calls(d *observe.Desk, research float64) bool {
	if !d.Undecided() {
		return false
	}
	d.Look(observe.OfProposals)
	for i := range d.Proposals {
		q := &d.Proposals[i]
		if q.Decided < 0 && (q.Decides == 0 && q.Hours >= research || q.Decides > 0 && d.Day >= q.Decides) {
			return true
		}
	}
	return false
}
