package process

import (
	"headcount/sim/num"
	"headcount/sim/rng"
)

// reporting reports whether status is told this morning: on Mondays and Thursdays.
func reporting(c *Context) bool {
	day := c.State.Day.Weekday()
	return day == 0 || day == 3
}

// status is what is told of a project that runs in full. What is believed already flatters, because hidden rework counts as done and the
// plan's rest as all the rest; then six reports in ten are bent, two of three of them upwards, more where it is not safe to say how
// things stand (Snow, Keil & Wallace 2007). Nothing is told above .95 before it is done, hence the plateau at "90 % done".
func (c *Context) status(j int) float64 {
	b, w, p := &c.State.Builds[j], &c.State.Work[j], &c.Params.Rework
	believed := 1.0
	if total := b.Forecast - b.Found; total > 0 {
		believed = (w.Done - b.Found) / total
	}
	o := onReport
	size := num.Mul(p.Honest, c.Normal(rng.Look, j, c.day(), o))
	if c.Chance(num.Mul(p.Distorted, 2*(1-c.State.Me.Safety)), rng.Look, j, c.day(), o.With(1)) {
		size = num.Mul(p.Bend, abs(c.Normal(rng.Look, j, c.day(), o)))
		if !c.Chance(p.Upward, rng.Look, j, c.day(), o.With(2)) {
			size = -size
		}
	}
	return num.Clamp(believed+size, 0, p.Plateau)
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}
