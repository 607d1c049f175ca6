package batch

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"headcount/engine/declog"
	"headcount/engine/playtest"
	"headcount/engine/scenario"
	"headcount/sim/params"
)

// FormatVersion is the version of the files. One line per bump:
//
//  1. one JSON object a line, a tab, CRC-32C of the object in eight hex digits, a newline; first the plan, then blocks.
const FormatVersion = 1

// Limits of one experiment.
const (
	MostRuns  = 1_000_000  // plays of one policy under one setting
	MostPlays = 50_000_000 // in all
)

// Plan is one experiment. Two runs with equal plans give equal bytes.
type Plan struct {
	Format    int       `json:"headcount-batch"`
	Scenario  string    `json:"scenario"`   // its id
	RulesHash string    `json:"rules_hash"` // of the scenario
	Rules     int       `json:"rules"`      // version of the program's own
	Weeks     int       `json:"weeks"`
	Outcomes  []string  `json:"outcomes"` // ids of the endings, in the scenario's order
	Policies  []string  `json:"policies"`
	Settings  []Setting `json:"settings"` // every combination of their values is played; none: the coefficients as they are
	Runs      int       `json:"runs"`     // plays of each policy under each combination
	Cast      Seeds     `json:"cast"`
	Luck      Seeds     `json:"luck"`
	Block     int       `json:"block"` // plays in a block; the last one of a policy may have fewer
	Small     bool      `json:"small"` // counts alone are kept, no rows
}

// Setting is a coefficient of the registry and the values it takes.
type Setting struct {
	Name   string    `json:"name"`
	Values []float64 `json:"values"`
}

// Seeds are the root seeds of one kind: they count from First, or are always First.
type Seeds struct {
	First uint64 `json:"first"`
	Same  bool   `json:"same"`
}

// At is the seed of play k, from 0.
func (s Seeds) At(k int) uint64 {
	if s.Same {
		return s.First
	}
	return s.First + uint64(k)
}

// NewPlan completes and checks a plan in which Policies, Settings, Runs, Cast, Luck and Small are set. A policy or coefficient that is
// not known, runs outside 1 to MostRuns and more than MostPlays plays in all are errors.
func NewPlan(sc *scenario.Scenario, p Plan) (Plan, error) {
	p.Format, p.Rules = FormatVersion, declog.RulesVersion
	p.Scenario, p.RulesHash, p.Weeks = sc.Source.ID, sc.RulesHash, sc.Source.Weeks
	p.Outcomes = make([]string, len(sc.Source.Endings))
	for i := range sc.Source.Endings {
		p.Outcomes[i] = sc.Source.Endings[i].ID
	}
	if p.Settings == nil {
		p.Settings = []Setting{}
	}
	if err := errors.Join(p.checkPolicies(sc), p.checkSettings()); err != nil {
		return p, err
	}
	if p.Runs < 1 || p.Runs > MostRuns {
		return p, fmt.Errorf("%d runs are outside 1 to %d", p.Runs, MostRuns)
	}
	if p.Plays() > MostPlays {
		return p, fmt.Errorf("%d plays in all are more than %d: fewer runs, policies or values", p.Plays(), MostPlays)
	}
	p.Block = blockOf(p.Plays())
	return p, nil
}

// blockOf is how many plays a block has: few enough that little is lost when one is cut off, and about a thousand blocks in large experiments.
func blockOf(plays int) int {
	const least, blocks = 16, 1024
	return max(least, (plays+blocks-1)/blocks)
}

func (p *Plan) checkPolicies(sc *scenario.Scenario) error {
	if len(p.Policies) == 0 {
		return errors.New("there is no policy to play")
	}
	for i, name := range p.Policies {
		if _, ok := playtest.PlayerByName(sc, name); !ok {
			return fmt.Errorf("there is no policy %q%s", name, scenario.Suggest(name, playtest.Players()))
		}
		if slices.Contains(p.Policies[:i], name) {
			return fmt.Errorf("policy %q is named twice", name)
		}
	}
	return nil
}

func (p *Plan) checkSettings() error {
	combinations := 1
	for i, s := range p.Settings {
		if slices.ContainsFunc(p.Settings[:i], func(o Setting) bool { return o.Name == s.Name }) {
			return fmt.Errorf("coefficient %s is set twice", s.Name)
		}
		if len(s.Values) == 0 {
			return fmt.Errorf("coefficient %s has no value to take", s.Name)
		}
		for k, v := range s.Values {
			if slices.Contains(s.Values[:k], v) {
				return fmt.Errorf("coefficient %s takes %v twice", s.Name, v)
			}
			if err := setOne(s.Name, v); err != nil {
				return err
			}
		}
		if combinations *= len(s.Values); combinations > 10_000 {
			return errors.New("more than 10000 combinations of values")
		}
	}
	return nil
}

// setOne tries a value. One outside twice the registry's range is a slip of the pen more often than an experiment.
func setOne(name string, v float64) error {
	p := params.Default()
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return fmt.Errorf("coefficient %s cannot be %v", name, v)
	}
	if err := p.Set(name, v); err != nil {
		return err
	}
	for _, e := range params.Registry() {
		if e.Name == name && v == 0 && params.NotZero(name) {
			return fmt.Errorf("coefficient %s cannot be 0, as something is divided by it; its range is %v to %v %s", name, e.Low, e.High, e.Unit)
		}
		room := e.High - e.Low
		if e.Name == name && v != 0 && (v < e.Low-room || v > e.High+room) {
			return fmt.Errorf("coefficient %s = %v is far outside its range of %v to %v %s", name, v, e.Low, e.High, e.Unit)
		}
	}
	return nil
}

// Combinations is how many combinations of settings are played, at least 1.
func (p *Plan) Combinations() int {
	n := 1
	for _, s := range p.Settings {
		n *= len(s.Values)
	}
	return n
}

// Values are the values of the settings in combination c; the last setting changes first.
func (p *Plan) Values(c int) []float64 {
	values := make([]float64, len(p.Settings))
	for i := len(p.Settings) - 1; i >= 0; i-- {
		n := len(p.Settings[i].Values)
		values[i] = p.Settings[i].Values[c%n]
		c /= n
	}
	return values
}

// Params are the coefficients of combination c.
func (p *Plan) Params(c int) params.Params {
	all := params.Default()
	for i, v := range p.Values(c) {
		if err := all.Set(p.Settings[i].Name, v); err != nil {
			panic("batch: " + err.Error()) // NewPlan has tried it
		}
	}
	return all
}

// Groups is how many groups there are: a combination of settings and a policy. Group g has combination g / policies and policy g % policies.
func (p *Plan) Groups() int { return p.Combinations() * len(p.Policies) }

// Plays is how many plays there are in all.
func (p *Plan) Plays() int { return p.Groups() * p.Runs }

// Blocks is how many blocks there are in all.
func (p *Plan) Blocks() int { return p.Groups() * p.chunks() }

// chunks is how many blocks a group has.
func (p *Plan) chunks() int { return (p.Runs + p.Block - 1) / p.Block }

// span is the group of block b and which of its plays the block holds: from first up to and without end.
func (p *Plan) span(b int) (group, first, end int) {
	group, first = b/p.chunks(), b%p.chunks()*p.Block
	return group, first, min(first+p.Block, p.Runs)
}

// valid says whether a plan that was read can be worked with.
func (p *Plan) valid() bool {
	if p.Runs < 1 || p.Runs > MostRuns || p.Block < 1 || len(p.Policies) == 0 || len(p.Outcomes) == 0 {
		return false
	}
	n := 1
	for _, s := range p.Settings {
		if n *= len(s.Values); n < 1 || n > 10_000 {
			return false
		}
	}
	return p.Plays() <= MostPlays
}
