//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/term"
)

// TestReplayOfADamagedLogFallsShort: a log that is not whole is replayed as far as it is, the end is named by its entry and day, and the exit code is
// that of something that fell short, whether its last line is torn, a line in its middle is damaged, or nothing but the header is left.
func TestReplayOfADamagedLogFallsShort(t *testing.T) {
	_, text := playedLibrary(t)
	lines := slices.Collect(strings.Lines(text))
	if len(lines) < 8 {
		t.Fatalf("only %d lines", len(lines))
	}
	hole := slices.Clone(lines)
	hole[5] = strings.Replace(hole[5], `"`, `!`, 1)
	bare := slices.Clone(lines[:2])
	bare[1] = bare[1][:10]
	for name, c := range map[string]struct {
		text string
		kept int
		torn bool
		ends string
	}{
		"torn":   {text[:len(text)-9], len(lines) - 2, true, "the log ends at entry"},
		"hole":   {strings.Join(hole, ""), 4, false, "the log ends at entry 4, on "},
		"header": {strings.Join(bare, ""), 0, true, "the log ends before its first entry"},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "play.log")
			if err := os.WriteFile(file, []byte(c.text), 0o600); err != nil {
				t.Fatal(err)
			}
			var out, said bytes.Buffer
			if code := run([]string{"replay", file}, nil, &out, &said); code != exitShort || !strings.Contains(out.String(), c.ends) || strings.Contains(out.String(), "every checkpoint the same, state") {
				t.Errorf("exit code %d\n%s%s", code, &out, &said)
			}
			out.Reset()
			code := run([]string{"replay", file, "--json"}, nil, &out, &said)
			var r replayed
			if err := json.Unmarshal(out.Bytes(), &r); err != nil || code != exitShort {
				t.Fatalf("exit code %d, %v\n%s", code, err, &out)
			}
			if r.Same || r.Entry != c.kept+1 || r.Damage == nil || r.Damage.Kept != c.kept || r.Damage.Torn != c.torn || r.Damage.Line != c.kept+2 {
				t.Errorf("%s", &out)
			}
		})
	}
}

// TestDecisionsTurnToWhoStoodThere: of a move towards somebody who had come and stood at the player's own desk the list of decisions and the fates of one say
// what the menu said, and that somebody was walked over to only of those who sat at theirs.
func TestDecisionsTurnToWhoStoodThere(t *testing.T) {
	sc, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	turned, walked := 0, 0
	for seed := uint64(1); turned == 0 || walked == 0; seed++ {
		if seed > 40 {
			t.Fatalf("%d stood there, %d did not: the test shows nothing", turned, walked)
		}
		log, _, err := botPlay(sc, seed, seed, "people-first", policy.Named("people-first"))
		if err != nil {
			t.Fatal(err)
		}
		stood := whoStood(t, sc, log)
		file := filepath.Join(t.TempDir(), "play.log")
		var text bytes.Buffer
		if err := errors.Join(declog.Encode(&text, log), os.WriteFile(file, text.Bytes(), 0o600)); err != nil {
			t.Fatal(err)
		}
		looked := false
		for _, d := range decisions(sc, log) {
			if d.Act.Channel != term.Walk.String() || d.Act.Event != "" {
				continue
			}
			there := stood[d.ID]
			if there {
				turned++
			} else {
				walked++
			}
			if strings.Contains(d.Text, "Turn to them") != there || strings.Contains(d.Text, "Walk over") == there {
				t.Errorf("seed %d, decision %s, stood there %v: %s", seed, d.ID, there, d.Text)
			}
			if there && !looked {
				looked = true
				var out, said bytes.Buffer
				if code := run([]string{"fates", file, "--decision", d.ID, "--runs", "2"}, nil, &out, &said); code != exitWell || !strings.Contains(out.String(), strconv.Quote(d.Text)) {
					t.Errorf("exit code %d, want %q\n%s%s", code, d.Text, &out, &said)
				}
			}
		}
	}
}

// whoStood tells by decision whether whom it was about was waiting at the player's own desk.
func whoStood(t *testing.T, sc *scenario.Scenario, log declog.Log) map[string]bool {
	t.Helper()
	s, err := session.Replay(sc, log.Cut(0))
	if err != nil {
		t.Fatal(err)
	}
	stood := map[string]bool{}
	for _, e := range log.Entries {
		if e.Kind != declog.KindAct {
			continue
		}
		a, err := session.Resolve(sc, e.Act)
		if err != nil {
			t.Fatal(err)
		}
		s.Arrive()
		stood[strconv.Itoa(e.N)] = a.Person != term.NoPerson && s.See().People[a.Person].Waiting
		if refused := s.Repeat(e, a); refused != nil {
			t.Fatal(refused)
		}
	}
	return stood
}
