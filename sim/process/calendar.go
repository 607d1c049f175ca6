package process

import (
	"math"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

var onRated = rng.Named("rated")

// Holiday reports whether nobody works today.
func (c *Context) Holiday() bool { return len(c.Spec.Calendar.Dates) > 0 && c.page().off }

// Away reports whether somebody is away today, as the calendar has it.
func (c *Context) Away(i int) bool { return len(c.State.Dated) > 0 && c.page().away[i] }

// Off reports whether somebody is not at work today: away, or on a week off.
func (c *Context) Off(i int) bool {
	return c.Away(i) || len(c.State.Minds) > 0 && c.State.Minds[i].DaysOff > 0
}

// away says of everybody whether they are away today; it is empty where nobody is, as on most days.
func (c *Context) away() []bool {
	if len(c.State.Dated) > 0 {
		if p := c.page(); p.some {
			return p.away
		}
	}
	return nil
}

// page is what the calendar says of a day, and of those after it until anything in it begins or ends: most days say what the one before said, and
// everybody is asked about several times in each. It is scratch and says nothing that the specification does not.
type page struct {
	spec  *org.Spec
	from  quantity.Day // the first day that it holds for
	days  uint         // how many there are of them
	off   bool         // nobody works
	away  []bool       // who is away
	some  bool         // whether anybody is
	begin []int        // what begins, or may: a release can be moved
	end   []int        // what ends, or may
}

// page returns what the calendar says of the present day.
func (c *Context) page() *page {
	t := &c.scratch().page
	if s := c.State; uint(s.Day-t.from) >= t.days || t.spec != c.Spec || len(t.away) != len(s.People) {
		t.turn(c.Spec, s.Day, len(s.People))
	}
	return t
}

// turn reads the page of a day.
func (t *page) turn(spec *org.Spec, day quantity.Day, people int) {
	*t = page{spec: spec, from: day, away: lent(t.away, people), begin: t.begin[:0], end: t.end[:0]}
	clear(t.away)
	until, dates := quantity.Day(math.MaxInt32), spec.Calendar.Dates
	for k := range dates {
		switch d := &dates[k]; {
		case d.Kind == org.Release:
			t.begin, t.end = append(t.begin, k), append(t.end, k)
		case d.To < day:
		case d.From > max(day, 0):
			until = min(until, d.From)
		default:
			until = min(until, t.holds(d, k, day))
		}
	}
	if day < 0 { // before the run, it is as on its first day
		until = min(until, 0)
	}
	t.days = uint(until - day)
}

// holds notes a date that lies on a day, and returns the day on which the page says something else of it.
func (t *page) holds(d *org.Date, k int, day quantity.Day) quantity.Day {
	switch {
	case d.Kind == org.Holiday && d.Holds(day):
		t.off = true
	case d.Kind == org.Absence && d.Holds(max(day, 0)) && uint(d.Person) < uint(len(t.away)):
		t.away[d.Person], t.some = true, true
	}
	if d.From == day {
		t.begin = append(t.begin, k)
	}
	if d.To == day {
		t.end = append(t.end, k)
	}
	if d.From == day || d.To == day { // what began is over with its day, and so is what ended
		return day + 1
	}
	return d.To
}

// DatesBegin opens what the calendar holds from today on: it is told, and a re-organisation moves people and changes the boss.
func DatesBegin(c *Context) {
	if len(c.State.Dated) == 0 {
		return
	}
	for _, k := range c.page().begin {
		d, was := &c.Spec.Calendar.Dates[k], &c.State.Dated[k]
		if was.State != org.DateAhead {
			continue
		}
		if from, _ := c.State.Lies(k, d); from > c.State.Day || from < c.State.Day && d.Kind != org.Release { // a release may be moved to before today
			continue
		}
		if d.Kind == org.Release {
			was.Moved = c.State.Moved(d.Project)
		}
		was.State = org.DateOpen
		c.Tell(org.News{Kind: org.NewsDate, Person: d.Person, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: k})
		if d.Kind == org.Reorganisation {
			c.reorganise(d)
		}
	}
}

// reorganise moves people to other projects and puts somebody else above the manager. Who is moved is shaken, keeps what they know, and
// begins anew where they come to.
func (c *Context) reorganise(d *org.Date) {
	for _, m := range d.Moves {
		i := int(m.Person)
		x := &c.State.People[i]
		if x.Gone || x.Project == m.Project {
			continue
		}
		c.Reassign(i, m.Project)
		c.lift(i, -c.Params.Affect.GoodEvent)
		c.Shocked(i, org.ShockReorganised)
		c.Because("calendar", person(i), term.NoMatter, "project", 1, "a re-organisation")
	}
	if d.NewBoss {
		c.State.Bosses++
		c.NewBoss()
	}
}

// DatesEnd closes what the calendar holds until tonight: whether a release was made, who was never told their rating, the books of a
// quarter.
func DatesEnd(c *Context) {
	if len(c.State.Dated) == 0 {
		return
	}
	for _, k := range c.page().end {
		d, was := &c.Spec.Calendar.Dates[k], &c.State.Dated[k]
		if was.State != org.DateOpen {
			continue
		}
		if _, to := c.State.Lies(k, d); to > c.State.Day {
			continue
		}
		was.State = org.DateHeld
		switch d.Kind {
		case org.Release:
			c.released(d, was, k)
		case org.ReviewCycle:
			c.reviewed(was, k)
		case org.QuarterEnd:
			if c.self() != nil {
				c.weigh(c.Params.Year.Closing, "closing the books")
			}
		}
	}
}

// released tells whether what was announced is there on its day, which is the day it has been moved to in time: everybody who works on it
// feels it.
func (c *Context) released(d *org.Date, was *org.Dated, k int) {
	w, lift, came := &c.State.Work[d.Project], c.Params.Year.Made, term.Done
	if w.Finished < 0 || w.Finished > c.State.Day {
		was.State, lift, came = org.DateMissed, num.Mul(-2, lift)/c.Params.Affect.BadWeight, term.Refused
	}
	for i := range c.State.People {
		if x := &c.State.People[i]; !x.Gone && x.Project == d.Project {
			c.lift(i, lift)
		}
	}
	a := term.NewAct(term.Plan)
	a.Project = d.Project
	if came == term.Done {
		c.Grew(&a, term.Agreed)
	} else {
		c.Grew(&a, term.Refused)
	}
	c.Tell(org.News{Kind: org.NewsDate, Person: term.NoPerson, Matter: term.NoMatter, Act: a, Outcome: came, Index: k})
}

// reviewed ends a review cycle: whoever was never told their rating gets it from a form, and minds.
func (c *Context) reviewed(was *org.Dated, k int) {
	for i := range c.State.People {
		if x := &c.State.People[i]; x.Gone || was.Rated&(1<<i) != 0 {
			continue
		}
		was.State = org.DateMissed
		c.Letdown(i, c.Params.Year.Unrated, "a rating from a form")
		if c.Rating(i) < c.Params.Year.Poor {
			c.Shocked(i, org.ShockReview)
		}
	}
	came := term.Done
	if was.State == org.DateMissed {
		came = term.Refused
	}
	c.Tell(org.News{Kind: org.NewsDate, Person: term.NoPerson, Matter: term.NoMatter, Act: term.NewAct(term.Rate), Outcome: came, Index: k})
}

// Reviewing returns the review cycle that is open today, or -1.
func (c *Context) Reviewing() int {
	if len(c.State.Dated) == 0 {
		return -1
	}
	return c.Spec.Calendar.On(org.ReviewCycle, c.State.Day)
}

// Rating is the rating the manager would give somebody now, in z: r of the truth, an error of their own, leniency where people are read in
// full.
func (c *Context) Rating(i int) float64 {
	if c.mind(i) != nil && runs(c.Spec.Uses.Reading, c.Params.Reading.On) {
		return c.score(i, term.ReadRating, term.Aside)
	}
	p := &c.Params.Reading
	z := num.Clamp(c.State.People[i].Ability/c.Params.People.AbilitySD, -3, 3)
	e := c.Normal(rng.RaterError, i, c.day()/65, onRated)
	return num.Mul(p.Rating, z) + num.Mul(num.Sqrt(1-num.Mul(p.Rating, p.Rating)), e) + p.Leniency
}

// rated is how somebody takes their rating: a poor one hard, unless its reasons are told with it.
func (c *Context) rated(a *term.Act) term.Outcome {
	score := c.Rating(int(a.Person))
	if a.Manner == term.Warmly {
		score += c.Params.Year.Lenient
	}
	if score < c.Params.Year.Poor && a.Manner != term.WithReasons {
		return term.Resisted
	}
	return term.Understood
}

// TellsRating marks that somebody is being told their rating; a rating in writing counts from when it is sent.
func (c *Context) TellsRating(i int) {
	if k := c.Reviewing(); k >= 0 {
		c.State.Dated[k].Rated |= 1 << i
	}
}

// Rated books how somebody took their rating: with its reasons it is just however it falls, a poor one without them shakes.
func (c *Context) Rated(a *term.Act, came term.Outcome) {
	i := int(a.Person)
	m := c.mind(i)
	if m == nil {
		return
	}
	c.Read(i, term.ReadRating)
	if came == term.Resisted {
		c.Shocked(i, org.ShockReview)
	}
	if !runs(c.Spec.Uses.Justice, c.Params.Justice.On) {
		return
	}
	p, step := &c.Params.Justice, 0.0
	switch {
	case a.Manner == term.WithReasons:
		step = p.WithReasons
	case came == term.Resisted:
		step = -num.Mul(p.Without, c.State.People[i].Sensitivity)
	}
	m.Justice = num.Clamp(m.Justice+step, -p.Most, p.Most)
	c.Because("justice", person(i), term.NoMatter, "justice", step, "a rating")
}

// Rest ends a day on which nobody worked: everybody restores, nothing moves.
func Rest(c *Context) {
	for i := range c.State.People {
		x := &c.State.People[i]
		x.Output, x.Focus, x.Late, x.Present, x.Headphones = 0, 0, 0, false, false
		x.Waiting, x.Matter = false, term.NoMatter
		x.Strain = num.Mul(x.Strain, 1-c.Params.Strain.Recovery)
	}
}
