package policy

import (
	"headcount/sim/num"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Mixture is a manager who does now as one archetype would and now as another: each decision is taken by one of the declared archetypes,
// by weights that belong to the manager.
type Mixture struct {
	weights [len(archetypes)]float64 // add up to 1
}

// NewMixture draws the weights of a manager by seed: evenly over all mixtures (Dirichlet with all ones).
func NewMixture(seed uint64) *Mixture {
	m := &Mixture{}
	source, sum := rng.New(seed, seed), 0.0
	for i := range m.weights {
		m.weights[i] = -num.Log(source.Uniform(rng.Policy, i, 0, onMixture))
		sum += m.weights[i]
	}
	for i := range m.weights {
		m.weights[i] /= sum
	}
	return m
}

var onMixture = rng.Named("mixture")

// Weights returns the share of decisions that each declared archetype takes, in the order of Archetypes.
func (p *Mixture) Weights() []float64 { return append([]float64(nil), p.weights[:]...) }

// Decide implements Decider.
func (p *Mixture) Decide(d *observe.Desk) term.Act {
	u := uniform(d, onPart)
	for i := range p.weights {
		if u -= p.weights[i]; u < 0 {
			return archetypes[i].Decide(d)
		}
	}
	return archetypes[len(archetypes)-1].Decide(d)
}
