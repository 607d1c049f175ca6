// Package graph shows how the events of a scenario hang together: what each writes that another reads, taken from the compiled conditions and
// effects themselves and never from a list somebody keeps, and how often play went that way.
//
// Whether an event fires, and why, belongs in story; counting coverage over many players belongs in playtest.
package graph

import (
	"cmp"
	"fmt"
	"slices"

	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/sim/term"
)

// Graph is a scenario as nodes and edges, in the order of the file.
type Graph struct {
	Scenario string `json:"scenario"`
	Plays    int    `json:"plays"` // 0: weights are not known
	Nodes    []Node `json:"nodes"`
	Edges    []Edge `json:"edges"`

	answered func(term.EventID, term.ChoiceID, term.Outcome, int) // told of every answer in play; may be nil
}

// Node is something that comes up, or that the play ends with.
type Node struct {
	ID      string   `json:"id"`   // kind and id, such as event:small-question
	Kind    string   `json:"kind"` // event, sign, promise or ending
	Name    string   `json:"name"` // the id as the author wrote it
	Anchor  bool     `json:"anchor,omitempty"`
	Plays   int      `json:"plays"`             // in how many it came up
	Day     float64  `json:"day"`               // mean day of those [working days from 0]; where it never came up, its first possible day
	Choices []Choice `json:"choices,omitempty"` // of an event
}

// Choice is one answer of an event, with how often it was taken.
type Choice struct {
	ID    string `json:"id"`
	Plays int    `json:"plays"`
}

// Edge says that something written by one node is read by another.
type Edge struct {
	From  string   `json:"from"`
	To    string   `json:"to"`
	By    []string `json:"by"`    // what is written and read, such as variable:mood or choice:small-question.walk
	Plays int      `json:"plays"` // in how many both came up, in this order
}

// Of returns the graph of a scenario without weights.
func Of(sc *scenario.Scenario) *Graph {
	m := &maker{sc: sc, g: &Graph{Scenario: sc.Source.ID, Nodes: []Node{}, Edges: []Edge{}}, writes: map[string][]string{}, reads: map[string][]string{}}
	for i := range sc.Events {
		m.event(i)
	}
	for i := range sc.Signs {
		s := &sc.Signs[i]
		m.node("sign", sc.Source.Signs[i].ID, 0)
		m.read(s.When)
	}
	for i := range sc.Promises {
		m.node("promise", sc.Source.Promises[i].ID, float64(sc.Spec.Promises[i].Due))
		m.read(sc.Promises[i].Kept)
		m.read(sc.Promises[i].Broken)
		m.write("promise:" + sc.Source.Promises[i].ID)
	}
	for i := range sc.Endings {
		m.node("ending", sc.Source.Endings[i].ID, float64(sc.Spec.Weeks*5-1))
		m.read(sc.Endings[i].When)
	}
	m.edges()
	return m.g
}

// maker gathers what every node reads and writes.
type maker struct {
	sc            *scenario.Scenario
	g             *Graph
	at            string              // the node at hand
	writes, reads map[string][]string // by node
}

func (m *maker) node(kind, name string, day float64) {
	m.at = kind + ":" + name
	m.g.Nodes = append(m.g.Nodes, Node{ID: m.at, Kind: kind, Name: name, Day: day})
}

func (m *maker) write(thing string) {
	if !slices.Contains(m.writes[m.at], thing) {
		m.writes[m.at] = append(m.writes[m.at], thing)
	}
}

func (m *maker) event(i int) {
	e, src := &m.sc.Events[i], &m.sc.Source.Events[i]
	m.node("event", src.ID, float64(e.From))
	node := &m.g.Nodes[len(m.g.Nodes)-1]
	node.Anchor = e.Anchor
	m.write("event:" + src.ID)
	m.read(e.When)
	m.read(e.Unless)
	for _, opener := range e.Openers {
		m.read(opener)
	}
	if e.Opens != term.NoMatter {
		m.write("matter:" + m.sc.MatterName(e.Opens))
	}
	m.effects(e.Does)
	for j := range e.Choices {
		c := &e.Choices[j]
		node.Choices = append(node.Choices, Choice{ID: src.Choices[j].ID})
		m.write("choice:" + src.ID + "." + src.Choices[j].ID)
		m.read(c.When)
		m.act(c.Act)
		m.effects(c.Does)
		for k := range c.Outcomes {
			m.effects(c.Outcomes[k].Does)
		}
	}
}

// act notes what an act is done to.
func (m *maker) act(a term.Act) {
	if a.Matter != term.NoMatter {
		m.write("matter:" + m.sc.MatterName(a.Matter))
	}
	if a.Promise != term.NoPromise {
		m.write("promise:" + m.sc.PromiseName(a.Promise))
	}
	sort := term.SortOf(a.Verb)
	if a.Object != term.NoObject {
		m.object(sort, a.Object)
	}
	for i := range m.sc.Source.Proposals {
		if p := &m.sc.Source.Proposals[i]; sort == term.SortStakeholder && a.Matter != term.NoMatter && p.Matter == m.sc.MatterName(a.Matter) {
			m.write("proposal:" + p.ID)
		}
	}
	if a.Verb == term.Submit && a.Object != term.NoObject { // it cannot be handed in before
		for _, question := range m.sc.Source.Requests[a.Object].Needs {
			m.reads[m.at] = append(m.reads[m.at], "question:"+question)
		}
	}
}

// object notes that something of the organisation is changed, and the post with it that a request gives permission for or a candidate may fill.
func (m *maker) object(sort term.Sort, id term.ObjectID) {
	m.write(sort.String() + ":" + m.sc.ObjectName(sort, id))
	post := ""
	switch sort {
	case term.SortRequest:
		post = m.sc.Source.Requests[id].Opening
	case term.SortCandidate:
		post = m.sc.Source.Candidates[id].Opening
	}
	if post != "" {
		m.write("opening:" + post)
	}
}

// effects notes what direct effects change, and what their expressions look at.
func (m *maker) effects(list []scenario.Effect) {
	for i := range list {
		e := &list[i]
		m.read(e.Value)
		switch {
		case e.Variable >= 0:
			m.write("variable:" + m.sc.Source.Variables[e.Variable].ID)
		case e.Matter != term.NoMatter:
			m.write("matter:" + m.sc.MatterName(e.Matter))
		case e.Promise != term.NoPromise:
			m.write("promise:" + m.sc.PromiseName(e.Promise))
		case e.Project != term.NoProject:
			m.write("project:" + m.sc.ProjectName(e.Project))
		case e.Person != term.NoPerson:
			m.write("person:" + m.sc.PersonName(e.Person))
		case e.Object != term.NoObject:
			m.object(e.Sort(), e.Object)
		}
	}
}

// read notes what a program looks at, as far as it is one thing that is known beforehand.
func (m *maker) read(p *rule.Program) {
	if p == nil {
		return
	}
	for _, r := range p.Reads() {
		for _, thing := range m.things(r) {
			if !slices.Contains(m.reads[m.at], thing) {
				m.reads[m.at] = append(m.reads[m.at], thing)
			}
		}
	}
}

func (m *maker) things(r rule.Read) []string {
	if i := r.Slot - scenario.SlotCount; r.Kind == rule.ReadVariable && i >= 0 {
		return []string{"variable:" + m.sc.Source.Variables[i].ID}
	}
	var list []string
	for _, arg := range r.Args {
		if !arg.Known || arg.Value < 0 {
			continue
		}
		if name := m.argument(arg.Type.Domain, int(arg.Value)); name != "" {
			list = append(list, name)
		}
		if arg.Type.Domain == rule.Candidate { // nobody applies for a post that is not advertised
			list = append(list, "opening:"+m.sc.Source.Candidates[int(arg.Value)].Opening)
		}
	}
	return list
}

func (m *maker) argument(d rule.Domain, i int) string {
	switch d {
	case rule.Event:
		return "event:" + m.sc.EventName(term.EventID(i))
	case rule.Choice:
		event := term.EventID(i / scenario.ChoiceStride)
		return "choice:" + m.sc.EventName(event) + "." + m.sc.ChoiceName(event, term.ChoiceID(i%scenario.ChoiceStride))
	case rule.Matter:
		return "matter:" + m.sc.MatterName(term.MatterID(i))
	case rule.Promise:
		return "promise:" + m.sc.PromiseName(term.PromiseID(i))
	case rule.Project:
		return "project:" + m.sc.ProjectName(term.ProjectID(i))
	case rule.Person:
		return "person:" + m.sc.PersonName(term.PersonID(i))
	}
	for sort := term.SortNone + 1; int(sort) < term.Sorts; sort++ {
		if sort.String() == d.String() {
			return d.String() + ":" + m.sc.ObjectName(sort, term.ObjectID(i))
		}
	}
	return ""
}

// edges joins who writes with who reads.
func (m *maker) edges() {
	for _, to := range m.g.Nodes {
		for _, from := range m.g.Nodes {
			if from.ID == to.ID {
				continue
			}
			var by []string
			for _, thing := range m.writes[from.ID] {
				if slices.Contains(m.reads[to.ID], thing) {
					by = append(by, thing)
				}
			}
			if len(by) > 0 {
				slices.Sort(by)
				m.g.Edges = append(m.g.Edges, Edge{From: from.ID, To: to.ID, By: by})
			}
		}
	}
	slices.SortStableFunc(m.g.Edges, func(a, b Edge) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
}

// Focus returns what is joined to one event, and that event; an error names the events there are.
func (g *Graph) Focus(event string) (*Graph, error) {
	home := "event:" + event
	if !slices.ContainsFunc(g.Nodes, func(n Node) bool { return n.ID == home }) {
		var events []string
		for _, n := range g.Nodes {
			if n.Kind == "event" {
				events = append(events, n.Name)
			}
		}
		return nil, fmt.Errorf("there is no event %q%s", event, scenario.Suggest(event, events))
	}
	out := &Graph{Scenario: g.Scenario, Plays: g.Plays, Nodes: []Node{}, Edges: []Edge{}}
	near := map[string]bool{home: true}
	for _, e := range g.Edges {
		if e.From == home || e.To == home {
			near[e.From], near[e.To] = true, true
			out.Edges = append(out.Edges, e)
		}
	}
	for _, n := range g.Nodes {
		if near[n.ID] {
			out.Nodes = append(out.Nodes, n)
		}
	}
	return out, nil
}
