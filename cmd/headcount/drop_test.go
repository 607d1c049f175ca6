//go:build !js

package main

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"headcount/engine/save"
	"headcount/engine/scenario"
)

func firstWeek(t *testing.T) string {
	t.Helper()
	text, err := scenario.Starter("first-week")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Replace(text, "weeks  = 1", "licence = \"CC0-1.0\"\nweeks  = 1", 1)
}

func zipOf(t *testing.T, name, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	to, err := w.Create(name)
	if err == nil {
		_, err = to.Write([]byte(text))
	}
	if err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestPackageOnTheCommandLine: what takes a folder takes its archive, with the same result and the same content hash.
func TestPackageOnTheCommandLine(t *testing.T) {
	t.Setenv("HEADCOUNT_SAVES", t.TempDir())
	dir := t.TempDir()
	file, folder := filepath.Join(dir, "week.zip"), filepath.Join(dir, "week")
	if err := os.WriteFile(file, zipOf(t, "week/scenario.toml", firstWeek(t)), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "scenario.toml"), []byte(firstWeek(t)), 0o600); err != nil {
		t.Fatal(err)
	}
	said := func(want int, args ...string) string {
		var out, problems bytes.Buffer
		if code := run(args, strings.NewReader("quit\n"), &out, &problems); code != want {
			t.Errorf("%v ends with %d: %s%s", args, code, out.String(), problems.String())
		}
		return out.String()
	}
	for _, command := range [][]string{{"check"}, {"run", "--seed", "3"}, {"stats", "--json", "--plays", "2"}, {"graph", "--plays", "2"}, {"schema"}} {
		packed, plain := said(exitWell, append(command, file)...), said(exitWell, append(command, folder)...)
		if packed != plain {
			t.Errorf("%v: the archive says %q, the folder %q", command, packed, plain)
		}
	}
	said(exitWell, "play", file, "--text")
	said(exitNot, "rename", file, "mira", "miriam")
	if err := os.WriteFile(file, zipOf(t, "../scenario.toml", firstWeek(t)), 0o600); err != nil {
		t.Fatal(err)
	}
	if out := said(exitShort, "check", file); !strings.Contains(out, "package-path") {
		t.Error(out)
	}
	said(exitNot, "run", file)
}

// TestDroppedOnTheWindow: it is played at once and stands in the corridor; what cannot be played says where it is wrong.
func TestDroppedOnTheWindow(t *testing.T) {
	lib := &library{
		store: save.NewMemory(nil), open: openScenario, seed: func() uint64 { return 5 }, seeds: func() (uint64, uint64) { return 5, 5 },
	}
	shipped := len(lib.Cards())
	door, _, err := lib.Drop(fstest.MapFS{"week.zip": {Data: zipOf(t, "scenario.toml", firstWeek(t))}})
	if err != nil || door.View().Title == "" && len(door.Offers()) == 0 {
		t.Fatal(err)
	}
	if cards := lib.Cards(); len(cards) != shipped+1 || cards[0].Title != "First Week" || cards[0].Locked {
		t.Errorf("%+v", cards)
	}
	wrong := strings.Replace(firstWeek(t), "person = \"mira\"", "person = \"mirra\"", 1)
	if _, _, err := lib.Drop(fstest.MapFS{"week.toml": {Data: []byte(wrong)}}); err == nil || !strings.Contains(err.Error(), "week.toml, line ") ||
		!strings.Contains(err.Error(), "did you mean mira?") {
		t.Error(err)
	}
	if _, _, err := lib.Drop(fstest.MapFS{"a.png": {}}); err == nil || !strings.Contains(err.Error(), "a.png: a scenario is a folder") {
		t.Error(err)
	}
	if err := lib.close(); err != nil {
		t.Error(err)
	}
}

// film is a folder with one file without an end.
type film struct{ fstest.MapFS }

func (f film) Open(name string) (fs.File, error) {
	file, err := f.MapFS.Open(name)
	if err == nil && name != "." {
		file = frames{file}
	}
	return file, err
}

type frames struct{ fs.File }

func (frames) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

// TestDroppedByMistake: of what is no log no more is read than tells so.
func TestDroppedByMistake(t *testing.T) {
	if text, is := droppedLog(film{fstest.MapFS{"a.mkv": {}}}); is || len(text) > 4<<20 {
		t.Errorf("taken for a log: %v, after %d bytes", is, len(text))
	}
}

// TestCertificateForADevice: a device holds no certificate to begin with, and nothing is waited for.
func TestCertificateForADevice(t *testing.T) {
	f := testFlags{certificate: os.DevNull}
	if list, err := f.tables(&console{err: io.Discard}, nil, "two-strides"); list != nil || err != nil {
		t.Errorf("%v, %v", list, err)
	}
}
