package debrief

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestLessons: a claim is told where its scene came up and its condition holds, with its number in this play, and survives a door.
func TestLessons(t *testing.T) {
	sc := tested(t, "ok/lessons.toml")
	choose := func(choice string) func(*observe.Desk) term.Act {
		return func(d *observe.Desk) term.Act {
			for i := range d.Scene.Choices {
				if a := d.Scene.Choices[i].Act; sc.ChoiceName(a.Event, a.Choice) == choice {
					return a
				}
			}
			return term.NewAct(term.VerbNone)
		}
	}
	walked, err := Lessons(sc, playedWith(t, sc, 3, choose("walk")))
	if err != nil || len(walked.List) != 2 {
		t.Fatal(walked, err)
	}
	l := walked.List[0]
	if l.ID != "tone-is-lost" || l.Value <= 0 || l.Value >= 100 || !strings.HasPrefix(l.Figure, "Ana's trust in you ended at ") || strings.ContainsAny(l.Figure, "{}") {
		t.Errorf("%+v", l)
	}
	if e := l.Sources[0]; e.Sentence() != "Kruger, Epley, Parker & Ng (2005): Writers expected 97 % of their tone to be read rightly; 84 % was. "+
		"Found in one large study, or in several smaller ones that agree. Egocentrism over e-mail, Journal of Personality and Social Psychology 89(6)" {
		t.Error(e.Sentence())
	}
	if f := walked.List[1].Figure; f != "It lay for 1 day." && !strings.HasSuffix(f, " days.") {
		t.Error(f)
	}
	if left, err := Lessons(sc, playedWith(t, sc, 3, choose("leave"))); err != nil || len(left.List) != 1 || left.List[0].ID != "one-question" {
		t.Error(left, err)
	}
	data, err := json.Marshal(walked)
	var back *view.Lessons
	if err != nil || json.Unmarshal(data, &back) != nil || !reflect.DeepEqual(back, walked) {
		t.Error(err, back)
	}
	if none, err := Lessons(tested(t, "ok/minimal.toml"), playedBy(t, tested(t, "ok/minimal.toml"), "attentive", 2)); none != nil || err != nil {
		t.Error(none, err)
	}
}

// TestLessonsOfHabits: a claim about a habit is told only where there was a chance for it.
func TestLessonsOfHabits(t *testing.T) {
	sc := tested(t, "ok/lessons.toml")
	sc.Lessons[0].Habit, sc.Lessons[1].Habit = "writing-near", "mailed-case"
	list, err := Lessons(sc, playedBy(t, sc, "attentive", 5))
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range list.List {
		if l.ID == "one-question" {
			t.Error("a habit without a chance has a lesson")
		}
	}
}
