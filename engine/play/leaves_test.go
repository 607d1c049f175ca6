package play

import (
	"testing"

	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestWhoLeavesStopsTheRun: somebody who has left stops weeks that run, once, and nothing else that stood there before does.
func TestWhoLeavesStopsTheRun(t *testing.T) {
	d := observe.Desk{News: []observe.News{{Kind: observe.NewsSign}, {Kind: observe.NewsLeft}, {Kind: observe.NewsReply}}}
	for read, want := range []string{"Then somebody left.", "Then somebody left.", "", ""} {
		if got := leaves(&d, read); got != want {
			t.Errorf("read %d: %q, not %q", read, got, want)
		}
	}
}

// TestFirstToMind: whoever stands at the desk comes to mind before a matter that has lain longer, wherever the two stand in the list; of those that nobody
// stands there for, the one that has lain longest.
func TestFirstToMind(t *testing.T) {
	for _, c := range []struct {
		name    string
		waiting [3]bool
		touched [3]int
		want    term.MatterID
	}{
		{"nobody waits", [3]bool{}, [3]int{5, 2, 3}, 1},
		{"the first waits, and others have lain longer", [3]bool{true, false, false}, [3]int{5, 2, 3}, 0},
		{"the last waits", [3]bool{false, false, true}, [3]int{5, 2, 3}, 2},
		{"two wait", [3]bool{true, false, true}, [3]int{5, 2, 3}, 2},
	} {
		var l Local
		d := &observe.Desk{}
		d.Self.On = true
		for i := range 3 {
			id := term.MatterID(i)
			d.People = append(d.People, observe.Person{ID: term.PersonID(i), PersonShown: term.PersonShown{Waiting: c.waiting[i]}})
			d.Matters = append(d.Matters, observe.Matter{ID: id, Person: term.PersonID(i), Open: true, Touched: quantity.Day(c.touched[i])})
			l.offers = append(l.offers, offered{act: term.NewAct(term.Ask).With(term.PersonID(i), term.Walk).About(id)})
		}
		l.first(d)
		for i := range l.offers {
			if is := term.MatterID(i) == c.want; l.offers[i].First != is {
				t.Errorf("%s: matter %d comes to mind first: %v", c.name, i, l.offers[i].First)
			}
		}
	}
}
