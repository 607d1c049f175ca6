package scenario

import (
	"bytes"
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"
)

// The limits of a scenario file. Whatever is larger or deeper ends in a finding.
const (
	MaxFile    = 2 << 20 // bytes
	MaxDepth   = 32      // nesting of arrays, inline tables and dotted keys
	MaxEvents  = 1024    // as many as a term.EventID is meant for
	MaxChoices = 12      // of an event
)

// scanner looks over a file before any parser does: nesting, and the comments that silence findings.
type scanner struct {
	text   string
	pos    int
	depth  int
	opened int // offset of the outermost bracket still open
	dots   int // dots of the dotted key at hand
	file   *textFile
}

// scan returns the offset of the first place nested too deep, or -1. It collects the silencers of the file.
func (f *textFile) scan() int {
	s := scanner{text: f.text, file: f}
	for s.pos < len(s.text) {
		if s.depth > MaxDepth || s.dots > MaxDepth {
			return s.pos - 1
		}
		s.next()
	}
	if f.unended < 0 && s.depth > 0 {
		f.unended = s.opened
	}
	return -1
}

func (s *scanner) next() {
	switch c := s.text[s.pos]; {
	case c == '#':
		s.comment()
	case c == '"' || c == '\'':
		s.quoted(c)
	case c == '[' || c == '{':
		if s.depth++; s.depth == 1 {
			s.opened = s.pos
		}
		s.dots = 0
		s.pos++
	case c == ']' || c == '}':
		s.depth = max(0, s.depth-1)
		s.dots = 0
		s.pos++
	case c == '.':
		s.dots++
		s.pos++
	case c == ' ' || c == '\t' || c == '-' || c == '_' || isAlphanumeric(c):
		s.pos++
	default:
		s.dots = 0
		s.pos++
	}
}

func isAlphanumeric(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// quoted skips a string of any of the four kinds. One that does not end is left to the parser.
func (s *scanner) quoted(quote byte) {
	mark := `"""`
	if quote == '\'' {
		mark = "'''"
	}
	start, triple := s.pos, strings.HasPrefix(s.text[s.pos:], mark)
	if triple {
		s.pos += 3
	} else {
		s.pos++
	}
	for ; s.pos < len(s.text); s.pos++ {
		switch c := s.text[s.pos]; {
		case c == '\\' && quote == '"':
			s.pos++
		case c == '\n' && !triple:
			return
		case c == quote && !triple:
			s.pos++
			return
		case c == quote && strings.HasPrefix(s.text[s.pos:], mark):
			for s.pos < len(s.text) && s.text[s.pos] == quote {
				s.pos++
			}
			return
		}
	}
	s.pos = len(s.text)
	s.file.unended = start
}

const allowMark = "headcount: allow"

// comment skips a comment and notes a silencer.
func (s *scanner) comment() {
	start, end := s.pos, len(s.text)
	if i := strings.IndexByte(s.text[start:], '\n'); i >= 0 {
		end = start + i
	}
	s.pos = end
	words, found := strings.CutPrefix(strings.TrimSpace(strings.TrimLeft(s.text[start:end], "#")), allowMark)
	if !found {
		return
	}
	id, reason, _ := strings.Cut(strings.TrimSpace(words), " ")
	lineStart := strings.LastIndexByte(s.text[:start], '\n') + 1
	line := sort.SearchInts(s.file.lines, start+1)
	s.file.allows = append(s.file.allows, allow{
		id: id, reasoned: strings.TrimSpace(reason) != "", at: span{start, end}, line: line,
		alone: strings.TrimSpace(s.text[lineStart:start]) == "",
	})
}

// allow is a comment that silences a finding on its line, or on the next when it stands alone.
type allow struct {
	id       string
	reasoned bool
	alone    bool
	at       span
	line     int
	used     bool
}

// newTextFile looks over the raw bytes of a file; a Diagnostic tells what makes it unreadable.
func newTextFile(name string, data []byte) (*textFile, *Diagnostic) {
	data, marked := bytes.CutPrefix(data, []byte("\uFEFF"))
	text := string(data)
	f := &textFile{name: name, text: text, bytes: data, unended: -1}
	if marked {
		f.mark = "\uFEFF"
	}
	f.indexLines()
	if len(data) > MaxFile {
		d := f.whole("file-size", fmt.Sprintf("larger than %d MiB", MaxFile>>20), "split the scenario, or take something out")
		return f, &d
	}
	if i := strings.IndexByte(text, 0); i >= 0 {
		what := "a NUL byte"
		if strings.HasPrefix(text, "\xFF\xFE") || strings.HasPrefix(text, "\xFE\xFF") {
			i, what = 0, "this is UTF-16, which some editors call Unicode"
		}
		d := f.at(span{i, i + 1}, "toml-encoding", what, "save the file as UTF-8 text")
		return f, &d
	}
	if !utf8.ValidString(text) {
		i := invalidAt(text)
		d := f.at(span{i, i + 1}, "toml-encoding", "not valid UTF-8", "save the file as UTF-8 text")
		return f, &d
	}
	if i := f.scan(); i >= 0 {
		d := f.at(span{i, i + 1}, "toml-depth", fmt.Sprintf("nested more than %d deep", MaxDepth), "a scenario needs no such depth")
		return f, &d
	}
	return f, nil
}

func invalidAt(text string) int {
	for i, r := range text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return i
			}
		}
	}
	return 0
}
