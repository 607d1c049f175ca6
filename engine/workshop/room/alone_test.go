package room_test

import (
	"slices"
	"testing"

	"headcount/engine/workshop/room"
)

// carry has a table do something by a vote of all who vote at it.
func (d *desk) carry(seats []string, offer string) {
	d.t.Helper()
	wants(d.t, d.act(room.KindProposed, seats[0], offer), "")
	p := d.room.UnitOf(seats[0]).Proposal
	for _, s := range seats[1:] {
		if d.room.Seat(s).Role == room.Voter && d.room.UnitOf(s).Proposal == p {
			wants(d.t, d.do(room.Input{Kind: room.KindVoted, Actor: s, Body: room.Body{Proposal: p.Seq, Yes: true}}), "")
		}
	}
}

// seated joins so many people at each table, the first table first.
func (d *desk) seated(people ...int) (tables [][]string) {
	for n, k := range people {
		var seats []string
		for range k {
			seats = append(seats, d.join(n+1))
		}
		tables = append(tables, seats)
	}
	return tables
}

// TestATableOfOneStandsForItsPerson: what one person decided alone is never said under the number of their table; among few tables it is not counted
// either, as the others could take away what they know; and among enough of them it is counted like any other.
func TestATableOfOneStandsForItsPerson(t *testing.T) {
	for _, c := range []struct {
		people          []int
		answered, apart int
		enough          bool
		pairs           int
	}{
		{[]int{3, 3, 1}, 2, 1, true, 1},       // 1 and 2 chose alike
		{[]int{3, 1, 3}, 2, 1, true, 0},       // for 2, on which it would go badly, is one person
		{[]int{4, 1}, 1, 1, false, 0},         // five people, and the fifth stands apart
		{[]int{2, 1, 1, 1, 1}, 5, 0, true, 0}, // enough tables to be one among them, and none to be named
		{[]int{1, 1, 1, 1, 1}, 5, 0, true, 0},
		{[]int{2, 2, 2}, 3, 0, true, 1},
	} {
		d := open(t, room.Tables)
		tables := d.seated(c.people...)
		d.begin(1)
		for _, seats := range tables {
			if len(seats) == 1 {
				wants(t, d.act(room.KindIntent, seats[0], "walk"), "")
			} else {
				d.carry(seats, "walk")
			}
		}
		wants(t, d.board(room.KindClosed, room.Body{Round: 1}), "")
		s, pairs := d.room.Spread(0), d.room.Pairs(0)
		if s.Answered != c.answered || s.Apart != c.apart || s.Enough != c.enough || s.Units != len(tables) || len(pairs) != c.pairs {
			t.Errorf("%v: %+v, %d pairs", c.people, s, len(pairs))
		}
		if c.enough && s.Choices[0].Count != c.answered {
			t.Errorf("%v: %d are counted", c.people, s.Choices[0].Count)
		}
		for _, p := range pairs {
			for _, unit := range p.Unit {
				if n := int(unit[1] - '1'); c.people[n] == 1 {
					t.Errorf("%v: table %d is called by its number", c.people, n+1)
				}
			}
		}
		for _, res := range d.room.Results(0) { // whoever leads has all of them
			if n := int(res.Unit[1] - '1'); !res.Played || res.Alone != (c.people[n] == 1) {
				t.Errorf("%v: %+v", c.people, res)
			}
		}
		d.again()
	}
}

// TestATableThatOneIsLeftAt: whoever decides alone is one person, also where others have left or came late; and somebody else may have been asked again in the
// next round.
func TestATableThatOneIsLeftAt(t *testing.T) {
	alone := func(d *desk, round int) []bool {
		var list []bool
		for _, res := range d.room.Results(round - 1) {
			list = append(list, res.Alone)
		}
		return list
	}
	d := open(t, room.Tables)
	tables := d.seated(3, 1, 2)
	d.begin(1)
	for _, s := range tables[0][1:] {
		d.board(room.KindLeft, room.Body{Seat: s})
	}
	wants(t, d.act(room.KindIntent, tables[0][0], "walk"), "")
	late := d.join(2) // has no vote before the next round
	wants(t, d.act(room.KindIntent, tables[1][0], "walk"), "")
	d.carry(tables[2], "walk")
	d.board(room.KindLeft, room.Body{Seat: tables[2][1]}) // what was decided was decided by two
	wants(t, d.act(room.KindIntent, tables[2][0], "go"), "")
	d.board(room.KindClosed, room.Body{Round: 1})
	if got := alone(d, 1); !slices.Equal(got, []bool{true, true, false}) {
		t.Errorf("decided alone in the first round: %v", got)
	}
	d.begin(2)
	d.carry([]string{late, tables[1][0]}, "walk")
	d.board(room.KindClosed, room.Body{Round: 2})
	if got := alone(d, 2); got[1] {
		t.Error("a table of two is one of one in the second round")
	}
	d.again()
}

// lay has a seat lay its tokens in the first round.
func (d *desk) lay(seat string, choice, people, luck int) {
	d.t.Helper()
	wants(d.t, d.do(room.Input{Kind: room.KindTokens, Actor: seat, Body: room.Body{Round: 1, Tokens: &[3]int{choice, people, luck}}}), "")
}

// TestTokensThatCouldBeTakenApart: a table sees the sum of its tokens where three of it have laid some, and not where one or two others have besides: the room's
// sum less its own would be theirs.
func TestTokensThatCouldBeTakenApart(t *testing.T) {
	for _, c := range []struct {
		laid []int // people who have, by table
		open []bool
	}{
		{[]int{2, 3}, []bool{false, false}},
		{[]int{5, 1}, []bool{false, false}},
		{[]int{4, 0}, []bool{false, false}},
		{[]int{5, 0}, []bool{true, false}},
		{[]int{3, 3}, []bool{true, true}},
		{[]int{3, 2, 1}, []bool{true, false, false}},
	} {
		d := open(t, room.Tables)
		tables := d.seated(c.laid...)
		for n := range tables { // and one more everywhere, who lays none
			d.join(n + 1)
		}
		d.begin(1)
		d.board(room.KindClosed, room.Body{Round: 1})
		all := 0
		for _, seats := range tables {
			for _, s := range seats {
				d.lay(s, 5, 3, 2)
				all++
			}
		}
		if s := d.room.Spread(0); s.Tally != nil || s.Laid != all {
			t.Errorf("%v, before it is shown: %+v", c.laid, s)
		}
		d.board(room.KindRevealed, room.Body{Round: 1})
		for _, res := range d.room.Results(0) {
			n := int(res.Unit[1] - '1')
			if (res.Tally != nil) != c.open[n] || res.Tally != nil && *res.Tally != (room.Tally{People: c.laid[n], Tokens: [3]int{5 * c.laid[n], 3 * c.laid[n], 2 * c.laid[n]}}) {
				t.Errorf("%v, table %d: %+v", c.laid, n+1, res.Tally)
			}
		}
	}
}

// TestLateTokensCannotBeTakenApart: what a late one laid is not what a sum grew by. The room's grows by five at once, its table's stays; on paper both stand as
// they were shown.
func TestLateTokensCannotBeTakenApart(t *testing.T) {
	d := open(t, room.Tables)
	tables := d.seated(6, 4, 4)
	d.begin(1)
	d.board(room.KindClosed, room.Body{Round: 1})
	early := append(append([]string{}, tables[0][:3]...), tables[1][:3]...)
	for _, s := range early {
		d.lay(s, 5, 3, 2)
	}
	d.board(room.KindRevealed, room.Body{Round: 1})
	sums := func() (list []room.Tally) {
		for _, res := range d.room.Results(0) {
			if res.Tally != nil {
				list = append(list, *res.Tally)
			}
		}
		return append(list, *d.room.Spread(0).Tally)
	}
	shown := sums()
	if want := []room.Tally{{3, [3]int{15, 9, 6}}, {3, [3]int{15, 9, 6}}, {6, [3]int{30, 18, 12}}}; !slices.Equal(shown, want) {
		t.Fatalf("shown at first: %v, want %v", shown, want)
	}
	late := append(append([]string{}, tables[0][3:5]...), tables[1][3], tables[2][0])
	for n, s := range late {
		d.lay(s, 0, n, 10-n)
		if now := sums(); !slices.Equal(now, shown) || d.room.Spread(0).Laid != 6+n+1 {
			t.Fatalf("what %s laid is the difference of %v and %v", s, now, shown)
		}
	}
	d.lay(tables[0][5], 0, 10, 0) // the fifth
	now := sums()
	if want := (room.Tally{11, [3]int{30, 34, 46}}); now[len(now)-1] != want || !slices.Equal(now[:len(now)-1], shown[:2]) {
		t.Errorf("with five late ones: %v, want %v after %v", now, want, shown)
	}
	d.lay(tables[2][1], 10, 0, 0)
	d.board(room.KindEnded, room.Body{Master: seed})
	if last := sums(); !slices.Equal(last, now) {
		t.Errorf("at the end: %v, shown were %v", last, now)
	}
	d.again()
}
