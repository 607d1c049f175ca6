package workshop_test

import (
	"encoding/csv"
	"regexp"
	"slices"
	"strings"
	"testing"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
)

var roleRE = regexp.MustCompile(`you are the <b>(\w+)</b>`)

// part is what a seat does at its table just now.
func (b *browser) part() string {
	b.h.t.Helper()
	m := roleRE.FindStringSubmatch(b.get("/play"))
	if m == nil {
		b.h.t.Fatalf("no part is told:\n%s", b.page)
	}
	return m[1]
}

// group is the people of one table.
type group []*browser

func (g group) with(part string) *browser {
	for _, b := range g {
		if b.part() == part {
			return b
		}
	}
	return nil
}

// vote lets all voters of a table say the same.
func (g group) vote(words string) {
	for _, b := range g {
		if b.part() == "voter" && strings.Contains(b.page, words) {
			b.press(words)
		}
	}
}

// through plays a round at a table, all voters carrying what is proposed.
func (g group) through(t *testing.T, n int) {
	t.Helper()
	for k := 0; ; k++ {
		p := g.with("proposer")
		list := p.choices()
		if len(list) == 0 {
			break
		}
		if k > 60 {
			t.Fatalf("it never ends:\n%s", p.page)
		}
		f := list[(n+k*3)%len(list)]
		if _, ok := f.fields["forecast"]; ok {
			f.fields.Set("forecast", "60")
		}
		p.post(f.action, f.fields)
		g.vote("Carry it")
	}
	if !strings.Contains(g[0].get("/play"), "You are through with this round") {
		t.Fatalf("nothing can be done and the table is not through:\n%s", g[0].page)
	}
}

// TestTablesFromStartToEnd: five at one table have four parts between them, which go round; what is proposed falls and is carried by votes; the
// pen can be handed on; each table looks back on its own and finds the table that chose alike and lived something else; the record replays.
func TestTablesFromStartToEnd(t *testing.T) {
	h := newHall(t, workshop.Options{Mode: room.Tables, Tables: 6})
	var tables []group
	for n := range 6 {
		var g group
		for range 2 + 3*max(1-n, 0) {
			g = append(g, h.sit("", n+1))
		}
		tables = append(tables, g)
	}
	if page := h.boss.get("/export/handout.html"); strings.Count(page, "On Monday") != 2 || !strings.Contains(page, "Mirror") || !strings.Contains(page, "Observer") {
		t.Errorf("the handouts:\n%s", page)
	}
	h.command("Open the round")
	one := tables[0]
	for k, want := range []string{"proposer", "voter", "voter", "observer", "mirror"} {
		if got := one[k].part(); got != want {
			t.Errorf("seat %d is the %s, not the %s", k+1, got, want)
		}
		if forms := len(one[k].choices()); (forms > 0) != (want == "proposer") {
			t.Errorf("the %s has %d choices", want, forms)
		}
	}
	proposal := func() {
		f := one.with("proposer").choices()[0]
		if _, ok := f.fields["forecast"]; ok {
			f.fields.Set("forecast", "40")
		}
		one.with("proposer").post("/act", f.fields)
	}
	proposal()
	for k, may := range []bool{false, true, true, false, false} {
		if got := strings.Contains(one[k].get("/play"), "Carry it"); got != may || !strings.Contains(one[k].page, "On the table:") {
			t.Errorf("seat %d votes: %v", k+1, got)
		}
	}
	one.vote("Not so")
	if page := one[0].get("/play"); strings.Contains(page, "On the table:") || len(one[0].choices()) == 0 {
		t.Errorf("the proposal has not fallen:\n%s", page)
	}
	proposal()
	one.vote("Carry it")
	passes(t, h, one)
	for n, g := range tables {
		g.through(t, n/3)
	}
	h.command("Close the round")
	for _, b := range slices.Concat(one[:3], tables[1], tables[2]) {
		b.get("/play")
		b.press("Lay them so")
	}
	looksBack(t, h, tables)
	h.command("Open the round")
	for k, want := range []string{"voter", "voter", "observer", "mirror", "proposer"} {
		if got := one[k].part(); got != want {
			t.Errorf("in the second round seat %d is the %s, not the %s", k+1, got, want)
		}
	}
	h.command("Close the round")
	h.sealed()
	h.command("End the session")
	id, records, opening, err := workshop.Header(strings.NewReader(h.boss.get("/export/session.jsonl")))
	if err != nil {
		t.Fatal(err)
	}
	if v := workshop.Verify(h.sc, id, records, opening); !v.Same || v.Seats != 15 || v.Plays != 12 {
		t.Errorf("%+v", v)
	}
}

// passes hands the pen to the observer by the board and back to a voter's place.
func passes(t *testing.T, h *hall, g group) {
	t.Helper()
	h.boss.get("/")
	for _, f := range h.boss.forms() {
		if f.fields.Get("do") == "pen" && f.fields.Get("seat") == "s4" {
			h.boss.post(f.action, f.fields)
		}
	}
	if g[3].part() != "proposer" || g[0].part() != "voter" {
		t.Errorf("the pen stays: %s, %s", g[3].part(), g[0].part())
	}
}

// TestATableOfFourKnowsWhatItDecides: everybody at a table reads what can be done and how many votes carry it, is told when a proposal was not carried, and, before
// tokens are laid, what the table chose: the last page of its play is of something else.
func TestATableOfFourKnowsWhatItDecides(t *testing.T) {
	seed := uint64(3)
	h := newHall(t, workshop.Options{Mode: room.Tables, Tables: 2, Seed: &seed})
	var g group
	for range 4 {
		g = append(g, h.sit("", 1))
	}
	h.command("Open the round")
	all := func(when, words string, want bool) {
		t.Helper()
		for k, b := range g {
			if strings.Contains(b.get("/play"), words) != want {
				t.Errorf("%s, %q on the phone of seat %d, want %v:\n%s", when, words, k+1, want, b.page)
			}
		}
	}
	const first, second = "Stroll over: “It is. Don’t worry.”", "Write: “Yes. The 28th.”"
	put := func(words string) {
		t.Helper()
		lead := g.with("proposer")
		lead.get("/play")
		lead.press(words)
	}
	all("with the round open", first, true)
	all("with the round open", "was not carried", false)
	for _, b := range []*browser{g[1], g[3]} { // a voter, the observer
		if b.get("/play"); len(b.choices()) > 0 || !strings.Contains(b.page, "Your proposer can put one of these to the table:") {
			t.Errorf("who only reads them has choices:\n%s", b.page)
		}
	}
	put(first)
	all("with a proposal on the table", "Both have to carry it.", true)
	all("with a proposal on the table", second, false)
	g[1].get("/play")
	g[1].press("Not so")
	all("after one vote against", "“Stroll over: ‘It is. Don’t worry.’” was not carried.", true)
	put(second)
	all("with another on the table", "was not carried", false)
	g.vote("Carry it")
	g.through(t, 0)
	all("once they are through", second, false)
	h.command("Close the round")
	all("before the tokens", "What your table did", true)
	all("before the tokens", "You chose: <b>"+second+"</b>", true)
	h.sealed()
}

// looksBack: the debrief of each table, on its phones, on the board, on the wall and on paper.
func looksBack(t *testing.T, h *hall, tables []group) {
	t.Helper()
	if strings.Contains(tables[0][0].get("/play"), "look back") {
		t.Error("a table sees its debrief before the board shows it")
	}
	h.command("Show the room")
	for n, g := range tables {
		for _, b := range g {
			page := b.get("/play")
			if !strings.Contains(page, "Table "+string(rune('1'+n))+", look back") || strings.Contains(page, "Table "+string(rune('1'+(n+1)%6))+", look back") {
				t.Errorf("table %d does not look back on its own:\n%s", n+1, page)
			}
		}
	}
	one := tables[0]
	if page := one[4].get("/play"); !strings.Contains(page, "You spoke for the person concerned") || !strings.Contains(page, "The tokens of 3 at your table: 12 on choice") {
		t.Errorf("the mirror is asked nothing:\n%s", page)
	}
	if page := one[0].get("/play"); !regexp.MustCompile(`[2-9]\d* proposals went to the vote, 1 fell`).MatchString(page) {
		t.Errorf("how the table decided is not told:\n%s", page)
	}
	if page := tables[1][0].get("/play"); strings.Contains(page, " at your table: ") {
		t.Error("the tokens of two say who laid what")
	}
	board, wall := h.boss.get("/"), h.boss.get("/audience")
	if !strings.Contains(board, "Table by table") || strings.Count(board[strings.Index(board, "Table by table"):], "<tr><td>") < 6 {
		t.Error("the board does not show the tables")
	}
	if !strings.Contains(wall, "6 tables, one decision") {
		t.Errorf("the wall:\n%s", wall)
	}
	pair := regexp.MustCompile(`Table (\d) and table (\d) chose alike and lived different things`).FindStringSubmatch(wall)
	if pair == nil {
		t.Fatalf("no two tables are sent to each other; with this seed there are some:\n%s", wall)
	}
	if page := tables[pair[1][0]-'1'][0].get("/play"); !strings.Contains(page, "Table "+pair[2]+" chose the same and lived something else") {
		t.Error("the phones do not say what the wall says")
	}
	paper := h.boss.get("/export/debrief.html")
	if strings.Count(paper, `<section class="own">`) != 6 || !strings.Contains(paper, "1 of them fell") {
		t.Error("the debriefs of the tables cannot be printed")
	}
	rows, err := csv.NewReader(strings.NewReader(h.boss.get("/export/results.csv"))).ReadAll()
	if err != nil || len(rows) != 7 || rows[0][13] != "fell" || rows[1][13] != "1" {
		t.Errorf("%v %v", rows, err)
	}
}

// TestATableOfOneIsNotCalledByItsNumber: with two other tables in the room, what somebody decided alone stands on the board, for whoever leads, and on their own
// phone; neither the wall nor the others' phones nor the page of the room on paper have it.
func TestATableOfOneIsNotCalledByItsNumber(t *testing.T) {
	h := newHall(t, workshop.Options{Mode: room.Tables, Tables: 3})
	tables := []group{{h.sit("", 1), h.sit("", 1), h.sit("", 1)}, {h.sit("", 2), h.sit("", 2)}, {h.sit("", 3)}}
	h.command("Open the round")
	for n, g := range tables {
		g.through(t, n)
	}
	h.command("Close the round")
	h.command("Show the room")
	tables[1][0].get("/play")
	tables[1][0].press("Lay them so")
	apart := "One more table is not counted here"
	for place, page := range map[string]string{"the wall": h.boss.get("/audience"), "another table's phone": tables[0][0].get("/play"), "a seat's letter": tables[1][0].get("/seat")} {
		if !strings.Contains(page, apart) || strings.Contains(strings.ToLower(page), "table 3") {
			t.Errorf("%s:\n%s", place, page)
		}
	}
	if wall := h.boss.get("/audience"); !strings.Contains(wall, "2 tables, one decision") {
		t.Errorf("the wall:\n%s", wall)
	}
	own := tables[2][0].get("/play")
	chose := regexp.MustCompile(`Table 3, look back</h2>\s*<p>You chose: <b>([^<]+)</b>`).FindStringSubmatch(own)
	if chose == nil {
		t.Fatalf("whoever decided alone does not look back:\n%s", own)
	}
	if board := h.boss.get("/"); !strings.Contains(board, apart) || !strings.Contains(board, "<tr><td>3</td><td>"+chose[1]) || !strings.Contains(board, "it is theirs to tell") {
		t.Errorf("the board:\n%s", board)
	}
	room, rest, found := strings.Cut(h.boss.get("/export/debrief.html"), `<section class="own">`)
	if !found || !strings.Contains(room, apart) || !strings.Contains(rest, "<h1>Table 3</h1>") || strings.Count(rest, "Table 3") != 1 {
		t.Errorf("on paper:\n%s\n%s", room, rest)
	}
}
