package model

import (
	_ "embed"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

var update = flag.Bool("update", false, "rewrite the golden hashes")

//go:embed testdata/golden.txt
var golden string

// small is an organisation of four that uses every sub-model.
func small() *org.Spec {
	free := org.Range{Free: true}
	is := func(v float64) org.Range { return org.Range{Low: v, High: v} }
	person := func(x, y int, hearing float64, remote bool) org.PersonSpec {
		return org.PersonSpec{
			DeskX: x, DeskY: y, Remote: remote, Ability: free, Sensitivity: free, Candour: free, Hearing: is(hearing), Reading: is(1),
			AtDesk: is(.8), Trust: org.Range{Low: .45, High: .55},
		}
	}
	return &org.Spec{
		Weeks: 3, Gaps: [3]quantity.Minute{90, 270, 390}, GapMinutes: 60, Skill: .8, DeskX: 400, DeskY: 400,
		People:   []org.PersonSpec{person(500, 400, 1, false), person(550, 400, .1, false), person(700, 600, 1, false), person(0, 0, 1, true)},
		Projects: []org.ProjectSpec{{Estimate: 200, Work: org.Range{Low: 1.1, High: 1.4}, Done: .2, Due: 13}},
		Matters: []org.MatterSpec{
			{Person: 0, Unclear: .3, Concern: org.Range{Low: .4, High: .9}, Blocks: .3, Open: true},
			{Person: 1, Unclear: .1, Concern: is(0), Blocks: .2, Open: true},
			{Person: 2, Unclear: .8, Concern: org.Range{Low: 0, High: .5}, Blocks: .2, Open: true, Thread: true, Copied: 3},
			{Person: 3, Unclear: .5, Concern: is(.5), Blocks: .1},
		},
		Promises: []org.PromiseSpec{{Person: 0, Due: 9}},
	}
}

// script is a manager that does something different in every gap, so that all acts and channels are used.
func script(s *org.State, k int) term.Act {
	who := term.PersonID(k % 4)
	ways := [...]term.Channel{term.Walk, term.Chat, term.Mail, term.Call, term.Aside}
	verbs := [...]term.Verb{term.Answer, term.Ask, term.Talk, term.Thank, term.OwnWork, term.ReadMail, term.Request, term.Coffee, term.Wait, term.Notice, term.Tell}
	a := term.NewAct(verbs[k%len(verbs)])
	switch a.Verb {
	case term.OwnWork, term.ReadMail, term.Coffee, term.Wait:
		return a
	case term.Answer, term.Ask:
		for m := range s.Desk {
			if s.Desk[(m+k)%len(s.Desk)].Open {
				a = a.About(term.MatterID((m + k) % len(s.Desk)))
				who = s.Desk[a.Matter].Person
				break
			}
		}
	}
	return a.With(who, ways[k%len(ways)])
}

// play runs the organisation for its three weeks and returns the hash of every evening folded into one.
func play(t *testing.T, cast, luck uint64, idle bool) uint64 {
	t.Helper()
	spec := small()
	m, source := New(spec, params.Default()), rng.New(cast, luck)
	s := m.Start(source)
	d := org.NewDigest()
	for k := 0; s.Day < 14 || s.Gap != Closed; {
		switch m.Advance(s, source, nil) {
		case GapOpen:
			k++
			a := script(s, k)
			if idle || act.Check(spec, s, a) != nil {
				a = term.NewAct(term.Wait)
			}
			m.Do(s, source, nil, a, 0)
			s.News = s.News[:0]
		case DayClose:
			s.Add(&d)
		}
		if b := s.Broken(); b != "" {
			t.Fatalf("day %v, cast %d, luck %d: %s", s.Day, cast, luck, b)
		}
	}
	return d.Sum()
}

// TestGoldenHash holds the bits of whole runs: they are the same on every machine, and change only with the rules version.
func TestGoldenHash(t *testing.T) {
	var b strings.Builder
	for cast := range uint64(4) {
		for luck := range uint64(4) {
			fmt.Fprintf(&b, "%d %d %016x %016x\n", cast, luck, play(t, cast, luck, false), play(t, cast, luck, true))
		}
	}
	if *update {
		if err := os.WriteFile("testdata/golden.txt", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want := strings.Split(golden, "\n")
	for i, got := range strings.Split(b.String(), "\n") {
		if i >= len(want) || want[i] != got {
			t.Errorf("line %d: got %q, want %q; if the rules were meant to change, run go test ./sim/model -run TestGoldenHash -update", i+1, got, want[min(i, len(want)-1)])
		}
	}
}
