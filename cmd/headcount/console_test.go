//go:build !js

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// fullDisk takes so many bytes and no more.
type fullDisk struct{ room int }

var errFull = errors.New("no space left on device")

func (f *fullDisk) Write(p []byte) (int, error) {
	n := min(len(p), f.room)
	f.room -= n
	if n < len(p) {
		return n, errFull
	}
	return n, nil
}

// TestAResultThatIsNotWrittenIsNotDone: a command whose output ends on a full disk ends as one that could not be done, whatever it prints with.
func TestAResultThatIsNotWrittenIsNotDone(t *testing.T) {
	file := filepath.Join(t.TempDir(), "play.log")
	if code := run([]string{"run", "two-strides", "--policy", "novice", "--log", file}, nil, io.Discard, io.Discard); code != exitWell {
		t.Fatalf("exit code %d", code)
	}
	for _, args := range [][]string{
		{"help"},
		{"version"},
		{"run", "two-strides"},
		{"decisions", file},
		{"decisions", file, "--json"},
		{"replay", file},
		{"fates", file, "--decision", "7", "--runs", "5"},
		{"params"},
		{"graph", "two-strides", "--plays", "1"},
		{"stats", "two-strides", "--plays", "1"},
	} {
		for _, room := range []int{0, 20} {
			var said bytes.Buffer
			if code := run(args, nil, &fullDisk{room}, &said); code != exitNot || strings.Count(said.String(), "\n") != 1 || !strings.Contains(said.String(), errFull.Error()) {
				t.Errorf("%v with room for %d bytes: exit code %d, %q", args, room, code, &said)
			}
		}
	}
}

// TestWaitingForInputEndsWithTheContext: nothing of what was typed is lost in small reads, and Ctrl-C is heard while nothing is typed.
func TestWaitingForInputEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	from, to := io.Pipe()
	in := &typed{ctx: ctx, from: from}
	const text = "unanswered > 0 -> answer oldest by walk\n"
	go func() { _, _ = io.WriteString(to, text) }()
	got := make([]byte, 0, len(text))
	for small := make([]byte, 7); len(got) < len(text); {
		n, err := in.Read(small)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, small[:n]...)
	}
	if string(got) != text {
		t.Errorf("read %q", got)
	}
	why := errors.New("somebody pressed Ctrl-C")
	cancel(why)
	if _, err := io.ReadAll(in); !errors.Is(err, why) {
		t.Errorf("waiting ended with %v", err)
	}
	if n, err := (&typed{ctx: ctx}).Read(make([]byte, 1)); n != 0 || !errors.Is(err, io.EOF) {
		t.Errorf("where there is no input: %d, %v", n, err)
	}
}

// TestReplayNamesTheStateThatRunNames: what `run` says a play came to is what `replay` of its log comes to, the days after its last decision included.
func TestReplayNamesTheStateThatRunNames(t *testing.T) {
	for _, name := range []string{"two-strides", "machine-room"} {
		file := filepath.Join(t.TempDir(), "play.log")
		var out bytes.Buffer
		if code := run([]string{"run", name, "--policy", "attentive", "--seed", "3", "--log", file, "--json"}, nil, &out, os.Stderr); code != exitWell {
			t.Fatalf("exit code %d", code)
		}
		var p played
		if err := json.Unmarshal(out.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		out.Reset()
		if code := run([]string{"replay", file, "--json"}, nil, &out, os.Stderr); code != exitWell {
			t.Fatalf("exit code %d\n%s", code, &out)
		}
		var r replayed
		if err := json.Unmarshal(out.Bytes(), &r); err != nil || !r.Same || r.Hash != p.Hash {
			t.Errorf("%s was played to %s and replayed to %s (%v)", name, p.Hash, r.Hash, err)
		}
	}
}
