package view

import (
	"strings"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// asked is the name of the person an act was directed at, or "".
func (m *Maker) asked(a term.Act) string {
	if a.Person == term.NoPerson && term.SortOf(a.Verb) == term.SortStakeholder {
		if p := m.sc.StakeholderPerson(a.Object); p != term.NoPerson {
			return first(m.name(p))
		}
		return m.src.Stakeholders[a.Object].Name
	}
	if a.Person == term.NoPerson {
		return ""
	}
	return first(m.name(a.Person))
}

// written returns the author's words for how a choice turned out, or "".
func (m *Maker) written(a term.Act, came term.Outcome) string {
	if a.Event == term.NoEvent {
		return ""
	}
	return m.filled(m.src.Events[a.Event].Choices[a.Choice].Outcomes[came.String()].Text)
}

// Late returns the author's words for what came of a choice whose answer was still out when it was told, with the numbers of a desk; "" where nobody
// wrote any.
func (m *Maker) Late(d *observe.Desk, a term.Act, came term.Outcome) string {
	m.Show(d.Figures)
	return m.written(a, came)
}

// Outcome tells how an act turned out: in the author's words, else from the voice library, with what stood behind a question when it
// was said outside a written scene.
func (m *Maker) Outcome(d *observe.Desk, c Came) string {
	m.Show(d.Figures)
	if t := m.written(c.Act, c.Outcome); t != "" {
		return t
	}
	p := c.Act.Person
	hears := p == term.NoPerson || m.sc.Hears(p)
	about := c.Act.Matter
	if c.Revealed != term.NoMatter {
		about = c.Revealed
	}
	k := voice.Key{
		Verb: c.Act.Verb, Channel: c.Act.Channel, Outcome: c.Outcome, Temper: m.temper(p), Hears: hears, Manner: c.Act.Manner,
		Turn: voice.TurnOf(c.Act),
	}
	slots := m.slots(p, about)
	if c.Act.Verb == term.Advise && c.Outcome == term.Learned && int(c.Act.Object) < len(d.Advisers) && d.Advisers[c.Act.Object].Last.Day >= 0 {
		return m.Counsel(d, c.Act.Object)
	}
	if name := m.objectName(c.Act); name != "" && term.SortOf(c.Act.Verb) == term.SortCandidate {
		slots.Name = first(name)
	}
	if p != term.NoPerson {
		k.Person, k.Far, k.Away = m.src.People[p].ID, d.People[p].Remote, m.Away(d, p) != ""
	}
	m.object(c.Act, &k, &slots)
	entity := int(c.Act.Verb) + 64*int(p+1) + 4096*int(c.Outcome) + 65536*int(c.Act.Matter+1) + 1<<24*int(c.Act.Channel)
	at := moment{pick(d, "line", entity), c.CameIn, c.Act.Object, c.Act.Project}
	line := voice.Fill(voice.Said(m.line(k, int(d.Day), at), c.Act.Channel), slots)
	if c.Outcome == term.Opened && slots.Behind != "" && !strings.Contains(line, slots.Behind) {
		line += " " + slots.Behind
	}
	return line
}
