package scenario

import (
	"fmt"
	"slices"

	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

const (
	defaultGapMinutes = 45
	maxSkill          = 1.5
	maxSmall          = 20
	maxHands          = 0.8 // the fifth day belongs to the others
)

func defaultGaps() []string { return []string{"10:30", "13:00", "15:30"} }

// spec fills in what the model starts from.
func (c *compiler) spec() {
	s, src, manager := &c.out.Spec, c.src, c.root.key("manager")
	s.Weeks = clampWeeks(src.Weeks)
	c.model()
	s.Skill, s.DeskX, s.DeskY = src.Manager.Skill, src.Manager.Desk[0], src.Manager.Desk[1]
	c.within(s.Skill, 0, maxSkill, manager.key("skill"))
	c.within(s.Piles, 0, maxSmall, manager.key("small_things"))
	c.within(s.Hands, 0, maxHands, manager.key("hands"))
	c.gaps()
	for i := range src.People {
		s.People = append(s.People, c.personSpec(&src.People[i], c.root.key("person").index(i)))
	}
	for i := range src.Projects {
		s.Projects = append(s.Projects, c.projectSpec(&src.Projects[i], c.root.key("project").index(i)))
	}
	c.workers()
	for i := range src.Matters {
		s.Matters = append(s.Matters, c.matterSpec(&src.Matters[i], c.root.key("matter").index(i)))
	}
	for i := range src.Promises {
		p, at := &src.Promises[i], c.root.key("promise").index(i)
		s.Promises = append(s.Promises, org.PromiseSpec{
			Person: c.person(p.Person, at.key("person")), Due: c.day(p.Due, at.key("due"), c.lastDay()),
		})
		c.require(p.Due, at.key("due"))
	}
	for i := range src.Variables {
		v, at := &src.Variables[i], c.root.key("variable").index(i)
		if v.Truth {
			c.within(v.Start, 0, 1, at.key("start"))
		}
		c.out.Variables = append(c.out.Variables, v.Start)
	}
	c.calendar()
	c.self()
	c.organisation()
	c.council()
	c.carry() // says of parts that do not run, so that all have been read before
	c.floor()
}

// gaps reads when the manager's time is their own.
func (c *compiler) gaps() {
	s, days := &c.out.Spec, c.root.key("days")
	gaps := c.src.Days.Gaps
	at := days.key("gaps")
	switch {
	case len(gaps) == 0 && !at.written():
		gaps = defaultGaps()
	case len(gaps) != len(s.Gaps):
		if !at.broken() {
			c.fail(at, "gaps", fmt.Sprintf("there are %d gaps; a day has three", len(gaps)), "")
		}
		return
	}
	for i, text := range gaps {
		m, ok := c.clock(text, at.index(i))
		if s.Gaps[i] = m; i > 0 && ok && m <= s.Gaps[i-1] {
			c.fail(at.index(i), "gaps", "a gap must open after the one before it", "")
		}
	}
	s.GapMinutes = quantity.Minute(c.src.Days.GapMinutes)
	if s.GapMinutes == 0 {
		s.GapMinutes = defaultGapMinutes
	}
	c.within(float64(s.GapMinutes), 5, 240, days.key("gap_minutes"))
	for i := range c.src.Days.Duties {
		d, at := &c.src.Days.Duties[i], days.key("duty").index(i)
		c.require(d.Name, at.key("name"))
		c.repeated(d.On, at.key("on"))
		for j, on := range d.On {
			c.oneOf(on, weekdayWords(), "weekday", at.key("on").index(j))
		}
		from, begins := c.clock(d.From, at.key("from"))
		to, ends := c.clock(d.To, at.key("to"))
		if begins && ends && to <= from {
			c.fail(at.key("to"), "clock", "it ends before it begins", "")
		}
	}
}

func (c *compiler) personSpec(p *PersonSource, at where) org.PersonSpec {
	s := org.PersonSpec{
		Vacant: p.Vacant,
		Name:   p.ID, DeskX: p.Desk[0], DeskY: p.Desk[1], Remote: p.Remote != "",
		Project: c.project(p.Project, at.key("project")),
	}
	c.require(p.Name, at.key("name"))
	if !s.Remote && !at.key("remote").broken() && !at.key("desk").written() && at.written() {
		c.missing(at.key("desk"), "add desk = [x, y] in centimetres, or remote = \"where they work\"")
	}
	c.oneOf(p.Temper, temperWords(), "temper", at.key("temper"))
	c.looks(&p.Looks, at.key("looks"))
	c.comesAndGoes(&s, p, at)
	c.traits(&s, p.Traits, at.key("traits"))
	c.interests(&s, p.Interests, at.key("interests"))
	c.parts(&s, p, at)
	return s
}

// comesAndGoes reads the days on which somebody's time in the team begins and ends.
func (c *compiler) comesAndGoes(s *org.PersonSpec, p *PersonSource, at where) {
	s.Arrives, s.Leaves = c.day(p.Arrives, at.key("arrives"), 0), c.day(p.Leaves, at.key("leaves"), 0)
	if s.Leaves > 0 && s.Leaves <= s.Arrives {
		c.fail(at.key("leaves"), "leaves", "they leave before they have come", "")
	}
	if s.Recruited = p.Recruited; s.Recruited && p.Arrives == "" && !at.key("arrives").broken() {
		c.fail(at.key("recruited"), "recruited", "nothing says when hiring is decided", "add arrives = \"w1 mon\": they come 6 to 14 weeks after it")
	}
}

func sizeWords() []string { return []string{"small", "medium", "large"} }

func temperWords() []string { return []string{"dry", "warm", "brisk", "shy"} }

func (c *compiler) looks(l *LooksSource, at where) {
	c.within(float64(l.Skin), 0, 5, at.key("skin"))
	c.within(float64(l.Hair), 0, 6, at.key("hair"))
	c.oneOf(l.Cut, cutWords(), "cut", at.key("cut"))
	c.oneOf(l.Cloth, clothWords(), "cloth", at.key("cloth"))
}

// cutWords lists how hair can be worn, and clothWords what colours clothes have.
func cutWords() []string {
	return []string{"short", "crop", "long", "bun", "curl", "side", "scarf", "bald", "bob", "locs"}
}

func clothWords() []string { return []string{"clay", "ochre", "sage", "plum", "ink", "dusk"} }

func (c *compiler) projectSpec(p *ProjectSource, at where) org.ProjectSpec {
	c.require(p.Name, at.key("name"))
	c.require(p.Due, at.key("due"))
	if !at.key("estimate").written() && at.written() {
		c.missing(at.key("estimate"), "add what the plan says, in focus-hours")
	}
	c.within(p.Estimate, 1, 1e6, at.key("estimate"))
	c.within(p.Done, 0, 1, at.key("done"))
	c.oneOf(p.Size, sizeWords(), "size", at.key("size"))
	c.oneOf(p.Kind, term.WorkKindNames(), "kind", at.key("kind"))
	if at.key("parallel").written() || p.Parallel != 0 {
		c.within(p.Parallel, 0.05, 1, at.key("parallel"))
		if p.Size == "" && !at.key("size").broken() {
			c.warn(at.key("parallel"), "model-off", "a project without a size loses nothing to people it was not planned for", partSize.advice())
		}
	}
	return org.ProjectSpec{
		Kind: max(slices.Index(term.WorkKindNames(), p.Kind), 0), Parallel: p.Parallel,
		Size:     org.Size(slices.Index(sizeWords(), p.Size) + 1), // none is org.Plain
		Estimate: p.Estimate, Done: p.Done, Due: c.day(p.Due, at.key("due"), c.lastDay()),
		Work: c.span(p.Work, 0.1, 10, org.Range{Free: true}, at.key("work")),
	}
}

// workers gives people without a project of their own the first one that names them.
func (c *compiler) workers() {
	for i := range c.src.Projects {
		at := c.root.key("project").index(i).key("who")
		c.repeated(c.src.Projects[i].Who, at)
		for j, name := range c.src.Projects[i].Who {
			id := c.person(name, at.index(j))
			if id == term.NoPerson {
				continue
			}
			switch p := &c.out.Spec.People[id]; p.Project {
			case term.NoProject:
				p.Project = term.ProjectID(i)
			case term.ProjectID(i):
			default:
				if !slices.ContainsFunc(p.Parts, func(part org.Part) bool { return part.Project == term.ProjectID(i) }) {
					c.warn(at.index(j), "project-who", name+" works on "+c.out.names.projects.name(int(p.Project))+" already", "give "+name+" a [[person.part]] in each, or take one out")
				}
			}
		}
	}
}

func (c *compiler) matterSpec(m *MatterSource, at where) org.MatterSpec {
	c.require(m.Title, at.key("title"))
	c.within(m.Unclear, 0, 1, at.key("unclear"))
	c.within(m.Blocks, 0, 1, at.key("blocks"))
	c.within(float64(m.Copied), 0, 1000, at.key("copied"))
	return org.MatterSpec{
		Person: c.person(m.Person, at.key("person")), Project: c.project(m.Project, at.key("project")),
		Unclear: m.Unclear, Blocks: m.Blocks, Open: m.Open, Thread: m.Thread, Copied: m.Copied,
		Concern: c.span(m.Concern, 0, 1, org.Range{}, at.key("concern")),
	}
}

// floor checks that desks are inside the office and apart.
func (c *compiler) floor() {
	office, taken := &c.src.Office, map[[2]int]string{}
	inside := func(desk [2]int, at where) {
		if !at.written() || office.Width <= 0 || office.Height <= 0 {
			return
		}
		if desk[0] < 0 || desk[1] < 0 || desk[0] > office.Width || desk[1] > office.Height {
			advice := "give x and y in centimetres"
			if office.Width < smallest || office.Height < smallest {
				advice = "give width and height of [office] in centimetres too: 1200 for twelve metres"
			}
			c.fail(at, "desk-outside", fmt.Sprintf("the desk is outside the floor of %d by %d cm", office.Width, office.Height), advice)
		}
	}
	if at := c.root.key("manager").key("desk"); at.written() {
		inside(c.src.Manager.Desk, at)
		c.cornered(c.src.Manager.Desk, at)
		taken[c.src.Manager.Desk] = "the manager"
	}
	for i := range c.src.People {
		p, at := &c.src.People[i], c.root.key("person").index(i).key("desk")
		if p.Remote != "" || !at.written() || at.broken() {
			continue
		}
		inside(p.Desk, at)
		c.near(p.Desk, at)
		c.cornered(p.Desk, at)
		if who, ok := taken[p.Desk]; ok {
			c.fail(at, "desk-shared", who+" sits there already", "move one of the desks")
		}
		taken[p.Desk] = p.ID
	}
	c.plan()
	for i := range office.Places {
		p, at := &office.Places[i], c.root.key("office").key("place").index(i)
		c.require(p.Name, at.key("name"))
		c.oneOf(p.Kind, placeWords(), "place", at.key("kind"))
		inside(p.At, at.key("at"))
	}
}

// smallest is the width of a floor below which it is taken for a slip [cm].
const smallest = 150

// corner is how near to both outer walls a desk can stand before it is taken for a slip [cm]: nobody fits in there.
const corner = 50

// cornered tells of a desk in the upper left corner itself, most likely written in metres.
func (c *compiler) cornered(desk [2]int, at where) {
	if x, y := desk[0], desk[1]; !at.broken() && min(x, y) >= 0 && max(x, y) < corner {
		advice := "give x and y in centimetres from the upper left corner"
		if max(x, y) > 0 {
			advice += fmt.Sprintf(": if these are metres, write desk = [%d, %d]", 100*x, 100*y)
		}
		c.warn(at, "desk-corner", fmt.Sprintf("this desk stands in the corner, %d cm from one wall and %d cm from the other", x, y), advice)
	}
}

// farthest is how far somebody may sit from the manager before it is taken for a slip [strides]: 150 m, two minutes each way.
const farthest = 200

// near tells of a desk that nobody would walk to, most likely written in another unit than centimetres.
func (c *compiler) near(desk [2]int, at where) {
	from := c.src.Manager.Desk
	if n := process.Strides(desk[0], desk[1], from[0], from[1]); n > farthest {
		c.warn(at, "desk-far", fmt.Sprintf("this desk is %d strides from the manager's: nobody walks that far", n),
			"give x and y in centimetres, such as desk = [600, 300]; somebody who works elsewhere has remote = \"where\" and no desk")
	}
}

func placeWords() []string { return []string{"coffee", "boss", "plant", "printer", "board", "sofa"} }
