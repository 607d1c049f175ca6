package screen

import (
	"slices"
	"testing"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// benchFor shows a situation in a window of a size.
func benchFor(t *testing.T, s situation, th theme.Theme, w, h float64) *bench {
	t.Helper()
	b := newBench(t, th, w, h, s.page, s.offers)
	if s.set != nil {
		s.set(b.App)
		b.rest()
	}
	b.Draw(newRecorder(w, h)) // the first picture finds out how long everything is
	b.rest()
	return b
}

func titleBench(t *testing.T, th theme.Theme, w, h float64, cards []Card) *bench {
	t.Helper()
	b := &bench{App: New(&fakeLibrary{cards: cards, door: &fakeDoor{}}, th), t: t, w: w, h: h}
	b.rest()
	b.Draw(newRecorder(w, h))
	b.rest()
	return b
}

// large is the hardest case: the smallest window, the largest text, the strongest contrast.
func large() theme.Theme {
	th := theme.Default().WithTextScale(2)
	th.HighContrast = true
	return th
}

func TestPagePictures(t *testing.T) {
	for _, s := range situations() {
		golden.Check(t, s.name, benchFor(t, s, theme.Default(), 1280, 800).picture())
	}
	for _, name := range []string{"briefing", "briefing-brought", "talk-desk", "talk-forecast", "talk-said", "talk-said-chat", "talk-chat", "end-crowd"} {
		golden.Check(t, name+"-large", benchFor(t, situationOf(name), large(), 960, 600).picture())
	}
	golden.Check(t, "title", titleBench(t, theme.Default(), 1280, 800, fixtureCards()).picture())
	golden.Check(t, "title-large", titleBench(t, large(), 960, 600, fixtureCards()).picture())
	golden.Check(t, "title-first", titleBench(t, theme.Default(), 1280, 800, fixtureCards()[2:3]).picture())
}

// windows are the sizes and settings every page has to stand.
func windows() []struct {
	th   theme.Theme
	w, h float64
} {
	half := theme.Default().WithTextScale(1.5)
	contrast := theme.Default()
	contrast.HighContrast = true
	return []struct {
		th   theme.Theme
		w, h float64
	}{
		{theme.Default(), 1280, 800},
		{theme.Default(), 960, 600},
		{contrast, 1100, 700},
		{half, 960, 600},
		{half, 1280, 800},
		{large(), 960, 600},
		{large(), 1280, 800},
		{large(), 1920, 1080},
		{theme.Default(), 2560, 1440},
		{theme.Default(), 3840, 2160},
	}
}

// Nothing stands outside the window, nothing is cut at a side, no words lie over others, and what has focus is seen.
func TestPagesFitEveryWindow(t *testing.T) {
	for _, v := range windows() {
		name := func(s string) string {
			return s + " " + number(int(v.w)) + " at " + number(int(v.th.TextScale*100))
		}
		for _, s := range situations() {
			inspect(t, name(s.name), benchFor(t, s, v.th, v.w, v.h))
		}
		inspect(t, name("title"), titleBench(t, v.th, v.w, v.h, fixtureCards()))
		inspect(t, name("title without cards"), titleBench(t, v.th, v.w, v.h, nil))
	}
}

// The caveat stands above the figures and the sentence, in every window.
func TestCaveatComesFirst(t *testing.T) {
	s := situationOf("end-crowd")
	for _, v := range windows() {
		r := inspect(t, "crowd", benchFor(t, s, v.th, v.w, v.h))
		caveat, ok := r.where("First this")
		label, shown := r.where("Said in")
		sentence, said := r.where("In this model")
		if !ok || !shown || !said || caveat.Bottom() > label.Y || caveat.Bottom() > sentence.Y {
			t.Errorf("%.0f: caveat at %.0f, labels at %.0f, sentence at %.0f", v.w, caveat, label, sentence)
		}
	}
	s = situationOf("end-lives")
	r := inspect(t, "lives", benchFor(t, s, theme.Default(), 1280, 800))
	caveat, ok := r.where("First this")
	life, shown := r.where("Life 4")
	if !ok || !shown || caveat.Bottom() > life.Y {
		t.Errorf("caveat at %.0f, first life at %.0f", caveat, life)
	}
}

// Who is written to is never seen; who is spoken to is.
func TestLettersShowNobody(t *testing.T) {
	for name, want := range map[string]medium{
		"talk-chat": letters, "talk-mail": letters, "talk-told-chat": letters, "talk-phone": voice, "talk-desk": face, "talk-hall": face,
		"talk-coffee": face, "talk-meeting": table, "talk-told": face, "talk-told-alone": alone, "talk-told-absent": face,
	} {
		b := benchFor(t, situationOf(name), theme.Default(), 1280, 800)
		e := b.encounter()
		if e.medium != want {
			t.Errorf("%s: medium %d, want %d", name, e.medium, want)
		}
		if e.missing != (name == "talk-told-absent") {
			t.Errorf("%s: missing is %v", name, e.missing)
		}
	}
	if e := benchFor(t, situationOf("talk-phone"), theme.Default(), 1280, 800).encounter(); e.noticed != "" {
		t.Errorf("over the phone one notices %q", e.noticed)
	}
}

// TestAGuestFillsTheHalfPage: whoever of elsewhere was met alone is drawn as anybody else is, by their name; a whole table is none.
func TestAGuestFillsTheHalfPage(t *testing.T) {
	guest := situationOf("talk-told-alone")
	guest.page.Told = &view.Told{Choice: "Interview them", Text: "An hour goes by.", Forecast: -1, Table: []view.Seat{{Name: "Solveig Rask", Role: "Night control", Posture: "upright", Mood: "fine"}}}
	if e := benchFor(t, guest, theme.Default(), 1280, 800).encounter(); e.medium != face || e.person == nil || e.person.Name != "Solveig Rask" || e.missing {
		t.Errorf("medium %d, %+v", e.medium, e.person)
	}
	two := guest
	two.page.Told = &view.Told{Choice: "Ask", Text: "They talk.", Forecast: -1, Table: append(guest.page.Told.Table, view.Seat{Name: "Jonah Whitaker"})}
	if e := benchFor(t, two, theme.Default(), 1280, 800).encounter(); e.person != nil {
		t.Errorf("two at a table are one: %+v", e.person)
	}
	known := situationOf("talk-told-alone")
	known.page.Told = &view.Told{Choice: "Knock", Text: "Come in.", Forecast: -1, Person: known.page.People[0].ID, Facing: true}
	if e := benchFor(t, known, theme.Default(), 1280, 800).encounter(); e.medium != face || e.person == nil || e.person.ID != known.page.People[0].ID {
		t.Errorf("whoever was faced: medium %d, %+v", e.medium, e.person)
	}
}

// Lines that were never opened stay closed: reading them costs time of the day.
func TestThreadShowsOnlyWhatWasRead(t *testing.T) {
	r := inspect(t, "chat", benchFor(t, situationOf("talk-chat"), theme.Default(), 1280, 800))
	if _, shown := r.where("counted from sending"); shown {
		t.Error("an unread message stands in the thread")
	}
	r = inspect(t, "mail", benchFor(t, situationOf("talk-mail"), theme.Default(), 1280, 800))
	if _, shown := r.where("nine hours ten"); !shown {
		t.Error("the end of the thread is missing")
	}
}

// Everybody in the crowd is on the picture, also the three of an ending that almost never came.
func TestCrowdCountsEverybody(t *testing.T) {
	for _, c := range []struct{ lives, each, want int }{{1000, 5, 200}, {3, 5, 1}, {0, 5, 0}, {401, 5, 81}, {7, 1, 7}} {
		if got := figures(c.lives, c.each); got != c.want {
			t.Errorf("%d lives are %d figures, want %d", c.lives, got, c.want)
		}
	}
	b := fit(82, 220, 300)
	rows := float64((82 + b.across - 1) / b.across)
	if high := rows*figureH*.62*b.scale + figureH*.4*b.scale; high > 300 || b.scale < .3 {
		t.Errorf("82 figures stand %.0f high at %.2f", high, b.scale)
	}
}

// A page without an optional part is still a page.
func TestSparsePages(t *testing.T) {
	for _, p := range []view.Page{
		{Stop: "end"},
		{Stop: "monday"},
		{Stop: "briefing", Title: "Empty"},
		{Stop: "told"},
		{Stop: "said"},
		{Stop: "scene"},
		{Stop: "end", Debrief: &view.Debrief{Step: "crowd"}},
		{Stop: "end", Debrief: &view.Debrief{Step: "lives"}},
		{Stop: "scene", Scene: &view.Scene{Setting: "desk", Person: "nobody", Text: "Somebody has left a note."}},
	} {
		inspect(t, p.Stop, benchFor(t, situation{page: p}, theme.Default(), 1280, 800))
	}
}

// firmDoor is a fakeDoor that takes nothing back.
type firmDoor struct{ *fakeDoor }

func (firmDoor) TakeBack() view.Reply {
	return view.Reply{Problem: "It could not be taken back: the disk is full."}
}

// TestWhyNothingIsTakenBackIsShown: where a key asks for it, too, and nothing else on the page changes.
func TestWhyNothingIsTakenBackIsShown(t *testing.T) {
	page := view.Page{Stop: "said", CanUndo: true, Said: &view.Said{Text: "Walk over", Forecast: -1}, Scene: &view.Scene{ID: "s", Text: "Ana asks."}}
	b := newBench(t, theme.Default(), 1280, 800, page, []view.Offer{{ID: "reveal", Group: "page", Text: "See what follows"}})
	b.Enter(firmDoor{b.door}, "")
	b.press(input.Tab)
	b.rest()
	for range 3 { // as a window does
		b.Dirty()
		b.picture()
		b.rest()
	}
	b.picture()
	if b.Dirty() {
		t.Fatal("the page does not come to rest")
	}
	b.tick(input.Press(input.Z))
	if b.problem == "" || !b.Dirty() {
		t.Errorf("why nothing is taken back: %q, and the page is drawn anew: %v", b.problem, b.dirty)
	}
}

// TestABriefingHasFaces: where nobody wants the player's word, the page says who is here.
func TestABriefingHasFaces(t *testing.T) {
	s := situationOf("briefing-unasked")
	s.page.People[0].Note, s.page.People[0].Where = "Finishes early.", "night shift"
	s.page.People[1].Note, s.page.People[1].Where = "", "in Leeds"
	b := benchFor(t, s, theme.Default(), 1280, 800)
	drawn := newRecorder(b.w, b.h)
	b.Draw(drawn)
	for _, who := range b.page.People[:4] {
		if !slices.ContainsFunc(drawn.texts, func(p placed) bool { return p.text == who.Name }) {
			t.Errorf("nothing is said of %s", who.Name)
		}
	}
	for _, words := range []string{"Finishes early. Night shift.", "In Leeds."} {
		if !slices.ContainsFunc(drawn.texts, func(p placed) bool { return p.text == words }) {
			t.Errorf("%q does not stand there", words)
		}
	}
}

// TestWhatIsBroughtIsLeftByEveryHand: by keys, a mouse, a finger and a controller, in every window. To begin is what has focus first.
func TestWhatIsBroughtIsLeftByEveryHand(t *testing.T) {
	s := situationOf("briefing-brought")
	arrows := func(device input.Device) func(b *bench) {
		return func(b *bench) {
			for range 12 {
				if b.state.Focus() == "brought" {
					break
				}
				for _, k := range []input.Key{input.Right, input.Down} { // beside the way on, or under it where both have no room
					if b.state.Focus() != "brought" {
						b.tick(input.Snapshot{Keys: input.KeysOf(k), Device: device})
						b.rest()
					}
				}
			}
			b.tick(input.Snapshot{Keys: input.KeysOf(input.Enter), Device: device})
		}
	}
	for _, v := range windows() {
		for hand, leave := range map[string]func(b *bench){
			"keys": arrows(input.Keyboard), "a controller": arrows(input.Gamepad),
			"a mouse": func(b *bench) { b.click("brought") },
			"a finger": func(b *bench) {
				items := b.state.Items()
				at := items[slices.IndexFunc(items, func(i widget.Item) bool { return i.ID == "brought" })].Rect.Center()
				for _, in := range input.Click(at.X, at.Y) {
					in.Device = input.Touch
					b.tick(in)
				}
			},
		} {
			b := benchFor(t, s, v.th, v.w, v.h)
			if b.state.Focus() != "begin" {
				t.Fatalf("focus begins on %q", b.state.Focus())
			}
			if leave(b); b.last() != "brought" {
				t.Errorf("by %s at %.0f and %.0f: %q; focus on %q", hand, v.w, v.th.TextScale*100, b.last(), b.state.Focus())
			}
		}
	}
}
