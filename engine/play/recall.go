package play

import (
	"headcount/engine/declog"
	"headcount/engine/session"
	"headcount/sim/term"
)

// recall reads the pages of a play so far again, as the player did, so that a play that is opened again goes on in the words it had: what was seen of
// somebody yesterday, and what came of the last decision, is told as it was told then, and no line comes again that was told lately.
//
// A page is words alone: where a log cannot be followed any more, recalling ends there and the play goes on with the words it finds.
func (l *Local) recall() {
	defer func() { _ = recover() }() // a mistake of ours in words of long ago keeps no play shut
	log := &l.s.Log
	s, err := session.Replay(l.s.Scenario(), log.Cut(0))
	if err != nil {
		return
	}
	ran := ranThrough(log.Entries)
	then := local(l.ID, s, nil, nil, l.seed)
	then.maker, then.shown = l.maker, true
	for i, e := range log.Entries {
		if e.Kind != declog.KindAct {
			continue
		}
		a, err := session.Resolve(s.Scenario(), e.Act)
		if err != nil {
			return
		}
		for waiting := false; !waiting; {
			told := s.Told().Valid
			if !told || !ran[i] {
				then.View()
			}
			if waiting = !told && (s.Stop() == term.Briefing || s.Stop() == term.Scene || s.Stop() == term.Gap); !waiting {
				if s.Stop() == term.End {
					return
				}
				then.goOn()
			}
		}
		d := s.See()
		then.turned = a.Person != term.NoPerson && a.Channel == term.Walk && a.Event == term.NoEvent && d.People[a.Person].Waiting
		if s.Repeat(e, a) != nil {
			return
		}
		then.read = 0
	}
	l.turned = then.turned
}

// ranThrough reports of entries whether the outcome before them was told to nobody, because weeks were let run from one to the other.
func ranThrough(entries []declog.Entry) []bool {
	ran := make([]bool, len(entries))
	for i := range entries {
		n := entries[i].Note
		if n == nil || n.About != declog.NoteRun {
			continue
		}
		for k := range entries {
			if entries[k].N > n.Numbers["from"] && entries[k].N <= n.Numbers["to"] {
				ran[k] = true
			}
		}
	}
	return ran
}
