package view

import (
	"headcount/engine/voice"
	"headcount/sim/term"
)

// object puts whom an act beyond the team is about into its words: the candidate or the adviser by name, and what kind of adviser.
func (m *Maker) object(a term.Act, k *voice.Key, slots *voice.Slots) {
	if a.Object == term.NoObject || a.Person != term.NoPerson && a.Verb != term.Advise {
		return
	}
	switch term.SortOf(a.Verb) {
	case term.SortStakeholder, term.SortProposal:
		m.councilWords(a, k, slots)
	case term.SortCandidate:
		c := &m.src.Candidates[a.Object]
		slots.Name, k.Temper, k.Person = first(c.Name), c.Temper, c.ID
		if c.Inside != "" && k.Turn == voice.TurnNone {
			k.Turn = voice.FromInside
		}
	case term.SortAdviser:
		x := &m.src.Advisers[a.Object]
		slots.Name, k.Person = first(x.Name), x.ID
		k.Turn = map[string]voice.Turn{"mentor": voice.MentorSays, "peer": voice.PeerSays, "hr": voice.HRSays}[x.Kind]
	}
}
