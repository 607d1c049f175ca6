package view

import "strings"

// Entry is one line of a menu: a choice, or a drawer with more lines in it.
type Entry struct {
	ID     string  `json:"id"`               // of a choice its offer, of a drawer the steps to it: "feedback/aside"
	Text   string  `json:"text"`             //
	Word   string  `json:"word,omitempty"`   // what it is in the vocabulary of acts: "aside", "one_to_one"; by this it can be named as well
	Ask    string  `json:"ask,omitempty"`    // of a drawer: the question that its lines answer
	Least  int     `json:"least,omitempty"`  // minutes of the cheapest choice in it
	Most   int     `json:"most,omitempty"`   // minutes of the dearest
	Offer  *Offer  `json:"offer,omitempty"`  // nil for a drawer
	Inside []Entry `json:"inside,omitempty"` // of a drawer
}

// Root is what a menu is about: its lines need not say that again.
type Root string

// The roots of menus. A menu without one names everything.
const (
	OfPerson  Root = "person"
	OfMatter  Root = "matter"
	OfProject Root = "project"
	OfTopic   Root = "topic"
	OfAll     Root = ""
)

// Menu puts offers into as few lines as can be read at a glance. A few stand openly, in their own words; more are put away by what
// is done, then by whom it is with, by the way, and on heavy acts by the manner. A level on which there is nothing to choose is left
// out. Every offer is in it exactly once, in the order given.
func Menu(p Page, root Root, offers []Offer) []Entry {
	if most := root.open(); len(offers) > most {
		ptrs := make([]*Offer, len(offers))
		for i := range offers {
			ptrs[i] = &offers[i]
		}
		return stack{page: &p, root: root}.level("", ptrs, root.steps())
	}
	list := make([]Entry, 0, len(offers))
	bare := root == OfTopic && ofOne(offers)
	for i := range offers {
		o, side := &offers[i], ""
		if bare { // what all of them are about stands above
			list = append(list, leaf(o, without(o.Text, o.Of)))
			continue
		}
		if root == OfProject && o.Channel == "" && o.Does != "" {
			list = append(list, leaf(o, o.Does))
			continue
		}
		if root == OfProject || root == OfTopic || root == OfAll {
			side = p.personName(o.Person)
		}
		if side == "" && root == OfAll && o.Matter != "" {
			side = byMatter.name(&p, o)
		}
		list = append(list, leaf(o, sided(side, o.Text)))
	}
	return list
}

// ofOne reports whether offers are all about one and the same thing, and of nobody in particular.
func ofOne(offers []Offer) bool {
	for i := range offers {
		if o := &offers[i]; o.Of == "" || o.Person != "" || o.Object != offers[0].Object || o.Verb != offers[0].Verb {
			return false
		}
	}
	return len(offers) > 0
}

// without is what an offer says, less what it is about.
func without(text, about string) string {
	at := strings.Index(strings.ToLower(text), ": "+strings.ToLower(about))
	if at < 0 {
		return text
	}
	return text[:at] + text[at+len(": ")+len(about):]
}

// open is how many offers stand openly in a menu. What a search finds, and what can be done about a sheet, tends to be one thing in many ways,
// so that less is more.
func (r Root) open() int {
	if r == OfAll || r == OfTopic {
		return longMenu / 2
	}
	return longMenu
}

// aboutMatter says what something is about.
func aboutMatter(title string) string { return "About " + Titled(title) }

// Titled is a title within a sentence. One that is a sentence itself is quoted, so that what follows it does not run into its end.
func Titled(title string) string {
	if strings.HasSuffix(title, ".") || strings.HasSuffix(title, "?") || strings.HasSuffix(title, "!") {
		return "“" + title + "”"
	}
	return title
}

// sided names whom or what an offer is about, where its words do not.
func sided(side, text string) string {
	name := strings.TrimPrefix(side, "About ")
	if side == "" || strings.Contains(text, name) || strings.HasSuffix(text, "about "+first(name)) {
		return text
	}
	return side + ": " + text
}

// stack builds one menu.
type stack struct {
	page *Page
	root Root
	way  string // the only way there is, said with the manner
}

// level puts offers away by the first of the steps. An offer to which a step does not apply stands by itself.
func (k stack) level(path string, offers []*Offer, steps []step) []Entry {
	if len(steps) == 0 {
		list := make([]Entry, 0, len(offers))
		for _, o := range offers {
			list = append(list, leaf(o, o.Text))
		}
		return list
	}
	now, rest := steps[0], steps[1:]
	parts := apart(offers, now)
	if len(parts) == 1 && (now > byVerb || now == byVerb && k.root == OfTopic && path != "") { // nothing to choose here
		if now == byWay {
			k.way = offers[0].By
		}
		return k.level(path, offers, rest)
	}
	var list []Entry
	for _, part := range parts {
		id := now.of(part[0])
		switch {
		case now == byVerb && id == "": // nothing is known of them but their words
			list = append(list, k.level(path, part, nil)...)
		case len(part) == 1:
			list = append(list, k.single(path, part[0], now))
		case id == "": // the step does not apply to them, or they are at hand: no drawer around them
			list = append(list, k.level(path, part, rest)...)
		default:
			list = append(list, k.drawer(join(path, now.kind()+id), part, now, rest))
		}
	}
	return list
}

// drawer is a line that opens more; a drawer of verbs with a single one in it is that one.
func (k stack) drawer(path string, offers []*Offer, now step, rest []step) Entry {
	inside := k.level(path, offers, rest)
	if len(inside) == 1 && now == byDrawer {
		return inside[0]
	}
	e := Entry{ID: path, Text: now.name(k.page, offers[0]), Word: now.of(offers[0]), Ask: question(offers, rest), Inside: inside}
	switch now {
	case byVerb:
		e.Text = k.named(k.does(offers[0]), offers)
	case byPerson:
		e.Text = k.of(e.Text, offers)
	}
	e.Least, e.Most = offers[0].Minutes, offers[0].Minutes
	for _, o := range offers {
		e.Least, e.Most = min(e.Least, o.Minutes), max(e.Most, o.Minutes)
	}
	return e
}

// does is what an act is called. Under a project its name goes without saying, and who is moved to it does not.
func (k stack) does(o *Offer) string {
	switch {
	case k.root == OfProject && o.Verb == "assign":
		return "Give it to somebody as well"
	case k.root == OfProject && o.Verb == "reassign":
		return "Move somebody over to it"
	}
	return o.Does
}

// named adds what all these offers share and the menu does not say: the one project they are about, where there are others, and in a menu
// of everything who it is with and which matter it is about.
func (k stack) named(text string, offers []*Offer) string {
	o := offers[0]
	if k.root == OfAll {
		if o.Person != "" && len(apart(offers, byPerson)) == 1 {
			text += ": " + k.page.personName(o.Person)
		}
		if o.Matter != "" && len(apart(offers, byMatter)) == 1 {
			text += " (" + k.page.matterTitle(o.Matter) + ")"
		}
	}
	return k.of(text, offers)
}

// of adds the one project that all these offers are about, where there are others and the menu is not about it.
func (k stack) of(text string, offers []*Offer) string {
	id := offers[0].Project
	if id == "" || k.root == OfProject || len(k.page.Projects) < 2 || len(apart(offers, byProject)) > 1 {
		return text
	}
	return text + ": " + k.page.projectName(id)
}

// single is an offer that is alone in its part, in its own words after what was chosen so far.
func (k stack) single(path string, o *Offer, now step) Entry {
	e := leaf(o, o.Text)
	e.Word = now.of(o)
	switch now {
	case byVerb:
		switch {
		case k.root == OfProject && o.Channel == "", k.root == OfTopic && path != "" && o.Channel+o.How == "":
			e.Text = o.Does // what it is about stands above
		case k.root == OfAll && o.Person != "":
			e.Text = sided(byPerson.name(k.page, o), o.Text)
		case k.root == OfAll && o.Matter != "":
			e.Text = sided(byMatter.name(k.page, o), o.Text)
		}
	case byPerson, byMatter, byProject:
		if now.of(o) != "" {
			e.Text = sided(now.name(k.page, o), o.Text)
		}
	case byWay:
		if o.By != "" {
			e.Text = joined(o.By, o.How)
		}
	case byManner:
		e.Text = capital(joined(k.way, o.How))
	}
	return e
}

// joined puts a comma between the parts that say something.
func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + ", " + b
}

func leaf(o *Offer, text string) Entry {
	return Entry{ID: o.ID, Text: text, Least: o.Minutes, Most: o.Minutes, Offer: o}
}

func join(path, id string) string {
	if path == "" {
		return id
	}
	return path + "/" + id
}

// Inside finds the lines behind the drawer with an id, however deep; ok is false when there is none.
func Inside(list []Entry, id string) (drawer Entry, ok bool) {
	for _, e := range list {
		if e.Offer != nil {
			continue
		}
		if e.ID == id {
			return e, true
		}
		if found, ok := Inside(e.Inside, id); ok {
			return found, true
		}
	}
	return Entry{}, false
}

// personName is what somebody of the page is called; an id that is not on it stands for itself.
func (p *Page) personName(id string) string {
	for i := range p.People {
		if p.People[i].ID == id {
			return p.People[i].Name
		}
	}
	return id
}

func (p *Page) matterTitle(id string) string {
	for i := range p.Matters {
		if p.Matters[i].ID == id {
			return p.Matters[i].Title
		}
	}
	return id
}

func (p *Page) projectName(id string) string {
	for i := range p.Projects {
		if p.Projects[i].ID == id {
			return p.Projects[i].Name
		}
	}
	return id
}
