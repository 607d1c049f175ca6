package session

import (
	"cmp"
	"fmt"
	"slices"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/sim/term"
)

// Followed says how much of a log could be lived again in an edited scenario.
type Followed struct {
	Kept   int       // decisions that were taken again
	Lost   []Strayed // decisions that could not be
	Filled []Strayed // decisions taken in place of the player's, so that later ones could be taken again
	Moved  bool      // whether any state came out otherwise than it was
}

// Strayed is a decision with what became of it.
type Strayed struct {
	Entry  declog.Entry
	Reason string // one sentence without its stop
}

// Follow lives a log again in a scenario that has been edited since. The answer to a scene is given when that scene comes up, whenever that is;
// everything else is done in the gap in which it was done. What cannot be done any more is left out and told; where something wants a decision
// that the log does not hold before later ones can be taken, a stand-in takes it, and that is told too. Replay is for logs of the scenario as it
// is. The error is a *carry.Error, where the log brings facts from earlier scenarios that cannot be read.
func Follow(sc *scenario.Scenario, log declog.Log) (*Session, Followed, error) {
	h := log.Clone().Header
	h.Format, h.Rules, h.Scenario, h.Title = declog.FormatVersion, declog.RulesVersion, sc.Source.ID, sc.Source.Title
	h.RulesHash, h.TextHash = sc.RulesHash, sc.TextHash
	for life := h.Life; life != nil; life = life.Before {
		life.Entries = 0 // its day alone tells when its luck begins, until it is known how many decisions lie before it
	}
	s, err := fromHeader(sc, h)
	if err != nil {
		return nil, Followed{}, err
	}
	f := follower{s: s, answers: map[string]declog.Entry{}, numbers: map[int]int{}}
	notes := f.sort(log)
	for f.step() {
	}
	for _, e := range f.rest() {
		f.lose(e, f.never(e))
	}
	f.relive()
	f.believe(len(log.Entries) + 1)
	for _, e := range notes {
		f.note(e)
	}
	return s, f.Followed, nil
}

// relive notes how many decisions each life of the play shares with the one before it.
func (f *follower) relive() {
	for life := f.s.Log.Header.Life; life != nil; life = life.Before {
		for _, e := range f.s.Log.Entries {
			if e.Kind == declog.KindAct && (e.Day < life.Day || e.Gap == 0) { // luck is counted by decisions; notes move nothing
				life.Entries++
			}
		}
	}
}

// follower lives a log again.
type follower struct {
	Followed
	s       *Session
	answers map[string]declog.Entry // to scenes, by event, that are still to be given
	free    []declog.Entry          // all else that is still to be done, in order
	last    moment                  // of the last decision
	numbers map[int]int             // of the log's entries, in the new one
	beliefs []declog.Entry          // notes made in the course of the play that are still to be taken over
}

// moment is a gap of a day.
type moment struct{ day, gap int }

func at(e declog.Entry) moment { return moment{e.Day, e.Gap} }

func (m moment) compare(o moment) int {
	return cmp.Or(cmp.Compare(m.day, o.day), cmp.Compare(m.gap, o.gap))
}

// sort lays the decisions of a log out by what they answer; it returns the notes that follow the first of them. Those before it are taken over.
func (f *follower) sort(log declog.Log) (notes []declog.Entry) {
	begun := false
	for _, e := range log.Entries {
		switch {
		case e.Kind != declog.KindAct && !begun:
			f.s.Log.Add(e.Clone())
		case e.Note != nil && e.Note.About == declog.NoteBelief:
			f.beliefs = append(f.beliefs, e)
		case e.Kind != declog.KindAct:
			notes = append(notes, e)
		default:
			begun, f.last = true, at(e)
			f.plan(e)
		}
	}
	return notes
}

// plan puts a decision where it will be looked for, unless what it is about is not there any more.
func (f *follower) plan(e declog.Entry) {
	if e.Act.Event == "" {
		if _, err := Resolve(f.s.engine.Scenario, e.Act); err != nil {
			f.lose(e, err.Error())
			return
		}
		f.postpone(e)
		return
	}
	id, ok := f.s.engine.Scenario.EventID(e.Act.Event)
	if !ok {
		f.lose(e, unknown("event", e.Act.Event).Error())
		return
	}
	f.answers[f.s.engine.Scenario.EventName(id)] = e // by its id of today
}

// postpone puts a decision in the order of its moment. In a gap only one is taken, and the later of two is meant.
func (f *follower) postpone(e declog.Entry) {
	i := slices.IndexFunc(f.free, func(o declog.Entry) bool { return at(o).compare(at(e)) > 0 })
	if i < 0 {
		i = len(f.free)
	}
	if i > 0 && e.Gap > 0 && at(f.free[i-1]) == at(e) {
		f.free[i-1] = e
		return
	}
	f.free = slices.Insert(f.free, i, e)
}

// step goes to the next decision and takes it; false when none is left, or the one at hand is for the player.
func (f *follower) step() bool {
	if len(f.answers)+len(f.free) == 0 {
		return false // what came of the last decision may still show
	}
	s := f.s
	s.Arrive()
	day, gap := s.where()
	now := moment{day, gap}
	if s.state.Stop == term.End || now.compare(f.last) > 0 {
		return false
	}
	if s.state.Stop == term.Scene {
		return f.scene(s.engine.Scenario.EventName(s.state.Story.Scene))
	}
	for len(f.free) > 0 && at(f.free[0]).compare(now) < 0 {
		f.lose(f.free[0], "its moment does not come any more")
		f.free = f.free[1:]
	}
	if len(f.free) > 0 && at(f.free[0]) == now {
		e := f.free[0]
		f.free = f.free[1:]
		a, _ := Resolve(s.engine.Scenario, e.Act) // it could be read when it was planned
		return f.take(e, a)
	}
	return f.standIn()
}

// scene answers a scene as it was answered before.
func (f *follower) scene(name string) bool {
	e, ok := f.answers[name]
	if !ok {
		return f.standIn()
	}
	delete(f.answers, name)
	sc, event := f.s.engine.Scenario, f.s.state.Story.Scene
	choice, ok := sc.ChoiceID(event, e.Act.Choice)
	if !ok {
		f.lose(e, unknown("choice", name+"."+e.Act.Choice).Error())
		return true
	}
	a := sc.Events[event].Choices[choice].Act // what it does may have been written anew
	if e.Act.Forecast != nil && sc.Events[event].Choices[choice].Marked {
		a.Forecast = int8(min(max(*e.Act.Forecast, 0), 100))
	}
	return f.take(e, a)
}

// take takes one decision again, or tells why not.
func (f *follower) take(e declog.Entry, a term.Act) (goesOn bool) {
	defer func() {
		if p := recover(); p != nil {
			f.lose(e, fmt.Sprintf("taking it again failed (%v)", p))
			goesOn = false
		}
	}()
	f.believe(e.N)
	got, refused := f.s.Do(a)
	if refused != nil {
		f.lose(e, "it cannot be decided any more: "+refused.Reason)
		return true
	}
	f.Kept++
	f.numbers[e.N] = got.N
	f.Moved = f.Moved || e.Check != nil && e.Check.State != got.Check.State || e.Day != got.Day || e.Gap != got.Gap
	return true
}

// standIn takes a decision that nobody took, so that a later one can be taken; false when none is later.
func (f *follower) standIn() bool {
	day, gap := f.s.where()
	now := moment{day, gap}
	then := len(f.free) > 0 && f.s.state.Stop == term.Scene && at(f.free[0]) == now
	if now.compare(f.last) >= 0 && !then {
		return false
	}
	e, refused := f.s.Do(f.s.Fallback())
	if refused != nil {
		panic("a fallback was refused: " + refused.Reason)
	}
	reason := "nothing was decided here"
	if e.Act.Event != "" {
		reason = e.Act.Event + " comes up here now"
	}
	f.Filled = append(f.Filled, Strayed{e, reason})
	return true
}

// rest lists what could not be taken, in the order of the log.
func (f *follower) rest() []declog.Entry {
	list := f.free
	for _, e := range f.answers {
		list = append(list, e)
	}
	slices.SortFunc(list, func(a, b declog.Entry) int { return cmp.Compare(a.N, b.N) })
	return list
}

// never says why a decision was not reached.
func (f *follower) never(e declog.Entry) string {
	switch {
	case f.s.state.Stop == term.End:
		return "the play is over before"
	case e.Act.Event != "":
		return e.Act.Event + " does not come up until then"
	}
	return "its moment does not come any more"
}

func (f *follower) lose(e declog.Entry, reason string) {
	f.Lost = append(f.Lost, Strayed{e, reason})
}

// believe takes over what was noted of people before entry n: it moves nothing, and stands where it stood.
func (f *follower) believe(n int) {
	for len(f.beliefs) > 0 && f.beliefs[0].N < n {
		f.s.Log.Add(f.beliefs[0].Clone())
		f.beliefs = f.beliefs[1:]
	}
}

// note takes a note over where what it speaks of is still there.
func (f *follower) note(e declog.Entry) {
	e = e.Clone()
	if e.Note.Of > 0 {
		n, ok := f.numbers[e.Note.Of]
		if !ok {
			return
		}
		e.Note.Of = n
	}
	f.s.Finish()
	if f.s.state.Stop != term.End {
		return // what is said at the end is said when it comes again
	}
	f.s.Log.Add(e)
}

// Place is where the clock of a play stands; it can be compared with other plays of the same scenario.
type Place struct {
	day, gap int
	stop     term.Stop
	told     bool
}

// Place returns where the clock stands.
func (s *Session) Place() Place {
	day, gap := s.where()
	return Place{day, gap, s.state.Stop, s.state.Told.Valid}
}

// before reports whether a place comes earlier than another.
func (p Place) before(o Place) bool {
	rank := map[term.Stop]int{term.Briefing: 0, term.Monday: 1, term.Scene: 2, term.Gap: 3, term.Friday: 4, term.End: 5}
	if c := cmp.Or(cmp.Compare(p.day, o.day), cmp.Compare(p.gap, o.gap), cmp.Compare(rank[p.stop], rank[o.stop])); c != 0 {
		return c < 0
	}
	return !p.told && o.told
}

// GoTo goes on past what only tells until the clock stands at a place, or as near before it as can be without deciding anything.
func (s *Session) GoTo(p Place) {
	for s.state.Stop != term.End && !s.state.waits() && s.Place().before(p) {
		s.Continue()
	}
}
