package debrief

import (
	"context"
	"encoding/json"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/playtest"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/measure"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

func shipped(tb testing.TB, id string) *scenario.Scenario {
	tb.Helper()
	sc, found := scenario.Open(scenarios.Files, id)
	if sc == nil {
		tb.Fatal(found)
	}
	return sc
}

func tested(tb testing.TB, name string) *scenario.Scenario {
	tb.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/" + name)
	if sc == nil {
		tb.Fatal(found)
	}
	return sc
}

// playedBy plays a scenario to its end with a policy deciding.
func playedBy(tb testing.TB, sc *scenario.Scenario, name string, seed uint64) declog.Log {
	tb.Helper()
	player, ok := playtest.PlayerByName(sc, name)
	if !ok {
		tb.Fatal("no policy " + name)
	}
	bot := player()
	return playedWith(tb, sc, seed, bot.Decide)
}

// endState is the state in which a play ends.
func endState(tb testing.TB, sc *scenario.Scenario, log declog.Log) *session.State {
	tb.Helper()
	s, err := session.Replay(sc, log)
	if err != nil {
		tb.Fatal(err)
	}
	s.Finish()
	var end session.State
	s.Copy(&end)
	return &end
}

func playedWith(tb testing.TB, sc *scenario.Scenario, seed uint64, decide func(*observe.Desk) term.Act) declog.Log {
	tb.Helper()
	s := session.Start(sc, seed, seed, nil)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a := decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			tb.Fatal(refused)
		}
		s.Continue()
	}
	return s.Log
}

func mirrored(tb testing.TB, sc *scenario.Scenario, log declog.Log) *view.Mirror {
	tb.Helper()
	m, err := Mirror(context.Background(), sc, log)
	if err != nil {
		tb.Fatal(err)
	}
	return m
}

func entriesOf(m *view.Mirror, id string) (entries []int, chances int) {
	for _, h := range m.Habits {
		if h.ID == id {
			return h.Entries, h.Chances
		}
	}
	return nil, 0
}

// TestMirrorCountsAgain derives the counts of three habits from the names in the log and the desks of a replay, and nothing of the mirror's.
func TestMirrorCountsAgain(t *testing.T) {
	sc := shipped(t, "two-strides")
	typed := map[string]bool{"chat": true, "mail": true, "board": true}
	deep := map[string]bool{"own_work": true, "tickets": true, "take_task": true, "firefight": true, "operate": true}
	total := 0
	for _, who := range []string{"mail-first", "attentive", "hands-on", "walk-first"} {
		log := playedBy(t, sc, who, 5)
		want, chances := map[string][]int{}, map[string]int{}
		add := func(id string, n int, chance, counts bool) {
			if chance {
				chances[id]++
				if counts {
					want[id] = append(want[id], n)
				}
			}
		}
		for i, e := range log.Entries {
			if e.Kind != declog.KindAct || e.Gap == 0 {
				continue
			}
			s, err := session.Replay(sc, log.Cut(i))
			if err != nil {
				t.Fatal(err)
			}
			s.Arrive()
			d := s.See()
			if k := slices.IndexFunc(sc.Source.People, func(p scenario.PersonSource) bool { return p.ID == e.Act.Person }); k >= 0 {
				p := d.People[k]
				add("writing-near", e.N, e.Act.Verb == "answer" && p.Present && !p.Remote && p.Strides <= 20, typed[e.Act.Channel])
				if m := slices.IndexFunc(sc.Source.Matters, func(m scenario.MatterSource) bool { return m.ID == e.Act.Matter }); m >= 0 {
					add("long-thread", e.N, e.Act.Channel != "" && d.Matters[m].Rounds >= 3, typed[e.Act.Channel])
				}
			}
			presses := false
			for k := range d.People {
				presses = presses || d.People[k].Waiting
			}
			for k := range d.Matters {
				m := d.Matters[k]
				presses = presses || m.Open && !m.Answered && m.Person >= 0 && int(d.Day)-int(m.Since) >= 2
			}
			add("deep-technology", e.N, presses, deep[e.Act.Verb])
		}
		m := mirrored(t, sc, log)
		for _, id := range []string{"writing-near", "long-thread", "deep-technology"} {
			got, of := entriesOf(m, id)
			if !slices.Equal(got, want[id]) || of != chances[id] {
				t.Errorf("%s, %s: %v of %d, want %v of %d", who, id, got, of, want[id], chances[id])
			}
			total += len(got)
		}
	}
	if total < 20 {
		t.Errorf("only %d acts counted: the plays show too little", total)
	}
}

// TestMirrorCountsTheOtherFour plays scenarios in which proposals, requests, candidates and wishes have a part, with policies that have the habit
// and with those that have not.
func TestMirrorCountsTheOtherFour(t *testing.T) {
	for _, k := range []struct{ file, with, without, id string }{
		{"ok/council.toml", "researching-mailer", "preview-first", scenario.HabitMailedCase},
		{"ok/long-interview.toml", "battery-interviewer", "structured-interviewer", scenario.HabitLongerInterviews},
	} {
		sc := tested(t, k.file)
		share := func(who string) (float64, int) {
			entries, chances := entriesOf(mirrored(t, sc, playedBy(t, sc, who, 3)), k.id)
			return float64(len(entries)) / float64(max(chances, 1)), chances
		}
		with, chances := share(k.with)
		without, _ := share(k.without)
		if chances == 0 || with <= without {
			t.Errorf("%s: %.2f of %d chances by %s, %.2f by %s", k.id, with, chances, k.with, without, k.without)
		}
	}
}

// TestHalfIsEnoughByHand: of two with a say, one talked to is half; who has none does not count, nor does another proposal.
func TestHalfIsEnoughByHand(t *testing.T) {
	stances := []observe.Stance{
		{Proposal: 0, Stakeholder: 0, Says: true}, {Proposal: 0, Stakeholder: 1, Says: true}, {Proposal: 0, Stakeholder: 2}, {Proposal: 1, Stakeholder: 2, Says: true},
	}
	for name, c := range map[string]struct {
		met  [3]int
		want bool
	}{
		"nobody":           {[3]int{}, true},
		"one of two":       {[3]int{0, 1, 0}, false},
		"both":             {[3]int{1, 2, 0}, false},
		"only who has not": {[3]int{0, 0, 3}, true},
	} {
		d := observe.Desk{Stances: stances, Council: make([]observe.Stakeholder, 3)}
		for i, n := range c.met {
			d.Council[i].Met = n
		}
		pitch := term.NewAct(term.Pitch)
		pitch.Object = 0
		if got := unasked(nil, &step{act: pitch, desk: &d}); got != c.want {
			t.Errorf("%s: too early %v, want %v", name, got, c.want)
		}
	}
}

// TestMirrorKnowsAWordBeforehand hands in one request as a form alone and after a word with the boss.
func TestMirrorKnowsAWordBeforehand(t *testing.T) {
	sc := tested(t, "ok/council.toml")
	for _, talks := range []bool{false, true} {
		log := playedWith(t, sc, 2, func(d *observe.Desk) term.Act {
			const tool = 1
			if d.Stop != term.Gap || !d.Requests[tool].Standing.Open() {
				return session.Fallback(d)
			}
			a := term.NewAct(term.Submit).On(tool)
			if talks && !d.Requests[tool].Discussed {
				a.Channel, a.Manner = term.Walk, term.AsQuestion
			}
			return a
		})
		m := mirrored(t, sc, log)
		entries, chances := entriesOf(m, scenario.HabitFormOnly)
		if chances == 0 || talks == (len(entries) > 0) {
			t.Errorf("talked over first: %v; counted %v of %d", talks, entries, chances)
		}
		if !talks && !slices.ContainsFunc(m.Costs, func(c view.MirrorCost) bool { return c.ID == scenario.HabitFormOnly }) {
			t.Errorf("no cost of it: %+v", m.Costs)
		}
	}
}

// TestMirrorKnowsWhoWasAsked wants something of somebody with and without having asked them how things are.
func TestMirrorKnowsWhoWasAsked(t *testing.T) {
	sc := tested(t, "ok/full.toml")
	for _, asks := range []bool{false, true} {
		turn := 0
		log := playedWith(t, sc, 2, func(d *observe.Desk) term.Act {
			if d.Stop != term.Gap {
				return session.Fallback(d)
			}
			if turn++; turn%2 == 1 && asks {
				return term.NewAct(term.Talk).With(0, term.Call)
			}
			a := term.NewAct(term.AskOvertime).With(0, term.Call)
			a.Manner = term.WithReasons
			return a
		})
		entries, chances := entriesOf(mirrored(t, sc, log), scenario.HabitUnaskedWork)
		if chances < 10 || !asks && len(entries) < chances || asks && 4*len(entries) > chances {
			t.Errorf("asked first: %v; counted %d of %d", asks, len(entries), chances)
		}
	}
}

// TestCostIsWhatTheDaysDiffer holds one cost against the same days lived by hand: the log cut, the other act, the rest of the log by day and
// gap, for ten working days.
func TestCostIsWhatTheDaysDiffer(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "mail-first", 7)
	tallies, err := count(sc, log)
	if err != nil {
		t.Fatal(err)
	}
	w, looked := newScales(sc, log), 0
	for _, tally := range tallies {
		for _, x := range tally.weighable() {
			until := int(x.before.Org.Day) + 9
			w.live(x.before, x.applied, x.act, w.lived(), quantity.Day(until))
			got := w.account(0, x.act.Person)
			want := accountAt(t, sc, log, until, x.act.Person)
			if got != want {
				t.Errorf("decision %d: the days as they were come to %+v, and came to %+v", x.entry, got, want)
			}
			looked++
		}
	}
	if looked < 8 {
		t.Errorf("%d acts looked at", looked)
	}
}

// accountAt is what a log came to once the calendar had passed a day.
func accountAt(t *testing.T, sc *scenario.Scenario, log declog.Log, until int, who term.PersonID) account {
	t.Helper()
	s, err := session.Replay(sc, log.Cut(0))
	if err != nil {
		t.Fatal(err)
	}
	var state session.State
	passed := func() bool {
		s.Copy(&state)
		return int(state.Org.Day) > until || state.Stop == term.End
	}
	for _, e := range log.Entries {
		for s.Copy(&state); state.Told.Valid || state.Stop == term.Monday || state.Stop == term.Friday; s.Copy(&state) {
			if state.Stop == term.Briefing && state.Told.Act.Verb != term.Begin {
				break
			}
			if s.Continue(); passed() {
				break
			}
		}
		if passed() {
			break
		}
		a, err := session.Resolve(sc, e.Act)
		if err != nil {
			t.Fatal(err)
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	if !passed() {
		s.Finish()
		s.Copy(&state)
	}
	a := account{}
	for j := range state.Org.Work {
		a.hours += measure.Good(&state.Org, term.ProjectID(j))
	}
	for _, m := range state.Org.Desk {
		if m.Opened {
			a.said++
		}
		if m.Answered {
			a.settled++
		}
	}
	if who >= 0 {
		a.trust = 100 * state.Org.People[who].Trust
	}
	return a
}

// TestRightIsSoInMostLives counts the lives of the act that was right again, each begun from a log of its own.
func TestRightIsSoInMostLives(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "mail-first", 7)
	m := mirrored(t, sc, log)
	if m.Right == nil {
		t.Fatal("the machine way was never right: " + m.None)
	}
	if 2*m.Right.Better <= m.Right.Lives || m.Right.Better+m.Right.Worse > m.Right.Lives {
		t.Errorf("%+v", m.Right)
	}
	tallies, _ := count(sc, log)
	for i := range tallies {
		for _, x := range tallies[i].weighable() {
			if x.entry == m.Right.Of && tallies[i].id == m.Right.Habit {
				if b, worse := newScales(sc, log).against(x, m.Right.Lives); b != m.Right.Better || worse != m.Right.Worse {
					t.Errorf("again: %d better, %d worse; told: %+v", b, worse, m.Right)
				}
				return
			}
		}
	}
	t.Error("the act named is none of those counted")
}

// TestMirrorIsOfTheLogAlone: the same log gives the same mirror, and its JSON comes back the same.
func TestMirrorIsOfTheLogAlone(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "attentive", 3)
	one, two := mirrored(t, sc, log), mirrored(t, shipped(t, "two-strides"), log.Clone())
	if !reflect.DeepEqual(one, two) {
		t.Error("two mirrors of one log differ")
	}
	data, err := json.Marshal(one)
	if err != nil {
		t.Fatal(err)
	}
	var back view.Mirror
	if err := json.Unmarshal(data, &back); err != nil || !reflect.DeepEqual(*one, back) {
		t.Errorf("%v: the mirror changes in JSON", err)
	}
}

// TestOwnHabit plays the cookbook's scenario: a habit that is not among the seven, written in a file alone, has its entry in the mirror, with the
// author's words, its cost and its place among what was counted.
func TestOwnHabit(t *testing.T) {
	sc := tested(t, "cookbook/own-habit.toml")
	play := func(choice string) *view.Mirror {
		return mirrored(t, sc, playedWith(t, sc, 3, func(d *observe.Desk) term.Act {
			if d.Stop == term.Scene {
				for _, c := range d.Scene.Choices {
					if sc.ChoiceName(d.Scene.Event, c.Act.Choice) == choice {
						return c.Act
					}
				}
			}
			return session.Fallback(d)
		}))
	}
	typed := play("mail")
	if len(typed.Habits) != 1 || typed.Habits[0].ID != "bad-news-typed" || !typed.Habits[0].Own {
		t.Fatalf("%+v", typed.Habits)
	}
	h := typed.Habits[0]
	if h.Count != 2 || h.Chances != 2 || h.Title != "Bad news, typed" || h.Example != "Thursday, week 1: Ana read about it (The free evening)." {
		t.Errorf("%+v", h)
	}
	if len(typed.Costs) != 1 || typed.Costs[0].Times != 2 || typed.Costs[0].Instead != "a quiet corner" || typed.Costs[0].Minutes >= 0 {
		t.Errorf("costs: %+v", typed.Costs)
	}
	guide, err := os.ReadFile("../../scenarios/README.md")
	if err != nil {
		t.Fatal(err)
	}
	if told := strings.Join([]string{h.Sentence, h.Text, h.Example}, " "); !strings.Contains(strings.Join(strings.Fields(string(guide)), " "), "**"+h.Title+"**: *"+told+"*") {
		t.Errorf("the guide does not say what the mirror says: %s", told)
	}
	if len(typed.Idle) != 2 {
		t.Errorf("watched and without a chance: %v", typed.Idle)
	}
	said := play("aside")
	if h := said.Habits[0]; h.Count != 0 || h.Chances != 2 || !strings.HasPrefix(h.Example, "Done another way: Tuesday, week 1:") {
		t.Errorf("%+v", h)
	}
	if said.Right != nil || said.None == "" || len(said.Costs) != 0 {
		t.Errorf("%+v", said)
	}
}

// TestWatchedOnly: a scenario that watches two of the seven counts those two.
func TestWatchedOnly(t *testing.T) {
	if got := tested(t, "cookbook/own-habit.toml").Watched; !slices.Equal(got, []string{"writing-near", "long-thread"}) {
		t.Error(got)
	}
	if got := shipped(t, "two-strides").Watched; !slices.Equal(got, scenario.HabitNames()) {
		t.Error(got)
	}
	for i, h := range seven {
		if h.id != scenario.HabitNames()[i] || h.title == "" || h.text == "" || h.phrase == "" {
			t.Errorf("habit %d: %+v", i, h.id)
		}
	}
}

// TestLifeIsThatOfItsNumber: the other luck in which acts are weighed is that of the lives of the same numbers.
func TestLifeIsThatOfItsNumber(t *testing.T) {
	sc := shipped(t, "two-strides")
	w := newScales(sc, playedBy(t, sc, "idle", 3))
	if got, want := w.other(4)(0, 0), rng.New(3, rng.New(0, 3).Bits(rng.StandIn, 4, 0, rng.Named("life"))); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestQuoted(t *testing.T) {
	for text, want := range map[string]string{
		"Walk over.": "“Walk over”", "“Leave it in. It’s only a page.”": "“Leave it in. It’s only a page”", "“What would you bet on it?”": "“What would you bet on it?”",
		"“I'll send you a line” (and send it)": "“‘I'll send you a line’ (and send it)”", "Type: “Put the 28th.”": "“Type: ‘Put the 28th.’”",
		"“One.” “Two.”": "“‘One.’ ‘Two.’”", "„Grüß sie von mir.“": "„Grüß sie von mir“", "Schreiben: „Ja. Der 28.“": "“Schreiben: ‚Ja. Der 28.‘”", "«Oui.» «Non.»": "“‹Oui.› ‹Non.›”",
	} {
		if got := quoted(text); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// TestWhatIsASentenceItselfIsQuoted: “Noor was asked about Which name? with the others listening” ran into the end of the title.
func TestWhatIsASentenceItselfIsQuoted(t *testing.T) {
	for _, c := range [...]struct{ text, act, matter, want string }{
		{"{day}: {who} was asked about {matter} with the others listening.", "", "Which name?", "Monday: Noor was asked about “Which name?” with the others listening."},
		{"{day}: {who} read about it ({matter}).", "", "The free evening", "Monday: Noor read about it (The free evening)."},
		{"{day}: on “{matter}”, {who}.", "", "Which name?", "Monday: on “Which name?”, Noor."},
		{"{day}: {act}.", "Walk over", "", "Monday: Walk over."},
		{"{day}: {act}, where others heard it.", "“It stands.”", "", "Monday: “It stands”, where others heard it."},
		{"{day}: {act}.", "Leave it. It is Friday.", "", "Monday: “Leave it. It is Friday”."},
		{"{day}: “{act}”", "Why?", "", "Monday: “Why?”"},
	} {
		if got := retold(c.text, "Monday", c.act, "Noor", c.matter); got != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}

func TestOneForecastHasComeOut(t *testing.T) {
	for n, want := range map[int]string{0: "0 of your forecasts have come", 1: "1 of your forecasts has come", 2: "2 of your forecasts have come"} {
		if got := forecastsSentence(&view.Forecasts{N: n, Needed: 10}); !strings.HasPrefix(got, want) {
			t.Errorf("%d: %s", n, got)
		}
	}
}

// TestLongPlaysAreWeighedInFewerLives: three weeks in 60, fifteen still, a year in 20.
func TestLongPlaysAreWeighedInFewerLives(t *testing.T) {
	for weeks, want := range map[int]int{1: 60, 3: 60, 15: 60, 30: 30, 52: 20} {
		if got := livesFor(weeks); got != want {
			t.Errorf("%d weeks: %d lives, want %d", weeks, got, want)
		}
	}
}

// TestAnExampleSaysOnceWhatItWasAbout, in plays of every shipped scenario but the year's: the words of a decision name the matter themselves.
func TestAnExampleSaysOnceWhatItWasAbout(t *testing.T) {
	named := 0
	for _, id := range scenarios.Shipped() {
		sc := shipped(t, id)
		if sc.Spec.Weeks > LongWeeks {
			continue
		}
		for _, name := range []string{"mail-first", "attentive"} {
			for _, h := range mirrored(t, sc, playedBy(t, sc, name, 1)).Habits {
				for i := range sc.Source.Matters {
					title := sc.Source.Matters[i].Title
					switch n := strings.Count(h.Example, title+"’") + strings.Count(h.Example, title+"”"); {
					case n > 1:
						t.Errorf("%s, %s: %s", id, h.ID, h.Example)
					case n == 1:
						named++
					}
				}
			}
		}
	}
	if named < 10 {
		t.Errorf("%d examples name a matter: the test shows little", named)
	}
}
