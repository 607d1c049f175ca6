package process

import (
	"headcount/sim/num"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Meets decides whether an act reaches the person at all: at the desk when walked to, on the line when called. Writing always goes out.
func Meets(c *Context, a *term.Act, o rng.Occasion) bool {
	x := &c.State.People[a.Person]
	switch a.Channel {
	case term.Walk, term.Aside, term.Gathering:
		return x.Present || x.Waiting
	case term.Call, term.Video:
		return !c.Off(int(a.Person)) && c.Chance(c.Params.Channels.CallReach, rng.Reach, int(a.Person), c.day(), o)
	}
	return true
}

// Converse decides how an act towards a person turns out, once it has reached them, without changing anything: the same luck gives
// the same answer whoever asks.
func Converse(c *Context, a *term.Act, o rng.Occasion) term.Outcome {
	i := int(a.Person)
	x := &c.State.People[i]
	switch a.Verb {
	case term.Ask, term.Talk, term.Notice, term.OneToOne:
		if a.Object != term.NoObject && a.Verb == term.Ask {
			return c.asksAbout(a)
		}
		if a.Verb == term.Ask && a.Channel.Written() && !c.Chance(x.Reading, rng.Reach, i, c.day(), o.With(1)) {
			return term.Misread
		}
		if _, ok := says(c, a, o); ok {
			return term.Opened
		}
		if a.Verb == term.Ask {
			return term.Deflected
		}
		return term.Quiet
	case term.Request, term.MoveDate, term.CutScope, term.AskOvertime, term.Assign, term.Reassign, term.SetGoal,
		term.Delegate:
		return yesOrNo(c, a, o, a.Verb != term.Request && a.Verb != term.AskOvertime)
	case term.Tell:
		if !c.arrived(a, o) {
			return term.Misread
		}
		return yesOrNo(c, a, o, true)
	case term.Rate:
		if !c.arrived(a, o) {
			return term.Misread
		}
		return c.rated(a)
	case term.Promise:
		if !c.arrived(a, o) {
			return term.Misread
		}
		return term.Agreed
	case term.Thank, term.Apologise, term.Feedback, term.Recognise, term.Expect:
		if c.toned(a, o) {
			return term.Understood
		}
		return term.Misread
	}
	return answered(c, a, o)
}

// answered is how an answer to a question as asked turns out.
func answered(c *Context, a *term.Act, o rng.Occasion) term.Outcome {
	if c.arrived(a, o) {
		if _, ok := says(c, a, o); ok {
			return term.Opened
		}
		return term.Understood
	}
	if c.toned(a, o) {
		return term.Quiet
	}
	return term.Misread
}

func yesOrNo(c *Context, a *term.Act, o rng.Occasion, job bool) term.Outcome {
	p := Complies(&c.Params.Compliance, &c.State.People[a.Person], a, job)
	if c.Chance(p, rng.Comply, int(a.Person), c.day(), o) {
		return term.Agreed
	}
	return term.Resisted
}

// arrived decides whether what was said came across.
func (c *Context) arrived(a *term.Act, o rng.Occasion) bool {
	unclear := .2
	if a.Matter != term.NoMatter {
		unclear = c.State.Desk[a.Matter].Unclear
	}
	p := Settles(&c.Params.Channels, &c.State.People[a.Person], a.Channel, unclear)
	return c.Chance(p, rng.Understand, int(a.Person), c.day(), o)
}

// toned decides whether the tone came across (Kruger et al. 2005).
func (c *Context) toned(a *term.Act, o rng.Occasion) bool {
	p := c.Params.Channels.ToneSpoken
	if a.Channel.Written() {
		p = c.Params.Channels.ToneWritten
	}
	return c.Chance(p, rng.Tone, int(a.Person), c.day(), o)
}

// ToneExpected is the chance that tone comes across as whoever sends it expects: the same by every way, because one's own ear hears it
// either way (egocentrism over e-mail; Kruger et al. 2005).
func ToneExpected(p *params.Channels) float64 { return p.ToneExpected }

// says finds the matter whose background the person brings up now: the one talked about, or else the heaviest open one of theirs.
func says(c *Context, a *term.Act, o rng.Occasion) (term.MatterID, bool) {
	m := a.Matter
	if m == term.NoMatter || c.State.Desk[m].Person != a.Person {
		m = Heaviest(c, a.Person)
	}
	if m == term.NoMatter {
		return m, false
	}
	opens := Opens(c, a, m)
	return m, opens > 0 && c.Chance(opens, rng.Voice, int(a.Person), c.day(), o) // most have nothing to say
}

// Heaviest is the person's matter with the weightiest unsaid concern, or NoMatter. A matter that has not come up counts only once it has.
func Heaviest(c *Context, who term.PersonID) term.MatterID {
	best, weight := term.NoMatter, 0.0
	for m := range c.State.Desk {
		d := &c.State.Desk[m]
		if d.Person == who && d.Ever && !d.Opened && d.Concern >= c.Params.Openness.Smallest && d.Concern > weight {
			best, weight = term.MatterID(m), d.Concern
		}
	}
	return best
}

// Settle carries the outcome of an act into the two people and the matter. It returns the matter whose background was said, or NoMatter. Being
// able to say it earns trust like useful help; taken the wrong way costs half a small letdown and blurs the matter by two rounds' worth, and
// being pressed a quarter of one.
func Settle(c *Context, a *term.Act, came term.Outcome, o rng.Occasion) term.MatterID {
	revealed := term.NoMatter
	i := int(a.Person)
	x := &c.State.People[i]
	x.LastAct, x.LastHow, x.LastCame = a.Verb, a.Channel, came
	if a.Object != term.NoObject && a.Verb == term.Ask {
		c.closer(i, a.Channel)
		c.heardAbout(a, came)
		c.Grew(a, came)
		return revealed
	}
	if a.Matter != term.NoMatter {
		c.touch(a.Matter)
	}
	switch came {
	case term.Opened:
		m, _ := says(c, a, o)
		if m != term.NoMatter {
			c.Reveal(m, answers(a) && m == a.Matter)
		}
		revealed = m
		c.Gain(i, 1, "could say it")
		c.lift(i, c.Params.Affect.GoodEvent)
	case term.Understood:
		c.understood(a, i)
	case term.Misread:
		c.Letdown(i, .5, "taken the wrong way")
		c.blur(a.Matter)
	case term.Agreed:
		if a.Verb == term.Promise {
			c.Vow(a)
			break
		}
		c.agree(a)
		c.Contact(i)
	case term.Resisted:
		c.Letdown(i, .25, "pressed")
	case term.Quiet:
		if answers(a) {
			c.blur(a.Matter)
		} else {
			c.Contact(i)
		}
	case term.Deflected:
		c.deflected(a, i)
	}
	c.deed(a, came)
	if a.Verb != term.Promise { // a promise is worth what becomes of it
		c.Grew(a, came)
	}
	c.Remember(a, came)
	return revealed
}

func answers(a *term.Act) bool { return answering.Has(a.Verb) }

const answering term.Verbs = 1<<term.Answer | 1<<term.Unblock | 1<<term.Decide

func (c *Context) understood(a *term.Act, i int) {
	switch {
	case a.Verb == term.Thank:
		c.Gain(i, c.Params.Trust.Small, "thanked")
		c.lift(i, c.Params.Affect.ThanksLift)
	case a.Verb == term.Recognise:
		c.Gain(i, c.Params.Trust.Small, "recognised")
		c.lift(i, c.Params.Affect.ThanksLift)
	case a.Verb == term.Apologise:
		c.Gain(i, 1, "apology")
	case a.Verb == term.Feedback || a.Verb == term.Expect || a.Verb == term.Purpose || a.Verb == term.Rate:
		c.Contact(i)
	case a.Matter != term.NoMatter && answers(a):
		first := !c.State.Desk[a.Matter].Answered
		c.State.Desk[a.Matter].Answered = true
		c.close(a.Matter)
		if first {
			c.Gain(i, c.Params.Trust.Small, "an answer")
		}
	}
}

// deflected: asking costs nothing where there is something and it simply is not said yet; where there is nothing, being probed is a quarter of
// a small letdown from the fourth conversation on.
func (c *Context) deflected(a *term.Act, i int) {
	nothing := Heaviest(c, a.Person) == term.NoMatter
	if nothing && c.State.People[i].Spoken > 2 {
		c.Letdown(i, .25, "probed for nothing")
		return
	}
	c.Contact(i)
}

// Reveal marks that what stands behind a matter has been said; settled also settles the question as asked.
func (c *Context) Reveal(m term.MatterID, settled bool) {
	d := &c.State.Desk[m]
	d.Opened = true
	d.Ever = true
	if settled {
		d.Answered = true
	}
	c.close(m)
	c.Because("questions", d.Person, m, "concern", -d.Concern, "said aloud")
}

// close takes a matter off the desk once nothing in it waits: answered, and nothing left unsaid that the manager has begun to hear.
func (c *Context) close(m term.MatterID) {
	d := &c.State.Desk[m]
	if d.Answered && (d.Opened || d.Concern < c.Params.Openness.Smallest || !d.Thread) {
		d.Open = false
		c.leave(d.Person, m)
		c.Because("questions", d.Person, m, "settled", 1, "answered")
	}
}

// leave lets somebody who waits with the matter go back to their desk.
func (c *Context) leave(who term.PersonID, m term.MatterID) {
	if who == term.NoPerson {
		return
	}
	x := &c.State.People[who]
	if x.Waiting && x.Matter == m {
		x.Waiting, x.Matter = false, term.NoMatter
	}
}

func (c *Context) touch(m term.MatterID) {
	d := &c.State.Desk[m]
	d.Touched = c.State.Day
	d.Rounds++
	c.leave(d.Person, m)
}

func (c *Context) blur(m term.MatterID) {
	if m == term.NoMatter {
		return
	}
	d := &c.State.Desk[m]
	d.Unclear = num.Clamp01(d.Unclear + 2*c.Params.Threads.Blur)
}

// Overhear lets people in earshot take in an answer given aloud: their own question about the same project is settled too. It returns
// how many did.
func Overhear(c *Context, a *term.Act, came term.Outcome, o rng.Occasion) int {
	if a.Channel != term.Walk || a.Matter == term.NoMatter || came != term.Understood && came != term.Opened {
		return 0
	}
	learned, desk := 0, c.State.Desk
	about := desk[a.Matter].Project
	for m := range c.unanswered() {
		d := &desk[m]
		if d.Project != about || d.Person < 0 || d.Person == a.Person || term.MatterID(m) == a.Matter {
			continue
		}
		j := int(d.Person)
		if x := &c.State.People[j]; !x.Present || x.Hearing <= .5 || !near(c, int(a.Person), j) {
			continue
		}
		if c.Chance(c.Params.Channels.EarshotLearns, rng.Notice, j, c.day(), o.With(m)) {
			d.Answered, d.Touched = true, c.State.Day
			c.Because("questions", d.Person, term.MatterID(m), "overheard", 1, "said aloud nearby")
			c.close(term.MatterID(m))
			learned++
		}
	}
	return learned
}
