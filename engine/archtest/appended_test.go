package archtest

import (
	"go/ast"
	"testing"
)

// cut finds calls of a method Truncate in files that open something with os.O_APPEND: Windows cuts nothing that was opened to be added to, so that it has to
// be cut by its name, with os.Truncate.
func cut(sources []source) []string {
	var findings []string
	for _, s := range sources {
		var appends bool
		var calls []ast.Node
		ast.Inspect(s.file, func(node ast.Node) bool {
			name, of := "", ""
			if x, ok := node.(*ast.SelectorExpr); ok {
				name = x.Sel.Name
				if on, ok := x.X.(*ast.Ident); ok {
					of = on.Name
				}
			}
			switch {
			case of == "os" && name == "O_APPEND":
				appends = true
			case of != "os" && name == "Truncate":
				calls = append(calls, node)
			}
			return true
		})
		for _, call := range calls {
			if appends {
				findings = append(findings, s.at(call)+": cuts what may have been opened to be added to, which Windows refuses; os.Truncate does it by the name")
			}
		}
	}
	return findings
}

func TestNothingOpenedToBeAddedToIsCut(t *testing.T) { report(t, cut(tree(t))) }

func TestNothingOpenedToBeAddedToIsCutFindsOne(t *testing.T) {
	const head = "package x\n\nimport \"os\"\n\n"
	findings := cut([]source{
		mustParse(t, "x/a.go", head+"func a() { f, _ := os.OpenFile(\"a\", os.O_APPEND, 0); f.Truncate(0) }\n"),
		mustParse(t, "x/b.go", head+"func b() { os.OpenFile(\"b\", os.O_APPEND, 0); os.Truncate(\"b\", 0) }\n"),
		mustParse(t, "x/c.go", head+"func c() { f, _ := os.OpenFile(\"c\", os.O_RDWR, 0); f.Truncate(0) }\n"),
	})
	wantFindings(t, findings, "x/a.go:5")
}
