package wholefile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func text(s string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

// holds fails unless a file holds a text and nothing unfinished lies beside it.
func holds(t *testing.T, name, want string) {
	t.Helper()
	got, err := os.ReadFile(name)
	if err != nil || string(got) != want {
		t.Errorf("%s: want %q, got %q (%v)", filepath.Base(name), want, got, err)
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(name), ".*.new"))
	if err != nil || len(left) > 0 {
		t.Errorf("beside %s are left %v (%v)", filepath.Base(name), left, err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// link makes a symbolic link, or skips where there is none to be made.
func link(t *testing.T, to, from string) {
	t.Helper()
	if err := os.Symlink(to, from); err != nil {
		t.Skip("no symbolic links here:", err)
	}
}

func TestWriteNewAndOver(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a file.csv")
	must(t, Write(name, text("one")))
	holds(t, name, "one")
	must(t, os.Chmod(name, 0o640))
	must(t, Write(name, text("two")))
	holds(t, name, "two")
	if info, err := os.Stat(name); err != nil || os.PathSeparator == '/' && info.Mode().Perm() != 0o640 {
		t.Errorf("permissions were 0640 and are %v (%v)", info.Mode(), err)
	}
}

// What fails on the way leaves the old file, or none.
func TestWriteFailsHalfWay(t *testing.T) {
	dir := t.TempDir()
	full := errors.New("the disk is full")
	half := func(w io.Writer) error {
		return errors.Join(text("half")(w), full)
	}
	old := filepath.Join(dir, "old")
	must(t, Write(old, text("old")))
	if err := Write(old, half); !errors.Is(err, full) || !strings.HasPrefix(err.Error(), old+": ") {
		t.Errorf("want an error that begins with the path, got %v", err)
	}
	holds(t, old, "old")
	if err := Write(filepath.Join(dir, "new"), half); !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
	if Same(old, filepath.Join(dir, "new")) {
		t.Error("new is there")
	}
	holds(t, old, "old")
}

// A link goes on leading where it led, also to what is not there yet.
func TestWriteThroughLinks(t *testing.T) {
	dir := t.TempDir()
	must(t, os.Mkdir(filepath.Join(dir, "deep"), 0o755))
	link(t, filepath.Join("deep", "real"), filepath.Join(dir, "link"))
	link(t, "link", filepath.Join(dir, "link of a link"))
	for _, s := range []string{"to be made", "written over"} {
		must(t, Write(filepath.Join(dir, "link of a link"), text(s)))
		holds(t, filepath.Join(dir, "deep", "real"), s)
		for _, l := range []string{"link", "link of a link"} {
			if info, err := os.Lstat(filepath.Join(dir, l)); err != nil || info.Mode()&os.ModeSymlink == 0 {
				t.Errorf("%s is no link any more: %v (%v)", l, info, err)
			}
		}
	}
	link(t, "loop", filepath.Join(dir, "loop"))
	if err := Write(filepath.Join(dir, "loop"), text("x")); err == nil || !strings.Contains(err.Error(), "loop") {
		t.Errorf("a link that leads to itself: got %v", err)
	}
}

func TestCheck(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	must(t, Write(file, text("x")))
	for name, want := range map[string]string{
		file:                            "",
		filepath.Join(dir, "new"):       "",
		dir:                             "is a folder",
		filepath.Join(dir, "no", "new"): "there is no folder",
		filepath.Join(file, "new"):      "not a directory",
	} {
		err := Check(name)
		if (err == nil) != (want == "") || err != nil && (!strings.HasPrefix(err.Error(), name+": ") || !strings.Contains(err.Error(), want) && os.PathSeparator == '/') {
			t.Errorf("%s: want %q, got %v", name, want, err)
		}
		if wrote := Write(name, text("x")); (wrote == nil) != (err == nil) {
			t.Errorf("%s: writing says %v, the check beforehand %v", name, wrote, err)
		}
	}
	holds(t, file, "x")
	if os.Getuid() > 0 { // nothing is protected from root
		must(t, os.Chmod(file, 0o444))
		if err := Check(file); err == nil {
			t.Error("a protected file would be written over")
		}
	}
}

func TestSame(t *testing.T) {
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a"), filepath.Join(dir, "b")
	link(t, "a", filepath.Join(dir, "link"))
	for _, there := range []bool{false, true} {
		if there {
			must(t, Write(a, text("x")))
		}
		if !Same(a, filepath.Join(dir, ".", "x", "..", "a")) || !Same(a, filepath.Join(dir, "link")) || Same(a, b) {
			t.Errorf("there %v: a is a, and what the link leads to, and not b", there)
		}
	}
}

// What belongs together is written together: where one cannot be, the others stay as they were.
func TestWriteAllOrNone(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "one"), filepath.Join(dir, "two")
	must(t, WriteAll(File{one, text("1")}, File{two, text("2")}))
	holds(t, one, "1")
	holds(t, two, "2")
	full := errors.New("the disk is full")
	err := WriteAll(File{one, text("new")}, File{two, func(io.Writer) error { return full }})
	if !errors.Is(err, full) || !strings.HasPrefix(err.Error(), two+": ") {
		t.Errorf("want an error that begins with the path of the second, got %v", err)
	}
	holds(t, one, "1")
	if err := WriteAll(File{one, text("new")}, File{dir, text("x")}); err == nil {
		t.Error("a folder was written")
	}
	holds(t, one, "1")
	must(t, WriteAll(File{one, text("one")}, File{two, text("two")}))
	holds(t, one, "one")
	holds(t, two, "two")
}

// Names are made to last in every folder that can be written to, and in no folder that is not there.
func TestSyncFolder(t *testing.T) {
	dir := t.TempDir()
	must(t, SyncFolder(dir))
	must(t, os.Chmod(dir, 0o300)) // may be written to and not be read
	t.Cleanup(func() { _ = os.Chmod(dir, 0o700) })
	must(t, Write(filepath.Join(dir, "x"), text("x")))
	if os.PathSeparator == '/' && SyncFolder(filepath.Join(dir, "no")) == nil {
		t.Error("a folder that is not there is made to last")
	}
}
