//go:build linux || darwin

package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/workshop/eventlog"
	roomplays "headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
)

// forged writes the record of a session as somebody may write it who wants harm: all its checksums are right.
func forged(t *testing.T, change func(o *room.Opening), kinds ...string) string {
	t.Helper()
	sc, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	var master [32]byte
	commitment := roomplays.Commitment(master)
	o := room.Opening{
		Format: room.FormatVersion, Rules: declog.RulesVersion, Scenario: "two-strides", RulesHash: sc.RulesHash, Commitment: hex.EncodeToString(commitment[:]),
		Mode: room.InStep, Luck: room.OwnLuck, Seconds: 60,
	}
	change(&o)
	bodies := map[string]room.Body{
		room.KindOpened: {Opening: &o}, room.KindBegun: {Round: 1, Left: 60}, room.KindUndone: {Round: 1}, room.KindEnded: {Master: hex.EncodeToString(master[:])},
	}
	actors := map[string]string{room.KindJoined: room.Entry}
	var events []eventlog.Event
	seats := 0
	for _, kind := range append(append([]string{room.KindOpened}, kinds...), room.KindEnded) {
		body := bodies[kind]
		switch kind {
		case room.KindJoined:
			seats++
		case room.KindLeft:
			body.Seat = fmt.Sprintf("s%d", seats)
		}
		raw, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		actor := actors[kind]
		if actor == "" {
			actor = room.Board
		}
		events = append(events, eventlog.Event{Kind: kind, Actor: actor, Body: raw})
	}
	log := &eventlog.Memory{}
	var head eventlog.Head
	for part := range slices.Chunk(events, eventlog.MaxEvents) {
		var err error
		if head, err = log.Append(t.Context(), "forged", head, part); err != nil {
			t.Fatal(err)
		}
	}
	var text bytes.Buffer
	if _, err := eventlog.Export(t.Context(), log, "forged", &text); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "session.jsonl")
	if err := os.WriteFile(name, text.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestALongReplayStops: a record can ask for more plays than anybody waits for; Ctrl-C ends it.
func TestALongReplayStops(t *testing.T) {
	t.Parallel()
	var kinds []string
	for range room.MaxSeats {
		kinds = append(kinds, room.KindJoined)
	}
	for range 300 {
		kinds = append(kinds, room.KindBegun, room.KindUndone)
	}
	out, said, code := stopped(t, syscall.SIGINT, "replay", forged(t, func(*room.Opening) {}, kinds...))
	if code != exitShort || out != "" || said != "Stopped.\n" {
		t.Errorf("exit code %d\n%s%s", code, out, said)
	}
}

// TestARecordNamesNothingElsewhere: of a record from anybody, no path is followed and no sign reaches the terminal that it would obey.
func TestARecordNamesNothingElsewhere(t *testing.T) {
	elsewhere := filepath.Join(t.TempDir(), "mine")
	if code := run([]string{"new", elsewhere}, strings.NewReader(""), &bytes.Buffer{}, &bytes.Buffer{}); code != exitWell {
		t.Fatal(code)
	}
	for name, c := range map[string]struct {
		change func(o *room.Opening)
		want   string
	}{
		"path":   {func(o *room.Opening) { o.Scenario = elsewhere }, "neither ships nor lies here by that name"},
		"share":  {func(o *room.Opening) { o.Scenario = `\\192.0.2.1\x` }, "neither ships nor lies here by that name"},
		"escape": {func(o *room.Opening) { o.Engine, o.Rules = "1\x1b[2J\x07.2", 1 }, "(by Headcount 1[2J.2)"},
	} {
		var out, said bytes.Buffer
		code := run([]string{"replay", forged(t, c.change)}, strings.NewReader(""), &out, &said)
		if text := out.String() + said.String(); code == exitWell || !strings.Contains(text, c.want) || strings.Contains(text, "\x1b") {
			t.Errorf("%s: %d %q", name, code, text)
		}
	}
}

// TestARecordOfTooManySeats: a record that asks for more seats than any room has is told as that, before they take the memory.
func TestARecordOfTooManySeats(t *testing.T) {
	var kinds []string
	for range 10*room.MaxSeats + 1 {
		kinds = append(kinds, room.KindJoined, room.KindLeft)
	}
	var out, said bytes.Buffer
	code := run([]string{"replay", forged(t, func(*room.Opening) {}, kinds...)}, strings.NewReader(""), &out, &said)
	if code != exitShort || !strings.Contains(out.String(), "gives seat 2001, and no more than 2000 seats are played again") {
		t.Errorf("%d %s%s", code, out.String(), said.String())
	}
}

// TestOneIsOne: a room of one is told as that.
func TestOneIsOne(t *testing.T) {
	code, out, said := ran(t, "", "replay", forged(t, func(*room.Opening) {}, room.KindJoined))
	if code != exitWell || !strings.Contains(out, ": 3 events, ") || !strings.Contains(out, " 0 plays of 1 seat with 0 decisions ") {
		t.Errorf("%d %s%s", code, out, said)
	}
}
