// Command count reads the JSON that `go test -json` writes and prints what failed, what was skipped and why, and the totals.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
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
	skipped        []string
	broken         []string
}

func main() {
	f, err := os.Open(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	t := tally{output: map[string]*strings.Builder{}}
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
	}
}

func (t *tally) print() {
	for _, key := range t.broken {
		fmt.Println("FAILED", key)
		if o := t.output[key]; o != nil {
			s := o.String()
			fmt.Println(s[max(len(s)-6000, 0):])
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
