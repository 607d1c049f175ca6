package rule

import (
	"fmt"
	"slices"
)

// Severity grades a Problem.
type Severity uint8

// Error means there is no program. Advice means the program works, but probably not as meant.
const (
	Error Severity = iota + 1
	Advice
)

// String returns "error" or "advice".
func (s Severity) String() string {
	if s == Advice {
		return "advice"
	}
	return "error"
}

// The ids of problems: stable, for silencing one and for tests.
const (
	IDSyntax    = "rule-syntax"    // the text does not follow the grammar
	IDName      = "rule-name"      // nothing has this name
	IDType      = "rule-type"      // a value of another type is needed
	IDUnit      = "rule-unit"      // units that do not fit together, or an unknown unit
	IDRange     = "rule-range"     // always or never true because of a range
	IDArguments = "rule-arguments" // a function with too few or too many arguments
	IDHidden    = "rule-hidden"    // hidden truth read without truth., or truth. in front of what is visible
	IDScope     = "rule-scope"     // person or project used outside a quantifier, or bound twice
	IDCycle     = "rule-cycle"     // a named condition that needs itself
	IDNamed     = "rule-named"     // a named condition with mistakes of its own, which are reported at their places
	IDLimit     = "rule-limit"     // too long, too deep, too large
)

// Problem is a finding about a source text.
type Problem struct {
	Offset   int // first byte of the place in the source
	Length   int // of the place in bytes; 0 at the end of the source
	Message  string
	Advice   string // what to do; may be empty
	ID       string
	Severity Severity
	Wanted   Type // of a name that nothing has: what its place asks for
}

const maxProblems = 20

// findings gathers problems, at most maxProblems and one of an id at each place.
type findings struct {
	list []Problem
}

// full tells that further findings are dropped, so that looking for advice is not worth the time.
func (f *findings) full() bool { return len(f.list) >= maxProblems }

func (f *findings) add(p Problem) {
	if f.full() {
		return
	}
	if p.Severity == 0 {
		p.Severity = Error
	}
	for _, q := range f.list {
		if q.Offset == p.Offset && q.ID == p.ID {
			return
		}
	}
	f.list = append(f.list, p)
}

func (f *findings) report(n *node, id, advice, format string, args ...any) {
	f.add(Problem{
		Offset: n.start, Length: n.end - n.start, ID: id, Advice: advice,
		Message: fmt.Sprintf(format, args...),
	})
}

// failed tells whether any finding is an error.
func (f *findings) failed() bool {
	return slices.ContainsFunc(f.list, func(p Problem) bool { return p.Severity == Error })
}

// sorted returns the findings in the order of their places.
func (f *findings) sorted() []Problem {
	slices.SortStableFunc(f.list, func(a, b Problem) int { return a.Offset - b.Offset })
	return f.list
}
