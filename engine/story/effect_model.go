package story

import (
	"headcount/engine/scenario"
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/term"
)

// asTold is why an effect of the story happened, for why-chains.
const asTold = "as the story has it"

// happens carries out what befalls somebody as a whole. Nothing befalls who is not here.
func happens(c *process.Context, e *scenario.Effect) {
	i := int(e.Person)
	if c.State.People[i].Gone {
		return
	}
	switch e.Kind {
	case scenario.EffectQuit:
		quit(c, i)
	case scenario.EffectShock:
		c.Shocked(i, e.Shock)
	case scenario.EffectRead:
		c.Read(i, e.Reading)
	case scenario.EffectWeekOff:
		c.WeekOff(i)
	case scenario.EffectRate:
		c.TellsRating(i)
	}
}

// quit lets somebody resign; without sub-models of people nobody else takes it in.
func quit(c *process.Context, i int) {
	if len(c.State.Minds) > 0 {
		c.Quit(i)
		return
	}
	c.Leave(i)
	c.Tell(org.News{Kind: org.NewsLeft, Person: term.PersonID(i), Matter: term.NoMatter, Act: term.NewAct(term.VerbNone)})
}

// onMind moves what goes on in somebody.
func onMind(c *process.Context, e *scenario.Effect, value float64) {
	i := int(e.Person)
	if len(c.State.Minds) == 0 || c.State.People[i].Gone {
		return
	}
	m := &c.State.Minds[i]
	switch e.Kind {
	case scenario.EffectMotivation:
		m.Motivation = num.Clamp(m.Motivation+value, -4, 4)
		c.Because("motivation", e.Person, term.NoMatter, "motivation", value, asTold)
	case scenario.EffectJustice:
		m.Justice = num.Clamp(m.Justice+value, -c.Params.Justice.Most, c.Params.Justice.Most)
		c.Because("justice", e.Person, term.NoMatter, "justice", value, asTold)
	case scenario.EffectAngle:
		m.Theta = num.Clamp(m.Theta+value, 0, 90)
		c.Because("alignment", e.Person, term.NoMatter, "angle", value, asTold)
	case scenario.EffectExtraHours:
		m.Extra = num.Clamp(m.Extra+value, 0, 40)
	case scenario.EffectKnowledge:
		if j := int(e.Project); j < org.KnownProjects {
			m.Know[j] = num.Clamp01(m.Know[j] + value)
		}
	}
}

// onTeam moves what lies between the people of a project, or in their work.
func onTeam(c *process.Context, e *scenario.Effect, value float64) {
	j := int(e.Project)
	if e.Kind == scenario.EffectRework {
		if c.State.InFull() {
			b := &c.State.Builds[j]
			b.Rework += num.Clamp(value, 0, max(c.State.Work[j].Done-b.Rework-b.Found, 0)) // no more can be wrong than was done
		}
		return
	}
	if len(c.State.Teams) == 0 {
		return
	}
	t := &c.State.Teams[j]
	if e.Kind == scenario.EffectConflict {
		t.Personal = num.Clamp(t.Personal+value, 0, 5)
		c.Because("conflict", term.NoPerson, term.NoMatter, "personal conflict", value, asTold)
		return
	}
	t.Task = num.Clamp(t.Task+value, 0, 5)
}
