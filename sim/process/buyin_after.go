package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Backsliding lets people step back, by the week: who has not been spoken with about it for a while, and who hears somebody they respect
// against it. A step back takes half of what was won in talks; after a decision it turns what they do.
func Backsliding(c *Context) {
	if !c.council() {
		return
	}
	for p := range c.State.Proposals {
		for k := range c.State.Council {
			o, q := term.ObjectID(k), term.ObjectID(p)
			if !c.Spec.HasSay(q, o) {
				continue
			}
			if chance := c.goesBack(q, o); chance > 0 && c.Chance(chance, rng.Stakeholder, k, c.day(), onGoes.With(p)) {
				c.stepBack(q, o)
			}
		}
	}
}

// goesBack is the chance a week that somebody steps back [1/wk].
func (c *Context) goesBack(p, k term.ObjectID) float64 {
	t, b, q := c.State.Stance(p, k), &c.Params.BuyIn, &c.State.Proposals[p]
	if t.Stage < term.StageSupports || q.Decided >= 0 && q.Came == term.Resisted || q.Carried >= 1 {
		return 0
	}
	chance := 0.0
	if t.Heard < 0 || int(c.State.Day-t.Heard) > int(b.BackAfter) {
		chance += b.Back
	}
	for j := range c.State.Council {
		o := term.ObjectID(j)
		respected := c.Spec.Stakeholders[k].Respects>>uint(j)&1 == 1 && c.Spec.HasSay(p, o)
		if respected && c.opposes(c.State.Stance(p, o), p, o) {
			chance += b.BackOpponent
		}
	}
	return num.Clamp01(chance)
}

// opposes reports whether somebody who knows a proposal is against it.
func (c *Context) opposes(t *org.Stance, p, k term.ObjectID) bool {
	if t.Came != term.OutcomeNone {
		return t.Came == term.Resisted
	}
	return t.Stage == term.StageUnderstands && c.decides(p, k) == term.Resisted
}

// stepBack takes somebody one stage back.
func (c *Context) stepBack(p, k term.ObjectID) {
	t, keep := c.State.Stance(p, k), c.Params.BuyIn.BackKeep
	t.Stage--
	t.Prewired, t.Involved, t.Matched = num.Mul(t.Prewired, keep), num.Mul(t.Involved, keep), num.Mul(t.Matched, keep)
	if t.Came != term.OutcomeNone {
		t.Came = org.Aloud(t.Stage)
		c.showsLater(p, k)
	}
	c.becauseOf("buy-in", term.SortStakeholder, k, "stage", -1, "stepped back")
}

// Surprised is a stakeholder who learns something from elsewhere that they should have learned from the manager: one step back, and a little
// let down.
func (c *Context) Surprised(k term.ObjectID) {
	c.LetdownOf(k, c.Params.BuyIn.Surprise, "surprised")
	if !c.council() {
		return
	}
	for p := range c.State.Proposals {
		o := term.ObjectID(p)
		if c.Spec.HasSay(o, k) && c.State.Stance(o, k).Stage >= term.StageSupports && c.State.Proposals[p].Came != term.Resisted {
			c.stepBack(o, k)
		}
	}
}

// Showing brings the first signs of how people meant their yes or no, before anything comes of it.
func Showing(c *Context) {
	if !c.council() {
		return
	}
	stances, today := c.State.Stances, c.State.Day
	for n := range stances {
		t := &stances[n]
		if t.Shows < 0 || today < t.Shows || t.Shown {
			continue
		}
		p, k := n/len(c.State.Council), n%len(c.State.Council)
		if c.State.Proposals[p].Came == term.Resisted {
			continue
		}
		t.Shown = true
		c.Tell(org.News{
			Kind: org.NewsStance, Person: c.Spec.Stakeholders[k].Person, Matter: term.NoMatter,
			Act: term.NewAct(term.Preview).On(term.ObjectID(k)), Outcome: t.Came, Index: p,
		})
	}
}

// Carrying carries decided proposals out, by the week: who is committed brings help, who complies is slow, who resists works against it,
// each from the day it has shown.
func Carrying(c *Context) {
	if !c.council() {
		return
	}
	for p := range c.State.Proposals {
		q := &c.State.Proposals[p]
		if q.Decided < 0 || q.Came == term.Resisted || c.State.Day == q.Decided {
			continue
		}
		if q.Carried < 1 {
			step := c.paced(term.ObjectID(p)) / c.takes(term.ObjectID(p))
			q.Carried = num.Clamp01(q.Carried + step)
			c.becauseOf("buy-in", term.SortProposal, term.ObjectID(p), "carried", step, "a week of it")
		}
		c.heldTo(term.ObjectID(p))
	}
}

// takes is how long carrying a proposal out takes with everybody's ordinary help [wk].
func (c *Context) takes(p term.ObjectID) float64 {
	if w := c.Spec.Proposals[p].Weeks; w > 0 {
		return w
	}
	return c.Params.BuyIn.Carry
}

// paced is how fast a decided proposal moves, by everybody's weight; 1 is ordinary. What shows in what they do reaches its project too.
func (c *Context) paced(p term.ObjectID) float64 {
	b, sum, all := &c.Params.BuyIn, 0.0, 0.0
	for k := range c.State.Council {
		o := term.ObjectID(k)
		if !c.Spec.HasSay(p, o) {
			continue
		}
		t, w := c.State.Stance(p, o), c.State.Council[k].Influence
		all += w
		if !t.Shown {
			sum += w
			continue
		}
		switch t.Came {
		case term.Committed:
			sum += num.Mul(w, b.Help)
			c.help(p, k)
		case term.Complied:
			sum += num.Mul(w, b.Slow)
		default:
			sum += num.Mul(w, b.Sabotage)
			c.hinder(p, k)
		}
	}
	if all <= 0 {
		return 1
	}
	return sum / all
}

// help is what somebody committed brings to the project a proposal is about.
func (c *Context) help(p term.ObjectID, k int) {
	j := c.Spec.Proposals[p].Project
	if j == term.NoProject || c.State.Work[j].Finished >= 0 {
		return
	}
	c.State.Work[j].Done += c.Params.BuyIn.HelpHours
	c.becauseOf("buy-in", term.SortStakeholder, term.ObjectID(k), "done", c.Params.BuyIn.HelpHours, "brings help")
}

// hinder is what quiet resistance costs the project a proposal is about.
func (c *Context) hinder(p term.ObjectID, k int) {
	j := c.Spec.Proposals[p].Project
	if j == term.NoProject || c.State.Work[j].Finished >= 0 {
		return
	}
	c.State.Work[j].Waste += c.Params.BuyIn.WasteHours
	c.State.Work[j].Work += c.Params.BuyIn.WasteHours
	c.becauseOf("buy-in", term.SortStakeholder, term.ObjectID(k), "waste", c.Params.BuyIn.WasteHours, "works against it")
}

// heldTo holds what was said of a proposal against what came of it, once, half as long again after the decision as carrying it out should take:
// nine tenths carried out are what was said.
func (c *Context) heldTo(p term.ObjectID) {
	q := &c.State.Proposals[p]
	due := q.Decided + quantity.Day(num.Mul(1.5*quantity.DaysPerWeek, c.takes(p)))
	if q.Held || c.State.Day < due {
		return
	}
	q.Held = true
	said := c.Params.Budget.Honest
	if q.Inflated {
		said = c.Params.Budget.Overclaim
	}
	came := q.Carried >= .9
	c.hold(said, came, "a proposal")
	if q.Inflated && !came {
		for k := range c.State.Council {
			if c.Spec.HasSay(p, term.ObjectID(k)) {
				c.LetdownOf(term.ObjectID(k), 1, "more was promised than came")
			}
		}
	}
}
