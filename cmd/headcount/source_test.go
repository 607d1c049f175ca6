//go:build !js

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

// TestShippedBesideFilesOfItsName: a shipped scenario is found beside a file or a folder of its name that is no scenario, as the program itself is one; a
// folder in which somebody writes one is meant instead, whatever is still missing in it.
func TestShippedBesideFilesOfItsName(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("headcount", []byte("\x7fELF"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{"two-strides/docs", "just-one"} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join("just-one", "people.toml"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for name, shipped := range map[string]bool{"headcount": true, "two-strides": true, "just-one": false, "re-re-re": true} {
		fsys, _, err := shippedOr(name)
		if err != nil || (fsys != nil) != shipped {
			t.Errorf("%s: shipped %v, want %v; %v", name, fsys != nil, shipped, err)
		}
	}
	if sc, err := openScenario("headcount"); err != nil || sc.Source.ID != "headcount" {
		t.Errorf("headcount beside the program of that name: %v", err)
	}
}

// TestInQuotes: a path of Windows is said back as it was typed, and what cannot be printed cannot disturb a terminal.
func TestInQuotes(t *testing.T) {
	for path, want := range map[string]string{`D:\plays\mine.toml`: `"D:\plays\mine.toml"`, "a/b c": `"a/b c"`, "x\x1b[2J\n": `"x\x1b[2J\n"`, `\\host\share`: `"\\host\share"`} {
		if got := inQuotes(path); got != want {
			t.Errorf("%q: %s, want %s", path, got, want)
		}
	}
}

// TestInCommand: what is proposed to be typed is one word to a shell, whatever stands in it, and what needs no quotation marks has none.
func TestInCommand(t *testing.T) {
	for _, path := range []string{"two-strides", "mine/text/de.toml", "müller.toml", `D:\plays\mine.toml`} {
		if got := inCommand(path); got != path {
			t.Errorf("%s came to %s", path, got)
		}
	}
	shell, err := exec.LookPath("sh")
	if err != nil || runtime.GOOS == "windows" {
		t.Skip("no shell here")
	}
	for _, path := range []string{"Meine Szene", "it's", "a$HOME", "a`b`", `a"b`, "#1", "a&b", "(x)", "a;b", "*", "a\tb"} {
		got, err := exec.Command(shell, "-c", "printf %s "+inCommand(path)).Output()
		if err != nil || string(got) != path {
			t.Errorf("%q: a shell takes %s for %q (%v)", path, inCommand(path), got, err)
		}
	}
}
