// Package verify re-simulates a log, compares every checkpoint and grades the difference: a play that ends otherwise is worse than one
// whose states moved, and that is worse than words that changed.
//
// Following a log decision by decision belongs in engine/session; here is only what its differences are worth.
package verify

import (
	"errors"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/term"
)

// Severity grades a difference, from none to the worst.
type Severity uint8

// The severities.
const (
	Same     Severity = iota // every checkpoint equal
	Words                    // only texts of the scenario changed
	Moved                    // some state differs, and the play ends alike
	Ended                    // the play ends otherwise
	Unplayed                 // a decision can no longer be taken
)

var names = [...]string{"same", "words changed", "states moved", "ending changed", "cannot be followed"}

// String returns the grade in words.
func (s Severity) String() string { return names[s] }

// Report is what a re-simulation found.
type Report struct {
	Severity Severity
	Entry    int    // first entry that differs, from 1; 0 when none does
	Reason   string // one sentence about it
	Ending   string // id of the ending now
	Was      string // id of the ending recorded, when the log has one
	Hash     string // of the last state now
}

// NoteEnding is what a golden log says about its own ending.
const NoteEnding = "ending"

// Log re-simulates a log in a scenario.
func Log(sc *scenario.Scenario, log declog.Log) Report {
	s, err := session.Replay(sc, log)
	r := Report{Was: recorded(log)}
	var d *session.Difference
	if errors.As(err, &d) {
		r.Entry, r.Reason, r.Severity = d.Entry, d.Reason, Moved
		if !d.Drift {
			r.Severity = Unplayed
		}
	} else if log.Header.TextHash != "" && log.Header.TextHash != sc.TextHash {
		r.Severity, r.Reason = Words, "texts of the scenario have changed since"
	}
	if s == nil {
		r.Severity, r.Reason = Unplayed, err.Error()
		return r
	}
	s.Finish()
	r.Hash = session.Hex(s.Hash())
	if s.Stop() == term.End {
		r.Ending = sc.Source.Endings[s.Ending()].ID
	}
	if r.Severity == Moved && r.Was != "" && r.Was != r.Ending {
		r.Severity = Ended
	}
	return r
}

func recorded(log declog.Log) string {
	for _, e := range log.Entries {
		if e.Kind == declog.KindNote && e.Note != nil && e.Note.About == NoteEnding {
			return e.Note.Text
		}
	}
	return ""
}
