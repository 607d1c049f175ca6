package scenario

import (
	"strings"
	"unicode/utf8"
)

// inside returns the offset in the file of a byte of the decoded text, through escapes and trimmed line breaks. Of what was filled into the text of
// a fragment it is the beginning of the gap.
func (e *entry) inside(offset int) int {
	if e.made != nil {
		offset, _ = gapped(e.made.pieces, offset)
	}
	return e.written(offset)
}

// insideEnd is inside for the end of a piece of text: of what was filled in it is the end of the gap.
func (e *entry) insideEnd(offset int) int {
	if e.made != nil {
		_, offset = gapped(e.made.pieces, offset)
	}
	return e.written(offset)
}

// written returns the offset in the file of a byte of the text as it is written there.
func (e *entry) written(offset int) int {
	raw := e.file.text[e.value.start:e.value.end]
	quote, triple := raw[0], len(raw) >= 6 && raw[1] == raw[0] && raw[2] == raw[0]
	pos, end := 1, len(raw)-1
	if triple {
		pos, end = 3, len(raw)-3
		switch {
		case strings.HasPrefix(raw[pos:], "\r\n"):
			pos += 2
		case strings.HasPrefix(raw[pos:], "\n"):
			pos++
		}
	}
	for decoded := 0; decoded < offset && pos < end; {
		if raw[pos] != '\\' || quote != '"' {
			decoded++
			pos++
			continue
		}
		source, produced := escape(raw[pos:end])
		decoded += produced
		pos += source
	}
	return e.value.start + min(pos, end)
}

// escape returns how many bytes an escape sequence takes in the file and how many it stands for.
func escape(raw string) (source, produced int) {
	if len(raw) < 2 {
		return 1, 0
	}
	digits := 0
	switch raw[1] {
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	case ' ', '\t', '\r', '\n':
		return len(raw) - len(strings.TrimLeft(raw[1:], " \t\r\n")), 0
	default:
		return 2, 1
	}
	var r rune
	for _, c := range raw[2:min(len(raw), 2+digits)] {
		r = r<<4 | hexDigit(c)
	}
	return min(len(raw), 2+digits), max(utf8.RuneLen(r), 1)
}

func hexDigit(c rune) rune {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return 0
}
