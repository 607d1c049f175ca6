package screen

import "headcount/engine/view"

// situation is one page with what it offers.
type situation struct {
	name   string
	page   view.Page
	offers []view.Offer
	set    func(*App) // what the player has done on the page already
}

func situations() []situation {
	list := []situation{briefingSituation(), unaskedSituation(), broughtSituation(), mondaySituation(), runSituation(), fridaySituation(), reviewSituation()}
	list = append(list, talkSituations()...)
	return append(list, debriefSituations()...)
}

// situationOf returns the situation with a name.
func situationOf(name string) situation {
	for _, s := range situations() {
		if s.name == name {
			return s
		}
	}
	panic("there is no situation " + name)
}

func goes(id, text string) view.Offer { return view.Offer{ID: id, Group: "page", Text: text} }

func briefingSituation() situation {
	p := officePage()
	p.Stop, p.Date, p.Clock, p.Week, p.Gap, p.Signs = "briefing", "Monday, week 1", "09:00", 1, 0, nil
	p.Letter = &view.Letter{Heading: p.Title, Lines: []string{
		"Until last month you wrote the best code on this floor. Now you lead the people who write it. The booking system is called Harbour 4, and it opens on Thursday the 28th. The date hangs in the kitchen, forty centimetres high.",
		"You have about three free gaps a day. Walk over, take somebody aside, call, write, sit at your own terminal, or let a thing be. Today is Monday the 11th.",
		"Three people want your word on something before you begin. You may give it or say that you cannot.",
	}}
	return situation{name: "briefing", page: p, offers: []view.Offer{
		{
			ID: "promise:word-first", Group: "promise", Person: "dalia", Detail: "due Friday, week 2", Chosen: true,
			Text: "“If the 28th moves, I hear it from you. You first, and no later than Friday of the second week, because on Monday they print.”",
		},
		{
			ID: "promise:quiet-week", Group: "promise", Person: "tilda", Detail: "due Friday, week 2",
			Text: "“One week. The second one. You do not come to my desk more than once, and I test the payments from end to end.”",
		},
		{
			ID: "promise:ana-sings", Group: "promise", Person: "ana", Detail: "due Wednesday, week 3",
			Text: "“Wednesday the 27th I sing. Not the 26th, not the 28th. I know when it is, I am only telling you so that you do too.”",
		},
		goes("begin", "Begin"),
	}}
}

// unaskedSituation is a briefing at which nobody wants the player's word.
func unaskedSituation() situation {
	s := briefingSituation()
	s.name, s.offers = "briefing-unasked", []view.Offer{goes("begin", "Begin")}
	return s
}

// broughtSituation is a briefing that says what goes into the play from an earlier one, and lets it be left behind.
func broughtSituation() situation {
	s := briefingSituation()
	l := *s.page.Letter
	l.Lines = append(l.Lines[:len(l.Lines):len(l.Lines)], "You bring with you what came of “The Perfect Candidate”, and of the plays before it.")
	s.name, s.page.Letter = "briefing-brought", &l
	s.offers = append(s.offers, goes("brought", "Leave behind what came of “The Perfect Candidate”"))
	return s
}

func mondaySituation() situation {
	p := officePage()
	p.Stop, p.Date, p.Gap = "monday", "Monday, week 2", 0
	p.Letter = &view.Letter{Heading: "Monday of week 2", Lines: []string{
		"The board has been wiped over the weekend, all but the date. Somebody has drawn a very small ferry under it.",
		"Eleven working days. The steering round wants one line and one colour by Thursday.",
	}}
	return situation{name: "monday", page: p, offers: []view.Offer{goes("go", "Begin the week")}}
}

// runSituation is the Monday of a week that can run.
func runSituation() situation {
	s := mondaySituation()
	s.name = "monday-run"
	s.offers = []view.Offer{
		goes("run:round", "Let the weeks run: go round in your gaps, to whoever you have not seen longest"),
		goes("run:inbox", "Let the weeks run: keep the inbox and the small tickets short"),
		goes("run:terminal", "Let the weeks run: sit at your own terminal"),
		goes("run:empty", "Let the weeks run: leave your gaps empty and look up"), goes("go", "Begin the week, day by day"),
	}
	return s
}

// reviewSituation is a Friday that looks back on a quarter.
func reviewSituation() situation {
	s := fridaySituation()
	s.name = "friday-review"
	l := *s.page.Letter
	l.Review = &view.Review{
		Heading: "Weeks 1 to 13", Lines: []string{"“Half of it,” says your boss, and turns the sheet over. There is nothing on the other side. “What would you do again?”"},
		Gaps: []string{"71 with people", "52 at the machine", "40 left empty", "97 of them while weeks ran on your plan"},
		Said: []string{"Which date goes on the form: you said 60 %. It happened.", "One line, one colour: you said 80 %. It did not happen."},
	}
	for i := range s.page.People {
		q := &s.page.People[i]
		l.Review.People = append(l.Review.People, view.ReviewRow{Person: q.ID, Name: q.Name, Text: []string{
			"eleven times in talk, four times in writing; last seen yesterday", "nine times in writing, never in talk; last seen three weeks ago", "nothing passed between you; not seen yet",
		}[i%3]})
	}
	s.page.Letter = &l
	return s
}

func fridaySituation() situation {
	p := officePage()
	p.Stop, p.Date, p.Gap, p.Signs = "friday", "Friday, week 2", 0, p.Signs[:2]
	p.Letter = &view.Letter{
		Heading: "Friday of week 2", Lines: []string{"The demo ran. Four people came, one of them to water the ficus."},
		SetOff: "A boat with a hole in it.",
		Passed: "On Tuesday Tilda's pencil strokes were in groups of five. You were at the terminal.",
	}
	return situation{name: "friday", page: p, offers: []view.Offer{
		goes("go", "Into the weekend"), goes("again:2", "Live again from Monday of week 2: a second life"),
		goes("again:1", "Live again from Monday of week 1: a second life"),
	}}
}

func scenePage(setting, person string) view.Page {
	p := officePage()
	p.Stop, p.Gap, p.Clock, p.Signs = "scene", 0, "10:44", p.Signs[:1]
	p.Scene = &view.Scene{
		ID: "bank-form-date", Title: "Which date goes on the form", Setting: setting, Person: person,
		Text: "A yellow note on the edge of your screen; Joon must have leaned over while you were away. “Which date do I put on the bank’s form? J.” He is two strides off with his back to you, drawing a very small boat in the corner of a very large diagram.",
	}
	return p
}

func sceneOffers() []view.Offer {
	c := func(id, text, channel string, cost int, forecast string) view.Offer {
		return view.Offer{ID: "bank-form-date." + id, Group: "scene", Text: text, Channel: channel, Minutes: cost, Forecast: forecast, Confirm: true}
	}
	return []view.Offer{
		c("say-it", "Two strides: tap his desk, say “the 28th”", "walk", 4, ""),
		c("type-it", "Type two strides away: “Put the 28th.”", "chat", 1, ""),
		c("type-why", "Type: “What does the bank say to the 28th?”", "chat", 3, "How likely is it that he tells you more than a date?"),
		c("small-room", "Wave him into the aquarium and ask slowly", "aside", 15, ""),
		c("fill-it-in", "Fill in the form yourself", "", 6, ""),
	}
}

func talkSituations() []situation {
	said := scenePage("desk", "joon")
	said.Stop, said.CanUndo = "said", true
	said.Said = &view.Said{Text: "Type: “What does the bank say to the 28th?”", Forecast: 60, Question: "How likely is it that he tells you more than a date?"}
	saidChat := said
	scene := *said.Scene
	scene.Setting = "chat"
	saidChat.Scene = &scene
	typed := *said.Said
	typed.Channel = "chat"
	saidChat.Said = &typed
	meeting := scenePage("meeting", "dalia")
	meeting.Scene.Public, meeting.Scene.Title = true, "One line, one colour"
	meeting.Scene.Table = teamTable()
	lamps := scenePage("desk", "")
	lamps.Machines, lamps.Topics = true, machinePage().Topics
	decided := toldPage("gathering", "")
	decided.Scene, decided.Told.Choice, decided.Told.Noticed = nil, "Call the meeting: Replace the ticket queue", ""
	decided.Told.Text = "“Then we do it,” says Ms Okafor, and looks at Finance, who looks at her pen. Operations has written down a date. Nobody asks about page two."
	decided.Told.Table = councilTable()
	pending := func(a *App) { a.pending, a.forecast = "bank-form-date.type-why", 60 }
	reveal := []view.Offer{goes("reveal", "See what follows")}
	return []situation{
		{name: "talk-desk", page: scenePage("desk", "joon"), offers: sceneOffers()},
		{name: "talk-forecast", page: scenePage("desk", "joon"), offers: sceneOffers(), set: pending},
		{name: "talk-hall", page: scenePage("hall", "farid"), offers: sceneOffers()},
		{name: "talk-coffee", page: scenePage("coffee", "ana"), offers: sceneOffers()},
		{name: "talk-meeting", page: meeting, offers: sceneOffers()},
		{name: "talk-decided", page: decided, offers: []view.Offer{goes("go", "Go on")}},
		{name: "talk-machines", page: lamps, offers: sceneOffers()},
		{name: "talk-alone", page: scenePage("desk", ""), offers: sceneOffers()},
		{name: "talk-phone", page: scenePage("phone", "kofi"), offers: sceneOffers()},
		{name: "talk-chat", page: scenePage("chat", "joon"), offers: sceneOffers()},
		{name: "talk-chat-forecast", page: scenePage("chat", "joon"), offers: sceneOffers(), set: pending},
		{name: "talk-mail", page: scenePage("mail", "kofi"), offers: sceneOffers()},
		{name: "talk-said", page: said, offers: reveal},
		{name: "talk-said-chat", page: saidChat, offers: reveal},
		{name: "talk-told", page: toldPage("walk", "joon"), offers: []view.Offer{goes("go", "Go on")}},
		{name: "talk-told-chat", page: toldPage("chat", "joon"), offers: []view.Offer{goes("go", "Go on")}},
		{name: "talk-told-absent", page: absentPage(), offers: []view.Offer{goes("go", "Go on")}},
		{name: "talk-told-alone", page: alonePage(), offers: []view.Offer{goes("go", "Go on")}},
	}
}

func teamTable() []view.Seat {
	p := officePage()
	var list []view.Seat
	for i := range p.People {
		if q := &p.People[i]; q.Present {
			list = append(list, view.Seat{Person: q.ID, Name: q.Name, Role: q.Role, Looks: q.Looks, Posture: q.Posture, Mood: q.Mood, Line: q.Sign})
		}
	}
	return list
}

func councilTable() []view.Seat {
	return []view.Seat{
		{Name: "Vera Lindqvist", Role: "Finance", Posture: "arms_crossed", Mood: "strained", Line: "says no", Note: "hears it here first", Looks: view.Looks{Skin: 1, Hair: 4, Cut: "bun", Cloth: "plum", Glasses: true}},
		{Name: "Ravi", Role: "Operations", Posture: "leaning_in", Mood: "bright", Line: "says yes, and means to help", Note: "you talked yesterday", Looks: view.Looks{Skin: 3, Cut: "crop", Cloth: "ochre", Beard: true}},
		{Name: "Ms Okafor", Role: "Your boss", Posture: "neutral", Mood: "flat", Line: "says yes", Note: "you talked six days ago", Looks: view.Looks{Skin: 4, Hair: 4, Cut: "short", Cloth: "ink"}},
		{Name: "Nia", Role: "Support", Posture: "leaning_in", Mood: "bright", Line: "says yes, and means to help", Note: "you talked two days ago", Looks: view.Looks{Skin: 3, Cut: "curl", Cloth: "sage"}},
		{Name: "Lech", Role: "Architecture", Posture: "neutral", Mood: "flat", Line: "says yes", Note: "hears it here first", Looks: view.Looks{Skin: 5, Hair: 4, Cut: "bald", Cloth: "clay", Beard: true}},
	}
}

func toldPage(channel, person string) view.Page {
	p := scenePage("desk", person)
	p.Stop, p.Clock = "told", "10:50"
	p.Told = &view.Told{
		Choice: "Two strides: tap his desk, say “the 28th”", Person: person, Channel: channel, Minutes: 6, Forecast: 60, Came: "It happened.",
		Text:    "He shakes his head, takes a pencil, and turns the plan round to you. In the margin, in small neat letters: ten working days. He has underlined it, some time ago.",
		Noticed: "He holds the form so that you can read it.", Overhear: "Tilda has looked up.",
	}
	if channel == "chat" {
		p.Told.Later, p.Told.Noticed, p.Told.Came = true, "", ""
	}
	return p
}

func absentPage() view.Page {
	p := toldPage("walk", "tilda")
	p.Told.Noticed, p.Told.Overhear, p.Told.Forecast, p.Told.Came = "", "", -1, ""
	p.Told.Text = "Her chair is pushed in square. The pencil lies across the list, point to the wall."
	return p
}

func alonePage() view.Page {
	p := toldPage("", "")
	p.Scene = nil
	p.Told = &view.Told{Choice: "Open the terminal and work on it yourself: Harbour 4", Minutes: 45, Forecast: -1, Text: "Forty-five minutes, and the importer takes a second harbour. Nobody has asked you anything. It is very quiet in here."}
	return p
}

func looksBack(offers []view.Offer, d view.Debrief) (view.Page, []view.Offer) {
	p := officePage()
	p.Stop, p.Date, p.Gap, p.Signs = "end", "Friday, week 3", 0, nil
	d.Moments = []view.Moment{
		{ID: "7", When: "Tuesday, week 1", Text: "A small question: “What would you bet on it?”", Came: "“A coffee. Not a good one,” writes Ana.", Forecast: 70},
		{ID: "19", When: "Monday, week 2", Text: "Which date goes on the form: Type: “What does the bank say to the 28th?”", Came: "A boat with a hole in it.", Forecast: 60},
		{ID: "31", When: "Wednesday, week 2", Text: "One line, one colour: “Amber, and here is why.”", Came: "Dalia has written it down.", Forecast: -1},
	}
	p.Debrief = &d
	return p, offers
}

func asks(id, text string) view.Offer { return view.Offer{ID: id, Group: "debrief", Text: text} }

func fixtureLives(n int) []view.Life {
	list := []view.Life{
		{Number: 4, Ending: "said-in-time", Sentence: "A boat with a hole in it. You said the date could not hold while there was still time to print another one.", Person: "ana", Mood: "fine"},
		{Number: 9, Ending: "said-late", Sentence: "You said it, after the notices had been hung, and they were taken down again by hand.", Person: "dalia", Mood: "flat"},
		{Number: 11, Ending: "on-the-day", Sentence: "The ferry companies found out on the day, from a page that did not load.", Person: "ana", Mood: "strained"},
		{Number: 12, Ending: "smaller-on-the-day", Sentence: "You opened on the 28th with less in it, and most travellers never missed the rest.", Person: "joon", Mood: "bright", Yours: true},
		{Number: 20, Ending: "held-anyway", Sentence: "The date that could not hold did, by a hair, and nobody could say afterwards why.", Person: "tilda", Mood: "fine"},
		{Number: 21, Ending: "known-not-moved", Sentence: "It had been said aloud, and still the 28th came and the release did not.", Person: "dalia", Mood: "flat"},
	}
	return list[:n]
}

func fixtureCrowd() *view.Crowd {
	return &view.Crowd{
		Total: 1000, Foreign: .31,
		Columns: []view.CrowdGroup{
			{Ending: "said-in-time", Label: "Said in time", Count: 402},
			{Ending: "smaller-on-the-day", Label: "Smaller, on the day", Count: 217, Yours: true},
			{Ending: "said-late", Label: "Said late", Count: 198},
			{Ending: "held-anyway", Label: "Held after all", Count: 3},
			{Ending: "on-the-day", Label: "Found out on the day", Count: 180},
		},
		Sentence: "In this model, with the same people and the same decision, 217 of 1000 lives ended as yours did. In 38 % it went better: yours was an ordinary one.",
	}
}

func debriefSituations() []situation {
	caveat := "Before any figure: in these lives 31 % of the later decisions were not yours. A stand-in made them after your own habits, where your log had no answer."
	base := view.Debrief{
		Moment: "19", Account: "Because he had written it in the margin, and I had the plan on my desk.", Tokens: [3]int{4, 4, 2},
		WhyPivot: "Here your forecast was furthest from what came.", Caveat: caveat,
		Pivot: &view.Moment{ID: "19", When: "Monday, week 2", Text: "Which date goes on the form: Type: “What does the bank say to the 28th?”", Came: "A boat with a hole in it.", Forecast: 60},
	}
	step := func(name, s string, change func(*view.Debrief), set func(*App), offers ...view.Offer) situation {
		d := base
		d.Step = s
		if change != nil {
			change(&d)
		}
		p, o := looksBack(offers, d)
		return situation{name: name, page: p, offers: o, set: set}
	}
	more := asks("life", "Another life")
	everybody := asks("crowd", "Show me everybody")
	return []situation{
		step("end-ending", "ending", func(d *view.Debrief) { d.Ending = fixtureEnding() }, nil, asks("ending", "Go on")),
		step("end-moment", "moment", nil, func(a *App) { a.words = "He had written it in the margin." }, asks("moment:7", ""), asks("moment:19", ""), asks("moment:31", "")),
		step("end-tokens", "tokens", nil, func(a *App) { a.tokens = [3]int{3, 3, 1} }, asks("tokens", "Lay them so")),
		step("end-lives-first", "lives", func(d *view.Debrief) { d.More = 6 }, nil, more, everybody),
		step("end-lives", "lives", func(d *view.Debrief) { d.Lives, d.More = fixtureLives(6), 0 }, nil, everybody),
		step("end-crowd", "crowd", func(d *view.Debrief) { d.Crowd = fixtureCrowd() }, nil, asks("finish", "Done")),
		step("end-done", "done", func(d *view.Debrief) { d.Crowd = fixtureCrowd() }, nil,
			goes("again:3", "Live again from Monday of week 3: a second life"), goes("again:2", "Live again from Monday of week 2: a second life"),
			goes("again:1", "Live again from Monday of week 1: a second life")),
	}
}

func fixtureEnding() []string {
	return []string{
		"The 28th passes like any Thursday. The boats run on the old system, the new date stands on the board in Ana’s handwriting, and the eleven companies were told before their printers were.",
		"You kept what you promised Dalia Brandt. “You said I would hear it from you, and I did. I have shouted less this month than I had planned.”",
		"What you promised Tilda Nyström was not kept. Tilda turns her list over. The pencil strokes are in groups of five.",
		"You promised Ana Ferreira nothing.",
	}
}

func fixtureCards() []Card {
	return []Card{
		{ID: "machine-room", Title: "Eleven Lamps", About: "One week with eleven servers that do as they are told.", Done: true, Machines: true},
		{ID: "two-strides", Title: "Two Strides Away", About: "Three weeks before a release, six people, and a question that keeps coming back.", Saved: "Tuesday, week 2"},
		{ID: "re-re-re", Title: "Re: re: re:", About: "A thread with forty answers and nobody in it."},
		{ID: "just-one", Title: "Just one", About: "One vacancy, four candidates, five opinions.", Done: true},
		{ID: "headcount", Title: "Headcount", About: "Where people are asked for, and how.", Locked: true},
	}
}
