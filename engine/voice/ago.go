package voice

import (
	"strconv"
	"strings"
)

var smallNumbers = [...]string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}

// Ago returns how long ago something was, in working days: "today", "yesterday", "six days ago"; "not yet" below 0.
func Ago(days int) string {
	switch {
	case days < 0:
		return "not yet"
	case days == 0:
		return "today"
	case days == 1:
		return "yesterday"
	case days < len(smallNumbers):
		return smallNumbers[days] + " days ago"
	}
	return strconv.Itoa(days) + " days ago"
}

// spaced turns a name such as "one_to_one" into words.
func spaced(name string) string { return strings.ReplaceAll(name, "_", " ") }
