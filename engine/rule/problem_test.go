package rule

import (
	"fmt"
	"strings"
	"testing"
)

// Each place is marked with ^ under the source; places are in order.
func TestProblems(t *testing.T) {
	for _, test := range []struct{ source, places, want string }{
		{"", "^", "rule-syntax: a value expected, found the end"},
		{"week >=", "       ^", "rule-syntax: a value expected, found the end"},
		{"(frozen", "       ^", "rule-syntax: ) expected, found the end (nothing closes the ( before frozen)"},
		{"0.5 < trust(ana", "               ^", "rule-syntax: , or ) expected, found the end (nothing closes the ( before ana)"},
		{"ratio > 0,5", "         ^", "rule-syntax: and, or, or the end expected, found , (a number is written with a point: 0.5)"},
		{"week greater than 3", "     ^^^^^^^", "rule-syntax: and, or, or the end expected, found greater (write >)"},
		{"week less than 3", "     ^^^^", "rule-syntax: and, or, or the end expected, found less (write <)"},
		{"frozen, met", "      ^", "rule-syntax: and, or, or the end expected, found , (to ask two things at once, write and between them)"},
		{"any(person, frozen)", "          ^", "rule-syntax: : and what to look at expected, found , (write any(person: ...))"},
		{"ratio + 1 min > 1.5", "^^^^^^^^^^^^^", "rule-unit: ratio is a share, 1 min is in minutes (a share is written as in 40 %)"},
		{"3 weeks < estimate", "^^^^^^^^^^^^^^^^^^", "rule-unit: 3 weeks is in weeks, estimate is in hours (write 3 hours)"},
		{"frozen > 1", "^^^^^^^^^^", "rule-type: frozen is true or false, 1 is a number (write frozen by itself, or not frozen)"},
		{"1 = frozen", "^^^^^^^^^^", "rule-type: 1 is a number, frozen is true or false (write frozen by itself, or not frozen)"},
		{"frozen and alpha", "           ^^^^^", "rule-type: alpha is a project; true or false is needed here"},
		{"frozen is true", "       ^^", "rule-syntax: and, or, or the end expected, found is (write =)"},
		{"trust(bén) > 0.5", "      ^^^^", "rule-name: there is no person called bén (did you mean ben?)"},
		{"weék > 3", "^^^^^", "rule-name: nothing is called weék (did you mean week?)"},
		{"trust(dora) > 0.5", "      ^^^^", "rule-name: there is no person called dora (there is ana, ben, cem)"},
		{"trust(trust) > 0.5", "      ^^^^^", "rule-name: there is no person called trust (there is ana, ben, cem)"},
		{"temper = quit", "         ^^^^", "rule-name: there is no temper called quit (there is angry, calm, tense)"},
		{"day >= w2-tue", "       ^^^^^^", "rule-name: nothing is called w2-tue (did you mean w2 tue?)"},
		{"week = w2", "       ^^", "rule-name: nothing is called w2 (a date is a week and a weekday, such as w2 tue; a week alone is week = 2)"},
		{"calls = Monday", "        ^^^^^^", "rule-name: nothing is called Monday (did you mean mon?)"},
		{"day = tue", "^^^^^^^^^", "rule-unit: day is a date, tue is a weekday (for a weekday write weekday = tue, for a date w1 tue)"},
		{"any(people: load(person) > 5)", "    ^^^^^^", "rule-name: any goes over one of a kind, not over people (did you mean person?)"},
		{"frozen)", "      ^", "rule-syntax: and, or, or the end expected, found )"},
		{"frozen && met", "       ^^", "rule-syntax: && is not part of a condition (write and)"},
		{"week => 2", "     ^^", "rule-syntax: => is not part of a condition (write >=)"},
		{"frozen AND met", "       ^^^", "rule-syntax: and, or, or the end expected, found AND (write and)"},
		{"seen(ana, \"quiet\")", "          ^^^^^^^", "rule-syntax: a condition has no text in quotes (write the name without quotes)"},
		{"week = $3", "       ^", `rule-syntax: "$" cannot stand in a condition`},
		{"1 < week < 3", "         ^", "rule-syntax: and, or, or the end expected, found < (compare two values at a time, or write: x between a and b)"},
		{"week between 1 or 3", "               ^^", "rule-syntax: and (between a and b) expected, found or"},
		{"week in 3", "        ^", "rule-syntax: a list such as [a, b] expected, found 3"},
		{"any(person)", "          ^", "rule-syntax: : and what to look at expected, found ) (write any(person: ...))"},
		{"any(persn: frozen)", "    ^^^^^", "rule-name: any goes over one of a kind, not over persn (did you mean person?)"},
		{"weak > 3", "^^^^", "rule-name: nothing is called weak (did you mean week?)"},
		{"(weak) > 3", " ^^^^", "rule-name: nothing is called weak (did you mean week?)"},
		{"week-3 > 0", "^^^^^^", "rule-name: nothing is called week-3 (to subtract, put spaces round the minus: week - 3)"},
		{"trsut(ana) > 0.5", "^^^^^", "rule-name: no function is called trsut (did you mean trust?)"},
		{"trust > 0.5", "^^^^^", "rule-name: trust is a function (write trust(person))"},
		{"quits > 0.5", "^^^^^", "rule-name: quits is a function (write truth.quits(person))"},
		{"week(ana) > 0.5", "^^^^", "rule-name: week is not a function (write week alone)"},
		{"Week > 3", "^^^^", "rule-name: nothing is called Week (did you mean week?)"},
		{"truth.quit(ana)", "^^^^^^^^^^", "rule-name: no function is called truth.quit (did you mean truth.quits?)"},
		{"week > 2 and zzzzz", "             ^^^^^", "rule-name: nothing is called zzzzz"},
		{"set > 2", "^^^", "rule-name: set is a word of the language, not a name"},
		{"@week", "^^^^^", "rule-type: week is not a named condition (leave out the @)"},
		{"week", "^^^^", "rule-type: week is a number; true or false is needed here (compare it with something, as in week > 0)"},
		{"frozen and 1", "           ^", "rule-type: 1 is a number; true or false is needed here (write true, or false)"},
		{"temper", "^^^^^^", "rule-type: temper is a value of temper; true or false is needed here (compare it with one of its values)"},
		{"frozen and (week + 1)", "            ^^^^^^^^", "rule-type: week + 1 is a number; true or false is needed here (compare it with something, as in week + 1 > 0)"},
		{"temper < calm", "^^^^^^^^^^^^^", "rule-type: a value of temper has no order (use = or !=)"},
		{"temper = quiet", "^^^^^^^^^^^^^^", "rule-type: temper is a value of temper, quiet is a value of sign"},
		{"focus between ana and ben", "^^^^^^^^^^^^^^^^^^^^^^^^^", "rule-type: a person has no order (use in [a, b])"},
		{"fired(small-question) + 1 > 0", "^^^^^^^^^^^^^^^^^^^^^", "rule-type: fired(small-question) is true or false; a number is needed here"},
		{"truth.quits(ana) + 1 > 0", "^^^^^^^^^^^^^^^^", "rule-type: truth.quits(ana) is true or false; a number is needed here (for how many it holds is count(person where truth.quits(person)))"},
		{"small-question > 1", "^^^^^^^^^^^^^^^^^^", "rule-type: small-question is an event, 1 is a number (ask something of it, as in fired(small-question))"},
		{"frozen + 1 > 0", "^^^^^^", "rule-type: frozen is true or false; a number is needed here"},
		{"trust(alpha) > 0.5", "      ^^^^^", "rule-type: alpha is a project; a person is needed here"},
		{"trust() > 0.5", "^^^^^^^", "rule-arguments: trust takes 1 argument, not 0 (write trust(person))"},
		{"seen(ana)", "^^^^^^^^^", "rule-arguments: seen takes 2 arguments, not 1 (write seen(person, value of sign))"},
		{"min(1) > 0", "^^^^^^", "rule-arguments: min takes 2 arguments, not 1"},
		{"estimate > 3 days", "^^^^^^^^^^^^^^^^^", "rule-unit: estimate is in hours, 3 days is in days (write 3 hours)"},
		{"day > 3 days", "^^^^^^^^^^^^", "rule-unit: day is a date, 3 days is in days (a date is written as a week and a weekday, such as w2 tue)"},
		{"due + day > 3", "^^^^^^^^^", "rule-unit: two dates cannot be added (add days or weeks to a date)"},
		{"estimate > 3 hous", "             ^^^^", "rule-unit: hous is no unit (did you mean hours?)"},
		{"trust(ana) < 40", "^^^^^^^^^^^^^^^", "advice rule-range: trust(ana) is 0 to 1; you compare it with 40 (so this is always true; did you mean 40 %?)"},
		{"40 > trust(ana)", "^^^^^^^^^^^^^^^", "advice rule-range: trust(ana) is 0 to 1; you compare it with 40 (so this is always true; did you mean 40 %?)"},
		{"trust(ana) > 400 %", "^^^^^^^^^^^^^^^^^^", "advice rule-range: trust(ana) is 0 to 1; you compare it with 400 % (so this is never true; did you mean 4 %?)"},
		{"trust(ana) > 1", "^^^^^^^^^^^^^^", "advice rule-range: trust(ana) is 0 to 1, so this is never true"},
		{"trust(ana) <= 1", "^^^^^^^^^^^^^^^", "advice rule-range: trust(ana) is 0 to 1, so this is always true"},
		{"trust(ana) >= 0", "^^^^^^^^^^^^^^^", "advice rule-range: trust(ana) is 0 to 1, so this is always true"},
		{"trust(ana) < 0", "^^^^^^^^^^^^^^", "advice rule-range: trust(ana) is 0 to 1, so this is never true"},
		{"trust(ana) < 1", "", ""},
		{"trust(ana) >= 1", "", ""},
		{"trust(ana) <= 0", "", ""},
		{"week + 2 < 2", "^^^^^^^^^^^^", "advice rule-range: week + 2 is 3 to 14; you compare it with 2 (so this is never true)"},
		{"1 < 2", "^^^^^", "advice rule-range: 1 < 2 is always true: nothing in it changes"},
		{"week in [3, 40]", "            ^^", "advice rule-range: week is 1 to 12; you compare it with 40"},
		{"week between 5 and 3", "             ^^^^^^^", "advice rule-range: the first end is above the second, so nothing lies between (swap them)"},
		{"ratio in [0.2, 0.8]", "^^^^^^^^^^^^^^^^^^^", "advice rule-range: in means exactly one of the values listed (for everything from one to the other write between a and b)"},
		{"calls / 0 > calls", "^^^^^^^^^", "advice rule-range: divides by zero, which gives 0"},
		{"grudge < 0", "^^^^^^", "rule-hidden: grudge is hidden from the manager (write truth.grudge in endings, goals, the yardstick and what happens to the manager, or ask for what can be seen)"},
		{"quits(ana)", "^^^^^^^^^^", "rule-hidden: quits is hidden from the manager (write truth.quits in endings, goals, the yardstick and what happens to the manager, or ask for what can be seen)"},
		{"truth.frozen", "^^^^^^^^^^^^", "advice rule-hidden: frozen is nothing hidden (leave out truth.)"},
		{"trust(person) > 0.5", "      ^^^^^^", "rule-scope: no person is looked at here (put it into any(), all(), count() or sum())"},
		{"any(person: trust(ana) > 0.5)", "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^", "advice rule-scope: this asks the same of every person (write person in it where the one at hand is meant, or take any() away)"},
		{"any(person: all(person: frozen))", "            ^^^^^^^^^^^^^^^^^^^", "rule-scope: person already stands for one in the quantifier around this"},
		{"w0 mon < day", "^^", "rule-limit: weeks go from 1 to 9999"},
		{"day > w2 sat", "         ^^^", "rule-syntax: a week goes from mon to fri (weekends are not counted)"},
		{"estimate > w2 mon", "^^^^^^^^^^^^^^^^^", "rule-unit: estimate is in hours, w2 mon is a date"},
		{"40 % % 2 > 1", "     ^", "rule-syntax: and, or, or the end expected, found % (% follows a number, as in 40 %)"},
		{"frozen = not met", "         ^^^", "rule-syntax: a value expected, found not (put parentheses round not and what it denies)"},
		{"week ≥ 2", "     ^^^", "rule-syntax: ≥ is not part of a condition (write >=)"},
		{"(week > 2, 3) and frozn", "         ^        ^^^^^", "rule-syntax: ) expected, found , (to ask two things at once, write and between them)|rule-name: nothing is called frozn (did you mean frozen?)"},
		{"calls > 12345678901234567890", "        ^^^^^^^^^^^^^^^^^^^^", "rule-limit: numbers go up to 1e+15"},
		{"weak > 3 and (moral < 0 or frozn)", "^^^^          ^^^^^        ^^^^^", "rule-name: nothing is called weak (did you mean week?)|rule-name: nothing is called moral (did you mean morale?)|rule-name: nothing is called frozn (did you mean frozen?)"},
	} {
		_, problems := Condition(test.source, newTestEnv())
		if got := describe(problems); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.source, got, test.want)
		}
		if got := carets(problems); got != test.places {
			t.Errorf("places in\n    %q\ngot %q\nnot %q", test.source, got, test.places)
		}
	}
}

func describe(problems []Problem) string {
	var lines []string
	for _, p := range problems {
		line := p.ID + ": " + p.Message
		if p.Severity == Advice {
			line = "advice " + line
		}
		if p.Advice != "" {
			line += " (" + p.Advice + ")"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "|")
}

func carets(problems []Problem) string {
	line := ""
	for _, p := range problems {
		line += strings.Repeat(" ", max(p.Offset-len(line), 0)) + strings.Repeat("^", max(p.Length, 1))
	}
	return line
}

// Hostile sources end in a limit, quickly.
func TestLimits(t *testing.T) {
	terms := strings.Repeat("calls + ", 400) + "calls > 0"
	for _, test := range []struct{ name, source, want string }{
		{"long", strings.Repeat(" ", MaxSource+1), "longer than 4096 bytes"},
		{"parentheses", strings.Repeat("(", 4000), "nested more than 24 deep"},
		{"closed", strings.Repeat("(", 2000) + "frozen" + strings.Repeat(")", 2000), "nested more than 24 deep"},
		{"not", strings.Repeat("not ", 1000) + "frozen", "nested more than 24 deep"},
		{"minus", strings.Repeat("- ", 2000) + "1 > 0", "nested more than 24 deep"},
		{"calls", strings.Repeat("trust(", 600), "nested more than 24 deep"},
		{"lists", strings.Repeat("f(1 in (", 500), "nested more than 24 deep"},
		{"quantifiers", strings.Repeat("any(person:", 300), "nested more than 24 deep"},
		{"operations", terms, "this takes more than 512 operations or holds more than 32 values at once"},
	} {
		program, problems := Condition(test.source, newTestEnv())
		found := false
		for _, p := range problems {
			found = found || p.ID == IDLimit && p.Message == test.want
		}
		if program != nil || !found {
			t.Errorf("%s: got %s", test.name, describe(problems))
		}
	}
}

// The deepest nesting allowed stays within the stack; one more parenthesis does not parse.
func TestDeepest(t *testing.T) {
	open, shut := strings.Repeat("(calls + ", MaxDepth), strings.Repeat(")", MaxDepth)
	if p, problems := Condition(open+"1"+shut+" > 0", newTestEnv()); p == nil {
		t.Error(describe(problems))
	} else if got := p.Truth(newTestWorld()); !got {
		t.Error("24 times 2, plus 1, is not above 0")
	}
	if p, _ := Condition("("+open+"1"+shut+") > 0", newTestEnv()); p != nil {
		t.Error("one level too deep was accepted")
	}
}

func TestProblemsAreFew(t *testing.T) {
	_, problems := Condition(strings.Repeat("a1 and ", 100)+"a1", newTestEnv())
	if len(problems) != maxProblems {
		t.Errorf("got %d problems, want %d", len(problems), maxProblems)
	}
}

func TestStrings(t *testing.T) {
	got := fmt.Sprint(Error, Advice, UnitHours, ID(Event), ID(Person), Type{}, Domain(99), Unit(99))
	if want := "error advice hours an event a person unknown"; strings.TrimSpace(got) != want {
		t.Errorf("got %q", got)
	}
}
