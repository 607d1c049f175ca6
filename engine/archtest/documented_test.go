package archtest

import (
	"go/ast"
	"testing"
)

// undocumented finds exported names without a comment. A group of constants or variables may share the comment above it; a
// comment on the same line counts.
func undocumented(sources []source) []string {
	var findings []string
	for _, s := range sources {
		missing := func(name *ast.Ident) {
			if name.IsExported() {
				findings = append(findings, s.at(name)+": "+name.Name+" is exported and has no comment")
			}
		}
		for _, declaration := range s.file.Decls {
			switch d := declaration.(type) {
			case *ast.FuncDecl:
				if d.Doc == nil && (d.Recv == nil || receiverIsExported(d.Recv)) {
					missing(d.Name)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					undocumentedSpec(spec, d.Doc != nil, missing)
				}
			}
		}
	}
	return findings
}

func undocumentedSpec(spec ast.Spec, groupHasComment bool, missing func(*ast.Ident)) {
	switch s := spec.(type) {
	case *ast.ValueSpec:
		if s.Doc == nil && s.Comment == nil && !groupHasComment {
			for _, name := range s.Names {
				missing(name)
			}
		}
	case *ast.TypeSpec:
		if s.Doc == nil && s.Comment == nil && !groupHasComment {
			missing(s.Name)
		}
		if i, ok := s.Type.(*ast.InterfaceType); ok && s.Name.IsExported() {
			for _, method := range i.Methods.List {
				if method.Doc == nil && method.Comment == nil {
					for _, name := range method.Names {
						missing(name)
					}
				}
			}
		}
	}
}

// receiverIsExported looks through the pointer and the type parameters of a receiver.
func receiverIsExported(receiver *ast.FieldList) bool {
	expression := receiver.List[0].Type
	for {
		switch e := expression.(type) {
		case *ast.StarExpr:
			expression = e.X
		case *ast.IndexExpr:
			expression = e.X
		case *ast.IndexListExpr:
			expression = e.X
		case *ast.Ident:
			return e.IsExported()
		default:
			return false
		}
	}
}

func TestModelIsDocumented(t *testing.T) {
	report(t, undocumented(under(tree(t), "sim")))
}

func TestModelIsDocumentedFindsMissing(t *testing.T) {
	s := mustParse(t, "sim/x/x.go", `package x

const A = 1

// Two of a kind.
const (
	B = 1
	C = 2
)

var D, d = 1, 2

type E struct{}

func (E) F() {}

func (*e) G() {}

func (*M[t]) M() {}

func (*m[T]) N() {}

func H() {}

// I has a comment.
type I interface {
	J()
	K() // has a comment
}

func l() {}
`)
	wantFindings(t, undocumented([]source{s}), "A is", "D is", "E is", "F is", "M is", "H is", "J is")
}
