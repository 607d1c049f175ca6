package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// charted is the room with a map: the project works on system 0 (owner: person 0), which feeds system 1 (person 1), and a night job from 1
// to 2, which nobody of the team owns and person 2 knows of. The manager has heard of system 0.
func charted() *Context {
	c := room()
	c.Spec.Systems = []org.SystemSpec{
		{Owner: 0, Keeper: term.NoObject, Project: 0, Known: true, Drift: -1},
		{Owner: 1, Keeper: term.NoObject, Project: term.NoProject, Drift: -1},
		{Owner: term.NoPerson, Keeper: 0, Project: term.NoProject, Drift: -1, Knows: []term.PersonID{2}},
	}
	c.State.Systems = []org.MapSystem{{Owner: 0, Known: 0, Whose: -1}, {Owner: 1, Known: -1, Whose: -1}, {Owner: -1, Known: -1, Whose: -1}}
	c.Spec.Flows = []org.FlowSpec{
		{From: 0, To: 1, Costs: 20, Matter: 2},
		{From: 1, To: 2, Night: true, Knows: []term.PersonID{2}, Matter: term.NoMatter},
	}
	c.State.Flows = []org.Flow{{Known: -1, Last: -1}, {Known: -1, Last: -1}}
	c.Params.Systems.Night = 0
	return c
}

// TestReleaseMeetsWhatItDependsOn: at nine tenths of 120 h, 108, and once; 20 h to mend, the owner of the other end let down by .5*.08*.5,
// the matter on the desk, and the dependency known from now on.
func TestReleaseMeetsWhatItDependsOn(t *testing.T) {
	c := charted()
	c.Params.Systems.Breaks = 1
	w := &c.State.Work[0]
	w.Done = 107
	Systems(c)
	equal(t, "not yet", c.State.Flows[0].Met, false)
	w.Done = 108
	Systems(c)
	same(t, "work", w.Work, 140)
	same(t, "trust", c.State.People[1].Trust, .5-.5*.08*.5)
	equal(t, "matter", c.State.Desk[2].Open, true)
	f := c.State.Flows[0]
	equal(t, "flow", f, org.Flow{Known: 1, Met: true, Bitten: 1, Last: 1})
	equal(t, "map", c.State.Map, org.MapTally{Bitten: 1})
	equal(t, "the other end", c.State.Systems[1].Known, 1)
	equal(t, "news", c.State.News[0].Kind, org.NewsFault)
	equal(t, "interrupted", c.State.People[2].Cut[1] >= 0 && c.State.People[0].Focus > 0, true)
	w.Done = 139
	Systems(c)
	same(t, "once", w.Work, 140)
}

// TestKnowingAndSettling: the chance of .8 is .24 where it is known, and nothing where it is settled; what has changed since counts as
// known at most.
func TestKnowingAndSettling(t *testing.T) {
	bites := func(before func(c *Context)) float64 {
		n := 0
		for k := range 2000 {
			c := charted()
			c.Luck = lucky(k)
			c.State.Work[0].Done = 110
			before(c)
			Systems(c)
			n += c.State.Flows[0].Bitten
		}
		return float64(n) / 2000
	}
	within := func(what string, got, want float64) {
		t.Helper()
		if got < want-.03 || got > want+.03 {
			t.Errorf("%s: %v, want about %v", what, got, want)
		}
	}
	within("not known", bites(func(*Context) {}), .8)
	within("known", bites(func(c *Context) { c.learnFlow(0) }), .24)
	settled := func(c *Context) { c.learnFlow(0); c.LearnSystem(1, true); c.SettleFlows(1) }
	within("settled", bites(settled), 0)
	within("settled, and changed since", bites(func(c *Context) { settled(c); c.State.Systems[1].Version++ }), .24)
	within("known, and changed since", bites(func(c *Context) { c.learnFlow(0); c.State.Systems[0].Version++ }), .8)
}

// TestNightJob: a fifth a week is .04 a night.
func TestNightJob(t *testing.T) {
	c, n := charted(), 0
	c.Params.Systems.Night = .2
	for k := range 5000 {
		c.Luck = lucky(k)
		c.State.Flows[1] = org.Flow{Known: -1, Last: -1}
		Systems(c)
		n += c.State.Flows[1].Bitten
	}
	if n < 160 || n > 240 {
		t.Errorf("%d of 5000 nights, want about 200", n)
	}
}

// TestVisit: whose it is, always; what runs by day mostly, what runs by night seldom; both ends exist from then on.
func TestVisit(t *testing.T) {
	c := charted()
	c.Params.Systems.SeesDay, c.Params.Systems.SeesNight = 1, 0
	equal(t, "learned", c.VisitSystem(0), true)
	equal(t, "whose", c.State.Systems[0].Whose, 1)
	equal(t, "flow", c.State.Flows[0].Known, 1)
	equal(t, "neighbour", c.State.Systems[1].Known, 1)
	equal(t, "no farther", c.State.Systems[2].Known, -1)
	equal(t, "learned so far", c.State.Map.Learned, 3) // whose, the neighbour, the flow
	equal(t, "again", c.VisitSystem(0), false)
	equal(t, "seen", c.State.People[0].Seen.Look, term.InPerson)
	c.VisitSystem(1)
	equal(t, "by night", c.State.Flows[1].Known, -1)
	c.Params.Systems.SeesNight = 1
	c.VisitSystem(1)
	equal(t, "seen after all", c.State.Flows[1].Known, 1)
}

// TestAsking: who knows tells with .7 at trust .5, in writing .28; who does not know names the owner now and then; night jobs are known to
// who was named, not to every owner.
func TestAsking(t *testing.T) {
	c := charted()
	a := term.NewAct(term.Ask).With(0, term.Walk).On(0)
	same(t, "spoken", c.tells(&a), .7)
	same(t, "written", c.tells(new(term.NewAct(term.Ask).With(0, term.Mail).On(0))), .28)
	c.State.People[0].Trust = .9
	same(t, "trusted", c.tells(&a), .94)
	equal(t, "owner of an end", c.knowsFlow(1, 0), true)
	equal(t, "neither", c.knowsFlow(2, 0), false)
	equal(t, "night, owner", c.knowsFlow(1, 1), false)
	equal(t, "night, who was there", c.knowsFlow(2, 1), true)

	c.Params.Systems.Tells = 5
	equal(t, "outcome", c.asksAbout(&a), term.Learned)
	Settle(c, &a, term.Learned, Asked(&a, 1))
	equal(t, "whose", c.State.Systems[0].Whose, 1)
	equal(t, "flow", c.State.Flows[0].Known, 1)
	equal(t, "asked", c.State.Systems[0].Asked, 1)
	c = charted()
	c.Params.Systems.Tells, c.Params.Systems.Trust = 0, 0
	equal(t, "knows and does not say", c.asksAbout(&a), term.Deflected)
	c.Params.Systems.Points = 0
	equal(t, "does not know", c.asksAbout(new(term.NewAct(term.Ask).With(1, term.Walk).On(0))), term.Quiet)
}

// TestAnswerThatComesLate says what it said when it was sent.
func TestAnswerThatComesLate(t *testing.T) {
	learned := 0
	for k := range 200 {
		c := charted()
		c.Luck = lucky(k)
		a := term.NewAct(term.Ask).With(0, term.Mail).On(0)
		came := c.asksAbout(&a)
		c.State.Day++
		Settle(c, &a, came, Asked(&a, 0))
		if (came == term.Learned) != (c.State.Map.Learned > 0) {
			t.Fatalf("luck %d: %v, and %+v", k, came, c.State.Map)
		}
		learned += c.State.Map.Learned
	}
	if learned == 0 {
		t.Error("nobody ever writes back what they know")
	}
}

// TestChangeOutdates: what was known is not known to be old; a settlement with who does not own it any more settles nothing.
func TestChangeOutdates(t *testing.T) {
	c := charted()
	c.LearnSystem(0, true)
	c.learnFlow(0)
	equal(t, "fresh", c.State.Fresh(c.Spec, 0), true)
	c.Spec.Systems[0].Drift = 1
	c.State.Day = 5
	Systems(c)
	equal(t, "changed", c.State.Systems[0].Version, 1)
	equal(t, "fresh", c.State.Fresh(c.Spec, 0), false)
	equal(t, "settles", c.SettleFlows(0), 0)
	equal(t, "whose", c.State.Systems[0].Whose, -1)
	c.LearnSystem(0, true)
	equal(t, "settles after asking again", c.SettleFlows(0), 1)
	equal(t, "used", c.State.Map.Used, 1)
	c.State.People[0].Gone, c.State.People[0].Present = true, false
	c.Spec.Systems[0].Drift = -1
	Systems(c)
	equal(t, "nobody's", c.State.Systems[0].Owner, term.NoPerson)
	equal(t, "invariants", c.State.Broken(), "")
}

// TestKeeperTells: a stakeholder says what is theirs, and not what runs at night.
func TestKeeperTells(t *testing.T) {
	c := charted()
	c.KeeperTells(0)
	equal(t, "theirs", c.State.Systems[2].Whose, 1)
	equal(t, "not theirs", c.State.Systems[1].Known, -1)
	equal(t, "by night", c.State.Flows[1].Known, -1)
}

// TestMendingInFull: where projects run in full what broke is known rework.
func TestMendingInFull(t *testing.T) {
	c := charted()
	c.State.Builds = []org.Build{{Size: org.Medium}}
	c.mend(0, 7)
	same(t, "found", c.State.Builds[0].Found, 7)
	same(t, "work", c.State.Work[0].Work, 120)
	c.State.Work[0].Finished = 1
	c.mend(0, 7)
	same(t, "what is done stays done", c.State.Builds[0].Found, 7)
}

// TestSystemsSwitchedOff: nothing changes, nothing breaks.
func TestSystemsSwitchedOff(t *testing.T) {
	c := charted()
	c.Params.Systems.On = 0
	c.State.Work[0].Done, c.Spec.Systems[0].Drift, c.State.Day = 119, 1, 5
	before := sum(c.State)
	Systems(c)
	equal(t, "state", sum(c.State), before)
}

// TestSystemCauses: what broke is told with the system and why: not asked about, or known and not settled.
func TestSystemCauses(t *testing.T) {
	for _, known := range []bool{false, true} {
		c, l := charted(), &ledger{}
		c.Causes = l
		if known {
			c.learnFlow(0)
		}
		c.bite(0, 0)
		last := (*l)[len(*l)-1]
		want := "a dependency nobody had asked about"
		if known {
			want = "a dependency that was known and not settled"
		}
		equal(t, "why", last.Because, want)
		equal(t, "what", last.Sort, term.SortSystem)
		same(t, "hours", last.Change, 20)
	}
}

// TestBossTells: a process of the business first, then systems, one at a knock, until all have been heard of.
func TestBossTells(t *testing.T) {
	c := charted()
	c.Spec.Systems[2].Process = true
	equal(t, "a process", c.BossTells(), true)
	equal(t, "heard of", c.State.Systems[2].Whose, 1)
	equal(t, "not yet", c.State.Systems[1].Known, -1)
	equal(t, "a system", c.BossTells(), true)
	equal(t, "heard of", c.State.Systems[1].Known, 1)
	equal(t, "nothing left", c.BossTells(), false)
}

// TestBittenTeachesALittle: what breaks unannounced feeds growth in the business of IT as something that came out badly.
func TestBittenTeachesALittle(t *testing.T) {
	c := charted()
	c.State.Self = managed().State.Self
	c.bite(0, 0)
	x := &c.State.Self.Growth[term.WithIT]
	equal(t, "badly", x.Badly, 1)
	equal(t, "well", x.Well, 0)
	same(t, "level", x.Level, .40036)
}
