package session_test

import (
	"math"
	"testing"

	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestPromisedAndKept: a promise that is kept leaves trust above where nothing was promised, one that is broken below it by more, and one
// that promised more than can be known costs most when it is broken.
func TestPromisedAndKept(t *testing.T) {
	m := opened(t, "promised")
	trust := func(s *session.State, _ rng.Source) float64 { return s.Org.People[0].Trust }
	live := func(first, second string) []float64 {
		return m.lives(lucks, way{choose: map[string]string{"question": first, "wednesday": second}}, trust)
	}
	kept, broken := live("promise", "answer"), live("promise", "later")
	plain, left := live("leave", "answer"), live("leave", "later")
	differs(t, "an answer, promised against not", kept, plain, .01, .1)
	differs(t, "no answer, not promised against promised", left, broken, .03, .2)
	differs(t, "no answer, promised plainly against whatever comes", broken, live("vow", "later"), .02, .3)
	if gain, loss := mean(kept)-mean(plain), mean(left)-mean(broken); loss < 1.5*gain {
		t.Errorf("keeping earns %.4f, breaking costs %.4f: it should cost more", gain, loss)
	}
}

// TestMentorOverTheHorizon: of the plays whose date does not hold a mentor warns in seven of ten, ten working days ahead; of those whose date
// holds, in one of five, about nothing, and in some that were caught up. Their record counts both.
func TestMentorOverTheHorizon(t *testing.T) {
	m := opened(t, "over-the-horizon")
	const due = 24
	spoke, late := make([]float64, 2), make([]float64, 2)
	m.lives(5*lucks, way{}, func(s *session.State, _ rng.Source) float64 {
		w, a := &s.Org.Work[0], &s.Org.Advisers[0]
		k := 0
		if w.Finished < 0 || w.Finished > due {
			k = 1
		}
		late[k]++
		if a.Spoke {
			spoke[k]++
		}
		if a.Right+a.Wrong < 9 {
			t.Errorf("the record fell to %d and %d", a.Right, a.Wrong)
		}
		return 0
	})
	t.Logf("on time %v of %v, late %v of %v", spoke[0], late[0], spoke[1], late[1])
	if share := spoke[1] / late[1]; math.Abs(share-.74) > .08 { // .7 of those seen, and a word about nothing before that in some
		t.Errorf("warned in %.3f of the plays that came late, want about .74", share)
	}
	if share := spoke[0] / late[0]; math.Abs(share-.27) > .08 { // .2 about nothing, and some that looked late two weeks before and were caught up
		t.Errorf("warned in %.3f of the plays that were in time, want about .27", share)
	}
}

// TestReviewsToldAndForgotten: told with the reasons a rating is just; from a form it is a letdown.
func TestReviewsToldAndForgotten(t *testing.T) {
	m := opened(t, "reviews")
	justice := func(s *session.State, _ rng.Source) float64 { return s.Org.Minds[0].Justice }
	trust := func(s *session.State, _ rng.Source) float64 { return s.Org.People[0].Trust }
	differs(t, "justice, told against form", m.lives(lucks, choosing("sheet", "tell"), justice), m.lives(lucks, choosing("sheet", "form"), justice), .15, .4)
	differs(t, "trust, told against form", m.lives(lucks, choosing("sheet", "tell"), trust), m.lives(lucks, choosing("sheet", "form"), trust), .005, .1)
}

// TestReorganised: who is moved is shaken and works elsewhere, who is not is as ever; on the holiday nobody works, and who is away brings
// nothing.
func TestReorganised(t *testing.T) {
	m := opened(t, "shuffle")
	shaken := [2]float64{}
	m.lives(lucks, way{}, func(s *session.State, _ rng.Source) float64 {
		o := &s.Org
		for i := range shaken {
			for _, day := range o.Minds[i].Shocks {
				if day == 5 {
					shaken[i]++
				}
			}
		}
		if o.HasLeft(0) || o.HasLeft(1) {
			return 0 // left before, or over it
		}
		if o.People[1].Project != 1 || o.People[0].Project != 0 || o.Bosses != 1 {
			t.Fatalf("projects %d and %d, %d bosses", o.People[0].Project, o.People[1].Project, o.Bosses)
		}
		if o.Dated[3].State == org.DateAhead || o.Dated[1].State != org.DateHeld {
			t.Fatalf("dates %+v", o.Dated)
		}
		return 0
	})
	if shaken[1] < .97*lucks || shaken[0] > lucks/20 { // now and then somebody leaves before it
		t.Errorf("of %d, Ben was shaken %v times and Ana %v", lucks, shaken[1], shaken[0])
	}
}

// TestTheOtherLadder: whoever takes it ends there, with an ending of its own and its gap; whoever does not plays to the end.
func TestTheOtherLadder(t *testing.T) {
	m := opened(t, "ladder")
	day := func(s *session.State, luck rng.Source) float64 {
		if ended := m.sc.Source.Endings[m.engine.Ending(s, luck)].ID == "principal"; ended != (s.Org.Day < 5) {
			t.Errorf("ended on %v as principal: %v", s.Org.Day, ended)
		}
		return float64(s.Org.Day)
	}
	for _, d := range m.lives(lucks, choosing("offer", "take"), day) {
		if d != 2 {
			t.Fatalf("went on to day %v", d)
		}
	}
	for _, d := range m.lives(lucks, choosing("offer", "stay"), day) {
		if d != 9 {
			t.Fatalf("ended on day %v", d)
		}
	}
}

// TestWhoYouThinkYouAre: twelve weeks with the hands on it against twelve with a mentor once a week: identity parts by more than .1, and
// technical work comes to mind first more often.
func TestWhoYouThinkYouAre(t *testing.T) {
	m := opened(t, "who-you-are")
	tempted := map[string]float64{}
	live := func(name string, gap func(d *observe.Desk) term.Act) []float64 {
		w := way{gap: func(d *observe.Desk) term.Act {
			if d.Self.Tempted {
				tempted[name]++
			}
			return gap(d)
		}}
		return m.lives(lucks, w, func(s *session.State, _ rng.Source) float64 { return s.Org.Self.Identity })
	}
	mentor := live("mentor", func(d *observe.Desk) term.Act {
		if d.Day.Weekday() == quantity.Wednesday {
			return term.NewAct(term.Advise).On(0)
		}
		return term.NewAct(term.Wait)
	})
	hands := live("hands", func(*observe.Desk) term.Act { return term.NewAct(term.OwnWork) })
	differs(t, "identity, with a mentor against with the hands on it", mentor, hands, .1, .6)
	if tempted["hands"] < 1.15*tempted["mentor"] {
		t.Errorf("tempted in %v gaps with the hands on it, in %v with a mentor", tempted["hands"], tempted["mentor"])
	}
}
