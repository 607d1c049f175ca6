package scenario

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/term"
)

func settingWords() []string {
	return []string{"desk", "chat", "mail", "phone", "meeting", "hall", "coffee"}
}

// Meets is how somebody is met in a scene of a setting.
func Meets(setting string) Meeting {
	switch setting {
	case "desk":
		return InSight
	case "meeting", "hall", "coffee":
		return FaceToFace
	}
	return Unmet
}

// events compiles scenes and happenings.
func (c *compiler) events() {
	n, list := len(c.src.Events), c.root.key("event")
	c.out.Events = make([]Event, n)
	c.inParts(n, func(part *compiler) func(int) {
		return func(i int) {
			part.at = list.index(i)
			c.out.Events[i] = part.event(i, part.at)
		}
	})
	c.at = c.root
}

func (c *compiler) event(i int, at where) Event {
	src := &c.src.Events[i]
	c.require(src.Text, at.key("text"))
	c.within(src.Chance, 0, 1, at.key("chance"))
	c.oneOf(src.Setting, settingWords(), "scene", at.key("scene"))
	c.chance(src.Chance, src.Anchor, at.key("chance"))
	e := Event{
		Anchor: src.Anchor, Heavy: src.Heavy, Public: src.Public, Meets: Meets(src.Setting), Chance: orOne(src.Chance),
		From: c.day(src.From, at.key("from"), 0), By: c.day(src.By, at.key("by"), c.lastDay()),
		When: c.condition(src.When, at.key("when")), Unless: c.condition(src.Unless, at.key("unless")),
		Opens: c.matter(src.Opens, at.key("opens")), Person: c.person(src.Person, at.key("person")),
		Does: c.effects(src.Does, at.key("does")), Machine: term.NoChoice, Warm: term.NoChoice,
	}
	c.eventDates(src, &e, at)
	c.openers(src, &e, at.key("opener"))
	if n := len(src.Choices); n > 0 {
		e.Choices = make([]Choice, 0, n)
	}
	for j := range src.Choices {
		e.Choices = append(e.Choices, c.choice(i, j, at.key("choice").index(j)))
	}
	c.scene(i, &e, at)
	return e
}

// chance reports one that decides nothing; one out of range is reported already.
func (c *compiler) chance(v float64, anchor bool, at where) {
	switch {
	case !at.written() || at.broken() || v < 0 || v > 1:
	case anchor:
		c.warn(at, "chance-idle", "an anchor comes up for everybody: its chance decides nothing", "take one of the two out")
	case v == 0:
		c.warn(at, "chance-idle", "a chance of 0 counts as none: this comes up whenever else it can", "write a small one, such as 0.05, or take out the line, or all of it")
	}
}

func (c *compiler) eventDates(src *EventSource, e *Event, at where) {
	if src.Anchor && src.By == "" && !at.key("by").broken() {
		c.fail(at.key("anchor"), "anchor-by", "an anchor needs a day by which everybody has met it", "add by = \"w1 thu\"")
	}
	if e.From > e.By && src.From != "" {
		c.fail(at.key("from"), "event-never", "this can never come up: its first day is after its last", "swap from and by")
	}
	if src.Unless != "" && !src.Anchor {
		c.warn(at.key("unless"), "event-unless", "unless is for anchors", "write it into when, with not")
	}
	if e.When != nil {
		if v, fixed := e.When.Constant(); fixed && v == 0 {
			c.warn(at.key("when"), "event-never", "this condition is never true", "")
		}
	}
}

func (c *compiler) openers(src *EventSource, e *Event, list where) {
	for i := range src.Openers {
		o, at := &src.Openers[i], list.index(i)
		c.require(o.Text, at.key("text"))
		c.require(o.When, at.key("when"))
		e.Openers = append(e.Openers, c.condition(o.When, at.key("when")))
	}
}

// scene checks what concerns all choices of an event together.
func (c *compiler) scene(i int, e *Event, at where) {
	src, choices := &c.src.Events[i], c.out.names.choices[i]
	if len(src.Choices) == 1 {
		c.warn(at.key("choice").index(0), "choice-single", "a scene with one choice is no choice", "add another one, such as act = { leave = true }")
	}
	for _, mark := range []struct {
		name, key string
		to        *term.ChoiceID
	}{{src.Machine, "machine", &e.Machine}, {src.Warm, "warm", &e.Warm}} {
		*mark.to = term.ChoiceID(c.reference(mark.name, choices, "choice", at.key(mark.key)))
		if *mark.to >= 0 {
			c.mentions("choice", src.ID+"."+mark.name, at.key(mark.key), 0, len(mark.name))
		}
	}
	for j := range src.Choices {
		for k := range j {
			if text := src.Choices[j].Text; text != "" && text == src.Choices[k].Text {
				c.warn(at.key("choice").index(j).key("text"), "choice-same-text", "the choice "+quote(src.Choices[k].ID)+" says the same", "say how they differ")
				break
			}
		}
	}
}

// choice compiles one answer.
func (c *compiler) choice(event, j int, at where) Choice {
	src, before := &c.src.Events[event].Choices[j], len(c.found)
	c.require(src.Text, at.key("text"))
	c.within(float64(src.Minutes), 0, 480, at.key("minutes"))
	out := Choice{
		When: c.condition(src.When, at.key("when")), Minutes: src.Minutes, Marked: src.Forecast != "",
		Act: c.act(src.Act, &c.src.Events[event], at.key("act")).For(term.EventID(event), term.ChoiceID(j)), Does: c.effects(src.Does, at.key("does")),
	}
	c.leaks(out.When, at.key("when"))
	c.repeated(src.Hoped, at.key("hoped"))
	for k, name := range src.Hoped {
		if o, ok := c.outcome(name, out.Act, at.key("hoped").index(k), false); ok {
			out.Hoped = append(out.Hoped, o)
		}
	}
	out.HopedIf = c.condition(src.HopedIf, at.key("hoped_if"))
	c.hopes(src, out.Act, at)
	out.Outcomes = c.outcomes(src, out.Act, at.key("outcome"))
	if !HasErrors(c.found[before:]) { // an effect with a mistake is left out
		c.overtime(&out, at.key("act"))
	}
	return out
}

// hopes warns of a forecast that is about nothing, or about two things, and of what hopes without one.
func (c *compiler) hopes(src *ChoiceSource, a term.Act, at where) {
	switch {
	case src.Forecast != "" && len(src.Hoped) == 0 && src.HopedIf == "" && !at.key("hoped").broken() && !at.key("hoped_if").broken():
		c.warn(at.key("forecast"), "forecast-hoped", "nothing says which outcomes the forecast is about", "add hoped = [...]: "+comesOf(a)+"; or hoped_if = \"...\", a condition that is looked at when the play is over")
	case src.Forecast == "" && len(src.Hoped) > 0:
		c.warn(at.key("hoped"), "forecast-hoped", "hoped means nothing without a forecast", "add forecast = \"How likely is ...?\"")
	case src.Forecast == "" && src.HopedIf != "":
		c.warn(at.key("hoped_if"), "forecast-hoped", "hoped_if means nothing without a forecast", "add forecast = \"How likely is ...?\"")
	case len(src.Hoped) > 0 && src.HopedIf != "":
		c.warn(at.key("hoped"), "forecast-hoped", "a forecast is about outcomes or about how things end, not both; hoped_if is what counts", "leave one of them out")
	}
}

// leaks warns of a choice that would show what a manager cannot know.
func (c *compiler) leaks(when *rule.Program, at where) {
	if when == nil {
		return
	}
	for _, read := range when.Reads() {
		if read.Hidden {
			c.add(at.diagnoseInside(read.Offset, read.Length, Warning, "choice-leaks",
				"whether this choice is offered would tell the player what nobody can see", "ask for something that can be seen"))
		}
	}
}

func (c *compiler) outcomes(src *ChoiceSource, act term.Act, list where) []OutcomeRule {
	var out []OutcomeRule
	for _, name := range sortedKeys(src.Outcomes) {
		at := list.key(name)
		o, ok := c.outcome(name, act, at, true)
		does := c.effects(src.Outcomes[name].Does, at.key("does"))
		if ok {
			out = append(out, OutcomeRule{Outcome: o, Does: does})
		}
	}
	slices.SortFunc(out, func(a, b OutcomeRule) int { return int(a.Outcome) - int(b.Outcome) })
	return out
}

// outcome resolves the name of an outcome and warns of one the act cannot have.
func (c *compiler) outcome(name string, act term.Act, at where, key bool) (term.Outcome, bool) {
	diagnose := at.diagnose
	if key {
		diagnose = at.diagnoseKey
	}
	o, ok := term.ParseOutcome(name)
	if c.full() {
		return o, false
	}
	if !ok || o == term.OutcomeNone {
		c.add(diagnose(Error, "unknown-outcome", "there is no outcome "+quote(name), wordMeant(name, term.OutcomeNames()[1:], comesOf(act))))
		return o, false
	}
	shared := at.e != nil && at.e.made != nil // a fragment may hold outcomes for choices that cannot have them all
	if act.Verb != term.VerbNone && !shared && !possible(act, o) {
		how := act.Verb.String()
		if act.Channel != term.ChannelNone {
			how += " by " + act.Channel.String()
		}
		c.add(diagnose(Warning, "outcome-impossible", fmt.Sprintf("%s cannot turn out %s", how, name), comesOf(act)))
	}
	return o, true
}

// comesOf lists how an act can turn out, or all there is where the act is not known.
func comesOf(act term.Act) string {
	var names []string
	for _, name := range term.OutcomeNames()[1:] {
		if o, _ := term.ParseOutcome(name); act.Verb == term.VerbNone || possible(act, o) {
			names = append(names, name)
		}
	}
	if act.Verb == term.VerbNone {
		return "the outcomes are " + strings.Join(names, ", ")
	}
	return act.Verb.String() + " can turn out " + strings.Join(names, ", ")
}
