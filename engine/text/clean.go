package text

import (
	"strings"
	"unicode"
)

// clean makes any text safe to print: terminal escapes go as a whole, other control characters and marks that reorder text
// go one by one, tabs become spaces. Line feeds stay, as they part paragraphs.
func clean(s string) string {
	runes := []rune(strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", "\n"))
	var b strings.Builder
	for at := 0; at < len(runes); at++ {
		switch r := runes[at]; {
		case r == '\x1b' || r == '\u009b' || r == '\u009d' || r == '\u0090':
			at += escapeLength(runes[at:]) - 1
		case r == '\n':
			b.WriteRune(r)
		case r == '\t' || r == '\r' || r == '\u2028' || r == '\u2029':
			b.WriteByte(' ')
		case unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\ufeff' || r >= 0xE0000 && r <= 0xE007F:
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// escapeLength returns how many runes the terminal escape at the start of runes takes. An escape that never ends takes its
// introducer only, so that it cannot swallow the words after it.
func escapeLength(runes []rune) int {
	kind, at := runes[0], 1
	if kind == '\x1b' {
		if len(runes) < 2 {
			return 1
		}
		kind, at = runes[1], 2
	}
	switch kind {
	case '[', '\u009b':
		for ; at < len(runes) && runes[at] >= 0x20 && runes[at] <= 0x3f; at++ {
		}
		if at < len(runes) && runes[at] >= 0x40 && runes[at] <= 0x7e {
			return at + 1
		}
		return at
	case ']', 'P', 'X', '^', '_', '\u009d', '\u0090':
		for end := at; end < len(runes); end++ {
			switch {
			case runes[end] == '\a' || runes[end] == '\u009c':
				return end + 1
			case runes[end] == '\x1b' && end+1 < len(runes) && runes[end+1] == '\\':
				return end + 2
			}
		}
		return at
	}
	return 1
}
