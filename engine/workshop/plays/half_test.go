package plays

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"
	"weak"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
)

// TestLivedAgainToTheWord: in every round of every shipped scenario, a play that is let go after each step, and whose page nobody reads on the
// way, is the same to the word as one that somebody was at all along, what was taken back included.
func TestLivedAgainToTheWord(t *testing.T) {
	for _, name := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, name)
		if sc == nil {
			t.Fatal(found)
		}
		p, err := New(sc, [32]byte{9}, true, nil)
		if err != nil {
			t.Fatal(err)
		}
		for round := range p.Rounds() {
			at, err1 := p.Open(round, 0, "s1")
			gone, err2 := p.Open(round, 0, "s1")
			if err1 != nil || err2 != nil {
				t.Fatal(err1, err2)
			}
			a, b := at.(*half), gone.(*half)
			awake := a.play()
			for n := 0; !a.Over() && n < 60; n++ {
				if a.play() != awake {
					t.Fatal("a play that somebody is at was let go")
				}
				in := view.Intent{Offer: nth(a.Offers(), n*5+round), Forecast: 60}
				do := func(h *half) view.Reply { return h.Do(in) }
				if a.View().CanUndo && n%3 == 0 {
					do = func(h *half) view.Reply { return h.TakeBack() }
				}
				r1, r2 := do(a), do(b)
				if r1 != r2 || r1.Problem != "" {
					t.Fatalf("%s, round %d: %+v and %+v", name, round+1, r1, r2)
				}
				b.awake = weak.Pointer[one]{}
				if n%2 == 0 {
					same(t, name, a, b)
				}
			}
			same(t, name, a, b)
		}
	}
}

// nth is an offer that can be taken.
func nth(offers []view.Offer, n int) string {
	var can []string
	for i := range offers {
		if offers[i].Refused == "" {
			can = append(can, offers[i].ID)
		}
	}
	return can[n%len(can)]
}

func same(t *testing.T, name string, a, b *half) {
	t.Helper()
	if x, y := text(t, a.View()), text(t, b.View()); !bytes.Equal(x, y) {
		t.Fatalf("%s: the page was\n%s\nand is\n%s", name, x, y)
	}
	if !reflect.DeepEqual(a.Offers(), b.Offers()) || a.Over() != b.Over() || !reflect.DeepEqual(a.Answers(), b.Answers()) {
		t.Fatalf("%s: something else is offered, over or answered", name)
	}
	var x, y bytes.Buffer
	if err1, err2 := declog.Encode(&x, a.Log()), declog.Encode(&y, b.Log()); err1 != nil || err2 != nil || !bytes.Equal(x.Bytes(), y.Bytes()) {
		t.Fatalf("%s: the log is another: %v, %v", name, err1, err2)
	}
	if s, err := session.Replay(a.plays.sc, a.Log()); err != nil || s.Hash() != a.Session().Hash() && a.Session().Told().Valid {
		t.Fatalf("%s: the log does not replay: %v", name, err)
	}
}

func text(t *testing.T, p view.Page) []byte {
	t.Helper()
	raw, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// TestOnlyTheLastAreKept: of many plays those used last stay as they are, as many as there is room for, whatever was used before.
func TestOnlyTheLastAreKept(t *testing.T) {
	var r recent
	list := make([]*one, 3*mostAwake)
	for i := range list {
		list[i] = &one{}
		r.keep(list[i])
		r.keep(list[0]) // somebody is at it all along
	}
	kept := 0
	for _, p := range list {
		if p.kept {
			kept++
		}
	}
	if kept != mostAwake || !list[0].kept || !list[len(list)-1].kept || list[mostAwake/2].kept {
		t.Errorf("%d are kept; the one in use %v, the last %v, an old one %v", kept, list[0].kept, list[len(list)-1].kept, list[mostAwake/2].kept)
	}
}
