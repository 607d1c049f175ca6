package policy

import (
	"strings"
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

const table = `
promises 2
# whoever stands there comes first
waiting > 0                            -> answer waiting by walk
oldest_rounds >= 2 and not oldest_said -> ask oldest by aside
unanswered > 0                         -> answer oldest by chat with_reasons
any(person: since_spoken(person) > 5 days and not headphones(person)) -> talk longest by aside
unread > 10                            -> read_mail
otherwise                              -> own_work
`

func parsed(t *testing.T, text string) *RuleTable {
	t.Helper()
	r, problems := ParseRules(text)
	for _, p := range problems {
		t.Fatal(p)
	}
	return r
}

// desk is two people and a matter of the second, on day 10.
func desk() *observe.Desk {
	return &observe.Desk{
		Stop: term.Gap, Day: 10, Gap: 2,
		People: []observe.Person{
			{ID: 0, Present: true, PersonShown: term.PersonShown{LastSpoken: 9, Matter: term.NoMatter, Seen: term.Sighting{Band: term.Fine}}},
			{ID: 1, Present: true, PersonShown: term.PersonShown{LastSpoken: 8, Matter: term.NoMatter, Seen: term.Sighting{Band: term.Strained}}},
		},
		Matters: []observe.Matter{{ID: 0, Person: 1, Open: true, Ever: true, Rounds: 1, Unclear: term.Flat, Touched: 7}},
	}
}

func TestRuleTableFirstMatchDecides(t *testing.T) {
	r := parsed(t, table)
	for _, k := range []struct {
		name   string
		change func(d *observe.Desk)
		want   term.Act
		row    int
	}{
		{"a matter lies there", func(*observe.Desk) {}, func() term.Act {
			a := term.NewAct(term.Answer).With(1, term.Chat).About(0)
			a.Manner = term.WithReasons
			return a
		}(), 2},
		{"it came back", func(d *observe.Desk) { d.Matters[0].Rounds = 2 }, term.NewAct(term.Ask).With(1, term.Aside).About(0), 1},
		{"somebody stands there", func(d *observe.Desk) {
			d.Matters[0].Rounds, d.People[1].Waiting, d.People[1].Matter = 2, true, 0
		}, term.NewAct(term.Answer).With(1, term.Walk).About(0), 0},
		{"an answer is on its way", func(d *observe.Desk) {
			d.Waits = []observe.Wait{{Act: term.NewAct(term.Answer).About(0)}}
			d.People[0].LastSpoken = 2
		}, term.NewAct(term.Talk).With(0, term.Aside), 3},
		{"nobody to talk to", func(d *observe.Desk) {
			d.Matters[0].Open, d.Unread = false, 11
			d.People[0].LastSpoken, d.People[0].Present, d.People[1].Present = 2, false, false
		}, term.NewAct(term.ReadMail), 4},
		{"nothing", func(d *observe.Desk) { d.Matters[0].Open = false }, term.NewAct(term.OwnWork), 5},
	} {
		d := desk()
		k.change(d)
		if a, row := r.Choose(d); a != k.want || row != k.row {
			t.Errorf("%s: got %+v by rule %d, want %+v by %d", k.name, a, row, k.want, k.row)
		}
	}
}

func TestRuleTableInScenesAndBriefing(t *testing.T) {
	r := parsed(t, table)
	d := desk()
	d.Stop = term.Scene
	d.Matters[0].Rounds = 2
	d.Scene.Choices = []observe.Choice{
		{Act: term.NewAct(term.Answer).With(1, term.Mail)},
		{Act: term.NewAct(term.Ask).With(1, term.Mail), Marked: true},
		{Act: term.NewAct(term.LeaveAlone)},
	}
	want := d.Scene.Choices[1].Act
	want.Forecast = 60
	if a := r.Decide(d); a != want { // rule 1 asks: the asking choice is nearest
		t.Errorf("got %+v, want %+v", a, want)
	}
	d.Stop = term.Briefing
	d.Promises = []observe.Promise{{ID: 0}, {ID: 1}, {ID: 2}}
	if a := r.Decide(d); a.Verb != term.Promise || a.Promise != 0 {
		t.Errorf("the briefing: %+v", a)
	}
	d.Promises[0].State, d.Promises[1].State = observe.Given, observe.Given
	if a := r.Decide(d); a.Verb != term.Decline || a.Promise != 2 {
		t.Errorf("the third promise: %+v", a)
	}
}

func TestRuleTableWeary(t *testing.T) {
	r := parsed(t, "any(person: band(person) = strained) -> notice weary by aside\n")
	if a := r.Decide(desk()); a != term.NewAct(term.Notice).With(1, term.Aside) {
		t.Errorf("got %+v", a)
	}
	d := desk()
	d.People[1].Seen.Band = term.Bright
	if a, row := r.Choose(d); row != -1 || a.Verb != term.Wait {
		t.Errorf("got %+v by rule %d, want waiting", a, row)
	}
}

// TestRuleTableProblems: each mistake is named with its place and what to do.
func TestRuleTableProblems(t *testing.T) {
	for _, k := range []struct {
		text, part   string
		line, column int
	}{
		{"unread > 3 => read_mail", "needs ->", 1, 1},
		{"\nunred > 3 -> read_mail", "unred", 2, 1},
		{"unread > 3 -> read_mails", `no act "read_mails"`, 1, 15},
		{"open > 0 -> answer oldest by pigeon", `no way "pigeon"`, 1, 30},
		{"open > 0 -> answer oldest", "needs a way", 1, 13},
		{"open > 0 -> answer somebody by mail", `"somebody" is neither`, 1, 20},
		{"promises many", "wants a number", 1, 10},
		{"trust(person) > 0 -> wait", "person", 1, 7},
		{"otherwise ->", "an act is missing", 1, 13},
		{"# nothing\n", "at least one rule", 1, 1},
	} {
		r, problems := ParseRules(k.text)
		if r != nil || len(problems) == 0 {
			t.Errorf("%q was taken", k.text)
			continue
		}
		found := false
		for _, p := range problems {
			found = found || strings.Contains(p.Error(), k.part) && p.Line == k.line && p.Column == k.column
		}
		if !found {
			t.Errorf("%q: want %q at %d:%d, got %v", k.text, k.part, k.line, k.column, problems)
		}
	}
}

func TestRuleWordsAreDocumented(t *testing.T) {
	for _, w := range RuleWords() {
		if w[0] == "" || w[1] == "" {
			t.Errorf("%v", w)
		}
	}
}

func TestRuleTableDoesNotAllocate(t *testing.T) {
	r, d := parsed(t, table), desk()
	if n := testing.AllocsPerRun(100, func() { r.Decide(d) }); n != 0 {
		t.Errorf("%v allocations a decision", n)
	}
}

// TestNearnessByHand: in a scene the same act by another way is nearer than another act by the same way; of two ways to do it, the one of its kind.
func TestNearnessByHand(t *testing.T) {
	ask := template{act: term.NewAct(term.Ask).With(0, term.Walk), whom: standing}
	for _, c := range []struct {
		name          string
		nearer, other term.Act
	}{
		{"verb before way", term.NewAct(term.Ask).With(0, term.Mail), term.NewAct(term.Tell).With(0, term.Walk)},
		{"the way itself", term.NewAct(term.Ask).With(0, term.Walk), term.NewAct(term.Ask).With(0, term.Call)},
		{"spoken is nearer than written", term.NewAct(term.Ask).With(0, term.Call), term.NewAct(term.Ask).With(0, term.Mail)},
	} {
		if near, far := ask.nearness(c.nearer), ask.nearness(c.other); near <= far {
			t.Errorf("%s: %d and %d", c.name, near, far)
		}
	}
}
