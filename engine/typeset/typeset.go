// Package typeset is the one place that says how words are set that people read, wherever they come from: in the window, in the terminal and on pages.
//
// What is meant for machines, or is to be typed again as it stands, is not set: the lines of a scenario that an author looks at, a sheet of rules, code.
package typeset

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Apostrophe is that of books.
const Apostrophe = '’'

// follows reports whether an apostrophe after a rune is one, and no quotation mark that opens.
func follows(before rune) bool { return unicode.IsLetter(before) || unicode.IsDigit(before) }

// Text sets words: the apostrophe of keyboards becomes that of books where it follows a letter or a digit.
func Text(words string) string {
	if !strings.Contains(words, "'") {
		return words
	}
	var b strings.Builder
	b.Grow(len(words) + 8)
	before := rune(0)
	for _, r := range words {
		if r == '\'' && follows(before) {
			r = Apostrophe
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// apostrophes are what stands for one in a page.
var apostrophes = [][]byte{[]byte("'"), []byte("&#39;"), []byte("&#x27;"), []byte("&apos;")}

// verbatim are the elements of a page in which nothing is set.
var verbatim = []string{"code", "pre", "style", "script", "textarea"}

// Page sets the words of a page in HTML, and nothing in its tags: what a field holds stays as it was typed. It returns the page itself where there is
// nothing to do.
func Page(page []byte) []byte {
	if !bytes.ContainsRune(page, '\'') && !bytes.Contains(page, []byte("&#39;")) {
		return page
	}
	out := make([]byte, 0, len(page)+64)
	before := rune(0)
	for at := 0; at < len(page); {
		rest := page[at:]
		if n := apostrophe(rest); n > 0 {
			if follows(before) {
				out = utf8.AppendRune(out, Apostrophe)
			} else {
				out = append(out, rest[:n]...)
			}
			at, before = at+n, 0
			continue
		}
		n := 0
		if rest[0] == '<' {
			n, before = markup(rest), 0
		} else {
			before, n = utf8.DecodeRune(rest)
		}
		out = append(out, rest[:n]...)
		at += n
	}
	return out
}

// apostrophe returns how long the apostrophe is that a page goes on with; 0 where it goes on with something else.
func apostrophe(page []byte) int {
	for _, a := range apostrophes {
		if bytes.HasPrefix(page, a) {
			return len(a)
		}
	}
	return 0
}

// markup returns how long what begins with a tag is that is copied as it is: the tag or, of an element in which nothing is set, all of it.
func markup(page []byte) int {
	end := tag(page)
	for _, name := range verbatim {
		open := []byte("<" + name)
		if !bytes.HasPrefix(page, open) || len(page) > len(open) && !strings.ContainsRune(" >\t\n", rune(page[len(open)])) {
			continue
		}
		if at := bytes.Index(page[end:], []byte("</"+name)); at >= 0 {
			return end + at
		}
		return len(page)
	}
	return end
}

// tag returns how long a tag is; one that never ends takes the rest.
func tag(page []byte) int {
	quote := byte(0)
	for at, b := range page {
		switch {
		case quote != 0:
			if b == quote {
				quote = 0
			}
		case b == '"' || b == '\'':
			quote = b
		case b == '>':
			return at + 1
		}
	}
	return len(page)
}
