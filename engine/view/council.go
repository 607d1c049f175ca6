package view

import (
	"fmt"
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
			list = append(list, name+" "+stageWords(t.Stage)+", "+voice.AgoInWeeks(t.Days)+".")
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
		p := Part{ID: s.ID, Title: m.stakeholderName(d, k), Meta: "not spoken with yet"}
		if h.Met == 0 {
			unmet++
		}
		if h.Last >= 0 {
			p.Meta = "last contact " + voice.AgoInWeeks(h.LastDays)
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
		if h.LastAct != term.VerbNone {
			p.Lines = append(p.Lines, "You "+voice.Deed(h.LastAct)+": "+councilCame(h.LastCame)+".")
		}
		t.Parts = append(t.Parts, p)
	}
	t.Line = counted(len(d.Council), "person has", "people have") + " a say"
	switch {
	case unmet == 1 && len(d.Council) == 1:
		t.Line += ", and you have not spoken with them"
	case unmet > 0 && unmet == len(d.Council):
		t.Line += ", and you have spoken with none of them"
	case unmet > 0:
		t.Line += ", and you have not spoken with " + number(unmet) + " of them"
	}
	return t
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

// requests is the sheet of the company's year and of what can be asked for.
func (m *Maker) requests(d *observe.Desk) Topic {
	t := Topic{ID: "budget", Name: "Budget", Year: m.fiscalYear(d)}
	pending := 0
	for r := range d.Requests {
		q := &d.Requests[r]
		s := &m.src.Requests[q.ID]
		p := Part{ID: s.ID, Title: capital(s.Name), Meta: m.requestState(q)}
		if s.Text != "" {
			p.Lines = append(p.Lines, sentence(s.Text))
		}
		p.Lines = append(p.Lines, m.requestLines(d, q)...)
		if q.Standing == term.StandingPending {
			pending++
		}
		t.Parts = append(t.Parts, p)
	}
	t.Parts = append(t.Parts, m.year(d))
	t.Line = windowWords(d)
	if pending > 0 {
		t.Line += "; " + counted(pending, "request is waiting", "requests are waiting")
	}
	return t
}

// windowWords says whether requests are collected now, as far as it is known.
func windowWords(d *observe.Desk) string {
	b := &d.Budget
	switch {
	case b.Freeze:
		return "hardly anything is granted just now"
	case b.Window:
		return "requests are collected until " + Date(b.Closes)
	case b.Next >= 0:
		return "requests are collected from " + Date(b.Next)
	}
	return "you do not know when requests are collected next"
}

func (m *Maker) requestState(q *observe.Request) string {
	switch q.Standing {
	case term.StandingPending:
		return "handed in on " + Date(q.Handed)
	case term.StandingGranted:
		return "granted"
	case term.StandingReduced:
		return "granted in part"
	case term.StandingRefused:
		return "refused"
	case term.StandingDeferred:
		return "not now, they said"
	case term.StandingWithdrawn:
		return "was granted, and withdrawn at the end of the year"
	case term.StandingCut:
		return "was granted, and fell to savings"
	case term.StandingUsed:
		return "granted, and used"
	}
	return "not handed in"
}

func (m *Maker) requestLines(d *observe.Desk, q *observe.Request) []string {
	list := []string{"It would cost " + amount(q.Cost) + " a year."}
	if d.Budget.Authority > 0 {
		if q.Cost > d.Budget.Authority {
			list = append(list, "That is more than "+m.bossName()+" decides alone.")
		} else {
			list = append(list, "That is within what "+m.bossName()+" decides alone.")
		}
	}
	if q.Lacks != term.NoObject {
		list = append(list, "You do not know "+m.src.Questions[q.Lacks].Name+".")
	}
	if q.Discussed {
		list = append(list, "You have talked it over.")
	}
	if q.Standing == term.StandingPending && q.Followed < int(d.Day-q.Handed) { // to hand it in is not to ask after it
		list = append(list, "You asked after it "+voice.AgoInWeeks(q.Followed)+".")
	}
	return list
}

// amount writes a sum in thousands.
func amount(thousands float64) string {
	if thousands >= 10 {
		return fmt.Sprintf("%d thousand", int(thousands+.5))
	}
	return strings.TrimSuffix(fmt.Sprintf("%.1f", thousands), ".0") + " thousand"
}

// calledBoss is what the boss is called inside a sentence: by name, by what they are, or "" where nobody has said.
func (m *Maker) calledBoss() string {
	words := strings.Fields(m.src.Company.Boss)
	if len(words) > 1 && words[len(words)-1] == strings.ToLower(words[len(words)-1]) { // “Head of works”
		return "the " + lower(m.src.Company.Boss)
	}
	return m.src.Company.Boss
}

// bossName is what the boss is called.
func (m *Maker) bossName() string {
	if b := m.src.Company.Boss; b != "" {
		return b
	}
	return "your boss"
}

// boss is the boss as one of the people, or NoPerson where they are none of them.
func (m *Maker) boss() term.PersonID {
	for i := range m.src.People {
		if name := m.src.People[i].Name; m.src.Company.Boss != "" && (name == m.src.Company.Boss || first(name) == m.src.Company.Boss) {
			return term.PersonID(i)
		}
	}
	return term.NoPerson
}

// bossIn puts the name of the boss into a label that speaks of the boss.
func (m *Maker) bossIn(label string) string {
	if name := m.calledBoss(); name != "" {
		return strings.ReplaceAll(label, "the boss", name)
	}
	return label
}

// year is what is known of the company's year and of the boss.
func (m *Maker) year(d *observe.Desk) Part {
	b := &d.Budget
	p := Part{ID: "boss", Title: capital(m.bossName()), Meta: "not seen yet"}
	if b.SeenDays < 99 {
		p.Meta = "seemed " + b.Seen.String() + ", " + voice.AgoInWeeks(b.SeenDays)
	}
	if b.Priorities {
		p.Lines = append(p.Lines, "Has to deliver this: "+strings.TrimRight(m.sc.PriorityText(b.Cares), ".")+".")
	} else {
		p.Lines = append(p.Lines, "You do not know what they have to deliver.")
	}
	if b.Authority > 0 {
		p.Lines = append(p.Lines, "Decides up to "+amount(b.Authority)+" a year alone.")
	}
	switch {
	case b.YearEnds == 0:
		p.Lines = append(p.Lines, "The year ends with this week.")
	case b.YearEnds > 0:
		p.Lines = append(p.Lines, "The year ends in "+counted(b.YearEnds, "week", "weeks")+".")
	}
	if b.Claims > 0 {
		p.Lines = append(p.Lines, "Has held you to something you had said "+times(b.Claims)+".")
	}
	return p
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
		return lower(strings.TrimRight(m.src.Questions[k].Ask, "?"))
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
	return name + ": " + m.Outcome(d, Came{Act: n.Act, Outcome: n.Outcome, Revealed: term.NoMatter})
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
