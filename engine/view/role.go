package view

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Adviser is somebody outside the team whom you can ask.
type Adviser struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Role   string `json:"role,omitempty"`
	Note   string `json:"note,omitempty"`
	Kind   string `json:"kind"`           // mentor | peer | hr
	Record string `json:"record"`         // of what they said, how much came out right
	Last   string `json:"last,omitempty"` // the last they said, with when and how it came out
}

// role fills in your own part, advisers, promises made in play and the calendar.
func (m *Maker) role(d *observe.Desk, p *Page) {
	p.Own = m.own(d)
	for i := range p.People {
		if to := m.awayTo(d, p.People[i].ID); to != "" {
			p.People[i].Sign = "away until " + to
		}
	}
	for k := range d.Advisers {
		p.Advisers = append(p.Advisers, m.adviser(d, &d.Advisers[k]))
	}
	for k := range d.Vows {
		p.Promises = append(p.Promises, m.vow(d, &d.Vows[k], k))
	}
	for i := range d.People {
		if q := &d.People[i]; q.OffTo >= max(d.Day, 0) && !q.Gone {
			p.Calendar = append(p.Calendar, m.name(q.ID)+": a week off, until "+Date(q.OffTo)+".")
		}
	}
	for _, k := range inTurn(d.Dates) {
		if line := m.date(d, &d.Dates[k]); line != "" {
			p.Calendar = append(p.Calendar, line)
		}
	}
}

// inTurn is the order in which dates come; of those that begin on one day that of the scenario.
func inTurn(dates []observe.Date) []int {
	list := make([]int, len(dates))
	for k := range list {
		list[k] = k
	}
	slices.SortStableFunc(list, func(a, b int) int { return int(dates[a].From - dates[b].From) })
	return list
}

// awayTo is the last day of somebody's absence, or "" while they are here.
func (m *Maker) awayTo(d *observe.Desk, id string) string {
	for i := range d.People {
		if q := &d.People[i]; m.src.People[i].ID == id && q.AwayTo >= max(d.Day, 0) {
			return Date(q.AwayTo)
		}
	}
	return ""
}

// Away says until when somebody is away, as the calendar has it, or "".
func (m *Maker) Away(d *observe.Desk, who term.PersonID) string {
	return m.awayTo(d, m.src.People[who].ID)
}

// own is how you stand yourself, as it feels: never a figure.
func (m *Maker) own(d *observe.Desk) []string {
	s := &d.Self
	if !s.On {
		return nil
	}
	week := &observe.Desk{Day: d.Day / quantity.DaysPerWeek, Luck: d.Luck}
	lines := []string{voice.Energy(s.Energy, upTo(pick(week, "energy", 0), 1<<16)), voice.Dread(s.Discomfort)}
	if s.Tempted && d.Stop == term.Gap {
		lines = append(lines, voice.Tempted(s.Draw, upTo(pick(d, "tempted", 0), 1<<16)))
	}
	var felt []string
	for k := range s.Felt {
		if s.Felt[k].Band != term.BandUnknown {
			about := voice.Axis(term.Axis(k))
			if len(felt) > 0 { // within the sentence
				about = lower(about)
			}
			felt = append(felt, about+": "+voice.FeltGrowth(s.Felt[k].Band))
		}
	}
	if len(felt) > 0 {
		lines = append(lines, strings.Join(felt, "; ")+".")
	}
	if s.Chosen >= 0 {
		lines = append(lines, "You chose the technical ladder on "+Date(s.Chosen)+".")
	}
	var out []string
	for _, l := range lines {
		if l != "" {
			out = append(out, l)
		}
	}
	return out
}

func (m *Maker) adviser(d *observe.Desk, a *observe.Adviser) Adviser {
	src := &m.src.Advisers[a.ID]
	x := Adviser{ID: src.ID, Name: src.Name, Role: src.Role, Note: src.Note, Kind: a.Kind.String()}
	switch n := a.Right + a.Wrong; {
	case n == 0:
		x.Record = "Nothing " + first(src.Name) + " has said has come out yet."
	case n == 1:
		x.Record = "One thing " + first(src.Name) + " has said has come out, and it came out " + map[bool]string{true: "right", false: "wrong"}[a.Right == 1] + "."
	default:
		x.Record = fmt.Sprintf("Of %s things %s has said, %s came out right.", number(n), first(src.Name), none(a.Right))
	}
	if a.Last.Day >= 0 {
		x.Last = m.Counsel(d, a.ID)
		switch a.Last.Came {
		case term.Right:
			x.Last += " So it was."
		case term.Wrong:
			x.Last += " It was otherwise."
		}
		x.Last = capital(voice.Ago(d.Day, int(d.Day-a.Last.Day))) + ": " + x.Last
	}
	return x
}

// none writes a count, "none" for 0.
func none(n int) string {
	if n == 0 {
		return "none"
	}
	return number(n)
}

// Counsel words the last advice of an adviser, in the scenario's words where it has any for what they see.
func (m *Maker) Counsel(d *observe.Desk, id term.ObjectID) string {
	src, said := &m.src.Advisers[id], &d.Advisers[id].Last
	a := voice.Advice{From: first(src.Name), Sees: said.Sees, Do: said.Do, Way: said.Way, Sure: int(said.Sure)}
	switch {
	case said.Matter != term.NoMatter:
		a.What = "‘" + m.src.Matters[said.Matter].Title + "’"
	case said.Person != term.NoPerson:
		a.Who = first(m.name(said.Person))
	case said.Project != term.NoProject:
		a.What = m.src.Projects[said.Project].Name
	}
	for _, line := range src.Lines {
		if line.Sees == said.Sees.String() && line.Unasked == said.Unasked {
			a.First = line.Text
			break
		}
	}
	moment := &observe.Desk{Day: said.Day, Luck: d.Luck}
	return voice.Counsel(a, upTo(pick(moment, "counsel", int(id)), 1<<16))
}

// vow is a promise made in play, as a promise.
func (m *Maker) vow(d *observe.Desk, v *observe.Vow, k int) Promise {
	p := Promise{
		ID: fmt.Sprintf("vow-%d", k), Person: m.src.People[v.Person].ID, Name: m.nameThen(d, v.Person, v.Made), Due: Date(v.Due),
		State: [...]string{"given", "kept", "broken", "lapsed"}[v.State],
	}
	switch v.Kind {
	case term.VowSettle:
		p.Text = "An answer about “" + m.src.Matters[v.Matter].Title + "”"
	case term.VowDate:
		p.Text = "That " + voice.Midway(m.src.Projects[v.Project].Name) + " holds its date"
	case term.VowEvenings:
		p.Text = "To ask for no evenings"
	case term.VowTime:
		p.Text = "Time to talk, every week"
	default:
		p.Text = "To hand in the request"
	}
	if v.Large {
		p.Text += ", whatever comes"
	}
	return p
}

// date is a line of the calendar, or "" for what is long over, or about somebody who has left.
func (m *Maker) date(d *observe.Desk, x *observe.Date) string {
	name := m.src.Dates[x.ID].Name
	switch {
	case x.Kind == observe.Absence && d.People[x.Person].Gone:
		return ""
	case x.State == observe.DateHeld || x.State == observe.DateMissed:
		if d.Day-x.To > quantity.DaysPerWeek {
			return ""
		}
		if x.State == observe.DateMissed {
			return name + ": over, and not made."
		}
		return name + ": over."
	case x.State == observe.DateOpen && x.Kind == observe.ReviewCycle:
		return fmt.Sprintf("%s: until %s; %s of %s told.", name, Date(x.To), none(x.Rated-x.Left), none(here(d)))
	case x.State == observe.DateOpen && x.To > x.From:
		return name + ": until " + Date(x.To) + "."
	case x.State == observe.DateOpen:
		return name + ": today."
	case x.To > x.From:
		return name + ": " + Date(x.From) + " to " + Date(x.To) + "."
	}
	return name + ": " + Date(x.From) + "."
}

// here counts who is in the team now: not who has left, nor who has not come yet.
func here(d *observe.Desk) int {
	n := 0
	for i := range d.People {
		if !d.People[i].Gone {
			n++
		}
	}
	return n
}

// roleSign puts news of your own part, advisers, promises made in play and the calendar into words; ok is false for other news.
func (m *Maker) roleSign(d *observe.Desk, n *observe.News, s *Sign) (ok bool) {
	seed := upTo(pick(d, "role", int(n.Kind)+16*(n.Index+1)), 1<<16)
	switch n.Kind {
	case observe.NewsAdvice:
		s.Kind, s.Text = "said", first(m.src.Advisers[n.Index].Name)+" wants a word with you. "+m.Counsel(d, term.ObjectID(n.Index))
	case observe.NewsDate:
		s.Kind, s.Text = "floor", m.dateWords(d, n)
	case observe.NewsVowKept, observe.NewsVowBroken:
		s.Kind, s.Text = "promise", m.vowTold(d, n)
	case observe.NewsQuote:
		when := "back then"
		if n.Index >= 0 {
			when = "in " + quantity.Day(n.Index).Week().String()
		}
		s.Kind, s.Text = "floor", voice.Quoted(first(m.name(n.Person)), voice.Deed(n.Act.Verb), when, m.elsewhere(d, n.Person), seed)
	default:
		return false
	}
	return true
}

// vowTold says that a promise made in play was kept or broken. Of those told at once each has words of its own.
func (m *Maker) vowTold(d *observe.Desk, n *observe.News) string {
	turn := upTo(pick(d, "vow", int(n.Kind)), 1<<16)
	for i := range d.News {
		if &d.News[i] == n {
			break
		}
		if d.News[i].Kind == n.Kind {
			turn++
		}
	}
	return voice.Vow(first(m.name(n.Person)), n.Kind == observe.NewsVowKept, m.elsewhere(d, n.Person), turn)
}

// dateWords tells that a date has come, or is over and how it turned out. The days off of somebody who has left still stand in the calendar.
func (m *Maker) dateWords(d *observe.Desk, n *observe.News) string {
	src := &m.src.Dates[n.Index]
	switch {
	case n.Outcome == term.Done && n.Act.Verb == term.Rate:
		return src.Name + " are over. Everybody has heard from you."
	case n.Outcome == term.Refused && n.Act.Verb == term.Rate:
		return src.Name + " are over. Whoever had not had theirs from you has it from a form."
	case n.Outcome == term.Done:
		return src.Name + " is out, on its day."
	case n.Outcome == term.Refused:
		return "The day of " + src.Name + " is over, and it is not out."
	case n.Person != term.NoPerson && d.People[n.Person].Gone:
		return "Still in the calendar: " + src.Name + "."
	case src.Text != "":
		return src.Text
	}
	return "In the calendar today: " + src.Name + "."
}

// asksAdvice says whom you ask for advice, and about what.
func (m *Maker) asksAdvice(a term.Act) string {
	text := "Ask " + first(m.src.Advisers[a.Object].Name) + " for advice"
	switch {
	case a.Matter != term.NoMatter:
		return text + " about “" + m.src.Matters[a.Matter].Title + "”"
	case a.Person != term.NoPerson:
		return text + " about " + first(m.name(a.Person))
	case a.Project != term.NoProject:
		return text + " about " + voice.Midway(m.src.Projects[a.Project].Name)
	}
	return text
}

// wanted names what somebody asks you to promise behind what you do about it: whose it is, and in their words. Authors write speech in quotation marks;
// what is all speech keeps its own.
func (m *Maker) wanted(id term.PromiseID, does string) string {
	p, who := &m.src.Promises[id], ""
	for i := range m.src.People {
		if m.src.People[i].ID == p.Person {
			who = m.src.People[i].Name
		}
	}
	return does + ": " + first(who) + ", " + voice.InQuotes(p.Text)
}

// gives says what is promised and which way.
func (m *Maker) gives(a term.Act) string {
	text := "Promise " + m.promised(a)
	if a.Channel != term.ChannelNone {
		text = voice.Way(a.Channel) + ": promise " + m.promised(a)
	}
	if a.Manner == term.Inflated {
		text += ", whatever comes"
	}
	return text
}

// promised is what is promised, behind "promise".
func (m *Maker) promised(a term.Act) string {
	switch {
	case a.Object != term.NoObject:
		return "to hand in the request"
	case a.Matter != term.NoMatter:
		return "an answer within days"
	case a.Project != term.NoProject:
		return "that the date of " + voice.Midway(m.src.Projects[a.Project].Name) + " holds"
	case a.Manner == term.TheirAgenda:
		return "time every week"
	}
	return "that there will be no evenings"
}

// Of names what else an act is about, in words; "" where that has none of its own.
func (m *Maker) Of(a term.Act) string {
	if term.SortOf(a.Verb) == term.SortAdviser && a.Object >= 0 {
		return m.src.Advisers[a.Object].Name
	}
	if sort := term.SortOf(a.Verb); sort == term.SortRequest || sort == term.SortQuestion { // their names stand within sentences
		return capital(m.objectName(a))
	}
	return m.objectName(a)
}

// afterwards is how an act felt to you, or "" where you keep no part of your own: it goes by who you think you are, and what the act did does
// not.
func (m *Maker) afterwards(d *observe.Desk, c Came) string {
	if !d.Self.On || c.Outcome == term.NotThere || c.Later {
		return ""
	}
	n := upTo(pick(&observe.Desk{Luck: d.Luck}, "felt after", int(c.Act.Verb)), 1<<10) + int(max(d.Day, 0))*3 + d.Gap // of no two gaps in a row the same
	switch c.Act.Verb {
	case term.OwnWork, term.TakeTask, term.Firefight, term.Tickets:
		return voice.AfterWork(d.Self.Draw, n)
	case term.Tell, term.Apologise, term.MoveDate, term.CutScope, term.Rate:
		return voice.AfterWords(d.Self.Discomfort, c.Act.Channel.FaceToFace(), n)
	}
	return ""
}
