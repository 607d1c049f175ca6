package scenario

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

// mishap is a mistake of ours while a scenario is read: a panic, with where it came from and what was being looked at. What several do at once brings
// it back to whoever waits for them; on its own it would end the program, and with it an author's window or a play.
type mishap struct {
	what any
	from string // file and line of the program
	at   where
}

// String implements fmt.Stringer, for those who let it pass.
func (m mishap) String() string { return fmt.Sprintf("%v, at %s", m.what, m.from) }

// mishapOf notes what was recovered, to be called by the function that recovers.
func mishapOf(what any, at where) mishap {
	if m, carried := what.(mishap); carried {
		return m
	}
	m := mishap{what: what, at: at, from: "an unknown place"}
	var list [32]uintptr
	frames := runtime.CallersFrames(list[:runtime.Callers(2, list[:])])
	for thrown := false; ; {
		f, more := frames.Next()
		if inside := strings.HasPrefix(f.Function, "runtime."); !inside && thrown {
			m.from = fmt.Sprintf("%s:%d", filepath.Base(f.File), f.Line)
			return m
		} else if inside {
			thrown = true
		}
		if !more {
			return m
		}
	}
}

// diagnose makes a finding of it, where it happened: the author's text is read no further, and nothing of it is lost.
func (m mishap) diagnose() Diagnostic {
	return m.at.diagnose(Error, "inside", "something inside Headcount went wrong over this: "+m.String(),
		"the mistake is Headcount's own: please report it, with this text; saying it in another way here may get round it")
}
