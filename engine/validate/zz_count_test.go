package validate

import (
	"fmt"
	"sort"
	"testing"

	"headcount/engine/policy"
	"headcount/sim/observe"
	"headcount/sim/params"
	"headcount/sim/term"
)

type counter struct {
	policy.Decider
	n map[string]int
}

func (c *counter) Decide(d *observe.Desk) term.Act {
	a := c.Decider.Decide(d)
	k := a.Verb.String()
	if a.Channel.Written() {
		k += "~"
	}
	c.n[k]++
	return a
}

func TestScratchCount(t *testing.T) {
	for _, name := range policy.Archetypes() {
		c := &counter{policy.Named(name), map[string]int{}}
		clarity, involved, watched, quits := 0.0, 0.0, 0.0, 0
		for j := range 4 {
			o := NewOffice(Base(52), params.Default())
			o.Begin(uint64(j+1), 1)
			o.Days(260, c, nil)
			for i := range o.State.Minds {
				clarity += o.State.Minds[i].Clarity / 32
				involved += o.State.Minds[i].Involved / 32
				watched += o.State.Minds[i].Watched / 32
				quits += o.State.Minds[i].Quits
			}
		}
		var ks []string
		for k := range c.n {
			ks = append(ks, k)
		}
		sort.Slice(ks, func(a, b int) bool { return c.n[ks[a]] > c.n[ks[b]] })
		s := ""
		for _, k := range ks {
			s += fmt.Sprintf(" %s %.2f", k, float64(c.n[k])/52/4)
		}
		t.Logf("%-12s clarity %.2f involved %.2f watched %.2f | per week:%s", name, clarity, involved, watched, s)
	}
}
