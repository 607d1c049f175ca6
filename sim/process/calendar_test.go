package process

import (
	"slices"
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// dated is a room with one date, from the Wednesday of week 1 to the Thursday.
func dated(kind org.DateKind) *Context {
	c := managed()
	c.Spec.Projects = append(c.Spec.Projects, org.ProjectSpec{})
	c.State.Work = append(c.State.Work, org.Project{Work: 50, Finished: -1})
	c.Spec.Calendar.Dates = []org.Date{{Kind: kind, From: 2, To: 3, Person: 0, Project: 0, Moves: []org.Move{{Person: 1, Project: 1}}, NewBoss: true}}
	c.State.Dated = make([]org.Dated, 1)
	return c
}

// through lives the calendar of so many days.
func through(c *Context, days int, evening func()) {
	for day := range days {
		c.State.Day = quantity.Day(day)
		DatesBegin(c)
		if evening != nil {
			evening()
		}
		DatesEnd(c)
	}
}

// TestAbsence: who is away is not at the desk, brings nothing, cannot be called, and reads mail on coming back; on either side of it all is
// as ever.
func TestAbsence(t *testing.T) {
	c := dated(org.Absence)
	call := to(term.Talk, 0, term.Call, -1)
	for day, away := range map[quantity.Day]bool{1: false, 2: true, 3: true, 4: false} {
		reached, there := 0, 0
		c.State.Day = day
		for gap := range 200 {
			c.State.Gap = gap
			if Presence(c); c.State.People[0].Present {
				there++
			}
			if Meets(c, &call, Asked(&call, gap)) {
				reached++
			}
		}
		if away != (there == 0) || away != (reached == 0) || away != (outputOf(c, 0) == 0) {
			t.Errorf("%v: there %d, reached %d times, output %v", day, there, reached, outputOf(c, 0))
		}
	}
	c.State.Day, c.State.Gap = 2, 1
	mail := to(term.Answer, 0, term.Mail, 0)
	c.Write(&mail, term.Understood, Asked(&mail, 1))
	if w := c.State.Wait[0]; w.Day != 4 || w.Limit < 2*quantity.DayLength {
		t.Errorf("answered on %v, silence counts after %v", w.Day, w.Limit)
	}
	c.State.Day = 4
	c.Write(&mail, term.Understood, Asked(&mail, 1))
	if w := c.State.Wait[1]; w.Limit != HalfDay {
		t.Errorf("back again, silence counts after %v", w.Limit)
	}
}

// TestReleaseMadeAndMissed: made, everybody on it gains .05 of a day's feelings; missed, a bad event of 2/3 of that size weighs three times,
// -.1.
func TestReleaseMadeAndMissed(t *testing.T) {
	for _, k := range []struct {
		name     string
		finished quantity.Day
		state    org.DateState
		lift     float64
	}{{"made", 3, org.DateHeld, .05}, {"missed", -1, org.DateMissed, -.1}} {
		c := dated(org.Release)
		c.State.People[2].Project = 1
		c.State.Work[0].Finished = k.finished
		through(c, 6, nil)
		equal(t, k.name, c.State.Dated[0].State, k.state)
		same(t, k.name, c.State.People[0].Affect, k.lift)
		same(t, "on another project", c.State.People[2].Affect, 0)
	}
}

// TestReleaseMoved: a release that is moved before its day lies where its project's public date has gone, forward as well as back, and is made
// or missed there; on the old day nobody feels anything. What is moved on the day itself is moved too late: it counts there and then.
func TestReleaseMoved(t *testing.T) {
	for _, k := range []struct {
		name     string
		on       quantity.Day // the day on which it is moved
		by       quantity.Day
		finished quantity.Day
		over     quantity.Day // the evening on which it is over, declared for day 3
		state    org.DateState
		lift     float64
	}{
		{"as announced", 1, 0, 3, 3, org.DateHeld, .05},
		{"moved in time and made", 1, 2, 5, 5, org.DateHeld, .05},
		{"moved in time and not made", 1, 2, 6, 5, org.DateMissed, -.1},
		{"moved on its first day", 2, 2, 5, 3, org.DateMissed, -.1},
		{"moved beyond the end", 1, 90, -1, -1, org.DateAhead, 0},
		{"brought forward", 0, -2, 1, 1, org.DateHeld, .05},
		{"brought forward to before today", 1, -3, -1, 2, org.DateMissed, -.1},
	} {
		c := dated(org.Release)
		c.State.Work[0].Finished = k.finished
		over := quantity.Day(-1)
		for day := range quantity.Day(8) {
			c.State.Day = day
			DatesBegin(c)
			if day == k.on {
				c.State.Work[0].Due += k.by
			}
			DatesEnd(c)
			if s := c.State.Dated[0].State; over < 0 && (s == org.DateHeld || s == org.DateMissed) {
				over = day
			}
		}
		equal(t, k.name, over, k.over)
		equal(t, k.name, c.State.Dated[0].State, k.state)
		same(t, k.name, c.State.People[0].Affect, k.lift)
	}
}

// TestReviews: told with reasons it is nobody's loss; who is never told minds, .04 of trust less; reviews are done when everybody was told.
func TestReviews(t *testing.T) {
	c := dated(org.ReviewCycle)
	c.State.People[0].Ability = -.9 // far below
	told := func() {
		if c.State.Day == 2 {
			for i := range 2 {
				c.TellsRating(i)
			}
		}
	}
	through(c, 6, told)
	equal(t, "two of three", c.State.Dated[0].State, org.DateMissed)
	same(t, "told", c.State.People[0].Trust, .5)
	same(t, "from a form", c.State.People[2].Trust, .5-.5*.08*.5)
	c = dated(org.ReviewCycle)
	through(c, 6, func() {
		for i := range 3 {
			c.TellsRating(i)
		}
	})
	equal(t, "all of them", c.State.Dated[0].State, org.DateHeld)
	poor := func(how term.Manner) term.Outcome {
		c := dated(org.ReviewCycle)
		c.State.People[0].Ability = -2
		a := to(term.Rate, 0, term.Aside, -1)
		a.Manner = how
		return c.rated(&a)
	}
	equal(t, "poor", poor(term.Plainly), term.Resisted)
	equal(t, "poor, with reasons", poor(term.WithReasons), term.Understood)
}

// TestReorganisation: who is moved works elsewhere from its day on and takes a bad event, .05 three times; the boss is another; nothing else
// moves.
func TestReorganisation(t *testing.T) {
	c := dated(org.Reorganisation)
	through(c, 2, nil)
	equal(t, "the day before", c.State.People[1].Project, 0)
	through(c, 6, nil)
	equal(t, "moved", c.State.People[1].Project, 1)
	equal(t, "not moved", c.State.People[0].Project, 0)
	equal(t, "bosses", c.State.Bosses, 1)
	same(t, "moved", c.State.People[1].Affect, -.15)
}

// TestQuarterEnd: closing the books costs the manager .15 z and nobody else anything.
func TestQuarterEnd(t *testing.T) {
	c := dated(org.QuarterEnd)
	before := *c.State
	through(c, 6, nil)
	same(t, "own strain", c.State.Self.Strain, .15)
	for i := range before.People {
		if c.State.People[i] != before.People[i] {
			t.Error("somebody else closed books")
		}
	}
}

// TestReleasesFeedGrowth with the manager's tasks, made or missed.
func TestReleasesFeedGrowth(t *testing.T) {
	for finished, want := range map[quantity.Day][2]int{3: {1, 0}, -1: {0, 1}} {
		c := dated(org.Release)
		c.State.Work[0].Finished = finished
		through(c, 6, nil)
		x := &c.State.Self.Growth[term.WithTasks]
		equal(t, "well", x.Well, want[0])
		equal(t, "badly", x.Badly, want[1])
	}
}

// TestThePageOfADay: a page that is kept for the days after it says of each of them, in whatever order they are asked about, what the calendar says:
// whether anybody works, who is away, and what begins and ends; a release may on any day.
func TestThePageOfADay(t *testing.T) {
	c := dated(org.Release)
	c.Tally = new(Tally)
	dates := &c.Spec.Calendar
	dates.Dates = append(dates.Dates, org.Date{Kind: org.Holiday, From: 7, To: 8}, org.Date{Kind: org.Absence, From: 0, To: 0, Person: 1},
		org.Date{Kind: org.Absence, From: 8, To: 12, Person: 2}, org.Date{Kind: org.QuarterEnd, From: 9, To: 9})
	for k := range 400 {
		c.State.Day = quantity.Day(k*k%17) - 1
		if k < 20 {
			c.State.Day = quantity.Day(k) - 1
		}
		day, page := c.State.Day, c.page()
		equal(t, day.String()+", nobody works", page.off, dates.Off(day))
		for i := range c.State.People {
			equal(t, day.String()+", away", page.away[i], dates.Away(term.PersonID(i), max(day, 0)))
		}
		for k, d := range dates.Dates {
			always := d.Kind == org.Release
			equal(t, day.String()+", begins", slices.Contains(page.begin, k), always || d.From == day)
			equal(t, day.String()+", ends", slices.Contains(page.end, k), always || d.To == day)
		}
	}
}
