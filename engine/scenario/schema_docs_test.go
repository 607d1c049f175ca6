package scenario

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write schema_docs.go anew")

// TestSchemaDocsAreTheComments holds schema_docs.go against the comments of the Source types, so that what editors show cannot drift from them.
func TestSchemaDocsAreTheComments(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("package scenario\n\n// sourceDocs holds the comments of the Source types, by type or by type and key. It is made from them:\n" +
		"// go test ./engine/scenario -run SchemaDocs -update\nvar sourceDocs = [...]sourceDoc{\n")
	for _, d := range commentsOfSources(t) {
		fmt.Fprintf(&b, "\t{%q, %q},\n", d.of, d.text)
	}
	b.WriteString("}\n")
	want, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("schema_docs.go", want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile("schema_docs.go")
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("schema_docs.go is not what the comments say (%v): go test ./engine/scenario -run SchemaDocs -update", err)
	}
}

// commentsOfSources reads the comments of the types that authors' files are read into.
func commentsOfSources(t *testing.T) []sourceDoc {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var docs []sourceDoc
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			decl, ok := n.(*ast.GenDecl)
			if !ok || decl.Tok != token.TYPE || len(decl.Specs) != 1 {
				return true
			}
			spec := decl.Specs[0].(*ast.TypeSpec)
			if fields, ok := spec.Type.(*ast.StructType); ok && strings.HasSuffix(spec.Name.Name, "Source") {
				docs = append(docs, sourceDoc{spec.Name.Name, comment(decl.Doc)})
				docs = append(docs, commentsOfFields(spec.Name.Name, fields)...)
			}
			return false
		})
	}
	slices.SortFunc(docs, func(a, b sourceDoc) int { return strings.Compare(a.of, b.of) })
	return docs
}

func commentsOfFields(name string, fields *ast.StructType) []sourceDoc {
	var docs []sourceDoc
	for _, f := range fields.Fields.List {
		key := reflect.StructTag(strings.Trim(f.Tag.Value, "`")).Get("toml")
		text := comment(f.Comment)
		if text == "" {
			text = comment(f.Doc)
		}
		if text != "" {
			docs = append(docs, sourceDoc{name + "." + key, text})
		}
	}
	return docs
}

func comment(g *ast.CommentGroup) string { return strings.Join(strings.Fields(g.Text()), " ") }
