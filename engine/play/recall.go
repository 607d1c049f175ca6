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
	read := readingOf(log)
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
			if read[i] == readAll || read[i] == readPages && !told {
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

// reading is how much the player read on the way to a decision.
type reading uint8

const (
	readAll     reading = iota
	readPages           // but not what came of the decision before: weeks were let run, or somebody else had taken it
	readNothing         // somebody else decided
)

// readingOf says of the entries of a log how much was read on the way to them.
func readingOf(log *declog.Log) []reading {
	list := make([]reading, len(log.Entries))
	for i := range log.Entries {
		e := &log.Entries[i]
		switch n := e.Note; {
		case log.Header.Early(e):
			list[i] = readNothing
			if i+1 < len(list) {
				list[i+1] = readPages
			}
		case n != nil && n.About == declog.NoteRun:
			for k := max(n.Numbers["from"], 0); k < min(n.Numbers["to"], i); k++ { // a note may say anything; the entry after its first is at "from"
				list[k] = readPages
			}
			if next := nextAct(log.Entries, i); next < len(list) {
				list[next] = readPages // what came of the last of them was not told either
			}
		}
	}
	return list
}

// nextAct is where the first decision after an entry stands, or the number of entries where there is none.
func nextAct(entries []declog.Entry, i int) int {
	for i++; i < len(entries) && entries[i].Kind != declog.KindAct; i++ {
	}
	return i
}
