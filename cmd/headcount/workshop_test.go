//go:build !js

package main

import (
	"bufio"
	"errors"
	"fmt"
	"html"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"headcount/engine/workshop"
	"headcount/engine/workshop/server"
	"headcount/engine/workshop/store"
)

// hall is the workshop's program, started as a person would.
type hall struct {
	t      *testing.T
	cmd    *exec.Cmd
	board  string
	people string
	code   string
	log    strings.Builder
	rest   strings.Builder // what it said afterwards; to be read once it has ended
	done   chan struct{}
}

var codeLine = regexp.MustCompile(`Phones: (http://\S+)  code (\S+)`)

func startHall(t *testing.T, file string, more ...string) *hall {
	t.Helper()
	h := &hall{t: t, done: make(chan struct{})}
	args := append([]string{"workshop", "two-strides", "--listen", "127.0.0.1:0", "--board", "127.0.0.1:0", "--store", file, "--seconds", "900"}, more...)
	h.cmd = exec.Command(os.Args[0], args...)
	h.cmd.Env = append(os.Environ(), asProgram+"=1")
	out, err := h.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	problems, err := h.cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := h.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	first, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		rest, _ := io.ReadAll(problems) // whatever it said
		t.Fatalf("%v: %s", err, rest)
	}
	h.board = strings.TrimSpace(first)
	lines := bufio.NewScanner(problems)
	for h.code == "" && lines.Scan() {
		fmt.Fprintln(&h.log, lines.Text())
		if m := codeLine.FindStringSubmatch(lines.Text()); m != nil {
			h.people, h.code = m[1], m[2]
		}
	}
	go func() {
		defer close(h.done)
		for lines.Scan() { // until it ends
			fmt.Fprintln(&h.rest, lines.Text())
		}
	}()
	t.Cleanup(h.kill)
	return h
}

// kill ends the program as a dead battery does.
func (h *hall) kill() {
	_ = h.cmd.Process.Kill()
	<-h.done
	_ = h.cmd.Wait() // it was killed
}

// visitor is a browser without scripts.
type visitor struct {
	t    *testing.T
	c    *http.Client
	page string
}

func newVisitor(t *testing.T) *visitor {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &visitor{t: t, c: &http.Client{Jar: jar, Timeout: 30 * time.Second}}
}

func (v *visitor) read(r *http.Response, err error) {
	v.t.Helper()
	if err != nil {
		v.t.Fatal(err)
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK {
		v.t.Fatalf("%d, %v: %s", r.StatusCode, err, text)
	}
	v.page = string(text)
}

func (v *visitor) get(address string) {
	v.t.Helper()
	v.read(v.c.Get(address))
}

func (v *visitor) post(address string, fields url.Values) {
	v.t.Helper()
	v.read(v.c.PostForm(address, fields))
}

// field finds the value of the first field of that name on the page.
func (v *visitor) field(name string) string {
	m := regexp.MustCompile(`name="` + name + `" value="([^"]*)"`).FindStringSubmatch(v.page)
	if m == nil {
		v.t.Fatalf("no field %s on %s", name, v.page)
	}
	return html.UnescapeString(m[1])
}

// TestWorkshopIsKilled: the program is killed in the middle of a round, again and again, and started by the same command. Everybody keeps the
// seat and every choice that was said to be saved; at the end, replay finds everything in order.
func TestWorkshopIsKilled(t *testing.T) {
	file := filepath.Join(t.TempDir(), "w.db")
	h := startHall(t, file)
	code := h.code
	var phones []*visitor
	for range 3 {
		v := newVisitor(t)
		v.get(h.people + "/?c=" + h.code)
		v.post(h.people+"/join", url.Values{"code": {h.code}, "nonce": {v.field("nonce")}})
		phones = append(phones, v)
	}
	boss := newVisitor(t)
	boss.get(h.board)
	base, _, _ := strings.Cut(h.board, "/?")
	boss.post(base+"/do", url.Values{"do": {"open"}, "n": {boss.field("n")}, "round": {"1"}, "seconds": {"900"}})
	kills := 3
	if os.Getenv("HEADCOUNT_LONG") != "" {
		kills = 12
	}
	for kill := range kills {
		v := phones[kill%len(phones)]
		v.get(h.people + "/play")
		fields := url.Values{"kind": {"do"}, "n": {v.field("n")}, "v": {v.field("v")}, "offer": {v.field("offer")}, "forecast": {"50"}}
		v.post(h.people+"/act", fields)
		saved := clean(v.page)
		before := h
		listed := func() string {
			var out, problems strings.Builder
			if code := run([]string{"workshop", "--store", file}, strings.NewReader(""), &out, &problems); code != exitWell {
				t.Errorf("%d %s", code, problems.String())
			}
			return out.String()
		}
		if text := listed(); !strings.Contains(text, "led by another Headcount on this machine just now") || strings.Contains(text, "--resume") {
			t.Errorf("while it runs:\n%s", text)
		}
		h.kill()
		if text := listed(); !strings.Contains(text, "its program was killed or lost power, nothing is lost; can be gone on with: --resume ") {
			t.Errorf("once it was killed:\n%s", text)
		}
		h = startHall(t, file)
		if h.code != code || !strings.Contains(h.log.String(), "is gone on with") {
			t.Fatalf("another session: %s", h.log.String())
		}
		for _, p := range phones {
			p.moveTo(before.people, h.people)
		}
		boss = newVisitor(t)
		boss.get(h.board)
		if base, _, _ = strings.Cut(h.board, "/?"); !strings.Contains(boss.page, "Paused") {
			t.Fatalf("the round does not wait: %s", boss.page)
		}
		boss.post(base+"/do", url.Values{"do": {"go"}, "n": {boss.field("n")}})
		v.get(h.people + "/play")
		if now := clean(v.page); now != saved {
			t.Fatalf("after kill %d the page was\n%s\nand is\n%s", kill+1, saved, now)
		}
		v.post(h.people+"/act", fields) // the answer was lost: it asks again, and it still counts once
		if now := clean(v.page); now != saved {
			t.Fatalf("asked again, the page is another:\n%s", now)
		}
	}
	finish(t, boss, base)
	h.kill()
	takenHomeLater(t, file)
}

// takenHomeLater opens the board of a session that is over once more, as the list of sessions says, for what its leader did not take home on the day.
func takenHomeLater(t *testing.T, file string) {
	t.Helper()
	var out, problems strings.Builder
	if code := run([]string{"workshop", "--store", file}, strings.NewReader(""), &out, &problems); code != exitWell {
		t.Fatalf("%d %s", code, problems.String())
	}
	_, id, ok := strings.Cut(strings.TrimSpace(out.String()), "ended; its board opens once more, for what is to be taken home: --resume ")
	if !ok {
		t.Fatal(out.String())
	}
	boss, base := leads(t, startHall(t, file, "--resume", id))
	if boss.get(base + "/export/results.csv"); !strings.Contains(boss.page, id+",1,") {
		t.Error(boss.page)
	}
}

// TestEighthHabitPassesCheck: what a room takes home as its own habit is a scenario without a finding, plays, and packs as any other.
func TestEighthHabitPassesCheck(t *testing.T) {
	text, err := server.Stub("Asking before noon", "Whoever is asked early still has the day to answer.")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "eighth-habit.toml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"check", path}, {"run", path, "--policy", "attentive", "--seed", "1"}} {
		var out, problems strings.Builder
		if code := run(args, strings.NewReader(""), &out, &problems); code != exitWell {
			t.Errorf("%v: %d %s%s", args, code, out.String(), problems.String())
		}
	}
}

// TestOldSessionsAreRemovedAtTheStart: what nobody has used for thirty days is gone from the disk once the command is started, names first of
// all, and the terminal says so. Where the clock may be wrong, names are gone as well, and the terminal says what goes a day later.
func TestOldSessionsAreRemovedAtTheStart(t *testing.T) {
	for name, seen := range map[string]time.Duration{"used since": 24 * time.Hour, "not used since": 0} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "w.db")
			id := oldSession(t, path, seen)
			h := startHall(t, path)
			says := "Session " + id + " was older than thirty days and has been removed."
			if seen == 0 {
				says = "removed when the command is started a day from now or later, and the names in it are erased already: session " + id + "."
			}
			if !strings.Contains(h.log.String(), says) {
				t.Errorf("nothing is said: %s", h.log.String())
			}
			stays := false
			for _, end := range []string{"", "-wal"} {
				raw, err := os.ReadFile(path + end)
				if err != nil && !errors.Is(err, os.ErrNotExist) {
					t.Fatal(err)
				}
				if strings.Contains(string(raw), "Wilhelmina") {
					t.Errorf("the name is still in %s", path+end)
				}
				stays = stays || strings.Contains(string(raw), `"commitment"`) && strings.Count(string(raw), id) > 1
			}
			if seen == 0 && !stays {
				t.Error("the session has gone at once")
			}
		})
	}
}

// oldSession keeps a session of a month ago, in a store that was opened since, so long ago, or not at all.
func oldSession(t *testing.T, path string, seen time.Duration) string {
	t.Helper()
	st, err := store.Open(t.Context(), path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	sc, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	long := time.Now().Add(-31 * 24 * time.Hour)
	s, err := workshop.Open(t.Context(), st, sc, workshop.Options{New: true, Now: func() time.Time { return long }})
	if err != nil {
		t.Fatal(err)
	}
	if seen > 0 {
		if gone, due, err := workshop.Expire(t.Context(), st, time.Now().Add(-seen-48*time.Hour)); err != nil || len(gone)+len(due) > 0 {
			t.Fatal(gone, due, err)
		}
	}
	if err := errors.Join(st.Call(t.Context(), s.ID, "s1", "Wilhelmina"), st.Close()); err != nil {
		t.Fatal(err)
	}
	return s.ID
}

// finish ends the session and replays what is taken away of it.
func finish(t *testing.T, boss *visitor, base string) {
	t.Helper()
	for _, do := range []string{"close", "end"} {
		boss.get(base + "/")
		boss.post(base+"/do", url.Values{"do": {do}, "n": {boss.field("n")}, "round": {"1"}})
	}
	boss.get(base + "/export/session.jsonl")
	file := filepath.Join(t.TempDir(), "session.jsonl")
	if err := os.WriteFile(file, []byte(boss.page), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, problems strings.Builder
	if got := run([]string{"replay", file}, strings.NewReader(""), &out, &problems); got != exitWell || !strings.Contains(out.String(), "the chain whole, the seed as committed, 3 plays of 3 seats") {
		t.Errorf("%d: %s%s", got, out.String(), problems.String())
	}
	bad := strings.Replace(boss.page, `"actor":"s1"`, `"actor":"s2"`, 1)
	if err := os.WriteFile(file, []byte(bad), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := run([]string{"replay", file}, strings.NewReader(""), &out, &problems); got != exitNot || !strings.Contains(problems.String(), "checksum does not match") {
		t.Errorf("a changed record: %d: %s", got, problems.String())
	}
}

var moving = regexp.MustCompile(`(?s)<b class="clock".*?</b>|value="[A-Za-z0-9_-]{22}"|data-version="[^"]*"|<p class="saved".*?</p>|<p class="office".*?</p>`) // the way to the drawn office shows once it is found that there is one

func clean(page string) string { return moving.ReplaceAllString(page, "") }

// moveTo takes the cookies along: in a room the address stays, here each start has a free port.
func (v *visitor) moveTo(from, to string) {
	v.t.Helper()
	a, err := url.Parse(from)
	if err != nil {
		v.t.Fatal(err)
	}
	b, err := url.Parse(to)
	if err != nil {
		v.t.Fatal(err)
	}
	v.c.Jar.SetCookies(b, v.c.Jar.Cookies(a))
}

// TestASecondStartOfTheWorkshop: started again while it runs, even at other addresses, the program says who has the session and what to do; the
// first goes on.
func TestASecondStartOfTheWorkshop(t *testing.T) {
	file := filepath.Join(t.TempDir(), "w.db")
	h := startHall(t, file)
	second := func(args ...string) (int, string) {
		var out, problems strings.Builder
		return run(append([]string{"workshop", "two-strides", "--store", file}, args...), strings.NewReader(""), &out, &problems), problems.String()
	}
	if code, says := second("--listen", "127.0.0.1:0", "--board", "127.0.0.1:0"); code != exitNot || !strings.Contains(says, "is led by another Headcount on this machine just now: stop it there with Ctrl-C") {
		t.Errorf("%d: %s", code, says)
	}
	taken := strings.TrimPrefix(h.people, "http://")
	if code, says := second("--listen", taken); code != exitNot || !strings.Contains(says, taken+" is in use") {
		t.Errorf("%d: %s", code, says)
	}
	if _, base := leads(t, h); base == "" {
		t.Error("the first is gone")
	}
	h.kill()
	again := startHall(t, file, "--mode", "step")
	if again.code != h.code {
		t.Errorf("killed and started again, it is another session: %s", again.log.String())
	}
}

// TestTheCommandThatOpenedTheRoomIsTypedAgain: after a power cut, the command that opened a room with --new opens another one. The terminal has said before that --new
// is to be left out then, and names the room that its people are in.
func TestTheCommandThatOpenedTheRoomIsTypedAgain(t *testing.T) {
	file := filepath.Join(t.TempDir(), "w.db")
	h := startHall(t, file, "--new")
	v := newVisitor(t)
	v.get(h.people + "/?c=" + h.code)
	v.post(h.people+"/join", url.Values{"code": {h.code}, "nonce": {v.field("nonce")}})
	h.kill()
	if !strings.Contains(h.rest.String(), "everything is kept, and the same command without --new goes on from there.") {
		t.Errorf("the first was told:\n%s", h.rest.String())
	}
	again := startHall(t, file, "--new")
	newVisitor(t).get(again.people) // it is served, so all is said
	again.kill()
	st, err := store.Open(t.Context(), file, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	list, err := st.Sessions(t.Context())
	if err != nil || len(list) != 2 {
		t.Fatal(list, err)
	}
	for _, l := range list { // nobody has come into the other
		if named := strings.Contains(again.rest.String(), "is kept with its people: --resume "+l.Session+" goes on with that"); named != (l.Events > 1) {
			t.Errorf("of session %s with %d events the second was told:\n%s", l.Session, l.Events, again.rest.String())
		}
	}
}

// TestWhatTheTerminalAnnounces: without a network, at an address of this machine alone, and beside an older session, the terminal says what that means.
func TestWhatTheTerminalAnnounces(t *testing.T) {
	for _, c := range []struct {
		join []string
		at   string
		s    workshop.Session
		says string
	}{
		{nil, "0.0.0.0", workshop.Session{}, "This machine is in no network, so no phone can reach it: join the Wi-Fi"},
		{[]string{"http://127.0.0.1:8790"}, "127.0.0.1", workshop.Session{}, "Only browsers on this machine can reach that address"},
		{[]string{"http://192.0.2.7:8790"}, "0.0.0.0", workshop.Session{}, "http://192.0.2.7:8790/check"},
		{nil, "0.0.0.0", workshop.Session{ID: "20260101-0900-WXYA", Resumed: true, Ended: true}, "Session 20260101-0900-WXYA is over; its board is there for what is to be taken home."},
		{nil, "0.0.0.0", workshop.Session{Older: "20260101-0900-ABCD"}, "--resume 20260101-0900-ABCD goes on with that"},
	} {
		var out, problems strings.Builder
		at := &net.TCPAddr{IP: net.ParseIP(c.at), Port: 8790}
		announce(&console{strings.NewReader(""), &out, &problems}, &c.s, c.join, at, at, false)
		if !strings.Contains(problems.String(), c.says) {
			t.Errorf("%+v: %s", c, problems.String())
		}
	}
}

// TestTheLinkOfTheBoardLeadsThere: also where the board listens at every address, which no browser can open; and who may reach it is said.
func TestTheLinkOfTheBoardLeadsThere(t *testing.T) {
	for at, want := range map[string]struct {
		link, says string
	}{
		"127.0.0.1": {"http://127.0.0.1:8791/?key=", "in a browser on this machine: "}, "::1": {"http://[::1]:8791/?key=", "in a browser on this machine: "},
		"192.0.2.7": {"http://192.0.2.7:8791/?key=", "reached from the network too"}, "0.0.0.0": {":8791/?key=", "reached from the network too"}, "::": {":8791/?key=", "reached from the network too"},
	} {
		var out, problems strings.Builder
		board := &net.TCPAddr{IP: net.ParseIP(at), Port: 8791}
		announce(&console{strings.NewReader(""), &out, &problems}, &workshop.Session{}, nil, board, board, false)
		if !strings.Contains(out.String(), want.link) || strings.Contains(out.String(), "0.0.0.0") || strings.Contains(out.String(), "[::]") || !strings.Contains(problems.String(), want.says) {
			t.Errorf("%s: %s%s", at, out.String(), problems.String())
		}
	}
}
