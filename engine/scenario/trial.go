package scenario

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"headcount/engine/policy"
	"headcount/engine/rule"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// The bounds of an author's tests.
const (
	maxTests  = 500
	maxLucks  = 10000
	lucksIfNo = 20
)

// Trial is a compiled test of an author's.
type Trial struct {
	ID     string
	Policy string
	Cast   uint64 // 0: another with each luck
	Seed   uint64 // the first luck
	Lucks  int
	When   *rule.Program // nil: always
	Do     []Pick
	Expect []Expectation
}

// Pick is a choice in a scene.
type Pick struct {
	Event  term.EventID
	Choice term.ChoiceID
}

// Expectation is one thing a test expects.
type Expectation struct {
	That      *rule.Program
	Habit     int          // index of the author's habit that is counted instead, -1 for none
	Times     [2]int       // as often as this, at least and at most
	At        quantity.Day // evening on which it is looked at
	End       bool         // looked at when all is over
	Low, High float64      // share of the lucks
}

// Bar is what the certificate holds a scenario to.
type Bar struct {
	Succeeds float64       // a play that comes to this or more has gone well; 0 not declared
	Shares   [4][2]float64 // declared bands of policy, cast, both, luck; [0, 0] not declared
}

// trials compiles the author's tests.
func (c *compiler) trials() {
	for i := range c.src.Tests {
		c.out.Trials = append(c.out.Trials, c.trial(&c.src.Tests[i], c.root.key("test").index(i)))
	}
}

func (c *compiler) trial(src *TestSource, at where) Trial {
	given := at.key("given")
	t := Trial{
		ID: src.ID, Policy: src.Given.Policy, Cast: uint64(max(src.Given.Cast, 0)), Seed: uint64(max(src.Given.Seed, 0)), Lucks: src.Given.Lucks,
		When: c.condition(src.Given.When, given.key("when")),
	}
	if t.Policy == "" {
		t.Policy = "attentive"
	}
	if name := src.Given.Policy; name != "" && !c.full() && !slices.Contains(policy.Everybody(), name) {
		c.fail(given.key("policy"), "unknown-policy", "there is no policy "+quote(name), didYouMean(name, policy.Everybody(), "such as idle, attentive or random; `headcount help run` lists all"))
	}
	for _, k := range [...]struct {
		key   string
		value int
		high  float64
	}{{"cast", src.Given.Cast, 1 << 53}, {"seed", src.Given.Seed, 1 << 53}, {"lucks", src.Given.Lucks, maxLucks}} {
		if k.value != 0 || given.key(k.key).written() {
			c.within(float64(k.value), 1, k.high, given.key(k.key))
		}
	}
	if t.Lucks == 0 {
		t.Lucks = lucksIfNo
	}
	if t.Seed == 0 {
		t.Seed = 1
	}
	for k, text := range src.Do {
		pick, ok := c.pick(text, at.key("do").index(k))
		if ok && slices.ContainsFunc(t.Do, func(p Pick) bool { return p.Event == pick.Event }) {
			c.fail(at.key("do").index(k), "test-do", "a choice in "+quote(c.out.names.events.name(int(pick.Event)))+" is taken before, and a scene comes up once", "take one of them out, or write a second test")
		}
		if ok {
			t.Do = append(t.Do, pick)
		}
	}
	if src.Given.When != "" && len(src.Do) == 0 {
		c.warn(given.key("when"), "test-idle", "when is looked at where the first of do is chosen, and nothing is done", "add do = [\"EVENT.CHOICE\"]")
	}
	if len(src.Expect) == 0 && !at.key("expect").broken() {
		c.fail(at, "test-expect", "this test expects nothing", "add [[test.expect]] with that = \"...\"")
	}
	for k := range src.Expect {
		t.Expect = append(t.Expect, c.expectation(&src.Expect[k], at.key("expect").index(k)))
	}
	c.beforeAll(&t, at)
	return t
}

// beforeAll warns of expectations that are looked at before anything of do can have been chosen.
func (c *compiler) beforeAll(t *Trial, at where) {
	if len(t.Do) == 0 {
		return
	}
	first := slices.MinFunc(t.Do, func(a, b Pick) int { return cmp.Compare(c.out.Events[a.Event].From, c.out.Events[b.Event].From) })
	for k := range t.Expect {
		if e, at := &t.Expect[k], at.key("expect").index(k).key("at"); !e.End && e.Habit < 0 && !at.broken() && e.At < c.out.Events[first.Event].From {
			name := c.out.names.events.name(int(first.Event))
			c.warn(at, "test-idle", "nothing of do is chosen by then: "+name+" comes up on "+DayWords(c.out.Events[first.Event].From)+" at the earliest", "look later, or take at out: then it is looked at in the end")
		}
	}
}

// choiceMeant advises which choice is meant by a text without a dot: those that are called so, or else the nearest of all.
func (c *compiler) choiceMeant(text string) string {
	var so, all []string
	for i, choices := range c.out.names.choices {
		for _, choice := range choices.list {
			full := c.out.names.events.name(i) + "." + choice
			if all = append(all, full); choice == text {
				so = append(so, full)
			}
		}
	}
	if len(so) > 0 {
		return nearestAdvice + strings.Join(so, " or ") + "?"
	}
	return didYouMean(text, all, "write it as in \"small-question.write-back\"")
}

// pick resolves EVENT.CHOICE.
func (c *compiler) pick(text string, at where) (Pick, bool) {
	event, choice, ok := strings.Cut(text, ".")
	if !ok {
		c.fail(at, "test-do", quote(text)+" is no choice in a scene", c.choiceMeant(text))
		return Pick{}, false
	}
	e := c.reference(event, c.out.names.events, "event", at)
	if e < 0 {
		return Pick{}, false
	}
	k := c.reference(choice, c.out.names.choices[e], "choice", at)
	if k >= 0 {
		c.mentions("choice", text, at, len(event)+1, len(choice))
	}
	return Pick{term.EventID(e), term.ChoiceID(k)}, k >= 0
}

func (c *compiler) expectation(src *ExpectSource, at where) Expectation {
	e := Expectation{That: c.condition(src.That, at.key("that")), Habit: -1, At: c.day(src.At, at.key("at"), c.lastDay()), End: src.At == "", Low: 1, High: 1}
	if src.Habit == "" {
		c.require(src.That, at.key("that"))
	} else {
		c.counted(src, &e, at)
	}
	if low, high, ok := c.band(src.Between, at.key("between")); ok {
		e.Low, e.High = low, high
	}
	return e
}

// counted reads an expectation of how often a habit shows.
func (c *compiler) counted(src *ExpectSource, e *Expectation, at where) {
	e.Habit = c.reference(src.Habit, newIndex(idsOf(c.src.Habits, func(h *HabitSource) string { return h.ID })), "habit", at.key("habit"))
	e.Times = [2]int{1, math.MaxInt}
	switch times := at.key("times"); {
	case !times.written() || times.broken():
	case len(src.Times) != 2:
		c.fail(times, "type", "times is two numbers: [low, high]", "")
	case src.Times[0] < 0 || src.Times[0] > src.Times[1]:
		c.fail(times, "range", "times begins above its end, or below 0", "write [1, 3], for instance")
	default:
		e.Times = [2]int{src.Times[0], src.Times[1]}
	}
	if src.That != "" || src.At != "" {
		c.warn(at.key("habit"), "test-idle", "a habit is counted over the whole play: that and at are not looked at beside it", "expect them in an [[test.expect]] of their own")
	}
}

// band reads [low, high] of a share.
func (c *compiler) band(list []float64, at where) (low, high float64, ok bool) {
	if !at.written() || at.broken() {
		return 0, 0, false
	}
	if len(list) != 2 {
		c.fail(at, "type", "a band is two numbers: [low, high]", "")
		return 0, 0, false
	}
	c.within(list[0], 0, 1, at.index(0))
	c.within(list[1], 0, 1, at.index(1))
	if list[0] > list[1] {
		c.fail(at, "range", "the band begins above its end", "swap the two")
	}
	return list[0], list[1], true
}

// bar reads what the certificate holds the scenario to.
func (c *compiler) bar(at where) {
	c.out.Bar.Succeeds = c.src.Yardstick.Succeeds
	s := &c.src.Yardstick.Shares
	for i, list := range [...][]float64{s.Policy, s.Cast, s.Both, s.Luck} {
		low, high, _ := c.band(list, at.key("shares").key([...]string{"policy", "cast", "both", "luck"}[i]))
		c.out.Bar.Shares[i] = [2]float64{low, high}
	}
}

// Severe tells which endings are.
func (s *Scenario) Severe(ending int) bool { return s.Source.Endings[ending].Severe }

// TestIDs lists the ids of the author's tests.
func (s *Scenario) TestIDs() []string {
	return slices.Clone(idsOf(s.Source.Tests, func(t *TestSource) string { return t.ID }))
}
