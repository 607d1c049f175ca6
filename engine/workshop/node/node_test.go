package node_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/node"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/store"
	"headcount/scenarios"
)

// common is a store in a file that says of itself that others write to it: two nodes of one program are such others.
type common struct{ *store.Store }

func (common) Shared() bool { return true }

// park is two nodes on one store, with a session.
type park struct {
	t        *testing.T
	session  *workshop.Session
	store    common
	scenario *scenario.Scenario
	people   [2]*httptest.Server
	board    [2]*httptest.Server
	nodes    [2]*node.Node
}

func newPark(t *testing.T, more ...string) *park {
	t.Helper()
	st, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "w.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	p := &park{t: t, store: common{st}, scenario: sc}
	if p.session, err = workshop.Open(t.Context(), common{st}, sc, workshop.Options{New: true, Mode: room.InStep, Seconds: 900, Scenes: more}); err != nil {
		t.Fatal(err)
	}
	for i := range p.nodes {
		n, err := node.New(node.Config{
			Keeper: common{st}, Scenario: func(string) (*scenario.Scenario, error) { return sc, nil },
			Options: workshop.Options{Proxies: []string{"127.0.0.1"}}, Say: func(err error) { t.Error(err) },
		})
		if err != nil {
			t.Fatal(err)
		}
		p.nodes[i], p.people[i], p.board[i] = n, httptest.NewServer(n.People()), httptest.NewServer(n.Board())
		t.Cleanup(func() { p.lose(i) })
	}
	return p
}

// lose ends a node with all its connections.
func (p *park) lose(i int) {
	p.people[i].CloseClientConnections()
	p.board[i].CloseClientConnections()
	p.nodes[i].Close()
	p.people[i].Close()
	p.board[i].Close()
}

// browser keeps cookies and speaks to whichever node it is told; its cookies go to both, as with one name.
type browser struct {
	t    *testing.T
	c    http.Client
	page string
	code int
}

func newBrowser(t *testing.T) *browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &browser{t: t, c: http.Client{Jar: jar, Timeout: 20 * time.Second}}
}

func (b *browser) read(r *http.Response, err error) string {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	b.page, b.code = string(text), r.StatusCode
	return b.page
}

func (b *browser) get(address string) string {
	b.t.Helper()
	return b.read(b.c.Get(address))
}

func (b *browser) post(address string, fields url.Values) string {
	b.t.Helper()
	return b.read(b.c.PostForm(address, fields))
}

func (b *browser) field(name string) string {
	b.t.Helper()
	m := regexp.MustCompile(`name="` + name + `" value="([^"]*)"`).FindStringSubmatch(b.page)
	if m == nil {
		b.t.Fatalf("no field %s on\n%s", name, b.page)
	}
	return m[1]
}

// at is the address of the session at a node.
func (p *park) at(i int) string { return p.people[i].URL + "/" + p.session.ID }

func (p *park) join(i int, name string) *browser {
	p.t.Helper()
	b := newBrowser(p.t)
	b.get(p.people[i].URL + "/?c=" + strings.ToLower(p.session.Code)) // the door leads to the session
	b.post(p.at(i)+"/join", url.Values{"code": {p.session.Code}, "nonce": {b.field("nonce")}, "name": {name}})
	if b.code != http.StatusOK || !strings.Contains(b.page, "another device") {
		p.t.Fatalf("%d\n%s", b.code, b.page)
	}
	return b
}

var actRE = regexp.MustCompile(`(?s)<form class="choice" method="post" action="act"><input type="hidden" name="kind" value="do"><input type="hidden" name="v" value="(\d+)"><input type="hidden" name="n" value="([^"]*)"><input type="hidden" name="offer" value="([^"]*)">`)

// move makes a choice of the page as a node shows it, through a node.
func (p *park) move(b *browser, shown, at int) url.Values {
	p.t.Helper()
	b.get(p.at(shown) + "/play")
	m := actRE.FindStringSubmatch(b.page)
	if m == nil {
		p.t.Fatalf("nothing can be chosen on\n%s", b.page)
	}
	fields := url.Values{"kind": {"do"}, "v": {m[1]}, "n": {m[2]}, "offer": {m[3]}, "forecast": {"50"}}
	if b.post(p.at(at)+"/act", fields); b.code != http.StatusOK {
		p.t.Fatalf("%d\n%s", b.code, b.page)
	}
	return fields
}

var nonceRE = regexp.MustCompile(`name="n" value="[^"]*"|data-left="\d+">[\d:]+`)

// TestAnyNodeServesAnySession: a session is joined at one node and played at both, choice by choice; the boards of both show the same, a name given
// or erased at one is given or erased at the other, and when one node is lost everything goes on at the other.
func TestAnyNodeServesAnySession(t *testing.T) {
	p := newPark(t)
	b := p.join(0, "Ana")
	other := p.join(1, "Bo")
	lead := newBrowser(t)
	boards := [2]string{p.board[0].URL + "/" + p.session.ID, p.board[1].URL + "/" + p.session.ID}
	for _, base := range boards { // one link, known to both
		if lead.get(base + "/?key=" + p.session.Secret); lead.code != http.StatusOK {
			t.Fatalf("%d %s", lead.code, lead.page)
		}
	}
	lead.post(boards[1]+"/do", url.Values{"do": {"open"}, "n": {lead.field("n")}, "round": {"1"}, "seconds": {"900"}})
	for k := range 6 {
		fields := p.move(b, k%2, (k+k/2)%2)
		if k%3 == 0 { // its answer was lost, so it is sent to the other node again
			if b.post(p.at(k%2)+"/act", fields); b.code != http.StatusOK {
				t.Errorf("sent again: %d", b.code)
			}
		}
		here := nonceRE.ReplaceAllString(b.get(p.at(0)+"/play"), "")
		if there := nonceRE.ReplaceAllString(b.get(p.at(1)+"/play"), ""); here != there {
			t.Errorf("after choice %d the nodes show different pages:\n%s\n%s", k+1, here, there)
		}
	}
	for _, base := range boards {
		if lead.get(base + "/"); !strings.Contains(lead.page, "Ana") || !strings.Contains(lead.page, "Bo") || !strings.Contains(lead.page, "6 done") && !strings.Contains(lead.page, "through") {
			t.Errorf("the board does not show both:\n%s", lead.page)
		}
	}
	lead.post(boards[0]+"/do", url.Values{"do": {"erase"}})
	time.Sleep(1100 * time.Millisecond) // for as long names may stay elsewhere
	if lead.get(boards[1] + "/"); strings.Contains(lead.page, "Ana") {
		t.Error("a name that was erased still stands on the other board")
	}
	p.lose(0)
	p.move(other, 1, 1)
	if other.get(p.at(1) + "/play"); other.code != http.StatusOK {
		t.Errorf("%d", other.code)
	}
	lead.get(boards[1] + "/")
	if lead.post(boards[1]+"/do", url.Values{"do": {"close"}, "n": {lead.field("n")}, "round": {"1"}}); !strings.Contains(lead.page, "Round 1 is over") {
		t.Errorf("the round is not closed:\n%s", lead.page)
	}
}

// TestBothStreamsHear: a stream at either node hears of what happens at the other.
func TestBothStreamsHear(t *testing.T) {
	p := newPark(t)
	seats := []*browser{p.join(0, ""), p.join(1, "")}
	heard := make(chan int, 100)
	for i, b := range seats {
		ctx, stop := context.WithTimeout(t.Context(), 30*time.Second)
		defer stop()
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, p.at(i)+"/stream", nil)
		if err != nil {
			t.Fatal(err)
		}
		stream := http.Client{Jar: b.c.Jar}
		answer, err := stream.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		go func() {
			var buf [512]byte
			for {
				n, err := answer.Body.Read(buf[:])
				if err != nil {
					return
				}
				for range strings.Count(string(buf[:n]), "event: change") {
					heard <- i
				}
			}
		}()
	}
	wait := func(what string) {
		t.Helper()
		for missing := map[int]bool{0: true, 1: true}; len(missing) > 0; {
			select {
			case i := <-heard:
				delete(missing, i)
			case <-time.After(15 * time.Second):
				t.Fatalf("%s: streams %v hear nothing", what, missing)
			}
		}
	}
	wait("the first word")
	lead := newBrowser(t)
	for k, do := range []string{"open", "pause", "go", "close"} {
		base := p.board[k%2].URL + "/" + p.session.ID
		lead.get(base + "/?key=" + p.session.Secret)
		if lead.post(base+"/do", url.Values{"do": {do}, "n": {lead.field("n")}, "round": {"1"}, "seconds": {"900"}}); lead.code != http.StatusOK {
			t.Fatalf("%s: %d", do, lead.code)
		}
		wait(do)
	}
}

// away is a store that can be out of reach.
type away struct {
	common
	gone *atomic.Bool
}

func (a away) Vaulted(ctx context.Context, key string) (map[string][]byte, error) {
	if a.gone.Load() {
		return nil, errors.New("no connection")
	}
	return a.common.Vaulted(ctx, key)
}

// TestNodeThatCannotAskItsStore: a node that has just begun and cannot reach the store says that it has to be tried again, and not that there is no such
// session: a choice on its way would be given up. Once the store is back, it serves.
func TestNodeThatCannotAskItsStore(t *testing.T) {
	p := newPark(t)
	var gone atomic.Bool
	gone.Store(true)
	n, err := node.New(node.Config{
		Keeper: away{p.store, &gone}, Scenario: func(string) (*scenario.Scenario, error) { return p.scenario, nil }, Say: func(err error) { t.Error(err) },
	})
	if err != nil {
		t.Fatal(err)
	}
	p.nodes[0].Close()
	p.nodes[0] = n
	p.people[0].Config.Handler = n.People()
	b := newBrowser(t)
	for path, code := range map[string]int{
		"/" + p.session.ID + "/act": http.StatusServiceUnavailable, "/no-such-session/": http.StatusServiceUnavailable,
		"/": http.StatusOK, "/font/text.ttf": http.StatusOK, "/?c=" + p.session.Code: http.StatusServiceUnavailable,
	} {
		if b.get(p.people[0].URL + path); b.code != code {
			t.Errorf("%s: %d, want %d", path, b.code, code)
		}
	}
	r, err := http.NewRequest(http.MethodGet, p.people[0].URL+"/"+p.session.ID+"/play", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", "text/html")
	if page := b.read(b.c.Do(r)); b.code != http.StatusServiceUnavailable || !strings.Contains(page, `href="">Try again`) || !strings.Contains(page, `href="../page.css"`) {
		t.Errorf("to a browser it says %d %s", b.code, page)
	}
	gone.Store(false)
	p.join(0, "Ana")
	if b.get(p.people[0].URL + "/no-such-session/"); b.code != http.StatusNotFound {
		t.Errorf("no such session: %d", b.code)
	}
}

// TestIdleSessionsArePutAway: a session that nobody has asked for in a while ends at this node, with whatever still listens to it, and is read again when it
// is asked for: everybody keeps their seat.
func TestIdleSessionsArePutAway(t *testing.T) {
	p := newPark(t)
	var later atomic.Int64
	n, err := node.New(node.Config{
		Keeper: p.store, Scenario: func(string) (*scenario.Scenario, error) { return p.scenario, nil }, Say: func(err error) { t.Error(err) },
		Options: workshop.Options{Now: func() time.Time { return time.Now().Add(time.Duration(later.Load())) }},
	})
	if err != nil {
		t.Fatal(err)
	}
	p.nodes[0].Close()
	p.nodes[0] = n
	p.people[0].Config.Handler = n.People()
	b := p.join(0, "Ana")
	ctx, stop := context.WithTimeout(t.Context(), 30*time.Second)
	defer stop()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, p.at(0)+"/stream", nil)
	if err != nil {
		t.Fatal(err)
	}
	stream, err := (&http.Client{Jar: b.c.Jar}).Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Body.Close()
	for _, after := range []time.Duration{node.Idle / 2, node.Idle} { // asked half-way, it stays
		later.Add(int64(after))
		if b.get(p.at(0) + "/play"); b.code != http.StatusOK {
			t.Fatalf("%d\n%s", b.code, b.page)
		}
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_, _ = io.Copy(io.Discard, stream.Body) // until it ends, or the test has waited long enough
	}()
	for quiet := true; quiet && ctx.Err() == nil; { // the request before may end, and be asked for, only after the clock was moved
		later.Add(int64(node.Idle + time.Minute))
		if b.get(p.at(0) + "/play"); b.code != http.StatusOK || !strings.Contains(b.page, "Ana") {
			t.Fatalf("read again it is %d\n%s", b.code, b.page)
		}
		select {
		case <-ended:
			quiet = false
		case <-time.After(100 * time.Millisecond):
		}
	}
	if ctx.Err() != nil {
		t.Error("what listened to the session that was put away still does")
	}
}

// TestTheDoor: the first page asks for the code, leads to its session and to no other, and guessing is bounded for each sender, also where a proxy
// stands between.
func TestTheDoor(t *testing.T) {
	p := newPark(t)
	b := newBrowser(t)
	if b.get(p.people[0].URL + "/"); b.code != http.StatusOK || !strings.Contains(b.page, "The code on the wall") {
		t.Errorf("%d %s", b.code, b.page)
	}
	for _, path := range []string{"/no-such-session/", "/no-such-session/play", "/" + p.session.ID} {
		if b.get(p.people[0].URL + path); b.code != http.StatusNotFound {
			t.Errorf("%s: %d", path, b.code)
		}
	}
	if b.get(p.board[0].URL + "/" + p.session.ID + "/"); b.code != http.StatusUnauthorized {
		t.Errorf("the board lets in whoever comes: %d", b.code)
	}
	guess := func(k int, from string) int {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, fmt.Sprintf("%s/?c=AAAA%04d", p.people[0].URL, k), nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("X-Forwarded-For", "10.9.9.9, "+from)
		b.read(b.c.Do(r))
		return b.code
	}
	bounded := false
	for k := range 60 {
		bounded = bounded || guess(k, "10.0.0.1") == http.StatusTooManyRequests
	}
	if !bounded {
		t.Error("guessing is not bounded")
	}
	if code := guess(99, "10.0.0.2"); code != http.StatusForbidden {
		t.Errorf("somebody else behind the same proxy is answered %d", code)
	}
}
