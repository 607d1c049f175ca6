package play

import (
	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/view"
	"headcount/sim/term"
)

// UseRules gives the play the player's rule sheet as it is now. It is offered in every gap, decides only when the player lets it, and its
// decisions are theirs: they stand in the log like any other. A sheet that cannot be read is refused where it would be let run, with the place;
// one on which no rule stands, if only what to promise, is not offered.
func (l *Local) UseRules(text string) {
	table, problems := policy.ParseRules(text)
	l.sheet, l.sheetText, l.sheetWrong = table, text, ""
	if len(problems) > 0 && !problems[0].Empty {
		l.sheetWrong = "Your sheet cannot be read: " + problems[0].Error() + "."
	}
}

// byRules offers to let the sheet run.
func (l *Local) byRules() {
	if l.sheet == nil && l.sheetWrong == "" {
		return
	}
	o := view.Offer{ID: "rules", Group: "machine", Text: "Let your rules run for the rest of the day", Also: "rule sheet automatic dispatcher"}
	o.Refused = l.sheetWrong
	l.offers = append(l.offers, offered{Offer: o, does: l.runRules})
}

// runRules lets the sheet decide gap after gap until the day is over or something wants an answer, and keeps what it did and what came
// meanwhile for the next page. Each decision is stored before the next is taken.
func (l *Local) runRules() view.Reply {
	if r := l.note(declog.Note{About: declog.NoteRules, Text: l.sheetText}); r.Problem != "" {
		return r
	}
	day := l.s.See().Day
	var ran []view.Sign
	for l.s.Stop() == term.Gap && l.s.See().Day == day {
		d := l.s.See()
		a, _ := l.sheet.Choose(d)
		if l.s.Check(a) != nil {
			a = l.s.Fallback()
		}
		sign := view.Sign{Kind: "rules", Text: l.maker.Offer(a) + ".", When: l.maker.Page(d).Clock}
		if a.Person != term.NoPerson {
			sign.Person = l.s.Scenario().Source.People[a.Person].ID
		}
		if r := l.decide(a); r.Problem != "" {
			if len(ran) == 0 {
				return r
			}
			break // what was done stands, and the trouble is told on the page
		}
		l.shown = true
		l.s.Continue()
		ran = append(ran, sign)
		d = l.s.See()
		ran = append(ran, l.maker.Spread(d, l.maker.Page(d).Signs)...)
	}
	l.ran, l.read = ran, len(l.s.See().News)
	return view.Reply{}
}
