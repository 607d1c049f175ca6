//go:build !js

package main

import (
	"fmt"
	"io"
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

// toFile writes a result to a file, by what writes files there, or to standard output.
func (c *console) toFile(name string, write func(io.Writer) error, file func(name string, write func(io.Writer) error) error) error {
	if name == standard {
		return write(c.out)
	}
	return file(name, write)
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
