package archtest

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// exactMath are the functions of package math that return the same bits on every machine.
var exactMath = []string{
	"Abs", "Ceil", "Copysign", "Float64bits", "Float64frombits", "Floor", "Frexp", "Inf", "IsInf", "IsNaN", "Ldexp", "Max", "Min",
	"NaN", "Round", "RoundToEven", "Signbit", "Sqrt", "Trunc",
}

// impure finds what would make two machines, or two runs on one, compute differently: the order of a map, a goroutine, a
// select, an inexact function of package math, a file that only some machines compile.
func impure(units []unit) []string {
	var findings []string
	for _, u := range units {
		for _, name := range u.hidden {
			if !strings.HasSuffix(name, "_test.go") {
				findings = append(findings, fmt.Sprintf("%s: %s is not the same on every machine", u.path, filepath.Base(name)))
			}
		}
		for _, file := range u.files {
			ast.Inspect(file, func(node ast.Node) bool {
				if finding := impurity(u, node); finding != "" {
					findings = append(findings, u.at(node)+": "+finding)
				}
				return true
			})
		}
	}
	return findings
}

// impurity says what is wrong with one node, if anything is.
func impurity(u unit, node ast.Node) string {
	switch n := node.(type) {
	case *ast.GoStmt:
		return "a goroutine in the model"
	case *ast.SelectStmt:
		return "a select in the model"
	case *ast.RangeStmt:
		if mayBeMap(u.info.Types[n.X].Type) {
			return "range over a map; its order differs from run to run, so keep a slice"
		}
	case *ast.Ident:
		object, isFunction := u.info.Uses[n].(*types.Func)
		if !isFunction || object.Pkg() == nil || object.Signature().Recv() != nil {
			return ""
		}
		switch object.Pkg().Path() {
		case "maps":
			if slices.Contains([]string{"All", "Keys", "Values"}, object.Name()) {
				return "maps." + object.Name() + " is a range over a map"
			}
		case "math":
			if !slices.Contains(exactMath, object.Name()) {
				return "math." + object.Name() + " may differ from machine to machine; use sim/num"
			}
		}
	}
	return ""
}

// mayBeMap reports whether a type is a map, or a type parameter that can stand for one.
func mayBeMap(t types.Type) bool {
	if t == nil {
		return false
	}
	if parameter, ok := types.Unalias(t).(*types.TypeParam); ok {
		return unionMayBeMap(parameter.Underlying().(*types.Interface))
	}
	_, isMap := t.Underlying().(*types.Map)
	return isMap
}

func unionMayBeMap(constraint *types.Interface) bool {
	for embedded := range constraint.EmbeddedTypes() {
		switch e := types.Unalias(embedded).(type) {
		case *types.Union:
			for term := range e.Terms() {
				if mayBeMap(term.Type()) {
					return true
				}
			}
		default:
			if inner, ok := e.Underlying().(*types.Interface); ok && unionMayBeMap(inner) || mayBeMap(e) {
				return true
			}
		}
	}
	return false
}

// changedTables finds statements that change a package-level variable, or hand out the means to: such variables are tables,
// equal in every run. Elements reached through a copy of a slice are beyond what this can see.
func changedTables(units []unit) []string {
	var findings []string
	for _, u := range units {
		for _, file := range u.files {
			ast.Inspect(file, func(node ast.Node) bool {
				for _, target := range changed(u, node) {
					if name := packageVariable(u, target); name != "" {
						findings = append(findings, u.at(node)+": changes the package variable "+name)
					}
				}
				return true
			})
		}
	}
	return findings
}

// changed returns the expressions that a node assigns to, takes the address of, or passes to what changes them in place.
func changed(u unit, node ast.Node) []ast.Expr {
	switch n := node.(type) {
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE {
			return n.Lhs
		}
	case *ast.IncDecStmt:
		return []ast.Expr{n.X}
	case *ast.RangeStmt:
		if n.Tok == token.ASSIGN {
			return []ast.Expr{n.Key, n.Value}
		}
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			return []ast.Expr{n.X}
		}
	case *ast.SelectorExpr: // a method with a pointer receiver takes the address unseen
		if s := u.info.Selections[n]; s != nil && s.Kind() == types.MethodVal {
			_, wantsPointer := s.Obj().(*types.Func).Signature().Recv().Type().(*types.Pointer)
			if _, isPointer := s.Recv().(*types.Pointer); wantsPointer && !isPointer {
				return []ast.Expr{n.X}
			}
		}
	case *ast.CallExpr:
		if name, ok := ast.Unparen(n.Fun).(*ast.Ident); ok && len(n.Args) > 0 {
			builtin, _ := u.info.Uses[name].(*types.Builtin)
			if builtin != nil && slices.Contains([]string{"append", "clear", "copy", "delete"}, builtin.Name()) {
				return n.Args[:1]
			}
		}
	}
	return nil
}

// packageVariable returns the name of the package-level variable that an expression reaches into, or "".
func packageVariable(u unit, expression ast.Expr) string {
	for {
		switch e := expression.(type) {
		case *ast.ParenExpr:
			expression = e.X
		case *ast.IndexExpr:
			expression = e.X
		case *ast.SliceExpr:
			expression = e.X
		case *ast.StarExpr:
			expression = e.X
		case *ast.SelectorExpr:
			if u.info.Selections[e] == nil { // a name of another package
				expression = e.Sel
			} else {
				expression = e.X
			}
		case *ast.Ident:
			variable, ok := u.info.Uses[e].(*types.Var)
			if !ok || variable.Pkg() == nil || variable.Parent() != variable.Pkg().Scope() {
				return ""
			}
			return variable.Name()
		default:
			return ""
		}
	}
}

func TestModelIsPure(t *testing.T) {
	units := typed(t, loadModel)
	report(t, impure(units))
	report(t, changedTables(units))
	if len(units) == 0 {
		t.Error("no package of the model was looked at")
	}
	t.Logf("looked at %d packages", len(units))
}

func TestModelIsPureFindsImpurity(t *testing.T) {
	units := example(t, "headcount/sim/x", `package x
import ("math"; "maps"; "slices")
type table map[string]int
type either interface { inner; either2 }
type inner interface { ~map[int]int | ~map[string]int }
type either2 interface { ~map[int]int }
func order(m map[string]int) { for range m {} }
func named(m table) { for k := range m { _ = k } }
func generic[M either](m M) { for range m {} }
func slice[S ~[]int](s S, n int) { for range s {}; for range n {}; for range "text" {} }
func sorted(m table) { _ = slices.Sorted(maps.Keys(m)); _ = maps.Clone(m) }
func spawn() { go order(nil) }
func wait(c chan int) { select { case <-c: } }
func inexact(x float64) float64 { return math.Exp(math.Floor(x)) + math.Pi }
func value() func(float64) float64 { return math.Sin }
`)
	units[0].hidden = []string{"/x/fast_arm64.s", "/x/x_windows_test.go"}
	wantFindings(t, impure(units), "fast_arm64.s", "x.go:7: range", "x.go:8: range", "x.go:9: range", "x.go:11: maps.Keys",
		"x.go:12: a goroutine", "x.go:13: a select", "x.go:14: math.Exp", "x.go:15: math.Sin")
}

func TestModelIsPureFindsChangedTables(t *testing.T) {
	units := example(t,
		"headcount/sim/other", "package other\nvar Exported int\n",
		"headcount/sim/x", `package x
import "headcount/sim/other"
type kind struct { n int }
func (k *kind) change() {}
func (k kind) look() {}
var rows = []kind{{1}}
var index = map[string]int{}
var one kind
var array [3]int
func reads() int { local := rows[0]; local.n = 2; one.look(); k := &local; k.change(); k.n++; return array[1] + len(rows) }
func assigns() { one = kind{} }
func element() { rows[0].n = 1 }
func counts() { array[2]++ }
func adds() { rows[0].n += 1 }
func abroad() { other.Exported = 1 }
func address() *kind { return &rows[0] }
func method() { one.change() }
func removes() { delete(index, "a"); clear(array[:]) }
func ranges() { for array[0] = range 3 {} }
func shadow() { one := kind{}; one.n = 1 }
`)
	wantFindings(t, changedTables(units), "x.go:11: changes the package variable one", "x.go:12: changes the package variable rows",
		"x.go:13: changes the package variable array", "x.go:14: changes the package variable rows",
		"x.go:15: changes the package variable Exported", "x.go:16: changes the package variable rows",
		"x.go:17: changes the package variable one", "x.go:18: changes the package variable index",
		"x.go:18: changes the package variable array", "x.go:19: changes the package variable array")
}
