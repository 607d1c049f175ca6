package view

import (
	"slices"
	"strings"

	"headcount/engine/scenario"
	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

func (m *Maker) plan() (Plan, Point) {
	o := &m.src.Office
	p := Plan{Width: o.Width, Height: o.Height}
	for _, r := range o.Rooms {
		p.Rooms = append(p.Rooms, Room{ID: r.ID, Name: r.Name, Box: Box{r.Box[0], r.Box[1], r.Box[2], r.Box[3]}})
	}
	for _, l := range o.Windows {
		p.Windows = append(p.Windows, Line{Point{l[0], l[1]}, Point{l[2], l[3]}})
	}
	for _, l := range o.Doors {
		p.Doors = append(p.Doors, Line{Point{l[0], l[1]}, Point{l[2], l[3]}})
	}
	for _, s := range o.Places {
		p.Places = append(p.Places, Spot{ID: s.ID, Name: s.Name, Kind: s.Kind, At: Point{s.At[0], s.At[1]}})
	}
	return p, Point{m.src.Manager.Desk[0], m.src.Manager.Desk[1]}
}

// LooksOf is how an author wants somebody drawn, as the front ends take it.
func LooksOf(s scenario.LooksSource) Looks {
	return Looks{Skin: s.Skin, Hair: s.Hair, Cut: s.Cut, Cloth: s.Cloth, Glasses: s.Glasses, HearingAid: s.HearingAid, Beard: s.Beard}
}

func (m *Maker) person(d *observe.Desk, i int) Person {
	q, s := &d.People[i], &m.src.People[i]
	p := Person{
		ID: s.ID, Name: m.name(term.PersonID(i)), Role: s.Role, Desk: Point{s.Desk[0], s.Desk[1]}, Present: q.Present, Strides: q.Strides,
		Looks:   LooksOf(s.Looks),
		Posture: q.Seen.Posture.String(), Mood: q.Seen.Band.String(), Headphones: q.Headphones && q.Present,
		Coffee: q.Seen.Coffee && q.SeenDays == 0, SeenDays: seenDays(q), Waiting: q.Waiting, Note: s.Note, Where: s.Remote,
	}
	p.Seen = voice.Ago(d.Day, p.SeenDays)
	p.Fade = ink(q.SeenDays)
	p.Noticed = m.noticed(d, i, p.Seen)
	p.Headphones = p.Headphones && !q.Waiting
	if q.Under >= 0 { // the story says how they are today: no posture may contradict it
		p.Sign, p.Posture = m.src.Signs[q.Under].Under, term.PostureUnknown.String()
	}
	if !q.Present {
		p.Posture = term.Away.String()
	}
	if q.Remote {
		p.Posture = term.PostureUnknown.String()
	}
	if q.Before > 0 { // somebody else than the scenario names
		p.Looks, p.Note, p.Where = Looks{}, "", ""
	}
	m.seated(d, i, &p)
	if full(d) {
		p.Known, p.Between, p.Facts = m.known(d, i), m.between(d, i), m.facts(d, i)
		p.Looked = voice.LookedBy(q.Seen.Look)
	}
	if d.Minds {
		p.Unasked = m.notAsked(d, i)
	}
	return p
}

// seenDays is how many working days ago somebody was seen, -1 never.
func seenDays(q *observe.Person) int {
	if q.Seen.Day < 0 {
		return -1
	}
	return q.SeenDays
}

// ink fades from 1 on the day of a look to .4 after ten working days.
func ink(days int) float64 {
	if days >= 10 {
		return .4
	}
	return 1 - .06*float64(max(days, 0))
}

// earlierToday stands before what was last seen today of somebody who is not to be seen now, or stands at the manager's desk and was seen at their own.
const earlierToday = "Earlier today: "

// noticed is what was last seen of somebody, with its age: whoever stands at the manager's desk was seen at their own before.
func (m *Maker) noticed(d *observe.Desk, i int, ago string) string {
	q := &d.People[i]
	if q.Seen.Day < 0 {
		if q.Remote {
			return "You have not heard their voice yet."
		}
		return "You have not looked closely yet."
	}
	line := m.glimpsed(d, i)
	if q.Under >= 0 && q.SeenDays == 0 && q.Seen.Look == term.AcrossRoom { // what the story says of that day, and no words for a posture
		line = m.src.Signs[q.Under].Text
	}
	switch {
	case q.SeenDays > 0:
		return capital(ago) + ": " + line
	case (q.Waiting || !q.Present) && !q.Remote, m.inScene(d, i) && q.Seen.Look == term.AcrossRoom:
		return earlierToday + line
	}
	return line
}

// inScene reports whether somebody is before the manager in the scene that is on: what was seen of them from across the room was before that, and may
// not go with what the scene says of them.
func (m *Maker) inScene(d *observe.Desk, i int) bool {
	return d.Scene.Event != term.NoEvent && m.sc.Events[d.Scene.Event].Person == term.PersonID(i)
}

// glimpsed is the line for the last look at somebody, in the words that are told of them.
func (m *Maker) glimpsed(d *observe.Desk, i int) string {
	return voice.Fill(m.looked(d, i), m.slots(term.PersonID(i), term.NoMatter))
}

// look is one glance at one person, and what was said of it.
type look struct {
	who  int
	seen term.Sighting
	line string
}

// looked is the line for the last look at somebody: the same for the same look, and of others none that anybody was seen with within a week, as long as
// there is one; else none that was said that day, or of them. Of those that are equal in this it is the one that has been said least.
func (m *Maker) looked(d *observe.Desk, i int) string {
	now := look{who: i, seen: d.People[i].Seen}
	for _, l := range m.looks {
		if l.who == i && l.seen == now.seen {
			return l.line
		}
	}
	m.looks = slices.DeleteFunc(m.looks, func(l look) bool {
		return now.seen.Day-l.seen.Day > quantity.DaysPerWeek && l.seen != d.People[l.who].Seen
	})
	s := &now.seen
	n := upTo(pick(&observe.Desk{Luck: d.Luck}, "noticed", 0), 1<<10) + int(s.Day) + i
	least, seldom := len(m.looks)+1, 0
	for k := range mostLines {
		line, said := voice.Sign(s.Posture, s.Band, s.Headphones, s.Coffee, s.Look, n+k), 0
		if d.People[i].Deaf && voice.ByEar(line) {
			continue
		}
		for _, l := range m.looks {
			switch {
			case l.line != line || now.seen.Day-l.seen.Day > quantity.DaysPerWeek:
			case l.who == i || l.seen.Day == s.Day:
				said += len(m.looks)
			default:
				said++
			}
		}
		if times := m.noticedSo[line]; now.line == "" || said < least || said == least && times < seldom {
			now.line, least, seldom = line, said, times
		}
		if least == 0 && seldom == 0 {
			break
		}
	}
	m.looks = append(m.looks, now)
	m.noticedSo[now.line]++
	return now.line
}

// mostLines is how many lines are tried for one look: more than any list has, those beside a person that come every third time among them.
const mostLines = 120

func (m *Maker) slots(p term.PersonID, about term.MatterID) voice.Slots {
	s := voice.Slots{Boss: m.calledBoss()}
	if p != term.NoPerson {
		s.Name = first(m.name(p))
	}
	if about != term.NoMatter {
		s.Matter = m.src.Matters[about].Title
		s.Behind = m.src.Matters[about].Behind
	}
	return s
}

func on(days []string, day string) bool {
	if len(days) == 0 {
		return true
	}
	for _, x := range days {
		if lower(x) == lower(day) {
			return true
		}
	}
	return false
}

// First is the name people call each other by.
func First(name string) string { return first(name) }

func first(name string) string {
	short, rest, _ := strings.Cut(name, " ")
	switch short {
	case "The", "A", "An": // “The night operator” is no first name
		return name
	case "Ms", "Mr", "Mrs", "Dr", "Prof":
		if family, _, _ := strings.Cut(rest, ","); family != "" {
			return short + " " + family
		}
	}
	return strings.TrimSuffix(short, ",")
}

// listed joins names as one says them.
func listed(names []string) string {
	switch n := len(names); n {
	case 0:
		return ""
	case 1:
		return names[0]
	default:
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
}
