package policy

import (
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Hirer hires by a method of its own, and manages as the balanced archetype does in all other gaps.
type Hirer struct {
	Name    string
	Manners []term.Manner // how everybody who applies is interviewed, in order
	Twice   bool          // comes back for a second long talk
	Feels   bool          // offers to whoever seems best, all in all; else to the best score sheet
	Few     int           // applicants to wait for before an offer, unless Days have passed
	Days    int           // since the post was advertised [working days]
	Buddies bool          // gives newcomers somebody who sees them in
	Inside  bool          // asks colleagues too
	others  *Archetype
}

// hirers are the declared ways of hiring.
var hirers = [...]Hirer{
	{Name: "structured-interviewer", Manners: []term.Manner{term.Structured}, Few: 5, Days: 25, Buddies: true},
	{Name: "battery-interviewer", Manners: []term.Manner{term.Structured, term.WorkSample, term.References}, Few: 5, Days: 25, Buddies: true},
	{Name: "impression-led", Manners: []term.Manner{term.Unstructured}, Twice: true, Feels: true, Few: 5, Days: 25},
}

// Specialists lists the policies that are about one part of the work: ways of hiring, exploring the map, running machines. They are no
// part of the reference set.
func Specialists() []string {
	var names []string
	for i := range hirers {
		names = append(names, hirers[i].Name)
	}
	for i := range sellers {
		names = append(names, sellers[i].Name)
	}
	return append(names, "explorer", "operator")
}

// Everybody lists every policy that ByName knows.
func Everybody() []string { return append(Names(), Specialists()...) }

func specialist(name string) (Decider, bool) {
	for i := range hirers {
		if hirers[i].Name == name {
			h := hirers[i]
			h.others = archetypeNamed("balanced")
			return &h, true
		}
	}
	for i := range sellers {
		if sellers[i].Name == name {
			s := sellers[i]
			s.others = archetypeNamed("balanced")
			return &s, true
		}
	}
	switch name {
	case "explorer":
		return &Explorer{others: archetypeNamed("balanced")}, true
	case "operator":
		return &Operator{}, true
	}
	return nil, false
}

func archetypeNamed(name string) *Archetype {
	for i := range archetypes {
		if archetypes[i].Name == name {
			return &archetypes[i]
		}
	}
	panic("policy: no archetype " + name)
}

// Decide implements Decider.
func (p *Hirer) Decide(d *observe.Desk) term.Act {
	if d.Stop == term.Gap {
		if a := idle; p.hire(d, &a) {
			return a
		}
	}
	return p.others.managed(d)
}

// hire is the next step of hiring, if there is one.
func (p *Hirer) hire(d *observe.Desk, a *term.Act) bool {
	d.Look(observe.OfHiring)
	if o := vacantPost(d); o != term.NoObject {
		return to(a, term.OpenPost, o)
	}
	if p.seeIn(d, a) {
		return true
	}
	if p.Inside {
		if k := unasked(d); k != term.NoObject {
			return interview(a, k, p.Manners[0])
		}
	}
	if applicants(d) == 0 {
		return false // there is nobody to find out about, or to make an offer
	}
	for _, how := range p.Manners {
		if k := unexamined(d, evidenceOf(how)); k != term.NoObject {
			return interview(a, k, how)
		}
	}
	if p.Twice {
		d.Look(observe.OfEvidence)
		if k := p.again(d); k != term.NoObject {
			return interview(a, k, p.Manners[0])
		}
	}
	if !p.ripe(d) {
		return false
	}
	d.Look(observe.OfEvidence)
	score := func(c *observe.Candidate) float64 { return c.Sheet.Score }
	if p.Feels {
		score = func(c *observe.Candidate) float64 { return c.Overall.Score }
	}
	if k := bestOf(d, score); k != term.NoObject && !thinking(d) {
		return to(a, term.Offer, k)
	}
	return false
}

// to makes an act that waits one that is done to an object.
func to(a *term.Act, v term.Verb, o term.ObjectID) bool {
	a.Verb, a.Object = v, o
	return true
}

// unasked is a colleague who could be asked about a post and has not been.
func unasked(d *observe.Desk) term.ObjectID {
	for i := range d.Candidates {
		if c := &d.Candidates[i]; c.State == observe.Unheard && c.Inside != term.NoPerson {
			return c.ID
		}
	}
	return term.NoObject
}

func interview(a *term.Act, k term.ObjectID, how term.Manner) bool {
	a.Manner = how
	return to(a, term.Interview, k)
}

// again is somebody whose first talk has not been followed by a second.
func (p *Hirer) again(d *observe.Desk) term.ObjectID {
	for i := range d.Candidates {
		if c := &d.Candidates[i]; c.State == observe.Applied && c.Overall.Minutes > 0 && c.Overall.Minutes < 60 {
			return c.ID
		}
	}
	return term.NoObject
}

// thinking reports whether an offer is out.
func thinking(d *observe.Desk) bool {
	for i := range d.Candidates {
		if d.Candidates[i].State == observe.OfferOut {
			return true
		}
	}
	return false
}

// ripe reports whether there is a post that may be filled, and enough have applied, or enough time has passed, to decide.
func (p *Hirer) ripe(d *observe.Desk) bool {
	if !permitted(d) {
		return false
	}
	if applicants(d) >= p.Few {
		return true
	}
	for i := range d.Openings {
		if o := &d.Openings[i]; o.Opened >= 0 && o.Filled == term.NoObject && int(d.Day-o.Opened) >= p.Days {
			return true
		}
	}
	return false
}

// permitted reports whether there is permission to fill a post that nobody has taken.
func permitted(d *observe.Desk) bool {
	for i := range d.Openings {
		if o := &d.Openings[i]; o.Approved && !o.Withdrawn && o.Filled == term.NoObject {
			return true
		}
	}
	return false
}

// seeIn gives somebody who comes or has come a buddy, and an hour of one's own.
func (p *Hirer) seeIn(d *observe.Desk, a *term.Act) bool {
	for i := range d.Candidates {
		c := &d.Candidates[i]
		switch {
		case p.Buddies && c.Buddy == term.NoPerson && (c.State == observe.Joining || c.State == observe.Joined):
			if q := buddy(d, c); q != nil {
				a.Person = q.ID
				return to(a, term.Onboard, c.ID)
			}
		case c.State == observe.Joined && c.Welcomed == 0:
			return to(a, term.Onboard, c.ID)
		}
	}
	return false
}

// buddy is who could see a newcomer in: of the others whoever was not spoken with for longest, or nil.
func buddy(d *observe.Desk, c *observe.Candidate) *observe.Person {
	d.Look(observe.OfPeople)
	var found *observe.Person
	for i := range d.People {
		q := &d.People[i]
		if !q.Gone && q.ID != c.Place && (found == nil || q.LastSpoken < found.LastSpoken) {
			found = q
		}
	}
	return found
}

// Explorer finds out the business of IT: visits what it has heard of, asks who owns what, settles what hangs on it; else as balanced.
type Explorer struct{ others *Archetype }

// Decide implements Decider.
func (p *Explorer) Decide(d *observe.Desk) term.Act {
	if d.Stop == term.Gap {
		if a := idle; explore(d, &a) {
			return a
		}
	}
	return p.others.managed(d)
}

// visitsEnough is how often a place is worth a visit: what runs at night shows seldom.
const visitsEnough = 2

func explore(d *observe.Desk, a *term.Act) bool {
	if d.Unsettled() { // which for most of a year nothing is
		if k := pickSystem(d, unsettled); k != term.NoObject {
			return to(a, term.Unblock, k)
		}
	}
	if k := d.Unvisited(visitsEnough); k != term.NoObject {
		return to(a, term.Visit, k)
	}
	return false
}

// Operator runs machines by one fixed rule, and does nothing else: what is down is restarted, what is flawed is patched, and what has most
// to do gives some of it away.
type Operator struct{}

// Decide implements Decider.
func (*Operator) Decide(d *observe.Desk) term.Act {
	switch d.Stop {
	case term.Briefing:
		return promises(d, 0)
	case term.Scene:
		return best(d, func(a term.Act) int { return int(is(a.Verb == term.Operate)) })
	}
	a := idle
	operate(d, &a)
	return a
}

// operate is what the fixed rule says.
func operate(d *observe.Desk, a *term.Act) bool {
	k, how := urgent(d)
	if k == term.NoObject {
		return false
	}
	a.Verb, a.Object, a.Manner = term.Operate, k, how
	return true
}

// urgent is the machine that wants something first, and what: of those that are down the first, else of those with a flaw, else who has most to do.
func urgent(d *observe.Desk) (k term.ObjectID, how term.Manner) {
	flaw, hot, most := term.NoObject, term.NoObject, 0.0
	for i := range d.Machines {
		m := term.ObjectID(i)
		load, flawed, down := d.Condition(m)
		if down {
			return m, term.Restart
		}
		if flawed && flaw == term.NoObject {
			flaw = m
		}
		if load > most {
			hot, most = m, load
		}
	}
	if flaw != term.NoObject {
		return flaw, term.Patch
	}
	return hot, term.Shift
}

var onOrganise = rng.Named("organise")

// organise is what an archetype does about machines, posts and the map, where there are any: who likes own work looks after machines, who
// judges asks everybody the same and goes by the sheet, who visits people visits systems.
func (p *Archetype) organise(d *observe.Desk, a *term.Act) bool {
	if p.Away > .5 {
		return false
	}
	if len(d.Machines) > 0 && chance(d, max(p.Own, .3), onOrganise) {
		return operate(d, a)
	}
	if len(d.Openings) > 0 && !d.HiringRests() && chance(d, max(p.Attends, .3), onOrganise.With(1)) {
		h := &byImpression
		if p.Judges >= .5 {
			h = &bySheet
		}
		if h.hire(d, a) {
			return true
		}
	}
	if len(d.Systems) > 0 && explore(d, a) { // asked first, since for most of a year there is nothing to find out
		if chance(d, p.Visits, onOrganise.With(2)) {
			return true
		}
		*a = idle // as it was
	}
	return false
}

// How archetypes hire, and how the attentive policy does.
var (
	byImpression = Hirer{Manners: []term.Manner{term.Unstructured}, Feels: true, Few: 4, Days: 25}
	bySheet      = Hirer{Manners: []term.Manner{term.Structured}, Few: 4, Days: 25, Buddies: true}
	insideToo    = Hirer{Manners: []term.Manner{term.Structured}, Few: 4, Days: 25, Buddies: true, Inside: true}
)
