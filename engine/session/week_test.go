package session_test

import (
	"testing"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/term"
)

// TestFridayLooksBackOnWhatWasSetGoing: what a Friday looks back on is something that was really set going: never a scene that was let be, even where that was
// the week's last; then it is what was set going before it in that week, where anything was. Where anybody was met, it is none in which nobody was.
func TestFridayLooksBackOnWhatWasSetGoing(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	last, earlier, none, unmet := 0, 0, 0, 0
	for seed := range uint64(24) {
		bot := policy.Named([]string{"attentive", "mail-first", "absent"}[seed%3])
		s := session.Start(sc, seed, seed, nil)
		var going []term.EventID          // this week's, in order; NoEvent for one that was let be
		missed := map[term.EventID]bool{} // in which nobody was met
		for s.Stop() != term.End {
			switch s.Stop() {
			case term.Monday:
				going = going[:0]
			case term.Friday:
				w, want := s.Week(), term.NoEvent
				for _, e := range going {
					if e != term.NoEvent && (want == term.NoEvent || missed[want] || !missed[e]) {
						want = e
					}
				}
				if n := len(going); n > 0 && missed[going[n-1]] && want != going[n-1] {
					unmet++
				}
				if w.SetOff != want || (want == term.NoEvent) != (w.Choice == term.NoChoice) {
					t.Errorf("seed %d, %d: it looks back on %d, chosen %d, and %d was the last that was set going", seed, s.See().Day, w.SetOff, w.Choice, want)
				}
				switch n := len(going); {
				case n > 0 && want == term.NoEvent:
					none++
				case n > 0 && going[n-1] == term.NoEvent:
					earlier++
				case n > 0:
					last++
				}
			case term.Briefing, term.Gap, term.Scene:
				a := bot.Decide(s.See())
				if s.Stop() == term.Scene && seed >= 12 {
					for _, c := range s.See().Scene.Choices {
						if c.Act.Verb == term.LeaveAlone || c.Act.Verb == term.Wait {
							a = c.Act // somebody who lets everything be that can be let be
						}
					}
				}
				if s.Check(a) != nil {
					a = s.Fallback()
				}
				if a.Event != term.NoEvent {
					e, choice := a.Event, &sc.Source.Events[a.Event].Choices[a.Choice]
					if (a.Verb == term.LeaveAlone || a.Verb == term.Wait || a.Verb == term.ReadMail) && len(choice.Does) == 0 {
						e = term.NoEvent
					}
					going = append(going, e)
				}
				if _, refused := s.Do(a); refused != nil {
					t.Fatal(refused)
				}
				if a.Event != term.NoEvent {
					missed[a.Event] = s.Came(a) == term.NotThere
				}
			}
			s.Continue()
		}
	}
	if last == 0 || earlier == 0 || none == 0 || unmet == 0 {
		t.Errorf("%d weeks ended with something set going, %d had it earlier, %d not at all, and %d ended with nobody met: the test shows too little", last, earlier, none, unmet)
	}
}
