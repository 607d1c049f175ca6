package sim

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// processes returns the exported functions of sim/process that are processes, func(c *Context), by name, with their file.
func processes(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("process/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no processes", err)
	}
	found := map[string]string{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && isProcess(f) {
				found[f.Name.Name] = filepath.ToSlash(file)
			}
		}
	}
	return found
}

func isProcess(f *ast.FuncDecl) bool {
	if f.Recv != nil || !f.Name.IsExported() || f.Type.Results != nil || len(f.Type.Params.List) != 1 {
		return false
	}
	star, ok := f.Type.Params.List[0].Type.(*ast.StarExpr)
	if !ok {
		return false
	}
	name, ok := star.X.(*ast.Ident)
	return ok && name.Name == "Context"
}

// TestEveryProcessIsToldOf: the account of the model names every process with its file, and none that is not there.
func TestEveryProcessIsToldOf(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	all := processes(t)
	for name, file := range all {
		if !strings.Contains(string(text), "//   - "+name+" (sim/"+file+"): ") {
			t.Errorf("sim/doc.go does not tell of %s (sim/%s)", name, file)
		}
	}
	for line := range strings.Lines(string(text)) {
		if entry, ok := strings.CutPrefix(line, "//   - "); ok {
			if name, _, _ := strings.Cut(entry, " "); all[name] == "" {
				t.Errorf("sim/doc.go tells of %s, which is no process", name)
			}
		}
	}
}

// TestScheduleIsToldOf: every process that sim/model schedules is told of under its list.
func TestScheduleIsToldOf(t *testing.T) {
	files, err := filepath.Glob("model/*.go")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, list := range []string{"Daily", "Partly", "Closing", "Weekly"} {
			if strings.Contains(string(source), "func "+list+"() []process.Process") && !strings.Contains(string(text), "model."+list) {
				t.Errorf("sim/doc.go does not tell of model.%s", list)
			}
		}
	}
}
