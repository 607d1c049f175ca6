package session_test

import (
	"errors"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/session"
)

// TestRetraceIsReplay: a log played again without its checkpoints stands where a replay stands, wherever it is cut; its last checkpoint is compared all
// the same, and what cannot be decided any more is an error.
func TestRetraceIsReplay(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, "attentive", 3, 11).Log
	for n := 0; n <= len(log.Entries); n += 7 {
		want, err := session.Replay(sc, log.Cut(n))
		if err != nil {
			t.Fatal(err)
		}
		got, err := session.Retrace(sc, log.Cut(n))
		if err != nil || got.Hash() != want.Hash() || got.Place() != want.Place() || got.Log.ID() != want.Log.ID() || len(got.Log.Entries) != n {
			t.Errorf("after %d entries: %v; state %x, replayed %x", n, err, got.Hash(), want.Hash())
		}
		if got.TakeBack() == nil {
			t.Errorf("after %d entries: what has been lived is taken back", n)
		}
	}
	var d *session.Difference
	moved := log.Clone()
	last := len(moved.Entries) - 1
	for moved.Entries[last].Kind != declog.KindAct {
		last--
	}
	moved.Entries[last].Check.State = "0000000000000000"
	if s, err := session.Retrace(sc, moved); !errors.As(err, &d) || !d.Drift || d.Entry != last+1 || s == nil {
		t.Errorf("another last checkpoint: %v", err)
	}
	moved.Entries[last/2].Act.Verb = "sing"
	if s, err := session.Retrace(sc, moved); !errors.As(err, &d) || d.Drift || d.Entry != last/2+1 || s == nil || len(s.Log.Entries) != last/2 {
		t.Errorf("a decision that nobody knows: %v", err)
	}
}
