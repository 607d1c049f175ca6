package fates

import (
	"context"
	"math"

	"headcount/engine/carry"
	"headcount/engine/cores"
	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/shares"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// The sizes of the designs by which a play is split.
const (
	SplitCasts  = 16 // casts of people a play is lived with
	SplitLucks  = 12 // lucks of each manager with each of them
	AccountRuns = 64 // redraws of each cell of the account of a whole play
)

// Reference names the managers a play as a whole is held against: the declared ways of managing, and mixtures of them; where machines are what
// there is to see to, sheets of rules for them.
func Reference(sc *scenario.Scenario) []string {
	if sc.OfMachines() {
		names := make([]string, len(machineSheets))
		for i := range machineSheets {
			names[i] = machineSheets[i].name
		}
		return names
	}
	return append(policy.Archetypes(), "mixture 1", "mixture 2", "mixture 3", "mixture 4")
}

// reference makes the nth manager of the reference set.
func reference(sc *scenario.Scenario, n int) policy.Decider {
	if sc.OfMachines() {
		return machineSheets[n].table()
	}
	if names := policy.Archetypes(); n < len(names) {
		return policy.Named(names[n])
	}
	return policy.NewMixture(uint64(n))
}

// Splitting is a play split by a crossed design.
type Splitting struct {
	Split  shares.Split
	Spread float64 // standard deviation of the yardstick over all plays of the design, in its own unit
	Log    bool    // shares hold on the log scale of the yardstick; else the yardstick is not an amount, and they hold for itself
}

// SplitPlay says how much of what a play of the scenario comes to is how it is managed, who the people are, the two together, and luck: a crossed
// design of the reference managers and the player, SplitCasts casts, the play's own among them, and SplitLucks lucks of each cell. progress, which may be
// nil, is told how many plays of the design are done, from any goroutine. The error is that of a context that ends, or of a log whose facts from earlier
// scenarios cannot be read.
func SplitPlay(ctx context.Context, sc *scenario.Scenario, log declog.Log, progress func(done int)) (Splitting, error) {
	out := Splitting{Log: true}
	if _, err := carry.Read(log.Header.Carry); err != nil {
		return out, err
	}
	managers := len(Reference(sc))
	y := make([]float64, (managers+1)*SplitCasts*SplitLucks)
	err := cores.Each(ctx, 0, len(y), progress, func() func(int) {
		w := newWorld(sc, log)
		return func(k int) {
			i, j := k/(SplitCasts*SplitLucks), k/SplitLucks%SplitCasts
			cast, decide := log.Header.Cast, w.yours()
			if j > 0 {
				cast = another(log.Header.Cast, "cast", j)
			}
			if i < managers {
				decide = w.after(reference(sc, i).Decide)
			}
			y[k] = w.play(cast, another(log.Header.Luck, "split", k), nil, decide)
		}
	})
	if err != nil {
		return out, err
	}
	for _, v := range y {
		out.Log = out.Log && v > 0
	}
	_, variance := moments(len(y), func(k int) float64 { return y[k] })
	out.Spread = math.Sqrt(variance)
	design := make(shares.Outcomes, managers+1)
	for k, v := range y {
		i, j := k/(SplitCasts*SplitLucks), k/SplitLucks%SplitCasts
		if design[i] == nil {
			design[i] = make([][]float64, SplitCasts)
		}
		if out.Log {
			v = math.Log(v)
		}
		design[i][j] = append(design[i][j], v)
	}
	out.Split = shares.Analyse(design, 1000, 1)
	return out, nil
}

// peopleAndLuck is the cell of the account in which people and luck are held as they were and decisions alone are drawn anew.
const peopleAndLuck = 2 | 4

// AccountFor explains what a whole play came to against a manager of the reference set with other people and other luck, in signed parts that add up to
// the difference. progress is as with SplitPlay. The error is that of a context that ends, or of a log that cannot be followed.
func AccountFor(ctx context.Context, sc *scenario.Scenario, log declog.Log, progress func(done int)) (shares.Account, error) {
	s, err := session.Retrace(sc, log)
	if err != nil {
		return shares.Account{}, err
	}
	s.Finish()
	actual := s.Yardstick()
	managers := len(Reference(sc))
	cells := make([]float64, 7*AccountRuns)
	err = cores.Each(ctx, 0, len(cells), progress, func() func(int) {
		w := newWorld(sc, log)
		return func(n int) {
			cell, k := n/AccountRuns, n%AccountRuns
			cast, decide := log.Header.Cast, w.yours()
			if cell&2 == 0 {
				cast = another(log.Header.Cast, "cast", k+1)
			}
			if cell&1 == 0 {
				decide = w.after(reference(sc, k%managers).Decide)
			}
			luck, own := another(log.Header.Luck, "account", k), session.Luck(nil)
			if cell&4 != 0 {
				luck = log.Header.LuckAt(0, 0)
				own = func(_, day int) rng.Source { return rng.New(cast, log.Header.LuckAt(len(log.Entries), max(day, 0))) }
			}
			if cell == peopleAndLuck && k >= managers {
				return // with people and luck held, a manager plays the same play each time
			}
			cells[n] = w.play(cast, luck, own, decide)
		}
	})
	if err != nil {
		return shares.Account{}, err
	}
	for k := managers; k < AccountRuns; k++ {
		cells[peopleAndLuck*AccountRuns+k] = cells[peopleAndLuck*AccountRuns+k%managers]
	}
	return shares.Explain(func(h shares.Held, k int) float64 {
		cell := 0
		for bit, held := range [...]bool{h.Decisions, h.People, h.Luck} {
			if held {
				cell |= 1 << bit
			}
		}
		if cell == 7 {
			return actual
		}
		return cells[cell*AccountRuns+k]
	}, AccountRuns), nil
}

// another is a root seed drawn from a root seed.
func another(root uint64, what string, k int) uint64 {
	return rng.New(0, root).Bits(rng.StandIn, k, 0, rng.Named(what))
}

// world plays whole plays of one scenario, one after the other, with what the play of a log brought along. That has to be readable.
type world struct {
	log      declog.Log
	engine   *session.Engine
	state    session.State
	desk     observe.Desk
	stand    *StandIn
	early    *StandIn // who decided before the player took over; nil where nobody did
	briefing []term.Act
}

func newWorld(sc *scenario.Scenario, log declog.Log) *world {
	w := &world{log: log, stand: NewStandIn(sc, log)}
	if log.Header.Ahead != nil {
		first := log.Begun()
		first.Header.Ahead = nil // whoever decided then, decides then again
		w.early = NewStandIn(sc, first)
	}
	s, err := session.Begin(sc, log.Header.Cast, log.Header.Luck, log.Header.Carry)
	if err != nil {
		panic("fates: a world was made of a log nobody has read: " + err.Error())
	}
	w.engine = s.Engine() // it begins with what earlier plays left
	for _, e := range log.Entries {
		if a, err := session.Resolve(sc, e.Act); e.Kind == declog.KindAct && e.Gap == 0 && err == nil {
			w.briefing = append(w.briefing, a)
		}
	}
	return w
}

// play plays to the end and returns the yardstick. One luck rules it all, unless at says which rules when.
func (w *world) play(cast, luck uint64, at session.Luck, decide session.Decide) float64 {
	source := rng.New(cast, luck)
	if at == nil {
		at = func(int, int) rng.Source { return source }
	}
	w.engine.Start(&w.state, cast, luck)
	w.engine.Drive(&w.state, 0, at, source, &w.desk, decide)
	return w.engine.Yardstick(&w.state, at(len(w.log.Entries), max(int(w.state.Org.Day), 0)))
}

// yours decides as the player of the log.
func (w *world) yours() session.Decide {
	briefing := w.brief()
	return w.after(func(d *observe.Desk) term.Act {
		if d.Stop == term.Briefing {
			return briefing(d)
		}
		a, _ := w.stand.Decide(d)
		return a
	})
}

// brief decides in the briefing as it was decided in the log.
func (w *world) brief() session.Decide {
	at := 0
	return func(d *observe.Desk) term.Act {
		if at < len(w.briefing) {
			at++
			return w.briefing[at-1]
		}
		return session.Fallback(d)
	}
}

// after lets a manager decide from where the player took over: what was decided before by somebody else is neither the player's nor that of a manager
// they are held against, and stays the same for all.
func (w *world) after(decide session.Decide) session.Decide {
	if w.early == nil {
		return decide
	}
	briefing := w.brief()
	return func(d *observe.Desk) term.Act {
		switch {
		case d.Stop == term.Briefing:
			return briefing(d)
		case int(d.Day) < w.log.Header.Ahead.Day:
			a, _ := w.early.Decide(d)
			return a
		}
		return decide(d)
	}
}
