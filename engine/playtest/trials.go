package playtest

import (
	"context"
	"fmt"
	"math"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/story"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TrialResult is what came of one test of the author's.
type TrialResult struct {
	ID      string         `json:"id"`
	Lucks   int            `json:"lucks"`
	Counted int            `json:"counted"` // lucks in which everything in do was done, and given held
	Expect  []ExpectResult `json:"expect"`
	OK      bool           `json:"ok"`
	Message string         `json:"message,omitempty"` // what fell short, and what to do about it
}

// ExpectResult is how often one expectation held.
type ExpectResult struct {
	That    string  `json:"that"`
	Share   float64 `json:"share"`
	Low     float64 `json:"low"`
	High    float64 `json:"high"`
	OK      bool    `json:"ok"`
	Command string  `json:"command,omitempty"` // plays one luck again that counts against it
}

// verdict is what one luck came to.
type verdict struct {
	counts  bool
	held    []bool
	instead string // of what is in do and was not done, what came instead; "" where all was done
}

// RunTrials runs the author's own tests. Those not finished when the context ends are left out.
func RunTrials(ctx context.Context, sc *scenario.Scenario, o Options) []TrialResult {
	list := make([]TrialResult, 0, len(sc.Trials))
	for i := range sc.Trials {
		tr := &sc.Trials[i]
		verdicts := make([]verdict, tr.Lucks)
		done := each(ctx, o, "test "+tr.ID, tr.Lucks, func() func(int) {
			t := newTable(sc)
			return func(k int) { verdicts[k] = t.try(tr, k) }
		})
		if done < tr.Lucks {
			break
		}
		list = append(list, sumTrial(sc, o.name(sc), tr, verdicts))
	}
	return list
}

// seedsOf are the seeds of one luck of a test.
func seedsOf(tr *scenario.Trial, k int) (cast, luck uint64) {
	luck = tr.Seed + uint64(k)
	if cast = tr.Cast; cast == 0 {
		cast = luck
	}
	return cast, luck
}

// try plays one luck of a test.
func (t *table) try(tr *scenario.Trial, k int) verdict {
	cast, luck := seedsOf(tr, k)
	source := rng.New(cast, luck)
	v := verdict{counts: true, held: make([]bool, len(tr.Expect))}
	done, given := make([]bool, len(tr.Do)), false
	who, shown := policy.Named(tr.Policy), make([]int, len(t.sc.Habits))
	looked := quantity.Day(-1)
	evening := func(day quantity.Day) {
		for i := range tr.Expect {
			if e := &tr.Expect[i]; e.Habit < 0 && !e.End && e.At > looked && e.At <= day {
				v.held[i] = t.engine.Holds(&t.state, source, e.That)
			}
		}
		looked = max(looked, day)
	}
	t.engine.Start(&t.state, cast, luck)
	for t.state.Stop != term.End {
		if t.state.Waits() {
			evening(t.state.Org.Day - 1)
			t.engine.See(&t.state, source, &t.desk)
			t.desk.Luck = source
			a := who.Decide(&t.desk)
			pick := picked(tr, &t.desk, done)
			if pick >= 0 {
				if a = said(choiceOf(&t.desk, tr.Do[pick].Choice)); !given {
					given = true
					v.counts = t.engine.Holds(&t.state, source, tr.When)
				}
			}
			refusal := t.engine.Check(&t.state, source, a)
			switch {
			case refusal == nil && pick >= 0:
				done[pick] = true
			case refusal != nil && pick >= 0:
				v.instead = trialPick(t.sc, tr, pick) + " could not be taken: " + refusal.Reason
				fallthrough
			case refusal != nil:
				a = t.engine.Instead(&t.state, source, &t.desk)
			}
			t.do(a, source, shown)
		}
		t.engine.Continue(&t.state, 0, always(source))
	}
	evening(quantity.Day(days(t.sc)))
	for i := range tr.Expect {
		switch e := &tr.Expect[i]; {
		case e.Habit >= 0:
			v.held[i] = shown[e.Habit] >= e.Times[0] && shown[e.Habit] <= e.Times[1]
		case e.End:
			v.held[i] = t.engine.Holds(&t.state, source, e.That)
		}
	}
	for i, d := range done {
		v.counts = v.counts && d
		if !d && v.instead == "" {
			v.instead = t.undone(tr, i)
		}
	}
	return v
}

// undone says why something in do was never to be chosen in a play that is over.
func (t *table) undone(tr *scenario.Trial, i int) string {
	event := tr.Do[i].Event
	if t.state.Story.Fired[event].Day < 0 {
		return t.sc.EventName(event) + " did not come up"
	}
	return trialPick(t.sc, tr, i) + " was not there to be chosen"
}

// trialPick is something in do as the author writes it.
func trialPick(sc *scenario.Scenario, tr *scenario.Trial, i int) string {
	pick := tr.Do[i]
	return sc.EventName(pick.Event) + "." + sc.Source.Events[pick.Event].Choices[pick.Choice].ID
}

// do takes a decision and counts which of the author's habits it shows.
func (t *table) do(a term.Act, source rng.Source, shown []int) {
	if len(shown) == 0 || t.state.Stop == term.Briefing {
		t.engine.Do(&t.state, source, a)
		return
	}
	t.before.CopyFrom(&t.state)
	t.engine.Do(&t.state, source, a)
	d := story.Deed{Act: a, Came: t.state.Told.Result.Outcome, Minutes: t.state.Told.Result.Minutes}
	for i := range t.sc.Habits {
		if h := &t.sc.Habits[i]; t.engine.Shows(&t.before, source, h.Chance, d) && t.engine.Shows(&t.before, source, h.Counts, d) {
			shown[i]++
		}
	}
}

// picked is the index in do of what a test wants done in the scene that is open, or -1.
func picked(tr *scenario.Trial, d *observe.Desk, done []bool) int {
	if d.Stop != term.Scene {
		return -1
	}
	for i, pick := range tr.Do {
		if pick.Event == d.Scene.Event && !done[i] && choiceOf(d, pick.Choice) != nil {
			return i
		}
	}
	return -1
}

// choiceOf is a choice of the scene that is open, or nil where it is not there.
func choiceOf(d *observe.Desk, id term.ChoiceID) *observe.Choice {
	for k := range d.Scene.Choices {
		if d.Scene.Choices[k].Act.Choice == id {
			return &d.Scene.Choices[k]
		}
	}
	return nil
}

// inWords is what is expected, in words.
func inWords(e *scenario.Expectation, sc *scenario.Scenario) string {
	if e.Habit < 0 {
		return e.That.Source()
	}
	id := sc.Source.Habits[e.Habit].ID
	if e.Times[1] == math.MaxInt {
		return fmt.Sprintf("%s at least %d times", id, e.Times[0])
	}
	return fmt.Sprintf("%s %d to %d times", id, e.Times[0], e.Times[1])
}

// firstOf says what came instead in the first luck in which something in do was not done.
func firstOf(verdicts []verdict) string {
	for _, v := range verdicts {
		if v.instead != "" {
			return " (" + v.instead + ")"
		}
	}
	return ""
}

func sumTrial(sc *scenario.Scenario, name string, tr *scenario.Trial, verdicts []verdict) TrialResult {
	r := TrialResult{ID: tr.ID, Lucks: tr.Lucks, OK: true}
	for _, v := range verdicts {
		if v.counts {
			r.Counted++
		}
	}
	if r.Counted == 0 {
		r.OK, r.Message = false, "in none of the lucks was everything in do done with what is given"+firstOf(verdicts)+"; choose another policy, or other scenes"
		return r
	}
	for i := range tr.Expect {
		e := &tr.Expect[i]
		x := ExpectResult{That: inWords(e, sc), Low: e.Low, High: e.High}
		against := -1
		for k, v := range verdicts {
			if !v.counts {
				continue
			}
			if v.held[i] {
				x.Share += 1 / float64(r.Counted)
			}
			if v.held[i] == (e.High < 1 && e.Low <= 0) && against < 0 {
				against = k
			}
		}
		x.OK = x.Share >= e.Low-1e-9 && x.Share <= e.High+1e-9
		if !x.OK {
			r.OK = false
			if against >= 0 {
				cast, luck := seedsOf(tr, against)
				x.Command = openCommand(name, tr.Policy, cast, luck)
				if len(tr.Do) > 0 {
					x.Command = fmt.Sprintf("headcount play %s --text --cast %d --luck %d", name, cast, luck)
				}
			}
			r.Message = fmt.Sprintf("%q holds in %.0f %% of %d lucks, and %.0f to %.0f %% are expected: change the scenario, or what the test expects", x.That, 100*x.Share, r.Counted, 100*e.Low, 100*e.High)
		}
		r.Expect = append(r.Expect, x)
	}
	return r
}
