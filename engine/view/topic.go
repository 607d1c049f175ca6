package view

import (
	"slices"
	"strings"
)

// Topic is a part of the organisation around the team that has a sheet of its own: hiring, the map of the business of IT, machines, proposals, the budget.
type Topic struct {
	ID    string `json:"id"`    // hiring | map | machines | proposals | council | budget | questions; offers name it
	Name  string `json:"name"`  // "Hiring"
	Line  string `json:"line"`  // one line on where it stands
	Parts []Part `json:"parts"` // what is on the sheet, in reading order

	// what a sheet shows at large beside its words; none of it says more than they do
	Ties     []Tie        `json:"ties,omitempty"`     // on the map: what hangs on what, as far as it is known
	Compared *Comparison  `json:"compared,omitempty"` // of hiring: who has applied, side by side
	Charts   []Commitment `json:"charts,omitempty"`   // of proposals and of who has a say: where each was seen to stand, a proposal each
	Year     *FiscalYear  `json:"year,omitempty"`     // of the budget: windows, requests and the end of the year
}

// Tie is one thing that hangs on another on the map of the business of IT; in words it stands among the lines of both.
type Tie struct {
	From    string `json:"from"` // ids of parts
	To      string `json:"to"`
	Night   bool   `json:"night,omitempty"`
	Settled bool   `json:"settled,omitempty"` // arranged with whoever looks after it
}

// Part is one thing on a topic's sheet: a post, an applicant, a place on the map, a machine. It is never a measurement of somebody.
type Part struct {
	ID    string   `json:"id"`              // of the object, as offers name it
	Title string   `json:"title"`           // "Mara"
	Meta  string   `json:"meta,omitempty"`  // beside the title: "applied three days ago"
	Mark  string   `json:"mark,omitempty"`  // one word that wants attention: "new", "down"
	Lines []string `json:"lines,omitempty"` // what is known, a sentence each
	Faint bool     `json:"faint,omitempty"` // on the map: heard of, and never seen
	Level float64  `json:"level,omitempty"` // a machine's load, share of what it can do; 0 where nothing is measured

	Alarms int  `json:"alarms,omitempty"` // of a machine that is up, 0 to the number at which it goes down less one
	Flawed bool `json:"flawed,omitempty"` // a machine has a flaw that a patch would mend
}

// TopicOffers are what can be done about a topic.
func TopicOffers(offers []Offer, topic string) []Offer {
	var list []Offer
	for _, f := range offers {
		if f.Group == "topic" && f.Topic == topic {
			list = append(list, f)
		}
	}
	return list
}

// sheets is the region of what is known of the organisation around the team.
func (o outliner) sheets() Node {
	var parts []Node
	for i := range o.page.Topics {
		t := &o.page.Topics[i]
		list := Node{Role: "list", ID: "topic:" + t.ID, Name: t.Name}
		for k := range t.Parts {
			list.Children = append(list.Children, Node{Role: "item", ID: t.Parts[k].ID, Name: t.Parts[k].Title, Text: o.partRest(&t.Parts[k])})
		}
		parts = append(parts, Node{Role: "heading", Text: t.Name}, Node{Role: "paragraph", Text: o.sentences(capital(t.Line))}, list)
	}
	return o.region("around", "Around the team", parts...)
}

func (o outliner) partText(q *Part) string {
	head := o.sentences(o.join(", ", q.Title, q.Mark, q.Meta))
	if strings.HasSuffix(q.Title, "?") { // a question ends where it ends
		head = o.join(" ", q.Title, o.sentences(o.join(", ", q.Mark, q.Meta)))
	}
	return o.join(" ", append([]string{head}, q.Lines...)...)
}

// partRest is what is known of something beside its title.
func (o outliner) partRest(q *Part) string {
	return o.join(" ", append([]string{o.sentences(o.join(", ", q.Mark, q.Meta))}, q.Lines...)...)
}

// topicGroups are the lines of the tree of what can be done, one for each sheet.
func (o outliner) topicGroups(placed map[string]bool) Node {
	n := Node{Role: "list", ID: "topics", Name: "Around the team"}
	for i := range o.page.Topics {
		t := &o.page.Topics[i]
		offers := TopicOffers(o.offers, t.ID)
		g := Node{Role: "group", ID: "about:" + t.ID, Name: t.Name, Word: t.ID, Hint: t.Line, Text: o.sentences(t.Line), Ask: "Which?"}
		for _, e := range Menu(o.page, OfTopic, offers) {
			g.Children = append(g.Children, o.entry(g.ID, e, false))
		}
		if t.ID == "machines" {
			g.More = o.standings(t, g.Children)
		} else {
			g.More = o.topicLines(t)
		}
		for _, f := range offers {
			placed[f.ID] = true
		}
		n.Children = append(n.Children, g)
	}
	return n
}

// standings puts how each machine stands beside its line, where it is read with what can be done, and returns what is left to say above them, a line each.
func (o outliner) standings(t *Topic, lines []Node) []string {
	var above []string
	for i := range t.Parts {
		q := &t.Parts[i]
		at := slices.IndexFunc(lines, func(n Node) bool { return n.Role == "group" && strings.HasSuffix(n.ID, "/object:"+q.ID) })
		if at < 0 {
			above = append(above, o.partText(q))
			continue
		}
		words := []string{q.Meta}
		if q.Mark == "down" {
			words = nil
		}
		for _, line := range q.Lines {
			words = append(words, lower(strings.TrimRight(line, ".")))
		}
		lines[at].Hint = o.join(", ", words...)
		lines[at].Text = o.sentences(lines[at].Hint)
	}
	return above
}

// topicLines is what stands on a sheet, a line for each thing on it.
func (o outliner) topicLines(t *Topic) []string {
	var list []string
	for i := range t.Parts {
		list = append(list, o.partText(&t.Parts[i]))
	}
	return list
}
