package view

import (
	"fmt"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// houseTopics are the sheets of the organisation around the team, where a scenario has any of it.
func (m *Maker) houseTopics(d *observe.Desk) []Topic {
	var list []Topic
	if len(d.Openings) > 0 {
		list = append(list, m.hiring(d))
	}
	if len(d.Systems) > 0 {
		list = append(list, m.systemMap(d))
	}
	if len(d.Machines) > 0 {
		list = append(list, m.machines(d))
	}
	return list
}

// hiring is the sheet of posts and of who has applied for them.
func (m *Maker) hiring(d *observe.Desk) Topic {
	t := Topic{ID: "hiring", Name: "Hiring", Compared: m.comparison(d)}
	open, waiting := 0, 0
	for i := range d.Openings {
		o := &d.Openings[i]
		s := &m.src.Openings[o.ID]
		if o.Opened >= 0 && o.Filled == term.NoObject && !o.Withdrawn {
			open++
		}
		t.Parts = append(t.Parts, Part{ID: s.ID, Title: s.Name, Meta: m.openingState(o)})
	}
	for i := range d.Candidates {
		c := &d.Candidates[i]
		if c.State == observe.Applied || c.State == observe.Countered {
			waiting++
		}
		t.Parts = append(t.Parts, m.candidate(d, c))
	}
	t.Line = counted(waiting, "applicant waits to hear", "applicants wait to hear")
	if open > 0 || waiting == 0 { // who has come by a story has read of the post somewhere
		t.Line = counted(open, "post is advertised", "posts are advertised") + ", " + t.Line
	}
	return t
}

// counted writes a number with its noun: "two posts".
func counted(n int, one, more string) string {
	if n == 1 {
		return "one " + one
	}
	return number(n) + " " + more
}

func (m *Maker) openingState(o *observe.Opening) string {
	switch {
	case o.Filled != term.NoObject:
		return "filled by " + m.src.Candidates[o.Filled].Name
	case o.Withdrawn:
		return "the permission has been withdrawn"
	case o.Opened >= 0:
		return "advertised since " + Date(o.Opened)
	case o.Approved:
		return "may be filled, not advertised yet"
	}
	return "nobody has permission to fill it"
}

// candidate is somebody who has applied: what each source says of them, all of it together, and how sure it feels. Bands alone, never a score.
func (m *Maker) candidate(d *observe.Desk, c *observe.Candidate) Part {
	s := &m.src.Candidates[c.ID]
	p := Part{ID: s.ID, Title: s.Name, Meta: m.candidateState(d, c)}
	if c.State == observe.Applied && c.Since == d.Day {
		p.Mark = "new"
	}
	for _, line := range []string{s.Role, s.Note} {
		if line != "" {
			p.Lines = append(p.Lines, sentence(line))
		}
	}
	if c.State >= observe.Joining || c.State == observe.Unheard {
		return p
	}
	p.Lines = append(p.Lines, m.evidence(c)...)
	if c.Rival {
		p.Lines = append(p.Lines, "There is another offer, and not for ever.")
	}
	return p
}

// evidenceNames are the sources of evidence, in the order of a desk.
var evidenceNames = [observe.EvidenceKinds]string{"The file", "The talk", "The same questions", "The work sample", "The panel", "Those who have worked with them"}

// evidence puts what was found out into words.
func (m *Maker) evidence(c *observe.Candidate) []string {
	var list []string
	for k := range c.Evidence {
		e := &c.Evidence[k]
		if e.Minutes <= 0 {
			continue
		}
		verb := " puts them "
		if k == 2 || k == 5 {
			verb = " put them "
		}
		list = append(list, evidenceNames[k]+verb+standing(e.Band)+".")
	}
	if sources(c) > 1 {
		list = append(list, "On the score sheet they stand "+standing(c.Sheet.Band)+".")
		if c.Evidence[1].Minutes > 0 {
			list = append(list, "All in all they seem to you "+standing(c.Overall.Band)+".")
		}
	}
	return append(list, "You feel "+sureness(c.Sure)+".")
}

// sources is how many sources of evidence have been looked at: of one alone there is no sum.
func sources(c *observe.Candidate) int {
	n := 0
	for k := range c.Evidence {
		if c.Evidence[k].Minutes > 0 {
			n++
		}
	}
	return n
}

// standing says where somebody stands among applicants.
func standing(b term.Band) string {
	switch b {
	case term.Strained:
		return "among the weakest fifth of applicants"
	case term.Flat:
		return "below the middle"
	case term.Fine:
		return "above the middle"
	case term.Bright:
		return "among the best fifth"
	}
	return "nowhere in particular"
}

// unsure is the confidence below which a manager would not call it being sure.
const unsure = .53

// sureness says how sure a manager feels, which says little about how right they are.
func sureness(sure float64) string {
	switch {
	case sure < unsure:
		return "that you know too little to be sure"
	case sure < .58:
		return "rather sure"
	case sure < .65:
		return "sure"
	}
	return "very sure"
}

func (m *Maker) candidateState(d *observe.Desk, c *observe.Candidate) string {
	switch c.State {
	case observe.Unheard:
		return "works here, and has not been asked"
	case observe.Applied:
		return "applied " + voice.AgoInWeeks(d.Day, int(d.Day-c.Since))
	case observe.OfferOut:
		return "has your offer and thinks about it"
	case observe.Countered:
		return "would come for more"
	case observe.Joining:
		return "comes on " + Date(c.Joins)
	case observe.Joined:
		return "works here since " + Date(c.Joins)
	case observe.NotWanted:
		return "the post is not theirs"
	case observe.Elsewhere:
		return "has taken another offer"
	case observe.SaidNo:
		return "said no"
	}
	return "has left again"
}

// seated gives whoever was hired their own name and looks, in the place they took.
func (m *Maker) seated(d *observe.Desk, i int, p *Person) {
	for k := range d.Candidates {
		c := &d.Candidates[k]
		if c.State != observe.Joined || int(c.Place) != i || c.Inside != term.NoPerson {
			continue
		}
		s := &m.src.Candidates[c.ID]
		p.Note = s.Note
		p.Looks = LooksOf(s.Looks)
	}
}

// hiredName is the name of who has taken somebody's place by being hired; "" where nobody has.
func (m *Maker) hiredName(d *observe.Desk, i int) string {
	for k := range d.Candidates {
		if c := &d.Candidates[k]; c.Inside == term.NoPerson && int(c.Place) == i && (c.State == observe.Joined || c.State == observe.Joining) {
			return m.src.Candidates[c.ID].Name
		}
	}
	return ""
}

// objectName is what an act on an object is about, as the scenario calls it; "" for none.
func (m *Maker) objectName(a term.Act) string {
	if a.Object == term.NoObject {
		return ""
	}
	switch k := int(a.Object); term.SortOf(a.Verb) {
	case term.SortOpening:
		return m.src.Openings[k].Name
	case term.SortCandidate:
		return m.src.Candidates[k].Name
	case term.SortSystem:
		name, _ := m.sc.SystemText(a.Object)
		return name
	case term.SortMachine:
		return m.src.Machines[k].Name
	}
	return m.councilName(a)
}

// taught is what an act on an object showed, for the page that tells what came of it.
func (m *Maker) taught(d *observe.Desk, a term.Act, came term.Outcome) []string {
	switch term.SortOf(a.Verb) {
	case term.SortCandidate:
		for i := range d.Candidates {
			if c := &d.Candidates[i]; c.ID == a.Object && a.Verb == term.Interview {
				return m.evidence(c)
			}
		}
	case term.SortSystem:
		if came == term.Quiet || came == term.NotThere || came == term.Deflected { // what was learned of it earlier that day was told then
			return nil
		}
		return m.mapped(d, a)
	case term.SortMachine:
		return []string{machineText(&d.Machines[a.Object])}
	}
	return nil
}

// houseNews puts what comes from the organisation around the team into words; ok is false for all else.
func (m *Maker) houseNews(d *observe.Desk, n *observe.News) (kind, text string, ok bool) {
	switch n.Kind {
	case observe.NewsApplied, observe.NewsWithdrew, observe.NewsOffer, observe.NewsJoined:
		return "hiring", m.hiringNews(d, n), true
	case observe.NewsFault:
		name, text := m.sc.FlowText(n.Index)
		if text == "" {
			if text = "Something that another system needs of yours has stopped coming, and nobody had asked about it."; name != "" {
				text = capital(name) + " has stopped coming, and somebody is waiting for it."
			}
		}
		return "fault", text, true
	case observe.NewsDown:
		return "machine", fmt.Sprintf("%s has gone down. Its load has gone to the others.", m.src.Machines[n.Index].Name), true
	case observe.NewsReport:
		return "floor", voice.Reestimated(m.src.Projects[n.Index].Name, upTo(pick(&observe.Desk{Luck: d.Luck}, "report", 0), 1<<10)+int(n.Day)+3*n.Index), true
	}
	return "", "", false
}

func (m *Maker) hiringNews(d *observe.Desk, n *observe.News) string {
	s := &m.src.Candidates[n.Index]
	post := ""
	if i, ok := m.sc.ObjectID(term.SortOpening, s.Opening); ok {
		post = voice.Midway(m.src.Openings[i].Name)
	}
	switch n.Kind {
	case observe.NewsApplied:
		return fmt.Sprintf("%s has applied: %s.", s.Name, post)
	case observe.NewsWithdrew:
		return fmt.Sprintf("%s writes, kindly, that there was another offer and that it would not wait.", s.Name)
	case observe.NewsJoined:
		if s.Inside != "" {
			return fmt.Sprintf("%s has handed over the old work, and begins with the new: %s.", s.Name, post)
		}
		return fmt.Sprintf("%s is here, on time, with a bag that is too big for the first day.", s.Name)
	}
	return m.Outcome(d, Came{Act: n.Act, Outcome: n.Outcome, Revealed: term.NoMatter, CameIn: cameAt(n)})
}
