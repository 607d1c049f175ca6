package debrief

import (
	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// chair tells the day of the pivot as the other person lived it; nil where the pivot was with nobody and reached nobody.
func (r *Review) chair(t *fates.Twin) (*view.Chair, error) {
	who := fates.With(r.sc, t.Yours)
	if who == term.NoPerson && len(t.Reached) > 0 {
		who = t.Reached[0].Person
	}
	if who == term.NoPerson {
		return nil, nil
	}
	n := r.firstOf(t.From)
	if n == 0 {
		return nil, nil
	}
	c := newChair(r.sc, who, t.From)
	if err := fates.Watch(r.sc, r.log, n, t.From, c.watch); err != nil {
		return nil, err
	}
	p := &r.sc.Source.People[who]
	return &view.Chair{
		Person: p.ID, Name: p.Name, Date: view.Date(t.From), Lines: c.lines(),
		Note: "Written from what was so in this model that day, with only what " + first(p.Name) + " could know of it.",
	}, nil
}

// firstOf is the number of the first decision of a day, 0 where there is none.
func (r *Review) firstOf(day quantity.Day) int {
	for _, e := range r.log.Entries {
		if e.Kind == declog.KindAct && e.Day == int(day) && e.Gap > 0 {
			return e.N
		}
	}
	return 0
}

// note is a beat of a day with what it is about.
type note struct {
	beat   voice.Beat
	matter term.MatterID
	clock  string // empty where no time belongs to it
	said   string // what the manager said, in the manager's words
}

// chair collects what one person lived through in a day. It looks at that person, at what is theirs, and at what the manager does with them or
// before their eyes, and at nothing else.
type chair struct {
	sc       *scenario.Scenario
	who      term.PersonID
	day      quantity.Day
	notes    []note
	begun    bool
	moved    float64 // by how much trust in the manager moved that day
	output   float64 // work done that day [focus-h]
	standing bool
	seen     bool // the manager at a terminal has been noted
	waits    bool
	asks     []term.Act // of the manager's, whose answer is told when it is given
	now      person
}

// person is what the last look at the day's own person gave.
type person struct {
	org.Person
	matters []own
	given   []org.PromiseState
}

// own is a matter of theirs.
type own struct {
	id term.MatterID
	org.Matter
}

func newChair(sc *scenario.Scenario, who term.PersonID, day quantity.Day) *chair {
	return &chair{sc: sc, who: who, day: day}
}

// look takes what the person knows of a state.
func (c *chair) look(s *session.State) person {
	p := person{Person: s.Org.People[c.who]}
	for m := range s.Org.Desk {
		if s.Org.Desk[m].Person == c.who && s.Org.Desk[m].Ever {
			p.matters = append(p.matters, own{term.MatterID(m), s.Org.Desk[m]})
		}
	}
	for i := range s.Org.Given {
		if s.Org.Given[i].Person == c.who {
			p.given = append(p.given, s.Org.Given[i].State)
		}
	}
	return p
}

// unsaid is what is not said yet behind a matter of theirs, NoMatter where nothing weighs.
func (p *person) unsaid(about term.MatterID) term.MatterID {
	best, weight := term.NoMatter, smallestConcern
	for _, m := range p.matters {
		if !m.Opened && m.Concern >= weight {
			best, weight = m.id, m.Concern
			if m.id == about {
				break
			}
		}
	}
	return best
}

// smallestConcern is what has to stand behind a matter for there to be anything to say (params.Openness.Smallest).
const smallestConcern = .15

func (c *chair) add(n note) { c.notes = append(c.notes, n) }

func (c *chair) watch(h *fates.Happening) {
	before := c.now
	day := h.State.Org.Day
	if day == c.day {
		c.now = c.look(h.State)
	}
	if !c.begun {
		c.begun = true
		c.morning()
		before = c.now
	}
	if day == c.day && h.Decided() {
		c.meets(h, &before)
	}
	c.recorded(h)
	c.replies(h)
	if day == c.day {
		c.stands(h)
	}
	if day > c.day || h.State.Stop == term.Friday || h.State.Stop == term.End {
		c.output = h.State.Org.People[c.who].Output // of the day that is over
	}
}

// morning is how the day begins.
func (c *chair) morning() {
	p := &c.now
	beat := voice.ComesInPlain
	switch {
	case p.Remote:
		beat = voice.ComesOn
	case p.Strain > .6:
		beat = voice.ComesInWorn
	case p.Affect < -.25:
		beat = voice.ComesInLow
	case p.Affect > .25:
		beat = voice.ComesInWell
	}
	c.add(note{beat: beat, matter: term.NoMatter})
	told := 0
	for _, m := range p.matters {
		if m.Open && !m.Answered && m.Since < c.day && told < 2 {
			told++
			c.add(note{beat: voice.QuestionLies, matter: m.id})
		}
	}
	if m := p.unsaid(term.NoMatter); m != term.NoMatter {
		c.add(note{beat: voice.HoldsBack, matter: m})
	}
	for _, g := range p.given {
		if g == org.PromiseGiven {
			c.add(note{beat: voice.HasYourWord, matter: term.NoMatter})
			break
		}
	}
}

var approaches = map[term.Channel]voice.Beat{
	term.Walk: voice.YouComeOver, term.Aside: voice.YouTakeAside, term.Call: voice.YouRing, term.Video: voice.YouRing,
	term.Chat: voice.YouChat, term.Mail: voice.YouMail,
}

// meets is a decision of the manager's as far as it reaches the person.
func (c *chair) meets(h *fates.Happening, before *person) {
	a, came := h.Act, h.Result.Outcome
	here := c.now.Present && !c.now.Remote
	switch {
	case a.Channel == term.Gathering && (here || a.Person == c.who), a.Verb == term.Meet && here:
		c.add(note{beat: voice.YouGather, matter: term.NoMatter, clock: h.State.Org.Minute.String()})
	case a.Person == c.who && came != term.NotThere:
		beat, ok := approaches[a.Channel]
		if !ok {
			return
		}
		if h.Result.Later && c.now.Remote {
			c.asks = append(c.asks, a) // found when the answer is written
			return
		}
		c.add(note{beat: beat, matter: a.Matter, clock: c.clock(h), said: c.words(a)})
		if !h.Result.Later {
			c.turned(a, came, before)
			return
		}
		c.asks = append(c.asks, a)
	case (a.Verb == term.OwnWork || a.Verb == term.Tickets || a.Verb == term.Research) && here && !c.seen && c.now.Strides > 0:
		c.seen = true
		c.add(note{beat: voice.SeesTerminal, matter: term.NoMatter, clock: c.clock(h)})
	}
}

// clock is when a decision was taken.
func (c *chair) clock(h *fates.Happening) string {
	return (h.State.Org.Minute - h.Result.Minutes).String()
}

// turned is how something turned out, as the person has it.
func (c *chair) turned(a term.Act, came term.Outcome, before *person) {
	behind := before.unsaid(a.Matter)
	n := note{matter: a.Matter}
	switch came {
	case term.Opened:
		n.beat, n.matter = voice.SaysIt, behind
	case term.Deflected:
		if n.beat, n.matter = voice.KeepsIt, behind; behind == term.NoMatter {
			n.beat = voice.HasNothing
		}
	case term.Agreed, term.Committed, term.Complied, term.Accepted:
		n.beat = voice.SaysYes
	case term.Resisted, term.Refused, term.TurnedDown:
		n.beat = voice.SaysNo
	case term.Understood:
		n.beat = voice.IsAnswered
	case term.Misread:
		n.beat = voice.TakesItSo
	case term.Quiet:
		n.beat = voice.IsNoWiser
	default:
		return
	}
	c.add(n)
}

// replies are answers of the person's own to what the manager wrote.
func (c *chair) replies(h *fates.Happening) {
	for i := range h.State.Org.News {
		n := &h.State.Org.News[i]
		if n.Kind != org.NewsReply || n.Person != c.who || n.Day != c.day {
			continue
		}
		c.settled(n.Act.Matter, &h.State.Org)
		for k, a := range c.asks {
			if a != n.Act {
				continue
			}
			c.asks = append(c.asks[:k], c.asks[k+1:]...)
			if c.now.Remote {
				c.add(note{beat: approaches[a.Channel], matter: a.Matter, clock: n.Minute.String(), said: c.words(a)})
			}
			last := c.now
			for m := range last.matters { // what is said now was not said before
				if last.matters[m].id == n.Matter && n.Outcome == term.Opened {
					last.matters[m].Opened = false
				}
			}
			c.turned(a, n.Outcome, &last)
			break
		}
	}
}

// settled takes from a state whether a question of theirs still lies: a reply that is written after the last stop of the day shows in a state of the
// next one only.
func (c *chair) settled(m term.MatterID, s *org.State) {
	for k := range c.now.matters {
		if x := &c.now.matters[k]; x.id == m {
			x.Open, x.Answered = s.Desk[m].Open, s.Desk[m].Answered
		}
	}
}

// recorded are things of the day that the model recorded about the person.
func (c *chair) recorded(h *fates.Happening) {
	for _, x := range h.Causes {
		if x.Person != c.who || x.Day != c.day {
			continue
		}
		switch {
		case x.What == "overheard":
			c.add(note{beat: voice.HearsIt, matter: x.Matter})
		case x.What == "waits":
			c.waits = true
		case x.What == "trust" && x.Because == "a kept promise":
			c.add(note{beat: voice.WordKept, matter: term.NoMatter})
		case x.What == "trust" && x.Because == "a broken promise":
			c.add(note{beat: voice.WordBroken, matter: term.NoMatter})
		}
		if x.What == "trust" {
			c.moved += x.Change
		}
	}
}

// stands is the person at the manager's desk.
func (c *chair) stands(h *fates.Happening) {
	if c.now.Waiting && !c.standing && c.now.Matter != term.NoMatter {
		c.add(note{beat: voice.StandsThere, matter: c.now.Matter, clock: h.State.Org.Minute.String()})
	}
	c.standing = c.now.Waiting
}
