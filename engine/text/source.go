package text

import (
	"bufio"
	"context"
	"errors"
	"io"
)

// longestLine is the longest line read as one answer, in bytes.
const longestLine = 16 << 10

// source reads lines, one at a time and only when asked, and stops waiting when its context ends.
type source struct {
	ctx context.Context // a source lives exactly as long as one Run
	in  *bufio.Reader
}

func newSource(ctx context.Context, in io.Reader) *source {
	return &source{ctx: ctx, in: bufio.NewReaderSize(in, longestLine)}
}

// next returns the next line without its end. A longer line than longestLine is read to its end, forgotten, and reported as
// bufio.ErrTooLong. The last line counts even when nothing ends it.
func (s *source) next() (string, error) {
	if s.ctx.Err() != nil {
		return "", context.Cause(s.ctx)
	}
	type result struct {
		line string
		err  error
	}
	got := make(chan result, 1)
	go func() {
		line, err := s.read()
		got <- result{line, err}
	}()
	select {
	case r := <-got:
		return r.line, r.err
	case <-s.ctx.Done():
		return "", context.Cause(s.ctx)
	}
}

func (s *source) read() (string, error) {
	part, err := s.in.ReadSlice('\n')
	if err == nil {
		return string(part[:len(part)-1]), nil
	}
	if errors.Is(err, io.EOF) && len(part) > 0 {
		return string(part), nil
	}
	if !errors.Is(err, bufio.ErrBufferFull) {
		return "", err
	}
	for errors.Is(err, bufio.ErrBufferFull) {
		if s.ctx.Err() != nil {
			return "", context.Cause(s.ctx)
		}
		_, err = s.in.ReadSlice('\n')
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return "", err
	}
	return "", bufio.ErrTooLong
}
