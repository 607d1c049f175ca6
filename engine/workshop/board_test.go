package workshop_test

import (
	"net/http"
	"strings"
	"testing"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
)

// TestEveryButtonOfABoardThatIsOverWorks: once the session is over, the board offers nothing that would be refused, and says what is left to do.
func TestEveryButtonOfABoardThatIsOverWorks(t *testing.T) {
	h := newHall(t, workshop.Options{Mode: room.Tables, Tables: 2})
	h.sit("Wilma", 1)
	h.sit("", 1)
	h.command("Open the round")
	h.command("Close the round")
	h.command("End the session")
	page := h.boss.get("/")
	if strings.Contains(page, "Let people in") || !strings.Contains(page, "What is left to do") || !strings.Contains(page, "start it again with <code>--new</code>") {
		t.Errorf("the board of a session that is over:\n%s", page)
	}
	var buttons []string
	for _, f := range h.boss.forms() {
		if f.action != "do" { // the eighth habit is a file
			continue
		}
		buttons = append(buttons, f.button)
		if now := h.boss.post(f.action, f.fields); strings.Contains(now, `class="problem"`) {
			t.Errorf("%q is there and refused:\n%s", f.button, now)
		}
	}
	if len(buttons) != 2 || buttons[0] != "Erase this name" || buttons[1] != "Erase all names now" {
		t.Errorf("it has the buttons %q", buttons)
	}
}

// TestTheMinutesOnTheBoard: the minutes of a scenario's cut are whole ones, and where a session was opened with other rounds the board says how long those are.
func TestTheMinutesOnTheBoard(t *testing.T) {
	for _, c := range []struct {
		scenario string
		o        workshop.Options
		want     string
	}{
		{"headcount", workshop.Options{Seconds: 100}, ", play 8, own account"}, // five rounds of 100 s
		{"two-strides", workshop.Options{Seconds: 120}, ", play 6, own account 2, the room 4, in pairs 2, the card 2. <a href=\"guide\" target=\"_blank\" rel=\"noopener\">The guide</a> has"},
		{"two-strides", workshop.Options{Mode: room.Tables, Seconds: 250}, "As you opened it, 3 rounds of 250 s are 13 minutes of play; talk as long at least. <a href"},
		{"two-strides", workshop.Options{Mode: room.Free}, ", play 6, own account 2, the room 4, in pairs 2, the card 2. <a href"},
	} {
		if page := newHallOf(t, shipped(t, c.scenario), c.o).boss.get("/"); !strings.Contains(page, c.want) {
			t.Errorf("%s, %+v: the board does not say %q:\n%s", c.scenario, c.o, c.want, page)
		}
	}
}

// TestTheGuideOpensFromTheBoard: whoever has the program alone, in a room without internet, has the guide; phones do not.
func TestTheGuideOpensFromTheBoard(t *testing.T) {
	h := newHall(t, workshop.Options{})
	if page := h.boss.get("/guide"); !strings.HasPrefix(page, "# Leading a room\n") || !strings.Contains(page, "## When things go wrong") {
		t.Errorf("the guide:\n%s", page)
	}
	if code, page, _ := h.ask(h.people.URL, http.MethodGet, "/guide", nil, nil); code != http.StatusNotFound {
		t.Errorf("on a phone: %d %s", code, page)
	}
	if code, page, _ := h.ask(h.board.URL, http.MethodGet, "/guide", nil, nil); code != http.StatusUnauthorized {
		t.Errorf("without the board's secret: %d %s", code, page)
	}
}

// TestTheNotesOpenFromTheBoard: what an author wrote for whoever leads is at hand where they lead, and nowhere else.
func TestTheNotesOpenFromTheBoard(t *testing.T) {
	h := newHall(t, workshop.Options{Notes: func(scenario string) string { return "# Notes on " + scenario }})
	if page := h.boss.get("/"); !strings.Contains(page, `<a href="notes"`) {
		t.Errorf("the board does not lead to the notes:\n%s", page)
	}
	if page := h.boss.get("/notes"); page != "# Notes on two-strides" {
		t.Errorf("the notes:\n%s", page)
	}
	if code, _, _ := h.ask(h.people.URL, http.MethodGet, "/notes", nil, nil); code != http.StatusNotFound {
		t.Errorf("on a phone: %d", code)
	}
	if code, _, _ := h.ask(h.board.URL, http.MethodGet, "/notes", nil, nil); code != http.StatusUnauthorized {
		t.Errorf("without the board's secret: %d", code)
	}
	h = newHall(t, workshop.Options{})
	if page := h.boss.get("/"); strings.Contains(page, `href="notes"`) {
		t.Errorf("the board leads to notes that nobody wrote:\n%s", page)
	}
}
