package params

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// comments returns the comment beside every field of every struct of the package, by "Struct.Field".
func comments(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		gather(file, found)
	}
	return found
}

func gather(file *ast.File, found map[string]string) {
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.TypeSpec)
		if !ok {
			return true
		}
		structure, ok := spec.Type.(*ast.StructType)
		if !ok {
			return true
		}
		for _, f := range structure.Fields.List {
			for _, name := range f.Names {
				found[spec.Name.Name+"."+name.Name] = f.Comment.Text()
			}
		}
		return true
	})
}

// stated finds what a comment says: "share [h]; 5.0, range 4-6; grade D" states a unit, a value, a range and a grade.
var stated = regexp.MustCompile(`\[([^\]]+)\]; (-?[0-9]*\.?[0-9]+), range (-?[0-9]*\.?[0-9]+)(?:-| to )(-?[0-9]*\.?[0-9]+)[^;]*; grade ([A-D])[^A-Z/]`)

// TestCommentsAgreeWithTheRegistry: the comment beside every coefficient states the value it has, and the unit, range and grade of its row.
func TestCommentsAgreeWithTheRegistry(t *testing.T) {
	all, groups := comments(t), reflect.TypeFor[Params]()
	for _, e := range Registry() {
		group, name, _ := strings.Cut(e.Name, ".")
		field, ok := groups.FieldByName(group)
		if !ok {
			t.Errorf("%s belongs to no group of Params", e.Name)
			continue
		}
		comment := all[field.Type.Name()+"."+name]
		got := stated.FindStringSubmatch(comment + " ")
		if got == nil {
			t.Errorf("%s: no unit, value, range and grade in %q", e.Name, comment)
			continue
		}
		for k, want := range []any{e.Unit, e.Value, e.Low, e.High, e.Grade} {
			if v, number := want.(float64); number {
				if stated, err := strconv.ParseFloat(got[k+1], 64); err != nil || stated != v {
					t.Errorf("%s: the comment says %s, the registry %v: %q", e.Name, got[k+1], v, comment)
				}
			} else if got[k+1] != want {
				t.Errorf("%s: the comment says %s, the registry %v: %q", e.Name, got[k+1], want, comment)
			}
		}
	}
}

// TestWeightsAddUp: safety weighs three things to 1, and what a team shares is no more than what affect varies by.
func TestWeightsAddUp(t *testing.T) {
	p := Default()
	if sum := p.Safety.Trust + p.Safety.Reaction + p.Safety.Norm; sum != 1 {
		t.Errorf("weights of safety add up to %v", sum)
	}
	if p.Affect.TeamSD*p.Affect.TeamSD > p.Affect.SD*p.Affect.SD*(1-p.Affect.Carry*p.Affect.Carry) {
		t.Error("the team shares more than there is")
	}
}
