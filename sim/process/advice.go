package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// The named occasions of draws about advisers.
var (
	onView      = rng.Named("adviser-view")
	onHabit     = rng.Named("adviser-habit")
	onAvailable = rng.Named("adviser-free")
	onMiss      = rng.Named("adviser-miss")
	onWolf      = rng.Named("adviser-nothing")
)

// sight is how an adviser sees something: how it stands in truth, and what they take it for, in z; above Params.Advice.Sees there is
// trouble.
type sight struct {
	trouble term.Trouble
	truth   float64
	seen    float64
}

// Free reports whether an adviser has time today.
func (c *Context) Free(k int) bool {
	return c.Chance(c.Params.Advice.Free, rng.Reach, k, c.day(), onAvailable)
}

// Advised asks an adviser about what an act names, or about what they see that weighs most. What they say rests on what they can see alone:
// a mentor sees people and projects from afar, and further; a fellow manager the people on the floor, matters and projects; HR sees people.
// ok is false where it is nothing they can see.
func (c *Context) Advised(a *term.Act) (said term.Advice, ok bool) {
	k := int(a.Object)
	s := &c.State.Advisers[k]
	s.Asked++
	said = term.NoAdvice()
	said.Person, said.Matter, said.Project = a.Person, a.Matter, a.Project
	if a.Person == term.NoPerson && a.Matter == term.NoMatter && a.Project == term.NoProject {
		if said, ok = c.worst(k); !ok {
			return said, false
		}
	}
	saw, ok := c.sees(k, &said)
	if !ok {
		return said, false
	}
	c.say(k, &said, saw)
	return said, true
}

// say makes a piece of advice of a sight, and remembers it.
func (c *Context) say(k int, said *term.Advice, saw sight) {
	p, s := &c.Params.Advice, &c.State.Advisers[k]
	said.Day, said.Until = c.State.Day, c.State.Day+quantity.Day(p.Horizon)
	if said.Project != term.NoProject {
		said.Until = max(c.State.Work[said.Project].Due, c.State.Day+1)
	}
	if saw.seen > p.Sees {
		said.Sees = saw.trouble
	}
	c.suggest(k, said)
	sure := num.Logistic(num.Mul(1.7, max(saw.seen-p.Sees, p.Sees-saw.seen)))
	said.Sure = int8(num.Clamp(num.Mul(100, sure), 50, 95))
	s.Last = *said
	c.Because("advice", said.Person, said.Matter, said.Sees.String(), saw.seen-saw.truth, c.Spec.Advisers[k].Kind.String())
	for i := range s.Kept {
		if x := &s.Open[i]; x.Person == said.Person && x.Matter == said.Matter && x.Project == said.Project {
			*x = *said // asked again: what is said last is what counts, once
			return
		}
	}
	if s.Kept == len(s.Open) {
		copy(s.Open[:], s.Open[1:])
		s.Kept--
	}
	s.Open[s.Kept] = *said
	s.Kept++
}

// sees is what an adviser takes something for: z_obs = r*z + sqrt(1-r^2)*e + bias, with an error of their own that lasts for a month.
func (c *Context) sees(k int, about *term.Advice) (sight, bool) {
	p, d := &c.Params.Advice, &c.Spec.Advisers[k]
	v, r, who := sight{}, 0.0, 0
	switch {
	case about.Matter != term.NoMatter:
		if d.Kind != term.Peer {
			return v, false
		}
		v, r, who = sight{trouble: term.Unsaid, truth: unsaid(&c.State.Desk[about.Matter])}, p.Matter, 2000+int(about.Matter)
	case about.Person != term.NoPerson:
		x := &c.State.People[about.Person]
		if x.Gone || d.Kind == term.Peer && x.Remote {
			return v, false
		}
		v, r, who = sight{trouble: term.Leaving, truth: c.Unrest(int(about.Person))}, p.Person, int(about.Person)
	default:
		if d.Kind == term.HR || c.State.Work[about.Project].Finished >= 0 {
			return v, false
		}
		v, r, who = sight{trouble: term.Late, truth: c.Lateness(about.Project)}, p.Project, 1000+int(about.Project)
	}
	bias := 0.0
	switch {
	case d.Kind == term.Mentor:
		r = num.Clamp01(r + p.Far)
		if v.trouble == d.Battle {
			bias = p.Battle
		}
	case d.Kind == term.HR:
		bias = p.Risk
	}
	e := c.Normal(rng.RaterError, who, c.day()/20, onView.With(k))
	v.seen = num.Mul(r, v.truth) + num.Mul(num.Sqrt(1-num.Mul(r, r)), e) + bias
	return v, true
}

// worst is what an adviser sees that weighs most.
func (c *Context) worst(k int) (term.Advice, bool) {
	best, high := term.NoAdvice(), -99.0
	try := func(a term.Advice) {
		if saw, ok := c.sees(k, &a); ok && saw.seen > high {
			best, high = a, saw.seen
		}
	}
	for i := range c.State.People {
		a := term.NoAdvice()
		a.Person = person(i)
		try(a)
	}
	for j := range c.State.Work {
		a := term.NoAdvice()
		a.Project = term.ProjectID(j)
		try(a)
	}
	return best, high > -99
}

// suggest is what an adviser would do about what they see, each in their own way.
func (c *Context) suggest(k int, a *term.Advice) {
	d, s := &c.Spec.Advisers[k], &c.State.Advisers[k]
	switch {
	case d.Kind == term.Peer && c.Chance(c.Params.Advice.Habit, rng.Notice, k, c.day(), onHabit):
		a.Do, a.Way = s.Habit.Do, s.Habit.Way
	case a.Sees == term.NoTrouble:
		a.Do = term.LeaveAlone
	case d.Kind == term.HR:
		a.Do, a.Way, a.How = term.OneToOne, term.Aside, term.OnTask
	case a.Sees == term.Leaving:
		a.Do, a.Way, a.How = term.OneToOne, term.Aside, term.TheirAgenda
	case a.Sees == term.Unsaid:
		a.Do, a.Way = term.Ask, term.Aside
	default:
		a.Do, a.Way, a.How = term.MoveDate, term.Walk, term.WithReasons
	}
}

// Habits are what a fellow manager may have found to work, one of them drawn from the cast.
func Habits() [5]org.Habit {
	return [...]org.Habit{
		{Do: term.Talk, Way: term.Walk},
		{Do: term.Answer, Way: term.Mail},
		{Do: term.TakeTask},
		{Do: term.Meet},
		{Do: term.OneToOne, Way: term.Aside},
	}
}

// Unrest is how near somebody is to leaving, in z: what their leaning says where people can leave, else what strain and trust would make
// one expect.
func (c *Context) Unrest(i int) float64 {
	if m := c.mind(i); m != nil && runs(c.Spec.Uses.Turnover, c.Params.Turnover.On) {
		return num.Clamp(Leaning(c, i), -3, 3)
	}
	x := &c.State.People[i]
	return num.Clamp(x.Strain-num.Mul(6, x.Trust-.5), -3, 3)
}

// unsaid is the weight of what stands behind a matter, in z about the lightest that is worth saying.
func unsaid(d *org.Matter) float64 {
	if d.Opened {
		return -1
	}
	return num.Clamp(num.Mul(4, d.Concern)-1, -1, 3)
}

// Lateness is how far a project is from being done by its public date, in z: log of the days it still takes at the pace so far over the days
// that are left, on the scale on which projects differ. 0 is just in time.
func (c *Context) Lateness(j term.ProjectID) float64 {
	w := &c.State.Work[j]
	left := max(float64(w.Due-c.State.Day), .5)
	days := max(w.Work-w.Done, 0) / max(c.pace(j), .1)
	if days <= 0 {
		return -3
	}
	return num.Clamp(num.Log(days/left)/c.Params.Slip.Sigma, -3, 3)
}

// pace is what a project has brought a day so far, or what its people would bring on ordinary days while it is young [focus-h/d].
func (c *Context) pace(j term.ProjectID) float64 {
	w := &c.State.Work[j]
	ordinary := num.Mul(c.Params.Focus.HoursPerDay, float64(headcount(c.State.People, j)))
	if c.State.Day < 5 {
		return ordinary
	}
	return max((w.Done-w.Start)/float64(c.State.Day+1), num.Mul(.2, ordinary))
}
