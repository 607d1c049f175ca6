//go:build !js

package main

import (
	"fmt"
	"io"
	"path/filepath"

	"headcount/engine/scenario"
	"headcount/engine/wholefile"
)

// standard is the name that means standard output to a flag that takes a file, in place of what the command would print there.
const standard = "-"

// printed is a flag, and whether it was asked to print on standard output.
type printed struct {
	flag  string
	asked bool
}

// printsOnce refuses two results on one standard output, where nobody could tell them apart.
func printsOnce(flags ...printed) error {
	first := ""
	for _, f := range flags {
		switch {
		case f.asked && first != "":
			return fmt.Errorf("%s and %s both print on standard output; take one", first, f.flag)
		case f.asked:
			first = f.flag
		}
	}
	return nil
}

// toFile writes a result to a file, whole or not at all, or to standard output; to neither where name is empty.
func (c *console) toFile(name string, write func(io.Writer) error) error {
	switch name {
	case "":
		return nil
	case standard:
		return write(c.out)
	}
	return wholefile.Write(name, write)
}

// written is a file that a command is to write, and the flag that names it; an empty name is none.
type written struct{ flag, name string }

// mustFit refuses, before any work is done, files that cannot be written, that two results would share, and that hold what the command reads.
func mustFit(read []string, files ...written) error {
	var kept []written
	for _, f := range files {
		if f.name == "" || f.name == standard {
			continue
		}
		if err := wholefile.Check(f.name); err != nil {
			return fmt.Errorf("%s: nothing can be written to %w", f.flag, err)
		}
		if !wholefile.Ordinary(f.name) {
			continue
		}
		for _, r := range read {
			if wholefile.Same(f.name, r) {
				return fmt.Errorf("%s %s: that is what is read, and would be written over; name another file", f.flag, f.name)
			}
		}
		for _, k := range kept {
			if wholefile.Same(f.name, k.name) {
				return fmt.Errorf("%s and %s both name %s; give each a file of its own", k.flag, f.flag, f.name)
			}
		}
		kept = append(kept, f)
	}
	return nil
}

// scenarioFiles are the files that a scenario is read from, as far as they lie outside the program.
func scenarioFiles(path string) []string {
	if path == "" {
		return nil
	}
	whole, list := scenario.Whole(path), []string{path}
	for _, pattern := range []string{"*.toml", "text/*.toml"} {
		inside, err := filepath.Glob(filepath.Join(whole, pattern))
		if err != nil { // a folder with brackets in its name
			break
		}
		list = append(list, inside...)
	}
	return list
}

// mustBeKept refuses standard output for a file that is read again.
func mustBeKept(flag, name, why string) error {
	if name != standard {
		return nil
	}
	return fmt.Errorf("%s -: %s, so it needs a file with a name", flag, why)
}

// someWorkers refuses fewer than none at work.
func someWorkers(n int) error {
	if n < 0 {
		return fmt.Errorf("--workers %d: give how many work at once, or 0 for one on each core", n)
	}
	return nil
}
