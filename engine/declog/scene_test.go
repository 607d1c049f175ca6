package declog_test

import (
	"testing"

	"headcount/engine/declog"
)

// TestLuckFromTheScene: a life that shares the scene that stood open has the old luck on the way to it and the new one from its answer.
func TestLuckFromTheScene(t *testing.T) {
	l := declog.Log{Header: sample().Header}
	l.Header.Life, l.Header.Luck = nil, 1
	for day := range 3 {
		l.Add(declog.NewAct(day, 1, declog.Act{Verb: "wait"}, "00000000000000aa"))
	}
	child := l.ForkAtScene(3, 9).Header
	plain := l.ForkOn(3, 3, 9).Header
	for _, c := range []struct{ applied, day, deciding, onTheWay, plainWay int }{
		{0, 0, 1, 1, 1}, {2, 2, 1, 1, 1}, {3, 2, 1, 1, 1}, {3, 3, 9, 1, 9}, {4, 3, 9, 9, 9}, {9, 8, 9, 9, 9},
	} {
		if got := child.LuckAt(c.applied, c.day); got != uint64(c.deciding) {
			t.Errorf("%d entries, day %d: the luck of a decision is %d, want %d", c.applied, c.day, got, c.deciding)
		}
		if got := child.LuckOnTheWay(c.applied, c.day); got != uint64(c.onTheWay) {
			t.Errorf("%d entries, day %d: the luck on the way is %d, want %d", c.applied, c.day, got, c.onTheWay)
		}
		if got := plain.LuckOnTheWay(c.applied, c.day); got != uint64(c.plainWay) || plain.LuckAt(c.applied, c.day) != got {
			t.Errorf("%d entries, day %d: another life has luck %d on the way, want %d", c.applied, c.day, got, c.plainWay)
		}
	}
}
