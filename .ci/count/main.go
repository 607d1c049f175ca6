// Command count reads the JSON that `go test -json` writes and prints what failed, what was skipped and why, and the totals.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
)

type event struct {
	Action, Package, ImportPath, Test, Output string
}

type tally struct {
	passed, failed int
	output         map[string]*strings.Builder
	running        map[string]string // packages of tests that have begun and not ended
	skipped        []string
	broken         []string
}

func main() {
	f, err := os.Open(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	t := tally{output: map[string]*strings.Builder{}, running: map[string]string{}}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var e event
		if json.Unmarshal(lines.Bytes(), &e) != nil {
			fmt.Println(lines.Text())
			continue
		}
		t.take(e)
	}
	t.print()
}

func (t *tally) take(e event) {
	if e.Package == "" {
		e.Package = e.ImportPath
	}
	key := e.Package + " " + e.Test
	switch e.Action {
	case "run":
		t.running[key] = e.Package
	case "pass", "skip", "fail":
		delete(t.running, key)
	}
	switch e.Action {
	case "output", "build-output":
		if t.output[key] == nil {
			t.output[key] = new(strings.Builder)
		}
		t.output[key].WriteString(e.Output)
	case "pass":
		if e.Test != "" {
			t.passed++
		}
	case "skip":
		if e.Test != "" {
			t.skipped = append(t.skipped, key)
		}
	case "fail", "build-fail":
		t.failed++
		t.broken = append(t.broken, key)
		if e.Test == "" { // what had not ended when its package failed, by a panic or for time, says why
			for _, test := range slices.Sorted(maps.Keys(t.running)) {
				if t.running[test] == e.Package {
					t.broken = append(t.broken, test)
					delete(t.running, test)
				}
			}
		}
	}
}

func (t *tally) print() {
	for _, key := range t.broken {
		fmt.Println("FAILED", key)
		if o := t.output[key]; o != nil {
			s := o.String()
			if len(s) > 8000 { // where it stood comes first, and why last
				s = s[:4000] + "\n...\n" + s[len(s)-4000:]
			}
			fmt.Println(s)
		}
	}
	slices.Sort(t.skipped)
	for _, key := range t.skipped {
		fmt.Println("skipped", key, "-", reason(t.output[key]))
	}
	fmt.Printf("%d tests passed, %d failures, %d skipped\n", t.passed, t.failed, len(t.skipped))
}

// reason is what a skipped test said.
func reason(o *strings.Builder) string {
	if o == nil {
		return "no reason given"
	}
	var said []string
	for _, l := range strings.Split(o.String(), "\n") {
		if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "---") && !strings.HasPrefix(l, "===") {
			said = append(said, l)
		}
	}
	return strings.Join(said, " ")
}
