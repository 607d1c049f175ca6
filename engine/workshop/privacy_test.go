package workshop_test

import (
	"encoding/csv"
	"net/url"
	"os"
	"strings"
	"testing"

	"headcount/engine/workshop"
)

// elsewhere is what everybody and everything else sees of a session while somebody has a name in it.
func (h *hall) elsewhere(other *browser) map[string]string {
	list := map[string]string{
		"another phone": other.get("/play"), "another phone's part": other.get("/play?part"), "another phone's sheet": other.get("/seat"), "the check": other.get("/check"),
		"the door": h.browser(h.people.URL).get("/?c=" + h.session.Code), "the wall": h.boss.get("/audience"), "the wall's part": h.boss.get("/audience?part"),
	}
	for _, name := range []string{"handout.html", "session.jsonl", "results.csv", "statements.json", "debrief.html"} {
		list[name] = h.boss.get("/export/" + name)
	}
	return list
}

// TestWhatTheGuideSaysOfPrivacy: each sentence of it, tried.
func TestWhatTheGuideSaysOfPrivacy(t *testing.T) {
	raw, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(raw), "## Privacy\n")
	guide, _, _ := strings.Cut(rest, "\n## ")
	guide = strings.Join(strings.Fields(guide), " ")
	says := func(sentence string) {
		t.Helper()
		if !strings.Contains(guide, sentence) {
			t.Fatalf("the guide does not say %q any more:\n%s", sentence, guide)
		}
	}
	h := newHall(t, workshop.Options{})
	door := h.browser(h.people.URL)
	door.get("/?c=" + h.session.Code)
	says("the page on which people take a seat says so")
	if !strings.Contains(door.page, "kept under the number of your seat, where whoever leads can read it") {
		t.Errorf("the door:\n%s", door.page)
	}
	named, other := h.sit("Zachariasine", 0), h.sit("", 0)
	rest4 := []*browser{h.sit("Quirinius", 0), h.sit("", 0)}
	h.command("Open the round")
	for n, b := range append([]*browser{named, other}, rest4...) {
		b.through(n)
	}
	h.command("Close the round")
	says("People are numbers of seats. A name is optional, stands beside that number on the board and on their own page only, and lies outside the record.")
	for place, page := range h.elsewhere(other) {
		if strings.Contains(page, "Zachariasine") {
			t.Errorf("%s has the name of somebody else:\n%s", place, page)
		}
	}
	for place, page := range map[string]string{"their own page": named.get("/play"), "the board": h.boss.get("/")} {
		if !strings.Contains(page, "Zachariasine (seat 1)") {
			t.Errorf("%s does not have the name:\n%s", place, page)
		}
	}
	says("Nothing that could tell people apart is shown before five have answered.")
	h.command("Show the room")
	for place, page := range map[string]string{"the wall": h.boss.get("/audience"), "a phone": other.get("/play"), "the board": h.boss.get("/"), "on paper": h.boss.get("/export/debrief.html")} {
		few := strings.Contains(page, "Below five, nothing is shown") || strings.Contains(page, "Fewer than five people answered")
		if !few || strings.Contains(page, `class="place"`) || strings.Contains(page, `class="share"`) || strings.Contains(page, "Pair 1") {
			t.Errorf("%s shows four people:\n%s", place, page)
		}
	}
	says("You can read what each seat chose, in `results.csv` and `session.jsonl`, and on the board whose seat it is if they gave it a name;")
	rows, err := csv.NewReader(strings.NewReader(h.boss.get("/export/results.csv"))).ReadAll()
	if err != nil || len(rows) != 5 || rows[1][4] != "s1" || rows[1][7] == "" {
		t.Errorf("%v %v", rows, err)
	}
	says("What people write themselves is never stored.")
	h.boss.post("/habit", url.Values{"title": {"Kummerspeck"}, "text": {"Kummerspeck of ours"}})
	door.post("/join", url.Values{"code": {"Kummerspeck"}, "name": {"Kummerspeck"}, "nonce": {"0123456789abcdefghijkl"}})
	door.post("/resume", url.Values{"phrase": {"Kummerspeck"}})
	other.post("/act", url.Values{"kind": {"do"}, "n": {"0123456789"}, "offer": {"Kummerspeck"}, "text": {"Kummerspeck"}})
	if h.onDisk("Kummerspeck") {
		t.Error("what somebody wrote is on the disk")
	}
	says(`"Erase my name", at the foot of that page, and "erase this name", on the board, remove one; "erase all names now" removes all: from the disk too, and the rest stays as it is.`)
	if !h.onDisk("Zachariasine") || !h.onDisk("Quirinius") {
		t.Fatal("names are not on the disk: this test would find nothing")
	}
	record := h.boss.get("/export/session.jsonl")
	named.get("/play")
	if named.press("Erase my name"); h.onDisk("Zachariasine") || !strings.Contains(named.get("/play"), "Seat 1") {
		t.Errorf("a name that was erased stays:\n%s", named.page)
	}
	h.boss.get("/")
	if h.boss.press("Erase all names now"); h.onDisk("Quirinius") || strings.Contains(h.boss.get("/"), "Quirinius") {
		t.Error("names that were erased stay")
	}
	if now := h.boss.get("/export/session.jsonl"); now != record {
		t.Error("erasing names changed the record")
	}
	says("A whole session is removed for good, before its thirty days, by `headcount workshop --forget ID`: names, choices and keys, from the disk too")
	h.command("End the session")
	h.stop()
	h.served.Wait()
	secrets := []string{`"offer"`, `"forecast"`, h.session.Code, "PK\x03\x04"}
	for _, key := range []string{"master", "key", "code", "results.zip"} {
		value, err := h.store.Kept(t.Context(), h.session.ID, key)
		if err != nil || len(value) == 0 {
			t.Fatal(key, err)
		}
		secrets = append(secrets, string(value[:min(len(value), 24)]))
	}
	for _, s := range secrets {
		if !h.onDisk(s) {
			t.Fatalf("%q is not on the disk before: this test would find nothing", s)
		}
	}
	if err := h.store.Retire(t.Context(), h.session.ID, 1); err != nil {
		t.Fatal(err)
	}
	for _, s := range secrets {
		if h.onDisk(s) {
			t.Errorf("after the session was removed its file holds %q", s)
		}
	}
}
