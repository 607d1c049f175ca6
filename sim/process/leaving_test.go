package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestHazard: .0013 a week for an ordinary person under an ordinary manager, e^-.26 times that per SD of manager, e^.35 per exit, 3.5 times
// after a shock, 6 after two, and no more after eight weeks.
func TestHazard(t *testing.T) {
	c := minded()
	x, m := &c.State.People[0], &c.State.Minds[0]
	x.Trust = .41
	same(t, "ordinary", Hazard(c, 0), .0013)
	x.Trust = .49
	same(t, "a better manager", Hazard(c, 0), .0013*math.Exp(-.26))
	x.Trust, m.Exits = .41, 1
	same(t, "after an exit", Hazard(c, 0), .0013*math.Exp(.35))
	m.Exits = 0
	c.Shocked(0, org.ShockOffer)
	same(t, "after a shock", Hazard(c, 0), .0013*3.5)
	c.Shocked(0, org.ShockPersonal)
	same(t, "after two", Hazard(c, 0), .0013*6)
	c.State.Day += 40
	same(t, "after eight weeks", Hazard(c, 0), .0013)
	x.Trust = 1
	same(t, "the manager is bounded", Experienced(c, 0), 3)
}

// TestPropensity: motivation -.40, fit -.25, pay .35, embeddedness -.50, justice -.15, strain .3, the rest .55, each per z.
func TestPropensity(t *testing.T) {
	c := minded()
	x, m := &c.State.People[0], &c.State.Minds[0]
	m.Motivation, m.Interest[0], m.Market, m.Embedded, m.Justice, m.Restless = 1, 1, 1, 1, 1, 1
	x.Strain = 1
	same(t, "propensity", Propensity(c, 0), -.40-.25+.35-.50-.15+.55+.3)
	x.Strain = -1
	same(t, "rest does not hold anybody", Propensity(c, 0), -.40)
}

// TestLargeOffice: who leaves is who would, however many work there. Of 70 only the last but one is restless beyond measure, so that the
// hazard is e^6/e^6 = 1; that of the others is e^-12.
func TestLargeOffice(t *testing.T) {
	c := minded()
	for len(c.State.People) < 70 {
		c.State.People = append(c.State.People, c.State.People[0])
		c.State.Minds = append(c.State.Minds, c.State.Minds[0])
		c.Spec.People = append(c.Spec.People, org.PersonSpec{})
	}
	c.Params.Turnover.Base = math.Exp(-6)
	for i := range c.State.Minds {
		c.State.Minds[i].Restless = -100
	}
	c.State.Minds[68].Restless = 100
	Turnover(c)
	for i := range c.State.Minds {
		if left := c.State.HasLeft(i); left != (i == 68) {
			t.Errorf("person %d of 70: left is %v", i, left)
		}
	}
}

// TestSpreadOfPropensity: over people it has an SD of about 1.
func TestSpreadOfPropensity(t *testing.T) {
	c := minded()
	m := &c.State.Minds[0]
	luck := rng.New(1, 1)
	n, mean, square := 4000, 0.0, 0.0
	for k := range n {
		z := func(j int) float64 { return luck.Normal(rng.Taste, k, j, 0) }
		m.Motivation, m.Interest[0], m.Market, m.Embedded, m.Restless = z(0), z(1), z(2), z(3), z(4)
		u := Propensity(c, 0)
		mean, square = mean+u/float64(n), square+u*u/float64(n)
	}
	figure(t, "SD of the propensity to quit", "D", n, math.Sqrt(square-mean*mean), .9, 1.1)
}

// TestQuit: who leaves is gone and stays gone; their matter goes to the one who knows most, blurred by .2; teammates count the exit, the
// close ones by 1 and the distant by a half, and only the close are shocked; the work they alone knew comes back in part.
func TestQuit(t *testing.T) {
	c := minded()
	s := c.State
	s.Minds[0].Clan, s.Minds[1].Clan, s.Minds[2].Clan = .5, .5, 1
	s.Minds[0].Know[0], s.Minds[1].Know[0], s.Minds[2].Know[0] = .5, .2, .3
	s.Wait = append(s.Wait, org.Pending{Act: to(term.Ask, 0, term.Mail, term.NoMatter)})
	c.Quit(0)
	x := &s.People[0]
	if !x.Gone || x.Present || x.Project != term.NoProject || s.Minds[0].Left != 4 || s.Minds[0].Quits != 1 || !s.HasLeft(0) || !s.Wait[0].Never {
		t.Errorf("left: %+v", x)
	}
	equal(t, "heir", s.Desk[0].Person, 2)
	same(t, "blurred", s.Desk[0].Unclear, .7)
	same(t, "close", s.Minds[1].Exits, 1)
	same(t, "distant", s.Minds[2].Exits, .5)
	equal(t, "shock", s.Minds[1].ShockKind, org.ShockColleague)
	equal(t, "no shock", s.Minds[2].ShockKind, org.NoShock)
	same(t, "work comes back", s.Work[0].Work, 120+.3*.5*100)
	same(t, "knowing who knows what", s.Teams[0].Shared, .6*(1-1./3))
	equal(t, "news", s.News[len(s.News)-1].Kind, org.NewsLeft)
	if b := s.Broken(); b != "" {
		t.Error(b)
	}
	same(t, "output", outputOf(c, 0), 0)
	c.Quit(1)
	c.Quit(2)
	if b := s.Broken(); b != "" || s.Desk[0].Open {
		t.Error("an empty office: ", b)
	}
}

// TestTurnoverTakesTheWeek: at a hazard of 1 everybody leaves, at 0 nobody; an exit is half forgotten after eight weeks.
func TestTurnoverTakesTheWeek(t *testing.T) {
	c := minded()
	c.Params.Turnover.Base = 0
	c.State.Minds[0].Exits = 1
	for range 8 {
		Turnover(c)
	}
	same(t, "half forgotten", c.State.Minds[0].Exits, .5)
	c.Params.Turnover.Base = 1e9
	Turnover(c)
	for i := range c.State.People {
		if !c.State.HasLeft(i) {
			t.Errorf("%d is still here", i)
		}
	}
}

// TestWhoLeavesUnheard: the same people leave whether or not anybody listens for the chance, also of those who are as near to it as can be.
func TestWhoLeavesUnheard(t *testing.T) {
	left := 0
	for luck := range uint64(400) {
		var heard ledger
		a, b := minded(), minded()
		b.Causes = &heard
		for _, c := range []*Context{a, b} {
			c.Luck, c.Params.Turnover.Base = rng.New(1, luck), .002
			c.State.Minds[0].Restless, c.State.Minds[1].Restless = 100, 5
			Turnover(c)
		}
		for i := range a.State.People {
			if a.State.HasLeft(i) {
				left++
			}
			if a.State.HasLeft(i) != b.State.HasLeft(i) {
				t.Errorf("luck %d: %d leaves where nobody listens: %v, where somebody does: %v", luck, i, a.State.HasLeft(i), b.State.HasLeft(i))
			}
		}
	}
	if left < 300 { // of the first alone .002*e^6 = .81 leave
		t.Errorf("only %d left", left)
	}
}

// TestShocksComeFromOutsideAndFromPlay: over many weeks .6 personal ones and .3 offers a year; a breach and a letdown of two are shocks, a
// small letdown is none.
func TestShocksComeFromOutsideAndFromPlay(t *testing.T) {
	c := minded()
	c.Params.Turnover.Reorganised = 0
	count, weeks := map[org.Shock]int{}, 6000
	for w := range weeks {
		c.State.Minds[0].ShockKind = org.NoShock
		c.State.Day = 4 + 5*40
		c.Luck = rng.New(1, uint64(w))
		Shocks(c)
		count[c.State.Minds[0].ShockKind]++
	}
	years := float64(weeks) / 52
	figure(t, "personal shocks a year", "C", weeks, float64(count[org.ShockPersonal])/years, .45, .75)
	figure(t, "offers a year", "C", weeks, float64(count[org.ShockOffer])/years, .18, .40) // .3*e^-.125 for an ordinary market value
	c = minded()
	c.Letdown(0, 1, "small")
	c.Letdown(1, 2, "a broken promise")
	c.Breach(2, "a lie")
	for i, want := range []org.Shock{org.NoShock, org.ShockPromise, org.ShockPromise} {
		equal(t, "kind", c.State.Minds[i].ShockKind, want)
	}
	if !Recent(&c.State.Minds[2], 44, 8) || Recent(&c.State.Minds[2], 45, 8) || Recent(&c.State.Minds[0], 4, 8) {
		t.Error("eight weeks are forty days")
	}
}

// TestSixMonthsAndABreach (VT19, exact): T = 1-.5*.96^26 = .827; a breach takes .35 of it; then gains count .6 for a year, so that
// n = ln(.173/.463)/ln(1-.024) = 40.5 weeks are needed: 41.
func TestSixMonthsAndABreach(t *testing.T) {
	c := minded()
	x := &c.State.People[0]
	week := func() {
		c.State.Minds[0].Earned = 0
		c.Gain(0, 1, "a kept promise")
		c.Gain(0, 1, "another in the same week")
	}
	for range 26 {
		week()
	}
	high := 1 - .5*math.Pow(.96, 26)
	same(t, "after six months", x.Trust, high)
	c.Breach(0, "a broken confidence")
	same(t, "after the breach", x.Trust, .65*high)
	n := 0
	for x.Trust < high {
		week()
		n++
	}
	equal(t, "weeks", n, 41)
}
