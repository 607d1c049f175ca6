package debrief

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// said is a matter that was answered by mail on Monday and comes out on Tuesday by how a scene about nothing in particular turns out.
const said = `
format = 1
id     = "said"
title  = "Said"
weeks  = 1

[[person]]
id   = "ana"
name = "Ana"
desk = [600, 300]
[person.traits]
at_desk = 1

[[matter]]
id      = "date"
title   = "Is the date still the date?"
person  = "ana"
concern = 0.7
open    = true
behind  = "One of the weeks is missing."

[[event]]
id     = "sorry"
anchor = true
from   = "w1 tue"
by     = "w1 tue"
person = "ana"
text   = "Ana has turned her chair to the window."

  [[event.choice]]
  id   = "sorry"
  text = "Say that you are sorry"
  act  = { apologise = "ana", by = "walk" }
  outcome.understood.does = ["reveal date"]
  outcome.misread.does = ["reveal date"]

  [[event.choice]]
  id   = "leave"
  text = "Leave it"
  act  = { leave = true }

[[ending]]
id   = "end"
text = "It was said."

[yardstick]
value = "1 + truth.mean_trust"
`

// TestWhatASceneBroughtOut: what came out by how a scene turned out is told of that scene, and not of the last line that was written about it.
func TestWhatASceneBroughtOut(t *testing.T) {
	file := filepath.Join(t.TempDir(), "said.toml")
	if err := os.WriteFile(file, []byte(said), 0o644); err != nil {
		t.Fatal(err)
	}
	sc, found := scenario.OpenFile(file)
	if sc == nil {
		t.Fatal(found)
	}
	written := false
	log := playedWith(t, sc, 1, func(d *observe.Desk) term.Act {
		switch {
		case d.Stop == term.Scene:
			return d.Scene.Choices[0].Act
		case d.Stop == term.Gap && d.Day == 0 && !written:
			written = true
			return term.NewAct(term.Answer).With(0, term.Mail).About(0)
		}
		return term.NewAct(term.Wait)
	})
	taught := believedIn(t, sc, log).People[0].Taught
	i := slices.IndexFunc(taught, func(x view.Taught) bool { return x.What == "behind" })
	if i < 0 || !strings.HasPrefix(taught[i].Sentence, "Tuesday, week 1, “Say that you are sorry”") {
		t.Errorf("%+v", taught)
	}
}

// TestTaughtInOrderOfItsDays: what came out late stands where the decision that brought it stands, by its day, and not behind what was learned meanwhile.
func TestTaughtInOrderOfItsDays(t *testing.T) {
	sc := shipped(t, "first-year")
	late := 0
	for _, seed := range []uint64{18, 19, 20} { // in the last of them a matter of week 7 comes out after a talk of that week
		b, err := Beliefs(sc, playedBy(t, sc, "random", seed))
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range b.People {
			for k := range p.Taught {
				if k > 0 && p.Taught[k].Of < p.Taught[k-1].Of {
					t.Errorf("seed %d, %s: after “%s” stands “%s”", seed, p.Name, p.Taught[k-1].Sentence, p.Taught[k].Sentence)
				}
				if p.Taught[k].What == "behind" && k+1 < len(p.Taught) {
					late++
				}
			}
		}
	}
	if late == 0 {
		t.Error("nothing came out of anybody of whom something was learned after it: the test shows little")
	}
}

// TestSaidUnaskedWasNotBroughtOut: what somebody came out with by themselves is told as that, whatever had been done about it before; and what was asked for
// is not.
func TestSaidUnaskedWasNotBroughtOut(t *testing.T) {
	sc := shipped(t, "first-year")
	unasked, asked := 0, 0
	for _, seed := range []uint64{1, 2, 3} {
		log := playedBy(t, sc, "random", seed)
		said := map[string]bool{}
		s, err := session.Begin(sc, log.Header.Cast, log.Header.Luck, nil)
		if err != nil {
			t.Fatal(err)
		}
		note := func() {
			for _, n := range s.See().News {
				if n.Kind == observe.NewsKnown {
					said[sc.Source.Matters[n.Matter].Title] = true
				}
			}
		}
		for s.Arrive(); s.Stop() != term.End; s.Arrive() {
			note()
			e := log.Entries[len(s.Log.Entries)]
			a, err := session.Resolve(sc, e.Act)
			if err != nil {
				t.Fatal(err)
			}
			if _, refused := s.Do(a); refused != nil {
				t.Fatal(refused)
			}
			s.Continue()
		}
		note()
		b, err := Beliefs(sc, log)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range b.People {
			for _, x := range p.Taught {
				if x.What != "behind" {
					continue
				}
				_, title, _ := strings.Cut(x.Sentence, "what stood behind “")
				title, _, _ = strings.Cut(title, "”")
				if by := strings.Contains(x.Sentence, ": told you unasked what stood behind"); by != said[title] {
					t.Errorf("seed %d, %s: said unasked %v, and it is told “%s”", seed, p.Name, said[title], x.Sentence)
				} else if by {
					unasked++
				} else {
					asked++
				}
			}
		}
	}
	if unasked < 3 || asked < 3 {
		t.Errorf("%d came out unasked and %d were asked for: the test shows little", unasked, asked)
	}
}
