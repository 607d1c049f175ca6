//go:build !js

package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"headcount/engine/wholefile"
	"headcount/engine/workshop"
)

// replaySession is `headcount replay` for the log of a workshop. ok is false when the file is none.
func replaySession(ctx context.Context, c *console, name, path string, asJSON bool) (ok bool, err error) {
	if !wholefile.Ordinary(name) { // a pipe can be read but once, and that is for the caller
		return false, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return false, nil //nolint:nilerr // the caller opens it again and says what is wrong
	}
	defer f.Close()
	if !isSession(f) {
		return false, nil
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return true, err
	}
	id, records, opening, err := workshop.Header(f)
	if err != nil {
		return true, fmt.Errorf("%s: %w", name, err)
	}
	sc, err := scenarioOf(opening.Scenario, path)
	if err != nil {
		return true, err
	}
	v, err := interruptibly(ctx, func() (workshop.Verdict, error) { return workshop.Verify(sc, id, records, opening), nil })
	switch {
	case err != nil:
		return true, err
	case asJSON:
		err = printJSON(c, v)
	case v.Same:
		fmt.Fprintf(c.out, "session %s of %s: %s, the chain whole, the seed as committed, %s of %s with %s played again, all the same, head %s\n", v.Session, v.Scenario,
			several(v.Events, "event"), several(v.Plays, "play"), several(v.Seats, "seat"), several(v.Decided, "decision"), v.Head)
	default:
		fmt.Fprintf(c.out, "session %s of %s: %s; %s\n", v.Session, v.Scenario, several(v.Events, "event"), v.Reason)
	}
	if err == nil && !v.Same {
		err = errShort
	}
	return true, err
}

// isSession tells whether a file begins as the exported record of a workshop. It reads from the start.
func isSession(f *os.File) bool {
	start := make([]byte, len(`{"headcount_workshop":`))
	_, err := f.ReadAt(start, 0)
	return err == nil && string(start) == `{"headcount_workshop":`
}
