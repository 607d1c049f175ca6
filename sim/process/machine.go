package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// watchesPerDay is how many parts a day has.
const watchesPerDay = 4

// Machines runs one watch of the machine room. What a machine does next follows from how it stands and where work comes in; where it
// comes in is the only chance there is:
//
//	load  -> load + return*(base-load), and one machine takes a surge
//	alarm -> one more above the mark or by a flaw, one less otherwise
//	down  -> at three alarms; its load goes to the others evenly
func Machines(c *Context) {
	s, p := c.State, &c.Params.Machines
	if len(s.Machines) == 0 || p.On == 0 {
		return
	}
	busy := c.Pick(len(s.Machines), rng.Incident, -1, c.day(), onWatchIn[s.Gap])
	machines, most, turn, flaw := s.Machines, 0, 1, p.Flaw
	if flaw > 0 { // or none ever shows
		turn = (c.day()*watchesPerDay + s.Gap) % flaw
	}
	back, high, surge := p.Return, p.High, [...]float64{0, p.Surge}
	for k := range machines {
		m := &machines[k]
		shows := turn == 0 // a flaw shows every second watch, on the even ones or the odd ones by its number, which is counted in with the watch
		if turn++; turn == flaw {
			turn = 0
		}
		if m.Down {
			continue
		}
		load := num.Approach(m.Load, m.Base, back) + surge[bit(k == busy)] // without a jump: which one it is no processor could foresee
		m.Load = load
		switch {
		case load > high || m.Flawed && shows:
			m.Alarms++
		case !m.Flawed && m.Alarms > 0:
			m.Alarms--
		}
		most = max(most, m.Alarms)
	}
	if most < p.Trips {
		return
	}
	for k := range machines {
		if m := &machines[k]; !m.Down && m.Alarms >= p.Trips {
			c.goDown(k)
		}
	}
}

// goDown takes a machine out; what it was doing goes to the others.
func (c *Context) goDown(k int) {
	m := &c.State.Machines[k]
	load := m.Load
	m.Down, m.Load = true, 0
	m.Downs++
	c.spread(k, load)
	c.Tell(org.News{Kind: org.NewsDown, Person: term.NoPerson, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: k})
	c.BecauseOf("machines", term.SortMachine, term.ObjectID(k), term.NoPerson, "down", 1, "three alarms and nobody acted on them")
}

// spread divides load evenly among the machines that are up, but for one.
func (c *Context) spread(but int, load float64) {
	up, machines := 0, c.State.Machines
	for k := range machines {
		if k != but && !machines[k].Down {
			up++
		}
	}
	for k := range machines {
		if m := &machines[k]; k != but && !m.Down {
			m.Load += load / float64(up)
		}
	}
}

// Coolest is the machine that is up and has least to do, but for one; ties go to the first. It is -1 where there is no other.
func Coolest(s *org.State, but int) int {
	best, least := -1, 0.0
	machines := s.Machines
	for k := range machines {
		if m := &machines[k]; k != but && !m.Down && (best < 0 || m.Load < least) {
			best, least = k, m.Load
		}
	}
	return best
}

// Operate carries out an act on a machine: the same act on the same machine in the same state always comes to the same.
//
//	restart  up again with no alarms; what it was doing goes to the others, and the flaw stays
//	shift    half of its load goes to the coolest machine
//	patch    the flaw is gone
//
// It reports whether anything has changed.
func (c *Context) Operate(k int, how term.Manner) bool {
	m, p := &c.State.Machines[k], &c.Params.Machines
	switch how {
	case term.Shift:
		cool := Coolest(c.State, k)
		if m.Down || cool < 0 || m.Load <= 0 {
			return false
		}
		moved := num.Mul(p.Shifts, m.Load)
		m.Load -= moved
		c.State.Machines[cool].Load += moved
	case term.Patch:
		if m.Down || !m.Flawed {
			return false
		}
		m.Flawed = false
		c.BecauseOf("machines", term.SortMachine, term.ObjectID(k), term.NoPerson, "flaw", -1, "patched")
		return true
	default:
		load := m.Load
		if m.Down {
			m.Load = m.Base
		} else {
			m.Load = 0
			c.spread(k, load)
		}
		m.Down, m.Alarms = false, 0
	}
	c.BecauseOf("machines", term.SortMachine, term.ObjectID(k), term.NoPerson, "load", m.Load, "acted on")
	return true
}

// down reports whether any machine is down.
func (c *Context) down() bool {
	machines := c.State.Machines
	for k := range machines {
		if machines[k].Down {
			return true
		}
	}
	return false
}

// outage is the share of the output of a project's people that waits for machines that are down.
func (c *Context) outage(j term.ProjectID) float64 {
	sum := 0.0
	for k := range c.State.Machines {
		d := &c.Spec.Machines[k]
		if c.State.Machines[k].Down && d.Project != term.NoProject && d.Project == j {
			sum += d.Blocks
		}
	}
	return sum
}
