package scenario

import (
	"slices"
	"strconv"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/quantity"
)

const workDays = int(quantity.DaysPerWeek)

// condition compiles a text that must be true or false; nil when it is empty or has mistakes, which are reported.
func (c *compiler) condition(text string, at where) *rule.Program {
	return c.program(text, rule.Truth(), at, 0)
}

// program compiles part of the text at a place, from an offset on. What it reads counts as used.
func (c *compiler) program(text string, want rule.Type, at where, offset int) *rule.Program {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	p, problems := rule.Compile(workingDates(text), want, c.env)
	for _, problem := range problems {
		severity := Error
		if problem.Severity == rule.Advice {
			severity = Advice
		}
		c.add(at.diagnoseInside(offset+problem.Offset, problem.Length, severity, problem.ID, problem.Message, problem.Advice))
	}
	if p != nil {
		for _, read := range p.Reads() {
			c.use(read)
		}
	}
	return p
}

// use notes what a condition looks at.
func (c *compiler) use(read rule.Read) {
	if i := read.Slot - SlotCount; read.Kind == rule.ReadVariable && i >= 0 {
		c.used.variables[i] = true
	}
	for _, arg := range read.Args {
		if !arg.Known || arg.Value < 0 {
			continue
		}
		switch arg.Type {
		case rule.ID(rule.Matter):
			c.used.matters[int(arg.Value)] = true
		case rule.ID(rule.Promise):
			c.used.promises[int(arg.Value)] = true
		}
	}
}

// workingDates writes dates such as w2 thu as numbers of working days from 1, which is how day and due() count, padded so that
// every offset stays: package rule counts dates from 0.
func workingDates(text string) string {
	var out []byte
	for i := 0; i < len(text); {
		if text[i] != 'w' || i > 0 && isNamePart(text[i-1]) {
			i++
			continue
		}
		end, day := dateAt(text, i)
		if day > 0 {
			if out == nil {
				out = []byte(text)
			}
			written := copy(out[i:end], strconv.Itoa(day))
			for j := i + written; j < end; j++ {
				out[j] = ' '
			}
		}
		i = max(end, i+1)
	}
	if out == nil {
		return text
	}
	return string(out)
}

func isNamePart(c byte) bool { return isAlphanumeric(c) || c == '_' || c == '-' || c == '.' }

// dateAt reads a date at i. It returns where the date ends and its working day from 1, or 0 when there is none.
func dateAt(text string, i int) (end, day int) {
	end = i + 1
	for end < len(text) && '0' <= text[end] && text[end] <= '9' {
		end++
	}
	week, err := strconv.Atoi(text[i+1 : end])
	next := end
	for next < len(text) && strings.IndexByte(" \t\r\n", text[next]) >= 0 {
		next++
	}
	stop := next
	for stop < len(text) && isNamePart(text[stop]) {
		stop++
	}
	weekday := slices.Index(weekdayWords(), text[next:stop])
	if err != nil || week < 1 || week > 999 || next == end || weekday < 0 {
		return end, 0
	}
	return stop, int(quantity.DayOf(quantity.Week(week), quantity.Weekday(weekday))) + 1
}

func isNumber(word string) bool {
	for i := range len(word) {
		if word[i] < '0' || word[i] > '9' {
			return false
		}
	}
	return word != ""
}
