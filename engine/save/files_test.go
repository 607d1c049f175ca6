//go:build !js

package save

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"headcount/engine/declog"
)

func newFiles(t *testing.T) *Files {
	t.Helper()
	return NewFiles(filepath.Join(t.TempDir(), "data", "saves"), Options{Now: clock()})
}

func folder(t *testing.T, s *Files) []string {
	t.Helper()
	found, err := os.ReadDir(s.dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range found {
		names = append(names, f.Name())
	}
	return names
}

func TestFiles(t *testing.T) {
	s := newFiles(t)
	conform(t, s)
	want := []string{
		"archive", "two-strides-20260302-090100-0000.log",
		"two-strides-20260302-090100-0000.log.damaged-1", "two-strides-20260302-090100-0000.log.damaged-1.txt",
	}
	if diff := cmp.Diff(want, folder(t, s)); diff != "" {
		t.Errorf("left in the folder (-want +got):\n%s", diff)
	}
	reason, err := os.ReadFile(filepath.Join(s.dir, want[3]))
	if err != nil || string(reason) != "replay stopped at entry 6\n" {
		t.Errorf("reason %q, %v", reason, err)
	}
}

func TestNamesInOneSecond(t *testing.T) {
	at := clock()()
	s := newFiles(t)
	s.now = func() time.Time { return at }
	s.suffix = 0xfffd
	for _, want := range []string{"fffd", "fffe", "ffff"} {
		id, w, err := s.Create(header())
		if err != nil || !strings.HasSuffix(id, want) {
			t.Fatalf("id %q, %v; want suffix %s", id, err, want)
		}
		if want == "fffe" {
			continue // stays open: its name is taken by its lock, too
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := s.Create(header()); !errors.Is(err, ErrStorage) {
		t.Errorf("no name left: %v", err)
	}
}

func TestArchivedNameStaysTaken(t *testing.T) {
	at := clock()()
	s := newFiles(t)
	s.now = func() time.Time { return at }
	first, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Close(), s.Archive(first)); err != nil {
		t.Fatal(err)
	}
	second, _, err := s.Create(header())
	if err != nil || second == first {
		t.Errorf("got %q again, %v", second, err)
	}
}

// TestArchiveKeepsWhatLiesThere: an archived game is never written over, and the one that has its name stays where it is.
func TestArchiveKeepsWhatLiesThere(t *testing.T) {
	s := newFiles(t)
	id, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	archived := filepath.Join(s.dir, archiveDir, id+logExt)
	if err := errors.Join(os.MkdirAll(filepath.Dir(archived), 0o700), os.WriteFile(archived, []byte("older"), 0o600)); err != nil {
		t.Fatal(err)
	}
	if err := s.Archive(id); err == nil {
		t.Error("it was archived under a name that is taken")
	}
	if text, err := os.ReadFile(archived); err != nil || string(text) != "older" {
		t.Errorf("the archive holds %q, %v", text, err)
	}
	if _, damage, err := s.Read(id); err != nil || damage != nil {
		t.Errorf("the game itself: %v, %v", damage, err)
	}
}

// put stores text as the game "x".
func put(t *testing.T, s *Files, text []byte) {
	t.Helper()
	if err := os.WriteFile(s.path("x"), text, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestCutAtEveryByte(t *testing.T) {
	s := NewFiles(t.TempDir(), Options{})
	whole := textOf(t, play(6))
	headerEnd := bytes.IndexByte(whole, '\n') + 1
	for cut := range len(whole) + 1 {
		put(t, s, whole[:cut])
		l, damage, w, err := s.Open("x")
		if cut < headerEnd {
			if err == nil {
				t.Fatalf("cut at %d: a game without its first line opens", cut)
			}
			continue
		}
		if err != nil {
			t.Fatalf("cut at %d: %v", cut, err)
		}
		kept := bytes.Count(whole[:cut], []byte("\n")) - 1
		if diff := cmp.Diff(play(kept), l); diff != "" {
			t.Fatalf("cut at %d (-want +got):\n%s", cut, diff)
		}
		if between := whole[cut-1] == '\n'; (damage == nil) != between {
			t.Fatalf("cut at %d: damage %v", cut, damage)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if after, _ := os.ReadFile(s.path("x")); !bytes.Equal(after, whole[:cut]) {
			t.Fatalf("cut at %d: opening changed the file", cut)
		}
	}
	if diff := cmp.Diff([]string{"x.log"}, folder(t, s)); diff != "" {
		t.Errorf("left in the folder (-want +got):\n%s", diff)
	}
}

func TestEveryBitFlipped(t *testing.T) {
	s := NewFiles(t.TempDir(), Options{})
	whole := textOf(t, play(3))
	headerEnd := bytes.IndexByte(whole, '\n') + 1
	for bit := range len(whole) * 8 {
		text := bytes.Clone(whole)
		text[bit/8] ^= 1 << (bit % 8)
		put(t, s, text)
		l, damage, err := s.Read("x")
		if bit/8 < headerEnd {
			if err == nil {
				t.Fatalf("bit %d: a changed header opens", bit)
			}
			continue
		}
		if err != nil || damage == nil {
			t.Fatalf("bit %d: damage %v, error %v", bit, damage, err)
		}
		if diff := cmp.Diff(play(bytes.Count(whole[:bit/8], []byte("\n"))-1), l); diff != "" {
			t.Fatalf("bit %d (-want +got):\n%s", bit, diff)
		}
	}
}

func TestDamagedIsKept(t *testing.T) {
	whole := textOf(t, play(6))
	middle := bytes.Clone(whole)
	middle[bytes.Index(middle, []byte("person-3"))] = 'P'
	for name, text := range map[string][]byte{"torn": whole[:len(whole)-7], "middle": middle} {
		t.Run(name, func(t *testing.T) {
			s := NewFiles(t.TempDir(), Options{})
			for n := 1; n <= 2; n++ {
				put(t, s, text)
				l, damage, w, err := s.Open("x")
				if err != nil || damage == nil {
					t.Fatalf("damage %v, error %v", damage, err)
				}
				mustAppend(t, w, len(l.Entries)+1, 7)
				if err := w.Close(); err != nil {
					t.Fatal(err)
				}
				wantLog(t, s, "x", play(7))
				aside, err := os.ReadFile(s.path("x") + ".damaged-" + string(rune('0'+n)))
				if err != nil || !bytes.Equal(aside, text) {
					t.Errorf("copy %d: %v", n, err)
				}
				reason, err := os.ReadFile(s.path("x") + ".damaged-" + string(rune('0'+n)) + ".txt")
				if err != nil || string(reason) != damage.String()+"\n" {
					t.Errorf("the reason of copy %d is %q: %v", n, reason, err)
				}
			}
		})
	}
}

func TestListTellsDamage(t *testing.T) {
	s := newFiles(t)
	id, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, w, 1, 2)
	whole := textOf(t, play(2))
	for _, f := range []struct{ name, text string }{
		{"torn.log", string(whole[:len(whole)-3])},
		{"letter.log", "dear diary\n"},
		{"empty.log", ""},
		{"readme.txt", "not a save"},
	} {
		if err := os.WriteFile(filepath.Join(s.dir, f.name), []byte(f.text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	long := filepath.Join(s.dir, "long.log") // it takes no room on the disk, and would take the memory
	if err := errors.Join(os.WriteFile(long, whole, 0o600), os.Truncate(long, declog.MaxLog+1)); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Read("long"); err == nil || !strings.Contains(err.Error(), "longer than 64 MB") {
		t.Errorf("a file that is too long is read: %v", err)
	}
	infos, err := s.List()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, info := range infos {
		got[info.ID], _, _ = strings.Cut(info.Damage, ";")
	}
	want := map[string]string{
		"long": long + " is longer than 64 MB, and no play comes near",
		id:     "", "torn": "the last line (3) was cut short: the line was not finished",
		"letter": "not a Headcount log: its first line does not start a log", "empty": "not a Headcount log: the file is empty",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestOpenTwice(t *testing.T) {
	s := newFiles(t)
	id, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	_, _, _, err = s.Open(id)
	for _, err := range []error{err, s.Archive(id)} {
		if !errors.Is(err, ErrBusy) || !strings.HasPrefix(err.Error(), "another Headcount has this game open") {
			t.Errorf("second opening: %v", err)
		}
	}
	wantLog(t, s, id, play(0))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	_, _, w, err = s.Open(id)
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, w, 1, 1)
}

func TestReadOnlyFolder(t *testing.T) {
	if os.Getuid() <= 0 {
		t.Skip("permissions do not bind this user; TestEveryFailure covers the same refusals")
	}
	s := newFiles(t)
	id, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Close(), os.Chmod(s.dir, 0o500)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(s.dir, 0o700) })
	_, _, _, err = s.Open(id)
	if !errors.Is(err, os.ErrPermission) || !strings.Contains(err.Error(), "choose another folder") {
		t.Errorf("open: %v", err)
	}
	wantLog(t, s, id, play(0))
}

func TestFolderIsAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "saves")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s := NewFiles(path, Options{})
	if _, _, err := s.Create(header()); !errors.Is(err, ErrStorage) {
		t.Errorf("create: %v", err)
	}
	if _, err := s.List(); err == nil {
		t.Error("a file is listed as a folder")
	}
}

// TestUnknownFieldsSurvive: what a newer Headcount wrote into the lines kept must still be there.
func TestUnknownFieldsSurvive(t *testing.T) {
	s := NewFiles(t.TempDir(), Options{})
	text := bytes.SplitAfter(textOf(t, play(2)), []byte("\n"))
	newer := sealedLine(`{"n":1,"kind":"act","day":0,"gap":0,"act":{"verb":"ask","tone":"new"}}`)
	put(t, s, append(append(bytes.Clone(text[0]), newer...), text[2]...))
	_, damage, w, err := s.Open("x")
	if err != nil || damage != nil {
		t.Fatalf("damage %v, error %v", damage, err)
	}
	if err := errors.Join(w.Truncate(1), w.Append(entry(2, 9)), w.Close()); err != nil {
		t.Fatal(err)
	}
	if after, _ := os.ReadFile(s.path("x")); !bytes.Contains(after, newer) {
		t.Errorf("lost the newer line:\n%s", after)
	}
}

// TestListPassesOver: what lies among the saves and is none is not listed: a folder of such a name, a file whose name is no id, notes of somebody's.
func TestListPassesOver(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "folder.log"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"not an id.log", ".log", "notes.txt", "a.log.damaged-1"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("mine"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if list, err := NewFiles(dir, Options{}).List(); err != nil || len(list) != 0 {
		t.Errorf("%+v, %v", list, err)
	}
}

// TestOneCopyInFiles is TestOneCopyOfWhatGoesOn for files.
func TestOneCopyInFiles(t *testing.T) {
	dir := t.TempDir()
	oneCopy(t, NewFiles(dir, Options{}), func() int {
		found, err := filepath.Glob(filepath.Join(dir, "*.damaged-?"))
		if err != nil {
			t.Fatal(err)
		}
		return len(found)
	})
}
