package workshop_test

import (
	"bufio"
	"context"
	"fmt"
	"image/png"
	"io"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"headcount/engine/workshop"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/room"
)

// ask sends one request as it is and returns its answer.
func (h *hall) ask(base, method, path string, body io.Reader, change func(r *http.Request)) (int, string, http.Header) {
	h.t.Helper()
	r, err := http.NewRequest(method, base+path, body)
	if err != nil {
		h.t.Fatal(err)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if change != nil {
		change(r)
	}
	client := &http.Client{Timeout: 20 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	answer, err := client.Do(r)
	if err != nil {
		return 0, err.Error(), nil
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(answer.Body) // what came of it so far
	return answer.StatusCode, string(text), answer.Header
}

// TestNobodyComesInByAnotherName: a name that somebody else made point here (DNS rebinding) is answered by neither side.
func TestNobodyComesInByAnotherName(t *testing.T) {
	h := newHall(t, workshop.Options{Hosts: []string{"laptop", "laptop.local"}})
	for _, base := range []string{h.people.URL, h.board.URL} {
		for host, ok := range map[string]bool{
			"evil.example": false, "evil.example:8790": false, "127.0.0.1.evil.example": false, "localhost.evil.example": false, "": false,
			"laptop.local": true, "LAPTOP:8790": true, "192.168.1.20:8790": true, "[::1]:8790": true, "localhost.": true,
		} {
			code, _, _ := h.ask(base, http.MethodGet, "/page.css", nil, func(r *http.Request) { r.Host = host })
			if host == "" {
				continue // the client fills it in
			}
			if (code == http.StatusOK) != ok {
				t.Errorf("host %q: %d", host, code)
			}
		}
	}
}

// TestEveryPageHasItsIcon: whoever has the board, the wall and mail in one row of tabs finds them by it, and on a page that refuses too.
func TestEveryPageHasItsIcon(t *testing.T) {
	h := newHall(t, workshop.Options{})
	for _, base := range []string{h.people.URL, h.board.URL} {
		_, page, _ := h.ask(base, http.MethodGet, "/", nil, func(r *http.Request) { r.Header.Set("Accept", "text/html") })
		found := regexp.MustCompile(`<link rel="icon" href="([^"]+)">`).FindStringSubmatch(page)
		if found == nil {
			t.Errorf("%s names no icon: %s", base, page)
			continue
		}
		code, body, header := h.ask(base, http.MethodGet, "/"+found[1], nil, nil)
		if _, err := png.Decode(strings.NewReader(body)); code != http.StatusOK || header.Get("Content-Type") != "image/png" || err != nil {
			t.Errorf("%s/%s: %d, %q, %v", base, found[1], code, header.Get("Content-Type"), err)
		}
	}
}

// TestPostsFromOtherPagesAreRefused: a page of somebody else's cannot act with the cookies of this browser.
func TestPostsFromOtherPagesAreRefused(t *testing.T) {
	h := newHall(t, workshop.Options{})
	h.sit("", 0)
	cookie := func(r *http.Request) {
		r.AddCookie(&http.Cookie{Name: "hc_board_" + h.session.ID, Value: h.session.Secret})
	}
	body := func() io.Reader { return strings.NewReader("do=end&n=aaaaaaaaaaaaaaaa") }
	for _, origin := range []string{"http://evil.example", "null", h.people.URL} {
		if code, _, _ := h.ask(h.board.URL, http.MethodPost, "/do", body(), func(r *http.Request) { cookie(r); r.Header.Set("Origin", origin) }); code != http.StatusForbidden {
			t.Errorf("origin %q: %d", origin, code)
		}
	}
}

// TestTheBoardIsForWhoeverLeads: without the secret no page of the board answers, and nothing of it is served to phones.
func TestTheBoardIsForWhoeverLeads(t *testing.T) {
	h := newHall(t, workshop.Options{})
	for _, path := range []string{"/", "/audience", "/qr.png", "/stream", "/audience/stream", "/export/session.jsonl", "/?key=wrong", "/?part"} {
		if code, text, _ := h.ask(h.board.URL, http.MethodGet, path, nil, nil); code != http.StatusUnauthorized || strings.Contains(text, h.session.Code) {
			t.Errorf("%s: %d %s", path, code, text)
		}
	}
	for _, wrong := range []string{"", "x", h.session.Secret + "x", h.session.Secret[1:]} {
		if code, _, _ := h.ask(h.board.URL, http.MethodPost, "/do", strings.NewReader("do=end"), func(r *http.Request) {
			r.AddCookie(&http.Cookie{Name: "hc_board_" + h.session.ID, Value: wrong})
		}); code != http.StatusUnauthorized {
			t.Errorf("secret %q: %d", wrong, code)
		}
	}
	for _, path := range []string{"/do", "/export/session.jsonl", "/audience", "/qr.png"} {
		if code, _, _ := h.ask(h.people.URL, http.MethodGet, path, nil, nil); code != http.StatusNotFound && code != http.StatusMethodNotAllowed {
			t.Errorf("phones get %s: %d", path, code)
		}
	}
	if page := h.boss.get("/"); strings.Contains(page, h.session.Secret) {
		t.Error("the board shows its own secret")
	}
}

// TestNobodyActsForAnotherSeat: forged, borrowed and changed tokens are worth nothing; what a body says about who acts is not read.
func TestNobodyActsForAnotherSeat(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	h.sit("", 0)
	h.command("Open the round")
	a.get("/play")
	f := a.choices()[0]
	f.fields.Set("forecast", "20")
	f.fields.Set("actor", "s2")
	f.fields.Set("seat", "s2")
	for _, token := range []string{
		"", "s2", "s2.0.", "s2.0.AAAA", pass.NewKey().Token(h.session.ID, "s2", 0), "s2.0." + strings.Repeat("A", 43), "board", strings.Repeat("s", 5000),
	} {
		code, _, _ := h.ask(h.people.URL, http.MethodPost, "/act", strings.NewReader(f.fields.Encode()), func(r *http.Request) {
			r.AddCookie(&http.Cookie{Name: "hc_seat_" + h.session.ID, Value: token})
		})
		if code != http.StatusUnauthorized {
			t.Errorf("token %.40q: %d", token, code)
		}
	}
	if a.post("/act", f.fields); a.code != http.StatusOK {
		t.Error(a.code)
	}
	records, err := h.store.Read(t.Context(), h.session.ID, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	if last := records[len(records)-1]; last.Actor != "s1" || !strings.HasPrefix(last.Play, "s1.") || strings.Contains(string(last.Body), "s2") {
		t.Errorf("%s %s %s", last.Actor, last.Play, last.Body)
	}
}

// TestSeatsAreForThoseInTheRoom: a wrong code seats nobody, and guessing soon has to wait.
func TestSeatsAreForThoseInTheRoom(t *testing.T) {
	h := newHall(t, workshop.Options{})
	waits := false
	for k := range 60 {
		code, _, header := h.ask(h.people.URL, http.MethodPost, "/join", strings.NewReader(fmt.Sprintf("code=AAAA%04d&nonce=%022d", k, k)), nil)
		switch code {
		case http.StatusForbidden:
		case http.StatusTooManyRequests:
			waits = header.Get("Retry-After") != ""
		default:
			t.Fatalf("a wrong code: %d", code)
		}
	}
	if !waits {
		t.Error("sixty guesses at once are answered")
	}
	if list := h.boss.get("/"); !strings.Contains(list, "Nobody has joined yet") {
		t.Error("somebody was seated")
	}
}

// TestPayloads: too much, too odd and too often is refused without harm, and every answer carries its guards.
func TestPayloads(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	h.command("Open the round")
	seat := func(r *http.Request) {
		for _, c := range a.c.Jar.Cookies(r.URL) {
			r.AddCookie(c)
		}
	}
	big := strings.NewReader("n=aaaaaaaaaaaaaaaa&kind=do&offer=" + strings.Repeat("x", 10<<20))
	if code, text, _ := h.ask(h.people.URL, http.MethodPost, "/act", big, seat); code != http.StatusRequestEntityTooLarge && code != 0 {
		t.Errorf("ten megabytes: %d %s", code, text)
	}
	for _, body := range []string{
		"", "%zz", "kind=do", "kind=do&n=short", "kind=nothing&n=aaaaaaaaaaaaaaaa", "kind=do&n=" + strings.Repeat("a", 65), "kind=do&n=aaaaaaaaaaaaaaaa&offer=\x00\xff&v=0",
		"kind=do&n=aaaaaaaaaaaaaaab&v=99999999999999999999&forecast=1e9", "kind=yes&n=aaaaaaaaaaaaaaac&proposal=-1", "kind=tokens&n=aaaaaaaaaaaaaaad&round=1&choice=-5&people=20&luck=-5",
		"kind=do&n=aaaaaaaa%0aaaaaaaaa&offer=x", "kind=back&n=aaaaaaaaaaaaaaae&v=1",
	} {
		code, text, header := h.ask(h.people.URL, http.MethodPost, "/act", strings.NewReader(body), seat)
		if code < 400 || code == http.StatusInternalServerError {
			t.Errorf("%q: %d %s", body, code, text)
		}
		if header.Get("Content-Security-Policy") == "" || header.Get("X-Content-Type-Options") != "nosniff" || header.Get("Cache-Control") != "no-store" {
			t.Errorf("%q: %v", body, header)
		}
	}
	for _, method := range []string{http.MethodPut, http.MethodDelete, "TRACE", "X"} {
		if code, _, _ := h.ask(h.people.URL, method, "/act", nil, seat); code != http.StatusMethodNotAllowed {
			t.Errorf("%s: %d", method, code)
		}
	}
	for _, path := range []string{"/../../etc/passwd", "/font/../../go.mod", "/font/x.ttf", "/page.html"} {
		if code, text, _ := h.ask(h.people.URL, http.MethodGet, path, nil, seat); code == http.StatusOK && !strings.Contains(text, "<title>") {
			t.Errorf("%s: %d", path, code)
		}
	}
	if len(a.choices()) == 0 {
		a.get("/play")
	}
	if len(a.choices()) == 0 {
		t.Error("the play is not where it was")
	}
}

// TestNamesThatNoLogHolds: an attempt under a name that is no text is the fault of whoever made it up. The board does not take it for a full disk, and a seat
// is taken under a name of ours.
func TestNamesThatNoLogHolds(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	h.command("Open the round")
	a.get("/play")
	for _, name := range []string{"eight\x00characters", "no\xff\xfetext", "two\nlines\nhere"} {
		f := a.choices()[0]
		f.fields.Set("forecast", "50")
		f.fields.Set("n", name)
		if page := a.post("/act", f.fields); a.code != http.StatusConflict || !strings.Contains(page, "That could not be understood.") {
			t.Errorf("%q: %d %s", name, a.code, page)
		}
		join := url.Values{"code": {h.session.Code}, "nonce": {name + strings.Repeat("x", 20)}}
		if b := h.browser(h.people.URL); !strings.Contains(b.post("/join", join), "Round 1 of 3") {
			t.Errorf("%q: %d %s", name, b.code, b.page)
		}
	}
	if board := h.boss.get("/"); strings.Contains(board, "cannot be saved") {
		t.Error("the board tells of a disk that is full")
	}
}

// TestTheRecordTakesNoSeats: the record is handed on while the room plays. Nothing in it is a form with which its reader would take somebody's seat, and the
// form itself still brings back its own.
func TestTheRecordTakesNoSeats(t *testing.T) {
	h := newHall(t, workshop.Options{})
	form := url.Values{"code": {h.session.Code}, "nonce": {"0123456789abcdefghijkl"}, "name": {"Wilhelmina"}}
	if page := h.browser(h.people.URL).post("/join", form); !strings.Contains(page, "Wilhelmina (seat 1)") {
		t.Fatal(page)
	}
	_, records, _, err := workshop.Header(strings.NewReader(h.boss.get("/export/session.jsonl")))
	if err != nil {
		t.Fatal(err)
	}
	taken := records[len(records)-1]
	if taken.Kind != room.KindJoined || taken.Idem == "" {
		t.Fatalf("%+v", taken)
	}
	if page := h.browser(h.people.URL).post("/join", url.Values{"code": form["code"], "nonce": {taken.Idem}}); !strings.Contains(page, "Seat 2") {
		t.Errorf("by the record: %s", page)
	}
	if page := h.browser(h.people.URL).post("/join", form); !strings.Contains(page, "Wilhelmina (seat 1)") {
		t.Errorf("by the form: %s", page)
	}
}

// TestFloods: one phone that asks as fast as it can is told to wait, and another is served meanwhile.
func TestFloods(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a, b := h.sit("", 0), h.sit("", 0)
	h.command("Open the round")
	a.get("/play")
	f := a.choices()[0]
	refused := 0
	for k := range 120 {
		g := url.Values{"kind": {"do"}, "n": {fmt.Sprintf("flood%022d", k)}, "v": f.fields["v"], "offer": {"no-such"}}
		if a.post("/act", g); a.code == http.StatusTooManyRequests {
			refused++
		}
	}
	if refused < 50 {
		t.Errorf("%d of 120 were told to wait", refused)
	}
	if b.get("/play"); b.code != http.StatusOK {
		t.Errorf("another phone: %d", b.code)
	}
	records, err := h.store.Read(t.Context(), h.session.ID, 0, 0)
	if err != nil || len(records) != 4 {
		t.Errorf("%d events in the log, %v: what may not happen fills it", len(records), err)
	}
}

// TestPhonesNeverShutTheBoard: behind a hotspot all come from one address. Phones that flood from there are told to wait, and so is whoever tries the board
// without its link; whoever leads goes on, by the cookie and by the link.
func TestPhonesNeverShutTheBoard(t *testing.T) {
	still := time.Now() // no time passes in which a bucket fills again
	h := newHall(t, workshop.Options{Now: func() time.Time { return still }})
	get := func(url string) int {
		code, _, _ := h.ask(url, http.MethodGet, "", nil, nil)
		return code
	}
	for n := 0; get(h.people.URL+"/page.css") != http.StatusTooManyRequests; n++ {
		if n > 5000 {
			t.Fatal("nobody is told to wait")
		}
	}
	if code := get(h.board.URL + "/?key=a-guess"); code != http.StatusTooManyRequests {
		t.Errorf("a stranger at the board: %d", code)
	}
	h.command("Open the round")
	anew := h.browser(h.board.URL)
	if page := anew.get("/?key=" + h.session.Secret); anew.code != http.StatusOK || !strings.Contains(page, "Close the round") {
		t.Errorf("by the link: %d %s", anew.code, page)
	}
}

// TestDoubleClicks: the same form sent at once by ten connections counts once, and all get the same answer; another form of the same page
// does not count any more.
func TestDoubleClicks(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	h.command("Open the round")
	a.get("/play")
	list := a.choices()
	for _, f := range list {
		f.fields.Set("forecast", "50")
	}
	var wg sync.WaitGroup
	codes := make([]int, 10)
	for k := range codes {
		wg.Go(func() {
			codes[k], _, _ = h.ask(h.people.URL, http.MethodPost, "/act", strings.NewReader(list[0].fields.Encode()), func(r *http.Request) {
				for _, c := range a.c.Jar.Cookies(r.URL) {
					r.AddCookie(c)
				}
			})
		})
	}
	wg.Wait()
	for _, code := range codes {
		if code != http.StatusSeeOther {
			t.Errorf("%v", codes)
			break
		}
	}
	if a.post("/act", list[1].fields); a.code != http.StatusConflict {
		t.Errorf("another choice of the old page: %d", a.code)
	}
	records, err := h.store.Read(t.Context(), h.session.ID, 0, 0)
	if err != nil || len(records) != 4 {
		t.Errorf("%d events, %v", len(records), err)
	}
}

// TestStreams: a page that listens is woken by what concerns it, whoever has no seat is told not to come back, and a reader that stops
// reading holds nobody up.
func TestStreams(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	wakes := make(chan string, 100)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, h.people.URL+"/stream", nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range a.c.Jar.Cookies(r.URL) {
		r.AddCookie(c)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	go func() {
		lines := bufio.NewScanner(answer.Body)
		for lines.Scan() {
			if strings.HasPrefix(lines.Text(), "event:") {
				wakes <- lines.Text()
			}
		}
	}()
	woken := func(what string) {
		t.Helper()
		select {
		case <-wakes:
		case <-time.After(5 * time.Second):
			t.Fatalf("%s wakes nobody", what)
		}
	}
	woken("coming back")
	h.command("Open the round")
	woken("a round")
	if code, _, _ := h.ask(h.people.URL, http.MethodGet, "/stream", nil, nil); code != http.StatusNoContent {
		t.Errorf("without a seat: %d", code)
	}
	idle, err := net.Dial("tcp", strings.TrimPrefix(h.people.URL, "http://")) // asks and never reads
	if err != nil {
		t.Fatal(err)
	}
	defer idle.Close()
	if _, err := fmt.Fprintf(idle, "GET /stream HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n\r\n", r.Header.Get("Cookie")); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	for range 20 {
		h.command("Pause")
		h.command("Go on")
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("it took %v", took)
	}
	woken("a pause")
}

// TestLateIsLate: what is sent after the round has closed is refused in words, and the page says where the room stands.
func TestLateIsLate(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	h.command("Open the round")
	a.get("/play")
	f := a.choices()[0]
	f.fields.Set("forecast", "50")
	h.command("Close the round")
	if page := a.post("/act", f.fields); a.code != http.StatusConflict || !strings.Contains(page, "No round is open just now.") {
		t.Errorf("%d %s", a.code, page)
	}
}

// TestTheClockCloses: a round ends by itself when its time is up.
func TestTheClockCloses(t *testing.T) {
	h := newHall(t, workshop.Options{Seconds: 5})
	a := h.sit("", 0)
	h.command("Open the round")
	for end := time.Now().Add(15 * time.Second); !strings.Contains(a.get("/play"), "The round is over"); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("the round never ends:\n%s", a.page)
		}
	}
}

// TestOldSessionsGo: what nobody has used for thirty days is removed, and what is younger stays.
func TestOldSessionsGo(t *testing.T) {
	h := newHall(t, workshop.Options{})
	h.sit("Old", 0)
	if gone, due, err := workshop.Expire(t.Context(), h.store, time.Now().Add(29*24*time.Hour)); err != nil || len(gone)+len(due) != 0 {
		t.Errorf("%v, %v, %v", gone, due, err)
	}
	gone, _, err := workshop.Expire(t.Context(), h.store, time.Now().Add(31*24*time.Hour))
	if err != nil || len(gone) != 1 {
		t.Errorf("%v, %v", gone, err)
	}
	if names, err := h.store.Names(t.Context(), h.session.ID); err != nil || len(names) != 0 {
		t.Errorf("%v, %v", names, err)
	}
	if key, err := h.store.Kept(t.Context(), h.session.ID, "master"); err != nil || key != nil {
		t.Error("the secrets stay")
	}
}

// TestFaces: who stands before a seat is drawn for that seat alone, as its page says of them; over the machine nobody is shown.
func TestFaces(t *testing.T) {
	h := newHall(t, workshop.Options{Scenes: []string{workshop.All}})
	a := h.sit("", 0)
	if a.get("/face.png"); a.code != http.StatusNotFound {
		t.Errorf("before a round: %d", a.code)
	}
	if code, _, _ := h.ask(h.people.URL, http.MethodGet, "/face.png", nil, nil); code != http.StatusUnauthorized {
		t.Errorf("without a seat: %d", code)
	}
	seen, slate := 0, 0
	for range 5 {
		h.command("Open the round")
		a.get("/play")
		shows, read := strings.Contains(a.page, `<img class="face"`), strings.Contains(a.page, `<div class="slate">`)
		a.get("/face.png")
		if drawn := a.code == http.StatusOK && strings.HasPrefix(a.page, "\x89PNG"); drawn != shows || drawn && read {
			t.Errorf("the page shows a face: %v, one is drawn: %v, it is read: %v", shows, drawn, read)
		}
		if shows {
			seen++
		}
		if read {
			slate++
		}
		h.command("Close the round")
	}
	if seen == 0 || slate == 0 {
		t.Errorf("%d of five scenes show somebody, %d are read", seen, slate)
	}
}
