package act

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Result is what an act came to, as far as it shows at once.
type Result struct {
	Outcome  term.Outcome
	Minutes  quantity.Minute // taken out of the manager's day
	Later    bool            // written: the answer is on its way
	Overhear int             // people in earshot who took something in
	Revealed term.MatterID   // matter whose background was said, or term.NoMatter
}

// Apply does an act that Check allows. minutes overrides what the channel costs when positive. Whatever here does an act or books it is shown where
// it lies and changes nothing about it, so that it is not copied on the way.
func Apply(c *process.Context, a term.Act, minutes quantity.Minute) (r Result) {
	if a.Verb == term.Promise && a.Promise != term.NoPromise || a.Verb == term.Decline || a.Verb == term.Begin {
		return promise(c, &a)
	}
	r.Revealed = term.NoMatter
	switch {
	case aboutOutside(&a):
		r = apart(c, &a)
	case aboutObject(&a):
		r = onObject(c, &a, minutes)
	case HandsOn(a.Verb):
		r = technical(c, &a)
	case a.Verb == term.Plan:
		r = plan(c, &a)
	case a.Verb == term.Unplan:
		r = unplan(c, &a)
	case a.Verb == term.StayTechnical:
		r = stay(c)
	case a.Verb == term.Research:
		r = research(c, &a)
	case a.Person != term.NoPerson && a.Channel == term.Gathering:
		r = gather(c, &a)
	case a.Person != term.NoPerson && a.Channel.Written():
		r = write(c, &a)
	case a.Person != term.NoPerson:
		r = speak(c, &a)
	default:
		r = alone(c, &a, minutes)
		r.Revealed = term.NoMatter
	}
	if minutes > 0 {
		r.Minutes = minutes
	}
	spend(c, &a, r.Minutes)
	books(c, &a, r.Outcome, r.Minutes)
	return r
}

// speak is an act by voice: it may not reach, it interrupts who was not waiting, and how it turns out shows at once.
func speak(c *process.Context, a *term.Act) Result {
	i, o := int(a.Person), process.Asked(a, c.State.Gap)
	x := &c.State.People[i]
	if !process.Meets(c, a, o) {
		return Result{Outcome: term.NotThere, Minutes: 3, Revealed: term.NoMatter}
	}
	minutes := process.Minutes(c.Params, c.State, a)
	if !x.Waiting {
		c.Interrupted(i)
	}
	came := process.Converse(c, a, o)
	heard := process.Overhear(c, a, came, o)
	revealed := process.Settle(c, a, came, o)
	x.Spoken++
	x.LastSpoken = c.State.Day
	if x.Waiting {
		x.Waiting, x.Matter = false, term.NoMatter
	}
	x.Focus += float64(minutes) / 60
	how := term.InPerson
	if !a.Channel.FaceToFace() {
		how = term.Voice
	}
	process.Look(c, i, how)
	return Result{Outcome: came, Minutes: minutes, Overhear: heard, Revealed: revealed}
}

// write is an act by text: it goes out now, is answered later, and within the gap only when the answer is quick.
func write(c *process.Context, a *term.Act) Result {
	i, o := int(a.Person), process.Asked(a, c.State.Gap)
	c.State.People[i].Written++
	came := process.Converse(c, a, o)
	c.Write(a, came, o)
	return Result{Outcome: term.Sent, Minutes: process.Minutes(c.Params, c.State, a), Later: true, Revealed: term.NoMatter}
}

// gather says something to everybody who is there, if the one it is about is; hardly anybody speaks up. How it turns out is theirs; what it does to
// the others is in Told.
func gather(c *process.Context, a *term.Act) Result {
	o := process.Asked(a, c.State.Gap)
	if !process.Meets(c, a, o) {
		return Result{Outcome: term.NotThere, Minutes: 3, Revealed: term.NoMatter}
	}
	came := process.Converse(c, a, o)
	revealed := process.Settle(c, a, came, o)
	c.Told(a, came, o)
	minutes := process.Minutes(c.Params, c.State, a) + gatherMinutes(c.State)
	for i := range c.State.People {
		if c.State.People[i].Present {
			c.State.People[i].Focus += float64(minutes) / 60
			process.Look(c, i, term.AcrossRoom)
		}
	}
	return Result{Outcome: came, Minutes: minutes, Revealed: revealed}
}

// alone is an act at a place, a machine or one's own desk. Reading goes on for as long as the scene has it, where it says so.
func alone(c *process.Context, a *term.Act, minutes quantity.Minute) Result {
	gap := c.Spec.GapMinutes
	switch a.Verb {
	case term.OwnWork:
		ownWork(c, a, gap)
		return Result{Outcome: term.Done, Minutes: gap}
	case term.Tickets:
		book(c, a, c.Params.Manager.TicketHours)
		return Result{Outcome: term.Done, Minutes: gap}
	case term.ReadMail:
		if minutes > 0 {
			gap = min(gap, minutes)
		}
		return readMail(c, gap)
	case term.Coffee:
		return coffee(c)
	case term.Wait:
		for i := range c.State.People {
			if c.State.People[i].Present {
				process.Look(c, i, term.AcrossRoom)
			}
		}
		return Result{Outcome: term.Quiet, Minutes: 10}
	case term.Unblock, term.Decide:
		return decide(c, a)
	case term.LeaveAlone:
		return Result{Outcome: term.Quiet, Minutes: 0}
	case term.Meet:
		c.Meeting(a.Project, meetMinutes)
		return Result{Outcome: term.Done, Minutes: meetMinutes}
	case term.Tell:
		return Result{Outcome: term.Done, Minutes: 20}
	}
	return Result{Outcome: term.Done, Minutes: 2}
}

// meetMinutes is what a meeting of the team takes [min].
const meetMinutes quantity.Minute = 20

// decide settles a matter by a decision that needs no answer from anybody.
func decide(c *process.Context, a *term.Act) Result {
	if a.Matter != term.NoMatter {
		came := term.Understood
		if who := c.State.Desk[a.Matter].Person; who != term.NoPerson {
			its := *a
			its.Person = who
			process.Settle(c, &its, came, process.Asked(&its, c.State.Gap))
		}
	}
	if a.Verb == term.Unblock { // somebody else's errand is run: it takes the gap
		return Result{Outcome: term.Done, Minutes: c.Spec.GapMinutes}
	}
	return Result{Outcome: term.Done, Minutes: 8}
}

// ownWork yields skill times what is left of the block after finding back in.
func ownWork(c *process.Context, a *term.Act, block quantity.Minute) {
	useful := num.Clamp(float64(block)-c.Params.Manager.BlockLoss, 0, 480) / 60
	book(c, a, num.Mul(c.State.Me.Skill, useful))
}

func book(c *process.Context, a *term.Act, hours float64) {
	c.State.Me.Technical = c.State.InFull()
	c.Ship(a.Project, hours)
}

func readMail(c *process.Context, gap quantity.Minute) Result {
	s := c.State
	minutes := 0.0
	for k := range s.Mail {
		if s.Mail[k].Read {
			continue
		}
		if minutes >= float64(gap) {
			break
		}
		minutes += c.Params.Manager.PerMessage
		s.Mail[k].Read = true
		s.Me.Unread--
		if p := s.Mail[k].From; p != term.NoPerson && s.Mail[k].Day == s.Day {
			process.Look(c, int(p), term.Tone)
		}
	}
	return Result{Outcome: term.Done, Minutes: quantity.Minute(num.Clamp(minutes, min(5, float64(gap)), float64(gap)))}
}

// coffee is standing about where people pass: two of those present stop, one may say something that was not meant as a report. Whoever stops stays
// as long, and is interrupted in nothing: they had got up already. Both are our own assumption.
func coffee(c *process.Context) Result {
	s, n, minutes := c.State, 0, c.Params.Manager.CoffeeMin
	o := rng.Named("coffee").With(s.Gap)
	for i := range s.People {
		if n >= 2 || !s.People[i].Present || !c.Chance(.5, rng.Presence, i, int(s.Day), o) {
			continue
		}
		n++
		process.Look(c, i, term.InPerson)
		s.People[i].LastSpoken = s.Day
		c.Contact(i)
		c.TalkedWith(i, term.Walk, minutes)
	}
	if n == 0 {
		return Result{Outcome: term.Quiet, Minutes: quantity.Minute(minutes)}
	}
	return Result{Outcome: term.Heard, Minutes: quantity.Minute(minutes), Overhear: n}
}

// spend books the minutes on the strip of today and lets what runs over the gap eat into the duties.
func spend(c *process.Context, a *term.Act, minutes quantity.Minute) {
	s, me := c.State, &c.State.Me
	if minutes <= 0 {
		return
	}
	kind := org.UsePeople
	if !outwardTalk(a) && a.Person == term.NoPerson && a.Verb != term.Coffee && a.Verb != term.Meet && a.Verb != term.Advise || a.Channel.Written() || a.Verb == term.TakeTask || a.Verb == term.Review {
		kind = org.UseMachine
	}
	if a.Verb == term.Wait {
		kind = org.UseWaiting
	}
	week := org.Slot(s.Day.Week())
	switch kind {
	case org.UsePeople:
		me.People[week] += int(minutes)
	case org.UseMachine:
		me.Machine[week] += int(minutes)
	}
	if me.Used < len(me.Today) {
		me.Today[me.Used] = org.Use{Kind: kind, From: s.Minute, To: s.Minute + minutes, Person: a.Person}
		me.Used++
	}
	s.Minute += minutes
}
