// Package plays opens the plays of a workshop session from its master seed: a play of their own for everybody, or a shared moment for the
// whole room, from which everybody goes on with their own luck or with the same.
//
// Every play is an ordinary one: its log replays with `headcount replay`. Who may play when belongs in engine/workshop/room.
package plays

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/workshop/room"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Colleague is the policy that lives the days before a shared moment.
const Colleague = "attentive"

// Moves is how many gaps a round leaves after its scene: half a day.
const Moves = 2

// Plays opens plays. It is not safe for concurrent use.
type Plays struct {
	sc     *scenario.Scenario
	master [32]byte
	own    bool
	only   []string
	days   declog.Log // the colleague's, up to the last moment
	cut    []moment
	rounds []room.Round
	stand  *session.Session // before the scene of round at, for everybody to go on from; nil before the first
	at     int
}

var _ room.Plays = (*Plays)(nil)

// moment is a scene that everybody meets.
type moment struct {
	entries int // of the colleague's that lead up to it
	day     int
	event   term.EventID
	chairs  int // choices that lead everybody to an empty chair
}

// Commitment is what is published of a master seed before it is revealed: its SHA-256.
func Commitment(master [32]byte) [32]byte { return sha256.Sum256(master[:]) }

// New prepares the plays of a session. own gives everybody their own luck, else all share one. only names the scenes that are rounds; without
// any, every anchor that comes up is one.
func New(sc *scenario.Scenario, master [32]byte, own bool, only []string) (*Plays, error) {
	p := &Plays{sc: sc, master: master, own: own, only: only}
	if err := p.live(); err != nil {
		return nil, err
	}
	for i := range p.cut {
		m := &p.cut[i]
		e := &sc.Source.Events[m.event]
		p.rounds = append(p.rounds, room.Round{ID: e.ID, Title: e.Title, When: view.Date(quantity.Day(m.day))})
	}
	return p, nil
}

// seed derives a seed for a purpose. Seeds stay below 2^53, as those of every log do.
func (p *Plays) seed(purpose string) uint64 {
	mac := hmac.New(sha256.New, p.master[:])
	mac.Write([]byte(purpose))
	return binary.BigEndian.Uint64(mac.Sum(nil)) >> 11
}

// Cast is the root seed of who the people are; the whole room has the same people.
func (p *Plays) Cast() uint64 { return p.seed("cast") }

// Luck is the root seed of chance of one play.
func (p *Plays) Luck(round, attempt int, unit string) uint64 {
	if !p.own {
		unit = ""
	}
	return p.seed(fmt.Sprintf("luck|%d|%d|%s", round, attempt, unit))
}

// again gives luck for second lives, which a room does not have.
func (p *Plays) again(unit string) func() uint64 {
	return func() uint64 { return p.seed("again|" + unit) }
}

// live lets the colleague play the scenario and keeps the way to each anchor.
func (p *Plays) live() error {
	s := session.Start(p.sc, p.Cast(), p.seed("history"), nil)
	s.Log.Header.Policy = Colleague
	bot := policy.Named(Colleague)
	for {
		s.Finish()
		if s.Stop() == term.End {
			break
		}
		d := s.See()
		if id := d.Scene.Event; s.Stop() == term.Scene && p.shared(id) {
			p.cut = append(p.cut, moment{entries: len(s.Log.Entries), day: int(d.Day), event: id, chairs: chairs(d)})
			p.days = s.Log
		}
		a := bot.Decide(d)
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			return fmt.Errorf("the days before the shared moments cannot be lived: %w", refused)
		}
	}
	return nil
}

// chairs counts the choices of a scene that go to somebody who is not there, or ring up somebody who has the day off.
func chairs(d *observe.Desk) int {
	n := 0
	for i := range d.Scene.Choices {
		a := &d.Scene.Choices[i].Act
		if a.Person == term.NoPerson {
			continue
		}
		q := &d.People[a.Person]
		if a.Channel.FaceToFace() && !q.Present || a.Channel.Spoken() && q.AwayTo >= 0 {
			n++
		}
	}
	return n
}

// EmptyChairs counts, over all rounds, the choices that come to nothing for the whole room, as whoever they go to happens to be away. A room
// that has made up its mind wants to hear how it came out.
func (p *Plays) EmptyChairs() int {
	n := 0
	for i := range p.cut {
		n += p.cut[i].chairs
	}
	return n
}

// shared reports whether a scene is a round.
func (p *Plays) shared(id term.EventID) bool {
	e := &p.sc.Source.Events[id]
	return e.Anchor && (len(p.only) == 0 || slices.Contains(p.only, e.ID))
}

// Rounds implements room.Plays.
func (p *Plays) Rounds() []room.Round { return slices.Clone(p.rounds) }

// Open implements room.Plays.
func (p *Plays) Open(round, attempt int, unit string) (room.Play, error) {
	luck := p.Luck(round, attempt, unit)
	if round == room.Whole {
		l, err := play.New(p.sc, unkept{}, p.Cast(), luck, p.again(unit))
		if err != nil {
			return nil, err
		}
		return &one{Local: l, round: round}, nil
	}
	if err := p.lead(round); err != nil {
		return nil, err
	}
	return &half{plays: p, round: round, luck: luck, unit: unit}, nil
}

// lead brings everybody before the scene of a round. What they stand in is the same for all, so it is lived once.
func (p *Plays) lead(round int) error {
	if round < 0 || round >= len(p.cut) {
		return fmt.Errorf("there is no round %d", round+1)
	}
	if p.stand != nil && p.at == round {
		return nil
	}
	m := &p.cut[round]
	s, err := session.Replay(p.sc, p.upTo(round).ForkAtScene(m.day, 0)) // the luck from here on is put in by begin
	if err != nil {
		return fmt.Errorf("the play cannot be gone on with: %w", err)
	}
	s.Finish()
	p.stand, p.at = s, round
	return nil
}

// upTo is the colleague's play up to the moment of a round.
func (p *Plays) upTo(round int) declog.Log { return p.days.Cut(p.cut[round].entries) }

// begin begins a play of a round that Open has opened.
func (p *Plays) begin(round int, luck uint64, unit string) *one {
	err := p.lead(round)
	if err != nil {
		panic(err) // it has gone well before
	}
	l, err := play.From(p.stand.Branch(luck), unkept{}, p.again(unit))
	if err != nil {
		panic(err) // unkept refuses nothing
	}
	m := &p.cut[round]
	one := &one{Local: l, round: round, from: m.entries, event: p.sc.Source.Events[m.event].ID}
	one.read()
	return one
}
