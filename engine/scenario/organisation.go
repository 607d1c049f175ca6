package scenario

import (
	"fmt"
	"slices"
	"strings"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// The bounds of the organisation around the team.
const (
	maxObjects  = 64 // of one sort
	maxOpenings = 16
	maxFlows    = 128
	maxCosts    = 1000 // focus-hours to mend what broke
)

// organisation reads posts and who applies, the map of the business of IT, and machines.
func (c *compiler) organisation() {
	s := &c.out.Spec
	for i := range c.src.Openings {
		s.Openings = append(s.Openings, c.openingSpec(&c.src.Openings[i], c.root.key("opening").index(i)))
	}
	c.vacancies()
	for i := range c.src.Candidates {
		s.Candidates = append(s.Candidates, c.candidateSpec(&c.src.Candidates[i], c.root.key("candidate").index(i)))
	}
	c.mapSpec()
	for i := range c.src.Machines {
		s.Machines = append(s.Machines, c.machineSpec(&c.src.Machines[i], c.root.key("machine").index(i)))
	}
}

// object resolves the id of an object.
func (c *compiler) object(name string, sort term.Sort, at where) term.ObjectID {
	return term.ObjectID(c.reference(name, c.out.names.objects[sort], sort.String(), at))
}

func (c *compiler) openingSpec(o *OpeningSource, at where) org.OpeningSpec {
	c.require(o.Name, at.key("name"))
	c.require(o.Place, at.key("place"))
	c.within(o.Pay, -3, 3, at.key("pay"))
	c.within(o.Room, 0, 3, at.key("room"))
	return org.OpeningSpec{
		Name: o.ID, Place: c.person(o.Place, at.key("place")), Approved: o.Approved || o.Open, Open: o.Open, Pay: o.Pay, Room: o.Room,
	}
}

// vacancies checks that each post has a place of its own that nobody has, and each vacant place a post.
func (c *compiler) vacancies() {
	taken := map[term.PersonID]string{}
	for i := range c.out.Spec.Openings {
		place, at := c.out.Spec.Openings[i].Place, c.root.key("opening").index(i).key("place")
		if place == term.NoPerson {
			continue
		}
		name := c.src.Openings[i].Place
		if first, ok := taken[place]; ok {
			c.fail(at, "opening-place", "the post "+quote(first)+" has this place already", "add a [[person]] with vacant = true for each post")
		} else if !c.src.People[place].Vacant {
			c.fail(at, "opening-place", name+" is somebody who works here", "name a [[person]] with vacant = true")
		}
		taken[place] = c.src.Openings[i].ID
	}
	for i := range c.src.People {
		p, at := &c.src.People[i], c.root.key("person").index(i).key("vacant")
		switch {
		case !p.Vacant:
		case p.Arrives != "":
			c.fail(at, "opening-place", "a vacant place is filled by hiring, not on a day", "leave out vacant or arrives")
		case taken[term.PersonID(i)] == "" && !c.root.key("opening").broken():
			c.fail(at, "opening-place", "no post fills this place", "add an [[opening]] with place = \""+p.ID+"\"")
		}
	}
}

// candidateTraits lists the traits of a candidate.
func candidateTraits() []string { return []string{"ability", "interest", "fit", "shine", "market"} }

func (c *compiler) candidateSpec(p *CandidateSource, at where) org.CandidateSpec {
	c.require(p.Name, at.key("name"))
	c.require(p.Opening, at.key("opening"))
	c.oneOf(p.Temper, temperWords(), "temper", at.key("temper"))
	c.looks(&p.Looks, at.key("looks"))
	s := org.CandidateSpec{Name: p.Name, Opening: c.object(p.Opening, term.SortOpening, at.key("opening")), Applies: 1}
	if p.Applies != nil {
		s.Applies = c.span(p.Applies, 0, 1, org.Range{}, at.key("applies")).Low
	}
	if p.Inside != "" {
		s.Inside, s.Who = true, c.person(p.Inside, at.key("inside"))
		if s.Who != term.NoPerson && c.src.People[s.Who].Vacant {
			c.fail(at.key("inside"), "opening-place", p.Inside+" is a vacant place", "name somebody who works here")
		}
	}
	traits := at.key("traits")
	for i, field := range [...]*org.Range{&s.Ability, &s.Interest, &s.Fit, &s.Shine, &s.Market} {
		name := candidateTraits()[i]
		*field = c.span(p.Traits[name], -3, 3, org.Range{Free: true}, traits.key(name))
	}
	for _, name := range sortedKeys(p.Traits) {
		if !slices.Contains(candidateTraits(), name) {
			c.add(traits.key(name).diagnoseKey(Error, "unknown-key", "there is no trait "+quote(name)+" of a candidate", didYouMean(name, candidateTraits(), "the traits are ability, interest, fit, shine and market")))
		}
	}
	return s
}

// unusedFits warns of a fit with the team that is written, that nobody leaves for, and that no condition reads.
func (c *compiler) unusedFits() {
	if !c.off(partTurnover) || c.used.fit {
		return
	}
	for i := range c.src.Candidates {
		if c.src.Candidates[i].Traits["fit"] != nil {
			c.warn(c.root.key("candidate").index(i).key("traits").key("fit"), "model-off", "fit with the team changes nothing here: nobody leaves, and nothing reads truth.team_fit", partTurnover.advice())
		}
	}
}

// mapSpec reads systems, processes and what depends on what.
func (c *compiler) mapSpec() {
	s := &c.out.Spec
	for i := range c.src.Systems {
		y, at := &c.src.Systems[i], c.root.key("system").index(i)
		c.require(y.Name, at.key("name"))
		d := org.SystemSpec{Name: inSentence(y.Name), Project: c.project(y.Project, at.key("project")), Known: y.Known, Knows: c.people(y.Knows, at.key("knows"))}
		d.Owner, d.Keeper = c.owner(y.Owner, at.key("owner"))
		if y.Drift != nil {
			if d.Drift = c.span(y.Drift, 0, 1, org.Range{}, at.key("drift")).Low; d.Drift == 0 {
				d.Drift = -1 // never, where nothing written means the ordinary
			}
		}
		s.Systems = append(s.Systems, d)
	}
	for i := range c.src.Processes {
		p, at := &c.src.Processes[i], c.root.key("process").index(i)
		c.require(p.Name, at.key("name"))
		if slices.ContainsFunc(c.src.Systems, func(y SystemSource) bool { return y.ID == p.ID && p.ID != "" }) {
			c.fail(at.key("id"), "id-double", quote(p.ID)+" is a system already", "choose another id: systems and processes stand on one map")
		}
		c.within(p.Costs, 0, maxCosts, at.key("costs"))
		d := org.SystemSpec{Name: inSentence(p.Name), Process: true, Project: term.NoProject, Known: p.Known, Knows: c.people(p.Knows, at.key("knows"))}
		d.Owner, d.Keeper = c.owner(p.Owner, at.key("owner"))
		s.Systems = append(s.Systems, d)
	}
	c.flows()
	if len(s.Systems) > 0 && !slices.ContainsFunc(s.Systems, func(d org.SystemSpec) bool { return d.Known }) && !c.root.key("system").broken() {
		c.warn(c.root.key("system").index(0), "map-unknown", "the manager knows of no place on the map, so that none can be visited or asked about", "add known = true to one, or let an event learn one")
	}
}

// inSentence is a name as it stands within a sentence: "the ledger".
func inSentence(name string) string {
	if rest, ok := strings.CutPrefix(name, "The "); ok {
		return "the " + rest
	}
	return name
}

// flows reads what depends on what: as written, and each process on the systems it uses.
func (c *compiler) flows() {
	s := &c.out.Spec
	for i := range c.src.Flows {
		f, at := &c.src.Flows[i], c.root.key("flow").index(i)
		c.require(f.From, at.key("from"))
		c.require(f.To, at.key("to"))
		c.within(f.Costs, 0, maxCosts, at.key("costs"))
		d := org.FlowSpec{
			From: c.object(f.From, term.SortSystem, at.key("from")), To: c.object(f.To, term.SortSystem, at.key("to")), Night: f.Night, Costs: f.Costs,
			Knows: c.people(f.Knows, at.key("knows")), Matter: c.matter(f.Matter, at.key("matter")),
		}
		if d.From == d.To && d.From != term.NoObject {
			c.fail(at.key("to"), "flow-self", f.To+" cannot depend on itself", "")
		}
		if d.From != term.NoObject && d.To != term.NoObject {
			s.Flows = append(s.Flows, d)
		}
		if !f.Night && d.From != term.NoObject && d.To != term.NoObject && s.Systems[d.From].Project == term.NoProject && s.Systems[d.To].Project == term.NoProject {
			c.warn(at, "flow-idle", "no project works at either end, so that nothing ever meets this", "give one of the two systems a project, or add night = true")
		}
	}
	for i := range c.src.Processes {
		p, at := &c.src.Processes[i], c.root.key("process").index(i).key("uses")
		c.repeated(p.Uses, at)
		for j, name := range p.Uses {
			from := c.object(name, term.SortSystem, at.index(j))
			if from == term.NoObject {
				continue
			}
			s.Flows = append(s.Flows, org.FlowSpec{
				From: from, To: term.ObjectID(len(c.src.Systems) + i), Costs: p.Costs, Knows: c.people(p.Knows, c.root.key("process").index(i).key("knows")),
				Matter: term.NoMatter,
			})
		}
	}
	if n := len(s.Flows); n > maxFlows {
		c.fail(c.root.key("flow"), "too-many", fmt.Sprintf("%d dependencies on the map; there is room for %d", n, maxFlows), "")
	}
}

// people resolves a list of ids.
func (c *compiler) people(list []string, at where) []term.PersonID {
	c.repeated(list, at)
	var ids []term.PersonID
	for i, name := range list {
		if id := c.person(name, at.index(i)); id != term.NoPerson {
			ids = append(ids, id)
		}
	}
	return ids
}

// owner resolves who owns a place on the map: somebody of the team, or a stakeholder.
func (c *compiler) owner(name string, at where) (term.PersonID, term.ObjectID) {
	if i, ok := c.out.names.objects[term.SortStakeholder].find(name); ok {
		c.mentions("stakeholder", name, at, 0, len(name))
		if own := c.src.Stakeholders[i].Person; own == "" {
			return term.NoPerson, term.ObjectID(i)
		} else if who, here := c.out.names.people.find(own); here {
			return term.PersonID(who), term.NoObject
		}
	}
	return c.person(name, at), term.NoObject
}

func (c *compiler) machineSpec(m *MachineSource, at where) org.MachineSpec {
	c.require(m.Name, at.key("name"))
	c.within(m.Blocks, 0, 1, at.key("blocks"))
	s := org.MachineSpec{
		Name: m.Name, Base: c.span(m.Base, 0, 1, org.Range{Free: true}, at.key("base")), Flawed: c.span(m.Flawed, 0, 1, org.Range{}, at.key("flawed")),
		Project: c.project(m.Project, at.key("project")), Blocks: m.Blocks,
	}
	if m.Blocks > 0 && m.Project == "" {
		c.warn(at.key("blocks"), "machine-blocks", "nobody waits for this machine", "add project = \"the id of a project\"")
	}
	return s
}

// FlowText is what an author wrote for a dependency: what flows, and what is told when it breaks something; empty where nothing is written.
func (s *Scenario) FlowText(k int) (name, text string) {
	if k < 0 || k >= len(s.Source.Flows) {
		return "", ""
	}
	return s.Source.Flows[k].Name, s.Source.Flows[k].Text
}

// SystemText is the name and the note of a place on the map, system or process.
func (s *Scenario) SystemText(k term.ObjectID) (name, note string) {
	i := int(k)
	switch n := len(s.Source.Systems); {
	case i < 0 || i >= n+len(s.Source.Processes):
		return "", ""
	case i < n:
		return s.Source.Systems[i].Name, s.Source.Systems[i].Note
	default:
		return s.Source.Processes[i-n].Name, s.Source.Processes[i-n].Note
	}
}

// organised adds to a blank state what the organisation around the team is at its most open, so that an act that is refused there is refused
// always: posts approved, everybody has applied, the whole map known, machines with a flaw.
func (c *compiler) organised(s *org.State, v term.Verb) {
	spec := &c.out.Spec
	s.Openings, s.Candidates = make([]org.Opening, len(spec.Openings)), make([]org.Candidate, len(spec.Candidates))
	for i := range s.Openings {
		s.Openings[i] = org.Opening{Approved: true, Opened: quantity.Never, Filled: term.NoObject}
	}
	for i := range s.Candidates {
		s.Candidates[i] = org.Candidate{State: org.Applied, Buddy: term.NoPerson, Place: term.NoPerson}
		if v == term.Onboard {
			s.Candidates[i].State, s.Candidates[i].Place = org.Joined, spec.Openings[max(spec.Candidates[i].Opening, 0)].Place
		}
	}
	s.Systems, s.Flows = make([]org.MapSystem, len(spec.Systems)), make([]org.Flow, len(spec.Flows))
	s.Machines = make([]org.Machine, len(spec.Machines))
	for i := range s.Machines {
		s.Machines[i].Flawed = true
	}
}
