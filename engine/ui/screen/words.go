package screen

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// counted writes a number with its noun: "1 life", "3 lives".
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// numbers are the small numbers as words.
var numbers = [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// number writes a small number as a word.
func number(n int) string {
	if n >= 0 && n < len(numbers) {
		return numbers[n]
	}
	return strconv.Itoa(n)
}

// sentenceCase starts with a capital.
func sentenceCase(s string) string {
	if s == "" {
		return s
	}
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}

// lowered starts small, for words that stand behind others.
func lowered(s string) string {
	if s == "" {
		return s
	}
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}

// joined puts the parts that say something on one line.
func joined(separator string, parts ...string) string {
	var said []string
	for _, p := range parts {
		if p != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, separator)
}

// inTen says a forecast the way people do.
func inTen(percent int) string {
	switch {
	case percent == 0:
		return "never"
	case percent == 100:
		return "for certain"
	case percent%10 == 0:
		return fmt.Sprintf("%d in 10", percent/10)
	}
	return fmt.Sprintf("%d in 20", percent/5)
}

// promised says how a promise stands, in words.
func promised(state string) string {
	switch state {
	case "given":
		return "you gave your word"
	case "declined":
		return "you said that you cannot"
	case "kept":
		return "kept"
	case "broken":
		return "not kept"
	case "lapsed":
		return "nobody is there to keep it to"
	}
	return "asked, not answered"
}
