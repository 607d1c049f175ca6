package debrief

import (
	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/measure"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// weighDays is how many working days an act is held against another, its own day among them: further on it would be fiction.
const weighDays = 10

// scales lives the days after a decision with one act or with another. Later decisions are the player's own where the log answers, and a
// stand-in's with the player's habits where it does not. It serves one goroutine.
type scales struct {
	engine *session.Engine
	stand  *fates.StandIn
	header declog.Header
	state  session.State
	desk   observe.Desk
}

func newScales(sc *scenario.Scenario, log declog.Log) *scales {
	return &scales{engine: session.NewEngine(sc), stand: fates.NewStandIn(sc, log), header: log.Header}
}

// lived is the chance of the play itself.
func (w *scales) lived() session.Luck {
	return func(applied, day int) rng.Source {
		return rng.New(w.header.Cast, w.header.LuckAt(applied, max(day, 0)))
	}
}

// other is the chance of life number k of a play.
func (w *scales) other(k int) session.Luck {
	source := rng.New(w.header.Cast, fates.Seed(w.header.Luck, k))
	return func(int, int) rng.Source { return source }
}

// live decides so in a state, and goes on until the calendar has passed a day, or to the end of the play where until is no day. What it comes to
// stands in w.state.
func (w *scales) live(from *session.State, applied int, a term.Act, luck session.Luck, until quantity.Day) (minutes quantity.Minute) {
	s := &w.state
	s.CopyFrom(from)
	w.engine.Do(s, luck(applied, int(s.Org.Day)), a)
	minutes = s.Told.Result.Minutes
	for applied++; ; {
		w.engine.Continue(s, applied, luck)
		if s.Stop == term.End || until >= 0 && s.Org.Day > until {
			return minutes
		}
		if !s.Waits() {
			continue
		}
		source := luck(applied, max(int(s.Org.Day), 0))
		w.engine.See(s, source, &w.desk)
		w.desk.Luck = rng.New(w.header.Cast, w.header.Luck)
		next, _ := w.stand.Decide(&w.desk)
		if w.engine.Check(s, source, next) != nil {
			next = w.engine.Instead(s, source, &w.desk)
		}
		w.engine.Do(s, source, next)
		applied++
	}
}

// account is what some days came to, as it was and not as it seemed.
type account struct {
	minutes float64 // of your time the act itself took [min]
	hours   float64 // of good work done by everybody [focus-h]
	said    int     // things behind a question that have come out
	settled int     // matters answered
	trust   float64 // in you, of whom the act was done to, 0 to 100; 0 where it was nobody
}

func (w *scales) account(minutes quantity.Minute, who term.PersonID) account {
	org := &w.state.Org
	a := account{minutes: float64(minutes)}
	for j := range org.Work {
		a.hours += measure.Good(org, term.ProjectID(j))
	}
	for m := range org.Desk {
		if org.Desk[m].Opened {
			a.said++
		}
		if org.Desk[m].Answered {
			a.settled++
		}
	}
	if who != term.NoPerson {
		a.trust = 100 * org.People[who].Trust
	}
	return a
}

// less is one account less another.
func (a account) less(b account) account {
	return account{a.minutes - b.minutes, a.hours - b.hours, a.said - b.said, a.settled - b.settled, a.trust - b.trust}
}

func (a account) plus(b account) account {
	return account{a.minutes + b.minutes, a.hours + b.hours, a.said + b.said, a.settled + b.settled, a.trust + b.trust}
}

// yardstick is the scenario's figure for where w.state stands.
func (w *scales) yardstick(luck session.Luck) float64 {
	return w.engine.Yardstick(&w.state, luck(0, max(int(w.state.Org.Day), 0)))
}
