package playtest

import (
	"slices"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// rules are fixed managers written as rule tables: each one idea, held to whatever comes.
var rules = [...]struct{ name, about, text string }{
	{"walk-everywhere", "walks over, whatever it is", "promises 3\nwaiting > 0 -> answer waiting by walk\nunanswered > 0 -> answer oldest by walk\notherwise -> talk longest by walk"},
	{"mail-everywhere", "writes a mail, whatever it is", "promises 3\nunanswered > 0 -> answer oldest by mail\nunread > 5 -> read_mail\notherwise -> own_work"},
	{"chat-everywhere", "writes a line in the chat, whatever it is", "promises 2\nunanswered > 0 -> answer oldest by chat\notherwise -> own_work"},
	{"call-everywhere", "rings, whatever it is", "promises 2\nunanswered > 0 -> answer oldest by call\notherwise -> talk longest by call"},
	{"aside-everywhere", "takes people aside, whatever it is", "promises 2\nwaiting > 0 -> answer waiting by aside\nunanswered > 0 -> answer oldest by aside\notherwise -> talk longest by aside"},
	{"ask-aside", "asks everybody in private what is behind it", "promises 2\nwaiting > 0 -> ask waiting by aside\nopen > 0 and not oldest_said -> ask oldest by aside\nunanswered > 0 -> answer oldest by chat\notherwise -> talk longest by aside"},
	{"ask-in-writing", "asks everybody in writing what is behind it", "promises 2\nopen > 0 and not oldest_said -> ask oldest by chat\nunanswered > 0 -> answer oldest by chat\notherwise -> own_work"},
	{"decide-at-once", "decides whatever lies there", "promises 1\nunanswered > 0 -> decide oldest by mail with_reasons\notherwise -> own_work"},
	{"terminal-first", "sits at the terminal and answers who stands there", "promises 0\nwaiting > 0 -> answer waiting by walk\notherwise -> own_work"},
	{"inbox-zero", "reads until nothing is unread, then writes", "promises 2\nunread > 0 -> read_mail\nunanswered > 0 -> answer oldest by mail\notherwise -> tickets"},
	{"rounds", "walks from desk to desk", "promises 3\nwaiting > 0 -> answer waiting by walk\ngap = 1 -> talk longest by walk\nunanswered > 0 -> answer oldest by walk\notherwise -> thank longest by walk"},
	{"open-door", "answers who comes, and else stands at the coffee corner", "promises 3\nwaiting > 0 -> answer waiting by walk\notherwise -> coffee"},
	{"one-to-ones", "time for one person in every gap", "promises 3\nwaiting > 0 -> ask waiting by aside\notherwise -> one_to_one longest by aside their_agenda"},
	{"first-come", "the oldest matter first, on the way it came", "promises 1\nwaiting > 0 -> answer waiting by walk\nunanswered > 0 -> answer oldest by chat\notherwise -> tickets"},
}

// RuleBots lists the fixed rules that the certificate plays, with a line about each.
func RuleBots() [][2]string {
	list := make([][2]string, 0, len(rules)+2)
	for _, r := range rules {
		list = append(list, [2]string{r.name, r.about})
	}
	return append(list, [2]string{"warm-option", "takes the warm choice of every scene"}, [2]string{"machine-option", "takes the machine-style choice of every scene"})
}

// Players lists everybody who can play: policies, fixed rules, and the ways of trying a scenario out.
func Players() []string {
	names := policy.Everybody()
	for _, r := range RuleBots() {
		names = append(names, r[0])
	}
	return append(names, "cautious", "coverage")
}

// PlayerByName returns how to make a player for a scenario; ok is false where there is none of that name.
func PlayerByName(sc *scenario.Scenario, name string) (make func() policy.Decider, ok bool) {
	for _, r := range rules {
		if r.name == name {
			t := ruleTable(r.text)
			return func() policy.Decider { return t }, true
		}
	}
	switch name {
	case "warm-option":
		return func() policy.Decider { return newMarked(sc, true) }, true
	case "machine-option":
		return func() policy.Decider { return newMarked(sc, false) }, true
	case "cautious":
		return func() policy.Decider { return cautious{} }, true
	case "coverage":
		return func() policy.Decider { return &seeker{reached: newReached(sc)} }, true
	}
	if _, ok := policy.ByName(name); ok {
		return func() policy.Decider { return policy.Named(name) }, true
	}
	return nil, false
}

// ruleTable parses a table of ours; a mistake in one panics.
func ruleTable(text string) *policy.RuleTable {
	t, problems := policy.ParseRules(text)
	if t == nil {
		panic("playtest: " + problems[0].Error() + " in\n" + text)
	}
	return t
}

// marked takes the choice that the author has marked warm, or machine-like, in every scene, and between them does what goes with it.
type marked struct {
	sc   *scenario.Scenario
	warm bool
	gaps *policy.RuleTable
}

const (
	warmGaps    = "promises 3\nwaiting > 0 -> ask waiting by aside\nopen > 0 and not oldest_said -> ask oldest by aside\nunanswered > 0 -> answer oldest by walk\notherwise -> talk longest by aside"
	machineGaps = "promises 1\nunanswered > 0 -> answer oldest by chat\nunread > 15 -> read_mail\notherwise -> own_work"
)

func newMarked(sc *scenario.Scenario, warm bool) *marked {
	if warm {
		return &marked{sc, warm, ruleTable(warmGaps)}
	}
	return &marked{sc, warm, ruleTable(machineGaps)}
}

// Decide implements policy.Decider.
func (p *marked) Decide(d *observe.Desk) term.Act {
	if d.Stop != term.Scene {
		return p.gaps.Decide(d)
	}
	e := &p.sc.Events[d.Scene.Event]
	want := e.Machine
	if p.warm {
		want = e.Warm
	}
	k := slices.IndexFunc(d.Scene.Choices, func(c observe.Choice) bool { return c.Act.Choice == want })
	if k < 0 {
		k = p.likeliest(d)
	}
	return said(&d.Scene.Choices[k])
}

// likeliest is the choice that comes nearest where none is marked: by word of mouth for the warm one, else in writing or alone.
func (p *marked) likeliest(d *observe.Desk) int {
	best, high := 0, -1
	for i := range d.Scene.Choices {
		a, score := d.Scene.Choices[i].Act, 0
		switch {
		case p.warm && a.Channel == term.Aside, !p.warm && a.Channel.Written():
			score = 3
		case p.warm && a.Channel.Spoken(), !p.warm && a.Verb == term.OwnWork:
			score = 2
		case p.warm && a.Verb == term.Thank:
			score = 1
		}
		if score > high {
			best, high = i, score
		}
	}
	return best
}

// said is a choice with the forecast of somebody who says 60 to everything.
func said(c *observe.Choice) term.Act {
	a := c.Act
	if c.Marked {
		a.Forecast = 60
	}
	return a
}

// cautious commits to as little as it can: no promise, no hard news, what is asked is answered in writing, everything else can wait.
type cautious struct{}

// Decide implements policy.Decider.
func (cautious) Decide(d *observe.Desk) term.Act {
	switch d.Stop {
	case term.Briefing:
		return policy.Idle{}.Decide(d)
	case term.Scene:
		order := []term.Verb{term.LeaveAlone, term.Wait, term.Answer, term.Ask, term.Talk}
		for _, v := range order {
			for i := range d.Scene.Choices {
				if d.Scene.Choices[i].Act.Verb == v {
					return said(&d.Scene.Choices[i])
				}
			}
		}
		return said(&d.Scene.Choices[0])
	}
	return quiet.Decide(d)
}

var quiet = ruleTable("promises 0\nunanswered > 0 -> answer oldest by mail\notherwise -> read_mail")

// seeker tries what has been tried least: it is how rare choices are reached.
type seeker struct{ reached *reached }

// Decide implements policy.Decider.
func (p *seeker) Decide(d *observe.Desk) term.Act {
	if d.Stop != term.Scene {
		return policy.Random{}.Decide(d)
	}
	best, low := 0, 1<<30
	for i := range d.Scene.Choices {
		n := p.reached.Events[d.Scene.Event].Choices[d.Scene.Choices[i].Act.Choice].Taken*8 + luckOf(d, i)
		if n < low {
			best, low = i, n
		}
	}
	return said(&d.Scene.Choices[best])
}

var onSeek = rng.Named("seek")

func luckOf(d *observe.Desk, i int) int {
	return d.Luck.Pick(8, rng.Policy, int(d.Day)+1, i, onSeek)
}
