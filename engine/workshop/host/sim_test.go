package host_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"headcount/engine/view"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/host"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/room"
)

// This is a simulation of a facilitator and forty flaky phones around one session. Everything in it follows from its seed: what is lost,
// doubled, delayed and overtaken between phones and host, where the host crashes, where the disk fails before or after it has written, and
// what everybody does. What was acknowledged is kept in a book of its own and compared with the log.

// sums are plays without a model: what is on the page follows from everything done so far, so that nothing lost or doubled goes unseen.
type sums struct{ rounds int }

func (s sums) Rounds() []room.Round {
	var list []room.Round
	for i := range s.rounds {
		list = append(list, room.Round{ID: fmt.Sprint("e", i)})
	}
	return list
}

func (s sums) Open(round, attempt int, unit string) (room.Play, error) {
	return &sum{event: fmt.Sprint("e", max(round, 0)), state: sha256.Sum256(fmt.Appendf(nil, "%d|%d|%s", round, attempt, unit))}, nil
}

type sum struct {
	event  string
	state  [32]byte
	before [32]byte
	back   bool
	done   []string
}

func (s *sum) View() view.Page {
	return view.Page{Title: hex.EncodeToString(s.state[:8]), Gap: len(s.done), CanUndo: s.back}
}

func (s *sum) Offers() []view.Offer {
	if s.Over() {
		return nil
	}
	var list []view.Offer
	for k := range 3 {
		list = append(list, view.Offer{ID: fmt.Sprintf("o%d.%d.%x", len(s.done), k, s.state[:2]), Group: "scene", Text: "x"})
	}
	list[2].Forecast = "How likely?"
	return append(list, view.Offer{ID: "refused", Refused: "Not now."})
}

func (s *sum) Do(in view.Intent) view.Reply {
	s.before, s.back = s.state, true
	s.state = sha256.Sum256(fmt.Appendf(s.state[:], "%s|%d", in.Offer, in.Forecast))
	s.done = append(s.done, in.Offer)
	return view.Reply{}
}

func (s *sum) TakeBack() view.Reply {
	if !s.back {
		return view.Reply{Problem: "no"}
	}
	s.state, s.back, s.done = s.before, false, s.done[:len(s.done)-1]
	return view.Reply{}
}

func (s *sum) Over() bool { return len(s.done) >= 6 }

func (s *sum) Answers() []room.Answer {
	if len(s.done) == 0 {
		return nil
	}
	return []room.Answer{{Event: s.event, Choice: s.done[0][3:4], Forecast: -1, Came: fmt.Sprint(s.state[0] % 3), Told: "it came"}}
}

// flaky is a log whose disk fails now and then: before anything is written, or after, so that nobody knows.
type flaky struct {
	eventlog.Memory
	chance   *rand.Rand
	often    float64
	failures int
}

var errDisk = errors.New("the disk failed")

func (f *flaky) Append(ctx context.Context, session string, after eventlog.Head, events []eventlog.Event) (eventlog.Head, error) {
	x := f.chance.Float64()
	if x < f.often {
		f.failures++
		return eventlog.Head{}, errDisk
	}
	head, err := f.Memory.Append(ctx, session, after, events)
	if err == nil && x < 2*f.often {
		f.failures++
		return eventlog.Head{}, errDisk
	}
	return head, err
}

func (f *flaky) Read(ctx context.Context, session string, after uint64, limit int) ([]eventlog.Record, error) {
	if f.chance.Float64() < f.often {
		f.failures++
		return nil, errDisk
	}
	return f.Memory.Read(ctx, session, after, 1+f.chance.IntN(40))
}

// message is on its way to the host, or back.
type message struct {
	at      int64
	order   int
	token   string // of a phone; "" from the board or whoever joins
	actor   string // board, clock or door, where there is no token
	in      room.Input
	phone   int
	back    bool
	result  host.Result
	crashed int // how often the host had crashed when it was sent
}

// phone is one participant's device, with one page or two.
type phone struct {
	token  string
	seat   string
	asking *room.Input // sent, and not answered yet
	asked  int64
	sent   int // how many attempts so far
	table  int
	stale  *room.Input // seen in another tab: sent later
}

type world struct {
	t        *testing.T
	seed     uint64
	chance   *rand.Rand
	log      *flaky
	host     *host.Host
	key      pass.Key
	mode     room.Mode
	phones   []*phone
	board    phone
	now      int64
	queue    []message
	order    int
	crashes  int
	timer    *room.Timer
	ends     int64
	book     map[uint64]string // what was acknowledged, by seq
	first    map[string]uint64 // by actor and attempt: where it was acknowledged
	honest   map[string]bool   // every input that whoever holds the seat has sent
	said     map[string]string // by actor and attempt: the problem told
	replies  int
	refusals int
	forged   int
	moves    int
}

const session = "sim"

var master = []byte("a master seed of thirty-two byte")

func newWorld(t *testing.T, seed uint64) *world {
	chance := rand.New(rand.NewPCG(seed, 9))
	w := &world{
		t: t, seed: seed, chance: chance, log: &flaky{chance: chance, often: .01 * float64(chance.IntN(6))}, key: pass.Key{1, 2, 3},
		book: map[uint64]string{}, first: map[string]uint64{}, honest: map[string]bool{}, said: map[string]string{},
	}
	w.mode = []room.Mode{room.InStep, room.Tables, room.Free}[seed%3]
	for range 40 {
		w.phones = append(w.phones, &phone{table: 1 + chance.IntN(8)})
	}
	w.start()
	return w
}

// start builds the host from the log, as after a crash.
func (w *world) start() {
	for range 1000 {
		h, err := host.New(context.Background(), w.log, session, sums{4}, func() time.Time { return time.UnixMilli(w.now) }, w.heard)
		if err == nil {
			w.host = h
			h.Look(func(r *room.Room) { w.clock(r.Timer()) })
			return
		}
		if !errors.Is(err, errDisk) {
			w.fail("the session cannot be rebuilt: %v", err)
		}
	}
	w.fail("the disk never reads")
}

func (w *world) fail(format string, args ...any) {
	w.t.Helper()
	w.t.Fatalf("seed %d: %s\nagain with: HEADCOUNT_SEED=%d go test ./engine/workshop/host -run TestFlakyRoom", w.seed, fmt.Sprintf(format, args...), w.seed)
}

func (w *world) heard(outputs []room.Output) {
	for _, o := range outputs {
		if o.Clock {
			w.clock(o.Timer)
		}
	}
}

func (w *world) clock(t *room.Timer) {
	w.timer = t
	if t != nil {
		w.ends = w.now + int64(t.Left)*1000
	}
}

// send puts a message on its way: lost, doubled or delayed as chance has it.
func (w *world) send(m message) {
	copies := 1
	switch x := w.chance.Float64(); {
	case x < .1:
		copies = 0
	case x < .2:
		copies = 2
	}
	for range copies {
		w.order++
		m.order, m.crashed = w.order, w.crashes
		m.at = w.now + 5 + int64(w.chance.ExpFloat64()*150)
		w.queue = append(w.queue, m)
	}
}

// actorOf is what the server does with a token: the actor is who it was signed for, if it is still good.
func (w *world) actorOf(token string) string {
	seat, generation, ok := w.key.Seat(session, token)
	if !ok {
		return ""
	}
	actor := ""
	w.host.Look(func(r *room.Room) {
		if s := r.Seat(seat); s != nil && s.Generation == generation {
			actor = seat
		}
	})
	return actor
}

// deliver hands everything that is due to the host, together, and sends the answers back.
func (w *world) deliver() {
	var due, later []message
	for _, m := range w.queue {
		if m.at <= w.now {
			due = append(due, m)
		} else {
			later = append(later, m)
		}
	}
	w.queue = later
	slices.SortFunc(due, func(a, b message) int { return int(a.at-b.at)*1000 + a.order - b.order })
	var inputs []room.Input
	var from []message
	for _, m := range due {
		switch {
		case m.back:
			w.answered(&m)
			continue
		case m.crashed != w.crashes:
			continue // the connection went down with the host
		case m.token != "":
			if m.in.Actor = w.actorOf(m.token); m.in.Actor == "" {
				w.send(message{back: true, phone: m.phone, in: m.in, result: host.Result{Reply: room.Reply{Problem: "no seat"}}})
				continue
			}
		default:
			m.in.Actor = m.actor
		}
		inputs, from = append(inputs, m.in), append(from, m)
	}
	if len(inputs) == 0 {
		return
	}
	for i, r := range w.host.Handle(context.Background(), inputs) {
		w.acknowledged(&inputs[i], r)
		w.send(message{back: true, phone: from[i].phone, in: inputs[i], result: r})
	}
}

func key(in *room.Input) string { return in.Actor + "|" + in.Idem }

func text(in *room.Input) string {
	raw, err := json.Marshal(in.Body)
	if err != nil {
		panic(err)
	}
	return fmt.Sprintf("%s|%s|%s|%s", in.Kind, in.Actor, in.Idem, raw)
}

// acknowledged keeps the book: an attempt has one answer, for ever.
func (w *world) acknowledged(in *room.Input, r host.Result) {
	if r.Err != nil {
		w.refusals++
		return
	}
	if r.Seq == 0 {
		return
	}
	w.replies++
	if before, ok := w.first[key(in)]; ok && (before != r.Seq || w.said[key(in)] != r.Problem) {
		w.fail("%s was acknowledged as %d and as %d", text(in), before, r.Seq)
	}
	if before, ok := w.book[r.Seq]; ok && before != text(in) {
		w.fail("event %d was acknowledged as %s and as %s", r.Seq, before, text(in))
	}
	w.book[r.Seq], w.first[key(in)], w.said[key(in)] = text(in), r.Seq, r.Problem
}

// answered tells a phone what came of its attempt.
func (w *world) answered(m *message) {
	p := &w.board
	if m.phone >= 0 {
		p = w.phones[m.phone]
	}
	if p.asking == nil || p.asking.Idem != m.in.Idem || m.result.Err != nil {
		return // an old answer, or none: it will be tried again
	}
	p.asking = nil
	if m.in.Kind == room.KindJoined && m.result.Seat != "" {
		if p.seat != "" && p.seat != m.result.Seat {
			w.fail("a phone was seated at %s and at %s", p.seat, m.result.Seat)
		}
		p.seat, p.token = m.result.Seat, w.key.Token(session, m.result.Seat, 0)
	}
	if m.in.Kind == room.KindReset && m.result.Problem == "" {
		for _, q := range w.phones { // the facilitator reads the new phrase out
			if q.seat == m.in.Body.Seat {
				w.host.Look(func(r *room.Room) { q.token = w.key.Token(session, q.seat, r.Seat(q.seat).Generation) })
			}
		}
	}
}

// ask makes a phone's attempt and sends it.
func (w *world) ask(n int, in room.Input) {
	p := w.phones[n]
	p.sent++
	if in.Idem == "" {
		in.Idem = fmt.Sprintf("p%d.%d", n, p.sent)
	}
	p.asking, p.asked = &in, w.now
	w.sendAsking(n)
}

func (w *world) sendAsking(n int) {
	p := w.phones[n]
	m := message{token: p.token, phone: n, in: *p.asking}
	if p.token == "" {
		m.actor = room.Entry
	}
	as := *p.asking
	as.Actor = p.seat
	if p.token == "" {
		as.Actor = room.Entry
	}
	w.honest[text(&as)] = true
	w.send(m)
}

// act lets one phone do something.
func (w *world) act(n int) {
	p := w.phones[n]
	switch {
	case p.asking != nil:
		if w.now-p.asked > 400 { // impatient: tries again
			p.asked = w.now
			w.sendAsking(n)
		}
		return
	case p.token == "":
		in := room.Input{Kind: room.KindJoined, Idem: fmt.Sprintf("join%d", n)}
		if w.mode == room.Tables {
			in.Body.Table = p.table
		}
		w.ask(n, in)
		return
	case p.stale != nil && w.chance.Float64() < .3: // the other tab, whose page is old
		in := *p.stale
		p.stale = nil
		in.Idem = ""
		w.ask(n, in)
		return
	case w.chance.Float64() < .02:
		p.asking = nil // the page is loaded anew: whatever was asked is forgotten
	}
	if in, ok := w.choose(p); ok {
		if w.chance.Float64() < .2 {
			p.stale = &in
		}
		w.ask(n, in)
	}
}

// choose looks at the page as it is now and picks something.
func (w *world) choose(p *phone) (in room.Input, ok bool) {
	w.host.Look(func(r *room.Room) {
		u, s := r.UnitOf(p.seat), r.Seat(p.seat)
		if u == nil {
			w.fail("seat %s was acknowledged and is gone", p.seat)
		}
		in.Body.Version = u.Version
		switch {
		case r.Phase() == room.Closed && w.mode != room.Free:
			in.Kind, in.Body.Round, in.Body.Version = room.KindTokens, r.Round()+1, 0
			in.Body.Tokens = &[3]int{w.chance.IntN(4), 3, 0}
			in.Body.Tokens[2], ok = 10-in.Body.Tokens[0]-3, true
		case r.Phase() != room.Playing || u.Play() == nil:
		case u.Proposal != nil && s.Role == room.Voter:
			in.Kind, in.Body.Version = room.KindVoted, 0
			in.Body.Proposal, in.Body.Yes, ok = u.Proposal.Seq, w.chance.IntN(3) > 0, true
		case u.Play().View().CanUndo && w.chance.IntN(6) == 0:
			in.Kind, ok = room.KindBack, true
		case s.Role == room.Proposer && u.Proposal == nil:
			offers := u.Play().Offers()
			if len(offers) == 0 {
				return
			}
			in.Kind, ok = room.KindIntent, true
			if len(u.Seats) > 1 {
				in.Kind = room.KindProposed
			}
			in.Body.Offer = offers[w.chance.IntN(len(offers))].ID
			if w.chance.IntN(2) == 0 {
				forecast := w.chance.IntN(120)
				in.Body.Forecast = &forecast
			}
		}
	})
	return in, ok
}

// forge sends what nobody may send: without a seat, for somebody else's, with a token that was deposed, or as the board.
func (w *world) forge() {
	victim := w.phones[w.chance.IntN(len(w.phones))]
	if victim.seat == "" {
		return
	}
	w.forged++
	in, _ := w.choose(victim)
	in.Idem = fmt.Sprintf("forged%d", w.forged)
	if in.Kind == "" {
		in.Kind = room.KindClosed
	}
	tokens := []string{victim.seat + ".0.AAAA", pass.Key{}.Token(session, victim.seat, 0), w.key.Token("other", victim.seat, 0), "board", w.key.Token(session, room.Board, 0)}
	if seat, g, ok := w.key.Seat(session, victim.token); ok && g > 0 {
		tokens = append(tokens, w.key.Token(session, seat, g-1))
	}
	w.send(message{token: tokens[w.chance.IntN(len(tokens))], phone: 0, in: in})
}
