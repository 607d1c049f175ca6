package scenario

import (
	"iter"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func itoa(n int) string { return strconv.Itoa(n) }

// steps takes a path such as event[2].choice[0].act apart: a name, or an index where the name is empty.
func steps(path string) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for path != "" {
			end := strings.IndexAny(path[1:], ".[") + 1
			if end == 0 {
				end = len(path)
			}
			part := path[:end]
			path = path[end:]
			if index, ok := strings.CutPrefix(part, "["); ok {
				n, err := strconv.Atoi(strings.TrimSuffix(index, "]"))
				if err != nil {
					n = -1
				}
				if !yield("", n) {
					return
				}
				continue
			}
			if name := strings.TrimPrefix(part, "."); name != "" && !yield(name, 0) {
				return
			}
		}
	}
}

// canRepeat tells whether tables of this name are written in double brackets.
func canRepeat(name string) bool { return slices.Contains(repeated(), name) }

// repeated lists the tables of which a Source holds several.
func repeated() []string {
	return []string{
		"person", "part", "project", "matter", "promise", "variable", "sign", "event", "ending", "week", "voice", "room", "place", "duty",
		"opener", "choice", "date", "move", "adviser", "line",
		"opening", "candidate", "system", "process", "flow", "machine", "stakeholder", "proposal", "request", "inquiry", "priority", "condition",
		"test", "expect", "habit", "goal", "lesson", "source", "fragment", "parameter", "use",
	}
}

var codePoint = regexp.MustCompile(`U\+[0-9A-F]{4,6} ('.')`)

// plainSyntax leaves out the number of a character that stands there itself.
func plainSyntax(message string) string { return codePoint.ReplaceAllString(message, "$1") }

// syntaxError words an error of the TOML parser, by what stands at its place.
func (f *textFile) syntaxError(message string, place span) Diagnostic {
	message, advice := plainSyntax(message), syntaxAdvice(message)
	start := min(max(place.start, 0), len(f.text))
	r, size := utf8.DecodeRuneInString(f.text[start:])
	digit := func(at int) bool { return at >= 0 && at < len(f.text) && f.text[at] >= '0' && f.text[at] <= '9' }
	switch {
	case size > 0 && strings.ContainsRune("“”„‟«»‘’‚‛", r):
		message, advice = "a "+kindOfMark(r)+" where a straight one belongs", `write "..." or '...'; an editor for programs or plain texts does so by itself`
	case r == '\r':
		message, advice = "a line that ends with a carriage return alone", "save the file with the line endings LF or CRLF"
	case r == '.' && digit(start+1), r == ',' && digit(start-1) && digit(start+1) && strings.Contains(message, "expected newline"):
		advice = "a number is written with a digit before its point, and a point, no comma: 0.5"
	case r > unicode.MaxASCII && unicode.IsSpace(r), strings.ContainsRune("\u200b\u200c\u200d\u2060\ufeff", r):
		message, advice = "a character that looks like a space, or like nothing, and is none", "write a plain space there; what is copied from a web page or a word processor may hold others"
	case r == '<' && strings.HasPrefix(f.text[start:], "<<<<<<<"):
		message, advice = "two versions of this file were joined, and both stand here", "keep one of them, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>"
	case r == '`' && strings.HasPrefix(f.text[start:], "```"):
		message, advice = "a mark of Markdown, and no TOML", "take out the lines that begin with ```"
	case r == '{' && strings.Contains(message, "start of key"):
		advice = "a scenario is written in TOML: a line is key = value"
	case r == '/' && strings.HasPrefix(f.text[start:], "//"):
		advice = "a remark begins with #"
	case r == ']' && strings.Contains(message, "expected newline"):
		advice = "nothing opens this bracket: a list begins with [, as in [\"...\"]"
	case unicode.IsLetter(r) && strings.Contains(message, "expected newline") && digit(len(strings.TrimRight(f.text[:start], " "))-1):
		advice = "a number stands alone, without a unit and without words"
	case r == ';' && strings.Contains(message, "expected newline"):
		advice = "nothing stands at the end of a line"
	case size > 1 && strings.Contains(message, "character"):
		message = "unexpected " + quote(string(r))
		if advice == "" {
			advice = "a key is written in the letters a to z, digits, - and _"
		}
	default:
		return f.at(place, "toml-syntax", message, advice)
	}
	return f.at(span{start, start + size}, "toml-syntax", message, advice)
}

func kindOfMark(r rune) string {
	if strings.ContainsRune("«»", r) {
		return "pointed quotation mark"
	}
	return "curly quotation mark"
}

// syntaxAdvice says what usually lies behind an error of the TOML parser.
func syntaxAdvice(message string) string {
	switch {
	case strings.Contains(message, "new lines"):
		return `the closing quotation mark is missing, or is a curly one; text over several lines goes between three quotes: """ ... """`
	case strings.Contains(message, "control character"):
		return "take out the character that does not show there"
	case strings.Contains(message, "unterminated"), strings.Contains(message, "not terminated"):
		return "the closing quotes are missing"
	case strings.Contains(message, "start of value"), strings.Contains(message, "expected keyword"):
		return "text goes between quotes; a number is written in digits, a truth as true or false"
	case strings.Contains(message, "'%'"):
		return "a share is written from 0 to 1: 0.6 for 60 %"
	case strings.Contains(message, "expected newline"):
		return `the value has ended before this; quotation marks inside text are written “ ”, or \"`
	case strings.Contains(message, "expected '='"):
		return "a line is: key = value"
	case strings.Contains(message, "escape"):
		return `write \\ for a backslash, or put the text between single quotes`
	case strings.Contains(message, "expected ','"):
		return "a comma is missing, or the closing bracket"
	case strings.Contains(message, "is incomplete"):
		return "the closing bracket is missing"
	case strings.Contains(message, "close"):
		return "a table header is [name] or [[name]]"
	}
	return ""
}
