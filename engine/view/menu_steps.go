package view

// step is one level of a menu.
type step uint8

// The steps, in the order in which they are decided.
const (
	byDrawer step = iota
	byVerb
	byObject
	byPerson
	byMatter
	byProject
	byWay
	byManner
)

// asks is what the lines of each step answer.
var asks = [...]string{"What?", "What?", "Whom?", "Whom?", "About what?", "Which project?", "Which way?", "How?"}

// steps returns the levels of a menu, the first decided first.
func (r Root) steps() []step {
	switch r {
	case OfPerson:
		return []step{byDrawer, byVerb, byObject, byMatter, byProject, byWay, byManner}
	case OfMatter:
		return []step{byVerb, byObject, byWay, byManner}
	case OfTopic:
		return []step{byObject, byVerb, byPerson, byWay, byManner}
	case OfProject:
		return []step{byVerb, byPerson, byWay, byManner}
	}
	return []step{byVerb, byObject, byPerson, byMatter, byProject, byWay, byManner}
}

// of tells the drawers of a step apart.
func (s step) of(o *Offer) string {
	switch s {
	case byDrawer:
		return o.Drawer
	case byVerb:
		return o.Verb
	case byObject:
		return o.Object
	case byPerson:
		return o.Person
	case byMatter:
		return o.Matter
	case byProject:
		return o.Project
	case byWay:
		return o.Channel
	}
	return o.Manner
}

// name is what a drawer of a step is called.
func (s step) name(p *Page, o *Offer) string {
	switch s {
	case byDrawer:
		return drawerName(o.Drawer)
	case byVerb:
		return o.Does
	case byObject:
		return o.Of
	case byPerson:
		return p.personName(o.Person)
	case byMatter:
		return aboutMatter(p.matterTitle(o.Matter))
	case byProject:
		return p.projectName(o.Project)
	case byWay:
		return o.By
	}
	return capital(o.How)
}

// kind keeps apart the ids of a person, a matter and a project of one name.
func (s step) kind() string {
	switch s {
	case byObject:
		return "object:"
	case byPerson:
		return "person:"
	case byMatter:
		return "matter:"
	case byProject:
		return "project:"
	}
	return ""
}

// drawerName is what a drawer of a person's menu is called.
func drawerName(id string) string {
	switch id {
	case "say":
		return "Say something else"
	case "ask":
		return "Agree on something"
	case "work":
		return "Work and calendar"
	case "advice":
		return "Ask others for advice about them"
	}
	return capital(id)
}

// apart sorts offers by a step, in the order in which each answer comes first.
func apart(offers []*Offer, s step) [][]*Offer {
	var parts [][]*Offer
	at := map[string]int{}
	for _, o := range offers {
		id := s.of(o)
		n, ok := at[id]
		if !ok {
			n = len(parts)
			at[id] = n
			parts = append(parts, nil)
		}
		parts[n] = append(parts[n], o)
	}
	return parts
}

// question is what the lines of a drawer answer: that of the first level on which there is something to choose.
func question(offers []*Offer, steps []step) string {
	for _, s := range steps {
		if len(apart(offers, s)) > 1 {
			return asks[s]
		}
	}
	return ""
}
