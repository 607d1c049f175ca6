package scenario

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"testing/fstest"
)

// laid writes a file for each way to it, with the folders above it.
func laid(t *testing.T, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range files {
		at := filepath.Join(dir, filepath.FromSlash(f))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestWhole(t *testing.T) {
	t.Chdir(laid(t,
		"split/scenario.toml", "split/people.toml", "split/text/de.toml", "split/notes.toml", "split/deep/story.toml",
		"told/scenario.toml", "told/text/de.toml",
		"one/scenario.toml", "one/other.toml",
		"lost/story.toml", "lost/people.toml",
		"text/scenario.toml", "text/story.toml", "text/de.toml",
		"scenario.toml"))
	for name, want := range map[string]string{
		"split/scenario.toml": "split", "split/people.toml": "split", "./split/people.toml": "split", "split/text/de.toml": "split", "split/text": "split", "split/text/": "split",
		"told/scenario.toml": "told", "told/text/de.toml": "told",
		"text/story.toml":             "text", // a scenario that is called so, and no translations of the one beside it
		"split/deep/../scenario.toml": "split",

		"split": "split", "split/": "split/", "split/notes.toml": "split/notes.toml", "split/story.toml": "split/story.toml", "split/deep/story.toml": "split/deep/story.toml",
		"one/scenario.toml": "one/scenario.toml", "one/other.toml": "one/other.toml", "lost/story.toml": "lost/story.toml",
		"text": "text", "text/de.toml": "text/de.toml", "nowhere": "nowhere", "": "", ".": ".",
	} {
		if got := filepath.ToSlash(Whole(filepath.FromSlash(name))); got != want {
			t.Errorf("%q is part of %q, want %q", name, got, want)
		}
	}
	t.Chdir("split/text")
	for name, want := range map[string]string{"de.toml": "..", ".": "..", "../people.toml": ".."} {
		if got := Whole(filepath.FromSlash(name)); got != want {
			t.Errorf("from inside %q is part of %q, want %q", name, got, want)
		}
	}
}

// linked makes a link. Windows lets not everybody make one; elsewhere one that cannot be made is a failure.
func linked(t *testing.T, to, link string) {
	t.Helper()
	switch err := os.Symlink(to, link); {
	case err == nil:
	case runtime.GOOS == "windows":
		t.Skip(err)
	default:
		t.Fatal(err)
	}
}

// TestWholeThroughLinks: a link to a file of a scenario is that file; one that lies among the files of a scenario is one of them, and refused there.
func TestWholeThroughLinks(t *testing.T) {
	t.Chdir(laid(t, "split/scenario.toml", "split/people.toml", "elsewhere.toml"))
	for link, to := range map[string]string{"linked.toml": "split/people.toml", "split/story.toml": "../elsewhere.toml"} {
		linked(t, to, link)
	}
	for _, name := range []string{"linked.toml", "split/story.toml"} {
		if got := filepath.Base(Whole(name)); got != "split" {
			t.Errorf("%q is part of %q, want split", name, got)
		}
	}
	if found := CheckPaths("split/story.toml"); len(found) == 0 || found[0].ID != "file-link" {
		t.Errorf("found %v, want a link", found)
	}
}

// TestPartIsCheckedAsItsWhole: whichever file of a scenario is named, the same is found, each in its file.
func TestPartIsCheckedAsItsWhole(t *testing.T) {
	fsys := fstest.MapFS{
		"s/scenario.toml": {Data: []byte("format = 1\nid = \"s\"\ntitle = \"S\"\nweeks = 1\n[[ending]]\nid = \"end\"\ntext = \"Over.\"\n[yardstick]\nvalue = \"1 + truth.mean_trust\"\n")},
		"s/people.toml":   {Data: []byte("[[person]]\nid = \"ana\"\nname = \"Ana\"\nrle = \"Developer\"\n")},
		"s/text/de.toml":  {Data: []byte("format = 1\n")},
	}
	whole := Check(fsys, "s")
	if d := whole[0]; d.File != "s/people.toml" {
		t.Errorf("found in %s, want s/people.toml", d.File)
	}
	for _, name := range []string{"s/scenario.toml", "s/people.toml", "s/text/de.toml", "s/text"} {
		found := Check(fsys, name)
		if len(found) != len(whole) || found[0].Text() != whole[0].Text() {
			t.Errorf("%s: found %v, want %v", name, found, whole)
		}
	}
}

// TestPartAlone: a part without the rest of its scenario is one finding, not all that it lacks.
func TestPartAlone(t *testing.T) {
	part := &fstest.MapFile{Data: []byte("[[event]]\nid = \"e\"\nperson = \"ana\"\n")}
	only(t, Check(fstest.MapFS{"s/story.toml": part}, "s/story.toml"), "file-missing")
	only(t, Check(fstest.MapFS{"s/story.toml": part}, "s"), "file-missing")
	only(t, Check(fstest.MapFS{"s/events.toml": part, "s/scenario.toml": {Data: []byte(minimal(t))}}, "s/events.toml"), "file-name")
	if _, found := OpenDropped(fstest.MapFS{"story.toml": part}); len(found) != 1 || found[0].ID != "file-missing" {
		t.Errorf("dropped: found %v", found)
	}
	if found := Check(fstest.MapFS{"s/first.toml": part}, "s/first.toml"); len(found) < 2 {
		t.Errorf("a first try by itself is told what it lacks: found %v", found)
	}
}
