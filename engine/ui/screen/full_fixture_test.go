package screen

import (
	"strings"

	"headcount/engine/view"
)

// fullPage is the office of officePage with people and projects run in full: what was taken of Ana, half an hour with her every week, somebody
// new, somebody gone, and what those who lead the projects tell.
func fullPage() view.Page {
	p := officePage()
	for i := range p.People {
		q := &p.People[i]
		q.Facts = []string{"Works on Harbour 4, from the start."}
		switch q.ID {
		case "ana":
			q.Looked = "Seen face to face"
			q.Known = []view.Known{
				{Title: "Whether they mean to stay, asked", Text: "“One always looks around a little.”", Seen: "four days ago", Days: 4, Fade: .76},
				{Title: "The kind of work they like", Text: "Ana lights up over this kind of work.", Seen: "four days ago", Days: 4, Fade: .76},
				{Title: "The work of the quarter", Text: "Solid, like most of the floor.", Seen: "three weeks ago", Days: 15, Fade: .4},
			}
			q.Unasked = "Not asked yet: where things stand."
			q.Between = "You last spoke four days ago. Last between you: give feedback (find a quiet corner): something else seemed to arrive."
			q.Facts = append(q.Facts, "Half an hour for the two of you every Tuesday.", "Two small things wait for you.", "One evening at your wish.")
		case "kofi":
			q.Facts = []string{"Here since Monday, week 2.", "Works on Audit export, half of the day, since Monday, week 2."}
		}
	}
	team := func(ids ...string) []view.Member {
		var list []view.Member
		for _, id := range ids {
			list = append(list, view.Member{Person: id, Name: fixturePerson(&p, id).Name, Since: "from the start"})
		}
		return list
	}
	p.Projects[0].Board = &view.Board{
		Told: "About 410 hours of work in all.", Sure: "90 % sure, they say: between 330 and 520.",
		Compared: "Not compared with others of its kind yet.",
		Team:     team("ana", "joon", "tilda", "dalia"),
	}
	p.Projects[1].Board = &view.Board{
		Told: "About 180 hours of work in all.", Sure: "90 % sure, they say: between 120 and 260.",
		Compared: "Compared with others of its kind; the figures have taken that in.",
		Team:     append(team("farid"), view.Member{Person: "kofi", Name: "Kofi Mensah", Share: "half of the day", Since: "since Monday, week 2", New: true}),
	}
	p.Standing = []string{"Every Tuesday: half an hour with Ana Ferreira.", "One day a week is kept for your own work: Harbour 4."}
	p.Pile = "Five small things wait for you."
	p.Felt = &view.Known{Title: "How you feel you are with people", Text: "You feel that you are good with people.", Seen: "two weeks ago", Days: 10, Fade: .4}
	p.Gone = []view.Gone{{Person: "ines", Name: "Ines Roth", Desk: view.Point{X: 1120, Y: 700}, Text: "left on Friday, week 1"}}
	p.Signs = append(p.Signs[:2:2], view.Sign{Kind: "left", Text: "Ines’s chair is empty, the drawers too. In the top one lies a single charger.", When: "Fri"})
	return p
}

// fullActs are verbs of the fixture: what is done, its drawer, its ways and manners.
var fullActs = []struct{ verb, does, drawer, ways, hows string }{
	{"one_to_one", "Sit down for a one-to-one", "", "aside video chat", "they bring the agenda|go through where things stand|ask whether they mean to stay"},
	{"feedback", "Give feedback", "", "aside walk video chat mail gathering", "about the work|about them as a person|as it comes"},
	{"recognise", "Praise in front of others", "say", "gathering walk mail", ""},
	{"purpose", "Talk about what the work is for", "say", "aside walk mail", ""},
	{"tell", "Bring hard news", "say", "aside walk mail", "with the reasons|short and plain"},
	{"set_goal", "Agree on a goal", "ask", "aside mail", "ask what they would aim for|name it yourself"},
	{"ask_overtime", "Ask for evenings", "ask", "walk call chat", "with the reasons|short and plain"},
	{"move_date", "Move the date", "ask", "walk mail", "with the reasons|short and plain"},
}

// fullOffers are the offers of officeOffers and those of the whole model, as local play makes them.
func fullOffers(p view.Page) []view.Offer {
	list := officeOffers(p)
	for i := range list {
		o := &list[i]
		o.Verb, _, _ = strings.Cut(o.ID, ":")
		if o.Does = map[string]string{"talk": "Ask how things are", "notice": "Say what you noticed", "thank": "Say thank you"}[o.Verb]; o.Does == "" {
			o.Does = o.Text
		}
		o.By = strings.TrimSuffix(strings.TrimSuffix(fixtureWays[o.Channel], " and "), ", ")
	}
	for i := range p.People {
		list = append(list, fullOffersTo(&p.People[i])...)
	}
	for _, j := range p.Projects {
		for _, x := range [][2]string{{"review", "Read what has been done"}, {"research", "Look up others of its kind"}, {"meet", "Call a meeting"}} {
			list = append(list, view.Offer{
				ID: x[0] + ":" + j.ID, Group: "project", Verb: x[0], Does: x[1], Text: x[1] + ": " + j.Name, By: "At your desk", Project: j.ID, Minutes: 45,
			})
		}
	}
	return append(list,
		view.Offer{ID: "meet", Group: "week", Verb: "meet", Does: "Call a meeting", Text: "Call a meeting", By: "At your desk", Minutes: 20},
		view.Offer{ID: "plan", Group: "week", Verb: "plan", Does: "Agree on mornings without interruptions", Text: "Agree on mornings without interruptions", By: "At your desk", Minutes: 15},
		view.Offer{ID: "unplan:ana", Group: "person", Person: "ana", Drawer: "work", Verb: "unplan", Does: "Cancel the half hour you have every week", Text: "Cancel the half hour you have every week", By: "At your desk", Minutes: 15},
	)
}

func fullOffersTo(q *view.Person) []view.Offer {
	var list []view.Offer
	for _, x := range fullActs {
		for k, way := range strings.Fields(x.ways) {
			for _, how := range strings.Split(x.hows, "|") {
				o, ok := fixtureOffer(x.verb, lowered(x.does), way, q, "", 20-3*k)
				if !ok || o.Refused != "" {
					continue
				}
				o.Group, o.Drawer, o.Verb, o.Does, o.How = "person", x.drawer, x.verb, x.does, how
				o.By = map[string]string{"aside": "Find a quiet corner", "walk": "Walk over", "video": "Start a video call", "chat": "In the chat", "mail": "By mail", "call": "Call", "gathering": "Before the whole team"}[way]
				if o.Text = o.By + ": " + lowered(x.does); how != "" {
					o.Text += ", " + how
					o.Manner = strings.ReplaceAll(how, " ", "_")
				}
				if o.ID += ":" + o.Manner; x.verb == "move_date" {
					o.Project = "release"
				}
				list = append(list, o)
			}
		}
	}
	return list
}
