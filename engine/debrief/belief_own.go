package debrief

import (
	"fmt"

	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/measure"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/term"
)

// own puts how good the player felt beside how far they have grown, how their word stands, and how those see whom they turned to.
func (b *believer) own(p *params.Params) []string {
	var all []string
	if b.last.Org.Self.On {
		for k := range b.last.Org.Self.Growth {
			all = append(all, b.grown(p, term.Axis(k)))
		}
	}
	if len(b.last.Org.Budget) > 0 && b.last.Org.Budget[0].Claims > 0 {
		all = append(all, b.word(p))
	}
	for k := range b.last.Org.Advisers {
		if a := &b.last.Org.Advisers[k]; a.Asked > 0 || a.Spoke {
			all = append(all, b.adviser(k))
		}
	}
	return all
}

// grown tells one way of growing: as it felt, as it was, and what fed it.
func (b *believer) grown(p *params.Params, axis term.Axis) string {
	x := &b.last.Org.Self.Growth[axis]
	so := able[process.MoodBand((x.Level-p.Role.Middle)/p.Role.Spread)]
	s := voice.Axis(axis) + ": "
	if x.Felt.Band != term.BandUnknown {
		when := "when you began"
		if x.Felt.Day > 0 {
			when = "on " + view.Day(int(x.Felt.Day)) + ","
		}
		s += fmt.Sprintf("%s you felt you were %s; ", when, able[x.Felt.Band])
	}
	s += fmt.Sprintf("at the end, in this model, you were %s, at %d on a scale of 100 after %d at the start. ", so, percent(x.Level), percent(b.began[axis]))
	if x.Well+x.Badly == 0 {
		return s + "Nothing you did fed it."
	}
	return s + fmt.Sprintf("What fed it: %d came out well, %d badly.", x.Well, x.Badly)
}

// able says how good somebody is at something, by band.
var able = map[term.Band]string{
	term.Strained: "out of your depth", term.Flat: "still learning", term.Fine: "up to it", term.Bright: "good at it",
}

// word tells how far the player is believed by what they had said would come.
func (b *believer) word(p *params.Params) string {
	n, stands := b.last.Org.Budget[0].Claims, percent(measure.Credibility(p, &b.last.Org))
	what := fmt.Sprintf("%d things you had said would come were", n)
	if n == 1 {
		what = "one thing you had said would come was"
	}
	return fmt.Sprintf("Your word: %s held against what came. At the end it stood at %d, in this model, where 100 is always right, 0 no better than a coin and -100 always wrong.", what, stands)
}

// adviser tells how somebody sees whom the player turned to, or who spoke up, and what came of what they said.
func (b *believer) adviser(k int) string {
	a, d, name := &b.last.Org.Advisers[k], &b.sc.Spec.Advisers[k], b.sc.Source.Advisers[k].Name
	s := name + ": nothing that they said has come out, right or wrong. In this model "
	if a.Right+a.Wrong > 0 {
		s = fmt.Sprintf("%s: of what has come out, %s right and %s wrong. In this model ", name, timesWords(a.Right), timesWords(a.Wrong))
	}
	switch d.Kind {
	case term.Mentor:
		return s + "a mentor sees further than others" + map[term.Trouble]string{term.Late: ", and this one takes dates for worse than they are", term.Leaving: ", and this one takes people for nearer to leaving than they are"}[d.Battle] + "."
	case term.Peer:
		return s + "a fellow manager mostly advises what once worked for themselves."
	}
	return s + "HR takes everybody for nearer to leaving than they are."
}
