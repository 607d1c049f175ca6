package archtest

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// sameBits are the tests that must pass, with the same expected bits, on every machine we can reach from here.
var sameBits = []struct {
	folder, test string
}{
	{"sim/num", "TestFrozen"},
	{"sim/rng", "TestFrozen"},
	{"sim/model", "TestGoldenHash"},
}

// machine is an architecture, and how to run its programs on this one.
type machine struct {
	name        string
	environment []string
	// command returns the words in front of the program, or what is missing here.
	command func() (words []string, missing string)
}

var machines = []machine{
	{"js/wasm", []string{"GOOS=js", "GOARCH=wasm"}, nodeCommand},
	{"linux/arm64", []string{"GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0"}, arm64Command},
	{"amd64 with GOAMD64=v3", []string{"GOARCH=amd64", "GOAMD64=v3", "CGO_ENABLED=0"}, amd64Command},
}

func nodeCommand() ([]string, string) {
	if _, err := exec.LookPath("node"); err != nil {
		return nil, "node is not in PATH"
	}
	goRoot, err := run(nil, "go", "env", "GOROOT")
	if err != nil {
		return nil, err.Error()
	}
	script := filepath.Join(strings.TrimSpace(goRoot), "lib", "wasm", "go_js_wasm_exec")
	if _, err := os.Stat(script); err != nil {
		return nil, script + " is missing"
	}
	return []string{script}, ""
}

func arm64Command() ([]string, string) {
	if runtime.GOOS == "linux" && runtime.GOARCH == "arm64" {
		return nil, ""
	}
	for _, emulator := range []string{"qemu-aarch64-static", "qemu-aarch64"} {
		if file, err := exec.LookPath(emulator); err == nil {
			return []string{file}, ""
		}
	}
	return nil, "neither qemu-aarch64-static nor qemu-aarch64 is in PATH"
}

func amd64Command() ([]string, string) {
	if runtime.GOARCH != "amd64" {
		return nil, "this machine is no amd64"
	}
	return nil, ""
}

func TestSameBitsOnEveryMachine(t *testing.T) {
	needCompiler(t)
	for _, m := range machines {
		for _, check := range sameBits {
			t.Run(m.name+"/"+check.folder, func(t *testing.T) {
				if !hasTest(t, check.folder, check.test) {
					t.Fatalf("%s has no %s any more", check.folder, check.test)
				}
				notRun, err := runThere(t, m, check.folder, check.test)
				if err != nil {
					t.Fatal(err)
				}
				if notRun != "" {
					t.Skipf("%s of %s not run on %s: %s", check.test, check.folder, m.name, notRun)
				}
			})
		}
	}
}

// hasTest reports whether a package declares the test.
func hasTest(t *testing.T, folder, test string) bool {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(root(), filepath.FromSlash(folder), "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(text, []byte("\nfunc "+test+"(")) {
			return true
		}
	}
	return false
}

// TestSameBitsFindsDrift runs a test that passes here and must fail on arm64.
func TestSameBitsFindsDrift(t *testing.T) {
	needCompiler(t)
	for _, m := range machines {
		notRun, err := runThere(t, m, "engine/archtest/testdata/drift", "TestFrozen")
		switch mustFail := m.name != "js/wasm"; {
		case notRun != "":
			t.Logf("not run on %s: %s", m.name, notRun)
		case mustFail && err == nil:
			t.Errorf("the bad example passes on %s", m.name)
		case !mustFail && err != nil:
			t.Errorf("%s fuses nothing, and still: %v", m.name, err)
		}
	}
}

// runThere builds the package's tests for the machine and runs one of them. It returns why the test could not run there, or
// an error when it failed.
func runThere(t *testing.T, m machine, folder, test string) (notRun string, err error) {
	t.Helper()
	words, missing := m.command()
	if missing != "" {
		return missing, nil
	}
	binary := filepath.Join(t.TempDir(), "test.bin")
	if _, err := run(m.environment, "go", "test", "-c", "-o", binary, "./"+folder); err != nil {
		return "", err
	}
	limit, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	words = append(words, binary, "-test.run=^"+test+"$", "-test.v")
	command := exec.CommandContext(limit, words[0], words[1:]...)
	command.Dir = filepath.Join(root(), filepath.FromSlash(folder))
	command.Env = smallEnvironment() // node's bridge refuses a large one
	out, err := command.CombinedOutput()
	return verdict(test, string(out), err)
}

// verdict reads what a test binary printed.
func verdict(test, text string, err error) (notRun string, failure error) {
	switch {
	case strings.Contains(text, "can only be run on AMD64 processors with"):
		return "this processor is older", nil
	case err != nil:
		return "", fmt.Errorf("%w\n%s", err, text)
	case strings.Contains(text, "--- SKIP: "+test):
		return "it skips itself:\n" + text, nil
	case !strings.Contains(text, "--- PASS: "+test):
		return "", fmt.Errorf("neither pass nor fail:\n%s", text)
	}
	return "", nil
}

// smallEnvironment keeps what a program needs to start and to find a folder for temporary files.
func smallEnvironment() []string {
	var kept []string
	for _, name := range []string{"PATH", "HOME", "TMPDIR", "TEMP", "SystemRoot"} {
		if value, ok := os.LookupEnv(name); ok {
			kept = append(kept, name+"="+value)
		}
	}
	return kept
}
