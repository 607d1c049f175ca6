package archtest

import (
	"go/ast"
	"go/types"
	"strings"
	"testing"

	"headcount/sim/params"
)

// TestCoefficientsAct: whatever the registry lists is read by the model. A coefficient that nothing reads would be told as part of it, moved
// by the sensitivity analysis, and do nothing.
func TestCoefficientsAct(t *testing.T) {
	groups, read := map[string]string{}, map[string]bool{}
	for _, u := range typed(t, loadModel) {
		if u.path == module+"/sim/params" {
			whole := u.pkg.Scope().Lookup("Params").Type().Underlying().(*types.Struct)
			for i := range whole.NumFields() {
				groups[whole.Field(i).Name()] = coefficients(whole.Field(i).Type())
			}
			continue
		}
		for _, file := range u.files {
			ast.Inspect(file, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok {
					if found := u.info.Selections[s]; found != nil && found.Kind() == types.FieldVal {
						read[coefficients(found.Recv())+"."+s.Sel.Name] = true
					}
				}
				return true
			})
		}
	}
	for _, e := range params.Registry() {
		group, name, _ := strings.Cut(e.Name, ".")
		if !read[groups[group]+"."+name] {
			t.Errorf("%s is in the registry and nothing in sim reads it", e.Name)
		}
	}
}

// coefficients is the name of a type of sim/params, or of what points to one; "" for any other.
func coefficients(of types.Type) string {
	if p, ok := of.(*types.Pointer); ok {
		of = p.Elem()
	}
	if n, ok := of.(*types.Named); ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == module+"/sim/params" {
		return n.Obj().Name()
	}
	return ""
}
