package workshop_test

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
)

// forSeat presses a button of the board that stands beside a seat.
func (h *hall) forSeat(seat, do string) {
	h.t.Helper()
	h.boss.get("/")
	for _, f := range h.boss.forms() {
		if f.fields.Get("do") == do && f.fields.Get("seat") == seat {
			h.boss.post(f.action, f.fields)
			return
		}
	}
	h.t.Fatalf("there is no %s for %s on\n%s", do, seat, h.boss.page)
}

// TestSomebodyLeavesTheRoom: a table of three whose proposer has left goes on with two, nobody counts the one who left, their device and their words are worth
// nothing, and the board can bring the seat back; the record replays.
func TestSomebodyLeavesTheRoom(t *testing.T) {
	h := newHall(t, workshop.Options{Mode: room.Tables, Tables: 2})
	one, other := group{h.sit("", 1), h.sit("", 1), h.sit("", 1)}, group{h.sit("Ida", 2)}
	words := phraseRE.FindStringSubmatch(one[0].get("/play"))[1]
	h.command("Open the round")
	for _, seat := range []string{"s1", "s4"} {
		h.forSeat(seat, "left")
	}
	for _, page := range []string{h.boss.page, h.boss.get("/")} {
		if !strings.Contains(page, "2 seats, ") || strings.Count(page, "has left") < 2 || !strings.Contains(page, "0 of 1 are through") {
			t.Errorf("the board counts those who have left:\n%s", page)
		}
	}
	if page := h.boss.get("/audience"); !strings.Contains(page, "0 of 1 tables are through") {
		t.Errorf("the wall counts those who have left:\n%s", page)
	}
	if page := one[0].get("/play"); !strings.Contains(page, "The code on the wall") {
		t.Errorf("whoever has left is still in:\n%s", page)
	}
	b := h.browser(h.people.URL)
	if b.post("/resume", map[string][]string{"phrase": {words}}); b.code != http.StatusForbidden {
		t.Errorf("the words of a seat that was left: %d", b.code)
	}
	if strings.Contains(h.boss.get("/"), "Ida") && strings.Count(h.boss.page, "another device: <b translate=\"no\">") != 2 {
		t.Errorf("the board shows words for a seat that was left:\n%s", h.boss.page)
	}
	rest := one[1:]
	if rest[0].part() != "proposer" || rest[1].part() != "voter" {
		t.Fatalf("the parts: %s, %s", rest[0].part(), rest[1].part())
	}
	rest.through(t, 0)
	h.forSeat("s4", "reset")
	h.boss.get("/")
	back := h.browser(h.people.URL)
	for _, line := range strings.Split(h.boss.page, "<tr") {
		if _, after, ok := strings.Cut(line, "another device: <b translate=\"no\">"); ok && strings.Contains(line, "Ida") {
			phrase, _, _ := strings.Cut(after, "<")
			back.post("/resume", map[string][]string{"phrase": {phrase}})
		}
	}
	if other[0] = back; other[0].part() != "proposer" {
		t.Errorf("back again: %s", other[0].page)
	}
	other.through(t, 0)
	h.command("Close the round")
	h.command("End the session")
	id, records, opening, err := workshop.Header(strings.NewReader(h.boss.get("/export/session.jsonl")))
	if err != nil {
		t.Fatal(err)
	}
	if v := workshop.Verify(h.sc, id, records, opening); !v.Same || v.Plays != 2 {
		t.Errorf("%+v", v)
	}
}

// TestSeveralSeatsAreTakenOut: where somebody has taken many seats, one form goes on without all of them, sent twice as well, and leaves the others and those who had
// left before as they were.
func TestSeveralSeatsAreTakenOut(t *testing.T) {
	h := newHall(t, workshop.Options{})
	var all []*browser
	for range 8 {
		all = append(all, h.sit("", 0))
	}
	h.forSeat("s4", "left")
	take := func(from, to, name string) string {
		return h.boss.post("/do", url.Values{"do": {"several"}, "n": {name}, "from": {from}, "to": {to}})
	}
	for _, wrong := range [][2]string{{"", ""}, {"5", "3"}, {"0", "2"}, {"9", "12"}, {"4", "4"}, {"x", "7"}} {
		if page := take(wrong[0], wrong[1], "an attempt that is wrong"); h.boss.code != http.StatusConflict || !strings.Contains(page, "7 seats") {
			t.Errorf("%v: %d %s", wrong, h.boss.code, page)
		}
	}
	for range 2 {
		if page := take("3", "99", "an attempt of one name"); h.boss.code != http.StatusOK || !strings.Contains(page, "2 seats") {
			t.Errorf("%d %s", h.boss.code, page)
		}
	}
	for k, b := range all {
		if seated := strings.Contains(b.get("/play"), "You have a seat."); seated != (k < 2) {
			t.Errorf("seat %d: %s", k+1, b.page)
		}
	}
	records, err := h.store.Read(t.Context(), h.session.ID, 0, 0)
	if err != nil || len(records) != 1+8+6 {
		t.Errorf("%d events, %v", len(records), err)
	}
}

// TestOneNameIsErased: whoever wants to be forgotten erases their own name, or has the board do it; no file holds it any more, the others keep theirs.
func TestOneNameIsErased(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a, b, c := h.sit("Wilhelmina", 0), h.sit("Bartholomew", 0), h.sit("Cunigunde", 0)
	if !h.onDisk("Wilhelmina") || !h.onDisk("Bartholomew") {
		t.Fatal("no file holds a name: this test would find nothing")
	}
	a.get("/play")
	if a.press("Erase my name"); !strings.Contains(a.page, "Seat 1") || strings.Contains(a.page, "Erase my name") {
		t.Errorf("%d %s", a.code, a.page)
	}
	if h.forSeat("s2", "unname"); !strings.Contains(b.get("/play"), "Seat 2") {
		t.Errorf("%d %s", b.code, b.page)
	}
	if h.onDisk("Wilhelmina") || h.onDisk("Bartholomew") {
		t.Error("a file still holds a name")
	}
	if board := h.boss.get("/"); strings.Contains(board, "Wilhelmina") || strings.Contains(board, "Bartholomew") || !strings.Contains(c.get("/play"), "Cunigunde") {
		t.Errorf("the board:\n%s", board)
	}
	if code, _, _ := h.ask(h.people.URL, http.MethodPost, "/unname", nil, nil); code != http.StatusUnauthorized {
		t.Errorf("a name is erased for whoever has no seat: %d", code)
	}
}

// onDisk reports whether any file of the store holds a text.
func (h *hall) onDisk(text string) bool {
	h.t.Helper()
	files, err := filepath.Glob(h.path + "*")
	if err != nil || len(files) == 0 {
		h.t.Fatal(files, err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			h.t.Fatal(err)
		}
		if strings.Contains(string(raw), text) {
			return true
		}
	}
	return false
}

// TestNobodyFillsTheRoomAlone: one address takes no more seats at once than a full room whose people all come from one address needs; from another there is
// still room.
func TestNobodyFillsTheRoomAlone(t *testing.T) {
	h := newHall(t, workshop.Options{Proxies: []string{"127.0.0.1", "::1"}})
	join := func(k int, from string) int {
		code, _, _ := h.ask(h.people.URL, http.MethodPost, "/join", strings.NewReader(fmt.Sprintf("code=%s&nonce=%022d", h.session.Code, k)), func(r *http.Request) {
			r.Header.Set("X-Forwarded-For", from)
		})
		return code
	}
	seated := 0
	for k := range room.MaxSeats {
		switch code := join(k, "192.0.2.66"); code {
		case http.StatusSeeOther:
			seated++
		case http.StatusTooManyRequests:
		default:
			t.Fatal(code)
		}
	}
	if seated < 40 || seated > room.MaxSeats/2 {
		t.Errorf("one address took %d seats of %d", seated, room.MaxSeats)
	}
	if code := join(room.MaxSeats, "192.0.2.67"); code != http.StatusSeeOther {
		t.Errorf("from another address: %d", code)
	}
	seated = 0
	for k := range 80 { // a device has as many addresses of the newer kind as it likes
		if join(room.MaxSeats+1+k, fmt.Sprintf("2001:db8:0:1::%x", k)) == http.StatusSeeOther {
			seated++
		}
	}
	if seated < 40 || seated > 70 {
		t.Errorf("one device of many addresses took %d seats", seated)
	}
}
