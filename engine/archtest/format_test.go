package archtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// unformatted finds files that gofumpt would change.
func unformatted(folder string) ([]string, error) {
	listing, err := run(nil, "go", "tool", "gofumpt", "-l", folder)
	var findings []string
	for name := range strings.Lines(listing) {
		findings = append(findings, strings.TrimSpace(name)+": run go tool gofumpt -w on it")
	}
	return findings, err
}

func TestFormat(t *testing.T) {
	needCompiler(t)
	findings, err := unformatted(".")
	if err != nil && len(findings) == 0 {
		t.Fatal(err)
	}
	report(t, findings)
}

func TestFormatFindsUnformatted(t *testing.T) {
	needCompiler(t)
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "x.go"), []byte("package x\n\nfunc f() {\n\n\tf()\n}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	findings, err := unformatted(folder)
	if err != nil {
		t.Fatal(err)
	}
	wantFindings(t, findings, "x.go")
}
