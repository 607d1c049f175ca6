package scenarios_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/term"
)

// TestSheetWrittenAfterwardsCounts: who leaves Step 7 where it stands and writes Jorunn her lines in a later gap has given her a sheet as well as
// who wrote them in the scene, where she could make something of them in time.
func TestSheetWrittenAfterwardsCounts(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "hip-deep")
	if sc == nil {
		t.Fatal(found)
	}
	written, without := 0, 0
	for luck := uint64(1); luck <= 12; luck++ {
		answered, ending := stepSevenByMail(t, sc, luck)
		if !answered {
			continue
		}
		written++
		if ending == "by-a-hair" || ending == "gates-open" { // both tell of a night without a sheet
			without++
		}
	}
	// One may ask again before it has been noted, where the day after is the quiet one of its week.
	if written < 4 || 4*without > written {
		t.Errorf("she was written to in time in %d plays of 12, and %d of them ended as if she had nothing", written, without)
	}
}

// stepSevenByMail plays idly, but for a mail about the night in each gap until it is answered; it reports whether that was before the eve, and
// the ending.
func stepSevenByMail(t *testing.T, sc *scenario.Scenario, luck uint64) (answered bool, ending string) {
	t.Helper()
	s := session.Start(sc, luck, luck, nil)
	night, jorunn := named(t, sc, "night", "jorunn")
	eve := false
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		d := s.See()
		a := s.Fallback()
		switch {
		case d.Scene.Event != term.NoEvent:
			e := &sc.Source.Events[d.Scene.Event]
			for k := range e.Choices {
				if e.Choices[k].Act["leave"] == true {
					a = sc.Events[d.Scene.Event].Choices[k].Act
				}
			}
			eve = eve || e.ID == "eve"
		case s.Stop() == term.Gap && d.Matters[night].Open && !d.Matters[night].Answered:
			mail := term.NewAct(term.Answer)
			mail.Person, mail.Matter, mail.Channel = jorunn, night, term.Mail
			if s.Check(mail) == nil {
				a = mail
			}
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused.Reason)
		}
		s.Continue()
		answered = answered || !eve && s.See().Matters[night].Answered
	}
	return answered, sc.Source.Endings[s.Ending()].ID
}

// named finds a matter and a person by their ids.
func named(t *testing.T, sc *scenario.Scenario, matter, person string) (term.MatterID, term.PersonID) {
	t.Helper()
	m, p := term.NoMatter, term.NoPerson
	for i := range sc.Source.Matters {
		if sc.Source.Matters[i].ID == matter {
			m = term.MatterID(i)
		}
	}
	for i := range sc.Source.People {
		if sc.Source.People[i].ID == person {
			p = term.PersonID(i)
		}
	}
	if m == term.NoMatter || p == term.NoPerson {
		t.Fatalf("no matter %s or no person %s", matter, person)
	}
	return m, p
}

// TestQuestionsCanBePutToAnybody: how things are done is asked at the boss's door and of everybody on the floor, in the same words. So none says "you", and none names
// somebody who would be asked about themselves.
func TestQuestionsCanBePutToAnybody(t *testing.T) {
	asked := 0
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for i := range sc.Source.Questions {
			asked++
			words := strings.FieldsFunc(sc.Source.Questions[i].Ask, func(r rune) bool { return !unicode.IsLetter(r) })
			for _, p := range sc.Source.People {
				first, _, _ := strings.Cut(p.Name, " ")
				if slices.Contains(words, first) {
					t.Errorf("%s: %s is asked about %s: %s", id, first, first, sc.Source.Questions[i].Ask)
				}
			}
			if slices.ContainsFunc(words, func(w string) bool { return w == "you" || w == "your" || w == "yourself" }) {
				t.Errorf("%s: whoever is asked is asked about themselves: %s", id, sc.Source.Questions[i].Ask)
			}
		}
	}
	if asked == 0 {
		t.Error("nothing is asked: the test shows nothing")
	}
}
