package fates

import (
	"slices"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// situation is what a free move answers, coarse enough that one play fills it; what presses most comes first.
type situation uint8

const (
	somebodyWaits situation = iota // somebody stands at the desk
	matterOpen                     // a matter lies there unanswered
	nothingPresses
	situations
)

// habit is one kind of move in a situation and how often the player made it.
type habit struct {
	verb   term.Verb
	way    term.Channel
	object bool        // done about something beyond people, matters and projects
	manner term.Manner // as it was done last
	count  int
}

// StandIn decides what the player's own log does not answer: it follows the log by event and choice where the same scene comes up and by
// day and gap where the same move can still be made and nothing presses that did not press then, and otherwise draws from the player's own frequencies of act
// and channel by situation. Once it is made it only reads, so that several goroutines can ask it.
//
// A move is not made again over the head of somebody who has come to the desk, because no player would: lives would come out worse than the player's,
// and every play would look lucky. Over 720 plays of six scenarios by six bots, with three decisions and 60 lives each, the lived outcome lay on
// average above a share of .561 (±.017) of its lives when moves were repeated blindly, and above .72 (±.07) in the play of a year; now it is .521
// (±.018), and .51 (±.09) in that of a year. With the bot itself deciding in the lives it is .492 (±.018), where .5 is right: what is left of the
// lean is the stand-in's.
type StandIn struct {
	scenes map[term.EventID]term.Act
	moves  map[moment]move
	habits [situations][]habit
	scene  []habit
}

type moment struct{ day, gap int }

// move is a free move of the log with the situation it was made in.
type move struct {
	act   term.Act
	stood situation
}

// NewStandIn reads the habits of a log. Entries that the scenario no longer knows are passed over, and so is what
// somebody else decided before the player took over.
func NewStandIn(sc *scenario.Scenario, log declog.Log) *StandIn {
	p := &StandIn{scenes: map[term.EventID]term.Act{}, moves: map[moment]move{}}
	stood := situationsOf(sc, log)
	var anyhow [situations][]habit // wherever a move was made
	for _, e := range log.Entries {
		if e.Kind != declog.KindAct || log.Header.Early(&e) {
			continue
		}
		a, err := session.Resolve(sc, e.Act)
		if err != nil {
			continue
		}
		switch {
		case a.Event != term.NoEvent:
			p.scenes[a.Event] = a
			p.scene = count(p.scene, a)
		case e.Gap > 0:
			in, known := stood[e.N] // where it is not, nothing presses more
			p.moves[moment{e.Day, e.Gap}] = move{a, in}
			for k := range anyhow {
				if fits(a, situation(k)) {
					anyhow[k] = count(anyhow[k], a)
				}
			}
			if known && fits(a, in) {
				p.habits[in] = count(p.habits[in], a)
			}
		}
	}
	for k := range p.habits {
		if len(p.habits[k]) == 0 { // it never was so
			p.habits[k] = anyhow[k]
		}
	}
	return p
}

// situationsOf says in which situation each free move of a log was made, by the number of its entry, as far as the log can be followed.
func situationsOf(sc *scenario.Scenario, log declog.Log) map[int]situation {
	list := map[int]situation{}
	s, err := session.Retrace(sc, log.Cut(0))
	if err != nil {
		return list
	}
	for _, e := range log.Entries {
		if e.Kind != declog.KindAct {
			continue
		}
		a, err := session.Resolve(sc, e.Act)
		if err != nil {
			return list
		}
		s.Arrive()
		if a.Event == term.NoEvent && e.Gap > 0 {
			list[e.N], _, _ = read(s.See())
		}
		if s.Repeat(e, a) != nil {
			return list
		}
	}
	return list
}

func count(h []habit, a term.Act) []habit {
	for i := range h {
		if h[i].verb == a.Verb && h[i].way == a.Channel && h[i].object == (a.Object != term.NoObject) {
			h[i].count++
			h[i].manner = a.Manner
			return h
		}
	}
	return append(h, habit{a.Verb, a.Channel, a.Object != term.NoObject, a.Manner, 1})
}

// fits reports in which situation a move could be made at all: what is about a matter needs one.
func fits(a term.Act, s situation) bool { return a.Matter == term.NoMatter || s != nothingPresses }

// Decide returns the act and whether it was the player's own.
func (p *StandIn) Decide(d *observe.Desk) (a term.Act, own bool) {
	if d.Stop == term.Scene {
		return p.answer(d)
	}
	if m, ok := p.moves[moment{int(d.Day), d.Gap}]; ok && possible(d, m.act) {
		if now, _, _ := read(d); now >= m.stood {
			return m.act, true
		}
	}
	return p.guess(d), false
}

func possible(d *observe.Desk, a term.Act) bool {
	if a.Matter != term.NoMatter && !d.Matters[a.Matter].Open {
		return false
	}
	if a.Person == term.NoPerson {
		return true
	}
	who := &d.People[a.Person]
	return !who.Gone && (!a.Channel.FaceToFace() || who.Present)
}

func (p *StandIn) answer(d *observe.Desk) (term.Act, bool) {
	if own, ok := p.scenes[d.Scene.Event]; ok {
		for i := range d.Scene.Choices {
			if d.Scene.Choices[i].Act.Choice == own.Choice {
				a := d.Scene.Choices[i].Act
				a.Forecast = own.Forecast
				return a, true
			}
		}
	}
	chosen, high := 0, -1
	for i := range d.Scene.Choices {
		n := 0
		for _, h := range p.scene {
			if h.way == d.Scene.Choices[i].Act.Channel {
				n += h.count
			}
			if h.verb == d.Scene.Choices[i].Act.Verb {
				n += h.count
			}
		}
		if n > high {
			chosen, high = i, n
		}
	}
	return d.Scene.Choices[chosen].Act, false
}

// guess draws a move from the habits of the situation, or where none of them makes sense now from those of having nothing to do. What was written and
// has not been answered is not written once more meanwhile, and nobody is asked again what they have just said, or have just not wanted to say: whoever
// plays does not do that either.
func (p *StandIn) guess(d *observe.Desk) term.Act {
	s, who, about := read(d)
	habits := p.habits[s]
	total := possibly(d, habits, who, about)
	if total == 0 {
		habits, about = p.habits[nothingPresses], term.NoMatter
		total = possibly(d, habits, who, about)
	}
	if total == 0 {
		return term.NewAct(term.Wait)
	}
	n := d.Luck.Pick(total, rng.StandIn, int(s), int(d.Day)+1, rng.Named("habit").With(d.Gap))
	for _, h := range habits {
		if again(d, h, who, about) {
			continue
		}
		if n -= h.count; n < 0 {
			return build(d, h, who, about)
		}
	}
	return term.NewAct(term.Wait)
}

// possibly counts what was done by those habits that would not do the same thing again.
func possibly(d *observe.Desk, habits []habit, who term.PersonID, about term.MatterID) int {
	total := 0
	for _, h := range habits {
		if !again(d, h, who, about) {
			total += h.count
		}
	}
	return total
}

// pending reports whether something written about a matter waits for its answer.
func pending(d *observe.Desk, m term.MatterID) bool {
	return slices.ContainsFunc(d.Waits, func(w observe.Wait) bool { return w.Act.Matter == m })
}

// again reports whether a habit would say the same thing once more: write what has been written and not been answered, ask what has been said or what was
// asked last and not told, or take a matter up twice on one day in the same way, though somebody was there.
func again(d *observe.Desk, h habit, who term.PersonID, about term.MatterID) bool {
	if h.object || h.way == term.ChannelNone || who == term.NoPerson || about == term.NoMatter {
		return false
	}
	a, q, m := build(d, h, who, about), &d.People[who], &d.Matters[about]
	switch {
	case a.Channel.Written() && pending(d, about):
		return true
	case a.Verb == term.Ask && (m.Opened || q.LastAct == term.Ask && q.LastCame == term.Deflected):
		return true
	}
	return a.Verb == q.LastAct && a.Channel == q.LastHow && m.Touched == d.Day && q.LastCame != term.NotThere
}

// read names the situation, who it is about and which matter.
func read(d *observe.Desk) (situation, term.PersonID, term.MatterID) {
	for i := range d.People {
		if q := &d.People[i]; q.Waiting {
			return somebodyWaits, q.ID, q.Matter
		}
	}
	for i := range d.Matters {
		if m := &d.Matters[i]; m.Open && !m.Answered && m.Person != term.NoPerson {
			return matterOpen, m.Person, m.ID
		}
	}
	who := term.NoPerson
	for i := range d.People {
		if q := &d.People[i]; q.Present && (who == term.NoPerson || q.LastSpoken < d.People[who].LastSpoken) {
			who = q.ID
		}
	}
	return nothingPresses, who, term.NoMatter
}

func build(d *observe.Desk, h habit, who term.PersonID, about term.MatterID) term.Act {
	a := term.NewAct(h.verb)
	if h.object {
		return something(d, h, who)
	}
	if h.way == term.ChannelNone {
		return a
	}
	if who == term.NoPerson {
		return term.NewAct(term.Wait)
	}
	a = a.With(who, h.way).About(about)
	if a.Channel.FaceToFace() && d.People[who].Remote {
		a.Channel = term.Call
	}
	return heard(d, a)
}

// something is a habit about a thing: the same kind of act, as it was done last, about any thing of its sort that can be seen. Somebody who is
// asked about one is whoever is there.
func something(d *observe.Desk, h habit, who term.PersonID) term.Act {
	o := thing(d, term.SortOf(h.verb), func(n int) int {
		return d.Luck.Pick(n, rng.StandIn, int(h.verb), int(d.Day)+1, rng.Named("thing").With(d.Gap))
	})
	if o == term.NoObject {
		return term.NewAct(term.Wait)
	}
	a := term.NewAct(h.verb).On(o)
	a.Channel, a.Manner = h.way, h.manner
	if h.verb == term.Ask || h.verb == term.Talk {
		a.Person = who
	}
	return heard(d, a)
}

// heard turns a call to somebody who does not hear into a line in the chat.
func heard(d *observe.Desk, a term.Act) term.Act {
	if a.Channel == term.Call && a.Person != term.NoPerson && d.People[a.Person].Deaf {
		a.Channel = term.Chat
	}
	return a
}

// thing is one of a sort, or NoObject where none can be seen.
func thing(d *observe.Desk, sort term.Sort, pick func(n int) int) term.ObjectID {
	switch sort {
	case term.SortStakeholder:
		return one(d.Council, pick, func(x *observe.Stakeholder) term.ObjectID { return x.ID })
	case term.SortProposal:
		return one(d.Proposals, pick, func(x *observe.Proposal) term.ObjectID { return x.ID })
	case term.SortRequest:
		return one(d.Requests, pick, func(x *observe.Request) term.ObjectID { return x.ID })
	case term.SortQuestion:
		return one(d.Questions, pick, func(x *observe.Inquiry) term.ObjectID { return x.ID })
	case term.SortOpening:
		return one(d.Openings, pick, func(x *observe.Opening) term.ObjectID { return x.ID })
	case term.SortCandidate:
		return one(d.Candidates, pick, func(x *observe.Candidate) term.ObjectID { return x.ID })
	case term.SortSystem:
		return one(d.Systems, pick, func(x *observe.MapSystem) term.ObjectID { return x.ID })
	case term.SortMachine:
		return one(d.Machines, pick, func(x *observe.Server) term.ObjectID { return x.ID })
	case term.SortAdviser:
		return one(d.Advisers, pick, func(x *observe.Adviser) term.ObjectID { return x.ID })
	}
	return term.NoObject
}

func one[T any](list []T, pick func(n int) int, id func(*T) term.ObjectID) term.ObjectID {
	if len(list) == 0 {
		return term.NoObject
	}
	return id(&list[pick(len(list))])
}
