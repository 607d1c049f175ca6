package workshop_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/server"
)

// TestStreamsCutAtRandom: streams of phones break off at any byte, again and again. Whoever comes back is told at once to look again, so that
// nothing that happened meanwhile is missed, and no broken stream is kept.
func TestStreamsCutAtRandom(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	h.command("Open the round")
	chance := rand.New(rand.NewPCG(5, 6))
	client := &http.Client{Jar: a.c.Jar}
	for k := range 40 {
		answer, err := client.Get(h.people.URL + "/stream")
		if err != nil {
			t.Fatal(err)
		}
		part := make([]byte, 1+chance.IntN(38))
		n, err := io.ReadFull(answer.Body, part)
		if err != nil || !strings.HasPrefix("retry: 1500\n", string(part[:min(n, 12)])) {
			t.Fatalf("%q, %v", part[:n], err)
		}
		if len(part) > 30 && !strings.Contains(string(part), "event: chang") {
			t.Errorf("who comes back is not told to look again: %q", part)
		}
		if k%4 == 0 {
			h.command([]string{"Pause", "Go on"}[k/4%2])
		}
		if err := answer.Body.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for end := time.Now().Add(20 * time.Second); !strings.Contains(h.boss.get("/"), "1 seat, 0 pages open"); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("broken streams are kept:\n%s", h.boss.page)
		}
	}
	if a.through(0); h.boss.get("/") == "" {
		t.Error("the board is gone")
	}
}

// TestTheBoardComesBack: the browser of whoever leads is gone in the middle of a round. The round goes on by its clock, the link opens the board
// in another browser, and the first one, should it come back, is as good as the second.
func TestTheBoardComesBack(t *testing.T) {
	h := newHall(t, workshop.Options{Seconds: 5})
	a := h.sit("", 0)
	h.command("Open the round")
	gone := h.boss
	h.boss = h.browser(h.board.URL)
	for end := time.Now().Add(15 * time.Second); !strings.Contains(a.get("/play"), "The round is over"); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("without a board the round never ends")
		}
	}
	if h.boss.get("/"); h.boss.code != http.StatusUnauthorized {
		t.Errorf("a browser without the link: %d", h.boss.code)
	}
	if page := h.boss.get("/?key=" + h.session.Secret); h.boss.code != http.StatusOK || !strings.Contains(page, "Round 1 is over") {
		t.Errorf("%d %s", h.boss.code, page)
	}
	h.command("Open the round")
	if page := gone.get("/"); !strings.Contains(page, "Round 2 is open") {
		t.Errorf("the first browser is led astray:\n%s", page)
	}
}

// TestTheClockJumps: the clock of the laptop is set by hours in the middle of a round, forth and back, or the laptop has slept that long. No round ends by it,
// no choice is lost, no time is lost or won, on no page and by no pause, and the record replays.
func TestTheClockJumps(t *testing.T) {
	var off atomic.Int64
	h := newHall(t, workshop.Options{Now: func() time.Time { return time.Now().Add(time.Duration(off.Load())) }})
	a := h.sit("", 0)
	h.command("Open the round")
	for k, jump := range []time.Duration{3 * time.Hour, -26 * time.Hour, 400 * 24 * time.Hour, 0, -time.Minute} {
		off.Store(int64(jump))
		a.get("/play")
		list := a.choices()
		if len(list) == 0 {
			t.Fatalf("after a jump by %v nothing can be done:\n%s", jump, a.page)
		}
		f := list[k%len(list)]
		if _, ok := f.fields["forecast"]; ok {
			f.fields.Set("forecast", "50")
		}
		if a.post("/act", f.fields); a.code != http.StatusOK || strings.Contains(a.page, "-") && strings.Contains(a.page, `data-left="-`) {
			t.Errorf("after a jump by %v: %d", jump, a.code)
		}
		for page, text := range map[string]string{"the phone": a.page, "the board": h.boss.get("/"), "the wall": h.boss.get("/audience")} {
			m := regexp.MustCompile(`data-left="(\d+)"`).FindStringSubmatch(text)
			if m == nil {
				t.Fatalf("no clock on %s:\n%s", page, text)
			}
			if left, err := strconv.Atoi(m[1]); err != nil || left < 500 || left > 600 {
				t.Errorf("after a jump by %v, %s says that %s of 600 s are left", jump, page, m[1])
			}
		}
		h.command("Pause")
		h.command("Go on")
	}
	off.Store(0)
	h.command("Close the round")
	h.command("End the session")
	id, records, opening, err := workshop.Header(strings.NewReader(h.boss.get("/export/session.jsonl")))
	if err != nil {
		t.Fatal(err)
	}
	if v := workshop.Verify(h.sc, id, records, opening); !v.Same {
		t.Errorf("%+v", v)
	}
}

// TestWordsStayWords: whatever stands in a scenario or a name, pages show it as words: no tag of it and no attribute reaches a browser.
func TestWordsStayWords(t *testing.T) {
	text, err := os.ReadFile("../../scenarios/_tests/ok/workshop.toml")
	if err != nil {
		t.Fatal(err)
	}
	const evil = `<img src=x onerror=alert(1)>`
	hostile, lines := strings.Builder{}, 0
	for line := range strings.Lines(string(text)) {
		for _, key := range []string{"text", "title", "name", "line", "about", "question"} {
			before, after, ok := strings.Cut(line, `= "`)
			if ok && strings.TrimSpace(before) == key && !strings.Contains(after, `"""`) {
				line = before + `= "` + evil + `' \"><script>alert(2)</script> ` + after
				lines++
				break
			}
		}
		hostile.WriteString(line)
	}
	path := filepath.Join(t.TempDir(), "workshop.toml")
	if err := os.WriteFile(path, []byte(hostile.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	sc, found := scenario.OpenFile(path)
	if sc == nil || lines < 10 {
		t.Fatalf("%d lines changed: %v", lines, found)
	}
	h := newHallOf(t, sc, workshop.Options{})
	var people []*browser
	for range 5 {
		people = append(people, h.sit(evil+`'"><script>alert(3)</script>`, 0))
	}
	h.command("Open the round")
	for k, b := range people {
		b.through(k)
	}
	h.command("Close the round")
	h.command("Show the room")
	pages := people[0].get("/play") + h.boss.get("/") + h.boss.get("/audience") + h.boss.get("/export/debrief.html")
	h.mu.Lock()
	pages += h.sent.String()
	h.mu.Unlock()
	shown := strings.Count(pages, "&lt;img src=x onerror")
	for _, raw := range []string{"<img src=x", "<script>alert", `"><script`, `'><script`} {
		if strings.Contains(pages, raw) {
			t.Errorf("%s reaches a browser", raw)
		}
	}
	if shown < 20 {
		t.Errorf("only %d of the words are shown at all", shown)
	}
}

// TestPackedBodiesStayPacked: a body that would unpack to a gigabyte is read as the few bytes it is, and refused.
func TestPackedBodiesStayPacked(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	h.command("Open the round")
	var bomb bytes.Buffer
	w, err := gzip.NewWriterLevel(&bomb, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	zeros := make([]byte, 1<<20)
	for range 12 {
		if _, err := w.Write(zeros); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil || bomb.Len() > 16<<10 {
		t.Fatalf("%d bytes, %v", bomb.Len(), err)
	}
	for _, path := range []string{"/act", "/join", "/resume", "/check"} {
		code, text, _ := h.ask(h.people.URL, http.MethodPost, path, bytes.NewReader(bomb.Bytes()), func(r *http.Request) {
			r.Header.Set("Content-Encoding", "gzip")
			for _, c := range a.c.Jar.Cookies(r.URL) {
				r.AddCookie(c)
			}
		})
		if path == "/act" && code < 400 || code >= 500 || len(text) > 64<<10 {
			t.Errorf("%s: %d, %d bytes", path, code, len(text))
		}
	}
}

// TestWhatIsNotSavedIsNotShownAsSaved: the disk is full in the middle of a round. The page says so and never "saved", the board says so too, and
// with room again the very same form is carried out, once.
func TestWhatIsNotSavedIsNotShownAsSaved(t *testing.T) {
	h := newHall(t, workshop.Options{})
	var people []*browser
	for range 12 {
		people = append(people, h.sit("", 0))
	}
	h.command("Open the round")
	h.close()
	info, err := os.Stat(h.path)
	if err != nil {
		t.Fatal(err)
	}
	h.pages = int(info.Size()/4096) + 1
	h.open()
	for _, b := range people {
		b.carry(h.people.URL)
	}
	h.command("Go on")
	var a *browser
	var last form
	var before string
	for k := 0; a == nil || a.code != http.StatusServiceUnavailable; k++ {
		a = people[k%len(people)]
		before = stripped(a.get("/play"))
		list := a.choices()
		if len(list) == 0 {
			t.Fatalf("the disk is not full after %d choices", k)
		}
		last = list[k%len(list)]
		if _, ok := last.fields["forecast"]; ok {
			last.fields.Set("forecast", "50")
		}
		a.post("/act", last.fields)
	}
	if !strings.Contains(a.page, "Not saved") || strings.Contains(a.page, `class="saved"`) {
		t.Errorf("a full disk is not told:\n%s", a.page)
	}
	if now := stripped(a.get("/play")); now != before {
		t.Error("the page goes on although nothing was saved")
	}
	if h.boss.get("/"); !strings.Contains(h.boss.page, "What people choose cannot be saved just now: ") || !strings.Contains(h.boss.page, "full") {
		t.Errorf("the board does not say of itself that nothing can be saved: %s", h.boss.page)
	}
	if h.boss.press("Pause"); h.boss.code != http.StatusConflict || !strings.Contains(h.boss.page, "Not saved") {
		t.Errorf("the board: %d", h.boss.code)
	}
	h.close()
	h.pages = 0
	h.open()
	a.carry(h.people.URL)
	h.command("Go on")
	if a.post("/act", last.fields); a.code != http.StatusOK {
		t.Errorf("with room again: %d %s", a.code, a.page)
	}
	if h.boss.get("/"); strings.Contains(h.boss.page, "cannot be saved") {
		t.Error("the board still speaks of a full disk")
	}
	if now := stripped(a.get("/play")); now == before {
		t.Error("it is not saved after all")
	}
}

// nameless is a keeper whose disk takes no names while it is full.
type nameless struct {
	server.Keeper
	full bool
}

func (n *nameless) Call(ctx context.Context, session, seat, text string) error {
	if n.full {
		return fmt.Errorf("%w: the disk is full", eventlog.ErrStorage)
	}
	return n.Keeper.Call(ctx, session, seat, text)
}

// TestANameThatIsNotSavedIsNotShownAsSaved: a seat is given although its name cannot be written down; both the person and the board are told, no page
// shows the name, and with room again the very same form gives it, to that seat and no other.
func TestANameThatIsNotSavedIsNotShownAsSaved(t *testing.T) {
	h := newHall(t, workshop.Options{})
	keeper := &nameless{Keeper: h.session.Server.Keeper, full: true}
	h.session.Server.Keeper = keeper
	b := h.browser(h.people.URL)
	b.get("/?c=" + h.session.Code)
	var join form
	for _, f := range b.forms() {
		if f.action == "join" {
			join = f
		}
	}
	join.fields.Set("name", "Ines")
	if b.post("join", join.fields); b.code != http.StatusServiceUnavailable || !strings.Contains(b.page, "your name could not be saved") {
		t.Fatalf("%d %s", b.code, b.page)
	}
	if h.boss.get("/"); !strings.Contains(h.boss.page, "cannot be saved just now") || !strings.Contains(h.boss.page, "the disk is full") || strings.Contains(h.boss.page, "Ines") {
		t.Errorf("the board says nothing of it:\n%s", h.boss.page)
	}
	if b.get("/play"); !strings.Contains(b.page, "You have a seat") || strings.Contains(b.page, "Ines") {
		t.Errorf("%d %s", b.code, b.page)
	}
	if b.post("join", join.fields); b.code != http.StatusServiceUnavailable || !strings.Contains(b.page, `value="Ines"`) {
		t.Errorf("a second time: %d %s", b.code, b.page)
	}
	keeper.full = false
	if b.press("Take a seat"); b.code != http.StatusOK || !strings.Contains(b.page, "You have a seat") {
		t.Errorf("with room again: %d %s", b.code, b.page)
	}
	if h.boss.get("/"); strings.Contains(h.boss.page, "cannot be saved") || strings.Count(h.boss.page, "Ines") == 0 {
		t.Errorf("with room again the board says\n%s", h.boss.page)
	}
	names, err := h.store.Names(t.Context(), h.session.ID)
	if err != nil || len(names) != 1 {
		t.Errorf("%v, %v", names, err)
	}
	seats := 0
	h.session.Host.Look(func(r *room.Room) { seats = len(r.Seats()) })
	if seats != 1 {
		t.Errorf("%d seats", seats)
	}
	keeper.full = true
	late := h.browser(h.people.URL)
	late.get("/?c=" + h.session.Code)
	join.fields.Set("nonce", "another nonce of a form")
	late.post("join", join.fields)
	if h.boss.get("/"); !strings.Contains(h.boss.page, "cannot be saved just now") {
		t.Errorf("the board says nothing of the next one:\n%s", h.boss.page)
	}
	if page := h.command("Erase all names now"); strings.Contains(page, "cannot be saved") || strings.Contains(page, "Ines") {
		t.Errorf("with the names erased on the disk the board says\n%s", page)
	}
}
