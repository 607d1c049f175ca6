package process

import (
	"headcount/sim/num"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Look takes a sighting of somebody: z_obs = r*z + sqrt(1-r^2)*e + bias, where most of the error e, .8 of its SD, is the manager's own and shared
// by all looks at one person in a week, because idiosyncratic error does not average out (Scullen, Mount & Goff 2000).
func Look(c *Context, i int, how term.Look) {
	x := &c.State.People[i]
	z, coffee := seen(c, i, how)
	x.Seen = term.Sighting{} // filled where it lies: a copy of what has just been written in pieces has to wait until it is in memory
	s := &x.Seen
	s.Day, s.Minute, s.Look = c.State.Day, c.State.Minute, how
	s.Band, s.Posture, s.Headphones, s.Coffee = band(z), posture(z, x.Present), x.Headphones, coffee
}

// InPassing lets the manager see who sits near, once a day: a second glance says what the first did.
func (c *Context) InPassing() {
	people, near, today := c.State.People, c.Params.Channels.EarshotStrides, c.State.Day
	for i := range people {
		x := &people[i]
		if x.Strides <= near && bit(x.Seen.Day != today)&bit(x.Present) != 0 { // where a desk stands a processor foresees, but not who is at it
			Look(c, i, term.AcrossRoom)
		}
	}
}

// StandsBefore lets the manager see somebody who stands before them away from any desk, where nobody wears headphones; whoever works elsewhere is heard.
func (c *Context) StandsBefore(i int) {
	x := &c.State.People[i]
	if x.Remote {
		Look(c, i, term.Voice)
		return
	}
	present, phones := x.Present, x.Headphones
	x.Present, x.Headphones = true, false
	Look(c, i, term.InPerson)
	x.Present, x.Headphones = present, phones
}

// InSight lets the manager see somebody at a desk they are brought to, unless they have been seen today or are not there to be seen.
func (c *Context) InSight(i int) {
	x := &c.State.People[i]
	if x.Remote || x.Seen.Day == c.State.Day || x.Back > c.State.Day || c.Off(i) {
		return
	}
	present := x.Present
	x.Present = true
	Look(c, i, term.AcrossRoom)
	x.Present = present
}

// seen is what a look reads, in z, and whether there is a cup in the picture.
func seen(c *Context, i int, how term.Look) (z float64, coffee bool) {
	x, p := &c.State.People[i], &c.Params.Observation
	r, bias := p.AcrossRoom, 0.0
	switch how {
	case term.Tone:
		r, bias = p.Tone, p.ToneBias
	case term.Voice:
		r = p.Voice
	case term.InPerson:
		r, bias = num.Lerp(p.InPersonLow, p.InPersonHigh, x.Trust), num.Mul(p.Masking, 1-x.Trust)
	}
	glance := rng.Quarters(c.Luck.Draws(rng.Look, c.day(), onGlanceIn[c.State.Gap]).Bits(i))
	fresh, cup := glance.Of(0), glance.Of(1)
	if c.Causes != nil {
		c.numbered(Number{Purpose: rng.Look, Entity: i, Day: c.day(), Occasion: onGlanceIn[c.State.Gap], Part: FirstQuarter, At: fresh.Uniform()})
	}
	e := num.Mul(.8, c.rater(i)) + num.Mul(.6, fresh.Normal()) // .8^2 + .6^2 = 1: most of the error is the rater's own
	return num.Mul(r, Mood(x.Affect, x.Strain)) + num.Mul(num.Sqrt(1-num.Mul(r, r)), e) + bias, cup.Chance(.25)
}

// Mood is the standing a look tries to read, in z: 2.4 of it for each unit of the day's affect, which makes its SD .6, less .8 for each z of the
// strain carried; grade D.
func Mood(affect, strain float64) float64 {
	return num.Clamp(num.Mul(affect, 2.4)-num.Mul(.8, strain), -3, 3)
}

func band(z float64) term.Band {
	return term.Bright - term.Band(bit(z < -1.1)+bit(z < -.2)+bit(z < 1)) // without a jump: no processor could foresee a mood
}

func posture(z float64, present bool) term.Posture {
	if !present {
		return term.Away
	}
	return term.LeaningIn - term.Posture(bit(z < -1.5)+bit(z < -.9)+bit(z < -.5)+bit(z < .7)+bit(z < 1.4))
}
