package voice

import (
	"strconv"
	"strings"

	"headcount/sim/quantity"
)

var smallNumbers = [...]string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}

// Ago returns how many working days before a day something was, as one says it that day: "today", "yesterday", "six days ago"; on a Monday the day before
// was "on Friday"; "not yet" below 0.
func Ago(now quantity.Day, days int) string {
	switch {
	case days < 0:
		return "not yet"
	case days == 0:
		return "today"
	case days == 1 && max(now, 0).Weekday() == quantity.Monday:
		return "on Friday"
	case days == 1:
		return "yesterday"
	case days < len(smallNumbers):
		return smallNumbers[days] + " days ago"
	}
	return strconv.Itoa(days) + " days ago"
}

// AgoInWeeks is Ago, in whole weeks from two weeks on: "three weeks ago".
func AgoInWeeks(now quantity.Day, days int) string {
	if days < 2*quantity.DaysPerWeek {
		return Ago(now, days)
	}
	weeks := (days + quantity.DaysPerWeek/2) / quantity.DaysPerWeek
	if weeks < len(smallNumbers) {
		return smallNumbers[weeks] + " weeks ago"
	}
	return strconv.Itoa(weeks) + " weeks ago"
}

// spaced turns a name such as "one_to_one" into words.
func spaced(name string) string { return strings.ReplaceAll(name, "_", " ") }
