package screen

import (
	"strings"
	"testing"
	"time"

	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

func TestOfficeActs(t *testing.T) {
	b := office(t, looks()[0])
	b.click("ui:person:ana")
	if b.person != "ana" || b.state.Focus() != "talk:ana:walk" {
		t.Fatalf("a click on Ana selected %q with focus on %q", b.person, b.state.Focus())
	}
	b.press(input.Digit4)
	if got := b.last(); got != "talk:ana:chat" {
		t.Errorf("4 took %q, want talk:ana:chat", got)
	}
	b.press(input.Esc)
	if b.person != "" || b.state.Focus() != "ui:person:ana" {
		t.Errorf("Esc left %q selected with focus on %q", b.person, b.state.Focus())
	}
	b.state.SetFocus("ui:sign:0")
	b.press(input.Digit2)
	if b.matter != "bank-form" {
		t.Errorf("2 opened the matter %q, want bank-form", b.matter)
	}
	b.click("answer:joon:mail:bank-form")
	if got := b.last(); got != "answer:joon:mail:bank-form" {
		t.Errorf("a click took %q", got)
	}
	b.click("ui:back")
	b.click("own_work:release")
	if got := b.last(); got != "own_work:release" {
		t.Errorf("a click on the machine took %q", got)
	}
	b.click("ui:place:coffee")
	b.press(input.Enter)
	if got := b.last(); got != "coffee" {
		t.Errorf("Enter at the coffee corner took %q", got)
	}
	b.look("tilda", "", "")
	b.rest()
	count := len(b.door.did)
	b.click("talk:tilda:walk")
	b.press(input.Digit1)
	if len(b.door.did) != count {
		t.Errorf("a refused offer was taken: %v", b.door.did[count:])
	}
}

// A marked offer asks for the forecast first, wherever it stands.
func TestOfficeForecast(t *testing.T) {
	page := officePage()
	offers := officeOffers(page)
	for i := range offers {
		if offers[i].ID == "talk:ana:walk" {
			offers[i].Forecast = "Will she say what it is?"
		}
	}
	b := newBench(t, theme.Default(), 1280, 800, page, offers)
	b.look("ana", "", "")
	b.rest()
	b.press(input.Enter)
	if len(b.door.did) != 0 || b.state.Focus() != sliderID {
		t.Fatalf("before the forecast %v was done, with focus on %q", b.door.did, b.state.Focus())
	}
	inspect(t, "forecast", b)
	b.press(input.Right, input.Right, input.Digit1)
	if len(b.door.did) != 1 || b.door.did[0].Forecast != 60 {
		t.Errorf("did %+v, want a forecast of 60", b.door.did)
	}
}

// Offers that nothing on the floor leads to are listed on the desk.
func TestStrayOffers(t *testing.T) {
	page := officePage()
	page.Matters, page.Signs, page.Queue = nil, nil, nil
	offers := append(officeOffers(page), view.Offer{ID: "boss_door", Group: "place", Text: "Knock"},
		view.Offer{ID: "pledge", Group: "promise", Text: "Give your word"}, view.Offer{ID: "far", Group: "person", Person: "nobody", Text: "Call the bank"})
	b := newBench(t, theme.Default(), 1280, 800, page, offers)
	found := b.reachable()
	for _, id := range []string{"pledge", "far", "ui:place:boss-door"} {
		if !found[id] {
			t.Errorf("focus never comes to %s; there are %s", id, b.ids())
		}
	}
	inspect(t, "strays", b)
}

// A new moment starts afresh, and a refusal is told in words until it was read.
func TestOfficeTurns(t *testing.T) {
	b := office(t, looks()[0])
	b.look("ana", "", "")
	b.rest()
	b.door.problem = "The disk is full. Free some space and try again."
	b.press(input.Enter)
	if b.person != "ana" || b.problem == "" {
		t.Errorf("after a refusal %q is selected and the problem is %q", b.person, b.problem)
	}
	r := inspect(t, "refused", b)
	if _, ok := r.where("Free some space"); !ok {
		t.Error("the refusal is not on the page")
	}
	b.press(input.Esc)
	if b.problem != "" || b.person != "ana" {
		t.Error("Esc does not take the note away first")
	}
	b.door.problem = ""
	b.door.after = func(d *fakeDoor) { d.page.Clock, d.page.Signs = "15:30", nil }
	b.press(input.Enter)
	if b.person != "" || b.state.Focus() != "ui:matter:release-date" {
		t.Errorf("the next gap starts with %q selected and focus on %q", b.person, b.state.Focus())
	}
}

// Sheets over the page hide it from the keys, and focus comes back when they are closed.
func TestOfficeSheets(t *testing.T) {
	b := office(t, looks()[0])
	b.state.SetFocus("ui:person:farid")
	b.rest()
	for key, want := range map[input.Key]overlay{input.M: overInbox, input.H: overHelp, input.P: overPause} {
		if b.press(key); b.open != want {
			t.Errorf("key %d opened %d, want %d", key, b.open, want)
		}
		for _, item := range b.state.Items() {
			if strings.HasPrefix(item.ID, "ui:person:") {
				t.Errorf("%s is reached through sheet %d", item.ID, want)
			}
		}
		if b.press(key); b.open != overNothing || b.state.Focus() != "ui:person:farid" {
			t.Errorf("sheet %d closed to %d with focus on %q", want, b.open, b.state.Focus())
		}
	}
	b.press(input.M, input.Enter)
	if got := b.last(); got != "read_mail" {
		t.Errorf("M and Enter took %q, want read_mail", got)
	}
}

func TestSettings(t *testing.T) {
	b := office(t, looks()[0])
	var kept theme.Theme
	b.OnSettings = func(s Settings) { kept = s.Theme }
	b.press(input.P)
	b.click("ui:settings")
	b.press(input.Digit4)
	b.click("ui:contrast:on")
	b.click("ui:motion:on")
	if want := (theme.Theme{TextScale: 1.75, HighContrast: true, ReducedMotion: true}); kept != want || b.theme != want {
		t.Errorf("kept %+v, shown %+v, want %+v", kept, b.theme, want)
	}
	b.press(input.Esc)
	if b.open != overPause {
		t.Errorf("settings closed to %d, want the pause", b.open)
	}
}

// A sheet that comes in moves for a moment; then, and always under reduced motion, nothing is drawn without need.
func TestOfficeRests(t *testing.T) {
	for _, reduced := range []bool{false, true} {
		th := theme.Default()
		th.ReducedMotion = reduced
		b := office(t, look{w: 1280, h: 800, th: th})
		b.look("ana", "", "")
		if b.moving() == reduced {
			t.Errorf("reduced motion %v: moving is %v", reduced, b.moving())
		}
		b.rest()
		for range 3 {
			b.Dirty() // as the window asks before each picture
			b.picture()
			b.tick(input.Snapshot{Elapsed: time.Second})
		}
		if b.Dirty() {
			t.Errorf("reduced motion %v: a resting page wants to be drawn", reduced)
		}
	}
}

// Enter leads on from what came in about nobody here, sign by sign to the first thing that can be done: whoever only presses Enter does
// not stand still.
func TestEnterLeadsOnFromASignAboutNobody(t *testing.T) {
	b := office(t, looks()[0])
	b.page.Signs = []view.Sign{{Kind: "said", Text: "Sol wants a word with you."}, {Kind: "floor", Text: "The lift is out of order."}}
	b.state.SetFocus("ui:sign:0")
	b.rest()
	for _, want := range []string{"ui:sign:1", "ui:matter:" + b.page.Matters[0].ID} {
		b.press(input.Enter)
		if got := b.state.Focus(); got != want {
			t.Fatalf("Enter led to %q, want %q", got, want)
		}
	}
	if b.person != "" || b.matter != "" || len(b.door.did) > 0 {
		t.Errorf("it opened %q %q and took %v", b.person, b.matter, b.door.did)
	}
}
