package voice

import (
	"slices"
	"testing"

	"headcount/sim/term"
)

// firstLines are all lines that could be told first of a key.
func firstLines(k Key) []string {
	if p := pools(k); len(p) > 0 {
		return p[0]
	}
	return nil
}

// TestWhoIsAwayForDaysHasNotJustLeft: of somebody whom the calendar has away no line speaks of a warm cup, of another call or of coming back soon; of all
// others the lines are as they were.
func TestWhoIsAwayForDaysHasNotJustLeft(t *testing.T) {
	fewer := 0
	for _, verb := range []term.Verb{term.Talk, term.Ask, term.Answer, term.Thank, term.Tell, term.Request, term.Feedback, term.OneToOne, term.Purpose, term.Apologise} {
		for _, way := range []term.Channel{term.Walk, term.Aside, term.Call, term.Video} {
			k := Key{Verb: verb, Channel: way, Outcome: term.NotThere, Hears: true}
			here := firstLines(k)
			k.Away = true
			away := firstLines(k)
			for _, line := range away {
				if has(line, ofMoment) {
					t.Errorf("%v by %v of somebody who is away: %q", verb, way, line)
				}
			}
			if len(away) == 0 {
				t.Errorf("%v by %v: nothing to say of somebody who is away", verb, way)
			}
			if slices.ContainsFunc(here, func(line string) bool { return has(line, ofMoment) }) {
				fewer++
			}
		}
	}
	if fewer < 10 {
		t.Errorf("only %d of the ways have a line that would be wrong: the test shows little", fewer)
	}
}

// TestWhoDoesNotHearRingsNobodyUp: no line that is told first of somebody who does not hear has them listen, hear or ring somebody up.
func TestWhoDoesNotHearRingsNobodyUp(t *testing.T) {
	other := 0
	for verb := range term.Verb(len(term.VerbNames())) {
		for came := range term.Outcome(len(term.OutcomeNames())) {
			for _, way := range []term.Channel{term.Walk, term.Video, term.Chat, term.Mail} {
				for _, temper := range []string{"", Warm, Dry} {
					k := Key{Verb: verb, Channel: way, Outcome: came, Temper: temper}
					all := pools(k)
					lines := slices.Concat(all[:max(len(all)-1, 0)]...) // the last are those that do not carry, for want of any other
					for _, line := range lines {
						if has(line, byEar) && !ofDeaf(line) {
							t.Errorf("%v by %v, %v: %q", verb, way, came, line)
						}
					}
					k.Hears = true
					if slices.ContainsFunc(slices.Concat(pools(k)...), func(line string) bool { return has(line, byEar) }) {
						other++
					}
				}
			}
		}
	}
	if other == 0 {
		t.Error("nobody rings anybody up: the test shows little")
	}
}

// ofDeaf reports whether a line was written for somebody who does not hear.
func ofDeaf(line string) bool {
	for _, table := range tables {
		for i := range table {
			if table[i].deaf && slices.Contains(table[i].lines, line) {
				return true
			}
		}
	}
	return false
}
