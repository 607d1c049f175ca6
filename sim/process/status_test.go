package process

import (
	"math"
	"testing"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// plainly is an organisation in which what is told of a project is what is believed, on a Monday.
func plainly(c *Context) *Context {
	c.Params.Rework.Distorted, c.Params.Rework.Honest, c.State.Day = 0, 0, 0
	return c
}

// TestBelieved: in the full model (done-found)/(forecast-found). Without it, 20 of 100 were done and 100 of 120 left: the share of the 100 that
// is done goes over the .8 that was left.
func TestBelieved(t *testing.T) {
	c := built()
	b, w := &c.State.Builds[0], &c.State.Work[0]
	for _, k := range [...]struct{ done, found, forecast, want float64 }{
		{20, 0, 100, .2}, {60, 10, 110, .5}, {99, 0, 100, .99}, {20, 0, 0, 1}, {0, 0, 100, 0}, {5, 10, 100, 0}, {120, 0, 100, 1},
	} {
		w.Done, b.Found, b.Forecast = k.done, k.found, k.forecast
		same(t, "in full", Believed(c.State, 0), k.want)
	}
	c = room()
	w = &c.State.Work[0]
	for _, k := range [...]struct{ done, want float64 }{{20, .2}, {70, .6}, {120, 1}, {130, 1}} {
		w.Done = k.done
		same(t, "small", Believed(c.State, 0), k.want)
	}
	w.Work, w.Start = 20, 20
	same(t, "nothing was left", Believed(c.State, 0), 1)
	c.State.Work[0] = org.Project{Work: 40, Done: 10}
	same(t, "nothing planned", Believed(c.State, 0), .25)
}

// TestStatus: with nothing bent and nothing misread, what is told is what is believed, .95 at most.
func TestStatus(t *testing.T) {
	c := plainly(built())
	for _, k := range [...][2]float64{{20, .2}, {94, .94}, {99, .95}, {0, 0}} {
		c.State.Work[0].Done, c.State.Builds[0].Forecast = k[0], 100
		same(t, "told", c.status(0), k[1])
	}
}

// TestBend, at safety .5: of stories in order the last .4 bend upwards and the first .2 downwards; the one in the middle of a side by the median
// of a half-normal, .6745 SDs of .16, beyond twice .02; the one at its edge by .04.
func TestBend(t *testing.T) {
	c := built()
	c.Params.Rework.Upward = 2. / 3
	for _, k := range [...]struct{ safety, rank, want float64 }{
		{.5, .8, .04 + .16*.674489750196082},
		{.5, .1, -.04 - .16*.674489750196082},
		{.5, .6 + 1e-9, .04},
		{.5, .6 - 1e-9, 0},
		{.5, .2 + 1e-9, 0},
		{.5, .2 - 1e-9, -.04},
		{.5, .4, 0},
		{0, .6, .04 + .16*.674489750196082},
		{0, .1, -.04 - .16*.674489750196082},
		{0, .2 - 1e-9, -.04}, // .8 upwards, .2 downwards
		{.75, .9, .04 + .16*.674489750196082},
		{.75, .8 - 1e-9, 0},
		{.75, .05, -.04 - .16*.674489750196082}, // .2 and .1
		{1, .999, 0},
		{1, .001, 0},                          // where everything can be said
		{.5, 1, .04 + .16*3.2905267314919255}, // the farthest there is
	} {
		c.State.Me.Safety = k.safety
		z := 40.0
		if k.rank < 1 {
			z = num.NormalQuantile(k.rank)
		}
		if got := c.bend(z); math.Abs(got-k.want) > 1e-7 {
			t.Errorf("safety %v, rank %v: bent by %v, want %v", k.safety, k.rank, got, k.want)
		}
	}
}

// TestStory: on the day the next one comes up a story is still its own draw, and half way to the next (.5a+.5b)/sqrt(.5), whose SD is again 1. Other projects tell others.
func TestStory(t *testing.T) {
	c := built()
	c.Tally = new(Tally)
	c.State.Work = append(c.State.Work, c.State.Work[0])
	c.Params.Rework.Story = 20
	at := func(day quantity.Day, j int) float64 {
		c.State.Day = day
		return c.story(j, bends)
	}
	a, b := c.Luck.Normal(rng.Look, 0, 0, onReport), c.Luck.Normal(rng.Look, 0, 20, onReport)
	same(t, "at first", at(20, 0), a)
	same(t, "half way", at(30, 0), (a+b)/2/math.Sqrt(.5))
	same(t, "three quarters", at(35, 0), (.25*a+.75*b)/math.Sqrt(.625))
	same(t, "and then", at(40, 0), b)
	if at(30, 1) == at(30, 0) {
		t.Error("two projects tell one story")
	}
	c.Params.Rework.Story = 0
	same(t, "a new one every day", at(20, 0), c.Luck.Normal(rng.Look, 0, 19, onReport))
	c.Luck = rng.New(1, 7)
	same(t, "in another run", at(20, 0), c.Luck.Normal(rng.Look, 0, 19, onReport))
}

// TestStatusOfABeginning: what has come about since the start is doubled at most, or left out; where it began is known.
func TestStatusOfABeginning(t *testing.T) {
	c := room()
	c.Params.Rework.Bend = .25
	w := &c.State.Work[0]
	for seed := range uint64(200) {
		c.Luck, w.Done = rng.New(1, seed), 20
		same(t, "at the start", c.status(0), .2)
		w.Done = 22.5 // a fortieth of what was left: .22 believed
		if told := c.status(0); told < .2-1e-12 || told > .24+1e-12 {
			t.Errorf("told %v, where .02 have been gained", told)
		}
	}
}

// TestStatusBends: six in ten at safety .5, two of three upwards; none where all can be said, nearly all where nothing can, four of five upwards.
func TestStatusBends(t *testing.T) {
	c := built()
	c.Params.Rework.Honest = 0
	c.State.Work[0].Start, c.State.Work[0].Done, c.State.Builds[0].Forecast = 0, 50, 100
	count := func(safety float64) (bent, up float64) {
		const n = 4000
		c.State.Me.Safety = safety
		for seed := range uint64(n) {
			c.Luck = rng.New(1, seed)
			if told := c.status(0); told != .5 {
				bent++
				if told > .5 {
					up++
				}
			}
		}
		return bent / n, up / max(bent, 1)
	}
	bent, up := count(.5)
	if bent < .57 || bent > .63 || up < .64 || up > .70 {
		t.Errorf("%.3f bent, %.3f of them upwards", bent, up)
	}
	if bent, _ = count(1); bent != 0 {
		t.Errorf("%.3f bent where everything can be said", bent)
	}
	if bent, up = count(0); bent < .99 || up < .77 || up > .83 {
		t.Errorf("%.3f bent where nothing can, %.3f of them upwards", bent, up)
	}
}

// TestReport: on Mondays and Thursdays only. Of the 100 that were left half are done, on top of .2 known: .6.
func TestReport(t *testing.T) {
	for day := range quantity.Day(5) {
		c := plainly(room())
		c.State.Work[0].Done, c.State.Day = 70, day
		Report(c)
		want := 0.0
		if day == 0 || day == 3 {
			want = .6
		}
		same(t, "report", c.State.Work[0].Report, want)
	}
}

// TestFirstReportTakesNothingBack: a project that is known to be three fifths done and is believed to be .54 is reported as that on the first Monday, and
// nothing has been estimated again; on the Thursday after it a fall is one. Where the first Monday is a holiday the Thursday's report is the first.
func TestFirstReportTakesNothingBack(t *testing.T) {
	for _, k := range []struct {
		day  quantity.Day
		off  bool
		back float64
	}{{0, false, 0}, {3, false, .06}, {3, true, 0}, {5, true, .06}} {
		c := plainly(built())
		if k.off {
			c.Spec.Calendar.Dates = []org.Date{{Kind: org.Holiday, Person: term.NoPerson}}
		}
		w := &c.State.Work[0]
		c.State.Day, w.Report, w.Done, c.State.Builds[0].Forecast = k.day, .6, 54, 100
		Report(c)
		same(t, "report", w.Report, .54)
		same(t, "taken back", w.TakenBack, k.back)
		equal(t, "told", len(c.State.News) == 1, k.back > 0)
	}
}

// TestReportFalls: by .05 at most it is left standing; by more it is taken back, which is news for as long as that report is the last.
func TestReportFalls(t *testing.T) {
	c := plainly(built())
	w := &c.State.Work[0]
	c.State.Day = 5 // the second Monday
	report := func(done float64) {
		w.Done, c.State.Builds[0].Forecast = done, 100
		Report(c)
	}
	w.Report = .6
	report(55.01)
	same(t, "left standing", w.Report, .6)
	same(t, "taken back", w.TakenBack, 0)
	equal(t, "news", len(c.State.News), 0)
	report(54)
	same(t, "estimated again", w.Report, .54)
	same(t, "taken back", w.TakenBack, .06)
	equal(t, "news", len(c.State.News), 1)
	equal(t, "news", c.State.News[0].Kind, org.NewsReport)
	report(53)
	same(t, "left standing again", w.Report, .54)
	same(t, "taken back", w.TakenBack, 0)
	report(56)
	same(t, "risen", w.Report, .56)
	equal(t, "news", len(c.State.News), 1)
}

// TestReportPlateau: never above .95 before it is done, 1 when it is.
func TestReportPlateau(t *testing.T) {
	c := plainly(room())
	w := &c.State.Work[0]
	w.Done = 119
	Report(c)
	same(t, "nearly", w.Report, .95)
	w.Finished = 0
	Report(c)
	same(t, "done", w.Report, 1)
	same(t, "taken back", w.TakenBack, 0)
}
