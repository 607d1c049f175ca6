package server

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/room"
)

// piece is one part of a page, in the order in which it is read: an outline's node with what its choices send.
type piece struct {
	view.Node
	Inside   []piece
	Forecast string // question to be answered first
	Tokens   bool   // ten tokens are laid with it
	Refused  bool
	Kind     string // do, or propose
	Version  int
	Nonce    string
	Folded   bool   // a region that is opened first
	Channel  string // through which a choice goes
}

// phonePage is what one participant sees.
type phonePage struct {
	tongue   *Tongue
	Title    string
	Label    string
	Table    int
	Role     string
	Phrase   string
	Nonce    string
	Version  int
	Phase    room.Phase
	Free     bool
	Same     bool // all share one luck
	Round    int  // from 1
	Rounds   int
	Moment   room.Round
	Left     int    // seconds; -1 without a clock
	Face     string // name of whoever stands before this seat; empty when nobody does
	Slate    bool   // it comes over the machine instead
	main     []*piece
	more     []*piece
	Over     bool
	CanUndo  bool
	Done     int
	Of       int
	Problem  string
	Saved    string
	Trouble  string
	Proposal *proposalPage
	Fallen   string  // what was put to the table and did not carry, in quotation marks
	Laid     *[3]int // tokens of this seat
	Answered bool
	Mine     *room.Answer // what this seat, or its table, answered in a round that is over; nil once its table looks back on it
	Late     bool         // it came when the round was over
	Spread   *shownPage
	Own      *tableRow // the debrief of this seat's table
	Pair     int       // number of the pair this seat is in; 0: in none
	Alike    string    // what both of the pair chose, in quotation marks
	Master   string
	Promised string // commitment
	Office   bool   // the drawn game can be had
	Named    bool
}

// proposalPage is what a table is asked.
type proposalPage struct {
	Seq      uint64
	Text     string
	Forecast int
	Yes, No  int
	Of       int
	Voted    bool
	May      bool
}

// Takes says how many votes carry it.
func (q *proposalPage) Takes() string {
	switch q.Of {
	case 1:
		return "One vote decides."
	case 2:
		return "Both have to carry it."
	}
	return fmt.Sprintf("It takes %d of %d votes.", q.Of/2+1, q.Of)
}

// phone gathers the page of a seat as it is now.
func (s *Server) phone(seat, problem, saved string) *phonePage {
	p := &phonePage{tongue: s.Tongue, Title: s.Title, Label: s.label(seat), Nonce: pass.Nonce(), Problem: problem, Saved: saved, Left: -1, Office: s.hasOffice(), Named: s.name(seat) != ""}
	var closed *over
	unit := ""
	s.host.Look(func(r *room.Room) {
		st, u := r.Seat(seat), r.UnitOf(seat)
		unit = u.ID
		p.Phrase = s.Key.Phrase(s.Session, seat, st.Generation)
		p.Table, p.Role, p.Version = st.Table, string(st.Role), u.Version
		p.progress(r)
		if t := r.Timer(); t != nil {
			p.Left = s.host.Left(t)
		}
		if play := u.Play(); play != nil && (p.Phase == room.Playing || p.Phase == room.Paused || p.Phase == room.Closed) {
			p.scene(st, u)
		}
		if p.Phase == room.Closed || p.Phase == room.Shown {
			p.after(r, st, u)
			if p.Phase == room.Shown {
				closed = overNow(r)
			}
		}
		p.Master, p.Trouble = r.Master(), r.Trouble()
		if o := r.Opening(); o != nil {
			p.Promised = o.Commitment
		}
	})
	if p.Spread = s.show(closed); p.Spread != nil {
		p.mine(unit)
	}
	return p
}

func (p *phonePage) progress(r *room.Room) {
	p.Phase, p.Round, p.Rounds = r.Phase(), r.Round()+1, len(r.Rounds())
	o := r.Opening()
	p.Free = o != nil && o.Mode == room.Free
	p.Same = o != nil && o.Luck == room.SameLuck
	if p.Round > 0 && !p.Free {
		p.Moment = r.Rounds()[p.Round-1]
	}
	for _, u := range r.Units() {
		if !u.Here() {
			continue
		}
		p.Of++
		if u.Play() != nil && u.Play().Over() {
			p.Done++
		}
	}
}

// Waits says what a seat waits for while nothing is open.
func (p *phonePage) Waits() string {
	if p.Free {
		return "You have a seat. It begins when whoever leads lets everybody play; this page will show it by itself."
	}
	return "You have a seat. It begins when whoever leads opens the round; this page will show it by itself."
}

// Frame says what is about to be played, and what everybody shares in it.
func (p *phonePage) Frame() string {
	text := "You will stand where a newly promoted manager stands. In each round everybody starts from the very same moment: the same people, the same days behind you."
	if p.Free {
		text = "You will stand where a newly promoted manager stands, from the first day to the last, at your own pace. Everybody begins at the same moment, among the same people."
	}
	if p.Same {
		return text + " The luck is the same for all, too."
	}
	return text + " From there the luck is your own."
}

// scene puts the play on the page: what is worth reading unasked, and the rest folded away.
func (p *phonePage) scene(st *room.Seat, u *room.Unit) {
	page, offers := u.Play().View(), u.Play().Offers()
	var who *view.Person
	if who, p.Slate = faced(&page); who != nil {
		p.Face = who.Name
	}
	p.Over = u.Play().Over()
	may := p.Phase == room.Playing && mayAct(st, u)
	p.CanUndo = page.CanUndo && may
	votes := slices.ContainsFunc(u.Seats, func(s *room.Seat) bool { return s.Role == room.Voter })
	m := maker{version: u.Version, nonce: p.Nonce, votes: votes}
	switch {
	case may:
		m.offers = offers
	case p.Phase == room.Playing:
		offers = readable(u, offers)
	default:
		offers = nil
	}
	if u.Fallen != "" && p.Phase == room.Playing {
		p.Fallen = voice.InQuotes(u.Fallen)
	}
	main := view.Compact(page, offers)
	shown := map[string]bool{}
	for _, n := range main.Children {
		shown[n.ID] = true
		top := m.piece(n)
		if n.ID == "choices" && !may && len(top.Inside) > 0 {
			top.Inside = slices.Insert(top.Inside, 0, piece{Node: view.Node{Role: "status", Text: "Your proposer can put one of these to the table:"}})
		}
		p.main = append(p.main, &top)
	}
	for _, n := range view.Outline(page, offers).Children {
		if n.Role == "region" && !shown[n.ID] && n.ID != "choices" {
			folded := m.piece(n)
			folded.Folded = true
			p.more = append(p.more, &folded)
		}
	}
	if q := u.Proposal; q != nil {
		p.Proposal = &proposalPage{Seq: q.Seq, Text: q.Text, Forecast: q.Intent.Forecast}
		for _, s := range u.Seats {
			v, voted := q.Votes[s.ID]
			switch {
			case voted && v:
				p.Proposal.Yes++
			case voted:
				p.Proposal.No++
			}
			if s.Role == room.Voter {
				p.Proposal.Of++
			}
		}
		_, p.Proposal.Voted = q.Votes[st.ID]
		p.Proposal.May = st.Role == room.Voter && !p.Proposal.Voted && p.Phase == room.Playing
	}
}

// mayAct reports whether a seat says what its unit does next: at a table the proposer, while nothing is being voted on.
func mayAct(st *room.Seat, u *room.Unit) bool { return st.Role == room.Proposer && u.Proposal == nil }

// readable are the choices that a table talks about, for those at it who do not make them: what they have no voice in without having read it. Turning a page is
// none.
func readable(u *room.Unit, offers []view.Offer) []view.Offer {
	if u.Proposal != nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(offers), func(o view.Offer) bool { return o.Group == "page" })
}

// mine finds what concerns this unit alone: the debrief of its table, and the pair it is in. People know their pair by a number that only two
// phones show.
func (p *phonePage) mine(unit string) {
	for i := range p.Spread.Tables {
		if t := &p.Spread.Tables[i]; t.Unit == unit {
			p.Own, p.Mine = t, nil
		}
	}
	for i, pair := range p.Spread.Pairs {
		if p.Table == 0 && slices.Contains(pair.Unit[:], unit) {
			p.Pair, p.Alike = i+1, voice.InQuotes(pair.Text)
		}
	}
}

// after is what a round leaves: tokens to be laid, and the room's outcomes once they are shown.
func (p *phonePage) after(r *room.Room, st *room.Seat, u *room.Unit) {
	for _, res := range r.Results(r.Round()) {
		if res.Unit != u.ID || !res.Played {
			continue
		}
		p.Answered = true
		if !p.Free {
			p.Mine = &res.Answer
		}
	}
	p.Late = u.Play() == nil
	if laid, ok := st.Tokens[r.Round()]; ok {
		p.Laid = &laid
	}
}

// maker turns outline nodes into pieces.
type maker struct {
	offers  []view.Offer
	version int
	nonce   string
	votes   bool
}

func (m *maker) piece(n view.Node) piece {
	p := piece{Node: n, Version: m.version, Nonce: m.nonce, Kind: "do"}
	if len(n.Children) > 0 {
		p.Inside = make([]piece, len(n.Children))
		for i := range n.Children {
			p.Inside[i] = m.piece(n.Children[i])
		}
	}
	if n.Role != "choice" {
		return p
	}
	p.Text = strings.TrimSpace(strings.ReplaceAll(p.Text, "Asks first what you expect.", ""))
	at := slices.IndexFunc(m.offers, func(o view.Offer) bool { return o.ID == n.ID })
	if at < 0 {
		p.Refused = true
		return p
	}
	o := m.offers[at]
	p.Channel = o.Channel
	p.Forecast, p.Tokens, p.Refused = o.Forecast, o.ID == "tokens", o.Refused != ""
	if m.votes && o.Group != "page" {
		p.Kind = "propose"
	}
	return p
}
