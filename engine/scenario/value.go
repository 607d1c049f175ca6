package scenario

import (
	"cmp"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"headcount/engine/nearest"
	"headcount/engine/rule"
	"headcount/sim/org"
	"headcount/sim/quantity"
)

// require reports a text that must be there and is missing or blank.
func (c *compiler) require(text string, at where) {
	if at.written() {
		c.text(text, at, 0)
		return
	}
	if text != "" {
		return
	}
	c.missing(at, "add "+at.last+" = \"...\"")
}

// missing reports an absent key, unless it seems to be there under a wrong name, which is reported already.
func (c *compiler) missing(at where, advice string) {
	if at.broken() {
		return
	}
	if at.e != nil {
		for _, kid := range at.e.kids {
			if kid.bad && nearest.Of(kid.name, []string{at.last}) != "" {
				return
			}
		}
	}
	c.fail(at, "required", at.last+" is missing", advice)
}

func plainNumber(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func (c *compiler) within(v, low, high float64, at where) {
	if at.broken() || v >= low && v <= high || !at.written() && at.e != nil {
		return
	}
	advice := ""
	if low == 0 && high == 1 && v >= 2 && v <= 100 {
		advice = "did you mean " + plainNumber(v/100) + "?"
	}
	c.fail(at, "range", fmt.Sprintf("%s is outside %s to %s", plainNumber(v), plainNumber(low), plainNumber(high)), advice)
}

// oneOf checks a word of a closed list; an empty one is the default.
func (c *compiler) oneOf(word string, list []string, what string, at where) {
	if word != "" && !c.full() && !slices.Contains(list, word) {
		c.fail(at, "unknown-"+what, "there is no "+what+" "+quote(word), wordMeant(word, list, ""))
	}
}

// span reads a number or [low, high].
func (c *compiler) span(v any, low, high float64, absent org.Range, at where) org.Range {
	if v == nil || at.broken() {
		return absent
	}
	if n, ok := number(v); ok {
		c.within(n, low, high, at)
		return org.Range{Low: n, High: n}
	}
	list, _ := v.([]any)
	if len(list) != 2 {
		advice := ""
		switch text, is := v.(string); {
		case is:
			advice = unquoted(text, reflect.Float64)
		case len(list) == 4:
			advice = pointed(list)
		case v == true || v == false:
			advice = "say how much: a number from " + plainNumber(low) + " to " + plainNumber(high)
		}
		c.fail(at, "type", "a number or [low, high] is needed here", advice)
		return absent
	}
	from, ok := number(list[0])
	to, too := number(list[1])
	if !ok || !too {
		c.fail(at, "type", "a range is two numbers: [low, high]", "")
		return absent
	}
	c.within(from, low, high, at.index(0))
	c.within(to, low, high, at.index(1))
	if from > to {
		c.fail(at, "range", "the range begins above its end", "swap the two")
	}
	return org.Range{Low: from, High: to}
}

// pointed writes [0,3, 0,9] with points; empty where it is something else.
func pointed(list []any) string {
	var digits []string
	for _, v := range list {
		n, ok := number(v)
		if !ok || n != math.Trunc(n) || n < 0 {
			return ""
		}
		digits = append(digits, plainNumber(n))
	}
	return "a number is written with a point, no comma: [" + digits[0] + "." + digits[1] + ", " + digits[2] + "." + digits[3] + "]"
}

// dateAdvice says how a date is written, and which one was meant where that can be seen: a number may be a working day.
func dateAdvice(text string) string {
	if n, err := strconv.Atoi(text); err == nil && n >= 1 && n <= maxWeeks*workDays {
		return "a date is a week and a weekday, between quotes: working day " + text + " is \"" + DayWords(quantity.Day(n-1)) + "\""
	}
	if meant := rule.DateMeant(text); meant != "" && meant != text {
		return nearestAdvice + "\"" + meant + "\"?"
	}
	return "a date is a week and a weekday, such as \"w1 thu\"; weekdays are mon tue wed thu fri"
}

// endless reports that it is not known how long the scenario lasts.
func (c *compiler) endless() bool {
	weeks := c.root.key("weeks")
	return weeks.broken() || !weeks.written() && weeks.e != nil
}

// day reads a date such as w1 thu. An empty or wrong one is the fallback.
func (c *compiler) day(text string, at where, fallback quantity.Day) quantity.Day {
	if text == "" {
		return fallback
	}
	day, ok := readDay(text)
	if !ok {
		c.fail(at, "date-form", quote(text)+" is no date", cmp.Or(unfilled(text), dateAdvice(text)))
		return fallback
	}
	if c.endless() {
		return fallback
	}
	switch last := clampWeeks(c.src.Weeks); {
	case day < 0:
		c.fail(at, "date-outside", "the scenario begins with week 1", "weeks are counted from 1: write w1, or a later one")
	case int(day.Week()) > last:
		c.fail(at, "date-outside", fmt.Sprintf("the scenario ends with week %d", last), "choose an earlier day, or raise weeks")
	default:
		return day
	}
	return fallback
}

// readDay reads a date such as w1 thu, however many weeks there are; before the first of them it is below 0.
func readDay(text string) (quantity.Day, bool) {
	week, weekday, _ := strings.Cut(text, " ")
	number, isWeek := strings.CutPrefix(week, "w")
	day, ok := quantity.ParseWeekday(weekday)
	w, err := strconv.Atoi(number)
	if !isWeek || !isNumber(number) || !ok || err != nil || !slices.Contains(weekdayWords(), weekday) {
		return 0, false
	}
	return quantity.DayOf(quantity.Week(min(w, maxWeeks+1)), day), true
}

// clock reads a time of the working day such as 10:30; ok is false when there is none.
func (c *compiler) clock(text string, at where) (m quantity.Minute, ok bool) {
	if text == "" {
		c.require(text, at)
		return 0, false
	}
	m, ok = quantity.ParseClock(text)
	switch {
	case !ok:
		c.fail(at, "clock", quote(text)+" is no time of day", "write it as in \"10:30\"")
	case m < 0 || m > quantity.DayLength:
		c.fail(at, "clock", quote(text)+" is outside the working day", "a day goes from 09:00 to 17:30")
	default:
		return m, true
	}
	return 0, false
}

// number returns a number that a Source holds freely.
func number(v any) (float64, bool) {
	switch v := v.(type) {
	case int:
		return float64(v), true
	case int64:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}
