package play

import (
	"fmt"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/term"
)

// Adopt goes on, in a save of its own, with a log of the scenario as it was earlier, as far as it can be followed.
func Adopt(sc *scenario.Scenario, store save.Store, log declog.Log, seed func() uint64) (*Local, session.Followed, error) {
	s, f, err := session.Follow(sc, log)
	if err != nil {
		return nil, f, err
	}
	s.LeaveBriefing()
	l, err := stored(s, store, seed)
	if err == nil {
		l.recall()
	}
	return l, f, err
}

// Reload goes on with this play in an edited scenario, in the same save: the decisions so far are taken again as far as they can be, and the clock
// comes to stand where it stood. Decisions that an edit has made impossible are remembered while the play is open, so that they come back when
// the edit is taken back. With an error nothing has changed.
func (l *Local) Reload(sc *scenario.Scenario) (session.Followed, error) {
	log := l.wanted()
	s, f, err := session.Follow(sc, log)
	if err != nil {
		return f, err
	}
	s.GoTo(l.s.Place())
	s.LeaveBriefing()
	if err := l.writer.Replace(s.Log); err != nil {
		return f, fmt.Errorf("the play could not be stored: %w", err)
	}
	giving := map[term.PromiseID]bool{}
	for id, given := range l.giving {
		if now, ok := sc.PromiseID(l.s.Scenario().PromiseName(id)); ok {
			giving[now] = given
		}
	}
	renewed := local(l.ID, s, l.store, l.writer, l.seed)
	renewed.recall()
	renewed.giving, renewed.shown, renewed.trouble = giving, true, l.trouble
	renewed.followed = followed{log: log, reached: len(s.Log.Entries), once: true}
	l.become(renewed)
	return f, nil
}

// followed is what the play was last followed from. It stands for nothing before the first Reload.
type followed struct {
	log     declog.Log // with decisions that could not be taken again
	reached int        // entries that came of it
	once    bool
}

// wanted is what the player has decided, with what an edit had made impossible. What an edit was followed to cannot be taken back, so that everything
// since stands behind it.
func (l *Local) wanted() declog.Log {
	if !l.followed.once {
		return l.s.Log.Clone()
	}
	log := l.followed.log.Clone()
	for _, e := range l.s.Log.Entries[l.followed.reached:] {
		log.Add(e.Clone())
	}
	return log
}
