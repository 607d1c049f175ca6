package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// keptToday is the share of today that the manager keeps for own technical work: whole days from Monday on, and the rest of the week's
// share on the day after them.
func keptToday(s *org.State) float64 {
	if s.Me.Hands <= 0 {
		return 0
	}
	return num.Clamp01(num.Mul(s.Me.Hands, quantity.DaysPerWeek) - float64(s.Day.Weekday()))
}

// Hands books what the manager does with own hands on the days kept for it:
//
//	skill * sum of max(0, block - 25 min)
//
// and lets skill fade by 1.5 % a month where none of it is used.
func Hands(c *Context) {
	s := c.State
	if part := keptToday(s); part > 0 {
		hours := num.Mul(s.Me.Skill, Yield(c.Params, num.Mul(part, c.Params.Focus.HoursPerDay), part))
		s.Me.Technical = true
		c.Ship(s.Me.Kept, hours)
	}
	if !s.InFull() {
		return
	}
	if !s.Me.Technical {
		s.Me.Skill = num.Mul(s.Me.Skill, 1-c.Params.Hands.Decay/c.Params.Hands.Month)
	}
	s.Me.Technical = false
}

// Yield is what is left of so many hours after finding back in at the start of each stretch [h]; part is the share of a day they are.
func Yield(p *params.Params, hours, part float64) float64 {
	blocks := num.Clamp(float64(int(num.Mul(part, float64(p.Hands.Blocks))+.5)), 1, 8)
	return num.Clamp(hours-num.Mul(blocks, p.Manager.BlockLoss)/60, 0, 12)
}

// Ship books own technical work into a project.
func (c *Context) Ship(j term.ProjectID, hours float64) {
	c.State.Me.Shipped += hours
	if j == term.NoProject {
		j = 0
	}
	if int(j) < len(c.State.Work) {
		c.State.Work[j].Done += hours
	}
}
