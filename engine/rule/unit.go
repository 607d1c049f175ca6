package rule

import "headcount/sim/quantity"

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
)

const minutesPerHour = 60

var unitNames = [...]string{"", "a share", "a date", "days", "weeks", "minutes", "hours", "money"}

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

func weekday(word string) (quantity.Weekday, bool) {
	for i, name := range [quantity.DaysPerWeek]string{"mon", "tue", "wed", "thu", "fri"} {
		if word == name {
			return quantity.Weekday(i), true
		}
	}
	return 0, false
}
