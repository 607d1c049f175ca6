package validate

import (
	"math"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// feedback (VT14): one piece of feedback to one person, paired with the same four weeks without it. Half of it is about the task, a quarter
// about the person, a quarter neither; one in ten is given before the others. Mean effect .41 with a third of the effects negative, more of
// them the more attention goes to the self (Kluger & DeNisi 1996). N counts pieces of feedback.
func feedback(r *Run) []Result {
	manners := [...]term.Manner{term.OnTask, term.OnSelf, term.OnTask, term.Plainly}
	spec := Peopled(8)
	effects := each(r, r.N(), func(k int) float64 {
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k/8), r.First+uint64(k/8))
		who := k % 8
		a := term.NewAct(term.Feedback).With(term.PersonID(who), term.Aside)
		a.Manner = manners[(k/8)%len(manners)]
		if k%10 == 9 {
			a.Channel = term.Gathering
		}
		o.Days(quantity.DaysPerWeek, nil, nil)
		before := o.State.Clone()
		o.State.People[who].Present = true
		o.Model.Do(o.State, o.Luck, nil, a, 0)
		with := fourWeeks(o, who)
		o.State.CopyFrom(before)
		return (with - fourWeeks(o, who)) / r.Params.Feedback.Unit
	})
	var task, self []bool
	var all []bool
	for k, d := range effects {
		all = append(all, d < 0)
		switch manners[(k/8)%len(manners)] {
		case term.OnTask:
			task = append(task, d < 0)
		case term.OnSelf:
			self = append(self, d < 0)
		}
	}
	n := len(effects)
	return []Result{
		r.Row("a", "mean effect on output over the next four weeks, in within-person SD", "A", n, mean(effects), .30, .50),
		r.Row("b", "share of effects below 0", "A", n, share(all), .30, .42),
		atLeast(r.Row("c", "share below 0 of feedback about the self minus that about the task", "A", n, share(self)-share(task), .10, 1)),
	}
}

// fourWeeks lives four weeks and returns somebody's mean log output in them.
func fourWeeks(o *Office, who int) float64 {
	sum := 0.0
	o.Days(4*quantity.DaysPerWeek, nil, func(s *org.State) { sum += math.Log(max(s.People[who].Output, .01)) / 20 })
	return sum
}
