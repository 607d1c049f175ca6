package term

import (
	"fmt"
	"strings"
	"testing"
	"unsafe"
)

// TestNamesParseBack: every name of every list reads back as what it names, once, and a stranger does not.
func TestNamesParseBack(t *testing.T) {
	check := func(kind string, count int, name func(i int) string, parse func(string) (int, bool)) {
		t.Helper()
		seen := map[string]bool{}
		for i := range count {
			n := name(i)
			if got, ok := parse(n); !ok || got != i {
				t.Errorf("%s %d: %q reads as %d, %v", kind, i, n, got, ok)
			}
			if n == "" || n == "unknown" || seen[n] || n != strings.ToLower(n) {
				t.Errorf("%s %d: name %q", kind, i, n)
			}
			seen[n] = true
		}
		if got := name(count); got != "unknown" {
			t.Errorf("%s beyond the last: %q", kind, got)
		}
		for _, n := range []string{"", "unknown", "WALK", "nothing of the sort"} {
			if got, ok := parse(n); ok || got != 0 {
				t.Errorf("%s: %q reads as %d, %v", kind, n, got, ok)
			}
		}
	}
	check("verb", int(verbCount), func(i int) string { return Verb(i).String() }, func(n string) (int, bool) {
		v, ok := ParseVerb(n)
		return int(v), ok
	})
	check("channel", int(channelCount), func(i int) string { return Channel(i).String() }, func(n string) (int, bool) {
		c, ok := ParseChannel(n)
		return int(c), ok
	})
	check("outcome", int(outcomeCount), func(i int) string { return Outcome(i).String() }, func(n string) (int, bool) {
		o, ok := ParseOutcome(n)
		return int(o), ok
	})
	check("manner", int(mannerCount), func(i int) string { return Manner(i).String() }, func(n string) (int, bool) {
		m, ok := ParseManner(n)
		return int(m), ok
	})
}

// TestListsAreCopies: whoever changes a list of names changes only their own.
func TestListsAreCopies(t *testing.T) {
	for _, names := range []func() []string{VerbNames, ChannelNames, OutcomeNames} {
		names()[1] = "spoilt"
		if got := names()[1]; got == "spoilt" {
			t.Error("a list was changed from outside")
		}
	}
}

// TestSomeNamesBeyondTheLast: stops, postures and bands are printed, never read.
func TestSomeNamesBeyondTheLast(t *testing.T) {
	for _, k := range []struct {
		value fmt.Stringer
		want  string
	}{
		{Briefing, "briefing"},
		{End, "end"},
		{End + 1, "unknown"},
		{Away, "away"},
		{LeaningIn, "leaning_in"},
		{postureCount, "unknown"},
		{Strained, "strained"},
		{Bright, "bright"},
		{bandCount, "unknown"},
	} {
		if got := k.value.String(); got != k.want {
			t.Errorf("got %q, want %q", got, k.want)
		}
	}
}

// TestEveryChannelIsOneThing: none carries nothing, every other is spoken or written and never both; face to face is spoken.
func TestEveryChannelIsOneThing(t *testing.T) {
	face := map[Channel]bool{Walk: true, Aside: true, Gathering: true}
	for c := range channelCount + 1 {
		one := c.Spoken() != c.Written()
		if real := c > ChannelNone && c < channelCount; one != real {
			t.Errorf("%s: spoken %v, written %v", c, c.Spoken(), c.Written())
		}
		if c.FaceToFace() != face[c] || c.FaceToFace() && !c.Spoken() {
			t.Errorf("%s: face to face %v", c, c.FaceToFace())
		}
	}
}

// TestActsAreBuiltWhole: a new act means nobody and nothing, and each step sets its own fields and no other.
func TestActsAreBuiltWhole(t *testing.T) {
	a := NewAct(Ask)
	if want := (Act{Ask, ChannelNone, Plainly, -1, -1, -1, -1, -1, -1, -1, -1}); a != want {
		t.Errorf("new: %+v", a)
	}
	if got, want := a.With(2, Call).About(3).On(6).For(4, 5), (Act{Ask, Call, Plainly, -1, 5, -1, 2, 3, -1, 6, 4}); got != want {
		t.Errorf("whole: %+v, want %+v", got, want)
	}
	if a != NewAct(Ask) {
		t.Error("building on an act changed it")
	}
}

func TestAnActIsCopiedInOneGo(t *testing.T) {
	if size := unsafe.Sizeof(Act{}); size != 16 {
		t.Errorf("an act has %d bytes; put its fields so that it has 16, or measure anew what handing it on costs", size)
	}
}
