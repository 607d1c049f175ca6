package scenario

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// span is a range of bytes in a file.
type span struct{ start, end int }

// textFile is one file as read, without a byte order mark.
type textFile struct {
	name   string
	text   string
	lines  []int // offset of the first byte of each line
	allows []allow
}

func (f *textFile) indexLines() {
	f.lines = append(f.lines, 0)
	for i := 0; i < len(f.text); i++ {
		if f.text[i] == '\n' {
			f.lines = append(f.lines, i+1)
		}
	}
}

// lineColumn returns the line and the column in characters, both from 1.
func (f *textFile) lineColumn(offset int) (line, column int) {
	offset = min(max(offset, 0), len(f.text))
	line = sort.Search(len(f.lines), func(i int) bool { return f.lines[i] > offset })
	return line, utf8.RuneCountInString(f.text[f.lines[line-1]:offset]) + 1
}

func (f *textFile) line(number int) string {
	if number < 1 || number > len(f.lines) {
		return ""
	}
	text, _, _ := strings.Cut(f.text[f.lines[number-1]:], "\n")
	return strings.TrimSuffix(text, "\r")
}

// at makes an error about a place.
func (f *textFile) at(place span, id, message, advice string) Diagnostic {
	d := Diagnostic{File: f.name, ID: id, Severity: Error, Message: plain(message), Advice: plain(advice)}
	d.Line, d.Column = f.lineColumn(place.start)
	first, _, _ := strings.Cut(f.text[min(place.start, len(f.text)):min(max(place.end, place.start), len(f.text))], "\n")
	d.setExcerpt(f.line(d.Line), utf8.RuneCountInString(strings.TrimRight(first, " \t\r")))
	return d
}

// whole makes an error about the file as a whole.
func (f *textFile) whole(id, message, advice string) Diagnostic {
	return Diagnostic{File: f.name, ID: id, Severity: Error, Message: plain(message), Advice: plain(advice)}
}
