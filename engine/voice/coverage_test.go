package voice

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"

	"pgregory.net/rapid"
)

// office is a floor of three, one of them elsewhere, on which every act can be tried. Trust is everybody's.
func office(trust float64, luck uint64) *process.Context {
	p := params.Default()
	c := &process.Context{
		Params: &p, Luck: rng.New(1, luck),
		Spec: &org.Spec{
			Weeks: 3, GapMinutes: 60, People: []org.PersonSpec{{Name: "Ana"}, {Name: "Bo", DeskX: 300}, {Name: "Cy", Remote: true}},
			Projects: make([]org.ProjectSpec, 1),
		},
		State: &org.State{
			Day: 1, Gap: 1, Minute: 90,
			Work:  []org.Project{{Estimate: 100, Work: 120, Done: 20, Start: 20, Finished: -1}},
			Desk:  []org.Matter{{Unclear: .5, Concern: .6, Blocks: .4, Open: true, Ever: true}},
			Given: []org.Promise{{Person: 0}},
			Me:    org.Manager{Skill: .8, Safety: .5, Bad: .5},
		},
	}
	for i := range c.Spec.People {
		c.State.People = append(c.State.People, org.Person{
			Sensitivity: 1, Hearing: 1, Reading: .6, AtDesk: 1, Trust: trust, Present: luck%5 > 0, Project: term.NoProject,
			PersonShown: term.Stranger(),
		})
		c.State.People[i].Remote = c.Spec.People[i].Remote
	}
	return c
}

// towardsSomebody reports whether an act is done to people: it is listed so, or cannot be done alone.
func towardsSomebody(v term.Verb) bool {
	c := office(.5, 1)
	a := term.NewAct(v).About(0)
	a.Project, a.Promise = 0, 0
	return slices.ContainsFunc(towards, func(h happens) bool { return h.verb == v }) || act.Check(c.Spec, c.State, a) != nil
}

// came calls f with the outcomes that the model gives an act by a channel, over trust and luck, those of answers on their way included.
func came(v term.Verb, way term.Channel, f func(term.Outcome)) {
	for luck := range uint64(40) {
		c := office(float64(luck%3)/2, luck)
		a := term.NewAct(v).About(0)
		a.Project = 0
		if a.Promise = 0; way != term.ChannelNone { // a promise asked for at the briefing needs no way, and one made in play has no number
			a = a.With(0, way)
			a.Promise = term.NoPromise
		}
		if act.Check(c.Spec, c.State, a) != nil {
			continue
		}
		r := act.Apply(c, a, 0)
		f(r.Outcome)
		for _, w := range c.State.Wait {
			f(w.Outcome)
		}
	}
}

// TestTheListOfWhatHappensIsWhole holds the list that the other tests go by against the model: every act that is carried out is on it,
// with every outcome that the model gives it. Whoever adds an act or an outcome adds its words.
func TestTheListOfWhatHappensIsWhole(t *testing.T) {
	known := map[string]bool{}
	verbs := map[term.Verb]bool{}
	modelled(func(k Key) {
		known[fmt.Sprint(k.Verb, k.Channel, k.Outcome)], verbs[k.Verb] = true, true
	})
	for v := range term.Verb(len(term.VerbNames())) {
		if !act.Modelled(v) {
			continue
		}
		if !verbs[v] {
			t.Errorf("%v is carried out and nobody has words for it: add it to towards or byOneself", v)
		}
		for way := range term.Gathering + 1 {
			if way != term.ChannelNone && !towardsSomebody(v) {
				continue
			}
			came(v, way, func(o term.Outcome) {
				if one := fmt.Sprint(v, way, o); !known[one] {
					known[one] = true
					t.Errorf("%v by %v can come out as %v, which has no words", v, way, o)
				}
			})
		}
	}
}

// answered reports whether somebody is there to show their temper in an outcome.
func answered(k Key) bool {
	return k.Channel != term.ChannelNone && k.Outcome != term.Sent && k.Outcome != term.NoAnswer && k.Outcome != term.NotThere
}

// own counts the lines of a verb for a key; tempered counts only those of its temper. What comes of asking about a system may be told in
// words that fit every verb.
func own(k Key, tempered bool) int {
	n := 0
	rows := about(k)
	general := k.Outcome == term.Learned || k.Outcome == term.Deflected && k.Verb != term.Ask
	for _, s := range steps(k) {
		if (s.verb == k.Verb || general && s.verb == term.VerbNone) && (s.mood || !tempered) {
			lines, rest := s.among(rows, k)
			n += len(lines) + len(rest)
		}
	}
	return n
}

// TestEveryTemperSpeaks: whatever is done to somebody, by voice or in writing, the verb has at least 4 lines for it and at least 3 that
// sound like the person. It prints the counts.
func TestEveryTemperSpeaks(t *testing.T) {
	table := map[string][]string{}
	modelled(func(k Key) {
		if !answered(k) {
			return
		}
		var counts []string
		for _, temper := range Tempers() {
			k.Temper = temper
			all, sounding := own(k, false), own(k, true)
			if all < 4 {
				t.Errorf("%v by %v, %v, %s: %d lines, at least 4 are wanted", k.Verb, k.Channel, k.Outcome, temper, all)
			}
			if sounding < 3 {
				t.Errorf("%v by %v, %v: %d lines sound %s, at least 3 are wanted", k.Verb, k.Channel, k.Outcome, sounding, temper)
			}
			counts = append(counts, fmt.Sprintf("%s %d/%d", temper, sounding, all))
		}
		if k.Channel == term.Walk || k.Channel == term.Mail {
			head := fmt.Sprintf("%-12v %-10v", k.Verb, k.Outcome)
			table[head] = append(table[head], fmt.Sprintf("%-4v %s", k.Channel, strings.Join(counts, "  ")))
		}
	})
	var heads []string
	for head := range table {
		heads = append(heads, head)
	}
	slices.Sort(heads)
	for _, head := range heads {
		t.Log(head, strings.Join(table[head], "   "))
	}
}

// aWeekOf is how many lines a working week of nothing but one act towards one person uses: three gaps a day.
const aWeekOf = 3 * FreshDays

// TestEnoughForAWeek: every act that can happen has lines for a working week of doing nothing else, to whomever.
func TestEnoughForAWeek(t *testing.T) {
	modelled(func(k Key) {
		if k.Channel == term.ChannelNone || k.Verb == term.Promise || k.Verb == term.Decline {
			return
		}
		for _, temper := range append(Tempers(), "") {
			for _, hears := range []bool{true, false} {
				k.Temper, k.Hears = temper, hears
				if n := count(k); n < aWeekOf {
					t.Errorf("%v by %v, %v, %q, hears %v: %d lines, %d are wanted", k.Verb, k.Channel, k.Outcome, temper, hears, n, aWeekOf)
				}
			}
		}
	})
}

// TestNobodyIsToldAboutTwiceInAWeek plays a month of heavy use: three gaps a day and two answers coming back, with eight people, some of
// it a manager who does one thing to one person all the time.
func TestNobodyIsToldAboutTwiceInAWeek(t *testing.T) {
	var keys []Key
	modelled(func(k Key) {
		if k.Channel != term.ChannelNone {
			keys = append(keys, k)
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		l, m := New(nil), &Memory{}
		last := map[string]map[string]int{} // by person, the day of each line
		stubborn := rapid.Bool().Draw(t, "stubborn")
		habit := rapid.SampledFrom(keys).Draw(t, "habit")
		for day := range 20 {
			for gap := range 5 {
				k, person := habit, 0
				if !stubborn || gap >= 3 {
					k = rapid.SampledFrom(keys).Draw(t, "act")
					person = rapid.IntRange(1, 7).Draw(t, "person")
				}
				k.Person, k.Temper, k.Hears = string(rune('a'+person)), Tempers()[person%4], person != 3
				line := l.Tell(m, k, day, rapid.Uint64().Draw(t, "seed"))
				if last[k.Person] == nil {
					last[k.Person] = map[string]int{}
				}
				if before, told := last[k.Person][line]; told && day-before < FreshDays {
					t.Fatalf("day %d: %q was told of %s on day %d", day, line, k.Person, before)
				}
				last[k.Person][line] = day
			}
		}
	})
}

// TestMemoryPrefersOthersLines by hand: when every line is fresh, one told of somebody else comes again before one of the same person.
func TestMemoryPrefersOthersLines(t *testing.T) {
	m := &Memory{}
	m.remember(tale{1, "ana", 3})
	m.remember(tale{2, "bo", 3})
	if got := m.recent("ana", 4); !slices.Equal(got, []uint64{2, 1}) {
		t.Errorf("got %v, want bo's before ana's", got)
	}
	if got := m.recent("ana", 3+FreshDays); !slices.Equal(got, []uint64{1, 2}) {
		t.Errorf("after a week got %v, want the order of telling", got)
	}
	for i := range keptLines + 5 {
		m.remember(tale{uint64(i), "cy", 9})
	}
	if len(m.told) != keptLines || len(m.recent("dee", 9)) != freshLines {
		t.Errorf("%d kept, %d of others kept away from", len(m.told), len(m.recent("dee", 9)))
	}
}

// TestRepliesForAWeek: three replies a day from one person are different ones for a working week, whatever they reply to, an answer or a word that answered nothing.
func TestRepliesForAWeek(t *testing.T) {
	for _, o := range []term.Outcome{term.Understood, term.Misread, term.Opened, term.Deflected, term.Agreed, term.Resisted, term.Quiet} {
		for _, temper := range Tempers() {
			seen := map[string]bool{}
			for n := range aWeekOf {
				seen[Reply(o, temper, n)] = true
			}
			word := map[string]bool{}
			for n := range aWeekOf {
				word[ReplyToWord(o, temper, n)] = true
			}
			if len(seen) < aWeekOf || len(word) < aWeekOf {
				t.Errorf("%v %s: %d and %d different replies, %d are wanted", o, temper, len(seen), len(word), aWeekOf)
			}
		}
	}
}

// TestTurns by hand: what an act itself tells of its turn.
func TestTurns(t *testing.T) {
	plan, pair := term.NewAct(term.Plan), term.NewAct(term.Pair).With(1, term.Walk)
	project := plan
	project.Project = 0
	for _, c := range []struct {
		act  term.Act
		want Turn
	}{
		{plan, ForAll},
		{project, ForWork},
		{plan.With(1, term.ChannelNone), ForOne},
		{term.NewAct(term.Unplan), ForAll},
		{pair, TurnNone},
		{pair.About(2), Invited},
		{term.NewAct(term.TakeTask).About(2), TurnNone},
		{term.NewAct(term.Ask).With(1, term.Walk).About(2), TurnNone},
	} {
		if got := TurnOf(c.act); got != c.want {
			t.Errorf("%+v: got %d, want %d", c.act, got, c.want)
		}
	}
}

// TestDeedsForEveryVerb: every act in the vocabulary can be told afterwards, and has a label.
func TestDeedsForEveryVerb(t *testing.T) {
	for v := term.VerbNone + 1; int(v) < len(term.VerbNames()); v++ {
		if did := Deed(v); strings.Contains(did, "this:") {
			t.Errorf("%v is told as %q", v, did)
		}
		if label := Offer(v, term.ChannelNone); label == Capital(spaced(v.String())) {
			t.Errorf("%v has the label %q", v, label)
		}
	}
	for m := term.Plainly; m.String() != "unknown"; m++ {
		if how := How(term.Ask, m); how == spaced(m.String()) && m != term.Warmly {
			t.Errorf("the manner %v has no words", m)
		}
	}
	if got := Deed(250); got != "did this: unknown" {
		t.Errorf("an unknown act: %q", got)
	}
}
