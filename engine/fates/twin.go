package fates

import (
	"context"
	"slices"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/act"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TwinDays is how many working days a twin is told at most, the day of the decision among them: further on it would be fiction.
const TwinDays = 10

// Happening is one thing in one of the two lives of a twin: a decision, or what came by itself until the next stop of the clock.
type Happening struct {
	Other  bool            // in the life in which the decision was another
	Act    term.Act        // what was decided; VerbNone for what came by itself
	Own    bool            // the decision was the player's own, not a stand-in's
	Came   bool            // whom it was about had come and stood at the manager's desk
	Result act.Result      // what it came to at once
	Causes []process.Cause // recorded since the happening before, in order
	State  *session.State  // afterwards; valid during the call
	Desk   *observe.Desk   // likewise, as the manager could see it
	Fresh  int             // Desk.News from here on is new
}

// Decided reports whether the happening is a decision.
func (h *Happening) Decided() bool { return h.Act.Verb != term.VerbNone }

// Stopped says why a twin is told no further.
type Stopped uint8

// The reasons.
const (
	Settled Stopped = iota // the matter is settled in both lives
	TenDays                // ten working days have been told
	Ended                  // the play ends
)

// Reached is somebody whom the difference has come to, and when it first showed.
type Reached struct {
	Person term.PersonID
	Day    quantity.Day
}

// Twin is a play and the same play with one decision changed, all other chance equal.
type Twin struct {
	Decision int // number of the entry
	Yours    term.Act
	Other    term.Act
	From     quantity.Day // the day of the decision
	Through  quantity.Day // the last day told
	Stopped  Stopped
	Came     [2]term.Outcome // how the decision had turned out by then: yours, the other
	Reached  []Reached       // in the order of days, then of people
	Own      int             // later decisions in the other life that were the player's own
	Foreign  int             // and those a stand-in made
}

// RunTwin lives the days after a decision twice: as the log has them, and with another act in its place. Both have the same chance: every draw
// is keyed by what it is for, so that it comes out the same wherever it is asked for the same thing. Later decisions of the other life are
// answered as in every fate. watch, which may be nil, is told everything, day by day, the lived life first.
func RunTwin(ctx context.Context, sc *scenario.Scenario, log declog.Log, n int, instead term.Act, watch func(*Happening)) (Twin, error) {
	base, yours, err := before(sc, log, n)
	if err != nil {
		return Twin{}, err
	}
	t := Twin{Decision: n, Yours: yours, Other: instead}
	a, b := newSide(sc, log, base, yours, false), newSide(sc, log, base, instead, true)
	script := follow(sc, log, n)
	a.decide = script
	stand := NewStandIn(sc, log)
	b.decide = func(d *observe.Desk) (term.Act, bool) {
		x, own := stand.Decide(d)
		if own {
			t.Own++
		} else {
			t.Foreign++
		}
		return x, own
	}
	t.From = a.state.Org.Day
	seen := make([]bool, len(a.state.Org.People))
	for day := t.From; ; day++ {
		if ctx.Err() != nil {
			return t, ctx.Err()
		}
		a.live(day, watch)
		b.live(day, watch)
		t.Through = day
		t.reach(seen, day, &a.state, &b.state)
		if a.state.Stop == term.End || b.state.Stop == term.End {
			t.Stopped = Ended
			break
		}
		if settled(sc, &a.state, yours) && settled(sc, &b.state, instead) && slices.Equal(a.state.Org.Machines, b.state.Org.Machines) {
			t.Stopped = Settled
			break
		}
		if int(day-t.From)+1 >= TwinDays {
			t.Stopped = TenDays
			break
		}
	}
	t.Came = [2]term.Outcome{a.came, b.came}
	return t, nil
}

// reach notes who differs now and did not before.
func (t *Twin) reach(seen []bool, day quantity.Day, a, b *session.State) {
	for i := range seen {
		if !seen[i] && Differs(a, b, i) {
			seen[i] = true
			t.Reached = append(t.Reached, Reached{term.PersonID(i), day})
		}
	}
}

// Differs reports whether anything at all about a person is other in one state than in another, to the last bit. At which minute of a day the
// manager last looked at them is the manager's time, and nothing of theirs.
func Differs(a, b *session.State, i int) bool {
	x := a.Org.People[i]
	x.Seen.Minute = b.Org.People[i].Seen.Minute
	if x != b.Org.People[i] {
		return true
	}
	if len(a.Org.Minds) != len(b.Org.Minds) {
		return true
	}
	return len(a.Org.Minds) > 0 && a.Org.Minds[i] != b.Org.Minds[i]
}

// settled reports whether nothing of a decision is open any more: its answer has come, or its silence was told; what was promised to whoever it
// was with has been kept or not; and what it was about is off the desk.
func settled(sc *scenario.Scenario, s *session.State, a term.Act) bool {
	for i := range s.Org.Wait {
		if w := &s.Org.Wait[i]; w.Act == a && !w.Silent {
			return false
		}
	}
	who := With(sc, a)
	for i := range s.Org.Given {
		if g := &s.Org.Given[i]; g.State == org.PromiseGiven && g.Person == who {
			return false
		}
	}
	m := About(sc, a)
	return m == term.NoMatter || !s.Org.Desk[m].Open
}

// About is the matter a decision is about: its own, or the one its scene opens.
func About(sc *scenario.Scenario, a term.Act) term.MatterID {
	if a.Matter == term.NoMatter && a.Event != term.NoEvent {
		return sc.Events[a.Event].Opens
	}
	return a.Matter
}

// With is whom a decision is with: whom it is directed at, or else whose scene it answers, or NoPerson.
func With(sc *scenario.Scenario, a term.Act) term.PersonID {
	if a.Person == term.NoPerson && a.Event != term.NoEvent {
		return sc.Events[a.Event].Person
	}
	return a.Person
}

// follow decides as the rest of a log does.
func follow(sc *scenario.Scenario, log declog.Log, n int) func(*observe.Desk) (term.Act, bool) {
	rest := log.Entries[n:]
	return func(d *observe.Desk) (term.Act, bool) {
		for len(rest) > 0 {
			e := rest[0]
			rest = rest[1:]
			if e.Kind != declog.KindAct {
				continue
			}
			if a, err := session.Resolve(sc, e.Act); err == nil {
				return a, true
			}
		}
		return session.Fallback(d), false
	}
}

// side is one of the two lives.
type side struct {
	engine *session.Engine
	state  session.State
	desk   observe.Desk
	act    term.Act // the decision itself
	decide func(*observe.Desk) (term.Act, bool)
	luck   session.Luck
	bot    rng.Source
	causes []process.Cause
	came   term.Outcome // of the decision, as it stands
	other  bool
	begun  bool
	seen   int // news told already
}

// Cause implements process.Sink.
func (s *side) Cause(c process.Cause) { s.causes = append(s.causes, c) }

func newSide(sc *scenario.Scenario, log declog.Log, base *session.Session, a term.Act, other bool) *side {
	s := &side{engine: session.NewEngine(sc), act: a, other: other}
	s.engine.Causes = s
	base.Copy(&s.state)
	h := log.Header
	s.luck = func(_, day int) rng.Source { return rng.New(h.Cast, h.LuckAt(len(log.Entries), max(day, 0))) }
	s.bot = rng.New(h.Cast, h.LuckAt(len(log.Entries), max(int(s.state.Org.Day), 0)))
	return s
}

// live goes on until the calendar has passed a day.
func (s *side) live(day quantity.Day, watch func(*Happening)) {
	for s.state.Stop != term.End && s.state.Org.Day <= day {
		source := s.luck(0, max(int(s.state.Org.Day), 0))
		if s.state.Waits() {
			s.take(source, watch)
		}
		s.engine.Continue(&s.state, 0, s.luck)
		s.note(Happening{Act: term.NewAct(term.VerbNone)}, watch)
	}
}

// take carries out the next decision.
func (s *side) take(source rng.Source, watch func(*Happening)) {
	a, own := s.act, true
	if s.begun {
		s.engine.See(&s.state, source, &s.desk)
		s.desk.Luck = s.bot
		a, own = s.decide(&s.desk)
		if s.engine.Check(&s.state, source, a) != nil {
			a, own = s.engine.Instead(&s.state, source, &s.desk), false
		}
	}
	came := a.Person != term.NoPerson && s.state.Org.People[a.Person].Waiting
	s.engine.Do(&s.state, source, a)
	if !s.begun {
		s.begun, s.came = true, s.state.Told.Result.Outcome
	}
	s.seen = 0
	s.note(Happening{Act: a, Own: own, Came: came, Result: s.state.Told.Result}, watch)
}

// note tells what has happened and keeps how the decision stands.
func (s *side) note(h Happening, watch func(*Happening)) {
	if s.act.Event != term.NoEvent {
		s.came = s.state.Came(s.act)
	} else {
		for i := range s.state.Org.News {
			if n := &s.state.Org.News[i]; n.Kind == org.NewsReply && n.Act == s.act {
				s.came = n.Outcome
			}
		}
	}
	if watch != nil {
		s.engine.See(&s.state, s.luck(0, max(int(s.state.Org.Day), 0)), &s.desk)
		h.Other, h.State, h.Desk, h.Causes, h.Fresh = s.other, &s.state, &s.desk, s.causes, min(s.seen, len(s.desk.News))
		watch(&h)
	}
	s.seen = len(s.state.Org.News)
	s.causes = s.causes[:0]
}

// Watch lives the days from a decision through a day again as the log has them, and tells everything that happens; first of all the moment before
// the decision, as a happening without one. An n that is no decision of a gap or a scene, and a log that does not replay, are errors.
func Watch(sc *scenario.Scenario, log declog.Log, n int, through quantity.Day, watch func(*Happening)) error {
	base, act, err := before(sc, log, n)
	if err != nil {
		return err
	}
	s := newSide(sc, log, base, act, false)
	s.decide = follow(sc, log, n)
	s.note(Happening{Act: term.NewAct(term.VerbNone)}, watch)
	for day := s.state.Org.Day; day <= through; day++ {
		s.live(day, watch)
	}
	return nil
}
