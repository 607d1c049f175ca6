package scenario

import (
	"strconv"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/quantity"
)

const workDays = int(quantity.DaysPerWeek)

// condition compiles a text that must be true or false; nil when it is empty or has mistakes, which are reported.
func (c *compiler) condition(text string, at where) *rule.Program { return c.program(text, rule.Truth(), at, 0) }

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

// workingDates writes dates such as w2 thu as numbers of working days, which is how day and due() count, and weeks as lengths of
// five working days, padded so that every offset stays. The calendar of package rule has weekends; that of the model has none.
func workingDates(text string) string {
	if !strings.ContainsRune(text, 'w') {
		return text
	}
	out := []byte(text)
	for i := 0; i < len(text); {
		switch {
		case isAlphanumeric(text[i]) && (i == 0 || !isNamePart(text[i-1])):
			i = rewriteDate(out, text, i)
		default:
			i++
		}
	}
	return string(out)
}

func isNamePart(c byte) bool { return isAlphanumeric(c) || c == '_' || c == '-' || c == '.' }

// rewriteDate replaces a date or a length in weeks that begins at i. It returns where to go on.
func rewriteDate(out []byte, text string, i int) int {
	end := i
	for end < len(text) && isNamePart(text[end]) {
		end++
	}
	next := end
	for next < len(text) && strings.IndexByte(" \t\r\n", text[next]) >= 0 {
		next++
	}
	stop := next
	for stop < len(text) && isNamePart(text[stop]) {
		stop++
	}
	first, second := text[i:end], text[next:stop]
	if week, ok := strings.CutPrefix(first, "w"); ok && isNumber(week) {
		day, known := quantity.ParseWeekday(second)
		w, err := strconv.Atoi(week)
		if known && err == nil && w >= 1 && w <= 9999 && len(second) == len("mon") {
			put(out[i:stop], strconv.Itoa(int(quantity.DayOf(quantity.Week(w), day))+1))
			return stop
		}
	}
	if isNumber(first) && (second == "week" || second == "weeks") {
		if w, err := strconv.Atoi(first); err == nil && w <= 9999 {
			put(out[i:stop], strconv.Itoa(w*workDays)+" day")
			return stop
		}
	}
	return max(end, i+1)
}

func isNumber(word string) bool {
	for i := range len(word) {
		if word[i] < '0' || word[i] > '9' {
			return false
		}
	}
	return word != ""
}

// put writes text over a place that is long enough and blanks the rest of it.
func put(place []byte, text string) {
	if len(text) > len(place) {
		return
	}
	for i := copy(place, text); i < len(place); i++ {
		place[i] = ' '
	}
}
