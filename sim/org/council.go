package org

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// StakeholderSpec declares somebody whose support counts.
type StakeholderSpec struct {
	Name      string        // for messages of refusals and invariants
	Person    term.PersonID // the same as somebody of the team, or NoPerson: somebody outside of it
	Influence Range         // weight in what is decided, beside the chart, 0 to 5; 1 is ordinary
	Trust     Range         // starting trust in the manager, 0 to 1; somebody of the team brings their own
	Interests int           // private interests, 0 to MaxInterests
	Respects  uint64        // whose word counts double with them when it is a no, by stakeholder
	Boss      bool          // is the boss
	Remote    bool          // not in the house: called and written to, not walked to
}

// MaxInterests is how many private interests a stakeholder can have.
const MaxInterests = 8

// ProposalSpec declares something that stakeholders decide about.
type ProposalSpec struct {
	Says    uint64         // who has a say, by stakeholder
	Loses   []Range        // what each would lose by it, 0 nothing to 1, by stakeholder; shorter means nothing
	Matter  term.MatterID  // the matter it belongs to, or NoMatter
	Project term.ProjectID // the project it is about, or NoProject
	Decides quantity.Day   // day of the decision meeting, held with or without the manager's word; 0 when the manager calls it
	Hours   float64        // research there is from the start [h]
	Weeks   float64        // how long carrying it out takes with everybody's ordinary help [wk]; 0 is four
}

// Stakeholder is somebody whose support counts, as they are and as the manager has met them.
type Stakeholder struct {
	// traits
	Influence float64 // 0 to 5

	// states
	Trust float64 // in the manager, 0 to 1; of somebody of the team the person's own holds

	// what passed between the two of you
	Told     uint64 // private interests told, one bit each
	Ranked   bool   // the manager knows what their word weighs
	Met      int    // conversations
	Last     quantity.Day
	LastAct  term.Verb
	LastHow  term.Channel
	LastCame term.Outcome
}

// Proposal is something that stakeholders decide about.
type Proposal struct {
	Hours    float64      // research behind it [h]
	Shaped   int          // stakeholders who have had a hand in it
	Inflated bool         // presented with more than can be known
	Decided  quantity.Day // -1 while it is not
	Came     term.Outcome // Committed, Complied or Resisted
	Carried  float64      // share carried out since, 0 to 1
	Held     bool         // what was said of it has been held against what came
}

// Stance is what one stakeholder makes of one proposal. A state holds one for each pair, by proposal and then by stakeholder.
type Stance struct {
	Loss      float64      // what they would lose by it, 0 to 1
	Stage     term.Stage   // how far they have come
	Arrived   float64      // of the research, what has reached them [h]
	Involved  float64      // they have shaped it, 0 to 1
	Prewired  float64      // they were talked to beforehand, 0 to 1
	Matched   float64      // it was put to them by what they care about, 0 to 1
	Cold      bool         // they heard of it first in the meeting
	Sway      float64      // what others said in the meeting has done [logit]
	Came      term.Outcome // how they decided: Committed, Complied, Resisted, or none yet
	Shows     quantity.Day // day on which it first shows in what they do, -1 none
	Shown     bool         // it has shown
	Heard     quantity.Day // last day the manager spoke with them about it, -1 never
	SeenStage term.Stage   // as it seemed then
	SeenDay   quantity.Day // and when that was, -1 never
}

// Stance returns what a stakeholder makes of a proposal.
func (s *State) Stance(p, k term.ObjectID) *Stance {
	return &s.Stances[int(p)*len(s.Council)+int(k)]
}

// Aloud is the outcome that a stage sounds like when it is said.
func Aloud(s term.Stage) term.Outcome {
	switch s {
	case term.StageCommitted:
		return term.Committed
	case term.StageSupports:
		return term.Complied
	}
	return term.Resisted
}

// HasSay reports whether a stakeholder has a say in a proposal.
func (s *Spec) HasSay(p, k term.ObjectID) bool { return s.Proposals[p].Says>>uint(k)&1 == 1 }

func (k *Stakeholder) add(d *Digest) {
	d.Float(k.Influence)
	d.Float(k.Trust)
	d.Word(k.Told)
	d.Truth(k.Ranked)
	for _, i := range [...]int{k.Met, int(k.Last), int(k.LastAct), int(k.LastHow), int(k.LastCame)} {
		d.Int(i)
	}
}

func (p *Proposal) add(d *Digest) {
	d.Float(p.Hours)
	d.Float(p.Carried)
	d.Truth(p.Inflated)
	d.Truth(p.Held)
	for _, i := range [...]int{p.Shaped, int(p.Decided), int(p.Came)} {
		d.Int(i)
	}
}

func (t *Stance) add(d *Digest) {
	for _, f := range [...]float64{t.Loss, t.Arrived, t.Involved, t.Prewired, t.Matched, t.Sway} {
		d.Float(f)
	}
	for _, i := range [...]int{
		int(t.Stage), int(t.Came), int(t.Shows), int(t.Heard), int(t.SeenStage), int(t.SeenDay),
	} {
		d.Int(i)
	}
	d.Truth(t.Cold)
	d.Truth(t.Shown)
}

// addCouncil adds stakeholders and proposals where there are any, so that a state without is hashed as it always was.
func (s *State) addCouncil(d *Digest) {
	if len(s.Council)+len(s.Proposals) == 0 {
		return
	}
	for _, n := range [...]int{len(s.Council), len(s.Proposals), len(s.Stances)} {
		d.Int(n)
	}
	for k := range s.Council {
		s.Council[k].add(d)
	}
	for p := range s.Proposals {
		s.Proposals[p].add(d)
	}
	for t := range s.Stances {
		s.Stances[t].add(d)
	}
}
