package room

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"headcount/engine/workshop/eventlog"
)

// Reply is the answer to an attempt.
type Reply struct {
	Seq     uint64 `json:"seq,omitempty"`     // where it is recorded; 0: nowhere
	Problem string `json:"problem,omitempty"` // why nothing followed from it; empty when it was carried out
	Seat    string `json:"seat,omitempty"`    // the seat that was given, to whoever joined
}

// Output is something to be told.
type Output struct {
	Reply   *Reply // to Actor, for Idem
	Actor   string
	Idem    string
	Unit    string // this unit's page has changed
	All     bool   // everybody's page has changed
	Clock   bool   // Timer says which clock runs from now on, in place of any before
	Timer   *Timer // nil: none
	Deposed string // this seat's tokens of before are worth nothing any more
}

// Step takes the next record of the session in and says what is to be told. A record that does not follow the last one is refused with an
// error, and nothing changes. A record that may not have any effect is taken in without one.
func (r *Room) Step(rec eventlog.Record) ([]Output, error) {
	head, err := r.head.Follows(r.session, []eventlog.Record{rec})
	if err != nil {
		return nil, err
	}
	r.head, r.last = head, rec.At
	var b Body
	var outputs []Output
	problem := "That could not be understood."
	if json.Unmarshal(rec.Body, &b) == nil {
		outputs, problem = r.apply(&rec, &b)
	}
	reply := Reply{Seq: rec.Seq}
	if reply.Problem = problem; rec.Kind == KindJoined && problem == "" {
		reply.Seat = r.seats[len(r.seats)-1].ID
	}
	if rec.Idem != "" {
		r.answers[attempt{rec.Actor, rec.Idem}] = given{rec.Seq, content(rec.Kind, rec.Body), problem, reply.Seat}
	}
	return append(outputs, Output{Reply: &reply, Actor: rec.Actor, Idem: rec.Idem}), nil
}

// wrong is said where a mistake of ours inside a play keeps something from being done.
const wrong = "Something inside went wrong. Everything before it is kept; please tell whoever leads the session."

// apply carries out a record, unless something stands in its way: that is the problem it returns, or else what the play itself says. A mistake of
// ours inside a play takes nobody else's with it, and no later start: it is told, and the same each time the log is read.
func (r *Room) apply(rec *eventlog.Record, b *Body) (outputs []Output, problem string) {
	defer func() {
		if p := recover(); p != nil {
			r.trouble = fmt.Sprintf("%v (event %d)", p, rec.Seq)
			outputs, problem = []Output{{All: true}}, wrong
		}
	}()
	if problem := r.refuse(rec.Kind, rec.Actor, rec.Play, b); problem != "" {
		return nil, problem
	}
	return r.carryOut(rec, b)
}

func (r *Room) carryOut(rec *eventlog.Record, b *Body) ([]Output, string) {
	switch rec.Kind {
	case KindOpened:
		r.opening = b.Opening
	case KindJoined:
		return r.join(b), ""
	case KindReset:
		s := r.Seat(b.Seat)
		s.Generation++
		if s.Away {
			r.comeBack(s)
			return []Output{{All: true}}, ""
		}
		return []Output{{Deposed: s.ID}, {Unit: s.unit.ID}}, ""
	case KindLeft:
		return r.leave(r.Seat(b.Seat)), ""
	case KindPen:
		r.handPen(r.Seat(b.Seat))
	case KindBegun:
		return r.begin(rec, b), ""
	case KindClosed:
		r.close(rec.At)
		return []Output{{All: true}, {Clock: true}}, ""
	case KindExtended, KindResumed:
		r.phase, r.left = Playing, 0
		return r.clock(rec, b), ""
	case KindPaused:
		r.phase, r.timer, r.left = Paused, nil, b.Left
		return []Output{{All: true}, {Clock: true}}, ""
	case KindUndone:
		r.undo()
		return []Output{{All: true}, {Clock: true}}, ""
	case KindRevealed:
		r.phase = Shown
		r.tally()
	case KindEnded:
		r.phase, r.master = Ended, b.Master
		r.tally()
	case KindTokens:
		return r.lay(r.Seat(rec.Actor), b), ""
	default:
		return r.play(rec, b)
	}
	return []Output{{All: true}}, ""
}

func (r *Room) join(b *Body) []Output {
	s := &Seat{ID: "s" + itoa(len(r.seats)+1), Table: b.Table, Role: Proposer, Tokens: map[int][3]int{}}
	r.seats = append(r.seats, s)
	id := s.ID
	if b.Table > 0 {
		id = table(b.Table)
	}
	at := slices.IndexFunc(r.units, func(u *Unit) bool { return u.ID == id })
	if at < 0 {
		at = len(r.units)
		r.units = append(r.units, &Unit{ID: id})
		if r.phase == Playing || r.phase == Paused {
			r.open(r.units[at])
		}
	} else if r.units[at].Here() {
		s.Role = Observer // until the next round; who comes first proposes
	}
	u := r.units[at]
	s.unit = u
	u.Seats = append(u.Seats, s)
	if r.phase == Lobby {
		u.assign(r.round + 1)
	}
	return []Output{{All: true}}
}

// leave lets the room go on without somebody: their part at a table goes to whoever is there, and nobody waits for a vote of theirs. What was decided
// stays decided.
func (r *Room) leave(s *Seat) []Output {
	u, proposed := s.unit, s.Role == Proposer
	s.Away, s.Role = true, Observer
	s.Generation++
	u.Proposal = nil // it was put to others than those who are left
	u.Version++
	if next := u.next(s); proposed && next != nil {
		r.handPen(next)
	}
	return []Output{{All: true}, {Deposed: s.ID}}
}

// next is who proposes after a seat: a voter before the others, in the order of the table; nil where nobody is there.
func (u *Unit) next(after *Seat) *Seat {
	var found *Seat
	at := slices.Index(u.Seats, after)
	for k := 1; k < len(u.Seats); k++ {
		s := u.Seats[(at+k)%len(u.Seats)]
		if !s.Away && (found == nil || found.Role != Voter && s.Role == Voter) {
			found = s
		}
	}
	return found
}

// comeBack gives a seat that was left to somebody again. Where others are at its table, it has its part from the next round on.
func (r *Room) comeBack(s *Seat) {
	if !s.unit.Here() {
		s.Role = Proposer
	}
	s.Away = false
}

// assign gives the parts at a table to those who are there, one further each round.
func (u *Unit) assign(round int) {
	var here []*Seat
	for _, s := range u.Seats {
		if !s.Away {
			here = append(here, s)
		}
	}
	n := len(here)
	for i, s := range here {
		switch (i + max(round, 0)) % n {
		case 0:
			s.Role = Proposer
		case 3:
			s.Role = Observer
		case 4:
			s.Role = Mirror
		default:
			s.Role = Voter
		}
	}
}

// handPen lets another seat propose.
func (r *Room) handPen(to *Seat) {
	for _, s := range to.unit.Seats {
		if s.Role == Proposer {
			s.Role = Voter
		}
	}
	to.Role = Proposer
	to.unit.Proposal = nil
	to.unit.Version++
}

func (r *Room) begin(rec *eventlog.Record, b *Body) []Output {
	r.tally()
	r.before = append(r.before, standing{r.round, r.phase})
	r.phase = Playing
	if r.playing() != Whole {
		r.round = b.Round - 1
	}
	for _, u := range r.units {
		if r.tables() {
			u.assign(r.round)
		}
		r.open(u)
	}
	return r.clock(rec, b)
}

func (r *Room) clock(rec *eventlog.Record, b *Body) []Output {
	r.timer = &Timer{ID: rec.Seq, Left: b.Left, At: rec.At}
	return []Output{{All: true}, {Clock: true, Timer: r.Timer()}}
}

// close ends a round and keeps what came of it.
func (r *Room) close(at int64) {
	r.phase, r.timer, r.left = Closed, nil, 0
	for i := range r.rounds {
		if i == r.round || r.playing() == Whole {
			r.results[i] = r.collect(i, at)
		}
	}
	for _, u := range r.units {
		u.Proposal = nil
	}
}

// lay keeps the tokens of a seat. What is shown already takes late ones in.
func (r *Room) lay(s *Seat, b *Body) []Output {
	s.Tokens[r.round] = *b.Tokens
	if r.phase == Shown {
		r.tally()
	}
	return []Output{{Unit: s.unit.ID}}
}

// undo takes a round back as if it had never been opened: the room stands where it stood, before a round that was left out, or after one whose outcomes have
// still to be shown. The next attempt has other luck: what came of this one is known.
func (r *Room) undo() {
	delete(r.results, r.round)
	delete(r.tallies, r.round)
	*r.attemptsOf(r.round)++
	for _, s := range r.seats {
		delete(s.Tokens, r.round)
	}
	last := len(r.before) - 1
	r.round, r.phase = r.before[last].round, r.before[last].phase
	r.before, r.timer, r.left = r.before[:last], nil, 0
	for _, u := range r.units {
		u.play, u.Proposal, u.Moves = nil, nil, 0
		u.Version++
		if r.tables() {
			u.assign(r.round)
		}
	}
}

// play carries out what a seat does in its play.
func (r *Room) play(rec *eventlog.Record, b *Body) ([]Output, string) {
	u := r.UnitOf(rec.Actor)
	u.Quiet = rec.At
	outputs := []Output{{Unit: u.ID}}
	switch rec.Kind {
	case KindBack:
		u.Version++
		return outputs, u.play.TakeBack().Problem
	case KindProposed:
		o, _ := offered(u.play, b)
		u.Version++
		in := b.intent()
		if o.Forecast == "" { // nobody was asked for one, whatever was sent
			in.Forecast = -1
		}
		u.Proposal, u.Fallen = &Proposal{Seq: rec.Seq, Intent: in, Text: o.Text, Votes: map[string]bool{}}, ""
		return outputs, ""
	case KindVoted:
		return outputs, u.vote(rec.Actor, b.Yes)
	}
	if r.tables() && !u.Alone {
		o, _ := offered(u.play, b)
		u.Alone = o.Group != "page"
	}
	return outputs, u.do(b)
}

func (u *Unit) do(b *Body) string {
	u.Version++
	u.Proposal, u.Fallen = nil, ""
	reply := u.play.Do(b.intent())
	if reply.Problem == "" {
		u.Moves++
	}
	return reply.Problem
}

// vote counts a vote; more than half of the voters carry a proposal, and it falls once they no longer can.
func (u *Unit) vote(seat string, yes bool) string {
	p := u.Proposal
	p.Votes[seat] = yes
	agree, against := 0, 0
	for _, s := range u.Seats {
		if v, voted := p.Votes[s.ID]; voted && v {
			agree++
		} else if voted {
			against++
		}
	}
	need := u.voters()/2 + 1
	switch {
	case agree >= need:
		u.Version++
		u.Put++
		u.Proposal = nil
		reply := u.play.Do(p.Intent)
		if reply.Problem == "" {
			u.Moves++
		}
		return reply.Problem
	case against > u.voters()-need:
		u.Version++
		u.Put, u.Fell = u.Put+1, u.Fell+1
		u.Proposal, u.Fallen = nil, p.Text
	}
	return ""
}

func itoa(n int) string { return strconv.Itoa(n) }
