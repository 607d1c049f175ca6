package play

import (
	"errors"
	"fmt"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
)

// Resume opens a save and goes on from its last decision. The note, when not empty, is for the player: what was repaired, or that the
// scenario has changed. Nothing of a damaged or unreplayable save is overwritten.
func Resume(sc *scenario.Scenario, store save.Store, id string, seed func() uint64) (door *Local, note string, err error) {
	log, damage, w, err := store.Open(id)
	if err != nil {
		return nil, "", err
	}
	if log.Header.Scenario != sc.Source.ID {
		return nil, "", errors.Join(fmt.Errorf("this save belongs to the scenario %q", log.Header.Scenario), w.Close())
	}
	if damage != nil {
		note = "Part of this save could not be read (" + damage.String() + "). The original is kept; you go on from the last whole decision."
	}
	s, err := session.Replay(sc, log)
	if s == nil {
		return nil, note, errors.Join(err, w.Close())
	}
	if err != nil {
		if note, err = mend(store, id, w, s, err, log); err != nil {
			return nil, note, errors.Join(err, w.Close())
		}
	}
	s.LeaveBriefing()
	d := local(id, s, store, w, seed)
	d.shown, d.plan = true, planOf(log.Entries)
	return d, note, nil
}

// mend keeps a save that replays differently as it is, and cuts the working copy to the part that can be followed.
func mend(store save.Store, id string, w save.Writer, s *session.Session, why error, log declog.Log) (string, error) {
	if err := store.Quarantine(id, why.Error()); err != nil {
		return "", err
	}
	if n := len(s.Log.Entries); n < len(log.Entries) {
		if err := w.Truncate(n); err != nil {
			return "", err
		}
		return "This save could not be followed to its end (" + why.Error() + "). The original is kept; you go on one decision earlier.", nil
	}
	return "The scenario has changed since this play was stored (" + why.Error() + "). The original is kept.", nil
}

// retrace goes back to where the decisions so far lead, from a state that a mistake on the way may have left half done: what is decided from there
// would come out otherwise when the save is opened again. Where they do not lead there either, the play stays as it is.
func (l *Local) retrace() {
	s, err := session.Replay(l.s.Scenario(), l.s.Log.Clone())
	if err != nil {
		return
	}
	s.LeaveBriefing()
	l.s, l.shown = s, true
}
