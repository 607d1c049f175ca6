package process

import (
	"slices"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// mapped reports whether there is a map of the business of IT and its sub-model runs.
func (c *Context) mapped() bool { return len(c.State.Systems) > 0 && c.Params.Systems.On != 0 }

// Systems lets the business of IT go on, seen or not: systems change, projects come to the point where they meet what they depend on, and
// jobs run in the night. What the manager knows of a dependency makes it less likely to break something, what is settled with its owner
// takes that away; what nobody thought of arrives unannounced.
func Systems(c *Context) {
	if !c.mapped() {
		return
	}
	systems, people, flows := c.State.Systems, c.State.People, c.State.Flows
	declared := c.Spec.Flows[:len(flows)]
	week := c.State.Day > 0 && c.State.Day.Weekday() == 0
	for k := range systems {
		y := &systems[k]
		if owner := int(y.Owner); uint(owner) < uint(len(people)) && people[owner].Gone { // nobody owns it any more
			y.Owner = term.NoPerson
			y.Version++
		}
		if week {
			c.change(k)
		}
	}
	nearing := c.nearing()
	for k := range flows {
		switch {
		case declared[k].Night:
			c.overnight(k)
		case nearing && !flows[k].Met:
			c.meets(k)
		}
	}
}

// nearing reports whether any project is near enough to its end to meet what it depends on.
func (c *Context) nearing() bool {
	work := c.State.Work
	for j := range work {
		if c.comes(&work[j]) {
			return true
		}
	}
	return false
}

// comes reports whether a project has come to the point where it meets what it depends on.
func (c *Context) comes(w *org.Project) bool {
	return w.Finished < 0 && w.Done >= num.Mul(c.Params.Systems.Meets, w.Work)
}

// change lets a system change now and then; what was known of it is out of date from then on.
func (c *Context) change(k int) {
	y, d := &c.State.Systems[k], &c.Spec.Systems[k]
	drift := d.Drift
	if drift == 0 {
		drift = c.Params.Systems.Drift
	}
	if c.Chance(drift, rng.Incident, k, c.day(), onChange) {
		y.Version++
		c.BecauseOf("systems", term.SortSystem, term.ObjectID(k), y.Owner, "version", 1, "it changes, and what is known of it does not")
	}
}

// flowProject is the project that works at one end of a flow, or NoProject.
func (c *Context) flowProject(k int) term.ProjectID {
	d := &c.Spec.Flows[k]
	if j := c.Spec.Systems[d.From].Project; j != term.NoProject {
		return j
	}
	return c.Spec.Systems[d.To].Project
}

// left is the share of a chance that is left of a dependency breaking something.
func (c *Context) left(k int) float64 {
	settled, fresh := c.State.Flows[k].Settled, c.State.Fresh(c.Spec, k)
	switch {
	case settled && fresh:
		return 0
	case settled, fresh:
		return c.Params.Systems.Foreseen
	}
	return 1
}

// meets is the point at which a project meets what it depends on by day: once, near its end.
func (c *Context) meets(k int) {
	j := c.flowProject(k)
	if j == term.NoProject || !c.comes(&c.State.Work[j]) {
		return
	}
	c.State.Flows[k].Met = true
	if c.Chance(num.Mul(c.Params.Systems.Breaks, c.left(k)), rng.Incident, k, 0, onRelease) {
		c.bite(k, j)
	}
}

// overnight is a job that runs while nobody looks.
func (c *Context) overnight(k int) {
	left := c.left(k)
	if left == 0 {
		return
	}
	chance := num.Mul(c.Params.Systems.Night/quantity.DaysPerWeek, left)
	if c.Chance(chance, rng.Incident, k, c.day(), onNight) {
		c.bite(k, c.flowProject(k))
	}
}

// bite lets a dependency break something: what it costs to mend goes into the project, its people drop what they do, whoever owns the
// other end has not been told, and from now on everybody knows of it.
func (c *Context) bite(k int, j term.ProjectID) {
	s, d, f := c.State, &c.Spec.Flows[k], &c.State.Flows[k]
	hours := d.Costs
	if hours <= 0 {
		hours = c.Params.Systems.Costs
	}
	why := "a dependency that was known and not settled"
	if !s.Fresh(c.Spec, k) {
		why = "a dependency nobody had asked about"
	}
	f.Bitten, f.Last = f.Bitten+1, s.Day
	s.Map.Bitten++
	owner := s.Systems[d.To].Owner
	if j != term.NoProject {
		c.mend(j, hours)
		for i := range s.People {
			if x := &s.People[i]; x.Project == j && !x.Gone {
				c.Interrupted(i)
			}
		}
	}
	if owner != term.NoPerson {
		c.Letdown(int(owner), c.Params.Systems.Blamed, "broke without a word before")
	}
	learned := s.Map.Learned
	c.learnFlow(k)
	s.Map.Learned = learned // by being bitten does not count as finding out
	c.Grew(new(term.NewAct(term.Visit).On(d.From)), term.Misread)
	if d.Matter != term.NoMatter {
		c.Raise(d.Matter)
	}
	c.Tell(org.News{Kind: org.NewsFault, Person: owner, Matter: d.Matter, Act: term.NewAct(term.VerbNone), Index: k})
	c.BecauseOf("systems", term.SortSystem, d.From, owner, "work", hours, why)
}

// mend adds the work of mending what broke to a project that is not done.
func (c *Context) mend(j term.ProjectID, hours float64) {
	switch w := &c.State.Work[j]; {
	case w.Finished >= 0:
	case c.State.InFull():
		c.State.Builds[j].Found += hours
	default:
		w.Work += hours
	}
}

// LearnSystem lets the manager hear that a system exists, and whose it is where owner is true. It reports whether that is new.
func (c *Context) LearnSystem(k int, owner bool) bool {
	y, fresh := &c.State.Systems[k], false
	if y.Known < 0 {
		y.Known, fresh = c.State.Day, true
	}
	if owner && (y.Whose < 0 || y.AsOf != y.Version) {
		fresh = true
	}
	if owner {
		y.Whose, y.AsOf = c.State.Day, y.Version
	}
	if fresh {
		c.State.Map.Learned++
	}
	return fresh
}

// learnFlow lets the manager learn of a dependency, and that both its ends exist. It reports whether that is new, or newer.
func (c *Context) learnFlow(k int) bool {
	f, d := &c.State.Flows[k], &c.Spec.Flows[k]
	fresh := !c.State.Fresh(c.Spec, k)
	c.LearnSystem(int(d.From), false)
	c.LearnSystem(int(d.To), false)
	f.Known = c.State.Day
	f.AsOf = c.State.Systems[d.From].Version + c.State.Systems[d.To].Version
	if fresh {
		c.State.Map.Learned++
	}
	return fresh
}

// touches reports whether a flow begins or ends at a system.
func (c *Context) touches(k, system int) bool {
	d := &c.Spec.Flows[k]
	return int(d.From) == system || int(d.To) == system
}

// VisitSystem goes and looks at a system where it is used: whose it is shows, and most of what hangs on it by day. Each visit looks anew.
// It reports whether anything was learned.
func (c *Context) VisitSystem(k int) bool {
	s, p := c.State, &c.Params.Systems
	y := &s.Systems[k]
	o := onVisit.With(s.Gap).With(k)
	y.Visits++
	learned := c.LearnSystem(k, true)
	for f := range s.Flows {
		if !c.touches(f, k) {
			continue
		}
		chance := p.SeesDay
		if c.Spec.Flows[f].Night {
			chance = p.SeesNight
		}
		if c.Chance(chance, rng.Notice, f, c.day(), o) && c.learnFlow(f) {
			learned = true
		}
	}
	if y.Owner != term.NoPerson && c.atWork(int(y.Owner)) { // who shows it, for as long as it takes: own assumption
		c.Contact(int(y.Owner))
		c.TalkedWith(int(y.Owner), term.Walk, float64(c.Spec.GapMinutes))
		Look(c, int(y.Owner), term.InPerson)
	}
	return learned
}

// knowsSystem reports whether somebody of the team knows a system well enough to say whose it is.
func (c *Context) knowsSystem(i, k int) bool {
	return c.State.Systems[k].Owner == person(i) || slices.Contains(c.Spec.Systems[k].Knows, person(i))
}

// knowsFlow reports whether somebody of the team knows of a dependency: who owns either end does not always, and nobody else is sure to.
func (c *Context) knowsFlow(i, k int) bool {
	d := &c.Spec.Flows[k]
	if slices.Contains(d.Knows, person(i)) {
		return true
	}
	return !d.Night && (c.State.Systems[d.From].Owner == person(i) || c.State.Systems[d.To].Owner == person(i))
}

// tells is the chance that somebody who is asked tells a thing they know.
func (c *Context) tells(a *term.Act) float64 {
	p, x := &c.Params.Systems, &c.State.People[a.Person]
	chance := num.Clamp01(p.Tells + num.Mul(p.Trust, x.Trust-.5))
	if a.Channel.Written() {
		return num.Mul(num.Mul(chance, p.Written), x.Reading)
	}
	return num.Mul(chance, arrives(&c.Params.Channels, x, a.Channel))
}

// asksAbout decides how a question about a system turns out, without changing anything.
func (c *Context) asksAbout(a *term.Act) term.Outcome {
	learned := false
	c.answersAbout(a, func() { learned = true }, func(int) { learned = true })
	switch {
	case learned:
		return term.Learned
	case c.knowsSystem(int(a.Person), int(a.Object)):
		return term.Deflected
	}
	return term.Quiet
}

// answersAbout goes through what somebody says when asked about a system: whose it is, and what they know to hang on it. The same question
// asked for the second time is another occasion.
func (c *Context) answersAbout(a *term.Act, owner func(), flow func(k int)) {
	i, k := int(a.Person), int(a.Object)
	o := onTells.With(k).With(c.State.Systems[k].Asked)
	chance := c.Params.Systems.Points
	if c.knowsSystem(i, k) {
		chance = c.tells(a)
	}
	if c.Chance(chance, rng.Gossip, i, 0, o) {
		owner()
	}
	for f := range c.State.Flows {
		if c.touches(f, k) && c.knowsFlow(i, f) && c.Chance(c.tells(a), rng.Gossip, i, 0, o.With(f)) {
			flow(f)
		}
	}
}

// heardAbout carries what somebody said about a system into what the manager knows.
func (c *Context) heardAbout(a *term.Act, came term.Outcome) {
	if came == term.Learned {
		before := c.State.Map.Learned
		c.answersAbout(a, func() { c.LearnSystem(int(a.Object), true) }, func(k int) { c.learnFlow(k) })
		if c.State.Map.Learned == before { // somebody else said it while the answer was on its way
			c.LearnSystem(int(a.Object), true)
		}
	}
	c.State.Systems[a.Object].Asked++
	c.Contact(int(a.Person))
	c.BecauseOf("systems", term.SortSystem, a.Object, a.Person, "known", float64(c.State.Map.Learned), "asked")
}

// KeeperTells lets a stakeholder who was talked to say what is theirs, and what hangs on it by day.
func (c *Context) KeeperTells(keeper term.ObjectID) {
	if !c.mapped() {
		return
	}
	for k := range c.State.Systems {
		if c.Spec.Systems[k].Keeper != keeper {
			continue
		}
		c.LearnSystem(k, true)
		for f := range c.State.Flows {
			if c.touches(f, k) && !c.Spec.Flows[f].Night {
				c.learnFlow(f)
			}
		}
	}
}

// BossTells lets the boss mention one more place on the map that the manager has not heard of: a process of the business before a system. It
// reports whether there was one.
func (c *Context) BossTells() bool {
	if !c.mapped() {
		return false
	}
	for _, process := range [...]bool{true, false} {
		for k := range c.State.Systems {
			if c.State.Systems[k].Known < 0 && c.Spec.Systems[k].Process == process {
				return c.LearnSystem(k, true)
			}
		}
	}
	return false
}

// SettleFlows arranges what is known to hang on a system with whoever owns it, and returns how many dependencies that settles. Where it has
// changed hands since, it settles none, and whose it is has to be found out again.
func (c *Context) SettleFlows(k int) int {
	s, y := c.State, &c.State.Systems[k]
	if y.AsOf != y.Version {
		y.Whose = -1
		return 0
	}
	n := 0
	for f := range s.Flows {
		if c.touches(f, k) && s.Flows[f].Known >= 0 && !s.Flows[f].Settled {
			s.Flows[f].Settled = true
			n++
		}
	}
	s.Map.Used += n
	if y.Owner != term.NoPerson && c.atWork(int(y.Owner)) {
		c.TalkedWith(int(y.Owner), term.Walk, c.Params.Systems.Settle)
	}
	if n > 0 {
		c.BecauseOf("systems", term.SortSystem, term.ObjectID(k), y.Owner, "settled", float64(n), "arranged with whoever owns it")
	}
	return n
}
