package view

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// outlinePage is a full page: five people, two matters and one of everything else.
func outlinePage(stop string) Page {
	p := Page{
		Stop: stop, Title: "Two Strides", About: "You lead five people.", Deadline: "Thursday of week 3", Date: "Tuesday, week 2",
		Clock: "10:40", Day: 7, Days: 15, Gap: 2, Queue: []string{"p1"},
		Today:    []Span{{Kind: "open", From: 100, To: 150, Now: true}},
		Matters:  []Matter{{ID: "m0", Title: "Release date", Line: "eight days left"}, {ID: "m1", Title: "Second post"}},
		Inbox:    Inbox{Unread: 1, Messages: []Message{{From: "Ops", Kind: "mail", Text: "Done.", When: "Tue 10:05", Unread: true}}},
		Projects: []Project{{ID: "tt", Name: "Timetable", Report: "on track", Done: .5}},
		Promises: []Promise{{ID: "q", Name: "P1", Text: "a quiet week", State: "broken"}},
		Signs:    []Sign{{Kind: "reply", Text: "P1 answered.", When: "10:10"}},
		Scene:    &Scene{Title: "In passing", Setting: "hall", Person: "p0", Text: "Well.", Public: true},
		Said:     &Said{Text: "wait", Forecast: -1},
		Told:     &Told{Choice: "you waited", Text: "Nothing moved.", Forecast: 0},
		Letter:   &Letter{Heading: "Friday", Lines: []string{"The floor empties."}, SetOff: "a rota", Passed: "a plant"},
		Debrief:  &Debrief{Step: "ending", Ending: []string{"It held."}},
	}
	for i := range 5 {
		p.People = append(p.People, Person{ID: fmt.Sprintf("p%d", i), Name: fmt.Sprintf("P%d", i), Present: true, SeenDays: 2 * i, Seen: "some days ago"})
	}
	return p
}

// outlineOffers is every person by every matter and none by four ways, and one of each other group.
func outlineOffers() []Offer {
	var offers []Offer
	for person := range 5 {
		for _, matter := range []string{"", "m0", "m1"} {
			for _, way := range []string{"Walk over", "Call", "Write", "Ask for a meeting"} {
				offers = append(offers, Offer{
					ID: fmt.Sprintf("p%d/%s/%s", person, matter, way), Group: "person", Person: fmt.Sprintf("p%d", person), Matter: matter, Text: way,
					Detail: "seen today", Minutes: 10,
				})
			}
		}
	}
	for _, group := range []string{"person", "matter", "machine", "place", "page", "scene", "promise", "debrief", "unheard of"} {
		offers = append(offers, Offer{ID: group, Group: group, Text: "Something: " + group})
	}
	return append(offers, Offer{ID: "stranger", Group: "person", Person: "nobody", Text: "Write to a stranger"},
		Offer{ID: "close", Group: "matter", Matter: "m1", Text: "Close it", Refused: "it is not settled."})
}

func choicesIn(n Node) map[string]int {
	found := map[string]int{}
	if n.Role == "choice" {
		found[n.ID]++
	}
	for _, child := range n.Children {
		for id, times := range choicesIn(child) {
			found[id] += times
		}
	}
	return found
}

func TestOutlineHoldsEveryOfferAtEveryStop(t *testing.T) {
	for _, stop := range []string{"briefing", "monday", "gap", "scene", "said", "told", "friday", "end", "new"} {
		for name, n := range map[string]Node{
			"Outline": Outline(outlinePage(stop), outlineOffers()), "Compact": Compact(outlinePage(stop), outlineOffers()),
		} {
			found := choicesIn(n)
			for _, o := range outlineOffers() {
				if found[o.ID] == 0 {
					t.Errorf("%s at %s lacks offer %q", name, stop, o.ID)
				}
			}
			if last := n.Children[len(n.Children)-1]; last.ID != "choices" {
				t.Errorf("%s at %s ends with %q, want choices", name, stop, last.ID)
			}
		}
	}
}

func TestOutlineReadsInOrder(t *testing.T) {
	want := "about today signs letter scene said told debrief people matters inbox projects promises choices"
	var got []string
	for _, n := range Outline(outlinePage("gap"), outlineOffers()).Children {
		if n.Role != "region" || n.Name == "" {
			t.Errorf("region %q: role %q, name %q", n.ID, n.Role, n.Name)
		}
		got = append(got, n.ID)
	}
	if strings.Join(got, " ") != want {
		t.Errorf("regions\n got %s\nwant %s", strings.Join(got, " "), want)
	}
	if n := Outline(Page{}, nil); len(n.Children) != 0 {
		t.Errorf("an empty page has regions: %+v", n.Children)
	}
}

func TestOutlineSurvivesJSON(t *testing.T) {
	want := Outline(outlinePage("gap"), outlineOffers())
	data, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got Node
	if err := json.Unmarshal(data, &got); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("the outline changed on the way, err %v", err)
	}
}

// TestManyWaysFold: twelve ways to a person fold into the four without a matter and one folder for each of two matters.
func TestManyWaysFold(t *testing.T) {
	n := Compact(outlinePage("gap"), outlineOffers())
	person, ok := n.Find("group", "person:p1")
	if !ok || len(person.Children) != 6 || person.Hint != "waiting" || person.Text != "Seen today." {
		t.Errorf("group of p1: found %v, %d children, hint %q, text %q", ok, len(person.Children), person.Hint, person.Text)
	}
	folder, ok := n.Find("group", "person:p1/matter:m0")
	if !ok || len(folder.Children) != 4 || folder.Name != "About Release date" || folder.Children[0].Text != "10 minutes." {
		t.Errorf("folder: found %v, %+v", ok, folder)
	}
	page := outlinePage("gap")
	few := []Offer{{ID: "a", Group: "person", Person: "p0", Matter: "m0", Text: "Call"}, {ID: "b", Group: "person", Person: "p0", Text: "Call"}}
	person, _ = Compact(page, few).Find("group", "person:p0")
	if len(person.Children) != 2 || person.Children[0].Name != "About Release date: Call" || person.Children[1].Name != "Call" {
		t.Errorf("few ways: %+v", person.Children)
	}
}

// TestNumbersStay: a person nothing can be done with keeps the place in the list.
func TestNumbersStay(t *testing.T) {
	n := Compact(outlinePage("gap"), nil)
	people, ok := n.Find("list", "people")
	if !ok || len(people.Children) != 5 {
		t.Errorf("people: found %v, %d entries, want 5", ok, len(people.Children))
	}
}

// TestSignsByPage: what has come is told under what it came since: on the first morning there was no move before it. What became of a promise is told on every
// Friday but the last, whose ending tells it.
func TestSignsByPage(t *testing.T) {
	for _, c := range []struct {
		stop  string
		week  int
		name  string
		signs int
	}{
		{"monday", 1, "Before you have sat down", 2},
		{"monday", 2, "Since your last move", 2},
		{"friday", 1, "Since your last move", 2},
		{"friday", 3, "Since your last move", 1},
		{"gap", 3, "Since your last move", 2},
	} {
		page := Page{Stop: c.stop, Week: c.week, Weeks: 3, Signs: []Sign{{Kind: "promise", Text: "Kept."}, {Kind: "floor", Text: "A drawer shuts."}}}
		signs, ok := Compact(page, nil).Find("region", "signs")
		if !ok || signs.Name != c.name || len(signs.Children[0].Children) != c.signs {
			t.Errorf("%s of week %d: %+v, want %d under %q", c.stop, c.week, signs, c.signs, c.name)
		}
	}
}

// TestHintsByAge: from three working days on a list says how long ago somebody was last seen; before that it says nothing of it.
func TestHintsByAge(t *testing.T) {
	page := outlinePage("gap")
	page.Queue = nil
	for days, want := range map[int]string{-1: "", 0: "", 2: "", 3: "last seen three days ago", 20: "last seen three days ago"} {
		page.People[0] = Person{ID: "p0", Name: "P0", Present: true, SeenDays: days, Seen: "three days ago"}
		if person, ok := Compact(page, nil).Find("group", "person:p0"); !ok || person.Hint != want {
			t.Errorf("seen %d days ago the hint is %q, want %q", days, person.Hint, want)
		}
	}
}

// TestSceneDescribesItself: what was last seen of somebody, perhaps days ago and at a desk, never stands above the words of a scene.
func TestSceneDescribesItself(t *testing.T) {
	for _, setting := range []string{"desk", "hall", "meeting", "coffee", "mail", "chat", "phone"} {
		page := outlinePage("scene")
		page.People[0].Noticed = "Eats an apple over the log file."
		page.Scene.Setting = setting
		if text, _ := json.Marshal(Compact(page, nil)); strings.Contains(string(text), "apple") {
			t.Errorf("setting %s: %s", setting, text)
		}
	}
}

// TestSaidOnce: a report is not read twice, nor a posture that is noticed in the same words; a late answer says what it is about, and what was
// seen of somebody whose it was.
func TestSaidOnce(t *testing.T) {
	o := outliner{page: outlinePage("told")}
	if got := o.projectHead(Project{Report: "reported 33 % done", Done: .33}); got != "Reported 33 % done." {
		t.Errorf("project: %q", got)
	}
	p := Person{Posture: "arms_crossed", Present: true, Strides: 6, Noticed: "Arms crossed; it is also cold under that vent."}
	if got := o.personText(p); strings.Count(strings.ToLower(got), "arms crossed") != 1 {
		t.Errorf("person: %q", got)
	}
	o.page.Signs = []Sign{{Kind: "reply", When: "Wed 13:30", About: "Two hundred and fourteen", Text: "She has begun choosing."}}
	if got := o.signs().Children[0].Children[0].Name; got != "Wed 13:30, Two hundred and fourteen" {
		t.Errorf("sign: %q", got)
	}
	o.page.People = []Person{{ID: "ana", Name: "Ana Ferreira"}}
	o.page.Told = &Told{Person: "ana", Noticed: "Laughed first, then told you why.", Forecast: -1}
	if text, _ := json.Marshal(o.told()); !strings.Contains(string(text), "What you noticed about Ana: laughed first") {
		t.Errorf("told: %s", text)
	}
	p.Strides = 1
	if got := o.personText(p); !strings.HasPrefix(got, "One stride away.") {
		t.Errorf("of somebody at the next desk: %q", got)
	}
}

func TestForecastOfZeroIsTold(t *testing.T) {
	text, _ := json.Marshal(Compact(outlinePage("told"), nil)) // Told.Forecast is 0: surely not
	if !strings.Contains(string(text), "You had said 0 percent.") {
		t.Errorf("no forecast in %s", text)
	}
	text, _ = json.Marshal(Compact(outlinePage("said"), nil)) // Said.Forecast is -1: not asked
	if strings.Contains(string(text), "percent") {
		t.Errorf("a forecast nobody made in %s", text)
	}
}

func TestCrowdSpeaksInSentences(t *testing.T) {
	page := outlinePage("end")
	page.Debrief = &Debrief{Step: "crowd", Crowd: &Crowd{Total: 1000, Foreign: .38, Columns: []CrowdGroup{
		{Label: "all stayed", Count: 412, Yours: true}, {Label: "somebody left", Count: 588}, {Label: "nobody", Yours: true},
	}}}
	text, _ := json.Marshal(Compact(page, nil))
	for _, want := range []string{"Of 1,000 lives in this model", "412 ended: all stayed (yours among them)", "588 ended: somebody left\"", "0 ended: nobody (as yours did)", "38 in 100 later decisions"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("no %q in %s", want, text)
		}
	}
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567", -1000: "-1,000", -100: "-100"} {
		if got := (outliner{}).thousands(n); got != want {
			t.Errorf("thousands(%d) = %q, want %q", n, got, want)
		}
	}
}

// TestSentencesEndWithTheirQuote: what is all quotation, in the marks of any language, or has ended inside them gets no full stop behind them.
func TestSentencesEndWithTheirQuote(t *testing.T) {
	got := outliner{}.sentences("„Warum?“", "»so«", "“so”", "und weiter", "about “so”", "say “so.”")
	if want := "„Warum?“ »so« “so” Und weiter. About “so”. Say “so.”"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}

// TestWhoStandsBeforeYouIsNotAway: who waits at the desk, or is met in a scene, is not at their own, and nothing says that they are away; on the telephone they may be.
func TestWhoStandsBeforeYouIsNotAway(t *testing.T) {
	for _, k := range []struct {
		waiting bool
		setting string
		want    string
	}{
		{true, "", "Waiting at your desk. With a coffee."},
		{false, "desk", "With you. With a coffee."},
		{false, "coffee", "With you. With a coffee."},
		{false, "phone", "Eight strides away. Away from the desk, with a coffee."},
		{false, "", "Eight strides away. Away from the desk, with a coffee."},
	} {
		page := Page{Stop: "gap", People: []Person{{ID: "leif", Name: "Leif", Posture: "away", Strides: 8, Coffee: true, Waiting: k.waiting}}}
		if k.setting != "" {
			page.Stop, page.Scene = "scene", &Scene{Person: "leif", Setting: k.setting}
		}
		item, ok := Outline(page, nil).Find("item", "leif")
		if !ok || !strings.HasPrefix(item.Text, k.want) {
			t.Errorf("waiting %v, scene %q: %q, want %q", k.waiting, k.setting, item.Text, k.want)
		}
	}
}
