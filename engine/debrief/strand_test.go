package debrief

import (
	"context"
	"errors"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/org"
	"headcount/sim/term"
)

// endOf lives on from a decision to the end of the play, by a session: the log's luck, the stand-in's answers, nothing of what chains are made by.
func endOf(t *testing.T, sc *scenario.Scenario, log declog.Log, n int, a term.Act) (ending int, given []org.Promise) {
	t.Helper()
	s, err := session.Replay(sc, log.Cut(n-1))
	if err != nil {
		t.Fatal(err)
	}
	stand := fates.NewStandIn(sc, log)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
		if s.Arrive(); s.Stop() == term.End {
			break
		}
		d := s.See()
		d.Luck = s.Luck()
		if a, _ = stand.Decide(d); s.Check(a) != nil {
			a = s.Fallback()
		}
	}
	var state session.State
	s.Copy(&state)
	return s.Ending(), state.Org.Given
}

// strandsOf gathers what chains are made from.
func strandsOf(t *testing.T, sc *scenario.Scenario, log declog.Log) *strander {
	t.Helper()
	s := &strander{ctx: context.Background(), sc: sc, log: log, scales: newScales(sc, log)}
	end, err := session.Replay(sc, log)
	if err != nil {
		t.Fatal(err)
	}
	end.Finish()
	var state session.State
	end.Copy(&state)
	s.yours = fateOf(end.Engine(), &state, s.scales.lived())
	if err := s.gather(); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestNoStrandIsContradicted: every decision a chain of the ending or of a promise can name is lived the other way anew, by other code, and comes out
// as claimed and not as it did; and every answer to a scene of which no chain says anything is lived in all its other ways and changes nothing.
func TestNoStrandIsContradicted(t *testing.T) {
	claims, silent := 0, 0
	for _, id := range []string{"two-strides", "re-re-re"} {
		for _, who := range []string{"mail-first", "attentive", "people-first"} {
			sc := shipped(t, id)
			log := playedBy(t, sc, who, 11)
			s := strandsOf(t, sc, log)
			hung := map[int]bool{}
			for _, x := range s.tried {
				hung[x.entry.N] = true
				claims++
				ending, given := endOf(t, sc, log, x.entry.N, x.other)
				same := ending == s.yours.ending
				if ending != x.came.ending {
					t.Errorf("%s %s: decision %d the other way is said to end as %d, and ends as %d", id, who, x.entry.N, x.came.ending, ending)
				}
				for i := range given {
					same = same && given[i].State == s.yours.given[i]
					if given[i].State != x.came.given[i] {
						t.Errorf("%s %s: of promise %d %v is claimed, and it comes to %v", id, who, i, x.came.given[i], given[i].State)
					}
				}
				if same {
					t.Errorf("%s %s: decision %d changes nothing and is called what it hung on", id, who, x.entry.N)
				}
			}
			for _, e := range log.Entries {
				if e.Kind != declog.KindAct || e.Act.Event == "" || e.Gap == 0 || hung[e.N] {
					continue
				}
				others, err := fates.Alternatives(sc, log, e.N)
				if err != nil {
					t.Fatal(err)
				}
				for _, a := range others {
					silent++
					ending, given := endOf(t, sc, log, e.N, a)
					if ending != s.yours.ending {
						t.Errorf("%s %s: decision %d is named by no chain, and the other way ends as %d", id, who, e.N, ending)
					}
					for i := range given {
						if given[i].State != s.yours.given[i] {
							t.Errorf("%s %s: decision %d is named by no chain, and changes promise %d", id, who, e.N, i)
						}
					}
				}
			}
		}
	}
	t.Logf("%d claims and %d silences were tried again", claims, silent)
	if claims < 10 || silent < 10 {
		t.Error("too few to judge by")
	}
}

// TestStrandsAreTold: one chain for the ending and one for each promise given; every link with a decision, how else it would have come, its shares
// and how it could be known; never more links than are read, and a word about how it was tried.
func TestStrandsAreTold(t *testing.T) {
	links := 0
	for _, name := range []string{"mail-first", "attentive", "absent", "novice"} {
		sc, log := golden(t, name)
		w, err := Strands(context.Background(), sc, log)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Strands(context.Background(), sc, log)
		if err != nil || len(again.List) != len(w.List) {
			t.Fatal(err)
		}
		s := strandsOf(t, sc, log)
		promises := 0
		for _, p := range s.yours.given {
			if p == org.PromiseKept || p == org.PromiseBroken {
				promises++
			}
		}
		if len(w.List) != 1+promises || w.List[0].ID != "ending" {
			t.Errorf("%s: %d chains, and %d promises were given", name, len(w.List), promises)
		}
		for i, x := range w.List {
			if x.Title == "" || len(x.Links) > strandLinks || len(x.Links) == 0 && !strings.Contains(x.End, "None of the decisions") {
				t.Errorf("%s: %+v", name, x)
			}
			for k, l := range x.Links {
				links++
				if l.When == "" || l.Know == "" || l.Tag == "" || !strings.Contains(l.Text, "all else equal, it would") || !strings.Contains(l.Text, "of 100 lives your way") || l != again.List[i].Links[k] {
					t.Errorf("%s: %+v", name, l)
				}
			}
		}
	}
	if links == 0 {
		t.Error("nothing hung on anything")
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	sc, log := golden(t, "absent")
	if _, err := Strands(ctx, sc, log); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
}
