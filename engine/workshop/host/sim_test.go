package host_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"headcount/engine/view"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/host"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/room"
)

// This is a simulation of a facilitator and forty flaky phones around one session, led by one node or by two that share its log. Everything in it
// follows from its seed: what is lost, doubled, delayed and overtaken between phones and nodes, where a node crashes, stands still or is cut off
// from the log, what the other does while one waits for the log, where the disk fails before or after it has written, and what everybody does. What was acknowledged is kept in a book of its own and compared with the log.

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

// message is on its way to the host, or back.
type message struct {
	at      int64
	order   int
	token   string // of a phone; "" from the board or whoever joins
	actor   string // board, clock or door, where there is no token
	in      room.Input
	phone   int
	to      int // node
	back    bool
	result  host.Result
	crashed int // how often the node had crashed when it was sent
}

// phone is one participant's device, with one page or two.
type phone struct {
	token  string
	seat   string
	asking *room.Input // sent, and not answered yet
	asked  int64
	sent   int // how many attempts so far
	table  int
	node   int         // whom it speaks to
	stale  *room.Input // seen in another tab: sent later
	left   bool        // whoever held it has left the room
}

type world struct {
	t        *testing.T
	seed     uint64
	chance   *rand.Rand
	log      eventlog.Memory // one for all nodes, each with a connection of its own
	often    float64         // how often a disk fails
	nodes    []*node
	nested   bool // somebody else acts while a node waits for the log
	key      pass.Key
	mode     room.Mode
	phones   []*phone
	board    phone
	now      int64
	queue    []message
	order    int
	book     map[uint64]string // what was acknowledged, by seq
	most     uint64            // the last of it
	first    map[string]uint64 // by actor and attempt: where it was acknowledged
	honest   map[string]bool   // every input that whoever holds the seat has sent
	said     map[string]string // by actor and attempt: the problem told
	replies  int
	refusals int
	forged   int
	moves    int
	tally
}

const session = "sim"

var master = []byte("a master seed of thirty-two byte")

func newWorld(t *testing.T, seed uint64, nodes int) *world {
	chance := rand.New(rand.NewPCG(seed, 9))
	w := &world{
		t: t, seed: seed, chance: chance, often: .01 * float64(chance.IntN(6)), key: pass.Key{1, 2, 3},
		book: map[uint64]string{}, first: map[string]uint64{}, honest: map[string]bool{}, said: map[string]string{},
	}
	w.mode = []room.Mode{room.InStep, room.Tables, room.Free}[seed%3]
	for range 40 {
		w.phones = append(w.phones, &phone{table: 1 + chance.IntN(8), node: chance.IntN(nodes)})
	}
	for range nodes {
		n := &node{w: w}
		n.log = &flaky{Memory: &w.log, node: n}
		w.nodes = append(w.nodes, n)
	}
	for _, n := range w.nodes {
		n.start()
	}
	return w
}

func (w *world) fail(format string, args ...any) {
	w.t.Helper()
	w.t.Fatalf("seed %d: %s\nagain with: HEADCOUNT_SEED=%d go test ./engine/workshop/host -run '^%s$'", w.seed, fmt.Sprintf(format, args...), w.seed, w.t.Name())
}

// send puts a message on its way: lost, doubled or delayed as chance has it. One that is doubled may reach two nodes.
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
		m.order, m.crashed = w.order, w.nodes[m.to].crashes
		m.at = w.now + 5 + int64(w.chance.ExpFloat64()*150)
		w.queue = append(w.queue, m)
		m.to = w.chance.IntN(len(w.nodes))
	}
}

// deliver hands everything that is due to the nodes, to each together, and sends the answers back. One that stands still gets it later.
func (w *world) deliver() {
	due := make([][]message, len(w.nodes))
	var later, back []message
	for _, m := range w.queue {
		switch {
		case m.at > w.now || !m.back && w.nodes[m.to].away > w.now:
			later = append(later, m)
		case m.back:
			back = append(back, m)
		default:
			due[m.to] = append(due[m.to], m)
		}
	}
	w.queue = later
	slices.SortFunc(back, bySent)
	for _, m := range back {
		w.answered(&m)
	}
	for i, n := range w.nodes {
		slices.SortFunc(due[i], bySent)
		n.deliver(due[i])
	}
}

func bySent(a, b message) int { return int(a.at-b.at)*1000 + a.order - b.order }

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
	w.most = max(w.most, r.Seq)
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
	if m.result.Problem == "" && (m.in.Kind == room.KindReset || m.in.Kind == room.KindLeft) {
		for _, q := range w.phones {
			if q.seat == m.in.Body.Seat {
				w.reseat(q, m.in.Kind)
			}
		}
	}
}

// reseat has the facilitator take a phone's owner for gone, or read the new phrase of the seat out, which also brings back somebody who had left.
func (w *world) reseat(p *phone, kind string) {
	w.depose(p)
	was := p.left
	if p.left = kind == room.KindLeft; p.left {
		w.gone++
		return
	}
	if was {
		w.returned++
	}
	p.token = w.key.Token(session, p.seat, w.generation(p.seat))
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
	m := message{token: p.token, phone: n, to: p.node, in: *p.asking}
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
	case p.left:
		return
	case p.asking != nil:
		if w.now-p.asked > 400 { // impatient: tries again
			p.asked = w.now
			if w.chance.Float64() < .3 {
				p.node = w.chance.IntN(len(w.nodes))
			}
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

// choose looks at the page as its node shows it and picks something.
func (w *world) choose(p *phone) (in room.Input, ok bool) {
	fresh := w.nodes[p.node].fresh()
	w.nodes[p.node].host.Look(func(r *room.Room) {
		u, s := r.UnitOf(p.seat), r.Seat(p.seat)
		if u == nil && fresh {
			w.fail("seat %s was acknowledged and is gone", p.seat)
		}
		if u == nil {
			return
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

// depose lets the old device of a seat go on as if it still were its own, at every node: also at one that has not heard.
func (w *world) depose(old *phone) {
	for i := range w.nodes {
		w.forged++
		in, _ := w.choose(&phone{seat: old.seat, node: i})
		if in.Kind == "" {
			in.Kind, in.Body = room.KindTokens, room.Body{Round: 1, Tokens: &[3]int{4, 3, 3}}
		}
		in.Idem = fmt.Sprintf("forged%d", w.forged)
		w.send(message{token: old.token, phone: 0, to: i, in: in})
	}
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
	w.send(message{token: tokens[w.chance.IntN(len(tokens))], phone: 0, to: w.chance.IntN(len(w.nodes)), in: in})
}
