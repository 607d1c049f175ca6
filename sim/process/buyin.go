package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// The named occasions of draws about stakeholders.
var (
	onDecides    = rng.Named("decides")
	onGoes       = rng.Named("goes-back")
	onMailed     = rng.Named("mailed")
	onPolite     = rng.Named("polite")
	onReached    = rng.Named("reached")
	onShows      = rng.Named("shows")
	onConfides   = rng.Named("confides")
	onWritesBack = rng.Named("writes-back")
)

// council reports whether stakeholders and proposals run.
func (c *Context) council() bool { return runs(len(c.State.Stances) > 0, c.Params.BuyIn.On) }

// Persuaded is how near somebody is to doing something for a proposal [logit]:
//
//	-1.6 + .9*(1-e^(-h/8)) + 1.3*involved + .8*prewired + 1.0*(2T-1) + .7*interest match - .7*loses*1.8 - .6*first heard in the group
//
// with h the research that has reached them and T their trust in the manager. Directions are grade B, coefficients grade D.
func Persuaded(p *params.BuyIn, t *org.Stance, trust float64) float64 {
	logit := p.Base + num.Mul(p.Research, 1-num.Exp(-t.Arrived/p.Scale))
	logit += num.Mul(p.Involved, t.Involved) + num.Mul(p.Prewired, t.Prewired) + num.Mul(p.Trust, num.Mul(2, trust)-1)
	logit += num.Mul(p.Match, t.Matched) - num.Mul(num.Mul(p.Loses, t.Loss), p.Lambda)
	if t.Cold {
		logit -= p.Cold
	}
	return logit
}

// leaning is what speaks for a proposal with a stakeholder, the others' voices and what was overclaimed included [logit].
func (c *Context) leaning(p, k term.ObjectID) float64 {
	t := c.State.Stance(p, k)
	logit := Persuaded(&c.Params.BuyIn, t, c.trustOf(k)) + t.Sway
	if c.State.Proposals[p].Inflated {
		logit += c.Params.BuyIn.Inflated
	}
	return logit
}

// decides is how a stakeholder would decide: the same draw each time they are asked, so that only what speaks for it moves them. Between
// doing something for it and being against it lies going along with it.
func (c *Context) decides(p, k term.ObjectID) term.Outcome {
	logit := c.leaning(p, k)
	u := c.Uniform(rng.Stakeholder, int(k), 0, onDecides.With(int(p)))
	switch {
	case u < num.Logistic(logit):
		return term.Committed
	case u < num.Logistic(logit+c.Params.BuyIn.Comply):
		return term.Complied
	}
	return term.Resisted
}

// stageOf is the stage of somebody who knows a proposal and would decide so.
func stageOf(came term.Outcome) term.Stage {
	switch came {
	case term.Committed:
		return term.StageCommitted
	case term.Complied:
		return term.StageSupports
	}
	return term.StageUnderstands
}

// trustOf is a stakeholder's trust in the manager: somebody of the team brings their own.
func (c *Context) trustOf(k term.ObjectID) float64 {
	if i := c.Spec.Stakeholders[k].Person; i != term.NoPerson {
		return c.State.People[i].Trust
	}
	return c.State.Council[k].Trust
}

// GainWith moves a stakeholder's trust up as useful help moves anybody's.
func (c *Context) GainWith(k term.ObjectID, share float64, why string) {
	if i := c.Spec.Stakeholders[k].Person; i != term.NoPerson {
		c.Gain(int(i), share, why)
		return
	}
	h := &c.State.Council[k]
	step := num.Mul(num.Mul(c.Params.Trust.Useful, share), 1-h.Trust)
	h.Trust = num.Clamp01(h.Trust + step)
	c.becauseOf("trust", term.SortStakeholder, k, "trust", step, why)
}

// LetdownOf is a small loss of a stakeholder's trust.
func (c *Context) LetdownOf(k term.ObjectID, share float64, why string) {
	if i := c.Spec.Stakeholders[k].Person; i != term.NoPerson {
		c.Letdown(int(i), share, why)
		return
	}
	h := &c.State.Council[k]
	loss := num.Mul(num.Mul(c.Params.Trust.Letdown, share), h.Trust)
	h.Trust = num.Clamp01(h.Trust - loss)
	c.becauseOf("trust", term.SortStakeholder, k, "trust", -loss, why)
}

// seemed is what a manager takes a stage for: at little trust people sound one step further than they are (MUM effect).
func (c *Context) seemed(p, k term.ObjectID) term.Stage {
	t := c.State.Stance(p, k)
	if t.Stage == term.StageCommitted || t.Stage < term.StageUnderstands {
		return t.Stage
	}
	if c.polite(p, k) {
		return t.Stage + 1
	}
	return t.Stage
}

func (c *Context) polite(p, k term.ObjectID) bool {
	chance := num.Mul(c.Params.BuyIn.Polite, 1-c.trustOf(k))
	return c.Chance(chance, rng.Stakeholder, int(k), c.day(), onPolite.With(int(p)))
}

// note keeps how a stakeholder seemed to stand to a proposal.
func (c *Context) note(p, k term.ObjectID, seen term.Stage) {
	t := c.State.Stance(p, k)
	t.SeenStage, t.SeenDay = seen, c.State.Day
}

// becauseOf reports a cause about something around the team, if anybody listens; a stakeholder of the team is named.
func (c *Context) becauseOf(process string, sort term.Sort, o term.ObjectID, what string, change float64, why string) {
	if c.Causes == nil {
		return
	}
	who := term.NoPerson
	if sort == term.SortStakeholder {
		who = c.Spec.Stakeholders[o].Person
	}
	c.BecauseOf(process, sort, o, who, what, change, why)
}

// Subject is the proposal that a talk with a stakeholder is about: the one its matter belongs to, or the first that is not decided and in
// which they have a say, or the last decided one; NoObject when there is none.
func Subject(spec *org.Spec, s *org.State, a *term.Act) term.ObjectID {
	found := term.NoObject
	for p := range s.Proposals {
		o := term.ObjectID(p)
		if !spec.HasSay(o, a.Object) {
			continue
		}
		if m := spec.Proposals[p].Matter; a.Matter != term.NoMatter && m == a.Matter {
			return o
		}
		if found == term.NoObject || s.Proposals[found].Decided >= 0 {
			found = o
		}
	}
	return found
}
