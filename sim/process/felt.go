package process

import (
	"headcount/sim/num"
	"headcount/sim/params"
)

// Felt is how good with people a manager feels to be [z]: .5 of how good they are technically, .29 of how good they truly are, an error of
// their own that stays, and a bias (Zell & Krizan 2014; Benson, Li & Shue 2019; Weidmann et al. 2024). Technical and true skill have
// nothing to do with each other; that one is felt as the other is the point.
func Felt(p *params.Params, technical, truth, own float64) float64 {
	t, r := p.Hands.Felt, p.Reading.Own
	rest := num.Sqrt(max(1-num.Mul(t, t)-num.Mul(r, r), 0))
	return num.Mul(t, technical) + num.Mul(r, truth) + num.Mul(rest, own) + p.Reading.OwnBias
}

// TechnicalZ is technical skill, a share of a full developer, on the scale on which developers differ [z].
func TechnicalZ(skill, spread float64) float64 {
	if skill <= 0 || spread <= 0 {
		return -3
	}
	return num.Clamp(num.Log(skill)/spread, -3, 3)
}
