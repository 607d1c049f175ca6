package model

import (
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

	"pgregory.net/rapid"
)

// holds plays sixteen whole runs and compares their hashes with those of a file of testdata.
func holds(t *testing.T, file, want string, play func(t *testing.T, cast, luck uint64) uint64) {
	t.Helper()
	var b strings.Builder
	for cast := range uint64(4) {
		for luck := range uint64(4) {
			fmt.Fprintf(&b, "%d %d %016x\n", cast, luck, play(t, cast, luck))
		}
	}
	if *update {
		if err := os.WriteFile("testdata/"+file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if b.String() != want {
		t.Errorf("got\n%swant\n%sif the rules were meant to change, run go test ./sim/model -run TestGoldenHash -update", b.String(), want)
	}
}

// wholeRun runs an organisation for its weeks with a manager who does something by number in every gap, and returns the hash of every evening
// folded into one.
func wholeRun(spec *org.Spec, cast, luck uint64, does func(k int) term.Act) uint64 {
	m, source := New(spec, params.Default()), rng.New(cast, luck)
	s := m.Start(source)
	d := org.NewDigest()
	for k := int(luck); s.Day < quantity.Day(5*spec.Weeks-1) || s.Gap != Closed; {
		switch m.Advance(s, source, nil) {
		case GapOpen:
			k++
			if a := does(k); act.Check(spec, s, a) == nil {
				m.Do(s, source, nil, a, 0)
			}
			s.News = s.News[:0]
		case DayClose:
			s.Add(&d)
		}
	}
	return d.Sum()
}

// staysWhole plays any sequence of drawn acts under any seeds: every invariant holds after every step, and a fork goes the same way.
func staysWhole(t *testing.T, spec func() *org.Spec, days quantity.Day, draw func(*rapid.T) term.Act) {
	rapid.Check(t, func(t *rapid.T) {
		spec := spec()
		m, luck := New(spec, params.Default()), rng.New(rapid.Uint64().Draw(t, "cast"), rapid.Uint64().Draw(t, "luck"))
		s := m.Start(luck)
		for s.Day < days || s.Gap != Closed {
			instant := m.Advance(s, luck, nil)
			if b := s.Broken(); b != "" {
				t.Fatalf("%v gap %d: %s", s.Day, s.Gap, b)
			}
			if instant != GapOpen {
				continue
			}
			if a := draw(t); act.Check(spec, s, a) == nil {
				fork := s.Clone()
				m.Do(fork, luck, nil, a, 0)
				m.Do(s, luck, nil, a, 0)
				if b := s.Broken(); b != "" {
					t.Fatalf("%v gap %d, after %+v: %s", s.Day, s.Gap, a, b)
				}
				if sum(fork) != sum(s) {
					t.Fatalf("%v: a fork went another way after %+v", s.Day, a)
				}
			}
			s.News = s.News[:0]
		}
	})
}
