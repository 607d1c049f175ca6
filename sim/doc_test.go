package sim

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"headcount/sim/model"
	"headcount/sim/process"
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

// TestScheduleIsToldInOrder: the account lists the processes that sim/model schedules under the name of their list, and in its order; those of a
// holiday, which are of other lists, it names in one sentence.
func TestScheduleIsToldInOrder(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, list := range []struct {
		name, entry string
		processes   []process.Process
	}{
		{"model.Daily", "//   - %s (", model.Daily()},
		{"model.Partly", "//   - %s (", model.Partly()},
		{"model.Closing", "//   - %s (", model.Closing()},
		{"model.RestMorning", "%s", model.RestMorning()},
		{"model.RestClosing", "%s", model.RestClosing()},
		{"model.Weekly", "//   - %s (", model.Weekly()},
		{"model.Outside", "//   - %s (", model.Outside()},
	} {
		_, rest, told := strings.Cut(string(text), list.name)
		if !told {
			t.Errorf("sim/doc.go does not tell of %s", list.name)
		}
		rest, _, _ = strings.Cut(rest, "model.") // up to the next list
		for _, does := range list.processes {
			entry := fmt.Sprintf(list.entry, nameOf(does))
			if _, rest, told = strings.Cut(rest, entry); !told {
				t.Errorf("sim/doc.go does not tell of %s in its place under %s", nameOf(does), list.name)
				break
			}
		}
	}
}

// nameOf is the name of a process.
func nameOf(does process.Process) string {
	full := runtime.FuncForPC(reflect.ValueOf(does).Pointer()).Name()
	return full[strings.LastIndex(full, ".")+1:]
}
