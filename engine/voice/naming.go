package voice

import "strings"

// Naming puts the name of a project into a line, wherever the slot stands. What begins a sentence or a quotation keeps its capital; elsewhere an article is a small
// one: “The leak book holds its date”, and “the report on the leak book”.
func Naming(line, slot, name string) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(line, slot)
		b.WriteString(before)
		switch told := strings.TrimRight(b.String(), " "); {
		case !found:
			return b.String()
		case told == "" || strings.HasSuffix(told, "“") || strings.ContainsAny(told[len(told)-1:], ".!?:"):
			b.WriteString(name)
		default:
			b.WriteString(Midway(name))
		}
		line = after
	}
}

// Midway is a name in the middle of a sentence: its article is a small one.
func Midway(name string) string {
	for _, article := range [...]string{"The ", "A ", "An "} {
		if rest, ok := strings.CutPrefix(name, article); ok {
			return strings.ToLower(article) + rest
		}
	}
	return name
}
