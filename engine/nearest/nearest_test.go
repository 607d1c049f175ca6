package nearest

import (
	"strings"
	"testing"
)

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"abc", "abc", 0},
		{"abc", "acb", 1},
		{"abc", "ab", 1},
		{"abc", "abcd", 1},
		{"abc", "xbc", 1},
		{"kitten", "sitting", 3},
		{"", "abcd", 4},
		{"ca", "abc", 3}, // a swap may not be torn apart afterwards
	} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
		if got := distance(c.b, c.a); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.b, c.a, got, c.want)
		}
	}
}

func TestOf(t *testing.T) {
	long := strings.Repeat("y", longest+1)
	for _, c := range []struct{ word, among, want string }{
		{"trsut", "trust strain", "trust"},
		{"Trust", "strain trust", "trust"},
		{"TRSUT", "trust", "trust"},
		{"trust", "trust", ""},                    // itself
		{"cat", "car cut", "car"},                 // the first among equals
		{"cat", "dog", ""},                        // too far
		{"ab", "xy", ""},                          // two of two letters
		{"a", "b", "b"},                           // one letter may always differ
		{"kitten", "sitting", ""},                 // two of six may, and these are three
		{"kittenish", "sittingish", "sittingish"}, // of nine, three may
		{"kittenishness", "sittingishmess", ""},   // of thirteen, too, and these are four
		{"x", long + " abc", ""},
		{long, long + "y", ""},
		{"any", "", ""},
		{"jörg", "georg joerg", "joerg"},                 // as it is written without the accent
		{"re", "rehearsal", ""},                          // two letters begin nothing
		{"open", "granted opened", "opened"},             // the only one it begins
		{"slides", "slides-shown slides-asked", ""},      // it begins two
		{"training", "training-week x", "training-week"}, // however much follows
	} {
		if got := Of(c.word, strings.Fields(c.among)); got != c.want {
			t.Errorf("for %q among %q: %q, want %q", c.word, c.among, got, c.want)
		}
	}
}
