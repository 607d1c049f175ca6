package play

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
)

// ownDoor opens own-part after its briefing.
func ownDoor(t *testing.T, seed uint64) *Local {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/own-part.toml")
	if sc == nil {
		t.Fatal(found)
	}
	l, err := New(sc, save.NewMemory(nil), seed, seed, func() uint64 { return 1 })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return l
}

// TestOwnPartIsOffered: from a gap, advice from each adviser about what they can see, promises to anybody, the ladder; ratings only while they
// are due; one thing that comes to mind first; and every such offer can be taken or says why not.
func TestOwnPartIsOffered(t *testing.T) {
	seen, firsts, gaps := map[string]int{}, 0, 0
	for seed := range uint64(3) {
		l := ownDoor(t, seed)
		for step := 0; l.View().Stop != "end" && step < 2000; step++ {
			p, offers := l.View(), l.Offers()
			if p.Stop == "gap" {
				gaps++
				for _, o := range offers {
					if o.First {
						firsts++
					}
					kind, _, _ := strings.Cut(o.ID, ":")
					if o.Verb == "advise" && o.Object != "" || o.Verb == "stay_technical" || o.Verb == "rate" || strings.HasPrefix(o.Verb, "promise_") {
						seen[o.Verb+"/"+o.Object]++
						if o.Text == "" || o.Minutes <= 0 && o.Refused == "" {
							t.Fatalf("%s: %+v", kind, o)
						}
						if o.Verb == "rate" && (p.Week < 3 || p.Week > 4) {
							t.Fatalf("a rating in week %d", p.Week)
						}
					}
				}
			}
			l.Do(view.Intent{Offer: taken(offers, step), Forecast: 50})
		}
		if l.View().Stop != "end" {
			t.Fatal("the play does not end")
		}
	}
	for _, want := range []string{"advise/sol", "advise/kim", "advise/hr", "stay_technical/", "rate/", "promise_evenings/", "promise_time/", "promise_date/", "promise_answer/"} {
		if seen[want] == 0 {
			t.Errorf("%s is never offered: %v", want, seen)
		}
	}
	if firsts < gaps*9/10 || firsts > gaps {
		t.Errorf("in %d of %d gaps something comes to mind first", firsts, gaps)
	}
}

// taken picks an offer that can be taken, going round through all of them, the debrief's and second lives left out.
func taken(offers []view.Offer, step int) string {
	for k := range offers {
		o := &offers[(k+step*7)%len(offers)]
		if o.Refused == "" && !strings.HasPrefix(o.ID, "again") && o.Group != "promise" {
			return o.ID
		}
	}
	return offers[0].ID
}

// TestPlayGoesIntoTheNext: what a play came to begins the next, is stored with it and found again; what cannot be read begins nothing.
func TestPlayGoesIntoTheNext(t *testing.T) {
	l := ownDoor(t, 4)
	if _, err := l.Carry(); err == nil {
		t.Error("something goes on from a play that has not ended")
	}
	for step := 0; l.View().Stop != "end" && step < 2000; step++ {
		l.Do(view.Intent{Offer: taken(l.Offers(), step), Forecast: 50})
	}
	carry, err := l.Carry()
	if err != nil {
		t.Fatal(err)
	}
	next, found := scenario.OpenFile("../../scenarios/_tests/ok/carried.toml")
	if next == nil {
		t.Fatal(found)
	}
	store := save.NewMemory(nil)
	d, err := NewFrom(next, store, carry, 1, 2, func() uint64 { return 1 })
	if err != nil {
		t.Fatal(err)
	}
	hash, id := d.Session().Hash(), d.ID
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	again, note, err := Resume(next, store, id, func() uint64 { return 1 })
	if err != nil || note != "" || again.Session().Hash() != hash {
		t.Fatalf("stored and found again: %v %q", err, note)
	}
	if err := again.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := NewFrom(next, store, []byte(`{"carry":1,"people":[{"id":"ana","trust":7}]}`), 1, 2, nil); err == nil || !strings.Contains(err.Error(), "carry.people[0].trust") {
		t.Errorf("a hostile block: %v", err)
	}
}

// TestTheOtherLadderEndsThePlay: chosen from the week it is told, and after it comes the end with its ending; nothing of the rest is played.
func TestTheOtherLadderEndsThePlay(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/ladder.toml")
	if sc == nil {
		t.Fatal(found)
	}
	l, err := New(sc, save.NewMemory(nil), 1, 2, func() uint64 { return 1 })
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	}()
	do := func(id string) {
		t.Helper()
		if r := l.Do(view.Intent{Offer: id, Forecast: -1}); r.Problem != "" {
			t.Fatalf("%s: %s", id, r.Problem)
		}
	}
	do("begin")
	do("go")
	do("stay_technical")
	if p := l.View(); p.Stop != "told" || p.Told.Text == "" {
		t.Fatalf("after the choice: %s, %+v", p.Stop, p.Told)
	}
	do("go")
	p := l.View()
	if p.Stop != "end" || p.Day != 1 || p.Debrief == nil || !strings.Contains(strings.Join(p.Debrief.Ending, " "), "They still ask you.") {
		t.Fatalf("at the end: %s on day %d, %+v", p.Stop, p.Day, p.Debrief)
	}
}

// TestRefusalsNamePeople: what stands in the way of an act is told with the name of whom it is about, never with the id the model knows.
func TestRefusalsNamePeople(t *testing.T) {
	l := ownDoor(t, 1)
	named := 0
	for step := 0; l.View().Stop != "end" && step < 400; step++ {
		offers := l.Offers()
		for _, o := range offers {
			if slices.Contains(strings.FieldsFunc(o.Refused, func(r rune) bool { return r == ' ' || r == '.' }), o.Person) {
				t.Fatalf("%s: %q", o.ID, o.Refused)
			}
			if o.Verb == "promise_evenings" && o.Refused == "You have promised Ana that already." {
				named++
			}
		}
		l.Do(view.Intent{Offer: taken(offers, step), Forecast: 50})
	}
	if named == 0 {
		t.Error("Ana's promise is never refused by her name")
	}
}
