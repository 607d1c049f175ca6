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

// stated finds the value a comment gives after the unit: "[h]; 5.0, range 4-6; ..." states 5.0.
var stated = regexp.MustCompile(`\]; (-?[0-9]*\.?[0-9]+)`)

// spread finds the range it gives.
var spread = regexp.MustCompile(`range (-?[0-9.]*[0-9])-([0-9.]*[0-9])`)

// TestDefaultsAreAsDocumented: every coefficient has the value its comment states, and lies within the range it states.
func TestDefaultsAreAsDocumented(t *testing.T) {
	all := comments(t)
	v := reflect.ValueOf(Default())
	fields := 0
	for i := range v.NumField() {
		group := v.Field(i)
		for j := range group.NumField() {
			name := group.Type().Name() + "." + group.Type().Field(j).Name
			value := number(group.Field(j))
			comment := all[name]
			fields++
			found := stated.FindStringSubmatch(comment)
			if found == nil {
				t.Errorf("%s: no value in %q", name, comment)
				continue
			}
			if want, err := strconv.ParseFloat(found[1], 64); err != nil || want != value {
				t.Errorf("%s is %v, its comment says %s", name, value, found[1])
			}
			if r := spread.FindStringSubmatch(comment); r != nil {
				low, _ := strconv.ParseFloat(r[1], 64)
				high, _ := strconv.ParseFloat(r[2], 64)
				if value < low || value > high {
					t.Errorf("%s is %v, its range %v to %v", name, value, low, high)
				}
			}
		}
	}
	t.Logf("%d coefficients", fields)
}

func number(v reflect.Value) float64 {
	if v.CanInt() {
		return float64(v.Int())
	}
	return v.Float()
}

// TestEveryCoefficientHasItsGrade, beside it or above the group it belongs to.
func TestEveryCoefficientHasItsGrade(t *testing.T) {
	grouped := map[string]bool{"Openness": true, "Observation": true, "Params": true, "Entry": true, "row": true}
	for name, comment := range comments(t) {
		group, _, _ := strings.Cut(name, ".")
		if group == "row" || group == "Entry" {
			continue // of the registry, not of Params
		}
		if !grouped[group] && !regexp.MustCompile(`grade [A-D]|, D for`).MatchString(comment) {
			t.Errorf("%s has no grade: %q", name, comment)
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
