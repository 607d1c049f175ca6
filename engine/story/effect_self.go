package story

import (
	"headcount/engine/scenario"
	"headcount/sim/num"
	"headcount/sim/process"
	"headcount/sim/term"
)

// onSelf moves the player's own part.
func onSelf(c *process.Context, e *scenario.Effect, value float64) {
	g := &c.State.Self
	if !g.On {
		return
	}
	switch e.Kind {
	case scenario.EffectTire:
		g.Strain = num.Clamp(g.Strain+value, -2, 4)
		c.Because("identity", term.NoPerson, term.NoMatter, "own strain", value, asTold)
	case scenario.EffectProve:
		g.Worked++
		c.Because("identity", term.NoPerson, term.NoMatter, "worked", 1, asTold)
	case scenario.EffectPraise:
		g.Praised++
		c.Because("identity", term.NoPerson, term.NoMatter, "praised", 1, asTold)
	}
}
