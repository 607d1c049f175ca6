package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Forewarn lets a mentor speak up once unasked, about two weeks ahead of trouble they can see coming: a project that will not be done on a
// date ten working days off, or somebody who is much nearer to leaving than people usually are. They miss three in ten; and in one play in
// five a mentor speaks up about nothing, on a day of their own, unless trouble has come first.
func Forewarn(c *Context) {
	advisers := c.State.Advisers
	declared := c.Spec.Advisers[:len(advisers)]
	for k := range advisers {
		if advisers[k].Spoke || declared[k].Kind != term.Mentor {
			continue
		}
		if about, ok := c.coming(k); ok {
			c.warn(k, about)
		}
	}
}

// coming is trouble a mentor speaks up about this morning.
func (c *Context) coming(k int) (term.Advice, bool) {
	p, a := &c.Params.Advice, term.NoAdvice()
	speaks := func(what int) bool { return !c.Chance(p.Miss, rng.Notice, k, 0, onMiss.With(what)) }
	for j := range c.State.Work {
		w := &c.State.Work[j]
		if int(w.Due-c.State.Day) == p.Ahead && w.Finished < 0 && c.Lateness(term.ProjectID(j)) > 0 && speaks(1000+j) {
			a.Project, a.Sees = term.ProjectID(j), term.Late
			return a, true
		}
	}
	for i := range c.State.People {
		s := &c.State.Advisers[k]
		if s.Judged&(1<<i) != 0 || c.State.People[i].Gone || c.State.Day.Weekday() != quantity.Monday || c.Unrest(i) < p.Alarm {
			continue
		}
		if s.Judged |= 1 << i; speaks(i) {
			a.Person, a.Sees = person(i), term.Leaving
			return a, true
		}
	}
	return c.nothing(k)
}

// nothing is what a mentor speaks up about where there is nothing, in some plays, on a day of their own.
func (c *Context) nothing(k int) (term.Advice, bool) {
	a := term.NoAdvice()
	last := c.Spec.Weeks*quantity.DaysPerWeek - c.Params.Advice.Ahead
	if last <= 1 || !c.Chance(c.Params.Advice.False, rng.Notice, k, 0, onWolf) {
		return a, false
	}
	if day := 1 + int(num.Mul(float64(last-1), c.Uniform(rng.Notice, k, 0, onWolf.With(1)))); day != c.day() {
		return a, false
	}
	return c.worst(k)
}

// warn lets a mentor say unasked what they see coming.
func (c *Context) warn(k int, about term.Advice) {
	s := &c.State.Advisers[k]
	trouble := about.Sees
	saw, ok := c.sees(k, &about)
	if !ok {
		return
	}
	if trouble == term.NoTrouble {
		trouble = saw.trouble
	}
	about.Unasked = true
	saw.trouble, saw.seen = trouble, max(saw.seen, c.Params.Advice.Sees+.3) // who speaks up unasked is sure enough to
	c.say(k, &about, saw)
	s.Spoke = true
	c.Tell(org.News{Kind: org.NewsAdvice, Person: about.Person, Matter: term.NoMatter, Act: term.NewAct(term.Advise), Index: k})
}

// Verdicts lets earlier advice come out: by its day everybody knows whether there was what an adviser saw. What nobody can tell is not counted.
func Verdicts(c *Context) {
	for k := range c.State.Advisers {
		s := &c.State.Advisers[k]
		if s.Kept == 0 {
			continue
		}
		kept := 0
		for i := range s.Kept {
			a := s.Open[i]
			came, over := c.verdict(&a)
			if !over {
				s.Open[kept] = a
				kept++
				continue
			}
			switch came {
			case term.Right:
				s.Right++
			case term.Wrong:
				s.Wrong++
			}
			if s.Last.Day == a.Day && s.Last.Person == a.Person && s.Last.Matter == a.Matter && s.Last.Project == a.Project {
				s.Last.Came = came
			}
			if came != term.Undecided {
				c.Because("advice", a.Person, a.Matter, "record", float64(s.Right)/float64(s.Right+s.Wrong), c.Spec.Advisers[k].Kind.String())
			}
		}
		for i := kept; i < s.Kept; i++ {
			s.Open[i] = term.Advice{}
		}
		s.Kept = kept
	}
}

// verdict says whether a piece of advice has come out by this morning, and how.
func (c *Context) verdict(a *term.Advice) (came term.Verdict, over bool) {
	said, was := a.Sees != term.NoTrouble, false
	due := c.State.Day > a.Until
	switch {
	case a.Matter != term.NoMatter:
		d := &c.State.Desk[a.Matter]
		switch {
		case d.Opened:
			was = true
		case !due:
			return term.Undecided, false
		case d.Open || d.Concern >= c.Params.Openness.Smallest: // still nobody knows
			return term.Undecided, true
		}
	case a.Person != term.NoPerson:
		gone := c.State.People[a.Person].Gone || len(c.State.Minds) > 0 && c.State.Minds[a.Person].Since > a.Day
		if !gone && !due {
			return term.Undecided, false
		}
		was = gone || c.Unrest(int(a.Person)) > c.Params.Advice.Sees
	default:
		w := &c.State.Work[a.Project]
		switch {
		case w.Due > a.Until: // moved: there was no holding it
			was = true
		case w.Finished >= 0 && w.Finished <= a.Until:
		case !due:
			return term.Undecided, false
		default:
			was = true
		}
	}
	if said == was {
		return term.Right, true
	}
	return term.Wrong, true
}
