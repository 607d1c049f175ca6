package play_test

import (
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/session"
	"headcount/sim/term"
)

// TestNobodyIsOfferedACallToWhoDoesNotHear: wherever a gap leaves the choice, everybody else is rung up and Joon is written to, gone to or, where the
// scenario has screens, seen on one; and no refusal says "call" of him.
func TestNobodyIsOfferedACallToWhoDoesNotHear(t *testing.T) {
	sc := twoStrides(t)
	d, err := play.New(sc, save.NewMemory(nil), 3, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	rings, writes := map[string]int{}, map[string]int{}
	for n := 0; n < 150 && d.Session().Stop() != term.End; n++ {
		for _, o := range d.Offers() {
			switch {
			case o.Channel == term.Call.String():
				rings[o.Person]++
			case o.Channel == term.Chat.String():
				writes[o.Person]++
			}
			if o.Person == "joon" && strings.Contains(o.Refused, "call") {
				t.Errorf("%s: %s", o.ID, o.Refused)
			}
		}
		step(t, d, fresh(map[string]bool{}))
	}
	for _, p := range sc.Source.People {
		if got := rings[p.ID] > 0; got != (p.ID != "joon") || writes[p.ID] == 0 {
			t.Errorf("%s: %d offers to call, %d to write", p.ID, rings[p.ID], writes[p.ID])
		}
	}
}

// TestNoBotRingsWhoDoesNotHear: none of those who play by themselves even tries, wherever Joon sits.
func TestNoBotRingsWhoDoesNotHear(t *testing.T) {
	far := twoStrides(t)
	joon := term.NoPerson
	for i := range far.Source.People {
		if far.Source.People[i].ID == "joon" {
			joon = term.PersonID(i)
		}
	}
	for _, elsewhere := range []bool{false, true} {
		far.Spec.People[joon].Remote = elsewhere
		tried := 0
		for _, name := range policy.Names() {
			bot, _ := policy.ByName(name)
			for luck := range uint64(4) {
				s := session.Start(far, luck, luck+9, nil)
				for s.Arrive(); s.Stop() != term.End; s.Arrive() {
					a := bot.Decide(s.See())
					if a.Person == joon && a.Event == term.NoEvent {
						if tried++; a.Channel == term.Call {
							t.Fatalf("%s rings Joon, who works elsewhere: %v", name, elsewhere)
						}
					}
					if s.Check(a) != nil {
						a = s.Fallback()
					}
					if _, refused := s.Do(a); refused != nil {
						t.Fatal(refused)
					}
				}
			}
		}
		if tried < 20 {
			t.Errorf("only %d acts towards Joon", tried)
		}
	}
}
