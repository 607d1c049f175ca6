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

	pending chan answer     // of a read that nobody has waited for to its end
	news    <-chan struct{} // nil, or what else next waits for
}

// answer is what came of reading one line.
type answer struct {
	line string
	err  error
}

// errNews is returned by next where there may be news; no line is lost by it.
var errNews = errors.New("there may be news")

func newSource(ctx context.Context, in io.Reader) *source {
	return &source{ctx: ctx, in: bufio.NewReaderSize(in, longestLine)}
}

// next returns the next line without its end, or errNews. A longer line than longestLine is read to its end, forgotten, and reported as
// bufio.ErrTooLong. The last line counts even when nothing ends it.
func (s *source) next() (string, error) {
	if s.ctx.Err() != nil {
		return "", context.Cause(s.ctx)
	}
	if s.pending == nil {
		got := make(chan answer, 1)
		s.pending = got
		go func() {
			line, err := s.read()
			got <- answer{line, err}
		}()
	}
	select {
	case a := <-s.pending:
		s.pending = nil
		return a.line, a.err
	case <-s.news:
		return "", errNews
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
