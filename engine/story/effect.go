package story

import (
	"headcount/engine/scenario"
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Apply carries out direct effects in the order written. Numbers out of range are brought back into it.
func (t *Story) Apply(c *process.Context, own *State, effects []scenario.Effect) {
	for i := range effects {
		t.apply(c, own, &effects[i])
	}
}

func (t *Story) apply(c *process.Context, own *State, e *scenario.Effect) {
	value := 0.0
	if e.Value != nil {
		value = e.Value.Eval(t.world(c, own))
	}
	switch e.Kind {
	case scenario.EffectSet:
		own.Vars[e.Variable] = value
	case scenario.EffectAdd:
		own.Vars[e.Variable] += value
	case scenario.EffectOpen, scenario.EffectClose, scenario.EffectReveal:
		t.onMatter(c, e)
	case scenario.EffectMove, scenario.EffectCut, scenario.EffectWaste:
		onProject(c, e, value)
	case scenario.EffectSafety:
		c.Reaction(num.Clamp(value, -1, 1))
	case scenario.EffectFulfil:
		if c.State.Given[e.Promise].State == org.PromiseGiven {
			t.keepPromise(c, e.Promise)
		}
	case scenario.EffectBreak:
		if c.State.Given[e.Promise].State == org.PromiseGiven {
			t.breakPromise(c, e.Promise)
		}
	case scenario.EffectQuit, scenario.EffectShock, scenario.EffectRead, scenario.EffectWeekOff, scenario.EffectRate:
		happens(c, e)
	case scenario.EffectMotivation, scenario.EffectJustice, scenario.EffectAngle, scenario.EffectExtraHours, scenario.EffectKnowledge:
		onMind(c, e, value)
	case scenario.EffectConflict, scenario.EffectTaskConflict, scenario.EffectRework:
		onTeam(c, e, value)
	case scenario.EffectApprove, scenario.EffectWithdraw, scenario.EffectApply, scenario.EffectDropOut:
		onHiring(c, e)
	case scenario.EffectLearn, scenario.EffectChange, scenario.EffectFlaw, scenario.EffectLoad:
		onSystems(c, e, value)
	case scenario.EffectTire, scenario.EffectProve, scenario.EffectPraise:
		onSelf(c, e, value)
	default:
		if e.Kind >= scenario.EffectSurprise && e.Kind <= scenario.EffectNewBoss {
			onCouncil(c, e, value)
			return
		}
		onPerson(c, e, value)
	}
}

func (t *Story) onMatter(c *process.Context, e *scenario.Effect) {
	switch e.Kind {
	case scenario.EffectOpen:
		c.Raise(e.Matter)
	case scenario.EffectClose:
		c.Drop(e.Matter)
	default:
		c.Reveal(e.Matter, false)
	}
}

func onProject(c *process.Context, e *scenario.Effect, value float64) {
	w := &c.State.Work[e.Project]
	switch e.Kind {
	case scenario.EffectMove:
		last, before := quantity.Day(c.Spec.Weeks*quantity.DaysPerWeek+60), w.Due
		w.Due = min(max(w.Due+quantity.Day(num.Clamp(value, -60, 60)), 0), last)
		c.BecauseAt("slip", e.Project, "date", float64(w.Due-before), asTold)
	case scenario.EffectCut:
		left := w.Work - w.Done
		if left > 0 {
			cut := num.Mul(left, num.Clamp01(value))
			w.Work -= cut
			c.BecauseAt("slip", e.Project, "work", -cut, asTold)
		}
	default:
		waste := num.Clamp(value, 0, 1000)
		w.Waste += waste
		c.BecauseAt("slip", e.Project, "waste", waste, asTold)
	}
}

func onPerson(c *process.Context, e *scenario.Effect, value float64) {
	i := int(e.Person)
	p := &c.State.People[i]
	switch e.Kind {
	case scenario.EffectUseful:
		c.Gain(i, 1, asTold)
	case scenario.EffectLetdown:
		c.Letdown(i, 1, asTold)
	case scenario.EffectBreach:
		c.Breach(i, asTold)
	case scenario.EffectStrain:
		p.Strain = num.Clamp(p.Strain+value, -2, 4)
		c.Because("strain", e.Person, term.NoMatter, "strain", value, asTold)
	case scenario.EffectAffect:
		p.Affect = num.Clamp(p.Affect+value, -1.5, 1.5)
		c.Because("affect", e.Person, term.NoMatter, "affect", value, asTold)
	case scenario.EffectInterrupt:
		c.Interrupted(i)
	case scenario.EffectEvening:
		p.Late = 2
		c.Because("strain", e.Person, term.NoMatter, "evening", 1, asTold)
	case scenario.EffectAway:
		p.Present, p.Back = false, c.State.Day+1
		if p.Waiting {
			p.Waiting, p.Matter = false, term.NoMatter
		}
	}
}
