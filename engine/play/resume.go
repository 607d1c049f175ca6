package play

import (
	"errors"
	"fmt"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
)

// Resume opens a save and goes on from its last decision. The note, when not empty, is for the player: what was found amiss, and where the play goes
// on. Nothing of a damaged or unreplayable save is overwritten.
func Resume(sc *scenario.Scenario, store save.Store, id string, seed func() uint64) (door *Local, note string, err error) {
	log, damage, w, err := store.Open(id)
	if err != nil {
		return nil, "", err
	}
	if log.Header.Scenario != sc.Source.ID {
		return nil, "", errors.Join(fmt.Errorf("this save belongs to the scenario %q", log.Header.Scenario), w.Close())
	}
	var found amiss
	if damage != nil {
		found.say("Part of this save could not be read (%v).", damage)
		found.on = "from the last whole decision"
	}
	s, err := session.Replay(sc, log)
	if s == nil {
		return nil, found.note(), errors.Join(err, w.Close())
	}
	if err != nil {
		if err := found.mend(store, id, w, s, err, log); err != nil {
			return nil, found.note(), errors.Join(err, w.Close())
		}
	}
	s.LeaveBriefing()
	d := local(id, s, store, w, seed)
	d.shown, d.plan = true, planOf(log.Entries)
	d.recall()
	return d, found.note(), nil
}

// amiss is what was found when a save was opened.
type amiss struct {
	said []string // sentences
	on   string   // where the play goes on; empty where nothing of it is lost
}

func (a *amiss) say(sentence string, args ...any) {
	a.said = append(a.said, fmt.Sprintf(sentence, args...))
}

// note is what the player is told, empty when nothing was amiss.
func (a *amiss) note() string {
	switch {
	case len(a.said) == 0:
		return ""
	case a.on == "":
		return strings.Join(a.said, " ") + " The original is kept."
	}
	return strings.Join(a.said, " ") + " The original is kept; you go on " + a.on + "."
}

// mend keeps a save that replays differently as it is, and cuts the working copy to the part that can be followed.
func (a *amiss) mend(store save.Store, id string, w save.Writer, s *session.Session, why error, log declog.Log) error {
	if err := store.Quarantine(id, why.Error()); err != nil {
		return err
	}
	if n := len(s.Log.Entries); n < len(log.Entries) {
		a.say("This save could not be followed to its end (%v).", why)
		a.on = "from the last decision that could be followed"
		return w.Truncate(n)
	}
	a.say("The scenario has changed since this play was stored (%v).", why)
	return nil
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
