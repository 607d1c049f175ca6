package session

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"headcount/engine/carry"
	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/sim/act"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Session is one play: a start, the decisions so far and the state they lead to.
type Session struct {
	Log    declog.Log
	engine *Engine
	state  State
	before State // the state before the last decision, while it can be taken back
	taken  bool  // whether before is valid
	acts   int   // decisions applied; notes do not count
	desk   observe.Desk
}

// Start begins a play. carry holds facts from earlier scenarios, as Session.Carry made them, and may be nil; one that cannot be read is a
// mistake of ours and panics. For one that comes from outside there is Begin.
func Start(sc *scenario.Scenario, cast, luck uint64, carry json.RawMessage) *Session {
	s, err := Begin(sc, cast, luck, carry)
	if err != nil {
		panic("session: " + err.Error())
	}
	return s
}

// Begin begins a play with facts from earlier scenarios, which may be nil. The error is a *carry.Error that says where they are not as they
// must be.
func Begin(sc *scenario.Scenario, cast, luck uint64, carry json.RawMessage) (*Session, error) {
	return fromHeader(sc, declog.Header{
		Format: declog.FormatVersion, Rules: declog.RulesVersion, Scenario: sc.Source.ID, Title: sc.Source.Title, RulesHash: sc.RulesHash,
		TextHash: sc.TextHash, Cast: cast, Luck: luck, Carry: carry,
	})
}

func fromHeader(sc *scenario.Scenario, h declog.Header) (*Session, error) {
	block, err := carry.Read(h.Carry)
	if err != nil {
		return nil, err
	}
	s := &Session{Log: declog.Log{Header: h}, engine: NewEngine(sc)}
	s.engine.carried = block
	s.engine.Start(&s.state, h.Cast, h.LuckAt(0, 0))
	return s, nil
}

// Scenario returns the scenario played.
func (s *Session) Scenario() *scenario.Scenario { return s.engine.Scenario }

// Engine returns the engine that moves this play, for forks of it in the same goroutine.
func (s *Session) Engine() *Engine { return s.engine }

// Copy puts the present state into dst.
func (s *Session) Copy(dst *State) { dst.CopyFrom(&s.state) }

// Stop says where the clock waits.
func (s *Session) Stop() term.Stop { return s.state.Stop }

// Told returns what came of the last decision while the clock stands where it showed.
func (s *Session) Told() Told { return s.state.Told }

// Luck returns the chance in force now.
func (s *Session) Luck() rng.Source { return source(&s.Log.Header)(s.acts, int(s.state.Org.Day)) }

// Hash names the present state.
func (s *Session) Hash() uint64 { return s.state.Hash() }

// Hex writes a state's hash as checkpoints hold it.
func Hex(h uint64) string { return fmt.Sprintf("%016x", h) }

// See returns the desk, reused by the next call.
func (s *Session) See() *observe.Desk {
	s.engine.See(&s.state, s.Luck(), &s.desk)
	observe.Read(&s.state.Org, &s.desk)
	s.desk.Floor = s.desk.Floor[:0]
	for i, day := range s.state.Story.Signs {
		if day == s.state.Org.Day && day >= 0 {
			s.desk.Floor = append(s.desk.Floor, i)
		}
	}
	s.desk.Luck = rng.New(s.Log.Header.Cast, s.Log.Header.FirstLuck())
	return &s.desk
}

// Check returns why a decision cannot be taken now, or nil.
func (s *Session) Check(a term.Act) *act.Refusal { return s.engine.Check(&s.state, s.Luck(), a) }

// Minutes guesses what a free act costs.
func (s *Session) Minutes(a term.Act) int { return s.engine.Minutes(&s.state, a) }

// Do takes a decision: it is carried out, and its entry, with the hash of the state it leads to, stands at the end of the log. A refused
// decision changes nothing, and neither does one that panics by a mistake of ours: whoever recovers stands where they stood.
func (s *Session) Do(a term.Act) (declog.Entry, *act.Refusal) {
	if r := s.Check(a); r != nil {
		return declog.Entry{}, r
	}
	s.before.CopyFrom(&s.state)
	s.taken = true
	acts, whole := s.acts, false
	defer func() {
		if !whole {
			s.state.CopyFrom(&s.before)
			s.acts, s.taken = acts, false
		}
	}()
	day, gap := s.where()
	s.engine.Do(&s.state, s.Luck(), a)
	s.acts++
	if b := s.state.Org.Broken(); b != "" {
		panic(fmt.Sprintf("invariant broken on %v with cast %d, luck %d: %s", s.state.Org.Day, s.Log.Header.Cast, s.Log.Header.Luck, b))
	}
	e := declog.NewAct(day, gap, Names(s.engine.Scenario, a), Hex(s.state.Hash()))
	whole = true
	return s.Log.Add(e), nil
}

// Repeat takes the decision of an entry of a log that has been replayed before, as Do does; the entry stands in the log of the session as it is. The
// state it leads to is neither named nor compared nor can it be taken back: that costs more than the days between two decisions.
func (s *Session) Repeat(e declog.Entry, a term.Act) *act.Refusal {
	if r := s.Check(a); r != nil {
		return r
	}
	s.taken = false
	s.engine.Do(&s.state, s.Luck(), a)
	s.acts++
	s.Log.Add(e)
	return nil
}

func (s *Session) where() (day, gap int) {
	gap = s.state.Org.Gap
	if s.state.Stop == term.Briefing {
		gap = 0
	}
	return max(int(s.state.Org.Day), 0), gap
}

// Note adds words about the play to the log; no state changes.
func (s *Session) Note(n declog.Note) declog.Entry {
	day, gap := s.where()
	return s.Log.Add(declog.NewNote(day, gap, n))
}

// Continue goes on from what was told to the next stop. What was told can no longer be taken back.
func (s *Session) Continue() {
	s.taken = false
	s.engine.Continue(&s.state, s.acts, onTheWay(&s.Log.Header))
}

// TakeBack undoes the last decision and removes its entry from the log. Only the decision whose outcome still shows can be taken back;
// whether it has been looked at is for the caller to know. Where there is none, nothing changes and an error says so.
func (s *Session) TakeBack() error {
	if !s.taken {
		return errors.New("there is nothing to take back: what came of it has been seen")
	}
	s.state.CopyFrom(&s.before)
	s.taken = false
	s.acts--
	s.Log.Entries = slices.Clip(s.Log.Entries[:len(s.Log.Entries)-1]) // a branch may hold the same entries
	return nil
}

// Branch returns a session that stands where s stands, with the same log so far, and goes on with other luck: one of many that are given the
// same moment. Nothing that s has drawn may depend on that luck, so s must be of a log forked at this scene or stand before its first decision.
// The two share their engine, and so serve one goroutine together; what one does, the other does not see.
func (s *Session) Branch(luck uint64) *Session {
	b := &Session{Log: s.Log, engine: s.engine, acts: s.acts}
	b.Log.Header.Luck = luck
	b.Log.Entries = slices.Clip(s.Log.Entries) // whoever adds to it, copies it
	b.state.CopyFrom(&s.state)
	return b
}

// Again forks a second life from the Monday of a week: the same people and the same decisions until then, new luck from there.
// A week that has not begun yet in this life is an error; s stays as it is.
func (s *Session) Again(week quantity.Week, luck uint64) (*Session, error) {
	monday := int(week.Monday())
	if week < 1 || monday > int(s.state.Org.Day) {
		return nil, fmt.Errorf("week %d has not been lived yet", int(week))
	}
	played := s.Log.Clone()
	played.Entries = played.Entries[:0]
	for _, e := range s.Log.Entries {
		if e.Kind == declog.KindAct {
			played.Add(e.Clone()) // what was noted on the way belongs to the life in which it was noted
		}
	}
	n := 0
	for n < len(played.Entries) && (played.Entries[n].Day < monday || played.Entries[n].Gap == 0) {
		n++
	}
	fork := played.ForkOn(n, monday, luck)
	fork.Header.Life.Of = s.Log.ID()
	child, err := Replay(s.engine.Scenario, fork)
	if err != nil {
		return nil, err
	}
	return child, nil
}

// Ending returns the index of the ending the present state comes to.
func (s *Session) Ending() int { return s.engine.Ending(&s.state, s.Luck()) }

// Yardstick returns the scenario's figure for the present state; never shown in play.
func (s *Session) Yardstick() float64 { return s.engine.Yardstick(&s.state, s.Luck()) }

// Came returns how a decision of this play has turned out by now, as State.Came does.
func (s *Session) Came(a term.Act) term.Outcome { return s.state.Came(a) }

// Foretold reports whether what the forecast of a choice asks about has come so by now, and whether it has come out, as Engine.Foretold does.
func (s *Session) Foretold(a term.Act) (so, out bool) {
	return s.engine.Foretold(&s.state, s.Luck(), a)
}

// Week is what Friday looks back on: one thing set going and one sign that passed the desk.
type Week struct {
	SetOff term.EventID // NoEvent when nothing was
	Choice term.ChoiceID
	Came   term.Outcome
	Sign   int // -1 when none
}

// Week returns what this week's Friday looks back on: of the scenes that were answered in it the last whose answer set something going. One in which
// nobody was met is looked back on only where there is no other.
func (s *Session) Week() Week {
	w := Week{SetOff: term.NoEvent, Sign: s.state.Story.Passed, Choice: term.NoChoice}
	monday := (s.state.Org.Day / quantity.DaysPerWeek) * quantity.DaysPerWeek
	for _, e := range slices.Backward(s.Log.Entries) {
		if e.Kind != declog.KindAct || e.Act.Event == "" {
			continue
		}
		if quantity.Day(e.Day) < monday {
			break
		}
		a, err := Resolve(s.Scenario(), e.Act)
		if err != nil || !s.setsGoing(a) {
			continue
		}
		f := s.state.Story.Fired[a.Event]
		met := f.Came != term.NotThere
		if met || w.SetOff == term.NoEvent {
			w.SetOff, w.Choice, w.Came = a.Event, f.Choice, f.Came
		}
		if met {
			break
		}
	}
	return w
}

// setsGoing reports whether an answer to a scene sets anything going, and does not only let it be: waiting does, where the choice itself changes something.
func (s *Session) setsGoing(a term.Act) bool {
	switch a.Verb {
	case term.LeaveAlone, term.Wait, term.ReadMail:
		return len(s.Scenario().Events[a.Event].Choices[a.Choice].Does) > 0
	}
	return true
}

// ArriveAt goes on past what only tells, but no further than the Monday page of a day.
func (s *Session) ArriveAt(day quantity.Day) {
	for !s.state.waits() && s.state.Stop != term.End {
		if s.state.Stop == term.Monday && s.state.Org.Day == day {
			return
		}
		s.Continue()
	}
}
