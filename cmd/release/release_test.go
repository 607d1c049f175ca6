package main

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

// TestArchivesAreTheSame: nothing of the place and the moment in which an archive is made goes into it.
func TestArchivesAreTheSame(t *testing.T) {
	entries := []entry{{"a/headcount", 0o755, bytes.Repeat([]byte("program"), 1000)}, {"a/README.md", 0o644, []byte("read me\n")}}
	for name, make := range map[string]func([]entry) ([]byte, error){"tar": tarred, "zip": zipped} {
		first, err := make(entries)
		if err != nil {
			t.Fatal(err)
		}
		if second, err := make(entries); err != nil || !bytes.Equal(first, second) {
			t.Errorf("%s: two archives of the same differ, %v", name, err)
		}
	}
}

// TestArchivesHaveTheGuides: a guide of which README.md speaks lies in each archive where it says, beside README.md itself.
func TestArchivesHaveTheGuides(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	guides := regexp.MustCompile(`[a-z/]+/README\.md`).FindAllString(string(readme), -1)
	if len(guides) < 4 {
		t.Fatalf("README.md speaks of %q", guides)
	}
	j := job{source: "../..", version: "1.0"}
	program := filepath.Join(t.TempDir(), "headcount")
	if err := os.WriteFile(program, []byte("program"), 0o755); err != nil {
		t.Fatal(err)
	}
	packed, err := j.pack(target{"windows", "amd64"}, program, nil)
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		t.Fatal(err)
	}
	for _, guide := range append(guides, "README.md") {
		if f, err := z.Open(target{"windows", "amd64"}.name("1.0") + "/" + guide); err != nil {
			t.Errorf("%s: %v", guide, err)
		} else {
			f.Close()
		}
	}
}

func TestTargets(t *testing.T) {
	list, err := chosen("linux/arm64,windows/amd64")
	if err != nil || fmt.Sprint(list) != "[linux/arm64 windows/amd64]" {
		t.Errorf("%v %v", list, err)
	}
	if _, err := chosen("plan9/386"); err == nil || !strings.Contains(err.Error(), "linux/amd64") {
		t.Errorf("a system there is no release for: %v", err)
	}
	names := target{"darwin", "arm64"}.archive("1.0") + " " + target{"windows", "amd64"}.archive("1.0") + " " + target{"linux", "amd64"}.archive("1.0")
	if names != "headcount-1.0-macos-arm64.tar.gz headcount-1.0-windows-amd64.zip headcount-1.0-linux-amd64.tar.gz" {
		t.Error(names)
	}
}

// TestReleaseIsReproducible builds what is committed twice, in two folders, each time for two processors: the archives are the same, and each
// program starts, says its version, plays and serves the game for browsers that it brings along.
func TestReleaseIsReproducible(t *testing.T) {
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("it compiles everything for two processors; HEADCOUNT_LONG=1 runs it")
	}
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Skip("the programs it makes run on linux/amd64")
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	var sums [2]string
	for i := range sums {
		j := job{source: root, out: t.TempDir(), version: "0.0.0-test", targets: []target{{"linux", "amd64"}, {"linux", "arm64"}}}
		if err := j.make(context.Background()); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(filepath.Join(j.out, "SHA256SUMS"))
		if err != nil {
			t.Fatal(err)
		}
		if sums[i] = string(text); i == 0 {
			for _, target := range j.targets {
				starts(t, j, target)
			}
		}
	}
	if sums[0] != sums[1] {
		t.Errorf("two builds differ:\n%s\n%s", sums[0], sums[1])
	}
}

// starts unpacks an archive and starts its program, under emulation where it is for another processor.
func starts(t *testing.T, j job, to target) {
	t.Helper()
	words := []string{}
	if to.processor != runtime.GOARCH {
		const library = "/usr/aarch64-linux-gnu" // Debian's libc6-arm64-cross: the window's library loads others at run time
		emulator, err := exec.LookPath("qemu-aarch64-static")
		if _, missing := os.Stat(library); err != nil || missing != nil {
			t.Logf("%s was not started: no qemu-aarch64-static here, or no %s (Debian: apt install qemu-user-static libc6-arm64-cross)", to, library)
			return
		}
		words = append(words, emulator, "-L", library)
	}
	dir := t.TempDir()
	if _, err := output(context.Background(), dir, nil, "tar", "xzf", filepath.Join(j.out, to.archive(j.version))); err != nil {
		t.Fatal(err)
	}
	words = append(words, filepath.Join(dir, to.name(j.version), to.program()))
	saves := "HEADCOUNT_SAVES=" + t.TempDir()
	said, err := output(context.Background(), dir, []string{saves}, words[0], append(words[1:], "version")...)
	if err != nil || !strings.Contains(said, j.version) {
		t.Errorf("%s version: %q %v", to, said, err)
	}
	said, err = output(context.Background(), dir, []string{saves}, words[0], append(words[1:], "run", "machine-room", "--policy", "attentive", "--seed", "3", "--json")...)
	if err != nil || !strings.Contains(said, `"hash"`) {
		t.Errorf("%s run: %q %v", to, said, err)
	}
	t.Logf("%s starts and plays", to)
	serves(t, to, words)
}

// TestEveryLicenceIsKnown: every work of others that is built in for any system says how it may be used.
func TestEveryLicenceIsKnown(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, to := range all {
		list, err := job{source: root}.licences(context.Background(), to, "x/")
		if err != nil {
			t.Fatal(err)
		}
		if text := string(list[0].data); !strings.Contains(text, "ebiten") || !strings.Contains(text, "Apache License") || len(list) < 4 {
			t.Errorf("%s: %d files, %d bytes", to, len(list), len(text))
		}
	}
}
