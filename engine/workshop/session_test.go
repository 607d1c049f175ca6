package workshop_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/store"
)

// TestASessionIsPlayed is a workshop from the first seat to the last export, by browsers without scripts: nothing secret leaves before the
// end, everything can be checked afterwards, and names can be forgotten.
func TestASessionIsPlayed(t *testing.T) {
	h := newHall(t, workshop.Options{})
	var room6 []*browser
	for k := range 6 {
		room6 = append(room6, h.sit(fmt.Sprintf("Wilma%d <script>", k), 0))
	}
	for round := 1; round <= 2; round++ {
		h.command("Open the round")
		for k, b := range room6 {
			b.through(k / 3)
		}
		if round == 1 {
			late := h.sit("", 0)
			late.get("/play")
			if len(late.choices()) == 0 {
				t.Error("who comes late has nothing to do")
			}
		}
		h.command("Close the round")
		for k, b := range room6 {
			if b.get("/play"); k < 5 {
				b.press("Lay them so")
			}
		}
		if page := h.boss.get("/"); !strings.Contains(page, "5 people have laid their tokens") || !strings.Contains(page, "Only you see this yet") {
			t.Errorf("the board says nothing of the round:\n%s", page)
		}
		if page := room6[0].get("/play"); strings.Contains(page, "What the room did") {
			t.Error("the room is shown before the board shows it")
		}
		if page := room6[5].get("/play"); !strings.Contains(page, "Before anything is shown: how much") {
			t.Errorf("whoever has laid no tokens is not asked for them:\n%s", page)
		}
		h.command("Show the room")
		if page := room6[5].get("/play"); strings.Contains(page, "Before anything") || !strings.Contains(page, "They count still; late ones come into the sums five at a time. How much") {
			t.Errorf("everything is shown, and whoever has laid no tokens is told\n%s", page)
		}
		for _, page := range []string{room6[0].get("/play"), h.boss.get("/audience")} {
			if !strings.Contains(page, "figures") || !strings.Contains(page, "6") {
				t.Errorf("the room does not see what it did:\n%s", page)
			}
		}
	}
	h.boss.get("/export/session.jsonl")
	room6[0].get("/check")
	h.sealed()
	if strings.Contains(h.sent.String(), "<script>") && strings.Contains(h.sent.String(), "Wilma0 <script>") {
		t.Error("a name is written as it came")
	}
	ends(t, h, room6[0])
}

func ends(t *testing.T, h *hall, one *browser) {
	t.Helper()
	h.command("End the session")
	master := h.secrets()[0]
	if !strings.Contains(one.get("/play"), master) || !strings.Contains(h.boss.get("/audience"), master) {
		t.Error("the seed is not published")
	}
	text := h.boss.get("/export/session.jsonl")
	id, records, opening, err := workshop.Header(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	v := workshop.Verify(h.sc, id, records, opening)
	if !v.Same || v.Plays < 13 || v.Seats != 7 || v.Decided < 100 {
		t.Errorf("%+v", v)
	}
	tampered(t, h, text)
	rows, err := csv.NewReader(strings.NewReader(h.boss.get("/export/results.csv"))).ReadAll()
	if err != nil || len(rows) != 1+14 {
		t.Errorf("%d rows, %v", len(rows), err)
	}
	statements(t, h.boss.get("/export/statements.json"))
	if page := h.boss.get("/export/debrief.html"); !strings.Contains(page, "6 of 7 answered") {
		t.Error(page)
	}
	for _, name := range workshopFiles {
		if strings.Contains(h.boss.get("/export/"+name), "Wilma") {
			t.Errorf("%s holds a name", name)
		}
	}
	if !strings.Contains(h.boss.get("/"), "Wilma1") {
		t.Error("the board does not know the names")
	}
	h.command("Erase all names")
	if strings.Contains(h.boss.get("/")+one.get("/play"), "Wilma") {
		t.Error("a name is still known")
	}
}

var workshopFiles = []string{"session.jsonl", "results.csv", "statements.json", "debrief.html"}

// tampered: an export in which somebody's choice was changed, and everything after it chained anew, is found by what it leads to.
func tampered(t *testing.T, h *hall, text string) {
	t.Helper()
	_, records, opening, err := workshop.Header(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	var events []eventlog.Event
	for _, rec := range records {
		events = append(events, rec.Event)
	}
	var b room.Body
	if err := json.Unmarshal(events[len(events)-1].Body, &b); err != nil {
		t.Fatal(err)
	}
	b.Master = strings.Repeat("ab", 32)
	events[len(events)-1].Body, err = json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	v := workshop.Verify(h.sc, h.session.ID, eventlog.Chain(h.session.ID, eventlog.Head{}, events), opening)
	if v.Same || !strings.Contains(v.Reason, "not the one the session was opened with") {
		t.Errorf("%+v", v)
	}
	if _, _, _, err := workshop.Header(bytes.NewReader([]byte(strings.Replace(text, `"s3"`, `"s4"`, 1)))); err == nil {
		t.Error("a changed actor goes unseen")
	}
}

var (
	uuidRE = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	iriRE  = regexp.MustCompile(`^https?://[^\s]+$`)
)

// statements checks the export against what xAPI 1.0.3 asks of a statement: ids, one identifier of the actor, IRIs for verb, object and
// extensions, a registration, a time.
func statements(t *testing.T, text string) {
	t.Helper()
	var list []map[string]any
	if err := json.Unmarshal([]byte(text), &list); err != nil || len(list) != 12 {
		t.Fatalf("%d statements, %v", len(list), err)
	}
	seen := map[string]bool{}
	for _, s := range list {
		id, _ := s["id"].(string)
		if !uuidRE.MatchString(id) || seen[id] {
			t.Errorf("id %q", id)
		}
		seen[id] = true
		for k := range s {
			if !strings.Contains(" id actor verb object result context timestamp version ", " "+k+" ") {
				t.Errorf("a statement has no %q", k)
			}
		}
		actor, verb, object := s["actor"].(map[string]any), s["verb"].(map[string]any), s["object"].(map[string]any)
		account := actor["account"].(map[string]any)
		if actor["objectType"] != "Agent" || len(actor) != 2 || account["name"] == "" {
			t.Errorf("actor %v", actor)
		}
		context, result := s["context"].(map[string]any), s["result"].(map[string]any)
		iris := []any{account["homePage"], verb["id"], object["id"], object["definition"].(map[string]any)["type"]}
		for _, ext := range []any{context["extensions"], result["extensions"]} {
			for k := range ext.(map[string]any) {
				iris = append(iris, k)
			}
		}
		for _, iri := range iris {
			if s, _ := iri.(string); !iriRE.MatchString(s) {
				t.Errorf("%v is no IRI", iri)
			}
		}
		if registration, _ := context["registration"].(string); !uuidRE.MatchString(registration) || s["version"] != "1.0.3" {
			t.Errorf("%v", s)
		}
		if at, err := time.Parse(time.RFC3339Nano, s["timestamp"].(string)); err != nil || time.Since(at) > time.Hour {
			t.Error(s["timestamp"], err)
		}
	}
}

// TestKilledInARound: the program ends in the middle of a round and is started again by the same command. Nobody loses a choice, a seat or
// time, and the round waits for whoever leads.
func TestKilledInARound(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a, b := h.sit("", 0), h.sit("", 0)
	h.command("Open the round")
	a.through(1)
	b.get("/play")
	f := b.choices()[0]
	if _, ok := f.fields["forecast"]; ok {
		f.fields.Set("forecast", "30")
	}
	b.post("/act", f.fields)
	before := []string{stripped(a.get("/play")), stripped(b.get("/play"))}
	code, id := h.session.Code, h.session.ID
	h.close()
	h.open()
	if h.session.ID != id || h.session.Code != code || !h.session.Resumed {
		t.Fatalf("%s %s: another session", h.session.ID, h.session.Code)
	}
	for _, c := range []*browser{a, b} { // the address is the same in a workshop; only this test's servers move
		c.carry(h.people.URL)
	}
	if page := b.get("/play"); !strings.Contains(page, "Paused. Nothing is lost") {
		t.Errorf("the round does not wait:\n%s", page)
	}
	h.command("Go on")
	for k, c := range []*browser{a, b} {
		if now := stripped(c.get("/play")); now != before[k] {
			t.Errorf("the page of seat %d was\n%s\nand is\n%s", k+1, before[k], now)
		}
	}
	if page := b.post("/act", f.fields); b.code != http.StatusOK { // its answer was lost, so it asks again: the first answer
		t.Errorf("%d %s", b.code, page)
	}
	b.through(2)
}

// carry takes the cookies to another address.
func (b *browser) carry(to string) {
	from, err := http.NewRequest(http.MethodGet, b.base, nil)
	if err != nil {
		b.h.t.Fatal(err)
	}
	target, err := http.NewRequest(http.MethodGet, to, nil)
	if err != nil {
		b.h.t.Fatal(err)
	}
	b.c.Jar.SetCookies(target.URL, b.c.Jar.Cookies(from.URL))
	b.base = to
}

var changing = regexp.MustCompile(`(?s)<b class="clock".*?</b>|value="[A-Za-z0-9_-]{22}"|data-version="[^"]*"|<p class="saved".*?</p>`)

func stripped(page string) string { return changing.ReplaceAllString(page, "") }

// TestAnotherDevice: three words bring a seat to another device, and the board can take it from the old one.
func TestAnotherDevice(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("Ida", 0)
	words := phraseRE.FindStringSubmatch(a.get("/play"))[1]
	b := h.browser(h.people.URL)
	b.post("/resume", map[string][]string{"phrase": {"  " + strings.ToUpper(strings.ReplaceAll(words, "-", " "))}})
	if !strings.Contains(b.page, "Ida") {
		t.Fatalf("%d %s", b.code, b.page)
	}
	b2 := h.browser(h.people.URL)
	if b2.post("/resume", map[string][]string{"phrase": {"bodo-bodo-bodo"}}); b2.code != http.StatusForbidden {
		t.Error(b2.code)
	}
	h.command("Take the seat from its device")
	if page := a.get("/play"); !strings.Contains(page, "The code on the wall") || !strings.Contains(page, "was given to another device") {
		t.Errorf("the old device still has the seat, or is not told why it has none:\n%s", page)
	}
	if b2.post("/resume", map[string][]string{"phrase": {words}}); b2.code != http.StatusForbidden {
		t.Error("the old words still bring the seat")
	}
	if b2.get("/"); strings.Contains(b2.page, `role="alert"`) {
		t.Errorf("whoever never had a seat is told of one:\n%s", b2.page)
	}
}

// TestAnOldFormBringsNoSeatBack: the form that a seat was taken with, sent once more, gives the same seat to a phone that was not answered; once the seat was
// given to another device it gives nothing, and leaves a form that does.
func TestAnOldFormBringsNoSeatBack(t *testing.T) {
	h := newHall(t, workshop.Options{})
	form := url.Values{"code": {h.session.Code}, "nonce": {"a-form-that-was-kept-open"}}
	a, again, b, old := h.browser(h.people.URL), h.browser(h.people.URL), h.browser(h.people.URL), h.browser(h.people.URL)
	a.post("/join", form)
	if again.post("/join", form); !strings.Contains(again.page, "Seat 1") {
		t.Fatalf("sent again: %d %s", again.code, again.page)
	}
	h.command("Take the seat from its device")
	b.post("/resume", url.Values{"phrase": {regexp.MustCompile(`another device: <b translate="no">([a-z-]+)</b>`).FindStringSubmatch(h.boss.get("/"))[1]}})
	if !strings.Contains(b.page, "Seat 1") {
		t.Fatalf("the new words: %d %s", b.code, b.page)
	}
	if old.post("/join", form); old.code != http.StatusConflict || !strings.Contains(old.page, "was given to another device") || strings.Contains(old.page, form.Get("nonce")) {
		t.Errorf("%d %s", old.code, old.page)
	}
	if page := old.get("/play"); strings.Contains(page, "Seat 1") {
		t.Errorf("an old form brings a seat back that was taken from its device:\n%s", page)
	}
	old.get("/?c=" + h.session.Code)
	old.press("Take a seat")
	if !strings.Contains(old.page, "Seat 2") {
		t.Errorf("a seat of its own: %d %s", old.code, old.page)
	}
}

// TestAJoinIsSentAgainAfterARestart: the answer to a form was lost with the program. The one that takes its place knows the form, and gives the seat it
// took instead of a second one.
func TestAJoinIsSentAgainAfterARestart(t *testing.T) {
	h := newHall(t, workshop.Options{})
	form := url.Values{"code": {h.session.Code}, "nonce": {"a-form-that-is-sent-again"}, "name": {"Ida"}}
	h.browser(h.people.URL).post("/join", form) // the cookie does not come through
	for range 2 {
		h.close()
		h.open()
		if a := h.browser(h.people.URL); !strings.Contains(a.post("/join", form), "Seat 1") && !strings.Contains(a.page, "Ida (seat 1)") {
			t.Fatalf("%d %s", a.code, a.page)
		}
	}
	seats := 0
	h.session.Host.Look(func(r *room.Room) { seats = len(r.Seats()) })
	if seats != 1 {
		t.Errorf("one person has %d seats", seats)
	}
}

// TestTablesPlay: a table of three decides by vote over its own pages.
func TestTablesPlay(t *testing.T) {
	h := newHall(t, workshop.Options{Mode: room.Tables, Tables: 3})
	a, b, c := h.sit("", 2), h.sit("", 2), h.sit("", 2)
	h.command("Open the round")
	a.get("/play")
	if !strings.Contains(a.page, "you are the <b>proposer</b>") || strings.Contains(b.get("/play"), `value="propose"`) {
		t.Fatalf("the parts are not told:\n%s", a.page)
	}
	f := a.choices()[0]
	if f.fields.Get("kind") != "propose" {
		t.Fatalf("%v", f.fields)
	}
	if _, ok := f.fields["forecast"]; ok {
		f.fields.Set("forecast", "40")
	}
	a.post("/act", f.fields)
	if !strings.Contains(a.page, "On the table: "+f.button) && !strings.Contains(a.page, "On the table:") {
		t.Fatal(a.page)
	}
	for _, v := range []*browser{b, c} {
		v.get("/play")
		v.press("Carry it")
	}
	if page := a.get("/play"); strings.Contains(page, "On the table:") || !strings.Contains(page, "See what follows") {
		t.Errorf("the vote carries nothing:\n%s", page)
	}
	h.sealed()
}

// TestFreePlay: at their own pace, somebody plays the whole scenario, debrief included, on a phone.
func TestFreePlay(t *testing.T) {
	start := time.Now() // a clock that runs fast: no person is as quick as this test, and the limits are for people
	h := newHall(t, workshop.Options{Mode: room.Free, Now: func() time.Time { return start.Add(100 * time.Since(start)) }})
	a := h.sit("", 0)
	h.command("Let them play")
	for n := 0; ; n++ {
		if n > 500 {
			t.Fatalf("it never ends:\n%s", a.page)
		}
		a.get("/play")
		list := a.choices()
		if len(list) == 0 {
			break
		}
		f := list[(n*5)%len(list)]
		if strings.Contains(a.page, `value="begin"`) || strings.Contains(a.page, "Looking back") {
			f = list[len(list)-1]
		}
		if _, ok := f.fields["forecast"]; ok {
			f.fields.Set("forecast", "70")
		}
		if a.post("/act", f.fields); a.code != http.StatusOK {
			t.Fatalf("%v: %d %s", f.fields, a.code, a.page)
		}
	}
	if !strings.Contains(a.page, "through") {
		t.Error(a.page)
	}
	h.sealed()
	h.command("Close the round")
	h.command("End the session")
	id, records, opening, err := workshop.Header(strings.NewReader(h.boss.get("/export/session.jsonl")))
	if err != nil {
		t.Fatal(err)
	}
	if v := workshop.Verify(h.sc, id, records, opening); !v.Same || v.Decided < 40 {
		t.Errorf("%+v", v)
	}
}

// TestScenesOfWholePlays: where everybody plays the whole scenario, the scenes that were named are those that are compared at the end. Nobody is told that all stood
// before the same moment, nor shown lives from one: each came to the scene by a way of their own.
func TestScenesOfWholePlays(t *testing.T) {
	start := time.Now()
	h := newHall(t, workshop.Options{Mode: room.Free, Scenes: []string{"small-question"}, Now: func() time.Time { return start.Add(100 * time.Since(start)) }})
	var people []*browser
	for range 5 {
		people = append(people, h.sit("", 0))
	}
	h.command("Let them play")
	for k, b := range people {
		answered := func() (yes bool) {
			h.session.Host.Look(func(r *room.Room) {
				yes = slices.ContainsFunc(r.Units()[k].Play().Answers(), func(a room.Answer) bool { return a.Event == "small-question" })
			})
			return yes
		}
		for n := 0; !answered(); n++ {
			b.get("/play")
			list := b.choices()
			if n > 200 || len(list) == 0 {
				t.Fatalf("the scene never comes up:\n%s", b.page)
			}
			f := list[(n*(5+k))%len(list)]
			if strings.Contains(b.page, `value="begin"`) {
				f = list[len(list)-1]
			}
			if _, ok := f.fields["forecast"]; ok {
				f.fields.Set("forecast", "70")
			}
			if b.post("/act", f.fields); b.code != http.StatusOK {
				t.Fatalf("%v: %d %s", f.fields, b.code, b.page)
			}
		}
	}
	if page := h.command("Close the round"); !strings.Contains(page, "5 of 5 answered.") || strings.Contains(page, "tokens") || strings.Contains(page, "thousand") {
		t.Errorf("the board says of whole plays:\n%s", page)
	}
	h.command("Show the room")
	if wall := h.boss.get("/audience"); !strings.Contains(wall, "you all met this scene, each with days of your own behind you") || strings.Contains(wall, "thousand") {
		t.Errorf("the wall says of whole plays:\n%s", wall)
	}
	if page := people[0].get("/play"); !strings.Contains(page, "What the room did</h2><p class=\"status\">A small question, ") || strings.Contains(page, "thousand") {
		t.Errorf("a phone does not say what the room is shown of:\n%s", page)
	}
	if rows := h.boss.get("/export/results.csv"); strings.Count(rows, ",small-question,") != 5 || strings.Count(rows, "\n") != 6 {
		t.Errorf("of one scene and five people there is\n%s", rows)
	}
}

// TestWhatIsAboutToBePlayed: before it begins, a phone is told of rounds and of luck as they are in this session.
func TestWhatIsAboutToBePlayed(t *testing.T) {
	for _, c := range []struct {
		mode      room.Mode
		luck      string
		says, not []string
	}{
		{room.InStep, room.OwnLuck, []string{"opens the round", "In each round", "the luck is your own"}, []string{"at your own pace", "same for all"}},
		{room.InStep, room.SameLuck, []string{"In each round", "The luck is the same for all"}, []string{"your own"}},
		{room.Free, room.OwnLuck, []string{"lets everybody play", "at your own pace", "the luck is your own"}, []string{"round"}},
		{room.Free, room.SameLuck, []string{"at your own pace", "The luck is the same for all"}, []string{"round", "luck is your own"}},
	} {
		h := newHall(t, workshop.Options{Mode: c.mode, Luck: c.luck})
		page := tagRE.ReplaceAllString(h.sit("", 0).page, "")
		for _, text := range c.says {
			if !strings.Contains(page, text) {
				t.Errorf("%s, %s: a phone is not told of %q:\n%s", c.mode, c.luck, text, page)
			}
		}
		for _, text := range c.not {
			if strings.Contains(page, text) {
				t.Errorf("%s, %s: a phone is told of %q:\n%s", c.mode, c.luck, text, page)
			}
		}
	}
}

// TestTheScenariosCut: a scenario that declares a workshop is played in its scenes, with its seconds, and its questions stand on the board;
// whoever leads may choose others.
func TestTheScenariosCut(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/workshop.toml")
	if sc == nil {
		t.Fatal(found)
	}
	st, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "w.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	rounds := func(o workshop.Options) (string, *room.Opening) {
		o.New = true
		s, err := workshop.Open(t.Context(), st, sc, o)
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		var opening *room.Opening
		s.Host.Look(func(r *room.Room) {
			opening = r.Opening()
			for _, round := range r.Rounds() {
				ids = append(ids, round.ID)
			}
		})
		return strings.Join(ids, " "), opening
	}
	if got, o := rounds(workshop.Options{}); got != "small-question row" || o.Seconds != sc.Workshop.Seconds || string(o.Mode) != sc.Workshop.Mode {
		t.Errorf("rounds %s, %+v", got, o)
	}
	if got, o := rounds(workshop.Options{Scenes: []string{"row"}, Seconds: 77, Mode: room.Tables}); got != "row" || o.Seconds != 77 || o.Tables == 0 {
		t.Errorf("rounds %s, %+v", got, o)
	}
	if got, _ := rounds(workshop.Options{Scenes: []string{workshop.All}}); !strings.Contains(got, "small-question") {
		t.Errorf("rounds %s", got)
	}
	if _, err := workshop.Open(t.Context(), st, sc, workshop.Options{Scenes: []string{"rwo"}}); err == nil || !strings.Contains(err.Error(), "row") {
		t.Error(err)
	}
	twice := workshop.Options{Scenes: []string{"row", "row"}}
	const want = `--scenes: "row" is named twice, and a scene is one round: leave one of them out`
	if _, err := workshop.Open(t.Context(), st, sc, twice); err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	if _, err := workshop.OpenNew(t.Context(), st, sc, twice); err == nil || err.Error() != want { // said once, however often a name is tried
		t.Errorf("%v, want %s", err, want)
	}
}

var phraseRE = regexp.MustCompile(`<b class="code" translate="no">([a-z-]+)</b>`)

// TestOldDamageKeepsNobodyOut: a damaged session that would not be gone on with anyway does not keep a new one from being opened; asked for by its id, it
// is told.
func TestOldDamageKeepsNobodyOut(t *testing.T) {
	st, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "w.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	const id = "20260101-0900-AAAA"
	e := eventlog.Event{Kind: room.KindClosed, Actor: room.Board, At: time.Now().Add(-workshop.Fresh - time.Hour).UnixMilli()}
	if _, err := st.Append(t.Context(), id, eventlog.Head{}, []eventlog.Event{e}); err != nil {
		t.Fatal(err)
	}
	sc := shipped(t, "two-strides")
	if s, err := workshop.Open(t.Context(), st, sc, workshop.Options{}); err != nil || s.Resumed {
		t.Fatalf("beside a damaged session of old: %v", err)
	}
	if _, err := workshop.Open(t.Context(), st, sc, workshop.Options{Resume: id}); !errors.Is(err, eventlog.ErrDamaged) || !strings.Contains(err.Error(), id) {
		t.Errorf("the damaged session: %v", err)
	}
}
