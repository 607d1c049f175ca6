package policy

import (
	"headcount/sim/num"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Style is an archetype that also leads people: of the gaps in which no matter is taken up, a share goes to them, by weights.
type Style struct {
	Archetype
	Leads      float64 // chance that such a gap goes to people, 0 to 1
	OneToOnes  float64 // weights
	Feedback   float64
	Recognises float64
	Expects    float64
	Purpose    float64
	Goals      float64
	Delegates  float64
	Overtime   float64
	Meets      float64
	Listens    float64 // chance that a one-to-one is about what the other brings, else it asks for the state of things
	Task       float64 // chance that feedback is about the task, else about the person
	Public     float64 // chance that feedback is given before the others
	Reasons    float64 // chance that a decision comes with its reasons
	Decides    float64 // chance that a matter taken up is decided, instead of answered
}

// The occasions of a style's own chance, hashed once.
var (
	onDecide  = rng.Named("decide")
	onHow     = rng.Named("how")
	onLead    = rng.Named("lead")
	onPublic  = rng.Named("public")
	onReasons = rng.Named("reasons")
	onStyle   = rng.Named("style")
	onWhat    = rng.Named("what")
)

// BalancedStyle returns the style of the balanced archetype.
func BalancedStyle() *Style {
	s := &Style{
		Leads: .4, OneToOnes: .45, Feedback: .15, Recognises: .1, Expects: .03, Purpose: .1, Goals: .04, Delegates: .06, Overtime: .01,
		Meets: .06, Listens: .7, Task: .7, Public: .1, Reasons: .6, Decides: .25,
	}
	for i := range archetypes {
		if archetypes[i].Name == "balanced" {
			s.Archetype = archetypes[i]
		}
	}
	s.Name = "balanced-style"
	return s
}

// NewStyle draws a style by seed: what there is of managers, evenly over what they could do.
func NewStyle(seed uint64) *Style {
	source := rng.New(seed, seed)
	k := 0
	u := func() float64 {
		k++
		return source.Uniform(rng.Policy, k, 0, onStyle)
	}
	weight := func() float64 { return -num.Log(u()) }
	s := &Style{Archetype: Archetype{
		Name: "style", Attends: num.Lerp(.1, .95, u()), Writes: u(), Judges: u(), Asks: u(), Own: weight(), Visits: weight() / 2,
		Controls: weight() / 4, Searches: weight() / 2, Thanks: weight() / 8, Stands: weight() / 4, Away: weight() / 2, Promises: 2,
	}}
	s.Leads, s.Listens, s.Task, s.Public, s.Reasons, s.Decides = num.Lerp(0, .8, u()), u(), u(), num.Mul(.3, u()), u(), num.Mul(.5, u())
	s.OneToOnes, s.Feedback, s.Recognises, s.Expects = weight(), weight()/3, weight()/4, weight()/8
	s.Purpose, s.Goals, s.Delegates, s.Overtime, s.Meets = weight()/6, weight()/8, weight()/8, weight()/16, weight()/6
	return s
}

// Decide implements Decider.
func (p *Style) Decide(d *observe.Desk) term.Act {
	if d.Stop != term.Gap {
		return p.Archetype.Decide(d)
	}
	a := idle
	if chance(d, p.Attends, onAttend) && p.attend(d, &a) {
		return p.decided(d, a)
	}
	if chance(d, p.Leads, onLead) {
		return p.lead(d)
	}
	p.activity(d, &a)
	return a
}

// decided turns some answers into decisions, with reasons or without.
func (p *Style) decided(d *observe.Desk, a term.Act) term.Act {
	if a.Verb != term.Answer || !chance(d, p.Decides, onDecide) {
		return a
	}
	a.Verb = term.Decide
	if chance(d, p.Reasons, onReasons) {
		a.Manner = term.WithReasons
	}
	return a
}

// lead does something for, or with, whoever has not been spoken with for longest.
func (p *Style) lead(d *observe.Desk) term.Act {
	verbs := [...]term.Verb{
		term.OneToOne, term.Feedback, term.Recognise, term.Expect, term.Purpose, term.SetGoal, term.Delegate, term.AskOvertime, term.Meet,
	}
	weights := [...]float64{
		p.OneToOnes, p.Feedback, p.Recognises, p.Expects, p.Purpose, p.Goals, p.Delegates, p.Overtime, p.Meets,
	}
	sum := 0.0
	for _, w := range weights {
		sum += w
	}
	u, verb := num.Mul(uniform(d, onWhat), sum), term.Meet
	for k, w := range weights {
		if u -= w; u < 0 {
			verb = verbs[k]
			break
		}
	}
	if verb == term.Meet {
		return term.NewAct(verb)
	}
	a := idle
	p.visit(d, verb, term.Aside, &a)
	return p.manner(d, a)
}

// manner is how a style does what it does.
func (p *Style) manner(d *observe.Desk, a term.Act) term.Act {
	switch a.Verb {
	case term.OneToOne:
		a.Manner = term.OnStatus
		if chance(d, p.Listens, onHow) {
			a.Manner = term.TheirAgenda
		}
	case term.Feedback:
		a.Manner = term.OnSelf
		if chance(d, p.Task, onHow) {
			a.Manner = term.OnTask
		}
		if chance(d, p.Public, onPublic) {
			a.Channel = term.Gathering
		}
	case term.SetGoal:
		if chance(d, p.Listens, onHow) {
			a.Manner = term.AsQuestion
		}
	}
	return a
}
