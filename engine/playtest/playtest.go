// Package playtest plays a scenario many times before anybody else does: it counts what play reaches, runs the author's own tests, and
// certifies that no recipe wins.
//
// Every figure is a function of the scenario and of seeds that count from 1, whatever the number of workers. A policy decides from the desk
// alone; this package, which judges, reads the truth. What is computed of one play of a person's belongs in engine/debrief.
package playtest

import (
	"context"
	"sync/atomic"

	"headcount/engine/cores"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Options steer a run.
type Options struct {
	Runs     int                               // plays of each policy; 0 means DefaultRuns
	Workers  int                               // 0 means all cores; no figure depends on it
	Name     string                            // how commands name the scenario; empty: its id
	Tables   []string                          // rule tables that an earlier search found, which the search begins with
	Progress func(stage string, share float64) // called now and then, from any goroutine, with the share that is done; may be nil
}

// DefaultRuns is how often each policy plays where nothing is said.
const DefaultRuns = 400

func (o Options) runs() int {
	if o.Runs > 0 {
		return o.Runs
	}
	return DefaultRuns
}

// name is how commands name the scenario.
func (o Options) name(sc *scenario.Scenario) string {
	if o.Name != "" {
		return o.Name
	}
	return sc.Source.ID
}

// each does n pieces of work on all cores, each worker with memory of its own, and returns how many from the first on are done. It stops
// early when the context ends.
func each(ctx context.Context, o Options, stage string, n int, worker func() func(k int)) int {
	done := make([]atomic.Bool, n)
	progress := func(f int) {
		if o.Progress != nil {
			o.Progress(stage, float64(f)/float64(n))
		}
	}
	_ = cores.Each(ctx, o.Workers, n, progress, func() func(int) { // what is finished counts
		work := worker()
		return func(k int) {
			work(k)
			done[k].Store(true)
		}
	})
	whole := 0
	for whole < n && done[whole].Load() {
		whole++
	}
	return whole
}

// table is one worker's engine and memory.
type table struct {
	sc     *scenario.Scenario
	engine *session.Engine
	state  session.State
	fork   session.State
	before session.State // the last decision
	desk   observe.Desk
	other  observe.Desk
}

func newTable(sc *scenario.Scenario) *table {
	return &table{sc: sc, engine: session.NewEngine(sc)}
}

func always(source rng.Source) session.Luck { return func(int, int) rng.Source { return source } }

// play plays from the start with somebody deciding and returns how it came out.
func (t *table) play(cast, luck uint64, decide session.Decide) Play {
	source := rng.New(cast, luck)
	t.engine.Start(&t.state, cast, luck)
	return t.end(source, cast, luck, t.engine.Drive(&t.state, 0, always(source), source, &t.desk, decide))
}

func (t *table) end(source rng.Source, cast, luck uint64, decided int) Play {
	return Play{
		Cast: cast, Luck: luck, Yardstick: t.engine.Yardstick(&t.state, source), Ending: t.engine.Ending(&t.state, source), Decisions: decided,
	}
}

// Play is how one play came out.
type Play struct {
	Cast      uint64  `json:"cast"`
	Luck      uint64  `json:"luck"`
	Yardstick float64 `json:"yardstick"`
	Ending    int     `json:"ending"` // index of the ending
	Decisions int     `json:"decisions"`
	Fault     string  `json:"fault,omitempty"` // what went wrong, where something did

	habits habits
}

// habits counts what sort of thing was done, to tell styles apart.
type habits [5]int

// The sorts of things done.
const (
	spoke  = iota // by word of mouth
	wrote         // in writing
	asked         // what stands behind something, by whichever way
	worked        // at the machine, alone
	let           // left alone, waited, stood about
)

func (h *habits) count(a term.Act) {
	switch {
	case a.Verb == term.Ask || a.Verb == term.Notice || a.Verb == term.OneToOne || a.Verb == term.Talk:
		h[asked]++
	case a.Channel.Written():
		h[wrote]++
	case a.Channel != term.ChannelNone:
		h[spoke]++
	case a.Verb == term.Wait || a.Verb == term.LeaveAlone || a.Verb == term.Coffee:
		h[let]++
	default:
		h[worked]++
	}
}

// policyPlays lets a policy play n times; seeds count from first for people and luck alike.
func policyPlays(ctx context.Context, sc *scenario.Scenario, o Options, stage string, who func() policy.Decider, n int, first uint64) []Play {
	plays := make([]Play, n)
	done := each(ctx, o, stage, n, func() func(int) {
		t, d := newTable(sc), who()
		var h habits
		decide := func(desk *observe.Desk) term.Act {
			a := d.Decide(desk)
			if desk.Stop != term.Briefing {
				h.count(a)
			}
			return a
		}
		return func(k int) {
			h = habits{}
			seed := first + uint64(k)
			plays[k] = t.play(seed, seed, decide)
			plays[k].habits = h
		}
	})
	return plays[:done]
}
