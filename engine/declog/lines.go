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
}

// next returns the next line, valid until the call after; the last may lack its newline. The error is io.EOF after it,
// errLong for a line beyond MaxLine, which is passed over, or the error of the reader.
func (r *lineReader) next() ([]byte, error) {
	r.line = r.line[:0]
	long := false
	for {
		part, err := r.in.ReadSlice('\n')
		if long = long || len(r.line)+len(part) > MaxLine; !long {
			r.line = append(r.line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err != nil && !errors.Is(err, io.EOF):
			return nil, err
		case long:
			return nil, errLong
		case err != nil && len(r.line) == 0:
			return nil, io.EOF
		}
		return r.line, nil
	}
}
