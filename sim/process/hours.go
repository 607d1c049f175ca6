package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
)

// Effective is what a week of so many hours is worth in hours: all of them up to 49, then 49+D-D^2/28, flat at 56 from 63 on
// (Pencavel 2015).
func Effective(c *Context, hours float64) float64 {
	p := &c.Params.Hours
	if hours <= p.Knee {
		return hours
	}
	d := num.Clamp(hours-p.Knee, 0, p.Curve/2)
	return p.Knee + d - num.Mul(d, d)/p.Curve
}

// contract is the hours of an ordinary week [h].
const contract = 40

// longHours reports whether long hours run in full.
func longHours(c *Context) bool {
	return len(c.State.Minds) > 0 && runs(c.Spec.Uses.Hours, c.Params.Hours.On)
}

// late is how many hours beyond the contract somebody works today.
func late(x *org.Person, m *org.Mind, p *params.Params) float64 {
	hours := m.Extra / quantity.DaysPerWeek
	switch {
	case x.Late > 0:
		hours += x.Late
	case m.Nights > 0:
		hours += p.Hours.PerNight
	}
	return hours
}

// rework is the share of somebody's work that comes back because strain made them err, 0 to .5; it counts where long hours run in full.
func rework(p *params.Params, x *org.Person) float64 {
	return num.Clamp(num.Mul(p.Hours.Rework, x.Strain), 0, .5)
}

// LongWeek adds the strain of the week's hours: dF = .30*max(0, (h-45)/10), of which resources take away up to 40 % (job demands and
// resources). What a week recovers is taken day by day in Strain.
func LongWeek(c *Context) {
	p := &c.Params.Hours
	if !runs(c.Spec.Uses.Hours, p.On) {
		return
	}
	c.here(func(i int, x *org.Person, m *org.Mind) {
		demand := max(m.WeekHours-p.From, 0) / 10
		grow := num.Mul(num.Mul(p.Gain, demand), 1-num.Mul(p.Buffer, resources(m)))
		x.Strain = num.Clamp(x.Strain+grow, -2, 4)
		c.Because("strain", person(i), -1, "strain", grow, "long hours")
	})
}

// resources is what autonomy and support offer against demands, 0 at the ordinary and 1 at two z of both.
func resources(m *org.Mind) float64 {
	return num.Clamp01((m.Need[org.Autonomy] + m.Need[org.Relatedness]) / 4)
}

// night ends an evening or a day off; the last day of a week off takes half of the strain with it.
func (c *Context) night(x *org.Person, m *org.Mind) {
	switch {
	case x.Late > 0:
		x.Evenings++
		x.Late = 0
	case m.Nights > 0:
		x.Evenings++
		m.Nights--
	}
	if m.DaysOff > 0 {
		if m.DaysOff--; m.DaysOff == 0 {
			x.Strain = num.Mul(x.Strain, 1-c.Params.Hours.WeekOff)
		}
	}
}

// WeekOff sends somebody off for a week.
func (c *Context) WeekOff(i int) {
	if m := c.mind(i); m != nil && longHours(c) {
		m.DaysOff = quantity.DaysPerWeek
		c.State.People[i].Waiting, c.State.People[i].Matter = false, -1
	}
}

// evenings is a yes to overtime: it covers the next evenings.
func (c *Context) evenings(i int) {
	if m := c.mind(i); m != nil && longHours(c) {
		m.Nights = c.Params.Hours.Nights
	}
}
