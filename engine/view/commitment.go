package view

import (
	"slices"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// Commitment is a commitment chart (Beckhard and Harris 1987): everybody who has a say in a proposal at the stage at which they were last seen,
// or, once it is decided, by what they said aloud.
type Commitment struct {
	ID      string      `json:"id"`    // of the proposal's part
	Title   string      `json:"title"` // of the proposal
	Meta    string      `json:"meta"`  // "decided on Thursday, week 4"
	Decided bool        `json:"decided,omitempty"`
	Steps   []string    `json:"steps"` // low to high: stages of buy-in, or what can be said aloud
	People  []Committed `json:"people"`
}

// Committed is somebody on a commitment chart.
type Committed struct {
	ID    string  `json:"id"` // of their part among those who have a say
	Name  string  `json:"name"`
	Role  string  `json:"role,omitempty"`
	Looks Looks   `json:"looks"`
	Step  int     `json:"step"`           // of Steps, -1 where you do not know
	Note  string  `json:"note,omitempty"` // how long ago that was seen, or what has shown since it was decided
	Word  string  `json:"word,omitempty"` // what their word weighs, where you were told
	Fade  float64 `json:"fade"`           // ink left, 0.4 to 1
}

// stageSteps are the stages of buy-in as a chart names them, by stage.
var stageSteps = [term.Stages]string{"had not heard of it", "had heard of it", "knew it, not for it", "would go along", "would do something for it"}

// aloudSteps are what can be said aloud when it is decided, low to high.
var aloudSteps = []string{"said no", "said yes", "said yes, and meant to help"}

// commitments are the charts of all proposals in which anybody has a say: what is to be decided first, then what was decided last.
func (m *Maker) commitments(d *observe.Desk) []Commitment {
	order := make([]*observe.Proposal, len(d.Proposals))
	for i := range order {
		order[i] = &d.Proposals[i]
	}
	slices.SortStableFunc(order, func(a, b *observe.Proposal) int {
		if a.Decided < 0 || b.Decided < 0 {
			return int(a.Decided - b.Decided)
		}
		return int(b.Decided - a.Decided)
	})
	var list []Commitment
	for _, q := range order {
		if c := m.commitment(d, q); len(c.People) > 0 {
			list = append(list, c)
		}
	}
	return list
}

func (m *Maker) commitment(d *observe.Desk, q *observe.Proposal) Commitment {
	s := &m.src.Proposals[q.ID]
	c := Commitment{ID: s.ID, Title: s.Title, Meta: m.proposalState(q), Steps: stageSteps[:]}
	if q.Decided >= 0 {
		c.Decided, c.Steps = true, aloudSteps
	}
	for k := range d.Council {
		t, h := &d.Stances[int(q.ID)*len(d.Council)+k], &d.Council[k]
		if !t.Says {
			continue
		}
		p := Committed{ID: m.src.Stakeholders[h.ID].ID, Name: m.stakeholderName(d, k), Role: m.src.Stakeholders[h.ID].Role, Looks: LooksOf(m.src.Stakeholders[h.ID].Looks), Step: -1, Fade: 1}
		if h.Person != term.NoPerson {
			own := m.person(d, int(h.Person))
			p.Role, p.Looks = own.Role, own.Looks
		}
		if h.Ranked {
			p.Word = shortWeight(h.Weight)
		}
		switch {
		case t.Aloud != term.OutcomeNone:
			p.Step = aloudStep(t.Aloud)
			if t.Shows != term.OutcomeNone {
				p.Note = showsWords(t.Shows)
			}
		case q.Decided < 0 && t.Day >= 0:
			p.Step, p.Note, p.Fade = int(t.Stage), voice.AgoInWeeks(d.Day, t.Days), ink(t.Days)
		}
		c.People = append(c.People, p)
	}
	return c
}

// aloudStep is the step of aloudSteps on which somebody stands by what they said.
func aloudStep(o term.Outcome) int {
	switch o {
	case term.Committed:
		return 2
	case term.Complied:
		return 1
	}
	return 0
}

// shortWeight is what somebody's word is said to weigh, under a name.
func shortWeight(b term.Band) string {
	switch b {
	case term.Flat:
		return "weighs little"
	case term.Bright:
		return "weighs much"
	}
	return "weighs as others do"
}
