package room_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"headcount/engine/view"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/room"
)

// twice is a play of one scene: a choice, then two page turns. Everything it does is on its page.
type twice struct {
	event, unit string
	done        []string
	shown       bool
}

func (p *twice) View() view.Page {
	return view.Page{Title: strings.Join(p.done, " "), CanUndo: len(p.done) == 1 && !p.shown}
}

func (p *twice) Offers() []view.Offer {
	switch {
	case len(p.done) == 0:
		return []view.Offer{
			{ID: "walk", Group: "scene", Text: "Walk over"},
			{ID: "write", Group: "scene", Text: "Write", Forecast: "How likely?"},
			{ID: "shout", Group: "scene", Refused: "Nobody is there."},
		}
	case len(p.done) < 3:
		return []view.Offer{{ID: "go", Group: "page", Text: "Go on"}}
	}
	return nil
}

func (p *twice) Do(in view.Intent) view.Reply {
	if p.unit == "s14" {
		panic("a mistake of ours")
	}
	p.done, p.shown = append(p.done, fmt.Sprint(in.Offer, in.Forecast)), len(p.done) > 0
	return view.Reply{}
}

func (p *twice) TakeBack() view.Reply {
	p.done = nil
	return view.Reply{}
}
func (p *twice) Over() bool { return len(p.done) >= 3 }

func (p *twice) Answers() []room.Answer {
	if len(p.done) == 0 {
		return nil
	}
	forecast := -1
	choice := "walk"
	if strings.HasPrefix(p.done[0], "write") {
		choice, forecast = "write", 60
	}
	came := "well"
	if strings.HasSuffix(p.unit, "2") {
		came = "badly"
	}
	return []room.Answer{{Event: p.event, Choice: choice, Forecast: forecast, Came: came, Hoped: came == "well", Out: true}}
}

type three struct{}

func (three) Rounds() []room.Round { return []room.Round{{ID: "a"}, {ID: "b"}, {ID: "c"}} }
func (three) Open(round, attempt int, unit string) (room.Play, error) {
	return &twice{event: string(rune('a' + max(round, 0))), unit: unit}, nil
}

// table is a room with its log in hand.
type desk struct {
	t    *testing.T
	room *room.Room
	log  []eventlog.Record
	n    int
	fake bool // record what Check refuses too
}

const seed = "00ff"

func open(t *testing.T, mode room.Mode) *desk {
	t.Helper()
	return openWith(t, mode, three{})
}

func openWith(t *testing.T, mode room.Mode, plays room.Plays) *desk {
	t.Helper()
	d := &desk{t: t, room: room.New("s", plays)}
	raw, _ := hex.DecodeString(seed)
	sum := sha256.Sum256(raw)
	o := &room.Opening{Format: room.FormatVersion, Mode: mode, Seconds: 60, Commitment: hex.EncodeToString(sum[:])}
	if mode == room.Tables {
		o.Tables = 8
	}
	d.must(room.Input{Kind: room.KindOpened, Actor: room.Board, Body: room.Body{Opening: o}})
	return d
}

// do carries an input out as a host does and returns the answer.
func (d *desk) do(in room.Input) room.Reply {
	d.t.Helper()
	d.n++
	if in.Idem == "" {
		in.Idem = fmt.Sprint("i", d.n)
	}
	if reply, known, _ := d.room.Before(&in); known {
		return reply
	}
	e, problem := d.room.Check(&in)
	if problem != "" && !d.fake {
		return room.Reply{Problem: problem}
	}
	rec := eventlog.Chain("s", d.room.Head(), []eventlog.Event{e})[0]
	outputs, err := d.room.Step(rec)
	if err != nil {
		d.t.Fatal(err)
	}
	d.log = append(d.log, rec)
	reply := *outputs[len(outputs)-1].Reply
	if reply.Problem != problem {
		d.t.Fatalf("Check says %q and Step %q", problem, reply.Problem)
	}
	return reply
}

func (d *desk) must(in room.Input) room.Reply {
	d.t.Helper()
	r := d.do(in)
	if r.Problem != "" {
		d.t.Fatalf("%s: %s", in.Kind, r.Problem)
	}
	return r
}

func (d *desk) join(table int) string {
	d.t.Helper()
	return d.must(room.Input{Kind: room.KindJoined, Actor: room.Entry, Body: room.Body{Table: table}}).Seat
}

func (d *desk) board(kind string, b room.Body) room.Reply {
	d.t.Helper()
	return d.do(room.Input{Kind: kind, Actor: room.Board, Body: b})
}

func (d *desk) begin(round int) {
	d.t.Helper()
	d.must(room.Input{Kind: room.KindBegun, Actor: room.Board, Body: room.Body{Round: round, Left: 60}})
}

func (d *desk) act(kind, seat, offer string) room.Reply {
	d.t.Helper()
	b := room.Body{Offer: offer, Version: d.room.UnitOf(seat).Version}
	if offer == "write" {
		n := 60
		b.Forecast = &n
	}
	return d.do(room.Input{Kind: kind, Actor: seat, Body: b})
}

func wants(t *testing.T, r room.Reply, part string) {
	t.Helper()
	if part == "" && r.Problem != "" || !strings.Contains(r.Problem, part) {
		t.Errorf("got %q, want %q", r.Problem, part)
	}
}

// again rebuilds the room from its log and compares.
func (d *desk) again() {
	d.t.Helper()
	fresh := room.New("s", three{})
	for _, rec := range d.log {
		if _, err := fresh.Step(rec); err != nil {
			d.t.Fatal(err)
		}
	}
	if fresh.Digest() != d.room.Digest() {
		d.t.Error("the log gives another room")
	}
}

func TestARound(t *testing.T) {
	d := open(t, room.InStep)
	a, b := d.join(0), d.join(0)
	wants(t, d.act(room.KindIntent, a, "walk"), "No round is open")
	d.begin(1)
	wants(t, d.act(room.KindIntent, a, "shout"), "Nobody is there")
	wants(t, d.act(room.KindIntent, a, "fly"), "the list has changed")
	wants(t, d.do(room.Input{Kind: room.KindIntent, Actor: a, Body: room.Body{Offer: "write", Version: d.room.UnitOf(a).Version}}), "how likely")
	wants(t, d.act(room.KindIntent, a, "walk"), "")
	wants(t, d.act(room.KindBack, a, ""), "")
	wants(t, d.act(room.KindIntent, a, "write"), "")
	wants(t, d.do(room.Input{Kind: room.KindIntent, Actor: b, Body: room.Body{Offer: "walk", Version: 99}}), "moved on")
	wants(t, d.do(room.Input{Kind: room.KindIntent, Actor: "s9", Body: room.Body{Offer: "walk"}}), "no seat")
	wants(t, d.do(room.Input{Kind: room.KindClosed, Actor: a, Body: room.Body{Round: 1}}), "whoever leads")
	wants(t, d.board(room.KindPaused, room.Body{Left: 30}), "")
	wants(t, d.act(room.KindIntent, b, "walk"), "paused")
	wants(t, d.board(room.KindResumed, room.Body{Left: 30}), "")
	late := d.join(0) // and plays at once
	wants(t, d.act(room.KindIntent, late, "walk"), "")
	wants(t, d.board(room.KindClosed, room.Body{Round: 1}), "")
	wants(t, d.act(room.KindIntent, b, "walk"), "No round is open")
	if got := d.room.Results(0); len(got) != 3 || !got[0].Played || got[1].Played || !got[2].Played {
		t.Errorf("%+v", got)
	}
	d.again()
}

// TestTheOrderOfTheLogDecides: what is recorded after the close of a round does not count, whatever a host thought when it checked.
func TestTheOrderOfTheLogDecides(t *testing.T) {
	d := open(t, room.InStep)
	a := d.join(0)
	d.begin(1)
	in := room.Input{Kind: room.KindIntent, Actor: a, Idem: "late", Body: room.Body{Offer: "walk", Version: d.room.UnitOf(a).Version}}
	e, problem := d.room.Check(&in)
	if problem != "" {
		t.Fatal(problem)
	}
	d.board(room.KindClosed, room.Body{Round: 1})
	rec := eventlog.Chain("s", d.room.Head(), []eventlog.Event{e})[0]
	if _, err := d.room.Step(rec); err != nil {
		t.Fatal(err)
	}
	if d.room.UnitOf(a).Moves != 0 {
		t.Error("it counts")
	}
	if reply, known, _ := d.room.Before(&in); !known || !strings.Contains(reply.Problem, "No round") {
		t.Errorf("%+v", reply)
	}
	if _, err := d.room.Step(rec); err == nil {
		t.Error("the same record is taken in twice")
	}
}

// TestRetries: the same attempt gets the first answer, also after the round has moved on; its name cannot be used for something else.
func TestRetries(t *testing.T) {
	d := open(t, room.InStep)
	join := room.Input{Kind: room.KindJoined, Actor: room.Entry, Idem: "nonce"}
	if a, b := d.must(join), d.must(join); a != b || a.Seat != "s1" || len(d.room.Seats()) != 1 {
		t.Errorf("%+v %+v", a, b)
	}
	d.begin(1)
	in := room.Input{Kind: room.KindIntent, Actor: "s1", Idem: "x", Body: room.Body{Offer: "walk", Version: 1}}
	first := d.must(in)
	d.board(room.KindClosed, room.Body{Round: 1})
	d.begin(2)
	if again := d.must(in); again != first {
		t.Errorf("%+v, first %+v", again, first)
	}
	in.Body.Offer = "write"
	if _, known, reused := d.room.Before(&in); !known || !reused {
		t.Error("the name of an attempt can be used twice")
	}
}

// TestTwoDevicesOfOneSeat: of two choices made on the same page the first counts, and the second is told that the page has moved on.
func TestTwoDevicesOfOneSeat(t *testing.T) {
	d := open(t, room.InStep)
	a := d.join(0)
	d.begin(1)
	seen := d.room.UnitOf(a).Version
	d.must(room.Input{Kind: room.KindIntent, Actor: a, Body: room.Body{Offer: "walk", Version: seen}})
	next := room.Input{Kind: room.KindIntent, Actor: a, Body: room.Body{Offer: "go", Version: d.room.UnitOf(a).Version}}
	d.must(next)
	wants(t, d.do(next), "moved on")
	if n := d.room.UnitOf(a).Moves; n != 2 {
		t.Errorf("%d moves are carried out, want 2", n)
	}
	d.again()
}

// tries are plays that note in which attempt each was opened.
type tries struct {
	three
	seen *[]int
}

func (p tries) Open(round, attempt int, unit string) (room.Play, error) {
	*p.seen = append(*p.seen, attempt)
	return p.three.Open(round, attempt, unit)
}

// TestUndoneRoundHasOtherLuck: a round that is opened again after it was undone is another attempt, whose luck nobody has seen.
func TestUndoneRoundHasOtherLuck(t *testing.T) {
	var seen []int
	d := openWith(t, room.InStep, tries{seen: &seen})
	d.join(0)
	for range 3 {
		d.begin(1)
		wants(t, d.board(room.KindUndone, room.Body{Round: 1}), "")
	}
	d.begin(1)
	d.board(room.KindClosed, room.Body{Round: 1})
	d.begin(2)
	if want := []int{0, 1, 2, 3, 0}; !slices.Equal(seen, want) {
		t.Errorf("opened in attempts %v, want %v", seen, want)
	}
}

func TestTheClock(t *testing.T) {
	d := open(t, room.InStep)
	d.begin(1)
	old := d.room.Timer()
	d.board(room.KindExtended, room.Body{Left: 90})
	if now := d.room.Timer(); now.ID == old.ID || now.Left != 90 {
		t.Errorf("%+v", now)
	}
	ring := func(id uint64) room.Reply {
		return d.do(room.Input{Kind: room.KindClosed, Actor: room.Clock, Body: room.Body{Round: 1, Timer: id}})
	}
	wants(t, ring(old.ID), "does not run")
	d.board(room.KindPaused, room.Body{Left: 44})
	if d.room.Timer() != nil || d.room.Left() != 44 {
		t.Error("a paused clock runs")
	}
	d.board(room.KindResumed, room.Body{Left: 44})
	wants(t, ring(d.room.Timer().ID), "")
	if d.room.Phase() != room.Closed {
		t.Error(d.room.Phase())
	}
	d.again()
}

// TestUndo: a round taken back leaves nothing, and the seat's old pages are worth nothing.
func TestUndo(t *testing.T) {
	d := open(t, room.InStep)
	a := d.join(0)
	d.begin(1)
	old := d.room.UnitOf(a).Version
	d.act(room.KindIntent, a, "walk")
	d.board(room.KindClosed, room.Body{Round: 1})
	wants(t, d.do(room.Input{Kind: room.KindTokens, Actor: a, Body: room.Body{Round: 1, Tokens: &[3]int{5, 3, 2}}}), "")
	wants(t, d.board(room.KindUndone, room.Body{Round: 1}), "")
	if d.room.Round() != -1 || d.room.Phase() != room.Lobby || len(d.room.Results(0)) != 0 || d.room.Spread(0).Laid != 0 {
		t.Error("something is left of it")
	}
	d.begin(1)
	if p := d.room.UnitOf(a); p.Moves != 0 || p.Play().View().Title != "" {
		t.Error("the play goes on where it was")
	}
	wants(t, d.do(room.Input{Kind: room.KindIntent, Actor: a, Body: room.Body{Offer: "walk", Version: old}}), "moved on")
	d.again()
}

// TestUndoneByMistake: a round that was opened by mistake and is undone leaves the room where it stood: the one before can still be shown and its tokens laid, and
// one that was left out can still be opened.
func TestUndoneByMistake(t *testing.T) {
	for _, phase := range []room.Phase{room.Closed, room.Shown} {
		d := open(t, room.Tables)
		var seats []string
		for range 5 {
			seats = append(seats, d.join(1))
		}
		d.begin(1)
		d.board(room.KindClosed, room.Body{Round: 1})
		if phase == room.Shown {
			wants(t, d.board(room.KindRevealed, room.Body{Round: 1}), "")
		}
		roles := func() (list []room.Role) {
			for _, s := range d.room.Seats() {
				list = append(list, s.Role)
			}
			return list
		}
		parts := roles()
		for _, wrong := range []int{3, 2} {
			d.begin(wrong)
			wants(t, d.board(room.KindUndone, room.Body{Round: wrong}), "")
			if d.room.Round() != 0 || d.room.Phase() != phase || len(d.room.Results(0)) != 1 || !slices.Equal(roles(), parts) {
				t.Errorf("after round %d was undone, round %d is %s, %v", wrong, d.room.Round()+1, d.room.Phase(), roles())
			}
		}
		wants(t, d.do(room.Input{Kind: room.KindTokens, Actor: seats[0], Body: room.Body{Round: 1, Tokens: &[3]int{5, 3, 2}}}), "")
		if phase == room.Closed {
			wants(t, d.board(room.KindRevealed, room.Body{Round: 1}), "")
		}
		d.begin(2)
		d.board(room.KindClosed, room.Body{Round: 2})
		d.begin(3)
		d.again()
		for round := 3; round > 0; round-- {
			wants(t, d.board(room.KindUndone, room.Body{Round: round}), "")
		}
		if d.room.Round() != -1 || d.room.Phase() != room.Lobby {
			t.Errorf("with every round undone, round %d is %s", d.room.Round()+1, d.room.Phase())
		}
		d.again()
	}
}

// TestNothingIsShownOfFew: with four answers, nothing that tells people apart leaves the room; with five, it does.
func TestNothingIsShownOfFew(t *testing.T) {
	for _, people := range []int{0, 4, 5, 12} {
		d := open(t, room.InStep)
		for range people {
			d.join(0)
		}
		d.join(0) // does not answer
		d.begin(1)
		for k := range people {
			d.act(room.KindIntent, fmt.Sprint("s", k+1), []string{"write", "walk"}[k/4%2])
		}
		if s := d.room.Spread(0); s.Answered != 0 {
			t.Error("a round that is open is spread out")
		}
		d.board(room.KindClosed, room.Body{Round: 1})
		for k := range people {
			d.do(room.Input{Kind: room.KindTokens, Actor: fmt.Sprint("s", k+1), Body: room.Body{Round: 1, Tokens: &[3]int{5, 3, 2}}})
		}
		d.board(room.KindRevealed, room.Body{Round: 1})
		s := d.room.Spread(0)
		raw, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if s.Answered != people || s.Units != people+1 || s.Enough != (people >= 5) || (s.Choices != nil) != s.Enough || (s.Tally != nil) != s.Enough {
			t.Errorf("%d people: %s", people, raw)
		}
		if people == 12 && (s.Choices[0].Choice != "write" || s.Choices[0].Count != 8 || s.Calling.N != 8 || s.Same == nil || len(s.Same.Ways) != 2 || s.Tally.Tokens[0] != 60) {
			t.Errorf("%s", raw)
		}
		for _, name := range []string{`"s1"`, `"s2"`, `"unit"`} {
			if strings.Contains(string(raw), name) {
				t.Errorf("it says who: %s", raw)
			}
		}
	}
}

// TestTables: the proposer puts it to the table, more than half of the voters carry it, others have no say, and the parts go round.
func TestTables(t *testing.T) {
	d := open(t, room.Tables)
	wants(t, d.do(room.Input{Kind: room.KindJoined, Actor: room.Entry}), "at which table")
	var seats []string
	for range 5 {
		seats = append(seats, d.join(1))
	}
	lone := d.join(2)
	d.begin(1)
	roles := func() string {
		var list []string
		for _, s := range seats {
			list = append(list, string(d.room.Seat(s).Role))
		}
		return strings.Join(list, " ")
	}
	if got := roles(); got != "proposer voter voter observer mirror" {
		t.Fatal(got)
	}
	wants(t, d.act(room.KindIntent, seats[0], "walk"), "Put it to your table")
	wants(t, d.act(room.KindProposed, seats[1], "walk"), "proposer does that")
	sent := 70 // which nothing asks for
	wants(t, d.do(room.Input{Kind: room.KindProposed, Actor: seats[0], Body: room.Body{Offer: "walk", Version: d.room.UnitOf(seats[0]).Version, Forecast: &sent}}), "")
	p := d.room.UnitOf(seats[0]).Proposal
	if p.Intent.Forecast != -1 {
		t.Errorf("a forecast of %d that nobody asked for lies on the table", p.Intent.Forecast)
	}
	vote := func(seat string, yes bool) room.Reply {
		return d.do(room.Input{Kind: room.KindVoted, Actor: seat, Body: room.Body{Proposal: p.Seq, Yes: yes}})
	}
	wants(t, vote(seats[3], true), "no vote")
	wants(t, vote(seats[1], true), "")
	wants(t, vote(seats[1], false), "You have voted")
	if d.room.UnitOf(seats[0]).Moves != 0 {
		t.Error("one of two carries it")
	}
	wants(t, vote(seats[2], false), "")
	if u := d.room.UnitOf(seats[0]); u.Proposal != nil || u.Moves != 0 {
		t.Error("it neither fell nor stands")
	}
	wants(t, vote(seats[2], true), "not on the table")
	wants(t, d.act(room.KindProposed, seats[0], "write"), "")
	p = d.room.UnitOf(seats[0]).Proposal
	vote(seats[1], true)
	wants(t, vote(seats[2], true), "")
	if u := d.room.UnitOf(seats[0]); u.Moves != 1 || u.Play().View().Title != "write60" {
		t.Error(u.Play().View().Title)
	}
	wants(t, d.act(room.KindIntent, seats[0], "go"), "") // turning a page needs no vote
	wants(t, d.act(room.KindIntent, lone, "walk"), "")   // nor does a table of one
	wants(t, d.board(room.KindPen, room.Body{Seat: seats[3]}), "")
	if got := roles(); got != "voter voter voter proposer mirror" {
		t.Error(got)
	}
	d.board(room.KindClosed, room.Body{Round: 1})
	d.begin(2)
	if got := roles(); got != "voter voter observer mirror proposer" {
		t.Error(got)
	}
	d.again()
}

// TestSomebodyLeaves: a table of three of whom one has left decides without them, whichever part they had, in this round and the next; what lay on the table is
// put again; and a seat that was left can be taken again, from a new device.
func TestSomebodyLeaves(t *testing.T) {
	for gone, want := range []string{"observer proposer voter", "proposer observer voter", "proposer voter observer"} {
		d := open(t, room.Tables)
		seats := []string{d.join(1), d.join(1), d.join(1)}
		roles := func() string {
			var list []string
			for _, s := range seats {
				list = append(list, string(d.room.Seat(s).Role))
			}
			return strings.Join(list, " ")
		}
		d.begin(1)
		wants(t, d.act(room.KindProposed, seats[0], "walk"), "")
		left := seats[gone]
		wants(t, d.act(room.KindLeft, left, ""), "whoever leads")
		wants(t, d.board(room.KindLeft, room.Body{Seat: "s9"}), "no such seat")
		wants(t, d.board(room.KindLeft, room.Body{Seat: left}), "")
		wants(t, d.board(room.KindLeft, room.Body{Seat: left}), "has left")
		wants(t, d.board(room.KindPen, room.Body{Seat: left}), "has left")
		u := d.room.UnitOf(left)
		if got := roles(); got != want || u.Proposal != nil {
			t.Fatalf("seat %d has left, and the parts are %s; on the table: %v", gone+1, got, u.Proposal)
		}
		wants(t, d.do(room.Input{Kind: room.KindTokens, Actor: left, Pass: 1}), room.Deposed)
		var proposer, voter string
		for _, s := range seats {
			switch d.room.Seat(s).Role {
			case room.Proposer:
				proposer = s
			case room.Voter:
				voter = s
			}
		}
		wants(t, d.act(room.KindProposed, proposer, "walk"), "")
		wants(t, d.do(room.Input{Kind: room.KindVoted, Actor: voter, Body: room.Body{Proposal: u.Proposal.Seq, Yes: true}}), "")
		if u.Moves != 1 {
			t.Errorf("without seat %d the table can carry nothing", gone+1)
		}
		d.board(room.KindClosed, room.Body{Round: 1})
		if list := d.room.Results(0); len(list) != 1 || list[0].People != 2 {
			t.Errorf("%+v", list)
		}
		d.begin(2)
		if got := roles(); strings.Count(got, "proposer") != 1 || strings.Count(got, "voter") != 1 || d.room.Seat(left).Role != room.Observer {
			t.Errorf("in the next round: %s", got)
		}
		wants(t, d.board(room.KindReset, room.Body{Seat: left}), "")
		d.board(room.KindClosed, room.Body{Round: 2})
		d.begin(3)
		if got := roles(); strings.Count(got, "voter") != 2 {
			t.Errorf("back again: %s", got)
		}
		d.again()
	}
}

// TestSomebodyAloneLeaves: nobody waits for a play whose person has left, and nothing of it is counted but what was answered; back again, it goes on.
func TestSomebodyAloneLeaves(t *testing.T) {
	d := open(t, room.InStep)
	a, b := d.join(0), d.join(0)
	d.begin(1)
	wants(t, d.act(room.KindIntent, a, "walk"), "")
	for _, s := range []string{a, b} {
		wants(t, d.board(room.KindLeft, room.Body{Seat: s}), "")
		if d.room.UnitOf(s).Here() {
			t.Errorf("%s is waited for", s)
		}
	}
	wants(t, d.board(room.KindReset, room.Body{Seat: b}), "")
	wants(t, d.act(room.KindIntent, b, "walk"), "")
	wants(t, d.board(room.KindLeft, room.Body{Seat: b}), "")
	d.board(room.KindClosed, room.Body{Round: 1})
	if s := d.room.Spread(0); s.Answered != 2 || s.Units != 2 || s.People != 2 {
		t.Errorf("two have answered and left: %+v", s)
	}
	d.begin(2)
	d.board(room.KindClosed, room.Body{Round: 2})
	if s := d.room.Spread(1); s.Units != 0 {
		t.Errorf("those who have left are counted: %+v", s)
	}
	d.again()
}

// TestResetDeposesDevices: a seat given to another device keeps its play, and the old device is told to be of no use.
func TestResetDeposesDevices(t *testing.T) {
	d := open(t, room.InStep)
	a := d.join(0)
	d.begin(1)
	d.act(room.KindIntent, a, "walk")
	wants(t, d.board(room.KindReset, room.Body{Seat: "s7"}), "no such seat")
	wants(t, d.board(room.KindReset, room.Body{Seat: a}), "")
	if s := d.room.Seat(a); s.Generation != 1 || d.room.UnitOf(a).Moves != 1 {
		t.Errorf("%+v", s)
	}
}

// TestAMistakeOfOursStaysWhereItIs: a play that fails inside takes nobody else's with it, and the session can be started again.
func TestAMistakeOfOursStaysWhereItIs(t *testing.T) {
	d := open(t, room.InStep)
	a, c := d.join(0), ""
	for range 13 {
		c = d.join(0)
	}
	d.begin(1)
	u := d.room.UnitOf(c)
	in := room.Input{Kind: room.KindIntent, Actor: c, Idem: "x", Body: room.Body{Offer: "walk", Version: u.Version}}
	e, problem := d.room.Check(&in)
	if problem != "" {
		t.Fatal(problem)
	}
	rec := eventlog.Chain("s", d.room.Head(), []eventlog.Event{e})[0]
	outputs, err := d.room.Step(rec)
	if d.log = append(d.log, rec); err != nil || !strings.Contains(outputs[len(outputs)-1].Reply.Problem, "Something inside") {
		t.Fatalf("%+v %v", outputs, err)
	}
	wants(t, d.act(room.KindIntent, a, "walk"), "")
	if d.room.Trouble() == "" {
		t.Error("nobody is told")
	}
	wants(t, d.board(room.KindClosed, room.Body{Round: 1}), "")
	d.again()
}

// torn are plays of which that of the second seat has no page and lists nothing that could be done.
type torn struct{ three }

type tornPlay struct{ room.Play }

func (tornPlay) View() view.Page      { panic("a page nobody can make") }
func (tornPlay) Offers() []view.Offer { panic("a list nobody can make") }

func (p torn) Open(round, attempt int, unit string) (room.Play, error) {
	play, err := p.three.Open(round, attempt, unit)
	if unit == "s2" {
		play = tornPlay{play}
	}
	return play, err
}

// TestAPageNobodyCanMake: a play that fails while it is only asked what may happen in it takes nobody else's with it, neither before it is recorded nor after;
// the session can be started again and tells the same.
func TestAPageNobodyCanMake(t *testing.T) {
	d := openWith(t, room.InStep, torn{})
	a, b := d.join(0), d.join(0)
	d.begin(1)
	for _, kind := range []string{room.KindBack, room.KindIntent} {
		wants(t, d.act(kind, b, "walk"), "Something inside")
	}
	if d.room.Trouble() != "" || len(d.log) != 4 {
		t.Errorf("what was refused is recorded: %d events, %q", len(d.log), d.room.Trouble())
	}
	d.fake = true // as if it had been let through
	wants(t, d.act(room.KindBack, b, ""), "Something inside")
	wants(t, d.act(room.KindIntent, b, "walk"), "Something inside")
	d.fake = false
	wants(t, d.act(room.KindIntent, a, "walk"), "")
	trouble := d.room.Trouble()
	if trouble != "a list nobody can make (event 6)" {
		t.Errorf("it is told as %q", trouble)
	}
	fresh := room.New("s", torn{})
	for _, rec := range d.log {
		if _, err := fresh.Step(rec); err != nil {
			t.Fatal(err)
		}
	}
	if fresh.Trouble() != trouble || fresh.UnitOf(a).Moves != 1 || fresh.UnitOf(b).Moves != 0 {
		t.Errorf("started again, it tells %q", fresh.Trouble())
	}
}

// TestTheEnd: the master seed is taken only if it is the one committed to, and nothing happens afterwards.
func TestTheEnd(t *testing.T) {
	d := open(t, room.Free)
	a := d.join(0)
	d.must(room.Input{Kind: room.KindBegun, Actor: room.Board, Body: room.Body{Left: 60}})
	d.act(room.KindIntent, a, "walk")
	wants(t, d.board(room.KindEnded, room.Body{Master: seed}), "close it first")
	d.board(room.KindClosed, room.Body{})
	wants(t, d.board(room.KindRevealed, room.Body{}), "")
	for _, wrong := range []string{"", "00fe", "no hex"} {
		wants(t, d.board(room.KindEnded, room.Body{Master: wrong}), "not the seed")
	}
	wants(t, d.board(room.KindEnded, room.Body{Master: seed}), "")
	if d.room.Master() != seed || d.room.Phase() != room.Ended {
		t.Error(d.room.Master())
	}
	wants(t, d.do(room.Input{Kind: room.KindJoined, Actor: room.Entry}), "is over")
	d.again()
}

// TestStepSurvivesAnything: records that no host of ours would write are taken in without effect.
func TestStepSurvivesAnything(t *testing.T) {
	d := open(t, room.InStep)
	d.fake = true
	a := d.join(0)
	d.begin(1)
	before := d.room.UnitOf(a).Play().View().Title
	kinds := strings.Fields("session.opened seat.joined seat.reset seat.left table.pen round.opened round.extended round.undone session.resumed play.intent play.back table.proposed table.voted seat.tokens round.revealed session.ended no.such")
	for i, kind := range kinds {
		for k, actor := range []string{"s1", "s2", "s0", "s01", "clock", "nobody"} {
			for j, body := range []string{``, `null`, `[]`, `{"version":-1}`, `{"round":99,"left":-5}`, `{"seat":"s-1","table":7}`} {
				e := eventlog.Event{Kind: kind, Actor: actor, Idem: fmt.Sprint("z", i, k, j), Play: "s1.r1.0", Body: []byte(body)}
				if body == `null` && kind == room.KindJoined {
					continue
				}
				if _, err := d.room.Step(eventlog.Chain("s", d.room.Head(), []eventlog.Event{e})[0]); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	if d.room.Phase() != room.Playing || len(d.room.Seats()) != 1 || d.room.UnitOf(a).Play().View().Title != before {
		t.Errorf("%s, %d seats, %q", d.room.Phase(), len(d.room.Seats()), d.room.UnitOf(a).Play().View().Title)
	}
}
