package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// deed carries an act that has come out into what goes on in the person, where sub-models of people run. What it does to trust, feelings
// and the matter is done in Settle.
func (c *Context) deed(a *term.Act, came term.Outcome) {
	i := int(a.Person)
	if a.Verb == term.AskOvertime {
		c.asksEvening(i)
	}
	m := c.mind(i)
	if m == nil {
		return
	}
	if a.Verb == term.OneToOne && a.Manner != term.OnStatus && a.Channel.Spoken() { // asked for status it is felt as being checked on
		c.placed(i)
	} else {
		c.closer(i, a.Channel)
	}
	c.watch(i, a)
	if a.Channel.Spoken() && (came == term.Opened || came == term.Understood && answers(a)) {
		c.clarify(i, c.Params.Alignment.Spoken)
	}
	arrived := came == term.Understood || came == term.Opened || came == term.Agreed
	switch a.Verb {
	case term.OneToOne:
		c.oneToOne(i, a)
	case term.Feedback:
		c.feedback(i, a)
	case term.Rate:
		c.Rated(a, came)
	case term.SetGoal:
		c.goal(i, came == term.Agreed)
	case term.Decide, term.Tell, term.MoveDate, term.CutScope:
		c.decided(i, a)
	case term.AskOvertime:
		if came == term.Agreed {
			c.evenings(i)
		}
	case term.Recognise, term.Expect, term.Purpose, term.Delegate, term.Thank:
		if arrived {
			c.well(i, a)
		}
	}
}

// well is what goes on in somebody whom something meant well has reached.
func (c *Context) well(i int, a *term.Act) {
	m := &c.State.Minds[i]
	switch a.Verb {
	case term.Recognise:
		c.stir(i, num.Mul(c.Params.Needs.Recognised, num.Clamp(m.Response, 0, 2)))
	case term.Thank:
		c.stir(i, num.Mul(.5*c.Params.Needs.Recognised, num.Clamp(m.Response, 0, 2)))
	case term.Expect:
		c.expect(i, a)
	case term.Purpose:
		if a.Channel.Written() || a.Channel == term.Gathering {
			c.informed(i)
		} else {
			c.clarify(i, 1)
		}
	case term.Delegate:
		m.Freed = num.Clamp(m.Freed+num.Mul(c.Params.Needs.Given, num.Clamp(m.Response, 0, 2)), 0, 2)
		c.involve(i, 1)
	}
}

// watch counts what feels like being checked on: being walked up to once more within two days, which is half of being looked over.
func (c *Context) watch(i int, a *term.Act) {
	m, x := &c.State.Minds[i], &c.State.People[i]
	switch a.Verb {
	case term.Talk, term.Ask:
		if a.Channel == term.Walk && !x.Waiting && x.LastSpoken >= 0 && c.State.Day-x.LastSpoken <= 2 {
			m.Watched += .5
		}
	}
}

// Checked is what it is to somebody that their work is looked over or taken from them without their asking: one more time of being checked
// on, and closer than was asked for.
func (c *Context) Checked(i int) {
	if m := c.mind(i); m != nil {
		m.Watched++
		m.Close += c.Params.Strain.CloseCheck
		c.Because("needs", person(i), -1, "watched", 1, "looked over unasked")
	}
}

// Told is what a gathering does to everybody who is there besides the one it was about: purpose said to all is no
// talk, and clarifies like a plan that is sent; an answer is one for all who have asked about the same project.
func (c *Context) Told(a *term.Act, came term.Outcome, o rng.Occasion) {
	if answers(a) {
		c.answerAll(a, came, o)
	}
	if a.Verb != term.Purpose {
		return
	}
	c.here(func(i int, x *org.Person, _ *org.Mind) {
		if x.Present && i != int(a.Person) {
			c.informed(i)
		}
	})
}

// answerAll settles the questions of all present that are about the project of a matter answered before them, each with the chance that one round
// of it does (Settles): a meeting "resolves for all present". A question about no project is nobody else's; what lies unsaid behind one stays so,
// and a decision is just or not to whom it is about alone, since for neither the specification has anything for who listens.
func (c *Context) answerAll(a *term.Act, came term.Outcome, o rng.Occasion) {
	if a.Matter == term.NoMatter || came != term.Understood && came != term.Opened {
		return
	}
	about := c.State.Desk[a.Matter].Project
	if about == term.NoProject {
		return
	}
	for m := range c.unanswered() {
		d := &c.State.Desk[m]
		j := int(d.Person)
		if d.Project != about || j < 0 || j == int(a.Person) || !c.State.People[j].Present {
			continue
		}
		p := Settles(&c.Params.Channels, &c.State.People[j], a.Channel, d.Unclear)
		if c.Chance(p, rng.Understand, j, c.day(), o.With(m)) {
			d.Answered, d.Touched = true, c.State.Day
			c.Because("questions", d.Person, term.MatterID(m), "settled", 1, "answered before all")
			c.close(term.MatterID(m))
		}
	}
}
