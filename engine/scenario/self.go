package scenario

import (
	"reflect"
	"slices"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/org"
	"headcount/sim/term"
)

// SelfSource is the player's own part. Where the table stands, who they think they are is part of the state; without it, it is not.
type SelfSource struct {
	Identity float64      `toml:"identity"` // how far they think of themselves as a manager, 0.01 to 1; absent: 0.25
	Growth   GrowthSource `toml:"growth"`   // what they have grown into
	Ladder   string       `toml:"ladder"`   // absent: no technical ladder; ends: choosing it ends the play; turns: the play goes on
	Promises bool         `toml:"promises"` // promises can be made to anybody in the course of the play, and acts are remembered
}

// GrowthSource is how far the player has grown in each of the three ways, 0 to 1.
type GrowthSource struct {
	People   float64 `toml:"people"`   // managing people
	Tasks    float64 `toml:"tasks"`    // managerial tasks
	Business float64 `toml:"business"` // the business of IT
}

// AdviserSource is somebody outside the team whom the player can ask.
type AdviserSource struct {
	ID      string              `toml:"id"`
	Aliases []string            `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name    string              `toml:"name" hash:"text"`
	Role    string              `toml:"role" hash:"text"`
	Note    string              `toml:"note" hash:"text"` // what is known of them openly
	Kind    string              `toml:"kind"`             // mentor, peer or hr
	Record  []int               `toml:"record"`           // earlier advice that came out right, and wrong; absent: none
	Battle  string              `toml:"battle"`           // of a mentor: late or leaving, which they fought over and see everywhere
	Habit   map[string]any      `toml:"habit"`            // of a fellow manager: what worked for them, { one_to_one = true, by = "aside" }; absent: drawn
	Lines   []AdviserLineSource `toml:"line" hash:"text"`
}

// AdviserLineSource is what an adviser says when they see something; {who}, {matter} and {project} stand for what it is about.
type AdviserLineSource struct {
	Sees    string `toml:"sees"`    // nothing, leaving, unsaid or late
	Unasked bool   `toml:"unasked"` // said without being asked
	Text    string `toml:"text"`
}

const defaultIdentity = .25

// ownParts notes which of the player's own parts run.
func (c *compiler) ownParts() {
	if c.root.key("self").written() || !reflect.ValueOf(c.src.Self).IsZero() {
		c.runs |= partSelf
	}
	if c.src.Self.Promises {
		c.runs |= partVows
	}
	if len(c.src.Advisers) > 0 {
		c.runs |= partAdvisers
	}
	if len(c.src.Dates) > 0 {
		c.runs |= partDates
	}
}

// ladderWords lists what choosing the technical ladder can come to.
func ladderWords() []string { return []string{"ends", "turns"} }

// battleWords lists what a mentor can have fought over.
func battleWords() []string { return []string{term.Leaving.String(), term.Late.String()} }

// self reads the player's own part and their advisers.
func (c *compiler) self() {
	at := c.root.key("self")
	if !c.off(partSelf) {
		c.ownSelf(at)
	}
	for i := range c.src.Advisers {
		c.out.Spec.Advisers = append(c.out.Spec.Advisers, c.adviser(&c.src.Advisers[i], c.root.key("adviser").index(i)))
	}
}

func (c *compiler) ownSelf(at where) {
	src, s := &c.src.Self, &c.out.Spec.Self
	s.On, s.Identity, s.Vows = true, src.Identity, src.Promises
	if at.key("identity").written() || src.Identity != 0 {
		c.within(s.Identity, .01, 1, at.key("identity"))
	} else {
		s.Identity = defaultIdentity
	}
	s.Growth = [term.Axes]float64{src.Growth.People, src.Growth.Tasks, src.Growth.Business}
	for k, v := range s.Growth {
		c.within(v, 0, 1, at.key("growth").key(term.Axis(k).String()))
	}
	c.oneOf(src.Ladder, ladderWords(), "ladder", at.key("ladder"))
	switch src.Ladder {
	case "ends":
		s.Ladder = org.LadderEnds
	case "turns":
		s.Ladder = org.LadderTurns
	}
}

func (c *compiler) adviser(a *AdviserSource, at where) org.AdviserSpec {
	c.require(a.Name, at.key("name"))
	c.require(a.Kind, at.key("kind"))
	c.oneOf(a.Kind, term.AdviserKindNames(), "kind", at.key("kind"))
	c.oneOf(a.Battle, battleWords(), "trouble", at.key("battle"))
	var s org.AdviserSpec
	s.Kind, _ = term.ParseAdviserKind(a.Kind)
	s.Battle, _ = term.ParseTrouble(a.Battle)
	if len(a.Record) != 0 && len(a.Record) != 2 {
		c.fail(at.key("record"), "type", "a record is two numbers: what came out right, and wrong", "write record = [7, 3]")
	}
	if len(a.Record) == 2 {
		s.Right, s.Wrong = a.Record[0], a.Record[1]
		for i, n := range a.Record {
			c.within(float64(n), 0, 1000, at.key("record").index(i))
		}
	}
	if a.Battle != "" && s.Kind != term.Mentor {
		c.fail(at.key("battle"), "adviser-key", "old battles are a mentor's", "take it out, or choose kind = \"mentor\"")
	}
	switch {
	case a.Habit != nil && s.Kind != term.Peer:
		c.fail(at.key("habit"), "adviser-key", "what worked for them is a fellow manager's", "take it out, or choose kind = \"peer\"")
	case a.Habit != nil:
		s.Habit = c.habit(a.Habit, at.key("habit"))
	}
	for i := range a.Lines {
		line, at := &a.Lines[i], at.key("line").index(i)
		c.require(line.Sees, at.key("sees"))
		c.require(line.Text, at.key("text"))
		c.oneOf(line.Sees, term.TroubleNames(), "trouble", at.key("sees"))
		c.lineSlots(line.Text, at.key("text"), adviserSlots, c.src.Tongue())
	}
	return s
}

// habit reads what somebody does whatever the question is: a verb and a way.
func (c *compiler) habit(src map[string]any, at where) org.Habit {
	var h org.Habit
	for _, key := range sortedKeys(src) {
		if key == "by" {
			name, _ := src[key].(string)
			way, known := term.ParseChannel(name)
			if h.Way = way; !known || way == term.ChannelNone {
				c.fail(at.key(key), "unknown-channel", "there is no way called "+quote(name), wordMeant(name, term.ChannelNames()[1:], ""))
			}
			continue
		}
		v, ok := parseVerb(key)
		if !ok || targetsOf(v)&notInScene != 0 {
			c.add(at.key(key).diagnoseKey(Error, "unknown-verb", "there is no act "+quote(key), didYouMean(key, sceneVerbs(), "the acts are "+strings.Join(sceneVerbs(), ", "))))
		}
		h.Do = v
	}
	if h.Do == term.VerbNone {
		c.fail(at, "act-verb", "nothing says what worked for them", "write habit = { one_to_one = true, by = \"aside\" }")
	}
	return h
}

// ladderEnding warns where choosing the technical ladder comes to no ending of its own.
func (c *compiler) ladderEnding() {
	if c.out.Spec.Self.Ladder == org.NoLadder {
		return
	}
	for i := range c.out.Endings {
		if p := c.out.Endings[i].When; p != nil && slices.ContainsFunc(p.Reads(), func(r rule.Read) bool { return r.Slot == int(SlotStayedTechnical) }) {
			return
		}
	}
	c.warn(c.root.key("self").key("ladder"), "ladder-ending", "staying technical comes to no ending of its own", "add an [[ending]] with when = \"stayed_technical\" before the others")
}
