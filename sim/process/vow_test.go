package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// promising gives Ana (person 0, trust .5) one promise on day 4.
func promising(matter, project int, how term.Manner) *Context {
	c := managed()
	c.State.Work[0].Due = 20
	a := to(term.Promise, 0, term.Aside, term.MatterID(matter))
	a.Project, a.Manner = term.ProjectID(project), how
	Settle(c, &a, term.Agreed, Asked(&a, 1))
	return c
}

// TestGivingByHand: half of useful help at once, .5 + .02*.5 = .51; twice that where more is promised than can be known.
func TestGivingByHand(t *testing.T) {
	same(t, "plain", promising(0, -1, term.Plainly).State.People[0].Trust, .51)
	same(t, "inflated", promising(0, -1, term.Inflated).State.People[0].Trust, .52)
	if g := promising(0, -1, term.Plainly).State.Self.Growth[term.WithTasks]; g.Well+g.Badly != 0 {
		t.Errorf("a promise given counts for growth: %+v", g)
	}
	for _, k := range []struct {
		name            string
		matter, project int
		how             term.Manner
		kind            term.Vow
		due             quantity.Day
	}{
		{"matter", 0, -1, term.Plainly, term.VowSettle, 7},
		{"date", -1, 0, term.Plainly, term.VowDate, 20},
		{"evenings", -1, -1, term.Plainly, term.VowEvenings, 14},
		{"time", -1, -1, term.TheirAgenda, term.VowTime, 24},
	} {
		v := promising(k.matter, k.project, k.how).State.Vows[0]
		if v.Kind != k.kind || v.Due != k.due || v.Made != 4 || v.Person != 0 {
			t.Errorf("%s: %+v", k.name, v)
		}
	}
}

// TestKeptAndBroken: each kind kept, each broken, by what everybody can check. From .51: kept .51+.04*.49, broken .51-.16*.51; inflated from
// .52: kept +.08*.48, broken a breach, .52*.65.
func TestKeptAndBroken(t *testing.T) {
	evening := func(c *Context) {
		a := to(term.AskOvertime, 0, term.Aside, -1)
		c.deed(&a, term.Resisted)
	}
	for _, k := range []struct {
		name            string
		matter, project int
		how             term.Manner
		does            func(c *Context)
		day             quantity.Day
		state           org.VowState
		trust           float64
	}{
		{"settled", 0, -1, 0, func(c *Context) { c.State.Desk[0].Answered = true }, 5, org.VowKept, .51 + .04*.49},
		{"not settled yet", 0, -1, 0, func(*Context) {}, 6, org.VowOpen, .51},
		{"not settled", 0, -1, 0, func(*Context) {}, 7, org.VowBroken, .51 - .16*.51},
		{"date held", -1, 0, 0, func(c *Context) { c.State.Work[0].Finished = 19 }, 19, org.VowKept, .51 + .04*.49},
		{"date moved", -1, 0, 0, func(c *Context) { c.State.Work[0].Due = 25 }, 9, org.VowBroken, .51 - .16*.51},
		{"date passed", -1, 0, 0, func(*Context) {}, 20, org.VowBroken, .51 - .16*.51},
		{"no evenings", -1, -1, 0, func(*Context) {}, 14, org.VowKept, .51 + .04*.49},
		{"an evening asked", -1, -1, 0, evening, 6, org.VowBroken, .51 - .16*.51},
		{"time every week", -1, -1, term.TheirAgenda, func(c *Context) { c.State.People[0].LastSpoken = 7 }, 9, org.VowOpen, .51},
		{"no time this week", -1, -1, term.TheirAgenda, func(c *Context) { c.State.People[0].LastSpoken = 4 }, 9, org.VowBroken, .51 - .16*.51},
		{"written to, and hears", -1, -1, term.TheirAgenda, func(c *Context) { c.State.People[0].Written++ }, 9, org.VowBroken, .51 - .16*.51},
		{"written to, and does not hear", -1, -1, term.TheirAgenda, func(c *Context) { c.State.People[0].Written++; c.State.People[0].Hearing = .1 }, 9, org.VowOpen, .51},
		{"on a week off", -1, -1, term.TheirAgenda, func(c *Context) { c.State.Minds = minded().State.Minds; c.State.Minds[0].DaysOff = 1 }, 9, org.VowOpen, .51},
		{"left", 0, -1, 0, func(c *Context) { c.State.People[0].Gone = true }, 7, org.VowLapsed, .51},
		{"inflated and kept", 0, -1, term.Inflated, func(c *Context) { c.State.Desk[0].Opened = true }, 5, org.VowKept, .52 + .08*.48},
		{"inflated and broken", 0, -1, term.Inflated, func(*Context) {}, 7, org.VowBroken, .52 * .65},
	} {
		c := promising(k.matter, k.project, k.how)
		k.does(c)
		c.State.Day = k.day
		Vows(c)
		equal(t, k.name, c.State.Vows[0].State, k.state)
		same(t, k.name, c.State.People[0].Trust, k.trust)
		told := k.state == org.VowKept || k.state == org.VowBroken
		if got := len(c.State.News) == 1; got != told {
			t.Errorf("%s: told %+v", k.name, c.State.News)
		}
	}
}

// TestOldPromisesMakeRoom: of twenty-four remembered the oldest that is settled goes; an open one never does.
func TestOldPromisesMakeRoom(t *testing.T) {
	c := promising(-1, 0, term.Plainly)
	a := to(term.Promise, 1, term.Aside, -1)
	for range org.VowsKept + 5 {
		c.Vow(&a)
		c.State.Vows[len(c.State.Vows)-1].State = org.VowKept
	}
	if n := len(c.State.Vows); n != org.VowsKept || c.State.Vows[0].Kind != term.VowDate {
		t.Errorf("%d remembered, the first %+v", n, c.State.Vows[0])
	}
}

// TestQuotedMonthsLater: thirty days on, about one week in twelve, once each; nobody quotes who has left.
func TestQuotedMonthsLater(t *testing.T) {
	quotes := func(gone bool) (n int, first quantity.Day) {
		c := promising(0, -1, term.Plainly)
		c.State.People[0].Gone = gone
		for c.State.Day = 5; c.State.Day < 400; c.State.Day++ {
			c.State.News = c.State.News[:0]
			before := sum(c.State)
			Recall(c)
			if len(c.State.News) == 0 && sum(c.State) != before {
				t.Fatal("something changed without being told")
			}
			for _, q := range c.State.News {
				if n++; n == 1 {
					first = c.State.Day
				}
				if q.Kind != org.NewsQuote || q.Person != 0 || q.Act.Verb != term.Promise || q.Index != 4 {
					t.Errorf("told %+v", q)
				}
			}
		}
		return n, first
	}
	if n, first := quotes(false); n != 1 || first < 34 {
		t.Errorf("quoted %d times, first on %v", n, first)
	}
	if n, _ := quotes(true); n != 0 {
		t.Errorf("somebody who left was quoted %d times", n)
	}
	c := promising(0, -1, term.Plainly)
	for k := range 60 {
		c.State.Day = quantity.Day(k)
		c.Remember(new(to(term.Recognise, 1, term.Walk, -1)), term.Understood)
	}
	if len(c.State.Quotes) != org.QuotesKept || c.State.Quotes[org.QuotesKept-1].Day != 59 {
		t.Errorf("%d remembered", len(c.State.Quotes))
	}
	c.Spec.Self.Vows, c.State.Quotes = false, nil
	c.Remember(new(to(term.Recognise, 1, term.Walk, -1)), term.Understood)
	if len(c.State.Quotes) != 0 {
		t.Error("remembered where nothing is")
	}
}
