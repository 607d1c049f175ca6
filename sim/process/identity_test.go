package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// managed is a room with the manager's own part: identity .25, growth .4 on every axis, no strain, on a Friday evening.
func managed() *Context {
	c := room()
	c.Spec.Self = org.SelfSpec{On: true, Ladder: org.LadderEnds, Vows: true}
	c.State.Self = org.Self{On: true, Identity: .25, Ladder: -1}
	for k := range c.State.Self.Growth {
		c.State.Self.Growth[k].Level = .4
	}
	c.State.Day = 4
	return c
}

// TestIdentityByHand: a week moves it by what visibly worked, once, by a conversation with a peer or mentor, and back by praise.
func TestIdentityByHand(t *testing.T) {
	for _, k := range []struct {
		name            string
		worked, praised int
		talked          bool
		want            float64
	}{
		{"nothing", 0, 0, false, .25},
		{"one thing worked", 1, 0, false, .27},
		{"three are seen as one", 3, 0, false, .27},
		{"talked", 0, 0, true, .26},
		{"both", 2, 0, true, .28},
		{"praised twice", 0, 2, false, .21},
		{"all", 1, 1, true, .26},
		{"not below nothing", 0, 20, false, 0},
	} {
		c := managed()
		g := &c.State.Self
		g.Worked, g.Praised, g.Talked = k.worked, k.praised, k.talked
		Identity(c)
		same(t, k.name, g.Identity, k.want)
		if g.Worked+g.Praised != 0 || g.Talked {
			t.Errorf("%s: the books of the week are open: %+v", k.name, g)
		}
	}
	c := managed()
	c.State.Day, c.State.Self.Worked = 3, 1
	Identity(c)
	same(t, "on a Thursday", c.State.Self.Identity, .25)
	c = managed()
	c.State.Self.Worked, c.Params.Role.On = 1, 0
	Identity(c)
	same(t, "switched off", c.State.Self.Identity, .25)
}

// TestReversionByHand: logistic(1.2*strain - 2*identity).
func TestReversionByHand(t *testing.T) {
	for _, k := range []struct{ identity, strain float64 }{{0, 0}, {1, 0}, {.5, 2}, {.25, -1}} {
		same(t, "default to technical", Default(room(), k.identity, k.strain), logistic(1.2*k.strain-2*k.identity))
	}
	tempted := func(identity, strain float64) (n int) {
		for day := range 4000 {
			c := managed()
			c.State.Day, c.State.Self.Identity, c.State.Self.Strain = quantity.Day(day), identity, strain
			if Temptation(c); c.State.Self.Tempted {
				n++
			}
		}
		return n
	}
	// logistic(-.5) = .378 of 4000 gaps, SD 31; logistic(1.2) = .769
	if n := tempted(.25, 0); n < 1390 || n > 1632 {
		t.Errorf("tempted in %d of 4000 gaps, about 1510 expected", n)
	}
	if n := tempted(0, 1); n < 2966 || n > 3182 {
		t.Errorf("under strain in %d of 4000 gaps, about 3074 expected", n)
	}
}

// TestGrowthIsFedByWhatCameOfIt: well adds .0015 of what is missing, badly .0006, what nobody can judge nothing; each on its own axis, and acts
// that are no manager's on none.
func TestGrowthIsFedByWhatCameOfIt(t *testing.T) {
	for _, k := range []struct {
		verb term.Verb
		came term.Outcome
		want [term.Axes]float64
	}{
		{term.Ask, term.Opened, [3]float64{.4009, .4, .4}},
		{term.Ask, term.Deflected, [3]float64{.40036, .4, .4}},
		{term.Talk, term.Quiet, [3]float64{.4, .4, .4}},
		{term.Decide, term.Understood, [3]float64{.4, .4009, .4}},
		{term.MoveDate, term.Resisted, [3]float64{.4, .40036, .4}},
		{term.Visit, term.Learned, [3]float64{.4, .4, .4009}},
		{term.OwnWork, term.Done, [3]float64{.4, .4, .4}},
		{term.Ask, term.NotThere, [3]float64{.4, .4, .4}},
	} {
		c := managed()
		c.Grew(new(term.NewAct(k.verb)), k.came)
		for a, want := range k.want {
			same(t, k.verb.String()+" "+k.came.String()+" "+term.Axis(a).String(), c.State.Self.Growth[a].Level, want)
		}
	}
	c := managed()
	c.Grew(new(term.NewAct(term.Unblock).On(0)), term.Done) // to settle what hangs on a system is the business of IT
	same(t, "tasks", c.State.Self.Growth[term.WithTasks].Level, .4)
	same(t, "business", c.State.Self.Growth[term.WithIT].Level, .4009)
}

// TestOwnStrainByHand: two hours over .06, five things left over .01, an evening .04, hard conversations .06 less .6 of it by identity, an hour of own work -.03 times
// what identity leaves; a day removes .02 of what there is.
func TestOwnStrainByHand(t *testing.T) {
	c := managed()
	g := &c.State.Self
	c.State.Me.Over = 120
	OwnStrain(c)
	same(t, "over", g.Strain, .06)
	OwnStrain(c)
	same(t, "counted once", g.Strain, .06*.98)
	g.Strain, c.State.Pile = 0, make([]org.Item, 5)
	OwnStrain(c)
	same(t, "five things left over", g.Strain, .01)
	c.State.Pile = nil
	g.Strain, c.State.People[1].Late = 0, 2
	OwnStrain(c)
	same(t, "evening", g.Strain, .04)
	for _, k := range []struct {
		act      term.Act
		identity float64
		want     float64
	}{
		{to(term.Tell, 0, term.Aside, -1), 0, .06},
		{to(term.Tell, 0, term.Aside, -1), .5, .06 * .7},
		{to(term.Talk, 0, term.Aside, -1), 0, 0},
		{term.NewAct(term.OwnWork), 0, 0},
	} {
		c := managed()
		c.State.Self.Identity = k.identity
		c.Acted(&k.act, term.Done, 60)
		same(t, k.act.Verb.String(), c.State.Self.Strain, k.want)
	}
	for _, k := range []struct{ strain, identity, want float64 }{{.5, 0, .47}, {.5, .5, .485}, {.5, 1, .5}, {.01, 0, 0}, {-1, 0, -1}} {
		c := managed()
		c.State.Self.Strain, c.State.Self.Identity = k.strain, k.identity
		c.Acted(new(term.NewAct(term.OwnWork)), term.Done, 60)
		same(t, "relieved", c.State.Self.Strain, k.want)
	}
	c = managed()
	c.Acted(new(to(term.Tell, 0, term.Aside, -1)), term.NotThere, 3)
	same(t, "nobody there", c.State.Self.Strain, 0)
}

// TestPraiseAndNotice: half of the fires put out are praised, an eighth of other own work, and seven of a hundred things that worked are seen to be the manager's.
func TestPraiseAndNotice(t *testing.T) {
	count := func(act term.Act, came term.Outcome) (praised, worked int) {
		for day := range 3000 {
			c := managed()
			c.State.Day = quantity.Day(day)
			c.Acted(&act, came, 60)
			c.Grew(&act, came)
			praised, worked = praised+c.State.Self.Praised, worked+c.State.Self.Worked
		}
		return praised, worked
	}
	for _, k := range []struct {
		act                term.Act
		came               term.Outcome
		praised, most      int
		worked, mostWorked int
	}{
		{term.NewAct(term.Firefight), term.Done, 1410, 1590, 0, 0},
		{term.NewAct(term.OwnWork), term.Done, 300, 420, 0, 0},
		{to(term.Ask, 0, term.Aside, 0), term.Opened, 0, 0, 165, 255},
		{to(term.Ask, 0, term.Aside, 0), term.Deflected, 0, 0, 0, 0},
	} {
		if p, w := count(k.act, k.came); p < k.praised || p > k.most || w < k.worked || w > k.mostWorked {
			t.Errorf("%v %v: praised %d, seen %d of 3000", k.act.Verb, k.came, p, w)
		}
	}
}

// TestFeltGrowthHasLittleToDoWithIt: felt = .5 technical + .29 true + rest*own error + .5; by hand for .8 technical skill, growth .6 (one z) and
// no error of one's own.
func TestFeltGrowthHasLittleToDoWithIt(t *testing.T) {
	c := managed()
	c.State.Self.Growth[1].Level = .6
	c.TakeStock()
	z := TechnicalZ(.8, c.Params.People.AbilitySD)
	for k, truth := range [...]float64{0, 1, 0} {
		same(t, term.Axis(k).String(), c.State.Self.Growth[k].Felt.Score, .5*z+.29*truth+.5)
	}
}
