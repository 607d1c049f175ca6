package view

import (
	"strings"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// councilName is what an act about a stakeholder, a proposal, a request or a question is about.
func (m *Maker) councilName(a term.Act) string {
	switch k := int(a.Object); term.SortOf(a.Verb) {
	case term.SortStakeholder:
		if s := &m.src.Stakeholders[k]; s.Name != "" {
			return s.Name
		}
		return m.name(m.sc.StakeholderPerson(term.ObjectID(k)))
	case term.SortProposal:
		return m.src.Proposals[k].Title
	case term.SortRequest:
		return m.src.Requests[k].Name
	case term.SortQuestion:
		return lower(m.src.Questions[k].Ask)
	}
	return ""
}

// councilWords puts whom an act towards a stakeholder, or a meeting, is with into its words: of a meeting somebody who has a say.
func (m *Maker) councilWords(a term.Act, k *voice.Key, slots *voice.Slots) {
	o := a.Object
	if term.SortOf(a.Verb) == term.SortProposal {
		var have []term.ObjectID
		for i := range m.src.Stakeholders {
			if m.sc.HasSay(a.Object, term.ObjectID(i)) {
				have = append(have, term.ObjectID(i))
			}
		}
		if len(have) == 0 {
			return
		}
		o = have[(int(a.Object)+int(k.Outcome))%len(have)]
	}
	s := &m.src.Stakeholders[o]
	slots.Name, k.Temper, k.Person = s.Name, s.Temper, s.ID
	if p := m.sc.StakeholderPerson(o); p != term.NoPerson {
		slots.Name, k.Temper, k.Person = first(m.name(p)), m.temper(p), m.src.People[p].ID
	}
}

// councilTaught is what an act towards a stakeholder or a question has told.
func (m *Maker) councilTaught(d *observe.Desk, c Came) []string {
	switch {
	case c.Outcome != term.Learned:
		return nil
	case term.SortOf(c.Act.Verb) == term.SortQuestion:
		return []string{sentence(m.src.Questions[c.Act.Object].Answer)}
	case term.SortOf(c.Act.Verb) == term.SortStakeholder:
		if list := m.cares(&d.Council[c.Act.Object]); d.Council[c.Act.Object].Told != 0 {
			return list[len(list)-1:]
		}
	}
	return nil
}

// councilNews puts what comes of decisions, requests and the company's year into words; ok is false for all else.
func (m *Maker) councilNews(d *observe.Desk, n *observe.News) (kind, text string, ok bool) {
	seed := upTo(pick(d, "council", int(n.Act.Object)+64*n.Index), 1<<16)
	switch n.Kind {
	case observe.NewsStance:
		text := voice.Fill(voice.Shows(n.Outcome, seed), voice.Slots{Name: m.stakeholderName(d, int(n.Act.Object))})
		if len(d.Proposals) > 1 {
			text = m.src.Proposals[n.Index].Title + ". " + text
		}
		return "council", text, true
	case observe.NewsDecision:
		return "council", m.src.Proposals[n.Act.Object].Title + ": " + strings.TrimSuffix(decidedWords(n.Outcome), ",") + ".", true
	case observe.NewsRequest:
		return "budget", m.requestNews(d, n), true
	case observe.NewsQuoted:
		s := &m.src.Requests[n.Act.Object]
		text := s.Came
		if n.Outcome == term.Misread {
			text = s.Failed
		}
		if text == "" {
			text = voice.Fill(voice.Accounted(n.Outcome != term.Misread, term.Manner(n.Index) == term.Inflated, seed), voice.Slots{Boss: m.calledBoss()})
		}
		return "budget", text, true
	case observe.NewsYear:
		return "budget", voice.Quarter(n.Index == 0, seed), true
	}
	return "", "", false
}

func (m *Maker) requestNews(d *observe.Desk, n *observe.News) string {
	name := capital(m.src.Requests[n.Act.Object].Name)
	switch term.Standing(n.Index) {
	case term.StandingWithdrawn:
		return name + " has been withdrawn: it stood empty when the year ended."
	case term.StandingCut:
		return name + " has fallen to savings. It had not been used yet."
	}
	return name + ": " + m.Outcome(d, Came{Act: n.Act, Outcome: n.Outcome, Revealed: term.NoMatter, CameIn: cameAt(n)})
}

// councilDoes is what a menu calls an act about a request or a question where the plain label would say too little; "" for all else.
func councilDoes(a term.Act) string {
	switch {
	case a.Verb == term.Submit && asksAfter(a):
		return "Ask where it stands"
	case a.Verb == term.Submit && a.Manner == term.AsQuestion:
		return "Talk it over before there is a form"
	case a.Verb == term.BossDoor && a.Object != term.NoObject:
		return "Ask at the boss’s door"
	case a.Verb == term.Talk && a.Object != term.NoObject:
		return "Ask somebody of the team"
	case a.Verb == term.Preview && a.Manner == term.TheirAgenda:
		return "Ask what they care about"
	case a.Verb == term.Research && a.Object != term.NoObject:
		return "Read up on it"
	case a.Verb == term.Pitch && a.Channel.Written():
		return "Send it round"
	}
	return ""
}

// asksAfter reports whether handing in is asking where a request stands: said or written to the boss, and not a form.
func asksAfter(a term.Act) bool { return a.Channel != term.ChannelNone && a.Manner == term.Plainly }

// asksFor is the label of such an act with what it is about, by its way; "" for all else.
func (m *Maker) asksFor(a term.Act) string {
	does := councilDoes(a)
	if does == "" {
		return ""
	}
	if a.Verb == term.Talk { // whom, the menu says
		does = "Ask"
	}
	text := m.bossIn(voice.By(a.Channel, lower(does))) + ": " + m.councilName(a)
	if a.Verb == term.Pitch {
		text += ", " + m.How(a)
	}
	return text
}
