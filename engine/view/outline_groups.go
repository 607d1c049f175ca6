package view

import (
	"slices"
	"strings"
)

// This file outlines what can be done in a gap by what it is about: a group for each person, matter and project, the week, and advice.

// ProjectOffers are what can be done about a project: what is about it alone, and what is asked of people about it.
func ProjectOffers(offers []Offer, id string) []Offer {
	own := slices.ContainsFunc(offers, func(f Offer) bool { return f.Group == "project" && f.Project == id })
	var list []Offer
	for _, f := range offers {
		if own && f.Project == id && (f.Group == "project" || f.Group == "person") {
			list = append(list, f)
		}
	}
	slices.SortStableFunc(list, func(a, b Offer) int { return strings.Compare(b.Group, a.Group) }) // project before person
	return list
}

// WeekOffers are what can be done about the week: what concerns everybody, and what has a place in it already.
func WeekOffers(offers []Offer) []Offer {
	var list []Offer
	for _, f := range offers {
		if f.Group == "week" {
			list = append(list, f)
		}
	}
	for _, f := range offers {
		if f.Group != "week" && f.Verb == "unplan" {
			list = append(list, f)
		}
	}
	return list
}

func (o outliner) projectGroup(p Project, offers []Offer, placed map[string]bool) Node {
	n := Node{Role: "group", ID: "project:" + p.ID, Name: p.Name, Hint: o.join(", ", p.Report, "due "+p.Due), Text: o.projectHead(p), More: o.boardLines(p), Ask: asks[byVerb]}
	n.Children = o.lines(n.ID, OfProject, offers, false)
	for _, f := range offers {
		placed[f.ID] = true
	}
	return n
}

func (o outliner) weekGroup(offers []Offer, placed map[string]bool) Node {
	text := o.join(" ", o.page.Standing...)
	if text == "" {
		text = "Nothing has a fixed place in it yet."
	}
	n := Node{Role: "group", ID: "week", Name: "Team and week", Hint: o.fixed(), Text: text, Ask: asks[byVerb]}
	for _, e := range Menu(o.page, OfAll, offers) {
		n.Children = append(n.Children, o.entry(n.ID, e, false))
	}
	for _, f := range offers {
		placed[f.ID] = true
	}
	return n
}

// apartAdvice takes what can be asked of advisers out of what can be done about the week.
func apartAdvice(offers []Offer) (week, advice []Offer) {
	for _, f := range offers {
		if f.Verb == "advise" {
			advice = append(advice, f)
		} else {
			week = append(week, f)
		}
	}
	return week, advice
}

// adviceGroup is whom there is to ask for advice.
func (o outliner) adviceGroup(offers []Offer, placed map[string]bool) Node {
	n := Node{Role: "group", ID: "advice", Name: "Advice", Word: "advise", Ask: "Whom?"}
	var names []string
	for i := range o.page.Advisers {
		names = append(names, o.page.Advisers[i].Name)
	}
	n.Hint = listed(names)
	for _, e := range Menu(o.page, OfAll, offers) {
		n.Children = append(n.Children, o.entry(n.ID, e, false))
	}
	if len(n.Children) == 1 && n.Children[0].Role == "group" { // the act says nothing more
		n.Children, n.Ask = n.Children[0].Children, n.Children[0].Ask
	}
	const about = "About whom, or what?"
	if len(o.page.Advisers) == 1 {
		n.Ask = about
	}
	for i := range n.Children { // whom is settled
		if c := &n.Children[i]; c.Role == "group" {
			c.Ask = about
		}
	}
	for _, f := range offers {
		placed[f.ID] = true
	}
	return n
}

// fixed says how much has a place in every week.
func (o outliner) fixed() string {
	switch n := len(o.page.Standing); n {
	case 0:
		return "nothing fixed yet"
	case 1:
		return "one thing fixed"
	default:
		return number(n) + " things fixed"
	}
}

func (o outliner) personGroup(p Person, offers []Offer) Node {
	hint := ""
	switch {
	case p.Waiting || slices.Contains(o.page.Queue, p.ID):
		hint = "waiting"
	case p.Sign != "":
		if hint = strings.TrimRight(p.Sign, ". "); !p.Present && p.Where == "" {
			hint += "; out of sight now"
		}
	case p.SeenDays >= 3:
		hint = o.seen(p)
	case p.Where != "":
		hint = p.Where
	case !p.Present:
		hint = "out of sight now"
	}
	about := func(f Offer) (string, string) {
		if f.Matter == "" {
			return "", ""
		}
		return "matter:" + f.Matter, aboutMatter(o.matterTitle(f.Matter))
	}
	n := o.group(Node{Role: "group", ID: "person:" + p.ID, Name: p.Name, Hint: hint, Text: o.personText(p)}, offers, about)
	n.More = o.personMore(p)
	return n
}

func (o outliner) matterGroup(m Matter, offers []Offer) Node {
	with := func(f Offer) (string, string) {
		if f.Person == "" {
			return "", ""
		}
		return "person:" + f.Person, o.personName(f.Person)
	}
	return o.group(Node{Role: "group", ID: "matter:" + m.ID, Name: m.Title, Hint: o.matterHint(m), Text: o.matterText(m)}, offers, with)
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
	if who, ok := oneSide(n, offers); ok { // nobody else is in question, so it is said once
		if who.Detail != "" {
			n.More = append(n.More, o.sentences(o.lastSeen(o.personName(who.Person), who.Detail)))
		}
		shared, side = true, func(Offer) (string, string) { return "", "" }
	}
	fold := len(offers) > longMenu && len(sides) > 1
	if root := Root(n.ID[:strings.IndexByte(n.ID, ':')]); len(sides[""]) > longMenu || root == OfMatter && len(offers) > longMenu && len(sides) <= 2 {
		return o.menuGroup(n, root, offers, side, !shared)
	}
	for _, f := range offers {
		id, name := side(f)
		switch mine := sides[id]; {
		case id == "" || !fold:
			n.Children = append(n.Children, o.choice(f, name, !shared))
		case mine[0].ID == f.ID: // the first of its side opens the folder
			n.Children = append(n.Children, o.folder(n.ID+"/"+id, name, mine, !shared))
		}
	}
	return n
}

// oneSide finds the one person with whom something can be done about a matter, when there is one and what was last seen of them is the same
// whatever the way.
func oneSide(n Node, offers []Offer) (Offer, bool) {
	if !strings.HasPrefix(n.ID, "matter:") || len(offers) == 0 || offers[0].Person == "" {
		return Offer{}, false
	}
	for _, f := range offers {
		if f.Person != offers[0].Person || f.Detail != offers[0].Detail {
			return Offer{}, false
		}
	}
	return offers[0], true
}

// lastSeen joins a name and what was last seen of whose it is, its age behind the name.
func (o outliner) lastSeen(name, detail string) string {
	detail = strings.TrimRight(detail, ". ")
	if age, _, ok := strings.Cut(detail, ": "); ok && (strings.HasSuffix(age, " ago") || age == "Yesterday" || age == "On Friday" || age+": " == earlierToday) {
		return o.join(", ", name, lower(detail))
	}
	return o.join(": ", name, detail)
}

// folder is a group of all that lies between a person and a matter.
func (o outliner) folder(id, name string, offers []Offer, detail bool) Node {
	n := Node{Role: "group", ID: id, Name: name, Ask: asks[byVerb]}
	n.Children = o.lines(id, OfMatter, offers, detail)
	return n
}

// menuGroup fills a group of which there is too much to stand openly: a folder for each matter first, then what can be done.
func (o outliner) menuGroup(n Node, root Root, offers []Offer, side func(Offer) (id, name string), detail bool) Node {
	var own []Offer
	folders := map[string]int{}
	var between [][]Offer
	for _, f := range offers {
		id, _ := side(f)
		if id == "" || root == OfMatter {
			own = append(own, f)
			continue
		}
		if _, ok := folders[id]; !ok {
			folders[id] = len(between)
			between = append(between, nil)
		}
		between[folders[id]] = append(between[folders[id]], f)
	}
	for _, mine := range between {
		id, name := side(mine[0])
		n.Children = append(n.Children, o.folder(n.ID+"/"+id, name, mine, detail))
	}
	n.Ask = asks[byVerb]
	n.Children = append(n.Children, o.lines(n.ID, root, own, detail)...)
	return n
}
