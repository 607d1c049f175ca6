package screen

import (
	"testing"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// notes offers a note about everybody.
func notes(page *view.Page) []view.Offer {
	var list []view.Offer
	for i := range page.People {
		list = append(list, view.Offer{ID: "note:" + page.People[i].ID, Group: "note", Person: page.People[i].ID, Text: "Note what you think of " + page.People[i].Name})
	}
	return list
}

// thinkDoor keeps what is noted on the page it shows.
func thinkDoor(d *fakeDoor) {
	in := d.did[len(d.did)-1]
	people := append([]view.Person(nil), d.page.People...)
	for i := range people {
		if in.Offer == "note:"+people[i].ID {
			people[i].Think, people[i].ThinkAge = in.Text, "today"
		}
	}
	d.page.People = people
}

// What one thinks of somebody is written by hand in a gap, before an answer and on a Friday; it stands beside them from then on, and words that cannot be
// kept are not lost.
func TestThoughtsAreNoted(t *testing.T) {
	for _, s := range []situation{{name: "gap", page: officePage(), offers: officeOffers(officePage())}, situationOf("talk-desk"), situationOf("friday")} {
		b := newBench(t, theme.Default(), 1280, 800, s.page, append(s.offers, notes(&s.page)...))
		b.door.after = thinkDoor
		if s.name == "gap" {
			b.click("ui:person:joon")
		}
		b.state.SetFocus("ui:think:joon")
		b.press(input.Enter)
		b.door.problem = "It could not be stored."
		b.typed("Counts the mails he does not write.")
		b.press(input.Enter)
		if b.words == "" || b.problem == "" || b.open != overThink {
			t.Fatalf("%s: words %q after a refusal, problem %q", s.name, b.words, b.problem)
		}
		b.door.problem = ""
		b.press(input.Esc)
		b.click("ui:thought")
		if len(b.door.did) != 1 || b.door.did[0].Offer != "note:joon" || b.door.did[0].Text != "Counts the mails he does not write." || b.open != overNothing {
			t.Fatalf("%s: noted %+v, open %d", s.name, b.door.did, b.open)
		}
		if r := inspect(t, s.name, b); s.name != "friday" {
			if _, ok := r.where("Counts the mails"); !ok {
				t.Errorf("%s: the note is not to be seen", s.name)
			}
		}
	}
	page := officePage()
	for i := range page.People {
		if page.People[i].ID == "ana" {
			page.People[i].Think, page.People[i].ThinkAge = "Wants harder work, or a quieter room.", "three weeks ago"
		}
	}
	b := newBench(t, theme.Default(), 1280, 800, page, append(officeOffers(page), notes(&page)...))
	b.click("ui:person:ana")
	golden.Check(t, "office-thought-1280", b.picture())
	b.click("ui:think:ana")
	golden.Check(t, "over-thought-1280", b.picture())
}

// The sheet fits every window.
func TestThoughtSheetFits(t *testing.T) {
	page := officePage()
	for _, v := range windows() {
		b := newBench(t, v.th, v.w, v.h, page, append(officeOffers(page), notes(&page)...))
		b.activate("ui:think:ana")
		b.typed("A long thought, long enough to need three lines of the field in which it is written, and then some more of it, and more.")
		inspect(t, "thought "+number(int(v.w)), b)
	}
}
