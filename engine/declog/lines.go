package declog

import (
	"bufio"
	"errors"
	"io"
)

var errLong = errors.New("line too long")

// lineReader hands out lines with their newline, and never holds more of a hostile file than MaxLine. A bufio.Scanner
// would not do: it passes the text before a failed read on as if the file ended there.
type lineReader struct {
	in   *bufio.Reader
	line []byte
	over bool // the line before was too long, and its rest has not been read
}

// next returns the next line, valid until the call after; the last may lack its newline. The error is io.EOF after it,
// errLong for a line beyond MaxLine, or the error of the reader. The rest of a long line is passed over by the call after:
// whoever asks no further need not read on, and a device without end has no newline to read to.
func (r *lineReader) next() ([]byte, error) {
	r.line = r.line[:0]
	for {
		part, err := r.in.ReadSlice('\n')
		whole := !errors.Is(err, bufio.ErrBufferFull)
		switch {
		case err != nil && whole && !errors.Is(err, io.EOF):
			return nil, err
		case r.over:
			r.over = !whole
			if errors.Is(err, io.EOF) {
				return nil, io.EOF
			}
			continue
		case len(r.line)+len(part) > MaxLine:
			r.over = !whole
			return nil, errLong
		}
		r.line = append(r.line, part...)
		switch {
		case !whole:
			continue
		case err != nil && len(r.line) == 0:
			return nil, io.EOF
		}
		return r.line, nil
	}
}
