package archtest

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"
	"testing"
)

// secret are the packages whose fields and methods tell the truth about people and projects.
var secret = []string{"headcount/sim/org/...", "headcount/sim/measure/..."}

// peeks finds, in any package, uses of a field, method, function or variable declared in a secret package. Imports are not
// enough to look at: a value that somebody returned can be walked without importing its package.
func peeks(units []unit) []string {
	var findings []string
	for _, u := range units {
		for _, file := range u.files {
			ast.Inspect(file, func(node ast.Node) bool {
				if finding := peek(u, node); finding != "" {
					findings = append(findings, u.at(node)+": "+u.path+" "+finding)
				}
				return true
			})
		}
	}
	return slices.Compact(findings)
}

// peek says what is wrong with one node, if anything is.
func peek(u unit, node ast.Node) string {
	switch n := node.(type) {
	case *ast.Ident:
		switch object := u.info.Uses[n].(type) {
		case *types.Var, *types.Func:
			if isSecret(object) {
				return fmt.Sprintf("uses %s of %s", object.Name(), object.Pkg().Path())
			}
		}
	case *ast.SelectorExpr:
		if selection := u.info.Selections[n]; selection != nil {
			for _, field := range embeddedOnTheWay(selection) {
				if isSecret(field) {
					return fmt.Sprintf("passes through %s of %s", field.Name(), field.Pkg().Path())
				}
			}
		}
	}
	return ""
}

func isSecret(object types.Object) bool {
	return object.Pkg() != nil && matches(object.Pkg().Path(), secret)
}

// embeddedOnTheWay returns the embedded fields that a selection passes through without naming them.
func embeddedOnTheWay(selection *types.Selection) []*types.Var {
	var fields []*types.Var
	at := selection.Recv()
	for _, index := range selection.Index()[:len(selection.Index())-1] {
		if pointer, ok := at.Underlying().(*types.Pointer); ok {
			at = pointer.Elem()
		}
		structure, ok := at.Underlying().(*types.Struct)
		if !ok {
			break
		}
		fields = append(fields, structure.Field(index))
		at = structure.Field(index).Type()
	}
	return fields
}

func TestNobodyCanPeek(t *testing.T) {
	units := typed(t, loadPlayer)
	report(t, peeks(units))
	for _, folder := range playerSide {
		looked := 0
		for _, u := range units {
			if matches(u.path, []string{module + "/" + folder + "/..."}) {
				looked += len(u.files)
			}
		}
		switch {
		case !exists(folder):
			t.Logf("%s does not exist yet", folder)
		case looked == 0 && len(under(tree(t), folder)) > 0:
			t.Errorf("%s exists and none of its files was looked at", folder)
		default:
			t.Logf("%s: looked at %d files", folder, looked)
		}
	}
}

func TestNobodyCanPeekFindsPeeking(t *testing.T) {
	units := example(t,
		"headcount/sim/org", `package org
type Person struct { Name Name; Strain float64 }
type Name struct { First string }
type State struct { People []Person; Inner }
type Inner struct { Public }
type Public struct { Door int }
func (s *State) Find() *Person { return nil }
func Truth(s *State) float64 { return 0 }
const Most = 3
`,
		"headcount/engine/session", `package session
import "headcount/sim/org"
type Session struct { *org.State; Desk struct { Strain float64 } }
func (s *Session) Peek() *org.State { return nil }
func (s *Session) Opaque() any { return nil }
`,
		"headcount/engine/view", `package view
import "headcount/engine/session"
func fine(s *session.Session) float64 { _ = s.Opaque(); _ = s.Peek(); return s.Desk.Strain }
func field(s *session.Session) float64 { return s.Peek().People[0].Strain }
func method(s *session.Session) { s.Peek().Find() }
func promoted(s *session.Session) { _ = s.People }
func value(s *session.Session) func() any { find := s.Find; return func() any { return find } }
func walk(s *session.Session) { for _, p := range s.State.People { _ = p } }
`,
		"headcount/engine/text", `package text
import "headcount/sim/org"
type mine struct { org.Inner }
func literal() any { return org.Person{Strain: 1} }
func call() { org.Truth(nil); _ = org.Most }
func through(m mine) int { return m.Door }
`)
	findings := peeks(units[2:])
	wantFindings(t, findings,
		"x.go:4: headcount/engine/view uses People", "x.go:4: headcount/engine/view uses Strain",
		"x.go:5: headcount/engine/view uses Find",
		"x.go:6: headcount/engine/view uses People",
		"x.go:7: headcount/engine/view uses Find",
		"x.go:8: headcount/engine/view uses People",
		"x.go:4: headcount/engine/text uses Strain",
		"x.go:5: headcount/engine/text uses Truth",
		"x.go:6: headcount/engine/text passes through Public", "x.go:6: headcount/engine/text uses Door")
	for _, finding := range findings {
		if strings.Contains(finding, "fine") {
			t.Error(finding)
		}
	}
}
