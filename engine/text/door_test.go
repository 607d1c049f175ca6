package text

import (
	"slices"

	"headcount/engine/view"
)

// stage is one page of a scripted play and where each offer leads; an offer without an entry leads to the next stage.
type stage struct {
	page   view.Page
	offers []view.Offer
	leads  map[string]int
	stuck  string // when set, every intent is refused with it
	after  int    // how many stages further the door stands then
}

// fakeDoor plays a script and records what it was asked to do.
type fakeDoor struct {
	stages []stage
	at     int
	done   []view.Intent
}

func (d *fakeDoor) View() view.Page { return d.stages[d.at].page }

func (d *fakeDoor) Offers() []view.Offer { return d.stages[d.at].offers }

func (d *fakeDoor) Do(i view.Intent) view.Reply {
	here := &d.stages[d.at]
	at := slices.IndexFunc(here.offers, func(o view.Offer) bool { return o.ID == i.Offer })
	switch {
	case at < 0:
		return view.Reply{Problem: "No such offer."}
	case here.offers[at].Refused != "":
		return view.Reply{Problem: here.offers[at].Refused}
	case here.stuck != "":
		d.at += here.after
		return view.Reply{Problem: here.stuck}
	}
	d.done = append(d.done, i)
	if here.offers[at].Group == "promise" {
		here.offers[at].Chosen = !here.offers[at].Chosen
		return view.Reply{}
	}
	next, ok := here.leads[i.Offer]
	if !ok {
		next = min(d.at+1, len(d.stages)-1)
	}
	d.at = next
	return view.Reply{}
}

func (d *fakeDoor) TakeBack() view.Reply {
	if !d.stages[d.at].page.CanUndo {
		return view.Reply{Problem: "What came of it has been shown. Monday can be lived again."}
	}
	d.at--
	return view.Reply{}
}

func goOn(text string) []view.Offer {
	return []view.Offer{{ID: "on", Group: "page", Text: text}}
}

func samplePage(stop string) view.Page {
	return view.Page{
		Stop: stop, Scenario: "two-strides", Title: "Two Strides", Date: "Tuesday, week 2", Clock: "10:40", Day: 7, Days: 15,
		Week: 2, Weeks: 3, About: "You lead six people who ship a timetable.", Deadline: "The new timetable goes live on Thursday of week 3",
		Question: "Whom do you ask when nobody complains?",
		Today: []view.Span{
			{Kind: "duty", From: 0, To: 60, Label: "Stand-up and mail"},
			{Kind: "open", From: 100, To: 150, Label: "a gap", Now: true},
		},
		People: samplePeople(),
		Matters: []view.Matter{
			{ID: "release", Title: "Release date", Line: "eight days left, and the test list grows", Since: "open since Monday"},
			{ID: "silence", Title: "Ana's silence", Line: "no word in the stand-up since Thursday", Person: "ana", New: true},
		},
		Inbox: view.Inbox{Unread: 2, Messages: []view.Message{
			{From: "Ops desk", Kind: "ticket", Text: "Printer on floor two is back.", When: "Tue 10:05", Unread: true},
			{From: "Ben Ode", Person: "ben", Kind: "chat", Text: "Do you have a minute?", When: "Tue 09:50", Unread: true, Rounds: 3},
		}},
		Projects: []view.Project{{
			ID: "tt", Name: "Timetable", Due: "Thursday, week 3", Report: "on track", Done: .6, Low: 12.4, High: 15.6, DueDay: 14,
		}},
		Promises: []view.Promise{
			{ID: "quiet", Person: "ana", Name: "Ana Kovac", Text: "a quiet week before the release", Due: "Friday", State: "given"},
		},
	}
}

func samplePeople() []view.Person {
	return []view.Person{
		{
			ID: "ana", Name: "Ana Kovac", Role: "tester", Present: true, Posture: "turned_away", Mood: "flat", Headphones: true,
			Sign: "headphones on", Noticed: "On Wednesday she packed up before the others.", SeenDays: 4, Seen: "four days ago", Strides: 12,
			Note: "Reads lips; prefers writing",
		},
		{
			ID: "ben", Name: "Ben Ode", Role: "developer", Present: true, Posture: "upright", Mood: "fine", Coffee: true, Seen: "today",
			Noticed: "He laughed about the printer.", Strides: 5, Waiting: true,
		},
		{ID: "jose", Name: "José Lima", Role: "operations", Posture: "unknown", Mood: "unknown", SeenDays: -1, Seen: "not yet"},
	}
}

func gapStage() stage {
	page := samplePage("gap")
	page.Gap, page.Queue = 2, []string{"ben"}
	page.Signs = []view.Sign{{Kind: "reply", Person: "jose", Text: "José answered: \"Thursday works.\"", When: "10:10"}}
	offers := []view.Offer{
		{ID: "ana-walk", Group: "person", Person: "ana", Channel: "walk", Text: "Walk over", Minutes: 20, Detail: "four days ago: turned away"},
		{ID: "ana-chat", Group: "person", Person: "ana", Channel: "chat", Text: "Write in the chat", Minutes: 5, Detail: "four days ago: turned away"},
		{ID: "ana-silence", Group: "person", Person: "ana", Matter: "silence", Channel: "aside", Text: "Take her aside", Minutes: 30, Detail: "four days ago: turned away"},
		{ID: "ben-ask", Group: "person", Person: "ben", Channel: "walk", Text: "Hear what he came for", Minutes: 15},
		{ID: "jose-video", Group: "person", Person: "jose", Channel: "video", Text: "Call by video", Minutes: 15, Refused: "he is on the night shift until noon."},
		{ID: "release-board", Group: "matter", Matter: "release", Channel: "board", Text: "Put the date on the board", Minutes: 10},
		{ID: "mail", Group: "machine", Text: "Answer mail", Minutes: 25},
		{ID: "terminal", Group: "machine", Text: "Write code yourself", Minutes: 50},
		{ID: "research", Group: "machine", Text: "Look something up", Minutes: 30},
		{ID: "tickets", Group: "machine", Text: "Sort tickets", Minutes: 20},
		{ID: "coffee", Group: "place", Text: "Coffee corner", Minutes: 10},
		{ID: "wait", Group: "page", Text: "Let the gap pass", Minutes: 50},
	}
	return stage{page: page, offers: offers}
}

func sceneStage() stage {
	page := samplePage("scene")
	page.Scene = &view.Scene{ID: "hall", Title: "In passing", Setting: "hall", Person: "ana", Public: true, Text: "\"I would rather not say it here,\" Ana says.\n\nThe lift is slow today."}
	return stage{page: page, offers: []view.Offer{
		{ID: "ask", Group: "scene", Text: "Ask her to walk a little", Minutes: 10, Forecast: "How likely is it that she tells you today?", Confirm: true},
		{ID: "leave", Group: "scene", Text: "Leave it for now", Confirm: true},
		{ID: "boss", Group: "scene", Text: "Fetch the boss", Refused: "the boss is travelling."},
	}}
}

func saidStage() stage {
	page := samplePage("said")
	page.CanUndo = true
	page.Said = &view.Said{Text: "ask her to walk a little", Forecast: 60, Question: "How likely is it that she tells you today?"}
	return stage{page: page, offers: goOn("Show what follows")}
}

func toldStage() stage {
	page := samplePage("told")
	page.Told = &view.Told{
		Choice: "you asked her to walk a little", Text: "She talks about the weather as far as the stairs, then stops.", Minutes: 10, Forecast: 60,
		Came: "It did not happen.", Noticed: "She kept her coat on.", Overhear: "Ben looked up when you left together.", Later: true,
	}
	return stage{page: page, offers: goOn("Back to the floor")}
}

func letterStage(stop string, l view.Letter, offers ...view.Offer) stage {
	page := samplePage(stop)
	page.Letter = &l
	return stage{page: page, offers: offers}
}

func briefingStage() stage {
	return letterStage(
		"briefing",
		view.Letter{Heading: "Before you start", Lines: []string{"Three people want something of you.", "Not all of it can be kept."}},
		view.Offer{ID: "p1", Group: "promise", Person: "ana", Text: "Promise Ana a quiet week"},
		view.Offer{ID: "p2", Group: "promise", Person: "ben", Text: "Promise Ben the second post", Detail: "he has asked twice"},
		view.Offer{ID: "begin", Group: "page", Text: "Begin"},
	)
}

// broughtStages are a briefing that says what is brought, and the same without it; either leads to the other.
func broughtStages() []stage {
	list := []stage{briefingStage(), briefingStage()}
	for i, words := range [][2]string{
		{"You bring with you what came of “The Short One”.", "Leave behind what came of “The Short One”"},
		{"This play stands alone, without what came of “The Short One”.", "Bring what came of “The Short One” after all"},
	} {
		s := &list[i]
		s.page.Letter.Lines = append(s.page.Letter.Lines, words[0])
		s.offers = append(s.offers, view.Offer{ID: "brought", Group: "page", Text: words[1]})
		s.leads = map[string]int{"brought": 1 - i, "begin": 2}
	}
	return list
}
