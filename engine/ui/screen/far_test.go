package screen

import (
	"slices"
	"testing"
	"time"

	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// farDoor is a fakeDoor at the other end of a network.
type farDoor struct {
	*fakeDoor
	changed bool
	refused string
}

func (d *farDoor) Do(in view.Intent) view.Reply {
	r := d.fakeDoor.Do(in)
	r.Pending = r.Problem == ""
	return r
}

func (d *farDoor) TakeBack() view.Reply {
	d.undone++
	return view.Reply{Pending: true}
}

func (d *farDoor) News() (bool, string) {
	changed, refused := d.changed, d.refused
	d.changed, d.refused = false, ""
	return changed, refused
}

// comes lets a page arrive.
func (d *farDoor) comes(page view.Page, offers ...view.Offer) {
	d.page, d.offers, d.changed = page, offers, true
}

// farBench is an app at a far door.
func farBench(t *testing.T, th theme.Theme, w, h float64, s situation) (*bench, *farDoor) {
	t.Helper()
	b := newBench(t, th, w, h, s.page, s.offers)
	far := &farDoor{fakeDoor: b.door}
	b.Enter(far, "")
	b.calm()
	return b, far
}

// roomSituations are the pages of a workshop on which nothing is played.
func roomSituations() []situation {
	page := func(heading string, lines ...string) view.Page {
		return view.Page{Stop: "room", Title: "Two Strides Away", Date: "Tuesday, week 1", Letter: &view.Letter{Heading: heading, Lines: lines}}
	}
	long := []string{"Your ten tokens are laid: 4 on your choice, 3 on other people, 3 on luck."}
	for range 12 {
		long = append(long, "Walk over and ask: 5 of 24.", "3 × Ana looks up before you are there. “The twelfth,” she says, “if nobody asks me again before then.”")
	}
	return []situation{
		{name: "room-waits", page: page("Two Strides Away", "You have a seat. It begins when whoever leads opens the round; this page will show it by itself.")},
		{name: "room-paused", page: page("Paused", "Nothing is lost, and your time stands still.")},
		{
			name: "room-vote", page: page("On the table: Walk over and ask how she is", "Expected: 70 %.", "1 for, 0 against. It takes 2 of 3 votes."),
			offers: []view.Offer{goes("room:yes", "Carry it"), goes("room:no", "Not so")},
		},
		{name: "room-shown", page: page("What the room did", long...)},
	}
}

// readOnly are offers as a voter at a table has them: to be read.
func readOnly(offers []view.Offer) []view.Offer {
	list := slices.DeleteFunc(slices.Clone(offers), func(o view.Offer) bool { return o.Group == "page" })
	for i := range list {
		list[i].Refused = "Your proposer can put it to the table."
	}
	return list
}

// What a room waits and tells with fits every window, and so do the pages of a play where nothing can be done on them for now, or where all of it is
// another's to do, as for whoever votes.
func TestRoomPagesFitEveryWindow(t *testing.T) {
	list := roomSituations()
	for _, s := range situations() {
		list = append(list, situation{name: s.name + " without a choice", page: s.page, set: s.set},
			situation{name: s.name + " of another's choices", page: s.page, set: s.set, offers: readOnly(s.offers)})
	}
	list = append(list, situation{name: "office without a choice", page: officePage()},
		situation{name: "office of another's choices", page: officePage(), offers: readOnly(officeOffers(officePage()))})
	for _, v := range windows() {
		for _, s := range list {
			inspect(t, s.name+" "+number(int(v.w))+" at "+number(int(v.th.TextScale*100)), benchFor(t, s, v.th, v.w, v.h))
		}
	}
}

// An intent is on its way until its news come; the page stays as it was and nothing is decided twice by holding a key.
func TestFarDoorAnswersLater(t *testing.T) {
	b, far := farBench(t, theme.Default(), 1280, 800, situationOf("talk-said"))
	b.keys(input.Enter)
	if len(far.did) != 1 || b.page.Stop != "said" {
		t.Fatalf("%d intents, on %q", len(far.did), b.page.Stop)
	}
	far.problem = "Your last choice is still on its way to the laptop."
	b.keys(input.Enter)
	if len(far.did) != 1 || b.problem != far.problem {
		t.Errorf("%d intents, and it says %q", len(far.did), b.problem)
	}
	far.problem = ""
	told := situationOf("talk-told")
	far.comes(told.page, told.offers...)
	b.calm()
	if b.page.Stop != "told" || b.problem != "" || b.sent != "" {
		t.Errorf("after the news: %q %q %q", b.page.Stop, b.problem, b.sent)
	}
	b.keys(input.Enter)
	far.refused = "The page has moved on since you looked; this is how it stands now."
	far.comes(roomSituations()[1].page)
	b.calm()
	if b.page.Stop != "room" || b.problem != "The page has moved on since you looked; this is how it stands now." {
		t.Errorf("after a refusal: %q %q", b.page.Stop, b.problem)
	}
}

// What others move shows by itself and takes nothing away that is being looked at, as long as the moment is the same.
func TestFarDoorMovesByItself(t *testing.T) {
	b, far := farBench(t, theme.Default(), 1280, 800, situation{page: officePage(), offers: officeOffers(officePage())})
	b.click("ui:person:tilda")
	page := officePage()
	page.Inbox.Unread++
	far.comes(page, officeOffers(officePage())...)
	b.calm()
	if b.person != "tilda" || b.page.Inbox.Unread != page.Inbox.Unread {
		t.Errorf("looked at %q, %d unread", b.person, b.page.Inbox.Unread)
	}
	far.comes(roomSituations()[2].page, roomSituations()[2].offers...)
	b.calm()
	if b.person != "" || b.page.Stop != "room" {
		t.Errorf("looked at %q on %q", b.person, b.page.Stop)
	}
	b.keys(input.Enter)
	if b.last() != "room:yes" {
		t.Errorf("Enter took %q of %s", b.last(), b.ids())
	}
}

// Who walks over is seen walking once the laptop has it, and then stands before them.
func TestFarDoorWalks(t *testing.T) {
	b, far := farBench(t, theme.Default(), 1280, 800, situation{page: officePage(), offers: officeOffers(officePage())})
	b.send(view.Intent{Offer: "talk:ana:walk", Forecast: -1})
	if b.stroll != nil || len(far.did) != 1 {
		t.Fatal("it sets out before anything is stored")
	}
	told := situationOf("talk-told")
	far.comes(told.page, told.offers...)
	b.tick(input.Snapshot{Elapsed: 16 * time.Millisecond})
	if b.stroll == nil || b.page.Stop != "gap" {
		t.Fatalf("it does not set out: on %q", b.page.Stop)
	}
	b.calm()
	if b.page.Stop != "told" {
		t.Errorf("it arrives on %q", b.page.Stop)
	}
}

// Tokens of a round are laid anew: those of the last are not on the piles any more.
func TestRoundsTokensAreLaidAnew(t *testing.T) {
	b, far := farBench(t, theme.Default(), 1280, 800, situationOf("end-tokens"))
	b.tokens = [3]int{4, 3, 3}
	far.comes(roomSituations()[3].page)
	b.calm()
	tokens := situationOf("end-tokens")
	far.comes(tokens.page, tokens.offers...)
	b.calm()
	if b.tokens != [3]int{} {
		t.Errorf("the piles hold %v", b.tokens)
	}
	far.comes(situationOf("talk-told").page) // with nothing to do
	b.calm()
	far.comes(tokens.page, tokens.offers...)
	b.calm()
	if got := b.state.Focus(); got != tokenIDs[0] {
		t.Errorf("the tokens begin at %q", got)
	}
}
