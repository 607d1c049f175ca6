package batch

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync/atomic"

	"headcount/engine/cores"
	"headcount/engine/playtest"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/rng"
)

// Options steer a run. No byte of what comes out depends on Workers or Progress.
type Options struct {
	Workers       int                   // 0 means one for each core
	Shard, Shards int                   // of the blocks, shard Shard (from 1) of Shards takes every one whose number leaves Shard-1; 0 of 0 takes all
	Progress      func(done, total int) // plays, those that were in the file already included; called from any goroutine; may be nil
}

// Check says what is wrong with a shard.
func (o Options) Check() error {
	if o.Shards != 0 && (o.Shard < 1 || o.Shard > o.Shards) || o.Shards < 0 || o.Shards == 0 && o.Shard != 0 {
		return fmt.Errorf("shard %d/%d: shards count from 1 up to how many there are, such as 1/8", o.Shard, o.Shards)
	}
	return nil
}

// takes reports whether a block belongs to the shard.
func (o Options) takes(block int) bool { return o.Shards <= 1 || block%o.Shards == o.Shard-1 }

// Run plays the blocks of a shard that the store does not hold and adds each as soon as it is finished. When the context ends it stops within a
// play and returns its error; the store keeps what was finished.
func Run(ctx context.Context, sc *scenario.Scenario, s *Store, o Options) error {
	if err := o.Check(); err != nil {
		return err
	}
	var todo []int
	done, total := 0, 0
	for b := range s.Plan.Blocks() {
		if !o.takes(b) {
			continue
		}
		_, first, end := s.Plan.span(b)
		total += end - first
		if s.Has(b) {
			done += end - first
		} else {
			todo = append(todo, b)
		}
	}
	tick := ticker(done, total, o.Progress)
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	_ = cores.Each(ctx, o.Workers, len(todo), nil, func() func(int) { // the cause says more
		w := &worker{sc: sc, plan: &s.Plan, tick: tick}
		return func(k int) {
			if b, whole := w.block(ctx, todo[k]); whole {
				if err := s.Add(b); err != nil {
					stop(err)
				}
			}
		}
	})
	return context.Cause(ctx)
}

// ticker counts plays and tells of them.
func ticker(done, total int, progress func(done, total int)) func() {
	if progress == nil {
		return func() {}
	}
	var n atomic.Int64
	n.Store(int64(done))
	progress(done, total)
	return func() { progress(int(n.Add(1)), total) }
}

// worker is one goroutine's engine and memory.
type worker struct {
	sc     *scenario.Scenario
	plan   *Plan
	tick   func()
	combo  int // of the engine
	engine *session.Engine
	state  session.State
	desk   observe.Desk
}

// block plays a block; it is not whole where the context has ended.
func (w *worker) block(ctx context.Context, number int) (Block, bool) {
	group, first, end := w.plan.span(number)
	b := Block{Number: number}
	if combo := group / len(w.plan.Policies); w.engine == nil || w.combo != combo {
		w.combo, w.engine = combo, session.NewEngineWith(w.sc, w.plan.Params(combo))
	}
	who, ok := playtest.PlayerByName(w.sc, w.plan.Policies[group%len(w.plan.Policies)])
	if !ok {
		panic("batch: a plan names a policy that there is not") // NewPlan and Open have checked
	}
	for k := first; k < end; k++ {
		if ctx.Err() != nil {
			return Block{}, false
		}
		yardstick, outcome, hash, err := w.play(w.plan.Cast.At(k), w.plan.Luck.At(k), who())
		if err != nil {
			yardstick, outcome, hash = 0, -1, ""
			w.engine, w.state, w.desk = session.NewEngineWith(w.sc, w.plan.Params(w.combo)), session.State{}, observe.Desk{}
		}
		b.Yardstick, b.Outcome, b.Hash = append(b.Yardstick, yardstick), append(b.Outcome, outcome), append(b.Hash, hash)
		w.tick()
	}
	if w.plan.Small {
		return Block{Number: number, Tally: w.plan.tally(&b)}, true
	}
	return b, true
}

var errFigure = errors.New("the yardstick is no number")

// play plays once from the start. A mistake of ours in it is an error and takes no other play with it.
func (w *worker) play(cast, luck uint64, who policy.Decider) (yardstick float64, outcome int, hash string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v", p)
		}
	}()
	source := rng.New(cast, luck)
	w.engine.Start(&w.state, cast, luck)
	w.engine.Drive(&w.state, 0, func(int, int) rng.Source { return source }, source, &w.desk, who.Decide)
	yardstick = w.engine.Yardstick(&w.state, source)
	if math.IsNaN(yardstick) || math.IsInf(yardstick, 0) {
		return 0, -1, "", errFigure
	}
	return yardstick, w.engine.Ending(&w.state, source), session.Hex(w.state.Hash()), nil
}
