package voice

import (
	"slices"
	"strings"
	"testing"

	"headcount/sim/term"

	"pgregory.net/rapid"
)

func contains(line, part string) bool { return strings.Contains(line, part) }

// TestPickDoesNotRepeat: within a window as long as the lines that fit, less one, no line comes twice.
func TestPickDoesNotRepeat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := Key{
			Verb:    term.Verb(rapid.IntRange(0, len(term.VerbNames())-1).Draw(t, "verb")),
			Channel: term.Channel(rapid.IntRange(0, len(term.ChannelNames())-1).Draw(t, "channel")),
			Outcome: term.Outcome(rapid.IntRange(0, len(term.OutcomeNames())-1).Draw(t, "outcome")),
			Temper:  rapid.SampledFrom(append(Tempers(), "")).Draw(t, "temper"),
			Hears:   rapid.Bool().Draw(t, "hears"),
		}
		window := rapid.IntRange(0, count(k)-1).Draw(t, "window")
		var recent []uint64
		for range 60 {
			line, id := pick(pools(k), recent, rapid.Uint64().Draw(t, "seed"))
			if line == "" || slices.Contains(recent, id) {
				t.Fatalf("%+v: %q is among the last %d", k, line, window)
			}
			if recent = append(recent, id); len(recent) > window {
				recent = recent[1:]
			}
		}
	})
}

// TestPickTakesTheOldest by hand: three lines, all recent; b was used longest ago.
func TestPickTakesTheOldest(t *testing.T) {
	pool := [][]string{{"a", "b"}, {"c"}}
	recent := []uint64{idOf("a"), idOf("b"), idOf("c"), idOf("a"), 5}
	if line, id := pick(pool, recent, 0); line != "b" || id != idOf("b") {
		t.Errorf("got %q, want b", line)
	}
	if line, _ := pick(pool, recent[:2], 9); line != "c" {
		t.Errorf("got %q, want c, the only one that is not recent", line)
	}
	if line, _ := pick(pool, recent[1:2], 9); line != "a" {
		t.Errorf("got %q, want a: 9 would be b, which is recent", line)
	}
}

func TestIDsDiffer(t *testing.T) {
	seen := map[uint64]string{}
	for _, f := range families() {
		for _, line := range f.lines {
			if other, ok := seen[idOf(line)]; ok && other != line {
				t.Errorf("%q and %q have one id", line, other)
			}
			seen[idOf(line)] = line
		}
	}
}

func TestExtrasComeFirst(t *testing.T) {
	mine := []string{"Ana says it to the window."}
	before := slices.Clone(pools(Key{Verb: term.Ask, Outcome: term.Opened})[0])
	extras := []Extra{
		{Verb: "ask", Outcome: "opened", Lines: []string{"generic"}},
		{Verb: "ask", Outcome: "opened", Person: "ana", Lines: mine},
		{Verb: "ask", Outcome: "opened", Temper: Shy, Person: "ana", Lines: []string{"both"}},
		{Outcome: "sent", Lines: []string{"any verb"}},
		{Verb: "asl", Lines: []string{"never"}},
	}
	l := New(extras)
	mine[0], extras[0].Lines[0] = "changed", "changed"
	ask := Key{Verb: term.Ask, Channel: term.Walk, Outcome: term.Opened, Hears: true}
	ana, shy := ask, ask
	ana.Person, shy.Person, shy.Temper = "ana", "ana", Shy
	first := func(k Key) string { return l.pools(k)[0][0] }
	for _, c := range []struct{ got, want string }{
		{first(ask), "generic"},
		{first(ana), "Ana says it to the window."},
		{first(shy), "both"},
		{first(Key{Verb: term.Thank, Channel: term.Mail, Outcome: term.Sent}), "any verb"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
	if line, _ := pick(l.pools(shy), []uint64{idOf("both"), idOf("Ana says it to the window."), idOf("generic")}, 0); !contains(line, "{behind}") {
		t.Errorf("with the scenario's lines used up, got %q, want a built-in one", line)
	}
	if after := pools(Key{Verb: term.Ask, Outcome: term.Opened})[0]; !slices.Equal(before, after) {
		t.Error("New has changed the tables")
	}
}
