package archtest

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// target is a machine whose compiler fuses x*y + z where the language lets it.
type target struct {
	name        string
	environment []string
	fused       *regexp.Regexp
	finds       []string // what it fuses of the bad example
}

var fusingTargets = []target{
	{
		name:        "arm64",
		environment: []string{"GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0"},
		fused:       regexp.MustCompile(`^FN?M(ADD|SUB)[SD]$`),
		finds:       []string{"fused.go:5: ", "fused.go:8: ", "fused.go:11: ", "fused.go:16: "},
	},
	{
		name:        "amd64 with GOAMD64=v3",
		environment: []string{"GOOS=linux", "GOARCH=amd64", "GOAMD64=v3", "CGO_ENABLED=0"},
		fused:       regexp.MustCompile(`^VFN?M(ADD|SUB)\d+[SP][SD]$`),
		finds:       []string{"fused.go:5: ", "fused.go:11: ", "fused.go:16: "},
	},
}

// fused finds fused multiply-adds in what the compiler makes of packages. It asks the compiler for its assembly: a linked
// program lacks every function that nobody calls yet, and go tool objdump cannot read the wider instructions of amd64.
func fused(on target, patterns ...string) (findings []string, functions int, err error) {
	assembly, err := runForErrors(on.environment, "go", append([]string{"build", "-gcflags=-S"}, patterns...)...)
	if err != nil {
		if _, plain := run(on.environment, "go", append([]string{"build"}, patterns...)...); plain != nil {
			err = plain // the same problem without pages of assembly
		}
		return nil, 0, err
	}
	findings, functions = fusedIn(assembly, on)
	return findings, functions, nil
}

// fusedIn finds fused instructions in the compiler's assembly: a line "function STEXT ...", then one line per instruction,
// "address number (file:line) INSTRUCTION operands" with tabs between.
func fusedIn(assembly string, on target) (findings []string, functions int) {
	function := ""
	for line := range strings.Lines(assembly) {
		if name, _, isHeader := strings.Cut(line, " STEXT "); isHeader {
			function = name
			functions++
			continue
		}
		place, rest, found := strings.Cut(line, ")\t")
		instruction, _, _ := strings.Cut(rest, "\t")
		if !found || !on.fused.MatchString(strings.TrimSpace(instruction)) {
			continue
		}
		_, place, _ = strings.Cut(place, "(")
		findings = append(findings, fmt.Sprintf("%s: %s uses %s on %s; write float64(a*b), float64(a/2), or use sim/num",
			strings.TrimPrefix(place, root()+"/"), function, strings.TrimSpace(instruction), on.name))
	}
	return findings, functions
}

func TestModelHasNoFusedMultiplyAdd(t *testing.T) {
	needCompiler(t)
	for _, on := range fusingTargets {
		findings, functions, err := fused(on, "./sim/...")
		if err != nil {
			t.Fatal(err)
		}
		report(t, findings)
		if functions < 50 {
			t.Errorf("%s: only %d functions found in the compiler's assembly; has its format changed?", on.name, functions)
		}
		t.Logf("%s: read %d functions", on.name, functions)
	}
}

func TestModelHasNoFusedMultiplyAddFindsOne(t *testing.T) {
	needCompiler(t)
	for _, on := range fusingTargets {
		findings, _, err := fused(on, "./engine/archtest/testdata/fused")
		if err != nil {
			t.Fatal(err)
		}
		wantFindings(t, findings, on.finds...)
		findings, functions, err := fused(on, "./engine/archtest/testdata/rounded")
		if err != nil {
			t.Fatal(err)
		}
		wantFindings(t, findings)
		if functions == 0 {
			t.Errorf("%s: the good example was not read", on.name)
		}
	}
}
