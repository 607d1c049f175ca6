//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// console is where a command reads and writes.
type console struct {
	in  io.Reader
	out io.Writer
	err io.Writer
}

// result is standard output. It remembers the first failure to write, so that a command that printed into a full disk does not end well.
type result struct {
	to  io.Writer
	err error
}

func (r *result) Write(p []byte) (int, error) {
	n, err := r.to.Write(p)
	if r.err == nil {
		r.err = err
	}
	return n, err
}

// mostColumns is how wide lines are where there is room: longer ones are hard to read.
const mostColumns = 78

// columns is how wide lines are to be: as wide as the terminal that standard output is, and mostColumns where it is wider, or none.
func (c *console) columns() int {
	r, ok := c.out.(*result)
	if !ok {
		return mostColumns
	}
	f, ok := r.to.(*os.File)
	if !ok {
		return mostColumns
	}
	wide, _, err := term.GetSize(int(f.Fd()))
	if err != nil || wide <= 0 { // no terminal, or one that does not say
		return mostColumns
	}
	return min(wide, mostColumns)
}

// typed is standard input. Waiting for it ends with the context, so that Ctrl-C is heard while nothing is typed.
type typed struct {
	ctx     context.Context // lives exactly as long as one command line
	from    io.Reader       // nil holds nothing
	pending chan chunk      // of a read that nobody has waited for to its end
	rest    []byte          // what was read and not yet asked for
}

// chunk is what came of one read.
type chunk struct {
	data []byte
	err  error
}

func (t *typed) Read(p []byte) (int, error) {
	if t.from == nil {
		return 0, io.EOF
	}
	if len(t.rest) > 0 {
		n := copy(p, t.rest)
		t.rest = t.rest[n:]
		return n, nil
	}
	if t.pending == nil {
		got := make(chan chunk, 1)
		t.pending = got
		go func() {
			data := make([]byte, 4<<10)
			n, err := t.from.Read(data)
			got <- chunk{data[:n], err}
		}()
	}
	select {
	case c := <-t.pending:
		t.pending = nil
		n := copy(p, c.data)
		t.rest = c.data[n:]
		if len(t.rest) > 0 {
			return n, nil
		}
		return n, c.err
	case <-t.ctx.Done():
		return 0, context.Cause(t.ctx)
	}
}

// interruptibly does what may wait for somebody else, as reading a pipe does into which nobody writes. The wait ends with the context, so that Ctrl-C is heard, and
// what is not done by then is left behind.
func interruptibly[T any](ctx context.Context, do func() (T, error)) (T, error) {
	type came struct {
		of  T
		err error
	}
	done := make(chan came, 1)
	go func() {
		of, err := do()
		done <- came{of, err}
	}()
	select {
	case c := <-done:
		return c.of, c.err
	case <-ctx.Done():
		var none T
		return none, context.Cause(ctx)
	}
}

// wasStopped reports whether an error says no more than that somebody pressed Ctrl-C.
func wasStopped(ctx context.Context, err error) bool {
	return ctx.Err() != nil && (errors.Is(err, context.Canceled) || errors.Is(err, context.Cause(ctx)))
}

// stopped says that Ctrl-C came before the end, and ends the command as one that fell short.
func (c *console) stopped() error {
	fmt.Fprintln(c.err, "Stopped; what was finished is shown.")
	return errShort
}
