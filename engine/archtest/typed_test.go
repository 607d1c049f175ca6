package archtest

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/packages"
)

// unit is one package with its types resolved.
type unit struct {
	path    string
	fileSet *token.FileSet
	files   []*ast.File
	info    *types.Info
	pkg     *types.Package
	hidden  []string // files that this machine does not compile: other systems' and assembly
}

// at returns where a node is, for a finding.
func (u unit) at(node ast.Node) string {
	position := u.fileSet.Position(node.Pos())
	name := position.Filename
	if relative, err := filepath.Rel(root(), name); err == nil && filepath.IsLocal(relative) {
		name = filepath.ToSlash(relative)
	}
	return fmt.Sprintf("%s:%d", name, position.Line)
}

// playerSide are the packages that see what a manager could see and nothing more.
var playerSide = []string{"engine/view", "engine/policy", "engine/ui", "engine/text", "engine/workshop/seat"}

// loadUnits resolves the packages in these folders, as the go command builds them with the extra environment.
func loadUnits(folders []string, environment ...string) ([]unit, error) {
	var patterns []string
	for _, folder := range folders {
		if exists(folder) {
			patterns = append(patterns, "./"+folder+"/...")
		}
	}
	if len(patterns) == 0 {
		return nil, nil
	}
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedTypes | packages.NeedSyntax | packages.NeedTypesInfo,
		Dir:  root(),
		Env:  append(os.Environ(), environment...),
	}, patterns...)
	if err != nil {
		return nil, err
	}
	var units []unit
	for _, p := range loaded {
		if len(p.Errors) > 0 {
			return nil, fmt.Errorf("%s does not compile, so nothing is known of it: %v", p.PkgPath, p.Errors[0])
		}
		hidden := append(append([]string(nil), p.IgnoredFiles...), p.OtherFiles...)
		units = append(units, unit{p.PkgPath, p.Fset, p.Syntax, p.TypesInfo, p.Types, hidden})
	}
	return units, nil
}

var (
	loadModel  = sync.OnceValues(func() ([]unit, error) { return loadUnits([]string{"sim"}) })
	loadPlayer = sync.OnceValues(func() ([]unit, error) {
		units, err := loadUnits(playerSide)
		for _, u := range units {
			if len(u.hidden) > 0 { // some of it is for the browser alone
				inBrowser, err := loadUnits(playerSide, "GOOS=js", "GOARCH=wasm")
				return append(units, inBrowser...), err
			}
		}
		return units, err
	})
)

// typed returns packages with types, or skips under -short because resolving them asks the compiler.
func typed(t *testing.T, load func() ([]unit, error)) []unit {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped by -short: resolving types runs the compiler")
	}
	units, err := load()
	if err != nil {
		t.Fatal(err)
	}
	return units
}

// example resolves a bad example given as one file for each import path, in the order in which they import each other.
// Anything else they import comes from the standard library's sources.
func example(t *testing.T, pathsAndTexts ...string) []unit {
	t.Helper()
	fileSet := token.NewFileSet()
	known := map[string]*types.Package{}
	standard := importer.ForCompiler(fileSet, "source", nil)
	var units []unit
	for i := 0; i < len(pathsAndTexts); i += 2 {
		path, text := pathsAndTexts[i], pathsAndTexts[i+1]
		file, err := parser.ParseFile(fileSet, strings.TrimPrefix(path, module+"/")+"/x.go", text, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		info := &types.Info{
			Types:      map[ast.Expr]types.TypeAndValue{},
			Uses:       map[*ast.Ident]types.Object{},
			Defs:       map[*ast.Ident]types.Object{},
			Selections: map[*ast.SelectorExpr]*types.Selection{},
		}
		config := types.Config{Importer: importFunc(func(path string) (*types.Package, error) {
			if pkg := known[path]; pkg != nil {
				return pkg, nil
			}
			return standard.Import(path)
		})}
		pkg, err := config.Check(path, fileSet, []*ast.File{file}, info)
		if err != nil {
			t.Fatal(err)
		}
		known[path] = pkg
		units = append(units, unit{path: path, fileSet: fileSet, files: []*ast.File{file}, info: info, pkg: pkg})
	}
	return units
}

// importFunc makes a function an importer.
type importFunc func(path string) (*types.Package, error)

func (f importFunc) Import(path string) (*types.Package, error) { return f(path) }
