package room

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"headcount/engine/view"
	"headcount/engine/workshop/eventlog"
)

// Bounds of a round [s].
const (
	ShortestRound = 5
	LongestRound  = 8 * 60 * 60
)

// Before returns the first answer to an attempt that has been made before. Reused says that its name was used for something else.
func (r *Room) Before(in *Input) (reply Reply, known, reused bool) {
	g, ok := r.answers[attempt{in.Actor, in.Idem}]
	if !ok || in.Idem == "" {
		return Reply{}, false, false
	}
	raw, err := json.Marshal(in.Body)
	if err != nil || content(in.Kind, raw) != g.what {
		return Reply{}, true, true
	}
	return Reply{Seq: g.seq, Problem: g.problem, Seat: g.seat}, true, false
}

// Deposed is said to whoever comes with the token of a seat that was given to another device.
const Deposed = "You have no seat here, or it was given to another device. Open the first page again."

// Check returns what stands in the way of an input now, in one sentence, or nothing. What it lets through may still be refused by Step when
// something else is recorded first: the order of the log decides. A mistake of ours inside a play that is asked stands in the way as well.
func (r *Room) Check(in *Input) (e eventlog.Event, problem string) {
	defer func() {
		if recover() != nil {
			problem = wrong
		}
	}()
	e, err := r.event(in)
	if err != nil {
		return e, "That could not be understood."
	}
	if s := r.Seat(in.Actor); in.Pass > 0 && (s == nil || s.Generation != in.Pass-1) {
		return e, Deposed
	}
	return e, r.refuse(in.Kind, in.Actor, e.Play, &in.Body)
}

// refuse is the one place that says what may happen when.
func (r *Room) refuse(kind, actor, play string, b *Body) string {
	switch {
	case kind == KindOpened:
		return r.refuseOpening(actor, b)
	case r.opening == nil:
		return "The session has not been opened."
	case r.phase == Ended:
		return "The session is over."
	case kind == KindJoined:
		return r.refuseJoining(actor, b)
	case slices.Contains(boardKinds, kind):
		if actor != Board && (actor != Clock || kind != KindClosed && kind != KindPaused) {
			return "That is for whoever leads the session."
		}
		return r.refuseBoard(kind, actor, b)
	}
	u := r.UnitOf(actor)
	if u == nil {
		return "You have no seat in this session; join it first."
	}
	switch kind {
	case KindTokens:
		return r.refuseTokens(b)
	case KindIntent, KindProposed, KindBack, KindVoted:
		return r.refusePlay(kind, r.Seat(actor), play, b)
	}
	return "Nothing of that name can be done here."
}

var boardKinds = []string{KindReset, KindLeft, KindPen, KindBegun, KindClosed, KindExtended, KindUndone, KindPaused, KindResumed, KindRevealed, KindEnded}

func (r *Room) refuseOpening(actor string, b *Body) string {
	o := b.Opening
	switch {
	case actor != Board:
		return "That is for whoever leads the session."
	case r.opening != nil:
		return "The session is open already."
	case o == nil || o.Format < 1 || o.Format > FormatVersion:
		return "The session was opened by another version of this program."
	case o.Mode != InStep && o.Mode != Tables && o.Mode != Free:
		return "A room plays in step, at tables, or freely."
	case o.Mode == Tables && (o.Tables < 1 || o.Tables > 40):
		return "A room has 1 to 40 tables."
	case !roundLength(o.Seconds):
		return "A round lasts between five seconds and eight hours."
	case o.Mode != Free && len(r.rounds) == 0:
		return "No scene comes up that the whole room could share, so it cannot be led in step; --mode free plays it whole."
	}
	return ""
}

func roundLength(seconds int) bool { return seconds >= ShortestRound && seconds <= LongestRound }

func (r *Room) refuseJoining(actor string, b *Body) string {
	switch {
	case actor != Entry:
		return "You have a seat already."
	case r.Here() >= MaxSeats:
		return "The session is full."
	case r.tables() && (b.Table < 1 || b.Table > r.opening.Tables):
		return "Say at which table you sit."
	case !r.tables() && b.Table != 0:
		return "There are no tables in this session."
	}
	return ""
}

func (r *Room) refuseBoard(kind, actor string, b *Body) string {
	open := r.phase == Playing || r.phase == Paused
	here := b.Round == r.round+1 || r.playing() == Whole && b.Round == 0
	switch kind {
	case KindReset, KindLeft, KindPen:
		return refuseSeat(kind, r.Seat(b.Seat))
	case KindBegun:
		return r.refuseRound(open, b)
	case KindClosed:
		if !open || !here {
			return "That round is not open."
		}
		if actor == Clock && (r.phase != Playing || r.timer == nil || r.timer.ID != b.Timer) {
			return "That clock does not run any more."
		}
	case KindExtended:
		switch {
		case r.phase != Playing:
			return "Only a round that runs can be made longer."
		case !roundLength(b.Left):
			return "A round lasts between five seconds and eight hours."
		}
	case KindPaused:
		if r.phase != Playing || b.Left < 0 || b.Left > LongestRound {
			return "Nothing runs that could be paused."
		}
	case KindResumed:
		if r.phase != Paused || !roundLength(b.Left) {
			return "Nothing is paused."
		}
	case KindUndone:
		if r.phase == Lobby || !here || r.playing() == Whole {
			return "There is no round to be undone."
		}
	case KindRevealed:
		if r.phase != Closed || !here {
			return "A round is shown once it is closed."
		}
	case KindEnded:
		return r.refuseEnd(open, b)
	}
	return ""
}

func refuseSeat(kind string, s *Seat) string {
	switch {
	case s == nil:
		return "There is no such seat."
	case s.Away && kind != KindReset:
		return "Whoever had that seat has left."
	case kind == KindPen && s.Table == 0:
		return "That seat is at no table."
	}
	return ""
}

func (r *Room) refuseRound(open bool, b *Body) string {
	switch {
	case open:
		return "A round is open; close it first."
	case !roundLength(b.Left):
		return "A round lasts between five seconds and eight hours."
	case r.playing() == Whole && (b.Round != 0 || r.phase != Lobby):
		return "The play has begun already; it is one round."
	case r.playing() != Whole && (b.Round <= r.round+1 || b.Round > len(r.rounds)):
		return "There is no such round left to open."
	}
	return ""
}

func (r *Room) refuseEnd(open bool, b *Body) string {
	if open {
		return "A round is open; close it first."
	}
	master, err := hex.DecodeString(b.Master)
	sum := sha256.Sum256(master)
	if err != nil || hex.EncodeToString(sum[:]) != r.opening.Commitment {
		return "That is not the seed this session was opened with."
	}
	return ""
}

func (r *Room) refuseTokens(b *Body) string {
	if r.phase != Closed && r.phase != Shown || b.Round != r.round+1 {
		return "Tokens are laid once a round is over."
	}
	if b.Tokens == nil {
		return "Ten tokens are to be laid on choice, people and luck."
	}
	sum := 0
	for _, n := range b.Tokens {
		if n < 0 || n > 10 {
			return "Lay ten tokens, each on choice, people or luck."
		}
		sum += n
	}
	if sum != 10 {
		return fmt.Sprintf("Ten tokens are to be laid; these are %d.", sum)
	}
	return ""
}

// moved is said to whoever acted on a page that has changed since.
const moved = "The page has moved on since you looked; this is how it stands now."

func (r *Room) refusePlay(kind string, s *Seat, play string, b *Body) string {
	u := s.unit
	switch {
	case r.phase == Paused:
		return "The session is paused. Nothing is lost; go on when it does."
	case r.phase != Playing || u.play == nil:
		return "No round is open just now."
	case play != r.playID(u.ID):
		return moved
	case kind == KindVoted:
		return refuseVote(s, b)
	case s.Role != Proposer:
		return "Your table’s proposer does that; you have another part in this round."
	case b.Version != u.Version:
		return moved
	case kind == KindBack:
		if !u.play.View().CanUndo {
			return "What came of it has been seen; it cannot be taken back."
		}
		return ""
	}
	o, problem := offered(u.play, b)
	if problem != "" {
		return problem
	}
	if put := u.voters() > 0 && o.Group != "page"; put != (kind == KindProposed) {
		if put {
			return "Put it to your table: " + o.Text + "."
		}
		return "That needs no vote."
	}
	return ""
}

// offered finds what a body asks for among what can be done now.
func offered(p Play, b *Body) (view.Offer, string) {
	for _, o := range p.Offers() {
		switch {
		case o.ID != b.Offer:
		case o.Refused != "":
			return o, o.Refused
		case o.Forecast != "" && (b.Forecast == nil || *b.Forecast < 0 || *b.Forecast > 100):
			return o, "Say first how likely you think it is, from 0 to 100."
		case o.ID == "tokens" && b.Tokens == nil:
			return o, "Ten tokens are to be laid on choice, people and luck."
		default:
			return o, ""
		}
	}
	return view.Offer{}, "That cannot be done now; the list has changed."
}

func refuseVote(s *Seat, b *Body) string {
	p := s.unit.Proposal
	switch {
	case s.Role != Voter:
		return "You have no vote in this round."
	case p == nil || p.Seq != b.Proposal:
		return "That proposal is not on the table any more."
	}
	if _, voted := p.Votes[s.ID]; voted {
		return "You have voted on this."
	}
	return ""
}

// voters counts who votes in this round.
func (u *Unit) voters() int {
	n := 0
	for _, s := range u.Seats {
		if s.Role == Voter {
			n++
		}
	}
	return n
}

// table names the unit of a table.
func table(n int) string { return "t" + itoa(n) }
