package scenario

import (
	"slices"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/term"
)

// MirrorSource says which of the seven habits the mirror of the debrief counts here: writing-near (an answer in writing to somebody a few steps
// away), long-thread (one more message where much has been written), mailed-case (a proposal sent round before anybody was asked), form-only (a
// request handed in that the boss was not told of before), longer-interviews (one more talk with a candidate), deep-technology (technical work
// while somebody waits), unasked-work (something wanted of somebody who was not asked how things are in a while).
type MirrorSource struct {
	Watch []string `toml:"watch" hash:"none"` // names of those to be counted; absent: all seven
}

// HabitSource is a habit of your own that the mirror of the debrief counts: of the acts that were a chance for it, those that show it. It never
// changes a play, so that no save is touched by it. Its conditions are about one act at a time, and what was known just before it.
type HabitSource struct {
	ID      string `toml:"id"`
	Title   string `toml:"title" hash:"text" box:"60"`
	Text    string `toml:"text" hash:"text" box:"240"` // what it is, in a sentence without a verdict
	Chance  string `toml:"chance" hash:"none"`         // condition: the act was a chance for it; absent: every act was
	Counts  string `toml:"counts" hash:"none"`         // condition: of the chances, this one shows it
	Told    string `toml:"told" hash:"text" box:"240"` // words for the example; {day}, {act}, {who} and {matter} stand for what happened; absent: {day}: {act}.
	Instead string `toml:"instead" hash:"text"`        // way in which the same could have been done, for what it cost in this play; absent: no cost is worked out
}

// Habit is a compiled habit of the author's own.
type Habit struct {
	Chance  *rule.Program // nil: every act is a chance
	Counts  *rule.Program
	Instead term.Channel // ChannelNone: no cost is worked out
}

const maxHabits = 32

// The seven habits of the mirror, in its order.
const (
	HabitWritingNear      = "writing-near"
	HabitLongThread       = "long-thread"
	HabitMailedCase       = "mailed-case"
	HabitFormOnly         = "form-only"
	HabitLongerInterviews = "longer-interviews"
	HabitDeepTechnology   = "deep-technology"
	HabitUnaskedWork      = "unasked-work"
)

// HabitNames lists the seven habits that every mirror knows, in its order.
func HabitNames() []string {
	return []string{
		HabitWritingNear, HabitLongThread, HabitMailedCase, HabitFormOnly, HabitLongerInterviews, HabitDeepTechnology, HabitUnaskedWork,
	}
}

// insteadWords are the ways in which something said to somebody can be said otherwise.
func insteadWords() []string { return term.ChannelNames()[1:] }

// habitSlots are what the words of a habit can have filled in.
var habitSlots = []string{"day", "act", "who", "matter"}

// habits compiles the mirror: what of the seven it counts, and what of the author's own.
func (c *compiler) habits() {
	c.watched(c.root.key("mirror").key("watch"))
	if len(c.src.Habits) == 0 {
		return
	}
	plain := c.env
	c.env = plain.ofActs()
	defer func() { c.env = plain }()
	programs := c.programs
	c.programs = map[asked]*rule.Program{} // the same text means something else here
	defer func() { c.programs = programs }()
	for i := range c.src.Habits {
		c.out.Habits = append(c.out.Habits, c.ownHabit(&c.src.Habits[i], c.root.key("habit").index(i)))
	}
}

func (c *compiler) watched(at where) {
	list := c.src.Mirror.Watch
	if !at.written() && len(list) == 0 {
		list = HabitNames()
	}
	own := idsOf(c.src.Habits, func(h *HabitSource) string { return h.ID })
	for i, name := range list {
		if slices.Contains(own, name) && !slices.Contains(HabitNames(), name) {
			c.fail(at.index(i), "unknown-habit", quote(name)+" is none of the seven", "take it out: a [[habit]] of yours is always counted")
			continue
		}
		c.oneOf(name, HabitNames(), "habit", at.index(i))
		if slices.Contains(list[:i], name) {
			c.warn(at.index(i), "habit-watched", quote(name)+" is watched already", "take it out")
		}
	}
	for _, name := range HabitNames() {
		if slices.Contains(list, name) {
			c.out.Watched = append(c.out.Watched, name)
		}
	}
}

func (c *compiler) ownHabit(src *HabitSource, at where) Habit {
	c.require(src.Title, at.key("title"))
	c.require(src.Counts, at.key("counts"))
	if slices.Contains(HabitNames(), src.ID) {
		c.fail(at.key("id"), "id-reserved", quote(src.ID)+" is one of the seven habits", "choose another id")
	}
	h := Habit{Chance: c.condition(src.Chance, at.key("chance")), Counts: c.condition(src.Counts, at.key("counts"))}
	c.seen(h.Chance, at.key("chance"))
	c.seen(h.Counts, at.key("counts"))
	if src.Instead != "" {
		if ways, at := insteadWords(), at.key("instead"); !c.full() && !slices.Contains(ways, src.Instead) {
			c.fail(at, "unknown-channel", "there is no way called "+quote(src.Instead), wordMeant(src.Instead, ways, ""))
		}
		h.Instead, _ = term.ParseChannel(src.Instead)
	}
	c.habitSlots(src.Told, at.key("told"))
	return h
}

// seen warns of a habit that is held against what nobody could see, and of one that nothing decides.
func (c *compiler) seen(p *rule.Program, at where) {
	if p == nil {
		return
	}
	for _, read := range p.Reads() {
		if read.Hidden {
			c.add(at.diagnoseInside(read.Offset, read.Length, Warning, "habit-leaks",
				"this would hold against the player what nobody can see", "ask for something that can be seen"))
		}
	}
	if v, fixed := p.Constant(); fixed {
		message := "no act can show this"
		if v != 0 {
			message = "every act shows this"
		}
		c.warn(at, "habit-never", message, "ask something of the act, such as act.by = mail")
	}
}

// habitSlots reports gaps in words that nothing fills.
func (c *compiler) habitSlots(text string, at where) {
	for rest := text; ; {
		_, after, open := strings.Cut(rest, "{")
		if !open {
			return
		}
		name, next, closed := strings.Cut(after, "}")
		if !closed || !slices.Contains(habitSlots, name) {
			c.warn(at, "habit-slot", "nothing fills {"+name+"}", didYouMean(name, habitSlots, "there is {"+strings.Join(habitSlots, "}, {")+"}"))
		}
		rest = next
	}
}
