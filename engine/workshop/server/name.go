package server

import (
	"slices"
	"strings"
	"unicode"
)

// The longest name [characters], and how many marks one letter of it may carry: no script in use has more.
const (
	longestName = 24
	mostMarks   = 3
)

// The joiners hold signs together that are read as one, and letters of some scripts apart.
const (
	joiner    = '\u200d'
	nonJoiner = '\u200c'
)

// asName makes a name of what somebody typed: on one line, without signs that turn the line round or that nobody sees, and no longer than there is room
// for. Empty when nothing to be seen is left.
func asName(typed string) string {
	var kept []rune
	marks := 0
	for _, r := range strings.ToValidUTF8(typed, "") {
		switch {
		case unicode.IsSpace(r) || unicode.IsControl(r):
			r = ' '
		case r == joiner || r == nonJoiner:
		case unicode.IsMark(r):
			if marks++; marks > mostMarks {
				continue
			}
		case !unicode.IsGraphic(r):
			continue // directions, fillers, and what is no sign at all
		}
		if !unicode.IsMark(r) {
			marks = 0
		}
		kept = append(kept, r)
	}
	name := strings.Join(strings.Fields(string(kept)), " ")
	name = strings.Trim(cutName([]rune(name)), " "+string(joiner)+string(nonJoiner))
	if !strings.ContainsFunc(name, seen) {
		return ""
	}
	return name
}

// cutName shortens a name, at the end of a sign.
func cutName(name []rune) string {
	if len(name) <= longestName {
		return string(name)
	}
	end := longestName
	inside := func(at int) bool {
		return unicode.IsMark(name[at]) || name[at] == joiner || name[at-1] == joiner || toned(name[at])
	}
	for end > 0 && inside(end) {
		end--
	}
	if end == 0 { // it is one sign, too long to be any
		end = longestName
	}
	return string(name[:end])
}

// toned reports whether a rune is the colour of the sign before it.
func toned(r rune) bool { return r >= 0x1f3fb && r <= 0x1f3ff }

// blanks are letters by name that show nothing.
var blanks = []rune{'\u115f', '\u1160', '\u3164', '\uffa0', '\u2800'}

func seen(r rune) bool {
	return unicode.IsGraphic(r) && !unicode.IsSpace(r) && !unicode.IsMark(r) && !slices.Contains(blanks, r)
}
