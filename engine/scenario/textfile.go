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
	name    string
	text    string
	bytes   []byte // the same, until it is indexed
	tag     string // of the language, where the file holds translations
	mark    string // the byte order mark, where there is one
	lines   []int  // offset of the first byte of each line
	allows  []allow
	unended int // offset of a string or bracket that is never closed, or -1
}

func (f *textFile) indexLines() {
	f.lines = append(make([]int, 0, strings.Count(f.text, "\n")+1), 0)
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

// at makes an error about a place.
func (f *textFile) at(place span, id, message, advice string) Diagnostic {
	start := min(max(place.start, 0), len(f.text))
	d := Diagnostic{File: f.name, ID: id, Severity: Error, Message: plain(message), Advice: plain(advice)}
	d.Line, d.Column = f.lineColumn(start)
	const enough = excerptWidth * utf8.UTFMax
	before := f.text[f.lines[d.Line-1]:start]
	for len(before) > enough {
		before = before[len(before)-enough:]
		for before != "" && !utf8.RuneStart(before[0]) {
			before = before[1:]
		}
	}
	after, _, _ := strings.Cut(f.text[start:min(len(f.text), start+enough)], "\n")
	long := min(max(place.end-start, 0), len(after))
	d.setExcerpt(before, strings.TrimRight(after, " \t\r"), utf8.RuneCountInString(strings.TrimRight(after[:long], " \t\r")))
	return d
}

// whole makes an error about the file as a whole.
func (f *textFile) whole(id, message, advice string) Diagnostic {
	return Diagnostic{File: f.name, ID: id, Severity: Error, Message: plain(message), Advice: plain(advice)}
}
