package view

import (
	"strings"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// councilTopics are the sheets of proposals, of who has a say, of what can be asked for and of how things are done here, where a scenario has
// any of it.
func (m *Maker) councilTopics(d *observe.Desk) []Topic {
	var list []Topic
	if len(d.Proposals) > 0 {
		list = append(list, m.proposals(d))
	}
	if len(d.Council) > 0 {
		list = append(list, m.council(d))
	}
	if d.Budget.Used {
		list = append(list, m.requests(d))
	}
	if len(d.Questions) > 0 {
		list = append(list, m.questions(d))
	}
	return list
}

// proposals is the sheet of what is to be decided, and of what became of it.
func (m *Maker) proposals(d *observe.Desk) Topic {
	t := Topic{ID: "proposals", Name: "Proposals", Charts: m.commitments(d)}
	open := 0
	for i := range d.Proposals {
		q := &d.Proposals[i]
		s := &m.src.Proposals[q.ID]
		p := Part{ID: s.ID, Title: s.Title, Meta: m.proposalState(q)}
		if s.Text != "" {
			p.Lines = append(p.Lines, sentence(s.Text))
		}
		if q.Decided < 0 {
			open++
			p.Lines = append(p.Lines, researched(q.Hours))
		}
		p.Lines = append(p.Lines, m.stances(d, q)...)
		t.Parts = append(t.Parts, p)
	}
	t.Line = counted(open, "proposal is to be decided", "proposals are to be decided")
	return t
}

func (m *Maker) proposalState(q *observe.Proposal) string {
	switch {
	case q.Decided >= 0:
		return decidedWords(q.Came) + " on " + Date(q.Decided)
	case q.Decides > 0:
		return "decided on " + Date(q.Decides)
	}
	return "decided when you call the meeting"
}

// decidedWords says what was decided, as it was said aloud.
func decidedWords(came term.Outcome) string {
	switch came {
	case term.Committed:
		return "carried, by people who mean to do something for it,"
	case term.Complied:
		return "carried, without anybody’s heart in it,"
	}
	return "turned down"
}

// researched says how much reading there is behind a proposal.
func researched(hours float64) string {
	switch {
	case hours < .5:
		return "Nobody has looked into it yet."
	case hours < 6:
		return "An afternoon of reading is behind it."
	case hours < 12:
		return "A good day of reading is behind it."
	case hours < 24:
		return "Two days and more of reading are behind it."
	}
	return "A week of reading is behind it. Hardly anything in it was new since the middle."
}

// stances says how each stood to a proposal when you last talked about it, and how they have acted since it was decided.
func (m *Maker) stances(d *observe.Desk, q *observe.Proposal) []string {
	var list []string
	for k := range d.Council {
		t := &d.Stances[int(q.ID)*len(d.Council)+k]
		if !t.Says {
			continue
		}
		name := m.stakeholderName(d, k)
		switch {
		case t.Shows != term.OutcomeNone:
			list = append(list, name+" said "+aloudWords(t.Aloud)+" and "+showsWords(t.Shows)+".")
		case t.Aloud != term.OutcomeNone:
			list = append(list, name+" said "+aloudWords(t.Aloud)+".")
		case t.Day < 0:
			list = append(list, name+": you do not know.")
		default:
			list = append(list, name+" "+stageWords(t.Stage)+", "+voice.AgoInWeeks(d.Day, t.Days)+".")
		}
	}
	return list
}

// stageWords says how somebody seemed to stand to a proposal.
func stageWords(s term.Stage) string {
	switch s {
	case term.StageAware:
		return "had heard that there was something"
	case term.StageUnderstands:
		return "knew what it says, and was not for it"
	case term.StageSupports:
		return "seemed to go along with it"
	case term.StageCommitted:
		return "seemed ready to do something for it"
	}
	return "had not heard of it"
}

func aloudWords(o term.Outcome) string {
	switch o {
	case term.Committed:
		return "yes, and meant to help"
	case term.Complied:
		return "yes"
	}
	return "no"
}

func showsWords(o term.Outcome) string {
	switch o {
	case term.Committed:
		return "has sent help since"
	case term.Complied:
		return "is slow about it"
	}
	return "keeps asking what was settled"
}

// council is the sheet of who has a say.
func (m *Maker) council(d *observe.Desk) Topic {
	t := Topic{ID: "council", Name: "Who has a say", Charts: m.commitments(d)}
	unmet := 0
	for k := range d.Council {
		h := &d.Council[k]
		s := &m.src.Stakeholders[h.ID]
		p := Part{ID: s.ID, Title: m.stakeholderName(d, k), Meta: "not spoken with about it yet"}
		if h.Met == 0 {
			unmet++
		}
		if h.Last >= 0 {
			p.Meta = "last contact " + voice.AgoInWeeks(d.Day, h.LastDays)
		}
		for _, line := range []string{s.Role, s.Note} {
			if line != "" {
				p.Lines = append(p.Lines, sentence(line))
			}
		}
		p.Lines = append(p.Lines, m.cares(h)...)
		if h.Ranked {
			p.Lines = append(p.Lines, weighs(h.Weight))
		}
		if line := m.talkIsAbout(d, k); line != "" {
			p.Lines = append(p.Lines, line)
		}
		if h.LastAct != term.VerbNone {
			p.Lines = append(p.Lines, "You "+voice.Deed(h.LastAct)+": "+councilCame(h.LastCame)+".")
		}
		t.Parts = append(t.Parts, p)
	}
	t.Line = counted(len(d.Council), "person has", "people have") + " a say"
	switch {
	case unmet == 1 && len(d.Council) == 1:
		t.Line += ", and you have not spoken with them about it"
	case unmet > 0 && unmet == len(d.Council):
		t.Line += ", and you have spoken with none of them about it"
	case unmet > 0:
		t.Line += ", and you have yet to speak with " + number(unmet) + " of them about it"
	}
	return t
}

// talkIsAbout says which proposal somebody is talked with about, where there are several that they have a say in and that are not decided.
func (m *Maker) talkIsAbout(d *observe.Desk, k int) string {
	title, open := "", 0
	for i := range d.Proposals {
		if q := &d.Proposals[i]; q.Decided < 0 && d.Stances[int(q.ID)*len(d.Council)+k].Says {
			if open++; open == 1 {
				title = m.src.Proposals[q.ID].Title
			}
		}
	}
	if open < 2 {
		return ""
	}
	return "What you talk about, until it is decided: “" + title + "”."
}

// cares are the things somebody has told that they care about.
func (m *Maker) cares(h *observe.Stakeholder) []string {
	var list []string
	for n := range len(m.src.Stakeholders[h.ID].Interests) {
		if h.Told>>uint(n)&1 == 1 {
			list = append(list, "Cares about this: "+strings.TrimRight(m.sc.InterestText(h.ID, n), ".")+".")
		}
	}
	if len(list) == 0 {
		return []string{"You do not know what they care about."}
	}
	return list
}

func weighs(b term.Band) string {
	switch b {
	case term.Flat:
		return "Their word weighs little, you were told."
	case term.Bright:
		return "Their word weighs much, you were told."
	}
	return "Their word weighs as much as others’, you were told."
}

// councilCame says how a talk with somebody who has a say turned out, as it seemed.
func councilCame(o term.Outcome) string {
	switch o {
	case term.Committed:
		return "they seemed ready to do something for it"
	case term.Complied:
		return "they seemed to go along with it"
	case term.Resisted:
		return "they were not for it"
	case term.Learned:
		return "they told you something that matters to them"
	case term.Agreed:
		return "they changed some of it"
	case term.Sent:
		return "it went out in writing"
	}
	return "nothing in particular came of it"
}

// stakeholderName is what somebody who has a say is called.
func (m *Maker) stakeholderName(d *observe.Desk, k int) string {
	if p := d.Council[k].Person; p != term.NoPerson {
		return m.name(p)
	}
	return m.src.Stakeholders[d.Council[k].ID].Name
}

func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return number(n) + " times"
}

// questions is the sheet of how things are done here: what one can ask, and what one has been told.
func (m *Maker) questions(d *observe.Desk) Topic {
	t := Topic{ID: "questions", Name: "How things are done here"}
	known := 0
	for o := range d.Questions {
		q := &d.Questions[o]
		s := &m.src.Questions[q.ID]
		p := Part{ID: s.ID, Title: s.Ask, Meta: "nobody has told you"}
		if q.Known {
			known++
			p.Meta, p.Lines = "", []string{sentence(s.Answer)}
		} else if q.Tried > 0 {
			p.Meta = "asked " + times(q.Tried) + ", and not told"
		}
		t.Parts = append(t.Parts, p)
	}
	switch known {
	case len(d.Questions):
		t.Line = "you have been told all you could ask"
	case 0:
		t.Line = "there is something you could ask"
	default:
		t.Line = "you have been told " + counted(known, "thing", "things") + " of " + number(len(d.Questions))
	}
	return t
}
