package debrief

import (
	"context"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/term"
)

const sheet = `promises 2
waiting > 0 -> ask waiting by aside   # whoever stands there
open > 0 and not oldest_said -> ask oldest by aside
unanswered > 0 -> answer oldest by walk
otherwise -> talk longest by aside`

func dispatched(tb testing.TB, sc *scenario.Scenario, log declog.Log, rules string) *view.Dispatcher {
	tb.Helper()
	d, err := Dispatcher(context.Background(), sc, log, rules)
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

func row(d *view.Dispatcher, id string) view.DispatcherRow {
	for _, r := range d.Rows {
		if r.ID == id {
			return r
		}
	}
	return view.DispatcherRow{}
}

// TestDispatcherIsTheSheetOnTheSameSeed plays the sheet by hand on the seeds of the log, and reads its end with the names of the scenario.
func TestDispatcherIsTheSheetOnTheSameSeed(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "mail-first", 8)
	d := dispatched(t, sc, log, sheet)
	table, problems := policy.ParseRules(sheet)
	if len(problems) > 0 || len(d.Problems) > 0 {
		t.Fatal(problems, d.Problems)
	}
	decided := 0
	other := playedWith(t, sc, 8, func(desk *observe.Desk) term.Act {
		a, rule := table.Choose(desk)
		if rule >= 0 {
			decided++
		}
		return a
	})
	s, err := session.Replay(sc, other)
	if err != nil {
		t.Fatal(err)
	}
	s.Finish()
	if got, want := row(d, "ending").Sheet, sc.Source.Endings[s.Ending()].Text; got != want {
		t.Errorf("the sheet ends %q, want %q", got, want)
	}
	if got, want := row(d, "trust").Sheet, trustAt(s); got != want {
		t.Errorf("trust %q, want %q", got, want)
	}
	y, err := session.Replay(sc, log)
	if err != nil {
		t.Fatal(err)
	}
	y.Finish()
	if got, want := row(d, "ending").Yours, sc.Source.Endings[y.Ending()].Text; got != want {
		t.Errorf("you end %q, want %q", got, want)
	}
	used := 0
	for _, u := range d.Used {
		used += u.Times
		if strings.Contains(u.Rule, "#") || !strings.Contains(u.Rule, "->") {
			t.Errorf("rule %q", u.Rule)
		}
	}
	if used == 0 || used > decided || len(d.Used) != 4 {
		t.Errorf("%d decisions by %d rules; by hand %d", used, len(d.Used), decided)
	}
	if d.Lives != 100 || d.Better < 0 || d.Better > 100 || !d.Own || !strings.Contains(d.Parted, "first parted on Monday, week 1") {
		t.Errorf("%+v", d)
	}
}

func trustAt(s *session.Session) string {
	var state session.State
	s.Copy(&state)
	return trustOf(&state.Org)
}

// TestDispatcherEndsWithItsOwnCounts: an ending that shows counts shows those of each of the two plays.
func TestDispatcherEndsWithItsOwnCounts(t *testing.T) {
	sc := shipped(t, "first-year")
	ended := func(policy string) *session.Session {
		s, err := session.Replay(sc, playedBy(t, sc, policy, 3))
		if err != nil {
			t.Fatal(err)
		}
		s.Finish()
		return s
	}
	yours, sheet := ended("attentive"), ended("hands-on")
	rows := beside(sc, yours, sheet)
	for who, text := range map[string]string{"yours": rows[0].Yours, "the sheet's": rows[0].Sheet} {
		if rows[0].ID != "ending" || strings.ContainsAny(text, "{}") || !strings.Contains(text, "In the envelope stood") {
			t.Errorf("%s: %q", who, text)
		}
	}
	if !strings.Contains(rows[0].Yours, "In the envelope stood 6") || !strings.Contains(rows[0].Sheet, "In the envelope stood 5") {
		t.Errorf("not the numbers each of them wrote down: %q, %q", rows[0].Yours, rows[0].Sheet)
	}
}

// TestDispatcherOfOnesOwn: who plays by a sheet and runs the same sheet sees the same play twice.
func TestDispatcherOfOnesOwn(t *testing.T) {
	sc := shipped(t, "two-strides")
	table, _ := policy.ParseRules(sheet)
	log := playedWith(t, sc, 5, table.Decide)
	d := dispatched(t, sc, log, sheet)
	for _, r := range d.Rows {
		if r.Yours != r.Sheet {
			t.Errorf("%s: %q and %q", r.ID, r.Yours, r.Sheet)
		}
	}
	if d.Parted != "The two did the same from beginning to end." {
		t.Error(d.Parted)
	}
}

// TestDispatcherReadsItsSheet: a mistake is told with its place, and nothing is run; without a sheet one lies there.
func TestDispatcherReadsItsSheet(t *testing.T) {
	sc := shipped(t, "machine-room")
	log := playedBy(t, sc, "operator", 2)
	d := dispatched(t, sc, log, "otherwise -> wiat\nwaiting > -> answer waiting by walk")
	if len(d.Problems) != 2 || !strings.HasPrefix(d.Problems[0], "line 1, column 14: there is no act \"wiat\"") || len(d.Rows) != 0 {
		t.Errorf("%+v", d)
	}
	d = dispatched(t, sc, log, " ")
	if d.Own || len(d.Problems) > 0 || row(d, "machines").Sheet != "0." || d.Better+d.Same < 99 {
		t.Errorf("among machines the sheet that lies there is the one for them: %+v", d)
	}
	log.Add(declog.NewNote(1, 1, declog.Note{About: declog.NoteRules, Text: "otherwise -> wait"}))
	log.Add(declog.NewNote(1, 1, declog.Note{About: declog.NoteRules, Text: sheet}))
	if Rules(log) != sheet || Rules(declog.Log{}) != "" {
		t.Error(Rules(log))
	}
}

// TestDispatcherOfASecondLife runs the sheet as a first life, with the luck in force.
func TestDispatcherOfASecondLife(t *testing.T) {
	sc := shipped(t, "two-strides")
	first := playedBy(t, sc, "mail-first", 8)
	life := first.Fork(20, 77)
	if _, err := session.Replay(sc, life); err != nil {
		t.Fatal(err)
	}
	if d := dispatched(t, sc, life, sheet); len(d.Rows) == 0 {
		t.Errorf("%+v", d)
	}
}

// TestWherePlaysPartedSomebodyStoodThere: of somebody who had come and stood at the player's own desk it is not told that they were walked over to, on either side.
func TestWherePlaysPartedSomebodyStoodThere(t *testing.T) {
	sc := shipped(t, "two-strides")
	sheets := []string{ // they part where somebody stands at the desk, or asks for the first time
		"waiting > 0 -> answer waiting by walk\nunanswered > 0 -> answer oldest by chat\notherwise -> own_work",
		"waiting > 0 -> ask waiting by walk\nunanswered > 0 -> answer oldest by chat\notherwise -> own_work",
		"waiting > 0 -> answer waiting by walk\nunanswered > 0 -> answer oldest by walk\notherwise -> own_work",
	}
	turned, walked := 0, 0
	for seed := range uint64(60) {
		var logs [2]declog.Log
		for i := range logs {
			table, _ := policy.ParseRules(sheets[(seed+uint64(i))%3])
			logs[i] = playedWith(t, sc, seed+1, table.Decide)
		}
		text := parted(sc, logs[0], logs[1])
		_, words, _ := strings.Cut(text, ": you did ")
		mine, its, found := strings.Cut(words, ", the sheet ")
		if !found {
			continue
		}
		a, b := decisionsOf(logs[0]), decisionsOf(logs[1])
		i := 0
		for a[i].Act.Equal(b[i].Act) && a[i].Gap == b[i].Gap {
			i++
		}
		for k, said := range []string{mine, its} {
			if _, err := walk(sc, logs[k], func(s *step) {
				if s.entry.N != [2]declog.Entry{a[i], b[i]}[k].N || s.act.Event != term.NoEvent || s.act.Channel != term.Walk || s.act.Person == term.NoPerson {
					return
				}
				stood := s.desk.People[s.act.Person].Waiting
				if turn := strings.Contains(said, "Turn to them and"); turn != stood || turn == strings.Contains(said, "Walk over") {
					t.Errorf("seed %d, stood there %v: %s", seed, stood, said)
				}
				if stood {
					turned++
				} else {
					walked++
				}
			}); err != nil {
				t.Fatal(err)
			}
		}
	}
	if turned == 0 || walked == 0 {
		t.Errorf("%d stood there, %d did not: the test shows nothing", turned, walked)
	}
}

// TestPromisesInTheBalance: one to somebody who left was given, and is neither kept nor left unkept.
func TestPromisesInTheBalance(t *testing.T) {
	s := &org.State{Given: []org.Promise{{State: org.PromiseKept}, {State: org.PromiseBroken}, {State: org.PromiseDeclined}}}
	if got, want := promisesOf(s), "2 given, 1 of them kept."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	s.Given = append(s.Given, org.Promise{State: org.PromiseLapsed})
	if got, want := promisesOf(s), "3 given, 1 of them kept, 1 to somebody who left."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestOneIsNoPlural: one question, one day.
func TestOneIsNoPlural(t *testing.T) {
	s := &org.State{Desk: []org.Matter{{Opened: true, Answered: true}, {}}, Work: []org.Project{{Due: 6, Public: 5, Finished: 7}}}
	if got, want := saidOf(s), "1 said to you; 1 question answered."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := workOf(s, 0), ", its date moved by 1 working day."; !strings.HasSuffix(got, want) {
		t.Errorf("%q, want it to end %q", got, want)
	}
	s.Desk[1].Answered, s.Work[0].Due = true, 7
	if got, want := saidOf(s), "1 said to you; 2 questions answered."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := workOf(s, 0), ", its date moved by 2 working days."; !strings.HasSuffix(got, want) {
		t.Errorf("%q, want it to end %q", got, want)
	}
}
