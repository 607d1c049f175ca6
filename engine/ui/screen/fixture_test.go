package screen

import (
	"fmt"

	"headcount/engine/view"
)

// officePage is a gap on a day of a play much like two-strides: Joon waits, Tilda is away, Kofi works elsewhere, Farid was not seen
// for long.
func officePage() view.Page {
	return view.Page{
		Stop: "gap", Scenario: "two-strides", Title: "Two Strides Away",
		About:    "Three weeks before a release, six people, and a question that keeps coming back.",
		Question: "Why do they keep asking you such simple things?",
		Deadline: "Harbour 4 opens on Thursday the 28th. Eleven ferry companies have it in print.",
		Date:     "Tuesday, week 2", Clock: "13:30", Day: 7, Days: 15, Week: 2, Weeks: 3, Gap: 2,
		Today: fixtureToday(), Plan: fixturePlan(), People: fixturePeople(), You: view.Point{X: 640, Y: 700}, Queue: []string{"joon"},
		Matters: fixtureMatters(), Inbox: fixtureInbox(), Projects: fixtureProjects(), Promises: fixturePromises(),
		Signs: []view.Sign{
			{Person: "dalia", Kind: "reply", Text: "“Amber is a colour,” writes Dalia. “I can live with amber until Friday.”", When: "Tue 11:20"},
			{Person: "ana", Kind: "silence", Text: "Your message to Ana has two ticks under it and nothing else.", When: "Tue 12:05"},
			{Person: "tilda", Kind: "floor", Text: "Tilda shuts a drawer as you go by. The corner of the list sticks out, and she pushes it in with her knee.", When: "Tue 13:10"},
			{Person: "joon", Kind: "waiting", Text: "Joon stands at your desk with the bank’s form in his hand.", When: "Tue 13:25"},
		},
	}
}

func fixtureToday() []view.Span {
	return []view.Span{
		{Kind: "duty", From: 15, To: 30, Label: "Stand-up at the board"},
		{Kind: "people", From: 90, To: 110, Label: "Dalia Brandt"},
		{Kind: "machine", From: 110, To: 165, Label: "at the machine"},
		{Kind: "waiting", From: 165, To: 190, Label: "looking up"},
		{Kind: "open", From: 270, To: 315, Label: "yours", Now: true},
		{Kind: "duty", From: 330, To: 375, Label: "Ferry companies on the line"},
		{Kind: "open", From: 390, To: 435, Label: "yours"},
	}
}

func fixturePlan() view.Plan {
	return view.Plan{
		Width: 1900, Height: 1400,
		Rooms: []view.Room{
			{ID: "floor", Name: "Open floor", Box: view.Box{X: 40, Y: 40, W: 1240, H: 1320}},
			{ID: "small-room", Name: "The aquarium", Box: view.Box{X: 1280, Y: 40, W: 580, H: 400}},
			{ID: "boss", Name: "Renske", Box: view.Box{X: 1280, Y: 440, W: 580, H: 420}},
			{ID: "kitchen", Name: "Kitchen", Box: view.Box{X: 1280, Y: 860, W: 580, H: 500}},
		},
		Windows: []view.Line{
			{From: view.Point{X: 200, Y: 40}, To: view.Point{X: 520, Y: 40}},
			{From: view.Point{X: 640, Y: 40}, To: view.Point{X: 960, Y: 40}},
			{From: view.Point{X: 40, Y: 300}, To: view.Point{X: 40, Y: 620}},
			{From: view.Point{X: 40, Y: 780}, To: view.Point{X: 40, Y: 1100}},
			{From: view.Point{X: 1480, Y: 1360}, To: view.Point{X: 1740, Y: 1360}},
		},
		Doors: []view.Line{
			{From: view.Point{X: 1280, Y: 180}, To: view.Point{X: 1280, Y: 280}},
			{From: view.Point{X: 1280, Y: 620}, To: view.Point{X: 1280, Y: 720}},
			{From: view.Point{X: 1280, Y: 1020}, To: view.Point{X: 1280, Y: 1140}},
		},
		Places: []view.Spot{
			{ID: "coffee", Name: "Coffee corner", Kind: "coffee", At: view.Point{X: 1560, Y: 960}},
			{ID: "boss-door", Name: "Renske’s door", Kind: "boss", At: view.Point{X: 1340, Y: 670}},
			{ID: "wall", Name: "Plan board", Kind: "board", At: view.Point{X: 620, Y: 140}},
			{ID: "printer", Name: "Printer", Kind: "printer", At: view.Point{X: 1160, Y: 1260}},
			{ID: "sofa", Name: "Two chairs and a low table", Kind: "sofa", At: view.Point{X: 1560, Y: 260}},
			{ID: "ficus", Name: "The ficus nobody waters and everybody waters", Kind: "plant", At: view.Point{X: 120, Y: 140}},
		},
	}
}

func fixturePeople() []view.Person {
	return []view.Person{
		{
			ID: "dalia", Name: "Dalia Brandt", Role: "Product lead", Desk: view.Point{X: 1000, Y: 300}, Present: true, Strides: 9,
			Looks: view.Looks{Skin: 3, Hair: 2, Cut: "long", Cloth: "ink", Glasses: true}, Posture: "arms_crossed", Mood: "strained",
			Noticed: "Arms crossed, and she reads the same line twice.", Seen: "today", Fade: 1,
			Note: "Speaks for the eleven ferry companies and is shouted at by nine of them.",
		},
		{
			ID: "ana", Name: "Ana Ferreira", Role: "Fares and timetables", Desk: view.Point{X: 340, Y: 700}, Present: true, Strides: 4,
			Looks: view.Looks{Skin: 2, Hair: 1, Cut: "bob", Cloth: "plum"}, Posture: "turned_away", Mood: "flat", Headphones: true,
			Sign: "listens with one ear", Noticed: "Four days ago: She takes one side of the headphones off, and keeps it in her hand.",
			SeenDays: 4, Seen: "four days ago", Fade: .76, Note: "Headphones usually on. Sings alto in a choir with a waiting list.",
		},
		{
			ID: "joon", Name: "Joon Baek", Role: "Payments", Desk: view.Point{X: 790, Y: 700}, Present: true, Strides: 2, Waiting: true,
			Looks: view.Looks{Skin: 1, Cut: "short", Cloth: "dusk", Glasses: true, HearingAid: true}, Posture: "leaning_in", Mood: "fine",
			Sign: "a ring in the margin", Noticed: "He holds the form so that you can read it.", Seen: "today", Fade: 1,
			Note: "Deaf. Signs; lip-reads a little, one to one, and finds it hard work. Prefers to be written to, at any length.",
		},
		{
			ID: "tilda", Name: "Tilda Nyström", Role: "Testing", Desk: view.Point{X: 900, Y: 1060}, Posture: "away", Mood: "unknown",
			Looks: view.Looks{Hair: 4, Cut: "bun", Cloth: "ochre"}, Sign: "shut a drawer", Strides: 7,
			Noticed: "Yesterday: Upright, pencil behind the ear.", SeenDays: 1, Seen: "yesterday", Fade: .94,
			Note: "Finds what others have stopped looking for. Counts interruptions in pencil.",
		},
		{
			ID: "farid", Name: "Farid Rahimi", Role: "Audit export, second year", Desk: view.Point{X: 240, Y: 1110}, Present: true, Strides: 8,
			Looks: view.Looks{Skin: 3, Cut: "curl", Cloth: "clay"}, Posture: "slumped", Mood: "flat", SeenDays: 9, Seen: "nine days ago",
			Noticed: "Nine days ago: He sits low behind the screen.", Fade: .46,
			Note: "In his second year. Writes three drafts of a two-line message.",
		},
		{
			ID: "kofi", Name: "Kofi Mensah", Role: "Operations, nights", Posture: "unknown", Mood: "unknown", SeenDays: -1, Seen: "not yet",
			Looks: view.Looks{Skin: 5, Cut: "crop", Cloth: "sage", Beard: true}, Sign: "first entry 21:02",
			Noticed: "You have not spoken yet.", Fade: .4,
			Note: "Works from ten at night until six, from home. Answers what he finds in writing when he comes on; asleep while you are awake.",
		},
	}
}

func fixtureMatters() []view.Matter {
	return []view.Matter{
		{
			ID: "release-date", Title: "The release date", Line: "Ana asks, in the chat, whether the date is still the date.", Person: "ana",
			Since: "open for six days", Rounds: 5,
		},
		{ID: "bank-form", Title: "The bank’s form", Line: "Joon needs a date to write on the bank’s form.", Person: "joon", Since: "open since today", New: true},
		{ID: "night-window", Title: "The night window", Line: "You wrote; nothing has come back yet.", Person: "kofi", Since: "open since yesterday", Rounds: 2},
		{ID: "test-list", Title: "The test list", Line: "Tilda asks which of the forty tests may be left out.", Person: "tilda", Since: "open for three days", Rounds: 3},
	}
}

func fixtureInbox() view.Inbox {
	lines := []view.Message{
		{From: "Joon Baek", Person: "joon", Kind: "chat", Text: "One more: is the form counted from sending or from stamping?", When: "Tue 13:12", Unread: true, Rounds: 2},
		{From: "system", Kind: "system", Text: "Your password is valid for four more days.", When: "Tue 13:00", Unread: true},
		{From: "Ana Ferreira", Person: "ana", Kind: "mail", Text: "Do bank holidays count in the plan, or are they decoration?", When: "Tue 12:41", Unread: true, Rounds: 5},
		{From: "the machine", Kind: "mail", Text: "Re: Re: Re: which room for the demo", When: "Tue 12:18", Unread: true, Rounds: 7},
		{From: "Dalia Brandt", Person: "dalia", Kind: "chat", Text: "“Amber is a colour,” writes Dalia. “I can live with amber until Friday.”", When: "Tue 11:20"},
		{From: "Farid Rahimi", Person: "farid", Kind: "chat", Text: "Is there a template for the audit sheet? No hurry. I can also make one.", When: "Tue 10:58", Unread: true},
		{From: "Kofi Mensah", Person: "kofi", Kind: "mail", Text: "Trial run: nine hours ten. The window has six. Numbers below.", When: "Tue 06:01", Rounds: 2},
		{From: "system", Kind: "ticket", Text: "Ticket 4411: the word “harbor” on the page of fares.", When: "Mon 17:10", Unread: true},
		{From: "Tilda Nyström", Person: "tilda", Kind: "mail", Text: "Forty tests, two days. Which ones are only for show?", When: "Mon 16:33", Rounds: 3},
		{From: "the machine", Kind: "mail", Text: "Canteen refit: the microwave moves to the second floor.", When: "Mon 15:02"},
		{From: "system", Kind: "system", Text: "The fan of build machine 2 reports that it is a fan.", When: "Mon 14:20"},
		{From: "Ana Ferreira", Person: "ana", Kind: "chat", Text: "Is the date on the board the one we mean?", When: "Mon 09:47", Rounds: 1},
	}
	return view.Inbox{Unread: 14, Messages: lines}
}

func fixtureProjects() []view.Project {
	return []view.Project{
		{ID: "release", Name: "Harbour 4", Due: "Thursday, week 3", Report: "reported 62 % done", Done: .62, Low: 9.4, High: 13.2, DueDay: 14},
		{
			ID: "export", Name: "Audit export", Due: "Wednesday, week 3", Report: "reported 35 % done; date moved from Monday, week 3", Done: .35,
			Low: 14.1, High: 18.6, DueDay: 13,
		},
	}
}

func fixturePromises() []view.Promise {
	return []view.Promise{
		{ID: "quiet-week", Person: "ana", Name: "Ana Ferreira", Text: "A week in which nobody asks her anything twice", Due: "Friday, week 2", State: "given"},
		{ID: "poster", Person: "dalia", Name: "Dalia Brandt", Text: "The 28th, in writing, for the poster", Due: "Thursday, week 3", State: "declined"},
		{ID: "evening", Person: "farid", Name: "Farid Rahimi", Text: "An evening on the export together", Due: "Wednesday, week 2", State: "kept"},
	}
}

// officeOffers are the offers of a gap as local play makes them: matters, people, the machine, places, and letting it pass.
func officeOffers(p view.Page) []view.Offer {
	var list []view.Offer
	add := func(verb, what, channel string, q *view.Person, matter, group string, cost int) {
		if o, ok := fixtureOffer(verb, what, channel, q, matter, cost); ok {
			o.Group = group
			list = append(list, o)
		}
	}
	for _, m := range p.Matters {
		q := fixturePerson(&p, m.Person)
		for i, way := range []string{"walk", "call", "chat", "mail"} {
			add("answer", "answer the question", way, q, m.ID, "matter", 12-3*i)
		}
		for i, way := range []string{"walk", "aside", "call", "chat"} {
			add("ask", "ask what is behind it", way, q, m.ID, "matter", 20-4*i)
		}
	}
	for i := range p.People {
		q := &p.People[i]
		for k, way := range []string{"walk", "aside", "call", "chat"} {
			add("talk", "ask how things are", way, q, "", "person", 18-3*k)
		}
		if q.SeenDays <= 3 {
			add("notice", "say what you noticed", "aside", q, "", "person", 10)
			add("notice", "say what you noticed", "chat", q, "", "person", 4)
		}
		add("thank", "say thank you", "walk", q, "", "person", 4)
		add("thank", "say thank you", "chat", q, "", "person", 2)
	}
	return append(list,
		view.Offer{ID: "read_mail", Group: "machine", Text: "Work through the inbox", Minutes: 35},
		view.Offer{ID: "own_work:release", Group: "machine", Text: "Open the terminal and work on it yourself: Harbour 4", Minutes: 45},
		view.Offer{ID: "own_work:export", Group: "machine", Text: "Open the terminal and work on it yourself: Audit export", Minutes: 45},
		view.Offer{ID: "tickets", Group: "machine", Text: "Close small tickets", Minutes: 40},
		view.Offer{ID: "coffee", Group: "place", Text: "Stand at the coffee corner for a while", Minutes: 15},
		view.Offer{ID: "wait", Group: "page", Text: "Leave the gap empty and look up", Minutes: 45},
	)
}

// fixtureOffer is one free act; nobody is walked to who works elsewhere.
func fixtureOffer(verb, what, channel string, q *view.Person, matter string, cost int) (o view.Offer, ok bool) {
	o = view.Offer{
		ID: verb + ":" + q.ID + ":" + channel, Text: fixtureWays[channel] + what, Detail: q.Noticed, Person: q.ID, Matter: matter,
		Channel: channel, Minutes: cost,
	}
	if matter != "" {
		o.ID += ":" + matter
	}
	if q.Present || channel != "walk" && channel != "aside" {
		return o, true
	}
	o.Refused = q.Name + " is not at the desk just now. Write, call, or try the next gap."
	return o, q.Desk != view.Point{}
}

var fixtureWays = map[string]string{
	"walk": "Walk over and ", "aside": "Find a quiet corner and ", "call": "Call and ", "chat": "In the chat, ", "mail": "By mail, ",
}

func fixturePerson(p *view.Page, id string) *view.Person {
	for i := range p.People {
		if p.People[i].ID == id {
			return &p.People[i]
		}
	}
	panic(fmt.Sprintf("the fixture has no %q", id))
}
