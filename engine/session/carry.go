package session

import (
	"encoding/json"
	"errors"

	"headcount/engine/carry"
	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/sim/org"
	"headcount/sim/term"
)

// longAgo is the day on which acts of earlier scenarios count as done: nobody asks how long ago.
const longAgo = -250

// carry lets a state that has just been started begin with what its scenario takes up from earlier ones.
func (e *Engine) carry(s *State) {
	b := e.carried
	if b == nil {
		return
	}
	for _, v := range e.Scenario.Facts {
		if value, ok := b.Look(v.Fact); ok {
			s.Story.Vars[v.Variable] = value
		}
	}
	if e.Scenario.Carries != (scenario.Carries{}) {
		e.model.Carry(&s.Org, e.taken(b))
	}
}

// taken puts what a scenario takes up into its own places; ids it does not have are passed over.
func (e *Engine) taken(b *carry.Block) *org.Carry {
	reads, c := &e.Scenario.Carries, &org.Carry{}
	if x := b.Self; reads.Self && x != nil {
		c.Self = &org.CarriedSelf{Identity: x.Identity, Strain: x.Strain, Growth: x.Growth}
	}
	for _, p := range b.People {
		if id, ok := e.Scenario.PersonID(p.ID); ok && reads.People {
			c.People = append(c.People, org.CarriedPerson{Person: id, Trust: p.Trust, Breached: p.Breached})
		}
	}
	for _, a := range b.Advisers {
		if id, ok := e.Scenario.ObjectID(term.SortAdviser, a.ID); ok && reads.Advisers {
			c.Advisers = append(c.Advisers, org.CarriedAdviser{Adviser: id, Right: a.Right, Wrong: a.Wrong})
		}
	}
	if reads.Credibility {
		c.Credibility = b.Credibility
	}
	for k, q := range b.Quotes {
		if id, ok := e.Scenario.PersonID(q.Person); ok && reads.Quotes {
			c.Quotes = append(c.Quotes, quoted(k, id, q))
		}
	}
	return c
}

// quoted is an act of an earlier scenario that somebody here remembers. Names in a block that has been read are known.
func quoted(k int, who term.PersonID, q carry.Quote) org.Quote {
	verb, _ := term.ParseVerb(q.Verb)
	a := term.NewAct(verb)
	a.Person = who
	a.Channel, _ = term.ParseChannel(q.Channel)
	a.Manner, _ = term.ParseManner(q.Manner)
	came, _ := term.ParseOutcome(q.Came)
	return org.Quote{Act: a, Came: came, Day: longAgo, Person: who, Earlier: k + 1}
}

// Carry is what goes from a play that has reached its end into the next: what it began with, and what came of it. Playing a scenario again
// replaces what it left behind. A play that has not ended carries nothing, which is an error.
func (s *Session) Carry() (json.RawMessage, error) {
	if s.state.Stop != term.End {
		return nil, errors.New("nothing is carried from a play that has not ended")
	}
	b := *s.engine.carried
	sc := s.engine.Scenario
	b.Forget(sc.Source.ID)
	b.Plays = append(b.Plays, carry.Play{Scenario: sc.Source.ID, Ending: sc.Source.Endings[s.Ending()].ID, Log: s.decided().ID()})
	s.carryPeople(&b)
	s.carryStory(&b)
	return b.Write()
}

// Carry replays a log to its end and returns what goes from it into the next play. What the log leaves open
// is waited through. A log that does not replay is an error.
func Carry(sc *scenario.Scenario, log declog.Log) (json.RawMessage, error) {
	s, err := Replay(sc, log)
	if err != nil {
		return nil, err
	}
	s.Finish()
	return s.Carry()
}

// decided is the log without the notes: what was said about a play afterwards changes no fact.
func (s *Session) decided() declog.Log {
	var l declog.Log
	l.Header = s.Log.Header
	for _, e := range s.Log.Entries {
		if e.Kind == declog.KindAct {
			l.Add(e.Clone())
		}
	}
	return l
}

func (s *Session) carryPeople(b *carry.Block) {
	o, sc := &s.state.Org, s.engine.Scenario
	if g := &o.Self; g.On {
		x := carry.Self{Identity: g.Identity, Strain: g.Strain}
		for k := range g.Growth {
			x.Growth[k] = g.Growth[k].Level
		}
		b.Self = &x
	}
	for i := range o.People {
		id, p := sc.PersonName(term.PersonID(i)), &o.People[i]
		left := o.HasLeft(i) || len(o.Minds) > 0 && o.Minds[i].Quits > 0
		if left {
			b.Left = append(b.Left, carry.Left{Scenario: sc.Source.ID, Person: id})
			continue // whoever sits there now is a stranger
		}
		if p.Joins <= o.Day && !sc.Spec.People[i].Vacant { // a place has a name, and whoever is hired into it is another in every scenario
			b.Meet(carry.Person{ID: id, Trust: p.Trust, Breached: p.Breached})
		}
	}
	if len(o.Budget) > 0 {
		credit := 1 - o.Budget[0].Miss
		b.Credibility = &credit
	}
	for k := range o.Advisers {
		a := &o.Advisers[k]
		b.Hear(carry.Adviser{ID: sc.ObjectName(term.SortAdviser, term.ObjectID(k)), Right: a.Right, Wrong: a.Wrong})
	}
	for k := range o.Quotes {
		q := &o.Quotes[k]
		if q.Earlier > 0 || q.Times > 0 || sc.Spec.People[q.Person].Vacant {
			continue
		}
		x := carry.Quote{
			Scenario: sc.Source.ID, Day: max(int(q.Day), 0), Person: sc.PersonName(q.Person), Verb: q.Act.Verb.String(), Came: q.Came.String(),
		}
		if q.Act.Channel != term.ChannelNone {
			x.Channel = q.Act.Channel.String()
		}
		if q.Act.Manner != term.Plainly {
			x.Manner = q.Act.Manner.String()
		}
		b.Quotes = append(b.Quotes, x)
	}
}

func (s *Session) carryStory(b *carry.Block) {
	o, sc, id := &s.state.Org, s.engine.Scenario, s.engine.Scenario.Source.ID
	for k := range o.Given {
		g := &o.Given[k]
		if g.State == org.PromiseKept || g.State == org.PromiseBroken {
			b.Promises = append(b.Promises, carry.Promise{
				Scenario: id, Promise: sc.PromiseName(term.PromiseID(k)), Person: sc.PersonName(g.Person), Kept: g.State == org.PromiseKept,
			})
		}
	}
	for i := range s.state.Story.Fired {
		if f := &s.state.Story.Fired[i]; f.Day >= 0 && f.Choice != term.NoChoice {
			e := term.EventID(i)
			b.Chosen = append(b.Chosen, carry.Choice{Scenario: id, Event: sc.EventName(e), Choice: sc.ChoiceName(e, f.Choice), Came: f.Came.String()})
		}
	}
	for k, v := range s.state.Story.Vars {
		if !(v >= -carry.MostValue && v <= carry.MostValue) {
			continue // of no use to anybody
		}
		b.Values = append(b.Values, carry.Value{Scenario: id, Variable: sc.Source.Variables[k].ID, Value: v})
	}
}
