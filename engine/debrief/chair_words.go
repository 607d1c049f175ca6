package debrief

import (
	"strings"

	"headcount/engine/voice"
	"headcount/sim/term"
)

// The sizes from which something is told.
const (
	trustFelt  = .004 // change of trust over a day
	goodHours  = 4.   // focus-hours of work
	smallHours = 2.
)

// evening is how the day ends.
func (c *chair) evening() {
	p := &c.now
	add := func(b voice.Beat, m term.MatterID) { c.add(note{beat: b, matter: m}) }
	switch {
	case c.waits:
		add(voice.WorkWaits, term.NoMatter)
	case c.output >= goodHours:
		add(voice.WorkGoes, term.NoMatter)
	case c.output < smallHours:
		add(voice.WorkStops, term.NoMatter)
	}
	for _, m := range p.matters {
		if m.Open && !m.Answered {
			add(voice.StillLies, m.id)
			break
		}
	}
	if p.Late > 0 {
		add(voice.StaysOn, term.NoMatter)
	}
	switch {
	case c.moved > trustFelt:
		add(voice.ThinksBetter, term.NoMatter)
	case c.moved < -trustFelt:
		add(voice.ThinksLess, term.NoMatter)
	default:
		add(voice.ThinksSame, term.NoMatter)
	}
}

// lines words the day.
func (c *chair) lines() []string {
	c.evening()
	temper, told := c.sc.Source.People[c.who].Temper, term.NoMatter
	var out []string
	for k, n := range c.notes {
		slots := voice.Slots{Name: first(c.sc.Source.People[c.who].Name)}
		if n.matter != term.NoMatter {
			slots.Matter, slots.Behind = "“"+c.sc.Source.Matters[n.matter].Title+"”", c.sc.Source.Matters[n.matter].Behind
		}
		if n.beat == voice.HoldsBack || n.beat == voice.SaysIt { // what lies behind it is told once a day
			if n.matter == told {
				slots.Behind = ""
			}
			told = n.matter
		}
		line := strings.TrimSpace(voice.Fill(voice.Chair(n.beat, temper, int(c.day)+int(c.who)+3*k), slots))
		switch {
		case n.said != "":
			line += " " + n.said
		case n.clock != "" && n.matter != term.NoMatter && n.beat != voice.StandsThere:
			line += " It is about " + slots.Matter + "."
		}
		if n.clock != "" {
			line = n.clock + ". " + line
		}
		out = append(out, oneStop(line))
	}
	return out
}

// oneStop leaves a sentence that ends with the title of a matter, itself a sentence, with one stop.
func oneStop(line string) string { return strings.ReplaceAll(line, ".”.", ".”") }

// words are what the manager said, where the scene has them in so many words.
func (c *chair) words(a term.Act) string {
	if a.Event == term.NoEvent {
		return ""
	}
	return stopped(voice.Quotation(c.sc.Source.Events[a.Event].Choices[a.Choice].Text))
}
