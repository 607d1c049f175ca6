package session_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// played plays two-strides to its end with a policy and returns the session.
func played(tb testing.TB, sc *scenario.Scenario, name string, cast, luck uint64) *session.Session {
	tb.Helper()
	bot, ok := policy.ByName(name)
	if !ok {
		tb.Fatalf("no policy %q", name)
	}
	s := session.Start(sc, cast, luck, nil)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a := bot.Decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			tb.Fatalf("%s, cast %d, luck %d: %v", name, cast, luck, refused)
		}
	}
	return s
}

// TestPlaysReplay holds the promise of a log: played again it leads through the same states. A failure names policy and seeds.
func TestPlaysReplay(t *testing.T) {
	sc := twoStrides(t)
	plays := uint64(4)
	if os.Getenv("HEADCOUNT_LONG") != "" {
		plays = 2000
	}
	for _, name := range policy.Names() {
		for k := range plays {
			s := played(t, sc, name, k, k+7)
			var file bytes.Buffer
			if err := declog.Encode(&file, s.Log); err != nil {
				t.Fatal(err)
			}
			log, damage, err := declog.Decode(&file)
			if err != nil || damage != nil {
				t.Fatalf("%s, cast %d: %v %v", name, k, err, damage)
			}
			again, err := session.Replay(sc, log)
			if err != nil {
				t.Fatalf("headcount run two-strides --policy %s --cast %d --luck %d: %v", name, k, k+7, err)
			}
			again.Arrive()
			if again.Hash() != s.Hash() {
				t.Fatalf("%s, cast %d: ended in %x and again in %x", name, k, s.Hash(), again.Hash())
			}
		}
	}
}

// TestEveryAnchorComes: whatever one does, each anchor comes up by its day or is made unnecessary, and a play has no second scene a day
// unless an anchor had to come.
func TestEveryAnchorComes(t *testing.T) {
	sc := twoStrides(t)
	for _, name := range policy.Names() {
		for k := range uint64(10) {
			s := played(t, sc, name, k, k)
			var st session.State
			s.Copy(&st)
			for i := range sc.Events {
				if f := st.Story.Fired[i]; sc.Events[i].Anchor && f.Day < 0 && !f.Void {
					t.Errorf("%s, seeds %d: anchor %s never came", name, k, sc.EventName(term.EventID(i)))
				}
			}
		}
	}
}

func TestTakeBackLeavesNoTrace(t *testing.T) {
	s := played(t, twoStrides(t), "attentive", 3, 3)
	log := s.Log.Cut(20)
	s, err := session.Replay(s.Scenario(), log)
	if err != nil {
		t.Fatal(err)
	}
	s.Arrive()
	before, n := s.Hash(), len(s.Log.Entries)
	a := policy.Idle{}.Decide(s.See())
	if _, refused := s.Do(a); refused != nil {
		t.Fatal(refused)
	}
	if s.Hash() == before {
		t.Fatal("a decision left the state as it was")
	}
	if err := s.TakeBack(); err != nil {
		t.Fatal(err)
	}
	if s.Hash() != before || len(s.Log.Entries) != n {
		t.Errorf("state %x and %d entries, want %x and %d", s.Hash(), len(s.Log.Entries), before, n)
	}
	if s.TakeBack() == nil {
		t.Error("taken back twice")
	}
}

// TestBranchKeepsItsEntries: what is taken back and decided otherwise beside a branch does not reach into the log of the branch.
func TestBranchKeepsItsEntries(t *testing.T) {
	s := session.Start(twoStrides(t), 1, 2, nil)
	for range 9 { // one of these lengths leaves room behind the last entry
		if _, refused := s.Do(s.Fallback()); refused != nil {
			t.Fatal(refused)
		}
		b := s.Branch(2)
		id, n := b.Log.ID(), len(b.Log.Entries)
		if err := s.TakeBack(); err != nil {
			t.Fatal(err)
		}
		s.Note(declog.Note{About: declog.NoteBelief, Person: "ana", Text: "beside the branch"})
		if b.Log.ID() != id || b.Log.Entries[n-1].Kind != declog.KindAct {
			t.Fatalf("after %d entries the branch holds what was noted beside it", n)
		}
		if _, refused := s.Do(s.Fallback()); refused != nil {
			t.Fatal(refused)
		}
		s.Arrive()
	}
}

func TestRefusedActChangesNothing(t *testing.T) {
	s := session.Start(twoStrides(t), 1, 1, nil)
	before := s.Hash()
	for _, a := range []term.Act{term.NewAct(term.Pitch), term.NewAct(term.Answer), term.NewAct(term.OwnWork), {Verb: term.Talk, Person: 99}} {
		if _, refused := s.Do(a); refused == nil || refused.Reason == "" {
			t.Errorf("%v was not refused with a reason", a.Verb)
		}
	}
	if s.Hash() != before || len(s.Log.Entries) != 0 {
		t.Error("a refused act left a trace")
	}
}

// TestSecondLife: living again from a Monday shares the past, has a luck and a log of its own, and replays.
func TestSecondLife(t *testing.T) {
	sc := twoStrides(t)
	s := played(t, sc, "attentive", 5, 5)
	child, err := s.Again(2, 999)
	if err != nil {
		t.Fatal(err)
	}
	monday := quantity.Week(2).Monday()
	child.ArriveAt(monday)
	if child.Stop() != term.Monday || child.Log.Header.Life == nil {
		t.Fatalf("stands at %v, life %v", child.Stop(), child.Log.Header.Life)
	}
	bot, _ := policy.ByName("attentive")
	for child.Arrive(); child.Stop() != term.End; child.Arrive() {
		a := bot.Decide(child.See())
		if child.Check(a) != nil {
			a = session.Fallback(child.See())
		}
		child.Do(a)
	}
	if child.Hash() == s.Hash() {
		t.Error("new luck led to the very same end")
	}
	if _, err := session.Replay(sc, child.Log); err != nil {
		t.Errorf("the second life does not replay: %v", err)
	}
	shared := child.Log.Header.Life.Entries
	for i := range shared {
		if child.Log.Entries[i].Check.State != s.Log.Entries[i].Check.State {
			t.Fatalf("entry %d of the shared past differs", i+1)
		}
	}
	if _, err := s.Again(9, 1); err == nil {
		t.Error("a week that was not lived could be lived again")
	}
}

// TestReplayStopsBeforeWhatFails: a log with an entry that can no longer be decided opens one decision earlier.
func TestReplayStopsBeforeWhatFails(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, "random", 2, 2).Log
	log.Entries[12].Act = declog.Act{Verb: "talk", Person: "nobody", Channel: "walk"}
	s, err := session.Replay(sc, log)
	if err == nil || len(s.Log.Entries) != 12 {
		t.Fatalf("kept %d entries with %v, want 12 and a reason", len(s.Log.Entries), err)
	}
}

// TestReplayTellsWhatIsWorse: a log that comes out otherwise early on and cannot be followed later is told as one that cannot, from where it began to
// differ; one that only comes out otherwise is followed to its end.
func TestReplayTellsWhatIsWorse(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, "random", 2, 2).Log
	log.Entries[4].Check.State = "0000000000000000"
	var d *session.Difference
	s, err := session.Replay(sc, log)
	if !errors.As(err, &d) || !d.Drift || d.Entry != 5 || len(s.Log.Entries) != len(log.Entries) {
		t.Fatalf("another checkpoint: %v, %d entries of %d", err, len(s.Log.Entries), len(log.Entries))
	}
	log.Entries[12].Act = declog.Act{Verb: "talk", Person: "nobody", Channel: "walk"}
	s, err = session.Replay(sc, log)
	if !errors.As(err, &d) || d.Drift || d.Entry != 5 || !strings.Contains(d.Reason, "entry 13: ") || len(s.Log.Entries) != 12 {
		t.Errorf("another checkpoint, and nobody of that name: %+v, %d entries", d, len(s.Log.Entries))
	}
}

// TestReplaySaysByWhichRules: a log of other rules is followed as far as it can be, and what differs is put down to them.
func TestReplaySaysByWhichRules(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, "random", 2, 2).Log
	log.Header.Rules = declog.MinRules - 1
	if _, err := session.Replay(sc, log); err != nil {
		t.Fatalf("other rules that lead the same way: %v", err)
	}
	log.Entries[len(log.Entries)-1].Check.State = "0000000000000000"
	for name, replay := range map[string]func(*scenario.Scenario, declog.Log) (*session.Session, error){"replay": session.Replay, "retrace": session.Retrace} {
		s, err := replay(sc, log)
		if d, ok := errors.AsType[*session.Difference](err); !ok || !strings.HasPrefix(d.Reason, fmt.Sprintf("log is too old: it was played by rules %d", declog.MinRules-1)) || len(s.Log.Entries) != len(log.Entries) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// broken is a scenario in which answering the first scene of a log fails by a mistake, and the number of entries before it.
func broken(sc *scenario.Scenario, log declog.Log) (*scenario.Scenario, int) {
	broken := *sc
	broken.Events = append([]scenario.Event(nil), sc.Events...)
	at := -1
	for i, e := range log.Entries {
		if e.Act.Event != "" {
			id, _ := sc.EventID(e.Act.Event)
			ev := broken.Events[id]
			ev.Choices = append([]scenario.Choice(nil), ev.Choices...)
			for c := range ev.Choices {
				ev.Choices[c].Does = []scenario.Effect{{Kind: scenario.EffectUseful, Person: 99}} // nobody has this number
			}
			broken.Events[id] = ev
			at = i
			break
		}
	}
	return &broken, at
}

// TestDecisionThatPanicsChangesNothing: whoever recovers from a mistake of ours stands where they stood, and goes on to a log that replays.
func TestDecisionThatPanicsChangesNothing(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, "attentive", 3, 3).Log
	wrong, at := broken(sc, log)
	s, err := session.Replay(wrong, log.Cut(at))
	if err != nil {
		t.Fatal(err)
	}
	s.Arrive()
	a, err := session.Resolve(wrong, log.Entries[at].Act)
	if err != nil {
		t.Fatal(err)
	}
	before, luck := s.Hash(), s.Luck()
	func() {
		defer func() {
			if recover() == nil {
				t.Fatal("nothing went wrong")
			}
		}()
		s.Do(a)
	}()
	if s.Hash() != before || s.Luck() != luck || len(s.Log.Entries) != at || s.TakeBack() == nil {
		t.Errorf("state %x with %d entries, before %x with %d", s.Hash(), len(s.Log.Entries), before, at)
	}
}

// TestReplayThatPanicsOpensOneDecisionEarlier: a mistake of ours in the middle of a log costs one decision, not the log.
func TestReplayThatPanicsOpensOneDecisionEarlier(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, "attentive", 3, 3).Log
	wrong, at := broken(sc, log)
	s, err := session.Replay(wrong, log)
	if err == nil || len(s.Log.Entries) != at {
		t.Fatalf("kept %d entries with %v, want %d", len(s.Log.Entries), err, at)
	}
	var d *session.Difference
	if !errors.As(err, &d) || d.Entry != at+1 || d.Drift {
		t.Errorf("the difference is %+v, want one at entry %d", d, at+1)
	}
}

// TestEachThingIsToldOnce: right after a decision only what came of it is news, and an answer that came at once is told with it and not again.
func TestEachThingIsToldOnce(t *testing.T) {
	sc := twoStrides(t)
	quick := 0
	for seed := range uint64(3) {
		log := played(t, sc, "attentive", seed, seed).Log
		s := session.Start(sc, seed, seed, nil)
		for _, e := range log.Entries {
			a, err := session.Resolve(sc, e.Act)
			if err != nil {
				t.Fatal(err)
			}
			s.Arrive()
			before := len(s.See().News)
			if _, refused := s.Do(a); refused != nil {
				t.Fatal(refused)
			}
			d := s.See()
			if !s.Told().Result.Later && a.Channel.Written() && a.Person != term.NoPerson {
				quick++
			}
			for _, n := range d.News {
				switch {
				case n.Day != d.Day:
					t.Fatalf("entry %d, on %v: news of %v is still told, of %d before", e.N, d.Day, n.Day, before)
				case n.Kind == observe.NewsReply && n.Act == a:
					t.Fatalf("entry %d: the answer came at once, and is told once more", e.N)
				}
			}
		}
	}
	if quick == 0 {
		t.Error("nobody ever answered in writing at once")
	}
}

// TestRefusedBotsGoOn: a bot that wants what is refused each time does what stands in the place of it, and no refused act is done.
func TestRefusedBotsGoOn(t *testing.T) {
	sc := twoStrides(t)
	luck := func(int, int) rng.Source { return rng.New(3, 4) }
	play := func(decide func(e *session.Engine, s *session.State, d *observe.Desk) term.Act) (uint64, int) {
		e := session.NewEngine(sc)
		var s session.State
		var desk observe.Desk
		e.Start(&s, 3, 4)
		n := e.Drive(&s, 0, luck, rng.New(3, 4), &desk, func(d *observe.Desk) term.Act { return decide(e, &s, d) })
		return s.Hash(), n
	}
	refused, n := play(func(*session.Engine, *session.State, *observe.Desk) term.Act { return term.NewAct(term.Pitch) })
	instead, m := play(func(e *session.Engine, s *session.State, d *observe.Desk) term.Act {
		return e.Instead(s, luck(0, 0), d)
	})
	if refused != instead || n != m || n < 30 {
		t.Errorf("refused each time it comes to %x in %d decisions, with what stands in its place to %x in %d", refused, n, instead, m)
	}
}

// TestMistakeInWhatIsFollowed: a decision that fails inside in the edited scenario is told as lost, and what was taken before it is kept.
func TestMistakeInWhatIsFollowed(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, "attentive", 3, 3).Log
	wrong, at := broken(sc, log)
	s, f, err := session.Follow(wrong, log)
	if err != nil || f.Kept != at || len(s.Log.Entries) != at || len(f.Lost) == 0 || !strings.Contains(f.Lost[0].Reason, "taking it again failed") {
		t.Fatalf("%d of %d kept, lost %+v, %v", f.Kept, at, f.Lost, err)
	}
	again, err := session.Replay(wrong, s.Log)
	if err != nil {
		t.Fatal(err)
	}
	if again.Arrive(); again.Hash() != s.Hash() {
		t.Error("it stands where its log does not lead")
	}
}
