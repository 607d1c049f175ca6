package screen

import (
	"testing"

	"headcount/engine/ui/input"
	"headcount/engine/view"
)

// sheetPage is the office of officePage with a post and two who applied, a map of two places, and three machines.
func sheetPage() view.Page {
	p := officePage()
	p.Topics = []view.Topic{
		{ID: "hiring", Name: "Hiring", Line: "one post is advertised, two applicants wait to hear", Parts: []view.Part{
			{ID: "developer", Title: "A developer", Meta: "advertised since Monday, week 1"},
			{ID: "mara", Title: "Mara", Mark: "new", Meta: "applied today", Lines: []string{"Developer at a bank.", "The file puts them above the middle.", "You feel that you know too little to be sure."}},
			{ID: "noel", Title: "Noel", Meta: "applied five days ago", Lines: []string{"The same questions put them among the best fifth."}},
		}},
		{ID: "map", Name: "The business of IT", Line: "two places that you have heard of", Parts: []view.Part{
			{ID: "ledger", Title: "The ledger", Meta: "you do not know whose it is", Lines: []string{"The daily totals: from the web shop to the ledger, by night; you learned of it today and have settled nothing."}},
			{ID: "shop", Title: "The web shop", Meta: "looked after by Ana"},
		}},
		{ID: "machines", Name: "Machines", Line: "two are up, one is down", Parts: []view.Part{
			{ID: "elm", Title: "Elm", Meta: "load 46 %", Level: .46},
			{ID: "fir", Title: "Fir", Mark: "alarm", Meta: "load 118 %", Level: 1.18, Lines: []string{"It runs at 118 % of what it can do, with two alarms."}},
			{ID: "ivy", Title: "Ivy", Mark: "down", Meta: "no load", Lines: []string{"It is down and does nothing until it is restarted."}},
		}},
	}
	return p
}

// sheetOffers are what can be done about those sheets.
func sheetOffers(p view.Page) []view.Offer {
	list := officeOffers(p)
	add := func(topic, object, verb, does, how string) {
		list = append(list, view.Offer{
			ID: verb + ":" + object + ":" + how, Group: "topic", Topic: topic, Object: object, Of: sentenceCase(object), Verb: verb, Does: does, Text: joined(", ", does+": "+object, how),
			Manner: how, How: how, Minutes: 45,
		})
	}
	for _, who := range []string{"mara", "noel"} {
		for _, how := range []string{"let the talk go where it goes", "the same questions for everybody", "with a piece of the real work", "with colleagues who each judge alone"} {
			add("hiring", who, "interview", "Interview somebody", how)
		}
		for _, how := range []string{"short and plain", "by what they care about"} {
			add("hiring", who, "offer", "Make an offer", how)
		}
	}
	add("map", "ledger", "visit", "Go and see it in use", "")
	add("map", "shop", "visit", "Go and see it in use", "")
	for _, m := range []string{"elm", "fir", "ivy"} {
		for _, how := range []string{"stop it and start it again", "move some of the load elsewhere", "mend what is known to be wrong"} {
			add("machines", m, "operate", "See to the machine", how)
		}
	}
	return list
}

// sheetStates are what can be looked at of the organisation around the team.
var sheetStates = map[string]func(b *bench){
	"desk":     func(*bench) {},
	"hiring":   func(b *bench) { b.activate("ui:topic:hiring") },
	"mara":     func(b *bench) { b.activate("ui:topic:hiring"); b.pull("object:mara") },
	"map":      func(b *bench) { b.activate("ui:topic:map") },
	"machines": func(b *bench) { b.activate("ui:topic:machines") },
	"fir":      func(b *bench) { b.activate("ui:topic:machines"); b.pull("object:fir") },
}

// TestSheetsHold: at every size everything of a sheet is within its panel, readable and in reach.
func TestSheetsHold(t *testing.T) {
	for _, l := range sizes() {
		for name, enter := range sheetStates {
			page := sheetPage()
			b := newBench(t, l.th, l.w, l.h, page, sheetOffers(page))
			enter(b)
			b.rest()
			inspect(t, l.name+" sheet "+name, b)
		}
	}
}

// TestSheetByKeys: a sheet, an applicant, an interview and its manner are four keys; Esc goes back one of them at a time.
func TestSheetByKeys(t *testing.T) {
	page := sheetPage()
	b := newBench(t, looks()[0].th, looks()[0].w, looks()[0].h, page, sheetOffers(page))
	b.activate("ui:topic:hiring")
	if got := b.selected(); got != "ui:topic:hiring" {
		t.Fatalf("selected %q", got)
	}
	b.press(input.Digit1)
	if len(b.trail) != 1 || b.trail[0] != "object:mara" {
		t.Fatalf("1 opened %q", b.trail)
	}
	if r := inspect(t, "mara", b); r != nil {
		if _, ok := r.where("Developer at a bank"); !ok {
			t.Error("what is known of Mara is not beside what can be done")
		}
		if _, ok := r.where("Noel"); ok {
			t.Error("Noel stands on Mara's sheet")
		}
	}
	b.press(input.Digit1)
	if len(b.trail) != 2 {
		t.Fatalf("then 1 opened %q", b.trail)
	}
	b.press(input.Esc)
	b.press(input.Esc)
	if len(b.trail) != 0 || b.selected() != "ui:topic:hiring" {
		t.Errorf("twice Esc: %q %q", b.trail, b.selected())
	}
	b.press(input.Esc)
	if b.selected() != "" {
		t.Errorf("three times: %q", b.selected())
	}
}

// TestEverySheetOfferIsInReach: nothing of a sheet is a stray, and each offer lies in the menu of its sheet once.
func TestEverySheetOfferIsInReach(t *testing.T) {
	page := sheetPage()
	offers := sheetOffers(page)
	b := newBench(t, looks()[0].th, looks()[0].w, looks()[0].h, page, offers)
	if len(b.strays()) != len(newBench(t, looks()[0].th, looks()[0].w, looks()[0].h, officePage(), officeOffers(officePage())).strays()) {
		t.Errorf("strays: %v", b.strays())
	}
	for _, topic := range page.Topics {
		b.turnTo(topic.ID)
		if got, want := waysIn(b.menu()), len(view.TopicOffers(offers, topic.ID)); got != want {
			t.Errorf("%s: %d ways in the menu, %d offered", topic.ID, got, want)
		}
	}
}
