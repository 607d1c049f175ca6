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

func (o outliner) personGroup(p Person, offers []Offer) Node {
	hint := ""
	switch {
	case p.Waiting || slices.Contains(o.page.Queue, p.ID):
		hint = "waiting"
	case p.Sign != "":
		if hint = strings.TrimRight(p.Sign, ". "); !p.Present && p.Where == "" {
			hint += "; not to be seen now"
		}
	case p.SeenDays >= 3:
		hint = o.seen(p)
	case p.Where != "":
		hint = p.Where
	case !p.Present:
		hint = "not to be seen now"
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
