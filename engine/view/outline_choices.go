package view

import (
	"slices"
	"strings"
)

// longMenu is the number of choices above which a person's or a matter's ways are grouped once more.
const longMenu = 9

// choices is the region of what can be done. At a gap it is a tree, person or matter first and then the way; at every other
// stop it is the plain list. Every offer is in it at least once.
func (o outliner) choices() Node {
	n := Node{Role: "region", ID: "choices", Name: "Choices"}
	if o.page.Stop != "gap" {
		for _, offer := range o.offers {
			n.Children = append(n.Children, o.choice(offer, "", true))
		}
	} else {
		n.Children = o.gapTree()
	}
	if len(n.Children) == 0 {
		return Node{}
	}
	return n
}

// gapTree lists all people and matters, even those nothing can be done with, so that their numbers stay the same all week.
func (o outliner) gapTree() []Node {
	people := Node{Role: "list", ID: "people", Name: "People"}
	matters := Node{Role: "list", ID: "matters", Name: "Matters"}
	placed := map[string]bool{}
	for _, p := range o.page.People {
		mine := o.pick(placed, func(f Offer) bool { return f.Person == p.ID })
		people.Children = append(people.Children, o.personGroup(p, mine))
	}
	for _, m := range o.page.Matters {
		mine := o.pick(placed, func(f Offer) bool { return f.Matter == m.ID })
		matters.Children = append(matters.Children, o.matterGroup(m, mine))
	}
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
		if !placed[f.ID] {
			also.Children = append(also.Children, o.choice(f, "", true))
		}
	}
	return slices.DeleteFunc([]Node{people, matters, machine, places, also}, func(n Node) bool { return len(n.Children) == 0 })
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
	return Node{Role: "group", ID: id, Name: name, Children: o.plain(offers)}
}

func (o outliner) personGroup(p Person, offers []Offer) Node {
	hint := ""
	switch {
	case p.Waiting || slices.Contains(o.page.Queue, p.ID):
		hint = "waiting"
	case p.Sign != "":
		hint = strings.TrimRight(p.Sign, ". ")
	case p.SeenDays >= 3:
		hint = o.seen(p)
	case !p.Present:
		hint = "not to be seen now"
	}
	about := func(f Offer) (string, string) {
		if f.Matter == "" {
			return "", ""
		}
		return "matter:" + f.Matter, "About " + o.matterTitle(f.Matter)
	}
	return o.group(Node{Role: "group", ID: "person:" + p.ID, Name: p.Name, Hint: hint, Text: o.personText(p)}, offers, about)
}

func (o outliner) matterGroup(m Matter, offers []Offer) Node {
	with := func(f Offer) (string, string) {
		if f.Person == "" {
			return "", ""
		}
		return "person:" + f.Person, o.personName(f.Person)
	}
	return o.group(Node{Role: "group", ID: "matter:" + m.ID, Name: m.Title, Text: o.matterText(m)}, offers, with)
}

// group fills a group with its choices. The side of an offer is the half of person and matter that the group does not fix:
// many choices on several sides are folded by side, few name it in their label. What was last seen of a person stands once
// beside the group when it is the same for all ways.
func (o outliner) group(n Node, offers []Offer, side func(Offer) (id, name string)) Node {
	sides := map[string][]Offer{}
	for _, f := range offers {
		id, _ := side(f)
		sides[id] = append(sides[id], f)
	}
	shared := strings.HasPrefix(n.ID, "person:") && len(offers) > 0 && offers[0].Detail != ""
	for _, f := range offers {
		shared = shared && f.Detail == offers[0].Detail
	}
	if shared {
		n.Text = o.sentences(offers[0].Detail)
	}
	fold := len(offers) > longMenu && len(sides) > 1
	for _, f := range offers {
		id, name := side(f)
		switch mine := sides[id]; {
		case id == "" || !fold:
			n.Children = append(n.Children, o.choice(f, name, !shared))
		case mine[0].ID == f.ID: // the first of its side opens the folder
			folder := Node{Role: "group", ID: n.ID + "/" + id, Name: name}
			for _, f := range mine {
				folder.Children = append(folder.Children, o.choice(f, "", !shared))
			}
			n.Children = append(n.Children, folder)
		}
	}
	return n
}

// choice is one offer: its words, and beside them all that is known of it beforehand.
func (o outliner) choice(f Offer, side string, detail bool) Node {
	n := Node{Role: "choice", ID: f.ID, Name: f.Text}
	if side != "" && !strings.Contains(f.Text, strings.TrimPrefix(side, "About ")) {
		n.Name = side + ": " + f.Text
	}
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
