package workshop_test

import (
	"strings"
	"testing"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
)

// TestPagesOfAFullRoom: with twenty-four people the wall is read from the back of the room without scrolling on every
// screen that projectors have, and phones are read at arm's length.
func TestPagesOfAFullRoom(t *testing.T) { fullRoom(t, startBrowsers(t)) }

// TestPagesOfFullTables is the same for tables.
func TestPagesOfFullTables(t *testing.T) { fullTables(t, startBrowsers(t)) }

func (c *browsers) wall(h *hall, name string) *tab {
	c.t.Helper()
	p := c.tab(name, h.board.URL+"/?key="+h.session.Secret, 1920, 1080, false)
	p.open(h.board.URL + "/audience")
	return p
}

// own opens a phone that has the seat of a browser without scripts.
func (c *browsers) own(h *hall, name string, b *browser) *tab {
	c.t.Helper()
	b.get("/play")
	words := phraseRE.FindStringSubmatch(b.page)
	p := c.tab(name, strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1), 390, 844, true)
	p.eval(`document.querySelector("details").open = true; document.querySelector("input[name=phrase]").value = ` + quoted(words[1]))
	p.press("Go on there")
	p.until(`location.pathname === "/play" && document.readyState === "complete"`, "its seat")
	return p
}

func fullRoom(t *testing.T, c *browsers) {
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}})
	wall := c.wall(h, "audience-24")
	wall.picture("1-nobody")
	join := c.tab("phone-join", strings.Replace(h.people.URL, "127.0.0.1", "phone.test", 1)+"/?c="+h.session.Code, 390, 844, true)
	join.picture("1")
	join.legible(13)
	var people []*browser
	for range 24 {
		people = append(people, h.sit("", 0))
	}
	wall.sees("24 are here")
	wall.fits()
	wall.picture("2-lobby")
	phone := c.own(h, "phone-one", people[0])
	phone.picture("1-seat")
	h.command("Open the round")
	phone.sees("Round 1 of")
	phone.picture("2-scene")
	for k, b := range people {
		b.through(k)
		if k == 15 {
			wall.sees("16 of 24 are through")
			wall.fits()
			wall.picture("3-playing")
		}
		if k == 0 {
			phone.sees("You are through")
			phone.picture("3-through")
		}
	}
	h.command("Close the round")
	for _, b := range people {
		b.get("/play")
		b.press("Lay them so")
	}
	wall.sees("24 have laid theirs")
	wall.fits()
	wall.picture("4-tokens")
	h.command("Show the room")
	wall.sees("24 people, one decision")
	wall.until("document.querySelectorAll('.places .shade').length > 1", "the shade of a thousand lives")
	wall.fits()
	wall.picture("5-shown")
	if got := wall.eval(`Array.from(document.querySelectorAll(".place")).reduce((n, p) => n + p.querySelectorAll("circle[r='7']").length, 0)`); got != "24" {
		t.Errorf("%s people stand on the wall", got)
	}
	phone.sees("Pair ")
	phone.legible(13)
	phone.picture("4-shown")
	board := c.tab("board", h.board.URL+"/?key="+h.session.Secret, 1920, 1080, false)
	board.legible(13)
	board.picture("24-shown")
}

func fullTables(t *testing.T, c *browsers) {
	h := newHall(t, workshop.Options{Hosts: []string{"phone.test"}, Mode: room.Tables, Tables: 8})
	wall := c.wall(h, "audience-tables")
	var tables []group
	for n := range 8 {
		var g group
		for range 3 {
			g = append(g, h.sit("", n+1))
		}
		tables = append(tables, g)
	}
	phone := c.own(h, "phone-table", tables[0][1])
	h.command("Open the round")
	phone.sees("you are the voter")
	phone.picture("1-voter")
	for n, g := range tables {
		g.through(t, n/4)
	}
	wall.sees("8 of 8 tables are through")
	wall.fits()
	h.command("Close the round")
	for _, g := range tables {
		for _, b := range g {
			b.get("/play")
			b.press("Lay them so")
		}
	}
	h.command("Show the room")
	wall.sees("8 tables, one decision")
	wall.sees("chose alike and lived different things")
	wall.until("document.querySelectorAll('.places .shade').length > 1", "the shade of a thousand lives")
	wall.fits()
	wall.picture("shown")
	phone.sees("Table 1, look back")
	phone.legible(13)
	phone.picture("2-debrief")
	board := c.tab("board-tables", h.board.URL+"/?key="+h.session.Secret, 1920, 1080, false)
	board.sees("Table by table")
	board.legible(13)
	board.picture("shown")
	paper := c.tab("paper", h.board.URL+"/?key="+h.session.Secret, 794, 1123, false)
	paper.eval(`fetch("/export/debrief.html").then((r) => r.text()).then((text) => { document.open(); document.write(text); document.close(); return "" })`)
	paper.picture("debrief")
}
