package voice

import (
	"strings"
	"unicode/utf8"

	"headcount/engine/typeset"
)

// The marks are those of the author's language: “so”, „so“ and „so”, «so» and « so », »so«. Our own sentences are English and quote with the first.
const (
	openers   = "“„«»"
	endQuotes = "”“«»’‘›‹\" \u00a0\u202f" // what can stand behind a stop that ends what is said; the blanks are those inside of French marks
)

// Ended reports whether a sentence has its stop already, inside its quotation marks too.
func Ended(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, endQuotes))
	return strings.ContainsRune(".!?…", last)
}

// Stopped ends a sentence that does not end yet. Nothing stays nothing.
func Stopped(text string) string {
	if text == "" || Ended(text) {
		return text
	}
	return text + "."
}

// Speech takes the quotation marks off a text that is somebody's words and nothing else: one pair of marks around all of it.
func Speech(text string) (open, inside, end string, ok bool) {
	first, size := utf8.DecodeRuneInString(text)
	last, tail := utf8.DecodeLastRuneInString(text)
	if size+tail > len(text) || !strings.ContainsRune(typeset.Closing(first), last) {
		return "", text, "", false
	}
	inside = text[size : len(text)-tail]
	if strings.ContainsAny(inside, "“”„«»") {
		return "", text, "", false
	}
	return text[:size], inside, text[len(text)-tail:], true
}

// single are the marks of a quotation within a quotation: what closes in German opens in English, and so do the single ones.
var single = strings.NewReplacer("“", "‘", "”", "’", "„", "‚", "«", "‹", "»", "›")

// InQuotes puts a text between quotation marks. Those inside it become single ones, and one that is all speech keeps its own.
func InQuotes(text string) string {
	if _, _, _, ok := Speech(text); ok {
		return text
	}
	return "“" + single.Replace(text) + "”"
}

// Quotation is what is quoted in a text, from the first opening mark to the last that closes it, with its marks; "" where nothing is.
func Quotation(text string) string {
	from := strings.IndexAny(text, openers)
	if from < 0 {
		return ""
	}
	first, size := utf8.DecodeRuneInString(text[from:])
	to := strings.LastIndexAny(text[from+size:], typeset.Closing(first))
	if to < 0 {
		return ""
	}
	to += from + size
	_, tail := utf8.DecodeRuneInString(text[to:])
	return text[from : to+tail]
}
