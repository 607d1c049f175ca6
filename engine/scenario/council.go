package scenario

import (
	"fmt"
	"slices"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// The bounds of stakeholders, proposals and what can be asked for.
const (
	maxStakeholders = 16
	maxProposals    = 8
	maxRequests     = 16
	maxQuestions    = 16
	maxPriorities   = org.MaxPriorities
	maxInterests    = org.MaxInterests
	maxInfluence    = 5
	maxCost         = 1e6
	maxResearch     = 1000
)

// council reads stakeholders and proposals.
func (c *compiler) council() {
	s := &c.out.Spec
	for i := range c.src.Stakeholders {
		s.Stakeholders = append(s.Stakeholders, c.stakeholderSpec(i, c.root.key("stakeholder").index(i)))
	}
	for i := range c.src.Proposals {
		s.Proposals = append(s.Proposals, c.proposalSpec(&c.src.Proposals[i], c.root.key("proposal").index(i)))
	}
	if len(s.Proposals) > 0 && len(s.Stakeholders) == 0 && !c.root.key("stakeholder").broken() {
		c.fail(c.root.key("proposal").index(0), "proposal-nobody", "nobody has a say in this", "add a [[stakeholder]]")
	}
	c.company()
	if s.Company.Used {
		c.runs |= partBudget
	}
	for i := range c.src.Questions {
		s.Questions = append(s.Questions, c.questionSpec(&c.src.Questions[i], c.root.key("inquiry").index(i)))
	}
	for i := range c.src.Requests {
		s.Requests = append(s.Requests, c.requestSpec(&c.src.Requests[i], c.root.key("request").index(i)))
	}
	c.windows()
}

// mask resolves a list of ids to one bit each.
func (c *compiler) mask(list []string, in index, what string, at where) uint64 {
	c.repeated(list, at)
	bits := uint64(0)
	for k, name := range list {
		if i := c.reference(name, in, what, at.index(k)); i >= 0 && i < 64 {
			bits |= 1 << uint(i)
		}
	}
	return bits
}

func (c *compiler) stakeholderSpec(i int, at where) org.StakeholderSpec {
	h := &c.src.Stakeholders[i]
	s := org.StakeholderSpec{
		Name: h.Name, Person: c.person(h.Person, at.key("person")), Remote: h.Remote != "",
		Influence: c.span(h.Influence, 0, maxInfluence, org.Range{Low: 1, High: 1}, at.key("influence")),
		Trust:     c.span(h.Trust, 0, 1, org.Range{Low: .45, High: .55}, at.key("trust")),
		Interests: len(h.Interests),
		Respects:  c.mask(h.Respects, c.out.names.objects[term.SortStakeholder], "stakeholder", at.key("respects")),
	}
	c.oneOf(h.Temper, temperWords(), "temper", at.key("temper"))
	c.looks(&h.Looks, at.key("looks"))
	if s.Person == term.NoPerson && h.Person == "" {
		c.require(h.Name, at.key("name"))
	} else if s.Person != term.NoPerson && h.Name == "" {
		s.Name = c.src.People[s.Person].Name
	}
	if s.Respects>>uint(i)&1 == 1 {
		c.fail(at.key("respects"), "respects-self", quote(h.ID)+" respects nobody but others", "take it out of the list")
	}
	for _, k := range [...]struct {
		key string
		is  bool
	}{{"trust", h.Trust != nil}, {"remote", h.Remote != ""}, {"looks", h.Looks != LooksSource{}}} {
		if s.Person != term.NoPerson && k.is {
			c.fail(at.key(k.key), "stakeholder-twice", k.key+" is said of the person "+quote(h.Person)+" already", "say it in [[person]]")
		}
	}
	if len(h.Interests) > maxInterests {
		c.fail(at.key("interests").index(maxInterests), "too-many", fmt.Sprintf("%d interests; there is room for %d", len(h.Interests), maxInterests), "")
	}
	if len(h.Interests) == 0 && !at.key("interests").broken() {
		c.warn(at, "stakeholder-interests", quote(h.ID)+" cares about nothing, so that nothing can be put to them by what they care about", "add interests = [\"...\"]")
	}
	return s
}

func (c *compiler) proposalSpec(p *ProposalSource, at where) org.ProposalSpec {
	c.require(p.Title, at.key("title"))
	c.within(p.Hours, 0, maxResearch, at.key("hours"))
	if at.key("weeks").written() {
		c.within(p.Weeks, .5, maxWeeks, at.key("weeks"))
	}
	all := c.out.names.objects[term.SortStakeholder]
	s := org.ProposalSpec{
		Says: uint64(1)<<uint(min(len(all.list), 63)) - 1, Matter: c.matter(p.Matter, at.key("matter")), Project: c.project(p.Project, at.key("project")),
		Decides: c.day(p.Decides, at.key("decides"), 0), Weeks: p.Weeks, Hours: p.Hours,
	}
	if len(p.Says) > 0 || at.key("says").written() {
		s.Says = c.mask(p.Says, all, "stakeholder", at.key("says"))
		if len(p.Says) == 0 && !at.key("says").broken() {
			c.fail(at.key("says"), "proposal-nobody", "nobody has a say in this", "name some stakeholders, or leave says out: then all have")
		}
	}
	for _, name := range sortedKeys(p.Loses) {
		k, ok := all.find(name)
		if !ok {
			c.add(at.key("loses").key(name).diagnoseKey(Error, "unknown-stakeholder", "there is no stakeholder "+quote(name), didYouMean(name, all.list, "")))
			continue
		}
		c.mentionsKey("stakeholder", name, at.key("loses").key(name))
		for len(s.Loses) <= k {
			s.Loses = append(s.Loses, org.Range{})
		}
		s.Loses[k] = c.span(p.Loses[name], 0, 1, org.Range{}, at.key("loses").key(name))
		if s.Says>>uint(k)&1 == 0 {
			c.add(at.key("loses").key(name).diagnoseKey(Warning, "proposal-nobody", quote(name)+" has no say in this, so that what they lose counts for nothing", "add them to says"))
		}
	}
	if s.Decides > 0 && c.out.Spec.Calendar.Off(s.Decides) {
		c.warn(at.key("decides"), "date-holiday", "the meeting falls on a holiday", "choose a day on which people work")
	}
	return s
}

// company reads how money is given here.
func (c *compiler) company() {
	s, src, at := &c.out.Spec.Company, &c.src.Company, c.root.key("company")
	s.Used = len(c.src.Requests)+len(c.src.Questions) > 0 || src.Authority != 0 || at.key("authority").written()
	s.Authority = src.Authority
	if at.key("authority").written() {
		c.within(s.Authority, .001, maxCost, at.key("authority"))
	}
	if s.Authority <= 0 {
		s.Authority = 1
		if len(c.src.Requests) > 0 && !at.key("authority").written() && !at.broken() {
			c.fail(c.root.key("request").index(0), "company-authority", "nothing says up to what sum the boss decides alone", "add authority to [company], in the unit of cost")
		}
	}
	s.Slack = c.span(src.Slack, -1, 1, org.Range{}, at.key("slack"))
	s.BossTrust = c.span(src.BossTrust, 0, 1, org.Range{Low: .45, High: .55}, at.key("boss_trust"))
	s.Bad = -1
	if src.Bad != nil {
		s.Bad = c.span(src.Bad, 0, 1, org.Range{}, at.key("bad_quarter")).Low
	}
	s.Priorities = len(src.Priorities)
	s.Cares = c.reference(src.Cares, c.priorities(), "priority", at.key("cares"))
	c.idList(c.priorities().list, at.key("priority"))
	if s.Priorities > maxPriorities {
		c.fail(at.key("priority").index(maxPriorities), "too-many", fmt.Sprintf("%d priorities; there is room for %d", s.Priorities, maxPriorities), "")
	}
}

func (c *compiler) priorities() index {
	return newIndex(idsOf(c.src.Company.Priorities, func(p *PrioritySource) string { return p.ID }))
}

func (c *compiler) questionSpec(q *QuestionSource, at where) org.QuestionSpec {
	c.require(q.Ask, at.key("ask"))
	c.require(q.Name, at.key("name"))
	c.require(q.Answer, at.key("answer"))
	c.oneOf(q.Tells, term.ClauseNames()[1:], "clause", at.key("tells"))
	s := org.QuestionSpec{
		Name: q.Name, Boss: q.Boss, Tells: term.Clause(max(slices.Index(term.ClauseNames(), q.Tells), 0)), Matter: c.matter(q.Opens, at.key("opens")),
		Knows: c.mask(q.Knows, c.out.names.people, "person", at.key("knows")),
	}
	switch {
	case !q.Boss && len(q.Knows) == 0 && !at.key("knows").broken():
		c.fail(at, "question-nobody", "nobody can answer this", "add boss = true, or knows = [\"person\"]")
	case s.Tells == term.ClauseInfluence && len(c.src.Stakeholders) == 0:
		c.warn(at.key("tells"), "question-idle", "there are no stakeholders whose influence could be told", "add a [[stakeholder]], or tell something else")
	case s.Tells == term.ClausePriorities && len(c.src.Company.Priorities) == 0:
		c.warn(at.key("tells"), "question-idle", "the boss is after nothing that could be told", "add a [[company.priority]]")
	}
	return s
}

func (c *compiler) requestSpec(r *RequestSource, at where) org.RequestSpec {
	c.require(r.Name, at.key("name"))
	c.require(r.Need, at.key("need"))
	c.oneOf(r.Need, term.NeedNames(), "need", at.key("need"))
	if !at.key("cost").written() && at.written() {
		c.missing(at.key("cost"), "add cost, in the unit of [company] authority")
	}
	c.within(r.Cost, .001, maxCost, at.key("cost"))
	if at.key("weeks").written() {
		c.within(float64(r.Weeks), 1, maxWeeks, at.key("weeks"))
	}
	s := org.RequestSpec{
		Name: r.Name, Need: term.Need(max(slices.Index(term.NeedNames(), r.Need), 0)), Cost: r.Cost, Real: r.Loss, Weeks: r.Weeks,
		Serves: c.mask(r.Serves, c.priorities(), "priority", at.key("serves")),
		Needs:  c.mask(r.Needs, c.out.names.objects[term.SortQuestion], "question", at.key("needs")),
		Case:   c.object(r.Case, term.SortProposal, at.key("case")), Opens: c.object(r.Opening, term.SortOpening, at.key("opening")),
		Pays: c.span(r.Pays, 0, 1, org.Range{Low: .7, High: .7}, at.key("pays")),
	}
	if r.Opening != "" && r.Need != "" && s.Need != term.NeedPost {
		c.fail(at.key("opening"), "request-opening", "a "+r.Need+" fills no post", "set need = \"post\", or leave opening out")
	}
	return s
}

// windows warns where whatever is asked for is asked for at the wrong time.
func (c *compiler) windows() {
	s := &c.out.Spec
	unknown := func(d DateSource) bool { _, ok := org.ParseDateKind(d.Kind); return !ok }
	if len(s.Requests) == 0 || c.endless() || c.root.key("date").broken() || slices.ContainsFunc(c.src.Dates, unknown) {
		return
	}
	open := 0
	for day := range quantity.Day(c.days) {
		if s.Calendar.On(org.Window, day) >= 0 && s.Calendar.On(org.Freeze, day) < 0 && !s.Calendar.Off(day) {
			open++
		}
	}
	if open == 0 {
		c.warn(c.root.key("request").index(0), "request-window", "requests are never collected in this scenario, so that every one of them is off cycle", "add a [[date]] with kind = \"window\" on days without a freeze")
	}
	c.unanswered()
}

// unanswered warns where whatever is asked for in a window is decided after the last day.
func (c *compiler) unanswered() {
	wait, late := params.Default().Budget.DecideIn, -1
	for i := range c.out.Spec.Calendar.Dates {
		switch d := &c.out.Spec.Calendar.Dates[i]; {
		case d.Kind != org.Window:
		case int(d.To)+wait < c.days:
			return // in this one it is not
		case late < 0:
			late = i
		}
	}
	if late < 0 {
		return
	}
	at, place := c.root.key("date").index(late), c.root.key("date").index(late).key("to")
	if !place.written() {
		place = at.key("from")
	}
	if !at.broken() && !place.broken() {
		c.warn(place, "request-window", fmt.Sprintf("what is handed in while requests are collected is decided %d working days after this day, and the scenario is over by then", wait), "let the window end earlier, or the scenario go on for longer")
	}
}

// governed adds to a blank state what stakeholders, proposals and requests are at their most open: nothing decided, and every question asked
// where something is handed in, and none elsewhere.
func (c *compiler) governed(s *org.State, v term.Verb) {
	spec := &c.out.Spec
	s.Council, s.Proposals = make([]org.Stakeholder, len(spec.Stakeholders)), make([]org.Proposal, len(spec.Proposals))
	for p := range s.Proposals {
		s.Proposals[p].Decided = -1
	}
	if !spec.Company.Used {
		return
	}
	s.Budget = make([]org.Budget, 1)
	s.Requests, s.Questions = make([]org.Request, len(spec.Requests)), make([]org.Inquiry, len(spec.Questions))
	for o := range s.Questions {
		if v != term.Submit {
			s.Questions[o].Asked = -1
		}
	}
}

// InterestText is what a stakeholder cares about, by number, or "".
func (s *Scenario) InterestText(k term.ObjectID, n int) string {
	if k < 0 || int(k) >= len(s.Source.Stakeholders) || n < 0 || n >= len(s.Source.Stakeholders[k].Interests) {
		return ""
	}
	return s.Source.Stakeholders[k].Interests[n]
}

// PriorityText is what a boss can be after, by number, or "".
func (s *Scenario) PriorityText(n int) string {
	if n < 0 || n >= len(s.Source.Company.Priorities) {
		return ""
	}
	if p := &s.Source.Company.Priorities[n]; p.Name != "" {
		return p.Name
	}
	return s.Source.Company.Priorities[n].ID
}

// StakeholderPerson is whom of the team a stakeholder is, as the author declared it; NoPerson for somebody outside of it.
func (s *Scenario) StakeholderPerson(k term.ObjectID) term.PersonID {
	if k < 0 || int(k) >= len(s.Spec.Stakeholders) {
		return term.NoPerson
	}
	return s.Spec.Stakeholders[k].Person
}

// HasSay reports whether a stakeholder has a say in a proposal, as the author declared it.
func (s *Scenario) HasSay(p, k term.ObjectID) bool { return s.Spec.HasSay(p, k) }
