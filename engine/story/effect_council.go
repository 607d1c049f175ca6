package story

import (
	"headcount/engine/scenario"
	"headcount/sim/num"
	"headcount/sim/process"
)

// onCouncil carries out what the story does to stakeholders, proposals, requests, questions and the boss.
func onCouncil(c *process.Context, e *scenario.Effect, value float64) {
	switch e.Kind {
	case scenario.EffectSurprise:
		c.Surprised(e.Object)
	case scenario.EffectConfide:
		c.Confide(e.Object)
	case scenario.EffectWin:
		c.GainWith(e.Object, 1, asTold)
	case scenario.EffectDisappoint:
		c.LetdownOf(e.Object, 1, asTold)
	case scenario.EffectResearch:
		c.Dig(e.Object, num.Clamp(value, 0, 1000))
	case scenario.EffectConclude:
		if c.State.Proposals[e.Object].Decided < 0 {
			c.Conclude(e.Object, false)
		}
	case scenario.EffectGrant:
		c.Grant(e.Object)
	case scenario.EffectUse:
		c.Fill(e.Object)
	case scenario.EffectInform:
		c.Learn(e.Object)
	case scenario.EffectNewBoss:
		c.State.Bosses++
		c.NewBoss()
	default:
		c.Weather(e.Kind == scenario.EffectSlack, value)
	}
}
