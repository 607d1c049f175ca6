package fates

import (
	"context"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// ButFor lives the moment of a decision again and again, once as it was and once with something about it changed, with the same luck for both, and
// returns in what share of these lives the decision turned out as it came in the play. A decision is followed until its answer is in, for at
// most TwinDays. With no change, both shares, each 0 to 1, are the same. An n that is no decision of a gap or a scene, and a log that does not replay, are
// errors; where the context ends first, both shares are 0 and its error is returned.
func ButFor(ctx context.Context, sc *scenario.Scenario, log declog.Log, n, runs int, came term.Outcome, change func(*session.State)) (as, changed float64, err error) {
	base, act, err := before(sc, log, n)
	if err != nil {
		return 0, 0, err
	}
	plain, other := newSide(sc, log, base, act, false), newSide(sc, log, base, act, true)
	stand := NewStandIn(sc, log)
	decide := func(d *observe.Desk) (term.Act, bool) { return stand.Decide(d) }
	plain.decide, other.decide = decide, decide
	var start session.State
	base.Copy(&start)
	for k := range runs {
		if ctx.Err() != nil {
			return 0, 0, ctx.Err()
		}
		source := rng.New(log.Header.Cast, Seed(log.Header.Luck, k+1))
		for _, s := range [...]*side{plain, other} {
			s.again(&start, source)
			unseen(sc, act, &s.state, source)
			if s == other && change != nil {
				change(&s.state)
			}
			if s.answer() != came {
				continue
			}
			if s == plain {
				as += 1 / float64(runs)
			} else {
				changed += 1 / float64(runs)
			}
		}
	}
	return as, changed, nil
}

// again puts a side back to a state, with another luck.
func (s *side) again(start *session.State, source rng.Source) {
	s.state.CopyFrom(start)
	s.luck = func(int, int) rng.Source { return source }
	s.bot, s.begun, s.came, s.seen = source, false, term.OutcomeNone, 0
	s.causes = s.causes[:0]
}

// answer lives on until the decision has its answer, and returns it.
func (s *side) answer() term.Outcome {
	from := s.state.Org.Day
	s.take(s.luck(0, max(int(from), 0)), nil)
	for day := from; int(day-from) < TwinDays && s.out(); day++ {
		s.live(day, nil)
	}
	return s.came
}

// out reports whether an answer to the decision can still come.
func (s *side) out() bool {
	for i := range s.state.Org.Wait {
		if w := &s.state.Org.Wait[i]; w.Act == s.act && !w.Silent {
			return s.state.Stop != term.End
		}
	}
	return false
}
