package text

import (
	"reflect"
	"strings"
	"testing"

	"headcount/engine/view"
)

// debriefStages are the steps of a debrief as a door gives them, one after another.
func debriefStages() []stage {
	offer := func(ids ...string) []view.Offer {
		var offers []view.Offer
		for _, id := range ids {
			offers = append(offers, view.Offer{ID: id, Group: "debrief", Text: "Go on: " + id})
		}
		return offers
	}
	at := func(d view.Debrief, offers []view.Offer, leads map[string]int) stage {
		page := samplePage("end")
		page.Debrief = &d
		return stage{page: page, offers: offers, leads: leads}
	}
	moments := []view.Moment{
		{ID: "7", When: "Tuesday, week 2", Text: "You asked Ana to walk a little.", Came: "She did not tell you.", Forecast: 60},
		{ID: "9", When: "Friday, week 2", Text: "You moved the date.", Came: "The release held.", Forecast: -1},
	}
	one := view.Life{Number: 41, Ending: "held", Sentence: "The release held, and Ana wrote the test list with you."}
	two := view.Life{Number: 1042, Ending: "left", Sentence: "Ana left in the third week.", Yours: true}
	caveat := "In this model, a stand-in took 38 in 100 later decisions"
	crowd := &view.Crowd{
		Total: 1000, Foreign: .38, Sentence: "In this model, asking on Tuesday moved 90 lives in a thousand.",
		Columns: []view.CrowdGroup{
			{Ending: "held", Label: "the release held and all stayed", Count: 412},
			{Ending: "left", Label: "Ana left", Count: 588, Yours: true},
		},
	}
	return []stage{
		at(view.Debrief{Step: "ending", Ending: []string{"Ana had her quiet week.", "Ben still waits for the second post."}}, offer("ending"), nil),
		at(view.Debrief{Step: "moment", Moments: moments}, offer("moment:7", "moment:9"), map[string]int{"moment:9": 2}),
		at(view.Debrief{Step: "tokens", Moment: "7", Account: "She was ready."}, offer("tokens"), nil),
		at(view.Debrief{
			Step: "lives", Pivot: &moments[0], WhyPivot: "here forecast and outcome lay furthest apart", Caveat: caveat,
			Lives: []view.Life{one}, More: 6,
		}, offer("life", "crowd"), nil),
		at(view.Debrief{Step: "lives", Pivot: &moments[0], Lives: []view.Life{one, two}, More: 5, Caveat: caveat}, offer("life", "crowd"), nil),
		at(view.Debrief{Step: "crowd", Crowd: crowd, Caveat: caveat}, offer("finish"), nil),
		at(view.Debrief{Step: "done"}, nil, nil),
	}
}

func TestDebriefHandsOverWordsAndTokens(t *testing.T) {
	d := &fakeDoor{stages: debriefStages()}
	transcript(t, d, "", "1", "She was ready, I was not.", "5 3 2", "everybody", "everybody", "")
	want := []view.Intent{
		{Offer: "ending", Forecast: -1},
		{Offer: "moment:7", Forecast: -1, Text: "She was ready, I was not."},
		{Offer: "tokens", Forecast: -1, Tokens: [3]int{5, 3, 2}},
		{Offer: "crowd", Forecast: -1},
		{Offer: "crowd", Forecast: -1},
		{Offer: "finish", Forecast: -1},
	}
	if !reflect.DeepEqual(d.done, want) {
		t.Errorf("intents\n got %+v\nwant %+v", d.done, want)
	}
}

func TestTokensMustMakeTen(t *testing.T) {
	for line, want := range map[string]string{
		"5 3 2": "", "5,3,2": "", "10/0/0": "", "5 3 1": "Lay 1 more", "5 5 5": "Take 5 away", "5 5": "three whole numbers",
		"5 5 x": "three whole numbers", "12 -1 -1": "three whole numbers", "": "three whole numbers", "99999999999999999999 0 0": "three whole",
	} {
		if _, got := parseTokens(line); (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("parseTokens(%q) = %q, want %q", line, got, want)
		}
	}
}

func TestPercent(t *testing.T) {
	for line, want := range map[string]int{
		"60": 60, "60%": 60, " 60 % ": 60, "60 percent": 60, "0": 0, "100": 100, "101": -1, "-1": -1, "": -1, "0.6": -1, "sixty": -1,
	} {
		got, ok := parsePercent(line)
		if ok != (want >= 0) || ok && got != want {
			t.Errorf("parsePercent(%q) = %d, %v, want %d", line, got, ok, want)
		}
	}
}

func TestEnterAtTheEndLeavesAndDecidesNothing(t *testing.T) {
	stages := debriefStages()
	last := stages[len(stages)-1]
	last.offers = goOn("Live from Monday again")
	d := &fakeDoor{stages: []stage{last}}
	if got := transcript(t, d, ""); len(d.done) != 0 || !strings.Contains(got, "The end.") {
		t.Errorf("done %v in\n%s", d.done, got)
	}
	d = &fakeDoor{stages: []stage{last}}
	if transcript(t, d, "live"); len(d.done) != 1 {
		t.Errorf("the offer was not taken by name: %v", d.done)
	}
}

// TestTheFileIsReadAndLeft opens a section, writes rules for the Dispatcher line by line, and goes back by empty lines.
func TestTheFileIsReadAndLeft(t *testing.T) {
	offers := func(list ...view.Offer) []view.Offer { return list }
	at := func(step string, f *view.File, offers []view.Offer, leads map[string]int) stage {
		page := samplePage("end")
		page.Debrief = &view.Debrief{Step: step, File: f}
		return stage{page: page, offers: offers, leads: leads}
	}
	back := view.Offer{ID: "file:file", Group: "debrief", Text: "Back to the file"}
	sheet := &view.File{Dispatcher: &view.Dispatcher{Sentence: "Your own rules, beside you.", Rows: []view.DispatcherRow{{ID: "left", What: "Who left", Yours: "Nobody.", Sheet: "Ana."}}}}
	d := &fakeDoor{stages: []stage{
		at("file", &view.File{}, offers(view.Offer{ID: "file:dispatcher", Group: "debrief", Text: "The Dispatcher"}, view.Offer{ID: "finish", Group: "debrief", Text: "Back"}),
			map[string]int{"file:dispatcher": 1, "finish": 3}),
		at("dispatcher", sheet, offers(back, view.Offer{ID: "rules", Group: "sheet", Text: "Run other rules"}), map[string]int{"rules": 2, "file:file": 0}),
		at("dispatcher", sheet, offers(back, view.Offer{ID: "rules", Group: "sheet", Text: "Run other rules"}), map[string]int{"file:file": 0}),
		at("done", nil, nil, nil),
	}}
	got := transcript(t, d, "1", "rules", "unanswered > 0 -> answer oldest by walk", "otherwise -> wait", "", "", "")
	want := []view.Intent{
		{Offer: "file:dispatcher", Forecast: -1},
		{Offer: "rules", Forecast: -1, Text: "unanswered > 0 -> answer oldest by walk\notherwise -> wait"},
		{Offer: "file:file", Forecast: -1},
		{Offer: "finish", Forecast: -1},
	}
	if !reflect.DeepEqual(d.done, want) {
		t.Errorf("intents\n got %+v\nwant %+v", d.done, want)
	}
	for _, words := range []string{"The file", "Your own rules, beside you.", "The sheet: Ana.", "rules writes other rules"} {
		if !strings.Contains(got, words) {
			t.Errorf("nothing says %q in\n%s", words, got)
		}
	}
	if strings.Contains(got, "Run other rules") {
		t.Error("what wants words stands among the choices")
	}
}

// TestNotesAreTakenByName: on a Friday what is thought of somebody is kept; elsewhere it is said when.
func TestNotesAreTakenByName(t *testing.T) {
	friday := stage{page: samplePage("friday"), offers: append(goOn("Into the weekend"),
		view.Offer{ID: "note:ana", Group: "note", Person: "ana", Text: "Note what you think of Ana Ferreira"},
		view.Offer{ID: "note:ben", Group: "note", Person: "ben", Text: "Note what you think of Ben"})}
	d := &fakeDoor{stages: []stage{friday}}
	got := transcript(t, d, "note", "note zoe sleeps", "note Ferreira  is afraid of the date", "quit")
	if want := []view.Intent{{Offer: "note:ana", Forecast: -1, Text: "is afraid of the date"}}; !reflect.DeepEqual(d.done, want) {
		t.Errorf("%+v", d.done)
	}
	if !strings.Contains(got, "Say whom and what") || !strings.Contains(got, "Noted.") || strings.Contains(got, "Note what you think") {
		t.Error(got)
	}
	gap := &fakeDoor{stages: []stage{{page: samplePage("gap"), offers: goOn("Wait")}}}
	if got := transcript(t, gap, "note ana is late", "quit"); !strings.Contains(got, "can be noted in a gap") || len(gap.done) != 0 {
		t.Error(got)
	}
}

// TestAnEmptyLineLeavesADecision: out of one of the other decisions to their list, out of the list to the file, out of the file.
func TestAnEmptyLineLeavesADecision(t *testing.T) {
	pivots := &view.Pivots{Sentence: "Those first.", List: []view.OtherPivot{{Moment: view.Moment{ID: "31", When: "Tuesday, week 2", Text: "You rang."}}}}
	at := func(open string, leads map[string]int, ids ...string) stage {
		page := samplePage("end")
		page.Debrief = &view.Debrief{Step: "file", File: &view.File{Open: open, Pivots: pivots}}
		var offers []view.Offer
		for _, id := range ids {
			offers = append(offers, view.Offer{ID: id, Group: "debrief", Text: "Go to " + id})
		}
		return stage{page: page, offers: offers, leads: leads}
	}
	end := samplePage("end")
	end.Debrief = &view.Debrief{Step: "done"}
	d := &fakeDoor{stages: []stage{
		at("", map[string]int{"file:pivots": 1, "finish": 3}, "file:pivots", "finish"),
		at("pivots", map[string]int{"file:pivot:31": 2, "file:file": 0}, "file:pivot:31", "file:file"),
		at("pivot:31", map[string]int{"file:pivots": 1}, "file:pivots", "file:file"),
		{page: end},
	}}
	got := transcript(t, d, "1", "1", "", "", "", "")
	var ids []string
	for _, in := range d.done {
		ids = append(ids, in.Offer)
	}
	if want := []string{"file:pivots", "file:pivot:31", "file:pivots", "file:file", "finish"}; !reflect.DeepEqual(ids, want) {
		t.Errorf("took %v, want %v", ids, want)
	}
	for _, words := range []string{"Those first.", "Lived again: Tuesday, week 2", "You rang."} {
		if !strings.Contains(got, words) {
			t.Errorf("nothing says %q", words)
		}
	}
}
