package screen

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

func fullOffice(t *testing.T, l look) *bench {
	t.Helper()
	page := fullPage()
	return newBench(t, l.th, l.w, l.h, page, fullOffers(page))
}

// fullStates are what can be looked at where people and projects run in full.
var fullStates = map[string]func(b *bench){
	"desk":    func(*bench) {},
	"person":  func(b *bench) { b.look("ana", "", "") },
	"card":    func(b *bench) { b.look("ana", "", ""); b.activate("ui:card") },
	"drawer":  func(b *bench) { b.look("ana", "", ""); b.pull("feedback") },
	"manner":  func(b *bench) { b.look("ana", "", ""); b.pull("feedback"); b.pull("feedback/aside") },
	"project": func(b *bench) { b.activate("ui:project:export") },
	"week":    func(b *bench) { b.activate("ui:topic:week") },
	"search":  func(b *bench) { b.turnTo("search"); b.sought = "feedback ana"; b.looked() },
	"nothing": func(b *bench) { b.turnTo("search"); b.sought = "zebra" },
}

func TestFullOfficeHolds(t *testing.T) {
	for _, l := range sizes() {
		for name, enter := range fullStates {
			b := fullOffice(t, l)
			enter(b)
			b.rest()
			inspect(t, l.name+" full "+name, b)
		}
	}
}

func TestFullOfficePictures(t *testing.T) {
	for i, l := range looks() {
		names := []string{"person", "project"}
		if i == 0 {
			names = append(names, "desk", "card", "drawer", "manner", "week", "search")
		}
		for _, name := range names {
			b := fullOffice(t, l)
			fullStates[name](b)
			b.rest()
			golden.Check(t, "full-"+name+"-"+l.name, b.picture())
		}
	}
}

// TestFullMenuByKeys: a verb, a way and a manner are three keys, Esc goes back one of them at a time, and focus comes back to the drawer.
func TestFullMenuByKeys(t *testing.T) {
	b := fullOffice(t, looks()[0])
	b.click("ui:person:ana")
	if got := b.state.Focus(); got != "ui:drawer:talk" {
		t.Fatalf("Ana's menu starts on %q, want the first drawer", got)
	}
	b.press(input.Digit4)
	if b.trail == nil || b.trail[0] != "feedback" {
		t.Fatalf("4 opened %q", b.trail)
	}
	b.press(input.Digit1)
	if got := strings.Join(b.trail, " "); got != "feedback feedback/aside" {
		t.Fatalf("then 1 opened %q", got)
	}
	if r := inspect(t, "manner", b); r != nil {
		for _, words := range []string{"How?", "About the work", "What you noticed"} {
			if _, ok := r.where(words); !ok {
				t.Errorf("%q is not beside the choice", words)
			}
		}
	}
	b.press(input.Esc)
	if got := b.state.Focus(); got != "ui:drawer:feedback/aside" || len(b.trail) != 1 {
		t.Errorf("Esc left the trail %q with focus on %q", b.trail, got)
	}
	b.press(input.Esc)
	if got := b.state.Focus(); got != "ui:drawer:feedback" || b.person != "ana" {
		t.Errorf("Esc left %q with focus on %q", b.person, got)
	}
	b.press(input.Enter, input.Enter, input.Down, input.Enter)
	if got := b.last(); !strings.HasPrefix(got, "feedback:ana:aside:about_them") {
		t.Errorf("keys took %q", got)
	}
}

// TestProjectBoard: the band of a project opens what is told of it; who works on it can be looked at from there.
func TestProjectBoard(t *testing.T) {
	b := fullOffice(t, looks()[0])
	b.click("ui:project:export")
	if b.topic != "project:export" || b.open != overNothing {
		t.Fatalf("the band opened %q and sheet %d", b.topic, b.open)
	}
	r := inspect(t, "board", b)
	for _, words := range []string{"90 % sure", "Compared with others", "date moved from", "New: ", "since Monday, week 2"} {
		if _, ok := r.where(words); !ok {
			t.Errorf("no %q on the board", words)
		}
	}
	b.click("ui:look:farid")
	if b.person != "farid" || b.topic != "" {
		t.Errorf("a click on who works on it selected %q with topic %q", b.person, b.topic)
	}
	b.click("ui:back")
	b.click("ui:project:release")
	b.click("review:release")
	if got := b.last(); got != "review:release" {
		t.Errorf("a click took %q", got)
	}
}

// TestSearchByKeys: F, a word, Enter to what was found, Enter to do it; letters are no shortcuts while they are written.
func TestSearchByKeys(t *testing.T) {
	b := fullOffice(t, looks()[0])
	b.press(input.LetterKey('f'))
	if b.topic != "search" || b.state.Focus() != seekID {
		t.Fatalf("F opened %q with focus on %q", b.topic, b.state.Focus())
	}
	b.tick(input.Snapshot{Typed: "map hours zm"})
	if b.open != overNothing || b.sought != "map hours zm" {
		t.Fatalf("writing opened sheet %d and wrote %q", b.open, b.sought)
	}
	b.press(input.Enter)
	if b.state.Focus() != seekID {
		t.Errorf("nothing is found, and focus goes to %q", b.state.Focus())
	}
	b.sought = ""
	b.tick(input.Snapshot{Typed: "mornings"})
	b.press(input.Enter)
	if b.state.Focus() != "plan" {
		t.Fatalf("mornings leads to %q", b.state.Focus())
	}
	b.press(input.Enter)
	if got := b.last(); got != "plan" {
		t.Errorf("Enter took %q", got)
	}
	b.press(input.Esc)
	if b.topic != "" || b.state.Focus() != "ui:topic:search" {
		t.Errorf("Esc left %q with focus on %q", b.topic, b.state.Focus())
	}
}

// TestEveryFullOfferReached by keys alone, however deep the drawer it lies in, in every window.
func TestEveryFullOfferReached(t *testing.T) {
	for _, l := range []look{looks()[0], looks()[1], looks()[3]} {
		page := fullPage()
		b := fullOffice(t, l)
		found := b.reachable()
		var walk func(list []view.Entry)
		walk = func(list []view.Entry) {
			for id := range b.reachable() {
				found[id] = true
			}
			for _, e := range list {
				if e.Offer == nil {
					b.state.SetFocus("ui:drawer:" + e.ID)
					b.rest()
					b.press(input.Enter)
					walk(e.Inside)
					b.press(input.Esc)
				}
			}
		}
		from := func(open string) {
			b.look("", "", "")
			b.state.SetFocus(open)
			b.rest()
			b.press(input.Enter)
			walk(b.menu())
		}
		for _, p := range page.People[:2] { // the others' menus are made alike
			from("ui:person:" + p.ID)
		}
		from("ui:project:release")
		from("ui:topic:week")
		for _, o := range fullOffers(page) {
			mine := o.Person == page.People[0].ID || o.Person == page.People[1].ID || o.Project == "release" && o.Group == "project" || o.Group == "week"
			if mine && o.Matter == "" && !found[o.ID] {
				t.Errorf("%s: focus never comes to %s", l.name, o.ID)
			}
		}
	}
}

// TestHelpOnWhatHasFocus: the help says what a drawer, a board, the card and the search are, and leaves the way back as it was.
func TestHelpOnWhatHasFocus(t *testing.T) {
	b := fullOffice(t, looks()[0])
	for _, c := range []struct {
		open  func()
		focus string
		want  string
	}{
		{func() { b.look("ana", "", "") }, "ui:drawer:feedback", "Give feedback, 5 to 20 min. Enter opens it; then it asks: Which way?"},
		{func() { b.look("ana", "", "") }, "ui:card", "each thing with its age"},
		{func() { b.look("", "", "") }, "ui:project:export", "Audit export: reported 35 %"},
		{func() { b.look("", "", "") }, "ui:topic:week", "Team and week"},
		{func() { b.turnTo("search") }, "ui:back", "This page"},
	} {
		c.open()
		b.state.SetFocus(c.focus)
		b.rest()
		b.press(input.H)
		if words := b.atWords(); b.open != overHelp || !strings.Contains(words, c.want) {
			t.Errorf("on %s the help, sheet %d, says %q", c.focus, b.open, words)
		}
		b.press(input.Esc)
		if b.state.Focus() != c.focus {
			t.Errorf("after the help focus is on %q, was on %q", b.state.Focus(), c.focus)
		}
	}
}

// TestWhoHasLeft: on the floor the desk stays and nobody is behind it; the page of the Friday has a moment for it.
func TestWhoHasLeft(t *testing.T) {
	b := fullOffice(t, looks()[0])
	g := b.setStage(b.officeLayout(widget.Begin(canvas.Measuring(b.w, b.h, 1), b.theme, &b.state, input.Snapshot{})).floor)
	if !slices.ContainsFunc(g.list, func(n *stander) bool { return n.empty && n.person == nil }) {
		t.Error("no desk is left where Ines sat")
	}
	s := fridaySituation()
	s.page.Letter.Partings = []view.Parting{
		{Person: "ines", Name: "Ines Roth", Text: "There is cake at four for Ines, who starts somewhere else."},
		{Person: "kofi", Name: "Kofi Mensah", Text: "Kofi is here, with a notebook that has nothing in it yet.", Begins: true},
	}
	for _, l := range sizes() {
		b := newBench(t, l.th, l.w, l.h, s.page, s.offers)
		b.turn()
		b.rest()
		r := inspect(t, l.name+" partings", b)
		for _, words := range []string{"Ines Roth has left", "Kofi Mensah is new here"} {
			if _, ok := r.where(words); !ok {
				t.Errorf("%s: no %q", l.name, words)
			}
		}
	}
	b = newBench(t, looks()[0].th, 1280, 800, s.page, s.offers)
	b.turn()
	b.rest()
	golden.Check(t, "friday-partings", b.picture())
}

// TestLearnedIsTold: what a one-to-one taught stands where what came of it is told, on paper and on slate.
func TestLearnedIsTold(t *testing.T) {
	for _, name := range []string{"talk-told", "talk-told-chat"} {
		s := situationOf(name)
		s.page.Told.Learned = []string{"The kind of work they like: Joon lights up over this kind of work."}
		b := newBench(t, looks()[0].th, 1280, 800, s.page, s.offers)
		b.turn()
		b.rest()
		if _, ok := inspect(t, name, b).where("lights up"); !ok {
			t.Errorf("%s: what was learned is not told", name)
		}
	}
}
