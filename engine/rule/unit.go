package rule

import (
	"strconv"
	"strings"

	"headcount/sim/quantity"
)

// Unit is the unit of a number. Units of one family are converted into each other; UnitNone fits everything.
type Unit uint8

// The units. UnitDay is a date: a quantity.Day. UnitDays is a length of time.
const (
	UnitNone    Unit = iota
	UnitShare        // 0 to 1, written as 0.4 or 40 %
	UnitDay          // a date
	UnitDays         // working days
	UnitWeeks        // working weeks
	UnitMinutes      // minutes of work
	UnitHours        // hours of work
	UnitMoney        // in the scenario's currency
	UnitWeekday      // mon to fri, as 1 to 5
)

const minutesPerHour = 60

var unitNames = [...]string{"", "a share", "a date", "days", "weeks", "minutes", "hours", "money", "a weekday"}

// String names the unit in words for a diagnostic; it is empty for UnitNone.
func (u Unit) String() string {
	if int(u) < len(unitNames) {
		return unitNames[u]
	}
	return ""
}

// base returns the smallest unit of the family and how many of it make one u.
func (u Unit) base() (Unit, float64) {
	switch u {
	case UnitWeeks:
		return UnitDays, quantity.DaysPerWeek
	case UnitHours:
		return UnitMinutes, minutesPerHour
	}
	return u, 1
}

// unitWord resolves a unit as written behind a number. The number is divided by per.
func unitWord(word string) (unit Unit, per float64, ok bool) {
	switch word {
	case "%":
		return UnitShare, 100, true
	case "day", "days":
		return UnitDays, 1, true
	case "week", "weeks":
		return UnitWeeks, 1, true
	case "min", "minutes":
		return UnitMinutes, 1, true
	case "h", "hour", "hours":
		return UnitHours, 1, true
	}
	return UnitNone, 1, false
}

func unitWords() []string {
	return []string{"days", "day", "weeks", "week", "minutes", "min", "hours", "hour", "h"}
}

// weekdayNames are the working days as they are written, and weekdayWords as people write them.
var (
	weekdayNames = [quantity.DaysPerWeek]string{"mon", "tue", "wed", "thu", "fri"}
	weekdayWords = [quantity.DaysPerWeek]string{"monday", "tuesday", "wednesday", "thursday", "friday"}
)

func weekday(word string) (quantity.Weekday, bool) {
	for i, name := range weekdayNames {
		if word == name {
			return quantity.Weekday(i), true
		}
	}
	return 0, false
}

// DateMeant is the date that was meant by something written nearly so, such as w1-tue, W1 Tue or w1 tuesday; "" for other names.
func DateMeant(text string) string {
	rest, ok := strings.CutPrefix(strings.ToLower(text), "w")
	day := strings.TrimLeft(rest, "0123456789")
	week := rest[:len(rest)-len(day)]
	day = strings.TrimLeft(day, " -_.,")
	for i, word := range weekdayWords {
		if ok && week != "" && (day == word || day == weekdayNames[i]) {
			return "w" + week + " " + weekdayNames[i]
		}
	}
	return ""
}

// dateText writes the date of a working day, from 0.
func dateText(day float64) string {
	d := quantity.Day(day)
	return "w" + strconv.Itoa(int(d.Week())) + " " + weekdayNames[d.Weekday()]
}

// dated says how something is written in a condition that looks like a date or a weekday and is neither: w1-tue, w1, monday; "" for other names.
func dated(name string) string {
	lower := strings.ToLower(name)
	for i, word := range weekdayWords {
		if lower == word || lower == weekdayNames[i] && lower != name {
			return "did you mean " + weekdayNames[i] + "?"
		}
	}
	if meant := DateMeant(name); meant != "" {
		return "did you mean " + meant + "?"
	}
	if week, ok := strings.CutPrefix(lower, "week"); ok && week != "" && strings.Trim(week, "0123456789") == "" {
		return "did you mean week = " + week + "?"
	}
	if week, ok := strings.CutPrefix(lower, "w"); ok && week != "" && strings.Trim(week, "0123456789") == "" {
		return "a date is a week and a weekday, such as w" + week + " tue; a week alone is week = " + week
	}
	return ""
}
