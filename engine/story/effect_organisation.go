package story

import (
	"headcount/engine/scenario"
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/term"
)

// onHiring carries out what the story does to posts and to who may apply.
func onHiring(c *process.Context, e *scenario.Effect) {
	switch e.Kind {
	case scenario.EffectApprove:
		c.Approve(e.Object, true)
	case scenario.EffectWithdraw:
		if c.State.Openings[e.Object].Approved {
			c.Approve(e.Object, false)
		}
	case scenario.EffectApply:
		o := &c.State.Openings[c.Spec.Candidates[e.Object].Opening]
		if c.State.Candidates[e.Object].State == org.Unheard && o.Filled == term.NoObject && !o.Withdrawn {
			c.Apply(int(e.Object)) // for a post that is taken or gone nobody can apply any more
		}
	default:
		c.DropOut(int(e.Object))
	}
}

// onSystems carries out what the story does to the map and to machines.
func onSystems(c *process.Context, e *scenario.Effect, value float64) {
	k := int(e.Object)
	switch e.Kind {
	case scenario.EffectLearn:
		c.LearnSystem(k, true)
	case scenario.EffectChange:
		c.State.Systems[k].Version++
	case scenario.EffectFlaw:
		c.State.Machines[k].Flawed = true
	default:
		if m := &c.State.Machines[k]; !m.Down {
			m.Load = num.Clamp(m.Load+value, 0, 8)
		}
	}
}
