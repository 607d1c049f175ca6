package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
)

// Tally holds what the open matters hold back, per person and per project, counted in one pass over the desk, so that an evening costs
// the same per person however many there are. It is scratch: a model lends it to the contexts it makes, one evening fills it, and it says
// nothing from one evening to the next.
type Tally struct {
	blocked []float64
	doubt   []float64
	counted bool
}

// count fills the tally for this evening.
func (c *Context) count() {
	t, s := c.Tally, c.State
	if t == nil {
		return
	}
	t.blocked, t.doubt = zeros(t.blocked, len(s.People)), zeros(t.doubt, len(s.Work))
	for m := range s.Desk {
		d := &s.Desk[m]
		if i := int(d.Person); d.Open && i >= 0 && i < len(t.blocked) {
			t.blocked[i] += held(c, d)
		}
		if j := int(d.Project); j >= 0 && j < len(t.doubt) {
			t.doubt[j] += doubtful(c, d)
		}
	}
	t.counted = true
}

// counted reports whether the tally holds for now.
func (c *Context) counted() bool { return c.Tally != nil && c.Tally.counted }

// uncount ends the evening's tally: whatever comes next may move matters.
func (c *Context) uncount() {
	if c.Tally != nil {
		c.Tally.counted = false
	}
}

// zeros returns n zeros in the slice's own memory where it is large enough.
func zeros(list []float64, n int) []float64 {
	if cap(list) < n {
		return make([]float64, n)
	}
	list = list[:n]
	clear(list)
	return list
}

// held is the share of its owner's output that an open matter holds back: half until the question as asked is settled, half until what
// stands behind it is said.
func held(c *Context, d *org.Matter) float64 {
	share, asked := 0.0, c.Params.Work.AskedShare
	if !d.Answered {
		share += asked
	}
	if !d.Opened {
		share += num.Mul(1-asked, d.Concern)
	}
	return num.Mul(d.Blocks, share)
}

// doubtful is the share of a project's output that a matter's unsaid concern wastes.
func doubtful(c *Context, d *org.Matter) float64 {
	if !d.Ever || d.Opened {
		return 0
	}
	return num.Mul(c.Params.Work.Doubt, d.Concern)
}
