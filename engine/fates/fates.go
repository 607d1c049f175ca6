// Package fates re-runs one decision of a play many times: the same people, the same days until then, other luck from there; who is at their desk
// just then is luck too where it could not be seen. What the
// player decided later is decided again where it still applies, and by a named stand-in where it does not; every run says how much of
// it was not the player's own. All the ways a decision could have gone are compared with the same luck for each (Compare), two lives are held
// beside each other day by day (RunTwin), a moment is lived without one of its conditions (ButFor), and a whole play is split into what was
// decided, who the people are and luck (SplitPlay, AccountFor).
//
// What is made of the runs in words belongs in engine/debrief.
package fates

import (
	"context"
	"fmt"

	"headcount/engine/cores"
	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Life is one run of a decision: how it and the play came out in the end, and whose the later decisions were.
type Life struct {
	Number    int          // from 1; with the log, it finds the same life again
	Ending    int          // index of the ending
	Came      term.Outcome // how the decision itself turned out in the end
	Hoped     bool         // what its forecast asks about came so
	Yardstick float64      // the scenario's figure, for shares and percentiles
	Own       int          // later decisions that were the player's own
	Foreign   int          // later decisions made by the stand-in
	Kept      uint64       // promises kept in the end: promise i in bit i
	Broken    uint64       // and those broken
}

// promised sets in a life what became of the promises; those beyond the 64th are not looked at.
func (l *Life) promised(s *session.State) {
	for i := range min(len(s.Org.Given), 64) {
		switch s.Org.Given[i].State {
		case org.PromiseKept:
			l.Kept |= 1 << i
		case org.PromiseBroken:
			l.Broken |= 1 << i
		}
	}
}

// Result is all runs of one decision.
type Result struct {
	Decision int            // number of the entry
	Act      declog.Act     // what was decided
	Lives    []Life         // in order of number
	Yours    Life           // the life that was lived; Number 0
	Endings  []int          // count by ending
	Came     map[string]int // count by outcome of the decision itself
	Foreign  float64        // share of later decisions that were not the player's, over all lives, 0 to 1
}

// Options steer a run. The zero value runs 1,000 lives on all cores.
type Options struct {
	Runs     int            // lives, at most MostRuns; 0 or less: 1,000
	Workers  int            // lives at once; 0 or less: one for each core. No figure depends on it
	Instead  *term.Act      // another act in place of the decision, one that could have been decided; nil runs what was decided
	Progress func(done int) // called now and then, from any goroutine; may be nil
}

// MostRuns bounds the lives of one call: each takes about a hundred bytes.
const MostRuns = 1_000_000

// Run re-runs the decision with number n (from 1) of a log. When the context ends it stops early and returns, with the context's error, the lives from
// the first on that are finished. The other errors: there is no such decision, it belongs to the briefing, or the log cannot be followed to it.
func Run(ctx context.Context, sc *scenario.Scenario, log declog.Log, n int, o Options) (Result, error) {
	base, act, err := before(sc, log, n)
	if err != nil {
		return Result{}, err
	}
	if o.Instead != nil {
		act = *o.Instead
	}
	runs := o.Runs
	if runs <= 0 {
		runs = 1000
	}
	if runs > MostRuns {
		return Result{}, fmt.Errorf("%d lives are too many for one call; at most %d", runs, MostRuns)
	}
	r := Result{Decision: n, Act: log.Entries[n-1].Act, Lives: make([]Life, runs), Came: map[string]int{}}
	done := work(ctx, sc, log, base, NewStandIn(sc, log), act, r.Lives, o)
	if done < runs {
		r.Lives = r.Lives[:done]
	}
	r.Yours = lived(sc, log, act)
	r.sum(len(sc.Endings))
	return r, ctx.Err()
}

// before replays a log up to the decision and returns the state it was taken in.
func before(sc *scenario.Scenario, log declog.Log, n int) (*session.Session, term.Act, error) {
	if n < 1 || n > len(log.Entries) || log.Entries[n-1].Kind != declog.KindAct {
		return nil, term.Act{}, fmt.Errorf("this play has no decision %d; `headcount decisions` lists them", n)
	}
	if log.Entries[n-1].Gap == 0 {
		return nil, term.Act{}, fmt.Errorf("decision %d belongs to the briefing; fates begin with the first gap", n)
	}
	act, err := session.Resolve(sc, log.Entries[n-1].Act)
	if err != nil {
		return nil, act, err
	}
	s, err := session.Retrace(sc, log.Cut(n-1))
	if err != nil {
		return nil, act, err
	}
	s.Arrive()
	if r := s.Check(act); r != nil {
		return nil, act, r
	}
	return s, act, nil
}

// work fills the lives that have no number yet, on all cores, and returns how many, from the first on, are finished.
func work(ctx context.Context, sc *scenario.Scenario, log declog.Log, base *session.Session, stand *StandIn, act term.Act, lives []Life, o Options) int {
	_ = cores.Each(ctx, o.Workers, len(lives), o.Progress, func() func(int) { // what is finished counts
		r := newRunner(sc, log, base, stand)
		return func(k int) {
			if lives[k].Number == 0 {
				lives[k] = r.live(k+1, act)
			}
		}
	})
	n := 0
	for n < len(lives) && lives[n].Number != 0 {
		n++
	}
	return n
}

// runner is one worker's engine and memory.
type runner struct {
	engine *session.Engine
	stand  *StandIn
	base   session.State
	state  session.State
	desk   observe.Desk
	cast   uint64
	luck   uint64
	own    int
	other  int
	met    func(*observe.Desk, term.Act) // told of every later decision; nil where nobody wants to know
}

func newRunner(sc *scenario.Scenario, log declog.Log, base *session.Session, stand *StandIn) *runner {
	r := &runner{engine: session.NewEngine(sc), stand: stand, cast: log.Header.Cast, luck: log.Header.Luck}
	base.Copy(&r.base)
	return r
}

// Seed returns the luck of life number k of a play.
func Seed(luck uint64, k int) uint64 {
	return rng.New(0, luck).Bits(rng.StandIn, k, 0, rng.Named("life"))
}

func (r *runner) live(k int, act term.Act) Life {
	seed := Seed(r.luck, k)
	source := rng.New(r.cast, seed)
	luck := func(int, int) rng.Source { return source }
	r.state.CopyFrom(&r.base)
	r.own, r.other = 0, 0
	unseen(r.engine.Scenario, act, &r.state, source)
	r.engine.Do(&r.state, source, act)
	r.engine.Continue(&r.state, 0, luck)
	r.engine.Drive(&r.state, 0, luck, source, &r.desk, r.decide)
	life := Life{Number: k, Ending: r.engine.Ending(&r.state, source), Yardstick: r.engine.Yardstick(&r.state, source), Own: r.own, Foreign: r.other}
	life.Came = r.state.Came(act)
	life.Hoped, _ = r.engine.Foretold(&r.state, source, act)
	life.promised(&r.state)
	return life
}

func (r *runner) decide(d *observe.Desk) term.Act {
	a, own := r.stand.Decide(d)
	if r.met != nil {
		r.met(d, a)
	}
	if own {
		r.own++
	} else {
		r.other++
	}
	return a
}

// lived describes the life that was lived, as far as the log goes.
func lived(sc *scenario.Scenario, log declog.Log, act term.Act) Life {
	s, _ := session.Retrace(sc, log)
	s.Finish()
	var state session.State
	s.Copy(&state)
	life := Life{Ending: s.Ending(), Came: state.Came(act), Yardstick: s.Yardstick()}
	life.Hoped, _ = s.Foretold(act)
	life.promised(&state)
	return life
}

func (r *Result) sum(endings int) {
	r.Endings = make([]int, endings)
	own, foreign := 0, 0
	for i := range r.Lives {
		l := &r.Lives[i]
		r.Endings[l.Ending]++
		r.Came[l.Came.String()]++
		own += l.Own
		foreign += l.Foreign
	}
	if own+foreign > 0 {
		r.Foreign = float64(foreign) / float64(own+foreign)
	}
}
