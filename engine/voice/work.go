package voice

import "headcount/sim/term"

// workWords are the kinds of work as people talk of them, in the order of term.WorkKind.
var workWords = [term.WorkKinds]string{
	"new development", "the old systems", "operations", "analysis", "user support",
}

// WorkOf names a kind of work as people talk of it; "" for one that does not exist.
func WorkOf(kind int) string {
	if kind < 0 || kind >= len(workWords) {
		return ""
	}
	return workWords[kind]
}
