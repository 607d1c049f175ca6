package debrief

import (
	"context"
	"math"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// sums is a sink of its own: it knows nothing of twins.
type sums map[Key]float64

func (s sums) Cause(c process.Cause) { s[keyOf(c)] += c.Change }

// lifeOf lives on from a decision, by a session and not by a twin, until the calendar has passed a day, and returns all that was recorded.
func lifeOf(t *testing.T, sc *scenario.Scenario, log declog.Log, n int, a term.Act, next func(*session.Session) term.Act, through quantity.Day) sums {
	t.Helper()
	s, err := session.Replay(sc, log.Cut(n-1))
	if err != nil {
		t.Fatal(err)
	}
	s.Arrive()
	heard := sums{}
	s.Engine().Causes = heard
	for {
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
		for s.Stop() != term.End && (s.Told().Valid || s.Stop() == term.Monday || s.Stop() == term.Friday) {
			if s.See().Day > through && !s.Told().Valid {
				return heard
			}
			s.Continue()
		}
		if s.Stop() == term.End || s.See().Day > through {
			return heard
		}
		a = next(s)
	}
}

// TestNoChainClaimsWhatTheTwinContradicts: everything a chain says followed from a decision is looked up in two lives lived anew, by other code:
// it came in one as claimed, and otherwise, or not at all, in the other.
func TestNoChainClaimsWhatTheTwinContradicts(t *testing.T) {
	claimed := 0
	for _, name := range []string{"attentive", "mail-first", "walk-first"} {
		for nth := range 3 {
			r := pivoted(t, name, 2*nth)
			c, l := compared(t, r), newLedger()
			_, tw, err := r.twin(&c, l)
			if err != nil {
				t.Fatal(err)
			}
			why, claims, err := r.why(&tw, l)
			if err != nil {
				t.Fatal(err)
			}
			if len(why.Links) < 2 {
				t.Errorf("%s %d: the chain has %d links", name, nth, len(why.Links))
			}
			script := r.log.Entries[r.pivot:]
			yours := lifeOf(t, r.sc, r.log, r.pivot, tw.Yours, func(*session.Session) term.Act {
				for script[0].Kind != declog.KindAct {
					script = script[1:]
				}
				a, err := session.Resolve(r.sc, script[0].Act)
				if err != nil {
					t.Fatal(err)
				}
				script = script[1:]
				return a
			}, tw.Through)
			stand := fates.NewStandIn(r.sc, r.log)
			other := lifeOf(t, r.sc, r.log, r.pivot, tw.Other, func(s *session.Session) term.Act {
				d := s.See()
				d.Luck = s.Luck()
				a, _ := stand.Decide(d)
				if s.Check(a) != nil {
					a = s.Fallback()
				}
				return a
			}, tw.Through)
			for _, x := range claims {
				if x.Condition != "" {
					continue
				}
				claimed++
				if math.Abs(yours[x.Cause]-x.Yours) > 1e-9 || math.Abs(other[x.Cause]-x.Other) > 1e-9 {
					t.Errorf("%s %d: claims %+v; lived anew it is %v and %v", name, nth, x, yours[x.Cause], other[x.Cause])
				}
				if math.Abs(yours[x.Cause]-other[x.Cause]) < 1e-6 {
					t.Errorf("%s %d: %+v came in both lives alike and is called a consequence", name, nth, x.Cause)
				}
			}
		}
	}
	t.Logf("%d claims looked up", claimed)
	if claimed < 10 {
		t.Error("too few claims to judge by")
	}
}

func compared(t *testing.T, r *Review) fates.Comparison {
	t.Helper()
	c, err := r.compare(nil)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestConditionsMatter: without a condition that is named it would have come so clearly less often, also in lives that were not used to choose it.
func TestConditionsMatter(t *testing.T) {
	named := 0
	for _, name := range []string{"attentive", "mail-first", "walk-first", "people-first"} {
		r := pivoted(t, name, 1)
		c, l := compared(t, r), newLedger()
		_, tw, err := r.twin(&c, l)
		if err != nil {
			t.Fatal(err)
		}
		found, err := r.conditions(&tw)
		if err != nil {
			t.Fatal(err)
		}
		s, _, err := r.atPivot()
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range found {
			for _, c := range r.possible(tw.Yours, s) {
				if c.name != x.claim.Condition {
					continue
				}
				as, changed, err := fates.ButFor(r.ctx, r.sc, r.log, r.pivot, 3*ButForLives, tw.Came[0], c.change)
				if err != nil {
					t.Fatal(err)
				}
				named++
				if as-changed < ButForLeast/2 {
					t.Errorf("%s: %q is named, and changes %.2f to %.2f", name, c.text, as, changed)
				}
			}
		}
	}
	if named == 0 {
		t.Error("no condition was named in any chain")
	}
}

// TestButForNothing: with nothing changed nothing differs.
func TestButForNothing(t *testing.T) {
	r := pivoted(t, "attentive", 1)
	as, changed, err := fates.ButFor(r.ctx, r.sc, r.log, r.pivot, 100, term.NotThere, nil)
	if err != nil || as != changed {
		t.Errorf("%v and %v, %v", as, changed, err)
	}
}

// TestLinksAreTagged: every link but the decision says how it could be known, and no word in braces is left.
func TestLinksAreTagged(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range []string{"attentive", "mail-first", "absent", "novice", "people-first"} {
		r := pivoted(t, name, 0)
		c, ledger := compared(t, r), newLedger()
		_, tw, err := r.twin(&c, ledger)
		if err != nil {
			t.Fatal(err)
		}
		why, _, err := r.why(&tw, ledger)
		if err != nil {
			t.Fatal(err)
		}
		for i, l := range why.Links {
			if l.Text == "" || strings.ContainsAny(l.Text, "{}") || (l.Know == "") != (i == 0) || (l.Tag == "") != (i == 0) {
				t.Errorf("%s link %d: %+v", name, i, l)
			}
			seen[l.Know] = true
		}
	}
	for _, k := range []string{view.Knowable, view.Learnable, view.ByChance} {
		if !seen[k] {
			t.Errorf("no link was %s", k)
		}
	}
}

// TestFollowingIsWorded: whatever is told as a consequence has words, a size and a way of knowing, and every outcome has words.
func TestFollowingIsWorded(t *testing.T) {
	for _, table := range []map[string]follow{following, followingObjects} {
		for key, f := range table {
			if f.text == "" || f.least <= 0 || tags[f.know] == "" {
				t.Errorf("%s: %+v", key, f)
			}
		}
	}
	for key, f := range followingObjects {
		if !strings.Contains(key, ":") || strings.Contains(f.text+f.minus, "{name}") {
			t.Errorf("%s: %+v", key, f)
		}
	}
	for _, came := range term.OutcomeNames() {
		if outcomeTexts[came] == "" {
			t.Errorf("no words for the outcome %s", came)
		}
	}
}

// TestNearlyAllThatDiffersIsWorded: of what the model records and twins differ in, over every scenario that is a test, nearly all has words.
func TestNearlyAllThatDiffersIsWorded(t *testing.T) {
	worded, mute := 0, map[string]int{}
	for _, name := range []string{"council", "hiring", "organisation", "full", "own-part", "reviews"} {
		sc, _ := scenario.OpenFile("../../scenarios/_tests/ok/" + name + ".toml")
		if sc == nil {
			t.Fatalf("%s does not compile", name)
		}
		log := botPlay(t, sc, "balanced")
		for i, e := range log.Entries {
			if e.Gap == 0 || e.Act.Event == "" && i%6 != 0 {
				continue
			}
			others, err := fates.Alternatives(sc, log, e.N)
			if err != nil {
				t.Fatal(err)
			}
			for _, a := range others {
				l := newLedger()
				if _, err := fates.RunTwin(context.Background(), sc, log, e.N, a, l.watch); err != nil {
					t.Fatal(err)
				}
				for k, v := range l.sums {
					if math.Abs(v[0]-v[1]) < 1e-6 {
						continue
					}
					if _, ok := k.told(); ok {
						worded++
					} else {
						mute[k.Process+": "+k.What+" / "+k.Because]++
					}
				}
			}
		}
	}
	silent := 0
	for what, n := range mute {
		silent += n
		t.Logf("%d times without words: %s", n, what)
	}
	if worded < 50 || silent*20 > worded {
		t.Errorf("%d differences have words and %d have none", worded, silent)
	}
}

// botPlay lets a policy play a scenario to its end.
func botPlay(t *testing.T, sc *scenario.Scenario, who string) declog.Log {
	t.Helper()
	s := session.Start(sc, 3, 3, nil)
	bot := policy.Named(who)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		d := s.See()
		d.Luck = s.Luck()
		a := bot.Decide(d)
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	return s.Log
}
