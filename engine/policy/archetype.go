package policy

import (
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Archetype is a way of managing, told by how often it does what. Shares are chances per gap, 0 to 1.
type Archetype struct {
	Name     string
	Attends  float64 // takes up a matter that lies there
	Writes   float64 // answers it in writing rather than by word of mouth
	Judges   float64 // chooses the way by how clear the matter reads, instead of by habit
	Asks     float64 // asks what stands behind a matter that came back
	Own      float64 // weight of technical work of one's own, in what is left of the gaps
	Visits   float64 // weight of talking to whoever has not been talked to for longest
	Controls float64 // weight of checking on people's work
	Searches float64 // weight of reading and finding out
	Thanks   float64 // weight of thanking somebody
	Tells    float64 // weight of saying what it is all for, in writing or to everybody
	Stands   float64 // weight of being about: the coffee corner
	Away     float64 // weight of being elsewhere
	Promises int     // promises given at the briefing
}

// archetypes are declared ways of managing. Shares are always relative to such a set: changing a row changes the shares.
var archetypes = [...]Archetype{
	{Name: "hands-on", Attends: .45, Writes: .5, Asks: .1, Own: .7, Visits: .08, Searches: .1, Tells: .12, Promises: 2},
	{Name: "mail-first", Attends: .85, Writes: 1, Asks: .1, Own: .35, Searches: .35, Tells: .3, Promises: 9},
	{Name: "absent", Attends: .15, Writes: .8, Asks: .05, Searches: .15, Away: .85, Promises: 1},
	{Name: "micromanager", Attends: .6, Writes: .2, Asks: .1, Own: .1, Controls: .8, Tells: .1, Promises: 3},
	{Name: "researcher", Attends: .35, Writes: .9, Asks: .15, Own: .1, Searches: .7, Tells: .2, Promises: 1},
	{Name: "people-first", Attends: .7, Writes: .1, Judges: .5, Asks: .8, Visits: .65, Thanks: .2, Tells: .05, Stands: .1, Promises: 3},
	{Name: "balanced", Attends: .72, Writes: .4, Judges: .9, Asks: .7, Own: .2, Visits: .6, Searches: .1, Thanks: .1, Tells: .05, Stands: .05, Promises: 2},
	{Name: "novice", Attends: .6, Writes: .6, Judges: .2, Asks: .2, Own: .45, Visits: .15, Controls: .1, Searches: .15, Tells: .15, Promises: 9},
}

// Archetypes returns the names of the declared set, in order.
func Archetypes() []string {
	names := make([]string, len(archetypes))
	for i := range archetypes {
		names[i] = archetypes[i].Name
	}
	return names
}

// The occasions of an archetype's own chance, hashed once.
var (
	onActivity = rng.Named("activity")
	onAsk      = rng.Named("ask")
	onAttend   = rng.Named("attend")
	onJudge    = rng.Named("judge")
	onPart     = rng.Named("part")
	onPick     = rng.Named("pick")
	onWrite    = rng.Named("write")
)

// chance is a keyed draw of the policy's own in this gap.
func chance(d *observe.Desk, probability float64, o rng.Occasion) bool {
	return uniform(d, o) < probability
}

func uniform(d *observe.Desk, o rng.Occasion) float64 {
	return d.Luck.Draws(rng.Policy, int(d.Day)+1, o).Uniform(d.Gap)
}

// Decide implements Decider.
func (p *Archetype) Decide(d *observe.Desk) (a term.Act) {
	p.DecideInto(d, &a)
	return a
}

// idle is the act that waits, which is made into another by whoever has something to do: it lies ready, so that it need not be made up first.
var idle = term.NewAct(term.Wait)

// DecideInto decides as Decide does, and fills in what it comes to where it is wanted. Handed from one to the other an act would be copied while its
// parts are still on the way to memory, for which a copy has to wait.
func (p *Archetype) DecideInto(d *observe.Desk, a *term.Act) {
	*a = idle
	if d.Stop == term.Gap && (p.organise(d, a) || p.outward(d, a)) {
		return
	}
	p.manage(d, a)
}

// managed is what those do as an archetype does who have a way of their own with posts, the map, machines or proposals.
func (p *Archetype) managed(d *observe.Desk) term.Act {
	a := idle
	p.manage(d, &a)
	return a
}

// manage is what an archetype does with people and matters, and all it does where there are no posts, no map and no machines.
func (p *Archetype) manage(d *observe.Desk, a *term.Act) {
	switch {
	case d.Stop == term.Briefing:
		*a = promises(d, p.Promises)
	case d.Stop == term.Scene:
		*a = best(d, func(a term.Act) int { return p.suits(a) })
	case chance(d, p.Attends, onAttend) && p.attend(d, a):
	default:
		p.activity(d, a)
	}
}

// suits scores a choice of a scene by habit: the way it would take, asking or answering.
func (p *Archetype) suits(a term.Act) int {
	score := 0
	switch {
	case a.Person == term.NoPerson:
		score += int(10 * max(p.Own, p.Away))
	case a.Channel.Written():
		score += int(10 * p.Writes)
	default:
		score += int(10 * (1 - p.Writes))
	}
	if a.Verb == term.Ask || a.Verb == term.Notice {
		score += int(10 * p.Asks)
	}
	if a.Channel == term.Aside {
		score += int(4 * p.Judges)
	}
	return score
}

// attend takes up who waits, or else the oldest matter that nothing is on its way about; a manager who judges waits for its owner.
func (p *Archetype) attend(d *observe.Desk, a *term.Act) bool {
	if q := d.Waiter(); q != nil && q.Matter != term.NoMatter {
		p.treat(d, d.Matter(q.Matter), true, a)
		return true
	}
	m := oldest(d, func(m *observe.Matter) bool { return !(m.Answered && m.Opened) && !d.Pending(m.ID) })
	if m == nil {
		return false
	}
	p.treat(d, m, false, a)
	return true
}

// treat answers or asks, in writing or in person.
func (p *Archetype) treat(d *observe.Desk, m *observe.Matter, here bool, a *term.Act) {
	q := d.At(m.Person)
	again := q.LastAct == term.Ask && q.LastCame == term.Deflected // asked already, and nothing was said: answer what was asked
	ask := m.Rounds >= 1 && !m.Opened && !(again && !m.Answered) && chance(d, p.Asks, onAsk)
	verb, way := term.Answer, term.Walk
	if !here || ask {
		way = p.way(d, m, q, ask)
	}
	if ask || m.Answered {
		verb = term.Ask
	}
	a.Verb, a.Person, a.Channel, a.Matter = verb, m.Person, wayTo(q, way), m.ID
}

// way is how a matter is taken up with somebody who does not stand there with it, or is asked what stands behind it.
func (p *Archetype) way(d *observe.Desk, m *observe.Matter, q *observe.Person, ask bool) term.Channel {
	judges := chance(d, p.Judges, onJudge)
	switch {
	case judges && (m.Unclear == term.Fine && m.Rounds < 2 || !hears(q)):
		return term.Chat
	case !judges && chance(d, p.Writes, onWrite):
		return term.Mail
	case q.Remote || !q.Present:
		return term.Call
	case ask && judges:
		return term.Aside
	}
	return term.Walk
}

// activity fills a gap in which no matter is taken up, by the weights of the archetype. It is given an act that waits, as all that it calls are.
func (p *Archetype) activity(d *observe.Desk, a *term.Act) {
	sum := p.Own + p.Visits + p.Controls + p.Searches + p.Thanks + p.Tells + p.Stands + p.Away
	u := uniform(d, onActivity) * sum
	for k, w := range [...]float64{p.Own, p.Visits, p.Controls, p.Searches, p.Thanks, p.Tells, p.Stands} {
		if u -= w; u >= 0 {
			continue
		}
		switch k {
		case 0:
			a.Verb = term.OwnWork
		case 1:
			p.talk(d, a)
		case 2:
			p.control(d, a)
		case 3:
			p.search(d, a)
		case 4:
			p.visit(d, pick(d, term.Recognise, term.Thank), term.Walk, a)
		case 5:
			p.tell(d, a)
		case 6:
			a.Verb = term.Coffee
		}
		return
	}
}

// pick takes one of several verbs, each equally often.
func pick(d *observe.Desk, verbs ...term.Verb) term.Verb {
	return verbs[min(int(uniform(d, onPick)*float64(len(verbs))), len(verbs)-1)]
}

// talk is time for somebody: mostly a one-to-one on their agenda, now and then what it is for, a word on the work, a decision given away.
func (p *Archetype) talk(d *observe.Desk, a *term.Act) {
	v := pick(d, term.OneToOne, term.OneToOne, term.OneToOne, term.Talk, term.Purpose, term.Feedback, term.Delegate)
	p.visit(d, v, term.Aside, a)
	switch {
	case v == term.OneToOne && chance(d, p.Judges, onJudge):
		a.Manner = term.TheirAgenda
	case v == term.Feedback && chance(d, p.Judges, onJudge):
		a.Manner = term.OnTask
	}
}

// control is checking: how far it is, a look over what was done, a task taken over, a word on the person.
func (p *Archetype) control(d *observe.Desk, a *term.Act) {
	v := pick(d, term.OneToOne, term.Talk, term.Talk, term.Review, term.TakeTask, term.Feedback)
	p.visit(d, v, term.Walk, a)
	switch v {
	case term.OneToOne:
		a.Manner = term.OnStatus
	case term.Feedback:
		a.Manner = term.OnSelf
	}
}

// tell says what it is all for: in a mail to somebody, or to everybody who is there.
func (p *Archetype) tell(d *observe.Desk, a *term.Act) {
	way := term.Gathering
	if chance(d, p.Writes, onWrite) {
		way = term.Mail
	}
	p.visit(d, term.Purpose, way, a)
}

// search is reading and finding out: the inbox while it is full, else how others of the kind turned out.
func (p *Archetype) search(d *observe.Desk, a *term.Act) {
	if d.Unread > 8 || len(d.Projects) == 0 {
		a.Verb = term.ReadMail
		return
	}
	d.Look(observe.OfProjects)
	a.Verb, a.Project = term.Research, d.Projects[int(d.Day+1)%len(d.Projects)].ID
}

// visit turns to whoever is there and has not been talked to for longest; one who judges leaves people with headphones alone.
func (p *Archetype) visit(d *observe.Desk, verb term.Verb, way term.Channel, a *term.Act) {
	q := longest(d, func(q *observe.Person) bool { return hears(q) && !(q.Headphones && p.Judges > .3) })
	if q == nil {
		a.Verb = term.Coffee
		return
	}
	a.Verb, a.Person, a.Channel = verb, q.ID, way
}
