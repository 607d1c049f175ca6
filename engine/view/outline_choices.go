package view

import (
	"slices"
	"strconv"
	"strings"
)

// longMenu is the number of choices above which a person's or a matter's ways are grouped once more.
const longMenu = 9

// choices is the region of what can be done. At a gap it is a tree, person or matter first and then the way; at every other
// stop it is the plain list. Every offer that wants no words is in it at least once.
func (o outliner) choices() Node {
	n := Node{Role: "region", ID: "choices", Name: "Choices"}
	if o.page.Stop != "gap" {
		for _, offer := range o.offers {
			if offer.Group != "note" && offer.Group != "sheet" { // those want words, and are named by a word of their own
				n.Children = append(n.Children, o.choice(offer, "", true))
			}
		}
	} else {
		n.Children = o.gapTree()
	}
	if len(n.Children) == 0 {
		return Node{}
	}
	return n
}

// gapTree lists all people and matters, even those nothing can be done with, so that their numbers stay the same all week. Projects and
// the week have lines of their own where there is something to do about them.
func (o outliner) gapTree() []Node {
	people := Node{Role: "list", ID: "people", Name: "People"}
	matters := Node{Role: "list", ID: "matters", Name: "Matters"}
	projects := Node{Role: "list", ID: "boards", Name: "Projects and the week"}
	placed := map[string]bool{}
	for _, p := range o.page.People {
		mine := o.pick(placed, func(f Offer) bool { return f.Person == p.ID })
		people.Children = append(people.Children, o.personGroup(p, mine))
	}
	for _, m := range o.page.Matters {
		mine := o.pick(placed, func(f Offer) bool { return f.Matter == m.ID })
		matters.Children = append(matters.Children, o.matterGroup(m, mine))
	}
	for _, p := range o.page.Projects {
		if mine := ProjectOffers(o.offers, p.ID); len(mine) > 0 {
			projects.Children = append(projects.Children, o.projectGroup(p, mine, placed))
		}
	}
	week, advice := apartAdvice(WeekOffers(o.offers))
	if len(week) > 0 {
		projects.Children = append(projects.Children, o.weekGroup(week, placed))
	}
	if len(advice) > 0 {
		projects.Children = append(projects.Children, o.adviceGroup(advice, placed))
	}
	topics := o.topicGroups(placed)
	rest := func(group string) []Offer {
		var left []Offer
		for _, f := range o.offers {
			if !placed[f.ID] && f.Group == group {
				placed[f.ID] = true
				left = append(left, f)
			}
		}
		return left
	}
	people.Children = append(people.Children, o.plain(rest("person"))...)
	matters.Children = append(matters.Children, o.plain(rest("matter"))...)
	machine := o.folded("machine", "The machine", rest("machine"))
	places := o.folded("places", "Places", rest("place"))
	also := Node{Role: "list", ID: "also", Name: "Also"}
	for _, f := range o.offers {
		if !placed[f.ID] && f.Group != "note" {
			also.Children = append(also.Children, o.choice(f, "", true))
		}
	}
	return slices.DeleteFunc([]Node{people, matters, projects, topics, machine, places, also}, func(n Node) bool { return len(n.Children) == 0 })
}

// Found is what a search for words finds among the offers of a gap, as a group to choose from. It has no children when nothing fits.
func Found(p Page, offers []Offer, words string) Node {
	o := outliner{page: p, offers: offers}
	hits := Search(p, offers, words)
	n := Node{Role: "group", ID: "search", Name: "Search: " + words, Ask: "Which of these?"}
	n.Children = o.lines(n.ID, OfAll, hits, true)
	if len(n.Children) == 1 && n.Children[0].Role == "group" { // nothing to choose here
		only := n.Children[0]
		only.Name = n.Name + ". " + only.Name
		return only
	}
	return n
}

// lines are offers as a menu under a node.
func (o outliner) lines(under string, root Root, offers []Offer, detail bool) []Node {
	var nodes []Node
	for _, e := range Menu(o.page, root, offers) {
		nodes = append(nodes, o.entry(under, e, detail))
	}
	return nodes
}

// entry is one line of a menu: a choice in few words, or a group that is opened first.
func (o outliner) entry(under string, e Entry, detail bool) Node {
	if e.Offer != nil {
		n := o.choice(*e.Offer, "", detail)
		n.Name, n.Word = e.Text, strings.ReplaceAll(e.Word, "_", " ")
		return n
	}
	n := Node{Role: "group", ID: under + "/" + e.ID, Name: e.Text, Word: strings.ReplaceAll(e.Word, "_", " "), Text: o.sentences(o.span(e.Least, e.Most)), Ask: e.Ask}
	for _, inside := range e.Inside {
		n.Children = append(n.Children, o.entry(under, inside, detail))
	}
	return n
}

// span is what the choices behind a line cost of the day.
func (o outliner) span(least, most int) string {
	if most == 0 || least == most {
		return o.someMinutes(most)
	}
	return strconv.Itoa(least) + " to " + o.minutes(most)
}

func (o outliner) someMinutes(n int) string {
	if n == 0 {
		return ""
	}
	return o.minutes(n)
}

// pick returns the offers to people and about matters that fit, and marks them as placed.
func (o outliner) pick(placed map[string]bool, fits func(Offer) bool) []Offer {
	var mine []Offer
	for _, f := range o.offers {
		if (f.Group == "person" || f.Group == "matter") && fits(f) {
			placed[f.ID] = true
			mine = append(mine, f)
		}
	}
	return mine
}

func (o outliner) plain(offers []Offer) []Node {
	var nodes []Node
	for _, f := range offers {
		nodes = append(nodes, o.choice(f, "", true))
	}
	return nodes
}

// folded lists up to three offers openly and puts more behind one entry.
func (o outliner) folded(id, name string, offers []Offer) Node {
	if len(offers) <= 3 {
		return Node{Role: "list", ID: id, Name: name, Children: o.plain(offers)}
	}
	return Node{Role: "group", ID: id, Name: name, Ask: asks[byVerb], Children: o.plain(offers)}
}

// choice is one offer: its words, and beside them all that is known of it beforehand.
func (o outliner) choice(f Offer, side string, detail bool) Node {
	n := Node{Role: "choice", ID: f.ID, Name: sided(side, f.Text)}
	mark, minutes, seen, forecast, refused := "", "", "", "", ""
	switch {
	case f.Chosen:
		mark = "marked: you promise this"
	case f.Group == "promise":
		mark = "not marked"
	}
	for _, p := range o.page.Promises {
		if f.ID == "promise:"+p.ID {
			n.Name = p.Name + ": " + f.Text
		}
	}
	if f.Minutes > 0 {
		minutes = o.minutes(f.Minutes)
	}
	if detail {
		seen = f.Detail
	}
	if f.Forecast != "" {
		forecast = "asks first what you expect"
	}
	if f.Refused != "" {
		refused = "not now: " + f.Refused
	}
	n.Text = o.sentences(mark, minutes, seen, forecast, refused)
	if m, ok := o.debriefMoment(f.ID); ok {
		n.Name = o.join(": ", m.When, m.Text)
		n.Text = o.join(" ", m.Came, n.Text)
	}
	return n
}

// debriefMoment finds the decision that an offer "moment:ID" of the debrief names.
func (o outliner) debriefMoment(offer string) (Moment, bool) {
	id, ok := strings.CutPrefix(offer, "moment:")
	if !ok || o.page.Debrief == nil {
		return Moment{}, false
	}
	for _, m := range o.page.Debrief.Moments {
		if m.ID == id {
			return m, true
		}
	}
	return Moment{}, false
}
