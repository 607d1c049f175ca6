package scenario

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// usedTwice is a scenario whose two scenes come from one fragment, and writtenOut the same without fragments.
const usedTwice = `format = 1
id = "twice"
title = "Twice"
weeks = 1

[[person]]
id = "ana"
name = "Ana"
desk = [600, 300]

[[person]]
id = "ben"
name = "Ben"
desk = [900, 300]

[[fragment]]
id = "asks"
parameter = [{ id = "who", type = "person" }, { id = "odds", type = "number", absent = 0.25 }, { id = "loud", type = "truth", absent = false }]
  [[fragment.event]]
  id = "<who>-asks"
  person = "<who>"
  chance = "<odds>"
  public = "<loud>"
  when = "not fired(calm) and truth.strain(<who>) > <odds>"
  text = "<who.name> asks."
    [[fragment.event.choice]]
    id = "walk"
    text = "Walk over to <who.name>"
    act = { talk = "<who>", by = "walk" }
      [fragment.event.choice.outcome.quiet]
      text = "<who.name> says it."
      does = ["useful <who>"]
    [[fragment.event.choice]]
    id = "leave"
    text = "Leave it"
    act = { leave = true }

[[use]]
fragment = "asks"
with = { who = "ben", loud = true }

[[event]]
id = "calm"
text = "Nobody asks anything."

[[use]]
fragment = "asks"
with = { who = "ana", odds = 0.5 }

[[ending]]
id = "end"
when = "fired(ana-asks)"
text = "It ends."

[[ending]]
id = "other"
text = "It ends so."

[yardstick]
value = "1 + truth.mean_trust"
`

func writtenOut() string {
	head, rest, _ := strings.Cut(usedTwice, "[[fragment]]")
	_, tail, _ := strings.Cut(rest, "[[ending]]")
	scene := func(id, name, odds, loud string) string {
		return `
[[event]]
id = "` + id + `-asks"
person = "` + id + `"
chance = ` + odds + `
public = ` + loud + `
when = "not fired(calm) and truth.strain(` + id + `) > ` + odds + `"
text = "` + name + ` asks."
  [[event.choice]]
  id = "walk"
  text = "Walk over to ` + name + `"
  act = { talk = "` + id + `", by = "walk" }
    [event.choice.outcome.quiet]
    text = "` + name + ` says it."
    does = ["useful ` + id + `"]
  [[event.choice]]
  id = "leave"
  text = "Leave it"
  act = { leave = true }
`
	}
	return head + scene("ben", "Ben", "0.25", "true") + "[[event]]\nid = \"calm\"\ntext = \"Nobody asks anything.\"\n" +
		scene("ana", "Ana", "0.5", "false") + "[[ending]]" + tail
}

// TestUsesAreWhatIsWrittenOut: what fragments make is, to the bit, what an author would write by hand in the places of the uses.
func TestUsesAreWhatIsWrittenOut(t *testing.T) {
	used, found := OpenFile(written(t, usedTwice))
	out, more := OpenFile(written(t, writtenOut()))
	if used == nil || out == nil || len(found)+len(more) > 0 {
		t.Fatal(found, more)
	}
	if used.RulesHash != out.RulesHash || used.TextHash != out.TextHash {
		t.Error("the hashes differ")
	}
	ignore := cmpopts.IgnoreFields(Source{}, "Fragments", "Uses")
	if diff := cmp.Diff(out.Source, used.Source, ignore); diff != "" {
		t.Error(diff)
	}
}

// TestUsesStandWhereTheyAreWritten: order is that of the file, nested uses too, and a choice's own outcome goes before that of a fragment.
func TestUsesStandWhereTheyAreWritten(t *testing.T) {
	s, found := OpenFile(testScenarios + "ok/fragments.toml")
	if s == nil {
		t.Fatal(found)
	}
	ids := idsOf(s.Source.Events, func(e *EventSource) string { return e.ID })
	if want := []string{"ana-asks", "card", "ben-asks"}; !reflect.DeepEqual(ids, want) {
		t.Errorf("events %v", ids)
	}
	card := s.Source.Events[1]
	choices := idsOf(card.Choices, func(c *ChoiceSource) string { return c.ID })
	if want := []string{"read", "walk", "chat", "later"}; !reflect.DeepEqual(choices, want) {
		t.Errorf("choices %v", choices)
	}
	if o := card.Choices[0].Outcomes; !strings.HasPrefix(o["quiet"].Text, "It is a drawing") || o["understood"].Text != "“Thanks,” says Cleo, and means it." {
		t.Errorf("outcomes %v", o)
	}
	if m := s.Source.Matters[1]; m.Title != "What Ben asks" || m.Concern != 0.6 {
		t.Errorf("matter %+v", m)
	}
	if text := s.Source.Events[2].Text; text != "Ben taps the whiteboard and waits." {
		t.Error(text)
	}
	if f := s.Stats().Fragments; len(f) != 3 || f[0] != (FragmentStats{"asks", 2}) || f[1] != (FragmentStats{"three-ways", 3}) || f[2] != (FragmentStats{"thanks", 4}) {
		t.Errorf("stats %+v", f)
	}
	if s.Source.Matters[0].Concern != 0.3 || s.Source.Events[0].Choices[2].Does[0] != "set put-off-date = true" {
		t.Errorf("%+v", s.Source.Events[0].Choices[2])
	}
}

// TestFindingsNameTheUses: a mistake in a fragment is one finding, at its line there, with every use that suffers from it.
func TestFindingsNameTheUses(t *testing.T) {
	name := written(t, strings.Replace(usedTwice, `"useful <who>"`, `"usefull <who>"`, 1))
	found := CheckPaths(name)
	if len(found) != 1 || found[0].ID != "unknown-effect" || found[0].Line != 32 || len(found[0].Uses) != 2 || found[0].Uses[0].Line != 38 || found[0].Uses[1].Line != 46 {
		t.Fatalf("%+v", found)
	}
	if text := found[0].Text(); !strings.Contains(text, "used at "+name+":38:3\n        used at "+name+":46:3") {
		t.Error(text)
	}
	var sarif bytes.Buffer
	if err := WriteSARIF(&sarif, found, "", nil); err != nil || strings.Count(sarif.String(), `"used here"`) != 2 {
		t.Error(err, sarif.String())
	}
	data, err := json.Marshal(found[0])
	if err != nil || !strings.Contains(string(data), `"uses":[{"file":`) {
		t.Error(err, string(data))
	}
}

// TestRenameReachesUses: an id that uses give is changed there, what a fragment makes of it follows, and saved plays still know it.
func TestRenameReachesUses(t *testing.T) {
	name := written(t, usedTwice)
	edited, err := Rename(name, "person:ana", "anna")
	if err != nil || len(edited) != 1 {
		t.Fatal(err)
	}
	want := []string{
		`-id = "ana"`, `-with = { who = "ana", odds = 0.5 }`, `-when = "fired(ana-asks)"`,
		`+id = "anna"`, `+aliases = ["ana"]`, `+with = { who = "anna", odds = 0.5 }`, `+was = { who = "ana" }`, `+when = "fired(anna-asks)"`,
	}
	if diff := cmp.Diff(want, lines(usedTwice, edited[0].Text)); diff != "" {
		t.Fatal(diff)
	}
	if err := os.WriteFile(name, []byte(edited[0].Text), 0o600); err != nil {
		t.Fatal(err)
	}
	s, found := OpenFile(name)
	if s == nil || len(found) > 0 {
		t.Fatal(found)
	}
	now, ok := s.EventID("anna-asks")
	if before, known := s.EventID("ana-asks"); !ok || !known || now != before {
		t.Error("saved plays do not know the scene any more")
	}
	again, err := Rename(name, "anna", "hannah")
	if err != nil || !strings.Contains(again[0].Text, `was = { who = ["anna", "ana"] }`) {
		t.Error(err, again)
	}
	for what, now := range map[string]string{"ana-asks": "other", "fragment:asks": "calls"} {
		edited, err := Rename(written(t, usedTwice), what, now)
		switch {
		case what == "ana-asks" && (err == nil || !strings.Contains(err.Error(), "is made of what a use gives")):
			t.Errorf("%s: %v", what, err)
		case what != "ana-asks" && (err != nil || strings.Count(edited[0].Text, `"calls"`) != 3):
			t.Errorf("%s: %v %v", what, err, edited)
		}
	}
}

// TestGaps: offsets in a text as filled in lead to the text as written.
func TestGaps(t *testing.T) {
	text, pieces := fillText("a <who> b <x.name>!<none>", func(g gap) (string, bool) {
		return map[string]string{"who": "anabel", "x": "Z"}[g.name], g.name != "none"
	})
	if text != "a anabel b Z!<none>" {
		t.Fatal(text)
	}
	for offset, want := range map[int][2]int{0: {0, 0}, 2: {2, 2}, 4: {2, 7}, 8: {7, 7}, 9: {8, 8}, 11: {10, 10}, 12: {18, 18}, 14: {20, 20}} {
		if start, end := gapped(pieces, offset); start != want[0] || end != want[1] {
			t.Errorf("%d is %d and %d, want %v", offset, start, end, want)
		}
	}
	for _, none := range []string{"", "<", "a < b and c > d", "<A>", "<a", "<a.>", "<1>", "3<x", "<a b>"} {
		if g, ok := nextGap(none, 0); ok {
			t.Errorf("%q: %+v", none, g)
		}
	}
}
