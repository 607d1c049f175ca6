package inspect

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"headcount/engine/carry"
	"headcount/engine/playtest"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/story"
	"headcount/scenarios"
	"headcount/sim/model"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

func twoStrides(t testing.TB) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

func parsed(t testing.TB, text string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.Open(oneFile(text), ".")
	if sc == nil {
		t.Fatal(found[0].Text())
	}
	return sc
}

// TestVerdictsAreWhatHappens: in every gap and on every morning of many plays of every scenario, exactly what nothing speaks against comes up.
// So whatever is said of an event is what the story did, and cannot drift from it.
func TestVerdictsAreWhatHappens(t *testing.T) {
	files, err := filepath.Glob("../../scenarios/_tests/*/*.toml")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	list := []*scenario.Scenario{twoStrides(t)}
	for _, name := range files {
		if sc, _ := scenario.OpenFile(name); sc != nil && len(sc.Events) > 0 {
			list = append(list, sc)
		}
	}
	fired, seen := 0, story.Reasons(0)
	for _, sc := range list {
		for seed := range uint64(4) {
			player, _ := playtest.PlayerByName(sc, []string{"attentive", "random"}[seed%2])
			n, reasons := compare(t, sc, LivedBy(seed+1, seed+11, player()))
			fired, seen = fired+n, seen|reasons
		}
	}
	if fired < 500 {
		t.Errorf("only %d came up in all plays", fired)
	}
	for _, r := range story.Reasons(1<<14 - 1).List() {
		if !seen.Has(r) {
			t.Logf("no play came upon %q", r)
		}
	}
}

// compare holds the verdicts of a play against what came up in it; it returns how much did, and all reasons that were given.
func compare(t *testing.T, sc *scenario.Scenario, l Lived) (fired int, seen story.Reasons) {
	e := session.NewEngine(sc)
	var want, signs []int // said to come up at the last instant
	var before session.State
	have := false
	check := func(s *session.State) {
		if !have {
			return
		}
		var got, shown []int
		for i, f := range s.Story.Fired {
			if f.Day >= 0 && before.Story.Fired[i].Day < 0 {
				got = append(got, i)
			}
		}
		for i, day := range s.Story.Signs {
			if day != before.Story.Signs[i] {
				shown = append(shown, i)
			}
		}
		if !slices.Equal(got, want) || !slices.Equal(shown, signs) {
			t.Fatalf("%s, %s gap %d: events %v and signs %v came up, said were %v and %v", sc.Source.ID, scenario.DayWords(before.Org.Day), before.Org.Gap, got, shown, want, signs)
		}
		fired += len(got) + len(shown)
	}
	e.Look = func(s *session.State, luck rng.Source, at model.Instant) {
		check(s)
		before.CopyFrom(s)
		have, want, signs = true, nil, nil
		switch at {
		case model.GapOpen:
			for i, v := range e.Verdicts(s, luck) {
				if seen |= v.Against; v.Against == 0 {
					want = append(want, i)
				}
			}
		case model.DayStart:
			for i, v := range e.SignVerdicts(s, luck) {
				if seen |= v.Against; v.Against == 0 {
					signs = append(signs, i)
				}
			}
		}
	}
	l.follow(e)
	return fired, seen
}

// TestWhy: of an event that came up exactly one gap of one day says so; before its first day nothing is looked at.
func TestWhy(t *testing.T) {
	sc := twoStrides(t)
	w, err := Explain(sc, "one-colour", LivedBy(3, 3, policy.Named("attentive")))
	if err != nil || w.Fired == "" || len(w.Days) != 15 {
		t.Fatalf("%+v %v", w, err)
	}
	up := 0
	for _, d := range w.Days {
		if len(d.Looks) != 3 {
			t.Errorf("%s: %d gaps", d.Day, len(d.Looks))
		}
		early := strings.HasPrefix(d.State, "too early")
		if early != (d.Day[:2] == "w1") || early && d.Looks[0].Clauses != nil {
			t.Errorf("%+v", d)
		}
		for _, at := range d.Looks {
			if at.Fired {
				up++
			}
		}
	}
	if up != 1 {
		t.Errorf("it came up %d times", up)
	}
	var b bytes.Buffer
	if err := w.WriteText(&b); err != nil || !strings.Contains(b.String(), "opened(release-date) is ") || !strings.Contains(b.String(), "an event comes up once") {
		t.Error(err, b.String())
	}
	if _, err := Explain(sc, "one-color", LivedBy(1, 1, policy.Named("idle"))); err == nil || !strings.Contains(err.Error(), "one-colour") {
		t.Error(err)
	}
}

// TestReasons: each reason outside conditions is given in words, on the day it decides.
func TestReasons(t *testing.T) {
	for _, c := range []struct{ name, events, of, day, want string }{
		{"once", event("a", ""), "a", "w1 tue", "it came up on w1 mon, and an event comes up once"},
		{"early", event("a", `from = "w1 thu"`), "a", "w1 wed", "too early: its first day is w1 thu"},
		{"late", event("a", "by = \"w1 tue\"\nwhen = \"mood > 3\""), "a", "w1 wed", "too late: its last day was w1 tue"},
		{"condition", event("a", `when = "mood > 3"`), "a", "w1 mon", "its condition does not hold"},
		{"unless", event("a", "anchor = true\nby = \"w1 wed\"\nunless = \"mood < 3\""), "a", "w1 mon", "unless holds"},
		{"void", event("a", "anchor = true\nby = \"w1 wed\"\nunless = \"mood < 3\""), "a", "w1 thu", "what went before has made it unnecessary"},
		{"latest day", event("a", "anchor = true\nby = \"w1 wed\"\nwhen = \"mood > 3\""), "a", "w1 wed", "it is its latest day and the last gap, whatever its condition says"},
		{"today", event("a", "") + event("b", "when = \"gap == 3\""), "b", "w1 mon", "another scene has come up today"},
		{"behind", event("a", "") + event("b", ""), "b", "w1 mon", "a goes first"},
		{"chance", event("a", "chance = 0.000001"), "a", "w1 mon", "fell otherwise"},
		{"heavy", event("a", "heavy = true") + event("b", "heavy = true\nfrom = \"w1 tue\""), "b", "w1 tue", "it is heavy, and so was the scene of w1 mon"},
		{"gone", event("a", "person = \"ben\""), "a", "w1 tue", "who it is with does not work here"},
		{"sign", "[[sign]]\nid = \"a\"\nperson = \"ana\"\ntext = \"A plant.\"\nevery = 3\n", "a", "w1 tue", "it was shown on w1 mon, and it shows once in 3 days at most"},
	} {
		t.Run(c.name, func(t *testing.T) {
			sc := parsed(t, strings.Replace(small, "EVENTS", c.events, 1))
			said := ""
			for seed := uint64(1); seed < 40 && !strings.Contains(said, c.want); seed++ { // the quiet day is drawn
				w, err := Explain(sc, c.of, LivedBy(1, seed, policy.Named("idle")))
				if err != nil {
					t.Fatal(err)
				}
				for _, d := range w.Days {
					for _, at := range d.Looks {
						if d.Day == c.day {
							said += d.Day + ": " + at.State + "\n"
						}
					}
				}
			}
			if !strings.Contains(said, c.want) {
				t.Errorf("said:\n%swant %q", said, c.want)
			}
		})
	}
}

// TestQuietDay: the quiet day of a week keeps back what would come up on any other.
func TestQuietDay(t *testing.T) {
	sc := parsed(t, strings.Replace(small, "EVENTS", event("a", ""), 1))
	for seed := range uint64(60) {
		w, err := Explain(sc, "a", LivedBy(1, seed, policy.Named("idle")))
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(w.Days[0].State, "quiet day") {
			if w.Fired != "w1 tue" || !slices.Contains(w.Days[0].Looks[0].Against, "quiet_day") {
				t.Errorf("%+v", w)
			}
			return
		}
	}
	t.Error("no Monday was quiet in 60 plays")
}

// TestSoFar: a play that has not ended is followed as far as it went.
func TestSoFar(t *testing.T) {
	sc := twoStrides(t)
	s := session.Start(sc, 5, 6, nil)
	for s.Log.Day() < 4 {
		s.Arrive()
		if _, refused := s.Do(s.Fallback()); refused != nil {
			t.Fatal(refused)
		}
	}
	w, err := Explain(sc, "coat-on", LivedSoFar(sc, s.Log))
	if err != nil || len(w.Days) < 5 || len(w.Days) > 6 || w.Days[4].Day != scenario.DayWords(quantity.Day(4)) {
		t.Errorf("%d days, %v", len(w.Days), err)
	}
	if all, err := Explain(sc, "coat-on", LivedIn(sc, s.Log)); err != nil || len(all.Days) != 15 {
		t.Errorf("%d days to the end, %v", len(all.Days), err)
	}
}

// TestWhatWasCarried: a play that brought something from an earlier one is followed with it.
func TestWhatWasCarried(t *testing.T) {
	text := strings.Replace(small, "EVENTS", event("a", `when = "again"`), 1)
	sc := parsed(t, strings.Replace(text, "[[variable]]", "[[variable]]\nid = \"again\"\ntruth = true\ncarry = \"played two-strides\"\n[[variable]]", 1))
	block, err := (&carry.Block{Plays: []carry.Play{{Scenario: "two-strides", Ending: "held", Log: "0123456789ab"}}}).Write()
	if err != nil {
		t.Fatal(err)
	}
	for _, brought := range []json.RawMessage{nil, block} {
		s, err := session.Begin(sc, 1, 2, brought)
		if err != nil {
			t.Fatal(err)
		}
		s.Do(term.NewAct(term.Begin))
		w, err := Explain(sc, "a", LivedIn(sc, s.Log))
		if err != nil || (w.Fired != "") != (brought != nil) {
			t.Errorf("with %s it came up on %q, %v", brought, w.Fired, err)
		}
	}
}

func event(id, more string) string {
	person := "person = \"ana\"\n"
	if strings.Contains(more, "person =") {
		person = ""
	}
	return "[[event]]\nid = \"" + id + "\"\ntext = \"Something.\"\n" + person + more +
		"\n[[event.choice]]\nid = \"x\"\ntext = \"Wait\"\nact = { leave = true }\n[[event.choice]]\nid = \"y\"\ntext = \"Answer\"\nact = { answer = \"ana\", about = \"date\", by = \"walk\" }\n"
}

const small = `format = 1
id = "small"
title = "Small"
weeks = 1
[[person]]
id = "ana"
name = "Ana"
desk = [600, 300]
[[person]]
id = "ben"
name = "Ben"
desk = [900, 300]
arrives = "w1 fri"
[[variable]]
id = "mood"
start = 1
[[project]]
id = "release"
name = "Release"
estimate = 200
due = "w1 thu"
who = ["ana"]
[[matter]]
id = "date"
title = "The date"
person = "ana"
open = true
[yardstick]
value = "truth.promises_kept"
[[ending]]
id = "end"
text = "That was that."
EVENTS
`

// oneFile is a folder with a scenario.toml in it.
func oneFile(text string) fs.FS { return fstest.MapFS{"scenario.toml": {Data: []byte(text)}} }
