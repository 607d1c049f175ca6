package scenario

import (
	"cmp"
	"fmt"
	"slices"

	"headcount/sim/term"
)

// WorkshopSource is the cut for a room: which scenes are played together, how long, and what is asked. It never changes a play.
type WorkshopSource struct {
	Mode      string        `toml:"mode"`      // step (everybody alone, all in the same scene), tables (groups with roles), free (the whole scenario, at one's own pace); absent: step
	Luck      string        `toml:"luck"`      // own (everybody has their own) or same; absent: own
	Tables    int           `toml:"tables"`    // how many, 1 to 40; with mode = "tables"
	Anchors   []string      `toml:"anchors"`   // ids of the anchors that are played, a round each; absent: all of them
	Seconds   int           `toml:"seconds"`   // of a round, 5 to 28800; absent: 120
	Questions []string      `toml:"questions"` // asked of the room in the debrief, in this order
	Minutes   MinutesSource `toml:"minutes"`   // of what stands around the rounds
}

// MinutesSource is how long the parts of a workshop around its rounds take, each 0 to 240 [min].
type MinutesSource struct {
	Join    float64 `toml:"join"`    // until everybody has a seat; absent: 5
	Frame   float64 `toml:"frame"`   // what it is about; absent: 2
	Account float64 `toml:"account"` // everybody's own account and tokens; absent: 3
	Room    float64 `toml:"room"`    // what became of the same decision in this room; absent: 11
	Pairs   float64 `toml:"pairs"`   // two and two; absent: 6
	Card    float64 `toml:"card"`    // one thing for the real week; absent: 4
}

// Workshop is the compiled cut for a room. A scenario that declares none has one all the same: all its anchors, in step.
type Workshop struct {
	Declared  bool
	Mode      string         // step, tables or free
	Same      bool           // everybody has the same luck
	Tables    int            // in mode tables
	Anchors   []term.EventID // the rounds, in order; in mode free none
	Seconds   int            // of a round
	Questions []string       // of the debrief
	Minutes   WorkshopMinutes
}

// WorkshopMinutes is how long the parts of a workshop take [min].
type WorkshopMinutes struct {
	Join    float64 `json:"join"`
	Frame   float64 `json:"frame"`
	Play    float64 `json:"play"` // all rounds; 0 in mode free, where nobody knows
	Account float64 `json:"account"`
	Room    float64 `json:"room"`
	Pairs   float64 `json:"pairs"`
	Card    float64 `json:"card"`
}

// Debrief is how long is spoken about it.
func (m WorkshopMinutes) Debrief() float64 { return m.Account + m.Room + m.Pairs + m.Card }

// Total is how long it takes in all.
func (m WorkshopMinutes) Total() float64 { return m.Join + m.Frame + m.Play + m.Debrief() }

// The modes of a workshop, as engine/workshop has them.
const (
	modeStep   = "step"
	modeTables = "tables"
	modeFree   = "free"
)

func modeWords() []string { return []string{modeStep, modeTables, modeFree} }

func luckWords() []string { return []string{"own", "same"} }

// The bounds of a workshop, and what it has where nothing is said.
const (
	shortestRound = 5
	longestRound  = 8 * 3600
	usualRound    = 120
	maxTables     = 40
	maxPart       = 240 // [min]
	secondsAMin   = 60
)

// usualMinutes are those of a workshop of three quarters of an hour with seven rounds of two minutes.
var usualMinutes = WorkshopMinutes{Join: 5, Frame: 2, Account: 3, Room: 11, Pairs: 6, Card: 4}

// workshop compiles the cut for a room.
func (c *compiler) workshop() {
	src, at := &c.src.Workshop, c.root.key("workshop")
	w := Workshop{
		Declared: at.written(), Mode: cmp.Or(src.Mode, modeStep), Same: src.Luck == "same", Tables: src.Tables, Seconds: cmp.Or(src.Seconds, usualRound),
		Questions: slices.Clone(src.Questions), Minutes: usualMinutes,
	}
	c.oneOf(src.Mode, modeWords(), "mode", at.key("mode"))
	c.oneOf(src.Luck, luckWords(), "luck", at.key("luck"))
	if at.key("seconds").written() {
		c.within(float64(src.Seconds), shortestRound, longestRound, at.key("seconds"))
	}
	c.roomTables(src, &w, at.key("tables"))
	c.cut(src, &w, at.key("anchors"))
	c.roomParts(src, &w, at.key("minutes"))
	c.out.Workshop = w
	if w.Declared && !HasErrors(c.found) {
		c.workshopSense(&w, at)
	}
}

// roomTables checks how many tables there are.
func (c *compiler) roomTables(src *WorkshopSource, w *Workshop, at where) {
	switch {
	case w.Mode == modeTables && !at.written() && at.e != nil:
		c.missing(at, "add tables = 4, or however many there are")
	case w.Mode == modeTables:
		c.within(float64(src.Tables), 1, maxTables, at)
	case at.written():
		c.warn(at, "workshop-key", "nobody sits at tables in mode "+w.Mode, "write mode = \"tables\", or take it out")
	}
}

// cut resolves the rounds.
func (c *compiler) cut(src *WorkshopSource, w *Workshop, at where) {
	if w.Mode == modeFree {
		if at.written() {
			c.warn(at, "workshop-key", "in mode free everybody plays the whole scenario", "write mode = \"step\", or take it out")
		}
		return
	}
	for i, name := range src.Anchors {
		id := c.reference(name, c.out.names.events, "event", at.index(i))
		if id < 0 || id >= len(c.out.Events) {
			continue
		}
		switch e := &c.out.Events[id]; {
		case !e.Anchor && c.root.key("event").index(id).key("anchor").broken():
		case !e.Anchor:
			c.fail(at.index(i), "workshop-anchor", quote(name)+" is no anchor: not everybody meets it", "choose another scene, or add anchor = true and by to it")
		case len(e.Choices) == 0:
			c.fail(at.index(i), "workshop-anchor", "there is nothing to decide in "+quote(name), "choose another scene")
		case slices.Contains(w.Anchors, term.EventID(id)):
			c.fail(at.index(i), "workshop-anchor", quote(name)+" is a round already", "take one of them out")
		default:
			w.Anchors = append(w.Anchors, term.EventID(id))
		}
	}
	if len(src.Anchors) == 0 && !at.broken() {
		w.Anchors = c.allAnchors()
		if w.Declared && len(w.Anchors) == 0 {
			c.fail(c.root.key("workshop"), "workshop-anchor", "there is no anchor that a room could share", "add anchor = true to a scene, or write mode = \"free\"")
		}
	}
}

// allAnchors lists the scenes that everybody meets, by their latest day.
func (c *compiler) allAnchors() []term.EventID {
	var list []term.EventID
	for i := range c.out.Events {
		if e := &c.out.Events[i]; e.Anchor && len(e.Choices) > 0 {
			list = append(list, term.EventID(i))
		}
	}
	slices.SortStableFunc(list, func(a, b term.EventID) int { return cmp.Compare(c.out.Events[a].By, c.out.Events[b].By) })
	return list
}

// roomParts reads how long the parts take.
func (c *compiler) roomParts(src *WorkshopSource, w *Workshop, at where) {
	m := &src.Minutes
	for _, p := range [...]struct {
		key  string
		from float64
		to   *float64
	}{
		{"join", m.Join, &w.Minutes.Join},
		{"frame", m.Frame, &w.Minutes.Frame},
		{"account", m.Account, &w.Minutes.Account},
		{"room", m.Room, &w.Minutes.Room},
		{"pairs", m.Pairs, &w.Minutes.Pairs},
		{"card", m.Card, &w.Minutes.Card},
	} {
		if at.key(p.key).written() {
			c.within(p.from, 0, maxPart, at.key(p.key))
			*p.to = p.from
		}
	}
	w.Minutes.Play = float64(len(w.Anchors)*w.Seconds) / secondsAMin
}

// roundWords is how many words somebody reads in a round at most: one opening, all choices, one outcome.
func roundWords(e *EventSource) int {
	opening, choices, outcome := CountWords(e.Text), 0, 0
	for i := range e.Openers {
		opening = max(opening, CountWords(e.Openers[i].Text))
	}
	for i := range e.Choices {
		choices += CountWords(e.Choices[i].Text) + CountWords(e.Choices[i].Forecast)
		for _, o := range e.Choices[i].Outcomes { // the largest does not depend on the order
			outcome = max(outcome, CountWords(o.Text))
		}
	}
	return CountWords(e.Title) + opening + choices + outcome
}

// workshopSense finds what a room would stumble over.
func (c *compiler) workshopSense(w *Workshop, at where) {
	if w.Minutes.Play > w.Minutes.Debrief() {
		c.warn(at, "workshop-play", fmt.Sprintf("%.0f minutes are played and %.0f spoken about: never play longer than you talk", w.Minutes.Play, w.Minutes.Debrief()),
			"fewer anchors, fewer seconds, or more minutes in minutes = { room = ... }")
	}
	for i, id := range w.Anchors {
		place := at.key("anchors").index(i)
		if reading := roundWords(&c.src.Events[id]) * secondsAMin / WordsPerMinute; reading > w.Seconds {
			c.warn(place, "workshop-seconds", fmt.Sprintf("%s takes %d seconds to read; a round has %d", quote(c.out.EventName(id)), reading, w.Seconds), "give more seconds, or write less")
		}
		for _, later := range w.Anchors[:i] {
			if c.out.Events[id].By < c.out.Events[later].From {
				c.warn(place, "workshop-order", fmt.Sprintf("%s comes up before %s can", quote(c.out.EventName(id)), quote(c.out.EventName(later))), "put the anchors in the order of their days")
				break
			}
		}
	}
}
