package scenario

import (
	"slices"
	"strings"

	"headcount/engine/rule"
	"headcount/sim/term"
)

// index maps the ids of one sort of thing to their order and back.
type index struct {
	byName  map[string]int
	list    []string
	aliases map[string]int // ids of before; nil where there are none
}

func newIndex(list []string) index {
	x := index{byName: make(map[string]int, len(list)), list: list}
	for i, name := range list {
		if _, double := x.byName[name]; !double && name != "" {
			x.byName[name] = i
		}
	}
	for i, name := range list { // one of another form is reported itself, and what refers to its right form is not
		if plain := plainID(name); name != "" && !idForm(name) && plain != "" {
			if _, double := x.byName[plain]; !double {
				x.byName[plain] = i
			}
		}
	}
	return x
}

func (x index) find(name string) (int, bool) {
	i, ok := x.byName[name]
	if !ok {
		i = -1
	}
	return i, ok
}

// recall is find for what was written earlier, as in a saved play: ids of before count too.
func (x index) recall(name string) (int, bool) {
	if i, ok := x.find(name); ok {
		return i, true
	}
	i, ok := x.aliases[name]
	if !ok {
		i = -1
	}
	return i, ok
}

// also notes the ids that the things of a list had before, from the index at on.
func also[T any](x *index, list []T, at int, aliases func(*T) []string) {
	for i := range list {
		for _, name := range aliases(&list[i]) {
			if x.aliases == nil {
				x.aliases = map[string]int{}
			}
			if _, taken := x.aliases[name]; !taken {
				x.aliases[name] = at + i
			}
		}
	}
}

func (x index) name(i int) string {
	if i < 0 || i >= len(x.list) {
		return ""
	}
	return x.list[i]
}

// names maps all ids.
type names struct {
	people, projects, matters, promises, variables, events index
	dates, goals                                           index
	choices                                                []index // by event
	objects                                                [term.Sorts]index
}

func namesOf(src *Source) names {
	n := names{
		dates:     newIndex(idsOf(src.Dates, func(d *DateSource) string { return d.ID })),
		goals:     newIndex(idsOf(src.Goals, func(g *GoalSource) string { return g.ID })),
		people:    newIndex(idsOf(src.People, func(p *PersonSource) string { return p.ID })),
		projects:  newIndex(idsOf(src.Projects, func(p *ProjectSource) string { return p.ID })),
		matters:   newIndex(idsOf(src.Matters, func(m *MatterSource) string { return m.ID })),
		promises:  newIndex(idsOf(src.Promises, func(p *PromiseSource) string { return p.ID })),
		variables: newIndex(idsOf(src.Variables, func(v *VariableSource) string { return v.ID })),
		events:    newIndex(idsOf(src.Events, func(e *EventSource) string { return e.ID })),
	}
	n.objects[term.SortAdviser] = newIndex(idsOf(src.Advisers, func(a *AdviserSource) string { return a.ID }))
	for i := range src.Events {
		n.choices = append(n.choices, newIndex(idsOf(src.Events[i].Choices, func(c *ChoiceSource) string { return c.ID })))
	}
	n.objects[term.SortOpening] = newIndex(idsOf(src.Openings, func(o *OpeningSource) string { return o.ID }))
	n.objects[term.SortCandidate] = newIndex(idsOf(src.Candidates, func(p *CandidateSource) string { return p.ID }))
	n.objects[term.SortSystem] = newIndex(slices.Concat(
		idsOf(src.Systems, func(y *SystemSource) string { return y.ID }), idsOf(src.Processes, func(p *ProcessSource) string { return p.ID }),
	))
	n.objects[term.SortStakeholder] = newIndex(idsOf(src.Stakeholders, func(h *StakeholderSource) string { return h.ID }))
	n.objects[term.SortProposal] = newIndex(idsOf(src.Proposals, func(p *ProposalSource) string { return p.ID }))
	n.objects[term.SortRequest] = newIndex(idsOf(src.Requests, func(r *RequestSource) string { return r.ID }))
	n.objects[term.SortQuestion] = newIndex(idsOf(src.Questions, func(q *QuestionSource) string { return q.ID }))
	n.objects[term.SortMachine] = newIndex(idsOf(src.Machines, func(m *MachineSource) string { return m.ID }))
	n.remember(src)
	return n
}

// remember notes ids of before.
func (n *names) remember(src *Source) {
	also(&n.people, src.People, 0, func(p *PersonSource) []string { return p.Aliases })
	also(&n.projects, src.Projects, 0, func(p *ProjectSource) []string { return p.Aliases })
	also(&n.matters, src.Matters, 0, func(m *MatterSource) []string { return m.Aliases })
	also(&n.goals, src.Goals, 0, func(g *GoalSource) []string { return g.Aliases })
	also(&n.promises, src.Promises, 0, func(p *PromiseSource) []string { return p.Aliases })
	also(&n.events, src.Events, 0, func(e *EventSource) []string { return e.Aliases })
	for i := range src.Events {
		also(&n.choices[i], src.Events[i].Choices, 0, func(c *ChoiceSource) []string { return c.Aliases })
	}
	o := &n.objects
	also(&o[term.SortAdviser], src.Advisers, 0, func(a *AdviserSource) []string { return a.Aliases })
	also(&o[term.SortOpening], src.Openings, 0, func(a *OpeningSource) []string { return a.Aliases })
	also(&o[term.SortCandidate], src.Candidates, 0, func(a *CandidateSource) []string { return a.Aliases })
	also(&o[term.SortSystem], src.Systems, 0, func(a *SystemSource) []string { return a.Aliases })
	also(&o[term.SortSystem], src.Processes, len(src.Systems), func(a *ProcessSource) []string { return a.Aliases })
	also(&o[term.SortStakeholder], src.Stakeholders, 0, func(a *StakeholderSource) []string { return a.Aliases })
	also(&o[term.SortProposal], src.Proposals, 0, func(a *ProposalSource) []string { return a.Aliases })
	also(&o[term.SortRequest], src.Requests, 0, func(a *RequestSource) []string { return a.Aliases })
	also(&o[term.SortQuestion], src.Questions, 0, func(a *QuestionSource) []string { return a.Aliases })
	also(&o[term.SortMachine], src.Machines, 0, func(a *MachineSource) []string { return a.Aliases })
}

// aliased tells whether anything has an id of before.
func (n *names) aliased() bool {
	has := func(x index) bool { return x.aliases != nil }
	return has(n.people) || has(n.projects) || has(n.matters) || has(n.promises) || has(n.events) || slices.ContainsFunc(n.choices, has) ||
		slices.ContainsFunc(n.objects[:], has)
}

// aliasCheck reports ids of before that are no ids or stand for something else already, wherever a table has such a key.
func (c *compiler) aliasCheck() {
	if c.out.names.aliased() {
		c.aliasesIn(c.root, map[string]string{})
	}
}

// aliasesIn looks at every list of tables below a place; taken holds the ids and aliases of the list at hand.
func (c *compiler) aliasesIn(at where, taken map[string]string) {
	if at.e == nil {
		return
	}
	for _, kid := range at.e.kids {
		w := where{e: kid}
		switch {
		case at.e == c.root.e && kid.name == "fragment": // looked at where it is used
		case kid.kind == entryTables || kid.kind == entryArray && kid.name != "aliases":
			own := map[string]string{}
			for _, item := range kid.kids {
				if id := item.child("id"); id != nil {
					own[id.text] = id.text
				}
			}
			c.aliasesIn(w, own)
		case kid.name == "aliases" && kid.kind == entryArray && at.e.child("id") != nil:
			c.aliases(w, at.e.child("id").text, taken)
		case kid.isTable() && !kid.bad:
			c.aliasesIn(w, taken)
		}
	}
}

func (c *compiler) aliases(at where, id string, taken map[string]string) {
	for i, kid := range at.e.kids {
		name := kid.text
		if kid.kind != entryText || name == "" || !c.wellFormed(name, at.index(i)) {
			continue
		}
		if other, ok := taken[name]; ok {
			c.fail(at.index(i), "id-double", quote(name)+" stands for "+other+" already", "take it out of aliases")
			continue
		}
		taken[name] = id
	}
}

func idsOf[T any](list []T, id func(*T) string) []string {
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = id(&list[i])
	}
	return ids
}

// PersonID returns the person with an id.
func (s *Scenario) PersonID(name string) (term.PersonID, bool) {
	i, ok := s.names.people.recall(name)
	return term.PersonID(i), ok
}

// PersonName returns the id of a person as the author wrote it, or "" for nobody.
func (s *Scenario) PersonName(id term.PersonID) string { return s.names.people.name(int(id)) }

// ProjectID returns the project with an id.
func (s *Scenario) ProjectID(name string) (term.ProjectID, bool) {
	i, ok := s.names.projects.recall(name)
	return term.ProjectID(i), ok
}

// ProjectName returns the id of a project as the author wrote it, or "" for none.
func (s *Scenario) ProjectName(id term.ProjectID) string { return s.names.projects.name(int(id)) }

// MatterID returns the matter with an id.
func (s *Scenario) MatterID(name string) (term.MatterID, bool) {
	i, ok := s.names.matters.recall(name)
	return term.MatterID(i), ok
}

// MatterName returns the id of a matter as the author wrote it, or "" for none.
func (s *Scenario) MatterName(id term.MatterID) string { return s.names.matters.name(int(id)) }

// PromiseID returns the promise with an id.
func (s *Scenario) PromiseID(name string) (term.PromiseID, bool) {
	i, ok := s.names.promises.recall(name)
	return term.PromiseID(i), ok
}

// PromiseName returns the id of a promise as the author wrote it, or "" for none.
func (s *Scenario) PromiseName(id term.PromiseID) string { return s.names.promises.name(int(id)) }

// ObjectID returns the object of a sort with an id.
func (s *Scenario) ObjectID(sort term.Sort, name string) (term.ObjectID, bool) {
	i, ok := s.names.objects[sort].recall(name)
	return term.ObjectID(i), ok
}

// ObjectName returns the id of an object as the author wrote it, or "" for none.
func (s *Scenario) ObjectName(sort term.Sort, id term.ObjectID) string {
	return s.names.objects[sort].name(int(id))
}

// EventID returns the event with an id.
func (s *Scenario) EventID(name string) (term.EventID, bool) {
	i, ok := s.names.events.recall(name)
	return term.EventID(i), ok
}

// EventName returns the id of an event as the author wrote it, or "" for none.
func (s *Scenario) EventName(id term.EventID) string { return s.names.events.name(int(id)) }

// ChoiceID returns the choice of an event with an id.
func (s *Scenario) ChoiceID(event term.EventID, name string) (term.ChoiceID, bool) {
	if event < 0 || int(event) >= len(s.names.choices) {
		return term.NoChoice, false
	}
	i, ok := s.names.choices[event].recall(name)
	return term.ChoiceID(i), ok
}

// ChoiceName returns the id of a choice as the author wrote it, or "" for none.
func (s *Scenario) ChoiceName(event term.EventID, id term.ChoiceID) string {
	if event < 0 || int(event) >= len(s.names.choices) {
		return ""
	}
	return s.names.choices[event].name(int(id))
}

// Choice returns the act answering an event whose choice has this id.
func (s *Scenario) Choice(event term.EventID, name string) (*Choice, bool) {
	id, ok := s.ChoiceID(event, name)
	if !ok {
		return nil, false
	}
	return &s.Events[event].Choices[id], true
}

// Env returns what names mean in conditions of this scenario, for tools that compile or explain further ones.
func (s *Scenario) Env() rule.Env {
	e := newEnv(s.Source, &s.names)
	e.named = s.conditions
	return e
}

// another puts before an advice what is called by a name that was not found among what is meant, unless a name near it is advised already.
func (n *names) another(name, advice string) string {
	if strings.HasPrefix(advice, nearestAdvice) {
		return advice
	}
	is := n.kindOf(name)
	switch {
	case is == "":
		return advice
	case advice == "":
		return quote(name) + " is " + is
	}
	return quote(name) + " is " + is + "; " + advice
}

// kindOf says what is called by a name, such as a person; empty for nothing.
func (n *names) kindOf(name string) string {
	for _, it := range []struct {
		is string
		in index
	}{{"a person", n.people}, {"a matter", n.matters}, {"a project", n.projects}, {"an event", n.events}, {"a variable", n.variables}, {"a promise", n.promises}, {"a date", n.dates}, {"a goal", n.goals}} {
		if _, ok := it.in.find(name); ok {
			return it.is
		}
	}
	if sort := n.sortOf(name); sort != term.SortNone {
		return article(sort.String())
	}
	return ""
}

// sortOf returns the sort of object that is called by a name; SortNone where there is none.
func (n *names) sortOf(name string) term.Sort {
	for sort := range n.objects {
		if _, ok := n.objects[sort].find(name); ok {
			return term.Sort(sort)
		}
	}
	return term.SortNone
}

// actsOn says what an object of this name is and by which acts something is done to it; empty where nothing is called so, or no act is.
func (n *names) actsOn(name string) string {
	sort := n.sortOf(name)
	var acts []string
	for _, verb := range sceneVerbs() {
		if v, _ := parseVerb(verb); sort != term.SortNone && term.SortOf(v) == sort && targetsOf(v)&targetObject != 0 {
			acts = append(acts, verb)
		}
	}
	if acts == nil {
		return ""
	}
	word := "acts for one are "
	if len(acts) == 1 {
		word = "act for one is "
	}
	return quote(name) + " is " + article(sort.String()) + ": the " + word + strings.Join(acts, ", ")
}
