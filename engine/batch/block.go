package batch

import (
	"errors"
	"math"
)

// Block is a run of plays of one group: rows column by column or, in a small file, what they add up to.
type Block struct {
	Number    int       `json:"block"` // from 0
	Yardstick []float64 `json:"yardstick,omitempty"`
	Outcome   []int     `json:"outcome,omitempty"` // index of the ending; -1: the play broke off by a mistake of ours
	Hash      []string  `json:"hash,omitempty"`    // of the last state, 16 hex digits; empty where the play broke off
	Tally     *Tally    `json:"tally,omitempty"`
}

// Faulty is the outcome of a play that broke off by a mistake of ours.
const Faulty = "fault"

// Row is one play of a plan: where it began, and what came of it.
type Row struct {
	Scenario   string
	Cast, Luck uint64
	Policy     string
	Weeks      int
	Yardstick  float64
	Outcome    string // id of the ending, or Faulty
	Hash       string
	Values     []float64 // of the plan's settings
}

// row is play k of a block.
func (p *Plan) row(b *Block, k int) Row {
	group, first, _ := p.span(b.Number)
	r := Row{
		Scenario: p.Scenario, Cast: p.Cast.At(first + k), Luck: p.Luck.At(first + k), Policy: p.Policies[group%len(p.Policies)], Weeks: p.Weeks,
		Yardstick: b.Yardstick[k], Outcome: Faulty, Hash: b.Hash[k], Values: p.Values(group / len(p.Policies)),
	}
	if o := b.Outcome[k]; o >= 0 {
		r.Outcome = p.Outcomes[o]
	}
	return r
}

// tally is what a block adds up to.
func (p *Plan) tally(b *Block) *Tally {
	if b.Tally != nil {
		return b.Tally
	}
	t := newTally(len(p.Outcomes))
	for k, o := range b.Outcome {
		t.play(b.Yardstick[k], o)
	}
	return t
}

var errBlock = errors.New("not a block of this plan")

// fits says whether a block that was read belongs to the plan and is whole.
func (p *Plan) fits(b *Block) error {
	if b.Number < 0 || b.Number >= p.Blocks() {
		return errBlock
	}
	_, first, end := p.span(b.Number)
	n := end - first
	if p.Small {
		if len(b.Yardstick)+len(b.Outcome)+len(b.Hash) > 0 || b.Tally == nil {
			return errBlock
		}
		return b.Tally.check(n, len(p.Outcomes))
	}
	if b.Tally != nil || len(b.Yardstick) != n || len(b.Outcome) != n || len(b.Hash) != n {
		return errBlock
	}
	for k, o := range b.Outcome {
		if o < -1 || o >= len(p.Outcomes) || math.IsNaN(b.Yardstick[k]) {
			return errBlock
		}
	}
	return nil
}
