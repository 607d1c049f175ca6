package view

import (
	"slices"
	"strings"

	"headcount/engine/scenario"
	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Maker puts desks of one scenario into words. The same desk always gives the same page: the line chosen among equals is drawn from
// cosmetic chance keyed by the moment, which never reaches a state. It is not safe for concurrent use.
type Maker struct {
	sc     *scenario.Scenario
	src    *scenario.Source
	voices *voice.Library
	told   map[moment]string // lines already given to a moment, so that a page read twice says the same
	names  []string          // of people as they are called now
	bosses int               // how often the boss has changed: whoever is named in the scenario is not the boss any more
	shown  []float64         // numbers that texts show, as they are now
	looks  []look            // what was said of the looks of the last days
	memory voice.Memory      // what was told of whom, so that none of it comes again soon

	noticedSo map[string]int // how many looks have been told in which words
}

// moment is when a line is told and of what. What came in by itself may stand on a page beside the same done once more, and beside the same of something else.
type moment struct {
	seed   uint64
	cameIn int // as in Came
	of     term.ObjectID
	on     term.ProjectID
}

// line picks an act's line for a moment: the same for the same moment, and none that was told lately while another fits.
func (m *Maker) line(k voice.Key, day int, at moment) string {
	if l, ok := m.told[at]; ok {
		return l
	}
	l := m.voices.Tell(&m.memory, k, day, at.seed)
	m.told[at] = l
	return l
}

// NewMaker returns a maker for a scenario.
func NewMaker(sc *scenario.Scenario) *Maker {
	return &Maker{sc: sc, src: sc.Source, voices: voice.New(extras(sc.Source)), told: map[moment]string{}, noticedSo: map[string]int{}}
}

func extras(src *scenario.Source) []voice.Extra {
	var list []voice.Extra
	for _, v := range src.Voices {
		list = append(list, voice.Extra{Verb: v.Act, Outcome: v.Outcome, Temper: v.Temper, Person: v.Person, Lines: v.Lines})
	}
	return list
}

// cameAt is when news came in, as Came has it.
func cameAt(n *observe.News) int {
	return 1 + int(n.Day)*int(quantity.DayLength) + int(n.Minute)
}

// Came is how a decision turned out, as far as it shows; engine/play fills it from the session.
type Came struct {
	Act      term.Act
	Outcome  term.Outcome
	Minutes  int
	Later    bool
	Overhear int
	Revealed term.MatterID
	CameIn   int // of an answer that came in by itself, to what was done earlier, the minute of the play it came at, from 1; 0 of what is told at once
}

// Page makes the page of a desk, without what only engine/play knows (what was said or told, letters, the debrief).
func (m *Maker) Page(d *observe.Desk) Page {
	p := Page{
		Stop: d.Stop.String(), Scenario: m.src.ID, Title: m.src.Title, About: m.src.About, Question: m.src.Question,
		Machines: m.sc.OfMachines(), Deadline: m.deadline(d), Date: Date(d.Day), Clock: d.Minute.String(), Day: int(d.Day) + 1,
		Days: m.src.Weeks * quantity.DaysPerWeek, Week: int(max(d.Day, 0).Week()), Weeks: m.src.Weeks,
	}
	m.learn(d)
	if d.Stop == term.Gap {
		p.Gap = d.Gap
	}
	p.Plan, p.You = m.plan()
	p.Today = m.today(d)
	p.People = slices.Grow(p.People, len(d.People))
	for i := range d.People {
		if d.People[i].Gone { // left, or not come yet: not to be seen
			continue
		}
		p.People = append(p.People, m.person(d, i))
		if d.People[i].Waiting {
			p.Queue = append(p.Queue, m.src.People[i].ID)
		}
	}
	for i := range d.Matters {
		if d.Matters[i].Open {
			p.Matters = append(p.Matters, m.matter(d, i))
		}
	}
	p.Inbox = m.inbox(d)
	for i := range d.Projects {
		p.Projects = append(p.Projects, m.project(d, i))
	}
	for i := range d.Promises {
		p.Promises = append(p.Promises, m.promise(d, i))
	}
	p.Signs = m.signs(d)
	m.yourself(d, &p)
	m.role(d, &p)
	p.Planner = m.planner(d)
	p.Topics = append(append(p.Topics, m.councilTopics(d)...), m.houseTopics(d)...)
	if d.Scene.Event != term.NoEvent {
		p.Scene = m.Scene(d.Scene.Event, d.Scene.Opener)
		p.Scene.Table = m.table(d, d.Scene.Event)
		m.met(d, &p)
		m.apart(d, &p)
	}
	return p
}

// apart takes from the manager's desk who writes or rings in a scene: they sit at their own meanwhile, and stand there again when it is over.
func (m *Maker) apart(d *observe.Desk, p *Page) {
	who := m.apartOf(d)
	p.Queue = slices.DeleteFunc(p.Queue, func(id string) bool { return id == who })
	for i := range p.People {
		p.People[i].Waiting = p.People[i].Waiting && p.People[i].ID != who
	}
}

// apartOf is who writes or rings in the scene of a desk, or "".
func (m *Maker) apartOf(d *observe.Desk) string {
	if d.Scene.Event == term.NoEvent || m.sc.Events[d.Scene.Event].Person == term.NoPerson {
		return ""
	}
	switch m.src.Events[d.Scene.Event].Setting {
	case "chat", "mail", "phone":
		return m.src.People[m.sc.Events[d.Scene.Event].Person].ID
	}
	return ""
}

// Apart leaves out that somebody has come to the manager's desk where they are told to write or to ring next.
func (m *Maker) Apart(d *observe.Desk, signs []Sign) []Sign {
	who := m.apartOf(d)
	if who == "" {
		return signs
	}
	return slices.DeleteFunc(slices.Clone(signs), func(s Sign) bool { return s.Kind == "waiting" && s.Person == who })
}

// deadline is the public date in the author's words, and that it has been moved, where a project that it names has been.
func (m *Maker) deadline(d *observe.Desk) string {
	text := m.src.Deadline
	for i := range d.Projects {
		q, name := &d.Projects[i], m.src.Projects[i].Name
		if q.Due != q.Public && strings.Contains(strings.ToLower(text), strings.ToLower(name)) {
			text = sentence(text) + " Since moved: " + Date(q.Due) + "."
		}
	}
	return text
}

// signs are what reached the manager. Who has left is told on a Friday's page itself.
func (m *Maker) signs(d *observe.Desk) []Sign {
	var list []Sign
	for i := range d.News {
		if d.News[i].Kind == observe.NewsJoined && d.Stop == term.Gap && d.Gap == 1 && d.Day.Weekday() != 0 {
			continue // told with who comes and goes
		}
		if d.News[i].Kind != observe.NewsLeft || d.Stop != term.Friday {
			list = append(list, m.sign(d, &d.News[i]))
		}
	}
	return append(list, m.comings(d)...)
}

// met takes the headphones off somebody who is met away from their desk: what was last seen of them was seen there.
func (m *Maker) met(d *observe.Desk, p *Page) {
	who := m.sc.Events[d.Scene.Event].Person
	if who == term.NoPerson || p.Scene.Setting != "hall" && p.Scene.Setting != "coffee" && p.Scene.Setting != "meeting" {
		return
	}
	there := *d
	there.People = append([]observe.Person(nil), d.People...)
	there.People[who].Headphones, there.People[who].Seen.Headphones = false, false
	for i := range p.People {
		if p.People[i].ID == m.src.People[who].ID {
			p.People[i] = m.person(&there, int(who))
		}
	}
}

// Date writes a working day: "Tuesday, week 2".
func Date(d quantity.Day) string {
	d = max(d, 0)
	return d.Weekday().String() + ", " + d.Week().String()
}

// pick chooses among n equal wordings for a moment and a thing.
func pick(d *observe.Desk, what string, entity int) uint64 {
	return d.Luck.Bits(rng.Cosmetic, entity, int(d.Day)+1, rng.Named(what).With(d.Gap))
}

// upTo turns cosmetic bits into a number from 0 to n-1.
func upTo(bits uint64, n int) int { return int(bits % uint64(max(n, 1))) }

// Day writes a day of a log, counted from 0, as Date does.
func Day(day int) string { return Date(quantity.Day(day)) }
