package scenario

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// generated writes a valid scenario of so many events, each with three choices, conditions, outcomes and effects.
func generated(events int) string {
	var b strings.Builder
	b.WriteString(`format = 1
id = "generated"
title = "Generated"
weeks = 12

[[person]]
id = "ana"
name = "Ana"
desk = [600, 300]

[[person]]
id = "ben"
name = "Ben"
desk = [900, 300]

[[project]]
id = "release"
name = "Release"
estimate = 200
due = "w3 thu"
who = ["ana", "ben"]

[[matter]]
id = "date"
title = "The date"
person = "ana"

[[variable]]
id = "mood"
start = 1

[yardstick]
value = "truth.mean_trust"

[[ending]]
id = "end"
text = "That was that."
`)
	for i := range events {
		fmt.Fprintf(&b, `
[[event]]
id = "event-%d"
from = "w%d tue"
when = """
week >= 2 and seen(ana) > 3 days
and (mood > %d or spoken(ben) >= 2)"""
chance = 0.25
opens = "date"
person = "ana"
scene = "desk"
text = "Something comes up, for the %dth time, and Ana looks across the room for a moment longer than usual."
does = ["add mood %d"]
  [[event.opener]]
  when = "answered(date)"
  text = "It comes up once more."
`, i, 1+i%12, i, i, i)
		for j, by := range []string{"walk", "chat", "mail"} {
			fmt.Fprintf(&b, `  [[event.choice]]
  id = "choice-%d"
  text = "Answer by %s"
  when = "gap > 0 and unread < %d"
  act = { answer = "ana", about = "date", by = "%s" }
    [event.choice.outcome.understood]
    text = "That settles it."
    does = ["set mood = mood + 1", "useful ana"]
    [event.choice.outcome.misread]
    text = "That does not settle it."
`, j, by, 3*i+j, by)
		}
	}
	return b.String()
}

func BenchmarkLoadCompile(b *testing.B) {
	text := generated(1000)
	fsys := fstest.MapFS{"scenario.toml": {Data: []byte(text)}}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		s, found := Open(fsys, ".")
		if s == nil || len(found) > 0 {
			b.Fatalf("%v", found[:min(3, len(found))])
		}
	}
}
