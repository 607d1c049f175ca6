package archtest

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

const module = "headcount"

// source is one Go file that ships: no test, no fixture. All of them are read whatever their build constraints say.
type source struct {
	name    string // path from the module's root, with slashes
	pkg     string // import path
	text    []byte
	file    *ast.File
	fileSet *token.FileSet
}

// at returns where a node is, for a finding.
func (s source) at(node ast.Node) string {
	return fmt.Sprintf("%s:%d", s.name, s.fileSet.Position(node.Pos()).Line)
}

// parse reads one file given as text.
func parse(fileSet *token.FileSet, name, text string) (source, error) {
	file, err := parser.ParseFile(fileSet, name, text, parser.ParseComments|parser.SkipObjectResolution)
	return source{name: name, pkg: path.Join(module, path.Dir(name)), text: []byte(text), file: file, fileSet: fileSet}, err
}

// mustParse reads a bad example.
func mustParse(t *testing.T, name, text string) source {
	t.Helper()
	s, err := parse(token.NewFileSet(), name, text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// root finds the module's root: the nearest folder above this package that holds go.mod.
var root = sync.OnceValue(func() string {
	folder, err := os.Getwd()
	for err == nil {
		if _, missing := os.Stat(filepath.Join(folder, "go.mod")); missing == nil {
			return folder
		}
		if folder == filepath.Dir(folder) {
			break
		}
		folder = filepath.Dir(folder)
	}
	panic("archtest: no go.mod above the working directory")
})

// exists reports whether the project has a folder or file of this name yet.
func exists(name string) bool {
	_, err := os.Stat(filepath.Join(root(), filepath.FromSlash(name)))
	return err == nil
}

var readTree = sync.OnceValues(func() ([]source, error) {
	var sources []source
	fileSet := token.NewFileSet()
	err := filepath.WalkDir(root(), func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != root() && ignoredFolder(entry.Name()):
			return fs.SkipDir
		case entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root(), name)
		if err != nil {
			return err
		}
		s, err := parse(fileSet, filepath.ToSlash(relative), string(text))
		sources = append(sources, s)
		return err
	})
	return sources, err
})

// ignoredFolder reports what the go command ignores too.
func ignoredFolder(name string) bool {
	return name == "testdata" || name == "vendor" || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_")
}

// tree returns the project's sources.
func tree(t *testing.T) []source {
	t.Helper()
	sources, err := readTree()
	if err != nil {
		t.Fatal(err)
	}
	return sources
}

// under returns the sources in these folders and below.
func under(sources []source, folders ...string) []source {
	var chosen []source
	for _, s := range sources {
		for _, folder := range folders {
			if strings.HasPrefix(s.name, folder+"/") {
				chosen = append(chosen, s)
				break
			}
		}
	}
	return chosen
}

// report fails the test with one line per finding.
func report(t *testing.T, findings []string) {
	t.Helper()
	for _, finding := range findings {
		t.Error(finding)
	}
}

// wantFindings fails unless a rule, tried on a bad example, reports exactly the given number of findings with these parts.
func wantFindings(t *testing.T, got []string, parts ...string) {
	t.Helper()
	if len(got) != len(parts) {
		t.Fatalf("the bad example: got %d findings, want %d:\n%s", len(got), len(parts), strings.Join(got, "\n"))
	}
	for i, part := range parts {
		if !strings.Contains(got[i], part) {
			t.Errorf("the bad example: finding %q, want it to name %q", got[i], part)
		}
	}
}
