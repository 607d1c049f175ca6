package workshop_test

import (
	"bufio"
	"fmt"
	"html"
	"io"
	"math/bits"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
)

// dice are chance that is the same each time.
type dice uint64

func (d *dice) below(n int) int {
	*d += 0x9E3779B97F4A7C15
	high, _ := bits.Mul64(uint64(*d)*0xBF58476D1CE4E5B9, uint64(n))
	return int(high)
}

// muddle is somebody who leads a room in any order: from two boards, by pages of long ago, with the program stopped and started in between.
type muddle struct {
	h      *hall
	dice   dice
	boards [2]*browser
	phones []*browser
	old    []form // of pages that were seen before, on whichever board or phone
	of     []int  // whose: a board below 2, else a phone
}

// keep remembers what a page offered, for somebody who goes back.
func (m *muddle) keep(who int, b *browser) {
	for _, f := range b.forms() {
		m.old, m.of = append(m.old, f), append(m.of, who)
	}
}

// whole fails on an answer that is none: a room may refuse what it likes, in words.
func (m *muddle) whole(what string, b *browser) {
	m.h.t.Helper()
	if b.code >= http.StatusInternalServerError || b.page == "" || strings.Contains(b.page, "could not be made") || strings.Contains(b.page, "went wrong") {
		m.h.t.Fatalf("%s: %d %s", what, b.code, b.page)
	}
}

// send posts a form, as it is or as somebody may have filled it in.
func (m *muddle) send(b *browser, f form) {
	for name, values := range f.fields {
		switch name {
		case "seconds":
			values[0] = []string{"600", "", "-5", "5", "28800", "999999999999", "1e3", "abc"}[m.dice.below(8)]
		case "forecast":
			values[0] = []string{"0", "100", "50", "", "-1", "101"}[m.dice.below(6)]
		case "from", "to":
			values[0] = fmt.Sprint(m.dice.below(9) - 1)
		case "title":
			values[0] = []string{"Asks twice", "'; --", strings.Repeat("x", 500)}[m.dice.below(3)]
		}
	}
	b.post(f.action, f.fields)
}

// step does one thing.
func (m *muddle) step(k int) {
	m.h.t.Helper()
	seat := func() (int, *browser) { n := m.dice.below(len(m.phones)); return n + 2, m.phones[n] }
	switch n := m.dice.below(20); {
	case n < 7: // whatever a board offers now
		who := m.dice.below(2)
		b := m.boards[who]
		b.get("/")
		m.whole("the board", b)
		m.keep(who, b)
		list := slices.DeleteFunc(b.forms(), func(f form) bool {
			ends := f.fields.Get("do") == "end" || f.fields.Get("do") == "several" || f.fields.Get("do") == "left"
			return ends && m.dice.below(12) > 0 || f.fields.Get("do") == "end" && k < 250
		})
		f := list[m.dice.below(len(list))]
		m.send(b, f)
		m.whole(fmt.Sprint("the board's ", f.fields), b)
	case n < 12: // whatever a phone offers now
		who, b := seat()
		b.get([]string{"/play", "/", "/check", "/play?part", "/seat"}[m.dice.below(5)])
		m.keep(who, b)
		if list := b.forms(); len(list) > 0 {
			if f := list[m.dice.below(len(list))]; f.action != "leave" {
				m.send(b, f)
			}
		}
		m.whole("a phone", b)
	case n < 15 && len(m.old) > 0: // a page of long ago
		at := m.dice.below(len(m.old))
		b := m.boards[m.of[at]%2]
		if m.of[at] > 1 {
			b = m.phones[m.of[at]-2]
		}
		if f := m.old[at]; f.fields.Get("do") != "end" && f.action != "leave" {
			m.send(b, f)
		}
		m.whole("a page of long ago", b)
	case n < 17: // files in the middle
		b := m.boards[m.dice.below(2)]
		name := []string{"handout.html", "debrief.html", "results.csv", "statements.json", "session.jsonl", "nothing"}[m.dice.below(6)]
		b.get("/export/" + name)
		m.whole(name, b)
	case n < 19:
		b := m.boards[m.dice.below(2)]
		b.get([]string{"/audience", "/audience?part", "/qr.png"}[m.dice.below(3)])
		m.whole("the wall", b)
	case m.dice.below(2) == 0: // the laptop
		m.h.close()
		m.h.open()
		for i := range m.boards {
			m.boards[i] = m.h.browser(m.h.board.URL)
			m.boards[i].get("/?key=" + m.h.session.Secret)
		}
		for _, b := range m.phones { // each comes back by itself
			b.base = m.h.people.URL
		}
	case len(m.phones) < 9: // somebody comes late
		b := m.h.browser(m.h.people.URL)
		b.get("/?c=" + m.h.session.Code)
		f := b.forms()[0]
		f.fields.Set("name", []string{"", "Ana", "<b>", "مرحبا"}[m.dice.below(4)])
		f.fields.Set("table", []string{"1", "2", "3", "99"}[m.dice.below(4)])
		b.post(f.action, f.fields)
		m.whole("a door", b)
		m.phones = append(m.phones, b)
	}
}

// TestARoomLedInAnyOrder: whoever leads does everything in the wrong order, from two boards at once, with pages that were seen before, fields filled in at random,
// files taken in the middle and the program stopped and started between; phones do the same. Everything is answered, nothing secret leaves before the
// end, and what came of it all replays.
func TestARoomLedInAnyOrder(t *testing.T) {
	seeds := 3
	if os.Getenv("HEADCOUNT_LONG") != "" {
		seeds = 60
	}
	for seed := range seeds {
		mode := []room.Mode{room.InStep, room.Tables, room.Free}[seed%3]
		t.Run(fmt.Sprint(mode, " ", seed), func(t *testing.T) {
			o := workshop.Options{Mode: mode}
			if mode == room.Tables {
				o.Tables = 3
			}
			h := newHall(t, o)
			m := &muddle{h: h, dice: dice(seed), boards: [2]*browser{h.boss, h.browser(h.board.URL)}}
			m.boards[1].get("/?key=" + h.session.Secret)
			for n := range 3 {
				table := 0
				if mode == room.Tables {
					table = n/2 + 1
				}
				m.phones = append(m.phones, h.sit("", table))
			}
			ended := func() (over bool) {
				h.session.Host.Look(func(r *room.Room) { over = r.Phase() == room.Ended })
				return over
			}
			for k := 0; k < 400 && !ended(); k++ {
				m.step(k)
			}
			if !ended() {
				h.sealed()
			}
			h.boss = m.boards[0]
			for _, words := range []string{"Close the round", "End the session"} {
				for _, f := range append(h.boss.forms(), m.offered()...) {
					if f.button == words {
						h.boss.post(f.action, f.fields)
						break
					}
				}
			}
			if !ended() {
				t.Fatalf("the session cannot be ended:\n%s", h.boss.get("/"))
			}
			id, records, opening, err := workshop.Header(strings.NewReader(h.boss.get("/export/session.jsonl")))
			if err != nil {
				t.Fatal(err)
			}
			if v := workshop.Verify(h.sc, id, records, opening); !v.Same {
				t.Errorf("%+v", v)
			}
			t.Logf("%d events", len(records))
		})
	}
}

// offered is what the board offers now.
func (m *muddle) offered() []form {
	m.h.boss.get("/")
	return m.h.boss.forms()
}

// raw sends bytes as they are and returns what is answered, until the connection ends.
func raw(t *testing.T, address, text string, cut bool) string {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(address, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, text); err != nil {
		t.Fatal(err)
	}
	if cut {
		_ = conn.(*net.TCPConn).CloseWrite() // which is what is tried
	}
	answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		return "" // it was not answered at all
	}
	defer answer.Body.Close()
	page, _ := io.ReadAll(answer.Body) // as far as it comes
	return fmt.Sprintln(answer.StatusCode) + string(page)
}

// TestRequestsCutInHalf: a form that arrives in part, however it was cut, is no choice; the whole one is, afterwards, once.
func TestRequestsCutInHalf(t *testing.T) {
	h := newHall(t, workshop.Options{})
	b := h.sit("", 0)
	h.command("Open the round")
	b.get("/play")
	f := b.choices()[0]
	if _, ok := f.fields["forecast"]; ok {
		f.fields.Set("forecast", "50")
	}
	body, before := f.fields.Encode(), len(recordsOf(t, h))
	at, err := url.Parse(h.people.URL)
	if err != nil {
		t.Fatal(err)
	}
	cookie := b.c.Jar.Cookies(at)[0].String()
	head := "POST /act HTTP/1.1\r\nHost: " + at.Host + "\r\nCookie: " + cookie + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"
	whole := head + fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body)
	for n := 1; n < len(whole); n += 7 {
		if answer := raw(t, h.people.URL, whole[:n], true); strings.HasPrefix(answer, "2") || strings.HasPrefix(answer, "3") {
			t.Errorf("cut after %d of %d bytes: %s", n, len(whole), answer)
		}
	}
	chunks := head + fmt.Sprintf("Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n", len(body), body)
	if answer := raw(t, h.people.URL, chunks, true); strings.HasPrefix(answer, "2") || strings.HasPrefix(answer, "3") {
		t.Errorf("without the last chunk: %s", answer)
	}
	for what, text := range map[string]string{
		"two lengths":          head + fmt.Sprintf("Content-Length: %d\r\nContent-Length: 3\r\n\r\n%s", len(body), body),
		"a length below zero":  head + "Content-Length: -1\r\n\r\n" + body,
		"another name":         strings.Replace(whole, "Host: "+at.Host, "Host: evil.example", 1),
		"no name at all":       strings.Replace(whole, "Host: "+at.Host+"\r\n", "", 1),
		"a line without colon": strings.Replace(whole, "Connection: close", "Connection close", 1),
	} {
		if answer := raw(t, h.people.URL, text, true); strings.HasPrefix(answer, "2") || strings.HasPrefix(answer, "3") {
			t.Errorf("%s: %s", what, answer)
		}
	}
	if n := len(recordsOf(t, h)); n != before {
		t.Fatalf("%d events came of halves", n-before)
	}
	for range 2 {
		if answer := raw(t, h.people.URL, whole, false); !strings.HasPrefix(answer, "303") {
			t.Errorf("whole: %s", answer)
		}
	}
	if n := len(recordsOf(t, h)); n != before+1 {
		t.Errorf("%d events came of the whole one", n-before)
	}
}

// TestAnotherDayInTheSameTab: whoever comes with the cookie and the page of yesterday's session is asked in anew, acts for nobody by it, and finds today's seat
// under the same address; yesterday's pages and forms are answered in words.
func TestAnotherDayInTheSameTab(t *testing.T) {
	yesterday := newHall(t, workshop.Options{})
	b := yesterday.sit("Ana", 0)
	yesterday.command("Open the round")
	b.get("/play")
	old := b.choices()[0]
	today := newHall(t, workshop.Options{})
	other := today.sit("Bo", 0)
	today.command("Open the round")
	before := len(recordsOf(t, today))
	b.base = today.people.URL // one laptop, one port, and a jar that minds no ports
	if page := b.get("/play?part"); b.code != http.StatusUnauthorized {
		t.Errorf("yesterday's page follows today's room: %d %s", b.code, page)
	}
	if page := b.post(old.action, old.fields); b.code != http.StatusUnauthorized || !strings.Contains(page, "You have no seat here") {
		t.Errorf("yesterday's form: %d %s", b.code, page)
	}
	if page := b.get("/play"); !strings.Contains(page, "Take a seat") || strings.Contains(page, "Ana") {
		t.Errorf("yesterday's tab, loaded anew: %s", page)
	}
	if n := len(recordsOf(t, today)); n != before {
		t.Errorf("%d events came of yesterday", n-before)
	}
	b.get("/?c=" + today.session.Code)
	if page := b.press("Take a seat"); !strings.Contains(page, "Seat 2") {
		t.Errorf("a seat of today:\n%s", page)
	}
	b.base = yesterday.people.URL
	if page := b.get("/play"); !strings.Contains(page, "Ana (seat 1)") {
		t.Errorf("yesterday's seat is lost by taking one today:\n%s", page)
	}
	if page := other.get("/play"); !strings.Contains(page, "Bo (seat 1)") {
		t.Errorf("%s", page)
	}
}

// TestTheLaptopChangesItsNetwork: the wall, its picture to be photographed and the board say where the laptop is reached now, also when it came into a network after
// the start only.
func TestTheLaptopChangesItsNetwork(t *testing.T) {
	var at atomic.Value
	var later atomic.Int64
	at.Store([]string(nil))
	h := newHall(t, workshop.Options{Reach: func() []string { return at.Load().([]string) }, Now: func() time.Time { return time.Now().Add(time.Duration(later.Load())) }})
	if wall, board := h.boss.get("/audience"), h.boss.get("/"); !strings.Contains(wall, "(no network yet)") || strings.Contains(wall, "qr.png") || !strings.Contains(board, "This machine has no address in a network") {
		t.Errorf("in no network:\n%s\n%s", wall, board)
	}
	pictures := map[string]bool{}
	for _, address := range []string{"192.168.1.20:8790", "[fd00::7]:8790"} {
		at.Store([]string{"http://" + address, "http://10.9.9.9:8790"})
		later.Add(int64(time.Minute))
		wall := h.boss.get("/audience")
		src := regexp.MustCompile(`<img src="(qr\.png[^"]*)"`).FindStringSubmatch(wall)
		if src == nil || !strings.Contains(wall, ">"+address+"<") {
			t.Fatalf("the wall does not say %s:\n%s", address, wall)
		}
		if pictures[src[1]] { // a browser would show the old one
			t.Errorf("%s is called as the picture before it", src[1])
		}
		pictures[src[1]] = true
		if pictures[h.boss.get("/"+html.UnescapeString(src[1]))] {
			t.Error("it is the picture of before")
		}
		pictures[h.boss.page] = true
		if board := h.boss.get("/"); !strings.Contains(board, "http://"+address+"<") || !strings.Contains(board, "10.9.9.9") {
			t.Errorf("the board does not say %s:\n%s", address, board)
		}
	}
}

// TestAHundredSessionsInOneBrowser: the laptop on which rooms are led all year, and its browser with all their cookies.
func TestAHundredSessionsInOneBrowser(t *testing.T) {
	h := newHall(t, workshop.Options{})
	b := h.browser(h.board.URL)
	at, err := url.Parse(h.board.URL)
	if err != nil {
		t.Fatal(err)
	}
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	b.c.Jar = jar
	for n := range 100 {
		id := fmt.Sprintf("202611%02d-%04d-ABCD", n%30, n)
		jar.SetCookies(at, []*http.Cookie{{Name: "hc_board_" + id, Value: h.session.Secret}, {Name: "hc_seat_" + id, Value: strings.Repeat("x", 60)}})
	}
	served := httptest.NewUnstartedServer(h.session.Server.Board())
	served.Config.MaxHeaderBytes = 16 << 10 // as the program has it
	served.Start()
	defer served.Close()
	b.base = served.URL
	if page := b.get("/?key=" + h.session.Secret); b.code != http.StatusOK {
		t.Errorf("%d %s", b.code, page)
	}
}
