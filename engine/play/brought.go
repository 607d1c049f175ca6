package play

import (
	"encoding/json"

	"headcount/engine/carry"
	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

// Brought is what goes into a new play of a scenario from what is kept: from the newest first life of another scenario that was looked back on to its
// end, and with it all that went into that one. What somebody else decided the first days of does not count, nor does what was played for a study. from is
// the title of the other scenario. Both are empty where there is none, or none that can still be followed: of a scenario that has gone or has other rules
// now, nobody can say any more what came of it. The error is that of the store.
func Brought(store save.Store, sc *scenario.Scenario, open func(name string) (*scenario.Scenario, error)) (carry json.RawMessage, from string, err error) {
	list, err := store.List()
	if err != nil {
		return nil, "", err
	}
	for _, info := range list {
		if !info.Done || info.Ahead || info.Scenario == sc.Source.ID {
			continue
		}
		log, _, err := store.Read(info.ID)
		if err != nil || log.Header.Life != nil || log.Header.Ahead != nil || StudyOf(log) != "" {
			continue
		}
		other, err := open(info.Scenario)
		if err != nil {
			continue
		}
		if carry, err := session.Carry(other, log); err == nil {
			return carry, other.Source.Title, nil
		}
	}
	return nil, "", nil
}

// bringing says at the briefing what goes into this play from earlier ones, or that it stands alone; empty where there is nothing to be brought, or the
// scenario takes none of it up.
func (l *Local) bringing() string {
	switch h := &l.s.Log.Header; {
	case !l.mayBring():
		return ""
	case len(h.Carry) == 0:
		return "This play stands alone, without what came of " + l.earlier() + "."
	}
	return "You bring with you what came of " + l.earlier() + l.further() + "."
}

// mayBring reports whether there is something of earlier plays that the scenario would take up.
func (l *Local) mayBring() bool { return len(l.brings) > 0 && l.s.Scenario().TakesUp() }

// earlier names the play whose results are brought.
func (l *Local) earlier() string {
	if l.From == "" {
		return "earlier plays"
	}
	return "“" + l.From + "”"
}

// further adds the plays before that one, of which what came is in there too: on a machine that several share, they may be another's.
func (l *Local) further() string {
	block, err := carry.Read(l.brings)
	if err != nil || l.From == "" || len(block.Plays) < 2 {
		return ""
	}
	if len(block.Plays) == 2 {
		return ", and of the play before it"
	}
	return ", and of the plays before it"
}

// bringOrNot offers at the briefing to leave behind what is brought, and then to bring it after all. Once something is decided, it has gone into that.
func (l *Local) bringOrNot() {
	if !l.mayBring() || l.s.Stop() != term.Briefing || len(l.s.Log.Entries) > 0 {
		return
	}
	if len(l.s.Log.Header.Carry) == 0 {
		l.page("brought", "Bring what came of "+l.earlier()+" after all", func() view.Reply { return l.anew(l.brings) })
		return
	}
	l.page("brought", "Leave behind what came of "+l.earlier(), func() view.Reply { return l.anew(nil) })
}

// anew begins this play once more, with what is brought or without, and with the same seeds. It does so in the same save, so that no beginning that was
// never played is left among the plays. The promises marked at the briefing stay marked: they are no decisions yet, and are asked for either way.
func (l *Local) anew(brings json.RawMessage) view.Reply {
	log := declog.Log{Header: l.s.Log.Header}
	log.Header.Carry = brings
	s, err := session.Replay(l.s.Scenario(), log)
	if err == nil {
		err = l.writer.Replace(s.Log)
	}
	if err != nil {
		return view.Reply{Problem: "The play could not be begun anew: " + err.Error() + "."}
	}
	next := local(l.ID, s, l.store, l.writer, l.seed)
	next.giving = l.giving
	l.become(next)
	return view.Reply{}
}
