package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// advised is a room with a mentor, a fellow manager and HR, of whom the mentor once fought over leaving.
func advised() *Context {
	c := managed()
	c.Spec.Weeks = 26
	c.Spec.Advisers = []org.AdviserSpec{{Kind: term.Mentor, Battle: term.Late}, {Kind: term.Peer}, {Kind: term.HR}}
	c.State.Advisers = make([]org.Adviser, 3)
	for k := range c.State.Advisers {
		c.State.Advisers[k] = org.Adviser{Last: term.NoAdvice(), Habit: org.Habit{Do: term.Answer, Way: term.Mail}}
	}
	c.State.Work[0].Due = 60
	return c
}

func about(c *Context, k int, person, matter, project int) (term.Advice, bool) {
	a := term.NewAct(term.Advise).On(term.ObjectID(k))
	a.Person, a.Matter, a.Project = term.PersonID(person), term.MatterID(matter), term.ProjectID(project)
	return c.Advised(&a)
}

// TestAdvisersSeeTheirOwn: a mentor people and projects, a fellow manager also matters but nobody elsewhere, HR people alone; who has left is
// nobody's.
func TestAdvisersSeeTheirOwn(t *testing.T) {
	c := advised()
	c.State.People[2].Remote = true
	c.State.People[1].Gone = true
	for _, k := range []struct {
		name                             string
		adviser, person, matter, project int
		ok                               bool
	}{
		{"mentor, person", 0, 0, -1, -1, true},
		{"mentor, matter", 0, -1, 0, -1, false},
		{"mentor, project", 0, -1, -1, 0, true},
		{"peer, person", 1, 0, -1, -1, true},
		{"peer, matter", 1, -1, 0, -1, true},
		{"peer, elsewhere", 1, 2, -1, -1, false},
		{"hr, elsewhere", 2, 2, -1, -1, true},
		{"hr, project", 2, -1, -1, 0, false},
		{"hr, left", 2, 1, -1, -1, false},
		{"hr, whatever weighs", 2, -1, -1, -1, true},
	} {
		if _, ok := about(c, k.adviser, k.person, k.matter, k.project); ok != k.ok {
			t.Errorf("%s: %v", k.name, ok)
		}
	}
}

// TestAdviceIsBent: over 3,000 lucks, with nothing wrong at all, each adviser sees trouble as often as noise and bias make it:
// P(N(0, sqrt(1-r^2)) + bias > .5), by hand: mentor on a person r .55, no bias: P(z > .5/.835) = .275; on the date they once fought over
// r .75, bias .6: P(z > -.1/.661) = .560; peer on a person r .4: P(z > .5/.917) = .293; HR r .4, bias .5: .5.
func TestAdviceIsBent(t *testing.T) {
	for _, k := range []struct {
		name             string
		adviser, project int
		want             float64
	}{{"mentor", 0, -1, .275}, {"old battle", 0, 0, .560}, {"peer", 1, -1, .293}, {"hr", 2, -1, .5}} {
		const n = 3000
		saw := 0
		for luck := range n {
			c := advised()
			c.Luck = lucky(luck)
			// just in time: 100 hours at 15 a day take 6.67 days
			c.State.Day, c.State.Work[0].Due, c.State.Work[0].Work = 3, 10, 20+15*7
			who := 0
			if k.project >= 0 {
				who = -1
			}
			if a, ok := about(c, k.adviser, who, -1, k.project); ok && a.Sees != term.NoTrouble {
				saw++
			}
		}
		if got := float64(saw) / n; math.Abs(got-k.want) > .03 {
			t.Errorf("%s sees trouble in %.3f of cases, want %.3f", k.name, got, k.want)
		}
	}
}

// TestAskedTwiceCountsOnce: the same question again replaces what was said; others stand beside it, and the oldest of more than eight goes.
func TestAskedTwiceCountsOnce(t *testing.T) {
	c := advised()
	for range 5 {
		about(c, 2, 0, -1, -1)
	}
	about(c, 2, 1, -1, -1)
	if s := &c.State.Advisers[2]; s.Kept != 2 || s.Asked != 6 || s.Open[0].Person != 0 || s.Open[1].Person != 1 {
		t.Errorf("kept %d of %d: %+v", s.Kept, s.Asked, s.Open[:2])
	}
	for m := range 12 {
		c.State.Desk = append(c.State.Desk, org.Matter{Person: 0, Open: true})
		about(c, 1, -1, 3+m, -1)
	}
	if s := &c.State.Advisers[1]; s.Kept != org.AdviceKept || s.Open[0].Matter != 7 || s.Open[7].Matter != 14 {
		t.Errorf("kept %d, from %d to %d", s.Kept, s.Open[0].Matter, s.Open[7].Matter)
	}
}

// TestWhatWorkedForThem: seven times in ten a fellow manager advises their habit, and only they do.
func TestWhatWorkedForThem(t *testing.T) {
	habit := [3]int{}
	for luck := range 2000 {
		c := advised()
		c.Luck = lucky(luck)
		for k := range habit {
			if a, _ := about(c, k, 0, -1, -1); a.Do == term.Answer && a.Way == term.Mail {
				habit[k]++
			}
		}
	}
	if habit[0]+habit[2] > 0 || habit[1] < 1340 || habit[1] > 1460 {
		t.Errorf("their habit is advised %v times of 2000", habit)
	}
}

// TestLatenessByHand: 100 hours left at five hours a day and head of three take 6.67 days; on day 0 with 6.67 left the z is 0, with half of it
// log(2)/.45; done is -3.
func TestLatenessByHand(t *testing.T) {
	c := advised()
	c.State.Day, c.State.Work[0].Due = 0, 5
	same(t, "late", c.Lateness(0), math.Log(100./15/5)/.45)
	c.State.Work[0].Done = 120
	same(t, "done", c.Lateness(0), -3)
	c.State.Work[0].Done, c.State.Day, c.State.Work[0].Due = 80, 19, 21 // 60 hours in 20 days: three a day, 40 left take 13.3
	same(t, "pace so far", c.Lateness(0), num13(math.Log(40./3/2)/.45))
}

func num13(x float64) float64 { return math.Min(x, 3) }

// TestVerdicts: advice comes out by what is so on its day; what nobody can tell is not counted; the record holds both.
func TestVerdicts(t *testing.T) {
	late := func(c *Context) { c.State.Work[0].Due = 80 }
	done := func(c *Context) { c.State.Work[0].Finished, c.State.Work[0].Done = 50, 120 }
	for _, k := range []struct {
		name                    string
		person, matter, project int
		sees                    term.Trouble
		then                    func(c *Context)
		day                     quantity.Day
		right, wrong, open      int
	}{
		{"late and moved", -1, -1, 0, term.Late, late, 30, 1, 0, 0},
		{"late and done", -1, -1, 0, term.Late, done, 55, 0, 1, 0},
		{"fine and done", -1, -1, 0, term.NoTrouble, done, 55, 1, 0, 0},
		{"fine and not done", -1, -1, 0, term.NoTrouble, func(*Context) {}, 61, 0, 1, 0},
		{"not yet", -1, -1, 0, term.Late, func(*Context) {}, 60, 0, 0, 1},
		{"leaving and left", 0, -1, -1, term.Leaving, func(c *Context) { c.State.People[0].Gone = true }, 7, 1, 0, 0},
		{"leaving and content", 0, -1, -1, term.Leaving, func(c *Context) { c.State.People[0].Trust = .8 }, 61, 0, 1, 0},
		{"leaving and worn", 0, -1, -1, term.Leaving, func(c *Context) { c.State.People[0].Strain = 1 }, 61, 1, 0, 0},
		{"unsaid and said", -1, 0, -1, term.Unsaid, func(c *Context) { c.State.Desk[0].Opened = true }, 9, 1, 0, 0},
		{"unsaid and never said", -1, 0, -1, term.Unsaid, func(c *Context) { c.State.Desk[0].Open = false }, 61, 0, 0, 0},
		{"unsaid and nothing there", -1, 1, -1, term.Unsaid, func(c *Context) { c.State.Desk[1].Open = false }, 61, 0, 1, 0},
		{"plain and nothing there", -1, 1, -1, term.NoTrouble, func(c *Context) { c.State.Desk[1].Open = false }, 61, 1, 0, 0},
	} {
		c := advised()
		a := term.NoAdvice()
		a.Day, a.Until, a.Sees = 4, 60, k.sees
		a.Person, a.Matter, a.Project = term.PersonID(k.person), term.MatterID(k.matter), term.ProjectID(k.project)
		s := &c.State.Advisers[1]
		s.Open[0], s.Kept, s.Last = a, 1, a
		k.then(c)
		c.State.Day = k.day
		Verdicts(c)
		if s.Right != k.right || s.Wrong != k.wrong || s.Kept != k.open {
			t.Errorf("%s: record %d and %d, open %d", k.name, s.Right, s.Wrong, s.Kept)
		}
		if want := (term.Verdict(k.right) + 2*term.Verdict(k.wrong)); s.Last.Came != want {
			t.Errorf("%s: told as %d, want %d", k.name, s.Last.Came, want)
		}
	}
}

// TestMentorSpeaksUpOnce: over 2,000 lucks a mentor misses three in ten of the projects that will be late, ten days ahead; where nothing
// comes they speak up in one play in five; and never twice.
func TestMentorSpeaksUpOnce(t *testing.T) {
	spoke := func(luck int, late bool, off bool) (times int, day quantity.Day) {
		c := advised()
		c.Luck = lucky(luck)
		c.State.Work[0].Due, c.State.Work[0].Work = 60, 60
		if late {
			c.State.Work[0].Work = 2000
		}
		if off {
			c.Params.Advice.Miss = 1
		}
		for c.State.Day = 0; c.State.Day < 130; c.State.Day++ {
			c.State.News = c.State.News[:0]
			c.State.Work[0].Done += .5
			Forewarn(c)
			for _, n := range c.State.News {
				times, day = times+1, c.State.Day
				if n.Kind != org.NewsAdvice || n.Index != 0 || !c.State.Advisers[0].Last.Unasked {
					t.Fatalf("told %+v", n)
				}
			}
		}
		return times, day
	}
	const n = 2000
	ahead, missed, nothing, silenced := 0, 0, 0, 0
	for luck := range n {
		times, day := spoke(luck, true, false)
		if times > 1 {
			t.Fatal("spoke up twice")
		}
		if day == 50 {
			ahead++
		} else if times == 0 || day > 50 {
			missed++
		}
		if times, _ := spoke(luck, false, false); times > 0 {
			nothing++
		}
		if _, day := spoke(luck, true, true); day == 50 {
			silenced++
		}
	}
	early := n - ahead - missed // had spoken up about nothing before
	if share := float64(missed) / float64(n-early); math.Abs(share-.3) > .03 {
		t.Errorf("missed %.3f of what came, want .3", share)
	}
	if share := float64(nothing) / n; math.Abs(share-.2) > .03 {
		t.Errorf("spoke up about nothing in %.3f of plays, want .2", share)
	}
	if silenced > 30 { // only a word about nothing can fall on that day: 2000*.2/120
		t.Errorf("one who misses everything spoke up on the day %d times", silenced)
	}
}

// TestMentorSeesFurther: of somebody 2 z nearer to leaving a mentor sees .55 of it, a fellow manager .4, and HR .4 and their bias of .5, on average over
// 3,000 lucks.
func TestMentorSeesFurther(t *testing.T) {
	for k, want := range []float64{.55 * 2, .4 * 2, .4*2 + .5} {
		const n = 3000
		sum := 0.0
		for luck := range n {
			c := advised()
			c.Luck, c.State.People[0].Strain = lucky(luck), 2
			a := term.NoAdvice()
			a.Person = 0
			saw, _ := c.sees(k, &a)
			same(t, "truth", saw.truth, 2)
			sum += saw.seen / n
		}
		if math.Abs(sum-want) > .06 {
			t.Errorf("adviser %d sees %.3f of 2, want %.2f", k, sum, want)
		}
	}
}
