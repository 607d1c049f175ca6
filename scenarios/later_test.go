package scenarios_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/scenarios"
	"headcount/sim/term"
)

// dated is a time of day, or how much later it is. An answer that comes later comes at any hour, today or on the next day, and its words are read when it has come.
var dated = regexp.MustCompile(`(?i)\b((by|until|till|before|at) (noon|lunch|dawn|evening|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past|a quarter|[0-2]?[0-9]:[0-9]{2})\b)|` +
	`in the (morning|afternoon|evening|night)|by the evening|tonight|the next (day|morning)|next morning|all day|that (evening|night)|it is (evening|night|morning)\b|` +
	`(morning|evening) (comes|nothing)|nothing (in the morning|by))`)

// hours are answers that name a time all the same, by what they say of it.
var hours = []string{
	"His shift begins at ten",                  // every day
	"By lunch nobody has taken the sheet down", // the scene is that of the hours until lunch, and no answer comes before
	"Tonight at six past two",                  // said of what is to come, as it is set
	"In the morning the river is where it was", // the question is put at night
	"at two the curve goes down",               // the same
	"In Pune it is evening by now",             // three and a half hours on
	"comes from now on, at 12:00 and at 16:00", // every day
	"at ten past three",                        // every night
}

// TestAnswersThatComeLaterNameNoHour: what is told of an answer to a message is read when it has come, which is at any hour and may be the next day.
func TestAnswersThatComeLaterNameNoHour(t *testing.T) {
	answers := 0
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for i := range sc.Source.Events {
			e := &sc.Source.Events[i]
			for j := range e.Choices {
				if !sc.Events[i].Choices[j].Act.Channel.Written() {
					continue
				}
				for came, o := range e.Choices[j].Outcomes {
					if came == term.Sent.String() { // told at once
						continue
					}
					answers++
					told := quoted.ReplaceAllString(o.Text, "“”")
					if at := dated.FindString(told); at != "" && !timed(o.Text) {
						t.Errorf("%s, %s, %s, %s tells %q: %s", id, e.ID, e.Choices[j].ID, came, at, o.Text)
					}
				}
			}
		}
	}
	if answers < 300 {
		t.Errorf("%d answers: the test shows little", answers)
	}
}

// timed reports whether an answer is one of those that may name an hour.
func timed(text string) bool {
	return slices.ContainsFunc(hours, func(part string) bool { return strings.Contains(text, part) })
}

// TestNoSignHasAYesterday: what is seen on the floor may be seen on any day, and the working day before a Monday is no yesterday, nor the one after a Friday tomorrow.
func TestNoSignHasAYesterday(t *testing.T) {
	near, signs := regexp.MustCompile(`(?i)\b(yesterday|tomorrow)\b`), 0
	for _, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		for i := range sc.Source.Signs {
			signs++
			if s := &sc.Source.Signs[i]; near.MatchString(s.Text) {
				t.Errorf("%s, %s: %s", id, s.ID, s.Text)
			}
		}
	}
	if signs < 100 {
		t.Errorf("%d signs: the test shows little", signs)
	}
}
