package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Read takes a reading of somebody beyond the mood of the moment, keeps it with its day and returns the score:
//
//	score = r*z + sqrt(1-r^2)*e + bias
//
// Most of e is the manager's own error about this person, the same in every look, because idiosyncratic error does not average out
// (Scullen, Mount & Goff 2000).
func (c *Context) Read(i int, what term.Read) float64 { return c.ReadBy(i, what, term.Aside) }

// ReadBy is Read by some way: in writing, what can be taken from somebody's words has less than half the validity that talking has.
func (c *Context) ReadBy(i int, what term.Read, how term.Channel) float64 {
	m := c.mind(i)
	if m == nil || !runs(c.Spec.Uses.Reading, c.Params.Reading.On) {
		return 0
	}
	score := c.score(i, what, how)
	kind := band(score)
	if what == term.ReadIntent {
		kind = band(-score) // the nearer to leaving, the worse it reads
	}
	m.Reads[what] = term.Reading{Day: c.State.Day, Band: kind, Score: score}
	return score
}

// TrueOf is what a reading tries to read, in z: how somebody's usual week compares with the others', how near they are to leaving, or how much
// they like their kind of work. 0 where no sub-model of people runs.
func TrueOf(c *Context, i int, what term.Read) float64 {
	if c.mind(i) == nil {
		return 0
	}
	return standing(c, i, what)
}

// BandOf is the reading a look without any noise would give of a standing in z.
func BandOf(what term.Read, z float64) term.Band {
	if what == term.ReadIntent {
		return band(-z) // the nearer to leaving, the worse it reads
	}
	return band(z)
}

// MoodBand is the reading a look without any noise would give of a mood in z.
func MoodBand(z float64) term.Band { return band(z) }

// score is what a reading taken now would say.
func (c *Context) score(i int, what term.Read, how term.Channel) float64 {
	m := &c.State.Minds[i]
	fresh := c.Normal(rng.RaterError, i, c.day(), onRead.With(int(what)))
	e := num.Mul(.8, m.Blind[what]) + num.Mul(.6, fresh) // .8^2 + .6^2 = 1
	r, bias := valid(c, i, what)
	if how.Written() {
		r = num.Mul(r, c.Params.Reading.Text)
	}
	return num.Mul(r, standing(c, i, what)) + num.Mul(num.Sqrt(1-num.Mul(r, r)), e) + bias
}

// valid is the validity of a reading and its bias.
func valid(c *Context, i int, what term.Read) (r, bias float64) {
	p, m, x := &c.Params.Reading, &c.State.Minds[i], &c.State.People[i]
	switch what {
	case term.ReadWork:
		return num.Lerp(p.WorkLow, p.WorkHigh, num.Clamp01(c.State.Me.Skill)), num.Mul(p.Halo, m.Liking)
	case term.ReadRating:
		return p.Rating, p.Leniency
	case term.ReadStatus:
		return p.Status, num.Mul(p.StatusBias, 1-c.State.Me.Safety)
	case term.ReadIntent:
		return num.Lerp(p.IntentLow, p.IntentHigh, x.Trust), p.IntentBias
	}
	return p.Interest, 0
}

// standing is what a reading tries to read, in z.
func standing(c *Context, i int, what term.Read) float64 {
	switch what {
	case term.ReadIntent:
		return num.Clamp(Leaning(c, i), -3, 3)
	case term.ReadInterest:
		return Liked(c, i)
	}
	return Performance(c, i)
}

// Performance is how somebody's usual week compares with the others', in z.
func Performance(c *Context, i int) float64 {
	sum, n, logs := 0.0, 0.0, c.scratch().usual.room(len(c.State.Minds))
	c.here(func(k int, _ *org.Person, m *org.Mind) {
		if m.Usual > 0 {
			sum += logs.of(k, m.Usual, num.Log)
			n++
		}
	})
	if m := &c.State.Minds[i]; n > 0 && m.Usual > 0 {
		return num.Clamp((logs.of(i, m.Usual, num.Log)-sum/n)/c.Params.Reading.OutputSD, -3, 3)
	}
	return 0
}

// Survey is somebody's intention to quit as a confidential survey has it: what studies correlate with leaving. No manager sees it.
func Survey(c *Context, i int) float64 {
	r := c.Params.Reading.Survey
	e := c.Normal(rng.RaterError, i, c.day(), onRead.With(term.Reads))
	return num.Mul(r, num.Clamp(Leaning(c, i), -4, 4)) + num.Mul(num.Sqrt(1-num.Mul(r, r)), e)
}

// ReadAll renews what the weeks show by themselves: the work every quarter, and the manager's own skill as it feels, which has little to
// do with the skill (Zell & Krizan 2014).
func ReadAll(c *Context) {
	p := &c.Params.Reading
	if !runs(c.Spec.Uses.Reading, p.On) || c.State.Day.Week()%13 != 0 {
		return
	}
	sum, n := 0.0, 0.0
	c.here(func(i int, _ *org.Person, _ *org.Mind) {
		c.Read(i, term.ReadWork)
		sum += Experienced(c, i)
		n++
	})
	e := c.Normal(rng.RaterError, -1, 0, onRead) // the same all the time
	truth := sum / max(n, 1) / p.SkillSD
	z := Felt(c.Params, TechnicalZ(c.State.Me.Skill, c.Params.People.AbilitySD), truth, e)
	c.State.Felt = term.Reading{Day: c.State.Day, Band: band(z), Score: z}
}
