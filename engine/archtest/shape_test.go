package archtest

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"path"
	"slices"
	"strings"
	"testing"
)

// length is how many lines a function or a file has.
type length struct {
	name  string
	lines int
}

// The limits: 95 of 100 stay within usual, none goes beyond most.
type lengthLimit struct{ usual, most int }

var (
	functionLimit = lengthLimit{usual: 45, most: 70}
	fileLimit     = lengthLimit{usual: 350, most: 600}
)

// functionLengths measures every declared function, from its keyword to its closing brace.
func functionLengths(sources []source) []length {
	var lengths []length
	for _, s := range sources {
		for _, declaration := range s.file.Decls {
			if f, ok := declaration.(*ast.FuncDecl); ok {
				lines := s.fileSet.Position(f.End()).Line - s.fileSet.Position(f.Pos()).Line + 1
				lengths = append(lengths, length{s.at(f) + " " + f.Name.Name, lines})
			}
		}
	}
	return lengths
}

func fileLengths(sources []source) []length {
	var lengths []length
	for _, s := range sources {
		lengths = append(lengths, length{s.name, bytes.Count(s.text, []byte("\n"))})
	}
	return lengths
}

// tooLong finds what goes beyond the limits: each one above most, and where more than 5 in 100 are above usual, all those.
func tooLong(kind string, lengths []length, limit lengthLimit) []string {
	lengths = slices.Clone(lengths)
	slices.SortStableFunc(lengths, func(a, b length) int { return cmp.Compare(b.lines, a.lines) })
	long := 0
	for long < len(lengths) && lengths[long].lines > limit.usual {
		long++
	}
	tooMany := long*20 > len(lengths)
	var findings []string
	for _, l := range lengths[:long] {
		switch {
		case l.lines > limit.most:
			findings = append(findings, fmt.Sprintf("%s: %s of %d lines, at most %d are allowed", l.name, kind, l.lines, limit.most))
		case tooMany:
			findings = append(findings, fmt.Sprintf("%s: %s of %d lines, and more than 5 in 100 are above %d", l.name, kind, l.lines, limit.usual))
		}
	}
	return findings
}

func TestLengths(t *testing.T) {
	sources := tree(t)
	functions, files := functionLengths(sources), fileLengths(sources)
	report(t, tooLong("function", functions, functionLimit))
	report(t, tooLong("file", files, fileLimit))
	t.Logf("95th percentile: %d of %d functions, %d of %d files", percentile95(functions), len(functions), percentile95(files), len(files))
}

// percentile95 returns the smallest length that 95 of 100 do not exceed.
func percentile95(lengths []length) int {
	lines := make([]int, len(lengths))
	for i, l := range lengths {
		lines[i] = l.lines
	}
	slices.Sort(lines)
	if len(lines) == 0 {
		return 0
	}
	return lines[(len(lines)*95+99)/100-1]
}

func TestLengthsFindsLongOnes(t *testing.T) {
	body := func(lines int) string { return "{\n" + strings.Repeat("\tf()\n", lines-2) + "}\n" }
	s := mustParse(t, "sim/x/x.go", "package x\n\nfunc a() "+body(70)+"func b() "+body(71)+"func (t) c() "+body(45))
	functions := functionLengths([]source{s})
	wantFindings(t, tooLong("function", functions, functionLimit), "x.go:73 b: function of 71 lines", "a: function of 70 lines, and more than 5")
	wantFindings(t, tooLong("file", fileLengths([]source{s}), lengthLimit{100, 187}), "sim/x/x.go: file of 188 lines")

	many := slices.Repeat([]length{{"short", 10}}, 19)
	wantFindings(t, tooLong("function", append(many, length{"one of twenty", 46}), functionLimit))
	wantFindings(t, tooLong("function", append(many[:18:18], length{"a", 46}, length{"b", 46}), functionLimit), "a: ", "b: ")
}

// nounless are file names that say nothing of what is inside.
var nounless = []string{
	"util.go", "utils.go", "types.go", "helper.go", "helpers.go", "manager.go", "common.go", "misc.go",
}

// badNames finds files named for nothing and functions that run unasked.
func badNames(sources []source) []string {
	var findings []string
	for _, s := range sources {
		if slices.Contains(nounless, path.Base(s.name)) {
			findings = append(findings, s.name+": name the file for the noun inside")
		}
		for _, declaration := range s.file.Decls {
			if f, ok := declaration.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				findings = append(findings, s.at(f)+": no func init; build the value where it is wired")
			}
		}
	}
	return findings
}

func TestNames(t *testing.T) {
	report(t, badNames(tree(t)))
}

func TestNamesFindsBadOnes(t *testing.T) {
	util := mustParse(t, "engine/x/util.go", "package x\n")
	initial := mustParse(t, "engine/x/x.go", "package x\nfunc init() {}\nfunc (t) init() {}\n")
	wantFindings(t, badNames([]source{util, initial}), "engine/x/util.go", "x.go:2: no func init")
}
