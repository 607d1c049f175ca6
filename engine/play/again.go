package play

import (
	"fmt"

	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/quantity"
)

// again offers to live a week again, from its Monday, with new luck: a second life with a log of its own.
func (l *Local) again() {
	week := l.s.See().Day.Week()
	for w := week; w >= 1; w-- {
		if week-w >= recentWeeks && (w-1)%everyWeeks != 0 { // of a long play a few Mondays are enough to choose from
			continue
		}
		id := fmt.Sprintf("again:%d", int(w))
		l.page(id, fmt.Sprintf("Live again from Monday of week %d: a second life", int(w)), func() view.Reply { return l.relive(w) })
	}
}

// Of the weeks further back than recentWeeks, the first of each everyWeeks can be lived again.
const (
	recentWeeks = 8
	everyWeeks  = 4
)

func (l *Local) relive(w quantity.Week) view.Reply {
	child, err := l.s.Again(w, l.seed())
	if err != nil {
		return view.Reply{Problem: voice.Sentence(err.Error())}
	}
	child.ArriveAt(w.Monday())
	next, err := stored(child, l.store, l.seed)
	if err != nil {
		return view.Reply{Problem: "The second life could not be begun: " + err.Error() + "."}
	}
	next.recall()
	if err := l.Close(); err != nil {
		next.trouble = err.Error()
	}
	l.become(next)
	return view.Reply{}
}

// become goes on as another play. What belongs to the player and not to the play goes along: the rule sheet, what weeks run for, what there is to be
// brought, and where other scenarios are found. What was told, seen and remembered of the old one does not.
func (l *Local) become(next *Local) {
	next.Scenarios, next.plan, next.brings, next.From = l.Scenarios, l.plan, l.brings, l.From
	next.sheet, next.sheetText, next.sheetWrong = l.sheet, l.sheetText, l.sheetWrong
	if l.leave != nil {
		l.leave()
	}
	*l = *next
}
