package voice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"headcount/sim/term"
)

// Slots is what stands in the gaps of a line. An empty field is filled with something that is always true.
type Slots struct {
	Name   string // "Ana"
	They   string // she, he, they
	Them   string // her, him, them
	Their  string // her, his, their
	Matter string // title of the matter, as its author wrote it: lines quote it, or end it with a colon
	Behind string // what stood behind the question, a sentence
	Work   string // a kind of work: "databases", "talking to customers"
	Boss   string // what the manager's boss is called
}

// slotNames are the gaps a line may have.
var slotNames = []string{"name", "they", "them", "their", "matter", "behind", "work", "boss"}

// SlotNames lists the gaps a line may have.
func SlotNames() []string { return slices.Clone(slotNames) }

func (s Slots) value(name string) string {
	value, otherwise := "", ""
	switch name {
	case "name":
		value, otherwise = s.Name, "somebody"
	case "they":
		value, otherwise = s.They, "they"
	case "them":
		value, otherwise = s.Them, "them"
	case "their":
		value, otherwise = s.Their, "their"
	case "matter":
		value, otherwise = s.Matter, "the matter"
	case "behind":
		value, otherwise = s.Behind, "There is more to it than the question."
	case "work":
		value, otherwise = s.Work, "something new"
	case "boss":
		value, otherwise = s.Boss, "your boss"
	}
	if value == "" {
		return otherwise
	}
	return value
}

// Fill puts the slots into a line, once: what a slot holds is text and never a slot again. At the beginning of a sentence the first
// letter becomes a capital. A gap that is no slot stays as it is; Unknown finds it.
func Fill(line string, s Slots) string {
	var b strings.Builder
	b.Grow(len(line) + 64)
	for line != "" {
		before, name, after, ok := cutSlot(line)
		b.WriteString(before)
		if !ok {
			break
		}
		value := s.value(name)
		if ending, owns := strings.CutPrefix(after, "’s"); owns && name == "boss" {
			value, after = Owner(value), ending
		}
		if begins(b.String()) {
			value = Capital(value)
		}
		b.WriteString(value)
		line = after
	}
	return b.String()
}

// Owner is whose something is: “Klaus’s”, and “the head of works’”, who is called by a word that stands for several.
func Owner(name string) string {
	if strings.HasPrefix(name, "the ") && strings.HasSuffix(name, "s") && !strings.HasSuffix(name, "ss") {
		return name + "’"
	}
	return name + "’s"
}

// sayings are how a line that fits every way tells who said it, spoken and written.
var sayings = [...]struct{ any, spoken, written string }{
	{"” says {name}", "” says {name}", "” writes {name}"},
	{"” from {name}", "” says {name}", "” from {name}"},
	{"” comes from {name}", "” says {name}", "” comes from {name}"},
}

// Said puts the saying in a line into the way it came: nobody says what was typed, and who stands there does not send a word over.
func Said(line string, c term.Channel) string {
	for _, s := range sayings {
		switch {
		case c.Written():
			line = strings.ReplaceAll(line, s.any, s.written)
		case c.Spoken():
			line = strings.ReplaceAll(line, s.any, s.spoken)
		}
	}
	return line
}

// cutSlot splits a line at its first known slot; without one, before is the whole line.
func cutSlot(line string) (before, name, after string, ok bool) {
	for at := 0; at < len(line); at++ {
		if line[at] != '{' {
			continue
		}
		for _, known := range slotNames {
			if rest, found := strings.CutPrefix(line[at+1:], known+"}"); found {
				return line[:at], known, rest, true
			}
		}
	}
	return line, "", "", false
}

// begins reports whether the next word is the first of a sentence.
func begins(text string) bool {
	text = strings.TrimRight(text, "“ ")
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "”"))
	return text == "" || strings.ContainsRune(".!?…", last)
}

// Capital begins a sentence: the first letter is a large one. Text that begins with no letter stays as it is, and so does one that is not UTF-8.
func Capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if first == utf8.RuneError {
		return text
	}
	return string(unicode.ToUpper(first)) + text[size:]
}

// Uncapital begins a text with a small letter, for inside of a sentence. An abbreviation stays as it is.
func Uncapital(text string) string {
	if len(text) > 1 && text[1] >= 'A' && text[1] <= 'Z' {
		return text
	}
	first, size := utf8.DecodeRuneInString(text)
	if first == utf8.RuneError {
		return text
	}
	return string(unicode.ToLower(first)) + text[size:]
}

// Sentence makes words a sentence: it begins with a large letter and ends with a stop, unless it ends with one already. Nothing stays nothing.
func Sentence(text string) string {
	if text == "" {
		return ""
	}
	if !strings.ContainsRune(".!?", rune(text[len(text)-1])) {
		text += "."
	}
	return Capital(text)
}
