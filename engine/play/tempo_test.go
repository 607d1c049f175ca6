package play_test

import (
	"errors"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
)

// choose takes the offer with an id.
func choose(t *testing.T, d *play.Local, id string) {
	t.Helper()
	for _, o := range d.Offers() {
		if o.ID != id {
			continue
		}
		in := view.Intent{Offer: id, Forecast: -1}
		if o.Forecast != "" {
			in.Forecast = 70
		}
		if r := d.Do(in); r.Problem != "" {
			t.Fatalf("%s: %s", id, r.Problem)
		}
		return
	}
	t.Fatalf("%s is not offered at %s", id, d.View().Date)
}

func offers(d *play.Local, id string) bool {
	for _, o := range d.Offers() {
		if o.ID == id {
			return true
		}
	}
	return false
}

// first is the first thing that can be done.
func first(d *play.Local) string {
	for _, o := range d.Offers() {
		if o.Refused == "" {
			return o.ID
		}
	}
	return ""
}

// untilMonday plays on by what is offered first until the Monday page of a week.
func untilMonday(t *testing.T, d *play.Local, week int) {
	t.Helper()
	for p := d.View(); p.Stop != "monday" || p.Week != week; p = d.View() {
		if p.Week > week || p.Stop == "end" {
			t.Fatalf("past week %d, at %s of %s", week, p.Stop, p.Date)
		}
		id := first(d)
		if p.Stop == "monday" {
			id = "go"
		}
		choose(t, d, id)
	}
}

// TestWeeksRun: a week that can run is let run from its Monday, the clock stops where something wants the player, and everything done on the way is
// in the log as if it had been done by hand.
func TestWeeksRun(t *testing.T) {
	sc := around(t, "tempo")
	store := save.NewMemory(nil)
	d, err := play.New(sc, store, 3, 4, seed)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	untilMonday(t, d, 1)
	if offers(d, "run:round") {
		t.Fatal("week 1 is one that is played")
	}
	untilMonday(t, d, 2)
	before := len(d.Session().Log.Entries)
	choose(t, d, "run:round")
	p := d.View()
	for p.Stop != "scene" { // somebody may stand at the desk before
		if p.Week > 4 || !strings.Contains(p.Signs[0].Text, "on your plan") {
			t.Fatalf("stopped on %s at %s with %+v", p.Date, p.Stop, p.Signs)
		}
		choose(t, d, "run:round")
		p = d.View()
	}
	if p.Scene.ID != "in-the-run" || p.Week != 4 || len(p.Signs) == 0 {
		t.Fatalf("stopped on %s at %s", p.Date, p.Stop)
	}
	if ran := len(d.Session().Log.Entries) - before; ran < 20 {
		t.Errorf("%d entries for two weeks and a day", ran)
	}
	choose(t, d, "in-the-run.look")
	for range 3 { // said, told, and on
		if p := d.View(); p.Stop == "said" || p.Stop == "told" {
			choose(t, d, first(d))
		}
	}
	choose(t, d, "run:round")
	for p = d.View(); p.Stop == "gap"; p = d.View() {
		choose(t, d, "run:round")
	}
	if p.Stop != "monday" || p.Week != 6 || offers(d, "run:round") { // the week that is played
		t.Fatalf("stopped on %s at %s", p.Date, p.Stop)
	}
	sameAgain(t, d, store)
}

// TestAPlanOutlastsTheEvening: weeks that run on the inbox stop for somebody; opened again, the play offers to let them run on the inbox, and not on
// another plan.
func TestAPlanOutlastsTheEvening(t *testing.T) {
	sc := around(t, "tempo")
	store := save.NewMemory(nil)
	d, err := play.New(sc, store, 3, 4, seed)
	if err != nil {
		t.Fatal(err)
	}
	untilMonday(t, d, 2)
	choose(t, d, "run:inbox")
	for d.View().Stop != "gap" {
		choose(t, d, first(d))
	}
	if !offers(d, "run:inbox") || offers(d, "run:round") {
		t.Fatalf("on %s weeks do not run on by the plan they ran by", d.View().Date)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	again, note, err := play.Resume(sc, store, d.ID, seed)
	if err != nil || note != "" {
		t.Fatal(err, note)
	}
	defer again.Close()
	for again.View().Stop != "gap" {
		choose(t, again, first(again))
	}
	if !offers(again, "run:inbox") || offers(again, "run:round") {
		t.Error("opened again, the play has forgotten what its gaps were for")
	}
}

// sameAgain replays the save to the state the play stands at.
func sameAgain(t *testing.T, d *play.Local, store save.Store) {
	t.Helper()
	log, damage, err := store.Read(d.ID)
	if err != nil || damage != nil {
		t.Fatal(err, damage)
	}
	s, err := session.Replay(d.Session().Scenario(), log)
	if err != nil {
		t.Fatal(err)
	}
	for s.Stop() != d.Session().Stop() || s.See().Day != d.Session().See().Day {
		s.Continue()
	}
	if s.Hash() != d.Session().Hash() {
		t.Error("the log leads to another state")
	}
}

// TestReviewLooksBack: the Friday of a review tells what passed with whom, what gaps went to, and what was said beforehand; it begins after the last one.
func TestReviewLooksBack(t *testing.T) {
	d, err := play.New(around(t, "tempo"), save.NewMemory(nil), 3, 4, seed)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	reviews := map[int]*view.Review{}
	for p := d.View(); p.Stop != "end"; p = d.View() {
		if p.Letter != nil && p.Letter.Review != nil {
			reviews[p.Week] = p.Letter.Review
		}
		switch {
		case offers(d, "run:round"):
			choose(t, d, "run:round")
		case offers(d, "in-the-run.look"):
			choose(t, d, "in-the-run.look")
		default:
			choose(t, d, first(d))
		}
	}
	early, second := reviews[6], reviews[12]
	if len(reviews) != 2 || early == nil || second == nil || early.Heading != "Weeks 1 to 6" || second.Heading != "Weeks 7 to 12" {
		t.Fatalf("reviews %v", reviews)
	}
	if len(early.People) != 2 || !strings.Contains(early.People[0].Text, "in talk") || len(early.Said) != 1 || !strings.Contains(early.Said[0], "you said 70 %") {
		t.Errorf("the first review is %+v", early)
	}
	if len(second.Said) != 0 || len(second.Gaps) == 0 || !strings.Contains(strings.Join(second.Gaps, " "), "while weeks ran on your plan") {
		t.Errorf("the second review is %+v", second)
	}
	notes := 0
	for _, e := range d.Session().Log.Entries {
		if e.Note != nil && e.Note.About == declog.NoteRun {
			if notes++; e.Note.Numbers["from"] > e.Note.Numbers["to"] {
				t.Errorf("a run from %d to %d", e.Note.Numbers["from"], e.Note.Numbers["to"])
			}
		}
	}
	if notes < 2 {
		t.Errorf("%d stretches that ran are noted", notes)
	}
}

// tempo is the scenario of that name with one text of it replaced.
func tempo(t *testing.T, old, by string) *scenario.Scenario {
	t.Helper()
	text, err := os.ReadFile("../../scenarios/_tests/ok/tempo.toml")
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "tempo.toml")
	if err := os.WriteFile(name, []byte(strings.Replace(string(text), old, by, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	sc, found := scenario.OpenFile(name)
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

// mondayFirst is a scene that comes up first thing on the Monday of a week that runs.
const mondayFirst = `[[event]]
id     = "monday-first"
anchor = true
from   = "w2 mon"
by     = "w2 mon"
person = "ana"
text   = "Ana is there before you, with her coat on."
  [[event.choice]]
  id   = "look"
  text = "Look up"
  act  = { wait = true }
  [[event.choice]]
  id   = "stay"
  text = "Stay as you are"
  act  = { leave = true }

[[event]]`

// TestSceneStopsTheRunAtOnce: weeks let run from a Monday on which a scene comes up first thing stop there, before anything has gone by.
func TestSceneStopsTheRunAtOnce(t *testing.T) {
	d, err := play.New(tempo(t, "[[event]]", mondayFirst), save.NewMemory(nil), 3, 4, seed)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	untilMonday(t, d, 2)
	n := len(d.Session().Log.Entries)
	choose(t, d, "run:round")
	p := d.View()
	if p.Stop != "scene" || p.Scene.ID != "monday-first" || len(d.Session().Log.Entries) != n {
		t.Fatalf("stopped at %s of %s with %d entries more", p.Stop, p.Date, len(d.Session().Log.Entries)-n)
	}
	if said := p.Signs[0].Text; said != "Nothing has gone by on your plan yet. Then somebody wanted an answer." {
		t.Errorf("it is told as %q", said)
	}
}

// TestSecondLifeBeginsClean: what weeks that ran told of the first life is not told of the second, and somebody for whom the clock stopped in the first stops it
// again; the rule sheet goes along.
func TestSecondLifeBeginsClean(t *testing.T) {
	waits := tempo(t, "person = \"ana\"\n", "person = \"ana\"\nproject = \"release\"\nunclear = 0.6\nconcern = 0.9\nblocks = 0.5\n")
	stood := func(d *play.Local) (days []int) {
		for p := d.View(); p.Week < 6; p = d.View() {
			id := first(d)
			if offers(d, "run:empty") {
				id = "run:empty"
			} else if offers(d, "small-question.leave") {
				id = "small-question.leave"
			}
			choose(t, d, id)
			if p = d.View(); id == "run:empty" && p.Stop == "gap" && strings.Contains(p.Signs[0].Text, "stood at your desk") {
				days = append(days, int(d.Session().See().Day))
			}
		}
		return days
	}
	for luck := uint64(1); ; luck++ {
		if luck > 20 {
			t.Fatal("nobody ever stood at the desk in a week that can be lived again")
		}
		d, err := play.New(waits, save.NewMemory(nil), luck, luck, func() uint64 { return luck }) // the second life has the luck of the first
		if err != nil {
			t.Fatal(err)
		}
		d.UseRules("otherwise -> own_work")
		days := stood(d)
		for d.View().Stop != "friday" {
			choose(t, d, first(d))
		}
		if len(days) == 0 || !offers(d, "again:2") {
			continue
		}
		choose(t, d, "again:2")
		for _, s := range d.View().Signs {
			if strings.Contains(s.Text, "on your plan") {
				t.Errorf("luck %d: the second life begins with %q", luck, s.Text)
			}
		}
		if again := stood(d); !slices.Equal(again, days) {
			t.Errorf("luck %d: in the same luck the clock stopped on days %v and then on %v", luck, days, again)
		}
		for d.View().Stop != "gap" {
			choose(t, d, first(d))
		}
		if !offers(d, "rules") {
			t.Error("the rule sheet stayed behind")
		}
		return
	}
}

// TestRunNotesFromElsewhere: a note that says weeks ran from the first to the last number there is is read as far as there are entries.
func TestRunNotesFromElsewhere(t *testing.T) {
	sc, store := around(t, "tempo"), save.NewMemory(nil)
	d, err := play.New(sc, store, 3, 4, seed)
	if err != nil {
		t.Fatal(err)
	}
	for p := d.View(); p.Stop != "gap" || p.Week < 6; p = d.View() {
		id := first(d)
		if p.Stop == "scene" {
			id = d.Offers()[0].ID
		}
		choose(t, d, id)
	}
	log := d.Session().Log.Clone()
	log.Add(declog.NewNote(log.Day(), 1, declog.Note{About: declog.NoteRun, Numbers: map[string]int{"from": math.MinInt, "to": math.MaxInt}}))
	id, w, err := store.Create(log.Header)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Replace(log), w.Close()); err != nil {
		t.Fatal(err)
	}
	if d, _, err = play.Resume(sc, store, id, seed); err != nil {
		t.Fatal(err)
	}
	for p := d.View(); p.Stop != "friday" || p.Week < 6; p = d.View() {
		choose(t, d, first(d))
	}
	if p := d.View(); p.Letter.Review == nil || !strings.Contains(strings.Join(p.Letter.Review.Gaps, " "), "while weeks ran on your plan") {
		t.Errorf("on %s the review is %+v", p.Date, p.Letter.Review)
	}
}

// TestOneErrandStopsOnce: who stands at the desk again and again about the same thing stops weeks that run once in fifteen working days, and what came
// meanwhile is told without saying the same line twice.
func TestOneErrandStopsOnce(t *testing.T) {
	sc := tempo(t, "person = \"ana\"\n", "person = \"ana\"\nproject = \"release\"\nunclear = 0.6\nconcern = 0.9\nblocks = 0.5\n")
	stops := 0
	for luck := uint64(1); luck <= 8; luck++ {
		d, err := play.New(sc, save.NewMemory(nil), luck, luck, seed)
		if err != nil {
			t.Fatal(err)
		}
		last := -100
		for p := d.View(); p.Stop != "end"; p = d.View() {
			switch {
			case offers(d, "run:empty"):
				choose(t, d, "run:empty")
			case offers(d, "small-question.leave"):
				choose(t, d, "small-question.leave")
				continue
			default:
				choose(t, d, first(d))
				continue
			}
			p = d.View()
			said := map[string]bool{}
			for _, s := range p.Signs {
				if said[s.Text] {
					t.Errorf("luck %d, %s: “%s” is told twice", luck, p.Date, s.Text)
				}
				said[s.Text] = true
			}
			if p.Stop != "gap" || len(p.Signs) == 0 || !strings.Contains(p.Signs[0].Text, "stood at your desk") {
				continue
			}
			day := int(d.Session().See().Day)
			if stops++; day-last < 15 {
				t.Errorf("luck %d: the one thing there is to stand about stopped the clock on days %d and %d", luck, last, day)
			}
			last = day
		}
		d.Close()
	}
	if stops == 0 {
		t.Error("nobody ever stood at the desk")
	}
}

// TestRoundGoesRound: on the plan of going round everybody who is there is spoken with about once a week, and not one of them alone.
func TestRoundGoesRound(t *testing.T) {
	d, err := play.New(around(t, "tempo"), save.NewMemory(nil), 3, 4, seed)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	untilMonday(t, d, 7)
	before := map[string]int{}
	for _, q := range d.Session().See().People {
		before[d.Session().Scenario().Source.People[q.ID].Name] = q.Spoken
	}
	for p := d.View(); p.Week < 12; p = d.View() {
		id := first(d)
		if offers(d, "run:round") {
			id = "run:round"
		}
		choose(t, d, id)
	}
	for _, q := range d.Session().See().People {
		name := d.Session().Scenario().Source.People[q.ID].Name
		if n := q.Spoken - before[name]; n < 3 || n > 7 {
			t.Errorf("%s was spoken with %d times in five weeks of going round", name, n)
		}
	}
}

// TestAfterARunTheWordsStay: a play that was opened again after weeks had run shows every page as it was. What came of the last decision of a run was never
// shown, so that nothing of it has been told.
func TestAfterARunTheWordsStay(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "first-year")
	if sc == nil {
		t.Fatal(found)
	}
	store, ran, opened := save.NewMemory(nil), 0, 0
	d, err := play.New(sc, store, 5, 82, seed)
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; d.View().Week < 16; n++ {
		p := d.View()
		if p.Stop == "told" {
			if err := d.Close(); err != nil {
				t.Fatal(err)
			}
			again, note, err := play.Resume(sc, store, d.ID, seed)
			if err != nil || note != "" {
				t.Fatal(err, note)
			}
			if d, opened = again, opened+1; !reflect.DeepEqual(d.View(), p) {
				for i, q := range d.View().People {
					if was := p.People[i]; !reflect.DeepEqual(q, was) {
						t.Errorf("%s, %s: %q was %q", p.Date, q.Name, q.Noticed, was.Noticed)
					}
				}
				t.Fatalf("%s, %s: opened again, the page is another", p.Date, p.Clock)
			}
		}
		if (p.Stop == "monday" || p.Stop == "gap" && n%3 > 0) && offers(d, "run:round") {
			choose(t, d, "run:round")
			ran++
			continue
		}
		step(t, d, nth(n*7))
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
	if ran < 8 || opened < 40 {
		t.Errorf("%d runs, opened %d times: the test shows little", ran, opened)
	}
}
