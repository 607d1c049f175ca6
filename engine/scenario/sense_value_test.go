package scenario

import (
	"strings"
	"testing"
)

// senseCase is a change of the starter, and where the only finding it draws stands; an id of "" draws none.
type senseCase struct {
	old, new, id, place string
	length              int
	want                string
}

func senses(t *testing.T, cases []senseCase) {
	t.Helper()
	base, err := Starter("ten")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range cases {
		text := strings.Replace(base, k.old, k.new, 1)
		if text == base {
			t.Fatalf("%s is not there", k.old)
		}
		found := findingsOf(text)
		if k.id == "" {
			if len(found) > 0 {
				t.Errorf("%s draws %v", k.new, found)
			}
			continue
		}
		if len(found) != 1 || found[0].ID != k.id {
			t.Errorf("%s draws %v, not one %s", k.new, found, k.id)
			continue
		}
		d := found[0]
		at := strings.Index(text, k.place)
		line, column := strings.Count(text[:at], "\n")+1, len([]rune(text[strings.LastIndex(text[:at], "\n")+1:at]))+1
		if d.Line != line || d.Column != column || d.Severity != Warning || k.length > 0 && d.length != k.length {
			t.Errorf("%s: %v at %d:%d, %d long, not %d:%d and %d", k.new, d.Severity, d.Line, d.Column, d.length, line, column, k.length)
		}
		if said := d.Message + " / " + d.Advice; !strings.Contains(said, k.want) {
			t.Errorf("%s: %q is not said by %s", k.new, k.want, said)
		}
	}
}

// TestYardsticksThatCannotMove: one that comes to the same in every play, or never above 0, is found where it is written; one that only looks so is not.
func TestYardsticksThatCannotMove(t *testing.T) {
	const old = `value = "0.5 * truth.mean_trust + 0.5 * truth.done(release)"`
	value := func(text string) string { return `value = "` + text + `"` }
	gathered := "[[event]]\nid = \"note\"\nwhen = \"gap > 1\"\ntext = \"A note.\"\ndoes = [\"add heard 2\"]\n\n[[variable]]\nid = \"heard\"\nstart = 3\n\n[yardstick]\n"
	variable := "[[variable]]\nid = \"heard\"\nstart = 3\n\n[yardstick]\n"
	senses(t, []senseCase{
		{old, value("0 - truth.left"), "yardstick-negative", `"0 - truth`, 0, "never comes above 0: it is -999 to 0 / begin with what a play is worth"},
		{old, value("-10 * truth.mean_trust - 1"), "yardstick-negative", `"-10`, 0, "it is -11 to -1"},
		{old, value("0 - truth.waste(release)"), "yardstick-negative", `"0 - truth.waste`, 0, "it is 0 at best"},
		{old, value("min(0, truth.affect(mira))"), "yardstick-negative", `"min(`, 0, "it is 0 at best"},
		{old, value("truth.mean_trust - 1"), "yardstick-negative", `"truth.mean_trust - 1`, 0, "it is -1 to 0"},
		{old, value("0 * truth.mean_trust + 5"), "yardstick-constant", `"0 * truth`, 0, "is always 5: every play comes to the same"},
		{old, value("min(2, 3 + truth.mean_trust)"), "yardstick-constant", `"min(2`, 0, "is always 2"},
		{old, value("truth.promises_kept"), "yardstick-constant", `"truth.promises_kept"`, 0, "is always 0.5"}, // nobody here wants a promise
		{"[yardstick]\n" + old, variable + value("heard * 2"), "yardstick-constant", `"heard * 2"`, 0, "is always 6"},
		{"[yardstick]\n" + old, gathered + value("heard") + "\nsucceeds = 6", "yardstick-bar", "6\n", 0, "this yardstick is 5 at best"},
		{"[yardstick]\n" + old, gathered + value("2 - heard"), "yardstick-negative", `"2 - heard`, 0, "it is -3 to -1"},
		// Counter-examples.
		{old, value("1 - truth.mean_trust"), "", "", 0, ""},
		{"[yardstick]\n" + old, gathered + value("heard") + "\nsucceeds = 5", "", "", 0, ""},
		{old, value("100 - truth.waste(release)"), "", "", 0, ""},
		{old, value("max(1, 0 - truth.left)"), "yardstick-constant", `"max(1`, 0, "is always 1"}, // at least 1 and at most 1
		{old, value("max(1, 50 - truth.left)"), "", "", 0, ""},
		{old, value("truth.affect(mira)"), "", "", 0, ""},
		{old, value("0 - truth.strain(mira)"), "", "", 0, ""}, // a strain may lie below 0
		{old, value("truth.promises_kept + 0.1 * truth.mean_trust"), "", "", 0, ""},
		{old, value("0.001 - truth.mean_trust"), "", "", 0, ""},
	})
}

// TestQuestionsHowASceneTurnedOut: one that none of the choices of the scene can answer with yes is found at its own words, wherever it stands; one that any choice
// can is not, nor is one of a scene that nothing is known of.
func TestQuestionsHowASceneTurnedOut(t *testing.T) {
	const when, ending = `when   = "spoken(tom) = 0 and gap > 1"`, `when  = "opened(date)"`
	senses(t, []senseCase{
		{ending, `when  = "opened(date) or came(small-question, agreed)"`, "outcome-impossible", "came(small-question, agreed)", 28, "small-question cannot turn out agreed / it can turn out "},
		{ending, `when  = "opened(date) or came(on-call, sent)"`, "outcome-impossible", "came(on-call, sent)", 19, "on-call cannot turn out sent / it can turn out "}, // on foot
		{ending, `when  = "opened(date) or not came(on-call, accepted)"`, "outcome-impossible", "came(on-call, accepted)", 23, "on-call cannot turn out accepted"},
		{when, `when   = "gap > 1 and (spoken(tom) = 0 or came(small-question, resisted))"`, "outcome-impossible", "came(small-question, resisted)", 30, "cannot turn out resisted"},
		{"[[sign]]", "[[condition]]\nid = \"outside\"\nwhen = \"opened(date) or came(on-call, no_answer)\"\n\n[[sign]]\nwhen = \"outside\"\nid = \"second\"\nperson = \"tom\"\ntext = \"Tom hums.\"\n\n[[sign]]", "outcome-impossible", "came(on-call, no_answer)", 24, "cannot turn out no_answer"},
		{"[[sign]]", "[[event]]\nid = \"rain\"\nwhen = \"gap > 1\"\ntext = \"It rains.\"\n\n[[sign]]\nwhen = \"opened(date) or came(rain, opened)\"\nid = \"second\"\nperson = \"tom\"\ntext = \"Tom hums.\"\n\n[[sign]]", "outcome-impossible", "came(rain, opened)", 18, "rain only tells, and turns out in no way / ask whether it has come up: fired(rain)"},
		{"[[sign]]", "[[test]]\nid = \"t\"\ngiven = { policy = \"attentive\" }\n  [[test.expect]]\n  that = \"opened(date) or came(on-call, countered)\"\n\n[[sign]]", "outcome-impossible", "came(on-call, countered)", 24, "cannot turn out countered"},
		// Counter-examples.
		{ending, `when  = "opened(date) or came(small-question, no_answer)"`, "", "", 0, ""}, // by chat
		{ending, `when  = "opened(date) or came(small-question, not_there)"`, "", "", 0, ""}, // on foot
		{ending, `when  = "opened(date) or came(small-question, understood) or came(on-call, deflected)"`, "", "", 0, ""},
		{when, `when   = "gap > 1 and not came(small-question, misread)"`, "", "", 0, ""},
	})
}

// TestWordsNobodyHasToSay: words for what somebody says, who has nothing to say, are found: nothing stands behind what they are asked, nor behind anything of
// theirs, or it comes up later. Whoever could have something to say keeps theirs.
func TestWordsNobodyHasToSay(t *testing.T) {
	const (
		asked = `act  = { ask = "tom", about = "rota", by = "walk" }`
		words = "\n    [event.choice.outcome.opened]\n    text = \"He says it.\""
		place = "opened]\n    text = \"He says it.\""
		first = "[[event]]\nid     = \"small-question\"\nanchor = true\n"
		early = "[[event]]\nid     = \"early\"\nanchor = true\nby     = \"w1 mon\"\ntext   = \"It is early.\"\n\n  [[event.choice]]\n  id   = \"hum\"\n  text = \"Talk\"\n  act  = { talk = \"mira\", by = \"walk\" }" +
			words + "\n\n  [[event.choice]]\n  id   = \"pass\"\n  text = \"Pass\"\n  act  = { leave = true }\n\n" + first
	)
	senses(t, []senseCase{
		{asked, asked + words, "outcome-impossible", place, 6, "tom has nothing to say: nothing stands behind rota / give rota a concern of 0.15 or more"},
		{asked, `act  = { talk = "tom", by = "walk" }` + words, "outcome-impossible", place, 6, "tom has nothing to say: nothing stands behind any matter of theirs that comes up / give one of theirs a concern"},
		{first, early + "from   = \"w1 tue\"\n", "outcome-impossible", place, 6, "mira has nothing to say yet: date comes up on w1 tue at the earliest / open date by then, or take these words out"},
		// Counter-examples.
		{first, early, "", "", 0, ""}, // both may come up on the first day
		{asked, `act  = { talk = "mira", by = "walk" }` + words, "", "", 0, ""},
		{"line   = \"Tom wants to know who is on call on Friday night.\"\nperson = \"tom\"\n", "line   = \"Tom wants to know who is on call on Friday night.\"\nperson = \"tom\"\nconcern = 0.3\n", "", "", 0, ""},
	})
}
