package room_test

import (
	"testing"

	"headcount/engine/workshop/room"
)

// TestPairs: those who chose alike and lived different things are matched, each once, and not before enough have answered. In these plays it
// goes badly for seats whose number ends in 2.
func TestPairs(t *testing.T) {
	d := open(t, room.InStep)
	var seats []string
	for range 12 {
		seats = append(seats, d.join(0))
	}
	d.begin(1)
	for _, s := range seats[:4] {
		wants(t, d.act(room.KindIntent, s, "walk"), "")
	}
	d.board(room.KindClosed, room.Body{Round: 1})
	if pairs := d.room.Pairs(0); pairs != nil {
		t.Errorf("four are told apart: %+v", pairs)
	}
	d.begin(2)
	for k, s := range seats {
		wants(t, d.act(room.KindIntent, s, []string{"walk", "write"}[k/11]), "")
	}
	d.board(room.KindClosed, room.Body{Round: 2})
	pairs := d.room.Pairs(1)
	if len(pairs) != 1 || pairs[0].Unit != [2]string{"s1", "s2"} || pairs[0].Came != [2]string{"well", "badly"} {
		t.Errorf("%+v", pairs)
	}
	if d.room.Pairs(9) != nil {
		t.Error("a round that is not")
	}
}
