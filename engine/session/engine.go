// Package session turns a start and a log of decisions into states: it advances the clock from stop to stop, carries decisions into
// model and story, takes back, forks and replays.
//
// It knows neither how a play is shown nor where it is stored: engine/play joins those.
package session

import (
	"headcount/engine/carry"
	"headcount/engine/declog"
	"headcount/engine/pace"
	"headcount/engine/scenario"
	"headcount/engine/story"
	"headcount/sim/act"
	"headcount/sim/model"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// State is the whole state of a play: model and story together, and where the clock waits.
type State struct {
	Org   org.State
	Story story.State
	Stop  term.Stop
	Told  Told // what came of the last decision; derived, so not part of the hash
}

// Told is what came of a decision, as far as it showed at once.
type Told struct {
	Act    term.Act
	Result act.Result
	Valid  bool
}

// CopyFrom makes the state equal to another, reusing memory.
func (s *State) CopyFrom(o *State) {
	s.Org.CopyFrom(&o.Org)
	s.Story.CopyFrom(&o.Story)
	s.Stop, s.Told = o.Stop, o.Told
}

// Hash names the state: equal on every machine for equal start and log.
func (s *State) Hash() uint64 {
	d := org.NewDigest()
	s.Org.Add(&d)
	s.Story.Add(&d)
	d.Int(int(s.Stop))
	return d.Sum()
}

// Engine moves states of one scenario. It holds scratch only and serves one goroutine; make one for each.
type Engine struct {
	Scenario *scenario.Scenario
	Causes   process.Sink // nil in play
	Look     Look         // nil in play
	carried  *carry.Block // what plays begin with from earlier ones; nil for nothing
	model    *model.Model
	story    *story.Story
}

// Look is told of every instant before the story decides anything at it: a day's start, a gap that has opened, a day's close. It must change
// nothing; it is there for those who write scenarios.
type Look func(s *State, luck rng.Source, at model.Instant)

// NewEngine returns an engine for a scenario with the default coefficients.
func NewEngine(sc *scenario.Scenario) *Engine { return NewEngineWith(sc, params.Default()) }

// NewEngineWith returns an engine for a scenario with other coefficients, for experiments: no log replays what comes of it.
func NewEngineWith(sc *scenario.Scenario, p params.Params) *Engine {
	return &Engine{Scenario: sc, model: model.New(&sc.Spec, p), story: story.New(sc)}
}

// Start fills s with the state before the briefing.
func (e *Engine) Start(s *State, cast, luck uint64) {
	e.model.Begin(&s.Org, rng.New(cast, luck))
	s.Story.Begin(e.Scenario)
	e.carry(s)
	s.Stop, s.Told = term.Briefing, Told{}
}

// Check returns why a decision cannot be taken at this stop, or nil.
func (e *Engine) Check(s *State, luck rng.Source, a term.Act) *act.Refusal {
	if r := e.checkStop(s, luck, a); r != nil {
		return r
	}
	return act.Check(&e.Scenario.Spec, &s.Org, a)
}

func (e *Engine) checkStop(s *State, luck rng.Source, a term.Act) *act.Refusal {
	refuse := func(reason string) *act.Refusal { return &act.Refusal{Act: a, Reason: reason} }
	briefing := a.Verb == term.Begin || a.Promise != term.NoPromise && (a.Verb == term.Promise || a.Verb == term.Decline)
	switch s.Stop {
	case term.Briefing:
		if !briefing || a.Event != term.NoEvent {
			return refuse("the briefing comes first: choose what you promise, then begin")
		}
		if s.Told.Valid && s.Told.Act.Verb == term.Begin {
			return refuse("it has begun; go on")
		}
	case term.Scene:
		return e.checkScene(s, luck, a)
	case term.Gap:
		if s.Told.Valid {
			return refuse("this gap is spent; go on to the next")
		}
		if briefing || a.Event != term.NoEvent || a.Verb == term.LeaveAlone || a.Verb == term.Proceed || a.Verb == term.VerbNone {
			return refuse("nothing here asks for that; choose a person, a matter, a place or the machine")
		}
	default:
		return refuse("there is nothing to decide here; go on")
	}
	return nil
}

func (e *Engine) checkScene(s *State, luck rng.Source, a term.Act) *act.Refusal {
	id := s.Story.Scene
	if a.Event != id || a.Choice < 0 || int(a.Choice) >= len(e.Scenario.Events[id].Choices) {
		return &act.Refusal{Act: a, Reason: "something has come up and wants an answer first"}
	}
	want := e.Scenario.Events[id].Choices[a.Choice].Act
	want.Forecast = a.Forecast
	if want != a {
		return &act.Refusal{Act: a, Reason: "that is not what this choice does"}
	}
	if !e.story.Offered(e.model.Context(&s.Org, luck, nil), &s.Story, a.Choice) {
		return &act.Refusal{Act: a, Reason: "that is not open to you now"}
	}
	return nil
}

// Do carries out a decision that Check allows and leaves the clock where the outcome shows; Continue goes on from there.
func (e *Engine) Do(s *State, luck rng.Source, a term.Act) {
	s.Org.News = s.Org.News[:0]
	var minutes quantity.Minute
	if a.Event != term.NoEvent {
		minutes = quantity.Minute(e.Scenario.Events[a.Event].Choices[a.Choice].Minutes)
		e.story.Answered(e.model.Context(&s.Org, luck, e.Causes), &s.Story, a.Event, a.Choice)
	}
	r := e.model.Do(&s.Org, luck, e.Causes, a, minutes)
	c := e.model.Context(&s.Org, luck, e.Causes)
	if w := s.Org.Wait; r.Later && len(w) > 0 && w[len(w)-1].Act == a {
		r = e.quick(c, r)
	}
	e.story.Came(c, &s.Story, a, r.Outcome)
	e.book(c, s)
	s.Told = Told{Act: a, Result: r, Valid: true}
}

// quick brings in an answer that arrives before the gap is over, so that it shows at once.
func (e *Engine) quick(c *process.Context, r act.Result) act.Result {
	s := c.State
	w := s.Wait[len(s.Wait)-1]
	if w.Never || w.Day != s.Day || s.Gap < 1 || s.Gap > len(c.Spec.Gaps) || w.Minute > c.Spec.Gaps[s.Gap-1]+c.Spec.GapMinutes {
		return r
	}
	s.Minute = max(s.Minute, w.Minute)
	c.Replies(0)
	for i := range s.News {
		if n := &s.News[i]; n.Kind == org.NewsReply && n.Act == w.Act {
			r.Outcome, r.Later = n.Outcome, false
			if n.Outcome == term.Opened {
				r.Revealed = n.Matter
			}
			s.News = append(s.News[:i], s.News[i+1:]...)
			break
		}
	}
	return r
}

// book lets the story take note of answers and silences that have come in.
func (e *Engine) book(c *process.Context, s *State) {
	for i := range s.Org.News {
		n := &s.Org.News[i]
		if n.Booked || n.Kind != org.NewsReply && n.Kind != org.NewsSilence && n.Kind != org.NewsOffer && n.Kind != org.NewsRequest {
			continue
		}
		n.Booked = true
		e.story.Came(c, &s.Story, n.Act, n.Outcome)
	}
}

// Luck says which chance rules once so many decisions are taken, notes not counted, and the calendar shows a day, counted from 0.
type Luck func(applied, day int) rng.Source

// Continue moves on from where the last decision left the clock to the next stop. It does nothing at a stop that still waits for a
// decision, and nothing at the end. Every life that is lived passes here often, so here a browser's page gets its turn.
func (e *Engine) Continue(s *State, applied int, luck Luck) {
	pace.Rest()
	told := s.Told
	s.Told = Told{}
	switch s.Stop {
	case term.Briefing:
		if told.Act.Verb == term.Begin && told.Valid {
			e.advance(s, applied, luck)
		}
	case term.Scene:
		if told.Valid {
			s.Stop = term.Gap
			e.leave(s)
		}
	case term.Gap:
		if e.leave(s); told.Valid && s.Stop != term.End {
			e.advance(s, applied, luck)
		}
	case term.Monday:
		e.advance(s, applied, luck)
	case term.Friday:
		if int(s.Org.Day) >= e.Scenario.Spec.Weeks*quantity.DaysPerWeek-1 {
			s.Stop = term.End
			return
		}
		e.advance(s, applied, luck)
	}
}

// leave ends the play where the technical ladder has been chosen and the scenario ends there.
func (e *Engine) leave(s *State) {
	if e.Scenario.Spec.Self.Ladder == org.LadderEnds && s.Org.Self.On && s.Org.Self.Ladder >= 0 {
		s.Stop = term.End
	}
}

// advance runs the clock to the next stop.
func (e *Engine) advance(s *State, applied int, luck Luck) {
	for {
		day := int(s.Org.Day)
		if s.Org.Gap == model.Closed {
			day++
		}
		source := luck(applied, day)
		at := e.model.Advance(&s.Org, source, e.Causes)
		c := e.model.Context(&s.Org, source, e.Causes)
		e.book(c, s)
		if e.Look != nil {
			e.Look(s, source, at)
			c = e.model.Context(&s.Org, source, e.Causes)
		}
		if e.stops(s, c, at) {
			return
		}
	}
}

func (e *Engine) stops(s *State, c *process.Context, at model.Instant) bool {
	switch at {
	case model.DayStart:
		e.story.Morning(c, &s.Story)
		if s.Org.Day.Weekday() == 0 {
			s.Stop = term.Monday
			return true
		}
	case model.GapOpen:
		s.Stop = term.Gap
		e.story.Gap(c, &s.Story)
		if s.Story.Scene != term.NoEvent {
			s.Stop = term.Scene
		}
		return true
	case model.DayClose:
		e.story.Close(c, &s.Story)
		if s.Org.Day.LastOfWeek() {
			s.Stop = term.Friday
			return true
		}
	}
	return false
}

// See fills a desk with what the manager could know, the story's offers included.
func (e *Engine) See(s *State, luck rng.Source, d *observe.Desk) {
	observe.See(&s.Org, &e.Scenario.Spec, d)
	d.Stop = s.Stop
	d.Figures = d.Figures[:0]
	for i := range e.Scenario.Figures {
		f := &e.Scenario.Figures[i]
		d.Figures = append(d.Figures, f.Scale*e.Value(s, luck, f.Value))
	}
	for i := range d.People {
		d.People[i].Under = -1
		if s.Story.Under[i] == s.Org.Day {
			d.People[i].Under = s.Story.UnderID[i]
		}
	}
	d.Scene.Event, d.Scene.Opener = s.Story.Scene, s.Story.Opener
	d.Scene.Choices = d.Scene.Choices[:0]
	if s.Story.Scene == term.NoEvent {
		return
	}
	c := e.model.Context(&s.Org, luck, nil)
	choices := e.Scenario.Events[s.Story.Scene].Choices
	for i := range choices {
		if !e.story.Offered(c, &s.Story, term.ChoiceID(i)) {
			continue
		}
		minutes := quantity.Minute(choices[i].Minutes)
		if a := choices[i].Act; minutes == 0 {
			minutes = act.Minutes(&e.model.Params, &e.Scenario.Spec, &s.Org, a)
		}
		d.Scene.Choices = append(d.Scene.Choices, observe.Choice{
			Act: choices[i].Act, Minutes: minutes, Marked: choices[i].Marked, Hoped: len(choices[i].Hoped) > 0 || choices[i].HopedIf != nil,
		})
	}
}

// Minutes is what a free act would cost of the day, as the manager would guess it.
func (e *Engine) Minutes(s *State, a term.Act) int {
	return int(act.Minutes(&e.model.Params, &e.Scenario.Spec, &s.Org, a))
}

// Ending returns the index of the ending the state comes to.
func (e *Engine) Ending(s *State, luck rng.Source) int {
	return e.story.Ending(e.model.Context(&s.Org, luck, nil), &s.Story)
}

// Yardstick returns the scenario's figure for the state.
func (e *Engine) Yardstick(s *State, luck rng.Source) float64 {
	return e.story.Yardstick(e.model.Context(&s.Org, luck, nil), &s.Story)
}

// onTheWay returns the chance that a header names for the time between decisions.
func onTheWay(h *declog.Header) Luck {
	return func(applied, day int) rng.Source { return rng.New(h.Cast, h.LuckOnTheWay(applied, max(day, 0))) }
}

// source returns the chance that a header names for decisions.
func source(h *declog.Header) Luck {
	return func(applied, day int) rng.Source { return rng.New(h.Cast, h.LuckAt(applied, max(day, 0))) }
}
