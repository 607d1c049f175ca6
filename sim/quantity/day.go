package quantity

import "strconv"

// Day is a working day, counted from 0, the Monday of week 1. Weekends are not counted: day 4 is a Friday, day 5 a Monday.
type Day int32

// Never is the Day of what has not happened.
const Never Day = -1

// DaysPerWeek is the number of working days in a week.
const DaysPerWeek = 5

// Week is a working week, counted from 1 as people count them.
type Week int

// Weekday is a day of the working week.
type Weekday int

// The days of the working week.
const (
	Monday Weekday = iota
	Tuesday
	Wednesday
	Thursday
	Friday
)

var weekdayNames = [DaysPerWeek]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}

// DayOf returns the day of a week on which the weekday falls: DayOf(1, Monday) is 0.
func DayOf(w Week, weekday Weekday) Day {
	return w.Monday() + Day(weekday)
}

// Week returns the week the day lies in. Days before the start lie in week 0 and below.
func (d Day) Week() Week {
	if d < 0 {
		return Week((d + 1) / DaysPerWeek)
	}
	return Week(uint32(d)/DaysPerWeek) + 1 // without a sign it is fewer steps
}

// Weekday returns the day's place in its week.
func (d Day) Weekday() Weekday {
	if d < 0 {
		return Weekday((d+1)%DaysPerWeek) + DaysPerWeek - 1
	}
	return Weekday(uint32(d) % DaysPerWeek)
}

// LastOfWeek reports whether the day is a Friday.
func (d Day) LastOfWeek() bool {
	return d.Weekday() == Friday
}

// String returns the day as logs and tests print it, such as "week 3 Tuesday", or "never" for [Never].
func (d Day) String() string {
	if d == Never {
		return "never"
	}
	return d.Week().String() + " " + d.Weekday().String()
}

// Monday returns the week's first day.
func (w Week) Monday() Day {
	return Day((int(w) - 1) * DaysPerWeek)
}

// Friday returns the week's last day.
func (w Week) Friday() Day {
	return w.Monday() + Day(Friday)
}

// Days returns how many working days that many weeks last.
func (w Week) Days() Day {
	return Day(int(w) * DaysPerWeek)
}

// String returns the week as logs and tests print it, such as "week 3".
func (w Week) String() string {
	return "week " + strconv.Itoa(int(w))
}

// String returns the English name, such as "Monday".
func (w Weekday) String() string {
	if w < Monday || w > Friday {
		return "no weekday"
	}
	return weekdayNames[w]
}

// Short returns the first three letters of the name, such as "Mon".
func (w Weekday) Short() string {
	return w.String()[:3]
}

// ParseWeekday reads a weekday as String writes it, or its first three letters, in lower or upper case. It reports false for
// anything else, Saturday and Sunday included.
func ParseWeekday(text string) (Weekday, bool) {
	for i, name := range weekdayNames {
		if equalFold(text, name) || equalFold(text, name[:3]) {
			return Weekday(i), true
		}
	}
	return 0, false
}

// equalFold compares ASCII letters without regard to case; names has no other bytes.
func equalFold(text, name string) bool {
	if len(text) != len(name) {
		return false
	}
	for i := range len(name) {
		if text[i]|0x20 != name[i]|0x20 {
			return false
		}
	}
	return true
}
