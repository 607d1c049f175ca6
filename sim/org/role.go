package org

import (
	"fmt"

	"headcount/sim/term"
)

// addRole adds the manager's own part, advisers, promises made in play, what is remembered and the calendar; a state without any adds
// nothing.
func (s *State) addRole(d *Digest) {
	if !s.Self.On && len(s.Advisers)+len(s.Vows)+len(s.Quotes)+len(s.Dated)+s.Bosses == 0 {
		return
	}
	for _, n := range [...]int{len(s.Advisers), len(s.Vows), len(s.Quotes), len(s.Dated), s.Bosses} {
		d.Int(n)
	}
	s.Self.add(d)
	for i := range s.Advisers {
		s.Advisers[i].add(d)
	}
	for i := range s.Vows {
		s.Vows[i].add(d)
	}
	for i := range s.Quotes {
		s.Quotes[i].add(d)
	}
	for i := range s.Dated {
		d.Int(int(s.Dated[i].State) | int(s.Dated[i].Moved)<<8) // a state takes less than a byte
		d.Word(s.Dated[i].Rated)
	}
}

// brokenRole returns the first invariant of all that which does not hold, or "".
func (s *State) brokenRole() string {
	if b := s.Self.broken(); b != "" {
		return b
	}
	for i := range s.Advisers {
		if a := &s.Advisers[i]; a.Right < 0 || a.Wrong < 0 || a.Kept < 0 || a.Kept > AdviceKept {
			return fmt.Sprintf("adviser %d has a record of %d and %d with %d open", i, a.Right, a.Wrong, a.Kept)
		}
	}
	open := 0
	for i := range s.Vows {
		v := &s.Vows[i]
		if v.State == VowOpen {
			open++
		}
		if v.Person == term.NoPerson || int(v.Person) >= len(s.People) || v.Due < v.Made {
			return fmt.Sprintf("promise %d is made to nobody, or was due before it was made", i)
		}
	}
	switch {
	case open > VowsOpen, len(s.Vows) > VowsKept:
		return fmt.Sprintf("%d promises open, %d remembered", open, len(s.Vows))
	case len(s.Quotes) > QuotesKept:
		return fmt.Sprintf("%d acts remembered", len(s.Quotes))
	}
	return ""
}
