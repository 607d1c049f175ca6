package story

import (
	"headcount/sim/act"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Reason is one thing that keeps an event, or a sign, from coming up at an instant.
type Reason uint8

// The reasons, from what is settled for good to what only this instant decides.
const (
	ReasonBefore   Reason = iota // it has come up: an event does so once, a sign not again so soon
	ReasonVoid                   // what went before has made it unnecessary for good
	ReasonEarly                  // its first day has not come
	ReasonLate                   // its last day is over
	ReasonUnless                 // what makes it unnecessary holds
	ReasonWhen                   // its condition does not hold
	ReasonGone                   // who it is with does not work here; a sign of somebody away is not seen either
	ReasonNoChoice               // nothing could be chosen in it
	ReasonHoliday                // nobody works today
	ReasonToday                  // another scene has come up today
	ReasonQuiet                  // it is the quiet day of the week
	ReasonHeavy                  // it is heavy, and the last heavy scene was yesterday or today
	ReasonChance                 // chance has kept it back
	ReasonBehind                 // another event goes first
	reasons
)

// String returns the id of the reason, for machines.
func (r Reason) String() string {
	return [...]string{
		"before", "void", "early", "late", "unless", "when", "gone", "no_choice", "holiday", "today", "quiet_day", "heavy", "chance", "behind",
	}[r]
}

// Reasons is a set of reasons.
type Reasons uint16

// Has reports whether a reason is in the set.
func (r Reasons) Has(one Reason) bool { return r&(1<<one) != 0 }

// List returns the reasons of the set in order.
func (r Reasons) List() []Reason {
	var list []Reason
	for one := range reasons {
		if r.Has(one) {
			list = append(list, one)
		}
	}
	return list
}

func (r *Reasons) add(one Reason, holds bool) {
	if holds {
		*r |= 1 << one
	}
}

// Verdict is what decides about an event at an instant.
type Verdict struct {
	Against Reasons      // nothing: it comes up
	Must    bool         // it is its last day, and an anchor: neither crowding nor chance can keep it back
	Forced  bool         // it must, and in the last gap of the day, so that not even its condition can
	Chance  float64      // of this gap, where nothing else keeps it back; 1 where it must
	First   term.EventID // what goes first, with ReasonBehind; else NoEvent
	Shut    []Shut       // with ReasonNoChoice: why each choice of the scene cannot be taken, in order
}

// Shut is why a choice cannot be taken.
type Shut struct {
	Choice  term.ChoiceID
	Refusal string // what is said against its act; "" where it is not there at all, by its condition or because who it is directed at does not work here
}

// Verdicts says of every event what Gap would decide about it in the gap that has just opened, and changes nothing. It allocates, and is meant
// for those who write scenarios.
func (t *Story) Verdicts(c *process.Context, own *State) []Verdict {
	scratch := NewState(t.sc)
	scratch.CopyFrom(own)
	best, rank := term.NoEvent, rankNone
	ranks := make([]int, len(t.sc.Events))
	for i := range t.sc.Events {
		ranks[i] = t.rank(c, &scratch, i)
		if ranks[i] > rank {
			best, rank = term.EventID(i), ranks[i]
		}
	}
	list := make([]Verdict, len(t.sc.Events))
	for i := range list {
		list[i] = t.verdict(c, own, i)
		if ranks[i] != rankNone && term.EventID(i) != best {
			list[i].Against.add(ReasonBehind, true)
			list[i].First = best
		}
	}
	return list
}

// verdict is what speaks against an event by itself.
func (t *Story) verdict(c *process.Context, own *State, i int) Verdict {
	e, f, day := &t.sc.Events[i], &own.Fired[i], c.State.Day
	v := Verdict{First: term.NoEvent, Chance: 1}
	if v.Against.add(ReasonBefore, f.Day >= 0); f.Day >= 0 {
		return v
	}
	v.Against.add(ReasonVoid, f.Void)
	v.Against.add(ReasonEarly, day < e.From)
	v.Against.add(ReasonLate, day > e.By)
	if v.Against != 0 {
		return v
	}
	held := holds(e.When, t.world(c, own))
	v.Must = e.Anchor && day == e.By
	v.Forced = v.Must && c.State.Gap == 3
	v.Against.add(ReasonUnless, e.Unless != nil && e.Unless.Truth(t.world(c, own)))
	v.Against.add(ReasonWhen, !held && !v.Forced)
	t.meets(c, own, i, &v)
	if v.Must && (held || v.Forced) {
		return v
	}
	v.Against.add(ReasonToday, own.Last == day)
	v.Against.add(ReasonQuiet, own.Quiet == day)
	v.Against.add(ReasonHeavy, e.Heavy && own.Heavy && day-own.Last < 2)
	v.Chance = t.pace(c, e)
	if v.Against == 0 {
		v.Against.add(ReasonChance, !c.Luck.Chance(v.Chance, rng.Event, i, int(day), onComesUp.With(c.State.Gap)))
	}
	return v
}

// meets notes whether a scene has somebody to be with and something to choose.
func (t *Story) meets(c *process.Context, own *State, i int, v *Verdict) {
	e := &t.sc.Events[i]
	if len(e.Choices) == 0 {
		return
	}
	gone := e.Person != term.NoPerson && c.State.People[e.Person].Gone
	v.Against.add(ReasonGone, gone)
	if !gone && !t.answerable(c, own, term.EventID(i)) {
		v.Against.add(ReasonNoChoice, true)
		v.Shut = t.shut(c, own, term.EventID(i))
	}
}

// shut says of every choice of a scene in which nothing can be chosen why that is so.
func (t *Story) shut(c *process.Context, own *State, id term.EventID) []Shut {
	list := make([]Shut, len(t.sc.Events[id].Choices))
	for k := range list {
		list[k].Choice = term.ChoiceID(k)
		if t.offers(c, own, id, term.ChoiceID(k)) {
			list[k].Refusal = act.Check(c.Spec, c.State, t.sc.Events[id].Choices[k].Act).Error()
		}
	}
	return list
}

// SignVerdicts says of every sign what Morning would decide about it, and changes nothing.
func (t *Story) SignVerdicts(c *process.Context, own *State) []Verdict {
	list := make([]Verdict, len(t.sc.Signs))
	for i := range list {
		list[i] = t.signVerdict(c, own, i)
	}
	return list
}

func (t *Story) signVerdict(c *process.Context, own *State, i int) Verdict {
	g, last, day := &t.sc.Signs[i], own.Signs[i], c.State.Day
	v := Verdict{First: term.NoEvent, Chance: g.Chance}
	v.Against.add(ReasonHoliday, c.Holiday())
	v.Against.add(ReasonGone, absent(c, g.Person))
	v.Against.add(ReasonBefore, last >= 0 && (g.Every == 0 || int(day-last) < g.Every))
	v.Against.add(ReasonWhen, !holds(g.When, t.world(c, own)))
	if v.Against == 0 {
		v.Against.add(ReasonChance, !c.Luck.Chance(g.Chance, rng.NoiseSign, i, int(day), onSign))
	}
	return v
}
