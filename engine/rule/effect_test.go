package rule

import "testing"

func TestEffects(t *testing.T) {
	for _, test := range []struct {
		source string
		slot   int
		want   float64
	}{
		{"set mood = week + 1", slotMood, 4},
		{"set mood = calls * 100", slotMood, 10}, // kept inside 0 to 10
		{"add mood 1.5", slotMood, 5.5},
		{"add mood -9", slotMood, 0},
		{"add calls count(person)", slotCalls, 5},
		{"set met = frozen and week > 2", slotMet, 1},
		{"set due = w2 fri", slotDue, 9},
		{"set due = day + 1 week", slotDue, 21},
		{"add due 3 days", slotDue, 21},
		{"add due 1 week", slotDue, 23},
		{"add due 1", slotDue, 19},
		{"set effort = 90 min", slotEffort, 1.5},
		{"set effort = 2 hours", slotEffort, 2},
		{"set effort = estimate + 30 min", slotEffort, 40.5},
	} {
		effects, problems := Effects(test.source, newTestEnv())
		if len(effects) != 1 || len(problems) > 0 {
			t.Errorf("%s: %d effects, %s", test.source, len(effects), describe(problems))
			continue
		}
		e := effects[0]
		if got := e.Result(newTestWorld()); e.Slot != test.slot || got != test.want {
			t.Errorf("%s: got %v in %d, want %v in %d", test.source, got, e.Slot, test.want, test.slot)
		}
	}
}

func TestEffectsList(t *testing.T) {
	source := "set mood = 3;\n\n add calls week\nset met = true;"
	effects, problems := Effects(source, newTestEnv())
	if len(effects) != 3 {
		t.Fatal(describe(problems))
	}
	for i, want := range []string{"set mood = 3", "add calls week", "set met = true"} {
		w := effects[i].Write()
		if got := source[w.Offset : w.Offset+w.Length]; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if reads := effects[1].Reads(); len(reads) != 2 || reads[0].Name != "calls" || reads[1].Name != "week" {
		t.Errorf("got %+v", reads)
	}
	if effects[0].Reads() != nil {
		t.Error("a constant reads something")
	}
	if empty, problems := Effects(" \n;", newTestEnv()); len(empty) != 0 || len(problems) != 0 {
		t.Errorf("got %v, %v", empty, problems)
	}
}

func TestEffectProblems(t *testing.T) {
	for _, test := range []struct{ source, places, want string }{
		{"mood = 3", "^^^^", "rule-syntax: set or add expected, found mood"},
		{"set = 3", "    ^", "rule-syntax: the name of a variable expected, found ="},
		{"set mood 3", "         ^", "rule-syntax: = expected, found 3"},
		{"add mood = 3", "         ^", "rule-syntax: how much to add, without a sign before it, expected, found ="},
		{"set mood = 3 add calls 1", "             ^^^", "rule-syntax: ; or a new line expected, found add"},
		{"set mood =\nadd calls 1", "          ^", "rule-syntax: a value expected, found the end of the line"},
		{"set mod = 3; add cals 1", "    ^^^          ^^^^", "rule-name: nothing is called mod (did you mean mood?)|rule-name: nothing is called cals (did you mean calls?)"},
		{"set week = 3", "    ^^^^", "rule-assign: week cannot be changed (only variables declared in this scenario can be changed)"},
		{"add met 1", "    ^^^", "rule-assign: met is true or false; only numbers can be added to (use set)"},
		{"set mood = frozen", "           ^^^^^^", "rule-type: frozen is true or false; a number is needed here"},
		{"set met = 1", "          ^", "rule-type: 1 is a number; true or false is needed here (compare it with something, as in 1 > 0)"},
		{"set effort = 3 days", "             ^^^^^^", "rule-unit: effort is in hours, 3 days in days"},
		{"add due w2 fri", "        ^^^^^^", "rule-unit: due is in a date, w2 fri in a date"},
		{"set mood = 40", "           ^^", "advice rule-range: mood is 0 to 10; it cannot become 40 (it is kept inside its range)"},
	} {
		effects, problems := Effects(test.source, newTestEnv())
		if got := describe(problems); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.source, got, test.want)
		}
		if got := carets(problems); got != test.places {
			t.Errorf("places in\n    %q\ngot %q\nnot %q", test.source, got, test.places)
		}
		if len(problems) > 0 && problems[0].Severity == Error && effects != nil {
			t.Errorf("%s: effects in spite of an error", test.source)
		}
	}
}
