package view

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/scenario"
	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// full reports whether a desk knows more of people and projects than the small model does.
func full(d *observe.Desk) bool {
	return d.Minds || slices.ContainsFunc(d.Projects, func(p observe.Project) bool { return p.Full })
}

// learn takes in who sits where: somebody who has taken a place that was left goes by a name of their own.
func (m *Maker) learn(d *observe.Desk) {
	m.Show(d.Figures)
	m.bosses = d.Bosses
	m.names = m.names[:0]
	for i := range m.src.People {
		name := m.src.People[i].Name
		if i < len(d.People) && d.People[i].Before > 0 {
			name = m.successor(d, i, d.People[i].Before)
		}
		if hired := m.hiredName(d, i); hired != "" {
			name = hired
		}
		m.names = append(m.names, name)
	}
}

// nameThen is what somebody was called in whose place another may have come since a day.
func (m *Maker) nameThen(d *observe.Desk, p term.PersonID, day quantity.Day) string {
	switch q := &d.People[p]; {
	case q.Joins <= day:
		return m.name(p)
	case q.Before > 1:
		return m.successor(d, int(p), q.Before-1)
	}
	return m.src.People[p].Name
}

// successor is the name of who took a place after so many others: none that somebody else here goes by.
func (m *Maker) successor(d *observe.Desk, i, before int) string {
	at := upTo(rng.New(uint64(d.Luck.Cast()), 0).Bits(rng.Cosmetic, 0, 0, rng.Named("successor")), 1<<16) + i + 7*(before-1)
	for {
		name := voice.Successor(at)
		if !slices.ContainsFunc(m.src.People, func(p scenario.PersonSource) bool { return first(p.Name) == first(name) }) {
			return name
		}
		at++
	}
}

// name is what somebody is called now.
func (m *Maker) name(p term.PersonID) string {
	if int(p) < len(m.names) {
		return m.names[p]
	}
	return m.src.People[p].Name
}

// known puts what was taken of somebody beyond the mood of the moment into words, newest look first.
func (m *Maker) known(d *observe.Desk, i int) []Known {
	var list []Known
	for what := range term.Read(term.Reads) {
		r := d.People[i].Reads[what]
		if r.Band == term.BandUnknown || r.Day < 0 {
			continue
		}
		n := upTo(pick(&observe.Desk{Day: r.Day, Luck: d.Luck}, "reading", i+64*int(what)), 1<<16)
		line := voice.Fill(voice.Reading(what, r.Band, n), m.slots(term.PersonID(i), term.NoMatter))
		list = append(list, m.aged(d, voice.ReadingTitle(what), line, r.Day))
	}
	if k, ok := m.likes(d, i); ok {
		list = append(list, k)
	}
	slices.SortStableFunc(list, func(a, b Known) int { return a.Days - b.Days })
	return list
}

// likesTitle is what stands over the kind of work somebody would like.
const likesTitle = "What they would rather do"

// likes tells the kind of work somebody said they would like most, as they said it; and whether it is what they do already.
func (m *Maker) likes(d *observe.Desk, i int) (Known, bool) {
	q := &d.People[i]
	work := voice.WorkOf(q.Likes)
	if work == "" || q.LikesAt < 0 {
		return Known{}, false
	}
	slots := m.slots(q.ID, term.NoMatter)
	slots.Work = work
	n := upTo(pick(&observe.Desk{Day: q.LikesAt, Luck: d.Luck}, "likes", i), 1<<16)
	line := voice.Fill(voice.Likes(m.temper(q.ID), n), slots)
	if q.Likes == q.Does {
		line = "It is what they do now: " + work + "."
	}
	return m.aged(d, likesTitle, line, q.LikesAt), true
}

// learned is what a one-to-one that has just come out taught about somebody: always what work they like, the rest when it was asked.
func (m *Maker) learned(d *observe.Desk, a term.Act) []string {
	if a.Verb != term.OneToOne {
		return nil
	}
	asked := []string{voice.ReadingTitle(term.ReadInterest)}
	switch a.Manner {
	case term.TheirAgenda:
		asked = append(asked, likesTitle)
	case term.OnStatus:
		asked = append(asked, voice.ReadingTitle(term.ReadStatus))
	case term.AsQuestion:
		asked = append(asked, voice.ReadingTitle(term.ReadIntent))
	}
	var list []string
	for _, k := range m.known(d, int(a.Person)) {
		if k.Days == 0 && slices.Contains(asked, k.Title) {
			list = append(list, k.Title+": "+k.Text)
		}
	}
	return list
}

func (m *Maker) aged(d *observe.Desk, title, line string, day quantity.Day) Known {
	days := int(d.Day - day)
	return Known{Title: title, Text: line, Seen: voice.AgoInWeeks(d.Day, days), Days: days, Fade: ink(days)}
}

// notAsked names what one could ask somebody and has not.
func (m *Maker) notAsked(d *observe.Desk, i int) string {
	var list []string
	for _, what := range [...]term.Read{term.ReadStatus, term.ReadIntent, term.ReadInterest} {
		if d.People[i].Reads[what].Band == term.BandUnknown {
			title, _, _ := strings.Cut(voice.ReadingTitle(what), ",")
			list = append(list, lower(title))
		}
	}
	if len(list) == 0 || len(list) == 3 { // nothing was ever asked: there is nothing to add to
		return ""
	}
	return "Not asked yet: " + strings.Join(list, "; ") + "."
}

// between tells the last that passed between the two of you, and how it seemed to go.
func (m *Maker) between(d *observe.Desk, i int) string {
	q := &d.People[i]
	var parts []string
	if q.LastSpoken >= 0 && q.Spoken > 0 {
		parts = append(parts, "You last spoke "+voice.AgoInWeeks(d.Day, int(d.Day-q.LastSpoken))+".")
	}
	if q.LastAct != term.VerbNone {
		last := "Last between you: " + lower(voice.Does(q.LastAct))
		if q.LastHow != term.ChannelNone {
			last += " (" + lower(voice.Way(q.LastHow)) + ")"
		}
		parts = append(parts, last+": "+cameWords(q.LastCame)+".")
	}
	return strings.Join(parts, " ")
}

// cameWords says how something turned out, as far as it showed.
func cameWords(o term.Outcome) string {
	words := map[term.Outcome]string{
		term.Understood: "it arrived", term.Misread: "something else seemed to arrive", term.Opened: "more was said than asked",
		term.Quiet: "nothing much was said", term.Sent: "it is on its way", term.Learned: "you learned something", term.NotThere: "not there",
		term.Deflected: "“nothing, really”", term.Agreed: "a yes", term.Resisted: "a no", term.NoAnswer: "no answer",
	}
	if w, ok := words[o]; ok {
		return w
	}
	return "done"
}

// facts are what everybody can know of somebody: nothing in them is a guess.
func (m *Maker) facts(d *observe.Desk, i int) []string {
	q := &d.People[i]
	var list []string
	if q.Joins > 0 {
		list = append(list, "Here since "+Date(q.Joins)+".")
	}
	for _, p := range d.Posts {
		if int(p.Person) == i {
			list = append(list, capital(joined("works on "+voice.Midway(m.src.Projects[p.Project].Name), joined(shareWords(p.Share), sinceWords(p.Since))))+".")
		}
	}
	if q.Planned > 0 {
		list = append(list, "Half an hour for the two of you every "+quantity.Day(q.Planned-1).Weekday().String()+".")
	}
	switch {
	case q.Piled == 1:
		list = append(list, "One small thing waits for you.")
	case q.Piled > 1:
		list = append(list, capital(number(q.Piled))+" small things wait for you.")
	}
	switch {
	case q.Evenings == 1:
		list = append(list, "One evening at your wish.")
	case q.Evenings > 1:
		list = append(list, capital(number(q.Evenings))+" evenings at your wish.")
	}
	return list
}

func shareWords(share float64) string {
	switch {
	case share > .95:
		return ""
	case share > .45 && share < .55:
		return "half of the day"
	case share >= .55:
		return "most of the day"
	}
	return "a part of the day"
}

func sinceWords(day quantity.Day) string {
	if day <= 0 {
		return "from the start"
	}
	return "since " + Date(day)
}

// newFor is for how many working days somebody counts as new to a project.
const newFor = 20

// board puts a project into the words of those who lead it.
func (m *Maker) board(d *observe.Desk, j int) *Board {
	q := &d.Projects[j]
	if !q.Full {
		return nil
	}
	b := &Board{
		Told:     "About " + hours(q.Forecast) + " hours of work in all.",
		Sure:     "90 % sure, they say: between " + hours(q.Low) + " and " + hours(q.High) + ".",
		Compared: "Not compared with others of its kind yet.",
		Closed:   ReportedDone(q),
	}
	if q.Outside {
		b.Compared = "Compared with others of its kind; the figures have taken that in."
	}
	for _, p := range d.Posts {
		if int(p.Project) == j {
			b.Team = append(b.Team, Member{
				Person: m.src.People[p.Person].ID, Name: m.name(p.Person), Share: shareWords(p.Share), Since: sinceWords(p.Since),
				New: p.Since > 0 && d.Day-p.Since < newFor,
			})
		}
	}
	return b
}

// hours writes an amount of work as people say it: by tens from a hundred on.
func hours(h float64) string {
	if h >= 99.5 {
		return fmt.Sprint(int(h/10+.5) * 10)
	}
	return fmt.Sprint(int(h + .5))
}

// standing lists what has a place in every week.
func (m *Maker) standing(d *observe.Desk) []string {
	var list []string
	for i := range d.People {
		if day := d.People[i].Planned; day > 0 && !d.People[i].Gone {
			list = append(list, "Every "+quantity.Day(day-1).Weekday().String()+": half an hour with "+m.name(term.PersonID(i))+".")
		}
	}
	if days := int(d.Hands*quantity.DaysPerWeek + .5); days > 0 {
		kept := "One day a week is"
		if days > 1 {
			kept = capital(number(days)) + " days a week are"
		}
		on := ""
		if d.Kept != term.NoProject && int(d.Kept) < len(m.src.Projects) {
			on = ": " + m.src.Projects[d.Kept].Name
		}
		list = append(list, kept+" kept for your own work"+on+".")
	}
	if d.Quiet {
		list = append(list, "Mornings are kept free of interruptions.")
	}
	return list
}

// yourself fills in what a page says of its reader, where people are run in full.
func (m *Maker) yourself(d *observe.Desk, p *Page) {
	if !full(d) {
		return
	}
	p.Standing = m.standing(d)
	if n := upTo(pick(&observe.Desk{Day: d.Felt.Day, Luck: d.Luck}, "felt", 0), 1<<16); d.Felt.Band != term.BandUnknown {
		felt := m.aged(d, "How you feel you are with people", voice.Felt(d.Felt.Band, n), d.Felt.Day)
		p.Felt = &felt
	}
	switch {
	case d.Pile == 1:
		p.Pile = "One small thing waits for you."
	case d.Pile > 1:
		p.Pile = capital(number(d.Pile)) + " small things wait for you."
	}
	for i := range d.People {
		if q, s := &d.People[i], &m.src.People[i]; q.Left >= 0 {
			g := Gone{Person: s.ID, Name: m.name(term.PersonID(i)), Text: "left on " + Date(q.Left)}
			if !q.Remote {
				g.Desk = Point{s.Desk[0], s.Desk[1]}
			}
			p.Gone = append(p.Gone, g)
		}
	}
}

// onFloor is the id of somebody who can be looked at; "" for who is not in the team.
func (m *Maker) onFloor(q *observe.Person) string {
	if q.Gone {
		return ""
	}
	return m.src.People[q.ID].ID
}
