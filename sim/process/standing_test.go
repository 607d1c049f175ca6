package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// TestStandingCountsAsOneToOne: the planned half hour adds 1/5 a week to the frequency of one-to-ones and is dated, on its day alone. It is a quarter of a contact,
// as a talk that is expected, and takes its 30 minutes of the other's focus, without the lag and the strain of an interruption.
func TestStandingCountsAsOneToOne(t *testing.T) {
	c := minded()
	c.State.Gap = 1
	c.State.People[0].Planned, c.State.People[1].Planned = 5, 4 // it is Friday
	Standing(c)
	same(t, "frequency", c.State.Minds[0].Meetings, .2)
	equal(t, "day", c.State.Minds[0].MeetingAt, c.State.Day)
	equal(t, "not today", c.State.Minds[1].MeetingAt, -1)
	close, talks, texts := contacts(c, 0)
	same(t, "close", close, .25)
	same(t, "talks", talks, .25)
	same(t, "texts", texts, 0)
	same(t, "focus", c.State.People[0].Focus, .5)
	same(t, "no strain", c.State.People[0].Strain, 0)
	equal(t, "no interruption", c.State.People[0].Cut, [len(c.State.People[0].Cut)]int{})
	same(t, "nobody else's focus", c.State.People[1].Focus, 0)
	same(t, "nor closeness", c.State.Minds[1].Close, 0)
	c = minded()
	c.State.Gap, c.State.People[0].Planned, c.State.Minds[0].DaysOff = 1, 5, 2
	same(t, "minutes with one who is off", c.standingMinutes(), 0)
	Standing(c)
	equal(t, "off for the week", c.State.Minds[0].MeetingAt, -1)
	same(t, "and not met", c.State.People[0].Focus, 0)
	c = minded()
	c.State.Gap, c.Spec.Uses = 1, org.Uses{}
	c.State.Minds = nil
	c.State.People[0].Planned = 5
	Standing(c)
	equal(t, "spoken with where nothing more runs", c.State.People[0].Spoken, 1)
}

// TestIntentReadsTheOtherWayRound: who leans far toward leaving reads as strained, who is far from it as bright; the score stays as it is.
func TestIntentReadsTheOtherWayRound(t *testing.T) {
	for _, k := range []struct {
		restless float64
		want     term.Band
	}{{40, term.Strained}, {-40, term.Bright}} {
		c := minded()
		c.State.People[0].Trust = 1
		c.State.Minds[0].Restless, c.Params.Reading.IntentHigh, c.Params.Reading.IntentBias = k.restless, 1, 0
		score := c.Read(0, term.ReadIntent)
		r := c.State.Minds[0].Reads[term.ReadIntent]
		equal(t, "band", r.Band, k.want)
		same(t, "score", r.Score, score)
		if (score > 0) != (k.restless > 0) {
			t.Errorf("restless %v scored %v", k.restless, score)
		}
	}
}
