package debrief

import (
	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/story"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// step is one decision of a play: the state it was taken in, as far as it could be seen and as it was, and the one it led to. What it points at
// is valid during the visit; keep copies.
type step struct {
	entry   declog.Entry
	act     term.Act
	applied int // decisions before it
	desk    *observe.Desk
	before  *session.State
	after   *session.State
	luck    rng.Source
	early   bool  // somebody else decided it, before the player took over
	thrown  draws // made since the decision before, until this one; none where nobody counts them
}

// draws is a number of throws and of numbers.
type draws struct{ throws, numbers int }

// counter is a sink that counts draws.
type counter interface{ count() draws }

func (s *step) day() quantity.Day { return s.before.Org.Day }

// free reports whether the decision was taken in play and not in the briefing.
func (s *step) free() bool { return s.before.Stop != term.Briefing }

// deed is the decision as conditions about acts see it.
func (s *step) deed() story.Deed {
	r := s.after.Told.Result
	return story.Deed{Act: s.act, Came: r.Outcome, Minutes: r.Minutes}
}

// walk plays a log again and shows every decision to visit, as far as the log can be followed. It returns the session at its end.
func walk(sc *scenario.Scenario, log declog.Log, visit func(*step)) (*session.Session, error) {
	return listen(sc, log, nil, visit)
}

// listen is walk with somebody who is told the causes and throws of decisions and of what lies between them; nil for nobody.
func listen(sc *scenario.Scenario, log declog.Log, sink process.Sink, visit func(*step)) (*session.Session, error) {
	s, err := session.Replay(sc, log.Cut(0))
	if err != nil {
		return nil, err
	}
	s.Engine().Causes = sink
	var before, after session.State
	applied := 0
	for _, e := range log.Entries {
		if e.Kind != declog.KindAct {
			continue
		}
		a, err := session.Resolve(sc, e.Act)
		if err != nil {
			break
		}
		s.Arrive()
		if s.Check(a) != nil {
			break
		}
		s.Copy(&before)
		luck, desk, thrown := s.Luck(), s.See(), draws{}
		if c, ok := sink.(counter); ok {
			thrown = c.count()
		}
		if s.Repeat(e, a) != nil {
			break
		}
		s.Copy(&after)
		visit(&step{entry: e, early: log.Header.Early(&e), act: a, applied: applied, desk: desk, thrown: thrown, before: &before, after: &after, luck: luck})
		applied++
	}
	s.Finish()
	return s, nil
}

// stood reports whether whom an act is about had come and stood at the player's own desk when the decision was taken.
func (s *step) stood(a term.Act) bool {
	p := a.Person
	return p != term.NoPerson && int(p) < len(s.desk.People) && s.desk.People[p].Waiting
}

// choice is the decision in the words the player saw.
func (s *step) choice(m *view.Maker) string { return m.ChoiceAt(s.act, s.stood(s.act)) }

// Choices are the decisions of a log in the words that the play used for them at the time, by the numbers of their entries. Those that cannot be followed any
// more, because the scenario or the rules are others now or a replay fails, are in the words they have for anybody, or in those of the log.
func Choices(sc *scenario.Scenario, log declog.Log) map[int]string {
	said, maker := map[int]string{}, view.NewMaker(sc)
	for _, e := range log.Entries {
		if e.Kind != declog.KindAct {
			continue
		}
		said[e.N] = e.Act.Verb
		if a, err := session.Resolve(sc, e.Act); err == nil {
			said[e.N] = maker.Choice(a)
		}
	}
	defer func() { _ = recover() }()                                                   // what fails is told by a replay; here the words of the rest are wanted
	_, _ = walk(sc, log, func(s *step) { said[s.entry.N] = s.choice(s.names(maker)) }) // and where it ends, too
	return said
}

// names is a maker of words that has learned who sits where by now.
func (s *step) names(m *view.Maker) *view.Maker {
	if len(s.desk.People) > 0 {
		m.Last(s.desk, 0)
	}
	return m
}
