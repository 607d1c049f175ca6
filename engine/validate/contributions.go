package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/engine/shares"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
)

// Lived is one run: who decided, whose team it was, which luck it had.
type Lived struct {
	Policy     policy.Decider
	Cast, Luck uint64
}

// Contributions splits what one run came to, in log value, into what the decisions, the people and luck brought against a typical manager of
// the reference set with a typical team and typical luck. The three add up to Actual - Typical. Runs is per cell, 64 or more; First seeds what
// is drawn again: the k-th policy, cast and luck are the same in whatever cell they stand.
func Contributions(spec *org.Spec, p params.Params, lived Lived, first uint64, runs int) shares.Account {
	set, source := reference(), rng.New(first, first)
	o := NewOffice(spec, p)
	return shares.Explain(func(h shares.Held, k int) float64 {
		cast, luck, bot := lived.Cast, lived.Luck, lived.Policy
		if !h.Decisions {
			bot = set[source.Pick(len(set), rng.Policy, k, 0, onOther)]
		}
		if !h.People {
			cast = source.Bits(rng.Policy, k, 1, onOther)
		}
		if !h.Luck {
			luck = source.Bits(rng.Policy, k, 2, onOther)
		}
		o.Begin(cast, luck)
		o.Days(5*spec.Weeks, bot, nil)
		return math.Log(max(o.Value(), 1))
	}, runs)
}

var onOther = rng.Named("drawn again")
